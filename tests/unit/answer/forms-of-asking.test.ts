/** What a memory answers where a form asks by the order of the names, by another's relation, by what was, by both units of a time. */
import { describe, expect, it } from 'vitest';
import { judgeSheet } from '../../corpus/rewordings/run.ts';
import { memoryOf } from '../../support/node-memory.ts';

const TODAY = '2026-11-22';
const at = '2026-10-01';
const form = (id: string, fields: Record<string, string>, since?: string) => ({
  id,
  kind: 'form' as const,
  at,
  origin: 'https://shop.example',
  fields,
  ...(since ? { since } : {}),
});
const FILE = {
  self: 'Marta',
  asOf: TODAY,
  statements: [
    form('F1', { 'given-name': 'Marta', 'family-name': 'Oliveira', bday: '1990-02-03', tel: '+351 912 000 111' }),
    form('F2', { 'address-line1': 'Lindenweg 4', 'postal-code': '70173', 'address-level2': 'Stuttgart', country: 'DE' }, '2019-03'),
    form('F3', { 'address-line1': 'Am Markt 9', 'postal-code': '89073', 'address-level2': 'Ulm', country: 'DE' }, '2023-07'),
    form('F4', { 'Business street address': 'Werkstrasse 20', 'Business city': 'Neu-Ulm', 'Business ZIP code': '89231' }),
    { id: 'C2', kind: 'contact' as const, at, about: 'Paulo Oliveira', relation: 'husband', fields: { bday: '1988-01-09' } },
    {
      id: 'I1',
      kind: 'import' as const,
      at,
      format: 'json-resume',
      record: {
        languages: [
          { language: 'English', fluency: 'C1' },
          { language: 'Portuguese', fluency: 'native' },
        ],
      },
    },
  ],
};

type Group = readonly [title: string, labels: readonly string[]];
async function answers(groups: readonly Group[]) {
  const { memory } = await memoryOf(FILE as never);
  const sheet = {
    id: 'asking',
    lang: 'de',
    title: 'Anmeldung',
    groups: groups.map(([title, labels]) => ({ title, rows: labels.map((label) => ({ label, kind: 'text' as const, wants: null })) })),
  };
  const judged = await judgeSheet(sheet, memory, TODAY, {});
  return judged.map(({ held }) => held.row.value ?? null);
}

describe('one question at a time', () => {
  it.each([
    ['Name, Vorname', 'Oliveira, Marta'],
    ['Vorname und Nachname', 'Marta Oliveira'],
    ['PLZ, Ort', '89073 Ulm'],
    ['Alte Anschrift', 'Lindenweg 4, 70173 Stuttgart'],
    ['Englischkenntnisse', 'C1'],
    ['Preferred name', null],
    ['What should we call you?', 'Marta'],
    ["Employer's telephone number", null],
    ['Telefon der abholberechtigten Person', null],
    ['Eigenes monatliches Nettoeinkommen', null],
  ])('%s: %s', async (label, want) => expect((await answers([['Angaben', ['Geburtsdatum', label]]]))[1]).toBe(want));
});

it('a former wife signs nothing', async () => {
  const statements = [{ id: 'C9', kind: 'contact' as const, at, about: 'Vera Lund', relation: 'ex-wife', fields: { bday: '1985-05-05' } }];
  const { memory } = await memoryOf({ self: 'Ole', asOf: TODAY, statements } as never);
  const rows = ['First name', 'Co-borrower full name'].map((label) => ({ label, kind: 'text' as const, wants: null }));
  const sheet = { id: 'loan', lang: 'en', title: 'Loan', groups: [{ title: '', rows }] };
  const judged = await judgeSheet(sheet, memory, TODAY, {});
  expect(judged[1]?.held.row.value).toBeUndefined();
});

it('the firm is not at home', async () => {
  const groups: Group[] = [
    ['Business address', ['Street address', 'City', 'ZIP code', 'Phone']],
    ['Home', ['Street address', 'City', 'ZIP code']],
  ];
  expect(await answers(groups)).toEqual(['Werkstrasse 20', 'Neu-Ulm', '89231', null, 'Am Markt 9', 'Ulm', '89073']);
});

it('years and months are one length of time', async () =>
  expect(
    await answers([
      ['Person', ['First name']],
      ['Time at this address', ['Years', 'Months']],
    ]),
  ).toEqual(['Marta', '3', '4']));

it('the parents of a child are the person and who they share it with', async () =>
  expect(
    await answers([
      ['Kind', ['Vorname des Kindes']],
      ['Elternteil 1', ['Name, Vorname', 'Geburtsdatum']],
      ['Elternteil 2', ['Name, Vorname', 'Geburtsdatum']],
    ]),
  ).toEqual([null, 'Oliveira, Marta', '3. Februar 1990', 'Oliveira, Paulo', '9. Januar 1988']));
