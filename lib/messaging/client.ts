import type { Answer, Body, Broadcasts, CallName } from './contract.ts';

/**
 * Calls from surfaces and page frames to the background. A call whose answer is lost because the background was put to
 * sleep or killed is asked again, the same body with the same operation id; every call is safe to repeat.
 */
interface Runtime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(listener: (message: unknown) => undefined): void;
    removeListener(listener: (message: unknown) => undefined): void;
  };
}

/** The extension API under the name that this browser gives it; looked up late, because it goes away when the extension is updated. */
function runtime(): Runtime {
  const scope = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  const found = scope.browser?.runtime?.id ? scope.browser.runtime : scope.chrome?.runtime;
  if (!found?.id) throw new CallError('extension-gone');
  return found;
}

export type CallFailure = 'extension-gone' | 'no-answer' | 'not-allowed' | 'malformed' | 'failed';

export class CallError extends Error {
  readonly reason: CallFailure;
  constructor(reason: CallFailure, detail?: string) {
    super(detail ? `${reason}: ${detail}` : reason);
    this.name = 'CallError';
    this.reason = reason;
  }
}

/** What the background answers on the wire. */
export type Envelope =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: CallFailure; readonly detail?: string };

const LOST = /message (port|channel) closed|receiving end does not exist|could not establish connection|context invalidated/i;
/** Pauses between tries in ms: a killed worker is up again well within the first two. */
const PAUSES = [50, 250, 1000];

/** @throws CallError with a reason; never resolves to a half answer. */
export async function call<N extends CallName>(name: N, body: Body<N>): Promise<Answer<N>> {
  for (let attempt = 0; ; attempt++) {
    try {
      const answer = (await runtime().sendMessage({ to: 'background', name, body })) as Envelope | undefined;
      if (answer?.ok) return answer.value as Answer<N>;
      if (answer) throw new CallError(answer.reason, answer.detail);
    } catch (error) {
      if (error instanceof CallError) throw error;
      if (!LOST.test(String(error))) throw new CallError('failed', String(error));
    }
    const pause = PAUSES[attempt];
    if (pause === undefined) throw new CallError('no-answer');
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Calls `listener` on each broadcast of that name; returns the unsubscriber. */
export function onBroadcast<N extends keyof Broadcasts>(name: N, listener: (body: Broadcasts[N]) => void): () => void {
  const { onMessage } = runtime();
  const receive = (message: unknown): undefined => {
    const { to, name: received, body } = (message ?? {}) as { to?: string; name?: string; body?: Broadcasts[N] };
    if (to === 'surfaces' && received === name) listener(body as Broadcasts[N]);
  };
  onMessage.addListener(receive);
  return () => onMessage.removeListener(receive);
}
