/** A value as the memory holds it, before any control's form is known. */
export type Value =
  /** `items` when the text is a list of several things. */
  | { readonly type: 'text'; readonly text: string; readonly items?: readonly string[] }
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as precise as it is known. */
  | { readonly type: 'date'; readonly iso: string }
  | { readonly type: 'number'; readonly number: number; readonly unit?: string; readonly approximate?: boolean }
  /** Money. `min` equals `max` unless it is a range. `currency` is ISO 4217. */
  | {
      readonly type: 'amount';
      readonly min: number;
      readonly max: number;
      readonly currency?: string;
      readonly per?: 'hour' | 'day' | 'week' | 'month' | 'year';
    }
  | { readonly type: 'boolean'; readonly yes: boolean }
  | { readonly type: 'duration'; readonly months: number }
  /** Named parts of one thing: an address, a job. The catalogue names the parts. */
  | { readonly type: 'record'; readonly parts: Readonly<Record<string, string>> };

/** A person's life in time: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type IsoDate = string;

/**
 * 0 public · 1 ordinary (name, contact) · 2 personal (birth date, family, work) ·
 * 3 sensitive (health, money, government ids, special categories) · 4 secret: never stored, never filled.
 */
export type Sensitivity = 0 | 1 | 2 | 3 | 4;

/** Text of a value for people, language-neutral; records join their parts in order. */
export function plainText(value: Value): string {
  switch (value.type) {
    case 'text':
      return value.text;
    case 'date':
      return value.iso;
    case 'number':
      return value.unit ? `${value.number} ${value.unit}` : String(value.number);
    case 'amount': {
      const range = value.min === value.max ? `${value.min}` : `${value.min}-${value.max}`;
      return [value.currency, range].filter(Boolean).join(' ') + (value.per ? ` / ${value.per}` : '');
    }
    case 'boolean':
      return value.yes ? 'yes' : 'no';
    case 'duration':
      return lengthInWords(value.months);
    case 'record':
      return Object.values(value.parts).filter(Boolean).join(', ');
  }
}

/** Mean length of a month in weeks; a length of weeks is kept in months so that it reads back as the same weeks. */
export const WEEKS_PER_MONTH = 4.345;

/** What a broken number of months (two decimals) was said as: whole weeks, else days; undefined for whole months. */
export function shortLength(months: number): { readonly count: number; readonly unit: 'week' | 'day' } | undefined {
  if (Number.isInteger(months)) return undefined;
  const weeks = Math.round(months * WEEKS_PER_MONTH);
  return weeks > 0 && Math.abs(weeks / WEEKS_PER_MONTH - months) < 0.006
    ? { count: weeks, unit: 'week' }
    : { count: Math.round(months * WEEKS_PER_MONTH * 7), unit: 'day' };
}

function lengthInWords(months: number): string {
  const short = months < 12 ? shortLength(months) : undefined;
  return short ? `${short.count} ${short.unit}${short.count === 1 ? '' : 's'}` : `${months} months`;
}
