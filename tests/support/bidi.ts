/**
 * The few WebDriver BiDi commands the Firefox test needs, over the WebSocket that Node brings. One request, one answer; an error
 * answer rejects with the command's name. (W3C WebDriver BiDi, https://w3c.github.io/webdriver-bidi/)
 */
interface Answer {
  readonly type: 'success' | 'error' | 'event';
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

export interface BidiConnection {
  send<T = unknown>(method: string, params?: object): Promise<T>;
  /** Called for every event subscribed to with `session.subscribe`. */
  on(method: string, listener: (params: unknown) => void): void;
  close(): void;
}

/** @param address `ws://127.0.0.1:port/session` */
export async function connectBidi(address: string): Promise<BidiConnection> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, { done: (answer: Answer) => void; fail: (error: Error) => void }>();
  const listeners = new Map<string, ((params: unknown) => void)[]>();
  let last = 0;
  await new Promise<void>((open, fail) => {
    socket.addEventListener('open', () => open(), { once: true });
    socket.addEventListener('error', () => fail(new Error(`Firefox does not answer at ${address}.`)), { once: true });
  });
  socket.addEventListener('message', (event) => {
    const answer = JSON.parse(String(event.data)) as Answer;
    if (answer.type === 'event') for (const listener of listeners.get(answer.method ?? '') ?? []) listener(answer.params);
    else waiting.get(answer.id ?? -1)?.done(answer);
  });
  socket.addEventListener('close', () => {
    for (const { fail } of waiting.values()) fail(new Error('Firefox has gone.'));
    waiting.clear();
  });
  return {
    async send<T>(method: string, params: object = {}) {
      last += 1;
      const id = last;
      const answer = await new Promise<Answer>((done, fail) => {
        waiting.set(id, { done, fail });
        socket.send(JSON.stringify({ id, method, params }));
      });
      waiting.delete(id);
      if (answer.type === 'error') throw new Error(`${method}: ${answer.error}: ${answer.message}`);
      return answer.result as T;
    },
    on(method, listener) {
      listeners.set(method, [...(listeners.get(method) ?? []), listener]);
    },
    close: () => socket.close(),
  };
}
