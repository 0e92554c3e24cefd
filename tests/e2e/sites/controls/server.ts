/**
 * The gauntlet's pages, served on this machine: one folder below `pages/` a page, `main.tsx` or `main.ts` bundled when first asked for,
 * or an `index.html` of its own. A page tells what its framework holds by `window.__state()`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { bundlePage } from '../bundle.ts';

const PAGES = join(import.meta.dirname, 'pages');

export interface ControlPages {
  url(page: string): string;
  close(): Promise<void>;
}

const shell = (page: string, css: boolean) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${page}</title>${css ? '<link rel="stylesheet" href="main.css">' : ''}
<style>body{font:16px system-ui,sans-serif;margin:24px;max-width:640px}.row{margin:0 0 20px}.row>label,.row>.name{display:block;margin-bottom:4px}</style>
</head><body><div id="root"></div><script src="main.js"></script></body></html>`;

async function answer(path: string, response: ServerResponse): Promise<void> {
  const [, page = '', file = ''] = /^\/([\w-]+)\/([\w.-]*)$/.exec(path) ?? [];
  const folder = join(PAGES, page);
  const script = ['main.tsx', 'main.ts'].find((name) => existsSync(join(folder, name)));
  const own = join(folder, file || 'index.html');
  const send = (type: string, body: string | Buffer, status = 200) =>
    response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(body);
  if (!page || !existsSync(folder)) return void send('text/plain', 'Nothing here.', 404);
  if (existsSync(own)) return void send(own.endsWith('.js') ? 'text/javascript' : 'text/html', readFileSync(own));
  if (!script) return void send('text/plain', 'Nothing here.', 404);
  const bundle = await bundlePage(folder, script);
  const css = bundle.replace(/\.js$/, '.css');
  if (file === '') send('text/html', shell(page, existsSync(css)));
  else if (file === 'main.js') send('text/javascript', readFileSync(bundle));
  else if (file === 'main.css' && existsSync(css)) send('text/css', readFileSync(css));
  else send('text/plain', '', 404);
}

export async function serveControls(): Promise<ControlPages> {
  const server = createServer((request, response) => {
    answer(new URL(request.url ?? '/', 'http://gauntlet.invalid').pathname, response).catch((error) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: (page) => `http://127.0.0.1:${port}/${page}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
