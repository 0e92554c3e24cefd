import { answerQuestion } from '../answer/answer-question.ts';
import type { Candidate } from '../answer/types.ts';
import type { Origin } from '../core/origin.ts';
import { displayLabel } from '../core/text.ts';
import type { IsoDate } from '../core/value.ts';
import { format } from '../fill/format/index.ts';
import { readPage } from '../forms/read-page.ts';
import { signature } from '../forms/signature.ts';
import type { FieldReading, FieldSnapshot, PageSnapshot } from '../forms/types.ts';
import type { Memory } from '../memory/types.ts';
import type { Row, RowReason } from '../messaging/contract.ts';
import { decide, type Place, type Verdict } from '../policy/decide.ts';
import { isJobSearch } from '../policy/words.ts';
import { askable, type DocumentCandidates, fromHanded, fromRemembered, type HandedDocument, withDocument } from './documents.ts';
import { sourceOf } from './source.ts';
import { type Choice, type HeldRow, rowId, type Second } from './tab-state.ts';

/** Thinks: a frame's snapshot becomes rows. Every control gets one, with a value or with the reason why not. */
export interface SuggestContext {
  readonly memory: Memory;
  readonly today: IsoDate;
  readonly frameId: number;
  readonly origin: Origin | null;
  readonly topOrigin: Origin;
  readonly never: ReadonlySet<string>;
  readonly always?: ReadonlySet<string>;
  /** Rows of this frame as they stand: what was filled stays filled. */
  readonly before: readonly HeldRow[];
  /** A document the person put beside this page. */
  readonly document?: HandedDocument;
  /** What a language model found for rows that stay blank without it. */
  readonly found?: Second['found'];
}

export async function suggest(snapshot: PageSnapshot, context: SuggestContext): Promise<HeldRow[]> {
  const readings = readPage(snapshot);
  const fields = new Map(snapshot.fields.map((field) => [field.key, field]));
  const before = new Map(context.before.map((held) => [held.row.key, held]));
  const found = await answersOfDocuments(readings, fields, context);
  const rows: HeldRow[] = [];
  for (const reading of readings) {
    const field = fields.get(reading.key);
    if (!field) continue;
    const earlier = before.get(reading.key);
    rows.push(keepFilled(field, earlier) ?? (await rowFor(field, reading, snapshot, context, found)));
  }
  return rows.map((held) => (belongsBeside(held, rows) ? blank(held) : held));
}

/** What a box of the same form asks for by its own kind is not offered for its neighbour: a mobile number where the one at home is asked too. */
function belongsBeside({ row, field }: HeldRow, rows: readonly HeldRow[]): boolean {
  if (row.status !== 'asked' || row.reason !== 'other-context') return false;
  return rows.some(
    (other) =>
      other.field.form === field.form &&
      other.row.key !== row.key &&
      other.row.reason !== 'other-context' &&
      /^(ready|asked|filled|already)$/.test(other.row.status) &&
      other.row.beliefs.join() === row.beliefs.join(),
  );
}

function blank(held: HeldRow): HeldRow {
  const { row } = held;
  return {
    ...held,
    row: {
      ...row,
      status: 'blank',
      reason: 'nothing-known',
      value: undefined,
      kind: null,
      uses: [],
      beliefs: [],
      from: undefined,
      alternatives: [],
    },
    choices: [],
  };
}

async function answersOfDocuments(
  readings: readonly FieldReading[],
  fields: ReadonlyMap<string, FieldSnapshot>,
  context: SuggestContext,
): Promise<DocumentCandidates> {
  const asked = readings.flatMap((reading) => {
    const field = fields.get(reading.key);
    return field && askable(field, reading) ? [{ field, reading }] : [];
  });
  return context.document ? fromHanded(context.document, asked, context.memory) : fromRemembered(context.memory, asked);
}

/** What Stead set and the person left so is not thought about again. */
function keepFilled(field: FieldSnapshot, earlier: HeldRow | undefined): HeldRow | undefined {
  // Pages take a file over and leave its box empty.
  const stays = field.state === 'ours' || (field.kind === 'file' && field.state === 'empty');
  return earlier && stays && (earlier.row.status === 'filled' || earlier.row.status === 'already') ? { ...earlier, field } : undefined;
}

async function rowFor(
  field: FieldSnapshot,
  reading: FieldReading,
  snapshot: PageSnapshot,
  context: SuggestContext,
  found: DocumentCandidates,
): Promise<HeldRow> {
  const base = baseRow(field, reading, context);
  const held: Held = (row, choices = [], behind = undefined) => ({
    row: { ...base, ...row },
    choices,
    ...(behind ? { behind } : {}),
    field,
    signature: signature(field),
    question: reading.question,
  });
  const written = found.get(field.key);
  if (!reading.ours && !written) return held({ status: 'left-alone', reason: reading.leave ?? 'hidden' });
  const { candidates: known, reason } = !reading.ours
    ? { candidates: [] }
    : await answerQuestion(reading, {
        memory: context.memory,
        today: context.today,
        maxLength: field.maxLength,
        whoever: true,
        longText: field.kind === 'textarea' || field.kind === 'rich-text',
        language: field.lang || snapshot.lang,
      });
  const candidates = withDocument(known, written);
  const row =
    candidates.length === 0
      ? held({ status: 'blank', reason: reason ?? 'nothing-known' })
      : await decideRow(candidates, field, reading, snapshot, context, held);
  // A model fills blanks and overrides nothing; its word is always an offer.
  const second = row.row.status === 'blank' ? context.found?.[row.row.id] : undefined;
  if (!second || second.signature !== row.signature) return row;
  const offered = await decideRow([second.candidate], field, reading, snapshot, context, held);
  return offered.row.status === 'asked' ? offered : row;
}

interface Fitting {
  readonly candidate: Candidate;
  readonly choice: Choice;
}

type Held = (row: Partial<Row>, choices?: readonly Choice[], behind?: RowReason) => HeldRow;

async function decideRow(
  candidates: readonly Candidate[],
  field: FieldSnapshot,
  reading: FieldReading,
  snapshot: PageSnapshot,
  context: SuggestContext,
  held: Held,
): Promise<HeldRow> {
  const place = placeOf(field, snapshot, context);
  const fitting: Fitting[] = [];
  let refusal: RowReason | undefined;
  for (const candidate of candidates) {
    const verdict = decide(candidate, reading, place);
    if (verdict.effect === 'deny') return held({ status: 'refused', reason: verdict.reason, sensitive: candidate.sensitivity >= 3 });
    const formatted = inControl(candidate, field, reading, snapshot, context);
    if (formatted.ok) fitting.push({ candidate, choice: ofOne({ candidate, choice: formatted.choice }, reading, place) });
    else refusal ??= formatted.reason;
  }
  const [best, ...others] = fitting;
  if (!best) return held({ status: 'blank', reason: refusal ?? 'nothing-known' });
  const verdict = verdictOn(best, reading, place);
  const { candidate, choice } = best;
  const level = Math.max(candidate.sensitivity, reading.question.sensitivity) as Row['sensitivity'];
  const alternatives = await Promise.all(
    others.map(async (other) => ({
      value: other.choice.shown,
      kind: other.choice.kind,
      from: await fromOf(other.candidate, context),
    })),
  );
  return held(
    {
      status: verdict.effect === 'allow' ? 'ready' : 'asked',
      value: choice.shown,
      reason: verdict.effect === 'allow' ? undefined : verdict.reason,
      kind: choice.kind,
      uses: choice.uses,
      beliefs: choice.beliefs,
      sensitivity: level,
      sensitive: level >= 3,
      confidence: Math.min(candidate.confidence, reading.confidence || 1),
      from: await fromOf(candidate, context),
      alternatives,
    },
    fitting.map((one) => one.choice),
    behindCard(verdict, best, reading, place),
  );
}

/** One of several people's answers, with what would still be asked if it is they who are meant. */
function ofOne(fitting: Fitting, reading: FieldReading, place: Place): Choice {
  const { candidate, choice } = fitting;
  return candidate.among
    ? {
        ...choice,
        of: { subject: candidate.subject, behind: behindCard({ effect: 'ask', reason: 'which-person' }, fitting, reading, place) },
      }
    : choice;
}

/** A choice that only comes near the value is asked about, whatever else was settled. */
function verdictOn({ candidate, choice }: Fitting, reading: FieldReading, place: Place): Verdict {
  if (choice.exact) return decide(candidate, reading, place);
  const verdict = decide({ ...candidate, doubt: candidate.doubt ?? 'nearest-option' }, reading, place);
  return verdict.effect === 'allow' ? decide({ ...candidate, doubt: 'nearest-option' }, reading, place) : verdict;
}

/** What is asked still where a card about whom or what the row means was answered yes. */
function behindCard(verdict: Verdict, best: Fitting, reading: FieldReading, place: Place): RowReason | undefined {
  const reason = verdict.effect === 'ask' ? verdict.reason : undefined;
  if (reason !== 'about-somebody-else' && reason !== 'which-person' && reason !== 'event') return undefined;
  const { doubt } = best.candidate;
  const candidate = { ...best.candidate, doubt: doubt === reason ? undefined : doubt };
  const next = verdictOn({ ...best, candidate }, reading, { ...place, joins: place.joins || reason !== 'event' });
  return next.effect === 'ask' ? next.reason : undefined;
}

/** Where a candidate comes from, with the sentence it was taken from. */
async function fromOf(candidate: Candidate, { memory, document }: SuggestContext): Promise<Row['from']> {
  const source = await sourceOf(memory, candidate.beliefs);
  if (candidate.quote === undefined) return source;
  const [statement] = candidate.uses;
  const kept = source || !statement ? undefined : (await memory.episodes()).find((episode) => episode.statement === statement);
  const handed = { kind: 'document' as const, title: kept ? undefined : document?.title, at: kept?.at ?? document?.at ?? '' };
  return { ...(source ?? handed), quote: candidate.quote };
}

function inControl(
  candidate: Candidate,
  field: FieldSnapshot,
  reading: FieldReading,
  snapshot: PageSnapshot,
  context: SuggestContext,
): { ok: true; choice: Choice } | { ok: false; reason: RowReason } {
  const language = field.lang || snapshot.lang || 'en';
  const result = format(candidate.value, candidate.path, field, reading, { language, today: context.today });
  if (!result.ok) return { ok: false, reason: result.reason };
  const { fill, shown, exact } = result.value;
  return {
    ok: true,
    choice: { fill, shown, exact, path: candidate.path, kind: candidate.kind, beliefs: candidate.beliefs, uses: candidate.uses },
  };
}

function formWords({ forms }: PageSnapshot, form: number): readonly string[] {
  const own = forms[form];
  return own ? [own.heading, own.hints, ...own.buttons] : [];
}

function placeOf(field: FieldSnapshot, snapshot: PageSnapshot, context: SuggestContext): Place {
  return {
    origin: context.origin,
    topOrigin: context.topOrigin,
    foreignAction: snapshot.forms[field.form]?.foreignAction,
    never: context.never,
    always: context.always,
    purpose: isJobSearch(snapshot.title, snapshot.heading, ...snapshot.buttons, ...formWords(snapshot, field.form))
      ? 'job-search'
      : undefined,
  };
}

function baseRow(field: FieldSnapshot, reading: FieldReading, context: SuggestContext): Row {
  return {
    id: rowId(context.frameId, field.key),
    frameId: context.frameId,
    frameOrigin: context.origin ?? 'null',
    key: field.key,
    order: field.order,
    label: displayLabel(field.label || field.aria || field.placeholder || ''),
    question: reading.question.text,
    section: reading.section,
    status: 'blank',
    kind: null,
    uses: [],
    beliefs: [],
    sensitive: reading.question.sensitivity >= 3,
    sensitivity: reading.question.sensitivity,
    confidence: reading.confidence,
    alternatives: [],
    ...(field.kind === 'file' ? { files: { accept: field.accept, multiple: field.multiple } } : {}),
  };
}
