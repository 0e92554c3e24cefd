import { peopleOf } from '../answer/subject.ts';
import { isOver, timeline } from '../answer/timeline.ts';
import type { Adding } from '../forms/adding.ts';
import type { Memory } from '../memory/types.ts';
import type { Ask, RowReason } from '../messaging/contract.ts';
import type { TabState } from './tab-state.ts';
import { openMemory, type Viewing } from './viewing.ts';

/**
 * Lists that a page lets grow: where the memory holds more jobs than the page has rows, the person is asked once, and their yes presses
 * the page's own button. What the new rows hold is then decided like everything else.
 */
/** Rows added at once. */
const MOST = 9;
/** How long the button may be pressed after the yes, in ms. */
const LIFE = 20_000;

export async function moreRows(state: Omit<TabState, 'asks'>, memory: Memory, now: string): Promise<Ask[]> {
  const asks: Ask[] = [];
  const asked = new Set<string>();
  for (const frame of state.frames) {
    for (const adding of frame.adding ?? []) {
      const { adder, list, rows } = adding;
      if (asked.has(list)) continue;
      const known = await knownOf(adding, memory, now);
      const times = Math.min(MOST, known - rows);
      if (times <= 0) continue;
      asked.add(list);
      asks.push({
        id: `rows:${frame.frameId}:${list}`,
        kind: 'more-rows',
        question: `This page takes several (${list}). You have ${known}, it shows ${rows}. Add ${times}?`,
        reason: 'more-rows',
        values: { list, known: String(known), shown: String(rows) },
        labels: [adder.label],
        options: [
          { id: 'yes', label: 'yes' },
          { id: 'no', label: 'no' },
        ],
        rows: [],
        adds: { frameId: frame.frameId, key: adder.key, label: adder.label, times },
      });
    }
  }
  return asks;
}

/** How many of a list the memory could put into rows. */
async function knownOf({ list, former }: Adding, memory: Memory, now: string): Promise<number> {
  if (list === 'job' || list === 'education') {
    const line = await timeline(list, { memory });
    return former ? line.filter((belief) => isOver(belief, now)).length : line.length;
  }
  if (list === 'child') return (await peopleOf(memory, 'child')).length;
  return (await memory.slot({ attribute: list })).filter((belief) => belief.polarity).length;
}

/** Presses the button of a card that was answered yes; what it drew is seen by the look that follows. Why it did not, when so. */
export async function addAsked(viewing: Viewing, tabId: number, { adds }: Pick<Ask, 'adds'>): Promise<RowReason | undefined> {
  const { ports, sites, states } = viewing;
  const state = await states.get(tabId);
  const frame = state?.frames.find((one) => one.frameId === adds?.frameId);
  if (!state || !frame || !adds || state.stale || !(await sites.isOn(state.topOrigin))) return 'target-changed';
  if (!(await ports.isActive(tabId).catch(() => false)) || !(await openMemory(ports)).ok) return 'navigated';
  const { key, label, times } = adds;
  const answer = await ports.frames
    .send({ tabId, frameId: frame.frameId, documentId: frame.documentId }, 'frame.add', { key, label, times, expires: Date.now() + LIFE })
    .catch(() => null);
  return answer ? answer.reason : 'navigated';
}
