import { type Channel, workerChannel } from './channel.ts';
import { engineOver } from './engine-channel.ts';
import { createPromptApi } from './prompt-api.ts';
import type { Engine, EngineName } from './types.ts';

/** Engines that a page with workers can run itself: the engine page on Chrome, the event page on Firefox. Made when first wanted. */
export const localEngines: Partial<Record<EngineName, () => Engine>> = {
  webllm: () => engineOver('webllm', () => workerChannel(new Worker(new URL('./webllm.worker.ts', import.meta.url), { type: 'module' }))),
  wllama: () => engineOver('wllama', () => workerChannel(new Worker(new URL('./wllama.worker.ts', import.meta.url), { type: 'module' }))),
  'local-server': () =>
    engineOver('local-server', () => workerChannel(new Worker(new URL('./local-server.worker.ts', import.meta.url), { type: 'module' }))),
  'prompt-api': createPromptApi,
};

/** The worker that downloads and keeps models. */
export const spawnModels = (): Channel =>
  workerChannel(new Worker(new URL('./models/models.worker.ts', import.meta.url), { type: 'module' }));
