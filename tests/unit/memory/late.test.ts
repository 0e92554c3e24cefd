/** Stores that answer late, or not while something else is done: nothing is called lost that is not, and nothing is lost by it. */
import { afterEach, expect, test, vi } from 'vitest';
import { Depot } from '../../../lib/memory/depot.ts';
import { Store } from '../../../lib/memory/store.ts';
import { type Memory, MemoryError } from '../../../lib/memory/types.ts';
import { brought, form } from './open.ts';

afterEach(() => vi.restoreAllMocks());

type Writing = { readonly rows?: readonly unknown[] };
const INSIDE = Store.prototype as unknown as { commit(writing: Writing): Promise<void> };

const opened = () => brought([form('A', '2026-03-01', { email: 'ines@bell.example', tel: '+49 171 2345678' })]);
const email = async (memory: Memory) => (await memory.slot({ attribute: 'email' }))[0]?.id as never;

/** The next commit of this kind is done, and answered with an error. */
function doneButLate(isIt: (writing: Writing) => boolean): void {
  const { commit } = INSIDE;
  let isDone = false;
  vi.spyOn(INSIDE, 'commit').mockImplementation(async function (this: unknown, writing: Writing) {
    await commit.call(this, writing);
    if (isDone || !isIt(writing)) return;
    isDone = true;
    throw new MemoryError('storage-refused', 'no answer: write');
  });
}

test('a commit that was done and answered late is one that was done', async () => {
  const { memory } = await opened();
  doneButLate(({ rows }) => (rows?.length ?? 0) > 0);
  expect(await memory.forget(await email(memory))).toMatchObject({ ok: true });
  expect(await memory.slot({ attribute: 'email' })).toEqual([]);
  expect(await memory.slot({ attribute: 'tel' })).toHaveLength(1);
  expect(memory.health().state).toBe('whole');
});

test('where nobody can say whether it was done, the memory is read again and no key is called lost', async () => {
  const { memory } = await opened();
  const id = await email(memory);
  doneButLate(({ rows }) => (rows?.length ?? 0) > 0);
  vi.spyOn(Store.prototype, 'row').mockRejectedValue(new MemoryError('storage-refused', 'no answer: row'));
  expect(await memory.forget(id)).toMatchObject({ ok: false, reason: 'storage-refused' });
  vi.restoreAllMocks();
  expect(await memory.slot({ attribute: 'tel' })).toHaveLength(1);
  expect(await memory.note('My email is ines@quay.example.')).toMatchObject({ ok: true });
  expect(await memory.slot({ attribute: 'email' })).toHaveLength(1);
});

test('a full disk keeps no memory open', async () => {
  const { memory } = await opened();
  vi.spyOn(INSIDE, 'commit').mockRejectedValue(new MemoryError('storage-full'));
  await memory.lock();
  expect(memory.locked()).toBe(true);
  await expect(memory.slot({ attribute: 'email' })).rejects.toMatchObject({ reason: 'locked' });
});

test('a forgetting beside an export takes no key of what is being exported', async () => {
  const statements = Array.from({ length: 100 }, (_, n) => form(`S${n}`, '2025-01-01', { [`Shelf ${n}`]: `box number ${n}` }));
  const { memory } = await brought(statements);
  const [target] = await memory.slot({ attribute: 'open:shelf 5' });
  const [file, forgotten] = await Promise.all([memory.exportFile(), memory.forget(target?.id as never)]);
  expect(forgotten).toMatchObject({ ok: true });
  expect(file.statements.length).toBeGreaterThanOrEqual(99);
  expect(memory.health()).toMatchObject({ state: 'whole', lost: 0 });
});

test('what a late store alone could read is not written over', async () => {
  const { memory } = await brought([
    form('A', '2026-01-01', { email: 'ines@bell.example' }),
    form('B', '2026-02-01', { 'marital-status': 'Single' }),
  ]);
  const [status] = await memory.slot({ attribute: 'marital-status' });
  // The first row does not open, and the store that has it whole does not answer.
  const read = Depot.prototype.read;
  vi.spyOn(Depot.prototype, 'read').mockImplementation(async function (this: Depot, rows) {
    const [first, ...rest] = rows;
    this.second.isLate = true;
    const broken = first && { ...first, body: first.body.map((byte, at) => (at === 40 ? byte ^ 1 : byte)) as typeof first.body };
    return read.call(this, broken ? [broken, ...rest] : rows);
  });
  for (const id of [status?.id, await email(memory)]) expect(await memory.forget(id as never)).toMatchObject({ reason: 'storage-refused' });
  vi.restoreAllMocks();
  expect(await memory.slot({ attribute: 'email' })).toHaveLength(1);
  expect((await memory.exportFile()).statements).toHaveLength(2);
  expect(memory.health().lost).toBe(0);
});
