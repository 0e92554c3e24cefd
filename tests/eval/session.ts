/**
 * The product driven as a person drives it: the built extension in a real Chromium, memory brought in through the first-run
 * page, fields filled by the panel's own buttons. The panel's page stands in a window of its own.
 */
import type { Page } from 'playwright-core';
import type { EngineName } from '../../lib/inference/types.ts';
import type { Answer, Body, PageView, Row, SurfaceCalls } from '../../lib/messaging/contract.ts';
import type { LaunchOptions, StartedExtension } from '../support/chromium.ts';
import { launchFor } from './engine.ts';

export interface Session {
  readonly extension: StartedExtension;
  /** Sets what the product takes for "now". */
  setNow(iso: string): Promise<void>;
  /** Brings a memory file in through the welcome page; resolves with what the page reported. */
  onboard(memory: string): Promise<void>;
  open(url: string): Promise<Driven>;
  /** Empties the memory, for another job in the same browser. */
  forget(): Promise<void>;
  close(): Promise<void>;
}

/** A page under the panel's care. */
export interface Driven {
  readonly page: Page;
  readonly panel: Page;
  readonly tabId: number;
  view(cached?: boolean): Promise<PageView>;
  call<N extends keyof SurfaceCalls>(name: N, body: Body<N>): Promise<Answer<N>>;
  /** Presses the main button; resolves when nothing is being filled any more. */
  fill(): Promise<void>;
  /** Says yes to every card and every row that asks, taking the first choice. */
  agreeToAll(): Promise<void>;
  /** Presses the page's own button of that name and waits for what comes next; false when there is none. */
  goOn(name: string): Promise<boolean>;
  /** Waits until the page has drawn what it wants to draw and the panel knows of it. */
  settle(): Promise<void>;
  /** Waits until no language model is asked about the page any more. */
  thought(): Promise<void>;
  close(): Promise<void>;
}

/** The panel takes clicks only this long after it was drawn (ms). */
const ARMED = 650;
/** The next step of a page may be drawn a good while after the press (ms). */
const STEP_WAIT = 4000;
/** Most rounds of "fill, look for new fields, fill": conditional fields appear one after another. */
const ROUNDS = 6;

/** How often the main button is pressed again where nothing came of it. */
const PRESSES = 2;

/** ms until a language model has been asked, and until it must have ended. */
const BEGINS = 1500;
const LONGEST_THOUGHT = 10 * 60_000;

export async function startSession(options: Partial<LaunchOptions> = {}, engine: EngineName = 'none'): Promise<Session> {
  const extension = await launchFor(engine, options);
  await Promise.all(extension.context.pages().map((page) => page.close().catch(() => undefined)));
  return {
    extension,
    async setNow(iso) {
      const worker = await extension.serviceWorker();
      await worker.evaluate((at) => chrome.storage.local.set({ clock: at }), iso);
    },
    async onboard(memory) {
      const welcome = await extension.openSurface('welcome');
      await welcome.getByTestId('bring-in-open').click();
      await welcome.getByTestId('bring-in-text').fill(memory);
      await welcome.getByTestId('bring-in-go').click();
      await welcome.getByTestId('bring-in-report').waitFor();
      await welcome.getByTestId('start').click();
      await welcome.close().catch(() => undefined);
    },
    async forget() {
      const page = await extension.openSurface('options');
      await page.evaluate(() => chrome.runtime.sendMessage({ to: 'background', name: 'memory.erase', body: {} }));
      await page.close();
    },
    open: (url) => openDriven(extension, url),
    close: () => extension.close(),
  };
}

async function openDriven(extension: StartedExtension, url: string): Promise<Driven> {
  const page = await extension.context.newPage();
  await page.goto(url);
  await page.waitForLoadState('load');
  const tabId = await extension.tabIdOf(page);
  const panel = await extension.openSurface('sidepanel', { tab: String(tabId) });
  const call: Driven['call'] = async (name, body) => {
    const answer = await panel.evaluate((message) => chrome.runtime.sendMessage(message), { to: 'background', name, body });
    const envelope = answer as { ok: boolean; value: never; reason?: string; detail?: string };
    if (!envelope?.ok) throw new Error(`${name}: ${envelope?.reason} ${envelope?.detail ?? ''}`);
    return envelope.value;
  };
  const driven: Driven = {
    page,
    panel,
    tabId,
    call,
    view: (cached = true) => call('surface.page', { tabId, cached }),
    settle: () => untilQuiet(driven),
    async thought() {
      // Begun a moment after the page was shown.
      await panel.waitForTimeout(BEGINS);
      for (const until = Date.now() + LONGEST_THOUGHT; Date.now() < until && (await driven.view()).thinking > 0; )
        await panel.waitForTimeout(250);
    },
    async fill() {
      // A yes to what has changed meanwhile is refused as a whole; a person presses again.
      let refused = 0;
      for (let round = 0; round < ROUNDS; round++) {
        const before = ready(await driven.view());
        if (before.length === 0) return;
        await panel.waitForTimeout(ARMED);
        const button = panel.getByTestId('fill');
        await button.click();
        await untilFilled(driven, before);
        await driven.settle();
        const after = ready(await driven.view());
        const isRefused = before.every((row) => after.some((one) => one.id === row.id));
        if (isRefused && refused++ < PRESSES) continue;
        if (after.every((row) => before.some((one) => one.id === row.id))) return;
      }
    },
    async agreeToAll() {
      // What is found by meaning comes in a moment after the page is shown.
      await driven.settle();
      for (let round = 0; round < ROUNDS; round++) {
        const view = await driven.view();
        const [ask] = view.asks;
        const row = view.rows.find((one) => one.status === 'asked' && one.value !== undefined);
        if (!ask && !row) return;
        await panel.waitForTimeout(ARMED);
        if (ask) await panel.getByTestId(`ask-${ask.id}-${ask.options[0]?.id ?? 'yes'}`).click();
        else if (row)
          for (const one of view.rows.filter((each) => each.status === 'asked' && each.value !== undefined)) await agree(driven, one);
        await driven.fill();
        await driven.settle();
      }
    },
    async goOn(name) {
      const shown = async () => JSON.stringify((await driven.view()).rows.map((row) => [row.id, row.label]));
      const before = await shown();
      const pressed = await page
        .getByRole('button', { name })
        .first()
        .click({ timeout: 5000 })
        .then(
          () => true,
          () => false,
        );
      if (!pressed) return false;
      await page.waitForLoadState('load');
      await driven.settle();
      await driven.view(false);
      for (const until = Date.now() + STEP_WAIT; Date.now() < until && (await shown()) === before; ) await driven.settle();
      await driven.settle();
      return true;
    },
    async close() {
      await panel.close().catch(() => undefined);
      await page.close().catch(() => undefined);
    },
  };
  await untilDrawn(driven);
  return driven;
}

function ready(view: PageView): readonly Row[] {
  return view.rows.filter((row) => row.status === 'ready');
}

async function agree(driven: Driven, row: Row): Promise<void> {
  const button = driven.panel.getByTestId(`give-${row.id}`);
  await driven.panel.waitForTimeout(ARMED);
  await button.click({ timeout: 5000 });
  for (let i = 0; i < 100; i++) {
    const now = (await driven.view()).rows.find((one) => one.id === row.id);
    if (!now || now.status !== 'asked') return;
    await driven.panel.waitForTimeout(100);
  }
}

/** How long the longest fill may take before it counts as over (ms). */
const LONGEST_FILL = 60_000;

async function untilFilled(driven: Driven, rows: readonly Row[]): Promise<void> {
  const until = Date.now() + LONGEST_FILL;
  const ids = new Set(rows.map((row) => row.id));
  while (Date.now() < until) {
    const view = await driven.view();
    if (!view.rows.some((row) => ids.has(row.id) && row.status === 'ready')) return;
    // A refusal of the whole fill leaves the rows ready and says so.
    if (
      await driven.panel
        .getByTestId('refusal')
        .isVisible()
        .catch(() => false)
    )
      return;
    await driven.panel.waitForTimeout(100);
  }
}

/** A page draws what follows from a fill after a moment, and the product looks again after that (ms). */
const QUIET = 700;
const LONGEST_CHANGE = 6000;

/** The view has stayed the same for a moment. */
async function untilQuiet(driven: Driven): Promise<void> {
  const until = Date.now() + LONGEST_CHANGE;
  let seen = '';
  let since = Date.now();
  while (Date.now() < until) {
    await driven.page.waitForTimeout(100);
    const { view, rows, thinking } = await driven.view();
    const now = JSON.stringify([view, rows]);
    if (now !== seen || thinking > 0) since = Date.now();
    else if (Date.now() - since >= QUIET) return;
    seen = now;
  }
}

/** The panel has looked at the page once. */
async function untilDrawn(driven: Driven): Promise<void> {
  const until = Date.now() + 15_000;
  while (Date.now() < until) {
    const drawn = await driven.panel
      .locator('[data-testid="fill"], [data-state]')
      .first()
      .isVisible()
      .catch(() => false);
    if (drawn) return;
    await driven.panel.waitForTimeout(100);
  }
}
