/** The background is killed at the worst moments: the person gets the fill or one clear sentence, never half a form. */

import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type Driven, type Session, startSession } from '../eval/session.ts';
import { SITE_FLAGS, type Sites, startSites } from './sites/server.ts';

let sites: Sites;
let session: Session;

test.beforeAll(async () => {
  sites = await startSites();
  session = await startSession({ args: SITE_FLAGS });
  await session.setNow('2026-11-22');
  await session.onboard(readFileSync('tests/support/memory.sample.json', 'utf8'));
});
test.afterAll(async () => {
  await session.close();
  await sites.close();
});

/** All of the ready rows hold their value in the page, or none does and the panel says why. */
async function wholeOrSaid(driven: Driven): Promise<void> {
  await expect
    .poll(
      async () => {
        const rows = (await driven.view()).rows;
        const filled = rows.filter((row) => row.status === 'filled').length;
        const ready = rows.filter((row) => row.status === 'ready').length;
        const said = await driven.panel.getByTestId('refusal').isVisible();
        if (filled > 0 && ready === 0) return 'filled';
        return filled === 0 && said ? 'said' : `filled ${filled}, ready ${ready}`;
      },
      { timeout: 30_000 },
    )
    .toMatch(/^(filled|said)$/);
}

test('between suggest and accept', async () => {
  const driven = await session.open(sites.url('sign-up'));
  expect((await driven.view()).rows.filter((row) => row.status === 'ready').length).toBeGreaterThan(4);
  await session.extension.killServiceWorker();
  await driven.panel.waitForTimeout(700);
  await driven.panel.getByTestId('fill').click();
  await wholeOrSaid(driven);
  await driven.close();
});

test('between accept and fill', async () => {
  const driven = await session.open(sites.url('sign-up'));
  await driven.view();
  await driven.panel.waitForTimeout(700);
  await driven.panel.getByTestId('fill').click();
  await session.extension.killServiceWorker();
  await wholeOrSaid(driven);
  await driven.close();
});

test('while a model works: the search is answered, no fact is lost', async () => {
  const options = await session.extension.openSurface('options');
  const before = await options.evaluate(() => chrome.runtime.sendMessage({ to: 'background', name: 'memory.state', body: {} }));
  await options.evaluate(() => {
    const scope = window as never as { __search: Promise<unknown> };
    scope.__search = chrome.runtime
      .sendMessage({ to: 'background', name: 'memory.list', body: { query: 'how long until you can start somewhere new' } })
      .catch(() => 'lost');
  });
  await session.extension.killServiceWorker();
  await options.evaluate(() => (window as never as { __search: Promise<unknown> }).__search);
  const again = await options.evaluate(() =>
    chrome.runtime.sendMessage({ to: 'background', name: 'memory.list', body: { query: 'notice' } }),
  );
  expect((again as { ok: boolean }).ok).toBe(true);
  const after = await options.evaluate(() => chrome.runtime.sendMessage({ to: 'background', name: 'memory.state', body: {} }));
  expect(after).toEqual(before);
  await options.close();
});
