import type { Value } from '../../../core/value.ts';
import { type Draft, text, valued } from '../../facts/grammar/row.ts';
import type { Belief } from '../../types.ts';
import { namesIn, oneMatch, theOne } from '../spans.ts';

/**
 * Slot filling: what a sentence of known intent says, from its own typed spans. Exactly one fitting span, or one that simple structure
 * points at; else null, and nothing is claimed. Rows by what the sentence is about.
 */
export interface Said {
  /** The sentence, quotations masked. */
  readonly sentence: string;
  /** Own live facts of the attribute. */
  readonly held: readonly Belief[];
  /** That it is so, has become so, has ended, or puts a slip right. */
  readonly kind: 'is' | 'new' | 'end' | 'slip';
}
export interface Slot {
  /** What is doubted where no value is found, and spared from doubt where one is. */
  readonly attributes: readonly string[];
  /** What may have ended with it, where it is an end. */
  readonly also?: readonly string[];
  /** Null: the value is not there or not sure. */
  readonly fill: (said: Said) => readonly Draft[] | null;
}

export const partsOf = (held: readonly Belief[]): string[] =>
  held.flatMap(({ value }) => (value.type === 'record' ? Object.values(value.parts) : value.type === 'text' ? [value.text] : []));

export const named =
  (cues: readonly RegExp[], make: (name: string, said: Said) => readonly Draft[] | null, behind: readonly RegExp[] = []) =>
  (said: Said): readonly Draft[] | null => {
    const name = theOne(namesIn(said.sentence, partsOf(said.held)), cues, behind);
    return name ? make(name, said) : null;
  };

/** Always the same value, whatever else is said. */
export const implied = (attribute: string, words: string, also: readonly Draft[] = []): Slot => ({
  attributes: [attribute, ...also.map((one) => one.attribute)],
  fill: () => [...text(attribute, words), ...also],
});
export const closes = (attribute: string): Draft => ({ attribute, value: { type: 'record', parts: {} }, ends: [attribute] });
export const matched = (attribute: string, pattern: RegExp, parse: (words: string) => Value | null): Slot => ({
  attributes: [attribute],
  fill: ({ sentence }) => {
    const found = oneMatch(sentence, pattern);
    return found ? valued(attribute, parse(found)) : null;
  },
});
export const words = (found: string): Value => ({ type: 'text', text: found.trim() });
export const number = (found: number | null, unit: string): Value | null =>
  found === null ? null : { type: 'number', number: found, unit };
/** A firm that somebody is with. */
export const firm = (attribute: string): Slot => ({
  attributes: [attribute],
  fill: named([/\b(?:to|with|at|by|from|is(?: now)?|for|into|it's|on|of|through) (?:the )?$/i], (name) => text(attribute, name)),
});
