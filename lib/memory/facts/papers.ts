import type { Reader } from './claim.ts';
import { DATE_TEXT } from './dates.ts';
import { type Draft, date, record } from './grammar/row.ts';

/** Papers in running text, in any language that names them: a passport, a licence, a permit with its number and dates. Pure. */

const PAPERS: readonly (readonly [attribute: string, words: RegExp])[] = [
  ['passport', /\b(?:passport|reisepass|pasaporte|passeport|passaporte)\b/i],
  [
    'driving-licence',
    /\b(?:driv(?:ing|er'?s?) ?licen[cs]e|führerschein|licencia de conducir|(?:carnet|permiso) de conducir|permis de conduire|carta de condução|carteira de motorista|cnh)\b/i,
  ],
  ['residence-permit', /\b(?:residen(?:ce|cy) permit|aufenthaltstitel|titre de séjour|permiso de residencia|título de residência)\b/i],
  [
    'identity-card',
    /\b(?:id card|identity card|national id|personalausweis|dni|carnet de identidad|cédula|carte d'identité|cartão de cidadão|bilhete de identidade)\b/i,
  ],
  ['visa', /\b(?:visa|visum|visado|visto)\b/i],
];
/** A label that is a paper and nothing more. */
export const isPaper = (label: string): boolean => PAPERS.some(([, words]) => words.exec(label)?.[0].length === label.trim().length);

const gap = '[^,;.]{0,18}?';
const END = new RegExp(
  `(?:expir\\w*|valid|runs? out|ends?|good (?:un)?til|(?:un)?till?|gültig|läuft|abläuft|caduca|vence|válid[oa]|vigente|expire|valable|valide|válida?|validade)${gap}(?<date>${DATE_TEXT})`,
  'iu',
);
const START = new RegExp(
  `(?:issued|dated|got it|ausgestellt|erteilt|expedid[oa]|emitid[oa]|délivrée?|obtenue?)${gap}(?<date>${DATE_TEXT})`,
  'iu',
);
const PLACE = /\bissued (?:in|at) (?<place>\p{Lu}[\p{L} .'-]{1,30}?)(?=$|[,;.]| on | and )/u;
const VISA_TYPE =
  /\b(?:an? |on a )?(?<type>(?:\p{Lu}[\p{L}\d-]*|student|work|skilled worker|spouse|family|tourist|visitor|business|working holiday)(?: \p{Lu}[\p{L}\d-]*){0,3}) visa\b/u;

/** "The new number is P902": of the paper that the sentence before it spoke of. */
const GOES_ON =
  /^(?:(?:and |but )?(?:the|its|it|this one|die|sie|er|der|el|la|le|o|a)\b ?)?(?:new |neue |nueva? |nouveau |novo )?(?:numbers?|nummer|número|numéro|no\.?|it|sie|er|expir\w*|valid|issued|gültig|ausgestellt|caduca|vence|válid[oa]|valable|délivrée?)\b/iu;
/** A number of a paper has six characters and more. */
const NUMBER =
  /(?<![\p{L}\d./-])(?=(?:[\p{Lu}\d-]*\d){4})[\p{Lu}\d](?:[\p{Lu}\d-]| (?=[\p{Lu}\d]*\d)){4,20}[\p{Lu}\d](?![\p{L}\d/-]|\.\d)/gu;

/** Until when it holds, where a text says so. */
export const endIn = (text: string, reader: Reader): string | undefined => date(END.exec(text)?.groups?.date, reader);

/** A paper with its number and dates, as far as the sentence, or it and the one before it, give them. */
export function papersIn(sentence: string, before: string, reader: Reader): Draft[] {
  const inIt = PAPERS.filter(([, words]) => words.test(sentence));
  const named = inIt.length > 0 || !GOES_ON.test(sentence) ? inIt : PAPERS.filter(([, words]) => words.test(before));
  const [paper] = named;
  if (!paper || named.length > 1) return [];
  const [attribute] = paper;
  const undated = sentence.replace(new RegExp(`(?<![\\p{L}\\d])${DATE_TEXT}(?![\\p{L}\\d])`, 'giu'), (day) => '.'.repeat(day.length));
  const numbers = [...undated.matchAll(NUMBER)].map(([number]) => number);
  const end = endIn(sentence, reader);
  const start = date(START.exec(sentence)?.groups?.date, reader);
  const number = numbers.length === 1 ? numbers[0] : undefined;
  const place = attribute === 'passport' ? PLACE.exec(sentence)?.groups?.place : undefined;
  const type = attribute === 'visa' ? VISA_TYPE.exec(sentence)?.groups?.type : undefined;
  if (!number && !end && !start) return [];
  const parts = attribute === 'visa' ? { type, number, end } : { number, start, end, ...(place ? { place } : {}) };
  const drafts = record(attribute, parts, { confidence: 0.85 });
  const alone =
    attribute === 'identity-card' && number ? [{ attribute: 'national-id', value: { type: 'text' as const, text: number } }] : [];
  return [...drafts, ...alone];
}
