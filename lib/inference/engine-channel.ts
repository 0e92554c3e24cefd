import type { Channel } from './channel.ts';
import {
  type Availability,
  type Engine,
  EngineError,
  type EngineHealth,
  type EngineName,
  type Generated,
  type GenerateRequest,
  type LoadOptions,
  SKILLS,
} from './types.ts';

/**
 * An `Engine` on the other end of a channel: page to worker, and background to engine page, by the same few messages. Whatever goes
 * wrong has a reason; silence is one of them, and ends the other side, because an engine that lost its device never speaks again.
 */
export type EngineOrder =
  | { readonly id: number; readonly call: 'availability' | 'unload' | 'health'; readonly options?: LoadOptions }
  | { readonly id: number; readonly call: 'load'; readonly model: string; readonly options?: LoadOptions }
  | { readonly id: number; readonly call: 'generate' | 'bare'; readonly request: Omit<GenerateRequest, 'onToken' | 'signal'> }
  | { readonly id: number; readonly call: 'cancel' };
export type EngineEvent =
  | { readonly id: number; readonly event: 'progress'; readonly done: number; readonly total: number }
  | { readonly id: number; readonly event: 'token'; readonly text: string }
  | { readonly id: number; readonly event: 'done'; readonly value: unknown }
  | { readonly id: number; readonly event: 'failed'; readonly reason: string; readonly detail?: string };

const PORT = 'engine:';

/** Name of the port that serves an engine, and back. */
export const portOf = (name: EngineName): string => `${PORT}${name}`;
export const engineOfPort = (port: string): EngineName | undefined =>
  port.startsWith(PORT) ? (port.slice(PORT.length) as EngineName) : undefined;

/** Runs a real engine for whoever is at the other end. */
export function serveEngine(engine: Engine, channel: Channel): void {
  const running = new Map<number, AbortController>();
  const run = (order: EngineOrder, signal: AbortSignal): Promise<unknown> => {
    const post = (event: EngineEvent): void => channel.post(event);
    if (order.call === 'availability') return engine.availability(order.options);
    if (order.call === 'health') return engine.health();
    if (order.call === 'unload') return engine.unload();
    if (order.call === 'load')
      return engine.load(order.model, (done, total) => post({ id: order.id, event: 'progress', done, total }), signal, order.options);
    if (order.call === 'generate')
      return engine.generate({ ...order.request, signal, onToken: (text) => post({ id: order.id, event: 'token', text }) });
    if (order.call === 'bare' && engine.bare) return engine.bare(order.request);
    return Promise.reject(new EngineError('malformed'));
  };
  channel.listen((message) => {
    const order = message as EngineOrder;
    if (order.call === 'cancel') return running.get(order.id)?.abort();
    const controller = new AbortController();
    running.set(order.id, controller);
    void run(order, controller.signal)
      .then(
        (value): EngineEvent => ({ id: order.id, event: 'done', value: value ?? null }),
        (error): EngineEvent => ({ id: order.id, event: 'failed', ...reasonOf(error) }),
      )
      .then((event) => {
        running.delete(order.id);
        channel.post(event);
      });
  });
}

function reasonOf(error: unknown): { reason: string; detail?: string } {
  if (error instanceof EngineError) return { reason: error.reason, detail: error.message };
  return { reason: 'engine-failed', detail: error instanceof Error ? error.message : String(error) };
}

export interface EngineOverOptions {
  /** ms without a sign of life before the other side counts as dead. Compiling a model's shaders is one long silence. */
  readonly silence?: number;
}

const SILENCE = 120_000;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly progress?: (done: number, total: number) => void;
  readonly token?: (text: string) => void;
}

/** An engine that runs elsewhere. The channel is opened at the first call, and anew after the other side has died. */
export function engineOver(
  name: EngineName,
  open: () => Channel | Promise<Channel>,
  { silence = SILENCE }: EngineOverOptions = {},
): Engine {
  const waiting = new Map<number, Waiting>();
  let opening: Promise<Channel> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;

  const end = (reason: string, detail?: string): void => {
    void opening?.then((channel) => channel.close()).catch(() => undefined);
    opening = undefined;
    clearTimeout(timer);
    for (const one of waiting.values()) one.reject(new EngineError(reason, detail));
    waiting.clear();
  };
  const listenForLife = (): void => {
    clearTimeout(timer);
    if (waiting.size > 0) timer = setTimeout(() => end('engine-timeout'), silence);
  };
  const receive = (message: unknown): void => {
    const event = message as EngineEvent;
    const one = waiting.get(event.id);
    if (!one) return;
    if (event.event === 'progress') one.progress?.(event.done, event.total);
    else if (event.event === 'token') one.token?.(event.text);
    else {
      waiting.delete(event.id);
      if (event.event === 'done') one.resolve(event.value);
      else one.reject(new EngineError(event.reason, event.detail));
    }
    listenForLife();
  };
  const channel = (): Promise<Channel> => {
    opening ??= Promise.resolve(open()).then((opened) => {
      opened.listen(receive);
      opened.onEnd((detail) => end('engine-ended', detail));
      return opened;
    });
    return opening;
  };
  const order = async <T>(
    make: (id: number) => EngineOrder,
    sinks: Pick<Waiting, 'progress' | 'token'> = {},
    signal?: AbortSignal,
  ): Promise<T> => {
    if (signal?.aborted) throw new EngineError('cancelled');
    const id = ++last;
    const answer = new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject, ...sinks }));
    answer.catch(() => undefined);
    const opened = await channel().catch((error: unknown) => {
      end('engine-unavailable', String(error));
      throw error instanceof EngineError ? error : new EngineError('engine-unavailable', String(error));
    });
    const sent = make(id);
    // A load cannot be stopped from inside: its worker ends.
    const cancel = (): void => (sent.call === 'load' ? end('cancelled') : opened.post({ id, call: 'cancel' } satisfies EngineOrder));
    signal?.addEventListener('abort', cancel, { once: true });
    if (waiting.has(id)) opened.post(sent);
    listenForLife();
    return answer.finally(() => signal?.removeEventListener('abort', cancel)) as Promise<T>;
  };

  return {
    name,
    skills: SKILLS[name],
    availability: (options) =>
      order<Availability>((id) => ({ id, call: 'availability', options })).catch((error: unknown) => ({
        available: false as const,
        reason: error instanceof EngineError ? error.reason : 'engine-failed',
      })),
    load: async (model, progress, signal, options) => {
      await order((id) => ({ id, call: 'load', model, options }), { progress }, signal);
    },
    generate: ({ onToken, signal, ...request }) =>
      order<Generated>((id) => ({ id, call: 'generate', request }), { token: onToken }, signal),
    bare: ({ onToken: _, signal, ...request }) => order<Generated>((id) => ({ id, call: 'bare', request }), {}, signal),
    health: () =>
      opening
        ? order<EngineHealth>((id) => ({ id, call: 'health' })).catch((error: unknown) => ({
            state: 'failed' as const,
            reason: error instanceof EngineError ? error.reason : 'engine-failed',
          }))
        : Promise.resolve({ state: 'idle' as const }),
    async unload() {
      // Ending the other side is the surest way to give its memory back.
      end('unloaded');
    },
  };
}
