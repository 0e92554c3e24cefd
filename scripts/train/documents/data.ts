import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isClose } from '../../../lib/answer/document/acceptance/accept.ts';
import { type Evidence, evidenceOf } from '../../../lib/answer/document/evidence.ts';
import { proposalsFrom } from '../../../lib/answer/document/propose.ts';
import type { Asked, DocumentAnswer } from '../../../lib/answer/document/types.ts';
import { plainText } from '../../../lib/core/value.ts';
import { format } from '../../../lib/fill/format/index.ts';
import type { FillValue } from '../../../lib/fill/types.ts';
import { readPage } from '../../../lib/forms/read-page.ts';
import type { PageSnapshot } from '../../../lib/forms/types.ts';
import { type CorpusForm, FORMS } from '../../../tests/corpus/documents/forms.ts';
import { LATER } from '../../../tests/corpus/documents/forms-b.ts';
import { LATEST } from '../../../tests/corpus/documents/forms-c.ts';
import { BLIND } from '../../../tests/corpus/documents/forms-d.ts';
import { UNSEEN } from '../../../tests/corpus/documents/forms-e.ts';
import { SIXTH } from '../../../tests/corpus/documents/forms-f.ts';
import { pageOf } from '../../../tests/unit/answer/document/page.ts';
import { isRight, isShort } from './judge.ts';
import { staticPage } from './page.ts';

/** What the rules propose for each question of each document, and whether it is right: what acceptance is learnt from. */
export interface Sample {
  readonly set: string;
  readonly form: string;
  readonly label: string;
  readonly evidence: Evidence;
  readonly sure: boolean;
  readonly composed: boolean;
  readonly right: boolean;
  /** Counted among the short values. */
  readonly short: boolean;
  readonly got: string;
  readonly gold: string | undefined;
}

/** Short values of a set, answered or not. */
export interface Measured {
  readonly set: string;
  readonly values: number;
}

export interface Corpus {
  readonly samples: readonly Sample[];
  readonly measured: readonly Measured[];
}

const OWN: readonly (readonly [string, readonly CorpusForm[]])[] = [
  ['a', FORMS],
  ['b', LATER],
  ['c', LATEST],
  ['d', BLIND],
  ['e', UNSEEN],
  ['f', SIXTH],
];

interface Judged {
  readonly got: string;
  readonly gold: string | undefined;
  readonly right: boolean;
  readonly short: boolean;
}

/** One document with one form. */
function samplesOf(
  set: string,
  form: string,
  page: PageSnapshot,
  text: string,
  judge: (asked: Asked, answer: DocumentAnswer) => Judged | undefined,
): Sample[] {
  const readings = new Map(readPage(page).map((reading) => [reading.key, reading]));
  const asked = page.fields.flatMap((field): Asked[] => {
    const reading = readings.get(field.key);
    return reading ? [{ field, reading }] : [];
  });
  const found = proposalsFrom(text, asked);
  return found.proposals.flatMap((proposal): Sample[] => {
    const { ask, choices, sure } = proposal;
    const [choice] = choices;
    if (isClose(proposal)) return [];
    const judged = judge({ field: ask.field, reading: ask.reading }, choice.answer);
    if (!judged) return [];
    const composed = choice.answer.kind === 'composed';
    return [{ set, form, label: ask.field.label, evidence: evidenceOf(proposal, found), sure, composed, ...judged }];
  });
}

export function ownCorpus(): Corpus {
  const samples: Sample[] = [];
  const measured: Measured[] = [];
  for (const [set, forms] of OWN) {
    let values = 0;
    for (const { form, rows, documents } of forms)
      for (const { text, gold } of documents) {
        values += Object.values(gold).filter(isShort).length;
        samples.push(
          ...samplesOf(set, `${set}/${form}`, pageOf(rows, form), text, ({ field }, answer) => {
            const [got, want] = [plainText(answer.value), gold[field.label]];
            return { got, gold: want, right: want !== undefined && isRight(want, got), short: isShort(want ?? '') };
          }),
        );
      }
    measured.push({ set, values });
  }
  return { samples, measured };
}

interface Instance {
  readonly id: string;
  readonly page: string;
  readonly document: string;
  readonly gold: Readonly<Record<string, unknown>>;
}

/** DIR/instances.jsonl and DIR/pages: documents of somebody else's, in which each value is judged as it would stand in the control. */
export async function foreignCorpus(folder: string): Promise<Corpus> {
  const lines = (await readFile(join(folder, 'instances.jsonl'), 'utf8')).split('\n').filter(Boolean);
  const instances = lines.map((line) => JSON.parse(line) as Instance);
  const pages = new Map<string, PageSnapshot>();
  for (const page of new Set(instances.map((one) => one.page)))
    pages.set(page, staticPage(await readFile(join(folder, 'pages', page), 'utf8')));
  const samples: Sample[] = [];
  let values = 0;
  for (const { page: name, document, gold } of instances) {
    const page = pages.get(name);
    if (!page) continue;
    const wanted = new Map(Object.entries(gold).map(([label, value]) => [key(label), value]));
    const want = (label: string) => [...wanted].find(([one]) => one === key(label) || key(label).startsWith(`${one} `))?.[1];
    values += Object.values(gold).filter(isShort).length;
    samples.push(
      ...samplesOf('x', `x/${name}`, page, document, ({ field, reading }, answer) => {
        // What the collection holds no value for is not scored there.
        const value = want(field.label);
        if (value === undefined) return undefined;
        const shown = format(answer.value, reading.question.path ?? 'note', field, reading, { language: 'en', today: '2026-01-01' });
        if (!shown.ok) return undefined;
        const got = standing(shown.value.fill);
        return { got, gold: String(value), right: isRight(value, got), short: isShort(value) };
      }),
    );
  }
  return { samples, measured: [{ set: 'x', values }] };
}

const key = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What the control would hold. */
function standing(fill: FillValue): string {
  switch (fill.type) {
    case 'check':
      return String(fill.on);
    case 'date':
      return fill.iso;
    case 'options':
      return fill.labels.join(', ');
    case 'option':
      return fill.label;
    default:
      return 'text' in fill ? fill.text : '';
  }
}
