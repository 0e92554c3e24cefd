import { labelPaths } from '../core/labels/index.ts';
import { normal } from './normal.ts';
import { DURATION } from './question-words.ts';
import type { Read } from './read-words.ts';
import { titlesOver } from './titles.ts';
import type { FieldSnapshot, PageSnapshot } from './types.ts';

/**
 * One measure in two boxes that say no more than their units: feet and inches of a height, years and months at an address. What they
 * ask stands over them; the second takes only what the first leaves.
 */

/** Parts that are left over by a larger unit in the box before. */
export const INCHES_OVER = 'inches over feet';
export const MONTHS_OVER = 'months over years';
export const FEET = 'feet';

const PAIRS: readonly (readonly [large: RegExp, small: RegExp, units: readonly [string, string]])[] = [
  [/^(height )?(feet|foot|ft)$/, /^(height )?(inch|inches|ins?)$/, [FEET, INCHES_OVER]],
  [
    /^(years?|yrs?|jahre|annees|anos|anni|jaren)( at (this )?address)?$/,
    /^(months?|mos?|monate|mois|meses|mesi|maanden)( at (this )?address)?$/,
    ['years', MONTHS_OVER],
  ],
];

/** "Time at this address", "How long have you worked there?", "Length of employment". */
const LENGTH = /\b(time (at|in|with)|years (at|in|with)|length of (stay|residence|residency|employment|service)|zeit (an|in|bei))\b/;

export function measures(page: PageSnapshot, reads: Read[]): void {
  page.fields.forEach((field, index) => {
    const beside = page.fields[index + 1];
    if (!beside || beside.form !== field.form) return;
    const pair = PAIRS.find(([large, small]) => large.test(unitOf(field)) && small.test(unitOf(beside)));
    if (!pair) return;
    const over = overOf(field, page).find((text) => measured(text) !== undefined);
    const path = over === undefined ? undefined : measured(over);
    if (over === undefined || path === undefined || (path === 'height') !== (pair[2][0] === FEET)) return;
    pair[2].forEach((unit, at) => {
      reads[index + at] = { path, unit, over, confidence: 0.95, conflict: false, because: `${unit} of "${over}"` };
    });
  });
}

function overOf(field: FieldSnapshot, page: PageSnapshot): string[] {
  return [field.legend, field.before, field.tableHeader, ...titlesOver(page, field.group, 2)].filter((text): text is string =>
    Boolean(text),
  );
}

function measured(over: string): string | undefined {
  const text = normal(over, 120);
  const path = labelPaths(over)[0]?.path;
  if (path === 'height' || (LENGTH.test(text) || DURATION.test(text) ? path === 'address' || path === 'job.start' : false)) return path;
  return undefined;
}

/** What a box of a measure is called: by its label, else by what stands behind it. */
const unitOf = ({ label, after, aria }: FieldSnapshot): string => normal(label || aria || after || '', 40);
