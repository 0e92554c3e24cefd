import { type Channel, type PortLike, portChannel } from './channel.ts';
import { type EngineEvent, engineOfPort, serveEngine } from './engine-channel.ts';
import { createModelsHub, MODELS_PORT } from './models/models-channel.ts';
import { createLocalModels, type LocalModels, READ_TASKS, type ReadTask } from './small-models.ts';
import { type Engine, EngineError, type EngineName } from './types.ts';

/**
 * The engine page's side. Serves `{to: 'engine', name, id, body}` of the extension's own contexts and nobody else; engines that
 * generate are served over a port named `engine:<name>`, because their text comes in pieces. Tells when nothing has been asked for long.
 */
export type EngineCall =
  | { readonly to: 'engine'; readonly name: ReadTask; readonly id: string; readonly body: { readonly texts: readonly string[] } }
  | { readonly to: 'engine'; readonly name: 'cancel'; readonly id: string };
export type EngineAnswer =
  | { readonly ok: true; readonly value: number[][] }
  | { readonly ok: false; readonly reason: string; readonly detail?: string };

/** Who sent something, by the browser's word. */
export interface EngineSender {
  readonly id?: string;
  readonly url?: string;
}

export interface HostOptions {
  readonly small?: LocalModels;
  readonly engines?: Partial<Record<EngineName, () => Engine>>;
  /** The models' worker. */
  readonly models?: () => Channel;
  /** The page has nothing left to hold; it may go. */
  readonly onIdle?: () => void;
}

export interface Host {
  /** Undefined when the message is not for the engine page; else the answer, which never rejects. */
  answer(message: unknown): Promise<EngineAnswer> | undefined;
  /** Whether the port was one of ours. */
  connect(port: PortLike): boolean;
}

/** Belongs to no order, so it says nothing of the engine's own life. ms: well under the thirty seconds that a browser waits. */
const BEAT: EngineEvent = { id: 0, event: 'done', value: null };
const BEAT_EVERY = 20_000;

/** Texts of one call, and UTF-16 units of one text. */
const MOST_TEXTS = 256;
const LONGEST = 8000;

export function isEngineCall(message: unknown): message is EngineCall {
  if (typeof message !== 'object' || message === null) return false;
  const { to, name, id, body } = message as { to?: unknown; name?: unknown; id?: unknown; body?: { texts?: unknown } };
  if (to !== 'engine' || typeof id !== 'string') return false;
  if (name === 'cancel') return true;
  const texts = body?.texts;
  return (
    READ_TASKS.some((task) => task === name) &&
    Array.isArray(texts) &&
    texts.length <= MOST_TEXTS &&
    texts.every((text) => typeof text === 'string' && text.length <= LONGEST)
  );
}

/** Only the extension's own worker and pages; a content script comes with a page's address, or with none that is ours. */
export function isOwnContext(sender: EngineSender, own: { readonly id: string; readonly baseUrl: string }): boolean {
  return sender.id === own.id && sender.url?.startsWith(own.baseUrl) === true;
}

export function createHost(options: HostOptions = {}): Host {
  let ports = 0;
  const small =
    options.small ??
    createLocalModels({
      onIdle: () => {
        if (ports === 0 && !models?.busy()) options.onIdle?.();
      },
    });
  const models = options.models ? createModelsHub(options.models) : undefined;
  const running = new Map<string, AbortController>();

  const read = async (task: ReadTask, id: string, texts: readonly string[]): Promise<EngineAnswer> => {
    const controller = new AbortController();
    running.set(id, controller);
    try {
      const vectors = await small[task](texts, controller.signal);
      return { ok: true, value: vectors.map((vector) => Array.from(vector)) };
    } catch (error) {
      return { ok: false, reason: error instanceof EngineError ? error.reason : 'engine-failed', detail: String(error) };
    } finally {
      running.delete(id);
    }
  };

  return {
    answer(message) {
      if (!isEngineCall(message)) return undefined;
      if (message.name !== 'cancel') return read(message.name, message.id, message.body.texts);
      running.get(message.id)?.abort();
      return Promise.resolve({ ok: true, value: [] });
    },
    connect(port) {
      if (port.name === MODELS_PORT && models) {
        models.connect(portChannel(port));
        return true;
      }
      const name = engineOfPort(port.name);
      const make = name && options.engines?.[name];
      if (!make) return false;
      const engine = make();
      ports += 1;
      const channel = portChannel(port);
      serveEngine(engine, channel);
      // Whoever asked may be put to sleep by the browser while a long prompt is read in silence: a word now and then keeps it awake.
      const beat = setInterval(() => channel.post(BEAT), BEAT_EVERY);
      channel.onEnd(() => {
        clearInterval(beat);
        ports -= 1;
        void engine.unload().catch(() => undefined);
      });
      return true;
    },
  };
}
