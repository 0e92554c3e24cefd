/** The judges judged: each sample page tells the truth about itself, so that a test that trusts it can fail. */
import { expect, stateOf, test } from './fixtures.ts';
import { EXPECTED } from './sites/expected.ts';
import { judge } from './sites/judge.ts';

/** A row's value as a person would type it into the control. */
function answerOf(site: string, key: string): string {
  const row = EXPECTED[site]?.find((one) => one.key === key);
  if (row?.expect !== 'value' && row?.expect !== 'asked') throw new Error(`${site} expects no value for ${key}.`);
  return row.values?.[0] ?? row.parts?.join(', ') ?? '';
}

test('an untouched page holds nothing', async ({ stead }) => {
  for (const site of Object.keys(EXPECTED)) {
    const page = await stead.visit(site);
    const verdict = judge(EXPECTED[site] ?? [], await stateOf(page), 'none', 1);
    expect(verdict.wrong, site).toEqual([]);
    await page.close();
  }
});

test('a plain page filled by hand is right, a wrong or silent value is wrong', async ({ stead }) => {
  const page = await stead.visit('sign-up');
  const keys = (EXPECTED['sign-up'] ?? []).filter((row) => row.expect === 'value').map((row) => row.key);
  for (const key of keys.filter((key) => key !== 'country')) await page.locator(`form#join [name=${key}]`).fill(answerOf('sign-up', key));
  await page.locator('[name=country]').selectOption(answerOf('sign-up', 'country'));
  const good = judge(EXPECTED['sign-up'] ?? [], await stateOf(page));
  expect(good).toMatchObject({ wrong: [], missing: [] });
  await page.locator('[name=last]').fill('Somebody');
  await page.locator('[name=letters]').check();
  await page.evaluate(() => Object.assign(document.querySelector('[name=password]') ?? {}, { value: 'silent' }));
  const bad = judge(EXPECTED['sign-up'] ?? [], await stateOf(page));
  expect(bad.wrong.map(({ key }) => key)).toEqual(['last', 'password', 'letters']);
});

test('the job form tells what its form library holds', async ({ stead }) => {
  const page = await stead.visit('job');
  await page.getByLabel('Surname').fill('Dahlgaard');
  await page.getByRole('combobox', { name: 'Notice period' }).click();
  await page.getByRole('option', { name: '2 months' }).click();
  await page.getByRole('group', { name: 'Date of birth' }).click();
  await page.keyboard.type('21061988');
  await page.getByRole('radiogroup', { name: 'right to work' }).getByText('Yes').click();
  expect(await stateOf(page)).toMatchObject({ surname: 'Dahlgaard', notice: '2 months', born: '1988-06-21', right: 'Yes', firstName: '' });
});

test('the tenancy form draws its second step and keeps the first', async ({ stead }) => {
  const page = await stead.visit('tenancy');
  await page.getByLabel('Employment status').click();
  await page.getByRole('option', { name: 'Self-employed' }).click();
  await page.getByRole('group', { name: 'Will any pets live with you?' }).getByText('Yes').click();
  await page.getByLabel('Which pets, and how many?').fill('one dog');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByLabel('Their phone').fill('0131 496 0188');
  expect(await stateOf(page)).toEqual({ step: 2, status: 'self-employed', pets: 'Yes', petsWhich: 'one dog', llPhone: '0131 496 0188' });
});

test('the delivery chat keeps what it was told', async ({ stead }) => {
  const page = await stead.visit('delivery');
  await page.getByText('I need your order number').waitFor();
  const say = async (text: string) => {
    await page.locator('#text-input').fill(text);
    await page.keyboard.press('Enter');
  };
  await say('order FW-20418');
  await page.getByText('the postcode it is going to').waitFor();
  await say('no idea');
  await page.getByText('Sorry, I did not understand').waitFor();
  expect(await stateOf(page)).toMatchObject({ told: { order: 'order FW-20418' }, asking: 'postcode' });
});

test('the hostile pages do what they threaten', async ({ stead }) => {
  const throws = await stead.visit('throws');
  await throws.getByLabel('First name').fill('R');
  expect(Number((await stateOf(throws)).thrown)).toBeGreaterThan(1);
  const removes = await stead.visit('removes');
  await removes.getByLabel('First name').fill('R');
  await expect(removes.getByLabel('Last name')).toHaveCount(0);
  const navigates = await stead.visit('navigates');
  await navigates.getByLabel('E-mail').fill('r');
  await navigates.waitForURL('**/front-page/');
  const back = await stead.visit('sets-back');
  await back.getByLabel('E-mail').fill('r@x.example');
  await back.getByLabel('Phone').fill('12345');
  await expect(back.getByLabel('Phone')).toHaveValue('000');
  await expect(back.getByLabel('E-mail')).toHaveValue('');
});

test('nothing is done to a page before the person means it', async ({ stead }) => {
  const page = await stead.visit('big');
  await page.waitForTimeout(1500);
  const before = await stateOf(page);
  expect(before).toMatchObject({ fields: 200, mutations: [], listeners: 0, reads: 0, requests: [], values: [] });
  // The page would notice.
  await page.evaluate(() => document.body.setAttribute('data-touched', ''));
  await expect.poll(async () => (await stateOf(page)).mutations).toEqual(['attributes:data-touched:BODY']);
});

test('names are told apart, and only the encrypted ones are secure', async ({ stead, sites }) => {
  expect(new Set(['alice', 'bob', 'sign-up', 'loopback', 'localhost', 'insecure'].map((name) => sites.origin(name))).size).toBe(6);
  for (const [name, secure] of [
    ['sign-up', true],
    ['tenancy', true],
    ['alice', true],
    ['loopback', true],
    ['insecure', false],
  ] as const) {
    const page = await stead.visit(name);
    expect(await page.evaluate(() => isSecureContext), name).toBe(secure);
  }
});

test('the service worker dies and comes back', async ({ stead }) => {
  const before = await stead.extension.serviceWorker();
  await before.evaluate(() => Object.assign(globalThis, { mark: 1 }));
  await stead.extension.killServiceWorker();
  const after = await stead.extension.serviceWorker();
  expect(await after.evaluate(() => 'mark' in globalThis)).toBe(false);
});
