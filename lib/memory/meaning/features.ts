import { RELATIVES } from '../facts/grammar/lexicon.ts';
import { maskQuotes } from '../facts/sentences.ts';

/**
 * What of a sentence's surface the classifier sees beside its vector: words and pairs of words without the names and numbers in them,
 * who does it, and the marks of what is not so (denied, wished, asked, quoted, long past). Pure; names of features, for hashing.
 */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/\S+@\S+\.\S+/g, ' xmail '],
  [/[£€$]\s?\d[\d.,]*\s?k?\b|\b\d[\d.,]*\s?(?:k\b|€|£|pounds?\b|quid\b|euros?\b|dollars?\b|grand\b)/gi, ' xsum '],
  [/(?:\+|\b0)\d[\d ()/-]{6,}|\b\d{3}[ -]\d{3,4}(?:[ -]\d{4})?\b/g, ' xtel '],
  [/\d+(?:[.,:]\d+)*/g, ' xnum '],
];
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i;
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/[’‘`]/g, "'"],
  [/\bim\b/gi, "i'm"],
  [/\bive\b/gi, "i've"],
  [/\bdont\b/gi, "don't"],
];

/** Marks of who and how, by what shows them. */
const MARKS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['not', /\b(?:not|never|no|none|nobody)\b|n't\b/i],
  ['modal', /\b(?:would|could|might|may|should|ought)\b|'d\b/i],
  ['if', /\b(?:if|unless|whether|in case)\b/i],
  ['wish', /\b(?:wish|hop(?:e|ing)|want|like to|love to|dream\w*|plan\w*|think(?:ing)?|consider\w*|tempted|someday|one day)\b/i],
  ['next', /\b(?:will|going to|gonna|next|tomorrow|soon|about to|applied|apply(?:ing)?)\b|'ll\b/i],
  ['near', /\b(?:nearly|almost|tried|trying|offer(?:ed|ing)?)\b/i],
  ['then', /\b(?:used to|once|as a (?:kid|child|student|boy|girl)|years ago|back (?:in|when|then|at)|when i was|my first|before)\b/i],
  ['now', /\b(?:now|these days|nowadays|as of|from now on|since|finally|at last|new|just)\b/i],
  ['over', /\b(?:no longer|any ?more|any longer|over|gone|ended|stopped|quit|left|gave up|given up|without)\b/i],
  ['slip', /\b(?:sorry|mistake|typo|wrong|correction|oops|meant|misspoke|actually|instead of)\b/i],
  ['quote', /▒/],
  ['says', /\b(?:said|says|told|tells?|according to|claims?|wrote|texted)\b/i],
  ['asks', /\?\s*$|^(?:do|does|did|am|is|are|was|have|has|can|could|should|shall|will|what|who|where|when|why|how|which)\b/i],
  ['me', /\b(?:me|myself|mine)\b/i],
  ['i', /\b(?:i|i'm|i've|i'd|i'll)\b/i],
  ['we', /\b(?:we|we're|we've|us|our|ours)\b/i],
  ['my', /\bmy\b/i],
  ['they', /\b(?:he|she|his|her|him|their|them|they)\b/i],
];

const words = (text: string): string[] => text.match(/[\p{L}][\p{L}'-]*|[▒?!]/gu) ?? [];

/** Names and the like as their kind: "moved to leeds" and "moved to York" are told in the same words. */
function bare(word: string, index: number): string {
  if (MONTH.test(word) && word !== 'may') return 'xmonth';
  if (DAY.test(word)) return 'xday';
  if (index > 0 && /^\p{Lu}/u.test(word) && !/^I(?:'|$)/.test(word)) return 'Xname';
  return word.toLowerCase();
}

function whoseDeed(text: string): string {
  if (/^(?:i|i'm|i've|we|we've|we're)\b/i.test(text)) return 'own';
  const subject = /^(?:my|our|the|his|her)(?: \p{L}+)? \p{L}+/iu.exec(text)?.[0] ?? '';
  if (RELATIVES.test(subject)) return 'relative';
  if (/^(?:he|she|they|his|her|their)\b/i.test(text)) return 'they';
  if (/^\p{Lu}\p{Ll}+ (?:has|is|was|and \p{Lu}|\p{Ll}+(?:s|ed)\b)/u.test(text)) return 'name';
  return /^(?:my|our)\b/i.test(text) ? 'my' : 'none';
}

export function featuresOf(sentence: string): string[] {
  let text = maskQuotes(sentence);
  for (const [pattern, long] of [...SHORT, ...SHAPES]) text = text.replace(pattern, long);
  const tokens = words(text.trim()).map(bare);
  const joined = tokens.filter((word, index) => word !== 'Xname' || tokens[index - 1] !== 'Xname');
  const found = new Set<string>([`s:${whoseDeed(text.trim())}`]);
  for (const [index, word] of joined.entries()) {
    found.add(word);
    found.add(`${joined[index - 1] ?? '^'} ${word}`);
  }
  for (const [name, pattern] of MARKS) if (pattern.test(text)) found.add(`m:${name}`);
  return [...found];
}
