import { attributeOf, type Normaliser } from '../../core/attributes.ts';
import type { Value } from '../../core/value.ts';
import { countryCode } from './countries.ts';

/**
 * One writing for values that come in many, by the catalogue's normaliser: what is kept is what would be typed. Applied where a claim
 * becomes a belief, so that no way of writing goes past it. It changes the writing, never what is said; what it does not know it leaves.
 */
const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

const NORMAL: Readonly<Record<Normaliser, (text: string) => string>> = {
  email: (text) => {
    const [, local, domain] = /^(?:mailto:)?\s*([^\s@]+)@([^\s@]+?)[.,;]?\s*$/i.exec(text) ?? [];
    return local && domain ? `${local}@${domain.toLowerCase()}` : text.trim();
  },
  phone: (text) => spaced(text.replace(/^tel:/i, '').replace(/[‐-―]/g, '-')),
  url: (text) =>
    text.trim().replace(/^(https?:\/\/)([^/]+)/i, (_all, scheme: string, host: string) => scheme.toLowerCase() + host.toLowerCase()),
  country: (text) => countryCode(text) ?? spaced(text),
  code: (text) => spaced(text).toUpperCase(),
  name: spaced,
};

/** Parts of records that are written alike. */
const PARTS: Readonly<Record<string, Normaliser>> = { tel: 'phone', email: 'email', country: 'country' };

export function normalValue(attribute: string, value: Value): Value {
  if (value.type === 'text') {
    const normaliser = attributeOf(attribute)?.normaliser;
    return normaliser ? { ...value, text: NORMAL[normaliser](value.text) || value.text } : value;
  }
  if (value.type !== 'record' || attributeOf(attribute) === undefined) return value;
  const parts = Object.entries(value.parts).map(([part, text]) => {
    const normaliser = Object.hasOwn(PARTS, part) ? PARTS[part] : undefined;
    return [part, normaliser ? NORMAL[normaliser](text) || text : text] as const;
  });
  return { ...value, parts: Object.fromEntries(parts) };
}
