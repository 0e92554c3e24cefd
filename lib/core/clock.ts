/** The product's own time. Everything that depends on "today" takes a clock, so that a test or `--now` can set it. */
export interface Clock {
  /** Milliseconds since the epoch, UTC. */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

/** A clock that stands at an ISO date or date-time. @throws RangeError when `iso` is no date. */
export function fixedClock(iso: string): Clock {
  const at = Date.parse(iso.length === 10 ? `${iso}T12:00:00Z` : iso);
  if (Number.isNaN(at)) throw new RangeError(`not an ISO date: ${iso}`);
  return { now: () => at };
}

/** The calendar day of a moment (ms since the epoch) where this device is, `YYYY-MM-DD`: somebody is of age at their own midnight. */
export function dayAt(ms: number): string {
  const date = new Date(ms);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The calendar day of the clock. */
export function today(clock: Clock): string {
  return dayAt(clock.now());
}
