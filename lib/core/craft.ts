/** Endings that a craft, the one who does it and the doing of it differ by: analysis, analytics, analyst; joinery, joiner. */
const ENDING = /(ysis|ytics|ytical|ysts?|yses|ery|ers?|ing|ments?|ions?|ists?|ics|ies|s|y)$/;

/** Short words are names ("Java", "SQL") and stay whole; "JavaScript" is one word, whatever its capitals. */
export function craftStem(word: string): string {
  return word.length > 5 ? word.replace(ENDING, '') : word;
}

/** Words of rank, which do not change what somebody does. */
const RANK =
  /^(senior|junior|lead|leading|head( of)?|principal|chief|staff|deputy|vice|trainee|graduate|associate|assistant|sr\.?|jr\.?|leitende[rn]?) +/i;

/** "Senior Data Analyst" -> "Data Analyst"; undefined when the title has no rank. */
export function withoutRank(title: string): string | undefined {
  const bare = title.replace(RANK, '');
  return bare !== title && bare.length > 2 ? bare : undefined;
}
