/** Nothing is scanned, asked for or changed before the person shows intent. */

import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { startSession } from '../eval/session.ts';
import { SITE_FLAGS, startSites } from './sites/server.ts';

test('a page with 200 fields is neither read nor changed nor asked about before intent', async () => {
  const sites = await startSites();
  const session = await startSession({ args: SITE_FLAGS });
  try {
    await session.onboard(readFileSync('tests/support/memory.sample.json', 'utf8'));
    const page = await session.extension.context.newPage();
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { __seen: seen });
      new MutationObserver((records) => {
        for (const record of records) seen.push(`${record.type} ${record.target.nodeName}`);
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    await page.goto(sites.url('big'));
    await page.evaluate(() => Object.assign(window, { __before: (window as never as { __seen: string[] }).__seen.length }));
    const visits = sites.visits.length;
    await page.waitForTimeout(2000);
    const { changed, values, globals } = await page.evaluate(() => {
      const scope = window as never as { __seen: string[]; __before: number };
      return {
        changed: scope.__seen.slice(scope.__before),
        values: [...document.querySelectorAll('input')].filter((input) => input.value !== input.defaultValue).length,
        globals: Object.keys(window).filter((name) => /stead/i.test(name)),
      };
    });
    expect(changed).toEqual([]);
    expect(values).toBe(0);
    expect(globals).toEqual([]);
    expect(sites.visits.length).toBe(visits);
    const worker = await session.extension.serviceWorker();
    const held = await worker.evaluate(async () =>
      Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('tab:')),
    );
    expect(held).toEqual([]);
  } finally {
    await session.close();
    await sites.close();
  }
});
