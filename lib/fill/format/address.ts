import { countryWordings } from './country.ts';

/** One address record as lines or parts, by the customs of its country. */
export type AddressParts = Readonly<Record<string, string>>;

/** Order of the town line. `A` town, `P` postcode, `S` state; rows are countries that write it so (UPU addressing systems). */
const POSTCODE_FIRST = 'DE AT CH FR ES IT NL BE DK SE NO FI PL CZ SK HU RO BG HR SI PT GR TR LU LI EE LT LV IS RS UA MX IL'.split(' ');
const STATE_THEN_CODE = 'US CA AU BR IN'.split(' ');

/** Street lines, from the house to the district. */
export function streetLines(parts: AddressParts): string[] {
  return [parts['address-line1'], parts['address-line2'], parts['address-line3']].filter((line): line is string => Boolean(line));
}

export function townLine(parts: AddressParts): string {
  const town = parts['address-level2'] ?? '';
  const code = parts['postal-code'] ?? '';
  const state = parts['address-level1'] ?? '';
  const country = parts.country ?? '';
  if (POSTCODE_FIRST.includes(country)) return [code, town].filter(Boolean).join(' ');
  if (STATE_THEN_CODE.includes(country)) return [town, [state, code].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  return [town, code].filter(Boolean).join(' ');
}

/** The whole address in one line ("Flat 4, 27 Harbour Street, Bristol BS1 5XX") or several. The country is named only when asked. */
export function wholeAddress(parts: AddressParts, separator: string, language: string, withCountry: boolean): string {
  const country = withCountry && parts.country ? (countryWordings(parts.country, language)[0] ?? '') : '';
  return [...streetLines(parts), townLine(parts), country].filter(Boolean).join(separator);
}
