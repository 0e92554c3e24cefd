/**
 * WebLLM up to its compiled library, with the real package: adapter, files, integrity, and the package's own refusal of a library that does
 * not fit. Compiled libraries lie in no package registry, so what comes after is measured by hand (`npm run eval -- engine`).
 */
import { expect, test } from '@playwright/test';
import { launchWithExtension, type StartedExtension } from '../support/chromium.ts';
import { type Engines, enginesOver } from '../support/engines.ts';
import { type ModelHost, startModelHost } from '../support/model-host.ts';
import { BUILD } from './fixtures.ts';

const text = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const HEAD = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
/** A program that wants `env.nope`, as a library of another version wants what this one does not have. */
const OTHER_VERSION = [
  ...HEAD,
  1,
  4,
  1,
  0x60,
  0,
  0,
  2,
  12,
  1,
  3,
  ...new TextEncoder().encode('env'),
  4,
  ...new TextEncoder().encode('nope'),
  0,
  0,
];
const CONFIG = { model_type: 'qwen2', quantization: 'q4f32_1', model_config: { hidden_size: 896 }, tokenizer_files: ['tokenizer.json'] };

const FILES: Readonly<Record<string, Uint8Array>> = {
  'm/mlc-chat-config.json': text({ ...CONFIG, context_window_size: 4096, vocab_size: 100, conv_template: {} }),
  'half/mlc-chat-config.json': text({ ...CONFIG, quantization: 'q4f16_1' }),
  ...Object.fromEntries(
    ['m', 'half'].flatMap((folder) => [
      [`${folder}/tokenizer.json`, text({})],
      [
        `${folder}/ndarray-cache.json`,
        text({ metadata: {}, records: [{ dataPath: 'params_shard_0.bin', format: 'raw-shard', nbytes: 64, records: [] }] }),
      ],
      [`${folder}/params_shard_0.bin`, new Uint8Array(64)],
    ]),
  ),
  'other.wasm': Uint8Array.from(OTHER_VERSION),
  'none.wasm': text('no program'),
};

test.describe.configure({ mode: 'serial' });
let extension: StartedExtension;
let host: ModelHost;
let engines: Engines;
test.beforeAll(async () => {
  extension = await launchWithExtension({ extensionDir: BUILD, args: ['--enable-unsafe-webgpu'] });
  host = await startModelHost(FILES);
  engines = enginesOver(await extension.openSurface('options'));
});
test.afterAll(async () => {
  await extension?.close();
  await host?.close();
});

const install = (folder: string, library?: string, trial = true) =>
  engines.models({
    call: 'install',
    request: { kind: 'mlc', url: `${host.url}/${folder}`, ...(library ? { library: `${host.url}/${library}` } : {}), id: folder, trial },
  });

test('a software adapter is for measurements only', async () => {
  const product = await engines.availability('webllm');
  expect(product.available ? '' : product.reason).toMatch(/^(software-adapter|no-adapter|library-missing)$/);
});

test('a program by address is refused to the product, and a measurement may have it', async () => {
  await expect(install('m', 'other.wasm', false)).rejects.toMatchObject({ reason: 'library-not-packaged' });
  await expect(install('m', 'gone.wasm')).rejects.toMatchObject({ reason: 'file-not-found' });
  await install('m', 'other.wasm');
  await expect(engines.load('webllm', 'm')).rejects.toMatchObject({
    reason: expect.stringMatching(/^(software-adapter|no-adapter|library-not-packaged)$/),
  });
});

test('the package itself refuses a library of another version, and one that is none', async () => {
  const trial = await engines.availability('webllm', { trial: true });
  test.skip(!trial.available, 'this browser offers no adapter at all');
  await expect(engines.load('webllm', 'm', { trial: true })).rejects.toMatchObject({
    reason: 'library-mismatch',
    message: expect.stringContaining('LinkError'),
  });
  await engines.models({ call: 'remove', model: 'm' });
  await install('m', 'none.wasm');
  await expect(engines.load('webllm', 'm', { trial: true })).rejects.toMatchObject({
    reason: 'library-mismatch',
    message: expect.stringContaining('CompileError'),
  });
  await expect(engines.generate('webllm', { prompt: 'x', maxTokens: 1 })).rejects.toMatchObject({ reason: 'library-mismatch' });
});

test('half numbers are asked for before anything is loaded, and a packaged library that is missing is named', async () => {
  const trial = await engines.availability('webllm', { trial: true });
  test.skip(!trial.available, 'this browser offers no adapter at all');
  await install('half', 'other.wasm');
  await expect(engines.load('webllm', 'half', { trial: true })).rejects.toMatchObject({
    reason: expect.stringMatching(/^(no-shader-f16|library-mismatch)$/),
  });
  await engines.models({ call: 'remove', model: 'm' });
  await install('m');
  await expect(engines.load('webllm', 'm', { trial: true })).rejects.toMatchObject({ reason: 'library-missing' });
});
