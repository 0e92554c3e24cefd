/** Everyday errands, driven as a person drives them, with a person that only the tests know: nothing wrong, and most of what is known. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type Session, startSession } from '../eval/session.ts';
import { judge, type PageState, type Verdict } from './sites/judge.ts';
import { SITE_FLAGS, type Sites, startSites } from './sites/server.ts';
import { STORIES, type Story } from './sites/stories/expected.ts';

/** Of what is known at least this share stands there after a yes to everything offered. */
const SHARE = 0.9;

let sites: Sites;
let session: Session;

test.beforeAll(async () => {
  const memory = readFileSync('tests/support/memory.story.json', 'utf8');
  sites = await startSites();
  session = await startSession({ args: SITE_FLAGS });
  await session.setNow(JSON.parse(memory).asOf);
  await session.onboard(memory);
});
test.afterAll(async () => {
  await session?.close();
  await sites?.close();
});

/** Every step with the main button alone, then with a yes to what asks; each judged by the page's own state. */
async function play({ site, next, steps = 1, rows }: Story): Promise<{ offered: Verdict[]; all: Verdict[] }> {
  const driven = await session.open(sites.url(site));
  const state = () => driven.page.evaluate<PageState>('window.__state()');
  const offered: Verdict[] = [];
  const all: Verdict[] = [];
  for (let step = 1; step <= steps; step++) {
    await driven.fill();
    offered.push(judge(rows, await state(), 'offered', step));
    await driven.agreeToAll();
    all.push(judge(rows, await state(), 'all', step));
    if (step < steps && next) await driven.goOn(next);
  }
  await driven.close();
  return { offered, all };
}

for (const story of STORIES) {
  test(`${story.site}: nothing wrong, and most of what is known`, async () => {
    test.setTimeout(240_000);
    const { offered, all } = await play(story);
    expect(offered.flatMap((verdict) => verdict.wrong)).toEqual([]);
    expect(all.flatMap((verdict) => verdict.wrong)).toEqual([]);
    const known = story.rows.filter((row) => row.expect === 'value' || row.expect === 'asked').length;
    const missing = all.flatMap((verdict) => verdict.missing);
    expect(missing.length, `missing: ${missing.join(', ')}`).toBeLessThanOrEqual(Math.floor(known * (1 - SHARE)));
  });
}
