import type { Ask } from './asks.ts';
import { sentenceAt } from './text.ts';
import type { Scored } from './typed.ts';
import type { ReadDocument, Span } from './types.ts';

/** Whoever a letter is written to is asked for by name only where the form asks for just that. */
const GREETED =
  /(?:^|\n)[ \t]*(?:dear|hello|hi|hey|good (?:morning|afternoon|evening)|sehr geehrte[rn]?)[ \t]+(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|herr|frau)\.?[ \t]+)?$/i;
const RECIPIENT = /\b(?:recipient|addressee|addressed to|hiring manager|to whom)\b/;

export function isGreeted(span: Span, ask: Ask, { plain, spans }: ReadDocument): boolean {
  if (span.type !== 'person' || RECIPIENT.test(ask.plain)) return false;
  return spans
    .filter((one) => one.type === 'person' && one.text === span.text)
    .every((one) => GREETED.test(plain.slice(Math.max(0, one.start - 30), one.start)));
}

/** A box for several people takes all that one breath names: "Ada Vell, Orla Finch and Teo Brandt". */
const SEVERAL = /\b(?:\p{L}+(?:ors|ers|ists|ants|ents)|people|names|witnesses|members|founders)$/iu;
const JOINT = /^(?:,\s+|,?\s+(?:and|&)\s+)$/;

/** Hardly spoken, or only learnt. */
const PARTLY = /\b(?:few words|little|learning|started|studying|beginner|school|understand|no|not|want to learn)\b[^.;]{0,25}$/i;

/** Several languages of one sentence: "English is my first language, and I speak Punjabi". */
export function languagesTogether(ask: Ask, document: ReadDocument, scored: readonly Scored[]): Scored[] {
  if (ask.types[0] !== 'language' || !/languages\b/.test(ask.plain)) return [...scored];
  const all = document.spans.filter(
    ({ type, aside, start }) => type === 'language' && !aside && !PARTLY.test(document.plain.slice(Math.max(0, start - 40), start)),
  );
  return scored.map((one) => {
    const sentence = sentenceAt(document, one.span.start);
    const here = all.filter(({ start }) => sentence && sentence.start <= start && start < sentence.end);
    const [first, last] = [here[0], here.at(-1)];
    if (!first || !last || first === last) return one;
    const value = { type: 'text', text: here.map(({ text }) => text).join(', ') } as const;
    return { ...one, span: { ...one.span, start: first.start, end: last.end, value }, value };
  });
}

export function namesTogether(ask: Ask, { spans, plain }: ReadDocument, scored: readonly Scored[]): Scored[] {
  if (!SEVERAL.test(ask.plain)) return [...scored];
  const people = spans.filter(({ type }) => type === 'person');
  return scored.map((one) => {
    if (one.span.type !== 'person') return one;
    const [first, last] = run(
      people,
      people.findIndex(({ start }) => start === one.span.start),
      plain,
    );
    if (!first || !last || first === last) return one;
    const text = plain.slice(first.start, last.end).replace(/\s+/g, ' ');
    const value = { type: 'text', text } as const;
    return { ...one, span: { type: 'person', start: first.start, end: last.end, text, value }, value };
  });
}

function run(people: readonly Span[], at: number, plain: string): [Span | undefined, Span | undefined] {
  const joined = (a: Span | undefined, b: Span | undefined) =>
    a !== undefined && b !== undefined && JOINT.test(plain.slice(a.end, b.start));
  let [from, to] = [at, at];
  while (joined(people[from - 1], people[from])) from -= 1;
  while (joined(people[to], people[to + 1])) to += 1;
  return [people[from], people[to]];
}
