/** What the built extension may weigh and may contain. Skipped, visibly, where nothing was built. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
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
});
