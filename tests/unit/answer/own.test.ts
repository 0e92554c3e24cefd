/** What is the person's own, and how sure it is: of a name, a telephone of another kind, two jobs at once. */
import { expect, test } from 'vitest';
import { ask } from '../../../lib/assistant/ask.ts';
import type { Statement } from '../../../lib/memory/types.ts';
import { brought, form, note } from '../memory/open.ts';

const DAY = '2026-06-01';
async function answered(statements: readonly Statement[], question: string) {
  const { memory } = await brought(statements, DAY);
  const { candidates } = await ask(memory, question, DAY);
  memory.close();
  return candidates.map(({ text, candidate }) => [text, candidate.doubt ?? null]);
}

test('a full name is as sure as its least sure part', async () => {
  const statements = [
    form('F', '2026-05-01', { 'given-name': 'Ines', 'family-name': 'Bell' }),
    note('N', '2026-05-02', 'The name Bell was a typo.'),
  ];
  expect(await answered(statements, 'Full name')).toEqual([['Ines Bell', 'conflict']]);
});

const LANDLINE = form('H', '2026-05-01', { 'home tel': '0113 496 0111' });
const MOBILE = form('M', '2026-05-01', { 'Mobile number': '07700 900111' });
const PLAIN = form('F', '2026-05-01', { tel: '07700 900111' });

test.each<[string, readonly Statement[], string, readonly (readonly [string, string | null])[]]>([
  ['a landline as mobile', [LANDLINE], 'Mobile number', [['0113 496 0111', 'other-context']]],
  ['a mobile as home phone', [MOBILE], 'Home phone', [['07700 900111', 'other-context']]],
  ['a mobile as mobile', [MOBILE, LANDLINE], 'Mobile number', [['07700 900111', null]]],
  ['a number of no kind as mobile', [PLAIN], 'Mobile number', [['07700 900111', null]]],
])('%s', async (_name, statements, question, wanted) => expect(await answered(statements, question)).toEqual(wanted));

const work = (...jobs: readonly Record<string, string>[]): Statement[] => [
  { id: 'R', kind: 'import', at: '2026-05-01', format: 'json-resume', record: { work: jobs } } as Statement,
];

test('of two jobs that go on, neither is sure', async () => {
  const both = work(
    { name: 'Tideway', position: 'Planner', startDate: '2021-03' },
    { name: 'Bean House', position: 'Barista', startDate: '2022-05' },
  );
  expect(await answered(both, 'Employer')).toEqual([
    ['Bean House', 'ambiguous'],
    ['Tideway', 'ambiguous'],
  ]);
  expect(await answered(both, 'Previous employer')).toEqual([]);
});

test('a job that has ended is no second one', async () => {
  const one = work(
    { name: 'Tideway', position: 'Planner', startDate: '2021-03', endDate: '2022-04' },
    { name: 'Bean House', position: 'Barista', startDate: '2022-05' },
  );
  expect(await answered(one, 'Employer')).toEqual([['Bean House', null]]);
  expect(await answered(one, 'Previous employer')).toEqual([['Tideway', null]]);
});
