/** Controls that fight, throw, vanish or take nothing: one attempt, then the truth, and never another value than was meant. */
import { expect, test } from '@playwright/test';
import { CODE, type Filled, fillPage, type Wanted } from '../eval/fill-page.ts';
import { type Bench, openBench } from '../support/browser-bench.ts';
import { type ControlPages, serveControls } from './sites/controls/server.ts';

interface Case extends Wanted {
  readonly id: string;
  readonly status: Filled['status'];
  readonly reason?: string;
  /** What stands there afterwards. */
  readonly holds?: string | boolean;
}

const CASES: readonly Case[] = [
  { id: 'b1', label: 'Throws while typing', value: 'Ottilie', status: 'set', holds: 'Ottilie' },
  { id: 'b2', label: 'Sets itself back', value: 'Ottilie', status: 'failed', reason: 'page-rejected', holds: '' },
  { id: 'b3', label: 'Draws itself anew', value: 'Ottilie', status: 'set', holds: 'Ottilie' },
  { id: 'b4', label: 'Vanishes', value: 'Ottilie', status: 'not-found' },
  { id: 'b5', label: 'Takes capitals only', value: 'Ottilie', status: 'failed', reason: 'page-rejected', holds: '' },
  { id: 'b6', label: 'Cuts at five', value: 'Ottilie', status: 'failed', reason: 'page-rejected', holds: '' },
  { id: 'b7', label: 'Read only', value: 'Ottilie', status: 'refused', reason: 'read-only', holds: '' },
  { id: 'b8', label: 'Disabled one', value: 'Ottilie', status: 'refused', reason: 'disabled', holds: '' },
  { id: 'b9', label: 'Inert one', value: 'Ottilie', status: 'not-found', holds: '' },
  { id: 'b10', label: 'Options never come', value: 'Ottilie', status: 'failed', reason: 'no-such-option', holds: '' },
  { id: 'b11', label: 'Picks another option', value: 'Red', status: 'failed', reason: 'page-rejected', holds: 'Choose' },
  { id: 'b12', label: 'Reformats a date wrongly', value: '2027-03-12', status: 'failed', holds: '' },
  { id: 'b13', label: 'Already typed', value: 'Ottilie', status: 'refused', reason: 'already-filled', holds: 'Mine' },
  { id: 'b14', label: 'Has only six', value: 'Ottilie', status: 'refused', reason: 'too-long', holds: '' },
  { id: 'b15', label: 'A whole number', value: 'Ottilie', status: 'refused', reason: 'does-not-fit', holds: '' },
  { id: 'b16', label: 'Ticks itself off', value: true, status: 'failed', reason: 'page-rejected', holds: false },
  { id: 'b17', label: 'Sets itself back later', value: 'Ottilie', status: 'failed', reason: 'page-rejected', holds: '' },
  { id: 'b18', label: 'Stay, loses the first press', value: '2027-03-12/2027-03-15', status: 'failed', reason: 'page-rejected', holds: '' },
];

let bench: Bench;
let pages: ControlPages;
let results: readonly Filled[];
let state: { fights?: number; late?: number; pressed?: number; values: Record<string, string | boolean> };

test.beforeAll(async () => {
  [bench, pages] = await Promise.all([openBench({ code: CODE }), serveControls()]);
  const page = await bench.visit(pages.url('bad'));
  ({ results } = await fillPage(page, CASES));
  await page.page.waitForTimeout(300);
  state = await page.inPage('window.__state()');
});
test.afterAll(async () => {
  await bench?.close();
  await pages?.close();
});

for (const [index, { id, label, status, reason, holds }] of CASES.entries()) {
  test(`${label}: ${status}${reason ? `, ${reason}` : ''}`, () => {
    expect(results[index]?.status).toBe(status);
    if (reason) expect(results[index]?.reason).toBe(reason);
    expect(state.values[id]).toBe(holds);
  });
}

test('the last day of a stay is not pressed where the first was lost', () => expect(state.pressed).toBeUndefined());

test('what sets itself back is tried once', () => {
  expect(state.fights).toBe(1);
  expect(state.late).toBe(1);
});
