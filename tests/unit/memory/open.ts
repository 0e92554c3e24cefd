import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Clock } from '../../../lib/core/clock.ts';
import type { BeliefId, SubjectId } from '../../../lib/core/ids.ts';
import { load } from '../../../lib/memory/deposit.ts';
import { Depot } from '../../../lib/memory/depot.ts';
import { createMemory, type MemoryOptions } from '../../../lib/memory/memory.ts';
import type { Belief, Memory, Statement } from '../../../lib/memory/types.ts';

/** A memory of its own database and a clock that a test can move. */
export interface Bench {
  readonly memory: Memory;
  readonly indexedDB: IDBFactory;
  readonly clock: { at: number } & Clock;
  reopen(): Promise<Memory>;
}

export async function open(day = '2026-06-01', options: Partial<MemoryOptions> = {}): Promise<Bench> {
  const clock = { at: Date.parse(`${day}T12:00:00Z`), now: () => clock.at };
  const indexedDB = new IDBFactory();
  const make = () => createMemory({ clock, indexedDB, ...options });
  return { memory: await make(), indexedDB, clock, reopen: make };
}

export function setDay(bench: Bench, day: string): void {
  bench.clock.at = Date.parse(`${day}T12:00:00Z`);
}

export const note = (id: string, at: string, text: string): Statement => ({ id, kind: 'note', at, text });
export const form = (id: string, at: string, fields: Record<string, string>, since?: string): Statement => ({
  id,
  kind: 'form',
  at,
  origin: 'https://forms.test',
  fields,
  ...(since ? { since } : {}),
});

export async function brought(statements: readonly Statement[], day = '2026-06-01'): Promise<Bench> {
  const bench = await open(day);
  const result = await bench.memory.bringIn({ statements });
  if (!result.ok) throw new Error(result.reason);
  return bench;
}

/** What a note says, as `attribute=value` lines of the facts that are served. */
export async function said(text: string, at = '2026-05-01'): Promise<string[]> {
  const { memory } = await brought([note('N1', at, text)]);
  return (await memory.all())
    .filter((belief) => belief.stance !== 'inferred' && belief.label !== 'OUT')
    .map(line)
    .sort();
}

export function line(belief: Belief): string {
  const { value } = belief;
  const shown =
    value.type === 'record'
      ? Object.entries(value.parts)
          .map(([part, text]) => `${part}:${text}`)
          .join(' ')
      : value.type === 'amount'
        ? [value.currency, value.min === value.max ? value.min : `${value.min}-${value.max}`, value.per].filter(Boolean).join(' ')
        : value.type === 'boolean'
          ? value.yes
            ? 'yes'
            : 'no'
          : value.type === 'date'
            ? value.iso
            : value.type === 'number'
              ? String(value.number)
              : value.type === 'duration'
                ? `${value.months}m`
                : value.text;
  return `${belief.polarity ? '' : '!'}${belief.attribute}${belief.context ? `(${belief.context})` : ''}=${shown}`;
}

export async function one(memory: Memory, attribute: string, subject?: string): Promise<Belief> {
  const [belief] = await memory.slot({ attribute, ...(subject ? { subject: subject as SubjectId } : {}) });
  if (!belief) throw new Error(`nothing in ${attribute}`);
  return belief;
}

/** Beliefs without what only says when and under which number they were written. */
export async function comparable(memory: Memory): Promise<string[]> {
  return (await memory.all())
    .filter((belief) => belief.label !== 'OUT')
    .map((belief) =>
      JSON.stringify([
        belief.subject,
        line(belief),
        belief.kind,
        belief.label,
        belief.validFrom,
        belief.validTo,
        belief.at,
        belief.text,
        [...belief.leaves].sort(),
      ]),
    )
    .sort();
}

/** The log and the projection as they lie in the database, opened. */
export async function stored(bench: Bench) {
  await bench.memory.settled();
  const depot = new Depot({ name: 'stead', indexedDB: bench.indexedDB, now: () => bench.clock.at });
  await depot.open();
  const events = await depot.read(await depot.allRows());
  const state = await load(depot, '2026-06-01');
  depot.close();
  return { events, state };
}

export const asId = (id: string) => id as BeliefId;
