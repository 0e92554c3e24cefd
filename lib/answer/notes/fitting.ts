import { normalise } from '../../core/text.ts';
import type { Value } from '../../core/value.ts';
import type { Ask } from '../document/asks.ts';
import { asideAt } from '../document/standing.ts';
import type { Place, ReadDocument } from '../document/types.ts';

/**
 * Whether words of a note can answer a question at all, whatever a reader makes of them: they have the form that the question asks for, its sentence does
 * not speak of the very opposite, and it says them as so, of the person. Pure.
 */

/** Questions by their words, and what an answer must have then. */
const FORMS: readonly (readonly [asked: RegExp, has: RegExp])[] = [
  [
    /\bhow often\b|\bfrequency\b/,
    /\b(?:every|each|daily|weekly|fortnightly|monthly|quarterly|yearly|annually|once|twice|times|per|an? (?:day|week|month|year)|\p{L}+days?)\b/iu,
  ],
  [
    /\bhow (?:many|much|far|tall|heavy|big|large|wide|deep|fast)\b|\bnumber of\b|\b(?:percentage|mileage|weight|height|length|width|area|reading|score|salary|wage|income|rent|fee|deposit|balance|price|cost|budget|amount|distance|dose|dosage|size|age|hours|phone|telephone|mobile|gpa|cgpa)(?: \w+)?$/,
    /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|half|none|no|small|medium|large|x?x[sl])\b|^x{0,3}[sml]$/i,
  ],
  [
    /\b(?:date|when|expiry|expires|since|valid until|due)\b|\bday of\b|\byear\b/,
    /\b(?:19|20)\d\d\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2}[./-]\d{1,2}\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\p{L}*\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:spring|summer|autumn|winter|easter|christmas|weekly|monthly|today|yesterday)\b/iu,
  ],
  [/\baddress\b/, /\d|,|\b(?:street|road|lane|avenue|drive|close|court|square|place|house|farm|cottage|flat)\b/i],
  [/^(?:who|whom)\b|\b(?:name|supervisor|manager|contact person|landlord|teacher|coach)$/, /\p{Lu}/u],
  [/\b(?:weight|weigh)\b/, /\b(?:kg|kilo\w*|lbs?|pounds?|stone|st|g|grams?|tonnes?)\b|^[\d.,]+$/i],
  [/\b(?:height|tall)\b/, /\b(?:cm|m|metres?|meters?|ft|foot|feet|inch\w*|hands?)\b|['"′″]|^[\d.,]+$/i],
  [/\b(?:registration|plate)(?: number| no)?$/, /\b(?=[\p{L}\d -]*\d)(?=[\p{L}\d -]*\p{Lu})[\p{Lu}\d]{2,}/u],
];
/** Firms, schools and the like have names; a day or a number is none. */
const NAMED =
  /\b(?:university|school|nursery|college|employer|company|firm|provider|insurer|surgery|practice|clinic|hospital|church|parish|club|bank|supplier|agency|landlord|maker?|brand|model|city|town|country)\b(?!.*\b(?:date|year|when|since|number|no|phone|telephone|address|fee|cost|grade|level|size|how)\b)/;
/** Asked by what it is called, and answered with a day or a number. */
export const isUnnamed = (label: string, { type }: Value): boolean => type !== 'text' && type !== 'record' && NAMED.test(normalise(label));
const DAY_OR_NUMBER =
  /^(?:\d[\d.,/ -]*|(?:the )?\d{0,2}(?:st|nd|rd|th)? ?(?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{1,2},?)?(?: \d{4})?)$/i;
/** Two things of which one label names one: what a sentence says of the other alone is not it. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/\bissue|\bgranted\b/, /\bexpir\w*|\bruns? out\b|\bvalid (?:un)?til\b|\bends?\b|\brenew\w*/],
  [/\bexpir\w*|\bvalid until\b|\brenewal\b/, /\bissued?\b|\bgranted\b/],
  [/\bnet\b|\btake home\b/, /\bgross\b|\bbefore tax\b/],
  [/\bgross\b/, /\bnet\b|\btake home\b|\bafter tax\b/],
  [/\bnext\b|\bdue\b/, /\blast\b/],
  [/\bgas\b/, /\belectric\w*|\bwater\b/],
  [/\belectric\w*/, /\bgas\b|\bwater\b/],
  [/\b(?:home|residential|permanent|private|personal)\b/, /\b(?:office|work|workplace|po box|company|business)\b/],
  [/\b(?:work|office|business|company)\b/, /\b(?:home|house|private|personal)\b/],
  [/\b(?:landline|home (?:tele)?phone)\b/, /\b(?:mobile|cell)\b/],
  [/\b(?:basic|contracted|regular)\b/, /\bovertime\b/],
  [/\b(?:left|leaving|end)\b/, /\b(?:started|joined|since)\b/],
  [/\b(?:start|begin\w*|joined|joining)\b/, /\b(?:ends?|until|left)\b/],
  [/\bmarathon\b/, /\bhalf\b/],
  [
    /\byour\b|\bown\b/,
    /\b(?:wife|husband|partner|mother|mum|mom|father|dad|brother|sister|son|daughter|friend|flatmate|neighbou?r|boss|colleague)(?: \p{Lu}\p{L}+)?['’]s\b/iu,
  ],
];
/** Words that stand for what a certain number is: a number of another kind is not it. */
const NUMBER_OF = /\b(?:number|no|id|code|reference|ref)\b/;

export function mayAnswer(ask: Ask, document: ReadDocument, [from, to]: Place, isOwn: boolean): boolean {
  const asked = normalise(ask.label);
  const words = document.plain.slice(from, to);
  const sentence = document.sentences.find(({ start, end }) => start <= from && from < end);
  const said = sentence ? document.plain.slice(sentence.start, sentence.end) : words;
  if (FORMS.some(([question, has]) => question.test(asked) && !has.test(words))) return false;
  if (NAMED.test(asked) && DAY_OR_NUMBER.test(words.trim())) return false;
  const note = document.plain.toLowerCase();
  if (OPPOSITES.some(([one, other]) => one.test(asked) && other.test(note) && !one.test(note))) return false;
  const numbered = NUMBER_OF.test(asked) && ask.types.includes('id');
  if (numbered && !tellingWords(asked).some((word) => said.toLowerCase().includes(word.slice(0, STEM)))) return false;
  if (/[?]\s*$/.test(said) || isUnsure(said)) return false;
  const aside = asideAt(document, from, to);
  return aside === undefined || (aside === 'former' && ask.former) || (aside === 'others' && !isOwn);
}
/** Said by others, supposed, or not known. */
const UNSURE =
  /\b(?:would|could|might|maybe|perhaps|probably|wish|dreamt|dreamed|imagine|suppose|had i|i['’]d|no idea|not sure|who knows|nobody (?:knows|wrote)|search me|reckons?|swears?|supposedly|apparently)\b|\b(?:he|she|they|mum|mom|dad|flatmate|airline|app|letter|e-?mail) (?:says?|said|told me|thinks?|claims|has (?:me|it|our|my)|put (?:me|it) down)\b/iu;
const SAID_BY =
  /(?<![\p{L}])(?!Passport|Meter|Card|Licence|License|Label|Certificate|Ticket|Contract|Letter)\p{Lu}\p{Ll}+ (?:says|said|told me|thinks|claims|reckons|swears)\b/u;
export const isUnsure = (sentence: string): boolean => UNSURE.test(sentence) || SAID_BY.test(sentence);
const STEM = 5;
const FEW = new Set(
  'the your our my please enter number no id code reference ref of for and card account member membership client customer'.split(' '),
);
const tellingWords = (asked: string): string[] => {
  const telling = asked.split(' ').filter((word) => word.length > 2 && !FEW.has(word));
  // "Membership number": the kind of number is all that is asked for.
  return telling.length > 0 ? telling : asked.split(' ').filter((word) => word.length > 3 && !/^(?:number|please|enter|your)$/.test(word));
};

/** All of a list of which one thing was copied: "bell-ringing" of "bell-ringing, sourdough baking and a lot of crosswords". */
export function wholeList(ask: Ask, text: string, [from, to]: Place): Place {
  if (!ask.list) return [from, to];
  const rest =
    /^(?:, (?!but\b|and\b|so\b|which\b)[^,.;:!?()]{2,40})*(?:,? (?:and|&) (?!i\b|my\b|we\b)[^,.;:!?()]{2,40})?(?=[.;!?]|$)/i.exec(
      text.slice(to),
    )?.[0] ?? '';
  return [from, to + rest.length];
}
