import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startFrame } from '../../lib/page/frame.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main() {
    startFrame({
      listen(receive) {
        browser.runtime.onMessage.addListener((message: unknown, _sender: unknown, respond: (answer: unknown) => void) => {
          const answer = receive(message);
          if (!answer) return undefined;
          void answer.then(respond);
          return true;
        });
      },
    });
  },
});
