/**
 * The places besides the database in which the memory is kept, as the background gives them. Each may be missing (in Node, in
 * tests, in a browser without it); what is there is used, and what fails is survived and said.
 */
export interface Values {
  get<T>(key: string): Promise<T | undefined>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

/** A flat folder. `write` replaces a whole file or leaves the old one. */
export interface Files {
  list(): Promise<readonly string[]>;
  read(name: string): Promise<Uint8Array | null>;
  write(name: string, bytes: Uint8Array): Promise<void>;
  remove(name: string): Promise<void>;
}

/** The browser's `navigator.locks`, as far as it is used. */
export interface Locks {
  request(name: string, options: { readonly signal: AbortSignal }, action: () => Promise<void>): Promise<void>;
}

export interface KeepPorts {
  /** A folder outside the database (the origin's private file system). */
  readonly files?: Files;
  /** Small values outside database and files (`storage.local`). */
  readonly local?: Values;
  /** Memory of the browser's run alone (`storage.session`): the key while unlocked. */
  readonly session?: Values;
  readonly locks?: Locks;
  /** How long one act of a store may take before it counts as failed, ms. */
  readonly patience?: number;
}

/** Slow disks answer within seconds; what takes longer does not answer any more. */
export const PATIENCE = 10_000;

const NO_ANSWER = 'no answer';

/** It did not answer in time: that says nothing of what is in it. */
export function isNoAnswer(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith(NO_ANSWER);
}

/** @throws Error `no answer` when it takes longer than that */
export async function within<T>(patience: number, what: string, action: () => PromiseLike<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${NO_ANSWER}: ${what}`)), patience);
  });
  try {
    return await Promise.race([action(), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Files kept as values, where the browser has no private file system for the background. */
export function filesIn(values: Values & { keys(prefix: string): Promise<readonly string[]> }, prefix = 'memory-file:'): Files {
  const text = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return {
    list: async () => (await values.keys(prefix)).map((key) => key.slice(prefix.length)),
    async read(name) {
      const held = await values.get<string>(prefix + name);
      return held === undefined ? null : Uint8Array.from(atob(held), (letter) => letter.charCodeAt(0));
    },
    write: (name, bytes) => values.set(prefix + name, text(bytes)),
    remove: (name) => values.remove(prefix + name),
  };
}
