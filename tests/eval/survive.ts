/** Damages one store of a profile between two runs of the browser, and tells what the product made of it. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Health } from '../../lib/memory/types.ts';
import { folderOf, KINDS, STORES, type StoreName } from '../support/damage.ts';
import { type Session, startSession } from './session.ts';

export interface Damaged {
  readonly store: StoreName;
  readonly kind: string;
  readonly state: Health['state'] | 'failed';
  readonly mended: readonly string[];
  /** Everything that was remembered is remembered, word for word. */
  readonly equal: boolean;
  /** It was taken for a first run. */
  readonly empty: boolean;
}

interface Now {
  readonly count: number;
  readonly health?: Health;
  readonly failed?: string;
}

async function ask<T>(session: Session, calls: readonly (readonly [string, object])[]): Promise<T[]> {
  const page = await session.extension.openSurface('options');
  const answers: T[] = [];
  for (const [name, body] of calls) {
    const answer = await page.evaluate((message) => chrome.runtime.sendMessage(message), { to: 'background', name, body });
    answers.push((answer as { value: T }).value);
  }
  await page.close();
  return answers;
}

const texts = (list: unknown): string =>
  JSON.stringify((list as { rows?: { belief: { text: string } }[] })?.rows?.map(({ belief }) => belief.text).sort() ?? []);

/** Every combination asked for, on copies of one profile. */
export async function* damaged(combinations: readonly (readonly [StoreName, string])[]): AsyncGenerator<Damaged> {
  const folder = mkdtempSync(join(tmpdir(), 'stead-survive-'));
  const [whole, earlier, profile] = ['whole', 'earlier', 'profile'].map((name) => join(folder, name)) as [string, string, string];
  let session = await startSession({ userDataDir: whole });
  const { extensionId } = session.extension;
  await ask(session, [
    ['settings.set', { onboarded: true }],
    ['memory.note', { text: 'I am vegan. I have one dog. My phone number is 0191 555 0101.' }],
  ]);
  await session.close();
  for (const store of STORES) copy(folderOf(whole, extensionId, store), join(earlier, store));
  session = await startSession({ userDataDir: whole });
  const notes = Array.from({ length: 10 }, (_, index) => ['memory.note', { text: `Locker ${index} holds an umbrella.` }] as const);
  const before = texts((await ask(session, [...notes, ['memory.list', {}]])).at(-1));
  await session.close();
  try {
    for (const [store, kind] of combinations) {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      cpSync(whole, profile, { recursive: true });
      KINDS[kind]?.(folderOf(profile, extensionId, store), join(earlier, store));
      session = await startSession({ userDataDir: profile });
      const [list] = await ask<unknown>(session, [['memory.list', {}]]);
      // The second copy is looked over once the first has answered; what is still called whole then was read through and is whole.
      let now: Now | undefined;
      for (let turn = 0; turn < 6 && (now?.health?.state ?? 'whole') === 'whole'; turn += 1) {
        await new Promise((done) => setTimeout(done, 1200));
        [now] = await ask<Now>(session, [['memory.state', {}]]);
      }
      await session.close();
      yield {
        store,
        kind,
        state: now?.failed ? 'failed' : (now?.health?.state ?? 'failed'),
        mended: now?.health?.mended ?? [],
        equal: texts(list) === before,
        empty: !now?.failed && now?.count === 0,
      };
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function copy(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  if (existsSync(from)) cpSync(from, to, { recursive: true });
}
