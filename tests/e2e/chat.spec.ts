/** The chat on a page: what was asked is shown, the reply drafted from the memory with its source, and the person sends it. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type Driven, type Session, startSession } from '../eval/session.ts';
import { SITE_FLAGS, type Sites, startSites } from './sites/server.ts';

let sites: Sites;
let session: Session;

test.beforeAll(async () => {
  sites = await startSites();
  session = await startSession({ args: SITE_FLAGS });
  await session.setNow('2026-11-20');
  await session.onboard(readFileSync('tests/support/memory.sample.json', 'utf8'));
});
test.afterAll(async () => {
  await session?.close();
  await sites?.close();
});

/** The draft for the turn that asks for something, once the other side has stopped. */
async function draftFor(driven: Driven, asked: RegExp): Promise<{ draft?: string; uses: readonly string[] }> {
  let found: { draft?: string; uses: readonly string[] } | undefined;
  await expect
    .poll(
      async () => {
        const turn = (await driven.view()).chats[0]?.turns.at(-1);
        found = turn;
        return turn && !turn.sent ? turn.them.join(' ') : '';
      },
      { timeout: 15_000 },
    )
    .toMatch(asked);
  return found ?? { uses: [] };
}

test('order number, postcode and phone are drafted, and sent only by the person', async () => {
  const driven = await session.open(sites.url('delivery'));
  await driven.view(false);
  const steps: readonly (readonly [RegExp, RegExp])[] = [
    [/order number/i, /^FW-20418$/],
    [/postcode/i, /^EH6 6ZZ$/],
    [/phone/i, /^(\+44 7700 900312|07700 900312)$/],
  ];
  for (const [asked, answer] of steps) {
    const turn = await draftFor(driven, asked);
    expect(turn.draft).toMatch(answer);
    expect(turn.uses.length).toBeGreaterThan(0);
    // A click counts only once the panel has stood as it is for half a second.
    await driven.panel.waitForTimeout(700);
    await driven.panel.getByTestId('chat-send').last().click();
  }
  await expect.poll(async () => (await driven.call('memory.told', {})).filter((one) => one.channel === 'chat').length).toBe(steps.length);
  await driven.close();
});
