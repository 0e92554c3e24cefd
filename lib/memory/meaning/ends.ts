import { normalise } from '../../core/text.ts';
import type { Value } from '../../core/value.ts';
import { ANIMALS } from '../facts/grammar/words.ts';
import { lookup } from '../facts/lookup.ts';
import type { Belief } from '../types.ts';
import { namesIn } from './spans.ts';

/** Which of the held facts a sentence ends: the one that it names, or the only one where it names no other. Pure. */

/** One has several of these side by side and speaks of them by name: "I can eat peanuts again" ends no other allergy. */
const BY_NAME: ReadonlySet<string> = new Set([
  'diet',
  'allergy',
  'medication',
  'condition',
  'membership',
  'subscription',
  'hobby',
  'skill',
  'language',
  'nationality',
  'insurance',
]);
const ENDABLE: ReadonlySet<string> = new Set([
  ...BY_NAME,
  'job',
  'address',
  'landlord',
  'partner',
  'pet',
  'vehicle',
  'bank',
  'doctor',
  'dentist',
  'health-insurance',
  'energy-supplier',
  'internet-provider',
  'driving-licence',
  'visa',
  'emergency-contact',
]);
/** Words that an end of it must hold. */
const WORDS: Readonly<Record<string, RegExp>> = {
  'driving-licence':
    /(?:lost|revoked|taken|took|banned|surrender|handed|sent|suspend|gave|given up|went back|stopped me)(?!.*\b(?:lost|given|got)\b.*\bback\b)/i,
  visa: /^(?!.*\b(?:runs out|expires)\b)/i,
  'emergency-contact': /contact|call|ring|phone|next of kin/i,
};
/** Parts that say nothing of which one it is. */
const PLAIN_PARTS: ReadonlySet<string> = new Set(['start', 'end', 'count', 'level', 'country', 'staff', 'relation', 'tel', 'email']);
/** A first word as long as this stands for the whole name. */
const TELLING = 4;

export function endedOf(attribute: string, sentence: string, held: readonly Belief[]): Belief | null {
  if (!ENDABLE.has(attribute) || !(WORDS[attribute]?.test(sentence) ?? true)) return null;
  const said = held.filter((belief) => names(belief, sentence));
  if (said.length > 0) return said.length === 1 ? (said[0] ?? null) : null;
  if (held.length !== 1 || BY_NAME.has(attribute)) return null;
  const [only] = held;
  // Another name, another animal: it is not this one.
  const others = namesIn(sentence).filter(({ before }) =>
    /\b(?:at|with|for|from|by|and|the|to|quit|left|in|on|of|my|our) $|^$/i.test(before),
  );
  const animals = normalise(sentence)
    .split(' ')
    .some((word) => word.length > 2 && lookup(ANIMALS, word));
  return others.length > 0 || (attribute === 'pet' && animals) ? null : (only ?? null);
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
