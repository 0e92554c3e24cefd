import type { IsoDate } from '../../core/value.ts';
import { DATE_TEXT, parseDate } from '../facts/dates.ts';
import { withDates } from '../facts/grammar/relative.ts';
import type { Mark } from './mark.ts';

/** Times that a sentence names, and which of its marks each belongs to. Pure. */
export interface Time {
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}
interface Placed extends Time {
  readonly start: number;
  readonly end: number;
}

const D = `(?:the )?(?:${DATE_TEXT})`;
const RANGE = new RegExp(`\\b(?:(?:from|between) )?(?<from>${D})\\s?(?:to|until|till|through|and|-|–|—)\\s?(?<to>${D})`, 'giu');
const UNTIL = new RegExp(`\\b(?:until|till|up to|ended in|finished in|left in) (?<to>${D})`, 'giu');
const IN = new RegExp(`\\b(?:back )?in (?<in>${D})`, 'giu');

/** "On 1950 a month", "from 1850 quid": four digits that are a sum. */
const SUM =
  /^,?\s?(?:k\b|%|quid|pounds?|euros?|dollars?|bucks|francs?|gbp|eur|usd|chf|miles|km|kcal|calories|square|(?:an?|per|each|every|p) ?(?:hour|day|week|month|year|annum|[mw])\b|pcm|p\.?[am]\b|before tax|after tax|gross|net)/i;
/** Nobody who tells of it was there before. */
const LONGEST_LIFE = 110;

const isSum = (when: string, after: string, at: IsoDate): boolean =>
  /^\d{4}$/.test(when) && (SUM.test(after) || Number(when) < Number(at.slice(0, 4)) - LONGEST_LIFE);

function timesIn(sentence: string, at: IsoDate): Placed[] {
  const found: Placed[] = [];
  for (const [pattern, read] of [
    [RANGE, (said: Said) => ({ from: day(said.from), to: day(said.to) })],
    [UNTIL, (said: Said) => ({ to: day(said.to) })],
    [IN, (said: Said) => ({ from: day(said.in), to: day(said.in) })],
  ] as const)
    for (const match of sentence.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const last = (match.groups?.to ?? match.groups?.in ?? '').replace(/^the /i, '');
      if (found.some((one) => one.start < end && start < one.end) || isSum(last, sentence.slice(end), at)) continue;
      const { from, to }: { from?: IsoDate | null; to?: IsoDate | null } = read(match.groups ?? {});
      if (to && !(from && from > to)) found.push({ start, end, to, ...(from ? { from } : {}) });
    }
  return found;
}
type Said = Readonly<Record<string, string | undefined>>;
const day = (words: string | undefined): IsoDate | null => (words ? parseDate(words.replace(/^the /i, '')) : null);

/** The time that stands nearest to a mark, of those that have gone by. */
export function timeOf(mark: Mark, sentence: string, at: IsoDate): Time | null {
  const gap = ({ start, end }: Placed) => (start >= mark.end ? start - mark.end : mark.start - end);
  const [nearest] = timesIn(sentence, at)
    .filter(({ to = '' }) => to <= at.slice(0, to.length))
    .sort((a, b) => gap(a) - gap(b));
  return nearest ? { ...(nearest.from ? { from: nearest.from } : {}), ...(nearest.to ? { to: nearest.to } : {}) } : null;
}

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
