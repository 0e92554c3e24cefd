import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { attributeOf } from '../core/attributes.ts';
import { normalise } from '../core/text.ts';
import { plainText, type Sensitivity } from '../core/value.ts';
import type { Question } from '../forms/types.ts';
import type { Belief } from '../memory/types.ts';
import { candidateOf, doubtOf, monthsBetween, partValue } from './candidate.ts';
import type { AnswerContext } from './context.ts';
import { allOf, asTenure, diagnosed, dose, eatsSo, insured, lastOf } from './daily.ts';
import { joined } from './joined.ts';
import { familyFirst } from './name-order.ts';
import { event, experience, named, rightToWork } from './named.ts';
import { ofKind } from './of-kind.ts';
import { ofSort } from './of-sort.ts';
import { inPart } from './part.ts';
import { withNamed } from './somebody-named.ts';
import { OWN_RECORDS } from './subject.ts';
import { jobs, records } from './timeline.ts';
import { inToldOrder } from './told-order.ts';
import type { Candidate } from './types.ts';

/** The person's own facts, by catalogue path. */

export async function answerPath(question: Question, id: string, part: string | undefined, context: AnswerContext): Promise<Candidate[]> {
  if (question.time === 'future' && (CHANGING.has(id) || id === 'job')) return [];
  switch (id) {
    case 'name':
      return fullName(question, context);
    case 'organization':
      return (await jobs(question, 'employer', context)) ?? plain(question, id, part, context);
    case 'organization-title':
      return (await jobs(question, 'title', context)) ?? plain(question, id, part, context);
    case 'nickname':
      return orElse(await plain(question, id, part, context), async () =>
        OTHER_NAME.test(question.query) ? [] : plain(question, 'given-name', part, context),
      );
    case 'allergy':
      return allergies(question, context);
    case 'condition':
      if (part === 'start') return diagnosed(question, context);
      return orElse(await listOf(question, id, context), async () => (/\ballerg/.test(question.query) ? allergies(question, context) : []));
    case 'medication':
      return part === 'dose' ? dose(question, context) : listOf(question, id, context);
    case 'disability':
      return listOf(question, id, context);
    case 'diet':
      return eating(question, context);
    case 'vaccination':
    case 'check-up':
      return lastOf(question, id, part, context);
    case 'alcohol-units':
      return orElse(await plain(question, id, part, context), () => plain(question, 'alcohol', undefined, context));
    case 'insurance':
      return insured(question, part, context);
    case 'residence-status':
      return asTenure(await plain(question, id, part, context), question);
    case 'optician':
      return orElse(await plain(question, id, part, context), () => (part === 'name' ? plain(question, id, 'practice', context) : none()));
    case 'degree':
      return orElse(await plain(question, id, part, context), () => records(question, 'education', 'degree', context));
    case 'job':
    case 'education':
      return records(question, id, part, context);
    case 'experience':
      return experience(question, context);
    case 'skill':
    case 'language':
      return named(question, id, part, context);
    case 'work-authorization':
      return rightToWork(question, part, context);
    case 'membership':
    case 'loyalty-card':
      return numberIfAsked(question, await plain(question, id, part, context));
    case 'referee':
      return referees(question, part, context);
    case 'loan':
    case 'certificate':
    case 'professional-licence':
    case 'exam-result':
      return ofKind(question, id, part, context);
    case 'work-hours':
    case 'work-time':
    case 'work-times':
    case 'leaving-reason':
    case 'hourly-rate':
      return orElse(await plain(question, id, part, context), () => instead(question, id, context));
    case 'trip':
    case 'order':
      return event(question, id, part, context);
    case 'address':
      return orElse(await plain(question, id, part, context), () =>
        part === 'country'
          ? countryAsBefore(context)
          : LENGTHS.has(question.ask) || part === 'start'
            ? sinceWhen(question, context)
            : none(),
      );
    case 'nationality':
      return question.ask === 'yes-no' && SEVERAL_NATIONS.test(question.query)
        ? severalNations(context)
        : plain(question, id, part, context);
    case 'gender-identity':
      return orElse(await plain(question, id, part, context), () => plain(question, 'sex', part, context));
    case 'emergency-contact':
      return orElse(await plain(question, id, part, context), () => plain(question, 'next-of-kin', part, context));
    case 'next-of-kin':
      return orElse(await plain(question, id, part, context), () => plain(question, 'emergency-contact', part, context));
    case 'social':
      return onNetwork(await context.memory.slot({ attribute: 'social' }), question, context.today);
    default:
      return plain(question, id, part, context);
  }
}

/** The club is not the number of its member. */
const ASKS_NUMBER = /\b(?:number|no|nr|id|nummer|numero)\b/;

function numberIfAsked({ query }: Question, all: Candidate[]): Candidate[] {
  if (!ASKS_NUMBER.test(query)) return all;
  const numbers = all.filter(({ value }) => /\d/.test(plainText(value)));
  return numbers.length === 1 ? numbers.map((one) => (one.doubt === 'ambiguous' ? { ...one, doubt: undefined } : one)) : numbers;
}

const none = async (): Promise<Candidate[]> => [];

/** Of several referees each has the place in which they were told of; asked for without a number, all are named. */
async function referees(question: Question, part: string | undefined, context: AnswerContext): Promise<Candidate[]> {
  const all = inToldOrder(await context.memory.slot({ attribute: 'referee' }));
  const place = question.subject.index ?? (question.nth > 0 || question.inRows ? question.nth + 1 : undefined);
  const meant = place === undefined ? all : all.slice(place - 1, place);
  const said = await Promise.all(
    meant.map((one) => withNamed(one, part ?? 'name', inPart(one, part ?? 'name', question, context), context)),
  );
  const candidates = said.flat();
  if (candidates.length <= 1) return candidates;
  if ((part ?? 'name') === 'name') return [joined(candidates)];
  return candidates.map((candidate) => ({ ...candidate, doubt: candidate.doubt ?? 'ambiguous' }));
}

/** What a label may mean as well, where nothing else is known: hours a week, the time of day, or full time. */
const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  'work-hours': ['work-times', 'work-time'],
  'work-time': ['work-hours'],
  'work-times': ['work-hours'],
};

async function instead(question: Question, id: string, context: AnswerContext): Promise<Candidate[]> {
  if (id === 'leaving-reason') return records({ ...question, time: 'former' }, 'job', 'reason', context);
  if (id === 'hourly-rate')
    return (await plain(question, 'salary', undefined, context)).filter(({ value }) => value.type === 'amount' && value.per === 'hour');
  for (const other of INSTEAD[id] ?? []) {
    const found = await plain(question, other, undefined, context);
    if (found.length > 0) return found;
  }
  return [];
}
/** Letters and digits of a postcode by kind: "04229" and "01099" are written alike, "LS1 4AB" is not. */
const shapeOf = (postcode: string) => postcode.replace(/\d/g, '9').replace(/\p{L}/gu, 'A').replace(/\s/g, '');

/** The country of an address that was told without one: that of the earlier ones, where their postcodes are written alike. */
async function countryAsBefore({ memory, today }: AnswerContext): Promise<Candidate[]> {
  const partsOf = ({ value }: Belief) => (value.type === 'record' ? value.parts : {});
  const [now] = await memory.slot({ attribute: 'address' });
  const shape = now && shapeOf(partsOf(now)['postal-code'] ?? '');
  const before = shape ? (await memory.former({ attribute: 'address' })).filter((one) => partsOf(one).country) : [];
  const [last] = before;
  const text = last && partsOf(last).country;
  if (!now || !last || !text || before.some((one) => partsOf(one).country !== text)) return [];
  if (shapeOf(partsOf(last)['postal-code'] ?? '') !== shape) return [];
  const ground = { beliefs: [now.id, last.id], uses: [...new Set([...now.leaves, ...last.leaves])] };
  const value = { type: 'text' as const, text };
  return [candidateOf(now, today, { ...ground, value, path: 'address.country', kind: 'conclusion', doubt: 'conclusion-unconfirmed' })];
}

const SEVERAL_NATIONS = /\b(dual|double|second|another|other|additional|more than one)\b/;

/** Two are told, or that there is only one; one alone says nothing of another. */
async function severalNations({ memory, today }: AnswerContext): Promise<Candidate[]> {
  const all = (await memory.slot({ attribute: 'nationality' })).filter(({ polarity }) => polarity);
  const [first] = all;
  if (!first || (all.length === 1 && first.context !== 'only')) return [];
  const beliefs = all.map(({ id }) => id);
  const uses = [...new Set(all.flatMap(({ leaves }) => leaves))];
  return [candidateOf(first, today, { value: { type: 'boolean', yes: all.length > 1 }, beliefs, uses, kind: 'conclusion' })];
}

const LENGTHS: ReadonlySet<string> = new Set(['duration', 'years', 'start']);

/** Since when somebody lives where they do, told without where that is. */
async function sinceWhen(question: Question, { memory, today }: AnswerContext): Promise<Candidate[]> {
  const [since] = await memory.slot({ attribute: 'address-since' });
  if (since?.value.type !== 'date' || question.time === 'former') return [];
  const months = Math.max(0, monthsBetween(since.value.iso, today));
  const isDate = question.ask === 'start' || question.ask === 'value';
  return [
    candidateOf(since, today, { path: 'address.start', ...(isDate ? {} : { kind: 'conclusion', value: { type: 'duration', months } }) }),
  ];
}

/** Accounts on the network that the question names, or that there is none. */
function onNetwork(beliefs: readonly Belief[], question: Question, today: string): Candidate[] {
  const asked = ` ${question.query.replace(/ /g, ' ')} `;
  const named = beliefs.filter(
    ({ value }) =>
      value.type === 'record' &&
      asked.replace(/ /g, '').includes(normalise(value.parts.network ?? '').replace(/ /g, '')) &&
      value.parts.network,
  );
  return named.flatMap((belief) => {
    if (question.ask === 'yes-no') return [candidateOf(belief, today, { value: { type: 'boolean', yes: belief.polarity } })];
    const handle = belief.polarity ? partValue(belief, 'handle') : null;
    return handle ? [candidateOf(belief, today, { value: handle, path: 'social.handle' })] : [];
  });
}

/** A name of its own, which the first name is not: left blank unless the person goes by one. "What should we call you?" takes the first name. */
const OTHER_NAME = /\b(preferred|nick ?name|alias|public|profile|spitzname|apodo|surnom)\b/;

async function orElse(first: Candidate[], then: () => Promise<Candidate[]>): Promise<Candidate[]> {
  return first.length > 0 ? first : then();
}

/** Medicines and stings are no food. What is neither named here nor asked for by kind stays with every question. */
const NO_FOOD =
  /\b(penicillin|amoxicillin|antibiotics?|aspirin|ibuprofen|paracetamol|codeine|morphine|sul(f|ph)a|latex|nickel|pollen|hay ?fever|dust|mites?|mou?ld|cats?|dogs?|horses?|bees?|wasps?|plasters?|iodine|penizillin|heuschnupfen|hausstaub)\b/i;
const FOOD =
  /\b(nuts?|peanuts?|milk|lactose|dairy|eggs?|wheat|gluten|soya?|fish|shellfish|crustaceans?|sesame|celery|mustard|kiwi|strawberr(y|ies)|erdnusse?|nusse?|milch|eier|soja)\b/i;

/** An allergy answers a question for its own kind only: penicillin is nothing for the kitchen. */
async function allergies(question: Question, context: AnswerContext): Promise<Candidate[]> {
  const asksFood = /\b(food|dietary|diet|eat|meals?|catering|lebensmittel|essen)\b/.test(question.query);
  const asksMedicine = /\b(medicines?|drugs?|medications?|medikamente?|arzneimittel)\b/.test(question.query);
  const named = ALLERGIC_TO.exec(question.query)?.groups?.what;
  if (named && !ANY_KIND.test(named))
    return (await plain(question, 'allergy', undefined, context)).filter(
      ({ value }) => value.type !== 'text' || normalise(value.text).includes(named.slice(0, STEM)),
    );
  if (asksFood === asksMedicine) return listOf(question, 'allergy', context);
  return (await plain(question, 'allergy', undefined, context)).filter(({ value }) => {
    const text = value.type === 'text' ? value.text : '';
    return !(asksFood && NO_FOOD.test(text)) && !(asksMedicine && FOOD.test(text));
  });
}

/** "Are you allergic to peanuts?" is not answered with wasps. */
const ALLERGIC_TO =
  /\b(?:allergi\w*|alergi\w*) (?:to|aux?|a la|a l|gegen|auf|al?|a los|a las|ao|aos|as) (?:the |des |les |la |el |los |las )?(?<what>[a-z]{3,})/;
const ANY_KIND =
  /^(?:any\w*|some\w*|certain|foods?|medic\w+|drugs?|medik\w+|aliment\w*|lebensmittel|une?|algun\w*|qualquer|etwas|quelque|what|which)$/;
const STEM = 5;

/** All of a list in one box; a row of a list takes one. */
async function listOf(question: Question, id: string, context: AnswerContext): Promise<Candidate[]> {
  return question.ask === 'value' && !question.inRows && question.nth === 0
    ? allOf(question, id, context)
    : plain(question, id, undefined, context);
}

/** How somebody eats, and what follows from it for a question with yes or no. */
async function eating(question: Question, context: AnswerContext): Promise<Candidate[]> {
  const [belief] = question.time === 'any' || question.time === 'current' ? await context.memory.slot({ attribute: 'diet' }) : [];
  const yes = belief && eatsSo(belief, question.query);
  if (belief && yes !== undefined) return [candidateOf(belief, context.today, { value: { type: 'boolean', yes } })];
  return plain(question, 'diet', undefined, context);
}

/** First and last name joined; the middle name only where it is asked for. */
async function fullName(question: Question, context: AnswerContext): Promise<Candidate[]> {
  const { memory, today } = context;
  if (question.nth > 0) return [];
  const [given] = await memory.slot({ attribute: 'given-name' });
  const [family] = await memory.slot({ attribute: 'family-name' });
  const [middle] = /\b(middle|all (given|first) names|zweite\w*|samtliche vornamen)\b/.test(normalise(question.text))
    ? await memory.slot({ attribute: 'additional-name' })
    : [];
  if (given?.value.type === 'text' && family?.value.type === 'text') {
    const beliefs = [given, ...(middle ? [middle] : []), family];
    const words = (ones: readonly Belief[]) => ones.map(({ value }) => (value.type === 'text' ? value.text : '')).join(' ');
    const text = familyFirst(question.text) ? `${words([family])}, ${words(beliefs.slice(0, -1))}` : words(beliefs);
    return [
      candidateOf(given, today, {
        value: { type: 'text', text },
        path: 'name',
        beliefs: beliefs.map((belief) => belief.id),
        uses: [...new Set(beliefs.flatMap((belief) => belief.leaves))],
        confidence: Math.min(...beliefs.map((belief) => belief.confidence)),
        // A name is as sure as its least sure part.
        doubt: beliefs.map((belief) => doubtOf(belief, today)).find(Boolean),
        sensitivity: Math.max(...beliefs.map((belief) => belief.sensitivity)) as Sensitivity,
      }),
    ];
  }
  return (await memory.slot({ attribute: 'name' })).map((belief) => candidateOf(belief, today));
}

/** What a person gets anew: what is now is not what will be. */
const CHANGING: ReadonlySet<string> = new Set(
  'name given-name family-name additional-name email tel fax url organization organization-title salary net-income hourly-rate rent nationality marital-status residence-status'.split(
    ' ',
  ),
);

/** A slot's values: those of the asked context first; several that nothing tells apart are ambiguous. */
async function plain(question: Question, id: string, part: string | undefined, context: AnswerContext): Promise<Candidate[]> {
  const { memory } = context;
  if (question.time === 'future' && attributeOf(id)?.temporal === 'state' && attributeOf(id)?.kind === 'record') return [];
  const former = question.time === 'former';
  const held = former ? await memory.former({ attribute: id }) : await memory.slot({ attribute: id });
  const all = ofSort(id, question.query, held);
  const inRow = former || (question.inRows === true && attributeOf(id)?.cardinality === 'many');
  // Of several cars the one told of last is the likeliest to be asked about.
  const inTurn = id === 'vehicle' ? ofTheLast(all) : id === 'pet' && part ? ofTheLast(ofSpecies(all, question.query)) : all;
  const inPlace = inRow ? all : inContext(inTurn, question.context ?? (await atWork(id, question, memory)));
  // "Second e-mail" is not the first again; a second block may ask for the same address once more.
  const isSecond = question.nth > 0 && id !== 'address';
  const beliefs = inRow ? rowOf(id, part, question.nth, inPlace) : isSecond ? inPlace.slice(question.nth, question.nth + 1) : inPlace;
  const said = beliefs.map(async (belief) => {
    const own = inPart(belief, part, question, context);
    return OWN_RECORDS.has(id) && question.ask === 'value' ? withNamed(belief, part, own, context) : own;
  });
  const candidates = (await Promise.all(said)).flat().map((one) => inItsPlace(one, question.context));
  const single = attributeOf(id)?.cardinality !== 'many';
  const distinct = new Set(candidates.map((candidate) => JSON.stringify(candidate.value))).size;
  if (distinct <= 1) return candidates.slice(0, 1);
  // Lists are asked for as lists; otherwise two values that nothing tells apart are the person's choice.
  if (question.ask === 'list') return [joined(inTold(beliefs, candidates))];
  return single && candidates[0]?.doubt !== 'conflict' && !former
    ? candidates.slice(0, 1)
    : candidates.map((candidate) => ({ ...candidate, doubt: candidate.doubt ?? 'ambiguous' }));
}

const SPECIES = /\b(cat|dog|rabbit|hamster|guinea pig|parrot|budgie|bird|fish|horse|pony|tortoise|snake|ferret)s?\b/;

/** The cat's name is none of the dog's. */
function ofSpecies(all: readonly Belief[], asked: string): readonly Belief[] {
  const word = SPECIES.exec(asked)?.[1];
  const speciesOf = ({ value }: Belief) => (value.type === 'record' ? (value.parts.species ?? '') : '');
  return word ? all.filter((one) => speciesOf(one) === '' || normalise(speciesOf(one)).includes(word)) : all;
}

/** A list in the order in which it was told. */
function inTold(beliefs: readonly Belief[], candidates: readonly Candidate[]): readonly Candidate[] {
  const at = new Map(beliefs.map(({ id, txFrom }) => [id, txFrom] as const));
  const place = ({ beliefs: [id] }: Candidate) => (id ? (at.get(id) ?? 0) : 0);
  // What was told at once stands with its last in front.
  return candidates.toReversed().toSorted((a, b) => place(a) - place(b));
}

/** The one told of last, and what was told of none by name: a part that only another one has is not this one's. */
function ofTheLast(all: readonly Belief[]): readonly Belief[] {
  const sorted = [...all].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const nameOf = ({ value }: Belief) => (value.type === 'record' ? value.parts.name : undefined);
  const last = sorted.map(nameOf).find(Boolean);
  return sorted.filter((belief) => nameOf(belief) === undefined || nameOf(belief) === last);
}

/** Told in pieces: the make one day, the plate another. */
const IN_PIECES: ReadonlySet<string> = new Set(['vehicle', 'pet']);

/** What is known for a row of a list. Of two cars and one plate nobody knows whose it is. */
function rowOf(id: string, part: string | undefined, nth: number, all: readonly Belief[]): readonly Belief[] {
  if (!IN_PIECES.has(id) || part === undefined) return all.slice(nth, nth + 1);
  const withPart = all.filter((belief) => partValue(belief, part) !== null);
  const parts = all.flatMap(({ value }) => (value.type === 'record' ? Object.keys(value.parts) : []));
  const rows = Math.max(0, ...parts.map((name) => parts.filter((other) => other === name).length));
  return withPart.length === rows ? withPart.slice(nth, nth + 1) : [];
}

/** "Your Larkfield email": the employer's name says which one. */
async function atWork(id: string, { text }: Question, memory: AnswerContext['memory']): Promise<'work' | undefined> {
  if (id !== 'email' && id !== 'tel') return undefined;
  const [employer] = await memory.slot({ attribute: 'organization' });
  const [name = ''] = employer?.value.type === 'text' ? normalise(employer.value.text).split(' ') : [];
  return name.length >= 4 && normalise(text).split(' ').includes(name) ? 'work' : undefined;
}

/** A landline is no mobile, and a mobile does not stand at home: each may serve for the other, and the person says so. */
const LINES: ReadonlySet<string | undefined> = new Set(['home', 'mobile']);

function inItsPlace(candidate: Candidate, asked: string | undefined): Candidate {
  if (!LINES.has(asked)) return candidate;
  const line = LINES.has(candidate.context) ? candidate.context : candidate.path === 'tel' ? lineOf(candidate.value) : undefined;
  const isOther = line !== undefined && line !== asked;
  return isOther ? { ...candidate, doubt: 'other-context' } : candidate;
}

function inContext(beliefs: readonly Belief[], asked: string | undefined): readonly Belief[] {
  if (asked && ['work', 'home', 'mobile', 'billing', 'shipping'].includes(asked)) {
    const exact = beliefs.filter((belief) => belief.context === asked);
    if (exact.length > 0) return exact;
    if (asked === 'work') return [];
  }
  // What belongs to work is not given where work is not asked for, and the line at home not for the mobile beside it.
  const own = beliefs.filter((belief) => belief.context !== 'work');
  const near = LINES.has(asked) && asked ? own.filter(({ context }) => !LINES.has(context) || context === asked) : own;
  return near.length > 0 ? near : own;
}

/** What kind of line a number of a known country is, where that country's numbers tell. */
function lineOf(value: Candidate['value']): 'home' | 'mobile' | undefined {
  const type = value.type === 'text' ? parsePhoneNumberFromString(value.text)?.getType() : undefined;
  return type === 'MOBILE' ? 'mobile' : type === 'FIXED_LINE' ? 'home' : undefined;
}
