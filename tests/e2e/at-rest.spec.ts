/** What lies on the disk: no value in the clear, and no damage to one store that costs anything or goes unsaid. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Session, startSession } from '../eval/session.ts';
import { damaged } from '../eval/survive.ts';
import { found, KINDS, STORES } from '../support/damage.ts';

/** What all the values begin with, so that one look through the profile finds any of them. */
const MARK = 'qzcanaryvalue';
const CANARIES = Array.from({ length: 1000 }, (_, index) => `${MARK}${index}x${(index * 7919 + 17).toString(36)}q`);

async function call<T>(session: Session, name: string, body: object): Promise<T> {
  const page = await session.extension.openSurface('options');
  const answer = (await page.evaluate((message) => chrome.runtime.sendMessage(message), { to: 'background', name, body })) as {
    value: T;
  };
  await page.close();
  return answer.value;
}

test('1,000 values: none in the profile, unlocked, locked and after the browser closed', async () => {
  test.setTimeout(240_000);
  const profile = mkdtempSync(join(tmpdir(), 'stead-rest-'));
  // The search itself finds what is there.
  const planted = join(profile, 'planted');
  for (const text of [`..${MARK}1`, Buffer.from(`a${MARK}1`).toString('base64'), Buffer.from(`ab${MARK}1`).toString('base64')]) {
    writeFileSync(planted, text);
    expect(found(profile, MARK)).toEqual([planted]);
  }
  rmSync(planted);
  const session = await startSession({ userDataDir: profile });
  const fields = (at: number) => Object.fromEntries(CANARIES.slice(at, at + 50).map((canary, i) => [`Membership ${at + i}`, canary]));
  const statements = Array.from({ length: 20 }, (_, index) => ({
    id: `F${index}`,
    kind: 'form',
    at: '2025-01-01',
    origin: 'https://club.example',
    fields: fields(index * 50),
  }));
  await session.onboard(JSON.stringify({ statements }));
  expect((await call<{ count: number }>(session, 'memory.state', {})).count).toBeGreaterThanOrEqual(1000);
  expect(await call(session, 'memory.protect', { passphrase: 'four words are enough' })).toMatchObject({ ok: true });
  expect(found(profile, MARK)).toEqual([]);
  await call(session, 'memory.lock', { locked: true });
  expect(found(profile, MARK)).toEqual([]);
  expect(await call(session, 'memory.lock', { locked: false, passphrase: 'four words are enougH' })).toMatchObject({
    locked: true,
    refused: 'wrong-passphrase',
  });
  expect(await call(session, 'memory.lock', { locked: false, passphrase: 'four words are enough' })).toEqual({ locked: false });
  await session.close();
  expect(found(profile, MARK)).toEqual([]);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

test('one store damaged: found, made good, said', async () => {
  test.setTimeout(300_000);
  // A few of the 24 that `eval -- bench survive` goes through.
  const few = STORES.map((store, index) => [store, Object.keys(KINDS)[index * 3] ?? 'thrown away'] as const);
  for await (const result of damaged(few)) expect(result, `${result.store}: ${result.kind}`).toMatchObject({ equal: true, empty: false });
});
