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
/** A kill comes at a moment within so many ms of the asking, or of the first answer: a woken worker needs a while to open the memory. */
const WINDOW = 250;
/** So many kills in ten come after a first answer, while the others are still being written. */
const AFTER_ANSWER = 0.7;
const LONGEST_WAIT = 6000;
/** Kills after which the page that asks is opened anew. */
const FRESH = 10;

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 4294967296;
  };
}

/** Acknowledgements come out of the page one by one, as they are given: what is killed afterwards does not take them back. */
async function surface(session: Session, told: (text: string) => void): Promise<Page> {
  const page = await session.extension.openSurface('options');
  await page.exposeFunction('told', told);
  return page;
}

/** Asks for facts and waits for no answer. */
async function write(page: Page, first: number): Promise<void> {
  await page.evaluate(
    ([from, count]) => {
      const { told } = globalThis as unknown as { told(text: string): void };
      for (let index = 0; index < count; index += 1) {
        const text = `Locker ${from + index} holds an umbrella.`;
        chrome.runtime
          .sendMessage({ to: 'background', name: 'memory.note', body: { text } })
          .then((answer: { value?: { ok?: boolean } } | null) => {
            if (answer?.value?.ok === true) told(text);
          })
          .catch(() => undefined);
      }
    },
    [first, AT_ONCE] as const,
  );
}

export async function killed(profile: string, n: number, browserEvery: number, seed: number, say: (text: string) => void): Promise<Kills> {
  const next = random(seed);
  const acknowledged: string[] = [];
  const told = (text: string) => void acknowledged.push(text);
  let session: Session = await startSession({ userDataDir: profile });
  let page = await surface(session, told);
  for (let kill = 0; kill < n; kill += 1) {
    const before = acknowledged.length;
    await write(page, kill * AT_ONCE);
    const answers = next() < AFTER_ANSWER;
    for (let waited = 0; answers && acknowledged.length === before && waited < LONGEST_WAIT; waited += 10) await pause(10);
    await pause(Math.floor(next() * WINDOW));
    if ((kill + 1) % browserEvery === 0) {
      await session.extension.killBrowser();
      session = await startSession({ userDataDir: profile });
      page = await surface(session, told);
    } else await session.extension.killServiceWorker();
    // A page of many kills is a page that nobody has: every so often it is a fresh one.
    if ((kill + 1) % FRESH === 0) {
      await page.close().catch(() => undefined);
      page = await surface(session, told);
    }
    if ((kill + 1) % 50 === 0) say(`${kill + 1} kills, ${acknowledged.length} acknowledged`);
  }
  const held = await page.evaluate(async () => {
    const answer = await chrome.runtime.sendMessage({ to: 'background', name: 'memory.export', body: { passphrase: null } });
    return JSON.parse((answer as { value: { value: { text: string } } }).value.value.text) as { statements: { text?: string }[] };
  });
  await session.close();
  const kept = held.statements.flatMap(({ text }) => text ?? []);
  const lost = acknowledged.filter((text) => !kept.includes(text)).length;
  const torn = kept.filter((text) => !/^Locker \d+ holds an umbrella\.$/.test(text)).length + kept.length - new Set(kept).size;
  return { kills: n, acknowledged: acknowledged.length, lost, torn };
}
