/** Which day, month and year a text speaks of, as far as it says: "1:56 pm on 8 May, 2023", "2023-05-08", "in May". Pure. */
export interface Moment {
  /** 0: not said. */
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const NAME = `(${MONTHS.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)`;
const DAY_MONTH = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${NAME}\\b`);
const MONTH_DAY = new RegExp(`\\b${NAME}\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d)`);
const MONTH = new RegExp(`\\b${NAME}\\b`);
const ISO = /\b(\d{4})-(\d{2})(?:-(\d{2}))?\b/;
const YEAR = /\b(?:19|20)\d{2}\b/;
/** "may" and "march" are also words: they count beside a number or after such a word. */
const LOOSE = /(?:\b(?:in|on|of|during|since|until|by|last|next|this|early|late|mid) |\d )(?:may|march)\b|\b(?:may|march),? \d/;

const numberOf = (name: string): number => MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;

/** null: it names none. */
export function momentOf(text: string): Moment | null {
  const lower = text.toLowerCase();
  const iso = ISO.exec(lower);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3] ?? 0) };
  const year = Number(YEAR.exec(lower)?.[0] ?? 0);
  const before = DAY_MONTH.exec(lower);
  if (before) return { year, month: numberOf(before[2] ?? ''), day: Number(before[1]) };
  const after = MONTH_DAY.exec(lower);
  if (after) return { year, month: numberOf(after[1] ?? ''), day: Number(after[2]) };
  const name = MONTH.exec(lower)?.[1];
  const month = name && (!/^(?:may|march|mar)$/.test(name) || LOOSE.test(lower)) ? numberOf(name) : 0;
  return year === 0 && month === 0 ? null : { year, month, day: 0 };
}

/** 0-1: how well what was said then fits a question about that time. People also tell of what was some weeks ago. */
export function nearness(asked: Moment, said: Moment): number {
  if (asked.year !== 0 && said.year !== 0 && asked.year !== said.year) return 0;
  if (asked.month === 0) return asked.year !== 0 && said.year !== 0 ? YEAR_ALONE : 0;
  if (said.month === 0) return 0;
  const later = said.month - asked.month;
  if (later === 1) return asked.day === 0 || said.day < asked.day ? MONTH_AFTER : 0;
  if (later !== 0) return 0;
  if (asked.day === 0 || said.day === 0) return SAME_MONTH;
  const days = said.day - asked.day;
  return days === 0 ? 1 : days > 0 && days <= 14 ? DAYS_AFTER : 0.2;
}

const YEAR_ALONE = 0.3;
const MONTH_AFTER = 0.4;
const SAME_MONTH = 0.8;
const DAYS_AFTER = 0.6;
