import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { type BrowserContext, type CDPSession, chromium, type Frame, type Page } from 'playwright-core';

/**
 * Runs code of `lib/page` in a real Chromium page, as the product does: bundled, in the isolated world of a real content script
 * (closed shadow roots included), next to a page of the test's own. It refuses nothing and shares nothing between two benches.
 *
 * ```ts
 * const bench = await openBench({ code: `export * from './lib/page/collect/index.ts'` });
 * const page = await bench.open('<label>Name <input name=n></label>');
 * const snapshot = await page.run('bench.collect().snapshot');        // in the content script's world
 * await page.page.click('input');                                     // Playwright's own page: trusted input
 * await bench.close();
 * ```
 */
export interface BenchOptions {
  /** TypeScript source of the bundle, relative imports from the repository's root; its exports stand as the global `bench`. */
  readonly code: string;
  /** The bundle itself, where it was made before. */
  readonly script?: string;
  /** Chromium's flags beside the usual ones, e.g. host-resolver-rules. */
  readonly args?: readonly string[];
  /** Answers for paths other than the pages opened by `open` (scripts of a test site, frames). */
  readonly serve?: (
    path: string,
    request: IncomingMessage,
  ) => { type?: string; body: string | Buffer; headers?: Record<string, string> } | undefined;
  /** Headers of every page that `open` serves (a CSP that keeps its scripts from running). */
  readonly headers?: Readonly<Record<string, string>>;
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface BenchPage {
  readonly page: Page;
  /** What was opened first. */
  readonly url: string;
  /** Evaluates an expression in the content script's world of a frame (default the top one), awaiting a promise; by value (JSON). */
  run<T>(expression: string, frame?: Frame): Promise<T>;
  /** The same in the page's own world. */
  inPage<T>(expression: string): Promise<T>;
  /** Serves `html` at a fresh address and goes there in the same tab: many times as fast as a tab for each. Pages served before are gone. */
  turnTo(html: string): Promise<void>;
  close(): Promise<void>;
}

export interface Bench {
  readonly context: BrowserContext;
  /** `http://127.0.0.1:PORT`, a secure context. */
  readonly origin: string;
  /** Serves `html` at a fresh address and opens it. */
  open(html: string, path?: string): Promise<BenchPage>;
  /** Opens an address that is served elsewhere. */
  visit(url: string): Promise<BenchPage>;
  close(): Promise<void>;
}

const ROOT = resolve(import.meta.dirname, '../..');

/** The code as one minified script that sets `globalThis.bench`. */
export async function bundle(code: string, minify = false): Promise<string> {
  const result = await build({
    stdin: { contents: code, resolveDir: ROOT, loader: 'ts', sourcefile: 'bench.ts' },
    bundle: true,
    write: false,
    minify,
    format: 'iife',
    globalName: 'bench',
    target: 'chrome120',
    legalComments: 'none',
    logLevel: 'warning',
  });
  return result.outputFiles[0]?.text ?? '';
}

export async function openBench(options: BenchOptions): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'stead-bench-'));
  await writeExtension(folder, options.script ?? (await bundle(options.code)));
  const pages = new Map<string, string>();
  const server = createServer((request, response) => answer(request, response, pages, options));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  // A browser that hangs at its end must not keep this program alive.
  server.unref();
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: false,
    viewport: options.viewport ?? { width: 1280, height: 800 },
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${join(folder, 'extension')}`,
      `--load-extension=${join(folder, 'extension')}`,
      ...(options.args ?? []),
    ],
  });
  let count = 0;
  const serve = (html: string, path = `/page-${++count}.html`): string => {
    pages.set(path, html);
    return origin + path;
  };
  /** What was shown before is asked for no more. */
  const serveOnce = (html: string): string => {
    pages.clear();
    return serve(html);
  };
  return {
    context,
    origin,
    open: (html, path) => openPage(context, serve(html, path), serveOnce),
    visit: (url) => openPage(context, url, serveOnce),
    close: async () => {
      await context.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function writeExtension(folder: string, script: string): Promise<void> {
  const at = join(folder, 'extension');
  await mkdir(at);
  const manifest = {
    manifest_version: 3,
    name: 'bench',
    version: '1',
    content_scripts: [
      { matches: ['<all_urls>'], js: ['bench.js'], all_frames: true, match_origin_as_fallback: true, run_at: 'document_start' },
    ],
  };
  await writeFile(join(at, 'manifest.json'), JSON.stringify(manifest));
  // Bundles put `var bench` at the top, which is a global of the content script's world.
  await writeFile(join(at, 'bench.js'), script);
}

function answer(request: IncomingMessage, response: ServerResponse, pages: ReadonlyMap<string, string>, options: BenchOptions): void {
  const path = decodeURI((request.url ?? '/').split('?')[0] ?? '/');
  const html = pages.get(path);
  const other = html === undefined ? options.serve?.(path, request) : undefined;
  if (html !== undefined) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...options.headers });
    response.end(html);
  } else if (other) {
    response.writeHead(200, { 'content-type': other.type ?? 'text/html; charset=utf-8', ...other.headers });
    response.end(other.body);
  } else {
    response.writeHead(404);
    response.end();
  }
}

interface World {
  readonly id: number;
  readonly frame: string;
}

async function openPage(context: BrowserContext, url: string, serve: (html: string) => string): Promise<BenchPage> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const worlds = await watchWorlds(cdp);
  await page.goto(url, { waitUntil: 'load' });
  return {
    page,
    url,
    run: async <T>(expression: string, frame?: Frame) => {
      const world = await worldOf(cdp, worlds, frame);
      return evaluate<T>(cdp, expression, world?.id);
    },
    inPage: <T>(expression: string) => evaluate<T>(cdp, expression, undefined),
    turnTo: async (html) => void (await page.goto(serve(html), { waitUntil: 'load' })),
    close: () => page.close(),
  };
}

/** Execution contexts of the bench's content script, kept while they live. */
async function watchWorlds(cdp: CDPSession): Promise<Map<number, World>> {
  const worlds = new Map<number, World>();
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    const about = context.auxData as { type?: string; frameId?: string } | undefined;
    if (about?.type === 'isolated' && context.origin.startsWith('chrome-extension://'))
      worlds.set(context.id, { id: context.id, frame: about.frameId ?? '' });
  });
  cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => worlds.delete(executionContextId));
  cdp.on('Runtime.executionContextsCleared', () => worlds.clear());
  await cdp.send('Runtime.enable');
  return worlds;
}

/** Frames of the page's own process only (same site as the top one). */
async function worldOf(cdp: CDPSession, worlds: ReadonlyMap<number, World>, frame?: Frame): Promise<World> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const flat = (tree: typeof frameTree): (typeof frameTree.frame)[] => [tree.frame, ...(tree.childFrames ?? []).flatMap(flat)];
  const all = flat(frameTree);
  const wanted = frame ? all.find((f) => (frame.name() ? f.name === frame.name() : f.url === frame.url())) : all[0];
  const deadline = Date.now() + 5000;
  for (;;) {
    const found = [...worlds.values()].filter((world) => world.frame === wanted?.id).at(-1);
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`no content script in ${wanted?.url ?? 'that frame'}`);
    await new Promise((done) => setTimeout(done, 10));
  }
}

async function evaluate<T>(cdp: CDPSession, expression: string, contextId: number | undefined): Promise<T> {
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression,
    ...(contextId === undefined ? {} : { contextId }),
    awaitPromise: true,
    returnByValue: true,
    userGesture: false,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}
