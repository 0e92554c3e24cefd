import type { Memory } from '../../memory/types.ts';
import type { Candidate } from '../types.ts';

/**
 * The notes that put all of these in doubt, by the statements that told them: what holds instead may stand in one of them. Null where one of them stands, and where
 * two sides of a conflict are known: these are asked about as they are.
 */
export async function notesInstead(memory: Pick<Memory, 'belief'>, candidates: readonly Candidate[]): Promise<ReadonlySet<string> | null> {
  const told = new Set<string>();
  for (const { doubt, beliefs } of candidates) {
    if (doubt !== 'conflict') return null;
    for (const id of beliefs) {
      const old = await memory.belief(id);
      for (const by of old?.against ?? []) {
        const other = await memory.belief(by);
        if (!other || (other.attribute === old?.attribute && other.subject === old.subject)) return null;
        for (const leaf of other.leaves) told.add(leaf);
      }
    }
  }
  return told.size > 0 ? told : null;
}
