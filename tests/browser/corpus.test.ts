import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPage } from '../../lib/forms/read-page.ts';
import type { PageSnapshot } from '../../lib/forms/types.ts';
import { type CorpusForm, corpusForms } from '../corpus/forms.ts';
import { KNOWN_FAILURES } from '../corpus/known-failures.ts';
import { type Bench, openBench } from '../support/browser-bench.ts';

/**
 * The project's own forms through the real collector and the classifier: one document a form, many forms a page load. What fails is
 * listed, so that an improvement makes itself heard.
 */
const STREET = /^(street-address|address-line1)$/;
const same = (said: string | null, want: string) =>
  said === want || (STREET.test(said ?? '') && STREET.test(want)) || (want === 'other' && said === null);

interface Seen {
  readonly map: readonly (string | null)[];
  readonly page: PageSnapshot;
}

let bench: Bench;
const forms = corpusForms();
const wrong: string[] = [];
const counts = new Map<string, { right: number; all: number }>();

function judge(form: CorpusForm, { map, page }: Seen): void {
  const readings = new Map(readPage({ ...page, lang: form.lang }).map((reading) => [String(reading.key), reading]));
  const count = counts.get(form.lang) ?? { right: 0, all: 0 };
  form.want.forEach((want, index) => {
    const said = readings.get(map[index] ?? '')?.token ?? null;
    count.all++;
    if (same(said, want)) count.right++;
    else wrong.push(`${form.id}#${index} ${want} -> ${said}`);
  });
  counts.set(form.lang, count);
}

beforeAll(async () => {
  bench = await openBench({
    code: `import { collect, fieldIndexMap } from './lib/page/collect/index.ts';
      export const read = (list) => list.map(({ html, lang }) => {
        document.body.innerHTML = html;
        document.documentElement.lang = lang;
        const found = collect(document);
        return { map: fieldIndexMap(document, found), page: found.snapshot };
      });`,
  });
  const page = await bench.open('<!doctype html><html><meta charset="utf-8"><title>T</title><body>');
  const seen = await page.run<Seen[]>(`bench.read(${JSON.stringify(forms.map(({ html, lang }) => ({ html, lang })))})`);
  forms.forEach((form, index) => {
    const one = seen[index];
    if (one) judge(form, one);
  });
  await page.close();
}, 180_000);
afterAll(() => bench.close());

describe('the corpus', () => {
  it('holds at least 300 forms in at least 12 languages, every control counted', () => {
    expect(forms.length).toBeGreaterThanOrEqual(300);
    expect(new Set(forms.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(12);
    expect(new Set(forms.map(({ id }) => id)).size).toBe(forms.length);
  });

  it('fails where it is known to fail and nowhere else', () => {
    expect(wrong.map((line) => line.split(' ', 1)[0]).sort(), wrong.join('\n')).toEqual([...KNOWN_FAILURES].sort());
  });

  it('is right in at least 97 of 100 controls, 95 in each language', () => {
    const all = [...counts.values()].reduce((sum, { right, all: n }) => ({ right: sum.right + right, all: sum.all + n }), {
      right: 0,
      all: 0,
    });
    expect(all.right / all.all).toBeGreaterThanOrEqual(0.97);
    const weak = [...counts].filter(([, { right, all: n }]) => right / n < 0.95);
    expect(weak).toEqual([]);
  });
});
