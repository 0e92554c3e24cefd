import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { ask } from '../../../lib/assistant/ask.ts';
import { apart } from '../../../lib/core/note-reading.ts';
import { createMemory } from '../../../lib/memory/memory.ts';
import { note } from '../memory/open.ts';
import { finding } from './finding.ts';
import 'fake-indexeddb/auto';

/** A fact that a note has put in doubt: what holds instead is looked for in that note, and nowhere else. */
const TODAY = '2026-06-01';
const clock = { now: () => Date.parse(`${TODAY}T12:00:00Z`) };
/** Finds dentists gone after a note of another's kind hands. */
const weigher = {
  weigh: async (texts: readonly string[]) =>
    texts.map((text) => {
      const { question: fact, note: told } = apart(text);
      return Float32Array.of(Number(/dentist/i.test(fact) && /kind hands/.test(told)));
    }),
};
async function asked(notes: readonly ReturnType<typeof note>[], words: readonly string[]) {
  const memory = await createMemory({ indexedDB: new IDBFactory(), clock, weigher });
  try {
    for (const one of notes) await memory.bringIn({ statements: [one] });
    const { candidates } = await ask(memory, 'Dentist', TODAY, 'en', { reader: finding(words) });
    return candidates.map(({ text, candidate }) => [text, candidate.doubt]);
  } finally {
    memory.close();
  }
}
const OLD = note('N1', '2026-01-10', 'My dentist is Dr Okonjo.');
const SINCE = note('N2', '2026-05-01', 'Pettersen has kind hands, no wonder that the waiting room is full.');

test('the note that put it in doubt is read', async () => {
  expect(await asked([OLD, SINCE], ['Pettersen'])).toEqual([['Pettersen', 'read-by-meaning']]);
});
test('where it says nothing, the old is asked about', async () => {
  expect(await asked([OLD, SINCE], ['Hallowell'])).toEqual([['Dr Okonjo', 'conflict']]);
});
test('another note says nothing of what holds instead', async () => {
  const elsewhere = note('N0', '2025-12-01', 'Ran into Pettersen at the pool, of all places.');
  expect(await asked([elsewhere, OLD, SINCE], ['Pettersen at'])).toEqual([['Dr Okonjo', 'conflict']]);
});
test('two sides of a conflict are asked about as they are', async () => {
  const other = note('N2', '2026-01-10', 'My dentist is Dr Pettersen.');
  const found = await asked([OLD, other], ['Pettersen']);
  expect(found.map(([, doubt]) => doubt)).toEqual(['conflict', 'conflict']);
});
