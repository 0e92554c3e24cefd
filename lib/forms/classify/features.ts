import { labelPaths } from '../../core/labels/index.ts';
import { normal } from '../normal.ts';
import { datePartOf } from '../token.ts';
import type { FieldSnapshot, FormKind, FormSnapshot, LeaveReason, PageSnapshot } from '../types.ts';

/**
 * What the linear model sees of each control: named features that are there or not. Pure, and the same in training and in the
 * product. Prefixes say where a word stood: l label, p placeholder, n name and id, a aria, t before, r after, g legend, e heading,
 * o options, b buttons, h hints of the form; `d` is a hit of the dictionary and `rule` what the rules made of it.
 */
export type Features = readonly string[];

/** What the rules say of a control, as the model is told. */
export interface Hint {
  /** WHATWG token, `other` or null. */
  readonly token: string | null;
  readonly path: string | null;
  readonly leave?: LeaveReason;
  readonly confidence: number;
  /** The source that named it: label, name, placeholder, autocomplete ... */
  readonly source: string;
  readonly kind: FormKind;
}

/** Words taken of each source; more are rarely about the control. */
const MOST_WORDS = 10;
const NEAR = [
  [-1, 'prev'],
  [1, 'next'],
  [-2, 'prev2'],
  [2, 'next2'],
] as const;

export function featuresOf(page: PageSnapshot, hints: readonly Hint[]): Features[] {
  const forms = new Map<number, string[]>();
  const formOf = (form: number): string[] => {
    const known = forms.get(form) ?? formFeatures(page, form, hints);
    forms.set(form, known);
    return known;
  };
  const shapes = page.fields.map((field, index) => shapeOf(field, hints[index]));
  return page.fields.map((field, index) => {
    const hint = hints[index];
    const all = [...ownFeatures(field, page), ...ruleFeatures(hint), ...formOf(field.form)];
    for (const [offset, name] of NEAR) {
      const near = page.fields[index + offset]?.form === field.form ? shapes[index + offset] : undefined;
      for (const feature of near ?? ['none']) all.push(`${name}:${feature}`);
      if (Math.abs(offset) === 1) all.push(`${name}&:${near?.[0] ?? 'none'}&${hint?.token ?? 'null'}`);
    }
    return [...new Set(all)];
  });
}

/** Marks of features that repeat what the rules say; training leaves them out now and then, so that words keep a say. */
export function isRuleFeature(feature: string): boolean {
  return feature.startsWith('rule');
}

function ruleFeatures(hint: Hint | undefined): string[] {
  if (!hint) return [];
  const token = hint.token ?? 'null';
  const sure = hint.confidence >= 0.9 ? 'high' : hint.confidence >= 0.7 ? 'mid' : 'low';
  return [
    `rule:${token}`,
    `rule:${token}&${sure}`,
    `rule:${token}&${hint.source}`,
    `rule:${token}&${hint.kind}`,
    `rule-path:${hint.path ?? 'null'}`,
    `rule-leave:${hint.leave ?? 'none'}`,
    `rule-leave:${hint.leave ?? 'none'}&${token}`,
  ];
}

function ownFeatures(field: FieldSnapshot, page: PageSnapshot): string[] {
  const { label } = field;
  const name = `${field.name ?? ''} ${field.id ?? ''}`;
  const features = ['bias', `kind:${field.kind}`, `type:${field.inputType ?? ''}`, `from:${field.labelSource}`];
  features.push(...grams('l', label), ...grams('n', name), ...grams('p', field.placeholder), ...grams('a', field.aria));
  features.push(...grams('t', field.before, 4), ...grams('r', field.after, 4), ...grams('e', field.heading, 6));
  features.push(...grams('g', `${field.legend ?? ''} ${page.groups[field.group]?.title ?? ''}`, 6));
  features.push(...grams('o', optionWords(field), 8));
  for (const token of (field.autocomplete ?? '').toLowerCase().split(/\s+/)) if (token) features.push(`ac:${token}`);
  for (const [source, text] of [
    ['l', label],
    ['n', field.name ?? ''],
    ['i', field.id ?? ''],
    ['p', field.placeholder ?? ''],
    ['a', field.aria ?? ''],
    ['t', field.before ?? ''],
  ] as const) {
    if (!text) continue;
    labelPaths(text)
      .slice(0, 2)
      .forEach(({ path, strength }, rank) => {
        const much = strength >= 0.8 ? 'all' : strength >= 0.4 ? 'much' : 'some';
        features.push(`d${rank}:${source}:${path}`, `d:${path}`, `d${rank}:${source}:${path}:${much}`);
      });
  }
  return [...features, ...marks(field)];
}

function marks(field: FieldSnapshot): string[] {
  const found = [`options:${step(field.options.length, [0, 3, 10, 13, 33, 80])}`, `part:${datePartOf(field) ?? 'none'}`];
  if (field.maxLength !== undefined) found.push(`max:${step(field.maxLength, [2, 4, 6, 12])}`);
  if (field.hidden) found.push('hidden', `hidden:${field.hidden}`);
  if (field.required) found.push('required');
  if (field.readOnly) found.push('readonly');
  if (field.state !== 'empty') found.push(`state:${field.state}`);
  if (field.label === '' && !field.placeholder && !field.aria) found.push('unlabelled');
  return found;
}

function optionWords(field: FieldSnapshot): string {
  return field.options
    .slice(0, 6)
    .map((option) => option.label)
    .join(' ');
}

/** The first limit that a number does not exceed. */
function step(count: number, limits: readonly number[]): string {
  const limit = limits.find((one) => count <= one);
  return limit === undefined ? 'more' : String(limit);
}

/** What a neighbour shows of itself: what the rules read, its kind and its first words. */
function shapeOf(field: FieldSnapshot, hint: Hint | undefined): string[] {
  return [
    `t:${hint?.token ?? 'null'}`,
    `kind:${field.kind}`,
    ...plain(field.label, 3).map((word) => `w:${word}`),
    ...plain(field.name ?? '', 3).map((word) => `v:${word}`),
  ];
}

function formFeatures(page: PageSnapshot, form: number, hints: readonly Hint[]): string[] {
  const numbers = page.fields.flatMap((field, index) => (field.form === form ? [index] : []));
  const fields = numbers.flatMap((index) => page.fields[index] ?? []);
  const kind = hints[numbers[0] ?? -1]?.kind ?? 'other';
  const has = new Set(numbers.map((index) => hints[index]?.token ?? 'null'));
  const snapshot = page.forms[form];
  return [
    `form:${kind}`,
    ...[...has].map((token) => `has:${token}`),
    ...(snapshot ? formWords(snapshot) : ['formless', ...grams('b', page.buttons.slice(0, 3).join(' | '), 6)]),
    ...counts(fields),
  ];
}

function formWords(form: FormSnapshot): string[] {
  return [...grams('b', form.buttons.join(' | '), 8), ...grams('h', `${form.hints} ${form.heading}`, 12), `method:${form.method}`];
}

const UNTYPED: ReadonlySet<string> = new Set(['checkbox', 'radio-group', 'password']);

function counts(fields: readonly FieldSnapshot[]): string[] {
  const visible = fields.filter((field) => !field.hidden);
  const passwords = visible.filter((field) => field.kind === 'password').length;
  const areas = visible.filter((field) => field.kind === 'textarea').length;
  return [
    `passwords:${Math.min(passwords, 3)}`,
    `texts:${step(visible.filter((field) => !UNTYPED.has(field.kind)).length, [0, 1, 2, 3, 4, 8, 15])}`,
    `areas:${Math.min(areas, 2)}`,
  ];
}

function plain(text: string, most: number): string[] {
  const found = normal(text);
  return found === '' ? [] : found.split(' ', most).map((word) => (/^\d+$/.test(word) ? '0' : word.replace(/\d+/g, '0')));
}

/** Words and pairs of words of a text, marked with where they stood. */
function grams(source: string, text: string | undefined, most = MOST_WORDS): string[] {
  const list = text ? plain(text, most) : [];
  if (list.length === 0) return [];
  const found = list.map((word) => `${source}:${word}`);
  for (let at = 1; at < list.length; at++) found.push(`${source}:${list[at - 1]}_${list[at]}`);
  found.push(`${source}#${Math.min(list.length, 6)}`);
  return found;
}
