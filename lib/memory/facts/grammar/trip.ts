import { dateSpan } from '../dates.ts';
import { COUNT_TEXT, parseNumber } from '../quantities.ts';
import { type Draft, record } from './row.ts';

/** A trip told over one or more sentences: where, when, with whom, booking. English and German. Only with both of its dates. */
const PLACE = "(?<place>\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Lu}[\\p{L}'’-]+|de|del|la|am|an der))*)";
const TRIP = new RegExp(
  `(?:\\b(?:trip|holiday|vacation|flight|journey|break|weekend|travel(?:ling|ing)?|flying|going|fly|reise|urlaub|flug|fliegen|fahren)\\b[^.!?]{0,20}?) (?:to|in|nach) ${PLACE}`,
  'iu',
);
const WITH = /\b(?:with|mit) (?<name>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/u;
const BOOKING =
  /\b(?:booking|reservation|confirmation|buchungs?\w*)(?: (?:reference|ref|number|no|code|nummer))?\.?:? (?:is |ist )?(?<code>(?=[A-Z\d]*\d|[A-Z]{6})[A-Z\d]{5,12})\b/iu;
const FLIGHT = /\b(?:flight|flug)(?: (?:number|no|nummer))?\.?:? (?<code>[A-Z\d]{2} ?\d{2,4})\b/iu;
const ADULTS = new RegExp(`\\b(?<count>${COUNT_TEXT}) (?:adults?|erwachsene)`, 'i');
const CHILDREN = new RegExp(`\\b(?<count>${COUNT_TEXT}) (?:child|children|kids?|kind|kinder)\\b`, 'i');

export interface TripFound {
  readonly draft: Draft;
  /** Where it begins in the text and where its last detail ends. */
  readonly span: readonly [number, number];
}

export function tripIn(text: string): TripFound | null {
  const match = TRIP.exec(text);
  if (!match?.groups?.place || !/^\p{Lu}/u.test(match.groups.place)) return null;
  const rest = text.slice(match.index, match.index + 600);
  const days = dateSpan(rest);
  // The pattern is blind to case: the place ends where the capitals do.
  const place =
    /^\p{Lu}[\p{L}'’-]+(?: (?:(?:de|del|la|am|an der) )?\p{Lu}[\p{L}'’-]+)*/u.exec(match.groups.place)?.[0] ?? match.groups.place;
  // Was it called off, or only wished for?
  if (
    !days ||
    /\b(?:cancelled|canceled|called off|if|maybe|perhaps|would|might|storniert|vielleicht|abgesagt)\b/i.test(
      text.slice(Math.max(0, match.index - 60), match.index + 300),
    )
  )
    return null;
  const count = (pattern: RegExp) => {
    const found = pattern.exec(rest)?.groups?.count;
    const number = found ? parseNumber(found) : null;
    return number === null ? undefined : String(number);
  };
  const hits = [BOOKING, FLIGHT, ADULTS, CHILDREN].map((pattern) => pattern.exec(rest)).filter((hit) => hit !== null);
  const end = Math.max(days.at + days.length, ...hits.map((hit) => hit.index + hit[0].length));
  const [draft] = record('trip', {
    place,
    start: days.start,
    end: days.end,
    with: WITH.exec(rest)?.groups?.name,
    adults: count(ADULTS),
    children: count(CHILDREN),
    booking: BOOKING.exec(rest)?.groups?.code,
    flight: FLIGHT.exec(rest)?.groups?.code,
  });
  return draft ? { draft, span: [match.index, match.index + end] } : null;
}
