import { answerQuestion } from '../answer/answer-question.ts';
import { readAgain } from '../answer/document/second-reading.ts';
import type { Asked } from '../answer/document/types.ts';
import { nearestOption } from '../answer/nearest-option.ts';
import { NotesBeside } from '../answer/notes/from-notes.ts';
import { factFor, optionFor } from '../answer/second-choice.ts';
import type { Candidate } from '../answer/types.ts';
import { dayAt } from '../core/clock.ts';
import { newId } from '../core/ids.ts';
import { isChoosable } from '../fill/options.ts';
import { readPage } from '../forms/read-page.ts';
import { signature } from '../forms/signature.ts';
import type { FieldSnapshot } from '../forms/types.ts';
import type { TaskModel } from '../inference/tasks/index.ts';
import type { Memory } from '../memory/types.ts';
import type { RowReason } from '../messaging/contract.ts';
import { askable, candidatesOf, documentFor } from './documents.ts';
import { think } from './page-view.ts';
import type { FrameReport } from './scan.ts';
import { type HeldRow, rowsOf, type Second, sameOffers, type TabState } from './tab-state.ts';
import { openMemory, type Viewing } from './viewing.ts';

/**
 * A second look at what stayed blank: options by their meaning, the person's own notes by the reader of the package, and the rest by the
 * language model that the person chose. Begun after the page is shown, and nothing waits for it: each finding becomes a row that asks. A model that fails, is slow or is not there leaves the page as it was without one. Only
 * blanks are asked about, each once; who may see what, and what is fit for the control, is decided by the same code as always.
 */
const OPEN: ReadonlySet<RowReason> = new Set(['nothing-known']);
const OPTION: ReadonlySet<RowReason> = new Set(['no-option', 'ambiguous-option']);
/** Rows of one page that are asked about. */
const MOST_ROWS = 24;
/** ms after which nothing more is begun. */
const LONGEST_RUN = 5 * 60_000;
/** A model is never as sure as a rule. */
const MOST_SURE = 0.7;

type Found = Second['found'];

export async function lookAgain(viewing: Viewing, tabId: number, reports: readonly FrameReport[]): Promise<void> {
  const { ports, states, thinking } = viewing;
  if (thinking.has(tabId)) return;
  const state = await states.get(tabId);
  const blank = state ? openRows(state) : [];
  if (!state || blank.length === 0) return;
  let open: readonly HeldRow[] = [];
  const controller = new AbortController();
  thinking.set(tabId, controller);
  const run = newId<string>('run');
  const late = setTimeout(() => controller.abort(), LONGEST_RUN);
  try {
    const opened = await openMemory(ports);
    const found = await ports.inference?.taskModel().catch(() => null);
    const model = found && Object.keys(found.thresholds).length > 0 ? found : null;
    // Without a language model options are looked at by their meaning, and notes are read for what no fact answers.
    open = model
      ? blank
      : blank.filter(({ row }) => (row.reason === 'no-option' ? ports.embedder : OPEN.has(row.reason as RowReason) && ports.reader));
    if (!opened.ok || open.length === 0 || controller.signal.aborted) return;
    await change(viewing, tabId, null, () => ({
      asked: state.second?.asked ?? [],
      found: state.second?.found ?? {},
      thinking: { run, rows: open.map(({ row }) => row.id), until: Date.now() + LONGEST_RUN },
    }));
    for await (const found of findings(opened.memory, state, open, reports, model, viewing, controller.signal)) {
      if (!(await take(viewing, opened.memory, tabId, run, found))) break;
    }
  } catch {
    // A model that fails leaves the page as it is.
  } finally {
    clearTimeout(late);
    if (thinking.get(tabId) === controller) thinking.delete(tabId);
    await change(viewing, tabId, run, (before) => ({
      found: before?.found ?? {},
      asked: [...(before?.asked ?? []), ...open.map(askedAs)],
    })).catch(() => undefined);
  }
}

/** What was found belongs to the page, the document and the memory as they were: any change of them begins anew. */
export function stopLooking({ thinking }: Viewing, tabId: number): void {
  thinking.get(tabId)?.abort();
  thinking.delete(tabId);
}

const askedAs = ({ row, signature: control }: HeldRow): string => `${row.id} ${control}`;

function openRows(state: TabState): HeldRow[] {
  const asked = new Set(state.second?.asked ?? []);
  return rowsOf(state)
    .filter((held) => held.row.status === 'blank' && held.row.reason !== undefined && held.row.sensitivity < 4)
    .filter((held) => OPEN.has(held.row.reason as RowReason) || OPTION.has(held.row.reason as RowReason))
    .filter((held) => !asked.has(askedAs(held)))
    .slice(0, MOST_ROWS);
}

/** Changes what a run has put into the tab's state; one that is not there any more, because the page or its document changed, changes nothing. */
async function change(viewing: Viewing, tabId: number, run: string | null, next: (before: Second | undefined) => Second): Promise<void> {
  const changed = await viewing.states.update(tabId, async (before) =>
    before && (run === null || before.second?.thinking?.run === run) ? { ...before, second: next(before.second) } : undefined,
  );
  if (changed) viewing.ports.broadcast('page.changed', { tabId });
}

/** Puts findings into the page as it stands now. False when it is another page. */
async function take(viewing: Viewing, memory: Memory, tabId: number, run: string, found: Found): Promise<boolean> {
  if (Object.keys(found).length === 0) return true;
  const looked = await viewing.scanner.look(tabId, 'panel');
  if (!looked.ok) return false;
  const state = await viewing.states.update(tabId, async (before) => {
    const second = before?.second;
    if (!before || !second || second.thinking?.run !== run) return undefined;
    const next = await think(viewing, memory, looked.reports, { ...before, second: { ...second, found: { ...second.found, ...found } } });
    // What was offered is offered still: a yes to it that is under way stays good.
    const offered = rowsOf(before).filter(({ row }) => row.value !== undefined);
    return next && sameOffers(offered, rowsOf(next)) ? { ...next, view: before.view } : next;
  });
  viewing.ports.broadcast('page.changed', { tabId });
  return state?.second?.thinking?.run === run;
}

async function* findings(
  memory: Memory,
  state: TabState,
  open: readonly HeldRow[],
  reports: readonly FrameReport[],
  model: TaskModel | null,
  viewing: Viewing,
  signal: AbortSignal,
): AsyncGenerator<Found> {
  const { embedder, reader } = viewing.ports;
  const today = dayAt(viewing.ports.clock.now());
  const notes = reader && embedder && new NotesBeside({ memory, reader, embedder, today, signal });
  for (const { frameId, body } of reports) {
    const rows = new Map(open.filter(({ row }) => row.frameId === frameId).map((held) => [held.row.key, held]));
    if (rows.size === 0) continue;
    const fields = new Map(body.snapshot.fields.map((field) => [field.key, field]));
    const all = readPage(body.snapshot).flatMap((reading): Asked[] => {
      const field = fields.get(reading.key);
      return field ? [{ field, reading }] : [];
    });
    const asked = all.filter(({ field, reading }) => askable(field, reading));
    const done = new Set<string>();
    const document = model && (await documentFor(memory, state.document, asked));
    if (model && document) {
      const blank = new Set<string>([...rows].filter(([, { row }]) => OPEN.has(row.reason as RowReason)).map(([key]) => key));
      const answers = await readAgain(document.read, asked, blank, { model, signal });
      const found: Record<string, Found[string]> = {};
      for (const [key, candidate] of candidatesOf(document, asked, answers)) {
        const held = rows.get(key);
        if (held) found[held.row.id] = finding(held, candidate);
        done.add(key);
      }
      yield found;
    }
    for (const { field, reading } of all) {
      const held = rows.get(field.key);
      if (!held || done.has(field.key) || signal.aborted || !reading.ours || signature(field) !== held.signature) continue;
      const longText = field.kind === 'textarea' || field.kind === 'rich-text';
      const isOpen = OPEN.has(held.row.reason as RowReason);
      const [read] = isOpen && notes ? await notes.answer({ field, reading }, asked, { language: field.lang || body.snapshot.lang }) : [];
      const candidate =
        read ?? (isOpen ? model && (await factFor(reading, { memory, today, model, longText, signal })) : await chosenOption());
      if (candidate) yield { [held.row.id]: finding(held, candidate) };

      async function chosenOption(): Promise<Candidate | null> {
        const { candidates } = await answerQuestion(reading, { memory, today, longText, language: field.lang || body.snapshot.lang });
        const [fact] = candidates;
        const belief = fact?.beliefs[0] ? await memory.belief(fact.beliefs[0]) : undefined;
        if (!fact || !belief || fact.doubt) return null;
        const near =
          embedder && held?.row.reason === 'no-option'
            ? await nearestOption(fact, choosable(field), (texts) => embedder.embed(texts, signal))
            : null;
        return near ?? (model && optionFor(field, reading, fact, belief.text, { model, signal }));
      }
    }
  }
}

const choosable = (field: FieldSnapshot): string[] => field.options.map(({ label }) => label).filter(isChoosable);

/** Doubts that say better where something comes from. */
const OWN_DOUBTS: ReadonlySet<string> = new Set(['draft', 'nearest-option', 'read-by-meaning']);

const finding = (held: HeldRow, candidate: Candidate): Found[string] => ({
  signature: held.signature,
  candidate: {
    ...candidate,
    confidence: Math.min(MOST_SURE, candidate.confidence),
    doubt: candidate.doubt && OWN_DOUBTS.has(candidate.doubt) ? candidate.doubt : 'by-model',
  },
});
