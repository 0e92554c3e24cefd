/** Bad memory files: one clear sentence each, and the memory is as it was. */

import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from 'playwright-core';
import { type Session, startSession } from '../eval/session.ts';

let session: Session;
let welcome: Page;

const SAMPLE = readFileSync('tests/support/memory.sample.json', 'utf8');
const HOSTILE = '<img src=x onerror="window.__hit=1">\u202E\u0000{{constructor.constructor("return 1")()}}\'"; DROP TABLE';

/** name, what is brought in, whether a part of it may be taken */
const CASES: readonly (readonly [string, () => string, boolean])[] = [
  ['no JSON', () => '{"self": "A', false],
  ['a newer version', () => JSON.stringify({ version: 99, statements: [] }), false],
  ['not a memory file', () => JSON.stringify([1, 2, 3]), false],
  ['50 MB', () => JSON.stringify({ statements: [{ id: 'a', kind: 'note', at: '2026-01-01', text: 'x'.repeat(50_000_000) }] }), false],
  ['unknown kinds', () => JSON.stringify({ statements: [{ id: 'u1', kind: 'hologram', at: '2026-01-01' }] }), true],
  [
    'a hostile string in every field',
    () =>
      JSON.stringify({
        self: HOSTILE,
        asOf: HOSTILE,
        statements: [
          { id: HOSTILE, kind: 'note', at: HOSTILE, text: HOSTILE },
          { id: 'h2', kind: 'form', at: '2026-01-01', origin: HOSTILE, fields: { [HOSTILE]: HOSTILE } },
        ],
      }),
    true,
  ],
];

test.beforeAll(async () => {
  session = await startSession();
  await session.onboard(SAMPLE);
  welcome = await session.extension.openSurface('options');
});
test.afterAll(() => session.close());

const count = async () =>
  (await welcome.evaluate(() => chrome.runtime.sendMessage({ to: 'background', name: 'memory.state', body: {} }))) as {
    value: { count: number };
  };

for (const [name, text, partly] of CASES) {
  test(name, async () => {
    const before = (await count()).value.count;
    const answer = (await welcome.evaluate(
      (body) => chrome.runtime.sendMessage({ to: 'background', name: 'memory.bring-in', body: { text: body } }),
      text(),
    )) as {
      ok: boolean;
      value: { ok: boolean; reason?: string; value?: { refused: { reason: string }[] } };
    };
    expect(answer.ok).toBe(true);
    if (!partly) {
      expect(answer.value.ok).toBe(false);
      expect(answer.value.reason).toMatch(/^[a-z-]+$/);
    }
    const after = (await count()).value.count;
    expect(after).toBeGreaterThanOrEqual(before);
    if (!partly) expect(after).toBe(before);
    expect(await welcome.evaluate(() => (window as never as { __hit?: number }).__hit)).toBeUndefined();
  });
}
