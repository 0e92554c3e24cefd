import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PINNED_LIBRARIES_BY_PATH, PINNED_MODELS, recommended } from '../../../lib/inference/models/pinned.ts';
import { EMBEDDER, FACT_WEIGHER, NOTE_MARKER, NOTE_READER } from '../../../lib/inference/small-models.ts';
import { WEBLLM } from '../../../lib/inference/webllm.ts';
import { WLLAMA } from '../../../lib/inference/wllama.ts';
import labels from '../../../lib/memory/meaning/labels.json' with { type: 'json' };
import { MARKER, STANDS } from '../../../lib/memory/meaning/mark.ts';

interface Hashes {
  readonly model: string;
  readonly sha256: Readonly<Record<string, string>>;
}
const hashesOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'hashes.json'), 'utf8')) as Hashes;
const configOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8'));
const [EMBEDDER_FILES, TAGGER_FILES, READER_FILES] = ['public/models/minilm', 'public/models/notes', 'public/models/reader'];
const WEIGHER_FILES = 'public/models/standing';

describe.each([
  [EMBEDDER_FILES, 'Apache License'],
  [TAGGER_FILES, 'Apache License'],
  [READER_FILES, 'MIT License'],
  [WEIGHER_FILES, 'MIT License'],
])('the files of %s', (folder, licence) => {
  const { sha256 } = hashesOf(folder);
  test.each(Object.entries(sha256))('%s is the file that was pinned', (file, hash) => {
    expect(
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ).toBe(hash);
  });
  test('are all pinned, and their licence lies beside them', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile());
    const words = ['LICENSE', 'README.md', 'hashes.json'];
    expect(files.filter((path) => !words.includes(path)).sort()).toEqual(Object.keys(sha256).sort());
    expect(readFileSync(join(folder, 'LICENSE'), 'utf8')).toContain(licence);
  });
});

describe('the models of the package', () => {
  test('are those that the program names', () => {
    expect(hashesOf(EMBEDDER_FILES).model).toBe(EMBEDDER.model);
    expect(configOf(EMBEDDER_FILES).hidden_size).toBe(EMBEDDER.dimensions);
    expect(hashesOf(TAGGER_FILES).model).toBe(NOTE_MARKER.marks);
    expect(hashesOf(READER_FILES).model).toBe(NOTE_READER.reads);
    expect(hashesOf(WEIGHER_FILES).model).toBe(FACT_WEIGHER.weighs);
  });
  test("the tagger's labels are those that the memory reads, in the same order", () => {
    const { outputs } = configOf(TAGGER_FILES);
    expect(labels).toEqual({ model: NOTE_MARKER.marks, abouts: outputs.about });
    expect(STANDS).toEqual(outputs.stands);
    expect(MARKER).toBe(NOTE_MARKER.marks);
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
