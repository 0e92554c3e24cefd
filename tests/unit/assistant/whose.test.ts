/** What a page with several people, places and things on it is answered with, from the memory of one person. */
import { beforeAll, describe, expect, test } from 'vitest';
import { suggest } from '../../../lib/assistant/suggest.ts';
import type { Origin } from '../../../lib/core/origin.ts';
import type { Memory } from '../../../lib/memory/types.ts';
import { type Draft, type PageDraft, page } from '../forms/build.ts';
import { brought, form, note } from '../memory/open.ts';

const origin = 'https://forms.example' as Origin;
const place = { today: '2026-06-01', frameId: 0, origin, topOrigin: origin, never: new Set<string>(), before: [] };
const ME = {
  'given-name': 'Ines',
  'family-name': 'Bell',
  email: 'ines@bell.example',
  tel: '+447700900111',
  bday: '1988-04-12',
  'address-line1': '4 Quay Row',
  'address-level2': 'Leeds',
  'postal-code': 'LS1 4AB',
  country: 'United Kingdom',
};
const TOLD =
  'My husband is Tomas Reyes, born on 9 May 1986. I have worked at Northwind since March 2019. My dog is called Rex. My car is a 2017 Ford Focus. My registration plate is AB17 CDE.';

let memory: Memory;
beforeAll(async () => {
  memory = (await brought([form('F', '2026-05-20', ME), note('N', '2026-05-21', TOLD)])).memory;
});

const rows = async (drafts: readonly Draft[], draft?: PageDraft) =>
  (await suggest(page(drafts, draft), { ...place, memory } as never)).map(({ row }) => row);
const inSections = (...sections: readonly (readonly [title: string, ...labels: string[]])[]) =>
  rows(
    sections.flatMap(([, ...labels], group) => labels.map((label) => ({ label, group }))),
    { groups: sections.map(([title]) => ({ title, parent: -1 })) },
  );
const values = async (...sections: readonly (readonly [title: string, ...labels: string[]])[]) =>
  (await inSections(...sections)).map(({ value }) => value ?? '');

describe('people', () => {
  test('the second of two gets nothing of the first', async () => {
    const asked = ['Full name', 'Phone', 'Email', 'Employer', 'Date of birth'];
    expect(await values(['Your details', ...asked], ['Technical contact', ...asked])).toEqual([
      'Ines Bell',
      '+447700900111',
      'ines@bell.example',
      'Northwind',
      '12 April 1988',
      '',
      '',
      '',
      '',
      '',
    ]);
  });
  test('the second traveller and the partner are whom the memory knows', async () => {
    const asked = ['First name', 'Last name', 'Date of birth'];
    const partner = ['Tomas', 'Reyes', '9 May 1986'];
    const me = ['Ines', 'Bell', '12 April 1988'];
    expect(await values(['Traveller 1', ...asked], ['Traveller 2', ...asked])).toEqual([...me, ...partner]);
    expect(await values(['Applicant', ...asked], ['Your partner', ...asked])).toEqual([...me, ...partner]);
  });
  test('nothing goes to whoever receives a present', async () => {
    expect(await values(['Your details', 'Name', 'Email'], ['Recipient details', 'Name', 'Email', 'Address', 'Postcode'])).toEqual([
      'Ines Bell',
      'ines@bell.example',
      '',
      '',
      '',
      '',
    ]);
  });
  test('who died is not the one who tells of it', async () => {
    expect(
      await values(['About the deceased', 'Full name', 'Date of birth', 'Postcode'], ['About you', 'Your full name', 'Phone']),
    ).toEqual(['', '', '', 'Ines Bell', '+447700900111']);
  });
});

describe('things and places', () => {
  test('the animal has its name and nothing of the person', async () => {
    expect(await values(['About you', 'Full name'], ['Your dog', 'Name', 'Date of birth', 'Breed'])).toEqual(['Ines Bell', 'Rex', '', '']);
  });
  test('of one car that was told of in pieces no second is made', async () => {
    const asked = ['Make', 'Model', 'Registration number'];
    const car = ['Ford', 'Focus', 'AB17 CDE'];
    expect(await values(['Vehicle 1', ...asked], ['Vehicle 2', ...asked])).toEqual([...car, '', '', '']);
    expect(await values(['Your car', ...asked])).toEqual(car);
  });
  test('of two cars and one plate nobody knows whose it is', async () => {
    const { memory: both } = await brought([note('N', '2026-05-21', `${TOLD} I also drive a Volvo V60.`)]);
    const asked = page(
      [0, 1].flatMap((group) => ['Make', 'Registration number'].map((label) => ({ label, group }))),
      { groups: [1, 2].map((number) => ({ title: `Vehicle ${number}`, parent: -1 })) },
    );
    const got = (await suggest(asked, { ...place, memory: both } as never)).map(({ row }) => row.value ?? '');
    expect([got[1], got[3]]).toEqual(['', '']);
    expect(new Set([got[0], got[2]])).toEqual(new Set(['Ford', 'Volvo']));
  });
  test('one address is not all of a history', async () => {
    expect(await values(['Address 1', 'Street', 'Postcode'], ['Address 2', 'Street', 'Postcode'])).toEqual([
      '4 Quay Row',
      'LS1 4AB',
      '',
      '',
    ]);
    expect(await values(['Home address', 'Street'], ['Postal address', 'Street'])).toEqual(['4 Quay Row', '4 Quay Row']);
  });
  test('no place where something happened, where one stays or works', async () => {
    for (const title of ['Accident location', 'Where will you stay?', 'Work address', 'Employer details', 'Unfallort'])
      expect(await values(['Your details', 'Full name'], [title, 'Street', 'City', 'Postcode'])).toEqual(['Ines Bell', '', '', '']);
    const [, row] = await inSections(['Your details', 'Full name'], ['Accident location', 'City']);
    expect(row).toMatchObject({ status: 'blank', reason: 'nothing-known' });
  });
  test('a house that may be theirs is offered', async () => {
    const [, row] = await inSections(['Your details', 'Full name'], ['Property to be insured', 'Postcode']);
    expect(row).toMatchObject({ status: 'asked', reason: 'unsure-reading', value: 'LS1 4AB' });
  });
});
