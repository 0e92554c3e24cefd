/** A language model in the extension: real weights, on the CPU, in the real engine page. Skipped, visibly, where the weights cannot be had. */
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchWithExtension, type StartedExtension } from '../support/chromium.ts';
import { type Engines, enginesOver } from '../support/engines.ts';
import { type ModelHost, startModelHost } from '../support/model-host.ts';
import { NO_TEST_MODEL, TEST_MODEL, testModel } from '../support/test-model.ts';
import { BUILD } from './fixtures.ts';

const model = testModel();
const QUESTION = { system: 'Answer in one word.', prompt: 'What colour is the sky on a clear day?', maxTokens: 12 };
/** Growth of the engine's process over twenty-five requests that still counts as none: the runtime's own coming and going. */
const SLACK = 32 * 1024 * 1024;

test.describe.configure({ mode: 'serial' });
test.setTimeout(300_000);
test.skip(!model, NO_TEST_MODEL);

let extension: StartedExtension;
let host: ModelHost;
let engines: Engines;

test.beforeAll(async () => {
  extension = await launchWithExtension({ extensionDir: BUILD });
  host = await startModelHost(dirname(model ?? '.'));
  engines = enginesOver(await extension.openSurface('options'));
});
test.afterAll(async () => {
  await extension?.close();
  await host?.close();
});

const load = () => engines.load('wllama', 'smollm2');

test('a model comes by its address, is checked, and loads', async () => {
  const url = `${host.url}/${TEST_MODEL.file}`;
  const installed = (await engines.models({ call: 'install', request: { kind: 'gguf', url, id: 'smollm2' } })) as {
    files: { sha256: string }[];
  };
  expect(installed.files[0]?.sha256).toBe(TEST_MODEL.sha256);
  expect(await engines.availability('wllama')).toEqual({ available: true });
  await load();
});

test('speaks in pieces, and the same twice', async () => {
  const first = await engines.generate('wllama', QUESTION);
  const second = await engines.generate('wllama', QUESTION);
  expect(first.pieces.length).toBeGreaterThan(1);
  expect(first.pieces.map(({ text }) => text).join('')).toBe(first.text);
  expect(first.text.trim()).not.toBe('');
  expect(second.text).toBe(first.text);
});

test('is held to a choice, and tells how sure it was of each', async () => {
  const request = { ...QUESTION, grammar: 'root ::= "Yes" | "No"', logprobs: 20, maxTokens: 3 };
  const answer = await engines.generate('wllama', request);
  expect(['Yes', 'No']).toContain(answer.text);
  const top = answer.logprobs?.[0]?.top.map(({ token }) => token) ?? [];
  expect(top.length).toBeGreaterThan(5);
  expect(answer.logprobs?.[0]?.logprob).toBeLessThan(0);
});

test('follows a schema, and names one that it cannot follow', async () => {
  const schema = { type: 'object', properties: { colour: { enum: ['blue', 'green'] } }, required: ['colour'], additionalProperties: false };
  const { text } = await engines.generate('wllama', { ...QUESTION, schema, maxTokens: 20 });
  expect(['blue', 'green']).toContain(JSON.parse(text).colour);
  await expect(engines.generate('wllama', { ...QUESTION, grammar: 'root ::= "a' })).rejects.toMatchObject({ reason: 'grammar-refused' });
  expect((await engines.generate('wllama', { ...QUESTION, maxTokens: 2 })).tokens).toBeGreaterThan(0);
});

test('stops when it is cancelled, and speaks again', async () => {
  await expect(engines.generate('wllama', { ...QUESTION, prompt: 'Count to one hundred.', maxTokens: 200 }, 3)).rejects.toMatchObject({
    reason: 'cancelled',
  });
  expect((await engines.generate('wllama', { ...QUESTION, maxTokens: 2 })).finish).toBe('length');
});

test('a prompt that is too long is refused, and nothing is lost', async () => {
  const prompt = 'many words '.repeat(4000);
  await expect(engines.generate('wllama', { ...QUESTION, prompt })).rejects.toMatchObject({ reason: 'prompt-too-long' });
  expect((await engines.generate('wllama', { ...QUESTION, maxTokens: 2 })).tokens).toBeGreaterThan(0);
});

test('killed in the middle of a word, it comes back', async () => {
  const dying = engines.generate('wllama', { ...QUESTION, prompt: 'Tell me a long story.', maxTokens: 400 });
  const said = expect(dying).rejects.toMatchObject({ reason: 'port-closed' });
  await new Promise((resolve) => setTimeout(resolve, 3000));
  await engines.kill();
  await said;
  await expect(engines.generate('wllama', QUESTION)).rejects.toMatchObject({ reason: 'not-loaded' });
  await load();
  expect((await engines.generate('wllama', { ...QUESTION, maxTokens: 4 })).text).not.toBe('');
});

/** Resident memory of the process that computes: the largest of this browser's, in bytes. */
async function memoryOf(): Promise<number> {
  const browser = extension.context.browser();
  const cdp = browser ? await browser.newBrowserCDPSession() : await extension.context.newCDPSession(extension.context.pages()[0] as never);
  const { processInfo } = (await cdp.send('SystemInfo.getProcessInfo')) as { processInfo: { id: number; type: string }[] };
  await cdp.detach();
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) * 1024);
  return Math.max(...sizes);
}

test('thirty requests in a row leave nothing behind', async () => {
  test.skip(process.platform !== 'linux', 'memory is read from /proc');
  // What changes stands last: the rest of the prompt is computed once.
  const one = (i: number) => engines.generate('wllama', { prompt: `More than ten: ${i}`, grammar: 'root ::= "Yes" | "No"', maxTokens: 2 });
  for (let i = 0; i < 5; i++) await one(i);
  const before = await memoryOf();
  for (let i = 5; i < 30; i++) expect(['Yes', 'No']).toContain((await one(i)).text);
  expect(await memoryOf()).toBeLessThan(before + SLACK);
});

test('a file that is no model is refused by name, and the engine lives', async () => {
  await expect(
    engines.models({ call: 'install', request: { kind: 'gguf', url: `${host.url}/none.gguf`, id: 'none' } }),
  ).rejects.toMatchObject({ reason: 'file-not-found' });
  await expect(engines.load('wllama', 'none')).rejects.toMatchObject({ reason: 'model-missing' });
});
