/**
 * The engine page driven from another page of the extension, over the same ports and by the same messages as the product. Promises that
 * whatever fails has the product's own reason.
 */
import type { Page } from 'playwright-core';
import type { EngineOrder } from '../../lib/inference/engine-channel.ts';
import type { ModelCall } from '../../lib/inference/models/keeper.ts';
import type { Availability, EngineName, Generated, GenerateRequest, LoadOptions } from '../../lib/inference/types.ts';

export class Refused extends Error {
  readonly reason: string;
  constructor(reason: string, detail = '') {
    super(`${reason} ${detail}`);
    this.reason = reason;
  }
}

/** What came, and when (ms after the call). */
export interface Streamed {
  readonly value: unknown;
  readonly pieces: readonly { readonly text: string; readonly at: number }[];
  readonly progress: readonly number[];
}

export interface Engines {
  models(call: ModelCall): Promise<unknown>;
  availability(name: EngineName, options?: LoadOptions): Promise<Availability>;
  load(name: EngineName, model: string, options?: LoadOptions): Promise<Streamed>;
  /** `cancelAfter`: pieces after which the request is cancelled. */
  generate(name: EngineName, request: Plain, cancelAfter?: number): Promise<Generated & Streamed>;
  bare(name: EngineName, request: Plain): Promise<Generated>;
  order(name: EngineName, order: Without<EngineOrder, 'id'>): Promise<Streamed>;
  /** Closes the engine page as the browser does when it wants its memory back. */
  kill(): Promise<void>;
}

type Plain = Omit<GenerateRequest, 'onToken' | 'signal'>;
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** Runs in the page. Keeps one port a name, made anew after its other end has gone. */
async function ask(order: { port: string; message: Record<string, unknown>; textId: boolean; cancelAfter: number }) {
  const scope = window as unknown as { ports?: Map<string, chrome.runtime.Port>; last?: number };
  scope.ports ??= new Map();
  scope.last = (scope.last ?? 0) + 1;
  const number = scope.last;
  const id = order.textId ? String(number) : number;
  const contexts = await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT' as never] });
  if (contexts.length === 0) {
    scope.ports.clear();
    await chrome.offscreen.createDocument({ url: 'engine.html', reasons: ['WORKERS' as never], justification: 'runs models' });
  }
  let port = scope.ports.get(order.port);
  if (!port) {
    port = chrome.runtime.connect({ name: order.port });
    scope.ports.set(order.port, port);
  }
  const live = port;
  const started = performance.now();
  const pieces: { text: string; at: number }[] = [];
  const progress: number[] = [];
  return new Promise<{ failed?: { reason: string; detail?: string }; value?: unknown; pieces: typeof pieces; progress: number[] }>(
    (resolve) => {
      live.onDisconnect.addListener(() => {
        scope.ports?.delete(order.port);
        resolve({ failed: { reason: 'port-closed' }, pieces, progress });
      });
      live.onMessage.addListener((message: Record<string, unknown>) => {
        if (message.id !== id) return;
        if (message.event === 'token') {
          pieces.push({ text: String(message.text), at: performance.now() - started });
          if (pieces.length === order.cancelAfter) live.postMessage({ id, call: 'cancel' });
        } else if (message.event === 'progress') progress.push(Number(message.done) / Number(message.total));
        else if (message.event === 'done') resolve({ value: message.value, pieces, progress });
        else resolve({ failed: { reason: String(message.reason), detail: message.detail as string }, pieces, progress });
      });
      live.postMessage({ ...order.message, id });
    },
  );
}

export function enginesOver(page: Page): Engines {
  const send = async (port: string, message: object, { textId = false, cancelAfter = -1 } = {}): Promise<Streamed> => {
    const answer = await page.evaluate(ask, { port, message: message as Record<string, unknown>, textId, cancelAfter });
    if (answer.failed) throw new Refused(answer.failed.reason, answer.failed.detail);
    return { value: answer.value, pieces: answer.pieces, progress: answer.progress };
  };
  const order: Engines['order'] = (name, message) => send(`engine:${name}`, message);
  return {
    order,
    models: async (call) => (await send('models', call, { textId: true })).value,
    availability: async (name, options) => (await order(name, { call: 'availability', options })).value as Availability,
    load: (name, model, options) => order(name, { call: 'load', model, options }),
    async generate(name, request, cancelAfter) {
      const streamed = await send(`engine:${name}`, { call: 'generate', request }, { cancelAfter });
      return { ...(streamed.value as Generated), ...streamed };
    },
    bare: async (name, request) => (await order(name, { call: 'bare', request })).value as Generated,
    kill: () => page.evaluate(() => chrome.offscreen.closeDocument()),
  };
}
