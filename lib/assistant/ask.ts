import { answerQuestion } from '../answer/answer-question.ts';
import type { Candidate } from '../answer/types.ts';
import type { FieldKey } from '../core/ids.ts';
import { clean } from '../core/text.ts';
import type { IsoDate } from '../core/value.ts';
import { format } from '../fill/format/index.ts';
import { readPage } from '../forms/read-page.ts';
import type { FieldReading, FieldSnapshot, PageSnapshot } from '../forms/types.ts';
import type { Memory } from '../memory/types.ts';

/**
 * A question in words, of a chat or of the person, answered as a text box with that label would be: the same reader, the
 * same memory, the same form of values.
 */
export interface Asked {
  readonly reading: FieldReading;
  readonly candidates: readonly { readonly candidate: Candidate; readonly text: string }[];
  readonly reason?: string;
}

const KEY = 'question' as FieldKey;

export async function ask(memory: Memory, question: string, today: IsoDate, language = 'en'): Promise<Asked> {
  const field = textBox(clean(question, 300));
  const snapshot = pageWith(field, language);
  const reading = readPage(snapshot)[0] as FieldReading;
  const { candidates, reason } = await answerQuestion(reading, { memory, today, longText: false });
  const worded = candidates.flatMap((candidate) => {
    const shown = format(candidate.value, candidate.path, field, reading, { language, today });
    return shown.ok ? [{ candidate, text: shown.value.shown }] : [];
  });
  return { reading, candidates: worded, reason: worded.length === 0 ? (reading.leave ?? reason ?? 'nothing-known') : undefined };
}

function textBox(label: string): FieldSnapshot {
  return {
    key: KEY,
    kind: 'text',
    label,
    labelSource: 'label',
    required: false,
    multiple: false,
    options: [],
    optionsUnknown: false,
    state: 'empty',
    readOnly: false,
    disabled: false,
    form: 0,
    group: -1,
    order: 0,
  };
}

function pageWith(field: FieldSnapshot, lang: string): PageSnapshot {
  return {
    title: '',
    lang,
    heading: '',
    fields: [field],
    forms: [{ buttons: [], heading: '', hints: '', method: 'post' }],
    groups: [],
    buttons: [],
    truncated: false,
    ms: 0,
  };
}
