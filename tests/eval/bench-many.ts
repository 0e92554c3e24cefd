/**
 * `eval bench many [--n 2000] [--rounds 5]`: the first look at a page of so many controls, in slices as the content script makes it. One
 * line of JSON a kind of page: ms of work in all and of the longest slice, medians over fresh pages, and the worst slice of any.
 */
import { openBench } from '../support/browser-bench.ts';
import { MANY, manyOf } from '../support/many-controls.ts';
import { parseArgs, print } from './args.ts';

const CODE = `
import { collectInSlices } from './lib/page/collect/index.ts';
import { calibrationLoop } from './tests/support/calibration.ts';
export const look = async () => {
  // The browser's own layout of a page is not ours.
  void document.body.offsetHeight;
  const slices = [];
  const { snapshot } = await collectInSlices(document, { onSlice: (ms) => slices.push(ms) });
  return { slices, fields: snapshot.fields.length, truncated: snapshot.truncated, loop: calibrationLoop() };
};`;

interface Look {
  readonly slices: readonly number[];
  readonly fields: number;
  readonly truncated: boolean;
  readonly loop: number;
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
const tenths = (ms: number): number => Math.round(ms * 10) / 10;

export async function run(args: string[]): Promise<number> {
  const given = parseArgs(args, ['n', 'rounds']);
  const bench = await openBench({ code: CODE });
  try {
    for (const [kind, make] of Object.entries(MANY)) {
      const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>T</title><body>${manyOf(make, given.number('n', 2000))}`;
      const looks: Look[] = [];
      for (let round = 0; round < given.number('rounds', 5); round++) {
        const page = await bench.open(html);
        looks.push(await page.run<Look>('bench.look()'));
        await page.close();
      }
      const [first] = looks;
      print({
        kind,
        fields: first?.fields,
        truncated: first?.truncated,
        slices: median(looks.map(({ slices }) => slices.length)),
        workMs: tenths(median(looks.map(({ slices }) => slices.reduce((sum, ms) => sum + ms, 0)))),
        longestSliceMs: tenths(median(looks.map(({ slices }) => Math.max(...slices)))),
        worstSliceMs: tenths(Math.max(...looks.flatMap(({ slices }) => slices))),
        loopMs: tenths(median(looks.map(({ loop }) => loop))),
      });
    }
  } finally {
    await bench.close();
  }
  return 0;
}
