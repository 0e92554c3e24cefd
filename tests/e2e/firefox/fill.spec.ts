/** The same tree in a real Firefox: a memory is brought in and the plain sign-up page filled, by the page's own account. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { findFirefox } from '../../../scripts/browsers.mjs';
import { type FirefoxPage, launchFirefox } from '../../support/firefox.ts';
import { EXPECTED } from '../sites/expected.ts';
import { judge, type PageState } from '../sites/judge.ts';
import { startSites } from '../sites/server.ts';

test.skip(findFirefox() === null, 'no Firefox on this machine');

const MEMORY = readFileSync('tests/support/memory.sample.json', 'utf8');

interface Surface {
  call<T>(name: string, body: object): Promise<T>;
  /** Opens a sample page in front; its tab. */
  visit(site: string): Promise<{ page: FirefoxPage; tabId: number }>;
}
type View = { value: { view: string; rows: { id: string; status: string; label: string; reason?: string }[] } };

async function withFirefox(use: (surface: Surface) => Promise<void>): Promise<void> {
  const sites = await startSites();
  const firefox = await launchFirefox({ extensionDir: '.output/firefox-mv3' });
  try {
    const surface = await firefox.openSurface('options');
    await use({
      call: (name, body) => surface.evaluate(`browser.runtime.sendMessage(${JSON.stringify({ to: 'background', name, body })})`),
      async visit(site) {
        const page = await firefox.newPage();
        await page.navigate(sites.url(site));
        // No permission tells the address of a tab; the newest one is the page's.
        const tabId = await surface.evaluate<number>('browser.tabs.query({}).then((tabs) => Math.max(...tabs.map((tab) => tab.id)))');
        await surface.evaluate(`browser.tabs.update(${tabId}, { active: true }).then(() => true)`);
        return { page, tabId };
      },
    });
  } finally {
    await firefox.close();
    await sites.close();
  }
}

test('the sign-up page is filled', async () => {
  await withFirefox(async ({ call, visit }) => {
    const brought = await call<{ ok: boolean; value: { ok: boolean } }>('memory.bring-in', { text: MEMORY });
    expect(brought.value.ok).toBe(true);
    const { page, tabId } = await visit('loopback');
    let view = await call<View>('surface.page', { tabId });
    const ready = () => view.value.rows.filter((row) => row.status === 'ready').map(({ id }) => ({ id }));
    // The content script of a page that has just loaded may still be on its way.
    await expect
      .poll(async () => {
        view = await call<View>('surface.page', { tabId });
        return ready().length;
      })
      .toBeGreaterThanOrEqual(8);
    const accepted = await call<{ value: { ok: boolean; reason?: string } }>('surface.accept', {
      tabId,
      view: view.value.view,
      rows: ready(),
      operation: 'firefox-fill',
    });
    expect(accepted.value).toMatchObject({ ok: true });
    const state = await page.evaluate<PageState>('window.__state()');
    const verdict = judge(EXPECTED['sign-up'] ?? [], state, 'offered');
    expect(verdict.wrong).toEqual([]);
    expect(verdict.missing).toEqual([]);
  });
});

test('a file that the person gives is one that the page can read', async () => {
  await withFirefox(async ({ call, visit }) => {
    const { page, tabId } = await visit('papers-loopback');
    let view = await call<View>('surface.page', { tabId });
    const row = () => view.value.rows.find(({ label }) => label === 'Curriculum vitae');
    await expect
      .poll(async () => {
        view = await call<View>('surface.page', { tabId });
        return row()?.reason;
      })
      .toBe('file');
    const given = await call<{ value: unknown }>('surface.attach', {
      tabId,
      view: view.value.view,
      row: row()?.id,
      files: [{ name: 'cv.txt', mime: 'text/plain', size: 4, data: btoa('Tern') }],
      operation: 'firefox-attach',
    });
    expect(given.value).toMatchObject({ ok: true, value: { outcomes: [{ status: 'filled', readBack: 'cv.txt' }] } });
    await expect.poll(async () => (await page.evaluate<PageState>('window.__state()')).values).toEqual({ cv: ['cv.txt text/plain Tern'] });
  });
});
