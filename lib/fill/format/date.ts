import type { FieldSnapshot } from '../../forms/types.ts';

/** Dates in the form a control wants. A date that is known to the month never becomes a day. */
export interface DateParts {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
}

export function dateParts(iso: string): DateParts {
  const [year = '', month, day] = iso.split('-');
  return { year, month, day };
}

/** "DD/MM/YYYY", "TT.MM.JJJJ", "yyyy-mm-dd", "jj/mm/aaaa": the pattern that a text shows; null when it shows none. */
export function patternIn(text: string | undefined): string | null {
  const month =
    /(?<![a-z]|\b[dtj]{1,2}[ ./-]{1,2})(m{1,2}[ ./-]{1,2}(?:y{4}|j{4}|a{4}|yy|jj)|(?:y{4}|j{4}|a{4})[ ./-]{1,2}m{1,2})(?![ ./-]*[a-z])/i.exec(
      text ?? '',
    );
  if (month?.[1]) return month[1];
  const match =
    /(?:^|[^a-z])((?:d{1,2}|t{1,2}|j{2}|m{1,2}|y{4}|j{4}|a{4}|yy|jj)([ ./-]{1,2})(?:d{1,2}|t{1,2}|j{2}|m{1,2})\2?(?:[ ./-]{0,2}(?:d{1,2}|t{1,2}|y{4}|j{4}|a{4}|yy|jj))?)(?![a-z])/i.exec(
      text ?? '',
    );
  return match?.[1] ?? null;
}

/** Fills a shown pattern with a date; null when the date does not know a part that the pattern wants. */
export function inPattern(pattern: string, { year, month, day }: DateParts): string | null {
  let missing = false;
  const put = (value: string | undefined, width: number) => {
    if (value === undefined) missing = true;
    return width === 1 ? String(Number(value)) : (value ?? '');
  };
  let seenDay = false;
  const text = pattern.replace(/y+|j+|a+|d+|t+|m+/gi, (run) => {
    const letter = run[0]?.toLowerCase();
    if (letter === 'm') return put(month, run.length);
    // French "jj" is the day when the year is "aaaa"; German "jjjj" is the year.
    if (letter === 'd' || letter === 't' || (letter === 'j' && run.length === 2 && /a{4}/i.test(pattern) && !seenDay)) {
      seenDay = true;
      return put(day, run.length);
    }
    return run.length === 2 ? year.slice(2) : year;
  });
  return missing ? null : text;
}

/** The pattern a text box wants: what it shows, else its language's custom where that is unmistakable, else ISO. */
export function textDate(iso: string, field: FieldSnapshot, language: string): string | null {
  const parts = dateParts(iso);
  for (const hint of [field.placeholder, field.help, field.label, field.aria, field.after, field.before]) {
    const pattern = patternIn(hint);
    if (pattern) return inPattern(pattern, parts);
  }
  if (field.pattern && /\\d\{4\}-\\d\{2\}/.test(field.pattern)) return parts.day ? iso : null;
  if (!parts.day) return parts.month ? monthYear(parts, language) : parts.year;
  // Plain "en" is British to one and American to another; ISO is read rightly by both.
  if (language === 'en' || language === '') return iso;
  const shown = new Intl.DateTimeFormat(language, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(iso),
  );
  return shown;
}

function monthYear({ year, month }: DateParts, language: string): string {
  return new Intl.DateTimeFormat(language || 'en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(Number(year), Number(month) - 1, 1),
  );
}

/** How a month may stand in a list: its names in the page's language and in English, its number. */
export function monthWordings(month: string, language: string): string[] {
  const at = Date.UTC(2024, Number(month) - 1, 1);
  const name = (locale: string, style: 'long' | 'short') => new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' }).format(at);
  return [
    ...new Set([
      name(language || 'en', 'long'),
      name(language || 'en', 'short').replace('.', ''),
      name('en', 'long'),
      name('en', 'short'),
      String(Number(month)),
      month,
    ]),
  ];
}

/** How a date is shown to the person. */
export function shownDate(iso: string, language: string): string {
  const { year, month, day } = dateParts(iso);
  if (!month) return year;
  if (!day) return monthYear({ year, month }, language);
  return new Intl.DateTimeFormat(language === 'en' || !language ? 'en-GB' : language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.parse(iso));
}
