import { attributeOf, openAttribute } from '../../core/attributes.ts';
import { kinsIn } from '../../core/kin.ts';
import { normalise } from '../../core/text.ts';
import { plainText } from '../../core/value.ts';
import type { Reader } from './claim.ts';
import { isEndOrSlip } from './doubts.ts';
import { RELATIVES } from './grammar/lexicon.ts';
import { type Draft, record } from './grammar/row.ts';
import { labelPaths } from './labels.ts';
import { endIn, papersIn } from './papers.ts';
import { isSecretLabel } from './secrets.ts';

/**
 * What people note beside everything else: a thing and its number ("locker 318", "Zählernummer 1EMH0093", "policy no. BMC/20447/A"), and papers with
 * their dates. Read wherever it stands in a sentence, in any language that has the word before the number; what the sentence says besides
 * stays a note. Only of the person's own: a sentence that speaks of somebody else gives nothing. Pure.
 */

const NUMBER_WORD = /^(?:numbers?|no|nos|nr|num|#|id|ref|reference|n°|nº|n|nummer|número|numero|numéro|num|núm|nro|serial)$/iu;
/** Between the name and the number. */
const LINK =
  /^(?:is|are|=|:|-|–|now|reads|says|ist|lautet|hat|jetzt|es|está|son|ahora|est|c'est|é|agora|number|under|the|la|el|le|der|die|das|o|a)$/iu;
/** Words that are no thing, so that a number behind them is none of a thing. */
export const NO_THING: ReadonlySet<string> = new Set(
  (
    'a an the my our your his her their its this that these those i we you he she it they and or but so as if at in on of to for from by with about around over under after before since until till ' +
    'is are was were am be been being has have had do does did will would can could may might must get got getting gets go goes going went took take takes taking pay paid pays cost costs earn earns weigh weighs ' +
    'roughly nearly almost only just every each per than more less least most up down out off not no yes now then today tomorrow yesterday last next this first second third ' +
    'some any all both another other many few several age aged year years month months week weeks day days hour hours minute minutes time times percent january february march april may june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec chapter page step part version top new old other same lost whole size talla größe grösse taille tamanho mr mrs ms dr ' +
    'ich wir mein meine meinen meiner unser unsere der die das den dem des ein eine einen einer und oder aber am im in an auf zu zum zur von vom bei mit für seit bis um über unter nach vor ist sind war bin habe hat haben jetzt nun noch schon nur etwa circa rund jahr jahre jahren monat monate tag tage uhr januar februar märz mai juni juli oktober dezember ' +
    'yo mi mis nuestro nuestra el la los las un una unos unas de del y o pero en a al con por para desde hasta es son soy está estoy tengo tiene hay ahora ya solo unos año años mes meses día días hora horas enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ' +
    "je nous mon ma mes notre nos le les un une des du et ou mais à au aux avec par pour depuis jusqu est sont suis j'ai ai a avons maintenant an ans mois jour jours heure heures janvier février mars avril mai juin juillet août septembre octobre novembre décembre " +
    'eu nós meu minha meus minhas nosso nossa o os as um uma e ou mas em no na nos nas ao com por para desde até é são sou tenho tem agora ano anos mês meses dia dias hora horas janeiro fevereiro março maio junho julho setembro outubro novembro dezembro'
  ).split(' '),
);
/** Things that go by a number of one or two digits. */
const NUMBERED =
  /^(?:locker|plot|stall|pitch|berth|mooring|peg|shelf|stable|kennel|cage|bay|space|spot|desk|room|platform|terminal|lane|table|seat|row|block|zone|route|bus|line|team|squad|flight|stand|booth|bib|shirt|jersey|board|key|fob|studio|workshop|unit|tent|cabin|pen|allotment|apiary|exhibitor|member|badge|parzelle|stand|liegeplatz|spind|zimmer|sitz|reihe|stellplatz|trikotnummer|rückennummer|startnummer|casillero|taquilla|parcela|dorsal|plaza|casier|parcelle|emplacement|dossard|vestiaire|armário|lote|camisola|vaga)$/iu;
const UNIT =
  /^(?:%|‰|°|€|\$|£|kg|g|mg|ml|cl|l|cm|mm|m|km|mi|miles?|kilo\w*|pounds?|lbs?|stone|inch(?:es)?|feet|ft|foot|litres?|liters?|gr?amm?e?s?|tablets?|units?|eur|euros?|usd|gbp|chf|dollars?|pence|francs?|reais|pesos?|am|pm|a\.m|p\.m|o'clock|h|hrs?|uhr|hours?|horas?|heures?|std|stunden|min\w*|seconds?|days?|weeks?|months?|years?|jahre?n?|tage?n?|wochen|monate?n?|años?|meses|días?|ans|mois|jours?|anos|dias|people|persons?|personen|personas|personnes|pessoas|times|mal|veces|fois|vezes|kids|children|kinder|hijos|enfants|filhos|cats?|dogs?|words?|wpm|points?|percent|prozent|st|nd|rd|th|hectares?|acres?|kwh?|kw|mbps|mbit|gb|watts?|volts?)$/iu;
const TIME_OR_DATE =
  /^(?:\d{1,2}[:.h]\d{2}|\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|\d{4}-\d{2}(?:-\d{2})?|(?:19|20)\d{2}[-–/](?:19|20)?\d{2}|\d{1,4}(?:st|nd|rd|th|er|º|ª))$/i;
/** The sentence, or what stands around it, is about somebody else. */
const OTHERS =
  /(?<![\p{L}])(?:he|she|his|her|hers|him|their|theirs|er|seine?\p{L}*|ihre?\p{L}*|él|ella|su|sus|il|elle|sa|son|ses|leurs?|ele|ela|dele|dela|seu|sua)(?![\p{L}])/iu;
/** "Biscuit's chip", and whoever a sentence begins with: "Tariq is in tent 9". */
const POSSESSED =
  /\p{L}['’]s \p{Ll}|^\p{Lu}\p{Ll}+ (?:is|has|was|goes|takes|lives|works|plays|gets|got|needs|attends|rides|sits|sleeps|hat|wohnt|geht|tiene|vive|va|habite|vit|tem|mora) /u;
/** Not so, not yet or no longer. */
const UNSURE =
  /\b(?:not|n't|never|no longer|any ?more|used to|old|former|formerly|previous|previously|if|would|could|might|maybe|perhaps|probably|think|wish|was|were|had|will|going to|plan\w*|want\w*|applied|waiting|lost|stolen|sold|cancel\w*|belongs|given up|gave up|somebody|someone|nicht|kein\w*|alte[nrs]?|früher\w*|vorherige\w*|war|hatte|wird|vielleicht|wenn|verkauft|gekündigt|abgeschaltet|no|ya no|antigu\w*|anterior\w*|tal vez|quizás?|era|vendí|vendido|pas|plus|ancien\w*|précédent\w*|peut-être|était|vendu\w*|não|antig\w*|talvez|vendi)\b/iu;

/** "Policy no. 12" denies nothing. */
const isUnsure = (text: string) => UNSURE.test(text.replace(/\bno\.? ?(?=#?[\p{Lu}\d]*\d)|\bno\./giu, ''));
interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** A comma, point, bracket or the like stood behind it. */
  readonly stops: boolean;
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/\S+/g)].flatMap((match, index, all) => {
    const bare = match[0].replace(/^[("'“„«[]+/, '');
    const word = bare.replace(/[)"'”“»\],;.!?]+$/u, '');
    const colon = /:$/.test(word) ? word.slice(0, -1) : word;
    const start = match.index + (match[0].length - bare.length);
    const own =
      colon === ''
        ? []
        : [
            {
              word: colon,
              start,
              end: start + colon.length,
              stops: (word !== bare && !/^(?:no|nr|num|n|ref)$/i.test(word)) || /^[([]/.test(all[index + 1]?.[0] ?? ''),
            },
          ];
    const link = colon !== word && colon !== '' ? [{ word: ':', start: start + colon.length, end: start + word.length, stops: false }] : [];
    return [...own, ...link];
  });
}

/** A number to call has readers of its own. */
const PHONE = /^(?:\+|00?[1-9])[\d /.()-]{7,}$/;
const isCode = ({ word }: Token) => /\d/.test(word) && /^#?[\p{Lu}\d][\p{Lu}\d/.\-_#]*\p{Ll}?$/u.test(word) && !TIME_OR_DATE.test(word);
const isCapitals = ({ word }: Token) => /^\p{Lu}{1,4}(?:-\p{Lu}{1,4})?$/u.test(word);

export interface Numbered {
  readonly label: string;
  readonly hasNumberWord: boolean;
  readonly code: string;
  /** Where its name begins and where the number ends. */
  readonly start: number;
  readonly end: number;
}

/** What is noted, and where it stands in its sentence. */
export interface Noted {
  readonly draft: Draft;
  readonly span: readonly [number, number];
}

/** Each thing with a number in a sentence. */
export function numberedIn(text: string): Numbered[] {
  const tokens = tokensOf(text);
  const found: Numbered[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at] as Token;
    const next = tokens[at + 1];
    const begins = isCode(first) || (isCapitals(first) && !first.stops && next !== undefined && isCode(next) && /^\d/.test(next.word));
    if (!begins || at === 0) continue;
    let to = at;
    while (!tokens[to]?.stops) {
      const more = tokens[to + 1];
      if (!more || !(isCode(more) || (isCapitals(more) && /\d/.test(tokens[to]?.word ?? '')))) break;
      if (UNIT.test(more.word)) break;
      to += 1;
    }
    const last = tokens[to] as Token;
    const after = last.stops ? undefined : tokens[to + 1];
    const code = text.slice(first.start, last.end).replace(/^#/, '');
    const named = namedBefore(tokens, at);
    if (
      named &&
      !(after && UNIT.test(after.word)) &&
      !isOfStreet(after) &&
      !isProper(named, text) &&
      !PHONE.test(code) &&
      !LEVEL.test(code) &&
      isOfIt(named, code)
    )
      found.push({ ...named, code, end: last.end });
    at = to;
  }
  return found;
}

interface Named {
  readonly label: string;
  readonly start: number;
  readonly hasNumberWord: boolean;
  readonly linked: boolean;
}

/** The thing that the number is of: the words before it, back to one that names nothing. */
function namedBefore(tokens: readonly Token[], at: number): Named | null {
  let from = at - 1;
  let linked = false;
  let hasNumberWord = false;
  for (; from >= 0; from--) {
    const token = tokens[from] as Token;
    if (token.stops && !NUMBER_WORD.test(token.word)) return null;
    if (NUMBER_WORD.test(token.word)) hasNumberWord = true;
    else if (LINK.test(token.word) && !hasNumberWord) linked = true;
    else break;
  }
  const words: Token[] = [];
  // "I rent plot 9": without a word for the number or the like the thing is the one word before it.
  for (const most = hasNumberWord || linked ? 3 : 1; from >= 0 && words.length < most; from--) {
    const token = tokens[from] as Token;
    if (NO_THING.has(token.word.toLowerCase()) || !/^\p{L}[\p{L}-]*$/u.test(token.word) || token.stops) break;
    words.unshift(token);
  }
  const [first] = words;
  return first ? { label: words.map(({ word }) => word).join(' '), start: first.start, hasNumberWord, linked } : null;
}

/** A name in the middle of a sentence is no thing with a number: "a Yamaha XTZ 150". */
const isProper = ({ label, start, hasNumberWord, linked }: Named, text: string): boolean =>
  !hasNumberWord &&
  !linked &&
  start > 0 &&
  /^\p{Lu}\p{Ll}/u.test(label) &&
  !/[.;:] *$/.test(text.slice(0, start)) &&
  !NUMBERED.test(label) &&
  !/nummer$/.test(label);

/** "Home is 2208 Pecan Hollow Drive": the number of a house. */
const isOfStreet = (after: Token | undefined): boolean => after !== undefined && /^\p{Lu}\p{Ll}+/u.test(after.word);

/** How well a language is known, and the plate of a car: told of in ways of their own. */
const LEVEL = /^(?:[ABC][12]|[A-Z]{2}\d{2} ?[A-Z]{3})$/;

/** Whether what stands behind the name is its number, and no count, measure or time. */
function isOfIt({ label, hasNumberWord, linked }: Named, code: string): boolean {
  if (hasNumberWord || /nummer$/i.test(label)) return true;
  // A year, and what may be a number to call.
  if (/^(?:19|20)\d{2}$|^[\d ]{9,}$/.test(code)) return false;
  const head = label.split(' ').at(-1) ?? '';
  if (NUMBERED.test(head)) return true;
  const digits = code.replace(/\D/g, '').length;
  const isMixed = /\p{L}/u.test(code) || /[/-]/.test(code);
  return linked ? isMixed || digits >= 3 : (isMixed && digits >= 2) || digits >= 6;
}

/** Kinds of catalogue places that have sentences of their own, or that a number alone says too little about. */
const ELSEWHERE =
  /^(?:tel|fax|email|address|salary|salary-wanted|net-income|hourly-rate|rent|bday|age|children|household-size|height|weight|job|education|experience|trip|work-hours|notice-period|language|skill|order\.items|clothing-size|shoe-size|tshirt-size|dress-size|pet|social-security|credit-score|iban|vehicle)(?:\.|$)/;

const LONGEST = 400;

/** Where a note speaks of somebody else, only a sentence that says "my" is of its teller. @param before the sentence before it */
export function numberedDrafts(sentence: string, before: string, speaksOfOthers: boolean, reader: Reader): Noted[] {
  if (sentence.endsWith('?') || sentence.length > LONGEST || !/\d/.test(sentence)) return [];
  if (speaksOf(sentence) || (speaksOfOthers && !OWN.test(sentence))) return [];
  const papers = isUnsure(sentence) ? [] : papersIn(sentence, isUnsure(before) ? '' : before, reader);
  const isOver = isEndOrSlip(sentence);
  const told = papers.map(({ attribute }) => attribute);
  const drafts = numberedIn(sentence).flatMap((one, index, all): Noted[] => {
    const isZone = /^zone$/i.test(one.label) && /\b(?:park\w*|permit)\b/i.test(sentence);
    const named = isZone ? { ...one, label: 'parking zone' } : one;
    const draft = isUnsure(sentence.slice(all[index - 1]?.end ?? 0, one.end)) ? null : draftOf(named);
    const isInPaper = papers.some(({ value }) => plainText(value).includes(one.code));
    if (!draft || isInPaper || told.includes(draft.attribute) || (isOver && draft.attribute.startsWith('open:'))) return [];
    const end = endIn(sentence.slice(one.end), reader);
    return [{ draft: { ...draft, ...(end ? { validTo: end } : {}) }, span: [one.start, one.end] }];
  });
  return [...papers.map((draft) => ({ draft, span: [0, sentence.length] as const })), ...drafts];
}

function draftOf({ label, hasNumberWord, code }: Numbered): Draft | null {
  const name = hasNumberWord ? `${label} number` : label;
  if (isSecretNumber(name)) return null;
  const [match] = [...(hasNumberWord ? labelPaths(name) : []), ...labelPaths(label)];
  if (!match) return openNumber(label, code);
  const [id = '', part] = match.path.split('.');
  const attribute = attributeOf(id);
  if (!attribute || ELSEWHERE.test(match.path)) return null;
  if (part) return /number|plate|id$/.test(part) ? (record(id, { [part]: code }, { confidence: 0.85 })[0] ?? null) : null;
  return attribute.kind === 'text' && (attribute.normaliser === 'code' || NUMBERS.has(id))
    ? { attribute: id, value: { type: 'text', text: code }, confidence: 0.85 }
    : null;
}

/** Texts of the catalogue that are a number, beside those that are compared as codes. */
const NUMBERS: ReadonlySet<string> = new Set([
  'membership',
  'parking-zone',
  'loyalty-card',
  'rail-card',
  'health-insurance-number',
  'username',
]);

function openNumber(label: string, code: string): Draft | null {
  const words = label.replace(/^(?:new|neue[rs]?|nuev[oa]|nouve\w+|nov[oa]) /i, '');
  if (normalise(words).length < 3) return null;
  const text = `${words.charAt(0).toUpperCase()}${words.slice(1)}: ${code}.`;
  return { attribute: openAttribute(normalise(words)), value: { type: 'text', text: code }, text, confidence: 0.8 };
}

/** Cards of shops and libraries have numbers that are no secret. */
const CARD = /\b(?:loyalty|library|club|member\w*|rail|student|id|identity|fuel|rewards?|bonus|parking|season)\b/i;
/** What is locked: the number beside it may be what opens it. */
const LOCKED =
  /\b(?:locks?|padlock|combination|alarms?|safe|key ?safe|vault|doors?|gates?|garage|entry|wi ?fi|wlan|router|codes?|pin|puk|password|log ?in|keypad|schloss|tresor|tur|haustur|tor|alarmanlage|clave|puerta|caja fuerte|alarma|porte|digicode|coffre|alarme|porta|portao|cofre)\b/;
const isSecretNumber = (name: string) => LOCKED.test(normalise(name)) || (isSecretLabel(name) && !CARD.test(name));

const OWN = /\b(?:my|our|i|i'm|i've|we|mein\w*|unser\w*|ich|mi|mis|nuestr\w+|mon|ma|mes|notre|je|meu|minha|eu)\b/i;

/** It says "my" or "I". */
export const saysMine = (words: string): boolean => OWN.test(words);

/** Somebody else is spoken of in it. */
export const speaksOf = (sentence: string): boolean =>
  OTHERS.test(sentence) || POSSESSED.test(sentence) || RELATIVES.test(sentence) || kinsIn(sentence).length > 0;
