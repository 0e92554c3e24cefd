import { answersFromDocument } from '../../../../lib/answer/document/answer-document.ts';
import { proposalsFrom } from '../../../../lib/answer/document/propose.ts';
import type { Asked } from '../../../../lib/answer/document/types.ts';
import type { FieldKey } from '../../../../lib/core/ids.ts';
import { plainText } from '../../../../lib/core/value.ts';
import { readPage } from '../../../../lib/forms/read-page.ts';
import type { ControlKind, FieldSnapshot, PageSnapshot } from '../../../../lib/forms/types.ts';

/** A form in a few words: label, kind and options. "Label|select|One;Two", "Label|number", "Label". */
export function pageOf(rows: readonly string[], heading = 'Application'): PageSnapshot {
  const fields = rows.map((row, order): FieldSnapshot => {
    const [label = '', kind = 'text', options = ''] = row.split('|');
    return {
      key: `f${order}` as FieldKey,
      kind: kind as ControlKind,
      label,
      labelSource: 'label',
      inputType: ['text', 'number', 'email', 'tel', 'date'].includes(kind) ? kind : undefined,
      required: false,
      multiple: false,
      options: options ? options.split(';').map((one) => ({ label: one, value: one.toLowerCase() })) : [],
      optionsUnknown: false,
      state: 'empty',
      readOnly: false,
      disabled: false,
      form: 0,
      group: -1,
      order,
    };
  });
  return {
    title: heading,
    lang: 'en',
    heading,
    fields,
    forms: [{ buttons: ['Submit'], heading, hints: '', method: 'post' }],
    groups: [],
    buttons: ['Submit'],
    truncated: false,
    ms: 1,
  };
}

/** Label -> value as text, for everything that the document answers. */
export function filled(document: string, rows: readonly string[], heading?: string): Record<string, string> {
  const asked = askedOf(rows, heading);
  const answers = answersFromDocument(document, asked);
  return Object.fromEntries(
    asked.flatMap(({ field }) => {
      const answer = answers.get(field.key);
      return answer ? [[field.label, plainText(answer.value)]] : [];
    }),
  );
}

/** The same for what the rules alone are sure of, likely enough to be given or not. */
export function proposed(document: string, rows: readonly string[], heading?: string): Record<string, string> {
  return Object.fromEntries(
    proposalsFrom(document, askedOf(rows, heading)).proposals.flatMap(({ ask, choices, sure }) =>
      sure ? [[ask.field.label, plainText(choices[0].answer.value)]] : [],
    ),
  );
}

function askedOf(rows: readonly string[], heading?: string): Asked[] {
  const page = pageOf(rows, heading);
  const readings = new Map(readPage(page).map((reading) => [reading.key, reading]));
  return page.fields.flatMap((field) => {
    const reading = readings.get(field.key);
    return reading ? [{ field, reading }] : [];
  });
}
