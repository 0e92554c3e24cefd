import { countryWordings } from './country.ts';
import { stateWordings } from './states.ts';

/** One address record as lines or parts, by the customs of its country. */
export type AddressParts = Readonly<Record<string, string>>;

/**
 * How the part below street and district is written (UPU addressing systems): `C` town, `Z` postcode, `S` state or province, `/`
 * begins a line; `D` is the district. What a record does not have drops out with the signs before it.
 */
const CUSTOMS: readonly (readonly [template: string, countries: string])[] = [
  ['Z C', 'DE AT CH LI FR MC BE NL LU DK SE NO FI IS PL CZ SK SI HR BA RS ME MK AL BG GR CY EE LT PT LI TN MA DZ IL UY PY VE'],
  ['Z C S', 'ES IT SM'],
  ['Z C/S', 'AR CL CR MY'],
  ['Z S C', 'RO'],
  ['Z C, S', 'MX PE CU TR'],
  ['C, Z', 'LV'],
  ['C/S/Z', 'UA RU BY KZ EG'],
  ['C, S Z', 'US CA BR CO'],
  ['C S Z', 'AU'],
  ['C Z/S', 'IN NG'],
  ['C/S/Z', 'IE'],
  ['C Z', 'GB GG JE IM NZ ZA SG SA TW KE GH JM MT LB BD LK NP PK'],
  ['C/S Z', 'ID VN TH KR CN PH JP'],
  ['C/S', 'HK AE QA'],
];
const USUAL = 'C Z';

/** Hungary names the town before the street. */
const TOWN_FIRST: ReadonlySet<string> = new Set(['HU']);

const TEMPLATES = new Map(CUSTOMS.flatMap(([template, countries]) => countries.split(' ').map((code) => [code, template] as const)));

/** In these scripts an address goes from the large to the small; Korea keeps its words apart. */
const LARGE_FIRST = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Postcodes as only one country writes them beside one of its states, for addresses that were told without a country. */
const TELLTALE: readonly (readonly [country: string, postcode: RegExp])[] = [
  ['US', /^\d{5}(?:-\d{4})?$/],
  ['CA', /^[A-Z]\d[A-Z] ?\d[A-Z]\d$/i],
  ['AU', /^\d{4}$/],
];
/** "Holzhäuser Straße 112", "Kerkstraat 4a": where the house follows the street the postcode stands before the town. */
const HOUSE_LAST = /\p{L}\.?,? \d{1,4} ?[a-z]?$/iu;

/** The country whose customs an address follows: its own, else the one that its parts give away. */
function customsOf(parts: AddressParts): string {
  if (parts.country) return parts.country;
  const postcode = parts['postal-code'] ?? '';
  const line = parts['address-line1'] ?? '';
  if (!/^\d/.test(line) && HOUSE_LAST.test(line)) return /^\d{4,5}$/.test(postcode) ? 'DE' : '';
  const isState = stateWordings(parts['address-level1'] ?? '').length > 1;
  return (isState && TELLTALE.find(([, pattern]) => pattern.test(postcode))?.[0]) || '';
}

/** Street lines, from the house to the district. */
export function streetLines(parts: AddressParts): string[] {
  return [parts['address-line1'], parts['address-line2'], parts['address-line3']].filter((line): line is string => Boolean(line));
}

/** The lines below the street. */
export function townLines(parts: AddressParts): string[] {
  const country = customsOf(parts);
  if (TOWN_FIRST.has(country)) return [parts['postal-code'] ?? ''].filter(Boolean);
  const said: Readonly<Record<string, string | undefined>> = {
    D: parts['address-level3'],
    C: parts['address-level2'],
    Z: parts['postal-code'],
    S: parts['address-level1'],
  };
  return `D/${TEMPLATES.get(country) ?? USUAL}`
    .split('/')
    .map((line) => line.replace(/([, ]*)([DCZS])/g, (_, sign: string, letter: string) => (said[letter] ? `${sign}${said[letter]}` : '')))
    .map((line) => line.replace(/^[, ]+/, ''))
    .filter(Boolean);
}

/** The town, its postcode and its state in one line. */
export function townLine(parts: AddressParts): string {
  if (TOWN_FIRST.has(parts.country ?? '')) return [parts['postal-code'], parts['address-level2']].filter(Boolean).join(' ');
  return townLines(parts).join(', ');
}

/** The whole address in one line ("Flat 4, 27 Harbour Street, Bristol BS1 5XX") or several. The country is named only when asked. */
export function wholeAddress(parts: AddressParts, separator: string, language: string, withCountry: boolean): string {
  const country = withCountry && parts.country ? (countryWordings(parts.country, language)[0] ?? '') : '';
  if (LARGE_FIRST.test(parts['address-line1'] ?? '')) return largeFirst(parts, country);
  const first = TOWN_FIRST.has(parts.country ?? '') ? [parts['address-level2'] ?? ''] : [];
  return [...first, ...streetLines(parts), ...townLines(parts), country].filter(Boolean).join(separator);
}

function largeFirst(parts: AddressParts, country: string): string {
  const places = [parts['address-level1'], parts['address-level2'], parts['address-level3'], ...streetLines(parts)];
  return [parts['postal-code'], country, places.filter(Boolean).join(parts.country === 'KR' ? ' ' : '')].filter(Boolean).join(' ');
}
