import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, openBench } from '../support/browser-bench.ts';
import { MANY, manyOf } from '../support/many-controls.ts';

/** How much a look at a page costs, in calls to the document and not by a clock: a busy machine must not fail a test. */
let bench: Bench;
beforeAll(async () => {
  bench = await openBench({
    code: `import { calls } from './tests/support/count-dom.ts';
      import { collect, collectInSlices } from './lib/page/collect/index.ts';
      const cost = () => { calls(); const { snapshot, roots } = collect(); return { calls: calls(), fields: snapshot.fields, roots: roots.length }; };
      export const work = () => cost();
      export const afterwards = (change) => { collect(); change?.(); return cost(); };
      export const labelsOf = (found) => found.fields.map(({ label, state, hidden }) => [label, state, hidden ?? 'seen'].join(' '));
      export const settled = async (change) => { collect(); change(); await new Promise((done) => setTimeout(done, 50)); return cost(); };
      export const slices = async () => { const times = []; await collectInSlices(document, { onSlice: (ms) => times.push(ms) }); return times.length; };`,
  });
});
afterAll(() => bench.close());

interface Work {
  readonly calls: number;
  readonly fields: readonly unknown[];
  readonly roots: number;
}

async function within<T>(html: string, expression: string): Promise<T> {
  const page = await bench.open(`<!doctype html><html lang="en"><meta charset="utf-8"><title>T</title><body>${html}`);
  try {
    return await page.run<T>(expression);
  } finally {
    await page.close();
  }
}
const work = (html: string): Promise<Work> => within<Work>(html, 'bench.work()');

describe('the work of a look', () => {
  for (const [name, make] of Object.entries(MANY))
    it(`grows with the page and not with its square: ${name}`, async () => {
      const [one, two] = [await work(manyOf(make, 300)), await work(manyOf(make, 600))];
      expect(two.fields.length).toBeGreaterThan(0);
      expect(two.calls / one.calls).toBeLessThan(2.4);
    });
  it('does not grow with what is no control', async () => {
    const [less, more] = [100, 20_000].map((many) => `<label>Name <input></label>${'<p><b>x</b></p>'.repeat(many)}`) as [string, string];
    expect((await work(more)).calls).toBeLessThan((await work(less)).calls + 3 * 40_000);
  });
  it('ends at two thousand shadow roots', async () => {
    const hosts = await work(
      `<script>for (let i = 0; i < 10000; i++) { const d = document.createElement('div'); d.attachShadow({ mode: 'open' }).innerHTML = '<i></i>'; document.body.append(d); }</script>`,
    );
    expect(hosts.roots).toBeLessThanOrEqual(2001);
  });
  it('is put down again and again on a page of two thousand boxes', async () => {
    const form = manyOf((i) => `<p><label for="a${i}">Answer ${i}</label><input id="a${i}"></p>`, 2000);
    expect(await within<number>(form, 'bench.slices()')).toBeGreaterThan(1);
  });
});

const FORM =
  '<style>.more{display:none}:checked~.more{display:block}</style><form><input type="checkbox" id="c"><div class="more">Nickname <input id="m"></div><label for="a">Name</label><input id="a"><div id="d"></div></form>';

describe('a second look', () => {
  it('reads nothing again where nothing has changed', async () => {
    const [first, second] = [await work(FORM), await within<Work>(FORM, 'bench.afterwards()')];
    expect(second.calls).toBeLessThan(first.calls / 3);
    expect(second.fields).toHaveLength(first.fields.length);
  });
  it('sees what stands in a control now', async () => {
    const seen = await within<string[]>(FORM, `bench.labelsOf(bench.afterwards(() => { document.getElementById('a').value = 'Ana'; }))`);
    expect(seen).toContain('Name prefilled seen');
  });
  it('reads anew what a word, an attribute or a node has changed', async () => {
    const changes: Readonly<Record<string, string>> = {
      "document.querySelector('label').firstChild.data = 'Surname'": 'Surname empty seen',
      "document.getElementById('a').setAttribute('aria-label', 'x'); document.querySelector('label').remove()": 'x empty seen',
      "document.getElementById('d').innerHTML = 'Town <input>'": 'Town empty seen',
    };
    for (const [change, label] of Object.entries(changes)) {
      expect(await within<string[]>(FORM, `bench.labelsOf(bench.afterwards(() => { ${change}; }))`), change).toContain(label);
      expect(await within<string[]>(FORM, `bench.settled(() => { ${change}; }).then(bench.labelsOf)`), change).toContain(label);
    }
  });
  it('sees what a style sheet shows without a change in the document', async () => {
    const before = await within<string[]>(FORM, 'bench.labelsOf(bench.afterwards())');
    expect(before).toContain('Nickname empty not-rendered');
    const shown = await within<string[]>(FORM, `bench.labelsOf(bench.afterwards(() => { document.getElementById('c').checked = true; }))`);
    expect(shown).toContain('Nickname empty seen');
  });
  it('sees a shadow root that came without a change in the document', async () => {
    const change = `const root = document.getElementById('d').attachShadow({ mode: 'closed' }); root.innerHTML = 'Street <input>';`;
    expect(await within<string[]>(FORM, `bench.labelsOf(bench.afterwards(() => { ${change} }))`)).toContain('Street empty seen');
  });
});
