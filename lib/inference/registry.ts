import { createLocalEmbedder } from './local-embedder.ts';
import { none } from './none.ts';
import { createPromptApi } from './prompt-api.ts';
import { createRemoteEmbedder } from './remote.ts';
import type { Embedder, Engine, EngineName } from './types.ts';

/** The embedder that this browser can host: an offscreen page where there is one, else a worker of the background page. Nothing is started before the first text. */
export function createEmbedder(): Embedder {
  const extension = (globalThis as { chrome?: Parameters<typeof createRemoteEmbedder>[0] }).chrome;
  return extension?.offscreen ? createRemoteEmbedder(extension) : createLocalEmbedder();
}

/** Engines that can be chosen without being downloaded into this context. The WebLLM one lives in its worker (`webllm.ts`). */
export function engineNamed(name: EngineName): Engine {
  return name === 'prompt-api' ? createPromptApi() : none;
}
