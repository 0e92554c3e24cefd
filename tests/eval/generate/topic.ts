import type { Random } from '../../support/random.ts';

/** What one thing of a person's life may go through in a generated case. Wordings here were written apart from the grammar's tables. */
export type Kind = 'update' | 'cascade' | 'absence' | 'as-of' | 'conflict' | 'deletion';

/** A statement without its id and day. */
export type Saying =
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'form'; readonly origin: string; readonly fields: Readonly<Record<string, string>>; readonly since?: string }
  | { readonly kind: 'import'; readonly format: string; readonly record: Readonly<Record<string, unknown>> };

/** What a slot must hold; null: nothing. `part` of a record, or the whole value in the suite's own writing. */
export interface Expect {
  readonly attribute: string;
  readonly part?: string;
  readonly context?: string;
  readonly value: string | null;
  /** Worked out, not told. */
  readonly derived?: true;
}

/** One state of the thing: how it is told, how it would be typed as a correction, and what then holds on a day. */
export interface Version {
  readonly say: Saying;
  readonly typed: string;
  expects(day: string): readonly Expect[];
}

export interface Thing {
  /** The slot that is corrected or forgotten. */
  readonly attribute: string;
  readonly part?: string;
  readonly old: Version;
  readonly next: Version;
  /** The same as `next`, told as news of a change that took effect on `since`. */
  readonly news?: Saying;
  /** As somebody puts a slip right. */
  readonly slip?: Saying;
  /** It has ended, and nothing took its place. */
  readonly end?: Saying;
}

export interface Topic {
  readonly id: string;
  readonly kinds: readonly Kind[];
  /** `told`: the day of the first telling; `since`: of the change. */
  make(r: Random, told: string, since: string): Thing;
}

export const note = (text: string): Saying => ({ kind: 'note', text });
export const form = (fields: Record<string, string>, since?: string): Saying => ({
  kind: 'form',
  origin: 'https://forms.example',
  fields,
  ...(since ? { since } : {}),
});
export const fact = (attribute: string, value: string | null, part?: string): Expect => ({ attribute, value, ...(part ? { part } : {}) });
export const derived = (attribute: string, value: string | null, context?: string): Expect => ({
  attribute,
  value,
  derived: true,
  ...(context ? { context } : {}),
});
