import type { ModelCall, ModelsState } from '../inference/models/keeper.ts';

/**
 * The models' worker as a surface speaks to it: orders with one answer each, and the state of all models whenever it changes. A file of this
 * machine is handed over on a broadcast channel of the extension's own origin, because ports carry text only.
 */
interface Port {
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

export type ModelAnswer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };

export interface Models {
  order(call: ModelCall): Promise<ModelAnswer>;
  addFile(file: File): Promise<ModelAnswer>;
  close(): void;
}

const PORT = 'models';
const FILES = 'stead-model-files';

function connect(): Port {
  const scope = globalThis as {
    browser?: { runtime?: { connect?(options: object): Port } };
    chrome?: { runtime?: { connect?(options: object): Port } };
  };
  const runtime = scope.browser?.runtime?.connect ? scope.browser.runtime : scope.chrome?.runtime;
  const port = runtime?.connect?.({ name: PORT });
  if (!port) throw new Error('no extension here');
  return port;
}

export function openModels(onState: (state: ModelsState) => void): Models {
  const waiting = new Map<string, (answer: ModelAnswer) => void>();
  let port: Port | undefined;
  let last = 0;
  const live = (): Port => {
    if (port) return port;
    const opened = connect();
    opened.onMessage.addListener((message) => {
      const event = message as { event?: string; id?: string; reason?: string; state?: ModelsState; value?: unknown };
      if (event.event === 'state' && event.state) onState(event.state);
      const settle = event.id === undefined ? undefined : waiting.get(event.id);
      if (!settle || event.id === undefined) return;
      waiting.delete(event.id);
      settle(event.event === 'done' ? { ok: true, value: event.value } : { ok: false, reason: event.reason ?? 'engine-failed' });
    });
    opened.onDisconnect.addListener(() => {
      port = undefined;
      for (const settle of waiting.values()) settle({ ok: false, reason: 'engine-gone' });
      waiting.clear();
    });
    port = opened;
    return opened;
  };
  const order = (call: ModelCall): Promise<ModelAnswer> =>
    new Promise((resolve) => {
      const id = String(++last);
      waiting.set(id, resolve);
      live().postMessage({ ...call, id });
    });
  return {
    order,
    async addFile(file) {
      const token = crypto.randomUUID();
      const files = new BroadcastChannel(FILES);
      files.onmessage = ({ data }: MessageEvent<{ want?: string }>) => {
        if (data.want === token) files.postMessage({ token, file });
      };
      try {
        return await order({ call: 'add-file', token, name: file.name });
      } finally {
        files.close();
      }
    },
    close: () => port?.disconnect(),
  };
}
