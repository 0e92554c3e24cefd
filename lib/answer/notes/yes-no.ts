import { isEndOrSlip } from '../../memory/facts/doubts.ts';
import { asideAt } from '../document/standing.ts';
import type { Place, ReadDocument } from '../document/types.ts';
import { isFiller, sameStem, type Word, wordsOf } from '../document/words.ts';
import { isUnsure } from './fitting.ts';

/**
 * "Is there a lift?" by a sentence of a note that has every word of the question that says something: yes, or no where the clause denies it. What ended, is
 * supposed or is somebody else's says neither. Pure.
 */
const ASKING =
  /^(?:do|does|did|is|are|was|were|am|have|has|had|can|could|may|will|would|shall|should|you|your|there|any|ever|currently|current|presently|now|still|yet|please|we|our|us|they|tick|yes|no|own|hold|have|got|get|someone|anyone|else|here|already|use|using|need|require|required|keep|take|like|want|happy|able|willing)$/;
const NO = /\b(?:not|no|never|without|neither|nor|none|nobody|nothing|cannot|free of)\b|n['’]t\b|\b(?:unable|unwilling|refused?)\b/i;
const CLAUSE = /[,;:()]|\s[–—-]\s|\b(?:but|although|though|while|whereas|because|since|so)\b/gi;

export function saidYesOrNo(label: string, document: ReadDocument): { readonly yes: boolean; readonly at: Place } | null {
  const wanted = wordsOf(label).filter(({ text }) => !isFiller(text) && !ASKING.test(text));
  // A box that says "Tuesday" asks for more than the word.
  if (wanted.length === 0 || (wanted.length === 1 && !label.includes('?'))) return null;
  for (const { start, end } of document.sentences) {
    const text = document.plain.slice(start, end);
    const words = wordsOf(text, start);
    const found = wanted.map((one) => words.find((word) => sameStem(word.stem, one.stem)));
    if (!found.every((one): one is Word => one !== undefined)) continue;
    const [from, to] = clauseOf(text, Math.min(...found.map((one) => one.start)) - start, Math.max(...found.map((one) => one.end)) - start);
    const clause = text.slice(from, to);
    if (isUnsure(text) || /[?]\s*$/.test(text) || asideAt(document, start + from, start + to) === 'others') return null;
    const isNo = NO.test(clause);
    // "I gave up the allotment" is no yes.
    if (!isNo && isEndOrSlip(text)) return null;
    return { yes: !isNo, at: [start + from, start + to] };
  }
  return null;
}

/** From the mark before the words to the mark behind them. */
function clauseOf(text: string, first: number, last: number): [number, number] {
  let [from, to] = [0, text.length];
  for (const { 0: mark, index } of text.matchAll(CLAUSE)) {
    if (index + mark.length <= first) from = index + mark.length;
    else if (index >= last) {
      to = index;
      break;
    }
  }
  return [from, to];
}
