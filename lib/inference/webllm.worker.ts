import { scopeChannel } from './channel.ts';
import { serveEngine } from './engine-channel.ts';
import { WEBLLM_MODELS } from './models.ts';
import { createWebLlm } from './webllm.ts';

/** The only place that loads WebLLM. Whoever started this worker ends it, on any error, on a lost device and when it idles. */
serveEngine(createWebLlm(WEBLLM_MODELS), scopeChannel());
