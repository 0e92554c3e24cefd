import { ADDITION_LABEL, HOUSE_LABEL } from '../core/house.ts';
import { displayLabel } from '../core/text.ts';
import { normal } from './normal.ts';
import { isWholeAddress, placeParts, TOWN_LINE } from './place-parts.ts';
import type { Read } from './read-words.ts';
import { readAutocomplete } from './token.ts';
import type { FieldSnapshot, PageSnapshot } from './types.ts';

/** Boxes for an address beside one another: a street and its house, lines of one address, a town with its postcode. */

/** A box for the house number beside one for the street: the line parted, and the addition apart where there is a box for that too. */
export function houses(page: PageSnapshot, reads: Read[]): void {
  const said = (field: FieldSnapshot) => normal(field.label || field.placeholder || field.name || '', 60);
  page.fields.forEach((field, index) => {
    const isLine = (at: number) => /^address(\.address-line1|\.street-address)?$/.test(reads[at]?.path ?? '');
    if (!HOUSE_LABEL.test(said(field)) || !/^(text|number|unknown)$/.test(field.kind)) return;
    const beside = (is: (other: FieldSnapshot, at: number) => boolean) =>
      page.fields.findIndex(
        (other, at) =>
          at !== index && Math.abs(at - index) <= 2 && other.form === field.form && other.group === field.group && is(other, at),
      );
    const street = beside((_, at) => isLine(at));
    const line = reads[street];
    if (!line || !(isLine(index) || reads[index]?.path === null)) return;
    const addition = beside((other, at) => at > index && ADDITION_LABEL.test(said(other)));
    const part = (at: number, name: string, because: string) => {
      reads[at] = { path: `address.${name}`, confidence: Math.max(line.confidence, 0.9), conflict: false, because };
    };
    reads[street] = { ...line, path: 'address.street-name', because: `${line.because}, its number apart` };
    part(index, addition < 0 ? 'house-number' : 'house-digits', 'the house number apart from its street');
    if (addition >= 0) part(addition, 'house-addition', 'what follows the house number');
  });
}

const LINE = /^address(\.address-line1|\.street-address)?$/;
const MOST_LINES = 3;

/** Two or three boxes with the same words for an address are its lines. */
export function linesOfAddresses(page: PageSnapshot, reads: Read[]): void {
  const { fields } = page;
  const isLine = (at: number) => LINE.test(reads[at]?.path ?? '') && fields[at]?.kind !== 'textarea' && fields[at]?.options.length === 0;
  const isSame = (a: number, b: number) =>
    isLine(b) && fields[a]?.form === fields[b]?.form && fields[a]?.group === fields[b]?.group && fields[a]?.label === fields[b]?.label;
  for (let at = 0; at < fields.length; at++) {
    if (!isLine(at) || fields[at]?.label === '') continue;
    let count = 1;
    while (count < MOST_LINES && isSame(at, at + count)) count++;
    if (count === 1) continue;
    for (let line = 0; line < count; line++) {
      const read = reads[at + line];
      if (read)
        reads[at + line] = { ...read, path: `address.address-line${line + 1}`, because: `${read.because}, line ${line + 1} of ${count}` };
    }
    at += count - 1;
  }
}

/** Two parts of an address in one box; over two boxes the same words name one part each. */
export function towns(page: PageSnapshot, reads: Read[]): void {
  page.fields.forEach((field, index) => {
    const read = reads[index];
    const label = field.label || field.placeholder || field.aria || '';
    if (!read || read.conflict || field.options.length > 0 || !/^(text|textarea|unknown)$/.test(field.kind)) return;
    if (read.path !== null && !/^address(\.|$)/.test(read.path)) return;
    if (read.path !== null && isWholeAddress(label) && !readAutocomplete(field.autocomplete)?.path) {
      reads[index] = {
        ...read,
        path: 'address',
        confidence: Math.max(read.confidence, 0.9),
        because: `all of it: "${displayLabel(label)}"`,
      };
      return;
    }
    const parts = placeParts(label);
    if (parts.length === 0 || !parts.includes('address-level2') || readAutocomplete(field.autocomplete)?.path) return;
    const same = page.fields.some((other, at) => at !== index && other.form === field.form && other.label === field.label);
    const apart = page.fields.some(
      (other, at) =>
        at !== index &&
        other.form === field.form &&
        other.group === field.group &&
        // "Place, date" is the line for the signature.
        !/\b(date|datum|data|fecha)\b/.test(normal(other.label, 80)) &&
        parts.some((part) => isPart(reads[at], part)),
    );
    if (same || apart) return;
    reads[index] = {
      ...read,
      path: TOWN_LINE,
      confidence: Math.max(read.confidence, 0.95),
      because: `label "${displayLabel(label)}" asks for both`,
    };
  });
}

const isPart = (read: Read | undefined, part: string): boolean => read?.path === `address.${part}`;
