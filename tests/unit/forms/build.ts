import type { FieldKey } from '../../../lib/core/ids.ts';
import { readPage } from '../../../lib/forms/read-page.ts';
import type { FieldReading, FieldSnapshot, FormSnapshot, GroupSnapshot, PageSnapshot } from '../../../lib/forms/types.ts';

/** Snapshots written by hand: what a collector would see, without a page. */
export type Draft = Partial<Omit<FieldSnapshot, 'options'>> & { readonly options?: readonly string[] };

export interface PageDraft {
  readonly form?: Partial<FormSnapshot>;
  readonly groups?: readonly GroupSnapshot[];
  readonly heading?: string;
  readonly buttons?: readonly string[];
}

export function field(draft: Draft, order = 0): FieldSnapshot {
  const kind = draft.kind ?? 'text';
  return {
    key: `f${order}` as FieldKey,
    label: '',
    labelSource: draft.label ? 'label' : 'none',
    required: false,
    multiple: false,
    optionsUnknown: false,
    state: 'empty',
    readOnly: false,
    disabled: false,
    form: 0,
    group: -1,
    order,
    inputType: /^(text|email|tel|url|number|password|search|date|checkbox)$/.test(kind) ? kind : undefined,
    ...draft,
    kind,
    options: (draft.options ?? []).map((label) => ({ label })),
  };
}

export function page(fields: readonly Draft[], draft: PageDraft = {}): PageSnapshot {
  return {
    title: '',
    lang: 'en',
    heading: draft.heading ?? '',
    fields: fields.map(field),
    forms: [{ buttons: ['Continue'], heading: '', hints: '', method: 'post', ...draft.form }],
    groups: draft.groups ?? [],
    buttons: draft.buttons ?? [],
    truncated: false,
    ms: 0,
  };
}

export function read(fields: readonly Draft[], draft?: PageDraft): readonly FieldReading[] {
  return readPage(page(fields, draft));
}

/** One control among others that make the form no log-in and no search. */
export function readOne(draft: Draft, around?: PageDraft): FieldReading {
  const beside: Draft[] = [{ label: 'Remarks for the archive team, one' }, { label: 'Remarks for the archive team, two' }];
  const [first] = read([draft, ...beside], around);
  if (!first) throw new Error('nothing was read');
  return first;
}
