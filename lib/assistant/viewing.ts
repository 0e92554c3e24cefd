import { type Memory, MemoryError } from '../memory/types.ts';
import type { Ports } from './ports.ts';
import type { FrameReport, Scanner } from './scan.ts';
import type { Sites } from './sites.ts';
import type { TabStates } from './tab-state.ts';
import type { UnderWay } from './under-way.ts';

/** What every use case around a page works with, and the one way to the memory. */
export interface Viewing {
  readonly ports: Ports;
  readonly sites: Sites;
  readonly states: TabStates;
  readonly scanner: Scanner;
  /** A whole page was looked at for somebody who waits. */
  onLooked?(tabId: number, reports: readonly FrameReport[]): void;
  /** Runs of the language model, by tab. */
  readonly thinking: Map<number, AbortController>;
  readonly underWay: UnderWay;
}

export async function openMemory(ports: Ports): Promise<{ ok: true; memory: Memory } | { ok: false; state: 'locked' | 'storage-failed' }> {
  try {
    const memory = await ports.memory();
    return memory.locked() ? { ok: false, state: 'locked' } : { ok: true, memory };
  } catch (error) {
    return { ok: false, state: error instanceof MemoryError && error.reason === 'locked' ? 'locked' : 'storage-failed' };
  }
}
