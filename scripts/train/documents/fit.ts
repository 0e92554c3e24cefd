import type { Evidence } from '../../../lib/answer/document/evidence.ts';
import type { Sample } from './data.ts';
import { type LearntWeights, learn } from './learn.ts';

/**
 * From judged proposals to weights. The rules were written with most sets in view and are more often right there than anywhere else:
 * that is said by features of their own, which are learnt and then left off, so that it is not taken for a merit of what stands beside it.
 */

/** Worth of a sample by its set: many documents of one form are little more than one, sets that nobody tuned to say most. */
const WORTH: Readonly<Record<string, number>> = { x: 0.1, a: 0.3, b: 0.3, c: 0.5, d: 0.3 };
const TUNED: ReadonlySet<string> = new Set(['a', 'b', 'c', 'd', 'x']);
const TAUGHT = 'taught';
const DESCENT = { l2: 5, steps: 300 };
/** Decimals that are kept, and the least weight that is. */
const DECIMALS = 2;
const LEAST = 0.02;

export function learnt(samples: readonly Sample[]): LearntWeights {
  const weights = learn(
    samples
      .filter(({ composed }) => !composed)
      .map(({ set, evidence, right, sure }) => ({ features: taught(set, evidence, sure), right, weight: WORTH[set] ?? 1 })),
    DESCENT,
  );
  return new Map(
    [...weights]
      .filter(([name, weight]) => !name.startsWith(TAUGHT) && Math.abs(weight) >= LEAST)
      .map(([name, weight]) => [name, Number(weight.toFixed(DECIMALS))]),
  );
}

function taught(set: string, evidence: Evidence, sure: boolean): Evidence {
  return TUNED.has(set) ? { ...evidence, [`${TAUGHT}:${set === 'x' ? 'foreign' : 'own'}`]: 1, [`${TAUGHT}@${sure}`]: 1 } : evidence;
}
