/** A two-way pipe of plain messages to the place where a model runs: a worker, a named port, or the worker's own side. */
export interface Channel {
  post(message: unknown): void;
  listen(receive: (message: unknown) => void): void;
  /** Called once when the other side has gone, with what is known of why. */
  onEnd(ended: (detail: string) => void): void;
  /** Ends the other side where it can be ended. */
  close(): void;
}

export function workerChannel(worker: Worker): Channel {
  return {
    post: (message) => worker.postMessage(message),
    listen: (receive) => worker.addEventListener('message', (event) => receive(event.data)),
    onEnd: (ended) => {
      worker.addEventListener('error', (event) => ended(event.message || 'worker failed'), { once: true });
      worker.addEventListener('messageerror', () => ended('message could not be read'), { once: true });
    },
    close: () => worker.terminate(),
  };
}

/** What a dedicated worker knows of itself; the DOM's types speak of windows only. */
interface WorkerScope {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  close(): void;
}

export function scopeChannel(): Channel {
  const scope = globalThis as unknown as WorkerScope;
  return {
    post: (message) => scope.postMessage(message),
    listen: (receive) => scope.addEventListener('message', (event) => receive(event.data)),
    // A worker is ended from outside, and is not told.
    onEnd: () => undefined,
    close: () => scope.close(),
  };
}

/** The part of the browser's `Port` that is needed. */
export interface PortLike {
  readonly name: string;
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

export function portChannel(port: PortLike): Channel {
  return {
    post: (message) => port.postMessage(message),
    listen: (receive) => port.onMessage.addListener(receive),
    onEnd: (ended) => port.onDisconnect.addListener(() => ended('port closed')),
    close: () => port.disconnect(),
  };
}
