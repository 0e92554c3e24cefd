/** Filled and undone twice, React's, Angular's, Vue's and web components' pages hold what they held before, or the undo says what stays. */
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

/** What its page cannot empty: radios, lists without an empty entry, a time that only the pointer clears. */
const STAY: Readonly<Record<string, readonly string[]>> = {
  'forty-react': ['locker', 'skipper', 'stay'],
  material: ['radio', 'select', 'toggle'],
  element: ['button', 'filter', 'radio', 'select', 'time'],
  shoelace: ['button', 'radio', 'select'],
};

for (const [name, stay] of Object.entries(STAY)) {
  test(`${name}: two rounds leave the page as it was, or say what stays`, async () => {
    const { notBack, told } = await undoRounds(bench, pages, name, 2);
    expect(notBack).toEqual([]);
    expect(told.toSorted()).toEqual(stay);
  });
}
