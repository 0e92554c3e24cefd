import type { Random } from '../../support/random.ts';
import { GIVEN, MONTHS, TOWNS } from './words.ts';

/**
 * Conversations in LoCoMo's shape, invented: two people tell each other of their lives over many sessions, and are asked about later in
 * other words than they used. Questions of category 5 ask one of them what only the other told.
 */
interface Happening {
  /** As told; `{x}` is the thing that differs. */
  readonly told: readonly string[];
  readonly reply: readonly string[];
  /** In other words, of `{who}`. */
  readonly asked: readonly string[];
  readonly things: readonly string[];
  /** In partly the same words. */
  readonly near: string;
}

const HAPPENINGS: readonly Happening[] = [
  {
    told: ['I finally signed up for a {x} class last weekend!', 'I started taking {x} lessons, it is so relaxing.'],
    reply: ['That sounds fun! How did you get into it?', 'Nice, you always wanted to do something creative.'],
    asked: ['What kind of course did {who} enrol in?', 'Which activity has {who} been learning?'],
    things: ['pottery', 'salsa', 'watercolour', 'archery', 'guitar'],
    near: 'Which class did {who} sign up for or start lessons in?',
  },
  {
    told: ['We adopted a {x} from the shelter, she is adorable.', 'Guess what, there is a {x} living with us now!'],
    reply: ['Aww, congratulations! Is she settling in?', 'How lovely, send me a picture!'],
    asked: ['What pet did {who} take in?', 'Which animal joined the household of {who}?'],
    things: ['greyhound', 'tabby kitten', 'parrot', 'rabbit', 'tortoise'],
    near: 'Which animal did {who} adopt from the shelter?',
  },
  {
    told: ['My trip to {x} was wonderful, we hiked every day.', 'I just got back from {x}, the food was amazing.'],
    reply: ['I am so jealous! Did you take many photos?', 'You deserved a break.'],
    asked: ['Where did {who} go on holiday?', 'Which place did {who} travel to?'],
    things: ['Iceland', 'Sicily', 'Kyoto', 'Lapland', 'the Azores'],
    near: 'Where was the trip that {who} got back from?',
  },
  {
    told: ['I got promoted to {x} this week, still cannot believe it.', 'The company made me {x}!'],
    reply: ['Wow, well earned! Will you celebrate?', 'You worked so hard for that.'],
    asked: ['What new role was {who} given?', 'To which position did {who} advance?'],
    things: ['team lead', 'head baker', 'site manager', 'senior nurse', 'chief editor'],
    near: 'What was {who} promoted to at the company?',
  },
  {
    told: ['My sister is moving to {x} in spring, I will miss her.', 'We helped my sister find a flat in {x}.'],
    reply: ['You can visit her often, though.', 'That must be hard for you.'],
    asked: ["Where is {who}'s sibling relocating?", 'In which city will the sister of {who} live?'],
    things: TOWNS.slice(0, 6),
    near: 'Where is the sister of {who} moving to find a flat?',
  },
  {
    told: ['I have been reading {x} before bed, it keeps me awake.', 'Our book club picked {x} this month.'],
    reply: ['I read that years ago, the ending is great.', 'Is it any good?'],
    asked: ['Which novel is {who} into at the moment?', 'What book did {who} mention?'],
    things: ['The Salt Road', 'Winter Orchard', 'A House of Tides', 'The Glass Cartographer', 'Nine Lanterns'],
    near: 'Which book did the book club of {who} pick for reading?',
  },
  {
    told: ['The charity run raised {x} pounds for the hospice.', 'Thanks to everyone we collected {x} pounds at the charity run.'],
    reply: ['That is incredible, I am proud!', 'What a result, how are your legs?'],
    asked: ["How much money came together at {who}'s fundraiser?", 'What sum did the race of {who} bring in?'],
    things: ['840', '1,250', '2,300', '615', '3,900'],
    near: 'How many pounds did the charity run of {who} raise?',
  },
  {
    told: ['The doctor says I am allergic to {x}, no more of that for me.', 'Turns out {x} gives me a rash.'],
    reply: ['Oh no, that is annoying. What will you eat instead?', 'Take care of yourself!'],
    asked: ['What must {who} avoid for health reasons?', 'Which food does {who} not tolerate?'],
    things: ['shellfish', 'hazelnuts', 'celery', 'kiwi', 'sesame'],
    near: 'What is {who} allergic to or gets a rash from?',
  },
  {
    told: ['I painted the {x} green, the whole place feels bigger.', 'We spent Sunday decorating the {x}.'],
    reply: ['Green is such a calming colour.', 'I should do the same at mine.'],
    asked: ['Which room did {who} renovate?', "What part of {who}'s home was redone?"],
    things: ['hallway', 'nursery', 'attic', 'kitchen', 'study'],
    near: 'Which room did {who} spend Sunday decorating and painting green?',
  },
  {
    told: ['My grandma gave me a {x} that belonged to her mother.', 'I wear the {x} from my grandmother every day.'],
    reply: ['What a treasure, keep it safe!', 'Family things mean so much.'],
    asked: ['What heirloom did {who} receive?', 'Which keepsake reminds {who} of family?'],
    things: ['silver locket', 'brass compass', 'pearl ring', 'pocket watch', 'woollen shawl'],
    near: 'What did the grandma of {who} give as a gift from her mother?',
  },
  {
    told: ['I volunteer at the {x} on Thursdays, it gives me so much.', 'Helping out at the {x} was the best decision this year.'],
    reply: ['They are lucky to have you.', 'How did you hear about it?'],
    asked: ['Where does {who} help for free?', 'Which place does {who} support in spare time?'],
    things: ['food bank', 'animal rescue', 'library', 'repair cafe', 'youth club'],
    near: 'Where does {who} volunteer and help out on Thursdays?',
  },
  {
    told: ['My son won the {x} contest at school!', 'The kids performed, and my boy came first in {x}.'],
    reply: ['You must be bursting with pride!', 'He has your talent.'],
    asked: ["What competition did {who}'s child succeed in?", 'In which event did the boy of {who} take first place?'],
    things: ['chess', 'spelling', 'swimming', 'robotics', 'poetry'],
    near: 'Which contest at school did the son of {who} win first place in?',
  },
];
/** Share of questions that hardly use a word of what was said. */
const PARAPHRASED = 0.4;
export const SMALL = [
  'Hey {other}! How have you been?',
  'Hi {other}, good to hear from you!',
  'It has been raining here all week.',
  'Work has been busy as usual.',
  'Anyway, tell me more about your week.',
  'Haha, that is so true.',
  'I totally agree with you.',
  'Let us catch up properly soon.',
  'Thanks, that means a lot to me.',
  'I was thinking the same, {other}.',
  'What are you up to this weekend?',
  'I could really use a coffee right now.',
  'You are right, it takes time.',
  'My phone battery keeps dying.',
  'Take care, {other}, talk soon!',
  'The holidays are coming up fast.',
  'Do you remember when we first met?',
  'Time flies, does it not?',
];

export function conversation(r: Random, sessions: number): unknown {
  const [a = 'Ada', b = 'Bruno'] = r.some(GIVEN, 2);
  const body: Record<string, unknown> = { speaker_a: a, speaker_b: b };
  const qa: unknown[] = [];
  // Each happening befalls one of the two only, sometimes the other in another way: the question must tell them apart.
  const left = HAPPENINGS.flatMap((happening) =>
    r.some(happening.things, r.int(1, 2)).map((thing, index) => ({ happening, thing, who: index === 0 ? a : b, alone: true })),
  );
  const both = new Set(HAPPENINGS.filter((happening) => left.filter((one) => one.happening === happening).length > 1));
  let queue = r.some(left, left.length);
  for (let session = 1; session <= sessions; session += 1) {
    const turns: { speaker: string; dia_id: string; text: string }[] = [];
    const say = (speaker: string, text: string) => {
      const other = speaker === a ? b : a;
      turns.push({ speaker, dia_id: `D${session}:${turns.length + 1}`, text: text.replaceAll('{other}', other) });
      return `D${session}:${turns.length}`;
    };
    say(a, r.pick(SMALL.slice(0, 2)));
    say(b, r.pick(SMALL));
    const now = queue.slice(0, Math.ceil(left.length / sessions));
    queue = queue.slice(now.length);
    for (const { happening, thing, who } of now) {
      const other = who === a ? b : a;
      for (let filler = r.int(1, 4); filler > 0; filler -= 1) say(r.pick([a, b]), r.pick(SMALL));
      const evidence = say(who, `${r.chance(0.4) ? `${r.pick(SMALL)} ` : ''}${r.pick(happening.told).replace('{x}', thing)}`);
      say(other, r.pick(happening.reply));
      const question = r.chance(PARAPHRASED) ? r.pick(happening.asked) : happening.near;
      qa.push({ question: question.replaceAll('{who}', who), answer: thing, evidence: [evidence], category: r.pick([1, 2, 3, 4]) });
      if (!both.has(happening))
        qa.push({
          question: (r.chance(PARAPHRASED) ? r.pick(happening.asked) : happening.near).replaceAll('{who}', other),
          adversarial_answer: thing,
          evidence: [evidence],
          category: 5,
        });
    }
    for (let filler = r.int(4, 10); filler > 0; filler -= 1) say(r.pick([a, b]), r.pick(SMALL));
    body[`session_${session}`] = turns;
    body[`session_${session}_date_time`] = `${r.int(1, 12)}:${r.int(10, 59)} pm on ${r.int(1, 28)} ${r.pick(MONTHS)}, 2023`;
  }
  return { sample_id: `conv-${r.int(1, 1e6)}`, conversation: body, qa };
}
