import { SELF } from '../../core/ids.ts';
import type { IsoDate } from '../../core/value.ts';
import type { Claim, Told } from '../facts/claim.ts';
import { sentenceSpans } from '../facts/sentences.ts';
import type { Person } from '../types.ts';
import type { Mark } from './mark.ts';
import { isPart, ROWS } from './values.ts';
import { isTellers, namesOf } from './whose.ts';

/**
 * A number or an address of mail in a note that is not the teller's is that of the one person whom the note has named before it, where they
 * are known: "Shona is on nights. She's on 07700 900661 these days".
 */
const REACHED: ReadonlySet<string> = new Set(['tel', 'email']);
/** How sure the mark must be that it is a number or an address at all. */
const SURE = 0.5;
/** UTF-16 units before it in which they are named. */
const REACH = 200;
const NEWS = /\b(?:now|nowadays|these days|new|changed|from now on|instead|not the old|no longer)\b/i;
const CONFIDENCE = 0.6;

export function theirsIn({ text, statement }: Told, marks: readonly Mark[], persons: readonly Person[]): Claim[] {
  const others = namesOf(persons);
  const spans = sentenceSpans(text);
  return marks.flatMap((mark): Claim[] => {
    const row = ROWS[mark.about];
    const span = spans.find(([from, to]) => mark.start >= from && mark.end <= to);
    if (!REACHED.has(mark.about) || mark.sure < SURE || !row || isPart(row) || !span) return [];
    const quote = text.slice(...span);
    const inside = { ...mark, start: mark.start - span[0], end: mark.end - span[0] };
    const person = isTellers(inside, quote.replace(/[’‘]/g, "'"), others)
      ? undefined
      : lastNamed(text.slice(Math.max(0, mark.start - REACH), mark.start), persons);
    if (!person) return [];
    const around = { sentence: quote, at: statement.at as IsoDate, heldOf: () => [] };
    return row.make(text.slice(mark.start, mark.end), around).map(({ attribute, value }) => ({
      attribute,
      value,
      subject: person.id,
      stance: 'stated',
      confidence: CONFIDENCE,
      span,
      quote,
      readBy: 'meaning',
      ...(NEWS.test(quote) || mark.stands === 'new' ? { replaces: true } : {}),
    }));
  });
}

/** Whom these words name last, where the name is one person's and nobody unknown is named after it. */
function lastNamed(before: string, persons: readonly Person[]): Person | undefined {
  const named = persons
    .filter(({ id }) => id !== SELF)
    .map((person) => ({ person, at: Math.max(...namesOf([person]).map((name) => before.lastIndexOf(name))) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at);
  const [last, next] = named;
  if (!last || next?.at === last.at) return undefined;
  const after = before.slice(last.at).replace(last.person.name, '');
  return /(?<!\p{L})\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(after) ? undefined : last.person;
}
