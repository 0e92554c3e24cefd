import { normal } from './normal.ts';
import type { Read } from './read-words.ts';
import type { FieldSnapshot, PageSnapshot } from './types.ts';

/** Boxes in a row under words that are about all of them: a name over "First" and "Last", an address over two or three lines. */

const PARTS: readonly (readonly [path: string, words: RegExp])[] = [
  ['given-name', /^(first|given|fore|vor|prenom|nombres?|nome)( ?names?)?$/],
  ['additional-name', /^(middle|second given)( ?names?| ?initials?)?$/],
  ['family-name', /^(last|sur|family|nach|nom|apellidos?|cognome)( ?names?)?$/],
];
const WHOLE =
  /^(your |the |full |legal |complete |applicants? |vollstandiger |ihr )*(name|nombre completo|nom complet|nome completo)( in full)?$/;

export function partsOfNames(page: PageSnapshot, reads: Read[]): void {
  page.fields.forEach((field, index) => {
    const read = reads[index];
    if (!read || (read.path !== null && read.path !== 'name') || field.options.length > 0) return;
    const [own, over] = wordsOf(field);
    const part = PARTS.find(([, words]) => own.some((text) => words.test(text)))?.[0];
    if (!part || !over.some((text) => WHOLE.test(text))) return;
    reads[index] = { path: part, confidence: 0.9, conflict: false, because: `a part of what stands over it ("${over[0]}")` };
  });
}

/** What names this box alone, and what stands over it and its neighbours. */
function wordsOf(field: FieldSnapshot): readonly [own: readonly string[], over: readonly string[]] {
  const [label, placeholder] = [normal(field.label, 60), normal(field.placeholder ?? '', 60)];
  const over = [field.before ?? '', field.legend ?? ''].map((text) => normal(text, 60));
  return field.labelSource === 'before' && placeholder !== '' ? [[placeholder], [label, ...over]] : [[label], over];
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
