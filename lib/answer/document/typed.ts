import type { Value } from '../../core/value.ts';
import type { Ask } from './asks.ts';
import { MEASURES } from './cues.ts';
import { isOfKind } from './kind-of-answer.ts';
import type { Mention } from './mentions.ts';
import { nearest } from './nearness.ts';
import { sentenceAt } from './text.ts';
import type { ReadDocument, Span } from './types.ts';
import { valueFor } from './value-for.ts';
import { fold, isFiller, sameStem, stem, wordsOf } from './words.ts';

/** Spans of the right type for a control, each with how well it answers and the value as the control would take it. */
export interface Scored {
  readonly span: Span;
  readonly value: Value;
  readonly score: number;
}

/** What being the only one of its kind in the text is worth without any word around it that asks. */
const ALONE: Partial<Record<Span['type'], number>> = {
  email: 0.9,
  tel: 0.85,
  url: 0.7,
  size: 0.7,
  date: 0.6,
  address: 0.7,
  amount: 0.55,
  duration: 0.55,
  year: 0.5,
  title: 0.65,
  org: 0.5,
  role: 0.6,
  nationality: 0.7,
  animal: 0.8,
  language: 0.4,
};
/** Types that form alone does not tell apart, and what being the only one is worth where several questions ask for it. */
const UNTOLD: ReadonlySet<Span['type']> = new Set(['title', 'org', 'role', 'amount', 'duration', 'year', 'id']);
const AMONG = 0.7;
/** What a number is worth that is the only one in the very unit that the label asks for. */
const IN_UNIT = 0.8;
/** Worth of the house under the writer's name, where the writer's own is asked for. */
const SIGNED = 0.9;
/** A document's writer is who a form means by "name". */
const WRITER = 0.9;

export function scoredSpans(ask: Ask, document: ReadDocument, mentions: readonly Mention[]): Scored[] {
  const all = eachScored(ask, document, mentions);
  // "On 3 May and on 9 June": what is said in one breath is meant alike.
  return all.map((one) => ({
    ...one,
    score: Math.max(one.score, ...all.filter((other) => inOneBreath(one.span, other.span, document)).map(({ score }) => score)),
  }));
}

const BREATH = /^\s*(?:,|,?\s*(?:and|or|und|oder))\s*(?:either |also |again )?(?:on|at|in|for|the|am|um)?\s*$/i;

function inOneBreath(a: Span, b: Span, { plain }: ReadDocument): boolean {
  if (a.type !== b.type || !['date', 'amount', 'tel', 'email', 'time'].includes(a.type)) return false;
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return (
    BREATH.test(plain.slice(first.end, second.start)) &&
    !/\b(?:between|from)\s+$/i.test(plain.slice(Math.max(0, first.start - 9), first.start))
  );
}

function eachScored(ask: Ask, document: ReadDocument, mentions: readonly Mention[]): Scored[] {
  const rivals = document.spans.filter(
    (span) =>
      (ask.types.includes(span.type) || (ask.types[0] === 'id' && span.type === 'number' && /^\d{4,}$/.test(span.text))) &&
      isMeant(span, ask) &&
      isOfKind(span, ask, document),
  );
  const lines = mentions.flatMap(({ line }) => (line ? [line] : []));
  const sums = document.spans.some(({ type }) => type === 'amount');
  const distinct = new Set(rivals.map(({ text }) => text.toLowerCase()));
  return rivals.flatMap((span): Scored[] => {
    const value = valueFor(span, ask);
    if (!value) return [];
    // Where a text writes sums with their currency, a bare number is none.
    if (
      ask.types[0] === 'amount' &&
      span.type === 'number' &&
      (COUNTED.test(span.noun ?? '') || sums || !/\d/.test(span.text)) &&
      !/^\d{1,3}(?:,\d{3})+/.test(span.text) &&
      !lines.some(([from, to]) => from <= span.start && span.end <= to)
    )
      return [];
    const near = Math.max(nearest(span, mentions, document, rivals)?.score ?? 0, isInstead(span, ask, document) ? INSTEAD : 0);
    const own = span.type !== 'org' || !FOREIGN_ORG.test(ask.label);
    const alone = isInUnit(span, ask, rivals)
      ? IN_UNIT
      : own && distinct.size === 1 && !ask.other && !spokenFor(span, ask, document)
        ? (ALONE[span.type] ?? 0) * (ask.shared && UNTOLD.has(span.type) ? AMONG : 1)
        : 0;
    const rank = ask.types.indexOf(span.type);
    const often = span.type === 'org' ? leadOf(span, rivals) : 0;
    const acts = span.signed
      ? SIGNED
      : span.type === 'org' && document.sentences.some(({ start }) => span.start - start <= 4 && span.start >= start)
        ? 0.6
        : 0;
    return [
      {
        span,
        value,
        score:
          combine(near, Math.max(alone, ask.other || !own ? 0 : Math.max(acts, often))) *
          (rank > 0 ? (ask.types[0] === 'org' ? 0.7 : 0.85) : 1) *
          counted(span, ask, document),
      },
    ];
  });
}

/** "There were 90 guests; this time we expect 60": a bare figure takes the place of one of the right kind that is set aside just before. */
function isInstead(span: Span, ask: Ask, { spans, sentences }: ReadDocument): boolean {
  if (span.type !== 'number' || ask.types[0] !== 'number' || (span.noun && !FUNCTION_WORD.test(span.noun))) return false;
  const at = sentences.findIndex(({ start, end }) => start <= span.start && span.start < end);
  const from = sentences[Math.max(0, at - 1)]?.start ?? 0;
  const stems = ask.names.flat().map((one) => one.stem);
  return spans.some(
    (one) =>
      one.type === 'number' &&
      one.aside !== undefined &&
      one.start >= from &&
      one.end <= span.start &&
      one.noun !== undefined &&
      stems.includes(stem(one.noun)),
  );
}
const FUNCTION_WORD =
  /^(?:would|will|is|are|was|of|in|on|at|and|or|but|to|for|with|now|instead|this|that|by|if|so|as|only|because|since|when)$/;
/** Worth of such a figure. */
const INSTEAD = 0.85;

/** What a bare number counts, and is no money. */
const COUNTED =
  /^(?:h|hrs?|hours?|minutes?|people|persons|employees|guests|pages|miles|km|kg|percent|pieces|places|participants|\p{L}{3,}ers|\p{L}{3,}ors)$/u;

/** What a text sets aside answers only the question for just that. A person is no less a person for what else is said there. */
export function isMeant({ aside, type }: Span, ask: Ask): boolean {
  if (!aside || type === 'person') return true;
  if (aside === 'dateline') return ask.dateline;
  return aside === 'former' ? ask.former : aside === 'others' ? ask.other || !WHOSE.has(type) : false;
}
/** Types of which everybody has one of their own. */
const WHOSE: ReadonlySet<Span['type']> = new Set(['email', 'tel', 'amount', 'date', 'address', 'id', 'number']);

/** The only number of the unit that stands in the label's brackets. */
function isInUnit(span: Span, ask: Ask, rivals: readonly Span[]): boolean {
  const { unit } = ask;
  if (!unit || !span.noun || !unit.includes(span.noun)) return false;
  return new Set(rivals.filter((one) => one.noun !== undefined && unit.includes(one.noun)).map(({ text }) => text)).size === 1;
}

/** Never answered by the only date or sum in a text: it must say so. */
const SAID = /\b(birth|dob|born|graduat\w*|expir\w*|deposit|due|deadline|previous|last|next|second|end|completion)\b/i;
/** How far before a value the word may stand that says what it is, in UTF-16 units. */
const REACH = 45;
/** Shorter cues ("to", "by") stand before anything. */
const TELLING = 4;

/** The words before it say that it is something else: a start is no birth. */
function spokenFor(span: Span, ask: Ask, { plain }: ReadDocument): boolean {
  if (!['date', 'amount', 'duration', 'year', 'number'].includes(span.type)) return false;
  if (SAID.test(ask.label)) return true;
  const label = fold(ask.label);
  const before =
    plain
      .slice(Math.max(0, span.start - REACH), span.start)
      .split(/[.!?\n]\s/)
      .at(-1) ?? '';
  return MEASURES.some((cue) => !cue.label.test(label) && [...before.matchAll(cue.text)].some((match) => match[0].length >= TELLING));
}

/** The organisation that the text speaks of more than of any other. */
function leadOf(span: Span, rivals: readonly Span[]): number {
  const count = (one: Span) => rivals.filter((other) => other.text.toLowerCase() === one.text.toLowerCase()).length;
  const own = count(span);
  const others = Math.max(
    0,
    ...rivals.filter((one) => one.type === 'org' && one.text.toLowerCase() !== span.text.toLowerCase()).map(count),
  );
  return own >= 2 && own > others ? 0.6 : 0;
}

/** Organisations that a text must name as such: the writer's own is not meant. */
const FOREIGN_ORG =
  /\b(insur\w*|bank|provider|client|customer|vendor|supplier|hospital|clinic|school|university|college|previous|former|last)\b/i;

export function combine(a: number, b: number): number {
  return 1 - (1 - Math.min(1, a)) * (1 - Math.min(1, b) * 0.8);
}

export function writerScore(ask: Ask): number {
  return ask.other ? 0 : WRITER;
}

/** The noun behind a number says what it counts. */
function counted(span: Span, ask: Ask, document: ReadDocument): number {
  const { plain, spans } = document;
  if (span.type !== 'number' && span.type !== 'duration') return 1;
  if (ask.types[0] === 'range') return 1;
  if (spans.some((one) => one.type === 'range' && one.start <= span.start && span.end <= one.end)) return 0.3;
  if (
    ask.unit &&
    span.noun !== undefined &&
    !ask.unit.includes(span.noun) &&
    /^(?:cm|mm|km|kg|kilos?|lbs?|pounds|miles|hours?|minutes?|years?|months?|weeks?|days?)$/.test(span.noun)
  )
    return 0.3;
  const stems = ask.names.flat().map((one) => one.stem);
  const noun = span.noun ? stem(span.noun) : '';
  const before = plain.slice(Math.max(0, span.start - 12), span.start);
  // "Guests come at seven": a time of day.
  if (!noun && /\b(?:at|past|by|before|after|until|till) $/.test(before) && !/^\d{3,}/.test(span.text)) return 0.3;
  if (noun && stems.includes(noun)) return 1.15;
  if (span.type === 'duration' && ask.types[0] === 'number') return 0.8;
  if (!noun || !COUNTS.test(ask.label) || isInstead(span, ask, document)) return 1;
  // "three port towns" are no residents: the phrase that is counted must be what is asked for.
  const phrase = /^(?:[ -][\p{L}’'-]+){1,3}/u.exec(plain.slice(span.end))?.[0] ?? '';
  const said = wordsOf(phrase);
  if (said[0] && isFiller(said[0].text)) return 1;
  const known =
    said.some((word) => stems.some((one) => sameStem(one, word.stem))) || ask.cues.some((cue) => [...phrase.matchAll(cue.text)].length > 0);
  if (!known) return FOREIGN_COUNT;
  const sentence = sentenceAt(document, span.start);
  const around = sentence ? wordsOf(plain.slice(sentence.start, sentence.end)) : said;
  const others = (ask.names.at(-1) ?? []).filter((one) => one.weight >= 0.5 && !said.some((word) => sameStem(one.stem, word.stem)));
  const subject = others.length < (ask.names.at(-1)?.filter((one) => one.weight >= 0.5).length ?? 0) || others.length > 1;
  return !subject || others.length === 0 || others.some((one) => around.some((word) => sameStem(word.stem, one.stem)))
    ? 1.1
    : UNSAID_SUBJECT;
}
/** Questions for how many there are of something. */
const COUNTS = /\b(?:number of|how many|count|quantity|size)\b|^(?:total )?\p{L}+s\b/iu;
/** Worth of a number of the right things where the text does not say which of them: bags, and not missing bags. */
const UNSAID_SUBJECT = 0.6;
/** Worth of a number that counts something else. */
const FOREIGN_COUNT = 0.5;
