import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLocalModels, type ReadOrder } from '../../../lib/inference/small-models.ts';
import { type Pipe, pipe } from './fake-channel.ts';

/** A worker that answers with the length of each text, when told to. */
function farm(behaviour: (order: ReadOrder, worker: Pipe, nth: number) => 'answer' | 'fail' | 'hang' | 'die' = () => 'answer') {
  const workers: Pipe[] = [];
  const orders: (readonly string[])[] = [];
  const spawn = () => {
    const made = pipe();
    workers.push(made);
    made.far.listen((message) => {
      const order = message as ReadOrder;
      orders.push(order.texts);
      const what = behaviour(order, made, workers.length);
      if (what === 'answer') made.far.post({ id: order.id, vectors: order.texts.map((text) => Float32Array.of(text.length)) });
      if (what === 'fail') made.far.post({ id: order.id, failed: 'no such file' });
      if (what === 'die') made.kill();
    });
    return made.near;
  };
  return { spawn, workers, orders };
}

const lengths = (vectors: readonly Float32Array[]) => vectors.map(([first]) => first);
const many = (count: number) => Array.from({ length: count }, (_, index) => 'x'.repeat(index));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the embedder in a worker', () => {
  test('starts nothing before the first text', () => {
    const { spawn, workers } = farm();
    createLocalModels({ spawn });
    expect(workers).toHaveLength(0);
  });

  test('keeps the order of many texts over several slices, in one worker', async () => {
    const { spawn, workers, orders } = farm();
    const embedder = createLocalModels({ spawn });
    expect(lengths(await embedder.embed(many(50)))).toEqual(many(50).map((text) => text.length));
    expect(orders.map((texts) => texts.length)).toEqual([16, 16, 16, 2]);
    expect(workers).toHaveLength(1);
    expect(await embedder.embed([])).toEqual([]);
  });

  test('lets a question pass a long list', async () => {
    const { spawn, orders } = farm();
    const embedder = createLocalModels({ spawn });
    const finished: string[] = [];
    const list = embedder.embed(many(100)).then(() => finished.push('list'));
    const question = embedder.embed(['how long?']).then(() => finished.push('question'));
    await Promise.all([list, question]);
    expect(finished).toEqual(['question', 'list']);
    expect(orders[1]).toEqual(['how long?']);
  });

  test('tries a dead worker once more with a fresh one, and goes on where it was', async () => {
    const { spawn, workers, orders } = farm((order, _worker, nth) => (nth === 1 && order.id === 2 ? 'die' : 'answer'));
    expect(lengths(await createLocalModels({ spawn }).embed(many(40)))).toEqual(many(40).map((text) => text.length));
    expect(workers).toHaveLength(2);
    expect(orders.map((texts) => texts.length)).toEqual([16, 16, 16, 8]);
  });

  test.each([
    ['die', 'engine-ended'],
    ['fail', 'engine-failed'],
  ] as const)('refuses by name when every worker would %s', async (what, reason) => {
    const { spawn, workers } = farm(() => what);
    await expect(createLocalModels({ spawn }).embed(['a'])).rejects.toMatchObject({ name: 'EngineError', reason });
    expect(workers).toHaveLength(2);
    expect(workers.every((worker) => worker.closed())).toBe(true);
  });

  test('ends a worker that hangs', async () => {
    const { spawn, workers } = farm(() => 'hang');
    const answer = createLocalModels({ spawn, firstDeadline: 1000 }).embed(['a']);
    const refused = expect(answer).rejects.toMatchObject({ reason: 'engine-timeout' });
    await vi.advanceTimersByTimeAsync(2100);
    await refused;
    expect(workers.map((worker) => worker.closed())).toEqual([true, true]);
  });

  test('forgets a cancelled list and serves the next', async () => {
    const { spawn, orders } = farm();
    const embedder = createLocalModels({ spawn });
    const stop = new AbortController();
    const list = embedder.embed(many(64), stop.signal);
    stop.abort();
    await expect(list).rejects.toMatchObject({ reason: 'cancelled' });
    expect(lengths(await embedder.embed(['abc']))).toEqual([3]);
    expect(orders.length).toBeLessThanOrEqual(3);
    await expect(embedder.embed(['a'], AbortSignal.abort())).rejects.toMatchObject({ reason: 'cancelled' });
  });

  test('gives its memory back when idle, and starts again', async () => {
    const { spawn, workers } = farm();
    const onIdle = vi.fn();
    const embedder = createLocalModels({ spawn, idle: 1000, onIdle });
    await embedder.embed(['a']);
    await vi.advanceTimersByTimeAsync(900);
    await embedder.embed(['b']);
    await vi.advanceTimersByTimeAsync(900);
    expect(workers[0]?.closed()).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect([workers[0]?.closed(), onIdle.mock.calls.length]).toEqual([true, 1]);
    expect(lengths(await embedder.embed(['abcd']))).toEqual([4]);
    expect(workers).toHaveLength(2);
  });

  test('vectors and marks are asked of one worker, each by its name', async () => {
    const tasks: string[] = [];
    const { spawn, workers } = farm(({ task }) => {
      tasks.push(task);
      return 'answer';
    });
    const reader = createLocalModels({ spawn });
    expect(lengths(await reader.mark(['abc']))).toEqual([3]);
    expect(lengths(await reader.embed(['ab']))).toEqual([2]);
    expect([tasks, workers.length]).toEqual([['mark', 'embed'], 1]);
  });

  test('refuses what waits when it is closed', async () => {
    const { spawn } = farm(() => 'hang');
    const embedder = createLocalModels({ spawn });
    const answer = embedder.embed(['a']);
    embedder.close();
    await expect(answer).rejects.toMatchObject({ reason: 'engine-ended' });
  });
});
