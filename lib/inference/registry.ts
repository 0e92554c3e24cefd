import { type PortLike, portChannel } from './channel.ts';
import { engineOver, portOf } from './engine-channel.ts';
import { createHost, type Host } from './host.ts';
import { localEngines, spawnModels } from './local-engines.ts';
import { none } from './none.ts';
import { type ExtensionApi, offscreenOf } from './offscreen.ts';
import { createRemoteModels } from './remote.ts';
import { createLocalModels } from './small-models.ts';
import type { Engine, EngineName, SmallModels } from './types.ts';

/**
 * Where models run in this browser: an offscreen page where there is one, else a worker of the background page. Chosen by what is
 * there, never by a version. Nothing is started before the first use.
 */
const chromium = (): ExtensionApi | undefined => {
  const extension = (globalThis as { chrome?: ExtensionApi }).chrome;
  return extension?.offscreen ? extension : undefined;
};

export function createSmallModels(): SmallModels {
  const extension = chromium();
  return extension ? createRemoteModels(extension) : createLocalModels();
}

/** The engine of that name, wherever it runs; one that this version does not have is `none`. */
export function engineNamed(name: EngineName): Engine {
  const local = localEngines[name];
  if (!local) return none;
  const extension = chromium();
  if (!extension) return local();
  const offscreen = offscreenOf(extension);
  return engineOver(name, async () => {
    await offscreen.ensure();
    return portChannel(extension.runtime.connect?.({ name: portOf(name) }) as PortLike);
  });
}

/** The host of engines and models in this very page, where the browser has no other place for them. */
export function hostHere(): Host | null {
  return chromium() ? null : createHost({ engines: localEngines, models: spawnModels });
}

export interface Choice {
  readonly engine: Engine;
  /** Engines that would have come first, and why they cannot (kebab-case). */
  readonly passedOver: readonly { readonly name: EngineName; readonly reason: string }[];
}

/** No download and no graphics card first, then what can answer best. */
const ORDER: readonly EngineName[] = ['prompt-api', 'webllm', 'wllama'];

/**
 * The person's own choice where it can run, or the best that can for `auto`. What cannot run here is said and not replaced by
 * another download: it becomes `none`.
 */
export async function chooseEngine(wanted: EngineName | 'auto', make: (name: EngineName) => Engine = engineNamed): Promise<Choice> {
  const passedOver: { name: EngineName; reason: string }[] = [];
  for (const name of wanted === 'auto' ? ORDER : [wanted]) {
    if (name === 'none') break;
    const engine = make(name);
    if (engine.name !== name) {
      passedOver.push({ name, reason: 'not-in-this-version' });
      continue;
    }
    const found = await engine.availability().catch(() => ({ available: false as const, reason: 'engine-failed' }));
    if (found.available) return { engine, passedOver };
    passedOver.push({ name, reason: found.reason });
    await engine.unload().catch(() => undefined);
  }
  return { engine: none, passedOver };
}
