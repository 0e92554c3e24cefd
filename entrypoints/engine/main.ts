import { browser } from 'wxt/browser';
import { createHost, isOwnContext } from '../../lib/inference/host.ts';
import { localEngines, spawnModels } from '../../lib/inference/local-engines.ts';

/** Chrome's offscreen page: hosts one worker for each engine, and goes when nothing has been asked of it for long. */
const host = createHost({ engines: localEngines, models: spawnModels, onIdle: () => window.close() });
const own = { id: browser.runtime.id, baseUrl: `${location.origin}/` };

browser.runtime.onMessage.addListener((message, sender, respond) => {
  const answer = isOwnContext(sender, own) ? host.answer(message) : undefined;
  if (!answer) return;
  void answer.then(respond);
  return true;
});

browser.runtime.onConnect.addListener((port) => {
  if (port.sender && isOwnContext(port.sender, own)) host.connect(port);
});
