import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { SELF } from '../../../lib/core/ids.ts';
import type { Rule } from '../../../lib/memory/conclude.ts';
import type { Locks } from '../../../lib/memory/keep/ports.ts';
import { maintain, ruleBook } from '../../../lib/memory/maintain.ts';
import { createMemory } from '../../../lib/memory/memory.ts';
import { State } from '../../../lib/memory/state.ts';
import type { Memory } from '../../../lib/memory/types.ts';
import { fakeStores } from '../../support/fake-stores.ts';
import { brought, form, line, note, one, open } from './open.ts';

/** Every way in which an e-mail address comes in. */
const WAYS: Readonly<Record<string, (memory: Memory) => Promise<unknown>>> = {
  form: (memory) => memory.bringIn({ statements: [form('F', '2026-01-01', { email: 'mailto:Ada.B@Brandt.EXAMPLE ' })] }),
  observation: (memory) => memory.observe('https://a.example', [{ path: 'email', label: 'E-mail', value: ' Ada.B@BRANDT.example' }]),
  note: (memory) => memory.note('My e-mail address is Ada.B@Brandt.EXAMPLE.'),
  import: (memory) =>
    memory.bringIn({
      statements: [
        { id: 'I', kind: 'import', at: '2026-01-01', format: 'json-resume', record: { basics: { email: 'Ada.B@BRANDT.example' } } },
      ],
    }),
  correction: async (memory) => {
    await memory.note('My e-mail address is old@brandt.example.');
    await memory.correct((await one(memory, 'email')).id, 'Ada.B@BRANDT.EXAMPLE');
  },
};

describe('one writing, whichever way it came', () => {
  it.each(Object.keys(WAYS))('%s', async (way) => {
    const { memory } = await open('2026-06-01');
    await WAYS[way]?.(memory);
    expect((await memory.slot({ attribute: 'email' })).map(line)).toEqual(['email=Ada.B@brandt.example']);
    expect(await memory.verify()).toMatchObject({ projection: true });
  });

  it('countries and codes too', async () => {
    const { memory } = await brought([form('F', '2026-01-01', { IBAN: 'gb33  bukb 2020 1555 5555 55', 'Country of birth': 'Germany' })]);
    expect(line(await one(memory, 'iban'))).toBe('iban=GB33 BUKB 2020 1555 5555 55');
    expect(line(await one(memory, 'birth-country'))).toBe('birth-country=DE');
  });
});

/** The browser's locks, as two windows share them. */
function sharedLocks(): Locks {
  const queues = new Map<string, Promise<void>>();
  return {
    request: async (name, { signal }, action) => {
      const before = queues.get(name) ?? Promise.resolve();
      let free: () => void = () => undefined;
      const mine = new Promise<void>((done) => {
        free = done;
      });
      queues.set(
        name,
        before.then(() => mine),
      );
      await Promise.race([
        before,
        new Promise<never>((_, fail) => {
          signal.addEventListener('abort', () => fail(new DOMException('aborted', 'AbortError')));
        }),
      ]).catch((error: unknown) => {
        free();
        throw error;
      });
      await action().finally(free);
    },
  };
}

it('two windows at once: the second waits, is refused by name in the end, and reads what the first wrote once it may', async () => {
  const stores = fakeStores();
  const indexedDB = new IDBFactory();
  const clock = { now: () => Date.parse('2026-06-01T12:00:00Z') };
  const locks = sharedLocks();
  const opened = (patience: number) => createMemory({ clock, indexedDB, keep: { ...stores.keep, locks, patience } });
  const first = await opened(5000);
  await expect(opened(60)).rejects.toMatchObject({ reason: 'in-use' });
  const second = opened(5000);
  await first.note('I am vegan.');
  await first.settled();
  first.close();
  const memory = await second;
  expect((await memory.slot({ attribute: 'diet' })).map(line)).toEqual(['diet=vegan']);
  expect((await memory.note('My shoe size is 41.')).ok).toBe(true);
  expect(await memory.verify()).toMatchObject({ chain: true, projection: true });
  memory.close();
});

it('a rule that explodes is named and concludes nothing, and the others conclude as before', () => {
  const state = new State();
  state.put({
    id: 'b1' as never,
    kind: 'fact',
    subject: SELF,
    attribute: 'open:a',
    value: { type: 'number', number: 1 },
    polarity: true,
    txFrom: 1,
    label: 'IN',
    sensitivity: 1,
    stance: 'stated',
    confidence: 1,
    text: '',
    at: '2026-01-01',
    leaves: [],
    source: 's' as never,
    evidence: [],
  });
  const rule = (id: string, count: number): Rule => ({
    id,
    version: 1,
    kind: 'strict',
    reads: ['open:a'],
    writes: [`open:${id}`],
    derive: (view) =>
      view.now('open:a').flatMap((belief) =>
        Array.from({ length: count }, (_, number) => ({
          attribute: `open:${id}`,
          context: `${number}`,
          value: { type: 'number' as const, number },
          premises: [belief],
        })),
      ),
  });
  const began = performance.now();
  const changes = state.takeChanged().get(SELF) ?? { beliefs: new Set(), attributes: new Set() };
  maintain(state, SELF, '2026-01-01', changes, true, ruleBook([rule('bomb', 1_000_000), rule('calm', 1)]));
  expect([...state.exhausted].map((id) => id.split('@')[0])).toEqual(['bomb']);
  expect(state.inferred(SELF).map((belief) => belief.attribute)).toEqual(['open:calm']);
  expect(performance.now() - began).toBeLessThan(20_000);
});

it('what was said long ago is asked again', async () => {
  const told = [note('N', '2020-01-01', 'My notice period is 3 months. My name is Ada Brandt.')];
  const { memory } = await brought(told, '2026-06-01');
  const { ask } = await import('../../../lib/assistant/ask.ts');
  const doubt = async (question: string, day: string) => (await ask(memory, question, day)).candidates[0]?.candidate.doubt;
  expect(await doubt('Notice period', '2026-06-01')).toBe('old');
  expect(await doubt('Notice period', '2020-06-01')).toBeUndefined();
  expect(await doubt('Full name', '2026-06-01')).toBeUndefined();
});
