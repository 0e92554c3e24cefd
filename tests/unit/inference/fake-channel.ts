import type { Channel } from '../../../lib/inference/channel.ts';

/** Both ends of a pipe in one process. Messages go through a structured clone and arrive in a later turn, as between threads. */
export interface Pipe {
  readonly near: Channel;
  readonly far: Channel;
  /** The far side dies without a word. */
  kill(detail?: string): void;
  readonly closed: () => boolean;
}

export function pipe(): Pipe {
  const listeners = { near: [] as ((message: unknown) => void)[], far: [] as ((message: unknown) => void)[] };
  const ended: ((detail: string) => void)[] = [];
  let open = true;
  const end = (to: 'near' | 'far'): Channel => {
    const other = to === 'near' ? 'far' : 'near';
    return {
      post(message) {
        const copy = structuredClone(message);
        queueMicrotask(() => {
          if (open) for (const listener of listeners[other]) listener(copy);
        });
      },
      listen: (receive) => void listeners[to].push(receive),
      onEnd: (then) => void ended.push(then),
      close: () => {
        open = false;
      },
    };
  };
  return {
    near: end('near'),
    far: end('far'),
    kill(detail = 'killed') {
      open = false;
      for (const then of ended) then(detail);
    },
    closed: () => !open,
  };
}
