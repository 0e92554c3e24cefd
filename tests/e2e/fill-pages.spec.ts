/** The whole product on every sample page, by the page's own account: nothing wrong, ever; and most of what is known set in one go. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type Session, startSession } from '../eval/session.ts';
import { EXPECTED, type Wanted } from './sites/expected.ts';
import { judge, type PageState, type Verdict } from './sites/judge.ts';
import { SITE_FLAGS, type Sites, startSites } from './sites/server.ts';

/** Fields over all pages that are known and ordinary: the main button sets at least this share of them. */
const SHARE = 0.9;

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
    await driven.page.getByRole('button', { name: 'Next' }).click();
    await driven.settle();
    await driven.fill();
    verdicts.push(judge(rows, await state(), 'offered', 2));
  }
  await driven.close();
  return verdicts;
}

let wanted = 0;
let missing = 0;

for (const [site, rows] of Object.entries(EXPECTED)) {
  test(`${site}: nothing wrong`, async () => {
    const verdicts = await fillAndJudge(site, rows);
    wanted += rows.filter((row) => row.expect === 'value').length;
    missing += verdicts.flatMap((verdict) => verdict.missing).length;
    test.info().annotations.push({ type: 'missing', description: verdicts.flatMap((verdict) => verdict.missing).join(', ') });
    expect(verdicts.flatMap((verdict) => verdict.wrong)).toEqual([]);
  });
}

test('most of what is known is set in one go', () => {
  expect(wanted).toBeGreaterThanOrEqual(40);
  expect((wanted - missing) / wanted).toBeGreaterThanOrEqual(SHARE);
});
