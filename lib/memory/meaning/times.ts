import type { IsoDate } from '../../core/value.ts';
import { DATE_TEXT, parseDate } from '../facts/dates.ts';
import { withDates } from '../facts/grammar/relative.ts';
import type { Mark } from './mark.ts';

/** The day from which something is so, by the words in one breath with it. Pure. */

/** "On 1950 a month", "from 1850 quid": four digits that are a sum. */
const SUM =
  /^,?\s?(?:k\b|%|quid|pounds?|euros?|dollars?|bucks|francs?|gbp|eur|usd|chf|miles|km|kcal|calories|square|(?:an?|per|each|every|p) ?(?:hour|day|week|month|year|annum|[mw])\b|pcm|p\.?[am]\b|before tax|after tax|gross|net)/i;
/** Nobody who tells of it was there before. */
const LONGEST_LIFE = 110;

export const isSum = (when: string, after: string, at: IsoDate): boolean =>
  /^\d{4}$/.test(when) && (SUM.test(after) || Number(when) < Number(at.slice(0, 4)) - LONGEST_LIFE);

const SINCE = new RegExp(
  `\\b(?<how>since|as of|from|on|in|starting) (?:the )?(?<when>${DATE_TEXT})(?!\\s?(?:to|until|till|through|and|-|–|—)\\s?\\d)`,
  'giu',
);
interface Since {
  readonly day: IsoDate;
  /** What is told in these words besides the day. */
  readonly rest: string;
}

function sincesIn(words: string, at: IsoDate): Since[] {
  const said = withDates(words, at);
  return [...said.matchAll(SINCE)].flatMap((match) => {
    const { how = '', when = '' } = match.groups ?? {};
    const day = parseDate(when);
    const after = said.slice(match.index + match[0].length);
    if (!day || (/^on$/i.test(how) && /^\d{4}$/.test(when)) || isSum(when, after, at)) return [];
    return [{ day, rest: `${said.slice(0, match.index)} ${after}` }];
  });
}

const lies = (day: IsoDate, at: IsoDate): boolean => day.slice(0, at.length) > at.slice(0, day.length);

/** Whether the sentence tells of a day that is still to come. */
export const isAhead = (sentence: string, at: IsoDate): boolean => sincesIn(sentence, at).some(({ day }) => lies(day, at));

/** Where another thing is told of. */
const BREAK = /[,;:]|\s(?:but|while|whereas|though|then|before|after)\s|\s[-–—]\s/giu;
const AND = /\s(?:and|&)\s/giu;
/** Only a time, and so of all that stands around it: "since May 2024, ...". */
const isAlone = (rest: string): boolean =>
  !/\p{L}{2}/u.test(rest.replace(/\b(?:now|already|ever|back|the|of|this|year|and|or so|about)\b/giu, ''));

interface Piece {
  readonly start: number;
  readonly end: number;
}
function split(sentence: string, at: RegExp, { start, end }: Piece): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  for (const match of sentence.slice(start, end).matchAll(at)) {
    pieces.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  return [...pieces, { start: from, end }];
}

/** The day from which it is so, by what is told in one breath with the mark; of another thing's day nothing follows. */
export function sinceOf(mark: Mark, sentence: string, at: IsoDate): IsoDate | null {
  const wordsOf = ({ start, end }: Piece) => sentence.slice(start, end);
  const clauses = split(sentence, BREAK, { start: 0, end: sentence.length });
  const own = clauses.find(({ start, end }) => start <= mark.start && mark.start < end);
  // "Moved to Leeds and joined Kestrel in May": a day counts for what stands before it, never for what comes after.
  const parts = own ? split(sentence, AND, own).filter(({ end }) => end > mark.start) : [];
  const near = parts.flatMap((part) => sincesIn(wordsOf(part), at));
  const around = clauses
    .filter((clause) => clause !== own)
    .flatMap((clause) => sincesIn(wordsOf(clause), at).filter(({ rest }) => isAlone(rest)));
  return [...near, ...around].find(({ day }) => !lies(day, at))?.day ?? null;
}

/** The words in one breath with a mark. */
export function clauseOf(words: string, sentence: string): string {
  const at = sentence.indexOf(words);
  const own = split(sentence, BREAK, { start: 0, end: sentence.length }).find(({ start, end }) => start <= at && at < end);
  return own ? sentence.slice(own.start, own.end) : sentence;
}
