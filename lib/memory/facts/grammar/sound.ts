import { normalise } from '../../../core/text.ts';
import { countryOfPeople } from '../countries.ts';
import { lookup } from '../lookup.ts';
import { CONDITIONS, OCCUPATION, RELIGIONS } from './lexicon.ts';
import type { Draft } from './row.ts';
import { DIET_WORDS, MARITAL_WORDS, STATUS_WORDS } from './words.ts';

/**
 * What a row has read, looked at once for all rows: a name, a town or a firm that goes on into the sentence ("Acme for three years") was not
 * read to its end, and what somebody is (their trade, their people, their faith) is no name of theirs. Pure.
 */

/** Where a name ends, whatever follows. */
const ENDS =
  'until|till|til|because|since|although|though|while|whilst|whenever|owing|due|thanks|when|where|who|which|that|but|however|except|unless|was|were|is|are|has|had|went|anymore|weil|denn|seit|bis|aber|war|ist|sind|wenn|falls|damit|obwohl|während|sondern|wegen|trotz|dank|desde|hasta|pero|porque|cuando|aunque|gracias|debido|era|fue|está|depuis|jusqu\\S*|mais|parce|quand|grâce|était|est|até|porém|devido|graças|foi';
/** Where it ends if no name follows: "Stoke on Trent" goes on, "Acme on Mondays" does not. */
const MAY_END =
  'for|with|without|on|to|in|at|from|by|during|near|as|if|so|after|before|about|via|plus|mit|ohne|für|zum|zur|im|am|vom|beim|ab|als|con|sin|para|por|en|como|avec|sans|pour|pendant|comme|chez|com|sem|durante';
const NO_NAME =
  '(?:\\p{Ll}|\\d|["\'(]|I\\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)';
/** Names of places and firms have these before small words: "Frankfurt am Main", "Chalon sur Saône", "House of the Rising Sun". */
const FROM_NAME = "(?:the|le|la|les|l'|los|las|el|der|die|das|dem|den|o|a|os|as|de|da|do|du|del) (?=\\p{Lu})";
const TIMES =
  '(?:a|an|per|each|every|one|two|three|four|five|six|seven|eight|nine|ten|many|few|several|\\d+|zwei|drei|vier|fünf|einige|dos|tres|cuatro|cinco|deux|trois|quatre|cinq|dois|três) (?:\\p{Ll}+ )?(?:minutes?|hours?|days?|weeks?|months?|years?|times?|mornings?|evenings?|nights?|Stunden?|Tagen?|Tage|Wochen?|Monaten?|Monate|Jahren?|Jahre|horas?|días?|semanas?|mes(?:es)?|años?|heures?|jours?|semaines?|mois|ans?|dias?|anos?)(?!\\p{L})';
const OVER = `(?:${ENDS})(?![\\p{L}'’-])|(?:${TIMES})|for (?:good|now)$`;
const GOES_ON = new RegExp(`\\S,?\\s+(?:${OVER}|(?:${MAY_END})\\s+(?!${FROM_NAME})(?=${NO_NAME}))`, 'u');
/** A school has small words in its name: "Hochschule für angewandte Künste". */
const SCHOOL_GOES_ON = new RegExp(`\\S,?\\s+(?:${OVER})`, 'u');
/** A title has small words too: it ends where a time, a day or company begins. */
const TITLE_ENDS = new RegExp(
  `\\s(?:(?:until|till|since|because|seit|bis|weil|desde|hasta|porque|depuis|jusqu\\S*|até)(?![\\p{L}'’-])|(?:with|mit|con|avec|com) (?:my|our|mein|unser|mi|nuestr|mon|ma|mes|nos|notre|o meu|a minha|meu|minha)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\\b|(?:${TIMES}))`,
  'u',
);

/** "12 Park Row, on the ground floor": that is no town. */
const NO_TOWN = new RegExp(
  `^(?:${MAY_END}|above|below|behind|next|opposite|under|über|unter|neben|hinter|au|à|no|na|em|c['’]est|it is|that is|das ist|es ist|es|é|está)\\s`,
  'iu',
);

/** Attributes, or parts of them, that are a name of somebody or something. */
const NAMED_TEXT: ReadonlySet<string> = new Set([
  'name',
  'given-name',
  'family-name',
  'birth-name',
  'nickname',
  'organization',
  'bank',
  'birth-place',
  'health-insurance',
  'religion',
]);
const PART_ENDS: Readonly<Record<string, RegExp>> = {
  name: GOES_ON,
  employer: GOES_ON,
  institution: SCHOOL_GOES_ON,
  practice: GOES_ON,
  town: GOES_ON,
  location: GOES_ON,
  company: GOES_ON,
  'address-level2': GOES_ON,
  title: TITLE_ENDS,
};
/** Records whose name is a person's. */
const PEOPLE: ReadonlySet<string> = new Set([
  'partner',
  'child',
  'relative',
  'emergency-contact',
  'doctor',
  'dentist',
  'landlord',
  'referee',
  'manager',
]);

/** What is told as a list, and where a list ends and something else is told: "wasps, and I carry a pen", "nuts, ansonsten gesund". */
const LISTED: ReadonlySet<string> = new Set(['allergy', 'condition', 'medication', 'food-dislike']);
const TELLS_ON =
  /^(?:got|have|had|been|am) |(?:^|[,;] )(?:and |und |et |y |e |but |aber |mais |pero |mas )?(?:i|i'm|i've|we|my|also|otherwise|apart|ich|wir|mein\p{L}*|sonst|ansonsten|je|j['’]\p{L}+|on|mon|ma|mes|sinon|à part|yo|mi|mis|tengo|por lo demás|aparte|eu|meu|minha|tenho|de resto)(?![\p{L}])/iu;

export function isSound({ attribute, value, person }: Draft, words: string): boolean {
  if (value.type === 'text') {
    if (LISTED.has(attribute) && TELLS_ON.test(value.text)) return false;
    if (attribute === 'organization-title') return !TITLE_ENDS.test(value.text);
    return (!NAMED_TEXT.has(attribute) || !GOES_ON.test(value.text)) && (person === undefined || isSomebody(value.text, words));
  }
  if (value.type !== 'record') return true;
  if (Object.entries(value.parts).some(([part, text]) => lookup(PART_ENDS, part)?.test(text))) return false;
  const { name, 'address-level2': town = '' } = value.parts;
  if (NO_TOWN.test(town)) return false;
  return !PEOPLE.has(attribute) || name === undefined || isSomebody(name, words, attribute === 'landlord');
}

/** What somebody is, in words that are written large for many reasons: no name. */
const IS_SO =
  /^(?:deaf|blind|disabled|autistic|diabetic|asthmatic|epileptic|dyslexic|pregnant|retired|dead|ill|sick|gay|straight|lesbian|trans|tall|short|away|abroad|home|great|lovely|head|chief|self-?employed|muslim|jew|jewish|protestantisch|katholisch|evangelisch|moslem\p{L}*|christ(?:in)?|jude|jüdin|catholique|protestante?|musulmane?|juive?|católic[oa]|protestante|musulmán|judí[oa]|muçulman[oa]|judeu|judia|médic[oa]s?|profesora?|enfermer[oa]|abogad[oa]|ingenier[oa]|maestr[oa]|camarer[oa]|médecin|infirmi(?:er|ère)|avocate?|ingénieure?|professeure?|instit\p{L}*|étudiante?|estudiante|estudante|professora?|advogad[oa]|engenheir[oa])$/iu;
const FAITH_OR_CONDITION = new RegExp(`^(?:${RELIGIONS}|${CONDITIONS})$`, 'i');
/** "Meine Frau ist Lehrerin": German writes every noun large, so that one word after "is" is what somebody is. */
const GERMAN_IS = /^(?:mein|unser)\p{L}* .*\bist (?<what>\p{L}[\p{L}-]*)$/iu;
/** "Head of Sales", "Leiterin der Schule". */
const OFFICE = /\s(?:of|for|in|at|bei|für)\s/u;

function isSomebody(name: string, words: string, mayBeFirm = false): boolean {
  const word = normalise(name);
  if (!mayBeFirm && OFFICE.test(name)) return false;
  if (GERMAN_IS.exec(words)?.groups?.what === name) return false;
  return !(
    countryOfPeople(name) ||
    lookup(DIET_WORDS, word) ||
    lookup(MARITAL_WORDS, word) ||
    lookup(STATUS_WORDS, word) ||
    IS_SO.test(name) ||
    FAITH_OR_CONDITION.test(name) ||
    (!name.includes(' ') && OCCUPATION.test(name))
  );
}
