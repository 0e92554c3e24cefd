import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { periodOf } from '../../../lib/answer/when.ts';
import { ask } from '../../../lib/assistant/ask.ts';
import { createMemory } from '../../../lib/memory/memory.ts';
import type { Memory, Statement } from '../../../lib/memory/types.ts';
import 'fake-indexeddb/auto';

const TODAY = '2026-02-20';

describe('the time that a question names', () => {
  it.each([
    ['Where did you live in 2022?', '2022-01-01', '2022-12-31'],
    ['Employer in October 2025', '2025-10-01', '2025-10-31'],
    ['How old were you on 1 January 2020?', '2020-01-01', '2020-01-01'],
    ['Who insured your car at Christmas 2024?', '2024-12-24', '2024-12-26'],
    ['Where were you living in the summer of 2021?', '2021-06-01', '2021-08-31'],
    ['¿Dónde trabajaba en mayo de 2016?', '2016-05-01', '2016-05-31'],
    ['Pour qui travaillais-tu en septembre 2024 ?', '2024-09-01', '2024-09-30'],
    ['Wo hast du im Januar 2025 gewohnt?', '2025-01-01', '2025-01-31'],
    ['Onde morava em 2019?', '2019-01-01', '2019-12-31'],
  ])('%s', (question, from, to) => {
    expect(periodOf(question, TODAY)).toEqual({ from, to });
  });

  it.each(['Where do you live?', 'Flat 2019', 'Trip: 3 June 2026 to 5 June 2026'])('none: %s', (question) => {
    expect(periodOf(question, TODAY)).toBeNull();
  });
});

/** @param notes each with the day it is told on */
async function withNotes(...notes: readonly (readonly [day: string, text: string])[]): Promise<Memory> {
  const clock = { at: 0, now: () => clock.at };
  const memory = await createMemory({ indexedDB: new IDBFactory(), clock });
  for (const [index, [at, text]] of notes.entries()) {
    clock.at = Date.parse(`${at}T12:00:00Z`);
    await memory.bringIn({ statements: [{ id: `N${index}`, kind: 'note', at, text } as Statement] });
  }
  clock.at = Date.parse(`${TODAY}T12:00:00Z`);
  return memory;
}
const answers = async (memory: Memory, question: string): Promise<string[]> =>
  (await ask(memory, question, TODAY)).candidates.map(({ text }) => text);

describe('questions about another time', () => {
  it('what was told without a beginning held from its telling until something came in its place', async () => {
    const memory = await withNotes(
      ['2021-03-11', 'I work at Gullwing Travel.'],
      ['2024-06-16', 'I left Gullwing Travel. I work at Marlin Dental now.'],
    );
    expect(await answers(memory, 'Who did you work for in May 2022?')).toEqual(['Gullwing Travel']);
    expect(await answers(memory, 'Who did you work for in 2025?')).toEqual(['Marlin Dental']);
    // Before it was told nothing is known.
    expect(await answers(memory, 'Who did you work for in 2019?')).toEqual([]);
  });

  it('an age is counted to that time, and where the birthday lies within it both are shown', async () => {
    const memory = await withNotes(['2024-03-11', 'I was born on 15 March 1990.']);
    expect(await answers(memory, 'How old were you on 1 January 2020?')).toEqual(['29']);
    expect(await answers(memory, 'How old were you in 2020?')).toEqual(['29', '30']);
    expect(await answers(memory, 'How old were you in 1980?')).toEqual([]);
  });
});
