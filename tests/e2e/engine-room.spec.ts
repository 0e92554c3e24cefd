/** The room of the language model in the options: engines with their reasons, models by address and from this machine, by keyboard, in both languages. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type ModelHost, startModelHost } from '../support/model-host.ts';
import { expect, test } from './fixtures.ts';

const GGUF = new Uint8Array(3_000_000).fill(7);
GGUF.set(new TextEncoder().encode('GGUF'));

let host: ModelHost;
test.beforeAll(async () => {
  host = await startModelHost({ 'tiny.gguf': GGUF, 'page.gguf': new TextEncoder().encode('no model') });
});
test.afterAll(() => host.close());

test('says which engines can run, and why the others cannot', async ({ stead }) => {
  await stead.onboard();
  const page = await stead.extension.openSurface('options');
  await page.getByTestId('navEngine').click();
  await expect(page.getByTestId('state-prompt-api')).toContainText('no model of its own');
  await expect(page.getByTestId('state-wllama')).toContainText('can run here');
  await expect(page.getByTestId('state-webllm')).not.toContainText('can run here');
  await expect(page.getByTestId('engine-none')).toBeChecked();
  await expect(page.getByTestId('engine-test')).toBeDisabled();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('a model comes by its address, is checked, used, refused by name when it is none, and goes', async ({ stead }) => {
  await stead.onboard();
  const page = await stead.extension.openSurface('options');
  await page.getByTestId('navEngine').click();
  await expect(page.getByTestId('state-wllama')).toContainText('can run here');
  const add = async (address: string) => {
    await page.getByTestId('model-address').fill(address);
    // By keyboard alone.
    await page.getByTestId('model-add').focus();
    await page.keyboard.press('Enter');
  };
  await add(`${host.url}/tiny.gguf`);
  await expect(page.getByTestId('model-tiny')).toHaveAttribute('data-state', 'installed', { timeout: 30_000 });
  await page.getByTestId('verify-tiny').click();
  await page.getByTestId('use-tiny').click();
  await expect(page.getByTestId('engine-wllama')).toBeChecked();
  // Weights that are none: the engine says so in a sentence, and everything else goes on.
  await page.getByTestId('engine-test').click();
  await expect(page.getByTestId('engine-tested')).not.toBeEmpty({ timeout: 60_000 });
  await expect(page.getByTestId('engine-tested')).not.toContainText('It answered');
  await add(`${host.url}/page.gguf`);
  await expect(page.getByTestId('refusal')).toHaveText('This is no model', { timeout: 30_000 });
  await add('http://elsewhere.example/x.gguf');
  await expect(page.getByTestId('refusal')).toContainText('This is no address that I may ask');
  await page.getByTestId('remove-tiny').click();
  await expect(page.getByTestId('model-tiny')).toHaveCount(0);
});

test('a file of this machine is taken in, in German too', async ({ stead }, info) => {
  await stead.onboard();
  const page = await stead.extension.openSurface('options');
  await page.evaluate(() => chrome.runtime.sendMessage({ to: 'background', name: 'settings.set', body: { language: 'de' } }));
  await page.reload();
  await page.getByTestId('navEngine').click();
  await expect(page.getByTestId('state-wllama')).toContainText('kann hier laufen');
  const path = info.outputPath('My Model.gguf');
  writeFileSync(path, GGUF);
  await page.getByTestId('model-file').setInputFiles(path);
  await expect(page.getByTestId('model-my-model')).toHaveAttribute('data-state', 'installed', { timeout: 30_000 });
  writeFileSync(join(info.outputDir, 'none.gguf'), 'none');
  await page.getByTestId('model-file').setInputFiles(join(info.outputDir, 'none.gguf'));
  await expect(page.getByText('Das ist kein Modell')).toBeVisible();
});
