import { isTombstone } from './facts/claim.ts';
import type { Forgetting } from './forget.ts';
import { isPremise } from './maintain.ts';
import type { ToldPayload } from './project.ts';
import type { State } from './state.ts';
import type { Belief, MemoryEvent } from './types.ts';

/**
 * Whether what is forgotten stands alone: then the log told anew without it gives the same projection but for these beliefs, and it need
 * not be told anew. So it is where no rule reads its attribute, nothing else was ever believed in its place, nobody corrected or doubted
 * it, and no words of the person's own are cut. Anything that is not known to be so is not.
 */
const TELLING: ReadonlySet<MemoryEvent['op']> = new Set(['bring-in', 'note', 'observe']);

/** As far as the projection can tell. */
export function mayStandAlone(state: State, targets: readonly Belief[]): boolean {
  const [first] = targets;
  if (!first?.attribute.startsWith('open:') || isPremise(first.attribute)) return false;
  const isHere = placeOf(targets);
  const ids = new Set(targets.map(({ id }) => id));
  for (const belief of state.beliefs.values()) if (isHere(belief) && !ids.has(belief.id)) return false;
  return targets.every((target) => isPlain(target) && state.dependents(target.id).size === 0);
}

/** As the log tells; `before`: the rows that are rewritten, as they are. */
export function standsAlone({ targets, rewritten }: Forgetting, before: readonly MemoryEvent[]): boolean {
  const isHere = placeOf(targets);
  const events = new Map(before.map((event) => [event.tx, event]));
  const told = new Set<string>();
  for (const next of rewritten) {
    const event = events.get(next.tx);
    if (!event || !TELLING.has(event.op) || !isCutHere(event, next, isHere)) return false;
    told.add((next.payload as ToldPayload).told.statement.id);
  }
  // A statement that is behind it in another way (it ended it, say) would be told otherwise.
  return targets.every((target) => target.leaves.every((leaf) => told.has(leaf)));
}

type Here = (one: { readonly subject: string; readonly attribute: string }) => boolean;

const placeOf =
  ([first]: readonly Belief[]): Here =>
  ({ subject, attribute }) =>
    subject === first?.subject && attribute === first.attribute;

function isPlain(target: Belief): boolean {
  return target.label === 'IN' && target.against === undefined && target.stance !== 'inferred';
}

/** All that the statement says here is cut, and nothing else of it. */
function isCutHere(event: MemoryEvent, next: MemoryEvent, isHere: Here): boolean {
  const [old, cut] = [(event.payload as ToldPayload).told, (next.payload as ToldPayload).told];
  if (old.text !== cut.text || old.persons.length !== cut.persons.length) return false;
  return old.claims.every((claim, index) => {
    const after = cut.claims[index];
    if (isTombstone(claim) || !after) return isTombstone(claim);
    if (!isTombstone(after)) return !isHere(claim) && after === claim;
    const isMore = claim.ends || claim.contests || claim.corrects || claim.doubts || claim.replaces;
    return isHere(claim) && !isMore && after.closes.length === 0 && after.doubts === undefined;
  });
}
