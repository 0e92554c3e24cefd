/** Writes under fire: acknowledged facts are counted by the page that asked, never by the background that is killed. */
import type { Page } from 'playwright-core';
import { type Session, startSession } from './session.ts';

export interface Kills {
  readonly kills: number;
  readonly acknowledged: number;
  readonly lost: number;
  /** Facts that are there twice or not as they were said. */
  readonly torn: number;
}

/** Facts asked for at once before each kill. */
const AT_ONCE = 6;
/** A kill comes at a moment within so many ms of the asking. */
const WINDOW = 250;

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 4294967296;
  };
}

async function write(page: Page, first: number): Promise<string[]> {
  return page.evaluate(
    async ([from, count]) => {
      const texts = Array.from({ length: count }, (_, index) => `Locker ${from + index} holds an umbrella.`);
      const answers = await Promise.all(
        texts.map((text) => {
          const late = new Promise<null>((done) => setTimeout(done, 4000, null));
          const asked = chrome.runtime.sendMessage({ to: 'background', name: 'memory.note', body: { text } }).catch(() => null);
          return Promise.race([asked, late]);
        }),
      );
      return texts.filter((_, index) => (answers[index] as { value?: { ok?: boolean } } | null)?.value?.ok === true);
    },
    [first, AT_ONCE] as const,
  );
}

export async function killed(profile: string, n: number, browserEvery: number, seed: number, say: (text: string) => void): Promise<Kills> {
  const next = random(seed);
  const acknowledged: string[] = [];
  let session: Session = await startSession({ userDataDir: profile });
  let page = await session.extension.openSurface('options');
  for (let kill = 0; kill < n; kill += 1) {
    const writing = write(page, kill * AT_ONCE).catch(() => [] as string[]);
    await new Promise((done) => setTimeout(done, Math.floor(next() * WINDOW)));
    if ((kill + 1) % browserEvery === 0) {
      await session.extension.killBrowser();
      acknowledged.push(...(await writing));
      session = await startSession({ userDataDir: profile });
      page = await session.extension.openSurface('options');
    } else {
      await session.extension.killServiceWorker();
      acknowledged.push(...(await writing));
    }
    if ((kill + 1) % 50 === 0) say(`${kill + 1} kills, ${acknowledged.length} acknowledged`);
  }
  const held = await page.evaluate(async () => {
    const answer = await chrome.runtime.sendMessage({ to: 'background', name: 'memory.export', body: { passphrase: null } });
    return JSON.parse((answer as { value: { value: { text: string } } }).value.value.text) as { statements: { text?: string }[] };
  });
  await session.close();
  const texts = held.statements.flatMap(({ text }) => text ?? []);
  const lost = acknowledged.filter((text) => !texts.includes(text)).length;
  const torn = texts.filter((text) => !/^Locker \d+ holds an umbrella\.$/.test(text)).length + texts.length - new Set(texts).size;
  return { kills: n, acknowledged: acknowledged.length, lost, torn };
}
