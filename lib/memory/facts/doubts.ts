import { RELATIVES } from './grammar/lexicon.ts';

/**
 * Sentences that were not understood, but that speak of an end, a change or a slip. What they may be about is no longer served as sure:
 * better asked once too often than wrong. Pure; who is meant is found out where the facts are.
 */
const CUE =
  /\b(?:no longer|(?:not|n't|never) .{0,40}\b(?:any ?more|any longer|after all)|any ?more|any longer|used to|stopped|quit|gave up|given up|gone|dead|died|passed away|goodbye|farewell|left|leaving|lost|sold|scrapped|got rid of|returned|cancelled|closed|dropped|out of my life|ended|over with|is over|broke up|broken up|split up|split|divorced|separated|let me go|laid off|fired|resigned|retired|switched|replaced|swapped|moved (?:out|from|away|on)|changed|expired|wrong|typo|mistake|incorrect|misspelled|should (?:be|have been)|out of date|outdated|nicht mehr|verkauft|gekündigt|getrennt|geschieden|gestorben|ausgezogen|falsch|stimmt nicht|geändert|ya no|vendí|dejé|murió|équivoqué|plus de|vendu|quitté|não .{0,30} mais|vendi|deixei|morreu)\b/iu;
/** It is said of something else, or not said to be so. */
const UNREAL =
  /\b(?:if|would|could|might|may (?:be|have|well|not)|maybe|perhaps|almost|nearly|wish|dreamt|dreamed|imagine|hope|afraid|still|wenn|falls|würde|vielleicht|fast|si|quizás?|peut-être|talvez|immer noch|todavía|encore|ainda)\b|\?$/iu;
const OTHERS = /^(?:he|she|they|it|someone|somebody|er|sie|él|ella|il|elle|ele|ela)\b/iu;
const PARTNERED = /\b(?:husband|wife|partner|spouse|fianc[eé]e?|girlfriend|boyfriend|ex)\b/giu;

export function castsDoubt(sentence: string): boolean {
  if (sentence.length > 300 || !CUE.test(sentence) || UNREAL.test(sentence) || OTHERS.test(sentence)) return false;
  return !RELATIVES.test(sentence.replace(PARTNERED, ''));
}

/** Parts of a record by which one speaks of the whole. */
export const SPOKEN_PARTS: Readonly<Record<string, readonly string[]>> = {
  job: ['employer'],
  address: ['address-line1', 'address-level2'],
  pet: ['name', 'species'],
  partner: ['name'],
  skill: ['name'],
  vehicle: ['make', 'model'],
  doctor: ['name'],
};
/** Attributes that one speaks of by their value. */
export const SPOKEN_VALUES: ReadonlySet<string> = new Set(['diet', 'bank', 'allergy', 'medication', 'membership', 'condition', 'employer']);
/** Attributes that one speaks of by what they are called. */
export const SPOKEN_NAMES: readonly (readonly [attribute: string, pattern: RegExp])[] = [
  ['tel', /\b(?:my|that|the|old) (?:\w+ )?(?:phone|mobile|number|phone number)\b/i],
  ['email', /\b(?:my|that|the|old) (?:\w+ )?e-?mail\b/i],
  ['bday', /\b(?:birthday|birth date|date of birth)\b/i],
  ['family-name', /\b(?:my|that|the) (?:surname|last name|family name)\b/i],
  ['address', /\b(?:my|that|the|old|our) (?:home )?address\b/i],
  ['salary', /\bmy (?:salary|pay|wage|income)\b/i],
  ['shoe-size', /\bmy shoe size\b/i],
  ['partner', /\b(?:my (?:husband|wife|partner|girlfriend|boyfriend)|single)\b/i],
  ['pet', /\b(?:my|our) pets?\b/i],
  ['job', /\bmy job\b|\bretired\b|\b(?:laid off|fired)\b/i],
  ['vehicle', /\bmy (?:car|van|motorbike)\b/i],
];
