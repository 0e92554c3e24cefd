import type { IsoDate } from '../../core/value.ts';
import { DATE_TEXT, parseDate } from '../facts/dates.ts';
import { withDates } from '../facts/grammar/relative.ts';
import type { Mark, Time } from './mark.ts';
import { isSum } from './times.ts';
import { attributesOf } from './values.ts';

/**
 * When each marked value of a note began and ended: "From 2013 to 2018 I was with Thistle. Since 2019 it has been Copperfield". A time belongs to the
 * value that it stands nearest to in its clause; of values of one kind that follow one another the end of one is the beginning of the next. Pure.
 */
interface Placed extends Time {
  readonly start: number;
  readonly end: number;
  /** One day, month or year, of which only the words around it say whether something began or ended then. */
  readonly isPoint: boolean;
  /** "2016 to today". */
  readonly isOpen: boolean;
}

const SEASON = "(?:spring|summer|autumn|fall|winter|easter|christmas|xmas|boxing day|new year(?:['’]s(?: day)?)?)";
const W = `(?:(?:the )?(?:very )?(?:end|start|beginning|middle) of |early (?:in )?|late (?:in )?|mid[- ]?)?(?:the )?(?:${SEASON} (?:of )?)?(?:${DATE_TEXT})`;
const NOW = '(?:present|now|today|date|this day)';
const TO = "(?:to|until|till|'?til|through|thru|and|-|–|—)";
const RANGE = `(?:(?:from|between) )?(?<from>${W})\\s?(?:${TO}\\s?|,? (?:until|till|'?til) (?:[\\p{L}'’]+ ){1,5}in )(?<to>${W}|${NOW}\\b)`;
const UNTIL = `\\b(?:until|till|'?til|up to|up until) (?<until>${W})`;
const SINCE = `\\b(?:(?:ever )?since|from|as of|starting) (?<since>${W})`;
const POINT = `(?<point>${W})`;
const TIME = new RegExp(`(?<![\\p{L}\\d.,/£$€-])(?:${RANGE}|${UNTIL}|${SINCE}|${POINT})(?![\\p{L}\\d/%]|[.,-]\\d)`, 'giu');

/** A day as precise as it is told; of a season its year, of a feast its month. */
function dayOf(words: string | undefined): IsoDate | null {
  if (!words) return null;
  const feast = /(?:christmas|xmas|boxing day) (?:of )?(\d{4})$/i.exec(words)?.[1];
  if (feast) return `${feast}-12`;
  const plain = words
    .replace(/^(?:the )?(?:very )?(?:end|start|beginning|middle) of /i, '')
    .replace(/^(?:early|late) (?:in )?|^mid[- ]?/i, '')
    .replace(/^the /i, '')
    .replace(new RegExp(`^${SEASON} (?:of )?`, 'i'), '');
  return parseDate(plain);
}

function timesIn(text: string, at: IsoDate): Placed[] {
  return [...text.matchAll(TIME)].flatMap((match): Placed[] => {
    const { from, to, until, since, point } = match.groups ?? {};
    const place = { start: match.index, end: match.index + match[0].length };
    const rest = text.slice(place.end);
    const last = (to ?? until ?? since ?? point ?? '').replace(/^the /i, '');
    if (isSum(last, rest, at)) return [];
    const isOpen = to !== undefined && new RegExp(`^${NOW}$`, 'i').test(to);
    const [begun, over] = [dayOf(from ?? since ?? point), isOpen ? null : dayOf(to ?? until ?? point)];
    const found = {
      ...place,
      isPoint: point !== undefined,
      isOpen,
      ...(begun ? { from: begun } : {}),
      ...(over && !since ? { to: over } : {}),
    };
    const ahead = (day: IsoDate) => day > at.slice(0, day.length);
    if ((!found.from && !found.to) || (found.from && ahead(found.from)) || (found.to && ahead(found.to))) return [];
    return found.from && found.to && found.from.slice(0, found.to.length) > found.to.slice(0, found.from.length) ? [] : [found];
  });
}

/** What a distance in the text costs besides its length: another clause, another sentence. */
const CLAUSE = 25;
const SENTENCE = 90;
/** Farther off a time is another thing's. */
const FAR = 80;

function distance(text: string, { start, end }: Placed, mark: Mark): number {
  const [from, to] = start >= mark.end ? [mark.end, start] : [end, mark.start];
  const between = text.slice(from, to);
  const sentences = (between.match(/[.!?]\s|\n/g) ?? []).length;
  const clauses = (between.match(/[,;]\s|\s(?:and|then|but|before|after)\s/gi) ?? []).length;
  // "2011-2016: Marlin Dental": what follows a colon is of that time, what stands before it is not.
  const colon = start >= mark.end ? 0 : /^\s*:\s/.test(between) ? -CLAUSE : 0;
  const isBefore = start >= mark.end && /^\s*:/.test(text.slice(end));
  return between.length + sentences * SENTENCE + clauses * CLAUSE + colon + (isBefore ? SENTENCE : 0);
}

const BEGUN =
  /\b(?:move[ds]?|moving|joined|start(?:ed|ing)?|began|begun|swapped|bought|got|came|took (?:me|us) on|taken on|switched|changed (?:to|over)|became|promoted|opened|hired|adopted|settled|arrived|signed|went (?:to|over)|from (?:my|our|the)|back (?:to|in)|was born|qualified|passed|sold (?:it |up |out )?to)\b/i;
const ENDED =
  /\b(?:left|leaving|sold(?! (?:it |up |out )?to\b)|died|let (?:me|us) go|quit|ended|finished|stopped|gave (?:\w+ )?up|given up|retired|moved out|divorced|split|closed|cancelled|scrapped|lost|passed away|laid (?:me|us) off|laid off|fired|dropped|put down|came off|packed (?:it )?in)\b/i;
const STILL =
  /\b(?:ever since|(?:since|from) then|still|to this day|until now|nowadays|where (?:i|we) (?:am|are|still)|(?:been|have) (?:\w+ ){0,4}since\b)/i;

/** The words of the clause that a time stands in. */
function clauseAround(text: string, { start, end }: Placed): string {
  const before =
    text
      .slice(0, start)
      .split(/[,;.!?]\s|\s(?:and|then|but)\s/i)
      .at(-1) ?? '';
  const after = text.slice(end).split(/[,;.!?](?:\s|$)|\s(?:and|then|but)\s/i)[0] ?? '';
  return `${before} ${after}`;
}

/** A point in time as a beginning or an end, by how the mark stands and what is said to have happened. */
function directed(text: string, time: Placed, mark: Mark): Time {
  if (!time.isPoint) return { ...(time.from ? { from: time.from } : {}), ...(time.to ? { to: time.to } : {}) };
  const { from = '' } = time;
  if (mark.stands === 'end') return { to: from };
  if (mark.stands !== 'past') return { from };
  const clause = clauseAround(text, time);
  const [begun, ended] = [BEGUN.test(clause), ENDED.test(clause)];
  if (begun === ended) return { from, to: from };
  return ended ? { to: from } : { from };
}

/** A mark with its time, and as one that holds where the note says that it still does. */
export function withTimes(note: string, marks: readonly Mark[], at: IsoDate): Mark[] {
  const text = withDates(note, at);
  const placed = moved(note, text, marks);
  const times = timesIn(text, at);
  if (times.length === 0) return [...marks];
  const own = new Map<number, Time>();
  const open = new Set<number>();
  for (const time of times) {
    const near = placed
      .map((mark, index) => ({ mark, index, gap: mark ? distance(text, time, mark) : Number.POSITIVE_INFINITY }))
      .filter(({ mark, gap }) => mark && gap < FAR && (time.end <= mark.start || mark.end <= time.start))
      .sort((a, b) => a.gap - b.gap)[0];
    if (!near?.mark || own.has(near.index)) continue;
    own.set(near.index, directed(text, time, near.mark));
    if (time.isOpen) open.add(near.index);
  }
  return together(note, chained(marks, own)).map(({ mark, time }, index) => {
    if (!time) return mark;
    const follows = marks.slice(0, index).some((one) => one.about === mark.about && isPast(one));
    // Of what holds the words in one breath with it tell since when; a row of one kind tells more.
    if (!isPast(mark)) return follows || open.has(index) ? { ...mark, time } : mark;
    const isLast = !marks.slice(index + 1).some(({ about }) => about === mark.about);
    // The last of a row that began and of which no end is told goes on.
    const isUnended = time.from && (!time.to || (time.to === time.from && STILL.test(note.slice(mark.end))));
    const goesOn = mark.stands === 'past' && isUnended && (open.has(index) || (isLast && (follows || STILL.test(note.slice(mark.end)))));
    return goesOn ? { ...mark, time: { from: time.from }, stands: 'is' as const } : { ...mark, time };
  });
}

/** The marks in the text whose times are written out; null for one whose words are gone with them. */
function moved(note: string, text: string, marks: readonly Mark[]): (Mark | null)[] {
  if (note === text) return [...marks];
  let from = 0;
  return marks.map((mark) => {
    const words = note.slice(mark.start, mark.end);
    const start = text.indexOf(words, from);
    if (start < 0) return null;
    from = start + words.length;
    return { ...mark, start, end: from };
  });
}

interface Timed {
  readonly mark: Mark;
  time?: Time;
}
const FOLLOWS: ReadonlySet<string> = new Set(['is', 'new', 'past', 'end']);

/** Of values of one kind in a row the end of one is the beginning of the next. */
function chained(marks: readonly Mark[], own: ReadonlyMap<number, Time>): Timed[] {
  const rows: Timed[] = marks.map((mark, index) => ({ mark, ...(own.has(index) ? { time: own.get(index) } : {}) }));
  const last = new Map<string, Timed>();
  for (const row of rows) {
    const { about, stands } = row.mark;
    if (!FOLLOWS.has(stands) || about.includes(':')) continue;
    const before = last.get(about);
    if (before && isPast(before.mark)) {
      const [from, earlier] = [row.time?.from, before.time];
      const isUnended = !earlier?.to || earlier.to === earlier.from;
      if (from && isUnended && !(earlier?.from && earlier.from >= from)) before.time = { ...earlier, to: from };
      else if (!row.time && earlier?.to && earlier.to !== earlier.from && !isPast(row.mark)) row.time = { from: earlier.to };
    }
    last.set(about, row);
  }
  return rows;
}
export const isPast = ({ stands }: Mark): boolean => stands === 'past' || stands === 'end';

/** Parts of one record are of one time. */
function together(text: string, rows: readonly Timed[]): Timed[] {
  return rows.map((row) => (row.time ? row : { ...row, time: rows.find((one) => one.time && isTogether(text, one.mark, row.mark))?.time }));
}

/** UTF-16 units between the parts of one record. */
const BESIDE = 40;
function isTogether(text: string, a: Mark, b: Mark): boolean {
  const between = a.start >= b.end ? text.slice(b.end, a.start) : text.slice(a.end, b.start);
  const isOne = a.about !== b.about && a.stands === b.stands && attributesOf(a.about)[0] === attributesOf(b.about)[0];
  return isOne && between.length <= BESIDE && !BEGUN.test(between) && !ENDED.test(between) && !/[.!?;]/.test(between);
}
