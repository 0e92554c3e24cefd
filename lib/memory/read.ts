import { type BeliefId, SELF, type SubjectId } from '../core/ids.ts';
import type { IsoDate } from '../core/value.ts';
import type { State } from './state.ts';
import { compareDates, hasEnded, notYet } from './time.ts';
import type { Belief, ChangeReport, Disclosure, Proof, SlotQuery } from './types.ts';

/** Reading the projection: slots in time, proofs, and who holds what. */

function inContext(beliefs: readonly Belief[], context: string | undefined): readonly Belief[] {
  if (context === undefined) return beliefs;
  const exact = beliefs.filter((belief) => belief.context === context);
  // What was told without a context serves every private one; at work only what was told for work does.
  return exact.length > 0 || context === 'work' ? exact : beliefs.filter((belief) => belief.context === undefined);
}

const begun = (belief: Belief): IsoDate => belief.validFrom ?? belief.at;

/** What is served first: an assumption that settles a conflict, then the person's main value (no context, or home), then the newest. */
function newestFirst(a: Belief, b: Belief): number {
  const rank = (belief: Belief) => (belief.kind === 'assumption' ? 0 : belief.context === undefined || belief.context === 'home' ? 1 : 2);
  const isSure = ({ label, readBy }: Belief) => label === 'IN' && readBy !== 'document';
  // Of two that are asked about what was told in so many words stands before what was read by its meaning.
  const label = (belief: Belief) => (belief.kind === 'assumption' || isSure(belief) ? 0 : belief.readBy === 'meaning' ? 2 : 1);
  return label(a) - label(b) || rank(a) - rank(b) || compareDates(begun(b), begun(a)) || compareDates(b.at, a.at) || (a.id < b.id ? 1 : -1);
}

export function readSlot(state: State, query: SlotQuery): Belief[] {
  const day = query.at ?? state.day;
  const live = state
    .live((query.subject ?? SELF) as SubjectId, query.attribute)
    .filter((belief) => !belief.toForget && !hasEnded(belief, day) && !notYet(belief, day));
  return [...inContext(live, query.context)].sort(newestFirst);
}

export function readFormer(state: State, query: SlotQuery): Belief[] {
  const day = query.at ?? state.day;
  const ended = state
    .live((query.subject ?? SELF) as SubjectId, query.attribute)
    .filter((belief) => !belief.toForget && hasEnded(belief, day));
  return [...inContext(ended, query.context)].sort(
    (a, b) => compareDates(b.validTo ?? '', a.validTo ?? '') || compareDates(begun(b), begun(a)),
  );
}

/** Longest proof that is drawn out; deeper than any chain of rules. */
const PROOF_DEPTH = 8;

export function proofOf(state: State, id: BeliefId, depth = 0): Proof | undefined {
  const belief = state.beliefs.get(id);
  if (!belief || depth > PROOF_DEPTH) return undefined;
  const quotes = belief.evidence.flatMap(({ episode, quote }) =>
    quote ? [{ text: quote, at: state.episodes.get(episode)?.at ?? belief.at }] : [],
  );
  const because = (belief.justification?.premises ?? []).flatMap((premise) => proofOf(state, premise, depth + 1) ?? []);
  return { belief, source: belief.stance === 'inferred' ? null : (state.sources.get(belief.source) ?? null), quotes, because };
}

type Holders = ChangeReport['holders'];

/** Places that were given one of these, newest first; one row a place. */
export function holdersOf(disclosures: Iterable<Disclosure>, holds: (item: Disclosure['items'][number]) => boolean): Holders {
  const places = new Map<string, { origin: string; at: number; fields: Set<string> }>();
  for (const { origin, at, items } of disclosures) {
    const fields = items.filter(holds).map((item) => item.field);
    if (fields.length === 0) continue;
    const place = places.get(origin) ?? { origin, at, fields: new Set<string>() };
    for (const field of fields) place.fields.add(field);
    places.set(origin, { ...place, at: Math.max(place.at, at) });
  }
  return [...places.values()].sort((a, b) => b.at - a.at).map(({ origin, at, fields }) => ({ origin, at, fields: [...fields] }));
}

/** Who was given this fact, an earlier form of it, or a conclusion from it. */
export function holdersOfBelief(state: State, id: BeliefId): Holders {
  const belief = state.beliefs.get(id);
  const ids = new Set<string>([id]);
  if (belief) {
    for (const other of state.beliefs.values()) {
      const earlier =
        other.subject === belief.subject &&
        other.attribute === belief.attribute &&
        other.label === 'OUT' &&
        other.leaves.some((leaf) => belief.leaves.includes(leaf));
      if (earlier) ids.add(other.id);
    }
  }
  for (let grew = true; grew; ) {
    grew = false;
    for (const other of state.beliefs.values()) {
      if (ids.has(other.id) || !other.justification?.premises.some((premise) => ids.has(premise))) continue;
      ids.add(other.id);
      grew = true;
    }
  }
  return holdersOf(state.disclosures.values(), (item) => item.belief !== null && ids.has(item.belief));
}
