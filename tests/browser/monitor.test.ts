import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Body, PageCalls } from '../../lib/messaging/contract.ts';
import { type Bench, type BenchPage, openBench } from '../support/browser-bench.ts';

/** The monitor in a real content script, with a background that only writes down what it is told. */
let bench: Bench;
beforeAll(async () => {
  bench = await openBench({
    code: `import { createMonitor } from './lib/page/monitor.ts';
      import { createOverlay } from './lib/page/overlay.ts';
      export const sent = [];
      export const world = { engaged: true, gone: false, listeners: [], lists: [] };
      export const drawn = [];
      const add = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function (name, ...rest) { world.listeners.push(name); return add.call(this, name, ...rest); };
      const ours = new WeakSet();
      export const mine = (selector) => ours.add(document.querySelector(selector));
      export const monitor = createMonitor({
        send: async (name, body) => {
          if (world.gone) throw Object.assign(new Error('gone'), { reason: 'extension-gone' });
          sent.push({ name, body });
          const keys = body.snapshot?.fields.filter(({ label }) => world.lists.includes(label)).map(({ key }) => key);
          return name === 'page.intent' ? { engaged: world.engaged, lists: { url: 'list?token=', keys } } : null;
        },
        wasOurs: (element) => ours.has(element),
        operationOf: (element) => (ours.has(element) ? 'operation-1' : undefined),
        list: (element, url) => drawn.push(element ? element.id + ' ' + url : 'gone'),
      });
      export const overlay = createOverlay();
      export const listAt = (selector, url) => overlay.show(document.querySelector(selector), url);
      monitor.start();
      monitor.start();`,
  });
});
afterAll(() => bench.close());

type Sent = { [N in keyof PageCalls]: { name: N; body: Body<N> } }[keyof PageCalls];
const sent = (page: BenchPage): Promise<Sent[]> => page.run('bench.sent');
const named = async <N extends keyof PageCalls>(page: BenchPage, name: N): Promise<Body<N>[]> =>
  (await sent(page)).filter((call) => call.name === name).map(({ body }) => body as Body<N>);
const rest = (page: BenchPage, ms = 700): Promise<void> => page.page.waitForTimeout(ms);
const FORM = `<form action="javascript:void 0"><label>Name <input id="n"></label><label>Password <input id="p" type="password"></label>
  <label>Card <input id="c" name="zz"></label><label>Pet <select id="s"><option>Choose</option><option>Cat</option></select></label><button type="button" id="b">Next</button></form>`;

describe('before the person acts', () => {
  it('does nothing but listen for the focus', async () => {
    const page = await bench.open(
      `${FORM}<script>n.focus(); setInterval(() => { n.blur(); n.focus(); }, 20); n.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))</script>`,
    );
    await rest(page);
    expect(await sent(page)).toEqual([]);
    expect(await page.run('bench.world.listeners')).toEqual(['focusin']);
    await page.close();
  });
});

describe('once the person acts', () => {
  it('reports what the frame shows, and which control has the focus', async () => {
    const page = await bench.open(`${FORM}<iframe srcdoc="x"></iframe>`);
    await page.page.click('#n');
    await rest(page);
    const [intent, ...more] = await named(page, 'page.intent');
    expect(more).toEqual([]);
    expect(intent?.snapshot.fields.find(({ key }) => key === intent.focused)?.label).toBe('Name');
    expect(intent?.childFrames).toBe(1);
    expect(intent?.request).toBeUndefined();
    await page.close();
  });
  it('draws the list at once where it was told that it belongs, and tells its token', async () => {
    const page = await bench.open(FORM);
    await page.run('void (bench.world.lists = ["Name"])');
    for (const id of ['#n', '#c', '#n']) {
      await page.page.click(id);
      await rest(page);
    }
    const tokens = (await named(page, 'page.intent')).map(({ list }) => list);
    expect(tokens).toEqual([undefined, undefined, expect.stringMatching(/^list_/)]);
    expect(await page.run('bench.drawn')).toEqual([`n list?token=${tokens[2]}`]);
    await page.run('void (bench.world.engaged = false)');
    await page.page.click('#c');
    await rest(page);
    await page.page.click('#n');
    await rest(page);
    expect(((await page.run('bench.drawn')) as string[]).at(-1)).toBe('gone');
    await page.close();
  });
  it('answers a request without any focus', async () => {
    const page = await bench.open(FORM);
    await page.run('bench.monitor.report("r1")');
    expect(await named(page, 'page.intent')).toMatchObject([{ request: 'r1', focused: null }]);
    await page.close();
  });
  it('follows neither changes nor typing where it is not engaged', async () => {
    const page = await bench.open(FORM);
    await page.run('void (bench.world.engaged = false)');
    await page.page.click('#n');
    await page.page.keyboard.type('Ana');
    await page.inPage(`void document.forms[0].insertAdjacentHTML('beforeend', '<input>')`);
    await page.page.click('#b');
    await rest(page);
    expect((await sent(page)).map(({ name }) => name)).toEqual(['page.intent']);
    await page.close();
  });
  it('tells of new controls once', async () => {
    const page = await bench.open(FORM);
    await page.page.click('#n');
    await rest(page);
    await page.inPage(`void document.forms[0].insertAdjacentHTML('beforeend', '<label>Town <input></label>')`);
    await rest(page);
    const changed = await named(page, 'page.changed');
    expect(changed.map(({ snapshot }) => snapshot.fields.at(-1)?.label)).toEqual(['Town']);
    await page.close();
  });
  it('tells of nothing while it writes itself, and of what is left of it once', async () => {
    const page = await bench.open(`<div id="app">${FORM}</div>`);
    await page.page.click('#n');
    await rest(page);
    // A menu that opens hides the rest of the page, as modal ones do, and closes again; a control comes to stay.
    await page.run(`bench.monitor.during(async () => {
      const hidden = (on) => app.setAttribute('aria-hidden', on);
      hidden(true);
      s.focus();
      await new Promise((next) => setTimeout(next, 600));
      hidden(false);
      app.insertAdjacentHTML('beforeend', '<label>Town <input id="t"></label>');
    })`);
    await rest(page);
    const changed = await named(page, 'page.changed');
    expect(changed.map(({ snapshot }) => snapshot.fields.map((field) => [field.label, field.hidden ?? 'seen']))).toEqual([
      [
        ['Name', 'seen'],
        ['Password', 'seen'],
        ['Card', 'seen'],
        ['Pet', 'seen'],
        ['Town', 'seen'],
      ],
    ]);
    expect(await named(page, 'page.intent')).toHaveLength(1);
    await page.close();
  });
  it('reports nothing for changes that change no control', async () => {
    const page = await bench.open(
      `${FORM}<p id="x"></p><script>setInterval(() => { for (let i = 0; i < 10; i++) x.className = 'a' + Math.random(); }, 10)</script>`,
    );
    await page.page.click('#n');
    await rest(page, 3000);
    expect(await named(page, 'page.changed')).toEqual([]);
    await page.close();
  });
});

describe('what the person typed', () => {
  const typed = async (page: BenchPage): Promise<string[][]> =>
    (await named(page, 'page.observed')).map(({ fields }) =>
      fields.map(({ label, value, typed: by }) => `${label}=${value}${by ? '' : ' (ours)'}`),
    );
  it('is reported after going on, without secrets', async () => {
    const page = await bench.open(FORM);
    for (const [selector, text] of [
      ['#n', 'Ana Lund'],
      ['#p', 'hunter2x'],
      ['#c', '4111 1111 1111 1111'],
    ] as const) {
      await page.page.click(selector);
      await rest(page, 400);
      await page.page.keyboard.type(text);
    }
    await page.page.click('#b');
    await rest(page, 200);
    expect(await typed(page)).toEqual([['Name=Ana Lund']]);
    await page.close();
  });
  it('is not what a script wrote, not even as if typed', async () => {
    const page = await bench.open(
      `${FORM}<script>n.addEventListener('keydown', () => { c.focus(); document.execCommand('insertText', false, 'planted'); s.selectedIndex = 1; s.dispatchEvent(new Event('change', { bubbles: true })); })</script>`,
    );
    await page.page.click('#n');
    await rest(page);
    await page.page.keyboard.press('Shift');
    await page.page.click('#b');
    await rest(page, 200);
    expect(await page.inPage('c.value')).toBe('planted');
    expect(await typed(page)).toEqual([]);
    await page.close();
  });
  it('is told apart from what Stead had set, and an edit of that is reported', async () => {
    const page = await bench.open(FORM);
    await page.run(`void bench.mine('#n')`);
    await page.inPage(`void (n.value = 'Ana')`);
    await page.page.click('#c');
    await rest(page);
    await page.page.keyboard.type('Rex');
    await page.page.click('#b');
    await rest(page, 300);
    expect(await typed(page)).toEqual([['Name=Ana (ours)', 'Card=Rex']]);
    await page.page.click('#n');
    await page.page.keyboard.type('x');
    await rest(page, 200);
    expect(await named(page, 'page.edited')).toMatchObject([{ operation: 'operation-1' }]);
    await page.close();
  });
});

describe('lifetimes', () => {
  it('goes quiet without an error when the extension is gone', async () => {
    const page = await bench.open(FORM);
    const errors: unknown[] = [];
    page.page.on('pageerror', (error) => errors.push(error));
    await page.page.click('#n');
    await rest(page);
    await page.run('void (bench.world.gone = true)');
    await page.page.keyboard.type('Ana');
    await page.page.click('#b');
    await rest(page);
    expect(await page.run('bench.monitor.engaged()')).toBe(false);
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('the place of the list', () => {
  const rect = (page: BenchPage): Promise<number[] | null> =>
    page.inPage(
      `(() => { const host = document.querySelector('html > div'); if (!host) return null; const { left, top, width, height } = host.getBoundingClientRect(); return [left, top, width, height]; })()`,
    );
  it('has one size, stays beside the control and closes on Escape', async () => {
    const page = await bench.open(`<div style="height:300px"></div><input id="n"><div style="height:3000px"></div>`);
    await page.run(`bench.listAt('#n', 'about:blank')`);
    const before = await rect(page);
    expect(before?.slice(2)).toEqual([340, 224]);
    await page.page.mouse.wheel(0, 100);
    await rest(page, 400);
    expect((await rect(page))?.[1]).toBe((before?.[1] ?? 0) - 100);
    expect(await page.inPage(`document.querySelector('html > div').shadowRoot`)).toBeNull();
    await page.page.keyboard.press('Escape');
    expect(await rect(page)).toBeNull();
    await page.close();
  });
  it("does not open over the page's own list", async () => {
    const page = await bench.open('<input id="n" role="combobox" aria-expanded="true">');
    await page.run(`bench.listAt('#n', 'about:blank')`);
    expect(await rect(page)).toBeNull();
    await page.close();
  });
});
