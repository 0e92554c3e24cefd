import { EngineError } from '../types.ts';
import { addFile, type InstallPorts, install, noteStopped, readPlan, repair } from './install.ts';
import { badPieces, forgetInstalled, type InstalledModel, readInstalled } from './installed.ts';
import { idOf, type SourceRequest, sourceOf } from './sources.ts';

/**
 * The models of this machine: what is here, what is coming, and every act on them. One act at a time on a model. Only this downloads,
 * and only while something is being fetched; after a restart of the browser nothing goes on by itself, it waits for the person.
 */
export interface ModelState {
  readonly id: string;
  readonly title: string;
  readonly engine: 'wllama' | 'webllm';
  readonly state: 'installed' | 'partial' | 'downloading' | 'checking';
  /** Bytes that are here, and all of them where that is known. */
  readonly have: number;
  readonly total: number | null;
  /** Bytes a second over the last few, while downloading. */
  readonly speed: number | null;
  /** Seconds. */
  readonly left: number | null;
  /** Why it stands still. */
  readonly stopped?: string;
  /** Files from this machine cannot be fetched anew. */
  readonly own: boolean;
  /** Tokens that the model may hold, tasks and so on are the registry's to know; `sha256` says which model it is. */
  readonly sha256?: string;
}

export interface ModelsState {
  readonly models: readonly ModelState[];
  readonly free: number | null;
}

export type ModelCall =
  | { readonly call: 'state' }
  | { readonly call: 'install'; readonly request: SourceRequest }
  | { readonly call: 'resume' | 'pause' | 'remove' | 'verify' | 'repair'; readonly model: string }
  | { readonly call: 'add-file'; readonly token: string; readonly name: string };

export interface KeeperPorts extends Omit<InstallPorts, 'onProgress'> {
  readonly clock: () => number;
  /** Something that `state` tells has changed; at most every `QUIET` ms while bytes come. */
  readonly changed: () => void;
  /** The file that a page of the extension holds ready under this token. */
  readonly file: (token: string) => Promise<Blob>;
}

export interface Keeper {
  run(order: ModelCall): Promise<unknown>;
  state(): Promise<ModelsState>;
  readonly busy: () => boolean;
}

const QUIET = 250;
/** Speed is that of the last ten seconds: a bar that forgets is honest. */
const WINDOW = 10_000;

interface Act {
  readonly controller: AbortController;
  readonly phase: { now: 'download' | 'check'; have: number; total: number | undefined };
  readonly seen: { at: number; have: number }[];
}

export function createKeeper(ports: KeeperPorts): Keeper {
  const acts = new Map<string, Act>();
  const { store } = ports;
  let told = 0;

  const progress =
    (act: Act) =>
    (have: number, total: number | undefined, phase: 'download' | 'check'): void => {
      Object.assign(act.phase, { now: phase, have, total });
      const at = ports.clock();
      act.seen.push({ at, have });
      while (act.seen.length > 2 && (act.seen[0]?.at ?? at) < at - WINDOW) act.seen.shift();
      if (at - told < QUIET) return;
      told = at;
      ports.changed();
    };
  const acting = async <T>(id: string, work: (ports: InstallPorts, signal: AbortSignal) => Promise<T>): Promise<T> => {
    if (acts.has(id)) throw new EngineError('model-busy', id);
    const act: Act = { controller: new AbortController(), phase: { now: 'download', have: 0, total: undefined }, seen: [] };
    acts.set(id, act);
    ports.changed();
    try {
      return await work({ ...ports, onProgress: progress(act) }, act.controller.signal);
    } catch (error) {
      const reason = error instanceof EngineError ? error.reason : 'engine-failed';
      await noteStopped(store, id, reason === 'cancelled' ? 'paused' : reason).catch(() => undefined);
      throw error;
    } finally {
      acts.delete(id);
      ports.changed();
    }
  };

  const resume = async (id: string): Promise<InstalledModel> => {
    const plan = await readPlan(store, id);
    if (!plan) throw new EngineError('model-missing', id);
    return acting(id, (at, signal) => install(plan.source, at, signal));
  };
  const remove = async (id: string): Promise<void> => {
    const act = acts.get(id);
    act?.controller.abort();
    while (acts.has(id)) await ports.wait(20);
    await forgetInstalled(store, id);
    await store.remove(id);
    ports.changed();
  };
  const verify = async (id: string): Promise<number> => {
    const model = await readInstalled(store, id);
    if (!model) throw new EngineError('model-missing', id);
    const bytes = model.files.reduce((sum, file) => sum + file.bytes, 0);
    return acting(id, async ({ onProgress }) => {
      let have = 0;
      const looked = (more: number): void => {
        have += more;
        onProgress(have, bytes, 'check');
      };
      return (await badPieces(store, model, looked)).length;
    });
  };

  return {
    busy: () => acts.size > 0,
    async state() {
      const ids = await store.list();
      const models = await Promise.all(ids.map((id) => stateOf(id, acts.get(id))));
      return { models: models.filter((one) => one !== null), free: await store.free() };
    },
    async run(order) {
      switch (order.call) {
        case 'state':
          return this.state();
        case 'install': {
          const source = await sourceOf(order.request, ports.fetch);
          return acting(source.id, (at, signal) => install(source, at, signal));
        }
        case 'add-file': {
          const id = idOf(order.name.replace(/\.gguf$/i, ''));
          const source = { id, engine: 'wllama' as const, title: order.name, files: [{ name: 'model.gguf' }] };
          const file = await ports.file(order.token);
          return acting(id, (at, signal) => addFile(source, file, at, signal));
        }
        case 'resume':
          return resume(order.model);
        case 'pause':
          return acts.get(order.model)?.controller.abort() ?? null;
        case 'remove':
          return remove(order.model);
        case 'verify':
          return verify(order.model);
        case 'repair':
          return acting(order.model, (at, signal) => repair(order.model, at, signal));
      }
    },
  };

  async function stateOf(id: string, act: Act | undefined): Promise<ModelState | null> {
    const installed = await readInstalled(store, id);
    const plan = installed ? null : await readPlan(store, id);
    const known = installed ?? plan?.source;
    if (!known) return null;
    const bytes = known.files.map((file) => file.bytes);
    const total = bytes.some((one) => one === undefined) ? null : bytes.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    const moving = act && { have: act.phase.have, total: act.phase.total ?? total, ...pace(act) };
    return {
      id,
      title: known.title,
      engine: known.engine,
      state: act ? (act.phase.now === 'check' ? 'checking' : 'downloading') : installed ? 'installed' : 'partial',
      have: installed ? (total ?? 0) : 0,
      total,
      speed: null,
      left: null,
      own: known.files.some(({ url }) => url === undefined),
      ...(installed?.files[0] ? { sha256: installed.files[0].sha256 } : {}),
      ...(plan?.stopped && !act ? { stopped: plan.stopped } : plan && !act ? { stopped: 'interrupted' } : {}),
      ...moving,
    };
  }
}

function pace({ seen, phase }: Act): { speed: number | null; left: number | null } {
  const [first, last] = [seen[0], seen.at(-1)];
  if (phase.now === 'check' || !first || !last || last.at <= first.at) return { speed: null, left: null };
  const speed = ((last.have - first.have) * 1000) / (last.at - first.at);
  return { speed, left: phase.total === undefined || speed <= 0 ? null : (phase.total - phase.have) / speed };
}
