import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startFrame } from '../../lib/page/frame.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main(context) {
    const stop = startFrame({
      listen(receive) {
        const listener = (message: unknown, _sender: unknown, respond: (answer: unknown) => void): true | undefined => {
          const answer = receive(message);
          if (!answer) return undefined;
          void answer.then(respond);
          return true;
        };
        browser.runtime.onMessage.addListener(listener);
        return () => browser.runtime.onMessage.removeListener(listener);
      },
    });
    context.onInvalidated(stop);
  },
});
