import { signal } from '@preact/signals';
import type { BeliefId } from '../core/ids.ts';
import type { ChangeReport, Health, MemoryRefusal } from '../memory/types.ts';
import { onBroadcast } from '../messaging/client.ts';
import type { MemoryRow } from '../messaging/contract.ts';
import { ask, reason, refusal, taken } from './state.ts';

/** What is remembered, as a surface shows it, and the acts on it. */
export const rows = signal<readonly MemoryRow[]>([]);
export const total = signal(0);
export const conflicts = signal(0);
export const locked = signal(false);
/** The memory could not be opened; it is then not known to be empty. */
export const failed = signal(false);
export const failure = signal<MemoryRefusal | null>(null);
export const hasPassphrase = signal(false);
export const health = signal<Health | null>(null);
export const query = signal('');
/** What followed from the last change. */
export const report = signal<ChangeReport | null>(null);

/** Most rows asked for at once. */
const LIMIT = 500;

export async function refresh(): Promise<void> {
  const state = await ask('memory.state', {});
  locked.value = state?.locked ?? false;
  failed.value = state?.failed !== undefined;
  failure.value = state?.failed ?? null;
  hasPassphrase.value = state?.passphrase ?? false;
  health.value = state?.health ?? null;
  if (!state || state.locked || state.failed) {
    rows.value = [];
    total.value = 0;
    return;
  }
  const asked = query.value;
  const list = await ask('memory.list', { query: asked, limit: LIMIT });
  // A slow answer to words that are no longer there is not shown.
  if (!list || asked !== query.value) return;
  rows.value = list.rows;
  total.value = list.total;
  conflicts.value = list.conflicts;
}

export async function startMemory(): Promise<void> {
  onBroadcast('memory.changed', () => void refresh());
  await refresh();
}

let typing: ReturnType<typeof setTimeout> | undefined;
/** Looked for once the person pauses (ms). */
const PAUSE = 150;

export function search(text: string): void {
  query.value = text;
  clearTimeout(typing);
  typing = setTimeout(() => void refresh(), PAUSE);
}

async function change(result: Promise<{ ok: true; value: ChangeReport } | { ok: false; reason: MemoryRefusal } | null>): Promise<boolean> {
  refusal.value = '';
  const done = taken(await result);
  // What followed is said beside the new rows, never beside the old ones.
  await refresh();
  if (done) report.value = done;
  return done !== null;
}

export const correct = (id: BeliefId, value: string, part?: string) => change(ask('memory.correct', { id, value, part }));
export const changeSince = (id: BeliefId, value: string, since?: string, part?: string) =>
  change(ask('memory.change', { id, value, since, part }));
export const forget = (id: BeliefId) => change(ask('memory.forget', { id }));
export const end = (id: BeliefId) => change(ask('memory.end', { id }));
export const settle = (id: BeliefId) => change(ask('memory.settle', { id }));
export const remember = (text: string) => change(ask('memory.note', { text }));

export async function lock(): Promise<void> {
  await ask('memory.lock', { locked: true });
  await refresh();
}

/** False when it stays locked; the reason is on the screen. */
export async function unlock(passphrase?: string): Promise<boolean> {
  refusal.value = '';
  const answer = await ask('memory.lock', { locked: false, ...(passphrase === undefined ? {} : { passphrase }) });
  if (answer?.refused) refusal.value = reason(answer.refused);
  await refresh();
  return answer?.locked === false;
}

export async function protect(passphrase: string | null): Promise<boolean> {
  refusal.value = '';
  const result = await ask('memory.protect', { passphrase });
  if (result && !result.ok) refusal.value = reason(result.reason);
  await refresh();
  return result?.ok === true;
}

export async function eraseAll(): Promise<void> {
  refusal.value = '';
  taken(await ask('memory.erase', {}));
  await refresh();
}
