import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EMBEDDER } from '../../../lib/inference/local-embedder.ts';
import { PINNED_LIBRARIES_BY_PATH, PINNED_MODELS, recommended } from '../../../lib/inference/models/pinned.ts';
import { WEBLLM } from '../../../lib/inference/webllm.ts';
import { WLLAMA } from '../../../lib/inference/wllama.ts';

const FOLDER = 'public/models/minilm';
const hashes = JSON.parse(readFileSync(join(FOLDER, 'hashes.json'), 'utf8')) as { model: string; sha256: Record<string, string> };

describe("the embedder's files", () => {
  test.each(Object.entries(hashes.sha256))('%s is the file that was pinned', (file, sha256) => {
    expect(
      createHash('sha256')
        .update(readFileSync(join(FOLDER, file)))
        .digest('hex'),
    ).toBe(sha256);
  });
  test('are all pinned, and their licence lies beside them', () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(FOLDER, path)).isFile());
    const words = ['LICENSE', 'README.md', 'hashes.json'];
    expect(files.filter((path) => !words.includes(path)).sort()).toEqual(Object.keys(hashes.sha256).sort());
    expect(readFileSync(join(FOLDER, 'LICENSE'), 'utf8')).toContain('Apache License');
  });
  test('are those that the program names', () => {
    expect(hashes.model).toBe(EMBEDDER.model);
    expect(JSON.parse(readFileSync(join(FOLDER, 'config.json'), 'utf8')).hidden_size).toBe(EMBEDDER.dimensions);
  });
});

describe("WebLLM's package and libraries", () => {
  test('are of one version', () => {
    const own = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
    expect(own.dependencies['@mlc-ai/web-llm']).toBe(WEBLLM.npm);
    expect(readFileSync('node_modules/@mlc-ai/web-llm/lib/config.d.ts', 'utf8')).toContain(`modelVersion = "${WEBLLM.lib}"`);
  });
  test.each(Object.entries(PINNED_LIBRARIES_BY_PATH))('%s is a program of the package, named by its hash', (path, row) => {
    expect(path).toMatch(/^\/models\/webllm\/[\w.-]+\.wasm$/);
    expect(row.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(row.needsF16).toBe(/q4f16/.test(path));
  });
});

describe('the models that are offered', () => {
  test.each(PINNED_MODELS)('$id names one revision of each file, and its hash', ({ files, licence }) => {
    expect(licence).toBe('Apache-2.0');
    for (const { url, sha256, bytes } of files) {
      expect(url).toMatch(/^https:\/\/huggingface\.co\/.+\/resolve\/[0-9a-f]{40}\/.+\.gguf$/);
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(bytes).toBeGreaterThan(1e8);
    }
  });
  test('the best that fits is recommended, and none where none fits', () => {
    const GIB = 1024 ** 3;
    expect(recommended({ memory: 16 * GIB, free: null })?.id).toBe('qwen2.5-1.5b');
    expect(recommended({ memory: 16 * GIB, free: GIB / 2 })).toBeNull();
    expect(recommended({ memory: 2 * GIB, free: null })).toBeNull();
  });
  test('wllama is of the version that its files are made from', () => {
    const own = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
    expect(own.dependencies['@wllama/wllama']).toBe(WLLAMA.npm);
  });
});
