/** Whether a value that was found is the one that is wanted. */
const LONGEST_SHORT = 70;
const OVERLAP = 0.6;

export const isShort = (value: unknown): boolean => typeof value !== 'object' && String(value).length <= LONGEST_SHORT;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Dates as dates, numbers as numbers, an option by the words before its bracket, long texts by the words they share. */
export function isRight(wanted: unknown, got: string): boolean {
  if (typeof wanted === 'boolean') return wanted === /^(?:yes|true)$/i.test(got);
  const want = Array.isArray(wanted)
    ? wanted.join(', ')
    : typeof wanted === 'object' && wanted
      ? Object.values(wanted).join(' ')
      : String(wanted);
  if (!isShort(wanted)) return overlap(want, got) >= OVERLAP;
  const [a, b] = [plain(want), plain(got)];
  if (/^(?:true|yes)$/.test(a) && /^(?:true|yes)$/.test(b)) return true;
  if (a === b || (date(want) !== null && date(want) === date(got)) || (number(want) !== null && number(want) === number(got))) return true;
  if (/^[\d\s()+\-.x]{7,}$/.test(want) && digits(want) === digits(got)) return true;
  return b !== '' && a.length > 1 && (head(got) === a || head(want) === b);
}

const digits = (text: string): string => text.replace(/\D/g, '');
const head = (text: string): string => plain(text.split(/[(–—:]| - /)[0] ?? '');

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

function date(text: string): string | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(text.trim());
  if (iso) return iso.slice(1, 4).map(Number).join('-');
  const american = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text.trim());
  if (american) return [american[3], american[1], american[2]].map(Number).join('-');
  const long = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(text.trim());
  const month = MONTHS.findIndex((one) => one.startsWith((long?.[1] ?? '-').toLowerCase()));
  return long && month >= 0 ? [Number(long[3]), month + 1, Number(long[2])].join('-') : null;
}

function number(text: string): number | null {
  const bare = text.replace(/[$€£,%\s]|usd|weeks?|months?|years?|cm/gi, '');
  return /^-?\d+(?:\.\d+)?$/.test(bare) ? Number(bare) : null;
}

function overlap(a: string, b: string): number {
  const [left, right] = [plain(a).split(' '), plain(b).split(' ')];
  const open = new Map<string, number>();
  for (const word of right) open.set(word, (open.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of left)
    if ((open.get(word) ?? 0) > 0) {
      shared += 1;
      open.set(word, (open.get(word) ?? 0) - 1);
    }
  return (2 * shared) / (left.length + right.length);
}
