import { type LabelMatch, labelPaths as wordings } from '../../core/labels/index.ts';

/** What a label asks for, as far as the memory dares to go by it: a wording must make up most of the label. */
export type { LabelMatch };

/** Least share of the label that the wording covers. Below it the label speaks of something else as well. */
const LEAST_STRENGTH = 0.5;

export function labelPaths(label: string, context?: string): readonly LabelMatch[] {
  const matches = wordings(label, context);
  // A wording that only looks like one of ours wins with an empty path.
  return matches[0]?.path === '' ? [] : matches.filter((match) => match.path !== '' && match.strength >= LEAST_STRENGTH);
}
