/**
 * Serves the sample sites on loopback, each under a host of its own, so that origins are what they would be outside: https with a
 * certificate made on the spot, plain http for loopback and for one site that has no encryption. Every page judges itself by
 * `window.__state()`. Keeps a list of what was asked for; serves nothing outside the pages' own folders.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer as createHttp, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { bundlePages, sourcesOf } from './bundle.ts';
import { PLAIN, SITES } from './catalogue.ts';
import { selfSigned } from './certificate.ts';

/** Flags for a Chromium that is to open the sites. */
export const SITE_FLAGS: readonly string[] = [
  '--host-resolver-rules=MAP *.example 127.0.0.1, MAP *.example.co.uk 127.0.0.1, MAP *.github.io 127.0.0.1',
  '--ignore-certificate-errors',
];
/** The same for Firefox's `network.dns.localDomains`, which knows no wildcards. */
export const SITE_HOSTS: readonly string[] = [...new Set(SITES.map(({ host }) => host))];

const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json' };

export interface Visit {
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

export interface Sites {
  /** `https://host:port` of a site by name. @throws for an unknown name */
  origin(name: string): string;
  /** Address of the site's page. */
  url(name: string): string;
  /** Everything asked for so far, with bodies. */
  readonly visits: readonly Visit[];
  close(): Promise<void>;
}

function siteRow(name: string) {
  const row = SITES.find((site) => site.name === name);
  if (!row) throw new Error(`No sample site is called "${name}".`);
  return row;
}

/** A file of a page: `/<page>/<file>`, `/<page>/` being its index; `/shared/<file>` for what pages share. */
function fileOf(path: string, bundles: ReadonlyMap<string, string>): string | null {
  const [, page = '', file = 'index.html'] = path.match(/^\/([\w-]+)\/([\w.-]+)?$/) ?? [];
  if (!page) return null;
  const bundle = file === 'main.js' ? bundles.get(page) : undefined;
  const found = bundle ?? join(sourcesOf(page), file);
  return existsSync(found) ? found : null;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}

/** @param named the pages that will be opened; all without. */
export async function startSites(named?: readonly string[]): Promise<Sites> {
  const bundles = await bundlePages(named);
  const visits: Visit[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://sample.invalid');
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    visits.push({ host: request.headers.host ?? '', method: request.method ?? '', path: request.url ?? '', body: await bodyOf(request) });
    const file = fileOf(pathname, bundles);
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing here.');
      return;
    }
    const type = TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(readFileSync(file));
  };
  const hosts = SITE_HOSTS.filter((host) => /[a-z]/.test(host));
  const secure = createHttps(selfSigned(hosts), answer);
  const plain = createHttp(answer);
  const [securePort, plainPort] = await Promise.all([listen(secure), listen(plain)]);
  const origin = (name: string) => {
    const { host } = siteRow(name);
    return PLAIN.has(name) ? `http://${host}:${plainPort}` : `https://${host}:${securePort}`;
  };
  return {
    origin,
    url: (name) => `${origin(name)}/${siteRow(name).page}/`,
    visits,
    close: async () => void (await Promise.all([stop(secure), stop(plain)])),
  };
}
