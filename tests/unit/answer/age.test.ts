import { expect, test } from 'vitest';
import { doubtOf } from '../../../lib/answer/candidate.ts';
import { brought, form, note, one } from '../memory/open.ts';

test('an age that was told is asked about after a month, and one that is worked out never', async () => {
  const { memory } = await brought([note('N', '2026-05-02', 'I am 36 years old.')]);
  const told = await one(memory, 'age');
  expect(doubtOf(told, '2026-05-20')).toBeUndefined();
  expect(doubtOf(told, '2026-06-03')).toBe('old');
  const known = await brought([form('F', '2020-05-02', { bday: '1990-05-01' })]);
  const derived = await one(known.memory, 'age');
  expect(derived.value).toMatchObject({ number: 36 });
  expect(doubtOf(derived, '2026-06-01')).toBeUndefined();
});
