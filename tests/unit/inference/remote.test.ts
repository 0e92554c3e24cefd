import { afterEach, describe, expect, test, vi } from 'vitest';
import { createHost, isEngineCall, isOwnContext } from '../../../lib/inference/host.ts';
import { createRemoteModels } from '../../../lib/inference/remote.ts';
import { EMBEDDER, FACT_WEIGHER, type LocalModels, NOTE_MARKER, NOTE_READER } from '../../../lib/inference/small-models.ts';
import { EngineError } from '../../../lib/inference/types.ts';

const reader = (embed: LocalModels['embed'], mark = embed): LocalModels => ({
  ...EMBEDDER,
  ...NOTE_MARKER,
  ...NOTE_READER,
  ...FACT_WEIGHER,
  embed,
  mark,
  read: mark,
  weigh: mark,
  close: () => undefined,
});

/** An extension with a background, an offscreen page that the background opens, and messages between them. */
function extension(embed: LocalModels['embed'] = async (texts) => texts.map((text) => Float32Array.of(text.length, 0.1)), mark = embed) {
  const world = { pages: 0, opened: 0, closed: 0, messages: 0, loseNext: 0, silent: false };
  let host = createHost({ small: reader(embed, mark) });
  const api = {
    offscreen: {
      async createDocument() {
        await Promise.resolve();
        if (world.pages > 0) throw new Error('Only a single offscreen document may be created.');
        world.pages += 1;
        world.opened += 1;
        host = createHost({ small: reader(embed, mark) });
      },
      async closeDocument() {
        world.pages = 0;
        world.closed += 1;
      },
    },
    runtime: {
      getContexts: async () => Array.from({ length: world.pages }, () => ({})),
      async sendMessage(message: unknown) {
        world.messages += 1;
        if (world.silent) return new Promise(() => undefined);
        if (world.loseNext > 0) {
          world.loseNext -= 1;
          world.pages = 0;
          throw new Error('Could not establish connection. Receiving end does not exist.');
        }
        // The answer of a page is what is left of it as JSON.
        return world.pages > 0 ? JSON.parse(JSON.stringify((await host.answer(message)) ?? null)) : undefined;
      },
    },
  };
  return { api, world };
}

afterEach(() => void vi.useRealTimers());

describe('the background asks the engine page', () => {
  test('opens one page for many calls at once', async () => {
    const { api, world } = extension();
    const embedder = createRemoteModels(api);
    const all = await Promise.all(Array.from({ length: 8 }, (_, index) => embedder.embed(['x'.repeat(index)])));
    expect(all.map(([vector]) => vector?.[0])).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(all[0]?.[0]).toBeInstanceOf(Float32Array);
    expect(world.opened).toBe(1);
  });

  test('uses the page that an earlier life of the worker, or somebody else at the same moment, had opened', async () => {
    const { api, world } = extension();
    await createRemoteModels(api).embed(['a']);
    await createRemoteModels(api).embed(['b']);
    expect(world.opened).toBe(1);
    world.pages = 0;
    await Promise.all([createRemoteModels(api).embed(['a']), createRemoteModels(api).embed(['b'])]);
    expect(world.opened).toBe(2);
  });

  test('sends long lists in parts and keeps their order', async () => {
    const { api, world } = extension();
    const texts = Array.from({ length: 150 }, (_, index) => 'x'.repeat(index));
    const vectors = await createRemoteModels(api).embed(texts);
    expect(vectors.map((vector) => vector[0])).toEqual(texts.map((text) => text.length));
    expect(world.messages).toBe(3);
  });

  test('marks come as vectors do', async () => {
    const { api } = extension(undefined, async (texts) => texts.map(() => Float32Array.of(0, 4, 2, 1, 0.5)));
    expect((await createRemoteModels(api).mark(['a', 'b'])).map((row) => [...row])).toEqual([
      [0, 4, 2, 1, 0.5],
      [0, 4, 2, 1, 0.5],
    ]);
  });

  test('opens the page again when it had gone, once', async () => {
    const { api, world } = extension();
    const embedder = createRemoteModels(api);
    await embedder.embed(['a']);
    world.loseNext = 1;
    expect(await embedder.embed(['abc'])).toHaveLength(1);
    expect(world.opened).toBe(2);
    world.loseNext = 2;
    await expect(embedder.embed(['abc'])).rejects.toMatchObject({ reason: 'engine-gone' });
  });

  test('asks once more when the worker had died, and not for other failures', async () => {
    for (const [reason, calls] of [
      ['engine-ended', 2],
      ['engine-failed', 1],
    ] as const) {
      let asked = 0;
      const { api } = extension(async () => {
        asked += 1;
        throw new EngineError(reason);
      });
      await expect(createRemoteModels(api).embed(['a'])).rejects.toMatchObject({ reason });
      expect(asked).toBe(calls);
    }
  });

  test('takes a page that never answers away and says so', async () => {
    vi.useFakeTimers();
    const { api, world } = extension();
    world.silent = true;
    const answer = createRemoteModels(api, { deadline: 500 }).embed(['a']);
    const refused = expect(answer).rejects.toMatchObject({ reason: 'engine-timeout' });
    await vi.advanceTimersByTimeAsync(600);
    await refused;
    expect(world.closed).toBe(1);
  });

  test('a cancelled call is cancelled in the page too', async () => {
    let seen: AbortSignal | undefined;
    const { api } = extension((_texts, signal) => {
      seen = signal;
      return new Promise(() => undefined);
    });
    const stop = new AbortController();
    const answer = createRemoteModels(api).embed(['a'], stop.signal);
    await vi.waitFor(() => expect(seen).toBeDefined());
    stop.abort();
    await expect(answer).rejects.toMatchObject({ reason: 'cancelled' });
    await vi.waitFor(() => expect(seen?.aborted).toBe(true));
  });

  test('is refused by name where there are no offscreen pages', async () => {
    const { api } = extension();
    await expect(createRemoteModels({ runtime: api.runtime }).embed(['a'])).rejects.toMatchObject({ reason: 'engine-unavailable' });
  });
});

describe('the engine page serves', () => {
  const own = { id: 'me', baseUrl: 'chrome-extension://me/' };

  test.each([
    [{ id: 'me', url: 'chrome-extension://me/background.js' }, true],
    [{ id: 'me', url: 'https://shop.example/' }, false],
    [{ id: 'me', url: 'about:blank' }, false],
    [{ id: 'me' }, false],
    [{ id: 'other', url: 'chrome-extension://other/x.html' }, false],
    [{ id: 'me', url: 'https://chrome-extension.example/chrome-extension://me/' }, false],
  ])('%j: %s', (sender, allowed) => {
    expect(isOwnContext(sender, own)).toBe(allowed);
  });

  test.each([
    [{ to: 'engine', name: 'embed', id: '1', body: { texts: ['a'] } }, true],
    [{ to: 'engine', name: 'cancel', id: '1' }, true],
    [{ to: 'background', name: 'embed', id: '1', body: { texts: ['a'] } }, false],
    [{ to: 'engine', name: 'embed', id: 1, body: { texts: ['a'] } }, false],
    [{ to: 'engine', name: 'embed', id: '1', body: { texts: 'a' } }, false],
    [{ to: 'engine', name: 'embed', id: '1', body: { texts: [1] } }, false],
    [{ to: 'engine', name: 'embed', id: '1', body: { texts: ['x'.repeat(9000)] } }, false],
    [{ to: 'engine', name: 'embed', id: '1', body: { texts: Array(300).fill('a') } }, false],
    [{ to: 'engine', name: 'embed', id: '1' }, false],
    [{ to: 'engine', name: 'eval', id: '1', body: { texts: ['a'] } }, false],
    [null, false],
    ['engine', false],
  ])('reads %j: %s', (message, read) => {
    expect(isEngineCall(message)).toBe(read);
  });
});
