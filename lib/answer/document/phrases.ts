import type { Ask } from './asks.ts';
import type { Mention } from './mentions.ts';
import { trim } from './text.ts';
import type { ReadDocument, Span } from './types.ts';
import { isFiller, sameStem, wordsOf } from './words.ts';

/** Values that have no form of their own: noun phrases right behind or before the words that ask for them. */
export interface Phrase {
  readonly span: Span;
  readonly score: number;
}

const TIE =
  /^\s*(?:\([^)\n]{0,50}\)\s*)?(?<tie>[:–—]|-(?= )|(?:is|are|was|were|will be|would be|being|includes?|including|include|as follows:?|to be|as|of|called|named|titled|entitled|such as|namely|has been|have been)(?=[\s:"“]))\s*:?\s*(?:(?:as follows|the following|is|are|of|that of|specifically|namely|noted as|listed as|stated as|under)\b\s*:?\s*)?/iu;
const LOOSE = /^\s*(?:in|with|at|for|on|to|,)\s+/i;
const LEAD =
  /^(?:the|a|an|my|our|his|her|their|its|any|some|both|currently|also|only|strictly|primarily|mainly|particularly|specifically|that|either|includes?|including|use of|access to|having|a need for|following|such as|regular|prescribed)\s+/;
/** Where a noun phrase ends. */
const END =
  /[.;!?\n()"”“]|:\s|\s[–—-]\s|,\s|\s(?:which|that|who|whom|whose|where|when|while|because|since|so|but|as|at|for|from|with|within|without|in|into|on|to|by|via|under|during|before|after|through|around|over|across|behind|near|between|against|along|beside|inside|outside|until|except|than|is|are|was|were|will|would|has|have|had|can|could|may|and|or|due|based|prior|if|per|regarding|about|position|role|department|category|slot|mode|excites?|interests?|aligns?|i|we|he|she|they|you|it)\b/iu;
const END_LIST =
  /[.;!?\n()"”]|:\s|\s[–—]\s|\s(?:which|who|whom|whose|where|when|while|because|since|so|but|at|from|within|into|by|via|during|before|after|through|is|are|was|were|will|would|has|have|had|can|could|may|due|based|prior|if|regarding|as|prescribed|a condition|condition|to (?:manage|ensure|support|facilitate|help|treat|control|deliver|make|be|effectively|successfully|enhance|conduct|present|accommodate|keep)|for (?:my|the|an?|his|her|this|effective|successful|which)|in (?:order|addition)|as (?:part|well)|i|we|he|she|they|you)\b/iu;
/** A cue that ends so takes what follows as its object. */
const OPEN_CUE =
  /(?:\b(?:with|of|to|from|as|in|for|at|is|are|on|by|taking|take|prescribed|managing|include\w*|such as|need\w*|requir\w*|request\w*|using|running|namely|through|titled|entitled|called|named|topic)|, an?|:)$/i;
/** Before a cue that is not the label's own word, any name may stand. */
const CUED = 0.8;
const HEADED = /^\p{Lu}\p{L}+ \p{Lu}\p{Ll}/u;
const WITH =
  /^ with (?!(?:the|an?|my|our|his|her|their|its|your|this|that|these|those|no|some|any|all|one|two|three|me|us|him|them|you|it|\p{Ll}+ing)\b)\p{Ll}{3,}(?=[\s.,;)])/u;
const MOST_WORDS = 9;
const MOST_LIST_WORDS = 30;

export function phrasesOf(ask: Ask, document: ReadDocument, mentions: readonly Mention[]): Phrase[] {
  const out: Phrase[] = [];
  const add = (start: number, end: number, score: number) => {
    const span = phraseSpan(document, start, end, ask);
    if (span) out.push({ span, score });
  };
  for (const mention of mentions) {
    if (mention.line) {
      add(
        mention.line[0],
        ask.list || ask.shape === 'passage' ? mention.line[1] : endOfLine(document, mention.line),
        mention.strength * 1.05,
      );
      continue;
    }
    behind(ask, document, mention, add);
    // Before a verb stands who does it: "the Royal diagnosed".
    if ((mention.literal || mention.before) && !/\p{Ll}{3}ed$/u.test(document.plain.slice(mention.start, mention.end)))
      ahead(ask, document, mention, add);
  }
  return out;
}

type Add = (start: number, end: number, score: number) => void;

/** Where another fact begins on a line of notes: "Skoda, reg. KX31". */
const NEXT_FACT = /,\s(?:reg|no|nr|tel|mob|phone|b|dob|born|aged|e-?mail|since|until|from|see)\b/i;

function endOfLine({ plain }: ReadDocument, [from, to]: readonly [number, number]): number {
  const next = NEXT_FACT.exec(plain.slice(from, to));
  if (next) return from + next.index;
  const sentence = /(?<!\b(?:St|Dr|Mr|Ms|Mrs|Mt|Prof|No|Inc|Ltd|Co))[.!?](?=\s+[\p{Lu}"“])/u.exec(plain.slice(from, to));
  return sentence ? from + sentence.index : to;
}

function behind(ask: Ask, { plain }: ReadDocument, mention: Mention, add: Add): void {
  const rest = plain.slice(mention.end, mention.end + 400);
  const found = TIE.exec(rest);
  // "Your team would be a remarkable step" tells nothing of the team.
  const tie = found && !mention.literal && /^(?:will|would) be$/i.test(found.groups?.tie ?? '') ? null : found;
  const loose = tie ? null : LOOSE.exec(rest);
  const quoted = /^[\s:,]*(?:(?:is|as|of|under|titled|called)\s+)?["“]([^"”\n]{2,160})["”]/.exec(rest);
  if (quoted?.[1]) {
    const at = mention.end + quoted[0].indexOf(quoted[1]);
    add(at, at + quoted[1].replace(/[,.;]$/, '').length, mention.strength);
    return;
  }
  const said = plain.slice(mention.start, mention.end);
  const apposed = mention.literal ? /^,\s+(?=\p{Lu}|["“])/u.exec(rest) : null;
  const open = !mention.literal && OPEN_CUE.test(said) ? /^\s+/.exec(rest) : null;
  const skip = tie?.[0].length ?? apposed?.[0].length ?? open?.[0].length ?? loose?.[0].length ?? -1;
  if (skip < 0) return;
  const weight = tie ? (/^(?:of|as)/i.test(tie.groups?.tie ?? '') ? 0.85 : 0.95) : apposed || open ? 0.95 : mention.literal ? 0.5 : 0.35;
  const [start, end] = nounPhrase(plain, mention.end + skip, ask.list);
  if (end > start) add(start, end, mention.strength * (mention.literal || tie ? weight : weight * 0.9));
}

/** "the Data Analytics department", "under the Digital Marketing category", "X as my dietary requirement". */
function ahead(ask: Ask, { plain }: ReadDocument, mention: Mention, add: Add): void {
  const before = plain.slice(Math.max(0, mention.start - 160), mention.start);
  const base = mention.start - before.length;
  const named =
    /(?:^|[\s("“])(?<phrase>(?:\p{Lu}(?:[\p{L}\d'’/+#-]|\.(?=\p{L}))*|\d+[\p{L}-]*)(?:(?: (?:&|and|of|in|for|the))? (?:\p{Lu}(?:[\p{L}\d'’/+#-]|\.(?=\p{L}))*|\d+))*)["”]?\s+$/u.exec(
      before,
    );
  if (named?.groups?.phrase) {
    const start = base + named.index + named[0].indexOf(named.groups.phrase);
    const text = named.groups.phrase;
    if (
      !/^(?:My|The|Our|His|Her|Their|Your|This|In|For|As|Regarding|And|I|With|At|On|A|An|To|Current|Existing|Preferred|Additional|Please|Any|No|Regarding)$/.test(
        text,
      )
    )
      // In a heading ("Construction Project Report") the word is part of a name itself.
      add(
        start,
        start + text.length,
        mention.strength *
          (mention.literal || isOwn(ask, plain.slice(mention.start, mention.end)) ? 1 : CUED) *
          (HEADED.test(plain.slice(mention.start, mention.end + 12)) ? 0.6 : 0.8),
      );
    return;
  }
  const told = /(?<phrase>[^,.;:!?\n()]{2,80}?)\s+(?:as|is|are|for) (?:my|our|the|his|her|their) (?:\p{L}+ ){0,2}$/iu.exec(before);
  if (told?.groups?.phrase) {
    const words = told.groups.phrase.trim().split(/\s+/);
    const verb = words.findLastIndex((word) =>
      /^(?:select\w*|choos\w*|chose|prefer|listed?|indicat\w*|have|has|opt\w*|for|with|is|require|requires|use|using|specif\w*|like|of|in|to|the|a|an)$/i.test(
        word,
      ),
    );
    const phrase = words.slice(verb + 1).join(' ');
    const at = base + told.index + told[0].indexOf(phrase);
    if (phrase && words.length - verb - 1 <= 6) add(at, at + phrase.length, mention.strength * 0.8);
  } else if (ask.shape === 'value') {
    const plainWords = /\b(?:an?|the|for|my|our)\s+(?<phrase>[\p{Ll}][\p{L}-]+(?: [\p{Ll}][\p{L}-]+){0,2})\s+$/u.exec(before);
    if (plainWords?.groups?.phrase) {
      const at = base + plainWords.index + plainWords[0].indexOf(plainWords.groups.phrase);
      add(at, at + plainWords.groups.phrase.length, mention.strength * 0.45);
    }
  }
}

/** A cue in the label's own words. */
function isOwn(ask: Ask, cue: string): boolean {
  return wordsOf(cue).some((word) => ask.names.flat().some((one) => sameStem(one.stem, word.stem)));
}

/** From a place to the end of the noun phrase, or of the list. */
export function nounPhrase(plain: string, from: number, list: boolean): [number, number] {
  let start = from;
  for (let lead = LEAD.exec(plain.slice(start, start + 40)); lead; lead = LEAD.exec(plain.slice(start, start + 40)))
    start += lead[0].length;
  const rest = plain.slice(start, start + 400);
  const stop = endOf(rest, list);
  return trim(plain, start, start + stop);
}

function endOf(rest: string, list: boolean): number {
  let offset = 0;
  for (;;) {
    const match = (list ? END_LIST : END).exec(rest.slice(offset));
    if (!match) return rest.length;
    const at = offset + match.index;
    // "Hanson, Kane and Khan", "Finance & Investment", "Washington, DC": capitals on both sides hang together.
    const joint =
      !list && /^(?:,\s(?:and\s)?|(?:\s(?:and|or|of|for|in|on|to|with|the|a|an|from|by|at|through|as|into)\b)+|:\s)/.exec(rest.slice(at));
    const next = joint ? rest.slice(at + joint[0].length).trimStart() : '';
    const inner = rest.slice(0, at).split(/\s+/).at(-1) ?? '';
    if (joint && at > 0 && /^\p{Lu}[\p{L}]/u.test(next) && /^\p{Lu}/u.test(inner) && !/^(?:I|My|The)\b/.test(next)) {
      offset = at + joint[0].length;
      continue;
    }
    // "migraine with aura": what belongs to the thing, not what is done with it.
    const part = !list && WITH.exec(rest.slice(at));
    if (part) {
      offset = at + part[0].length;
      continue;
    }
    if (match[0] === '.' && /^\d/.test(rest.slice(at + 1)) && /\d$/.test(rest.slice(0, at))) {
      offset = at + 1;
      continue;
    }
    return at;
  }
}

function phraseSpan(document: ReadDocument, start: number, end: number, ask: Ask): Span | null {
  const raw = document.plain
    .slice(start, end)
    .replace(
      /(?:[\s,.;]+(?:and|or|as|but|an?|the))?[\s,.;]+$|\s+(?:and|or|as|but|an?|the|now|already|currently|too|also|again|instead|please|today|yet|still)$/,
      '',
    );
  const inner = ask.list ? (INNER.exec(raw)?.[0].length ?? 0) : 0;
  if (inner > 0)
    return phraseSpan(document, start + inner, Math.min(start + raw.length, nounPhrase(document.plain, start + inner, true)[1]), ask);
  if (ask.list && CLAUSE.test(raw)) return null;
  if (ask.shape === 'value' && /^\p{Ll}+(?:ing|ed)\b/u.test(raw)) return null;
  if (ask.types[0] === 'id' && !/\d/.test(raw)) return null;
  if (['time', 'duration', 'date'].includes(ask.types[0] ?? '') && !MEASURED.test(raw)) return null;
  if (['title', 'org', 'person'].includes(ask.types[0] ?? '') && !/^["“]?[\p{Lu}\d]/u.test(raw)) return null;
  const whole = raw.replace(/\s+/g, ' ').replace(/^["“]|["”]$/g, '');
  const text = ask.list ? listed(whole) : whole;
  const words = wordsOf(text);
  if (words.length === 0 || words.length > (ask.list || ask.shape === 'passage' ? MOST_LIST_WORDS : MOST_WORDS) || text.includes('\u2592'))
    return null;
  if (words.every((word) => isFiller(word.text)) || EMPTY.test(text)) return null;
  // The label's own words are no answer to it.
  const own = ask.names.flat();
  if (words.filter((word) => !isFiller(word.text)).every((word) => own.some((one) => sameStem(one.stem, word.stem)))) return null;
  return { type: 'phrase', start, end: start + raw.length, text, value: { type: 'text', text } };
}

/** "a projector, internet access, and handouts" -> "Projector, internet access, handouts": the same words, one a comma. */
function listed(text: string): string {
  const items = text
    .split(/\s*[,;]\s*(?:(?:and|or|as well as)\s+)?|\s+(?:and|as well as)\s+/)
    .map((item) => item.replace(/^(?:an?|the|my|some|any|both|also)\s+/i, '').trim());
  if (items.some((item) => item === '' || item.split(' ').length > 7)) return text;
  const out = items.join(', ');
  return /^\p{Ll}\p{Ll}/u.test(out) ? (out[0] ?? '').toUpperCase() + out.slice(1) : out;
}

/** A time or a span of time names one. */
const MEASURED =
  /\d|\b(?:noon|midday|midnight|mornings?|afternoons?|evenings?|nights?|weekdays?|weekends?|o[’']clock|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hours?|days?|weeks?|months?|years?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|any ?time|flexible|permanent|indefinite\w*|long|short)\b/i;
/** A whole clause where a list was looked for. */
const CLAUSE =
  /\b(?:i|we|he|she|they|is|are|am|was|has|have|had|been|please|our|records|can|cannot|must|should|could|will|would|may|might|do|does|did)\b/i;
/** What leads up to the value inside a phrase. */
const INNER =
  /^.*\b(?:diagnosed with|history of|conditions? (?:is|are|of|such as)|namely|includ(?:es?|ing)|such as|suffer(?:s|ing)? from|taking|prescribed|allergic to|use of)\s+(?:an? |the )?/i;

const EMPTY =
  /^(?:this|these|those|your|which|what|how|to|no|not|in|at|on|for|with|within|and|or|but|if|as|of|by|from)\b|^(?:it|this|that|these|those|them|me|us|him|her|you|one|both|each|all|follows|the following|following|below|above|well|also|not|no|more|available|required|needed|important|essential|crucial|possible|necessary|ideal|yours?|mine|there|here)$|^(?:to|not|be|being|been|able|eager|excited|pleased|confident|happy|looking|writing|interested|committed|dedicated|i|we|he|she|they|you)\b/i;
