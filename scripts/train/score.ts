import type { LabelRow } from './data.ts';

/** How predictions stand against labels, as `score.mjs` of the labelled forms counts: gold outside the usual vocabulary means "leave alone". */
export interface Prediction {
  readonly token: string | null;
  readonly fill: boolean;
}

export interface Tally {
  gold: number;
  said: number;
  hit: number;
  lenient: number;
  alone: number;
  intruded: number;
  filled: number;
  intrudedFilled: number;
}

const VOCABULARY = new Set(
  (
    'email username password current-password new-password one-time-code given-name additional-name family-name name tel address-line1 street-address address-line2 ' +
    'address-level2 address-level1 postal-code country cc-name cc-number cc-csc cc-exp cc-exp-month cc-exp-year bday-day bday-month bday-year'
  ).split(' '),
);
const SAME: Readonly<Record<string, string>> = { 'country-name': 'country', 'tel-national': 'tel', 'tel-local': 'tel' };

export function spoken(token: string | null): string {
  const one = SAME[token ?? 'other'] ?? token ?? 'other';
  return VOCABULARY.has(one) ? one : 'other';
}

export function isRight(row: LabelRow, token: string, lenient = false): boolean {
  return (
    token === row.label ||
    (row.accept ?? []).includes(token) ||
    (lenient &&
      ((row.lenient ?? []).includes(token) ||
        (/password/.test(token) && /password/.test(row.label ?? '')) ||
        (row.label === 'email' && token === 'username')))
  );
}

export function tally(rows: readonly LabelRow[], predict: (row: LabelRow) => Prediction | undefined): Tally {
  const t: Tally = { gold: 0, said: 0, hit: 0, lenient: 0, alone: 0, intruded: 0, filled: 0, intrudedFilled: 0 };
  for (const row of rows) {
    if (row.label === null) continue;
    const prediction = predict(row);
    const token = spoken(prediction?.token ?? null);
    const fillable = VOCABULARY.has(row.label);
    if (fillable) t.gold++;
    else t.alone++;
    if (token === 'other') continue;
    const fill = prediction?.fill ?? false;
    t.said++;
    if (fill) t.filled++;
    if (!fillable) {
      t.intruded++;
      if (fill) t.intrudedFilled++;
    } else {
      if (isRight(row, token)) t.hit++;
      if (isRight(row, token, true)) t.lenient++;
    }
  }
  return t;
}

export function line(name: string, t: Tally): string {
  const share = (a: number, b: number) => (b ? ((100 * a) / b).toFixed(1) : '-');
  const P = t.hit / t.said;
  const R = t.hit / t.gold;
  return (
    `${name}: P ${share(t.hit, t.said)} R ${share(t.hit, t.gold)} F1 ${((200 * P * R) / (P + R)).toFixed(1)} ` +
    `lenient ${share(t.lenient, t.said)} / ${share(t.lenient, t.gold)}; left alone ${t.alone}: token on ${t.intruded} (${share(t.intruded, t.alone)} %), ` +
    `fill on ${t.intrudedFilled} (${share(t.intrudedFilled, t.alone)} %); filled in one go ${t.filled}`
  );
}
