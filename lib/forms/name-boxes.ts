import { FIRST_SURNAME, SECOND_SURNAME } from '../core/surnames.ts';
import { normal } from './normal.ts';
import { type Read, UNREAD } from './read-words.ts';
import type { FieldSnapshot, PageSnapshot } from './types.ts';

/** Boxes for a name beside one another: halves of it, its particles, two surnames, a title before it. */

/** "Name" beside "Vorname" is the family name; "Nombre" beside "Apellidos" the given one; "Имя" alone the whole. */
export function halves(page: PageSnapshot, reads: Read[]): void {
  const paths = new Map<string, Set<string>>();
  const keyOf = (field: FieldSnapshot) => `${field.form} ${field.group}`;
  page.fields.forEach((field, index) => {
    const path = reads[index]?.path;
    if (!path) return;
    const known = paths.get(keyOf(field)) ?? new Set();
    paths.set(keyOf(field), known.add(path));
  });
  page.fields.forEach((field, index) => {
    const read = reads[index];
    const beside = paths.get(keyOf(field));
    if (!read || !beside || (read.path !== 'name' && read.path !== 'given-name')) return;
    const turned = half(read, field, beside);
    if (turned) reads[index] = { ...read, path: turned, because: `${read.because}, beside its other half` };
  });
}

/** Words for "name" that mean the first name where the last one is asked for too. */
const BARE =
  /^(\S+ )?(name|nom|nombre|nome|имя|імя|име|nimi|vardas|jmeno|imie|isim|ad|ime|ten|namn|navn|naam|名前|お名前|이름|الاسم|नाम|ονομα|ваше имя|ime)( \S+)?$/;

/** Words that ask for the first name whatever stands beside them. */
const FIRST = /first|given|fore|christian|pila|proprio|primo|1/;

function half(read: Read, field: FieldSnapshot, beside: ReadonlySet<string>): string | undefined {
  const label = normal(field.label || field.placeholder || field.name || '', 60);
  const bare = BARE.test(label);
  if (read.path === 'name') {
    if (!bare || /full|vollst|complet/.test(label)) return undefined;
    if (beside.has('family-name') && !beside.has('given-name')) return 'given-name';
    if (beside.has('given-name') && !beside.has('family-name')) return 'family-name';
    return undefined;
  }
  // "First name" alone is still the first name.
  return bare && !FIRST.test(label) && !beside.has('family-name') && !beside.has('name') ? 'name' : undefined;
}

/** "van der" has a box of its own in the Netherlands: beside it the last name stands without. */
export function particles(page: PageSnapshot, reads: Read[]): void {
  page.fields.forEach((field, index) => {
    if (reads[index]?.path !== 'family-name.particles') return;
    page.fields.forEach((other, at) => {
      const read = reads[at];
      if (read?.path === 'family-name' && other.form === field.form && other.group === field.group && Math.abs(at - index) <= 2)
        reads[at] = { ...read, path: 'family-name.rest', because: `${read.because}, its particles apart` };
    });
  });
}

/** Two surnames, in boxes of their own: where the second is asked for, the first is not the whole. */
export function surnames(page: PageSnapshot, reads: Read[]): void {
  const said = page.fields.map((field) => normal(field.label || field.placeholder || '', 60));
  page.fields.forEach((field, index) => {
    if (!SECOND_SURNAME.test(said[index] ?? '')) return;
    const before = page.fields.findIndex(
      (other, at) =>
        Math.abs(at - index) <= 2 && other.form === field.form && other.group === field.group && FIRST_SURNAME.test(said[at] ?? ''),
    );
    const first = reads[before];
    if (!first) return;
    reads[before] = {
      ...first,
      path: 'family-name.first',
      confidence: Math.max(first.confidence, 0.9),
      because: 'the first of two surnames',
    };
    reads[index] = { ...first, path: 'family-name.second', confidence: Math.max(first.confidence, 0.9), because: 'the second surname' };
  });
}

const PERSON = /^(name|given-name|family-name)$/;

/** "Title" to be written: beside a company what the person is there, without a person nobody's ("Title of your review"). */
export function titles(page: PageSnapshot, reads: Read[]): void {
  page.fields.forEach((field, index) => {
    const read = reads[index];
    if (read?.path !== 'honorific-prefix' || field.options.length > 0 || field.optionsUnknown || field.autocomplete) return;
    const beside = page.fields.flatMap((other, at) => (other.form === field.form ? [reads[at]?.path ?? ''] : []));
    if (normal(field.label) === 'title' && beside.includes('organization') && !beside.includes('organization-title'))
      reads[index] = { ...read, path: 'organization-title', confidence: 0.8, because: `${read.because}, beside a company` };
    else if (!beside.some((path) => PERSON.test(path))) reads[index] = { ...UNREAD, because: 'a title of nobody' };
  });
}

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
