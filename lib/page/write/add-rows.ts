import type { Result } from '../../core/result.ts';
import type { FillRefusal } from '../../fill/types.ts';
import type { PageSnapshot } from '../../forms/types.ts';
import type { RowOrder } from '../../messaging/contract.ts';
import { buttonText } from '../collect/buttons.ts';
import type { Collected } from '../collect/index.ts';
import { isConnected } from '../dom.ts';
import { holdBack, press } from './press.ts';
import { pause } from './settle.ts';
import { bringIntoView, type Gate } from './sight.ts';

/**
 * Presses a page's own "Add another ..." on the person's word, once a row, and waits for the row to be there. The button must be the one
 * that was shown, and seen; what would send the form is stopped and said. Nothing else of the page is ever pressed for the person.
 */
export interface RowsAdded {
  readonly added: number;
  readonly reason?: FillRefusal;
}

export interface AddOptions extends Gate {
  readonly look: () => Collected;
  readonly now: () => number;
  /** While this works, the page may draw over itself. */
  readonly opening: <T>(work: () => Promise<T>) => Promise<T>;
}

/** ms that a page may take to draw a row, and between two looks. */
const PATIENCE = 3000;
const BETWEEN = 60;
/** Rows of one order. */
export const MOST_ROWS = 10;

export async function addRows(order: RowOrder, options: AddOptions): Promise<RowsAdded> {
  let added = 0;
  for (; added < Math.min(order.times, MOST_ROWS); added++) {
    const refused = await addRow(order, options);
    if (refused) return { added, reason: refused };
  }
  return { added };
}

async function addRow(order: RowOrder, options: AddOptions): Promise<FillRefusal | null> {
  if (options.now() > order.expires) return 'expired';
  const before = options.look();
  const button = buttonOf(order, before);
  if (!button) return 'target-gone';
  bringIntoView(button);
  if (!(await isSeen(button, options))) return 'not-visible';
  if (!isConnected(button) || buttonText(button) !== order.label) return 'target-changed';
  const known = new Set(before.snapshot.fields.map(({ key }) => key));
  const sent = holdBack(button);
  try {
    if (!press(button)) return 'not-supported';
    await options.opening(() => appears(() => options.look().snapshot, known));
  } finally {
    sent.stop();
  }
  if (sent.tried()) return 'would-send';
  return hasMore(options.look().snapshot, known) ? null : 'page-rejected';
}

/** The button of the order, or where the page drew it anew the only one that reads the same. */
function buttonOf({ key, label }: RowOrder, { snapshot, elementOf }: Collected): Element | undefined {
  const alike = (snapshot.adders ?? []).filter((one) => one.label === label);
  const same = alike.find((one) => one.key === key) ?? (alike.length === 1 ? alike[0] : undefined);
  return same && elementOf(same.key);
}

async function isSeen(button: Element, { gate, gateNow }: Gate): Promise<boolean> {
  const answer: Result<void, string> = await gate(button);
  return answer.ok && gateNow(button).ok;
}

const hasMore = (page: PageSnapshot, known: ReadonlySet<string>): boolean =>
  page.fields.some(({ key, hidden }) => !hidden && !known.has(key));

async function appears(look: () => PageSnapshot, known: ReadonlySet<string>): Promise<void> {
  for (const end = performance.now() + PATIENCE; performance.now() < end; ) {
    await pause(BETWEEN);
    if (hasMore(look(), known)) return;
  }
}
