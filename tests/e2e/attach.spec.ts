import { expect, stateOf, test } from './fixtures.ts';

/** Files: only what the person picks in the panel for one control, set into the page as if picked there, told, and taken back. */
const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

test('a picked file goes into the control it was picked for, however the page draws it', async ({ stead }) => {
  await stead.onboard();
  const page = await stead.visit('papers');
  const panel = await stead.panel(page);
  const give = async (label: string, ...files: ReturnType<typeof file>[]) => {
    const row = panel.page.locator('[data-row]', { hasText: label }).first();
    await row.locator('input[type=file]').setInputFiles(files);
    await expect(row).toHaveAttribute('data-status', 'filled');
    await expect(row).toContainText(files.map(({ name }) => name).join('; '));
  };
  await expect(panel.page.locator('[data-row] input[type=file]'), 'the one that nobody sees takes none').toHaveCount(5);
  expect(await panel.page.locator('[data-row]', { hasText: 'Curriculum vitae' }).locator('input').getAttribute('accept')).toBe('.pdf,.txt');
  await give('Curriculum vitae', file('cv.txt', 'Ten years of boats'));
  await give('Cover letter', file('letter.txt', 'Dear all'));
  await give('Photograph', file('me.txt', 'a face'));
  await give('Certificates', file('one.txt', '1'), file('two.txt', '2'));
  await give('Work sample', file('sample.txt', 'a hull'));
  expect(await stateOf(page)).toMatchObject({
    sent: 0,
    values: {
      cv: ['cv.txt text/plain Ten years of boats'],
      letter: ['letter.txt text/plain Dear all'],
      photo: ['me.txt text/plain a face'],
      proofs: ['one.txt text/plain 1', 'two.txt text/plain 2'],
    },
  });
  expect(JSON.stringify(await stateOf(page))).not.toContain('trap');
  // What the page has taken over cannot be taken back for sure, and that is said.
  const taken = panel.page.locator('[data-row]', { hasText: 'Work sample' }).first();
  await taken.locator('[data-testid^="undo-"]').click();
  await expect(taken).toContainText('the page may still hold');
  // Taken back, and ready to be picked anew.
  const row = panel.page.locator('[data-row]', { hasText: 'Curriculum vitae' }).first();
  await row.locator('[data-testid^="undo-"]').click();
  await expect(row.locator('input[type=file]')).toBeVisible();
  await expect.poll(() => page.evaluate(() => (document.getElementById('cv') as HTMLInputElement).files?.length)).toBe(0);
});

test('bytes of a file lie in no store of the extension', async ({ stead }) => {
  await stead.onboard();
  const page = await stead.visit('papers');
  const panel = await stead.panel(page);
  await panel.page.locator('[data-row] input[type=file]').first().setInputFiles(file('secret.txt', 'LAMPREY'));
  await expect(panel.page.locator('[data-row]').first()).toHaveAttribute('data-status', 'filled');
  const worker = await stead.extension.serviceWorker();
  const stored = await worker.evaluate(async () =>
    JSON.stringify([await chrome.storage.session.get(null), await chrome.storage.local.get(null)]),
  );
  expect(stored).toContain('secret.txt');
  expect(stored).not.toContain(Buffer.from('LAMPREY').toString('base64').slice(0, 8));
});

test('too much is refused in one sentence before anything is sent', async ({ stead }) => {
  await stead.onboard();
  const page = await stead.visit('papers');
  const panel = await stead.panel(page);
  await expect(panel.page.locator('[data-row] input[type=file]')).toHaveCount(5);
  await panel.page.evaluate(() => {
    const list = new DataTransfer();
    list.items.add(new File([new Uint8Array(25 * 1024 * 1024)], 'film.bin'));
    const box = document.querySelector<HTMLInputElement>('[data-row] input[type=file]');
    if (!box) throw new Error('no box');
    box.files = list.files;
    box.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(panel.page.getByTestId('refusal')).toContainText('24 MB');
  expect(await stateOf(page)).toMatchObject({ values: {} });
});

test('what is refused offers the picker again, and nothing without bytes', async ({ stead }) => {
  await stead.onboard();
  const page = await stead.visit('papers');
  const panel = await stead.panel(page);
  const row = panel.page.locator('[data-row]', { hasText: 'Curriculum vitae' }).first();
  await expect(row.locator('input[type=file]')).toBeVisible();
  await stead.visit('sign-up');
  await row.locator('input[type=file]').setInputFiles(file('cv.txt', 'Ten years of boats'));
  await expect(panel.refusal).toContainText('Another tab is in front');
  await expect(row).toHaveAttribute('data-status', 'left-alone');
  await expect(row.locator('input[type=file]')).toBeVisible();
  expect(await stateOf(page)).toMatchObject({ values: {} });
});
