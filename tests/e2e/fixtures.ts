/**
 * What every end-to-end test starts from: the sample sites, a fresh Chromium with the built extension, the invented person's memory, and
 * page objects for the surfaces. Promises that after each test no page of the web asked anything of a host that is not a sample site.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { launchWithExtension, type StartedExtension } from '../support/chromium.ts';
import { OptionsPage } from './pages/options.page.ts';
import { PanelPage } from './pages/panel.page.ts';
import { PopupPage } from './pages/popup.page.ts';
import { WelcomePage } from './pages/welcome.page.ts';
import type { PageState } from './sites/judge.ts';
import { SITE_FLAGS, SITE_HOSTS, type Sites, startSites } from './sites/server.ts';

/** The built extension under test. */
export const BUILD = join(import.meta.dirname, '../../.output/chrome-mv3');

/** The invented person's memory file, as text. */
export const MEMORY = readFileSync(join(import.meta.dirname, '../support/memory.sample.json'), 'utf8');

/** Day the memory file speaks of. */
export const TODAY: string = JSON.parse(MEMORY).asOf;

export interface Stead {
  readonly extension: StartedExtension;
  /** Runs the first run to its end with a memory brought in, on a fixed day. */
  onboard(memory?: string, today?: string): Promise<void>;
  /** Opens a sample site by name. */
  visit(site: string): Promise<Page>;
  panel(page: Page): Promise<PanelPage>;
  popup(page: Page): Promise<PopupPage>;
  options(): Promise<OptionsPage>;
  welcome(): Promise<WelcomePage>;
}

interface TestFixtures {
  stead: Stead;
}
interface WorkerFixtures {
  sites: Sites;
}

/** What a sample page holds, by its own account. */
export function stateOf(page: Page): Promise<PageState> {
  return page.evaluate<PageState>('window.__state()');
}

/** Addresses that are neither a sample site's nor this machine's. */
export function outside(addresses: readonly string[]): string[] {
  const own = new Set([...SITE_HOSTS, '127.0.0.1', 'localhost']);
  return addresses.filter((address) => /^(https?|wss?):/.test(address) && !own.has(new URL(address).hostname));
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  sites: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads a fixture's needs from this pattern
    async ({}, use) => {
      const sites = await startSites();
      await use(sites);
      await sites.close();
    },
    { scope: 'worker' },
  ],
  stead: async ({ sites }, use) => {
    const extension = await launchWithExtension({ extensionDir: BUILD, args: SITE_FLAGS });
    const surface = async (name: 'sidepanel' | 'popup', page: Page) =>
      extension.openSurface(name, { tab: String(await extension.tabIdOf(page)) }, true);
    const stead: Stead = {
      extension,
      async onboard(memory = MEMORY, today = TODAY) {
        const worker = await extension.serviceWorker();
        await worker.evaluate((at) => chrome.storage.local.set({ clock: at }), today);
        const welcome = await stead.welcome();
        await welcome.bringIn(memory);
        await welcome.start();
      },
      async visit(site) {
        const page = await extension.context.newPage();
        await page.goto(sites.url(site));
        return page;
      },
      panel: async (page) => new PanelPage(await surface('sidepanel', page)),
      popup: async (page) => new PopupPage(await surface('popup', page)),
      options: async () => new OptionsPage(await extension.openSurface('options')),
      welcome: async () => new WelcomePage(await extension.openSurface('welcome')),
    };
    await use(stead);
    await extension.close();
    expect(outside(extension.requests()), 'no request leaves the sample sites').toEqual([]);
  },
});

export { expect };
