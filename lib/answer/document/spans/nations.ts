import { isDemonym, isLanguage } from '../nations.ts';
import type { Span, SpanType } from '../types.ts';

/** Nationalities and languages: words of a closed list, where the text says that somebody is or speaks them. */
const WORD = /(?<![\p{L}\p{N}-])\p{Lu}[\p{Ll}]{2,}(?![\p{L}\p{N}-])/gu;
/** "English, Hindi and a bit of German": one answer. */
const JOINT = /^(?:,\s*|,?\s+(?:and|or|as well as)\s+|\s*\/\s*)(?:(?:some|fluent|basic|a (?:little|bit of)|also|good) )?$/i;
const SPOKEN =
  /\b(?:speaks?|spoken|talks?|languages?|fluent(?:ly)? in|mother tongue|native|bilingual in|interpret\w*|communicate in|know)\b[^.;!?\n]{0,40}$/i;
/** "A citizen of Ghana": the country stands for its people. */
const CITIZEN = /\b(?:citizens?|nationals?|passport) of (?:the )?(\p{Lu}[\p{L}'’-]+(?: (?:and )?\p{Lu}[\p{L}'’-]+){0,2})/gu;
/** Said of a thing, a lesson or a test, it is nobody's nationality. */
const OF_THING =
  /^ (?:lessons?|class\w*|course\w*|teacher|language|literature|studies|test|exam\w*|food|cuisine|restaurant|market|car|company|firm|office|embassy|team|translation|version|edition|[A-C][12]\b)/;

const span = (type: SpanType, start: number, text: string): Span => ({
  type,
  start,
  end: start + text.length,
  text,
  value: { type: 'text', text },
});

export function nationSpans(plain: string): Span[] {
  const words = [...plain.matchAll(WORD)];
  const nationalities = words
    .filter((match) => isDemonym(match[0]) && !OF_THING.test(plain.slice(match.index + match[0].length)))
    .filter((match) => !SPOKEN.test(plain.slice(Math.max(0, match.index - 50), match.index)))
    .map((match) => span('nationality', match.index, match[0]));
  const countries = [...plain.matchAll(CITIZEN)].map((match) =>
    span('nationality', match.index + match[0].length - (match[1]?.length ?? 0), match[1] ?? ''),
  );
  return [
    ...nationalities,
    ...countries,
    ...languageRuns(
      plain,
      words.filter((match) => isLanguage(match[0])),
    ),
  ];
}

function languageRuns(plain: string, words: readonly RegExpExecArray[]): Span[] {
  const runs: [number, number][] = [];
  for (const match of words) {
    const last = runs.at(-1);
    const end = match.index + match[0].length;
    if (last && JOINT.test(plain.slice(last[1], match.index))) last[1] = end;
    else runs.push([match.index, end]);
  }
  return runs.map(([start, end]) => span('language', start, plain.slice(start, end)));
}
