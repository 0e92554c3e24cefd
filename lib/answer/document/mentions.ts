import type { Ask, WeighedStem } from './asks.ts';
import { type Cue, QUALIFIED, SAME_MARK } from './cues.ts';
import { isLineOf } from './line-names.ts';
import { sentenceAt } from './text.ts';
import type { DocumentText, Place, Sentence } from './types.ts';
import { sameStem, stem, type Word, wordsOf } from './words.ts';

/** Where a text speaks of what a control asks: the label's own words, in any form, or a cue that stands for them. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** 0-1: how much of the label is said there. */
  readonly strength: number;
  /** By the label's words, not by a cue. */
  readonly literal: boolean;
  readonly before: boolean;
  /** It is the label of a "Label: value" line; the value's place. */
  readonly line?: Place;
}

/** Least share of a label's weight that counts as speaking of it. */
const LEAST = 0.5;
/** Weight of a word that says something of its own and stands in no other label; worth of a line that has such words alone. */
const WHOLE = 0.99;
const SHORT_LINE = 0.65;
/** Worth of a line under another name for the label. */
const NAMED = 0.9;
/** Words of a label may stand this far apart, in words. */
const SPREAD = 3;

export function mentionsOf(ask: Ask, document: DocumentText, words: readonly Word[]): Mention[] {
  const out: Mention[] = [];
  for (const name of ask.names) {
    const total = name.reduce((sum, one) => sum + one.weight, 0);
    if (total > 0) out.push(...literal(name, total, document, words));
  }
  for (const { label, labelAt, valueAt } of document.lines)
    if (isLineOf(label, ask.plain))
      out.push({ start: labelAt[0], end: labelAt[1], strength: NAMED, literal: true, before: false, line: valueAt });
  for (const cue of ask.cues) {
    const left = unsaid(cue, ask);
    for (const match of document.plain.matchAll(cue.text)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const strength = cue.strength * subjectShare(left, ask.types[0] === 'amount' && !cue.sole, sentenceAt(document, start), document);
      out.push({ start, end, strength, literal: false, before: cue.before === true });
    }
  }
  return out.map((one) => (one.line === undefined && isQualified(one, ask, document) ? { ...one, strength: one.strength * 0.5 } : one));
}

/** Words of the label that the cue does not stand for: whose age, the start of what. */
function unsaid(cue: Cue, ask: Ask): WeighedStem[] {
  const said = wordsOf(cue.label.exec(ask.plain)?.[0] ?? '');
  const left = ask.names.map((name) => name.filter((one) => one.weight >= SUBJECT && !said.some((word) => sameStem(word.stem, one.stem))));
  return left.sort((a, b) => a.length - b.length)[0] ?? [];
}

/** Each word of the label's subject that the sentence does not have either makes the cue less sure. */
function subjectShare(left: readonly WeighedStem[], sums: boolean, sentence: Sentence | undefined, { plain }: DocumentText): number {
  if (left.length === 0 || !sentence) return 1;
  const words = wordsOf(plain.slice(sentence.start, sentence.end));
  const missing = left.filter((one) => !words.some((word) => sameStem(word.stem, one.stem))).length;
  return Math.max(LEAST_SUBJECT, (sums ? UNSAID_SUM : UNSAID) ** missing);
}
/** Weight from which a word says something of its own; worth of a cue without it; the least it can be worth. */
const SUBJECT = 0.5;
const UNSAID = 0.8;
/** A text has many sums, each for something. */
const UNSAID_SUM = 0.55;
const LEAST_SUBJECT = 0.5;

/** The text qualifies the head by a word that the label, which has one of its own, does not have. */
function isQualified({ start, end }: Mention, { names }: Ask, { plain }: DocumentText): boolean {
  const mark = QUALIFIED.exec(plain.slice(Math.max(0, start - 14), end))?.groups?.mark;
  if (mark === undefined) return false;
  const own = names.flat();
  const same = SAME_MARK.find((row) => row.includes(mark.toLowerCase())) ?? [mark.toLowerCase()];
  return own.length > 1 && !own.some((one) => same.some((word) => sameStem(one.stem, stem(word))));
}

function literal(name: Ask['names'][number], total: number, document: DocumentText, words: readonly Word[]): Mention[] {
  const out: Mention[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const first = words[index];
    if (!first || !name.some((one) => sameStem(one.stem, first.stem))) continue;
    const left = [...name];
    let weight = 0;
    let last = index;
    for (let at = index; at < words.length && at - last <= SPREAD && left.length > 0; at += 1) {
      const word = words[at];
      if (!word || /[.!?;\n]/.test(document.plain.slice(words[last]?.end ?? 0, word.start))) break;
      const hit = left.findIndex((one) => sameStem(one.stem, word.stem));
      if (hit < 0) continue;
      weight += left[hit]?.weight ?? 0;
      left.splice(hit, 1);
      last = at;
    }
    const end = words[last]?.end ?? first.end;
    const line = document.lines.find((one) => one.labelAt[0] <= first.start && end <= one.labelAt[1]);
    // "Vehicle:" for "Vehicle make and model": a line that names a part of the label that no other label has, and nothing else.
    const strength = Math.max(weight / total, line && weight >= WHOLE && lineShare(line.label, name) === 1 ? SHORT_LINE : 0);
    if (strength < LEAST) continue;
    const share = line ? lineShare(line.label, name) : 1;
    out.push({ start: first.start, end, strength: strength * share, literal: true, before: true, ...(line ? { line: line.valueAt } : {}) });
  }
  return out;
}

/** "Emergency Contact Phone:" is not the line of "Phone": words of the line that the label does not have count against it. */
function lineShare(label: string, name: Ask['names'][number]): number {
  const said = wordsOf(label).filter(({ text }) => text.length > 2 && !/^(the|and|for|your|our|my|of)$/.test(text));
  const foreign = said.filter((word) => !name.some((one) => sameStem(one.stem, word.stem))).length;
  return said.length === 0 ? 1 : 1 - 0.5 * (foreign / said.length);
}
