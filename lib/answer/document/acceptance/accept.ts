import { type Evidence, evidenceOf } from '../evidence.ts';
import type { Proposal, Proposals } from '../propose.ts';
import { LEAD } from '../thresholds.ts';
import weights from './weights.json' with { type: 'json' };

/**
 * Whether what the rules propose is put forward or left blank: how likely it is right, by a linear model over what speaks for it and
 * against it. It adds no answer and changes none. Weights are made by `npm run train:documents` and described in `MODEL-CARD.md`.
 */

/**
 * From this likelihood on an answer is given: on sets that neither the rules nor the model had seen, where one value in twenty of all that
 * the forms ask for is wrong.
 */
const LEAST = 0.78;

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(weights));

export function likelihood(evidence: Evidence): number {
  const score = Object.entries(evidence).reduce((sum, [name, value]) => sum + (WEIGHTS.get(name) ?? 0) * value, 0);
  return 1 / (1 + Math.exp(-score));
}

/** Drafts of whole sentences are for the person to judge: what the rules say of them stands. */
export function isAccepted(proposal: Proposal, all: Proposals): boolean {
  if (proposal.choices[0].answer.kind === 'composed') return proposal.sure;
  return !isClose(proposal) && likelihood(evidenceOf(proposal, all)) >= LEAST;
}

/** Another value comes so near that the text does not say which is meant. */
export function isClose({ choices: [best, next], sure }: Proposal): boolean {
  return !sure && next !== undefined && best.answer.score - next.answer.score < LEAD;
}
