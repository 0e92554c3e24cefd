/** Filled and undone twice, React's, Angular's, Vue's and web components' pages hold what they held before. */
import { expect, test } from '@playwright/test';
import { CODE } from '../eval/fill-page.ts';
import { undoRounds } from '../eval/undo-rounds.ts';
import { type Bench, openBench } from '../support/browser-bench.ts';
import { type ControlPages, serveControls } from './sites/controls/server.ts';

let bench: Bench;
let pages: ControlPages;

test.beforeAll(async () => {
  [bench, pages] = await Promise.all([openBench({ code: CODE }), serveControls()]);
});
test.afterAll(async () => {
  await bench?.close();
  await pages?.close();
});

for (const name of ['forty-react', 'material', 'element', 'shoelace']) {
  test(`${name}: two rounds leave the page as it was`, async () => {
    const { notBack } = await undoRounds(bench, pages, name, 2);
    expect(notBack).toEqual([]);
  });
}
