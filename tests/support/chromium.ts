/**
 * A real Chromium with the built extension in it. Promises a fresh profile unless one is named, every surface of the extension as
 * a page, the service worker's death on demand, and a record of every request of the whole browser. It drives nothing
 * by itself, and it refuses a folder that holds no build.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { BY_HAND, findChromium } from '../../scripts/browsers.mjs';
import { readNetLog } from './net-log.ts';

export type Surface = 'popup' | 'sidepanel' | 'options' | 'welcome';

/** What one of the extension's or the pages' own hooks saw asked for; `body` as sent, for canary searches. */
export interface SeenRequest {
  readonly url: string;
  readonly method: string;
  readonly body: string | null;
}

export interface LaunchOptions {
  /** Folder of the unpacked build. */
  readonly extensionDir: string;
  /** Default true. */
  readonly headless?: boolean;
  /** Default: a fresh folder, removed at the end. A named one is kept. */
  readonly userDataDir?: string;
  readonly args?: readonly string[];
  /** BCP 47; default `en-GB`. */
  readonly locale?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface StartedExtension {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly userDataDir: string;
  /** The live service worker; wakes it when it is dead. */
  serviceWorker(): Promise<Worker>;
  /** Ends the service worker as the browser does, without warning. Resolves when it is gone. */
  killServiceWorker(): Promise<void>;
  /** Kills the whole browser as a crash does (SIGKILL; Linux). Nothing of this session can be used afterwards; the profile stays. */
  killBrowser(): Promise<void>;
  /**
   * A surface as a page. In a window of its own (default for the panel), so that the page it speaks of stays the active tab of its window.
   * `query` goes behind the `?`, as `{tab: '7'}` or text.
   */
  openSurface(surface: Surface, query?: Record<string, string> | string, window?: boolean): Promise<Page>;
  /** The browser's id of a page's tab; brings a web page to the front to learn it. @throws when several windows of tabs are open */
  tabIdOf(page: Page): Promise<number>;
  /** Requests with their bodies, of pages, frames and workers that Playwright sees. */
  readonly seen: readonly SeenRequest[];
  /** Every address any part of the browser asked for so far (network log; complete after `close`). */
  requests(): string[];
  close(): Promise<void>;
}

/** Longest wait for word that the worker has stopped (ms). */
const STOPPED = 3000;

const FLAGS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-search-engine-choice-screen',
  // Chromium's own form filling would write beside ours.
  '--disable-features=AutofillServerCommunication,Translate,OptimizationHints,MediaRouter',
];

function command(options: LaunchOptions, extension: string, netLog: string): string[] {
  const rooted = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  // The old headless mode has no extensions.
  const head = (options.headless ?? true) ? ['--headless=new'] : [];
  return [
    ...head,
    ...rooted,
    ...FLAGS,
    `--lang=${options.locale ?? 'en-GB'}`,
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    `--log-net-log=${netLog}`,
    ...(options.args ?? []),
  ];
}

async function firstWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 60_000 }));
}

function watch(context: BrowserContext): SeenRequest[] {
  const seen: SeenRequest[] = [];
  context.on('request', (request) => seen.push({ url: request.url(), method: request.method(), body: request.postData() }));
  return seen;
}

function queryText(query: Record<string, string> | string | undefined): string {
  if (!query) return '';
  return `?${typeof query === 'string' ? query.replace(/^\?/, '') : new URLSearchParams(query)}`;
}

/** Opens an address of the extension in a popup window, as a docked panel is not part of any tab strip. */
async function ownWindow(context: BrowserContext, worker: Worker, url: string): Promise<Page> {
  const opened = context.waitForEvent('page', {
    predicate: (page) => page.url().split('?')[0] === url.split('?')[0] || page.url() === 'about:blank',
  });
  await worker.evaluate(
    (address) => chrome.windows.create({ url: address, type: 'popup', width: 420, height: 900, focused: false }).then(() => null),
    url,
  );
  const page = await opened;
  await page.waitForURL(url);
  return page;
}

/** Every process of the browser that runs on this profile, by their command lines. */
function processesOf(userDataDir: string): number[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      return readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0').includes(`--user-data-dir=${userDataDir}`) ? [Number(name)] : [];
    } catch {
      return [];
    }
  });
}

/** @throws when there is no build or no Chromium, with what to do */
export async function launchWithExtension(options: LaunchOptions): Promise<StartedExtension> {
  const extension = resolve(options.extensionDir);
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error(`${options.extensionDir} holds no built extension; run "npm run build" first.`);
  const executablePath = findChromium();
  if (!executablePath) throw new Error(BY_HAND);
  const scratch = mkdtempSync(join(tmpdir(), 'stead-chromium-'));
  const userDataDir = options.userDataDir ?? join(scratch, 'profile');
  const netLog = join(scratch, 'net-log.json');
  const locale = options.locale ?? 'en-GB';
  const context = await chromium.launchPersistentContext(userDataDir, {
    executablePath,
    // Said by the flags: this one would add the old mode's.
    headless: false,
    args: command(options, extension, netLog),
    ignoreHTTPSErrors: true,
    locale,
    // The browser's own words follow this on Linux where its language packs are installed, else they stay American English.
    env: { ...process.env, LANGUAGE: locale.replace('-', '_') },
    viewport: options.viewport ?? { width: 1280, height: 900 },
  });
  const seen = watch(context);
  const extensionId = new URL((await firstWorker(context)).url()).host;
  let logged: string[] | null = null;
  const address = (surface: Surface, query?: Record<string, string> | string) =>
    `chrome-extension://${extensionId}/${surface}.html${queryText(query)}`;

  let stopped = false;
  /** A message wakes a dead worker; Playwright keeps one object for it through its lives. */
  const serviceWorker = async (): Promise<Worker> => {
    if (stopped) {
      const page = await context.newPage();
      await page.goto(address('popup'));
      // No handler may answer this: only the waking matters.
      await page.evaluate(() => chrome.runtime.sendMessage({ wake: true }).catch(() => null));
      await page.close();
      stopped = false;
    }
    return firstWorker(context);
  };

  const started: StartedExtension = {
    context,
    extensionId,
    userDataDir,
    seen,
    serviceWorker,
    async killServiceWorker() {
      const page = context.pages()[0] ?? (await context.newPage());
      const cdp = await context.newCDPSession(page);
      const gone = new Promise<void>((done) =>
        cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
          if (versions.some(({ scriptURL, runningStatus }) => scriptURL.includes(extensionId) && runningStatus === 'stopped')) done();
        }),
      );
      await cdp.send('ServiceWorker.enable');
      await cdp.send('ServiceWorker.stopAllWorkers');
      // One that was not running any more tells nothing.
      await Promise.race([gone, new Promise((done) => setTimeout(done, STOPPED))]);
      stopped = true;
      await cdp.detach();
    },
    async killBrowser() {
      const gone = new Promise<void>((done) => context.once('close', () => done()));
      for (const pid of processesOf(userDataDir)) process.kill(pid, 'SIGKILL');
      await Promise.race([gone, new Promise((done) => setTimeout(done, 5000))]);
      await context.close().catch(() => undefined);
      rmSync(join(userDataDir, 'SingletonLock'), { force: true });
    },
    async openSurface(surface, query, window = surface === 'sidepanel') {
      if (window) return ownWindow(context, await serviceWorker(), address(surface, query));
      const page = await context.newPage();
      await page.goto(address(surface, query));
      return page;
    },
    async tabIdOf(page) {
      if (page.url().startsWith(`chrome-extension://${extensionId}/`))
        return page.evaluate(() => chrome.tabs.getCurrent().then((tab) => tab?.id ?? -1));
      await page.bringToFront();
      const worker = await serviceWorker();
      // Surfaces in windows of their own are of type popup.
      const ids = await worker.evaluate(() =>
        chrome.tabs.query({ active: true, windowType: 'normal' }).then((tabs) => tabs.map((tab) => tab.id)),
      );
      const [id] = ids;
      if (ids.length !== 1 || id === undefined) throw new Error(`The tab of ${page.url()} cannot be told from others.`);
      return id;
    },
    requests: () => logged ?? readNetLog(netLog),
    async close() {
      await context.close();
      logged = readNetLog(netLog);
      rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return started;
}
