/**
 * Hostile pages around filling: hidden, covered, deceptive and shifting fields, foreign and opaque frames, forged messages. Every fact
 * of the memory holds a canary; a leak is a canary in a field that was not approved, or anywhere the page can read before it was.
 */

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { type Driven, type Session, startSession } from '../eval/session.ts';

const MEMORY = JSON.stringify({
  self: 'Canary',
  asOf: '2026-11-22',
  statements: [
    {
      id: 'K1',
      kind: 'form',
      at: '2026-01-01',
      origin: 'https://told.example',
      fields: {
        'given-name': 'Kanariegiven',
        'family-name': 'Kanariefamily',
        email: 'kanarie-mail@example.org',
        tel: '+44 7700 900777',
        'address-line1': 'Kanarieline 1',
        'address-level2': 'Kanarietown',
        'postal-code': 'KN1 1NK',
        country: 'GB',
      },
    },
    {
      id: 'K2',
      kind: 'form',
      at: '2026-01-01',
      origin: 'https://told.example',
      fields: { bday: '1977-07-07', 'Passport number': 'KANARIE77' },
    },
    { id: 'K3', kind: 'note', at: '2026-01-01', text: 'My salary is GBP 77,777 a year.' },
  ],
});
const CANARY = /kanarie|900777|1977-07-07|77,?777|KN1 1NK/i;

const VISIBLE =
  '<p><label>First name <input name="given" autocomplete="given-name"></label></p><p><label>E-mail <input name="mail" autocomplete="email"></label></p>';
const field = (style: string, attributes = '') =>
  `<div ${attributes}><label>Phone <input name="trap" autocomplete="tel" style="${style}"></label></div>`;

/** name -> what stands beside two honest fields; the trap must stay empty */
const HIDINGS: Readonly<Record<string, string>> = {
  'display none': field('display:none'),
  'visibility hidden': field('visibility:hidden'),
  'opacity 0': field('opacity:0'),
  'opacity on a parent': `<div style="opacity:0.01">${field('')}</div>`,
  'opacity product': `<div style="opacity:.3"><div style="opacity:.3"><div style="opacity:.3">${field('')}</div></div></div>`,
  'filter opacity': field('filter:opacity(0)'),
  'off screen left': field('position:absolute;left:-9999px'),
  'off screen top': field('position:absolute;top:-9999px'),
  'text indent': field('text-indent:-9999px'),
  'one pixel': field('width:1px;height:1px;border:0;padding:0'),
  'scale 0': field('transform:scale(0)'),
  'scale tiny': field('transform:scale(.01)'),
  'clip-path inset': field('clip-path:inset(49.9%)'),
  'clip-path polygon': field('clip-path:polygon(0 0,1px 0,0 1px)'),
  'clipped by parent': `<div style="height:0;overflow:hidden">${field('')}</div>`,
  'transparent text': field('color:transparent;background:transparent;border:0'),
  'white on white': field('color:#fff;background:#fff;border:0'),
  'font size 0': field('font-size:0'),
  'aria-hidden': field('', 'aria-hidden="true"'),
  inert: field('', 'inert'),
  'type hidden': '<input type="hidden" name="trap" autocomplete="tel">',
  covered: `<div style="position:relative">${field('')}<div style="position:absolute;inset:0;background:#fff"></div></div>`,
  'covered, clicks pass': `<div style="position:relative">${field('')}<div style="position:absolute;inset:0;background:#fff;pointer-events:none"></div></div>`,
  'mix blend': field('mix-blend-mode:difference'),
  'content-visibility': `<div style="content-visibility:hidden">${field('')}</div>`,
  'closed details': `<details><summary>More</summary>${field('')}</details>`,
  'read only': '<label>Phone <input name="trap" autocomplete="tel" readonly></label>',
  disabled: '<label>Phone <input name="trap" autocomplete="tel" disabled></label>',
  honeypot: '<label>Leave this field empty <input name="trap" autocomplete="off"></label>',
};

let server: Server;
let session: Session;
let base = '';
let html = '';
const asked: string[] = [];

test.beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.url} ${JSON.stringify(request.headers)}`);
    response.setHeader('content-type', 'text/html');
    response.end(request.url?.startsWith('/frame') ? `<body>${VISIBLE}</body>` : html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  session = await startSession();
  await session.onboard(MEMORY);
});
test.afterAll(async () => {
  await session.close();
  server.close();
});

async function open(body: string): Promise<Driven> {
  html = `<!doctype html><meta charset="utf-8"><title>Join</title><form><h1>Join us</h1>${body}<button>Join</button></form>`;
  return session.open(`${base}/${Math.random()}`);
}

/** Everything that a script of the page can read. */
const readable = (driven: Driven) =>
  driven.page.evaluate(
    () =>
      document.documentElement.outerHTML + [...document.querySelectorAll('input')].map((input) => input.value).join(' ') + document.title,
  );

for (const [name, trap] of Object.entries(HIDINGS)) {
  test(`a hidden field gets nothing: ${name}`, async () => {
    const driven = await open(VISIBLE + trap);
    expect(CANARY.test(await readable(driven))).toBe(false);
    await driven.fill();
    const values = await driven.page.evaluate(() =>
      Object.fromEntries([...document.querySelectorAll('input')].map((input) => [input.name, input.value])),
    );
    expect(values.trap ?? '').toBe('');
    expect(values.given).toBe('Kanariegiven');
    await driven.close();
  });
}

test('nothing of the person stands in the page before the accept', async () => {
  const driven = await open(VISIBLE);
  await driven.page.click('input[name=given]');
  await driven.page.waitForTimeout(1500);
  expect(CANARY.test(await readable(driven))).toBe(false);
  await driven.close();
});

test('a field that changes its meaning between the look and the accept stops the whole fill', async () => {
  const driven = await open(`${VISIBLE}<label id="l">Town <input name="town"></label>`);
  await driven.view();
  await driven.page.evaluate(() => {
    const label = document.getElementById('l')?.firstChild;
    if (label) label.nodeValue = 'Comment for everybody ';
    document.querySelector('input[name=mail]')?.setAttribute('autocomplete', 'cc-number');
  });
  await driven.panel.waitForTimeout(50);
  const view = await driven.view();
  const rows = view.rows.filter((row) => row.value).map(({ id }) => ({ id }));
  await driven.call('surface.accept', { tabId: driven.tabId, view: view.view, rows, operation: 'drift' as never });
  const mail = await driven.page.evaluate(() => document.querySelector<HTMLInputElement>('input[name=mail]')?.value);
  expect(mail).toBe('');
  await driven.close();
});

test('a frame of another site gets nothing in one go', async () => {
  const other = base.replace('127.0.0.1', 'localhost');
  const driven = await open(`${VISIBLE}<iframe src="${other}/frame" width="600" height="200"></iframe>`);
  await driven.fill();
  const frame = driven.page.frames().find((one) => one.url().startsWith(other));
  const values = await frame?.evaluate(() => [...document.querySelectorAll('input')].map((input) => input.value).join(''));
  expect(values).toBe('');
  await driven.close();
});

test('a sandboxed frame gets nothing at all', async () => {
  const driven = await open(`${VISIBLE}<iframe sandbox="allow-scripts" src="${base}/frame" width="600" height="200"></iframe>`);
  await driven.fill();
  await driven.agreeToAll();
  const frame = driven.page.frames().find((one) => one.url().endsWith('/frame'));
  expect(await frame?.evaluate(() => [...document.querySelectorAll('input')].map((input) => input.value).join(''))).toBe('');
  await driven.close();
});

test('forged clicks and keys of the page do nothing', async () => {
  const driven = await open(VISIBLE);
  await driven.page.click('input[name=given]');
  await driven.page.waitForTimeout(900);
  await driven.page.evaluate(() => {
    for (const element of document.querySelectorAll('*')) {
      if (element instanceof HTMLElement && element.tagName !== 'BUTTON') element.click();
      element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    }
    for (let i = 0; i < 200; i++) postMessage({ to: 'background', name: 'memory.list', body: {} }, '*');
  });
  await driven.page.waitForTimeout(500);
  expect(CANARY.test(await readable(driven))).toBe(false);
  await driven.close();
});

test('nothing was ever asked of a server with a canary in it', () => {
  expect(asked.filter((line) => CANARY.test(decodeURIComponent(line)))).toEqual([]);
});
