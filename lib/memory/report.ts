import type { Difference } from './journal.ts';
import { holdersOf } from './read.ts';
import { hasEnded } from './time.ts';
import type { ChangeReport, Disclosure } from './types.ts';

/** A write in the person's terms: what holds now, what left use, what was worked out anew, and who was given what is now old. */
export function reportOf(differences: readonly Difference[], disclosures: readonly Disclosure[]): ChangeReport {
  const isLive = (belief: Difference['after']) => belief !== undefined && belief.label !== 'OUT';
  const retired = differences.flatMap(({ before, after }) =>
    before &&
    isLive(before) &&
    (!isLive(after) || (after?.validTo !== undefined && before.validTo !== after.validTo && hasEnded(after, after.validTo)))
      ? [after ?? before]
      : [],
  );
  const fresh = differences.flatMap(({ before, after }) =>
    after && isLive(after) && !retired.includes(after) && before !== after ? [after] : [],
  );
  const ids = new Set<string>(retired.map((belief) => belief.id));
  return {
    current: fresh.filter((belief) => belief.stance !== 'inferred'),
    retired,
    derived: fresh.filter((belief) => belief.stance === 'inferred'),
    holders: ids.size > 0 ? holdersOf(disclosures, (item) => item.belief !== null && ids.has(item.belief)) : [],
  };
}
