import type { Ask } from './asks.ts';
import { impliedYesNo } from './implied-yes-no.ts';
import { sentenceAt } from './text.ts';
import type { Place, ReadDocument } from './types.ts';
import { isFiller, sameStem, wordsOf } from './words.ts';

/** Whether the text says yes or no to what a box states: a sentence with nearly all of its words, and its denial. */
const DENIED =
  /\b(?:gave (?:back|up)|given (?:back|up)|give (?:back|up)|handed (?:back|in)|lost|without|lack(?:s|ed)?|surrendered|used to|stopped|quit|free of|instead of)\b|n['’]t\b|\b(?:not|no|never|without|cannot|neither|unavailable|nicht|kein\w*)\b/i;
/** Words that make a statement a question, or a box of it. */
const QUESTION = /^(?:check|tick|box|yes|no|were|was|have|has|had|did|been|currently|ever|any)$/;
/** Right behind the statement: "Available for sale: no". */
const ANSWERED_NO = /^["”']?\s*(?:[:=?–—-]|is|are|as)\s*["“']?(?:no|not|false|none|nein|unchecked|off|0)\b/i;
/** Share of a statement's words that a sentence must have. */
const SHARE = 0.75;

export function stated(ask: Ask, document: ReadDocument): { yes: boolean; at: Place; score: number } | undefined {
  const wanted = wordsOf(ask.label).filter((word) => !isFiller(word.text) && !QUESTION.test(word.text));
  const implied = impliedYesNo(ask, document);
  if (implied || wanted.length < 2) return implied;
  let best: { yes: boolean; at: Place; score: number } | undefined;
  for (const sentence of document.sentences) {
    const said = wordsOf(document.plain.slice(sentence.start, sentence.end), sentence.start);
    // The subject may have another name ("the piece"): what is said of it counts more.
    const hits = wanted.map((word, index) => ({ found: said.find((one) => sameStem(one.stem, word.stem)), weight: index === 0 ? 0.5 : 1 }));
    const total = hits.reduce((sum, { weight }) => sum + weight, 0);
    const share = hits.reduce((sum, { found, weight }) => sum + (found ? weight : 0), 0) / total;
    const places = hits.flatMap(({ found }, index) => (found && index > 0 ? [found.start] : []));
    if (share < SHARE || places.length === 0 || share <= (best?.score ?? 0)) continue;
    const from = Math.min(...places);
    const before = document.plain.slice(Math.max(sentence.start, from - 40), from);
    const to = Math.max(...hits.map(({ found }) => found?.end ?? 0));
    const denied = DENIED.test(before.split(/[,;]/).at(-1) ?? '') || ANSWERED_NO.test(document.plain.slice(to, sentence.end));
    best = { yes: !denied, at: [sentence.start, sentence.end], score: share };
  }
  return best && sentenceAt(document, best.at[0]) ? best : undefined;
}
