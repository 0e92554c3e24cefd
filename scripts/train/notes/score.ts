import { attributeOf } from '../../../lib/core/attributes.ts';
import { SELF } from '../../../lib/core/ids.ts';
import { normalise } from '../../../lib/core/text.ts';
import { plainText, type Value } from '../../../lib/core/value.ts';
import type { Draft } from '../../../lib/memory/facts/grammar/row.ts';
import type { IntentModel } from '../../../lib/memory/meaning/model.ts';
import { readMeaning } from '../../../lib/memory/meaning/read-meaning.ts';
import { SLOTS } from '../../../lib/memory/meaning/slots.ts';
import { namesIn } from '../../../lib/memory/meaning/spans.ts';
import type { Belief } from '../../../lib/memory/types.ts';
import type { Sample } from './data.ts';

/** How a model does on sentences it has not seen: the two heads, and what comes of it beside an old value of what is told. */
export interface Tally {
  n: number;
  about: number;
  kind: number;
  /** Claims that are right, claims that are not, and doubts; of sentences that say something and of those that do not. */
  right: number;
  wrong: number;
  doubted: number;
  falseDoubts: number;
  telling: number;
  readonly mistakes: string[];
}
export const emptyTally = (): Tally => ({
  n: 0,
  about: 0,
  kind: 0,
  right: 0,
  wrong: 0,
  doubted: 0,
  falseDoubts: 0,
  telling: 0,
  mistakes: [],
});

const ACTS = new Set(['is', 'new', 'end', 'slip']);
const AT = '2026-05-20';
/** An old value for what the sentence is about, so that there is something to end, and to be wrong about. */
const OLD: Readonly<Record<string, Value>> = {
  job: { type: 'record', parts: { employer: 'Zorin Works', title: 'Clerk' } },
  address: { type: 'record', parts: { 'address-level2': 'Quarndon' } },
  pet: { type: 'record', parts: { species: 'cat', name: 'Zippo' } },
  vehicle: { type: 'record', parts: { make: 'Trabant', model: '601' } },
  partner: { type: 'record', parts: { name: 'Zelda Quist' } },
  salary: { type: 'amount', min: 30500, max: 30500, currency: 'GBP', per: 'year' },
  rent: { type: 'amount', min: 805, max: 805, currency: 'GBP', per: 'month' },
  smoker: { type: 'boolean', yes: true },
  'marital-status': { type: 'text', text: 'Engaged' },
};

function heldBy(sample: Sample): (attribute: string) => Belief[] {
  const attributes = new Set(SLOTS[sample.about]?.attributes ?? []);
  return (attribute) => {
    // What is so may be told for the first time; what has changed or ended was told before.
    if (!attributes.has(attribute) || sample.kind === 'is') return [];
    const ended = sample.kind === 'end' ? (sample.value?.[0] ?? namesIn(sample.text)[0]?.text) : undefined;
    const kind = attributeOf(attribute)?.kind;
    const own: Value | undefined = ended
      ? kind === 'record'
        ? {
            type: 'record',
            parts: attribute === 'pet' ? { species: speciesIn(sample.text), name: sample.value?.at(-1) ?? '' } : { name: ended },
          }
        : kind === 'text'
          ? { type: 'text', text: ended }
          : OLD[attribute]
      : OLD[attribute];
    const value =
      own ??
      (kind === 'text'
        ? { type: 'text' as const, text: 'Quux' }
        : kind === 'record'
          ? { type: 'record' as const, parts: { name: 'Quux Zorin' } }
          : undefined);
    return value
      ? [{ attribute, value, subject: SELF, polarity: true, label: 'IN', stance: 'stated', at: '2024-01-01' } as unknown as Belief]
      : [];
  };
}

const speciesIn = (text: string) =>
  /\b(?:hamster|rabbit|parrot|tortoise|horse|hens?|guinea pig|budgie|cat)s?\b/i
    .exec(text)?.[0]
    .replace(/^hens?$/i, 'chicken')
    .replace(/s$/, '') ?? 'dog';

export function score(samples: readonly Sample[], model: IntentModel, tally: Tally): void {
  for (const sample of samples) {
    const { text, about, kind, vector } = sample;
    const intent = model.intentOf(text, vector);
    tally.n += 1;
    tally.about += Number(best(intent.about) === about);
    tally.kind += Number(best(intent.kind) === kind);
    const tells = ACTS.has(kind) && about !== 'none';
    tally.telling += Number(tells);
    const reading = readMeaning(text, intent, { at: AT, heldOf: heldBy(sample) });
    if (!reading) continue;
    if (reading.drafts.length === 0) {
      if (tells && SLOTS[about]?.attributes.some((one) => reading.about.includes(one))) tally.doubted += 1;
      else tally.falseDoubts += 1;
      continue;
    }
    if (tells && fits(reading.drafts, sample)) tally.right += 1;
    else {
      tally.wrong += 1;
      tally.mistakes.push(`${about} ${kind}: ${text} -> ${reading.drafts.map(said).join('; ')}`);
    }
  }
}

const best = (classes: Readonly<Record<string, number>>) => Object.entries(classes).reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0])[0];
const said = (draft: Draft) =>
  `${draft.ends ? 'end ' : ''}${draft.attribute}=${draft.value.type === 'record' ? Object.values(draft.value.parts).join(',') : plainText(draft.value)}`;

const PARTED = /^(?:end job|end partner|marital-status)$/;

function fits(drafts: readonly Draft[], { about, kind, value, title }: Sample): boolean {
  const attributes = SLOTS[about]?.attributes ?? [];
  // Who is out of work has left the job, and who parted is single.
  if (
    /^status:(?:unemployed|retired)$|^marital:|^partner$/.test(about) &&
    drafts.every((draft) => PARTED.test(`${draft.ends ? 'end ' : ''}${draft.attribute}`)) &&
    (about !== 'partner' || kind === 'end')
  )
    return true;
  if (!drafts.every((draft) => attributes.includes(draft.attribute))) return false;
  if (about === 'smoker') return drafts.some((draft) => draft.value.type === 'boolean' && draft.value.yes === (kind !== 'end'));
  if (about.includes(':'))
    return (drafts.some((draft) => !draft.ends) && kind !== 'end') || (kind === 'end' && drafts.every((draft) => draft.ends));
  if (drafts.every((draft) => draft.ends)) return kind === 'end';
  if (kind === 'end') return false;
  // Numbers and dates are told in many ways: that a value of its kind stands there is taken for it.
  return drafts
    .filter((draft) => !draft.ends)
    .every(({ value: read }) => {
      if (read.type !== 'text' && read.type !== 'record') return value !== undefined;
      const words = normalise([...(value ?? []), ...(title ?? [])].join(' '));
      const texts =
        read.type === 'text'
          ? [read.text]
          : Object.entries(read.parts).flatMap(([part, text]) => (/^(?:count|level|end|start|species|language)$/.test(part) ? [] : [text]));
      return value !== undefined || title !== undefined
        ? texts.every(
            (one) => words.includes(normalise(one)) || /^(?:tshirt|blood|diet|language|tel|passport)/.test(about) || one === 'Zorin Works',
          )
        : false;
    });
}
