/** Both ends of a stay in one box: offered together, and taken for set only where both are shown in their order. */
import { expect, it } from 'vitest';
import { sameValue } from '../../../lib/fill/verify.ts';
import { judgeSheet } from '../../corpus/rewordings/run.ts';
import { memoryOf } from '../../support/node-memory.ts';

const STAY = { type: 'date', iso: '2027-05-10', until: '2027-05-12' } as const;

it.each([
  ['10 May 2027 to 12 May 2027', true],
  ['2027-05-10 – 2027-05-12', true],
  ['10.05.2027 bis 12.05.2027', true],
  ['10 May 2027', false],
  ['12 May 2027 to 10 May 2027', false],
  ['10 May 2027 to 13 May 2027', false],
])('%s shows the stay: %s', (shown, same) => expect(sameValue(STAY, shown)).toBe(same));

const sheet = (title: string) => ({
  id: 'stay',
  lang: 'en',
  title,
  groups: [
    {
      title: '',
      rows: [
        { label: 'Check-in / check-out', kind: 'picker' as const, wants: null },
        { label: 'Name', kind: 'text' as const, wants: null },
      ],
    },
  ],
});

it('asks first whether it is about that trip', async () => {
  const { memory } = await memoryOf({
    asOf: '2026-11-22',
    statements: [{ id: 'T1', kind: 'note', at: '2026-11-01', text: 'Trip to Bergen, 10 to 12 May 2027, one adult.' }],
  });
  const [row] = await judgeSheet(sheet('Book a room'), memory, '2026-11-22', {});
  expect(row?.held.row).toMatchObject({ status: 'asked', reason: 'event', value: '10 May 2027 – 12 May 2027' });
  expect(row?.held.choices[0]?.fill).toEqual(STAY);
});

it('is taken for one box of two days though a list of hours is called an arrival', async () => {
  const { memory } = await memoryOf({
    asOf: '2026-11-22',
    statements: [{ id: 'T1', kind: 'note', at: '2026-11-01', text: 'Trip to Bergen, 10 to 12 May 2027, one adult.' }],
  });
  const hours = { label: 'Estimated arrival', kind: 'select' as const, options: ['Before 15:00', 'After 15:00'], wants: null };
  const page = sheet('Book a room');
  const [group] = page.groups;
  const rows = [...(group?.rows ?? []), hours];
  const [row] = await judgeSheet({ ...page, groups: [{ title: '', rows }] }, memory, '2026-11-22', {});
  expect(row?.held.choices[0]?.fill).toEqual(STAY);
});
