import { type Bench, type BenchOptions, type BenchPage, bundle, openBench } from './browser-bench.ts';
import { within } from './within.ts';

/**
 * One tab through which many pages go, one after the other. Promises: each page gets its own document and a limit of time; a page that
 * hangs, or takes the tab or the browser with it, is tried once more in a fresh browser and then refused, and the next one is read as
 * if nothing had been.
 */
export interface Tab {
  /** Goes to a page of this text and evaluates an expression in the content script's world. @throws after the second failure */
  read<T>(html: string, expression: string, limit: number): Promise<T>;
  close(): Promise<void>;
}

/** Pages that one browser shows; the rest get a fresh one, so that what a page left behind does not add up. */
const PAGES = 2000;

export function openTab(options: BenchOptions): Tab {
  let bench: Bench | undefined;
  let page: BenchPage | undefined;
  let shown = 0;
  let script: string | undefined;
  const close = async (): Promise<void> => {
    const old = bench;
    bench = undefined;
    page = undefined;
    shown = 0;
    await within(
      10_000,
      Promise.resolve(old?.close()).catch(() => undefined),
    ).catch(() => undefined);
  };
  const once = async <T>(html: string, expression: string): Promise<T> => {
    if (shown >= PAGES) await close();
    script ??= await bundle(options.code);
    bench ??= await openBench({ ...options, script });
    page ??= await bench.open('<!doctype html><title>-</title>');
    shown++;
    await page.turnTo(html);
    return page.run<T>(expression);
  };
  return {
    read: async <T>(html: string, expression: string, limit: number): Promise<T> => {
      try {
        return await within(limit, once<T>(html, expression));
      } catch {
        await close();
        return await within(limit, once<T>(html, expression));
      }
    },
    close,
  };
}
