/** What the person must be asked about is asked again whenever a yes to it is not theirs any more. */
import { expect, test } from 'vitest';
import type { Origin } from '../../../lib/core/origin.ts';
import { pageOf } from '../answer/document/page.ts';
import { brought, form } from '../memory/open.ts';
import { browserless } from './browserless.ts';

const contact = (id: string, at: string, fields: Record<string, string>) => ({
  id,
  kind: 'contact' as const,
  at,
  about: 'Tomas Reyes',
  relation: 'partner',
  fields,
});

const idOf = async (page: ReturnType<typeof browserless>, label: string) => (await page.row(label))?.id ?? '';

test('a fill that was asked about and is undone asks again', async () => {
  const bench = await brought([form('F', '2026-05-20', { IBAN: 'DE89370400440532013000' })]);
  const page = browserless(bench, pageOf(['IBAN'], 'Refund'));
  const first = await page.view(false);
  expect(await page.row('IBAN')).toMatchObject({ status: 'asked', reason: 'sensitive' });
  const report = await page.accept(first, [await idOf(page, 'IBAN')]);
  expect(report).toMatchObject({ ok: true });
  expect(await page.row('IBAN')).toMatchObject({ status: 'filled' });
  const [operation] = (await page.view()).operations;
  if (!operation) throw new Error('nothing to undo');
  await page.undo(operation.id);
  expect(await page.row('IBAN')).toMatchObject({ status: 'asked', reason: 'sensitive' });
  await page.view(false);
  expect(await page.row('IBAN')).toMatchObject({ status: 'asked', reason: 'sensitive' });
  await page.fillReady();
  expect(page.fills()).toBe(1);
});

test('what needed no question before it was filled needs none after undo', async () => {
  const bench = await brought([form('F', '2026-05-20', { tel: '07700 900111' })]);
  const page = browserless(bench, pageOf(['Phone|tel'], 'Callback'));
  const first = await page.view(false);
  await page.accept(first, [await idOf(page, 'Phone')]);
  const [operation] = (await page.view()).operations;
  if (operation) await page.undo(operation.id);
  expect(await page.row('Phone')).toMatchObject({ status: 'ready', value: '07700 900111' });
});

test('what was ready asks when the memory has come to doubt it', async () => {
  const bench = await brought([form('F', '2026-05-20', { tel: '07700 900111' })]);
  const page = browserless(bench, pageOf(['Phone|tel'], 'Callback'));
  await page.view(false);
  expect(await page.row('Phone')).toMatchObject({ status: 'ready' });
  await page.handlers['memory.note']({ text: 'The number 07700 900111 was a typo.' }, page.surface);
  await page.view(false);
  expect(await page.row('Phone')).toMatchObject({ status: 'asked', reason: 'conflict' });
  await page.fillReady();
  expect(page.filled).toEqual({});
});

test('a form that comes to be sent elsewhere asks, and a yes to the view before it fills nothing', async () => {
  const bench = await brought([form('F', '2026-05-20', { email: 'ines@bell.example' })]);
  const plain = pageOf(['Email|email'], 'Callback');
  const page = browserless(bench, plain);
  const first = await page.view(false);
  const id = await idOf(page, 'Email');
  expect(await page.row('Email')).toMatchObject({ status: 'ready' });
  page.become({ ...plain, forms: plain.forms.map((one) => ({ ...one, foreignAction: 'https://crm.example' as Origin })) });
  // Before the page says that it changed, and after.
  expect(await page.accept(first, [id])).toMatchObject({ ok: false, reason: 'target-changed' });
  await page.changed();
  expect(await page.row('Email')).toMatchObject({ status: 'asked', reason: 'other-destination' });
  expect(await page.accept(first, [id])).toMatchObject({ ok: false, reason: 'stale-view' });
  const now = await page.view();
  expect(await page.accept(now, [id])).toMatchObject({ ok: true });
  expect(Object.keys(page.filled)).toEqual(['Email']);
});

test('a yes to a card lasts over new looks, and what it made ready is filled', async () => {
  const bench = await brought([contact('T', '2026-05-01', { tel: '07700 900333' })]);
  const sheet = pageOf(['Partner mobile'], 'Household');
  const page = browserless(bench, sheet);
  const first = await page.view(false);
  expect(await page.row('Partner mobile')).toMatchObject({ status: 'asked', reason: 'about-somebody-else' });
  await page.answer(first.asks[0]?.id ?? '', 'yes');
  expect(await page.row('Partner mobile')).toMatchObject({ status: 'ready' });
  const { view } = await page.view();
  await page.changed();
  expect((await page.view()).view).toBe(view);
  await page.view(false);
  expect(await page.row('Partner mobile')).toMatchObject({ status: 'ready', value: '07700 900333' });
  await page.fillReady();
  expect(Object.keys(page.filled)).toEqual(['Partner mobile']);
});

test('a no to a card lasts over new looks', async () => {
  const bench = await brought([contact('T', '2026-05-01', { tel: '07700 900333' })]);
  const page = browserless(bench, pageOf(['Partner mobile'], 'Household'));
  const first = await page.view(false);
  await page.answer(first.asks[0]?.id ?? '', 'no');
  const before = await page.row('Partner mobile');
  expect(before).toMatchObject({ status: 'blank', reason: 'other-person' });
  const again = await page.view(false);
  expect(again.rows[0]).toMatchObject({ status: 'blank', reason: 'other-person' });
  expect(again.asks).toEqual([]);
});

test('a yes to who takes part leaves what else is asked about their data', async () => {
  const bench = await brought([
    contact('T1', '2018-05-01', { Smoker: 'No' }),
    contact('T2', '2026-04-01', { tel: '07700 900333' }),
    contact('T3', '2026-05-01', { tel: '07700 900444' }),
    contact('T4', '2026-05-01', { bday: '1988-01-09' }),
  ]);
  const page = browserless(bench, pageOf(['Partner smoker', 'Partner mobile', 'Partner date of birth'], 'Household'));
  const first = await page.view(false);
  expect(first.rows.map(({ reason }) => reason)).toEqual(Array(3).fill('about-somebody-else'));
  await page.answer(first.asks[0]?.id ?? '', 'yes');
  expect(await page.row('Partner smoker')).toMatchObject({ status: 'asked', reason: 'old' });
  expect(await page.row('Partner mobile')).toMatchObject({ status: 'asked', reason: 'ambiguous' });
  expect(await page.row('Partner date of birth')).toMatchObject({ status: 'ready' });
  await page.view(false);
  expect(await page.row('Partner smoker')).toMatchObject({ status: 'asked', reason: 'old' });
  await page.fillReady();
  expect(Object.keys(page.filled)).toEqual(['Partner date of birth']);
});
