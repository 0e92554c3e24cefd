import type { Attribute, Normaliser, Topic, ValueKind } from '../attributes.ts';
import type { Sensitivity } from '../value.ts';

/** One row of the catalogue, with what follows from its other columns filled in. */
type Extra = Partial<Omit<Attribute, 'id' | 'kind' | 'topic' | 'sensitivity' | 'name'>>;

export const MANY = { cardinality: 'many' } as const;
export const FIXED = { temporal: 'constant' } as const;
/** A code is compared without spaces and case. */
export const CODE = { normaliser: 'code' } as const;
export const WORKED_OUT = { derived: true } as const;

export function row(
  id: string,
  kind: ValueKind,
  topic: Topic,
  sensitivity: Sensitivity,
  en: string,
  de: string,
  extra: Extra = {},
): Attribute {
  const cardinality = extra.cardinality ?? 'one';
  const temporal = extra.temporal ?? 'state';
  const normaliser = extra.normaliser ?? NORMALISERS[id];
  return {
    id,
    kind,
    topic,
    sensitivity,
    temporal,
    cardinality,
    name: { en, de },
    conflict: cardinality === 'many' || temporal === 'event' ? 'beside' : temporal === 'constant' ? 'ask' : 'succeed',
    tokens: TOKENS.has(id) ? [id] : (EXTRA_TOKENS[id] ?? []),
    ...extra,
    ...(normaliser ? { normaliser } : {}),
  };
}

const NORMALISERS: Readonly<Record<string, Normaliser>> = {
  email: 'email',
  tel: 'phone',
  fax: 'phone',
  url: 'url',
  linkedin: 'url',
  github: 'url',
  portfolio: 'url',
  'birth-country': 'country',
  iban: 'code',
  'vat-id': 'code',
  'national-id': 'code',
  'social-security': 'code',
  'tax-id': 'code',
  'frequent-flyer': 'code',
  'customer-number': 'code',
  name: 'name',
  'given-name': 'name',
  'family-name': 'name',
};

/** WHATWG autofill tokens (HTML Standard, 4.10.18.7) that are ids here. */
const TOKENS: ReadonlySet<string> = new Set(
  'name honorific-prefix given-name additional-name family-name honorific-suffix nickname username organization organization-title bday sex url photo email tel impp'.split(
    ' ',
  ),
);
const EXTRA_TOKENS: Readonly<Record<string, readonly string[]>> = {
  address: [
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
  ],
  'preferred-language': ['language'],
};
