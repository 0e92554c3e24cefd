import { LIFE } from './catalogue/life.ts';
import { PERSON } from './catalogue/person.ts';
import { WORK } from './catalogue/work.ts';
import type { Sensitivity } from './value.ts';

/**
 * The catalogue of what can be asked of a person or known about them. One row an attribute; memory, forms, policy and
 * interface all speak of attributes by these ids. A *path* is `<attribute>` or `<attribute>.<part>` for a record's part.
 *
 * Where a WHATWG autofill token exists the id is that token (HTML Standard, 4.10.18.7).
 */
export type ValueKind = 'text' | 'date' | 'number' | 'amount' | 'boolean' | 'duration' | 'record';

/** Writings of text that have one right form. */
export type Normaliser = 'email' | 'phone' | 'url' | 'country' | 'code' | 'name';

/** What the value is about, for policy and for words about it. */
export type Topic =
  | 'identity'
  | 'contact'
  | 'address'
  | 'family'
  | 'work'
  | 'education'
  | 'skill'
  | 'language'
  | 'travel'
  | 'document'
  | 'vehicle'
  | 'home'
  | 'health'
  | 'diet'
  | 'size'
  | 'preference'
  | 'finance'
  | 'account'
  | 'order'
  | 'opinion'
  | 'belief'
  | 'secret';

export interface Attribute {
  readonly id: string;
  readonly kind: ValueKind;
  readonly topic: Topic;
  readonly sensitivity: Sensitivity;
  /** `one`: a second value replaces or contradicts the first. `many`: values stand side by side. */
  readonly cardinality: 'one' | 'many';
  /** `state` holds over a time and ends, `constant` never changes, `event` happened once. */
  readonly temporal: 'state' | 'constant' | 'event';
  /** Months after which a stated value is asked again instead of being filled in one go. */
  readonly agesAfter?: number;
  /**
   * What a second value does. `succeed`: the later state ends the earlier one. `ask`: both cannot be true, the person says which.
   * `beside`: they stand side by side.
   */
  readonly conflict: 'succeed' | 'ask' | 'beside';
  /** How its text is brought into one writing before it is kept and compared. */
  readonly normaliser?: Normaliser;
  /** WHATWG autofill tokens that ask for it or for a part of it. */
  readonly tokens: readonly string[];
  /** Never told, only worked out. */
  readonly derived?: boolean;
  /** Parts of a record with their kinds. `start` and `end` double as the record's validity. */
  readonly parts?: Readonly<Record<string, ValueKind>>;
  /** What a person calls it. */
  readonly name: { readonly en: string; readonly de: string };
}

export const ATTRIBUTES: readonly Attribute[] = [...PERSON, ...WORK, ...LIFE];

const BY_ID = new Map(ATTRIBUTES.map((attribute) => [attribute.id, attribute]));

/** The attribute of an id or path (`job.title` -> job), or undefined for an open one. */
export function attributeOf(path: string): Attribute | undefined {
  return BY_ID.get(path.split('.', 1)[0] ?? path);
}

/** The kind of value at a path; an open attribute is text. */
export function kindAt(path: string): ValueKind {
  const [id = path, part] = path.split('.');
  const attribute = BY_ID.get(id);
  if (!attribute) return 'text';
  return part ? (attribute.parts?.[part] ?? 'text') : attribute.kind;
}

/** An attribute nobody foresaw, named by its label as it stood there: `open:colour of your front door`. */
export function openAttribute(normalisedLabel: string): string {
  return `open:${normalisedLabel}`;
}

/** WHATWG tokens that are parts of the address record. */
export const ADDRESS_TOKENS: ReadonlySet<string> = new Set([
  'street-address',
  'address-line1',
  'address-line2',
  'address-line3',
  'address-level1',
  'address-level2',
  'address-level3',
  'address-level4',
  'postal-code',
  'country',
  'country-name',
]);

/**
 * The catalogue path behind a WHATWG autofill token, or null for one that is never known (passwords, codes, cards).
 * `country-name` and `street-address` are forms of the address record that formatting makes.
 */
export function pathOfToken(token: string): string | null {
  if (/^(cc-|transaction-|one-time-code|current-password|new-password|webauthn|other|off|on$)/.test(token)) return null;
  if (token === 'country-name') return 'address.country';
  if (token === 'street-address') return 'address';
  if (ADDRESS_TOKENS.has(token)) return `address.${token}`;
  if (token.startsWith('bday')) return 'bday';
  if (token.startsWith('tel')) return 'tel';
  if (token === 'language') return 'preferred-language';
  const attribute = BY_ID.get(token);
  return attribute && !attribute.derived ? token : null;
}
