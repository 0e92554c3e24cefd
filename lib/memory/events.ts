import { type EventId, newId } from '../core/ids.ts';
import type { MemoryEvent } from './types.ts';

/**
 * The log's rows and their chain. A row's hash covers the hash of its payload, not the payload: a forgotten payload can be
 * cut without breaking the chain. The payload's hash is salted with a random that goes with it, so what is left of a forgotten
 * phone number cannot be guessed by trying all phone numbers.
 */
export interface Pending {
  readonly op: MemoryEvent['op'];
  readonly payload: unknown;
}

/** JSON with sorted keys: the same bytes for the same content. `undefined` members are left out. */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item)).join(',')}]`;
  const entries = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function salt(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What of a row its successor needs to know. */
export type Head = Pick<MemoryEvent, 'tx' | 'hash' | 'hlc' | 'at'>;

/**
 * The next moment of the hybrid logical clock (Kulkarni et al. 2014): the wall's time, or the last moment counted on when the
 * wall is behind it. Sorts as text; two devices' logs can be merged by it. `<12 hex ms>.<4 hex count>`.
 */
export function tick(last: string | undefined, now: number): string {
  const [ms = 0, count = 0] = (last ?? '').split('.').map((part) => Number.parseInt(part || '0', 16));
  const wall = Math.max(0, Math.trunc(now));
  const [next, n] = wall > ms ? [wall, 0] : count < 0xffff ? [ms, count + 1] : [ms + 1, 0];
  return `${next.toString(16).padStart(12, '0')}.${n.toString(16).padStart(4, '0')}`;
}

/** Chains payloads after the last row. Crypto is awaited here, before any transaction opens. */
export async function chain(pending: readonly Pending[], last: Head | undefined, now: number, device = ''): Promise<MemoryEvent[]> {
  const sealed: MemoryEvent[] = [];
  let previous = last;
  for (const { op, payload } of pending) {
    const grain = salt();
    const head = {
      tx: (previous?.tx ?? 0) + 1,
      id: newId<EventId>('event', now),
      op,
      at: now,
      device,
      hlc: tick(previous?.hlc, now),
      payloadHash: await sha256(grain + canonical(payload)),
      prevHash: previous?.hash ?? '',
    };
    const event: MemoryEvent = { ...head, payload, salt: grain, hash: await sha256(canonical(head)) };
    sealed.push(event);
    previous = event;
  }
  return sealed;
}

/** The row with what was forgotten taken out. Its place in the chain stays. */
export function redacted(event: MemoryEvent, payload: unknown): MemoryEvent {
  const { salt: _salt, ...rest } = event;
  return { ...rest, payload, redacted: true };
}

/** Whether a row's head is what its hash says. Rows of the first version have neither device nor clock. */
export async function holds(row: Omit<MemoryEvent, 'payload' | 'salt'>): Promise<boolean> {
  const { tx, id, op, at, device, hlc, payloadHash, prevHash } = row;
  return (await sha256(canonical({ tx, id, op, at, device, hlc, payloadHash, prevHash }))) === row.hash;
}

/** Whether a row's payload is the one it was written with, or was cut by forgetting. */
export async function isWhole(event: MemoryEvent): Promise<boolean> {
  return event.redacted === true || (await sha256((event.salt ?? '') + canonical(event.payload))) === event.payloadHash;
}

/** Index of the first row that does not follow from the one before it, or -1. */
export async function verify(events: readonly MemoryEvent[]): Promise<number> {
  let previous = '';
  for (const [index, event] of events.entries()) {
    if (event.prevHash !== previous || event.tx !== index + 1 || !(await holds(event)) || !(await isWhole(event))) return index;
    previous = event.hash;
  }
  return -1;
}
