import { normalise } from '../../core/text.ts';
import type { Value } from '../../core/value.ts';
import type { Belief } from '../types.ts';

/** Which of the held facts has ended: the one that the words name, or the only one. Pure. */

/** Only by name: "I can eat peanuts again" ends no other allergy. */
const BY_NAME: ReadonlySet<string> = new Set(['allergy', 'medication', 'condition', 'language', 'nationality', 'skill']);
/** Parts that say nothing of which one it is. */
const PLAIN_PARTS: ReadonlySet<string> = new Set(['start', 'end', 'count', 'level', 'country', 'staff', 'relation', 'tel', 'email']);
/** A first word as long as this stands for the whole name. */
const TELLING = 4;

export function endedOf(attribute: string, sentence: string, held: readonly Belief[]): Belief | null {
  const said = held.filter((belief) => names(belief, sentence));
  if (said.length > 0) return said.length === 1 ? (said[0] ?? null) : null;
  return held.length === 1 && !BY_NAME.has(attribute) ? (held[0] ?? null) : null;
}

/** What ends it: its own name, without its times. */
export function identifying({ value }: Belief): Value | null {
  if (value.type === 'text') return value;
  if (value.type !== 'record') return null;
  return { type: 'record', parts: Object.fromEntries(Object.entries(value.parts).filter(([part]) => !PLAIN_PARTS.has(part))) };
}

/** Whether the sentence says the fact's value, or the first word of its name. */
export function names({ value }: Belief, sentence: string): boolean {
  const said = ` ${normalise(sentence, 400)} `;
  const parts =
    value.type === 'text'
      ? [value.text]
      : value.type === 'record'
        ? Object.entries(value.parts).flatMap(([part, text]) => (PLAIN_PARTS.has(part) ? [] : [text]))
        : [];
  return parts.some((text) => {
    const whole = normalise(text);
    const [first = ''] = whole.split(' ');
    return whole.length > 2 && (has(said, whole) || (first.length >= TELLING && /\p{L}/u.test(first) && has(said, first)));
  });
}

const has = (said: string, word: string) =>
  said.includes(` ${word} `) || said.includes(` ${word}s `) || (word.endsWith('s') && said.includes(` ${word.slice(0, -1)} `));
