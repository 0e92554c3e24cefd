/**
 * `npm start`: the main job, shown. Brings a sample person's memory in through the first-run page, opens the sample pages, suggests,
 * accepts in the side panel, fills, and lets each page say what it holds. Then one fact is corrected and what follows is shown.
 * With a display the browser stays open for the person; without one it plays the whole path, prints a table, saves screenshots
 * into .output/demo/ and ends with one line of JSON. Exit 1 when anything is wrong.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from '../lib/messaging/contract.ts';
import { EXPECTED, type Wanted } from '../tests/e2e/sites/expected.ts';
import { judge, type PageState } from '../tests/e2e/sites/judge.ts';
import { SITE_FLAGS, type Sites, startSites } from '../tests/e2e/sites/server.ts';
import { type Driven, type Session, startSession } from '../tests/eval/session.ts';
import { sourceLine } from './source-line.ts';

const SHOTS = '.output/demo';
const MEMORY = readFileSync('tests/support/memory.sample.json', 'utf8');
const PAGES = ['sign-up', 'anmeldung', 'job', 'tenancy', 'insurance', 'travel'];
/** The fact that is corrected, and the page that was told the old one. */
const NEW_PHONE = '+44 7700 900999';
const OLD_PHONE = '900312';

interface Tally {
  pages: number;
  fields: number;
  right: number;
  wrong: number;
  blank: number;
}

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function main(): Promise<number> {
  const started = Date.now();
  rmSync(SHOTS, { recursive: true, force: true });
  mkdirSync(SHOTS, { recursive: true });
  const sites = await startSites(PAGES);
  const session = await startSession({ args: SITE_FLAGS, headless: !hasDisplay });
  await session.setNow(JSON.parse(MEMORY).asOf);
  await session.onboard(MEMORY);
  if (hasDisplay) return stayOpen(session, sites);
  const tally: Tally = { pages: 0, fields: 0, right: 0, wrong: 0, blank: 0 };
  try {
    for (const name of PAGES) await showPage(session, sites, name, tally);
    const wrong = await showCorrection(session, sites);
    tally.wrong += wrong;
    await shootSurfaces(session, sites);
  } finally {
    await session.close();
    await sites.close();
  }
  process.stdout.write(
    `\nScreenshots are in ${SHOTS}/\n${JSON.stringify({ ...tally, seconds: Math.round((Date.now() - started) / 1000) })}\n`,
  );
  return tally.wrong === 0 ? 0 : 1;
}

async function showPage(session: Session, sites: Sites, name: string, tally: Tally): Promise<void> {
  const wanted = EXPECTED[name] ?? [];
  const driven = await session.open(sites.url(name));
  tally.pages += 1;
  await showStep(driven, name, 1, wanted, tally);
  if (wanted.some((row) => row.step === 2)) {
    await driven.goOn('Next');
    await showStep(driven, name, 2, wanted, tally);
  }
  await driven.close();
}

async function showStep(driven: Driven, name: string, step: number, wanted: readonly Wanted[], tally: Tally): Promise<void> {
  await driven.fill();
  await driven.agreeToAll();
  const view = await driven.view();
  const state = await driven.page.evaluate<PageState>('window.__state()');
  const verdict = judge(wanted, state, 'all', step);
  tally.fields += wanted.filter((row) => (row.step ?? 1) === step).length;
  tally.right += verdict.right.length;
  tally.wrong += verdict.wrong.length;
  tally.blank += verdict.missing.length;
  print(name, view.rows);
  for (const one of verdict.wrong) process.stdout.write(`  WRONG ${one.label}: holds "${one.holds}", wanted "${one.wanted}"\n`);
  await driven.page.screenshot({ path: join(SHOTS, `${name}-${step}-page.png`), fullPage: true });
  await driven.panel.screenshot({ path: join(SHOTS, `${name}-${step}-panel.png`), fullPage: true });
}

const cut = (text: string, width: number) => (text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width));

/** page, field, value, why, from where */
function print(page: string, rows: readonly Row[]): void {
  process.stdout.write(`\n${cut('page', 10)} ${cut('field', 34)} ${cut('value', 34)} ${cut('why', 12)} from where\n`);
  for (const row of rows) {
    const value = row.status === 'filled' || row.status === 'already' ? row.readBack || row.value || '' : '';
    const why =
      row.status === 'filled' ? (row.kind === 'conclusion' ? 'worked out' : row.kind === 'composed' ? 'draft' : 'known') : row.status;
    process.stdout.write(`${cut(page, 10)} ${cut(row.label, 34)} ${cut(value, 34)} ${cut(why, 12)} ${sourceLine(row)}\n`);
  }
}

/** Corrects the phone number in the popup's memory; the new one must be offered at once, the old one nowhere. Returns how much is wrong. */
async function showCorrection(session: Session, sites: Sites): Promise<number> {
  const options = await session.extension.openSurface('options');
  await options.getByTestId('search').fill('phone');
  const row = options.locator('[data-belief]', { hasText: OLD_PHONE }).first();
  await row.getByTestId('correct').click();
  await row.getByTestId('correct-value').fill(NEW_PHONE);
  await row.getByTestId('correct-save').click();
  const report = options.getByTestId('change-report');
  await report.waitFor();
  process.stdout.write(`\nCorrected the phone number. The memory says:\n  ${(await report.innerText()).replace(/\n+/g, '\n  ')}\n`);
  await options.screenshot({ path: join(SHOTS, 'corrected.png') });
  await options.close();
  const driven = await session.open(sites.url('sign-up'));
  const offered = (await driven.view()).rows.flatMap((one) => [one.value ?? '', ...one.alternatives.map((other) => other.value)]);
  await driven.close();
  const isNew = offered.some((value) => value.includes('900999'));
  const isOld = offered.some((value) => value.includes(OLD_PHONE));
  process.stdout.write(
    `  The new number is ${isNew ? 'offered' : 'NOT offered'} on the sign-up page, the old one ${isOld ? 'STILL is' : 'nowhere'}.\n`,
  );
  return (isNew ? 0 : 1) + (isOld ? 1 : 0);
}

/** Popup and options as a person sees them, light and dark, narrow and wide. */
async function shootSurfaces(session: Session, sites: Sites): Promise<void> {
  const driven = await session.open(sites.url('sign-up'));
  for (const [surface, query] of [
    ['popup', `tab=${driven.tabId}`],
    ['options', ''],
    ['welcome', ''],
  ] as const) {
    const page = await session.extension.openSurface(surface, query);
    await page.waitForTimeout(800);
    for (const scheme of ['light', 'dark'] as const) {
      for (const width of [360, 1280]) {
        await page.emulateMedia({ colorScheme: scheme });
        await page.setViewportSize({ width, height: 800 });
        await page.screenshot({ path: join(SHOTS, `${surface}-${scheme}-${width}.png`) });
      }
    }
    await page.close();
  }
  await driven.close();
}

/** The browser is the person's now; it ends when they close it. */
async function stayOpen(session: Session, sites: Sites): Promise<number> {
  const { context } = session.extension;
  for (const name of PAGES) await (await context.newPage()).goto(sites.url(name));
  process.stdout.write(
    [
      '',
      'A browser is open with Stead in it and a sample person (Rasmus) in its memory. Try this:',
      '  - Open the side panel from the toolbar button (S) -> Review, on any of the sample pages, and press "Fill".',
      '  - Press Alt+Shift+F on a page to fill what is ready, Undo in the panel to take it back.',
      '  - Open the popup, search for "phone", correct it, and look at the page again.',
      '  - Ask it in other words: search for "how soon could you start".',
      'Close the browser to end.',
      '',
    ].join('\n'),
  );
  await new Promise<void>((resolve) => context.once('close', () => resolve()));
  await sites.close();
  return 0;
}

process.exitCode = await main();
