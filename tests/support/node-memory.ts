/** The memory in Node: the product's own code over an IndexedDB that lives in this process alone. */
import 'fake-indexeddb/auto';
import { type Clock, fixedClock, systemClock } from '../../lib/core/clock.ts';
import { createMemory } from '../../lib/memory/memory.ts';
import type { Memory, MemoryFile } from '../../lib/memory/types.ts';

let count = 0;

/** @throws with the memory's own reason when the file is refused */
export async function memoryOf(file: MemoryFile, now = file.asOf): Promise<{ memory: Memory; clock: Clock }> {
  const clock = now ? fixedClock(now) : systemClock;
  const memory = await createMemory({ databaseName: `eval-${count++}`, clock });
  const report = await memory.bringIn(file);
  if (!report.ok) throw new Error(`the memory file was refused: ${report.reason}`);
  return { memory, clock };
}
