import { normalise } from '../core/text.ts';
import type { IsoDate } from '../core/value.ts';
import type { State } from './state.ts';
import { compareDates, hasEnded, monthsBetween } from './time.ts';
import type { Belief } from './types.ts';

/**
 * Two states of which only one can hold at a time: which came after the other. The day on which something was told is not the day on
 * which it began, so a beginning that lies before the other's telling is news or history, and where neither is clear it is asked.
 */
export type Order = 'after' | 'before' | 'unclear';

/** A beginning within so many months of its telling is news, whatever a form still had in between. */
const NEWS_MONTHS = 12;
/** One further back is history where something else was told since; between the two the person is asked. */
const HISTORY_MONTHS = 60;

/** States that one is in before any other and seldom comes back to: told since an older beginning they are as likely left over. */
const FIRST: Readonly<Record<string, RegExp>> = { 'marital-status': /^(?:single|ledig|never married)$/ };

/** The day it was last told; a clock that ran ahead told it no later than the log has come. */
export function toldOn(state: State, belief: Pick<Belief, 'at'>): IsoDate {
  return compareDates(belief.at, state.day) > 0 ? state.day : belief.at;
}

/** The first day it is known to have held. */
export function begunOn(state: State, belief: Belief): IsoDate {
  return belief.validFrom ?? toldOn(state, belief);
}

/** Whether it was told of the day of its telling, and not only of a day on which it once began. */
export function isOfItsDay({ validFrom, stance, stillSo }: Belief): boolean {
  return validFrom === undefined || stance === 'observed' || stillSo === true;
}

/** Whether `fresh` came after `old` in the world, in whatever order they were told; what is told on one day counts in the log's order. */
export function orderOf(state: State, old: Belief, fresh: Belief): Order {
  if (compareDates(toldOn(state, fresh), toldOn(state, old)) >= 0) return succeeds(state, old, fresh);
  const turned = succeeds(state, fresh, old);
  return turned === 'after' ? 'before' : turned === 'before' ? 'after' : turned;
}

/** Whether what was told later also came later. */
function succeeds(state: State, earlier: Belief, later: Belief): Order {
  if (compareDates(begunOn(state, later), begunOn(state, earlier)) >= 0) return 'after';
  // What was told to begin ahead begins after what holds until then.
  if (later.validFrom === undefined) return 'before';
  if (earlier.validFrom !== undefined) return later.stillSo ? 'unclear' : 'before';
  const age = monthsBetween(later.validFrom, toldOn(state, later));
  if (isOfItsDay(later) || age <= NEWS_MONTHS) return 'after';
  return age <= HISTORY_MONTHS || isFirst(earlier) ? 'unclear' : 'before';
}

function isFirst({ attribute, value }: Belief): boolean {
  return value.type === 'text' && FIRST[attribute]?.test(normalise(value.text)) === true;
}

/** Whether both could have held at one time, as far as their ends tell. */
export function overlaps(state: State, old: Belief, fresh: Belief): boolean {
  if (hasEnded(old, begunOn(state, fresh))) return false;
  return !fresh.validTo || !hasEnded(fresh, begunOn(state, old));
}
