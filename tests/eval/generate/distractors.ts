import type { Random } from '../../support/random.ts';
import { EMPLOYERS, FAMILY, GIVEN, SKILLS, spokenDay, spokenMonth, TITLES, TOWNS } from './words.ts';

/** Sentences that say nothing of the person: others, wishes, guesses, what was said, what might be, and the weather. */
const RELATIVE = ['brother', 'sister', 'mother', 'neighbour', 'colleague', 'boss', 'cousin', 'flatmate', 'uncle', 'best friend'];
type Maker = (r: Random) => string;
const someone: Maker = (r) => r.pick(GIVEN);
const day: Maker = (r) => spokenDay(r, `${r.int(1950, 2010)}-0${r.int(1, 9)}-${r.int(10, 28)}`);
const month: Maker = (r) => spokenMonth(r, `${r.int(1995, 2023)}-0${r.int(1, 9)}`);
const town: Maker = (r) => r.pick(TOWNS);
const firm: Maker = (r) => r.pick(EMPLOYERS);
const title: Maker = (r) => r.pick(TITLES)[0].toLowerCase();
const skill: Maker = (r) => r.pick(SKILLS);

const MAKERS: readonly Maker[] = [
  (r) => `My ${r.pick(RELATIVE)} was born on ${day(r)}.`,
  (r) => `My ${r.pick(RELATIVE)} works at ${firm(r)} as a ${title(r)}.`,
  (r) => `${someone(r)} ${r.pick(FAMILY)} lives in ${town(r)}.`,
  (r) => `${someone(r)} is vegetarian and allergic to nuts.`,
  (r) => `My ${r.pick(RELATIVE)} has used ${skill(r)} since ${month(r)}.`,
  (r) => `If I lived in ${town(r)}, I would work at ${firm(r)}.`,
  (r) => `I wish I worked at ${firm(r)}.`,
  (r) => `Maybe I will move to ${town(r)} in ${month(r)}.`,
  (r) => `I might learn ${skill(r)} one day.`,
  (r) => `"I have worked at ${firm(r)} since ${month(r)}," said ${someone(r)}.`,
  (r) => `${someone(r)} told me that she earns ${r.int(20, 90)},000 pounds a year.`,
  (r) => `Would I like to be a ${title(r)}?`,
  (r) => `I dreamed that I was born on ${day(r)}.`,
  (r) => `They say that the passport of my ${r.pick(RELATIVE)} expires on ${day(r)}.`,
  (r) => `We talked about ${skill(r)} and the weather in ${town(r)}.`,
  (r) => `It rained in ${town(r)} all through ${month(r)}.`,
  (r) => `The train to ${town(r)} was late again.`,
  (r) => `${firm(r)} is hiring a ${title(r)}.`,
  (r) => `According to ${someone(r)}, I could easily get a job at ${firm(r)}.`,
  (r) => `${someone(r)} thinks I should get a dog.`,
  (r) => `My ${r.pick(RELATIVE)} is allergic to penicillin and has two cats.`,
  (r) => `Suppose my salary were ${r.int(20, 90)},000 pounds a year.`,
  (r) => `My ${r.pick(RELATIVE)}'s partner is called ${someone(r)} ${r.pick(FAMILY)}.`,
  (r) => `In the film, the hero says: "My name is ${someone(r)} and I was born in ${town(r)}."`,
  () => `I would be vegan if cheese did not exist.`,
  (r) => `Does ${someone(r)} still live at ${r.int(1, 90)} Alder Row, ${town(r)}?`,
  (r) => `${someone(r)}'s driving licence dates from ${month(r)}.`,
  (r) => `The meeting moved to ${r.int(1, 12)} o'clock.`,
  (r) => `You were born on ${day(r)}, weren't you?`,
  (r) => `I almost joined ${firm(r)} in ${month(r)}.`,
  (r) => `My ${r.pick(RELATIVE)} and ${someone(r)} moved from ${town(r)} to ${town(r)} in ${month(r)}.`,
  (r) => `He said that he has held a full driving licence since ${month(r)}.`,
];

export function distractor(r: Random): string {
  return r.pick(MAKERS)(r);
}
