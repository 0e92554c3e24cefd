/** Puts one sheet of questions to the product's own reading, answering and policy, in Node: no page, no browser. */
import { suggest } from '../../../lib/assistant/suggest.ts';
import type { HeldRow } from '../../../lib/assistant/tab-state.ts';
import type { FieldKey } from '../../../lib/core/ids.ts';
import type { ControlKind, FieldSnapshot, PageSnapshot } from '../../../lib/forms/types.ts';
import type { Memory } from '../../../lib/memory/types.ts';
import type { Kind, Row, Sheet } from './pages.ts';

const KINDS: Readonly<Record<Kind, { readonly kind: ControlKind; readonly inputType?: string }>> = {
  text: { kind: 'text', inputType: 'text' },
  area: { kind: 'textarea' },
  date: { kind: 'date', inputType: 'date' },
  sections: { kind: 'date-sections' },
  picker: { kind: 'date-picker', inputType: 'text' },
  month: { kind: 'month', inputType: 'month' },
  number: { kind: 'number', inputType: 'number' },
  tel: { kind: 'tel', inputType: 'tel' },
  email: { kind: 'email', inputType: 'email' },
  select: { kind: 'select' },
  radio: { kind: 'radio-group' },
  box: { kind: 'checkbox', inputType: 'checkbox' },
  boxes: { kind: 'checkbox-group' },
  rich: { kind: 'rich-text' },
};

export function snapshotOf(sheet: Sheet): PageSnapshot {
  const fields: FieldSnapshot[] = [];
  for (const [at, { rows }] of sheet.groups.entries()) for (const row of rows) fields.push(fieldOf(row, fields.length, at));
  return {
    title: sheet.title,
    lang: sheet.lang,
    heading: sheet.title,
    fields,
    forms: [{ buttons: [sheet.button ?? 'Continue'], heading: sheet.title, hints: '', method: 'post' }],
    groups: sheet.groups.map(({ title }) => ({ title, parent: -1 })),
    buttons: [],
    truncated: false,
    ms: 0,
  };
}

function fieldOf(row: Row, order: number, group: number): FieldSnapshot {
  return {
    key: `f${order}` as FieldKey,
    label: row.label,
    labelSource: 'label',
    required: false,
    multiple: false,
    options: (row.options ?? []).map((label) => ({ label })),
    optionsUnknown: false,
    state: 'empty',
    readOnly: false,
    disabled: false,
    form: 0,
    group,
    order,
    maxLength: row.max,
    ...KINDS[row.kind],
  };
}

export interface Judged {
  readonly row: Row;
  readonly held: HeldRow;
  readonly verdict: 'right' | 'wrong' | 'missing' | 'blank';
}

/** Judges each row as if the person said yes to whatever has a value. */
export async function judgeSheet(
  sheet: Sheet,
  memory: Memory,
  today: string,
  person: Readonly<Record<string, RegExp>>,
): Promise<readonly Judged[]> {
  const origin = 'https://forms.example';
  const context = { memory, today, frameId: 0, origin, topOrigin: origin, never: new Set<string>(), before: [] };
  const held = await suggest(snapshotOf(sheet), context);
  const rows = sheet.groups.flatMap((group) => group.rows);
  return rows.map((row, at) => {
    const one = held.find(({ row: { key } }) => key === `f${at}`);
    if (!one) throw new Error(`No row for "${row.label}".`);
    const wanted = row.wants === null ? undefined : person[row.wants];
    const value = ['ready', 'asked'].includes(one.row.status) ? one.row.value : undefined;
    if (value === undefined) return { row, held: one, verdict: wanted ? 'missing' : 'blank' };
    return { row, held: one, verdict: wanted?.test(value) ? 'right' : 'wrong' };
  });
}
