import type { FieldKey } from '../../core/ids.ts';
import type { FillStep } from '../../fill/types.ts';
import type { FieldSnapshot } from '../../forms/types.ts';
import type { FieldHandle } from '../collect/handle.ts';
import { isConnected, rectOf, scrollTo } from '../dom.ts';
import { candidatesOf, type Gate, MARGIN } from './sight.ts';

/**
 * Gate G takes a tenth of a second and more; the controls that fit into the window together are brought there and asked for together.
 * What was seen so is asked again, as far as that needs no waiting, in the task of the write.
 */
export interface AheadOptions extends Gate {
  readonly handleOf: (key: FieldKey) => FieldHandle | undefined;
  readonly fields: (keys: readonly FieldKey[]) => ReadonlyMap<FieldKey, FieldSnapshot>;
}

export interface Ahead {
  /** Asks for as many of the next steps as stand in the window with the first. */
  look(steps: readonly FillStep[]): void;
  /** The element by which a control was seen a moment ago, if it still is. */
  seen(step: FillStep): Promise<Element | null>;
}

/** How long an answer of gate G holds (ms). */
const FRESH = 1500;
const MOST = 40;

interface Asked {
  readonly element: Element;
  readonly at: number;
  readonly seen: Promise<boolean>;
}

export function createAhead(options: AheadOptions): Ahead {
  const asked = new Map<FieldKey, Asked>();

  const candidates = (step: FillStep, fields: ReadonlyMap<FieldKey, FieldSnapshot>): Element[] => {
    const field = fields.get(step.key);
    const handle = options.handleOf(step.key);
    return field && handle ? candidatesOf(handle, field, step.value) : [];
  };

  const ask = (step: FillStep, elements: readonly Element[]): void => {
    const element = elements.find((one) => inWindow(one) && (elements.length === 1 || options.gateNow(one).ok));
    if (element) asked.set(step.key, { element, at: performance.now(), seen: options.gate(element).then(({ ok }) => ok) });
  };

  return {
    look(steps) {
      const [first] = steps;
      const known = first && asked.get(first.key);
      if (!first || (known && performance.now() - known.at < FRESH) || window.parent !== window) return;
      const next = steps.slice(0, MOST);
      const fields = options.fields(next.map(({ key }) => key));
      const all = next.map((step) => candidates(step, fields));
      bringTogether(all.flatMap(([own]) => own ?? []));
      for (const [index, step] of next.entries()) ask(step, all[index] ?? []);
    },
    async seen(step) {
      const known = asked.get(step.key);
      if (!known || performance.now() - known.at > FRESH || !(await known.seen)) return null;
      return isConnected(known.element) && options.gateNow(known.element).ok ? known.element : null;
    },
  };
}

/** Where the first is not in the window, the one in the middle of all that fit in there with it comes to the window's middle. */
function bringTogether([first, ...others]: readonly Element[]): void {
  if (!first || inWindow(first)) return;
  const own = rectOf(first);
  const room = innerHeight - 6 * MARGIN;
  const fits = [first, ...others.filter((one) => rectOf(one).bottom > own.top && rectOf(one).bottom - own.top < room)];
  const bottom = Math.max(...fits.map((one) => rectOf(one).bottom));
  const middle = (own.top + bottom) / 2;
  const away = (one: Element) => Math.abs((rectOf(one).top + rectOf(one).bottom) / 2 - middle);
  const central = fits.reduce((best, one) => (away(one) < away(best) ? one : best), first);
  scrollTo(central, { block: 'center', inline: 'nearest', behavior: 'instant' });
  if (!inWindow(first)) scrollTo(first, { block: 'center', inline: 'nearest', behavior: 'instant' });
}

function inWindow(element: Element): boolean {
  const { top, bottom, left, right } = rectOf(element);
  return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
}
