import { EngineError } from '../types.ts';
import { type ModelStore, storageError, type Writer } from './store.ts';

/**
 * One file from an address into the store, from where it stopped the last time. Promises that what lies in the store is a true
 * beginning of the file as long as its server says that it is the same file (its entity tag), that a hash said beforehand is the last word
 * elsewhere, and that every way to fail has a name. Sends no cookie, no referrer and nothing but the request itself.
 */
export interface FileOrder {
  readonly url: string;
  readonly path: string;
  /** Length, where it is known. */
  readonly bytes?: number;
  /** A later check by hash makes going on safe even where the server gives no entity tag. */
  readonly pinned: boolean;
  /** Entity tag that the part in the store belongs to. */
  readonly tag?: string;
  /** Only these bytes, over what stands there: a repair. */
  readonly range?: { readonly from: number; readonly to: number };
}

export interface DownloadPorts {
  readonly store: ModelStore;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Waits; in ms. */
  readonly wait: (ms: number) => Promise<void>;
  /** Length so far, and the whole where it is known. */
  readonly onBytes: (have: number, total: number | undefined) => void;
  /** The entity tag of what is being stored, to be kept beside it. */
  readonly onTag: (tag: string | undefined) => Promise<void>;
}

/** Pauses between tries in ms. A try that brought bytes starts the count anew. */
const PAUSES = [500, 2000, 5000];
/** Without a byte for this long (ms), a connection is given up and asked for again. */
const STALL = 30_000;
/** What another try may mend. */
const MENDABLE = new Set(['network-failed', 'download-stalled', 'server-failed', 'file-truncated']);

/** @throws EngineError when the file cannot be had; what came is kept. */
export async function downloadFile(order: FileOrder, ports: DownloadPorts, signal: AbortSignal): Promise<number> {
  let tag = order.tag;
  const onTag = (found: string | undefined): Promise<void> => {
    tag = found;
    return ports.onTag(found);
  };
  for (let failures = 0; ; ) {
    const before = (await ports.store.size(order.path)) ?? 0;
    try {
      return await once({ ...order, tag }, { ...ports, onTag }, signal);
    } catch (error) {
      if (signal.aborted) throw new EngineError('cancelled');
      const named = error instanceof EngineError ? error : storageError(error);
      if (!MENDABLE.has(named.reason)) throw named;
      const gained = ((await ports.store.size(order.path)) ?? 0) > before;
      failures = gained ? 0 : failures + 1;
      const pause = PAUSES[failures === 0 ? 0 : failures - 1];
      if (failures >= PAUSES.length || pause === undefined) throw named;
      await ports.wait(pause);
    }
  }
}

const tagOf = (response: Response): string | undefined => {
  const tag = response.headers.get('etag');
  // A weak tag promises the same meaning, not the same bytes.
  return tag && !tag.startsWith('W/') ? tag : undefined;
};

async function once(order: FileOrder, ports: DownloadPorts, signal: AbortSignal): Promise<number> {
  const have = (await ports.store.size(order.path)) ?? 0;
  if (order.range) return part(order, order.range, ports, signal);
  if (order.bytes !== undefined && have === order.bytes) return have;
  const usable = have > 0 && (order.bytes === undefined || have < order.bytes) && (order.tag !== undefined || order.pinned);
  const from = usable ? have : 0;
  const asked = from > 0 ? { Range: `bytes=${from}-`, ...(order.tag ? { 'If-Range': order.tag } : {}) } : undefined;
  const { response, stalling } = await ask(order.url, asked, ports, signal);
  if (response.status === 416) {
    await ports.store.remove(order.path);
    throw new EngineError('server-failed', 'the part that we have is not part of the file');
  }
  const start = startOf(response, from);
  const total = order.bytes ?? totalOf(response, start);
  await ports.onTag(tagOf(response));
  const size = await pour(response, await ports.store.writer(order.path, start), start, { total, ports, stalling, signal });
  if (total !== undefined && size < total) throw new EngineError('file-truncated', `${size} of ${total} bytes`);
  return size;
}

/** Some bytes in the middle of a file that is otherwise whole; its tail is kept by the caller. */
async function part(order: FileOrder, range: { from: number; to: number }, ports: DownloadPorts, signal: AbortSignal): Promise<number> {
  const { response, stalling } = await ask(order.url, { Range: `bytes=${range.from}-${range.to - 1}` }, ports, signal);
  if (response.status !== 206) throw new EngineError('no-ranges', String(response.status));
  startOf(response, range.from);
  const length = range.to - range.from;
  const size = await pour(response, await ports.store.writer(order.path, 0), 0, { total: length, ports, stalling, signal });
  if (size < length) throw new EngineError('file-truncated', `${size} of ${length} bytes`);
  return size;
}

interface Stalling {
  /** Called at each sign of life. */
  alive(): void;
  stop(): void;
  readonly stalled: () => boolean;
}

async function ask(
  url: string,
  headers: Record<string, string> | undefined,
  ports: DownloadPorts,
  signal: AbortSignal,
): Promise<{ response: Response; stalling: Stalling }> {
  const controller = new AbortController();
  let stalled = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  const alive = (): void => {
    stop();
    timer = setTimeout(() => {
      stalled = true;
      controller.abort();
    }, STALL);
  };
  signal.addEventListener('abort', () => controller.abort(), { once: true });
  alive();
  try {
    const response = await ports.fetch(url, {
      headers,
      signal: controller.signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    check(url, response);
    return { response, stalling: { alive, stop, stalled: () => stalled } };
  } catch (error) {
    stop();
    if (error instanceof EngineError) throw error;
    if (signal.aborted) throw new EngineError('cancelled');
    throw new EngineError(stalled ? 'download-stalled' : 'network-failed', String(error).slice(0, 200));
  }
}

const LOOPBACK = /^(127(\.\d+){3}|localhost|\[::1\])$/;

/** Where an address may lead: to an encrypted one, or from this machine to this machine. */
export function mayLead(from: string, to: string): boolean {
  const [a, b] = [new URL(from), new URL(to)];
  if (b.protocol === 'https:') return true;
  return LOOPBACK.test(b.hostname) && LOOPBACK.test(a.hostname);
}

function check(url: string, response: Response): void {
  if (response.url && !mayLead(url, response.url)) throw new EngineError('redirected-elsewhere', new URL(response.url).origin);
  const { status } = response;
  if (status === 404 || status === 410) throw new EngineError('file-not-found', url);
  if (status === 401 || status === 403) throw new EngineError('not-allowed-there', url);
  if (status === 429 || status >= 500) throw new EngineError('server-failed', String(status));
  if (status !== 200 && status !== 206 && status !== 416) throw new EngineError('server-refused', String(status));
  if (/text\/html/i.test(response.headers.get('content-type') ?? ''))
    throw new EngineError('not-a-model-file', 'the server answered with a web page');
}

function startOf(response: Response, from: number): number {
  if (response.status !== 206) return 0;
  const start = Number(/^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '')?.[1]);
  if (start !== from) throw new EngineError('server-refused', 'another part than the one asked for');
  return from;
}

function totalOf(response: Response, start: number): number | undefined {
  const whole = /\/(\d+)$/.exec(response.headers.get('content-range') ?? '')?.[1];
  if (whole) return Number(whole);
  // A length on the way is not the file's where it is packed for the way.
  const length = response.headers.get('content-encoding') ? null : response.headers.get('content-length');
  return length === null ? undefined : start + Number(length);
}

interface Pouring {
  readonly total: number | undefined;
  readonly ports: DownloadPorts;
  readonly stalling: Stalling;
  readonly signal: AbortSignal;
}

async function pour(response: Response, writer: Writer, start: number, { total, ports, stalling, signal }: Pouring): Promise<number> {
  let size = start;
  const reader = response.body?.getReader();
  try {
    for (;;) {
      const value = (await reader?.read())?.value;
      if (!value) return size;
      stalling.alive();
      if (total !== undefined && size + value.length > total) throw new EngineError('wrong-size', `more than ${total} bytes`);
      await writer.write(value);
      size += value.length;
      ports.onBytes(size, total);
      if (signal.aborted) throw new EngineError('cancelled');
    }
  } catch (error) {
    if (error instanceof EngineError) throw error;
    throw new EngineError(stalling.stalled() ? 'download-stalled' : 'network-failed', String(error).slice(0, 200));
  } finally {
    stalling.stop();
    void reader?.cancel().catch(() => undefined);
    await writer.close();
  }
}
