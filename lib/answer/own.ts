import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { attributeOf } from '../core/attributes.ts';
import { normalise } from '../core/text.ts';
import type { Sensitivity } from '../core/value.ts';
import type { Question } from '../forms/types.ts';
import type { Belief } from '../memory/types.ts';
import { candidateOf, doubtOf, partValue } from './candidate.ts';
import type { AnswerContext } from './context.ts';
import { joined } from './joined.ts';
import { familyFirst } from './name-order.ts';
import { event, experience, named, rightToWork } from './named.ts';
import { inPart } from './part.ts';
import { withNamed } from './somebody-named.ts';
import { OWN_RECORDS } from './subject.ts';
import { jobs, records } from './timeline.ts';
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
      return orElse(await plain(question, id, part, context), async () =>
        /\ballerg/.test(question.query) ? allergies(question, context) : [],
      );
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
    case 'trip':
    case 'order':
      return event(question, id, part, context);
    case 'address':
      return orElse(await plain(question, id, part, context), () => (part === 'country' ? countryAsBefore(context) : none()));
    default:
      return plain(question, id, part, context);
  }
}

const none = async (): Promise<Candidate[]> => [];
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
  return (await plain(question, 'allergy', undefined, context)).filter(({ value }) => {
    const text = value.type === 'text' ? value.text : '';
    return !(asksFood && !asksMedicine && NO_FOOD.test(text)) && !(asksMedicine && !asksFood && FOOD.test(text));
  });
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
  const all = former ? await memory.former({ attribute: id }) : await memory.slot({ attribute: id });
  const inRow = former || (question.inRows === true && attributeOf(id)?.cardinality === 'many');
  // Of several cars the one told of last is the likeliest to be asked about.
  const inTurn = id === 'vehicle' || (id === 'pet' && part) ? ofTheLast(all) : all;
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
  if (question.ask === 'list') return [joined(candidates)];
  return single && candidates[0]?.doubt !== 'conflict' && !former
    ? candidates.slice(0, 1)
    : candidates.map((candidate) => ({ ...candidate, doubt: candidate.doubt ?? 'ambiguous' }));
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
