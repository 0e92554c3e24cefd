import type { Sensitivity } from '../core/value.ts';
import type { Candidate } from './types.ts';

/** Several values as one list, in one answer that uses all of them. @throws never; needs at least one candidate */
export function joined(candidates: readonly Candidate[]): Candidate {
  const [first] = candidates as readonly [Candidate, ...Candidate[]];
  const text = candidates
    .map(({ value }) =>
      value.type === 'text' ? value.text : value.type === 'record' ? (value.parts.name ?? value.parts.language ?? '') : '',
    )
    .filter(Boolean)
    .join(', ');
  return {
    ...first,
    value: { type: 'text', text },
    beliefs: candidates.flatMap((candidate) => candidate.beliefs),
    uses: [...new Set(candidates.flatMap((candidate) => candidate.uses))],
    confidence: Math.min(...candidates.map((candidate) => candidate.confidence)),
    sensitivity: Math.max(...candidates.map((candidate) => candidate.sensitivity)) as Sensitivity,
    doubt: candidates.find((candidate) => candidate.doubt)?.doubt,
  };
}
