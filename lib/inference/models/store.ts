import { EngineError } from '../types.ts';

/**
 * Where the files of models lie: a tree of the extension's own that no page reaches (the origin private file system). Paths are
 * `model/name`. Written to by one worker only; a text is replaced whole or not at all.
 */
export interface ModelStore {
  /** Bytes of a file, or null where there is none. */
  size(path: string): Promise<number | null>;
  /** Opens a file to write from `at` on; what lay behind is cut off. */
  writer(path: string, at: number): Promise<Writer>;
  /** Over what stands at that place of a file; nothing else changes. */
  patch(path: string, at: number, bytes: Uint8Array): Promise<void>;
  /** @throws EngineError `file-missing` */
  blob(path: string): Promise<Blob>;
  readText(path: string): Promise<string | null>;
  writeText(path: string, text: string): Promise<void>;
  /** A file, or a folder with all in it; nothing happens where there is none. */
  remove(path: string): Promise<void>;
  /** Folders at the top, one a model. */
  list(): Promise<readonly string[]>;
  /** Bytes that the browser still gives, as far as it says. */
  free(): Promise<number | null>;
}

export interface Writer {
  /** @throws EngineError `storage-full` */
  write(bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** A full disk says so under several names. */
export function storageError(error: unknown): EngineError {
  if (error instanceof EngineError) return error;
  const { name = '', message = '' } = error as { name?: string; message?: string };
  const full = /quota|nospace|enospc|no space/i.test(`${name} ${message}`);
  return new EngineError(full ? 'storage-full' : 'storage-failed', `${name}: ${message}`.slice(0, 200));
}

const ROOT = 'models';

/** What a worker may do with a file of the origin private file system; the DOM's types leave it out. */
interface SyncAccess {
  write(bytes: Uint8Array, options: { at: number }): number;
  truncate(size: number): void;
  getSize(): number;
  flush(): void;
  close(): void;
}
type SyncFile = FileSystemFileHandle & { createSyncAccessHandle(): Promise<SyncAccess> };
type Listing = FileSystemDirectoryHandle & { keys(): AsyncIterable<string> };

async function folderOf(path: string, create: boolean): Promise<{ folder: FileSystemDirectoryHandle; name: string }> {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  let folder = await navigator.storage.getDirectory();
  for (const part of [ROOT, ...parts]) folder = await folder.getDirectoryHandle(part, { create });
  return { folder, name };
}

async function handleOf(path: string, create = false): Promise<FileSystemFileHandle | null> {
  try {
    const { folder, name } = await folderOf(path, create);
    return await folder.getFileHandle(name, { create });
  } catch (error) {
    if ((error as Error).name === 'NotFoundError') return null;
    throw storageError(error);
  }
}

async function accessOf(path: string): Promise<SyncAccess> {
  const handle = (await handleOf(path, true)) as SyncFile | null;
  if (!handle) throw new EngineError('storage-failed', path);
  return handle.createSyncAccessHandle().catch((error: unknown) => {
    throw storageError(error);
  });
}

async function writerOf(path: string, at: number): Promise<Writer> {
  const access = await accessOf(path);
  let position = at;
  access.truncate(at);
  return {
    async write(bytes) {
      try {
        const written = access.write(bytes, { at: position });
        if (written < bytes.length) throw new EngineError('storage-full', `${written} of ${bytes.length} bytes`);
        position += written;
      } catch (error) {
        // What lies behind the last whole piece would be taken for part of the file.
        access.truncate(position);
        throw storageError(error);
      }
    },
    async close() {
      access.flush();
      access.close();
    },
  };
}

export function browserStore(): ModelStore {
  return {
    size: async (path) => (await (await handleOf(path))?.getFile())?.size ?? null,
    writer: writerOf,
    async patch(path, at, bytes) {
      const access = await accessOf(path);
      try {
        if (access.write(bytes, { at }) < bytes.length) throw new EngineError('storage-full');
        access.flush();
      } catch (error) {
        throw storageError(error);
      } finally {
        access.close();
      }
    },
    async blob(path) {
      const handle = await handleOf(path);
      if (!handle) throw new EngineError('file-missing', path);
      return handle.getFile();
    },
    readText: async (path) => (await (await handleOf(path))?.getFile())?.text() ?? null,
    async writeText(path, text) {
      const handle = await handleOf(path, true);
      if (!handle) throw new EngineError('storage-failed', path);
      try {
        // Swapped in at `close`.
        const stream = await handle.createWritable();
        await stream.write(text);
        await stream.close();
      } catch (error) {
        throw storageError(error);
      }
    },
    async remove(path) {
      try {
        const { folder, name } = await folderOf(path, false);
        await folder.removeEntry(name, { recursive: true });
      } catch (error) {
        if ((error as Error).name !== 'NotFoundError') throw storageError(error);
      }
    },
    async list() {
      const names: string[] = [];
      const { folder } = await folderOf('x', true);
      for await (const name of (folder as Listing).keys()) names.push(name);
      return names.sort();
    },
    async free() {
      const { quota, usage } = await navigator.storage.estimate();
      return quota === undefined ? null : quota - (usage ?? 0);
    },
  };
}
