import { words } from '../../core/text.ts';
import type { FieldSnapshot, FormSnapshot, PageSnapshot } from '../types.ts';

/**
 * What the linear model sees of each control: named features that are there or not. Pure, and the same in training and in the
 * page. Prefixes say where a word stood: l label, p placeholder, n name and id, g legend and heading, o options, x the
 * neighbours' labels, b buttons, h hints of the form.
 */
export type Features = readonly string[];

/** Words taken of each source; more are rarely about the control. */
const MOST_WORDS = 10;

/** Dictionary hits for a text, best first; injected, so that the model can be trained with and without. */
export type Hits = (text: string) => readonly string[];

export function featuresOf(page: PageSnapshot, hits: Hits): Features[] {
  const own = page.fields.map((field) => ownFeatures(field, page, hits));
  const shape = page.fields.map((field) => shapeOf(field, hits));
  const forms = formFeatures(page);
  const lone = loneFeatures(page);
  return page.fields.map((field, index) => {
    const all = [...(own[index] ?? []), ...(forms.get(field.form) ?? lone)];
    for (const [offset, name] of [
      [-1, 'prev'],
      [1, 'next'],
      [-2, 'prev2'],
      [2, 'next2'],
    ] as const) {
      const other = page.fields[index + offset];
      const near = other && other.form === field.form ? shape[index + offset] : undefined;
      all.push(...(near ?? ['none']).map((feature) => `${name}:${feature}`));
    }
    return [...new Set(all)];
  });
}

function ownFeatures(field: FieldSnapshot, page: PageSnapshot, hits: Hits): string[] {
  const name = `${field.name ?? ''} ${field.id ?? ''}`;
  const label = field.label;
  const features = ['bias', `kind:${field.kind}`, `type:${field.inputType ?? ''}`, `from:${field.labelSource}`];
  features.push(
    ...grams('l', label),
    ...grams('n', name),
    ...grams('p', field.placeholder),
    ...grams('a', field.aria),
    ...grams('t', field.before, 4),
  );
  features.push(
    ...grams('r', field.after, 4),
    ...grams('g', `${field.legend ?? ''} ${page.groups[field.group]?.title ?? ''}`, 6),
    ...grams('e', field.heading, 6),
  );
  features.push(
    ...grams(
      'o',
      field.options
        .slice(0, 6)
        .map((option) => option.label)
        .join(' '),
      8,
    ),
  );
  for (const token of (field.autocomplete ?? '').toLowerCase().split(/\s+/)) if (token) features.push(`ac:${token}`);
  for (const [source, text] of [
    ['l', label],
    ['n', name],
    ['p', field.placeholder ?? ''],
    ['a', field.aria ?? ''],
  ] as const) {
    hits(text)
      .slice(0, 2)
      .forEach((path, rank) => {
        features.push(`d${rank}:${source}:${path}`, `d:${path}`);
      });
  }
  if (field.maxLength !== undefined)
    features.push(
      `max:${field.maxLength <= 2 ? 2 : field.maxLength <= 4 ? 4 : field.maxLength <= 6 ? 6 : field.maxLength <= 12 ? 12 : 'more'}`,
    );
  const count = field.options.length;
  features.push(
    `options:${count === 0 ? 0 : count <= 3 ? 3 : count <= 10 ? 10 : count <= 13 ? 13 : count <= 33 ? 33 : count <= 80 ? 80 : 'more'}`,
  );
  if (field.hidden) features.push('hidden', `hidden:${field.hidden}`);
  if (field.required) features.push('required');
  if (field.readOnly) features.push('readonly');
  if (field.state !== 'empty') features.push(`state:${field.state}`);
  if (label === '' && !field.placeholder && !field.aria) features.push('unlabelled');
  return features;
}

/** What neighbours show of themselves: their kind and their best reading. */
function shapeOf(field: FieldSnapshot, hits: Hits): string[] {
  const read = [field.label, `${field.name ?? ''}`, field.placeholder ?? ''].flatMap((text) => hits(text).slice(0, 1));
  return [
    `kind:${field.kind}`,
    ...new Set(read.map((path) => `d:${path}`)),
    ...words(field.label)
      .slice(0, 3)
      .map((word) => `w:${word}`),
    ...words(field.name ?? '')
      .slice(0, 3)
      .map((word) => `v:${word}`),
  ];
}

function formFeatures(page: PageSnapshot): Map<number, string[]> {
  const found = new Map<number, string[]>();
  page.forms.forEach((form, index) => {
    found.set(
      index,
      formWords(
        form,
        page.fields.filter((field) => field.form === index),
      ),
    );
  });
  return found;
}

function formWords(form: FormSnapshot, fields: readonly FieldSnapshot[]): string[] {
  return [
    ...grams('b', form.buttons.join(' | '), 8),
    ...grams('h', `${form.hints} ${form.heading}`, 12),
    `method:${form.method}`,
    ...counts(fields),
  ];
}

function counts(fields: readonly FieldSnapshot[]): string[] {
  const visible = fields.filter((field) => !field.hidden);
  const passwords = visible.filter((field) => field.kind === 'password').length;
  const texts = visible.filter((field) => !['checkbox', 'radio-group', 'password'].includes(field.kind)).length;
  const areas = visible.filter((field) => field.kind === 'textarea').length;
  return [
    `passwords:${Math.min(passwords, 3)}`,
    `texts:${texts <= 4 ? texts : texts <= 8 ? 8 : texts <= 15 ? 15 : 'more'}`,
    `areas:${Math.min(areas, 2)}`,
  ];
}

function loneFeatures(page: PageSnapshot): string[] {
  const lone = page.fields.filter((field) => field.form < 0);
  return ['formless', ...counts(lone), ...grams('b', page.buttons.slice(0, 3).join(' | '), 6)];
}

/** Words and pairs of words of a text, marked with where they stood. */
function grams(source: string, text: string | undefined, most = MOST_WORDS): string[] {
  if (!text) return [];
  const list = words(text)
    .slice(0, most)
    .map((word) => (/^\d+$/.test(word) ? '0' : word.replace(/\d+/g, '0')));
  const pairs = list.slice(1).map((word, i) => `${source}:${list[i]}_${word}`);
  return [...list.map((word) => `${source}:${word}`), ...pairs, `${source}#${Math.min(list.length, 6)}`];
}
