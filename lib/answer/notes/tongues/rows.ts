/** What the rules of `fitting.ts` know of a language. Labels are tested as `normalise` leaves them, notes in small letters. */
export const FORMS = ['how-often', 'how-much', 'when', 'address', 'who', 'weight', 'height', 'plate'] as const;
export type Form = (typeof FORMS)[number];

export interface TongueRows {
  /** Questions that want an answer of a form, by their words. */
  readonly asks: Partial<Readonly<Record<Form, RegExp>>>;
  /** What is called by a name: a day or a number is none. */
  readonly named: RegExp;
  /** Two things of which one label names one: what a note tells of the other alone is not it. */
  readonly opposites: readonly (readonly [asked: RegExp, other: RegExp])[];
  /** Said by others, supposed, or not known. */
  readonly unsure: RegExp;
  /** What a note says of these is not so for long, and a yes is no word of it. */
  readonly runs: RegExp;
}
