/**
 * The person's language model in the product: asked about what stays blank, never waited for, only ever an offer, and the page is the same
 * without it when it fails. The model is a scripted server of this machine.
 */
import { type ScriptedServer, scriptedServer } from '../support/scripted-server.ts';
import { expect, stateOf, test } from './fixtures.ts';

const LETTER = `Hello,

please open an account for me. My name is Oda Vellmark and my email address is oda.vellmark@post.example. Saltmere is where I have had my
home since the flood, and the house is called Tern End.

Kind regards,
Oda Vellmark`;
const MEMORY = JSON.stringify({
  self: 'Oda',
  asOf: '2026-06-01',
  statements: [{ id: 'N', kind: 'note', at: '2026-01-01', text: 'I am vegetarian.' }],
});

let server: ScriptedServer;
test.beforeEach(async () => {
  server = await scriptedServer();
});
test.afterEach(() => server.close());

async function chosen(stead: { options(): Promise<{ page: import('playwright-core').Page }> }) {
  const { page } = await stead.options();
  await page.evaluate(
    (model) => chrome.runtime.sendMessage({ to: 'background', name: 'settings.set', body: { engine: 'local-server', model } }),
    server.base,
  );
  return page;
}

test('what the rules leave blank comes in later, is only offered, and holds nothing up', async ({ stead }) => {
  server.choose = ['Saltmere'];
  server.delay = 4000;
  await stead.onboard(MEMORY);
  const options = await chosen(stead);
  const page = await stead.visit('sign-up');
  const panel = await stead.panel(page);
  await panel.page.getByTestId('document-open').click();
  await panel.page.getByTestId('document-text').fill(LETTER);
  await panel.page.getByTestId('document-go').click();
  await expect(panel.page.getByTestId('document-lying')).toContainText('fields of this page');
  await expect(panel.page.getByTestId('thinking')).toContainText('You need not wait');
  // While the model thinks, what the rules found is filled.
  await panel.fill();
  expect(JSON.stringify(await stateOf(page))).toContain('oda.vellmark@post.example');
  const town = panel.row('Town or city');
  await expect(town).toHaveAttribute('data-status', 'asked', { timeout: 60_000 });
  await expect(town).toContainText('Saltmere');
  await expect(town).toContainText('Found by the language model');
  await expect(panel.page.getByTestId('thinking')).toBeEmpty({ timeout: 60_000 });
  expect(await panel.status('E-mail address')).toBe('filled');
  await panel.give('Town or city');
  await expect(town).toHaveAttribute('data-status', 'filled');
  expect(JSON.stringify(await stateOf(page))).toContain('Saltmere');
  // Nothing that is not a question of this page went to the model, and the person can read what did.
  expect(server.prompts.join('\n')).not.toContain('vegetarian');
  const shown = await options.evaluate(() => chrome.runtime.sendMessage({ to: 'background', name: 'settings.model-shown', body: {} }));
  expect(JSON.stringify(shown)).toContain('Saltmere');
});

for (const instead of ['html', 'tool-call', 'broken-schema'] as const)
  test(`a model that answers with ${instead} leaves the page as it is without one`, async ({ stead }) => {
    server.choose = ['Saltmere'];
    server.instead = instead;
    await stead.onboard(MEMORY);
    await chosen(stead);
    const page = await stead.visit('sign-up');
    const panel = await stead.panel(page);
    await panel.page.getByTestId('document-open').click();
    await panel.page.getByTestId('document-text').fill(LETTER);
    await panel.page.getByTestId('document-go').click();
    await expect.poll(() => server.prompts.length, { timeout: 60_000 }).toBeGreaterThan(0);
    await expect(panel.page.getByTestId('thinking')).toBeEmpty({ timeout: 60_000 });
    expect(await panel.status('Town or city')).toBe('blank');
    await panel.fill();
    expect(await panel.status('E-mail address')).toBe('filled');
  });
