/** Yes and no only to what the fact decides: the home is no car, school is no degree, a month says nothing of its days. */
import { expect, test } from 'vitest';
import { ask } from '../../../lib/assistant/ask.ts';
import type { Statement } from '../../../lib/memory/types.ts';
import { brought, form, note } from '../memory/open.ts';

const DAY = '2026-06-15';
async function said(statements: readonly Statement[], question: string): Promise<string | null> {
  const { memory } = await brought(statements, DAY);
  const text = (await ask(memory, question, DAY)).candidates[0]?.text ?? null;
  memory.close();
  return text;
}

const TENANT = [note('N', '2026-05-01', 'I rent my flat.')];
const resume = (degree: string, institution: string): Statement[] => [
  {
    id: 'R',
    kind: 'import',
    at: '2026-05-01',
    format: 'json-resume',
    record: { education: [{ institution, studyType: degree, endDate: '2012' }] },
  } as Statement,
];

test.each<[string, string | null]>([
  ['Do you own your home?', 'No'],
  ['Do you rent your home?', 'Yes'],
  ['Are you a homeowner?', 'No'],
  ['Do you own a car?', null],
  ['Do you own a business?', null],
  ['Do you own a pet?', null],
  ['Do you own any other property?', null],
  ['Do you rent out a property?', null],
  ['Do you rent a garage?', null],
])('a tenant: %s -> %s', async (question, answer) => expect(await said(TENANT, question)).toBe(answer));

test.each<[string, string, string | null]>([
  ['A-levels', 'Leith Academy', null],
  ['BSc', 'University of Leeds', 'Yes'],
  ['Diplom', 'TU Dresden', 'Yes'],
])('%s of %s is a degree -> %s', async (degree, school, answer) =>
  expect(await said(resume(degree, school), 'Do you have a degree?')).toBe(answer),
);

test('a partner is no spouse', async () => {
  const partner = [note('N', '2026-05-01', 'My partner is Tomas Reyes.')];
  expect(await said(partner, 'Do you have a partner?')).toBe('Yes');
  expect(await said(partner, 'Do you have a spouse?')).toBeNull();
});

test.each<[string, string | null]>([
  ['2026-06', null],
  ['2026-07', 'Yes'],
  ['2026-06-20', 'Yes'],
])('a passport that ends in %s is valid on 15 June 2026 -> %s', async (end, answer) => {
  const passport = [form('F', '2026-01-01', { 'Passport number': '900100200', 'Date of expiry': end })];
  expect(await said(passport, 'Is your passport still valid?')).toBe(answer);
});
