import { attributeOf } from '../core/attributes.ts';
import type { IsoDate } from '../core/value.ts';
import type { Belief } from './types.ts';

/** Validity in the world, with dates that are only as precise as they are known. */

/** Compares at the precision that both have: negative, 0 (equal or the same month/year) or positive. */
export function compareDates(a: IsoDate, b: IsoDate): number {
  const length = Math.min(a.length, b.length);
  const [left, right] = [a.slice(0, length), b.slice(0, length)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Of two dates that agree the more exact one; otherwise the first that is known. */
export function finerDate(a: IsoDate | undefined, b: IsoDate | undefined): IsoDate | undefined {
  return a && b && compareDates(a, b) === 0 && b.length > a.length ? b : (a ?? b);
}

/**
 * Whether it had ended by the day. A single-valued state ends with the first moment of its end date (its successor begins then);
 * a day-precise end of the others too, but "until August" lasts through August and a trip through its last day.
 */
export function hasEnded(belief: Belief, day: IsoDate): boolean {
  const end = belief.validTo;
  if (!end) return false;
  const attribute = attributeOf(belief.attribute);
  const comparison = compareDates(end, day);
  if (comparison !== 0) return comparison < 0;
  if (attribute?.temporal === 'event' || isDocument(belief)) return false;
  return attribute?.cardinality !== 'many' || end.length === 10;
}

/** A document is good through its last day or month. */
function isDocument(belief: Belief): boolean {
  return attributeOf(belief.attribute)?.topic === 'document';
}

/** A state that begins after the day is not true yet; an event that lies ahead is already known. */
export function notYet(belief: Belief, day: IsoDate): boolean {
  return belief.validFrom !== undefined && attributeOf(belief.attribute)?.temporal !== 'event' && compareDates(belief.validFrom, day) > 0;
}

/** Index of a month since year 0; a bare year counts from its January. */
export function monthIndex(date: IsoDate): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return year * 12 + month - 1;
}

/** Months up to a day; of a beginning that is known by its year alone only the years that differ are counted. */
export function monthsSince(from: IsoDate, day: IsoDate): number {
  return from.length === 4 ? 12 * (Number(day.slice(0, 4)) - Number(from)) : monthsBetween(from, day);
}

/** Whole months from one date to another; days count where both have one. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  const months = monthIndex(to) - monthIndex(from);
  return from.length === 10 && to.length === 10 && to.slice(8) < from.slice(8) ? months - 1 : months;
}
