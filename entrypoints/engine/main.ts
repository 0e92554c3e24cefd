import { browser } from 'wxt/browser';
import { createHost, isEngineCall } from '../../lib/inference/host.ts';

const serve = createHost();

browser.runtime.onMessage.addListener((message, sender, respond) => {
  // Only the extension itself may ask: content scripts come with a page's address.
  if (sender.id !== browser.runtime.id || !isEngineCall(message) || sender.url?.startsWith('http')) return;
  void serve(message).then(respond);
  return true;
});
