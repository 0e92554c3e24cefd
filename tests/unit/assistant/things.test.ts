import { describe, expect, test } from 'vitest';
import { suggest } from '../../../lib/assistant/suggest.ts';
import type { Origin } from '../../../lib/core/origin.ts';
import type { IsoDate } from '../../../lib/core/value.ts';
import { type Draft, type PageDraft, page } from '../forms/build.ts';
import { brought, form, note } from '../memory/open.ts';

/** Labels that ask for another thing than the one that is known by their words: what a whole page offers for them. */
const TODAY = '2026-06-01' as IsoDate;
const PERSON = {
  'given-name': 'Ines',
  'family-name': 'Bell',
  email: 'ines@bell.example',
  tel: '+447700900111',
  'address-line1': '4 Quay Row',
  'address-level2': 'Leeds',
  'postal-code': 'LS1 4AB',
  country: 'United Kingdom',
  nationality: 'British',
  organization: 'Northwind',
  'organization-title': 'Data Analyst',
};
const known = brought(
  [
    form('F', '2026-05-20', PERSON),
    note(
      'N',
      '2026-05-21',
      'I do not smoke. I earn 52000 pounds a year. I have worked at Northwind since March 2019. From 2014 to 2019 I worked at Bluefin as a junior analyst.',
    ),
  ],
  TODAY,
);

async function offered(fields: readonly Draft[], draft?: PageDraft): Promise<string[]> {
  const { memory } = await known;
  const scene = {
    memory,
    today: TODAY,
    frameId: 0,
    origin: 'https://a.example' as Origin,
    topOrigin: 'https://a.example' as Origin,
    never: new Set<never>(),
    before: [],
  };
  const rows = await suggest(page(fields, draft), scene);
  return rows.map(({ row }) => row.value ?? '');
}
const one = async (label: string, draft: Draft = {}) => (await offered([{ label, ...draft }]))[0];

describe('what is known does not stand for another thing', () => {
  test.each([
    'Company phone',
    'Job ID',
    'New surname',
    'New phone number',
    'Next job title',
    'Future employer',
    'Second nationality',
    'Alternative email',
    'Phone extension',
    'Other income',
  ])('%s: nothing', async (label) => expect(await one(label)).toBe(''));
  test.each([
    ['Surname', 'Bell'],
    ['Employer', 'Northwind'],
    ['Nationality', 'British'],
    ['Job title at previous employer', 'Junior analyst'],
    ['Annual income', '52,000'],
    ['Monthly income', '4,333'],
  ])('%s: %s', async (label, want) => expect(await one(label)).toBe(want));
  test('what is denied is ticked', async () => {
    expect(await one('I do not smoke', { kind: 'checkbox' })).toBe('✓');
    expect(await one('I smoke', { kind: 'checkbox' })).toBe('–');
  });
});

test('the pay of today goes with today’s job, and with no other', async () => {
  const row = (group: number): Draft[] => ['Employer', 'Salary'].map((label) => ({ label, group }));
  const groups = [
    { title: 'Job 1', parent: -1 },
    { title: 'Job 2', parent: -1 },
  ];
  expect(await offered([...row(0), ...row(1)], { groups })).toEqual(['Northwind', '52,000', 'Bluefin', '']);
});
