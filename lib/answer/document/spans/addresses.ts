import type { Span } from '../types.ts';
import { STATES } from './states.ts';

/** Postal addresses with their parts: American, British and German forms, on one line or on several. */
const WORDS = String.raw`(?:[\p{Lu}\d][\p{L}\p{N}'’.-]*|of|de|la|the|am|an|der|und)`;
const UNIT = String.raw`(?:,?\s+(?:(?:Apt|apt|flat|apartment|unit|suite|room|Apartment|Suite|Ste|Unit|Floor|Flat|Room|Rm|Building|Bldg|Block|Level|#)\.?\s?#?\s?[\p{L}\p{N}-]+|(?:\d{1,2}(?:st|nd|rd|th)|ground|first|second|third|fourth|fifth|top) [Ff]loor))?`;
const STATE = `(?:${Object.values(STATES)
  .sort((a, b) => b.length - a.length)
  .join('|')}|[A-Z]{2})`;
const CITY = String.raw`(?:(?:St|Ste|Ft|Mt)\. )?\p{Lu}[\p{L}'’-]*(?: (?:\p{Lu}[\p{L}'’-]*|upon|on|am|an|der|of|the|de|la|sur)){0,3}`;
/** A flat, and a house with a name, stand before its number. */
const FLAT = String.raw`(?:(?:Flat|Apartment|Apt\.?|Unit|Suite|Studio|Room|Building|Halle|Haus) [\p{L}\d-]{1,5},?\s+)?`;
const HOUSE = String.raw`(?:(?<!\p{L})\p{Lu}[\p{L}'’]+ (?:House|Lodge|Cottage|Farm|Hall|Court|Mill|Building|Tower|Villa|Barn),\s+)?`;
/** "12", "221b", "14-16": from its first sign on, and no longer than numbers of houses are, or every digit of a long run is tried. */
const NUMBER = String.raw`(?<![\p{L}\d])\d{1,6}[\p{L}\d-]{0,6}`;
const US = new RegExp(
  String.raw`(?<line>(?:${FLAT}${NUMBER}\s+${WORDS}(?:\s+${WORDS}){0,5}|P\.?O\.? Box \d+|(?:Unit|PSC|USS|USNS|USNV|USCGC) [\p{L}\d' -]{1,30}?)${UNIT})(?:,|\s*\n|\s+in)\s*(?:the (?:city|town) of )?(?<city>${CITY}|FPO|APO|DPO),?\s+(?:in\s+)?(?<state>${STATE})[,.]?(?:\s*(?:ZIP(?: code)?:?|with (?:the )?(?:ZIP|postal) code(?: of)?)?\s*(?<zip>\d{5}(?:-\d{4})?))?(?![\p{L}\d])`,
  'gu',
);
const UK = new RegExp(
  String.raw`(?<line>${FLAT}${HOUSE}${NUMBER}\s+${WORDS}(?:\s+${WORDS}){0,4})(?:,|\s*\n)\s*(?<city>${CITY}),?\s*(?<zip>[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})(?![\p{L}\d])`,
  'gu',
);
const DE = new RegExp(
  String.raw`(?<line>(?:(?:Halle|Haus|Gebäude|Aufgang) [\p{L}\d]{1,4}, )?(?<!\p{L})\p{Lu}[\p{L}.-]*(?: \p{L}[\p{L}.-]*){0,3}\s+\d+\s?[a-z]?)(?:,|\s*\n)\s*(?:(?:D|A|CH)-)?(?<zip>\d{4,5})\s+(?<city>${CITY})`,
  'gu',
);
/** The street, and the town, county and code that follow it: "123 Elm Street", "9 Elm Close, Marlow, Bucks SL7 1AA". */
const STREET_WORD =
  'Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Pl|Way|Terrace|Square|Parkway|Pkwy|Highway|Hwy|Circle|Close|Crescent|Gardens|Yard|Row|Quay|Mews|Hill|Grove|Park|Walk|Green|Wharf|Rise|View|Broadway|Alley|Trail|Path|Loop|Embankment|Parade|Villas|Cottages|Court';
const CODE = String.raw`(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d{5}(?:-\d{4})?)`;
/** A town stands between commas, or before a code, an end, or a word that goes on with something else. */
const TOWN_END = String.raw`(?=\s*(?:[,.;:()\n]|$|${CODE}\b|\s(?:and|or|which|where|with|is|was|for|so|but|in|on|at)\b|\s[–—-]))`;
const STREET = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<line>${FLAT}${HOUSE}\d{1,6}[A-Za-z]?\s+(?:\p{Lu}[\p{L}'’.-]*\s+){1,4}(?:${STREET_WORD})\b\.?${UNIT})(?:(?:,\s+|,?\s*\n\s*)(?!(?:Apt|Suite|Unit|Tel|Phone|Email|Dear|Date|From|To|Attn)\b)(?<city>${CITY})${TOWN_END}(?:,\s+(?<county>(?:Co\.? )?${CITY})${TOWN_END}){0,1}(?:,?\s+(?<zip>${CODE})\b)?)?`,
  'gu',
);

export function addressSpans(plain: string): Span[] {
  const out: Span[] = [];
  for (const pattern of [US, UK, DE, STREET]) {
    for (const match of plain.matchAll(pattern)) {
      const { line = '', city, state, zip } = match.groups ?? {};
      const start = match.index;
      const end = start + match[0].length;
      if (out.some((span) => span.start < end && start < span.end) || (pattern === US && !zip && !isStreet(line))) continue;
      const parts = {
        'address-line1': line.trim(),
        ...(city ? { 'address-level2': city.trim() } : {}),
        ...(state ? { 'address-level1': state } : {}),
        ...(zip ? { 'postal-code': zip } : {}),
      };
      const text = match[0].replace(/[.,]+$/, '').replace(/\s*\n\s*/g, ', ');
      out.push({ type: 'address', start, end: start + match[0].length, text, parts, value: { type: 'text', text } });
    }
  }
  return out;
}

function isStreet(line: string): boolean {
  return /^\d/.test(line);
}
