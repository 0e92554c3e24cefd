/** The same tree in a real Firefox: a memory is brought in and the plain sign-up page filled, by the page's own account. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { findFirefox } from '../../../scripts/browsers.mjs';
import { launchFirefox } from '../../support/firefox.ts';
import { EXPECTED } from '../sites/expected.ts';
import { judge, type PageState } from '../sites/judge.ts';
import { startSites } from '../sites/server.ts';

test.skip(findFirefox() === null, 'no Firefox on this machine');

const MEMORY = readFileSync('tests/support/memory.sample.json', 'utf8');

test('the sign-up page is filled', async () => {
  const sites = await startSites();
  const firefox = await launchFirefox({ extensionDir: '.output/firefox-mv3' });
  try {
    const surface = await firefox.openSurface('options');
    const call = <T>(name: string, body: object) =>
      surface.evaluate<T>(`browser.runtime.sendMessage(${JSON.stringify({ to: 'background', name, body })})`);
    const brought = await call<{ ok: boolean; value: { ok: boolean } }>('memory.bring-in', { text: MEMORY });
    expect(brought.value.ok).toBe(true);
    const page = await firefox.newPage();
    await page.navigate(sites.url('loopback'));
    // No permission tells the address of a tab; the newest one is the page's.
    const tabId = await surface.evaluate<number>('browser.tabs.query({}).then((tabs) => Math.max(...tabs.map((tab) => tab.id)))');
    await surface.evaluate(`browser.tabs.update(${tabId}, { active: true }).then(() => true)`);
    type View = { value: { view: string; rows: { id: string; status: string; label: string; reason?: string }[] } };
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
  } finally {
    await firefox.close();
    await sites.close();
  }
});
