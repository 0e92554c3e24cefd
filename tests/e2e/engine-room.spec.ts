/** The room of the language model in the options: engines with their reasons. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';

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
