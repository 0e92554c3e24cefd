/** A model store in memory that can be full, damaged and cut, and keeps what was written like a disk does. */
import type { ModelStore } from '../../lib/inference/models/store.ts';
import { EngineError } from '../../lib/inference/types.ts';

export interface MemoryStore extends ModelStore {
  readonly files: Map<string, Uint8Array>;
  /** Bytes that fit; what is over it fails as a full disk does. */
  quota: number;
  flip(path: string, at: number): void;
}

export function memoryStore(files = new Map<string, Uint8Array>()): MemoryStore {
  const used = (): number => [...files.values()].reduce((sum, { length }) => sum + length, 0);
  const put = (path: string, bytes: Uint8Array): void => {
    const more = bytes.length - (files.get(path)?.length ?? 0);
    if (used() + more > store.quota) throw new EngineError('storage-full');
    files.set(path, bytes);
  };
  const store: MemoryStore = {
    files,
    quota: Number.POSITIVE_INFINITY,
    size: async (path) => files.get(path)?.length ?? null,
    async writer(path, at) {
      files.set(path, (files.get(path) ?? new Uint8Array()).slice(0, at));
      return {
        async write(bytes) {
          const old = files.get(path) ?? new Uint8Array();
          const length = old.length + bytes.length;
          // Room is doubled, so that a file of many pieces is not copied at each.
          const room = length <= old.buffer.byteLength ? old.buffer : new ArrayBuffer(length * 2);
          const joined = new Uint8Array(room, 0, length);
          if (room !== old.buffer) joined.set(old);
          joined.set(bytes, old.length);
          put(path, joined);
        },
        close: async () => undefined,
      };
    },
    async patch(path, at, bytes) {
      const old = files.get(path) ?? new Uint8Array();
      const whole = new Uint8Array(Math.max(old.length, at + bytes.length));
      whole.set(old);
      whole.set(bytes, at);
      put(path, whole);
    },
    async blob(path) {
      const bytes = files.get(path);
      if (!bytes) throw new EngineError('file-missing', path);
      return new Blob([Uint8Array.from(bytes)]);
    },
    readText: async (path) => {
      const bytes = files.get(path);
      return bytes ? new TextDecoder().decode(bytes) : null;
    },
    writeText: async (path, text) => put(path, new TextEncoder().encode(text)),
    async remove(path) {
      for (const name of [...files.keys()]) if (name === path || name.startsWith(`${path}/`)) files.delete(name);
    },
    list: async () => [...new Set([...files.keys()].map((path) => path.split('/')[0] ?? ''))].sort(),
    free: async () => (Number.isFinite(store.quota) ? store.quota - used() : null),
    flip(path, at) {
      const bytes = files.get(path);
      if (bytes) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    },
  };
  return store;
}
