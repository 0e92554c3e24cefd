import { computed, signal } from '@preact/signals';
import { ATTACHED_MOST } from '../core/attached.ts';
import { toBase64 } from '../core/base64.ts';
import { newId, type OperationId } from '../core/ids.ts';
import type { PickedFile } from '../fill/types.ts';
import { onBroadcast } from '../messaging/client.ts';
import type { PageView, Row } from '../messaging/contract.ts';
import { ask, reason, refusal, t, taken } from './state.ts';
import { onOtherTab, onTabLoaded, subjectTab } from './tabs.ts';

/** The page that a popup or panel speaks of, and the acts on it. An act counts only when the person could see what it is about. */
export const tab = signal<number | null>(null);
export const view = signal<PageView | null>(null);
export const busy = signal(false);
/** Rows the person took the tick off. */
export const unticked = signal<ReadonlySet<string>>(new Set());
/** Row -> place among its answers. */
export const choices = signal<ReadonlyMap<string, number>>(new Map());
/** Row -> a draft as the person left it. */
export const edits = signal<ReadonlyMap<string, string>>(new Map());

export const ready = computed(() => (view.value?.rows ?? []).filter((row) => row.status === 'ready' && !unticked.value.has(row.id)));

/** An act within this time after the list changed was meant for what stood there before (ms). */
const ARMED_AFTER = 500;
let changedAt = 0;
let shown = '';

function show(next: PageView | null): void {
  const now = fingerprint(next);
  if (now !== shown) changedAt = performance.now();
  shown = now;
  view.value = next;
}

/** Everything whose change moves or rewords what a pointer may be over. */
function fingerprint(page: PageView | null): string {
  return JSON.stringify([
    page?.tabId,
    page?.state,
    page?.rows.map((row) => [row.id, row.status, row.question, row.value, row.alternatives.map((one) => one.value)]),
    page?.asks.map((one) => one.id),
    page?.offers.map((one) => one.id),
    page?.chats.map((chat) => [chat.chat, chat.turns.at(-1)?.draft]),
  ]);
}

/** Whether a click is a person's and came late enough to be about what is shown. */
export function isMeant(event: Event): boolean {
  return event.isTrusted && performance.now() - changedAt >= ARMED_AFTER;
}

/** A view that came as the answer to an act. */
export const takeView = (next: PageView): void => show(next);

let looks = 0;

/** Looks at the page of the tab. An answer that was overtaken by a later look is not shown. */
export async function look(cached: boolean, why: 'panel' | 'popup'): Promise<void> {
  const tabId = tab.value;
  if (tabId === null) return;
  const mine = ++looks;
  const next = await ask('surface.page', { tabId, cached, reason: why });
  if (next && mine === looks && tabId === tab.value) show(next);
}

export async function startPage(why: 'panel' | 'popup'): Promise<void> {
  const follow = async () => {
    const next = await subjectTab();
    if (next !== tab.value) show(null);
    tab.value = next;
    refusal.value = '';
    await look(false, why);
  };
  onOtherTab(() => void follow());
  onTabLoaded((id) => id === tab.value && void look(false, why));
  onBroadcast('page.changed', ({ tabId }) => tabId === tab.value && void look(true, why));
  onBroadcast('memory.changed', () => void look(true, why));
  await follow();
}

export async function fill(rows: readonly Row[], event: Event): Promise<void> {
  const current = view.value;
  if (!current || !isMeant(event) || busy.value || rows.length === 0) return;
  busy.value = true;
  refusal.value = '';
  const report = taken(
    await ask('surface.accept', {
      tabId: current.tabId,
      view: current.view,
      rows: rows.map((row) => ({ id: row.id, choice: choices.value.get(row.id), text: edits.value.get(row.id) })),
      operation: newId<OperationId>('operation'),
    }),
  );
  const failed = report?.outcomes.filter((outcome) => outcome.status === 'failed' || outcome.status === 'refused') ?? [];
  const [first] = failed;
  const kept = report?.outcomes.some((outcome) => outcome.status === 'filled' || outcome.status === 'already');
  if (first?.reason && !kept) refusal.value = reason(first.reason);
  const said = refusal.value;
  await look(true, 'panel');
  if (!report) await look(false, 'panel');
  refusal.value = said;
  busy.value = false;
}

export async function undo(operation: OperationId, rows: readonly string[] | undefined, event: Event): Promise<void> {
  if (!view.value || !event.isTrusted || busy.value) return;
  busy.value = true;
  refusal.value = '';
  const report = taken(await ask('surface.undo', { tabId: view.value.tabId, operation, rows }));
  const left = report?.outcomes.find((outcome) => outcome.status === 'failed' || outcome.status === 'refused');
  if (left?.reason) refusal.value = reason(left.reason);
  await look(true, 'panel');
  busy.value = false;
}

export async function never(row: Row): Promise<void> {
  if (!view.value) return;
  refusal.value = '';
  await ask('surface.never', { origin: view.value.origin, row: row.id, tabId: view.value.tabId, never: true });
  await look(false, 'panel');
}

export async function always(row: Row): Promise<void> {
  if (!view.value) return;
  refusal.value = '';
  await ask('surface.always', { origin: view.value.origin, row: row.id, tabId: view.value.tabId, always: true });
  await look(false, 'panel');
}

export async function tell(row: Row, text: string, remember: boolean, event: Event): Promise<void> {
  const current = view.value;
  if (!current || !event.isTrusted) return;
  refusal.value = text.trim() === '' ? reason('empty-value') : '';
  if (refusal.value) return;
  taken(
    await ask('surface.tell', {
      tabId: current.tabId,
      view: current.view,
      row: row.id,
      text,
      remember,
      operation: newId<OperationId>('operation'),
    }),
  );
  const said = refusal.value;
  await look(false, 'panel');
  refusal.value = said;
}

/** The system's own picker stands between a page and this: what comes here was chosen by the person. */
export async function attach(row: Row, files: readonly File[]): Promise<void> {
  const current = view.value;
  if (!current || busy.value) return;
  busy.value = true;
  const tooLarge = files.reduce((sum, { size }) => sum + size, 0) > ATTACHED_MOST;
  refusal.value = tooLarge ? reason('files-too-large') : '';
  const read = tooLarge ? [] : await Promise.all(files.map(readPicked)).catch(() => null);
  if (read === null) refusal.value = reason('document-broken');
  const { tabId, view: shownView } = current;
  const report = read?.length
    ? taken(await ask('surface.attach', { tabId, view: shownView, row: row.id, files: read, operation: newId<OperationId>('operation') }))
    : undefined;
  const failed = report?.outcomes.find((outcome) => outcome.status === 'failed' || outcome.status === 'refused');
  if (failed?.reason) refusal.value = reason(failed.reason);
  const said = refusal.value;
  await look(true, 'panel');
  refusal.value = said;
  busy.value = false;
}

async function readPicked(file: File): Promise<PickedFile> {
  return { name: file.name, mime: file.type, size: file.size, data: toBase64(new Uint8Array(await file.arrayBuffer())) };
}

export async function answerAsk(id: string, option: string, event: Event): Promise<void> {
  if (!view.value || !isMeant(event)) return;
  refusal.value = '';
  const next = await ask('surface.ask', { tabId: view.value.tabId, ask: id, option });
  if (!next) return;
  if (next.refused) refusal.value = reason(next.refused);
  show(next);
}

/** Scrolls the page to the control of a row. */
export function reveal(row: Row): void {
  if (view.value) void ask('surface.reveal', { tabId: view.value.tabId, row: row.id });
}

export async function switchSite(origin: string, on: boolean): Promise<void> {
  refusal.value = '';
  await ask('surface.site', { origin, on });
  await look(false, 'popup');
}

export const stateText = (state: PageView['state']): string =>
  ({
    ready: '',
    'nothing-here': t('stateNothing'),
    'off-here': t('stateOff'),
    locked: t('stateLocked'),
    'not-a-page': t('stateNotPage'),
    'first-run': t('stateFirstRun'),
    'reload-needed': t('stateReload'),
    insecure: t('stateInsecure'),
    'storage-failed': t('stateStorage'),
  })[state];
