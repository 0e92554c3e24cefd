import { SELF, type SubjectId } from '../../../core/ids.ts';
import type { IsoDate, Value } from '../../../core/value.ts';
import type { Claim, Reader } from '../claim.ts';
import { parseDate } from '../dates.ts';
import { inOrder } from '../from-form.ts';

/** One shape of sentence, as data: what it looks like and what it says. */
export interface Row {
  readonly id: string;
  readonly pattern: RegExp;
  /** Null or empty: it only looked like it. */
  read(groups: Readonly<Record<string, string | undefined>>, at: Saying): readonly Draft[] | null;
  /** Rows about wishes and habits, which hedging words do not disqualify. */
  readonly evenHedged?: boolean;
  /** It reads labels as well as sentences: a document's lines of both are read with their block. */
  readonly ofNotes?: boolean;
}

export interface Saying {
  /** The clause as written, without its final point. */
  readonly text: string;
  readonly at: IsoDate;
  readonly reader: Reader;
  /** What the clause before it told, and its words. */
  readonly before?: readonly Draft[];
  readonly previous?: string;
  readonly kind?: 'note' | 'document';
}

export interface Draft extends Pick<Claim, 'attribute' | 'value'> {
  readonly context?: string;
  readonly polarity?: boolean;
  readonly kind?: 'fact' | 'preference';
  readonly validFrom?: IsoDate;
  readonly validTo?: IsoDate;
  readonly confidence?: number;
  readonly text?: string;
  readonly contests?: readonly string[];
  readonly ends?: readonly string[];
  readonly replaces?: boolean;
  readonly stillSo?: boolean;
  readonly corrects?: boolean;
  readonly subject?: SubjectId;
  /** Somebody named here, with their relation to the person. */
  readonly person?: { readonly name: string; readonly relation: string };
}

/** Attributes of which one usually takes the other's place, though several may stand side by side. */
export const REPLACED: ReadonlySet<string> = new Set(['job', 'bank', 'vehicle', 'tel', 'email']);

export const text = (attribute: string, words: string | undefined, extra: Partial<Draft> = {}): Draft[] =>
  words?.trim() ? [{ attribute, value: { type: 'text', text: words.trim() }, ...extra }] : [];
export const flag = (attribute: string, yes: boolean, extra: Partial<Draft> = {}): Draft[] => [
  { attribute, value: { type: 'boolean', yes }, ...extra },
];
export const valued = (attribute: string, value: Value | null, extra: Partial<Draft> = {}): Draft[] =>
  value ? [{ attribute, value, ...extra }] : [];

export function record(attribute: string, parts: Readonly<Record<string, string | null | undefined>>, extra: Partial<Draft> = {}): Draft[] {
  const kept = inOrder(
    attribute,
    Object.fromEntries(Object.entries(parts).flatMap(([part, value]) => (value?.trim() ? [[part, value.trim()]] : []))),
  );
  return Object.keys(kept).length > 0 || extra.polarity === false ? [{ attribute, value: { type: 'record', parts: kept }, ...extra }] : [];
}

export const date = (words: string | undefined, reader: Reader): string | undefined =>
  words ? (parseDate(words, reader.dayFirst) ?? undefined) : undefined;

/** "A, B and C" as its members; a list of more than twelve is prose. */
export function listed(words: string | undefined): string[] {
  const members = (words ?? '')
    .split(/\s*(?:,|;|&)\s*|\s+(?:and|und|y|e|et)\s+/i)
    .map((one) => one.replace(/^(?:and|und|y|e|et) /i, ''))
    .map((one) => one.trim())
    .filter(Boolean);
  return members.length <= 12 ? members : [];
}

export { SELF };
