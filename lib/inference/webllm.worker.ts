import { scopeChannel } from './channel.ts';
import { serveEngine } from './engine-channel.ts';
import { openInstalled } from './models/installed.ts';
import { browserStore } from './models/store.ts';
import { anyPackaged, createWebLlm } from './webllm.ts';

/** The only place that loads WebLLM. Whoever started this worker ends it, on any error, on a lost device and when it idles. */
serveEngine(createWebLlm({ open: (id) => openInstalled(browserStore(), id), packaged: anyPackaged }), scopeChannel());
