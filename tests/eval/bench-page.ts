/**
 * `eval bench page [--nodes N] [--changes PER_SECOND] [--seconds S] [--beliefs N] [--runs R]`: what Stead costs a page. The same page is run
 * with and without the extension in turn: a big document, a script that changes it without rest, and a piece of work of its own that is
 * timed. Then the time from a trusted focus to the list beside it. Prints one line of JSON.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/browsers.mjs';
import { parseArgs, print } from './args.ts';
import { startSession } from './session.ts';

const FORM =
  '<form><label>First name <input name="given" autocomplete="given-name"></label><label>E-mail <input name="mail" autocomplete="email"></label></form>';

const html = (
  nodes: number,
  perSecond: number,
): string => `<!doctype html><meta charset="utf-8"><title>Big</title>${FORM}<main></main><script>
  const main = document.querySelector('main');
  for (let i = 0; i < ${Math.round(nodes / 100)}; i++) {
    const row = document.createElement('section');
    row.innerHTML = '<p class="a"><span>Words</span> <b>of a page</b></p>'.repeat(24) + '<ul><li>x</li></ul>'.repeat(2);
    main.append(row);
  }
  const tasks = [];
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) tasks.push(entry.duration); }).observe({ type: 'longtask', buffered: false });
  let n = 0;
  setInterval(() => {
    for (let i = 0; i < ${Math.max(1, Math.round(perSecond / 50))}; i++) {
      const row = main.children[n++ % main.children.length];
      row.className = 'c' + n;
      row.firstElementChild.textContent = 'changed ' + n;
    }
  }, 20);
  // The page's own work: as often as it can, in pieces that it times.
  const work = () => { let sum = 0; for (let i = 0; i < 3e6; i++) sum += Math.sqrt(i); document.title = 'Big ' + (sum > 0); };
  window.measure = async (ms) => {
    tasks.length = 0;
    const until = performance.now() + ms;
    let rounds = 0;
    while (performance.now() < until) {
      work();
      rounds++;
      await new Promise((done) => setTimeout(done));
    }
    return { rounds, longest: Math.max(0, ...tasks), long: tasks.length };
  };
</script>`;

interface Round {
  readonly rounds: number;
  readonly longest: number;
  readonly long: number;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const share = (values: readonly number[], at: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * at))] ?? 0;

function memory(count: number): string {
  const fields = { 'given-name': 'Ines', 'family-name': 'Bell', email: 'ines@example.org' };
  const notes = Array.from({ length: count }, (_, i) => ({
    id: `N${i}`,
    kind: 'form',
    at: '2026-01-01',
    origin: 'https://notes.example',
    fields: { [`Answer number ${i}`]: `Value ${i}` },
  }));
  return JSON.stringify({
    self: 'Ines',
    asOf: '2026-11-22',
    statements: [{ id: 'S1', kind: 'form', at: '2026-01-01', origin: 'https://a.example', fields }, ...notes],
  });
}

/** Seconds of processor time that the page's process has used. */
async function cpu(page: Page, context: BrowserContext): Promise<number> {
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { metrics } = await cdp.send('Performance.getMetrics');
  await cdp.detach();
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

async function measured(page: Page, seconds: number): Promise<Round> {
  return page.evaluate<Round>(`measure(${seconds * 1000})`);
}

export async function run(args: string[]): Promise<number> {
  const given = parseArgs(args, ['nodes', 'changes', 'seconds', 'beliefs', 'runs']);
  const [nodes, changes] = [given.number('nodes', 100_000), given.number('changes', 1000)];
  const [seconds, runs] = [given.number('seconds', 5), given.number('runs', 5)];
  const beliefs = given.number('beliefs', 10_000);
  const body = html(nodes, changes);
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(request.url === '/form' ? `<!doctype html><title>Join</title><h1>Join us</h1>${FORM}` : body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const session = await startSession();
  await session.onboard(memory(beliefs));
  const plain = await chromium.launchPersistentContext('', {
    executablePath: findChromium() ?? undefined,
    headless: false,
    args: ['--headless=new', '--no-sandbox'],
  });
  const browsers = { with: session.extension.context, without: plain };
  const rounds: Record<keyof typeof browsers, Round[]> = { with: [], without: [] };
  const idle: Record<keyof typeof browsers, number[]> = { with: [], without: [] };
  for (let turn = 0; turn < runs; turn++) {
    const order = (turn % 2 ? ['without', 'with'] : ['with', 'without']) as (keyof typeof browsers)[];
    for (const which of order) {
      const page = await browsers[which].newPage();
      await page.goto(address);
      // The person has been in the form: from now on the extension follows the page.
      await page.locator('[name=given]').click();
      await page.waitForTimeout(1500);
      const before = await cpu(page, browsers[which]);
      await page.waitForTimeout(seconds * 1000);
      idle[which].push(((await cpu(page, browsers[which])) - before) / seconds);
      rounds[which].push(await measured(page, seconds));
      await page.close();
    }
  }
  const focus = await focusToList(session.extension.context, `${address}/form`);
  const speed = (which: keyof typeof browsers) => median(rounds[which].map((round) => round.rounds));
  print({
    nodes,
    changesPerSecond: changes,
    beliefs,
    longestTaskMs: {
      with: Math.max(...rounds.with.map((one) => one.longest)),
      without: Math.max(...rounds.without.map((one) => one.longest)),
    },
    addedCpuShare: Number((median(idle.with) - median(idle.without)).toFixed(4)),
    slowDown: Number((1 - speed('with') / speed('without')).toFixed(4)),
    pairs: rounds.with.map((round, i) => [round.rounds, rounds.without[i]?.rounds]),
    focusToListMs: { median: median(focus), p95: share(focus, 0.95), times: focus.length },
  });
  await session.close();
  await plain.close();
  server.close();
  return 0;
}

/** ms from the trusted click into a field to our frame beside it, both by the page's own clock. */
async function focusToList(context: BrowserContext, url: string): Promise<number[]> {
  const page = await context.newPage();
  await page.goto(url);
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { __times: times });
    let at = 0;
    addEventListener('focusin', () => (at = performance.now()), true);
    new MutationObserver((records) => {
      for (const record of records)
        for (const node of record.addedNodes)
          if (node.nodeName === 'DIV' && at) {
            times.push(performance.now() - at);
            at = 0;
          }
    }).observe(document.documentElement, { childList: true });
  });
  for (let i = 0; i < 40; i++) {
    await page.locator(i % 2 ? '[name=mail]' : '[name=given]').click();
    await page.waitForTimeout(500);
    await page.mouse.click(600, 500);
    await page.waitForTimeout(150);
  }
  const times = await page.evaluate(() => (window as never as { __times: number[] }).__times);
  await page.close();
  return times.map((time) => Math.round(time));
}
