import { OWN_LIBRARY } from './models/sources.ts';
import { EngineError } from './types.ts';

/**
 * WebLLM asks the browser's cache for every file it wants, by address. This cache is ours: it answers out of an installed model that has
 * been checked, under an address that nobody can reach, and refuses to fetch. So WebLLM downloads nothing, and one file lies once.
 */
const ROOT = 'https://model.invalid/';
const FOLDER = `${ROOT}resolve/main/`;

export const WEIGHTS_ADDRESS = ROOT;
export const LIBRARY_ADDRESS = `${FOLDER}${OWN_LIBRARY}`;

export interface FileSource {
  readonly names: readonly string[];
  blob(name: string): Promise<Blob>;
}

type Asked = string | URL | { readonly url: string };
const addressOf = (asked: Asked): string => (typeof asked === 'string' ? asked : asked instanceof URL ? asked.href : asked.url);

/** The part of the browser's `Cache` that WebLLM uses. */
export function filesAsCache(files: FileSource) {
  const nameOf = (asked: Asked): string | undefined => {
    const address = addressOf(asked);
    const name = address.startsWith(FOLDER) ? decodeURIComponent(address.slice(FOLDER.length)) : undefined;
    return name !== undefined && files.names.includes(name) ? name : undefined;
  };
  return {
    async match(asked: Asked): Promise<Response | undefined> {
      const name = nameOf(asked);
      return name === undefined ? undefined : new Response(await files.blob(name));
    },
    async add(asked: Asked): Promise<never> {
      throw new EngineError('file-missing', addressOf(asked).slice(FOLDER.length));
    },
    keys: async () => files.names.map((name) => ({ url: FOLDER + name })),
    delete: async () => false,
  };
}

/** Puts it in the place of the worker's own. Only a worker that does nothing else may call this. */
export function serveFilesAsCache(files: FileSource): void {
  const cache = filesAsCache(files);
  Object.defineProperty(globalThis, 'caches', { value: { open: async () => cache }, configurable: true });
}
