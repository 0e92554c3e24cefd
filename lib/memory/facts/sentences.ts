/** Text into sentences and clauses, with their places. What stands in quotation marks is somebody's words: it is masked before anything is read. */
export interface Clause {
  /** As written, trimmed. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The same length, quotations replaced by a mark character that no grammar matches. */
  readonly masked: string;
  /** Index of the sentence it is a clause of. */
  readonly sentence: number;
}

const MASK = '\u2592';
/** Points that do not end a sentence. */
const ABBREVIATION =
  /(?:\b(?:geb|núm|tfno|avda|dr|mr|mrs|ms|prof|st|jr|sr|no|nr|vs|etc|ca|approx|ext|inc|ltd|co|tel|str|hr|fr|bzw|z\.\s?b|e\.g|i\.e|d\.\s?h|u\.\s?a|p\.a|a\.m|p\.m|m\.sc|b\.sc|ph\.d|u\.k|u\.s)|\b\p{Lu}|\b\d{1,2})\.$/iu;
const MONTH_AHEAD = /^\s+(?:jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)/i;
/** Most sentences that are read of one text. */
const MOST = 5000;

/** Quotations masked; an opening mark without its end masks nothing. Inverted commas within words are apostrophes. */
export function maskQuotes(text: string): string {
  const hide = (quoted: string) => MASK.repeat(quoted.length);
  return text
    .replace(/"[^"]{1,2000}"|“[^”]{1,2000}”|„[^“”]{1,2000}[“”]|«[^»]{1,2000}»|»[^«]{1,2000}«/g, hide)
    .replace(/(?<=^|[\s:(,])['‘][^'’\n]{3,500}['’](?=$|[\s.,;!?)])/g, hide);
}

export function clausesOf(text: string): Clause[] {
  const masked = maskQuotes(text);
  const clauses: Clause[] = [];
  let sentence = 0;
  for (const [from, to] of sentenceSpans(text, masked)) {
    for (const [start, end] of split(masked, from, to))
      clauses.push({ text: text.slice(start, end), masked: masked.slice(start, end), start, end, sentence });
    sentence += 1;
  }
  return clauses;
}

/** Where each sentence stands. @param masked the text, quotations masked */
export function sentenceSpans(text: string, masked = maskQuotes(text)): [number, number][] {
  const spans: [number, number][] = [];
  let start = 0;
  const push = (end: number) => {
    const [from, to] = trimmed(text, start, end);
    if (to > from && spans.length < MOST) spans.push([from, to]);
    start = end;
  };
  for (const match of masked.matchAll(/[.!?]+(?=[\s)\]\u2592]|$)|\n+/g)) {
    const end = match.index + match[0].length;
    const before = masked.slice(Math.max(start, end - 12), end);
    if (match[0] === '.' && ABBREVIATION.test(before) && !endsAnyway(before, masked.slice(end, end + 8))) continue;
    push(end);
  }
  push(text.length);
  return spans;
}

/** "... is 6. I ..." ends, "3. Dezember" and "Dr. Hill" do not. */
function endsAnyway(before: string, after: string): boolean {
  return /\d\.$/.test(before)
    ? !MONTH_AHEAD.test(after) && /^\s+\p{Lu}/u.test(after)
    : /\b(?:etc|p\.a|ltd|inc|co)\.$/i.test(before) && /^\s+\p{Lu}/u.test(after);
}

/** Clauses that have a subject of their own: "I ... and I ...", "...; my ...". */
const JOINT =
  /;\s+|,?\s+(?:and|but|so|und|aber)\s+(?=(?:i|i'm|i’m|i've|i’ve|my|our|ich|mein\w*|he|she|we|yo|je|eu)\b)|,?\s+(?:and|so|but|und|y|et|e)\s+(?=(?:as of|since|from|seit|desde|depuis) [^,]{2,22},? (?:i|i'm|i’m|i've|we|ich|wohne|arbeite|trabajo|vivo|je|moro|trabalho)\b)|,\s+(?=seit [^,]{2,20} (?:wohne|arbeite|lebe) ich\b)|,\s+(?=(?:jetzt|nun|inzwischen|heute) \p{L}+ ich\b)|,\s+(?=(?:i|my|we|our|je|yo|eu|ich|mein\w*)\b(?! meant?\b|(?<=ich) mein))/giu;

const PAIR = /^(?:(?:my|our|meine?) [\p{L}-]+|\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)?)$/u;

function split(masked: string, from: number, to: number): [number, number][] {
  const spans: [number, number][] = [];
  let start = from;
  const text = masked.slice(from, to);
  // "If ..., I ..." hangs together.
  if (/^(?:if|when|unless|although|because|since|while|before|after|wenn|falls|weil|als|obwohl)\b/i.test(text)) return [[from, to]];
  for (const match of text.matchAll(JOINT)) {
    const at = from + match.index;
    // "Carla and I have split up" is one.
    if (PAIR.test(text.slice(start - from, match.index)) && /\band\b|\bund\b/i.test(match[0])) continue;
    if (at > start) spans.push([start, at]);
    start = at + match[0].length;
  }
  spans.push([start, to]);
  return spans.map(([a, b]) => trimmed(masked, a, b)).filter(([a, b]) => b > a);
}

function trimmed(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return [start, end];
}
