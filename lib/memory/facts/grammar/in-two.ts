import { SELF } from '../../../core/ids.ts';
import { peopleGoOn } from './people-en.ts';
import type { Draft, Saying } from './row.ts';

/**
 * Two things told in one breath ("my full name is Ada Roe, but everybody calls me Addie"): read in halves where both are understood. What
 * follows somebody else is theirs, and a half that only remarks on the other says nothing.
 */
const CUT = /,? (?:and|but|so|though|although|plus) (?=\S)|[,;] (?=\S)| [-–—] (?=\S)/g;
const REMARK =
  /^(?:please|thanks|thank you|ok|(?:please )?(?:remember|note|keep|save|use) (?:that|this|it)\b.*|that is (?:where|how|what) .*|for (?:her|his|their|your|the|all) (?:forms?|records?|files?).*|as (?:you know|always)|just so you know|if you (?:ever )?need (?:it|that|to).*|and i (?:sign|write|use|spell) (?:it )?(?:that|this) way.*)$/i;
/** Without anybody in front: whose it is stands in the other half. */
const BARE =
  /^(?:is|was|are|were|has|had|born|aged|works|worked|lives|lived|he|she|they|his|her|their|who|which|whose|from|at|in|on|with|an?|the|\d)\b/i;
const OF_MINE = /^(?:i|we|my|our|please|no|call|everybody|everyone|people|friends)\b|^(?:on|in|at) (?:\p{L}+ ){1,4}(?:my|i|our)\b/iu;
const OTHERS: ReadonlySet<string> = new Set([
  'partner',
  'child',
  'relative',
  'emergency-contact',
  'second-emergency-contact',
  'next-of-kin',
  'doctor',
  'dentist',
  'landlord',
  'referee',
  'pet',
]);

const isOfOthers = ({ attribute, subject }: Draft) => (subject !== undefined && subject !== SELF) || OTHERS.has(attribute);

const SAYS_MINE = /^(?:(?:from|since|as of) [\d-]+,? )?(?<mine>\p{Lu}[^,;]* is (?:now )?(?:my|our) (?:new )?[\p{L} -]+)$/u;
/** "I sold the Skoda and bought a Mazda": who does the second thing stands in the first half. */
const DOES = /^(?:now )?(?:bought|got|have|drive|switched|moved|joined|started|took|opened|use|work|live|bank|pay|play|go|take|am)\b/i;
const WHO = /^(?:i|we)(?= )/i;

function carried(head: string, tail: string, read: (half: string) => readonly Draft[] | null): readonly Draft[] | null {
  const who = WHO.exec(head)?.[0];
  return who && DOES.test(tail) ? read(`${who} ${tail}`) : null;
}

/** What is told behind an end, by whoever told of that. */
const BEHIND = new RegExp(`^(?<head>(?:i|we) .{2,80}?),? and (?<tail>(?:${DOES.source.replace('^', '').replace('\\b', '')})\\b.*)$`, 'i');

export function andThen(words: string, read: (half: string) => readonly Draft[] | null): readonly Draft[] {
  const { head = '', tail = '' } = BEHIND.exec(words)?.groups ?? {};
  return carried(head, tail, read) ?? [];
}

/** A breath holds so much and no more: every half is tried. */
const LONGEST = 300;
const MOST = 5;

export function inTwo(words: string, read: (half: string) => readonly Draft[] | null, at: Saying): readonly Draft[] | null {
  const cuts = [...words.matchAll(CUT)];
  if (words.length > LONGEST || cuts.length > MOST) return null;
  for (const cut of cuts) {
    const [head, tail] = [words.slice(0, cut.index), words.slice(cut.index + cut[0].length)];
    if (!head.includes(' ') && !/:/.test(head)) continue;
    const first = read(head);
    // "Ada Roe has left, and from today Lin Falk is my boss": the second half says whose it is.
    const mine = first ? undefined : SAYS_MINE.exec(tail)?.groups?.mine;
    if (mine) return read(mine);
    if (!first) continue;
    if (REMARK.test(tail)) return first;
    const others = first.some(isOfOthers);
    const isOpen = first.every(({ attribute }) => attribute.startsWith('open:'));
    const rest =
      peopleGoOn(tail, first, at)?.drafts ??
      carried(head, tail, read) ??
      ((others || isOpen || BARE.test(tail)) && !OF_MINE.test(tail) ? null : (read(tail) ?? inTwo(tail, read, at)));
    if (rest) return [...first, ...rest];
  }
  return null;
}
