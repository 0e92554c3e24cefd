import type { SpanType } from '../types.ts';

/**
 * How texts speak of what labels ask for. One row a concept: which labels mean it, and which words in a text stand for it.
 * A cue is worth `strength` of the label's own words; a value stands right behind it, or before it where `before` says so.
 */
export interface Cue {
  readonly label: RegExp;
  readonly text: RegExp;
  readonly strength: number;
  /** The value may also stand before the cue. */
  readonly before?: true;
  /** Only questions for one of these have it. */
  readonly types?: readonly SpanType[];
  /** The first such row that a label matches is the only one: "down payment" is no payment like another. */
  readonly sole?: true;
}

export const cue = (label: RegExp, text: RegExp, strength: number, before?: true): Cue => ({
  label,
  text,
  strength,
  ...(before ? { before } : {}),
});
