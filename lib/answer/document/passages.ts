import type { Ask } from './asks.ts';
import type { Mention } from './mentions.ts';
import type { Place, ReadDocument, Sentence } from './types.ts';
import { isFiller, sameStem, wordsOf } from './words.ts';

/** Whole sentences for a box that takes several: what stands under its heading or label, in quotation marks after it, or speaks of it. */
export interface Passage {
  readonly at: Place;
  readonly score: number;
}

/** Most sentences that are taken for one box. */
const MOST = 6;
/** Behind the label's own words in a sentence: from here on it is the value. */
const TIE =
  /^["”']?\s*(?:,\s*)?(?::|(?:is|are)\s+(?:as follows|the following)\b\s*:?|(?:includes?|including|namely|encompass(?:es)?|such as)\b)\s*["“]?\s*/i;
/** What a label asks of the thing that it names, and the words by which a sentence says that it gives it. */
const ASPECTS: readonly (readonly [label: RegExp, said: RegExp])[] = [
  [
    /\b(?:description|describe|overview|summary|abstract|statement|details?)\b/i,
    /\b(?:descri\w+|overview|summar\w+|abstract|statement|details?|explor\w+|depict\w+|captur\w+|portray\w+|features?|consists?|involv\w+|examin\w+|investigat\w+|present(?:s|ation)|shows?|is an?)\b/i,
  ],
  [/\b(?:biography|bio|background)\b/i, /\b(?:bio\w*|background|experience\w*|specializ\w+|teach\w*|work\w*|is an?|serv\w+)\b/i],
];
/** An address to reach somebody at is about nothing else. */
const REACH = /[\w.+-]+@[\w-]+\.\w|\b(?:reach|contact|call|phone|telephone|e-?mail)\w*\b[^.]*\d{3}/i;
/** What a sentence says of the thing itself that is to come, to follow or not there: it gives nothing of it. */
const PENDING =
  /\b(?:will follow|follows? (?:later|soon|shortly|within|by|next)|is (?:still )?(?:missing|outstanding|pending|attached|enclosed|to follow)|(?:attached|enclosed) (?:is|are|you)|find (?:attached|enclosed)|not yet|hands? (?:it|them) in|send (?:it|them|you) (?:later|on)|to be (?:sent|done|added|confirmed))\b/i;
const COURTESY =
  /^(?:dear\b|hello\b|hi\b|to whom|sincerely|(?:best|warm|kind) (?:regards|wishes)|regards|thank you|thanks|i look forward|looking forward|yours|please (?:feel free|do not hesitate|let me know|find)|i hope this|subject:|i am writing to|mit freundlichen|sehr geehrte)/i;

export function passagesOf(ask: Ask, document: ReadDocument, mentions: readonly Mention[]): Passage[] {
  const out: Passage[] = [];
  const stems = ask.names.flat();
  const total = Math.max(...ask.names.map((name) => name.reduce((sum, one) => sum + one.weight, 0)), 0.1);
  for (const mention of mentions) {
    if (!mention.literal) continue;
    if (mention.line && mention.line[1] - mention.line[0] > 20) out.push({ at: block(document, mention.line), score: mention.strength });
    const tied = valueBehind(document, mention);
    if (tied) out.push({ at: tied, score: mention.strength * 0.9 });
    // A label in quotation marks of its own: its closing mark opens nothing.
    const rest = document.plain.slice(mention.end, mention.end + 60).replace(/^["”]/, ' ');
    const quote = /^[^"“.\n]{0,50}["“]/.exec(rest);
    if (quote) {
      const start = mention.end + quote[0].length;
      const close = /["”]/.exec(document.plain.slice(start, start + 3000));
      if (close && close.index > 20) out.push({ at: [start, start + close.index], score: mention.strength });
    }
  }
  out.push(...announced(document, mentions), ...answered(document, mentions), ...because(ask, document, mentions));
  const headings = new Map<string, Sentence[]>();
  for (const sentence of document.sentences)
    if (sentence.heading) headings.set(sentence.heading, [...(headings.get(sentence.heading) ?? []), sentence]);
  for (const [heading, sentences] of headings) {
    const said = wordsOf(heading);
    if (sentences.some((sentence) => document.lines.some(({ labelAt }) => labelAt[0] === sentence.start))) continue;
    const share =
      stems.filter((one) => said.some((word) => sameStem(word.stem, one.stem))).reduce((sum, one) => sum + one.weight, 0) / total;
    const body = sentences.filter((sentence) => !COURTESY.test(text(document, sentence))).slice(0, MOST);
    const [first, last] = [body[0], body.at(-1)];
    if (share >= 0.6 && first && last) out.push({ at: [first.start, last.end], score: Math.min(1, share) * 0.9 });
  }
  const spoken = document.sentences
    .filter((sentence) => {
      const said = text(document, sentence);
      return (
        !COURTESY.test(said) &&
        !PENDING.test(said) &&
        !isNote(said) &&
        !REACH.test(said) &&
        !isLabel(ask, said) &&
        sentence.end - sentence.start > 25
      );
    })
    .map((sentence) => ({ sentence, score: speaks(sentence, mentions) * aspect(ask, text(document, sentence)) }))
    .sort((a, b) => b.score - a.score);
  const [best] = spoken;
  if (best && best.score >= 0.5) out.push({ at: [best.sentence.start, best.sentence.end], score: best.score * 0.75 });
  return out.sort((a, b) => b.score - a.score);
}

/** "The reason is simple: From September ...": what a sentence announces before a colon stands behind it. */
function announced({ plain, sentences }: ReadDocument, mentions: readonly Mention[]): Passage[] {
  return sentences.flatMap(({ start, end }): Passage[] => {
    const colon = /:\s+["“]?(?=\p{L})/u.exec(plain.slice(start, end));
    if (!colon) return [];
    const from = start + colon.index + colon[0].length;
    const to = /["”]$/.test(plain.slice(from, end)) ? end - 1 : end;
    const said = mentions.filter((one) => !one.line && one.start >= start && one.end <= start + colon.index);
    const strength = Math.max(0, ...said.map((one) => one.strength));
    return to - from > SHORTEST && strength >= TOLD ? [{ at: [from, to], score: strength * 0.85 }] : [];
  });
}
/** "Why another dog? We want ...": what a text asks itself the next sentence answers. */
function answered({ plain, sentences }: ReadDocument, mentions: readonly Mention[]): Passage[] {
  return sentences.flatMap((sentence, index): Passage[] => {
    const next = sentences[index + 1];
    if (!next || !plain.slice(sentence.start, sentence.end).endsWith('?') || next.paragraph !== sentence.paragraph) return [];
    const strength = Math.max(
      0,
      ...mentions.filter((one) => one.start >= sentence.start && one.end <= sentence.end).map((one) => one.strength),
    );
    return next.end - next.start > SHORTEST && strength >= TOLD ? [{ at: [next.start, next.end], score: strength * 0.85 }] : [];
  });
}

/** "We are moving because the house is sold": the reason alone, where the clause before it says of what. */
function because(ask: Ask, { plain, sentences }: ReadDocument, mentions: readonly Mention[]): Passage[] {
  if (!/\b(?:reason|motivation|why|justification)\b/.test(ask.plain)) return [];
  const about = ask.names.flat().filter(({ stem }) => !/^(?:reason|motiv|why|justific)/.test(stem));
  return sentences.flatMap(({ start, end }): Passage[] => {
    const said = plain.slice(start, end);
    // "What draws me is the field station, because ...": all of it is the reason.
    const cleft =
      /^What (?:draws|attracts|drives|motivates|moves|brings|interests|appeals to|excites) (?:me|us)\b[^.,;:]{0,40}? is (?=\p{L})/u.exec(
        said,
      );
    if (cleft) return [{ at: [start + cleft[0].length, /[.!]$/.test(said) ? end - 1 : end], score: 0.75 }];
    const tie =
      /\b(?:because|as the reason is that|since|for the reason that) (?=(?:the|our|my|it|i|we|he|she|they|there|his|her|their|this)\b)/iu.exec(
        said,
      );
    if (!tie || tie.index === 0) return [];
    const before = wordsOf(said.slice(0, tie.index));
    const known =
      about.length === 0 ||
      about.some((one) => before.some((word) => sameStem(word.stem, one.stem))) ||
      mentions.some((one) => one.literal && one.start >= start && one.end <= start + tie.index);
    if (!known) return [];
    const from = start + tie.index + tie[0].length;
    const to = /[.!]$/.test(said) ? end - 1 : end;
    return to - from > SHORTEST ? [{ at: [from, to], score: 0.7 }] : [];
  });
}

/** Least length of what is announced, in UTF-16 units; how sure the words before the colon must be. */
const SHORTEST = 25;
const TOLD = 0.6;

/** "His previous experience includes roles as ..." -> "roles as ...": the rest of the sentence is the value. */
function valueBehind({ plain, sentences }: Pick<ReadDocument, 'plain' | 'sentences'>, mention: Mention): Place | null {
  if (mention.line || mention.strength < 0.8) return null;
  const sentence = sentences.find(({ start, end }) => start <= mention.start && mention.end <= end);
  const tie = sentence && TIE.exec(plain.slice(mention.end, sentence.end));
  if (!tie) return null;
  const from = mention.end + tie[0].length;
  const last = /^\(?1[.)]\s/.test(plain.slice(from)) ? lastItem({ plain, sentences }, sentence) : sentence;
  const to = plain[last.end - 1]?.match(/["”]/) ? last.end - 1 : last.end;
  return to - from > 15 ? [from, to] : null;
}

/** "1. ... 2. ... 3. ...": a list that goes on in the sentences behind. */
function lastItem({ plain, sentences }: Pick<ReadDocument, 'plain' | 'sentences'>, first: Sentence): Sentence {
  let last = first;
  for (const next of sentences.slice(sentences.indexOf(first) + 1))
    if (/^\(?\d{1,2}[.)]\s/.test(plain.slice(next.start, next.start + 5))) last = next;
    else break;
  return last;
}

/** A line of notes ("- flight depends on the visa") is no text of its own. */
const isNote = (said: string): boolean => /^(?:[-*•·‣–]|->)\s/.test(said);

/** The form's own question, copied into the text, is no answer to it. */
function isLabel(ask: Ask, said: string): boolean {
  const own = ask.names.flat();
  return wordsOf(said).every((word) => isFiller(word.text) || own.some((one) => sameStem(one.stem, word.stem)));
}

/** A sentence that merely names the thing says nothing of what the label asks of it. */
function aspect(ask: Ask, said: string): number {
  const asked = ASPECTS.find(([label]) => label.test(ask.label));
  return !asked || asked[1].test(said) ? 1 : 0.5;
}

function text({ plain }: ReadDocument, { start, end }: Sentence): string {
  return plain.slice(start, end);
}

function block({ sentences, lines, plain }: ReadDocument, [from, to]: Place): Place {
  const first = sentences.find((sentence) => sentence.start <= from && from < sentence.end);
  let end = to;
  for (const sentence of sentences) {
    if (sentence.start < to || !first || sentence.paragraph !== first.paragraph || lines.some((line) => line.labelAt[0] === sentence.start))
      continue;
    // In notes every line is a fact of its own.
    if (!/[.!?]$/.test(plain.slice(from, end)) && plain.slice(end, sentence.start).includes('\n')) break;
    // The next item of the list is about something else.
    if (/^[-*•·‣–]\s/.test(plain.slice(sentence.start, sentence.start + 3))) break;
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
