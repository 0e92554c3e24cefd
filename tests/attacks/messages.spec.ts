/**
 * D5, D7, D8, C11, C15: everything that can be said from a page's side, in a real browser: from the content script's own world as a process
 * would that was taken over, from the page by window messages, and by reading the extension's storage. No call but the five is
 * answered, none with a fact, and the memory is as before. The page itself cannot tell that the extension is there.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { CDPSession } from 'playwright-core';
import { BODIES } from '../../lib/messaging/schemas.ts';
import { type Lane, type Rig, startRig } from './rig.ts';

let rig: Rig;
let lane: Lane;
let cdp: CDPSession;
let world = 0;

test.beforeAll(async () => {
  rig = await startRig();
  lane = await rig.lane();
  cdp = await rig.session.extension.context.newCDPSession(lane.page);
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) world = context.id;
  });
  await cdp.send('Runtime.enable');
  await lane.page.goto(
    rig.serve(
      'join.example',
      '<form><label>First name <input name="given" autocomplete="given-name"></label><label>E-mail <input autocomplete="email"></label></form>',
    ),
  );
  await rig.view(lane);
});
test.afterAll(() => rig.close());

/** In the world of our own content script. */
async function inOurWorld<T>(expression: string): Promise<T> {
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression,
    contextId: world,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

/** Bodies of the right shape for calls that would do harm. */
const tempting = (tabId: number): Record<string, object> => ({
  'surface.page': { tabId },
  'memory.list': { query: '' },
  'memory.export': {},
  'memory.told': {},
  'memory.why': { id: 'b1' },
  'memory.lock': { locked: true },
  'memory.forget': { id: 'b1' },
  'memory.note': { text: 'My name is Mallory.' },
  'settings.set': { remember: 'typed' },
  'surface.site': { origin: 'https://join.example', on: false },
});

test('D7 no call from a content script is answered with a fact, whatever it is called', async () => {
  const before = await rig.call('memory.state', {});
  const told = JSON.stringify(await rig.call('memory.told', {}));
  const bodies = tempting(lane.tabId);
  const names = [
    ...new Set([...Object.keys(BODIES), 'frame.fill', 'frame.scan', 'engine.embed', 'list.rows', 'constructor', '__proto__', '']),
  ];
  const answers = await inOurWorld<Record<string, unknown>>(`(async () => {
    const answers = {};
    for (const [name, body] of ${JSON.stringify(names.map((name) => [name, bodies[name] ?? {}]))})
      answers[name] = await Promise.race([
        chrome.runtime.sendMessage({ to: 'background', name, body, origin: 'chrome-extension://' + chrome.runtime.id }).catch((error) => String(error)),
        new Promise((done) => setTimeout(() => done('silence'), 1500)),
      ]) ?? null;
    return answers;
  })()`);
  expect(rig.canaries.found(JSON.stringify(answers))).toEqual([]);
  for (const [name, answer] of Object.entries(answers)) {
    const { ok, value } = (answer ?? {}) as { ok?: boolean; value?: unknown };
    if (ok) expect(name.startsWith('page.'), `${name} answered`).toBe(true);
    if (ok) expect(JSON.stringify(value ?? null)).toMatch(/^(null|\{"engaged":(true|false)\})$/);
  }
  expect(await rig.call('memory.state', {})).toEqual(before);
  expect(JSON.stringify(await rig.call('memory.told', {}))).toBe(told);
});

test('D7 ports and unasked requests get nothing either', async () => {
  const answers = await inOurWorld<unknown>(`(async () => {
    const got = [];
    for (const name of ['engine', 'embed', 'surface', 'memory', 'stead', '']) {
      const port = chrome.runtime.connect({ name });
      port.onMessage.addListener((message) => got.push(message));
      for (const one of ['memory.export', 'memory.list', 'surface.page']) try { port.postMessage({ to: 'background', name: one, body: {} }); } catch {}
    }
    await new Promise((done) => setTimeout(done, 800));
    return JSON.stringify(got);
  })()`);
  expect(rig.canaries.found(String(answers))).toEqual([]);
});

const COUNT = process.env.STEAD_ATTACKS === 'all' ? 10_000 : 1000;

/** Ends of every kind that a body, a name or an envelope can come to, made from a number so that each run sends the same. */
const MALFORMED = `((count, names) => {
  let seed = 7;
  const next = (most) => (seed = (seed * 1103515245 + 12345) % 2147483648) % most;
  const deep = (n) => n ? { a: deep(n - 1) } : [];
  const odd = [null, true, -1, 1e308, '', 'x'.repeat(5000), [], {}, [[]], deep(30), { length: -1 }, { __proto__: { to: 'background' } },
    { tabId: '1' }, { tabId: -1, view: {}, rows: [{}], operation: 0 }, { id: ['b1'] }, { id: { toString: 'b1' } }, { text: {} }, { query: 7 },
    { locked: 'yes' }, { passphrase: 5 }, { origin: 'https://join.example', on: 'no' }, { token: {} }, { snapshot: { fields: 'x' } }];
  return Array.from({ length: count }, () => {
    const name = [names[next(names.length)], odd[next(odd.length)], 'memory.' + next(99)][next(3) ? 0 : 1 + next(2)];
    const body = next(3) ? odd[next(odd.length)] : { ...odd[next(odd.length)], [['id', 'tabId', 'rows', 'text', 'key'][next(5)]]: odd[next(odd.length)] };
    return [{ to: 'background', name, body }, { to: 'background', name }, { to: 'background', name, body, sender: { kind: 'surface' } }][next(3)];
  });
})`;

test('D9 ten thousand malformed messages from a page’s side (a thousand in the sample) change nothing and learn nothing', async () => {
  const state = async () =>
    JSON.stringify([await rig.call('memory.state', {}), await rig.call('settings.get', {}), await rig.call('memory.told', {})]);
  const before = await state();
  const names = JSON.stringify([...Object.keys(BODIES), 'frame.fill', 'engine.embed', 'constructor', '__proto__', '']);
  const told = await inOurWorld<{ sent: number; reasons: Record<string, number>; text: string }>(`(async () => {
    const messages = ${MALFORMED}(${COUNT}, ${names});
    const reasons = {}, texts = new Set();
    for (let at = 0; at < messages.length; at += 200)
      for (const answer of await Promise.all(messages.slice(at, at + 200).map((one) => chrome.runtime.sendMessage(one).catch((error) => ({ reason: String(error) }))))) {
        const key = answer?.ok ? 'ok ' + JSON.stringify(answer.value ?? null) : (answer?.reason ?? 'silence');
        reasons[key] = (reasons[key] ?? 0) + 1;
        texts.add(JSON.stringify(answer ?? null));
      }
    return { sent: messages.length, reasons, text: [...texts].join(' ') };
  })()`);
  console.log(`${told.sent} malformed messages: ${JSON.stringify(told.reasons)}`);
  expect(told.sent).toBe(COUNT);
  expect(Object.keys(told.reasons).filter((key) => key.startsWith('ok'))).toEqual([]);
  expect(rig.canaries.found(told.text)).toEqual([]);
  expect(await state()).toBe(before);
});

test('D9 malformed messages from a surface’s side change nothing either', async () => {
  const state = async () =>
    JSON.stringify([await rig.call('memory.state', {}), await rig.call('settings.get', {}), await rig.call('memory.told', {})]);
  const before = await state();
  // A surface may make these calls, and they would change something: each body is broken in the member that matters.
  const odd = [null, [], {}, -1, true, '', 'x'.repeat(300_000), { a: 1 }];
  const wanted: Readonly<Record<string, readonly string[]>> = {
    'memory.forget': ['id'],
    'memory.correct': ['id', 'value'],
    'memory.note': ['text'],
    'memory.bring-in': ['text'],
    'memory.lock': ['locked'],
    'surface.accept': ['tabId', 'view', 'rows', 'operation'],
    'surface.site': ['origin', 'on'],
  };
  const sent = Object.entries(wanted).flatMap(([name, members]) =>
    members.flatMap((member) =>
      odd
        .filter((one) => !(member === 'locked' && one === true) && !(/^(text|id)$/.test(member) && typeof one === 'string'))
        .map((one) => ({ name, body: { [member]: one } })),
    ),
  );
  let refused = 0;
  for (const { name, body } of sent)
    await rig.call(name as 'memory.forget', body as never).catch((error: Error) => {
      expect(error.message).toMatch(/malformed|failed/);
      refused++;
    });
  expect(refused).toBe(sent.length);
  expect(await state()).toBe(before);
});

test('D8 nothing of the storage can be read from a page’s side', async () => {
  const read = await inOurWorld<string>(`(async () => {
    const found = [];
    for (const area of ['local', 'session', 'sync', 'managed'])
      try { found.push(JSON.stringify(await chrome.storage[area].get(null))); } catch (error) { found.push('refused'); }
    try { found.push(JSON.stringify(await indexedDB.databases())); } catch {}
    return found.join(' ');
  })()`);
  expect(rig.canaries.found(read)).toEqual([]);
  expect(read).not.toMatch(/"tab:|"settings"|"site:/);
});

test('D5 a thousand window messages reach nobody', async () => {
  const before = JSON.stringify([
    await rig.call('memory.state', {}),
    await rig.call('settings.get', {}),
    await rig.call('memory.told', {}),
  ]);
  const heard = await lane.page.evaluate(async () => {
    const answers: unknown[] = [];
    addEventListener('message', (event) => event.source !== window && answers.push(event.data));
    const names = ['memory.list', 'memory.export', 'surface.accept', 'list.accept', 'page.intent', 'frame.fill', 'frame.list'];
    for (let i = 0; i < 1000; i++) {
      const message = {
        to: ['background', 'frame', 'surfaces'][i % 3],
        name: names[i % names.length],
        body: { i, token: 'x', tabId: 1, rows: [] },
        type: 'stead',
      };
      postMessage(i % 2 ? message : JSON.stringify(message), '*');
      if (i % 50 === 0) for (const frame of document.querySelectorAll('iframe')) frame.contentWindow?.postMessage(message, '*');
    }
    await new Promise((done) => setTimeout(done, 600));
    return answers;
  });
  expect(heard).toEqual([]);
  expect(JSON.stringify([await rig.call('memory.state', {}), await rig.call('settings.get', {}), await rig.call('memory.told', {})])).toBe(
    before,
  );
  expect(rig.canaries.found(await rig.readable(lane))).toEqual([]);
});

test('C15 a page hears nothing of ours, neither at its start nor when the person comes', async () => {
  const page = `<script>heard = []; addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)))</script>
    <form><label>E-mail <input name="mail" autocomplete="email"></label></form>`;
  await lane.page.goto(rig.serve('hears.example', page));
  await lane.page.locator('[name=mail]').click();
  await rig.view(lane);
  await lane.page.waitForTimeout(300);
  expect(await lane.page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
});

test('C15 a page sees the same globals, prototypes and nodes with and without the extension', async () => {
  const picture = () => {
    const names: string[] = [];
    for (const [name, object] of Object.entries({
      window,
      document,
      navigator,
      element: Element.prototype,
      node: Node.prototype,
      html: HTMLElement.prototype,
      object: Object.prototype,
      input: HTMLInputElement.prototype,
    }))
      for (const key of Reflect.ownKeys(object)) names.push(`${name}.${String(key)}`);
    const natives = [
      Element.prototype.attachShadow,
      Element.prototype.getAttribute,
      EventTarget.prototype.addEventListener,
      HTMLInputElement.prototype.focus,
    ];
    return {
      names: names.filter((one) => !/^window\.(__log|\d+)$/.test(one)).sort(),
      natives: natives.map(String),
      nodes: document.documentElement.outerHTML.length,
    };
  };
  // The same page where the content script does not run: a sandbox of another scheme has none, so a plain browser is started.
  const url = lane.page.url();
  await lane.page.goto(url);
  const withUs = await lane.page.evaluate(picture);
  const { chromium } = await import('playwright-core');
  const { findChromium } = await import('../../scripts/browsers.mjs');
  const { SITE_FLAGS } = await import('../e2e/sites/server.ts');
  const plain = await chromium.launch({
    executablePath: findChromium() ?? undefined,
    args: [...SITE_FLAGS, '--no-sandbox', '--headless=new'],
  });
  const context = await plain.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(url);
  const without = await page.evaluate(picture);
  await plain.close();
  // `window.chrome` itself comes and goes with the way the browser is started, not with us.
  const ours = withUs.names.filter((name) => !without.names.includes(name) && name !== 'window.chrome');
  expect(ours).toEqual([]);
  expect(withUs.natives).toEqual(without.natives);
  expect(withUs.nodes).toBe(without.nodes);
});

test('J7 no packaged file can be fetched or framed from a page', async () => {
  const manifest = JSON.parse(readFileSync('.output/chrome-mv3/manifest.json', 'utf8'));
  const files = [
    'manifest.json',
    'popup.html',
    'sidepanel.html',
    'options.html',
    'welcome.html',
    'suggestions.html',
    'content-scripts/content.js',
    'background.js',
    ...Object.values<string>(manifest.icons ?? {}),
  ];
  const id = rig.session.extension.extensionId;
  const reached = await lane.page.evaluate(
    async ({ files, id }) => {
      const got: string[] = [];
      for (const file of files)
        await fetch(`chrome-extension://${id}/${file}`).then(
          () => got.push(file),
          () => null,
        );
      return got;
    },
    { files, id },
  );
  expect(reached).toEqual([]);
});
