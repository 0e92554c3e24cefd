import type { Channel } from '../channel.ts';
import { EngineError } from '../types.ts';
import { createKeeper, type KeeperPorts, type ModelCall, type ModelsState } from './keeper.ts';

/**
 * Orders to the worker that keeps the models, and what it tells: an answer to each, and the state of all to everybody whenever it changes.
 * A file of this machine comes from the page that holds it over a broadcast channel, because ports carry text only.
 */
export type ModelOrder = ModelCall & { readonly id: string };
export type ModelEvent =
  | { readonly event: 'state'; readonly state: ModelsState; readonly busy: boolean }
  | { readonly id: string; readonly event: 'done'; readonly value: unknown }
  | { readonly id: string; readonly event: 'failed'; readonly reason: string; readonly detail?: string };

export const MODELS_PORT = 'models';
/** Channel on which a page answers `{want: token}` with `{token, file}`. */
export const FILES_CHANNEL = 'stead-model-files';
const FILE_DEADLINE = 10_000;

function fileOf(token: string): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const files = new BroadcastChannel(FILES_CHANNEL);
    const late = setTimeout(() => {
      files.close();
      reject(new EngineError('file-missing', 'nobody holds it'));
    }, FILE_DEADLINE);
    files.onmessage = ({ data }: MessageEvent<{ token?: string; file?: Blob }>) => {
      if (data.token !== token || !(data.file instanceof Blob)) return;
      clearTimeout(late);
      files.close();
      resolve(data.file);
    };
    files.postMessage({ want: token });
  });
}

export function serveModels(ports: Omit<KeeperPorts, 'changed' | 'file'>, channel: Channel): void {
  const keeper = createKeeper({ ...ports, file: fileOf, changed: () => void tell() });
  let telling = false;
  const tell = async (): Promise<void> => {
    if (telling) return;
    telling = true;
    // Several changes of one turn are told once.
    await Promise.resolve();
    telling = false;
    const state = await keeper.state();
    channel.post({ event: 'state', state, busy: keeper.busy() } satisfies ModelEvent);
  };
  channel.listen((message) => {
    const order = message as ModelOrder;
    void keeper
      .run(order)
      .then(
        (value): ModelEvent => ({ id: order.id, event: 'done', value: value ?? null }),
        (error: unknown): ModelEvent => ({
          id: order.id,
          event: 'failed',
          reason: error instanceof EngineError ? error.reason : 'engine-failed',
          detail: String(error),
        }),
      )
      .then((event) => channel.post(event));
  });
}

/**
 * One worker for all who ask. Orders of several ports are kept apart by a prefix; state goes to everybody. The worker starts at the
 * first order and ends when nobody listens and nothing is under way, so that a download outlives the page that asked for it.
 */
export interface ModelsHub {
  connect(channel: Channel): void;
  readonly busy: () => boolean;
}

export function createModelsHub(spawn: () => Channel, onQuiet: () => void = () => undefined): ModelsHub {
  const listeners = new Map<number, Channel>();
  let worker: Channel | undefined;
  let working = false;
  let last = 0;

  const end = (detail: string): void => {
    worker = undefined;
    working = false;
    for (const channel of listeners.values()) channel.post({ event: 'ended', detail });
  };
  const restIfQuiet = (): void => {
    if (listeners.size > 0 || working) return;
    worker?.close();
    worker = undefined;
    onQuiet();
  };
  const receive = (message: unknown): void => {
    const event = message as ModelEvent;
    if (event.event === 'state') {
      working = event.busy;
      for (const channel of listeners.values()) channel.post(event);
      restIfQuiet();
      return;
    }
    const [, port, id] = /^(\d+) (.*)$/s.exec(event.id) ?? [];
    listeners.get(Number(port))?.post({ ...event, id });
  };
  const running = (): Channel => {
    if (worker) return worker;
    worker = spawn();
    worker.listen(receive);
    worker.onEnd(end);
    return worker;
  };

  return {
    busy: () => working || listeners.size > 0,
    connect(channel) {
      const port = ++last;
      listeners.set(port, channel);
      channel.listen((message) => {
        const order = message as ModelOrder;
        if (typeof order?.id !== 'string' || typeof order.call !== 'string') return;
        running().post({ ...order, id: `${port} ${order.id}` });
      });
      channel.onEnd(() => {
        listeners.delete(port);
        restIfQuiet();
      });
    },
  };
}
