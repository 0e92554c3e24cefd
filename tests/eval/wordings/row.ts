/**
 * Wordings that were written apart from the grammar, as data. A row tells something of one of MEME's six kinds in notes and says
 * what must be answered afterwards. `{town}`, `{town2}` and the like stand for words that the seed picks (`words.ts`).
 */
import type { Kind } from '../generate/topic.ts';

/** A note on its day, or what the person has the memory forget: everything told that holds this value. */
export type Told = string | { readonly day: string; readonly text: string } | { readonly forget: string };

/**
 * What a question must bring. A text: its alternatives, parted by `|`, one of which must stand in the answer. Null: nothing, or
 * that there is nothing. `both`: the two sides of a conflict, neither of them served as true.
 */
export type Wanted = string | null | { readonly both: readonly [string, string] };

export interface Row {
  readonly kind: Kind;
  readonly topic: string;
  /** Without a day of its own, a note is told on the next of `DAYS`. */
  readonly told: readonly Told[];
  readonly asks: readonly (readonly [question: string, wanted: Wanted])[];
  /** Values that nothing may give as true of today any more. */
  readonly gone?: readonly string[];
  /** The language of the notes and questions; English where absent. */
  readonly lang?: 'de' | 'es' | 'fr' | 'pt';
}

/** The days on which a row's notes are told, one after the other, and the day of the questions. */
export const DAYS = ['2024-03-11', '2025-06-16', '2025-09-01', '2025-12-01'] as const;
export const ASKED = '2026-02-20';

/** Writes rows of one kind in a line each. */
export const rowOf =
  (kind: Kind) =>
  (topic: string, told: Row['told'], asks: Row['asks'], gone?: Row['gone'], lang?: Row['lang']): Row => ({
    kind,
    topic,
    told,
    asks,
    ...(gone ? { gone } : {}),
    ...(lang ? { lang } : {}),
  });
