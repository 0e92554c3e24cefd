/** The bundled embedder, with its real weights in the real engine page: finds the fact behind a question that shares no word with it. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { startSession } from '../eval/session.ts';

/** question, the name of what must be among the first two found */
const QUESTIONS = [
  ['Do cigarettes play a part in your life?', 'Smoking'],
  ['How much warning must an employer get before you quit?', 'Notice period'],
  ['Which automobile is yours?', 'Vehicle'],
] as const;

test('finds by meaning, and asks nobody', async () => {
  const session = await startSession();
  await session.setNow('2026-11-20');
  await session.onboard(readFileSync('tests/support/memory.sample.json', 'utf8'));
  const surface = await session.extension.openSurface('options');
  for (const [question, name] of QUESTIONS) {
    const answer = (await surface.evaluate(
      (query) => chrome.runtime.sendMessage({ to: 'background', name: 'memory.list', body: { query } }),
      question,
    )) as { value: { rows: { name: string }[] } };
    expect(answer.value.rows.slice(0, 2).map((row) => row.name)).toContain(name);
  }
  await session.close();
  expect(session.extension.requests().filter((address) => /^https?:/.test(address))).toEqual([]);
});
