import { expect, test } from 'vitest';
import { fromHanded, fromRemembered, withDocument } from '../../../lib/assistant/documents.ts';
import { suggest } from '../../../lib/assistant/suggest.ts';
import type { Origin } from '../../../lib/core/origin.ts';
import { readPage } from '../../../lib/forms/read-page.ts';
import { pageOf } from '../answer/document/page.ts';
import { brought, form } from '../memory/open.ts';

const TEXT = `Dear Seed Library,

I am applying for a garden plot. My name is Marisol Quent, and my phone number is 555-010-9921. I have gardened for six years and would like
the sunny plot. My plot should be ready on 4 March 2031. I have no allergies.

Sincerely,
Marisol Quent`;
const ROWS = ['Full Name', 'Phone|tel', 'Years of Gardening|number', 'Plot|select|Sunny plot;Shady plot', 'Ready Date|date'];
const page = pageOf(ROWS, 'Garden plot');
const asked = readPage(page).flatMap((reading) => {
  const field = page.fields.find((one) => one.key === reading.key);
  return field ? [{ field, reading }] : [];
});
const place = {
  today: '2026-06-01',
  frameId: 0,
  origin: 'https://seeds.example' as Origin,
  topOrigin: 'https://seeds.example' as Origin,
  never: new Set<string>(),
  before: [],
};

test('a remembered document is only offered, with the sentence and the belief that it rests on', async () => {
  const { memory } = await brought([{ id: 'D', kind: 'document', at: '2026-05-01', text: TEXT }]);
  const rows = await suggest(page, { ...place, memory });
  const plot = rows.find((held) => held.row.label === 'Plot');
  expect(plot?.row).toMatchObject({ status: 'asked', reason: 'from-document', value: 'Sunny plot', uses: ['D'] });
  expect(plot?.row.from?.quote).toContain('the sunny plot');
  const [belief = ''] = plot?.row.beliefs ?? [];
  expect((await memory.why(belief as never))?.source?.kind).toBe('document');
  expect(rows.every((held) => held.row.status !== 'ready' || held.choices[0]?.path !== 'note')).toBe(true);
});

test('a document about something else says nothing here', async () => {
  const { memory } = await brought([{ id: 'D', kind: 'document', at: '2026-05-01', text: TEXT }]);
  const other = pageOf(
    ['Loan Amount ($)|number', 'Loan Term (months)|number', 'Collateral', 'Bank', 'Branch', 'Purpose of the loan'],
    'Loan',
  );
  const rows = readPage(other).flatMap((reading) => {
    const field = other.fields.find((one) => one.key === reading.key);
    return field ? [{ field, reading }] : [];
  });
  expect((await fromRemembered(memory, rows)).size).toBe(0);
});

test('what the person told elsewhere comes before a remembered document', async () => {
  const { memory } = await brought([
    form('F', '2026-05-20', { tel: '555-010-0001' }),
    { id: 'D', kind: 'document', at: '2026-05-01', text: TEXT },
  ]);
  const rows = await suggest(page, { ...place, memory });
  expect(rows.find((held) => held.row.label === 'Phone')?.row.uses).toContain('F');
});

test('a document handed over for this page comes first and is sure of what it states', async () => {
  const { memory } = await brought([form('F', '2026-05-20', { tel: '555-010-0001' })]);
  const rows = await suggest(page, { ...place, memory, document: { title: 'letter.txt', text: TEXT, at: '2026-06-01' } });
  const phone = rows.find((held) => held.row.label === 'Phone')?.row;
  expect(phone).toMatchObject({ status: 'ready', value: '555-010-9921', from: { kind: 'document', title: 'letter.txt' } });
  expect(await memory.count()).toBe(1);
});

test("who the person is does not come from another's letter to them; of a letter that names them nowhere they are asked", async () => {
  const shown = async (text: string, fields: Record<string, string>) => {
    const { memory } = await brought([form('F', '2026-05-20', fields)]);
    const document = { title: 'letter.txt', text, at: '2026-06-01' };
    const rows = await suggest(page, { ...place, memory, document });
    return new Map(rows.map(({ row }) => [row.label, `${row.status} ${row.value} ${row.reason ?? ''}`.trim()]));
  };
  const ines = { 'given-name': 'Ines', 'family-name': 'Bell' };
  const toInes = TEXT.replace('Dear Seed Library', 'Dear Ines');
  const known = await shown(toInes, { ...ines, tel: '555-010-0001' });
  expect([known.get('Full Name'), known.get('Phone')]).toEqual(['ready Ines Bell', 'ready 555-010-0001']);
  expect(known.get('Plot')).toContain('Sunny plot');
  expect((await shown(toInes, ines)).get('Phone')).toBe('asked 555-010-9921 from-document');
  const stranger = await shown(TEXT, { ...ines, tel: '555-010-0001' });
  expect([stranger.get('Full Name'), stranger.get('Phone')]).toEqual([
    'asked Marisol Quent by-somebody-else',
    'asked 555-010-9921 by-somebody-else',
  ]);
  const own = await shown(TEXT, { 'given-name': 'Marisol', 'family-name': 'Quent', tel: '555-010-0001' });
  expect([own.get('Full Name'), own.get('Phone')]).toEqual(['ready Marisol Quent', 'ready 555-010-9921']);
});

test('without a document everything is as it was', async () => {
  const { memory } = await brought([]);
  expect(withDocument([], undefined)).toEqual([]);
  expect((await fromHanded({ title: '', text: 'Hello.', at: '2026-06-01' }, asked, memory)).size).toBe(0);
});

const ASKING = `${TEXT.replace(' My plot should be ready on 4 March 2031.', '')}

PS: Could the plot possibly be ready on 4 March 2031?`;

test('a sentence that was never taken as a fact is offered on the word of its document alone', async () => {
  const { memory } = await brought([{ id: 'D', kind: 'document', at: '2026-05-01', text: ASKING }]);
  const rows = await suggest(page, { ...place, memory });
  const date = rows.find((held) => held.row.label === 'Ready Date')?.row;
  expect(date).toMatchObject({ status: 'asked', reason: 'from-document', uses: ['D'], from: { kind: 'document', at: '2026-05-01' } });
  expect(date?.from?.quote).toContain('4 March 2031');
});

test('what was corrected is not read out of its old document again', async () => {
  const { memory } = await brought([{ id: 'D', kind: 'document', at: '2026-05-01', text: TEXT }]);
  const phone = (await memory.all()).find((belief) => belief.attribute === 'tel');
  expect(phone).toBeDefined();
  if (phone) await memory.correct(phone.id, '555-010-0002');
  const rows = await suggest(page, { ...place, memory });
  expect(rows.find((held) => held.row.label === 'Phone')?.row.value ?? '').not.toContain('9921');
});
