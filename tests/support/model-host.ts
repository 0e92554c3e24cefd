/**
 * A host of model files on this machine, as a mirror is one: ranges, entity tags, any origin may ask. It can be told to fail as hosts and
 * networks do. Counts what it was asked for.
 */
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';

export type Fault =
  | { readonly kind: 'cut'; readonly after: number }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'html' }
  | { readonly kind: 'flip'; readonly at: number }
  | { readonly kind: 'truncate'; readonly to: number }
  | { readonly kind: 'no-ranges' };

export interface ModelHost {
  readonly url: string;
  /** Path and range of each request. */
  readonly asked: { readonly path: string; readonly range?: string }[];
  /** Asked for each request; none is a good answer. */
  fault: (path: string, nth: number) => Fault | undefined;
  close(): Promise<void>;
}

/** Bytes that a slow reader is never made to wait for. */
const CHUNK = 256 * 1024;

/** Files come out of a folder, or out of memory by their path. */
export async function startModelHost(files: string | Readonly<Record<string, Uint8Array>>): Promise<ModelHost> {
  const asked: { path: string; range?: string }[] = [];
  const host = { url: '', asked, fault: () => undefined } as unknown as { -readonly [K in keyof ModelHost]: ModelHost[K] };
  const server = createServer((request, response) => void answer(request, response, files, host).catch(() => response.destroy()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  host.close = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return host;
}

interface Content {
  readonly size: number;
  read(from: number, length: number): Uint8Array;
  close(): void;
}

function contentOf(path: string, files: string | Readonly<Record<string, Uint8Array>>): Content | null {
  if (typeof files !== 'string') {
    const bytes = files[path.slice(1)];
    return bytes ? { size: bytes.length, read: (from, length) => bytes.subarray(from, from + length), close: () => undefined } : null;
  }
  const full = join(files, normalize(path));
  if (!full.startsWith(files) || !existsSync(full) || !statSync(full).isFile()) return null;
  const handle = openSync(full, 'r');
  return {
    size: statSync(full).size,
    read(from, length) {
      const buffer = Buffer.alloc(length);
      return buffer.subarray(0, readSync(handle, buffer, 0, length, from));
    },
    close: () => closeSync(handle),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: string | Readonly<Record<string, Uint8Array>>,
  host: ModelHost,
): Promise<void> {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
  const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*', 'access-control-expose-headers': '*' };
  if (request.method === 'OPTIONS') return void response.writeHead(204, { ...headers, 'access-control-allow-methods': '*' }).end();
  const { range } = request.headers;
  const nth = host.asked.filter((one) => one.path === path).length;
  host.asked.push({ path, ...(range ? { range } : {}) });
  const fault = host.fault(path, nth);
  if (fault?.kind === 'status') return void response.writeHead(fault.status, headers).end('no');
  if (fault?.kind === 'redirect') return void response.writeHead(302, { ...headers, location: fault.to }).end();
  if (fault?.kind === 'html') return void response.writeHead(200, { ...headers, 'content-type': 'text/html' }).end('<h1>Sign in</h1>');
  const content = contentOf(path, files);
  if (!content) return void response.writeHead(404, headers).end('none');
  const tag = `"${content.size}"`;
  const wanted = /^bytes=(\d+)-(\d*)$/.exec(range ?? '');
  const known = !request.headers['if-range'] || request.headers['if-range'] === tag;
  const from = wanted && known && fault?.kind !== 'no-ranges' ? Number(wanted[1]) : 0;
  const part = from > 0 || (wanted && fault?.kind !== 'no-ranges' && known);
  const to = part && wanted?.[2] ? Math.min(content.size, Number(wanted[2]) + 1) : content.size;
  if (from >= content.size) return void response.writeHead(416, headers).end();
  response.writeHead(part ? 206 : 200, {
    ...headers,
    etag: tag,
    'accept-ranges': 'bytes',
    'content-type': 'application/octet-stream',
    'content-length': to - from,
    ...(part ? { 'content-range': `bytes ${from}-${to - 1}/${content.size}` } : {}),
  });
  await send(response, content, from, to, fault);
}

/** Until there is room again, or nobody to write to. */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      response.off('drain', go).off('close', go);
      resolve();
    };
    response.on('drain', go).on('close', go);
  });
}

async function send(response: ServerResponse, content: Content, from: number, to: number, fault: Fault | undefined): Promise<void> {
  const stop = fault?.kind === 'cut' ? Math.min(to, from + fault.after) : fault?.kind === 'truncate' ? Math.min(to, fault.to) : to;
  try {
    for (let at = from; at < stop; at += CHUNK) {
      const bytes = Uint8Array.from(content.read(at, Math.min(CHUNK, stop - at)));
      const flipped = fault?.kind === 'flip' ? fault.at - at : -1;
      if (flipped >= 0 && flipped < bytes.length) bytes[flipped] = (bytes[flipped] ?? 0) ^ 0xff;
      if (response.destroyed) return;
      if (!response.write(bytes)) await drained(response);
    }
  } finally {
    content.close();
  }
  if (stop < to) response.destroy();
  else response.end();
}
