import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { ask } from '../../../lib/assistant/ask.ts';
import { createMemory } from '../../../lib/memory/memory.ts';
import type { Memory, Statement } from '../../../lib/memory/types.ts';
import { shown } from '../../eval/shown.ts';
import 'fake-indexeddb/auto';

/** Notes told a month after one another. */
async function told(...notes: readonly string[]): Promise<Memory> {
  const clock = { at: Date.parse('2024-03-11T12:00:00Z'), now: () => clock.at };
  const memory = await createMemory({ indexedDB: new IDBFactory(), clock });
  for (const [index, text] of notes.entries()) {
    const at = new Date(clock.at).toISOString().slice(0, 10);
    await memory.bringIn({ statements: [{ id: `N${index}`, kind: 'note', at, text } as Statement] });
    clock.at += 31 * 86_400_000;
  }
  return memory;
}
const held = async (memory: Memory, attribute: string) => (await memory.slot({ attribute })).map(({ value }) => shown(value));
const JOB = 'I work at Moss & Co as a fitter since 2019.';

describe('a new title where somebody works', () => {
  it.each([
    'My job title is Lead Fitter now.',
    "I've been promoted to Lead Fitter.",
    'They promoted me to Lead Fitter.',
    'I was promoted to Lead Fitter in April 2024.',
  ])('%s', async (note) => {
    const memory = await told(JOB, note);
    expect(await held(memory, 'organization-title')).toEqual(['Lead Fitter']);
    expect(await held(memory, 'organization')).toEqual(['Moss & Co']);
    // One is there since 2019, whatever one is called.
    expect((await memory.slot({ attribute: 'time-at-employer' })).map(({ text }) => text)).toEqual(['Time with the employer: 5 years.']);
  });

  it('what one was is known of its time, and the firm is no former one', async () => {
    const memory = await told(JOB, 'My job title is Lead Fitter now.');
    const of = async (question: string) => (await ask(memory, question, '2024-06-01')).candidates.map(({ text }) => text);
    expect(await of('Job title in 2022')).toEqual(['Fitter']);
    expect(await of('Previous job title')).toEqual(['Fitter']);
    expect(await of('Previous employer')).toEqual([]);
  });

  it('of two jobs none is changed, and a slip is none', async () => {
    const two = await told(JOB, 'I also work at Otter Ltd as a driver.', 'My job title is Lead Fitter.');
    expect((await two.slot({ attribute: 'job' })).map(({ value }) => (value.type === 'record' ? value.parts.title : ''))).toContain(
      'Fitter',
    );
  });
});
