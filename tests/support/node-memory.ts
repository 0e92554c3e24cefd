/** The memory in Node: the product's own code over an IndexedDB that lives in this process alone. */
import 'fake-indexeddb/auto';
import { type Clock, fixedClock, systemClock } from '../../lib/core/clock.ts';
import type { SmallModels } from '../../lib/inference/types.ts';
import { createMemory } from '../../lib/memory/memory.ts';
import type { Memory, MemoryFile } from '../../lib/memory/types.ts';

let count = 0;

/**
 * @param reader the models that come with the product; without them it is as where they are late
 * @throws with the memory's own reason when the file is refused
 */
export async function memoryOf(file: MemoryFile, now = file.asOf, reader?: SmallModels): Promise<{ memory: Memory; clock: Clock }> {
  const clock = now ? fixedClock(now) : systemClock;
  const memory = await createMemory({
    databaseName: `eval-${count++}`,
    clock,
    ...(reader ? { embedder: reader, marker: reader, weigher: reader } : {}),
  });
  const report = await memory.bringIn(file);
  if (!report.ok) throw new Error(`the memory file was refused: ${report.reason}`);
  return { memory, clock };
}
