/** The queue before the engine: who goes first, what is tried again, what is dropped, and that nothing hangs. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createQueue, type Job } from '../../../lib/inference/queue.ts';
import { EngineError } from '../../../lib/inference/types.ts';
import { fakeEngine, untilCancelled } from '../../support/fake-engine.ts';

const job = (prompt: string, more: Partial<Job> = {}): Job => ({ purpose: 'test', priority: 'person', prompt, maxTokens: 8, ...more });
const background = (prompt: string): Job => job(prompt, { priority: 'background' });

afterEach(() => vi.useRealTimers());

describe('the order', () => {
  test('somebody who waits goes before work that nobody waits for, and takes the engine from it', async () => {
    const order: string[] = [];
    const engine = fakeEngine({
      say: (request, nth) => {
        order.push(request.prompt);
        return nth === 1 ? untilCancelled(request) : request.prompt;
      },
    });
    const queue = createQueue({ engine, model: 'm' });
    const slow = [queue.run(background('b1')), queue.run(background('b2'))];
    await vi.waitFor(() => expect(order).toEqual(['b1']));
    await queue.run(job('p1'));
    expect((await Promise.all(slow)).map(({ text }) => text).sort()).toEqual(['b1', 'b2']);
    expect(order.slice(0, 2)).toEqual(['b1', 'p1']);
    expect(queue.journal().every(({ state }) => state === 'done')).toBe(true);
    await queue.close();
  });
  test('one request at a time reaches the engine', async () => {
    let [now, most] = [0, 0];
    const engine = fakeEngine({
      say: async () => {
        most = Math.max(most, ++now);
        await Promise.resolve();
        now -= 1;
        return 'x';
      },
    });
    const queue = createQueue({ engine, model: 'm' });
    await Promise.all(Array.from({ length: 20 }, (_, i) => queue.run(job(String(i)))));
    expect([most, engine.loads()]).toEqual([1, 1]);
    await queue.close();
  });
});

describe('a failure', () => {
  test.each(['device-lost', 'out-of-memory', 'engine-ended', 'engine-failed', 'not-loaded', 'server-gone'])(
    'that a fresh engine may mend is tried once more: %s',
    async (reason) => {
      const engine = fakeEngine({ say: (_, nth) => (nth === 1 ? new EngineError(reason) : 'mended') });
      const queue = createQueue({ engine, model: 'm' });
      expect((await queue.run(job('x'))).text).toBe('mended');
      expect([engine.loads(), engine.unloads(), queue.journal()[0]?.tries]).toEqual([2, 1, 2]);
      await queue.close();
    },
  );
  test('twice drops the request with its reason, and the next one is served', async () => {
    const engine = fakeEngine({ say: ({ prompt }) => (prompt === 'bad' ? new EngineError('device-lost') : 'good') });
    const queue = createQueue({ engine, model: 'm' });
    await expect(queue.run(job('bad'))).rejects.toMatchObject({ reason: 'device-lost' });
    expect(queue.journal()[0]).toMatchObject({ state: 'dropped', reason: 'device-lost', tries: 2 });
    expect((await queue.run(job('x'))).text).toBe('good');
    await queue.close();
  });
  test("that is the request's own is not tried again", async () => {
    const engine = fakeEngine({ say: () => new EngineError('grammar-refused') });
    const queue = createQueue({ engine, model: 'm' });
    await expect(queue.run(job('x'))).rejects.toMatchObject({ reason: 'grammar-refused' });
    expect([engine.seen.length, engine.unloads()]).toEqual([1, 0]);
    await queue.close();
  });
  test('to load is a failure like another', async () => {
    const engine = fakeEngine({ say: () => 'x', failLoad: (nth) => (nth === 1 ? new EngineError('out-of-memory') : undefined) });
    const queue = createQueue({ engine, model: 'm' });
    expect((await queue.run(job('x'))).text).toBe('x');
    await queue.close();
  });
});

describe('time', () => {
  test('that is up drops what waits and what runs, and an engine that does not stop is ended', async () => {
    vi.useFakeTimers();
    const engine = fakeEngine({ say: (_, nth) => (nth === 1 ? new Promise<string>(() => undefined) : 'after') });
    const queue = createQueue({ engine, model: 'm' });
    const stuck = expect(queue.run(job('never', { deadline: 1000 }))).rejects.toMatchObject({ reason: 'engine-timeout' });
    const behind = queue.run(job('behind', { deadline: 30_000 }));
    await vi.advanceTimersByTimeAsync(1100);
    await stuck;
    await vi.advanceTimersByTimeAsync(6000);
    expect((await behind).text).toBe('after');
    expect(engine.unloads()).toBe(1);
  });
  test('without work gives the memory back', async () => {
    vi.useFakeTimers();
    const engine = fakeEngine({ say: () => 'x' });
    const queue = createQueue({ engine, model: 'm', idle: 1000 });
    await queue.run(job('x'));
    await vi.advanceTimersByTimeAsync(1100);
    expect(engine.unloads()).toBe(1);
    await queue.run(job('y'));
    expect(engine.loads()).toBe(2);
  });
});

describe('the person', () => {
  test('cancels what waits and what runs', async () => {
    const engine = fakeEngine({ say: (request) => untilCancelled(request) });
    const queue = createQueue({ engine, model: 'm' });
    const [first, second] = [new AbortController(), new AbortController()];
    const running = expect(queue.run(job('a', { signal: first.signal }))).rejects.toMatchObject({ reason: 'cancelled' });
    const waiting = expect(queue.run(job('b', { signal: second.signal }))).rejects.toMatchObject({ reason: 'cancelled' });
    await vi.waitFor(() => expect(engine.seen).toHaveLength(1));
    second.abort();
    await waiting;
    first.abort();
    await running;
    expect(engine.seen).toHaveLength(1);
    await queue.close();
  });
  test('can see what the model was shown; the journal holds none of it', async () => {
    const written: string[] = [];
    const queue = createQueue({
      engine: fakeEngine({ say: () => 'said' }),
      model: 'm',
      onJournal: (all) => written.push(JSON.stringify(all)),
    });
    await queue.run(job('my secret question'));
    expect(queue.exchanges()).toEqual([{ purpose: 'test', system: '', prompt: 'my secret question', text: 'said' }]);
    expect(written.join()).not.toMatch(/secret|said/);
    await queue.close();
  });
  test('is told what a restart cut off', () => {
    const at = { purpose: 'test', priority: 'person' as const, at: 0, tries: 1 };
    const earlier = [
      { ...at, id: 1, state: 'done' as const },
      { ...at, id: 2, state: 'running' as const },
    ];
    const queue = createQueue({ engine: fakeEngine({ say: () => 'x' }), model: 'm', earlier });
    expect(queue.journal().map(({ state, reason }) => [state, reason])).toEqual([
      ['done', undefined],
      ['dropped', 'interrupted'],
    ]);
  });
});

test('a budget is kept, and a prompt that no small model holds is refused before it is sent', async () => {
  const engine = fakeEngine({ say: () => 'x' });
  const queue = createQueue({ engine, model: 'm' });
  await queue.run(job('x', { maxTokens: 1e9 }));
  expect(engine.seen[0]?.maxTokens).toBe(1024);
  await expect(queue.run(job('x'.repeat(20_000)))).rejects.toMatchObject({ reason: 'prompt-too-long' });
  await queue.close();
});
