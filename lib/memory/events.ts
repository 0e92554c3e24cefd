import type { EventId } from '../core/ids.ts';
import { newId } from '../core/ids.ts';
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

/** Chains payloads after the last row. Crypto is awaited here, before any transaction opens. */
export async function seal(pending: readonly Pending[], last: MemoryEvent | undefined, now: number): Promise<MemoryEvent[]> {
  const sealed: MemoryEvent[] = [];
  let previous = last;
  for (const { op, payload } of pending) {
    const grain = salt();
    const head = {
      tx: (previous?.tx ?? 0) + 1,
      id: newId<EventId>('event', now),
      op,
      at: now,
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

/** Index of the first row that does not follow from the one before it, or -1. */
export async function verify(events: readonly MemoryEvent[]): Promise<number> {
  let previous = '';
  for (const [index, event] of events.entries()) {
    const { tx, id, op, at, payloadHash, prevHash } = event;
    if (prevHash !== previous || tx !== index + 1 || (await sha256(canonical({ tx, id, op, at, payloadHash, prevHash }))) !== event.hash)
      return index;
    if (!event.redacted && (await sha256((event.salt ?? '') + canonical(event.payload))) !== payloadHash) return index;
    previous = event.hash;
  }
  return -1;
}
