/** The Firefox build in a real Firefox: it installs, its pages open, and trusted input reaches a sample page. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findFirefox } from '../../../scripts/browsers.mjs';
import { launchFirefox, type StartedFirefox } from '../../support/firefox.ts';
import { SITE_HOSTS, type Sites, startSites } from '../sites/server.ts';

test.skip(findFirefox() === null, 'no Firefox on this machine');

let sites: Sites;
let firefox: StartedFirefox;

test.beforeAll(async () => {
  sites = await startSites();
  firefox = await launchFirefox({ extensionDir: join(import.meta.dirname, '../../../.output/firefox-mv3'), localHosts: SITE_HOSTS });
});

test.afterAll(async () => {
  await firefox?.close();
  await sites?.close();
});

for (const surface of ['popup', 'sidepanel', 'options', 'welcome'] as const) {
  test(`${surface} opens`, async () => {
    const page = await firefox.openSurface(surface);
    expect(await page.evaluate('browser.runtime.getManifest().browser_specific_settings.gecko.id')).toBe('stead@stead.invalid');
    await page.close();
  });
}

test('a person can type into a sample site', async () => {
  const page = await firefox.newPage();
  await page.navigate(sites.url('sign-up'));
  await page.click('[name=first]');
  await page.keys('Rasmus');
  expect(await page.evaluate('window.__state().held')).toEqual({ first: 'Rasmus' });
  await page.close();
});
