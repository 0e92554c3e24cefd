import { today } from '../core/clock.ts';
import type { BeliefId, OperationId } from '../core/ids.ts';
import { ok, type Result, refuse } from '../core/result.ts';
import type { FillOutcome, FillPlan, FillStep, PickedFile } from '../fill/types.ts';
import { type Memory, MemoryError } from '../memory/types.ts';
import type { AcceptRefusal, AcceptReport, Body, Row, RowStatus } from '../messaging/contract.ts';
import { withAsks } from './asks.ts';
import { thinkFrame } from './page-view.ts';
import type { FrameReport } from './scan.ts';
import { asksAnew, type Choice, type FrameState, frameOf, type HeldRow, offerOf, rowsOf, type TabState } from './tab-state.ts';
import { joining } from './under-way.ts';
import { openMemory, type Viewing } from './viewing.ts';

/**
 * The person said yes to rows of a view. The page is read again, decided again and compared; any drift aborts the whole
 * fill. Then the ledger line, then the plan to each frame. Safe to ask again with the same operation id: the journal in
 * session storage and the frames' own memory of operations make it happen once.
 */
interface Journal {
  readonly stage: 'sent' | 'done';
  readonly plans: readonly { readonly frameId: number; readonly documentId?: string; readonly plan: FillPlan }[];
  /** The rows as the person saw them: the page may draw a control anew while it is filled. */
  readonly rows: readonly Row[];
  readonly report?: AcceptReport;
}

/** How long a plan may be written after it was made, in ms. */
const PLAN_LIFE = 30_000;

interface Picked {
  readonly held: HeldRow;
  readonly choice: Choice;
}

type Outcome = Result<AcceptReport, AcceptRefusal>;

/** `files`: with their bytes, for the one row that takes them. */
export function accept(viewing: Viewing, body: Body<'surface.accept'>, files?: readonly PickedFile[]): Promise<Outcome> {
  return joining(viewing.underWay, `op:${body.operation}`, (key) => acceptOnce(viewing, body, key, files));
}

async function acceptOnce(viewing: Viewing, body: Body<'surface.accept'>, key: string, files?: readonly PickedFile[]): Promise<Outcome> {
  const { session } = viewing.ports;
  const journal = await session.get<Journal>(key);
  if (journal?.report) return ok(journal.report);
  const prepared: Result<Journal, AcceptRefusal> = journal ? ok(journal) : await prepare(viewing, body);
  if (!prepared.ok) return prepared;
  await session.set(key, prepared.value);
  const report = await carryOut(viewing, body, prepared.value, files);
  await session.set(key, { stage: 'done', plans: [], rows: [], report: withoutValues(report) } satisfies Journal);
  viewing.ports.broadcast('page.changed', { tabId: body.tabId });
  return ok(report);
}

async function prepare(viewing: Viewing, body: Body<'surface.accept'>): Promise<Result<Journal, AcceptRefusal>> {
  const { ports, sites, states, scanner } = viewing;
  const state = await states.get(body.tabId);
  if (!state || state.stale || state.view !== body.view) return refuse('stale-view');
  if (!(await sites.isOn(state.topOrigin))) return refuse('off-here');
  const active = await ports.isActive(body.tabId).catch(() => null);
  if (!active) return refuse(active === null ? 'page-gone' : 'tab-not-active');
  const opened = await openMemory(ports);
  if (!opened.ok) return refuse(opened.state === 'locked' ? 'locked' : 'storage-refused');
  const picked = pick(state, body.rows);
  if (picked.length === 0) return refuse('nothing-to-fill');
  const looked = await scanner.look(body.tabId, 'accept');
  if (!looked.ok) return refuse('page-gone');
  if (!sameDocuments(state, looked.reports, picked)) return refuse('navigated');
  if (!(await stillHolds(viewing, opened.memory, state, looked.reports, picked))) return refuse('target-changed');
  const told = await tell(opened.memory, state, picked);
  if (told) return refuse(told);
  return ok({
    stage: 'sent',
    plans: plansFor(state, body.operation, picked),
    rows: picked.map(({ held, choice }) => ({
      ...held.row,
      value: choice.shown,
      kind: choice.kind,
      uses: choice.uses,
      beliefs: choice.beliefs,
    })),
  });
}

/** Asked rows only by name; ready ones by name as well. What has no value cannot be picked. */
function pick(state: TabState, wanted: Body<'surface.accept'>['rows']): Picked[] {
  const rows = new Map(rowsOf(state).map((held) => [held.row.id, held]));
  return wanted.flatMap(({ id, choice: index = 0, text }) => {
    const held = rows.get(id);
    if (!held || !['ready', 'asked', 'failed'].includes(held.row.status)) return [];
    const choice = held.choices[index];
    if (!choice) return [];
    // A draft is set as the person left it after reading it.
    const edited: Choice =
      text !== undefined && choice.kind === 'composed' ? { ...choice, shown: text, fill: { type: 'text', text } } : choice;
    return [{ held, choice: edited }];
  });
}

function sameDocuments(state: TabState, reports: readonly FrameReport[], picked: readonly Picked[]): boolean {
  return [...new Set(picked.map(({ held }) => held.row.frameId)), 0].every((frameId) => {
    const before = frameOf(state, frameId);
    const now = reports.find((report) => report.frameId === frameId);
    return before !== undefined && now !== undefined && before.origin === now.origin && before.documentId === now.documentId;
  });
}

/** Decides every touched frame again; each picked row must still be there, ours, the same control, the same value and ask no more than it did. */
async function stillHolds(
  viewing: Viewing,
  memory: Memory,
  state: TabState,
  reports: readonly FrameReport[],
  picked: readonly Picked[],
): Promise<boolean> {
  const frames: FrameState[] = [];
  for (const frameId of new Set(picked.map(({ held }) => held.row.frameId))) {
    const report = reports.find((one) => one.frameId === frameId);
    if (!report) return false;
    frames.push(await thinkFrame(viewing, memory, report, state.topOrigin, state));
  }
  const decided = new Map(rowsOf(await withAsks({ ...state, frames }, memory, today(viewing.ports.clock))).map((one) => [one.row.id, one]));
  return picked.every(({ held, choice }) => {
    const now = decided.get(held.row.id);
    if (!now || now.signature !== held.signature) return false;
    if (choice.told) return now.row.status !== 'left-alone' || (choice.fill.type === 'files' && now.row.reason === 'file');
    const live = ['ready', 'asked', 'failed'].includes(now.row.status);
    return (
      live &&
      !asksAnew(held, now) &&
      (choice.kind === 'composed' ||
        now.choices.some((one) => one.shown === choice.shown && canonical(one.fill) === canonical(choice.fill)))
    );
  });
}

/** The same text for the same value: session storage gives keys back in another order. */
function canonical(value: object): string {
  return JSON.stringify(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(([a], [b]) => a.localeCompare(b)),
  );
}

/** The ledger line stands before the value leaves. */
async function tell(memory: Memory, state: TabState, picked: readonly Picked[]): Promise<AcceptRefusal | undefined> {
  try {
    for (const frame of state.frames) {
      const items = picked
        .filter(({ held }) => held.row.frameId === frame.frameId)
        .flatMap(({ held, choice }) =>
          groundsOf(held, choice).map((belief) => ({
            belief,
            leaves: choice.uses,
            field: held.row.label,
            form: choice.exact ? ('exact' as const) : ('generalised' as const),
          })),
        );
      if (items.length > 0) await memory.disclose({ origin: frame.origin ?? 'null', channel: 'form', items });
    }
    return undefined;
  } catch (error) {
    if (error instanceof MemoryError && (error.reason === 'storage-full' || error.reason === 'locked')) return error.reason;
    return 'storage-refused';
  }
}

/** A value out of a document that no belief holds is told about too. What the person typed for this page just now is theirs alone. */
function groundsOf({ row }: HeldRow, { beliefs, told }: Choice): readonly (BeliefId | null)[] {
  return beliefs.length === 0 && !told && row.from?.kind === 'document' ? [null] : beliefs;
}

function plansFor(state: TabState, operation: OperationId, picked: readonly Picked[]): Journal['plans'] {
  // The machine's own time, which the frame shares; the product's day may be set.
  const expires = Date.now() + PLAN_LIFE;
  return state.frames.flatMap((frame) => {
    const steps: FillStep[] = picked
      .filter(({ held }) => held.row.frameId === frame.frameId)
      .map(({ held, choice }) => ({ key: held.row.key, signature: held.signature, value: choice.fill }));
    return steps.length > 0 ? [{ frameId: frame.frameId, documentId: frame.documentId, plan: { operation, steps, expires } }] : [];
  });
}

async function carryOut(
  viewing: Viewing,
  { tabId, operation }: Pick<Body<'surface.accept'>, 'tabId' | 'operation'>,
  journal: Journal,
  files: readonly PickedFile[] | undefined,
): Promise<AcceptReport> {
  const outcomes: { frameId: number; outcome: FillOutcome }[] = [];
  for (const { frameId, documentId, plan } of journal.plans) {
    try {
      const answer = await viewing.ports.frames.send({ tabId, frameId, documentId }, 'frame.fill', { plan: withBytes(plan, files) });
      outcomes.push(...answer.outcomes.map((outcome) => ({ frameId, outcome })));
    } catch {
      // The frame went away: what it had set, if anything, went with its page.
      outcomes.push(
        ...plan.steps.map((step) => ({
          frameId,
          outcome: { key: step.key, status: 'failed' as const, reason: 'navigated' as const, readBack: '', ms: 0 },
        })),
      );
    }
  }
  const report: AcceptReport = {
    operation,
    outcomes: outcomes.map(({ frameId, outcome }) => ({
      row: `${frameId}:${outcome.key}`,
      status: statusOf(outcome),
      reason: outcome.reason,
      readBack: outcome.readBack,
    })),
  };
  await viewing.states.update(tabId, async (state) => (state ? settle(state, report, journal.rows, viewing.ports.clock.now()) : undefined));
  return report;
}

/** What an operation came to, to be said again when asked twice; what stands in the controls is in the tab's state alone. */
function withoutValues(report: AcceptReport): AcceptReport {
  return { ...report, outcomes: report.outcomes.map((outcome) => ({ ...outcome, readBack: '' })) };
}

/** The bytes travel with the plan and stay out of every store. */
function withBytes(plan: FillPlan, files: readonly PickedFile[] | undefined): FillPlan {
  if (!files) return plan;
  const steps = plan.steps.map((step) => (step.value.type === 'files' ? { ...step, value: { ...step.value, files } } : step));
  return { ...plan, steps };
}

function statusOf(outcome: FillOutcome): RowStatus {
  if (outcome.status === 'set') return 'filled';
  if (outcome.status === 'already') return 'already';
  return outcome.status === 'refused' ? 'refused' : 'failed';
}

/** Outcomes into the rows; an operation that set anything can be undone. */
export function settle(state: TabState, report: AcceptReport, shown: readonly Row[], now: number): TabState {
  const byRow = new Map(report.outcomes.map((outcome) => [outcome.row, outcome]));
  const seen = new Map(shown.map((row) => [row.id, row]));
  const update = (held: HeldRow): HeldRow => {
    const outcome = byRow.get(held.row.id);
    if (!outcome) return held;
    const row = { ...held.row, ...seen.get(held.row.id) };
    const { status, reason, readBack } = outcome;
    return { ...held, offered: offerOf({ ...held, row }), row: { ...row, status, reason, readBack, operation: report.operation } };
  };
  const set = report.outcomes.filter((outcome) => outcome.status === 'filled').map((outcome) => outcome.row);
  const others = state.operations.filter((operation) => operation.id !== report.operation);
  return {
    ...state,
    frames: state.frames.map((frame) => ({ ...frame, rows: frame.rows.map(update) })),
    operations: set.length > 0 ? [{ id: report.operation, at: now, rows: set }, ...others] : state.operations,
  };
}
