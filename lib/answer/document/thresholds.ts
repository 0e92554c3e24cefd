/** How sure the reader must be. Fitted on documents and forms of many kinds; see `tests/corpus/documents`. */

/** Least score of an answer, by what it is. */
export const LEAST = { typed: 0.42, phrase: 0.52, option: 0.5, passage: 0.45, yesNo: 0.75 };
/** The best must lead the next other value by this much. */
export const LEAD = 0.06;
