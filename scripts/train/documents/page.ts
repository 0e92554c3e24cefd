import type { FieldKey } from '../../../lib/core/ids.ts';
import type { ControlKind, FieldOption, FieldSnapshot, PageSnapshot } from '../../../lib/forms/types.ts';

/**
 * A static form's controls by their labels, without a browser: for pages that are written plainly, with a label for each control. What
 * the product sees of a page is the collector's work; this is for measuring documents alone.
 */
export function staticPage(html: string): PageSnapshot {
  const heading = clean(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '');
  const fields: FieldSnapshot[] = [];
  const radios = new Map<string, { label: string; options: FieldOption[]; at: number }>();
  let title = '';
  let loose = '';
  const groups: { title: string; parent: number }[] = [];
  const add = (kind: ControlKind, label: string, tag: string, options: readonly FieldOption[] = []) => {
    fields.push({
      key: `f${fields.length}` as FieldKey,
      kind,
      label,
      labelSource: 'label',
      inputType: attribute(tag, 'type'),
      name: attribute(tag, 'name'),
      id: attribute(tag, 'id'),
      placeholder: attribute(tag, 'placeholder'),
      required: /\brequired\b/.test(tag),
      multiple: false,
      options,
      optionsUnknown: false,
      state: 'empty',
      readOnly: false,
      disabled: false,
      form: 0,
      group: groups.length - 1,
      order: fields.length,
    });
  };
  const labelOf = (id: string | undefined) =>
    clean(new RegExp(`<label[^>]*\\bfor="${id}"[^>]*>([\\s\\S]*?)</label>`).exec(html)?.[1] ?? '');
  for (const match of html.matchAll(
    /<h[2-6][^>]*>[\s\S]*?<\/h[2-6]>|<label(?![^>]*\bfor=)[^>]*>[\s\S]*?<\/label>|<(?:input|select|textarea)\b[^>]*>/g,
  )) {
    const tag = match[0];
    if (tag.startsWith('<h')) {
      title = clean(tag);
      groups.push({ title, parent: -1 });
      continue;
    }
    if (tag.startsWith('<label')) {
      loose = clean(tag);
      continue;
    }
    const [type, id] = [attribute(tag, 'type') ?? 'text', attribute(tag, 'id')];
    const label = labelOf(id);
    if (type === 'radio') {
      const name = attribute(tag, 'name') ?? '';
      const group = radios.get(name) ?? { label: loose, options: [], at: fields.length };
      if (!radios.has(name)) {
        radios.set(name, group);
        add('radio-group', loose, tag, group.options);
      }
      group.options.push({ label, value: attribute(tag, 'value') });
    } else if (tag.startsWith('<select')) {
      const inner = html.slice(match.index, html.indexOf('</select>', match.index));
      const options = [...inner.matchAll(/<option([^>]*)>([\s\S]*?)<\/option>/g)].map((one) => ({
        label: clean(one[2] ?? ''),
        value: attribute(one[1] ?? '', 'value'),
      }));
      add('select', label, tag, options);
    } else if (tag.startsWith('<textarea')) add('textarea', label, tag);
    else if (!['hidden', 'submit', 'file', 'button'].includes(type))
      add((['email', 'tel', 'url', 'number', 'date', 'time', 'checkbox'].includes(type) ? type : 'text') as ControlKind, label, tag);
  }
  return {
    title: clean(/<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? ''),
    lang: 'en',
    heading,
    fields,
    forms: [{ buttons: [clean(/<button[^>]*>([\s\S]*?)<\/button>/.exec(html)?.[1] ?? '')], heading, hints: '', method: 'post' }],
    groups,
    buttons: [],
    truncated: false,
    ms: 1,
  };
}

const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];

const clean = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .replace(/\s*[*:]\s*$/, '')
    .trim();
