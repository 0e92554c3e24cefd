import { normalise } from '../../core/text.ts';
import type { Value } from '../../core/value.ts';
import type { Ask } from '../document/asks.ts';
import { asideAt } from '../document/standing.ts';
import type { Place, ReadDocument } from '../document/types.ts';
import { fold } from '../document/words.ts';
import { ALL_ROWS, FORMS, type Form, type TongueRows } from './tongues/index.ts';

/**
 * Whether words of a note can answer a question at all, whatever a reader makes of them: they have the form that the question asks for, its sentence does
 * not speak of the very opposite, and it says them as so, of the person. Pure.
 */

/** What an answer of a form has, in any of the languages. */
const HAS: Readonly<Record<Form, RegExp>> = {
  'how-often':
    /(?<!\p{L})(?:every|each|daily|weekly|fortnightly|monthly|quarterly|yearly|annually|once|twice|times|per|an? (?:day|week|month|year)|\p{L}+days?|jede[nrsm]?|alle|täglich|wöchentlich|monatlich|vierteljährlich|jährlich|\p{L}*mal|pro|im (?:monat|jahr)|\p{L}+tags?|cada|diari\p{L}*|semanal\p{L}*|mensual\p{L}*|anual\p{L}*|vez|veces|al (?:mes|año|día)|por (?:semana|mes|año|día|mês|dia|ano)|todos|todas|tou[st]e?s?|chaque|fois|par (?:jour|semaine|mois|an)|quotidien\p{L}*|hebdomadaire|mensuel\p{L}*|annuel\p{L}*|vezes|mensal\p{L}*|toda)(?!\p{L})/iu,
  'how-much':
    /\d|(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|half|none|no|small|medium|large|x?x[sl]|eine?n?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|kein\p{L}*|halb\p{L}*|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|ningun[oa]|une?|deux|trois|quatre|cinq|sept|huit|neuf|dix|douze|aucune?|um|uma|dois|duas|três|quatro|sete|oito|nove|dez|nenhuma?)(?!\p{L})|^x{0,3}[sml]$/iu,
  when: /\b(?:19|20)\d\d\b|\b\d{1,2}(?:st|nd|rd|th|er)\b|\b\d{1,2}\.|\b\d{1,2}[./-]\d{1,2}\b|(?<!\p{L})(?:jan|feb|fév|mar|mär|apr|avr|may|mai|mayo|june?|juni|juin|july?|juli|juillet|aug|août|ago|sep|set|oct|okt|out|nov|dec|dez|déc|dic|ene|abr)\p{L}*|(?<!\p{L})(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?!\p{L})|(?<!\p{L})(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?<!\p{L})(?:lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|segunda|terça|quarta|quinta|sexta|fevereiro|fin de mes|fim do mês)(?!\p{L})|(?<!\p{L})(?:spring|summer|autumn|winter|easter|christmas|weekly|monthly|today|yesterday|frühjahr|frühling|sommer|herbst|ostern|weihnachten|gestern|heute|primavera|verano|otoño|invierno|printemps|été|automne|hiver|verão|outono|inverno|día|dia) ?/iu,
  address:
    /\d|,|(?<!\p{L})(?:street|road|lane|avenue|drive|close|court|square|place|house|farm|cottage|flat|weg|platz|gasse|allee|calle|avenida|plaza|paseo|rue|boulevard|chemin|rua|praça|travessa|largo)(?!\p{L})|stra(?:ß|ss)e/iu,
  who: /\p{Lu}/u,
  weight: /(?<!\p{L})(?:kg|kilo\w*|lbs?|pounds?|stone|st|g|gram\p{L}*|tonn\p{L}*)(?!\p{L})|^[\d.,]+$/iu,
  height: /\b(?:cm|m|metres?|meters?|meter|metros?|mètres?|ft|foot|feet|inch\w*|hands?)\b|['"′″]|^[\d.,]+$/i,
  plate: /\b(?=[\p{L}\d -]*\d)(?=[\p{L}\d -]*\p{Lu})[\p{Lu}\d]{2,}/u,
};
/** Asked by what it is called, and answered with a day or a number. */
export const isUnnamed = (label: string, { type }: Value, { named }: TongueRows): boolean =>
  type !== 'text' && type !== 'record' && named.test(normalise(label));
const DAY_OR_NUMBER =
  /^(?:\d[\d.,/ -]*|(?:the )?\d{0,2}(?:st|nd|rd|th)? ?(?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{1,2},?)?(?: \d{4})?)$/i;
/** Words that stand for what a certain number is: a number of another kind is not it. */
const NUMBER_OF = /\b(?:number|no|id|code|reference|ref)\b/;

/** @param rows of the question's language */
export function mayAnswer(ask: Ask, document: ReadDocument, [from, to]: Place, isOwn: boolean, rows: TongueRows): boolean {
  const asked = normalise(ask.label);
  const words = document.plain.slice(from, to);
  const sentence = document.sentences.find(({ start, end }) => start <= from && from < end);
  const said = sentence ? document.plain.slice(sentence.start, sentence.end) : words;
  if (FORMS.some((form) => rows.asks[form]?.test(asked) && !HAS[form].test(words))) return false;
  if (rows.named.test(asked) && DAY_OR_NUMBER.test(words.trim())) return false;
  const [note, plain] = [document.plain.toLowerCase(), fold(document.plain)];
  if (rows.opposites.some(([one, other]) => one.test(asked) && other.test(note) && !one.test(plain))) return false;
  const numbered = NUMBER_OF.test(asked) && ask.types.includes('id');
  if (numbered && !tellingWords(asked).some((word) => said.toLowerCase().includes(word.slice(0, STEM)))) return false;
  if (/[?]\s*$/.test(said) || isUnsure(said)) return false;
  const aside = asideAt(document, from, to);
  return aside === undefined || (aside === 'former' && ask.former) || (aside === 'others' && !isOwn);
}
/** Said by others, supposed, or not known, in any of the languages. */
const SAID_BY =
  /(?<![\p{L}])(?!Passport|Meter|Card|Licence|License|Label|Certificate|Ticket|Contract|Letter)\p{Lu}\p{Ll}+ (?:says|said|told me|thinks|claims|reckons|swears|sagt|meint|behauptet|glaubt|dice que|dijo que|cree que|dit que|croit que|pense que|diz que|disse que|acha que)\b/u;
export const isUnsure = (sentence: string): boolean => ALL_ROWS.some(({ unsure }) => unsure.test(sentence)) || SAID_BY.test(sentence);
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
    /^(?:, (?!but\b|and\b|so\b|which\b)[^,.;:!?()]{2,40})*(?:,? (?:and|&|und|sowie|y|e|et|ou) (?!i\b|my\b|we\b|ich\b|mein|wir\b|mi\b|je\b|mon\b|ma\b|eu\b|meu\b|minha\b)[^,.;:!?()]{2,40})?(?=[.;!?]|$)/i.exec(
      text.slice(to),
    )?.[0] ?? '';
  return [from, to + rest.length];
}
