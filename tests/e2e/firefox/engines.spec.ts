/** The same weights in Firefox: the worker out of files, in the event page that has no offscreen page beside it. Skipped, visibly, without weights. */
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findFirefox } from '../../../scripts/browsers.mjs';
import { type FirefoxPage, launchFirefox, type StartedFirefox } from '../../support/firefox.ts';
import { type ModelHost, startModelHost } from '../../support/model-host.ts';
import { NO_TEST_MODEL, TEST_MODEL, testModel } from '../../support/test-model.ts';

const model = testModel();
test.skip(findFirefox() === null, 'no Firefox on this machine');
test.skip(!model, NO_TEST_MODEL);
test.setTimeout(300_000);

let firefox: StartedFirefox;
let host: ModelHost;
let page: FirefoxPage;
test.beforeAll(async () => {
  firefox = await launchFirefox({ extensionDir: join(import.meta.dirname, '../../../.output/firefox-mv3') });
  host = await startModelHost(dirname(model ?? '.'));
  page = await firefox.openSurface('options');
});
test.afterAll(async () => {
  await firefox?.close();
  await host?.close();
});

/** One order over a port; the port's answer, without the pieces on the way. */
const order = (port: string, message: object): Promise<{ event: string; reason?: string; detail?: string; value?: { text?: string } }> =>
  page.evaluate(`(async () => {
    const scope = window;
    scope.ports ??= {};
    const port = (scope.ports[${JSON.stringify(port)}] ??= browser.runtime.connect({ name: ${JSON.stringify(port)} }));
    return new Promise((resolve) => {
      port.onDisconnect.addListener(() => resolve({ event: 'gone' }));
      port.onMessage.addListener((event) => {
        if (event.id === ${JSON.stringify((message as { id: unknown }).id)} && ['done', 'failed'].includes(event.event)) resolve(event);
      });
      port.postMessage(${JSON.stringify(message)});
    });
  })()`);

test('a model comes, loads and is held to a choice', async () => {
  const url = `${host.url}/${TEST_MODEL.file}`;
  expect(await order('models', { id: '1', call: 'install', request: { kind: 'gguf', url, id: 'smollm2' } })).toMatchObject({
    event: 'done',
  });
  const found = await order('engine:wllama', { id: 1, call: 'availability' });
  const available = found.value as unknown as { available: boolean; reason?: string };
  test.skip(!available.available, `this Firefox cannot: ${available.reason}`);
  expect(await order('engine:wllama', { id: 2, call: 'load', model: 'smollm2' })).toMatchObject({ event: 'done' });
  const request = { prompt: 'Is the sky blue?', grammar: 'root ::= "Yes" | "No"', maxTokens: 2 };
  const answer = await order('engine:wllama', { id: 3, call: 'generate', request });
  expect(answer.event, answer.detail).toBe('done');
  expect(['Yes', 'No']).toContain(answer.value?.text);
});
