/** What the built extension may weigh and may contain. Skipped, visibly, where nothing was built. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const BUILD = '.output/chrome-mv3';
const CONTENT = join(BUILD, 'content-scripts/content.js');

/** Bytes of the content script of every page, gzipped. */
const CONTENT_BUDGET = 60_000;

function scripts(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? scripts(path) : /\.(m?js)$/.test(entry.name) ? [path] : [];
  });
}

describe.skipIf(!existsSync(CONTENT))('the built extension', () => {
  const content = existsSync(CONTENT) ? readFileSync(CONTENT, 'utf8') : '';

  test('keeps the content script of every page within 60 kB gzipped', () => {
    expect(gzipSync(content, { level: 9 }).length).toBeLessThanOrEqual(CONTENT_BUDGET);
  });

  test.each(['fetch(', 'XMLHttpRequest', 'WebSocket', 'sendBeacon', 'EventSource', 'RTCPeerConnection', 'importScripts', 'import('])(
    'has no way out to the network in the content script: %s',
    (api) => {
      expect(content.includes(api)).toBe(false);
    },
  );

  test('carries neither the database nor a model nor full zod into a page', () => {
    for (const mark of ['Dexie', 'onnxruntime', 'web-llm', 'wllama', 'ZodError']) expect(content.includes(mark), mark).toBe(false);
  });

  test('names no content delivery network anywhere', () => {
    const naming = scripts(BUILD).filter((path) => /cdn\.jsdelivr\.net|unpkg\.com|esm\.sh/.test(readFileSync(path, 'utf8')));
    expect(naming).toEqual([]);
  });

  test('evaluates no text as code in what pages and surfaces load', () => {
    const evaluating = scripts(BUILD).filter(
      (path) => !/worker|engine|webllm|chunks/i.test(path) && /\beval\(|new Function\(/.test(readFileSync(path, 'utf8')),
    );
    expect(evaluating).toEqual([]);
  });

  /** Names that the program itself uses, apart from texts it holds. */
  function names(path: string): Set<string> {
    const found = new Set<string>();
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) found.add(node.text);
      if (node.kind === ts.SyntaxKind.ImportKeyword && ts.isCallExpression(node.parent)) found.add('import()');
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.JS));
    return found;
  }

  /** Scripts that a page of ours loads, with everything they import. */
  function loadedBy(page: string): string[] {
    const html = readFileSync(join(BUILD, page), 'utf8');
    const queue = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, path]) => join(BUILD, path ?? ''));
    const seen = new Set<string>();
    for (let path = queue.pop(); path; path = queue.pop()) {
      if (seen.has(path) || !existsSync(path)) continue;
      seen.add(path);
      for (const [, other] of readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g))
        queue.push(join(path, '..', other ?? ''));
    }
    return [...seen];
  }

  test.each([
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'sendBeacon',
    'RTCPeerConnection',
    'WebTransport',
    'Image',
    'import()',
    'eval',
    'importScripts',
  ])('neither the content script nor the framed list uses %s', (name) => {
    for (const path of [CONTENT, ...loadedBy('suggestions.html')]) expect(names(path).has(name) && isOurs(path, name), path).toBe(false);
  });

  /** The loader of style sheets that the bundler adds asks for packaged files by name. */
  const isOurs = (path: string, name: string) => !(name === 'fetch' && /modulepreload/.test(readFileSync(path, 'utf8')));

  test('no program of the package opens a peer connection', () => {
    expect(scripts(BUILD).filter((path) => /\bRTCPeerConnection\b/.test(readFileSync(path, 'utf8')))).toEqual([]);
  });

  test.each(['popup.html', 'sidepanel.html', 'options.html', 'welcome.html', 'suggestions.html'])(
    '%s runs no text as program and names no address elsewhere',
    (page) => {
      const loaded = loadedBy(page);
      expect(loaded.length).toBeGreaterThan(0);
      for (const path of loaded) {
        const text = readFileSync(path, 'utf8');
        expect(/\beval\(|new Function\(|\bFunction\(["'`]/.test(text), path).toBe(false);
        expect(
          [...text.matchAll(/["'`](https?:\/\/(?!www\.w3\.org|localhost|127\.0\.0\.1)[^"'`\s]+)/g)]
            .map(([, url]) => url)
            .filter((url) => /\.(js|mjs|wasm)\b/.test(url ?? '')),
        ).toEqual([]);
      }
    },
  );
});
