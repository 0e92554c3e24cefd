import { scopeChannel } from '../channel.ts';
import { serveModels } from './models-channel.ts';
import { browserStore } from './store.ts';

/** The only code of the extension that asks anything of the network, and only for a model that the person wants. */
serveModels(
  {
    store: browserStore(),
    fetch: (url, init) => fetch(url, init),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    now: () => new Date().toISOString(),
    clock: () => performance.now(),
  },
  scopeChannel(),
);
