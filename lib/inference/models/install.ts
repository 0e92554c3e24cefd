import { EngineError } from '../types.ts';
import { type DownloadPorts, downloadFile } from './download.ts';
import {
  badPieces,
  forgetInstalled,
  type InstalledModel,
  type ModelFile,
  PIECE,
  pathOf,
  readInstalled,
  writeInstalled,
} from './installed.ts';
import { sha256, sha256Of } from './sha256.ts';
import type { ModelStore } from './store.ts';

/**
 * A model from its source into the store, from where it stopped. `plan.json` lies beside the parts until all is there and checked; only
 * then is `installed.json` written. Whatever is interrupted, by the person, the network or the browser's end, goes on with the same call.
 */
export interface SourceFile {
  readonly name: string;
  /** Absent for a file from this machine. */
  readonly url?: string;
  readonly bytes?: number;
  readonly sha256?: string;
}

export interface ModelSource extends Omit<InstalledModel, 'files' | 'at'> {
  readonly files: readonly SourceFile[];
}

export interface Plan {
  readonly source: ModelSource;
  /** Entity tags of the parts, by file. */
  readonly tags: Readonly<Record<string, string>>;
  /** Why it stands still, when it does. */
  readonly stopped?: string;
}

export interface InstallPorts extends Pick<DownloadPorts, 'store' | 'fetch' | 'wait'> {
  readonly now: () => string;
  /** Bytes of a piece, for tests; default `PIECE`. */
  readonly piece?: number;
  /** Bytes of all files that are here, and that there will be, where that is known. */
  readonly onProgress: (have: number, total: number | undefined, phase: 'download' | 'check') => void;
}

const PLAN = 'plan.json';
const MAGIC = 'GGUF';

export async function readPlan(store: ModelStore, id: string): Promise<Plan | null> {
  const text = await store.readText(`${id}/${PLAN}`);
  if (!text) return null;
  try {
    return JSON.parse(text) as Plan;
  } catch {
    return null;
  }
}

const writePlan = (store: ModelStore, plan: Plan): Promise<void> => store.writeText(`${plan.source.id}/${PLAN}`, JSON.stringify(plan));

/** Notes why an installation stands still, so that a later start of the browser can say so. */
export async function noteStopped(store: ModelStore, id: string, stopped: string): Promise<void> {
  const plan = await readPlan(store, id);
  if (plan) await writePlan(store, { ...plan, stopped });
}

/** @throws EngineError; what is here stays, and the same call goes on. */
export async function install(source: ModelSource, ports: InstallPorts, signal: AbortSignal): Promise<InstalledModel> {
  const { store } = ports;
  const before = await readPlan(store, source.id);
  // Parts of another source under the same name are of no use.
  const same = before && JSON.stringify(before.source.files) === JSON.stringify(source.files);
  if (before && !same) await store.remove(source.id);
  let plan: Plan = { source, tags: same ? before.tags : {} };
  await forgetInstalled(store, source.id);
  await writePlan(store, plan);
  await checkRoom(source, store);

  const total = sum(source.files.map(({ bytes }) => bytes));
  const files: ModelFile[] = [];
  let done = 0;
  for (const file of source.files) {
    const onTag = async (tag: string | undefined): Promise<void> => {
      const { [file.name]: old, ...others } = plan.tags;
      if (old === tag) return;
      plan = { ...plan, tags: tag ? { ...others, [file.name]: tag } : others };
      await writePlan(store, plan);
    };
    const got = await one(source, file, { ports, onTag, tag: () => plan.tags[file.name], before: done, total, signal });
    files.push(got);
    done += got.bytes;
  }
  const { files: _, ...rest } = source;
  const model: InstalledModel = { ...rest, files, at: ports.now() };
  await writeInstalled(store, model);
  await store.remove(`${source.id}/${PLAN}`);
  return model;
}

async function checkRoom(source: ModelSource, store: ModelStore): Promise<void> {
  const wanted = sum(source.files.map(({ bytes }) => bytes));
  const free = await store.free();
  if (wanted === undefined || free === null) return;
  const sizes = await Promise.all(source.files.map(({ name }) => store.size(pathOf(source.id, name))));
  const missing = wanted - (sum(sizes.map((size) => size ?? 0)) ?? 0);
  if (missing > free) throw new EngineError('storage-full', `${missing} bytes are needed, ${free} are free`);
}

/** Undefined when one of them is. */
function sum(numbers: readonly (number | undefined)[]): number | undefined {
  let total = 0;
  for (const number of numbers) {
    if (number === undefined) return undefined;
    total += number;
  }
  return total;
}

interface OneFile {
  readonly ports: InstallPorts;
  readonly onTag: (tag: string | undefined) => Promise<void>;
  readonly tag: () => string | undefined;
  /** Bytes of the files before it. */
  readonly before: number;
  readonly total: number | undefined;
  readonly signal: AbortSignal;
}

/** Twice at most: bytes that came wrong the first time, or that a part of another day began with, are asked for once more from the start. */
async function one(source: ModelSource, file: SourceFile, run: OneFile): Promise<ModelFile> {
  const path = pathOf(source.id, file.name);
  const { ports } = run;
  for (let last = false; ; last = true) {
    if (file.url) {
      const onBytes = (have: number, size: number | undefined): void =>
        ports.onProgress(run.before + have, run.total ?? (source.files.length === 1 ? size : undefined), 'download');
      const order = { url: file.url, path, bytes: file.bytes, pinned: file.sha256 !== undefined, tag: run.tag() };
      await downloadFile(order, { ...ports, onBytes, onTag: run.onTag }, run.signal);
    }
    const got = await look(source, file, run);
    if (file.sha256 === undefined || got.sha256 === file.sha256) return got;
    await ports.store.remove(path);
    await run.onTag(undefined);
    if (last || !file.url) throw new EngineError('wrong-hash', file.name);
  }
}

async function look(source: ModelSource, file: SourceFile, { ports, before, total, signal }: OneFile): Promise<ModelFile> {
  const path = pathOf(source.id, file.name);
  const blob = await ports.store.blob(path);
  if (/\.gguf$/i.test(file.name) && (await blob.slice(0, MAGIC.length).text()) !== MAGIC) {
    await ports.store.remove(path);
    throw new EngineError('not-a-model-file', file.name);
  }
  const piece = ports.piece ?? PIECE;
  const whole = sha256();
  const pieces: string[] = [];
  for (let at = 0; at < blob.size; at += piece) {
    if (signal.aborted) throw new EngineError('cancelled');
    const bytes = new Uint8Array(await blob.slice(at, at + piece).arrayBuffer());
    whole.update(bytes);
    pieces.push(await sha256Of(bytes));
    ports.onProgress(before + Math.min(at + piece, blob.size), total, 'check');
  }
  return { name: file.name, bytes: blob.size, sha256: whole.hex(), piece, pieces, ...(file.url ? { url: file.url } : {}) };
}

/** A file of this machine, under the name of a model of its own. */
export async function addFile(source: ModelSource, file: Blob, ports: InstallPorts, signal: AbortSignal): Promise<InstalledModel> {
  const [only] = source.files;
  if (!only) throw new EngineError('not-a-model-file');
  if ((await file.slice(0, MAGIC.length).text()) !== MAGIC) throw new EngineError('not-a-model-file', only.name);
  await checkRoom({ ...source, files: [{ ...only, bytes: file.size }] }, ports.store);
  await ports.store.remove(source.id);
  const writer = await ports.store.writer(pathOf(source.id, only.name), 0);
  try {
    for (let at = 0; at < file.size; at += PIECE) {
      if (signal.aborted) throw new EngineError('cancelled');
      await writer.write(new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer()));
      ports.onProgress(Math.min(at + PIECE, file.size), file.size, 'download');
    }
  } catch (error) {
    await writer.close();
    await ports.store.remove(source.id);
    throw error;
  }
  await writer.close();
  return install(source, ports, signal);
}

/**
 * Fetches what has changed since the installation, and nothing else. Resolves with how many pieces that were.
 * @throws EngineError `cannot-be-repaired` for a file from this machine
 */
export async function repair(id: string, ports: InstallPorts, signal: AbortSignal): Promise<number> {
  const { store } = ports;
  const model = await readInstalled(store, id);
  if (!model) throw new EngineError('model-missing', id);
  const bad = await badPieces(store, model);
  const scratch = `${id}/piece.part`;
  for (const [at, { file, index }] of bad.entries()) {
    if (!file.url) throw new EngineError('cannot-be-repaired', file.name);
    const from = index * file.piece;
    const to = Math.min(from + file.piece, file.bytes);
    await store.remove(scratch);
    const order = { url: file.url, path: scratch, pinned: true, range: { from, to } };
    await downloadFile(order, { ...ports, onBytes: () => undefined, onTag: async () => undefined }, signal);
    const bytes = new Uint8Array(await (await store.blob(scratch)).arrayBuffer());
    if ((await sha256Of(bytes)) !== file.pieces[index]) throw new EngineError('wrong-hash', `${file.name}, piece ${index}`);
    await store.patch(pathOf(id, file.name), from, bytes);
    ports.onProgress(at + 1, bad.length, 'check');
  }
  await store.remove(scratch);
  return bad.length;
}
