/** Controls of the corpus that are read wrongly, `language/shape#control`. An improvement must take its rows out. */
export const KNOWN_FAILURES: readonly string[] = [];
