import { clean } from '../../core/text.ts';
import { countryCode } from './countries.ts';

/** An address in one text, to its parts. Only where a postcode or a town is sure; else null. */
const UK = /\b([A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})\b/i;
const US = /^(.*?),?\s*\b([A-Z]{2})\s+(\d{5}(?:-\d{4})?)$/;
const FIRST = /^(?:([A-Z]{1,2})-)?(\d{4,5}|\d{3} \d{2}|\d{4} [A-Z]{2}|\d{2}-\d{3})\s+(\p{L}[\p{L}\s.'’()/-]+)$/u;

/** Written out as people say them. */
const US_STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming';
const US_NAMED = new RegExp(`^(.*?),?\\s*\\b(${US_STATES})\\s+(\\d{5}(?:-\\d{4})?)$`);
/** Australian and Canadian ones, their state before the code: "Fitzroy VIC 3065", "Toronto ON M5V 2T6". */
const AU = /^(.*?),?\s*\b(NSW|VIC|QLD|TAS|ACT|SA|WA|NT)\s+(\d{4})$/;
const CA = /^(.*?),?\s*\b(ON|QC|BC|AB|MB|SK|NS|NB|NL|PE|YT|NT|NU)\s+([A-Z]\d[A-Z] ?\d[A-Z]\d)$/;

type Parts = Record<string, string>;

export function parseAddress(input: string): Parts | null {
  const lines = clean(input.replace(/\r?\n/g, ', '), 500)
    .replace(/\.$/, '')
    .split(/\s*,\s*/)
    .filter(Boolean);
  if (lines.length === 0) return null;
  const parts: Parts = {};
  const country = lines.length > 1 ? countryCode(lines.at(-1) ?? '') : null;
  if (country && !/^[A-Z]{2} ?\d/.test(lines.at(-1) ?? '')) {
    parts.country = country;
    lines.pop();
  }
  if (!placed(lines, parts)) return null;
  const street = lines.filter(Boolean).slice(0, 3);
  for (const [index, line] of street.entries()) parts[`address-line${index + 1}`] = line;
  return street.length > 0 ? parts : null;
}

/** Takes town, region and postcode off the end of the lines. */
function placed(lines: string[], parts: Parts): boolean {
  const last = lines.at(-1) ?? '';
  const uk = UK.exec(last);
  if (uk) {
    parts['postal-code'] = (uk[1] ?? '').toUpperCase();
    const town = last.replace(UK, '').trim();
    lines.pop();
    parts['address-level2'] = town || (lines.pop() ?? '');
    return parts['address-level2'] !== '';
  }
  const us = US.exec(last) ?? US_NAMED.exec(last) ?? AU.exec(last) ?? CA.exec(last);
  if (us) {
    lines.pop();
    Object.assign(parts, {
      'address-level1': us[2] ?? '',
      'postal-code': us[3] ?? '',
      'address-level2': us[1]?.trim() || (lines.pop() ?? ''),
    });
    return true;
  }
  const first = FIRST.exec(last);
  if (first) {
    lines.pop();
    Object.assign(parts, { 'postal-code': first[2] ?? '', 'address-level2': first[3]?.trim() ?? '' });
    return true;
  }
  if (lines.length < 2 || !/\d/.test(lines[0] ?? '') || /\d/.test(last)) return false;
  parts['address-level2'] = last;
  lines.pop();
  return true;
}
