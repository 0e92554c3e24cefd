/** The surfaces as a person meets them: every act on what is remembered and on a page, without a mouse where it matters, readable by all. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from 'playwright-core';
import { type Driven, type Session, startSession } from '../eval/session.ts';
import { MEMORY, TODAY } from './fixtures.ts';
import { ARMED } from './pages/panel.page.ts';
import type { PageState } from './sites/judge.ts';
import { SITE_FLAGS, type Sites, startSites } from './sites/server.ts';

let sites: Sites;
let session: Session;

test.beforeAll(async () => {
  sites = await startSites();
  session = await startSession({ args: SITE_FLAGS });
  await session.setNow(TODAY);
  await session.onboard(MEMORY);
});
test.afterAll(async () => {
  await session?.close();
  await sites?.close();
});

const held = async (driven: Driven): Promise<PageState> => (await driven.page.evaluate<PageState>('window.__state()')).held as PageState;
const row = (page: Page, text: string) => page.locator('[data-row]').filter({ hasText: text }).first();
const belief = (page: Page, text: string) => page.locator('[data-belief]').filter({ hasText: text }).first();

/** Widths of a narrow panel, a popup and a window. */
const WIDTHS = [320, 360, 1280];

/** Readable in both colour schemes, at every width and from right to left: nothing runs out of the window. */
async function looksRight(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect
      .soft(
        violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`),
        `${name}, ${colorScheme}`,
      )
      .toEqual([]);
  }
  for (const width of WIDTHS)
    for (const direction of ['ltr', 'rtl']) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect.soft(over, `${name} at ${width} px, ${direction}`).toBeLessThanOrEqual(0);
    }
}

test('every surface can be read by everybody', async () => {
  test.setTimeout(240_000);
  const driven = await session.open(sites.url('tenancy'));
  await looksRight(driven.panel, 'panel');
  for (const [surface, query] of [
    ['popup', `tab=${driven.tabId}`],
    ['welcome', ''],
    ['options', ''],
  ] as const) {
    const page = await session.extension.openSurface(surface, query);
    await page.locator('main h1, h1').first().waitFor();
    if (surface === 'options')
      for (const room of await page.locator('nav button').all()) {
        await room.click();
        await looksRight(page, `options ${await room.innerText()}`);
      }
    else await looksRight(page, surface);
    await page.close();
  }
  await driven.close();
});

test('a row is left out, filled later, and taken back', async () => {
  const driven = await session.open(sites.url('sign-up'));
  const { panel } = driven;
  await row(panel, 'Phone number').getByRole('checkbox').uncheck();
  await panel.waitForTimeout(ARMED);
  await panel.getByTestId('fill').click();
  await expect(row(panel, 'First name')).toHaveAttribute('data-status', 'filled');
  expect(await held(driven)).toMatchObject({ first: 'Rasmus' });
  expect(await held(driven)).not.toHaveProperty('phone');
  await row(panel, 'First name').getByRole('button', { name: 'Undo' }).click();
  await expect(row(panel, 'First name')).not.toHaveAttribute('data-status', 'filled');
  expect((await held(driven)).first ?? '').toBe('');
  await panel.getByTestId('undo').click();
  await expect.poll(async () => Object.values(await held(driven)).filter(Boolean)).toEqual([]);
  await driven.close();
});

test('what is not known can be told, once or for good', async () => {
  const driven = await session.open(sites.url('insurance'));
  const plate = row(driven.panel, 'Registration plate');
  await plate.getByRole('button', { name: 'Tell me' }).click();
  await driven.panel.keyboard.type('LM19 KTP');
  await driven.panel.keyboard.press('Enter');
  await expect(plate).toHaveAttribute('data-status', 'filled');
  expect(JSON.stringify(await driven.page.evaluate('window.__state()'))).toContain('LM19 KTP');
  const options = await session.extension.openSurface('options');
  await options.getByTestId('search').fill('registration plate');
  await expect(belief(options, 'LM19 KTP')).toBeVisible();
  await options.close();
  await driven.close();
});

test('what was typed on a page is offered after it was sent, secrets never', async () => {
  const driven = await session.open(sites.url('sign-up'));
  const { page, panel } = driven;
  await page.bringToFront();
  await page.locator('[name=first]').click();
  await page.keyboard.type('Rasmus');
  await page.locator('[name=phone]').click();
  await page.keyboard.type('+44 7700 900777');
  await page.locator('[name=password]').click();
  await page.keyboard.type('correct horse 77');
  await page.getByRole('button', { name: 'Join' }).click();
  const offer = panel.getByTestId('remember');
  await offer.waitFor({ timeout: 15_000 });
  await expect(offer).toContainText('+44 7700 900777');
  await expect(offer).not.toContainText('horse');
  await panel.waitForTimeout(ARMED);
  await panel.getByTestId('remember-drop').click();
  await expect(offer).toBeHidden();
  const options = await session.extension.openSurface('options');
  await options.getByTestId('search').fill('900777');
  await expect(options.locator('[data-belief]').filter({ hasText: '900777' })).toHaveCount(0);
  await options.close();
  await driven.close();
});

test('the popup finds, explains, corrects, adds and forgets', async () => {
  const driven = await session.open(sites.url('sign-up'));
  const popup = await session.extension.openSurface('popup', `tab=${driven.tabId}`);
  await popup.getByTestId('note-input').fill('My shoe size is 44.');
  await popup.getByTestId('note-save').click();
  await expect(popup.getByTestId('change-report')).toContainText('44');
  await popup.getByTestId('search').fill('shoe size');
  const found = belief(popup, '44');
  await found.getByTestId('why').click();
  await expect(found.getByTestId('proof')).toContainText('My shoe size is 44.');
  await found.getByTestId('correct').click();
  await found.getByTestId('correct-value').fill('45');
  await popup.keyboard.press('Enter');
  await expect(belief(popup, '45')).toBeVisible();
  await belief(popup, '45').getByTestId('forget').click();
  await belief(popup, '45').getByTestId('forget-yes').click();
  await expect(popup.getByTestId('change-report')).toBeVisible();
  await expect(popup.locator('[data-belief]').filter({ hasText: '45' })).toHaveCount(0);
  await popup.close();
  await driven.close();
});

test('a correction is offered on an open page at once, the old value nowhere', async () => {
  const driven = await session.open(sites.url('sign-up'));
  await expect(row(driven.panel, 'Phone number')).toContainText('900312');
  const options = await session.extension.openSurface('options');
  await options.getByTestId('search').fill('phone');
  await belief(options, '900312').getByTestId('correct').click();
  await options.getByTestId('correct-value').fill('+44 7700 900444');
  await options.getByTestId('correct-save').click();
  await options.getByTestId('change-report').waitFor();
  await options.close();
  await expect(row(driven.panel, 'Phone number')).toContainText('900444');
  await expect(driven.panel.locator('body')).not.toContainText('900312');
  await driven.close();
});

test('locked, nothing is served; off for a site, nothing is read there', async () => {
  const driven = await session.open(sites.url('sign-up'));
  const popup = await session.extension.openSurface('popup', `tab=${driven.tabId}`);
  await popup.getByTestId('site-switch').click();
  await expect(popup.locator('[data-state]').first()).toHaveAttribute('data-state', 'off-here');
  await expect(driven.panel.getByTestId('fill')).toHaveCount(0);
  await popup.getByTestId('site-switch').click();
  await expect(popup.locator('[data-state]').first()).toHaveAttribute('data-state', 'ready');
  await popup.getByTestId('lock').click();
  await expect(popup.locator('[data-state]').first()).toHaveAttribute('data-state', 'locked');
  await expect(popup.locator('[data-belief]')).toHaveCount(0);
  await expect(driven.panel.locator('body')).not.toContainText('Rasmus');
  await popup.getByTestId('lock').click();
  await expect(popup.locator('[data-state]').first()).toHaveAttribute('data-state', 'ready');
  await popup.close();
  await driven.close();
});
