/** The whole product on every sample page, by the page's own account: nothing wrong, ever; and most of what is known set in one go. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type Session, startSession } from '../eval/session.ts';
import { EXPECTED, type Wanted } from './sites/expected.ts';
import { judge, type PageState, type Verdict } from './sites/judge.ts';
import { SITE_FLAGS, type Sites, startSites } from './sites/server.ts';

/** Of a page's fields that are known and ordinary the main button sets at least this share. */
const SHARE = 0.85;

let sites: Sites;
let session: Session;

test.beforeAll(async () => {
  const memory = readFileSync('tests/support/memory.sample.json', 'utf8');
  sites = await startSites();
  session = await startSession({ args: SITE_FLAGS });
  await session.setNow(JSON.parse(memory).asOf);
  await session.onboard(memory);
});

test.afterAll(async () => {
  await session?.close();
  await sites?.close();
});

async function fillAndJudge(site: string, rows: readonly Wanted[]): Promise<Verdict[]> {
  const driven = await session.open(sites.url(site));
  const state = () => driven.page.evaluate<PageState>('window.__state()');
  await driven.fill();
  const verdicts = [judge(rows, await state(), 'offered', 1)];
  if (rows.some((row) => row.step === 2)) {
    await driven.goOn('Next');
    await driven.fill();
    verdicts.push(judge(rows, await state(), 'offered', 2));
  }
  await driven.close();
  return verdicts;
}

for (const [site, rows] of Object.entries(EXPECTED)) {
  test(`${site}: nothing wrong, and most of what is known`, async () => {
    const verdicts = await fillAndJudge(site, rows);
    const wanted = rows.filter((row) => row.expect === 'value').length;
    const missing = verdicts.flatMap((verdict) => verdict.missing);
    expect(verdicts.flatMap((verdict) => verdict.wrong)).toEqual([]);
    expect(missing.length, `missing: ${missing.join(', ')}`).toBeLessThanOrEqual(Math.floor(wanted * (1 - SHARE)));
  });
}
