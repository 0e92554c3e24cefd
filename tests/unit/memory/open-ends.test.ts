import { expect, test } from 'vitest';
import { openMeant } from '../../../lib/memory/facts/doubts.ts';
import { brought, note, said } from './open.ts';

/** Ends of what has no row of its own, and of what goes with something else. */

const MEANT: readonly (readonly [label: string, value: string, sentence: string])[] = [
  ['storage unit', 'number C-117', 'I emptied storage unit C-117 and ended the contract.'],
  ['allotment', 'plot 31B', 'Gave plot 31B back to the council.'],
  ['knee operation', 'on 14 April 2026', 'The operation on 14 April is cancelled, and none will be needed.'],
  ['work laptop', 'a ThinkPad T14', 'IT replaced my ThinkPad with another one.'],
  ['wedding', 'on 9 May 2026', 'The venue flooded, so our wedding has been moved to September.'],
  ['mortgage', 'with Nedbank', 'Paid the last cent to Nedbank this morning.'],
  ['business website', 'www.fernando.example', 'I took down www.fernando.example for good.'],
];
test.each(MEANT)('%s, %s: %s', (label, value, sentence) => {
  expect(openMeant(sentence)?.(label, value)).toBe(true);
});

const OTHERS: readonly (readonly [label: string, value: string, sentence: string])[] = [
  ['storage unit', 'number C-117', 'I gave up smoking at number 12.'],
  ['allotment', 'plot 31B', 'Plot 31B has the best beans of all.'],
  ['wedding', 'on 9 May 2026', 'My phone was replaced on 9 May 2026.'],
  ['work laptop', 'a ThinkPad T14', 'The car is sold.'],
  ['gym day', 'every Tuesday', 'We sold the boat.'],
  ['wifi name', 'Gulab', 'The name of the shop has changed.'],
];
test.each(OTHERS)('not %s, %s: %s', (label, value, sentence) => {
  expect(openMeant(sentence)?.(label, value) ?? false).toBe(false);
});

test('in the memory it is asked about, and what is told of another thing stands', async () => {
  const { memory } = await brought([
    note('N1', '2025-03-01', 'My storage unit is number C-117.'),
    note('N2', '2025-03-01', 'My bike lock is a Kryptonite.'),
    note('N3', '2025-09-01', 'I emptied storage unit C-117 and ended the contract.'),
  ]);
  const labels = Object.fromEntries((await memory.all()).map(({ attribute, label }) => [attribute, label]));
  expect(labels).toMatchObject({ 'open:storage unit': 'DISPUTED', 'open:bike lock': 'IN' });
});

const WORK = [
  note('N1', '2025-03-01', 'I work at Brightmill.'),
  note('N2', '2025-03-01', 'Work e-mail: k.osei@brightmill.example'),
  note('N3', '2025-03-01', 'My private e-mail is kofi@post.example'),
];
async function mails(...later: ReturnType<typeof note>[]) {
  const { memory } = await brought([...WORK, ...later]);
  const all = (await memory.all()).filter(({ attribute, stance }) => attribute === 'email' && stance !== 'inferred');
  return Object.fromEntries(all.map(({ context, label }) => [context ?? 'own', label]));
}

test('what one is reached by at work goes with the job: asked about, the private one stands', async () => {
  expect(await mails()).toMatchObject({ work: 'IN' });
  const left = await mails(note('N4', '2025-09-01', 'I left Brightmill.'));
  expect(left.work).toBe('DISPUTED');
  expect(Object.values(left)).toContain('IN');
  expect((await mails(note('N4', '2025-09-01', 'I now work at Copperfield.'))).work).toBe('DISPUTED');
});

test('an earlier job that ended says nothing of the address at the one that goes on', async () => {
  expect((await mails(note('N4', '2025-09-01', 'I worked at Tideway from 2010 to 2015.'))).work).toBe('IN');
});

test('the side that is chosen holds, and the job that has ended stays ended', async () => {
  const { memory } = await brought([...WORK, note('N4', '2025-09-01', 'I left Brightmill.')]);
  const mail = (await memory.all()).find(({ attribute, context }) => attribute === 'email' && context === 'work');
  expect((await memory.settle(mail?.id as never)).ok).toBe(true);
  const after = await memory.all();
  expect(after.find(({ id }) => id === mail?.id)?.label).toBe('IN');
  expect(after.find(({ attribute, stance }) => attribute === 'job' && stance !== 'inferred')).toMatchObject({
    label: 'IN',
    validTo: '2025-09-01',
  });
});

test('a pronoun is no degree and no name', async () => {
  expect(await said('It is my only degree.')).toEqual(['note=It is my only degree.']);
});
