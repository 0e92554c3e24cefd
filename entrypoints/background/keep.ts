import { browser } from 'wxt/browser';
import { type Files, filesIn, type KeepPorts } from '../../lib/memory/keep/ports.ts';
import { store } from './ports.ts';

/** Folder of the origin's private file system in which the memory's second copy lies. */
const FOLDER = 'memory';

/** The browser's stores besides the database, for the memory's second copy, its root and its key. */
export function browserKeep(): KeepPorts {
  const local = store(browser.storage.local);
  return {
    local,
    session: store(browser.storage.session as typeof browser.storage.local),
    files: typeof navigator.storage?.getDirectory === 'function' ? privateFiles() : filesIn(local),
    ...(navigator.locks ? { locks: navigator.locks as KeepPorts['locks'] } : {}),
  };
}

function privateFiles(): Files {
  const folder = async () => (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true });
  const missing = (error: unknown) => error instanceof DOMException && error.name === 'NotFoundError';
  return {
    async list() {
      const names: string[] = [];
      for await (const name of (await folder()).keys()) names.push(name);
      return names;
    },
    async read(name) {
      try {
        const file = await (await (await folder()).getFileHandle(name)).getFile();
        return new Uint8Array(await file.arrayBuffer());
      } catch (error) {
        if (missing(error)) return null;
        throw error;
      }
    },
    async write(name, bytes) {
      // The browser writes beside the file and puts it in its place at `close`: whole or not at all.
      const writable = await (await (await folder()).getFileHandle(name, { create: true })).createWritable();
      await writable.write(bytes as Uint8Array<ArrayBuffer>);
      await writable.close();
    },
    async remove(name) {
      try {
        await (await folder()).removeEntry(name);
      } catch (error) {
        if (!missing(error)) throw error;
      }
    },
  };
}
