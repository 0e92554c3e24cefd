import { EngineError } from '../types.ts';
import { sha256Of } from './sha256.ts';
import type { ModelStore } from './store.ts';

/**
 * What is installed, and how it is opened. A model is there when its `installed.json` is, which is written last and taken away first:
 * a half one is never opened. Each file is looked through before it is used, piece by piece, against the hashes taken when the whole
 * file had been checked; a piece that has changed since refuses the model by name and is all that has to be fetched again.
 */
export interface ModelFile {
  /** As the engine asks for it. */
  readonly name: string;
  readonly bytes: number;
  /** Of the whole file, hex. */
  readonly sha256: string;
  /** Length of a piece in bytes; the last may be shorter. */
  readonly piece: number;
  /** Of each piece, hex. */
  readonly pieces: readonly string[];
  /** Where it came from; absent for a file from this machine. */
  readonly url?: string;
}

export interface InstalledModel {
  readonly id: string;
  readonly engine: 'wllama' | 'webllm';
  /** Name for the person. */
  readonly title: string;
  readonly files: readonly ModelFile[];
  /** For WebLLM: the compiled library, in the package or among the files. */
  readonly library?: string;
  readonly needsF16?: boolean;
  /** ISO day and time. */
  readonly at: string;
}

/** Small enough to be hashed in one go, large enough that a list of them stays short. */
export const PIECE = 16 * 1024 * 1024;
const NOTE = 'installed.json';

/** A file's own path: names of the engine's may hold slashes. */
export const pathOf = (model: string, name: string): string => `${model}/${name.replace(/[^\w.-]/g, '_')}`;

export async function readInstalled(store: ModelStore, id: string): Promise<InstalledModel | null> {
  const text = await store.readText(`${id}/${NOTE}`);
  if (text === null) return null;
  try {
    const found = JSON.parse(text) as InstalledModel;
    return found.id === id && Array.isArray(found.files) ? found : null;
  } catch {
    return null;
  }
}

export const writeInstalled = (store: ModelStore, model: InstalledModel): Promise<void> =>
  store.writeText(`${model.id}/${NOTE}`, JSON.stringify(model));

export const forgetInstalled = (store: ModelStore, id: string): Promise<void> => store.remove(`${id}/${NOTE}`);

export interface BadPiece {
  readonly file: ModelFile;
  readonly index: number;
}

/** Pieces that are not what was installed. A file that is missing or of another length is bad from the piece where that shows. */
export async function badPieces(store: ModelStore, model: InstalledModel, looked?: (bytes: number) => void): Promise<readonly BadPiece[]> {
  const bad: BadPiece[] = [];
  for (const file of model.files) {
    const path = pathOf(model.id, file.name);
    const size = await store.size(path);
    const blob = size === null ? null : await store.blob(path);
    for (let index = 0; index < file.pieces.length; index++) {
      const from = index * file.piece;
      const length = Math.min(file.piece, file.bytes - from);
      const bytes = blob ? new Uint8Array(await blob.slice(from, from + length).arrayBuffer()) : new Uint8Array();
      if (bytes.length !== length || (await sha256Of(bytes)) !== file.pieces[index]) bad.push({ file, index });
      looked?.(length);
    }
  }
  return bad;
}

/** @throws EngineError `model-missing` or `model-damaged` */
export async function openInstalled(store: ModelStore, id: string): Promise<{ model: InstalledModel; blob(name: string): Promise<Blob> }> {
  const model = await readInstalled(store, id);
  if (!model) throw new EngineError('model-missing', id);
  const [bad] = await badPieces(store, model);
  if (bad) throw new EngineError('model-damaged', `${bad.file.name}, piece ${bad.index}`);
  const lengthOf = (name: string): number | undefined => model.files.find((file) => file.name === name)?.bytes;
  // Nothing behind the end that was checked.
  return { model, blob: async (name) => (await store.blob(pathOf(id, name))).slice(0, lengthOf(name)) };
}
