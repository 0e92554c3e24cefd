/** Where a form may mean one of several people, the person says once which, and every row of theirs follows. */
import { describe, expect, test } from 'vitest';
import { type Draft, page as sheet } from '../forms/build.ts';
import { brought, form, note } from '../memory/open.ts';
import { browserless } from './browserless.ts';

const person = (id: string, about: string, relation: string, fields: Record<string, string>, text?: string) => ({
  id,
  kind: 'contact' as const,
  at: '2026-05-01',
  about,
  relation,
  fields,
  ...(text ? { text } : {}),
});
const MAYA = person('C1', 'Maya Bell', 'daughter', { bday: '2015-03-02', School: 'Quay Primary', Allergies: 'peanuts' });
const LEO = person('C2', 'Leo Bell', 'son', { bday: '2018-06-05' });

type Section = readonly [title: string, ...labels: string[]];

const sheetOf = (...sections: readonly Section[]) => ({
  ...sheet(
    sections.flatMap(([, ...labels], group) => labels.map((label): Draft => ({ label, group }))),
    { groups: sections.map(([title]) => ({ title, parent: -1 })) },
  ),
  title: sections[0]?.[0] ?? '',
});
const shown = async (page: ReturnType<typeof browserless>, labels: readonly string[]) =>
  Promise.all(labels.map(async (label) => (await page.row(label))?.value ?? ''));

describe('one of two children', () => {
  const LABELS = ["Child's first name", "Child's date of birth"];
  const open = async () => {
    const page = browserless(await brought([MAYA, LEO]), sheetOf(['About your child', ...LABELS]));
    const { asks } = await page.view(false);
    return { page, ask: asks[0] };
  };

  test('is asked about once, by their names', async () => {
    const { page, ask } = await open();
    expect(ask).toMatchObject({ kind: 'which-person', labels: LABELS });
    expect(ask?.options.map(({ label }) => label)).toEqual(['Maya Bell', 'Leo Bell', 'none']);
    await page.fillReady();
    expect(page.filled).toEqual({});
  });

  test('has every row, and keeps them over new looks', async () => {
    const { page, ask } = await open();
    await page.answer(ask?.id ?? '', 'person:leo-bell');
    expect(await shown(page, LABELS)).toEqual(['Leo', '5 June 2018']);
    await page.view(false);
    expect(await shown(page, LABELS)).toEqual(['Leo', '5 June 2018']);
    await page.fillReady();
    expect(page.filled).toMatchObject({ "Child's first name": { type: 'text', text: 'Leo' } });
  });

  test('is neither of them where the person says so', async () => {
    const { page, ask } = await open();
    await page.answer(ask?.id ?? '', 'none');
    expect(await shown(page, LABELS)).toEqual(['', '']);
    expect(await page.row(LABELS[0] ?? '')).toMatchObject({ status: 'blank', reason: 'other-person' });
  });

  test('is first the one of whom was spoken in what the page is about', async () => {
    const told = [MAYA, LEO, note('N', '2026-05-20', 'Leo needs a place at the sailing camp in July.')];
    const page = browserless(await brought(told), sheetOf(['Sailing camp', ...LABELS]));
    expect((await page.view(false)).asks[0]?.options[0]).toMatchObject({ label: 'Leo Bell' });
  });
});

test('of the one who is meant only what is known of them is filled, and what is delicate is still asked', async () => {
  const labels = ["Child's allergies", "Child's school"];
  const page = browserless(await brought([MAYA, LEO]), sheetOf(['About your child', ...labels]));
  const [ask] = (await page.view(false)).asks;
  await page.answer(ask?.id ?? '', 'person:maya-bell');
  expect(await page.row("Child's allergies")).toMatchObject({ status: 'asked', reason: 'sensitive', value: 'peanuts' });
  const other = browserless(await brought([MAYA, LEO]), sheetOf(['About your child', ...labels]));
  await other.answer((await other.view(false)).asks[0]?.id ?? '', 'person:leo-bell');
  expect(await shown(other, labels)).toEqual(['', '']);
});

test('one child alone is no question', async () => {
  const page = browserless(await brought([MAYA]), sheetOf(['About your child', "Child's first name"]));
  expect((await page.view(false)).asks).toEqual([]);
  expect(await page.row("Child's first name")).toMatchObject({ value: 'Maya' });
});

test('a role that anybody may have is asked about, the person last', async () => {
  const page = browserless(
    await brought([MAYA, LEO]),
    sheetOf(['Part A. Participant', 'Legal name', 'Date of birth'], ['Part B. Caregiver', 'Your name']),
  );
  const [ask] = (await page.view(false)).asks;
  expect(ask?.options.map(({ label }) => label).slice(0, 2)).toEqual(['Maya Bell', 'Leo Bell']);
});

describe('somebody whom a record names', () => {
  const IKER = person('C3', 'Iker Sola Paz', 'boyfriend', { tel: '07700 900555' });
  test('is the one who is known by that name, with their number', async () => {
    const told = [IKER, note('N', '2026-05-20', 'My emergency contact is Iker.')];
    const page = browserless(await brought(told), sheetOf(['Emergency contact', 'Name', 'Phone']));
    await page.view(false);
    expect(await shown(page, ['Name', 'Phone'])).toEqual(['Iker Sola Paz', '07700 900555']);
  });

  test('is nobody where two have the name', async () => {
    const other = person('C4', 'Iker Roth', 'friend', { tel: '07700 900666' });
    const told = [IKER, other, note('N', '2026-05-20', 'My emergency contact is Iker.')];
    const page = browserless(await brought(told), sheetOf(['Emergency contact', 'Name', 'Phone']));
    await page.view(false);
    expect(await shown(page, ['Name', 'Phone'])).toEqual(['Iker', '']);
  });
});

test('the other parent of the children is who one has parted from', async () => {
  const told = [MAYA, person('C5', 'Mark Hale', 'ex-husband', { tel: '07700 900777' })];
  const sections: Section[] = [
    ['About your child', "Child's first name"],
    ['Parent / guardian completing this form', 'Your name'],
    ['Other parent / guardian', 'Name', 'Phone'],
  ];
  const page = browserless(await brought(told), sheetOf(...sections));
  await page.view(false);
  expect(await shown(page, ['Name', 'Phone'])).toEqual(['Mark Hale', '07700 900777']);
});

describe('who is called in an emergency', () => {
  const SHEET = sheetOf(['Emergency contact', 'Name', 'Phone']);
  test.each(['Emergency contact for me and the kids.', 'In an emergency call her first.', 'Call her if anything happens to me.'])(
    'is said beside a contact: %s',
    async (text) => {
      const page = browserless(await brought([person('C6', 'Lena Hale', 'wife', { tel: '07700 900888' }, text)]), SHEET);
      await page.view(false);
      expect(await shown(page, ['Name', 'Phone'])).toEqual(['Lena Hale', '07700 900888']);
    },
  );

  test('changes with what is said of the next, also with a raised voice', async () => {
    const told = [
      person('C5', 'Mark Hale', 'ex-husband', { tel: '07700 900777' }, 'Emergency contact for me.'),
      { ...person('C7', 'Anja Roth', 'sister', { tel: '07700 900999' }, 'She is MY emergency contact now, not Mark.'), at: '2026-05-20' },
    ];
    const page = browserless(await brought(told), SHEET);
    await page.view(false);
    expect(await shown(page, ['Name', 'Phone'])).toEqual(['Anja Roth', '07700 900999']);
  });

  test('is nobody whom nothing was said of', async () => {
    const page = browserless(await brought([person('C7', 'Anja Roth', 'sister', { tel: '07700 900999' }, 'Lives in Leeds.')]), SHEET);
    await page.view(false);
    expect(await shown(page, ['Name', 'Phone'])).toEqual(['', '']);
  });
});

test('a supervisor who is known is the supervisor that a reference is asked of', async () => {
  const told = [person('C8', 'Karen Lund', 'manager', { tel: '07700 900123' })];
  const page = browserless(await brought(told), sheetOf(['Supervisor reference', 'Name', 'Phone']));
  await page.view(false);
  expect(await shown(page, ['Name', 'Phone'])).toEqual(['Karen Lund', '07700 900123']);
});

describe('the country of an address told without one', () => {
  const before = form('F1', '2020-05-01', {
    'address-line1': 'Erlenweg 7',
    'postal-code': '01099',
    'address-level2': 'Dresden',
    country: 'DE',
  });
  const now = (postcode: string) =>
    form('F2', '2026-05-01', { 'address-line1': 'Lindenstraße 12', 'postal-code': postcode, 'address-level2': 'Leipzig' });
  test('is that of the one before, and asked about, where the postcodes are alike', async () => {
    const page = browserless(await brought([before, now('04299')]), sheetOf(['Your address', 'Country']));
    await page.view(false);
    expect(await page.row('Country')).toMatchObject({
      status: 'asked',
      reason: 'conclusion-unconfirmed',
      value: 'Germany',
      kind: 'conclusion',
    });
  });
  test('is unknown where they are not', async () => {
    const page = browserless(await brought([before, now('LS1 4AB')]), sheetOf(['Your address', 'Country']));
    await page.view(false);
    expect((await page.row('Country'))?.value).toBeUndefined();
  });
});

test('a short name is the one whom it is short for', async () => {
  const told = [person('C9', 'Daniel Lund', 'partner', { tel: '07700 900321' }), note('N', '2026-05-20', 'My emergency contact is Dan.')];
  const page = browserless(await brought(told), sheetOf(['Emergency contact', 'Name', 'Phone']));
  await page.view(false);
  expect(await shown(page, ['Name', 'Phone'])).toEqual(['Daniel Lund', '07700 900321']);
});

test('a number under what was before is nobody’s of today', async () => {
  const told = [form('F', '2026-05-01', { tel: '07700 900111' }), person('C10', 'Harry Stone', 'landlord', { tel: '07700 900333' })];
  const page = browserless(await brought(told), sheetOf(['Previous address', 'Landlord', 'Phone']));
  await page.view(false);
  expect((await page.row('Phone'))?.value).toBeUndefined();
});
