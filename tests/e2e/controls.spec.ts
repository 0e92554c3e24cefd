/**
 * The fill engine against the control libraries: every control set and true in its framework's own state, or refused by name. A value
 * that was reported as set and is not what the framework holds is never tolerated.
 */
import { expect, test } from '@playwright/test';
import { CODE } from '../eval/fill-page.ts';
import { runPage } from '../eval/gauntlet.ts';
import { undoRounds } from '../eval/undo-rounds.ts';
import { type Bench, openBench } from '../support/browser-bench.ts';
import { CONTROLS, REFUSED } from './sites/controls/rows.ts';
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

for (const name of Object.keys(CONTROLS)) {
  test(`${name}: every control holds what was meant`, async () => {
    const judged = await runPage(bench, pages, name);
    const off = judged
      .filter((one) => !one.right)
      .map((one) => `${one.key}: ${one.status} ${one.reason ?? ''} holds ${JSON.stringify(one.held)}`);
    const silent = judged.filter((one) => !one.right && (one.status === 'set' || one.status === 'already'));
    expect(silent).toEqual([]);
    expect(off.filter((line) => !REFUSED.has(`${name}.${line.split(':')[0]}`))).toEqual([]);
  });
}

for (const name of ['forty-react', 'material', 'element', 'shoelace']) {
  test(`${name}: two rounds of filling and undoing leave the page as it was`, async () => {
    const { notBack } = await undoRounds(bench, pages, name, 2);
    expect(notBack).toEqual([]);
  });
}
