import type { FieldOption } from '../../forms/types.ts';
import type { Ask } from './asks.ts';
import { impliedOptions } from './implied.ts';
import type { Mention } from './mentions.ts';
import { nearest } from './nearness.ts';
import { SAME } from './same-words.ts';
import { minutesOf } from './spans/dates.ts';
import { asideAt } from './standing.ts';
import { sentenceAt } from './text.ts';
import type { Place, ReadDocument, Span } from './types.ts';
import { fold, isFiller, sameStem, stem, type Word, wordsOf } from './words.ts';

/** Which options of a list the text states, by their own words, by synonyms and by time of day; denied ones never. */
export interface Stated {
  readonly option: FieldOption;
  readonly at: Place;
  readonly score: number;
}

/** Yes and no are said of a statement, never by a word alone. */
const NEVER = /^(?:|yes|no|ja|nein|-+|(?:please )?(?:select|choose|pick)\b.*|bitte.*wahlen.*|none of the above|n\/?a)$/;
const DENIED =
  /\b(?:not|no|never|without|neither|nor|don't|isn't|doesn't|cannot|nicht|kein\w*|rather than|instead of|other than)\b[^,.;]{0,25}$/i;
export function statedOptions(ask: Ask, document: ReadDocument, words: readonly Word[], mentions: readonly Mention[]): Stated[] {
  const live = ask.field.options.filter((option) => !NEVER.test(fold(option.label).trim()));
  const texts = live.map((option) => formsOf(option, live));
  const out = live.flatMap((option, index): Stated[] => {
    const found = (texts[index] ?? []).flatMap((form) =>
      places(form.stems, words, document)
        .filter(([from, to]) => !form.participle || /(?:ed|ment)$/i.test(document.plain.slice(from, to)))
        .map((at) => ({ at, form })),
    );
    const scored = found.map(({ at, form }) => ({ option, at, score: scoreAt(at, form.weight, document, mentions) }));
    const best = scored.sort((a, b) => b.score - a.score)[0];
    return best && best.score > 0 ? [best] : [];
  });
  const stated = outOfLonger(out).filter((one) => !isGraded(one, live, document));
  const meant = stated.filter((one) => one.score >= 0.35);
  return [
    ...(meant.length === 1 ? stated.map((one) => (one === meant[0] ? alone(one) : one)) : stated),
    ...byClock(document, live, mentions),
    ...byLetters(document, live, mentions),
    ...impliedOptions(ask, document, live),
    ...noneStated(ask, document, ask.field.options),
  ].sort((a, b) => b.score - a.score);
}

/** The only option that the text knows at all; not where its word is one that any text has. */
function alone(one: Stated): Stated {
  return (COMMON.test(one.option.label.trim()) && one.score < 0.5) || one.score < 0.37 ? one : { ...one, score: one.score + 0.13 };
}
const COMMON =
  /^(?:high|low|medium|normal|both|other|general|none|yes|no|new|single|standard|basic|open|individual|personal|business|company|support|question|feedback|small|large|first|second|third|average|idea|plan|work|own|good|great|best|part|private|public|local|help|home)$/i;

/** "Technology" inside "Technology & IT" is no second answer. */
function outOfLonger(found: readonly Stated[]): Stated[] {
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one && other.at[0] <= one.at[0] && one.at[1] <= other.at[1] && other.at[1] - other.at[0] > one.at[1] - one.at[0],
      ),
  );
}

/** "Recommend" beside "Strongly recommend": a word of the longer one in the sentence says that the shorter is not what is meant. */
function isGraded({ option, at }: Stated, live: readonly FieldOption[], document: ReadDocument): boolean {
  const own = contentOf(option.label);
  const sentence = sentenceAt(document, at[0]);
  if (!sentence) return false;
  const said = wordsOf(document.plain.slice(sentence.start, sentence.end));
  return live.some((other) => {
    const longer = contentOf(other.label);
    if (other === option || longer.length <= own.length || !own.every((one) => longer.includes(one))) return false;
    return longer.some((one) => !own.includes(one) && said.some((word) => sameRoot(word.stem, one)));
  });
}

const contentOf = (label: string): string[] =>
  wordsOf(label)
    .filter(({ text }) => !isFiller(text))
    .map((word) => word.stem);
/** "strongly", "as strong as". */
const sameRoot = (a: string, b: string): boolean => a === b || (a.length >= 5 && b.length >= 5 && a.slice(0, 5) === b.slice(0, 5));

interface Form {
  readonly stems: readonly string[];
  /** A single word that ends in -ed: "plated" is no plate. */
  readonly participle: boolean;
  readonly weight: number;
}

function formsOf(option: FieldOption, all: readonly FieldOption[]): Form[] {
  const label = fold(option.label);
  const head = label.split(/\s*[(–—:]|\s+-\s+/)[0]?.trim() ?? '';
  const forms: Form[] = [];
  const add = (text: string, weight: number) => {
    const stems = wordsOf(text)
      .filter((word) => !isFiller(word.text) || word.text === 'no' || /\d/.test(word.text))
      .map((word) => word.stem);
    if (stems.length > 0 && !forms.some((form) => form.stems.join(' ') === stems.join(' ')))
      forms.push({ stems, weight, participle: stems.length === 1 && /ed$/i.test(text.trim()) });
  };
  add(label, 1);
  add(head, 1);
  for (const row of SAME)
    if (row.some((word) => word === plainWords(head) || word === plainWords(label))) for (const word of row) add(word, 0.9);
  // "Retirement Planning" by "retirement", where no other option has the word.
  const stems = wordsOf(head)
    .filter((word) => !isFiller(word.text))
    .map((word) => word.stem);
  for (const one of stems) {
    const sharing = all.filter((other) => other !== option && wordsOf(other.label).some((word) => sameStem(word.stem, one))).length;
    if (sharing === 0 && one.length > 3 && stems.length > 1 && !WEAK.has(one)) add(one, 0.6);
  }
  return forms;
}
const WEAK = new Set(
  'general other issu request type level system work plan time degre studi form servic minor down access program use new base'
    .split(' ')
    .map(stem),
);

function plainWords(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Places where all these words stand close together, in order. */
function places(stems: readonly string[], words: readonly Word[], { plain }: ReadDocument): Place[] {
  const out: Place[] = [];
  for (let index = 0; index < words.length; index += 1) {
    let at = index;
    let matched = 0;
    let last = index;
    let gap = 0;
    while (matched < stems.length && at < words.length && gap <= 2) {
      const [want, have] = [stems[matched] ?? '', words[at]?.stem ?? ''];
      if (want === have || (matched > 0 && sameStem(want, have)) || (want.length > 4 && sameStem(want, have))) {
        matched += 1;
        last = at;
        gap = 0;
      } else if (matched === 0) break;
      // Small words between ("with a") set nothing apart.
      if (!isFiller(words[at]?.text ?? '')) gap += 1;
      at += 1;
    }
    const [from, to] = [words[index], words[last]];
    if (matched === stems.length && from && to && !/[.!?\n]\s/.test(plain.slice(from.start, to.end))) out.push([from.start, to.end]);
  }
  return out;
}

function scoreAt(at: Place, weight: number, document: ReadDocument, mentions: readonly Mention[]): number {
  const before = document.plain.slice(Math.max(0, at[0] - 45), at[0]);
  if (DENIED.test(before) || isIdiom(document.plain.slice(at[0], at[1]), before)) return 0;
  const aside = asideAt(document, at[0], at[1]);
  if (aside && aside !== 'others') return 0;
  const span: Span = {
    type: 'phrase',
    start: at[0],
    end: at[1],
    text: document.plain.slice(at[0], at[1]),
    value: { type: 'text', text: '' },
  };
  const near = nearest(span, mentions, document, [])?.score ?? 0;
  const overlap = mentions.some((one) => one.literal && one.start < at[1] && at[0] < one.end) ? 0.2 : 0;
  // A capital inside a sentence, or quotation marks, mean the option by its name.
  const name = /\p{Lu}/u.test(span.text) && (wordsOf(span.text).length > 1 || !/[.!?:\n]\s*$/.test(before)) ? 0.1 : 0;
  return weight * (aside ? OTHERS_WORTH : 1) * Math.min(1.1, 0.42 + name + overlap + 0.55 * near);
}
/** What is said of somebody else's. */
const OTHERS_WORTH = 0.7;

/** "On her own", "in his own words": no word of an option. */
function isIdiom(text: string, before: string): boolean {
  return /^own$/i.test(text) && /\b(?:my|your|his|her|its|our|their|one[’']s)\s+$/i.test(before);
}

/** Sizes and groups of one to three capitals ("L", "XL", "AB"): where the sentence speaks of what is asked. */
function byLetters(document: ReadDocument, live: readonly FieldOption[], mentions: readonly Mention[]): Stated[] {
  return live.flatMap((option): Stated[] => {
    const label = option.label.trim();
    if (!/^[A-Z]{1,3}[+-]?$/.test(label)) return [];
    const whole = new RegExp(String.raw`(?<![\p{L}\d'’.+-])${label.replace('+', '\\+')}(?![\p{L}\d'’.+-]\S)`, 'gu');
    return [...document.plain.matchAll(whole)].flatMap((match): Stated[] => {
      const at: Place = [match.index, match.index + match[0].length];
      const sentence = sentenceAt(document, at[0]);
      const said = mentions.some((one) => sentence && one.start >= sentence.start && one.end <= sentence.end && one.strength >= 0.5);
      return said && !asideAt(document, at[0], at[1]) && !DENIED.test(document.plain.slice(Math.max(0, at[0] - 45), at[0]))
        ? [{ option, at, score: 0.7 }]
        : [];
    });
  });
}

/** "6PM" for "Evening (6:00 PM - 9:00 PM)". */
function byClock(document: ReadDocument, live: readonly FieldOption[], mentions: readonly Mention[]): Stated[] {
  const ranges = live.map((option) => ({ option, range: rangeOf(option.label) })).filter((one) => one.range);
  if (ranges.length < 2) return [];
  return document.spans
    .filter((span) => span.type === 'time')
    .flatMap((span): Stated[] => {
      const from = minutesOf(span.text);
      const hits = ranges.filter(({ range }) => range && from !== null && range[0] <= from && from < range[1]);
      const near = nearest(span, mentions, document, [])?.score ?? 0;
      return hits.length === 1 && hits[0] ? [{ option: hits[0].option, at: [span.start, span.end], score: 0.6 + 0.4 * near }] : [];
    });
}

function rangeOf(label: string): [number, number] | null {
  const match = /(\d{1,2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?)\s*(?:-|–|to|until)\s*(\d{1,2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?)/i.exec(label);
  const [from, to] = [minutesOf(match?.[1] ?? ''), minutesOf(match?.[2] ?? '')];
  return from !== null && to !== null && from < to ? [from, to] : null;
}

/** "I have no dietary restrictions" states the option "None". */
function noneStated(ask: Ask, document: ReadDocument, live: readonly FieldOption[]): Stated[] {
  const none = live.find((option) => /^(?:none|no|keine?s?)$/i.test(option.label.trim()));
  const at = none && deniedAt(ask, document);
  return none && at ? [{ option: none, at, score: 0.95 }] : [];
}

const NEED = /^(?:requir|need|restrict|accommod|consider|request|prefer|limit)/;

/** Where the text says that there is nothing of what is asked for. */
export function deniedAt(ask: Ask, document: ReadDocument): Place | undefined {
  const heads = ask.names.flat().filter((one) => one.weight >= 0.3);
  for (const match of document.plain.matchAll(
    /\b(?:no|not have any|do not have any|don't have any|without any|does not have any|not require any|(?:do|does|did|will|would) not (?:need|require|want)(?: any| an?)?|(?:don|doesn|won)['’]t (?:need|require|want)(?: any| an?)?|no need (?:for|of)(?: any| an?)?|requires? no|neither|nor any|not (?:currently |presently )?(?:on|taking|using|requiring?|having) any(?: form of)?|absence of(?: any)?|none of (?:my|the)|keine[nrs]?)(?=\s+(?<rest>[^.;:!?\n]{3,70}))/gi,
  )) {
    const said = wordsOf((match.groups?.rest ?? '').split(/,?\s(?:so|but|because|as|which|although)\s/)[0] ?? '');
    const known = heads.filter((one) =>
      said.slice(0, 8).some((word) => sameStem(word.stem, one.stem) || (NEED.test(word.text) && NEED.test(one.stem))),
    );
    const weight = known.reduce((sum, one) => sum + one.weight, 0);
    const total = Math.max(...ask.names.map((name) => name.reduce((sum, one) => sum + one.weight, 0)));
    if (weight >= 0.5 * total && sentenceAt(document, match.index)) return [match.index, match.index + match[0].length];
  }
  return undefined;
}
