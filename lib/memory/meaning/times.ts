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

function timesIn(sentence: string): Placed[] {
  const found: Placed[] = [];
  for (const [pattern, read] of [
    [RANGE, (said: Said) => ({ from: day(said.from), to: day(said.to) })],
    [UNTIL, (said: Said) => ({ to: day(said.to) })],
    [IN, (said: Said) => ({ from: day(said.in), to: day(said.in) })],
  ] as const)
    for (const match of sentence.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((one) => one.start < end && start < one.end)) continue;
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
  const [nearest] = timesIn(sentence)
    .filter(({ to = '' }) => to <= at.slice(0, to.length))
    .sort((a, b) => gap(a) - gap(b));
  return nearest ? { ...(nearest.from ? { from: nearest.from } : {}), ...(nearest.to ? { to: nearest.to } : {}) } : null;
}

/** The day from which it is so; `ahead` where that is still to come. */
export function sinceIn(sentence: string, at: IsoDate): IsoDate | 'ahead' | null {
  const found = new RegExp(
    `\\b(?:since|as of|from|on|in|starting) (?:the )?(?<when>${DATE_TEXT})(?!\\s?(?:to|until|till|through|and|-|–|—)\\s?\\d)`,
    'iu',
  ).exec(withDates(sentence, at))?.groups?.when;
  const date = found ? parseDate(found) : null;
  return date === null ? null : date.slice(0, at.length) > at.slice(0, date.length) ? 'ahead' : date;
}
