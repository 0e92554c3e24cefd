import type { Span } from '../types.ts';

/** The lines under a letter's last name: what the writer is there, and of which house. */
const CLOSING =
  /\n[ \t]*(?:(?:yours|kind|best|warm|with|many|sincerely|regards|thank|thanks|cheers|all|respectfully|mit)\b[^\n]{0,40})\n+/giu;
const LINE = /^(?:\p{Lu}|\d)[^\n@:!?]{2,70}$/u;
const NO_HOUSE = /\d{3,}|\b(?:tel|phone|street|road|lane|avenue|drive|close|mobile|p\.?s)\b|^(?:P\.?S|Encl|Enc|Cc)\b/i;
/** Parts of a house, named before it. */
const PART = /^(?:department|dept|school|faculty|division|institute|chair|office|unit|section|team) (?:of|for)\b/i;
const OFFICE =
  /\b(?:director|manager|chair\w*|president|secretary|treasurer|head|officer|coordinator|professor|lecturer|founder|owner|assistant|engineer|partner|editor|teacher|librarian|captain|consultant)\b/i;

/** Organisations that a signature names, after the person whose name ends the letter. */
export function signedOrgs(plain: string, people: readonly Span[]): Span[] {
  const closing = [...plain.matchAll(CLOSING)].at(-1);
  if (!closing) return [];
  const name = people.find(({ start }) => start >= closing.index + closing[0].length && start - closing.index - closing[0].length < 12);
  if (!name) return [];
  let at = plain.indexOf('\n', name.end) < 0 ? plain.length : plain.indexOf('\n', name.end) + 1;
  const out: Span[] = [];
  for (const line of plain.slice(at).split('\n').slice(0, 3)) {
    if (!line.trim()) break;
    if (LINE.test(line.trim()) && !NO_HOUSE.test(line)) {
      const parts = line.trim().split(', ');
      const house =
        parts.length > 1 && (PART.test(parts[0] ?? '') || OFFICE.test(parts[0] ?? '')) ? parts.slice(1).join(', ') : line.trim();
      const start = at + line.indexOf(house);
      if (!OFFICE.test(house) && !PART.test(house) && house.split(' ').length <= 7)
        out.push({ type: 'org', start, end: start + house.length, text: house, value: { type: 'text', text: house }, signed: true });
    }
    at += line.length + 1;
  }
  return out.slice(0, 1);
}
