import type { Ask } from './asks.ts';
import type { Mention } from './mentions.ts';
import type { Place, ReadDocument, Sentence } from './types.ts';
import { sameStem, wordsOf } from './words.ts';

/** Whole sentences for a box that takes several: what stands under its heading or label, in quotation marks after it, or speaks of it. */
export interface Passage {
  readonly at: Place;
  readonly score: number;
}

/** Most sentences that are taken for one box. */
const MOST = 6;
const COURTESY =
  /^(?:dear\b|hello\b|hi\b|to whom|sincerely|(?:best|warm|kind) (?:regards|wishes)|regards|thank you|thanks|i look forward|looking forward|yours|please (?:feel free|do not hesitate|let me know|find)|i hope this|subject:|i am writing to|mit freundlichen|sehr geehrte)/i;

export function passagesOf(ask: Ask, document: ReadDocument, mentions: readonly Mention[]): Passage[] {
  const out: Passage[] = [];
  const stems = ask.names.flat();
  const total = Math.max(...ask.names.map((name) => name.reduce((sum, one) => sum + one.weight, 0)), 0.1);
  for (const mention of mentions) {
    if (!mention.literal) continue;
    if (mention.line && mention.line[1] - mention.line[0] > 20) out.push({ at: block(document, mention.line), score: mention.strength });
    const rest = document.plain.slice(mention.end, mention.end + 60);
    const quote = /^[^"“.\n]{0,50}["“]/.exec(rest);
    if (quote) {
      const start = mention.end + quote[0].length;
      const close = /["”]/.exec(document.plain.slice(start, start + 3000));
      if (close && close.index > 20) out.push({ at: [start, start + close.index], score: mention.strength });
    }
  }
  const headings = new Map<string, Sentence[]>();
  for (const sentence of document.sentences)
    if (sentence.heading) headings.set(sentence.heading, [...(headings.get(sentence.heading) ?? []), sentence]);
  for (const [heading, sentences] of headings) {
    const said = wordsOf(heading);
    const share =
      stems.filter((one) => said.some((word) => sameStem(word.stem, one.stem))).reduce((sum, one) => sum + one.weight, 0) / total;
    const body = sentences.filter((sentence) => !COURTESY.test(text(document, sentence))).slice(0, MOST);
    const [first, last] = [body[0], body.at(-1)];
    if (share >= 0.6 && first && last) out.push({ at: [first.start, last.end], score: Math.min(1, share) * 0.9 });
  }
  const spoken = document.sentences
    .filter((sentence) => !COURTESY.test(text(document, sentence)) && sentence.end - sentence.start > 25)
    .map((sentence) => ({ sentence, score: speaks(sentence, mentions) }))
    .sort((a, b) => b.score - a.score);
  const [best] = spoken;
  if (best && best.score >= 0.5) out.push({ at: [best.sentence.start, best.sentence.end], score: best.score * 0.75 });
  return out.sort((a, b) => b.score - a.score);
}

function text({ plain }: ReadDocument, { start, end }: Sentence): string {
  return plain.slice(start, end);
}

function block({ sentences, lines }: ReadDocument, [from, to]: Place): Place {
  const first = sentences.find((sentence) => sentence.start <= from && from < sentence.end);
  let end = to;
  for (const sentence of sentences) {
    if (sentence.start < to || !first || sentence.paragraph !== first.paragraph || lines.some((line) => line.labelAt[0] === sentence.start))
      continue;
    end = sentence.end;
  }
  return [from, end];
}

function speaks({ start, end }: Sentence, mentions: readonly Mention[]): number {
  return Math.max(
    0,
    ...mentions.filter((one) => one.start >= start && one.end <= end).map((one) => one.strength * (one.literal ? 1 : 0.6)),
  );
}
