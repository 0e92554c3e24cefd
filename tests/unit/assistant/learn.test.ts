/** What was typed on a page and is remembered by consent: row by row, and never what was so once. */
import { expect, test } from 'vitest';
import type { FieldKey } from '../../../lib/core/ids.ts';
import type { Statement } from '../../../lib/memory/types.ts';
import { pageOf } from '../answer/document/page.ts';
import { brought, form, line } from '../memory/open.ts';
import { browserless } from './browserless.ts';

const SENDER = { kind: 'page', tabId: 7, frameId: 0, documentId: 'D1', origin: 'https://harbour.example', incognito: false };

/** Types into controls by their place on the page, says yes to all that is offered, and tells what is known then. */
async function remembered(
  held: readonly Statement[],
  labels: readonly string[],
  typed: Record<number, string>,
  attribute: string,
  group?: string,
) {
  const bench = await brought(held);
  const drawn = pageOf(labels);
  const inGroup = group && { fields: drawn.fields.map((field) => ({ ...field, group: 0 })), groups: [{ title: group, parent: -1 }] };
  const page = browserless(bench, { ...drawn, ...inGroup });
  await page.view(false);
  const fields = Object.entries(typed).map(([at, value]) => ({
    key: `f${at}` as FieldKey,
    label: labels[Number(at)] ?? '',
    value,
    typed: true,
  }));
  await page.handlers['page.observed']({ fields, submitted: true }, SENDER as never);
  const { offers } = await page.view();
  await page.handlers['surface.remember']({ tabId: 7, keep: offers.map(({ id }) => id) } as never, page.surface);
  const told = (await bench.memory.slot({ attribute })).map(line).sort();
  const other = await brought((await bench.memory.exportFile()).statements as Statement[]);
  return {
    told,
    exported: (await other.memory.slot({ attribute })).map(line).sort(),
    offered: offers.map(({ label, value }) => `${label}: ${value}`),
  };
}

const ROWS = ['Language', 'Proficiency', 'Language', 'Proficiency'];

test('rows of a list are remembered apart, and the export says the same', async () => {
  const { told, exported } = await remembered([], ROWS, { 0: 'German', 1: 'C1', 2: 'French', 3: 'A1' }, 'language');
  expect(told).toEqual(['language=language:French level:A1', 'language=language:German level:C1']);
  expect(exported).toEqual(told);
});

test('a row that says more of what is known tells what it is about', async () => {
  const { offered, told } = await remembered(
    [form('F', '2026-05-01', { 'language.language': 'French', 'language.level': 'A1' })],
    ROWS,
    { 0: 'German', 1: 'C1', 2: 'French', 3: 'B2' },
    'language',
  );
  expect(offered).toContain('Language: French');
  expect(told.filter((one) => one.includes('French') && !one.includes('A1'))).toEqual(['language=language:French level:B2']);
  const again = await remembered([form('F', '2026-05-01', { 'language.language': 'French' })], ROWS, { 0: 'French' }, 'language');
  expect(again.offered).toEqual([]);
});

test("what was so once takes nobody's place", async () => {
  const held = [form('F', '2026-05-01', { 'address-line1': '5 High Street', 'address-level2': 'York', 'postal-code': 'YO1 1AA' })];
  const { told, offered } = await remembered(
    held,
    ['Previous address', 'Phone'],
    { 0: '12 Park Row, Leeds LS1 5AB', 1: '0171 2345678' },
    'address',
  );
  expect(offered).toEqual(['Phone: 0171 2345678']);
  expect(told).toEqual(['address=address-line1:5 High Street address-level2:York postal-code:YO1 1AA']);
});

test('a list of jobs is remembered job by job', async () => {
  const row = ['Employer', 'Job title', 'From|date', 'To|date'];
  const typed = { 0: 'Acme', 1: 'Baker', 2: '2022-03-01', 4: 'Otter', 5: 'Cook', 6: '2018-01-01', 7: '2022-02-28' };
  const { told, exported } = await remembered([], [...row, ...row], typed, 'job', 'Work experience');
  expect(told).toEqual(['job=employer:Acme title:Baker start:2022-03-01']);
  expect(exported).toEqual(told);
});

test('an employer in a later row, without its times, is not where one works', async () => {
  const rows = ['Employer', 'Job title', 'Employer', 'Job title'];
  const { told } = await remembered([], rows, { 0: 'Acme', 1: 'Baker', 2: 'Otter', 3: 'Cook' }, 'organization');
  expect(told).toEqual(['organization=Acme']);
});
