import type { BeliefId } from '../core/ids.ts';
import type { IsoDate } from '../core/value.ts';
import { isTombstone } from './facts/claim.ts';
import type { ToldPayload } from './project.ts';
import type { State } from './state.ts';
import type { Amendment, Belief, MemoryEvent, Statement } from './types.ts';

/**
 * A row of the log as statements of a memory file: what was said, and where some of it was forgotten what that had ended or put out, so
 * that the copy does not take up again what is no longer so.
 */
export function exportedOf(state: State, event: MemoryEvent): Statement[] {
  const { told, raw, outs = [] } = (event.payload ?? {}) as Partial<ToldPayload>;
  const closes = (told?.claims ?? []).flatMap((claim) => (isTombstone(claim) ? claim.closes : []));
  const since = new Map(closes.map(({ id, validTo }) => [id as BeliefId, validTo]));
  const isOwn = (id: BeliefId) => state.beliefs.get(id)?.txFrom === event.tx;
  const amended = (ids: readonly BeliefId[], op: 'correct' | 'change') =>
    ids.flatMap((id) => {
      const belief = state.beliefs.get(id);
      return told && belief ? [amendmentOf(told.statement, belief, op, since.get(id))] : [];
    });
  return [
    ...amended(
      outs.filter((id) => !isOwn(id)),
      'correct',
    ),
    ...(raw ? [raw] : []),
    ...amended(outs.filter(isOwn), 'correct'),
    ...amended([...since.keys()], 'change'),
  ];
}

/** Ids have a longest length in a file. */
const LONGEST = 150;

/** "It was so until then", or without a day "it was never so", of a fact that is still told in the file. */
function amendmentOf(
  statement: { readonly id: string; readonly at: IsoDate },
  belief: Belief,
  op: 'correct' | 'change',
  since?: IsoDate,
): Amendment {
  const { id, subject, context, attribute, leaves, value } = belief;
  return {
    id: `${statement.id.slice(0, LONGEST)}:${op}:${id}`,
    at: statement.at,
    kind: 'amendment',
    op,
    ...(since ? { since } : {}),
    fact: { leaves, attribute, ...(subject === 'self' ? {} : { subject }), ...(context ? { context } : {}), value },
  };
}
