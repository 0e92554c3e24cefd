import type { Belief } from '../memory/types.ts';

/** Somebody told of first stands first on a form: by the day, and within a note by where their name stands. */
export function inToldOrder(beliefs: readonly Belief[]): Belief[] {
  return [...beliefs].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.txFrom - b.txFrom || placeOf(a) - placeOf(b)));
}

function placeOf({ value, evidence }: Belief): number {
  const [first] = evidence;
  const name = value.type === 'record' ? (value.parts.name ?? '') : '';
  return (first?.span[0] ?? 0) + Math.max(0, first?.quote.indexOf(name) ?? 0);
}
