import { answerQuestion } from '../answer/answer-question.ts';
import { NotesBeside } from '../answer/notes/from-notes.ts';
import { notesInstead } from '../answer/notes/instead.ts';
import { asAsked } from '../answer/own-person.ts';
import { factFor } from '../answer/second-choice.ts';
import { turned } from '../answer/third-person.ts';
import type { Candidate } from '../answer/types.ts';
import type { FieldKey } from '../core/ids.ts';
import { clean } from '../core/text.ts';
import type { IsoDate } from '../core/value.ts';
import { format } from '../fill/format/index.ts';
import { readPage } from '../forms/read-page.ts';
import type { FieldReading, FieldSnapshot, PageSnapshot } from '../forms/types.ts';
import type { TaskModel } from '../inference/tasks/index.ts';
import type { Embedder, NoteReader } from '../inference/types.ts';
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

/** What nobody is told, and what is the person's own to say, in whatever words it is asked for. */
const REFUSED: ReadonlySet<string> = new Set([
  'secret',
  'card',
  'password',
  'one-time-code',
  'captcha',
  'signature',
  'consent',
  'declaration',
]);

const KEY = 'question' as FieldKey;

/** What is asked where no rule knows the question; its findings are to be asked about. */
export interface Aids {
  /** Chooses one of the person's own facts. */
  readonly model?: TaskModel;
  /** Copies words of the person's own notes. */
  readonly reader?: NoteReader & Pick<Embedder, 'embed'>;
}

export async function ask(memory: Memory, question: string, today: IsoDate, language = 'en', { model, reader }: Aids = {}): Promise<Asked> {
  const turn = turned(clean(question, 300), await memory.people());
  const asIs = boxWith(turn?.question ?? clean(question, 300), language, turn?.title);
  // "How old am I?" asks what a form asks as "How old are you?".
  const own = turn || asIs.reading.question.path !== null ? null : asAsked(clean(question, 300));
  const { field, reading } = own ? boxWith(own, language) : asIs;
  const room = { longText: isProse(question), language };
  if (reading.leave && REFUSED.has(reading.leave)) return { reading, candidates: [], reason: reading.leave };
  // Somebody whom nothing ties to the question is not the person.
  const isNobody = turn !== null && !turn.subject && reading.question.subject.relation === 'self';
  const { candidates: known, reason } = isNobody
    ? { candidates: [], reason: 'other-person' as const }
    : await answerQuestion(reading, { memory, today, subject: turn?.subject, ...room });
  const isOpen = known.length === 0 && (reason === 'nothing-known' || reason === 'other-person');
  const instead = reader && !isOpen ? await notesInstead(memory, known) : null;
  const read =
    (isOpen || instead) && reader
      ? await new NotesBeside({ memory, reader, embedder: reader, today }).answer({ field, reading }, [], {
          wording: clean(question, 300),
          language,
          ...(instead ? { within: instead } : {}),
        })
      : [];
  const chosen = read.length === 0 && (isOpen && model && !turn ? await factFor(reading, { memory, today, model, longText: true }) : null);
  const candidates = read.length > 0 ? read : chosen ? [chosen] : known;
  const worded = candidates.flatMap((candidate) => {
    const shown = format(candidate.value, candidate.path, field, reading, { language, today });
    return shown.ok ? [{ candidate, text: withUnit(shown.value.shown, candidate, reading) }] : [];
  });
  return { reading, candidates: worded, reason: worded.length === 0 ? (reading.leave ?? reason ?? 'nothing-known') : undefined };
}

/** A number that nobody asked for in a unit is said with its own: 87 could be pounds. */
function withUnit(shown: string, { value }: Candidate, { question }: FieldReading): string {
  const unit = value.type === 'number' && question.unit === undefined ? value.unit : undefined;
  return unit && /^[\d.,]+$/.test(shown) ? `${shown} ${unit}` : shown;
}

/** Asked for a text, not for a value. */
function isProse(question: string): boolean {
  return /^(why|tell (me|us)|describe|explain|write|introduce)\b|\bin your own words\b|^(warum|erzählen|beschreiben)\b/i.test(
    question.trim(),
  );
}

/** A box with that label, as a page would have it, and what it asks. */
export function boxWith(label: string, language: string, title?: string): { field: FieldSnapshot; reading: FieldReading } {
  const field = textBox(label, title ? 0 : -1);
  return { field, reading: readPage(pageWith(field, language, title))[0] as FieldReading };
}

function textBox(label: string, group: number): FieldSnapshot {
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
    group,
    order: 0,
  };
}

function pageWith(field: FieldSnapshot, lang: string, title: string | undefined): PageSnapshot {
  return {
    title: '',
    lang,
    heading: '',
    fields: [field],
    forms: [{ buttons: [], heading: '', hints: '', method: 'post' }],
    groups: title ? [{ title, parent: -1 }] : [],
    buttons: [],
    truncated: false,
    ms: 0,
  };
}
