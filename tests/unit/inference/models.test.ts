import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EMBEDDER } from '../../../lib/inference/local-embedder.ts';
import { WEBLLM_MODELS } from '../../../lib/inference/models.ts';
import { WEBLLM } from '../../../lib/inference/webllm.ts';

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
  test.each(Object.entries(WEBLLM_MODELS))('%s takes its program from the package only', (name, row) => {
    expect(row.library).toMatch(/^\/models\/webllm\/[\w.-]+\.wasm$/);
    expect(row.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(new URL(row.weights).protocol).toBe('https:');
    expect([row.needsF16, /q4f16/.test(row.library)]).toEqual([/f16$/.test(name), row.needsF16]);
  });
});
