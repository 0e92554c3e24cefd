import { normalise } from '../../core/text.ts';
import type { IsoDate } from '../../core/value.ts';
import { countryCode, countryOfPeople } from '../facts/countries.ts';
import { DATE_TEXT, parseDate } from '../facts/dates.ts';
import { MAKES } from '../facts/grammar/makes.ts';
import { withDates } from '../facts/grammar/relative.ts';
import { type Draft, flag, record, text, valued } from '../facts/grammar/row.ts';
import { ANIMALS, DIET_WORDS, LANGUAGE_WORDS, LEVEL_WORDS } from '../facts/grammar/words.ts';
import { lookup } from '../facts/lookup.ts';
import { parseAmount, parseDuration, parseHeight, parseNumber, parseWeight } from '../facts/quantities.ts';
import type { Belief } from '../types.ts';
import { clauseOf } from './times.ts';

/**
 * From marked words to values of the catalogue, by code alone: what is no number where one is asked for, no address of mail, no known
 * tongue, is nothing. Rows by what the words are about.
 */
export interface Context {
  readonly at: IsoDate;
  /** Own facts that hold on that day. */
  readonly heldOf: (attribute: string) => readonly Belief[];
  /** Names of the people who are known, first names too. */
  readonly others?: readonly string[];
}
export interface Around extends Context {
  /** The sentence that the words stand in. */
  readonly sentence: string;
}

/** A value that stands alone. */
interface Single {
  readonly attributes: readonly string[];
  readonly make: (words: string, around: Around) => readonly Draft[];
}
/** Parts of a record: those that stand together in a sentence are one fact. */
export interface Part {
  readonly attributes: readonly string[];
  readonly read: (words: string, around: Around) => Readonly<Record<string, string>> | null;
}
export type Row = Single | Part;
export const isPart = (row: Row): row is Part => 'read' in row;

/** "leeds" as a name is written; what has capitals of its own stays. */
const SMALL = /^(?:of|and|the|on|upon|de|la|in|at|for|von|van)$/;
export const capital = (words: string): string =>
  words === words.toLowerCase()
    ? words.replace(/(?<![\p{L}\p{N}'’])\p{Ll}+/gu, (word) => (SMALL.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    : words;
const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const lower = (words: string): string => (/^\p{Lu}\p{Ll}+$/u.test(words) ? words.toLowerCase() : words);

const plain = (attribute: string, as: (words: string) => string = (words) => words): Single => ({
  attributes: [attribute],
  make: (words) => text(attribute, as(words)),
});
const number = (attribute: string, read: (words: string) => number | null, unit?: string): Single => ({
  attributes: [attribute],
  make: (words) => {
    const found = read(words);
    return found === null ? [] : valued(attribute, { type: 'number', number: found, ...(unit ? { unit } : {}) });
  },
});
const amount = (attribute: string, per: 'month' | 'year'): Single => ({
  attributes: [attribute],
  make: (words, { sentence, heldOf }) => {
    const found = parseAmount(words);
    if (!found) return [];
    const held = heldOf(attribute).flatMap(({ value }) => (value.type === 'amount' ? [value] : []))[0];
    const time = found.per ?? parseAmount(sentence)?.per ?? (held && isLike(found.min, held.min) ? held.per : undefined);
    // A year's pay is told without saying so; a month's is not.
    const counted = time ?? per;
    if (
      found.min > (MOST[counted] ?? Number.POSITIVE_INFINITY) ||
      (counted === 'year' && found.min < LEAST_A_YEAR) ||
      (!time && per === 'year' && found.min < 5000)
    )
      return [];
    return valued(attribute, { ...found, per: time ?? per, ...(found.currency ? {} : held?.currency ? { currency: held.currency } : {}) });
  },
});
/** What nobody pays or earns in that time, in the moneys that notes in English are told in: the sum was of something else. */
const MOST: Readonly<Record<string, number>> = { hour: 1000, day: 10_000, week: 20_000, month: 30_000, year: 1_000_000 };
const LEAST_A_YEAR = 1000;
/** A rise is no new way of counting: a sum many times as large is told for another length of time. */
const MOST_TIMES = 3;
const isLike = (a: number, b: number): boolean => Math.max(a, b) <= MOST_TIMES * Math.min(a, b);
const person = (attribute: string, relation: string): Single => ({
  attributes: [attribute],
  make: (words) => record(attribute, { name: capital(words) }, { person: { name: capital(words), relation } }),
});
/** Boxes that are an office's and nobody's own. */
const OF_OFFICE =
  /^(?:ap|ar|accounts?|accounting|accountspayable|invoices?|invoicing|billing|payments?|payroll|finance|info|office|admin|hello|contact|enquiries|inquiries|support|help|service|sales|jobs|careers|hr|recruit\w*|reception|bookings?|reservations?|orders?|press|noreply|no-reply|rechnung(?:en)?|buchhaltung|kontakt)@/i;
/** "Noor Aziza Rahmani" told as the name that changes: the last of them, where the first is known. */
const withoutFirst = (words: string, given: readonly Belief[]): string => {
  const known = given.flatMap(({ value }) => (value.type === 'text' ? value.text.toLowerCase().split(/\s+/) : []));
  const names = words.split(/\s+/);
  return names.length > 1 && known.includes(names[0]?.toLowerCase() ?? '') ? (names.at(-1) ?? words) : words;
};
const EMERGENCY = person('emergency-contact', 'emergency contact');
const INSTEAD = /^\W*(?:and |but |or )?(?:if|when|in case) (?:she|he|they)(?:'s|'re|’s|’re| )/i;
/** Where one is treated is not who treats. */
const PLACE = /\b(?:health|medical|surgery|practice|clinic|cent(?:re|er)|hospital|dental|house|group|partners|road|street)\b/i;
const somebody = (attribute: string, relation: string): Single => {
  const row = person(attribute, relation);
  return { ...row, make: (words, around) => (PLACE.test(words) ? [] : row.make(words, around)) };
};
const relative = (relation: (sentence: string) => string): Single => ({
  attributes: ['relative'],
  make: (words, { sentence }) => {
    const name = capital(words);
    return record('relative', { name, relation: relation(sentence) }, { person: { name, relation: relation(sentence) } });
  },
});
const part = (attribute: string, name: string, read?: (words: string, around: Around) => string | null): Part => ({
  attributes: [attribute],
  read: (words, around) => {
    const value = read ? read(words, around) : words;
    return value ? { [name]: value } : null;
  },
});
const implied = (attribute: string, value: string, also: readonly Draft[] = []): Single => ({
  attributes: [attribute, ...also.map((one) => one.attribute)],
  make: () => [...text(attribute, value), ...also],
});
const closes = (attribute: string): Draft => ({ attribute, value: { type: 'record', parts: {} }, ends: [attribute] });
const nothing = (attribute: string): Single => ({
  attributes: [attribute],
  make: () => (attribute === 'allergy' ? text('allergy', 'none known', { polarity: false }) : record(attribute, {}, { polarity: false })),
});
const dateOf = (words: string, at: IsoDate): IsoDate | null => {
  const found = new RegExp(DATE_TEXT, 'iu').exec(withDates(words, at))?.[0] ?? words;
  return parseDate(found.replace(/^the /i, ''));
};

const CAR = new RegExp(`^(?:(?<year>(?:19|20)\\d{2}) )?(?:(?<make>${MAKES})(?: |$))?(?<model>.+)?$`, 'iu');
const COLOURED =
  /^(?:(?:light|dark|pale|metallic|bright) )?(?:white|black|silver|gr[ae]y|red|blue|green|yellow|orange|brown|beige|gold|navy|maroon|purple|bronze|cream|turquoise) (?<rest>\p{L}.*)$/iu;
/** Kinds of car are no model. */
const VEHICLE = /^(?:car|van|truck|motorbike|scooter|banger|estate|hatchback|suv|pickup|wheels|old .*|new .*|electric.*|second-?hand.*)$/i;

const PATTERNS = {
  email: /^[^\s@<>,;:()]+@[^\s@<>,;()]+\.[\p{L}]{2,}$/u,
  tel: /^\+?[\d ()/.-]{6,20}$/,
} as const;
/** A row of digits alone is a number to call where the sentence says so. */
const CALLED = /\b(?:tel|phone|mobile|cell|handy|call|ring|text|whatsapp|sms|sim|dial|reach|line|landline|contact)\w*/i;
const TODAY = /^(?:it|this|that|them|him|her|me|my|an?|the|some\w*|any\w*|nothing|all|today|tablets?|pills?|medication|medicine|work)$/i;
const stuff = (attribute: string): Single => ({
  attributes: [attribute],
  make: (words) => (TODAY.test(words) || !/^\p{L}/u.test(words) ? [] : text(attribute, lower(words))),
});
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\bcar\b|\bmotor|\bvehicle|\bvan\b/i, 'car'],
  [/\bhome\b|\bhouse|\bcontents|\bbuildings?\b|\bflat\b/i, 'home'],
  [/\btravel|\bholiday|\btrip/i, 'travel'],
  [/\bpet\b|\bdog|\bcat\b|\bvet/i, 'pet'],
  [/\blife\b/i, 'life'],
];
/** British, American, Canadian, Irish, Dutch, Polish, Swedish and plain ones: a booking's code is none. */
const POSTCODE =
  /^(?:(?<town>\p{L}[\p{L} '-]*?),? )?(?<code>[A-Z]{1,2}\d[A-Z\d]?(?: ?\d[A-Z]{2})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]\d[\dW] ?[A-Z\d]{4}|\d{4} ?[A-Z]{2}|\d{3} \d{2}|\d{2}-\d{3}|\d{3,6}(?:-\d{3,4})?)$/iu;
const BLOOD = /(?<![\p{L}\d])(?<type>AB|A|B|O)(?:[ -]?(?<sign>\+|[-−](?!\p{L})|pos(?:itive)?\b|neg(?:ative)?\b))/gu;
const UNIT = /\b(?:departments?|depts?|teams?|divisions?|units?|wards?|offices?|desks?|section|floor|transferred|seconded)\b/i;
const PASSPORT = /\bpassport/i;
/** Letters and digits of the longest plate. */
const PLATE = 8;
const CHILDREN = /\b(?:child(?:ren)?|kids?|sons?|daughters?|boys?|girls?|bab(?:y|ies)|twins|triplets|bairns?|little ones?)\b/i;
const countOf = (words: string): number | null =>
  /^(?:an? |one\b)/i.test(words)
    ? 1
    : parseNumber(words.replace(/^(?:just|only|all|the) | (?:of us|kids|children|people|boys|girls)$/gi, ''));

/** Of the levels that a clause names the one that stands nearest to the language. */
function levelBeside(language: string, clause: string): string | undefined {
  const at = clause.indexOf(language);
  const gap = ({ start, end }: { readonly start: number; readonly end: number }) => (start > at ? start - at - language.length : at - end);
  return LEVEL_WORDS.flatMap(([pattern, level]) => {
    const match = pattern.exec(clause);
    return match ? [{ level, start: match.index, end: match.index + match[0].length }] : [];
  }).sort((a, b) => gap(a) - gap(b))[0]?.level;
}

export const ROWS: Readonly<Record<string, Row>> = {
  name: plain('name', capital),
  'given-name': plain('given-name', capital),
  'family-name': {
    attributes: ['family-name'],
    make: (words, { heldOf }) => text('family-name', withoutFirst(capital(words), heldOf('given-name'))),
  },
  'birth-name': plain('birth-name', capital),
  'preferred-name': plain('preferred-name', capital),
  bday: {
    attributes: ['bday'],
    make: (words, { at }) => {
      const iso = dateOf(words, at);
      return iso?.length === 10 ? valued('bday', { type: 'date', iso }) : [];
    },
  },
  'birth-place': plain('birth-place', capital),
  nationality: {
    attributes: ['nationality'],
    make: (words) => (countryOfPeople(capital(words)) ? text('nationality', capital(words)) : []),
  },
  street: part('address', 'address-line1', capital),
  postcode: {
    attributes: ['address'],
    read: (words) => {
      const { town, code } = POSTCODE.exec(words)?.groups ?? {};
      return code ? { ...(town ? { 'address-level2': capital(town) } : {}), 'postal-code': code.toUpperCase() } : null;
    },
  },
  town: part('address', 'address-level2', capital),
  country: part('address', 'country', (words) => countryCode(words)),
  dwelling: plain('dwelling', lower),
  landlord: person('landlord', 'landlord'),
  rent: amount('rent', 'month'),
  'household-size': number('household-size', countOf),
  tel: {
    attributes: ['tel'],
    make: (words, { sentence }) =>
      PATTERNS.tel.test(words) &&
      !(/^\d\d-\d\d-\d\d$/.test(words) && /\bsort code\b|\baccount\b/i.test(sentence)) &&
      (words.match(/\d/g) ?? []).length >= 6 &&
      (/^[+0(]|[ -]/.test(words) || CALLED.test(sentence))
        ? text('tel', words)
        : [],
  },
  email: {
    attributes: ['email'],
    make: (words) => (PATTERNS.email.test(words) && !OF_OFFICE.test(words) ? text('email', words) : []),
  },
  website: { attributes: ['url'], make: (words) => (/\.\p{L}{2,}/u.test(words) ? text('url', words) : []) },
  employer: part('job', 'employer', capital),
  'job-title': part('job', 'title', sentenceCase),
  department: {
    attributes: ['department'],
    make: (words, { sentence }) => (UNIT.test(sentence) ? text('department', capital(words)) : []),
  },
  salary: amount('salary', 'year'),
  'notice-period': {
    attributes: ['notice-period'],
    make: (words) =>
      valued(
        'notice-period',
        parseDuration(
          words
            .replace(/\ban? /i, '1 ')
            .replace(/-/g, ' ')
            .replace(/['’]s?$|s['’]$/, ''),
        ),
      ),
  },
  'work-hours': { attributes: ['work-hours'], make: (words) => (parseDate(words) ? [] : text('work-hours', words)) },
  'work-mode': plain('remote', lower),
  partner: { ...person('partner', 'partner'), attributes: ['partner', 'marital-status'] },
  child: {
    attributes: ['child'],
    make: (words, { sentence }) => {
      if (!CHILDREN.test(sentence)) return [];
      const relation = /\b(?:daughter|girl)\b/i.test(sentence) ? 'daughter' : /\b(?:son|boy)\b/i.test(sentence) ? 'son' : 'child';
      return record('child', { name: capital(words) }, { person: { name: capital(words), relation } });
    },
  },
  'children-count': {
    attributes: ['children'],
    make: (words, { sentence }) => {
      const count = CHILDREN.test(sentence) ? countOf(words) : null;
      return count === null ? [] : valued('children', { type: 'number', number: count });
    },
  },
  mother: relative(() => 'mother'),
  father: relative(() => 'father'),
  sibling: relative((sentence) =>
    /\b(?:sister|sis)\b/i.test(sentence) ? 'sister' : /\b(?:brother|bro)\b/i.test(sentence) ? 'brother' : 'sibling',
  ),
  pet: part('pet', 'name', capital),
  'pet-kind': part('pet', 'species', (words) => speciesOf(words)),
  'emergency-contact': {
    ...EMERGENCY,
    // "If she's on shift, Hamish" names who comes second.
    make: (words, around) => (INSTEAD.test(around.sentence) ? [] : EMERGENCY.make(words, around)),
  },
  school: part('education', 'institution', capital),
  degree: part('education', 'degree'),
  'field-of-study': part('education', 'area', sentenceCase),
  'graduation-year': part('education', 'end', (words) => /\b(?:19|20)\d{2}\b/.exec(words)?.[0] ?? null),
  skill: { attributes: ['skill'], make: (words) => record('skill', { name: words }) },
  language: {
    attributes: ['language'],
    make: (words, { sentence }) => {
      const language = lookup(LANGUAGE_WORDS, normalise(words));
      return language ? record('language', { language, level: levelBeside(normalise(words), normalise(clauseOf(words, sentence))) }) : [];
    },
  },
  certificate: { attributes: ['certificate'], make: (words) => record('certificate', { name: words }) },
  // "I renewed my passport. The new number is ...": the one that is held is meant.
  'passport-number': part('passport', 'number', (words, { sentence, heldOf }) =>
    /\d{5}/.test(words) && (PASSPORT.test(sentence) || heldOf('passport').length > 0) ? words.toUpperCase() : null,
  ),
  'passport-expiry': part('passport', 'end', (words, { at, sentence }) => (PASSPORT.test(sentence) ? dateOf(words, at) : null)),
  'licence-number': part('driving-licence', 'number', (words) => (/\d{4}/.test(words) ? words.toUpperCase() : null)),
  visa: part('visa', 'type'),
  car: {
    attributes: ['vehicle'],
    read: (marked) => {
      const words = marked.replace(COLOURED, '$<rest>');
      const { year, make, model } = CAR.exec(words)?.groups ?? {};
      if (VEHICLE.test(words)) return null;
      return Object.fromEntries(Object.entries({ make, model, year }).flatMap(([name, said]) => (said ? [[name, capital(said)]] : [])));
    },
  },
  plate: part('vehicle', 'plate', (words) =>
    /\d/.test(words) && words.replace(/[\s-]/g, '').length <= PLATE ? words.toUpperCase() : null,
  ),
  bike: plain('bicycle'),
  insurer: {
    attributes: ['insurance'],
    make: (words, { sentence }) =>
      record('insurance', { company: capital(words), kind: KINDS.find(([pattern]) => pattern.test(sentence))?.[1] }),
  },
  'health-insurer': plain('health-insurance', capital),
  bank: { attributes: ['bank'], make: (words) => (A_BANK.test(words) ? [] : text('bank', capital(words))) },
  'energy-supplier': plain('energy-supplier', capital),
  'internet-provider': plain('internet-provider', capital),
  membership: { ...plain('membership'), attributes: ['membership', 'gym'] },
  subscription: plain('subscription', capital),
  doctor: somebody('doctor', 'doctor'),
  dentist: somebody('dentist', 'dentist'),
  allergy: stuff('allergy'),
  medication: stuff('medication'),
  condition: stuff('condition'),
  diet: {
    attributes: ['diet'],
    make: (words) => {
      const found = lookup(DIET_WORDS, normalise(words.replace('-', ' '))) ?? (/^veggie$/i.test(words) ? 'vegetarian' : undefined);
      return text('diet', found ?? lower(words));
    },
  },
  'blood-type': {
    attributes: ['blood-type'],
    make: (words, { sentence }) => {
      // Its letter may be taken for an article, and stand outside of the mark; without its sign it is only half of it.
      const found = [...sentence.matchAll(BLOOD)].find(({ 0: whole }) => whole.includes(words) || words.includes(whole))?.groups;
      return found?.type ? text('blood-type', found.type + (/^(?:\+|p)/i.test(found.sign ?? '') ? '+' : '-')) : [];
    },
  },
  height: {
    attributes: ['height'],
    make: (words, { sentence }) => {
      const cm = /\b(?:long|wide|high|deep)\b/i.test(sentence) ? null : parseHeight(words);
      return cm === null ? [] : valued('height', { type: 'number', number: cm, unit: 'cm' });
    },
  },
  weight: number('weight', parseWeight, 'kg'),
  'shoe-size': plain('shoe-size'),
  'clothes-size': {
    attributes: ['clothing-size', 'tshirt-size'],
    make: (words, { sentence }) => text(/\bt-?shirts?\b|\btees?\b/i.test(sentence) ? 'tshirt-size' : 'clothing-size', words),
  },
  hobby: stuff('hobby'),
  sport: stuff('sport'),
  instrument: stuff('instrument'),
  favourite: stuff('favourite'),
  dislike: stuff('dislike'),
  religion: plain('religion', capital),
  seat: plain('seat', lower),
  airport: plain('departure-airport', capital),

  'marital:married': implied('marital-status', 'Married'),
  'marital:engaged': implied('marital-status', 'Engaged'),
  'marital:divorced': implied('marital-status', 'Divorced', [closes('partner')]),
  'marital:widowed': implied('marital-status', 'Widowed', [closes('partner')]),
  'marital:separated': implied('marital-status', 'Separated'),
  'marital:single': implied('marital-status', 'Single', [closes('partner')]),
  'status:retired': implied('employment-status', 'Retired', [closes('job')]),
  'status:unemployed': implied('employment-status', 'Unemployed', [closes('job')]),
  'status:self-employed': implied('employment-status', 'Self-employed'),
  'status:student': implied('employment-status', 'Student'),
  'smoker:yes': { attributes: ['smoker'], make: () => flag('smoker', true) },
  'smoker:no': { attributes: ['smoker'], make: () => flag('smoker', false) },
  'alcohol:no': implied('alcohol', 'none'),
  'glasses:yes': { attributes: ['glasses'], make: () => flag('glasses', true) },
  'glasses:no': { attributes: ['glasses'], make: () => flag('glasses', false) },
  'none:car': nothing('vehicle'),
  'none:pet': nothing('pet'),
  'none:allergy': nothing('allergy'),
  'none:children': number('children', () => 0),
  'none:job': { attributes: ['employment-status', 'job'], make: () => [closes('job')] },
};

/** Attributes that each end without its value is about. */
export const ENDS: Readonly<Record<string, readonly string[]>> = {
  'end:job': ['job'],
  'end:home': ['address'],
  'end:car': ['vehicle'],
  'end:bike': ['bicycle'],
  'end:pet': ['pet'],
  'end:membership': ['membership', 'gym'],
  'end:subscription': ['subscription'],
  'end:medication': ['medication'],
  'end:allergy': ['allergy'],
  'end:condition': ['condition'],
  'end:diet': ['diet'],
  'end:bank': ['bank'],
  'end:phone': ['tel'],
  'end:email': ['email'],
  'end:study': ['education'],
  'end:hobby': ['hobby', 'sport', 'instrument'],
  'end:insurance': ['insurance', 'health-insurance'],
  'end:landlord': ['landlord', 'rent'],
  'end:partner': ['partner', 'marital-status'],
  'end:language': ['language'],
  'end:doctor': ['doctor', 'dentist'],
  'none:medication': ['medication'],
  'none:condition': ['condition'],
  'none:landlord': ['landlord', 'rent'],
  'none:religion': ['religion'],
  'drives:no': ['driving-licence'],
};

export function attributesOf(about: string): readonly string[] {
  return ROWS[about]?.attributes ?? ENDS[about] ?? [];
}

/** What a bank is, and which one it is not. */
const A_BANK = /^(?:an? |my |our |the )?(?:local |online |new |old |small |big )?(?:credit union|building society|savings bank|bank)$/i;
const BREED =
  /^(?:greyhound|labrador|lab|spaniel|terrier|collie|dachshund|lurcher|poodle|cockapoo|beagle|retriever|alsatian|whippet|pup|puppy|bulldog|husky|mutt|mongrel)s?$/;
/** What animals have and are given. */
const NO_ANIMAL = /^(?:kennels?|cattery|cough|collar|lead|leash|food|bed|vets?|jabs?|booster|vaccin\w*|insurance|flap|hair|allergy)$/;

function speciesOf(words: string): string | null {
  const all = normalise(words).split(' ');
  for (const word of all.toReversed()) {
    const found = lookup(ANIMALS, word) ?? lookup(ANIMALS, word.replace(/s$/, '')) ?? (BREED.test(word) ? 'dog' : undefined);
    if (found) return found;
  }
  return all.length <= 3 && !all.some((word) => NO_ANIMAL.test(word)) ? words.toLowerCase() : null;
}
