/**
 * A real Firefox with the built extension in it, driven by WebDriver BiDi alone (Playwright loads extensions in Chromium only).
 * Promises a fresh profile, a known address of the extension, trusted clicks and keys. Refuses a folder that holds no build.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findFirefox } from '../../scripts/browsers.mjs';
import { type BidiConnection, connectBidi } from './bidi.ts';

/** As the manifest names it. */
const EXTENSION_ID = 'stead@stead.invalid';
/** Given by preference, so that the extension's pages have a known address. */
const UUID = '5d1f9a34-0c2b-4e6a-9b57-8f1e3c70a2d4';
/** A cold start on a busy machine. */
const START_MS = 60_000;

export interface FirefoxOptions {
  /** Folder of the unpacked build. */
  readonly extensionDir: string;
  /** Hosts that mean this machine, as Chromium's resolver rules do for the sample sites. */
  readonly localHosts?: readonly string[];
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
}

export interface FirefoxPage {
  navigate(url: string): Promise<void>;
  /** Value of a JavaScript expression in the page; a promise is awaited; the result must survive JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** Polls an expression until it is truthy. @throws after `ms` */
  waitFor(expression: string, ms?: number): Promise<void>;
  /** A trusted click in the middle of the first element of a selector, scrolled into view. */
  click(selector: string): Promise<void>;
  /** Trusted key presses, one a character; names like `\uE007` (Enter) as in WebDriver. */
  keys(text: string): Promise<void>;
  /** PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

export interface StartedFirefox {
  readonly bidi: BidiConnection;
  /** `moz-extension://...` without a slash at the end. */
  readonly extensionOrigin: string;
  newPage(): Promise<FirefoxPage>;
  /** A page of the extension: `openSurface('popup')`. */
  openSurface(surface: 'popup' | 'sidepanel' | 'options' | 'welcome', query?: string): Promise<FirefoxPage>;
  close(): Promise<void>;
}

function userJs(options: FirefoxOptions): string {
  const preferences: Record<string, string | number | boolean> = {
    'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }),
    'network.dns.localDomains': (options.localHosts ?? []).join(','),
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'datareporting.healthreport.uploadEnabled': false,
    'toolkit.telemetry.enabled': false,
    'app.normandy.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'signon.autofillForms': false,
    ...options.preferences,
  };
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** The address Firefox prints when it listens. */
function listening(firefox: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = '';
    const timer = setTimeout(() => fail(new Error(`Firefox did not start: ${said.slice(-500)}`)), START_MS);
    const read = (chunk: Buffer) => {
      said += chunk.toString();
      const found = said.match(/WebDriver BiDi listening on (ws:\/\/\S+)/);
      if (!found?.[1]) return;
      clearTimeout(timer);
      done(found[1]);
    };
    firefox.stderr?.on('data', read);
    firefox.stdout?.on('data', read);
    firefox.once('exit', (code) => {
      clearTimeout(timer);
      fail(new Error(`Firefox ended with status ${code}: ${said.slice(-500)}`));
    });
  });
}

function pageOf(bidi: BidiConnection, context: string): FirefoxPage {
  const actions = (list: readonly object[]) => bidi.send('input.performActions', { context, actions: list });
  const evaluate = async <T>(expression: string): Promise<T> => {
    const answer = await bidi.send<{ type: string; result?: { value?: string }; exceptionDetails?: { text: string } }>('script.evaluate', {
      // JSON carries what BiDi's own values would wrap.
      expression: `Promise.resolve((() => (${expression}))()).then((value) => JSON.stringify(value ?? null))`,
      target: { context },
      awaitPromise: true,
      userActivation: false,
    });
    if (answer.type !== 'success') throw new Error(`In the page: ${answer.exceptionDetails?.text ?? 'failed'}`);
    return JSON.parse(answer.result?.value ?? 'null') as T;
  };
  return {
    evaluate,
    navigate: async (url) => void (await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' })),
    async waitFor(expression, ms = 10_000) {
      const end = Date.now() + ms;
      while (!(await evaluate<boolean>(`Boolean(${expression})`))) {
        if (Date.now() > end) throw new Error(`Not within ${ms} ms: ${expression}`);
        await new Promise((next) => setTimeout(next, 50));
      }
    },
    async click(selector) {
      const at = await evaluate<{ x: number; y: number } | null>(`(() => {
        const element = document.querySelector(${JSON.stringify(selector)});
        element?.scrollIntoView({ block: 'center' });
        const box = element?.getBoundingClientRect();
        return box ? { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) } : null;
      })()`);
      if (!at) throw new Error(`Nothing matches ${selector}.`);
      const pointer = [
        { type: 'pointerMove', ...at },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await actions([{ type: 'pointer', id: 'mouse', actions: pointer }]);
    },
    async keys(text) {
      const presses = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await actions([{ type: 'key', id: 'keyboard', actions: presses }]);
    },
    async screenshot() {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
    close: async () => void (await bidi.send('browsingContext.close', { context })),
  };
}

/** The first-run page opens by itself, at any moment after the installation: until it is there, a new tab may not be the newest. */
async function firstRunShown(bidi: BidiConnection, url: string): Promise<void> {
  const end = Date.now() + START_MS;
  for (;;) {
    const { contexts } = await bidi.send<{ contexts: { url: string }[] }>('browsingContext.getTree');
    if (contexts.some((context) => context.url.startsWith(url))) return;
    if (Date.now() > end) throw new Error('The first-run page did not open.');
    await new Promise((next) => setTimeout(next, 50));
  }
}

/** @throws when there is no build or no Firefox */
export async function launchFirefox(options: FirefoxOptions): Promise<StartedFirefox> {
  const extension = resolve(options.extensionDir);
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error(`${options.extensionDir} holds no built extension; run "npm run build:firefox" first.`);
  const program = findFirefox();
  if (!program) throw new Error('No Firefox was found; set STEAD_FIREFOX to one.');
  const profile = mkdtempSync(join(tmpdir(), 'stead-firefox-'));
  writeFileSync(join(profile, 'user.js'), userJs(options));
  const flags = [
    '--headless',
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port',
    '0',
    '--remote-allow-system-access',
    'about:blank',
  ];
  // Firefox as root refuses a home that belongs to somebody else.
  const firefox = spawn(program, flags, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: profile, MOZ_DISABLE_CONTENT_SANDBOX: '1' },
  });
  const end = async () => {
    const gone = firefox.exitCode !== null ? Promise.resolve() : new Promise<void>((done) => firefox.once('exit', () => done()));
    firefox.kill();
    await gone;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const bidi = await connectBidi(`${await listening(firefox)}/session`);
    await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
    const newPage = async () => {
      const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
      return pageOf(bidi, context);
    };
    const extensionOrigin = `moz-extension://${UUID}`;
    await firstRunShown(bidi, `${extensionOrigin}/welcome.html`);
    return {
      bidi,
      extensionOrigin,
      newPage,
      async openSurface(surface, query = '') {
        const page = await newPage();
        await page.navigate(`${extensionOrigin}/${surface}.html${query}`);
        return page;
      },
      async close() {
        await bidi.send('browser.close').catch(() => null);
        bidi.close();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}
