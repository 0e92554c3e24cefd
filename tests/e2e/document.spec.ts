import AxeBuilder from '@axe-core/playwright';
import { pdfOf } from '../support/pdf.ts';
import { expect, stateOf, test } from './fixtures.ts';

/** A page filled from a document that lies beside it: pasted or picked, used here, kept only on the person's word. */
const LETTER = `Hello,

please open an account for me. My name is Oda Vellmark and my email address is oda.vellmark@post.example.

Kind regards,
Oda Vellmark`;

test('a pasted letter fills the page and leaves the memory as it was', async ({ stead }) => {
  await stead.onboard();
  const page = await stead.visit('sign-up');
  const panel = await stead.panel(page);
  await panel.page.getByTestId('document-open').click();
  await panel.page.getByTestId('document-text').fill(LETTER);
  await panel.page.getByTestId('document-go').click();
  await expect(panel.page.getByTestId('document-lying')).toContainText('fields of this page');
  expect((await new AxeBuilder({ page: panel.page as never }).include('[data-testid="document"]').analyze()).violations).toEqual([]);
  // Written by somebody else, so who the page is for is the person's to say.
  await expect(panel.row('E-mail address')).toHaveAttribute('data-status', 'asked');
  await panel.give('E-mail address');
  await expect(panel.row('E-mail address')).toHaveAttribute('data-status', 'filled');
  expect(JSON.stringify(await stateOf(page))).toContain('oda.vellmark@post.example');
  const options = await stead.options();
  await expect(options.page.locator('body')).not.toContainText('Vellmark');
  // What left for the site stands in the ledger all the same, without a word of the document.
  await options.page.getByTestId('navTold').click();
  await expect(options.page.locator('[data-site]')).toContainText('from the document you brought, not kept');
  await expect(options.page.locator('body')).not.toContainText('Vellmark');
});

test('a PDF is read in the panel, its sentence is shown, and what is no document is refused in one sentence', async ({ stead }) => {
  await stead.onboard();
  const page = await stead.visit('sign-up');
  const panel = await stead.panel(page);
  await panel.page.getByTestId('document-open').click();
  const file = panel.page.getByTestId('document-file');
  const said = panel.page.getByTestId('document-said');
  const pdf = (name: string, bytes: Uint8Array) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) });
  await file.setInputFiles(pdf('scan.pdf', pdfOf({ pages: [[]] })));
  await expect(said).toContainText('pictures of pages');
  await file.setInputFiles(pdf('locked.pdf', pdfOf({ pages: [['x']], locked: true })));
  await expect(said).toContainText('locked with a password');
  await file.setInputFiles(pdf('letter.pdf', pdfOf({ pages: [LETTER.split('\n')] })));
  await expect(panel.page.getByTestId('document-lying')).toContainText('letter');
  await expect(panel.page.locator('[data-testid^="quote-"]').first()).toContainText('Oda Vellmark');
  await panel.page.getByTestId('document-keep').click();
  await expect(said).toContainText('Remembered');
  await panel.page.getByTestId('document-away').click();
  await expect(panel.page.getByTestId('document-open')).toBeVisible();
});
