import { normalise } from '../../core/text.ts';
import type { Value } from '../../core/value.ts';
import { countryOfPeople } from '../facts/countries.ts';
import { DATE_TEXT, parseDate } from '../facts/dates.ts';
import { OCCUPATION } from '../facts/grammar/lexicon.ts';
import { home } from '../facts/grammar/life-en.ts';
import { type Draft, flag, record, text, valued } from '../facts/grammar/row.ts';
import { ANIMALS, DIET_WORDS, LANGUAGE_WORDS, LEVEL_WORDS } from '../facts/grammar/words.ts';
import { lookup } from '../facts/lookup.ts';
import { parseAmount, parseDuration, parseHeight, parseWeight } from '../facts/quantities.ts';
import type { Belief } from '../types.ts';
import { namesIn, oneMatch, theOne } from './spans.ts';

/**
 * Slot filling: what a sentence of known intent says, from its own typed spans. Exactly one fitting span, or one that simple structure
 * points at; else null, and nothing is claimed. Rows by what the sentence is about.
 */
export interface Said {
  /** The sentence, quotations masked. */
  readonly sentence: string;
  /** Own live facts of the attribute. */
  readonly held: readonly Belief[];
  /** How sure the kind is an end rather than a beginning. */
  readonly kind: 'is' | 'new' | 'end' | 'slip';
}
export interface Slot {
  /** What is doubted where no value is found, and spared from doubt where one is. */
  readonly attributes: readonly string[];
  /** What may have ended with it, where it is an end. */
  readonly also?: readonly string[];
  /** Null: the value is not there or not sure. */
  readonly fill: (said: Said) => readonly Draft[] | null;
}

const SUM =
  /(?:[£€$]\s?)\d[\d.,]*(?:\s?k\b)?(?:\s?(?:a|an|per|\/)\s?(?:hour|day|week|month|year|annum)|\s?pcm)?|\b\d[\d.,]*\s?k\b|\b\d[\d.,]*\s?(?:€|£|pounds?|quid|euros?|dollars?)(?:\s?(?:a|an|per)\s?(?:hour|day|week|month|year))?/gi;
const TEL = /(?<![\d\p{L}])(?:\+|0)\d[\d ()/-]{7,16}\d(?!\d)|(?<![\d\p{L}])\d{3}[ -]\d{3}[ -]\d{4}(?!\d)/gu;
const MAIL = /[^\s@<>,;:()]+@[^\s@<>,;()]+\.[\p{L}]{2,}/gu;
const LONG =
  /(?:\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|thirteen)[ -](?:full )?(?:day|week|month)(?:s['’]?|['’]s)?)/gi;
const TALL = /\b[12][.,]\d{2} ?m\b|\b[12]\d{2} ?cm\b|\b[4-7] ?(?:ft|feet|foot|['’′]) ?(?:\d{1,2} ?(?:ins?|inch(?:es)?|["”″])?)?/gi;
const HEAVY = /\b\d{2,3}(?:[.,]\d)? ?(?:kgs?|kilos?|pounds|lbs?)\b|\b\d{1,2} ?(?:stone|st)(?: \d{1,2}(?: ?lbs?)?)?\b/gi;
const POSITION =
  /(?:supervisor|lead(?:er)?|head|assistant|officer|associate|partner|executive|president|sergeant|captain|foreman|trainee|porter|buyer|specialist|representative|agent|worker|producer|owner|editor|treasurer|controller|head (?:of )?[a-z]+|[a-z]+ of (?:[a-z]+ ?){1,2})$/i;
const TITLE =
  /\b(?:as|i'm|i am|we're|became|become|made me|makes me|promoted (?:me )?to|promotion to|up to|appointed(?: me)?(?: as)?|move[d]? (?:me )?(?:up )?to|title(?: is|:)?|role(?: is|:)?|made|says|sign as|hat:|to) (?:now |officially |finally )*(?:(?:an?|the|their|its|our) )?(?:full |acting )?(?<title>(?!(?:an?|the|of|my|be|work|in|at|to|their)\b)[a-z][a-z-]*(?: [a-z-]+){0,3}?)(?= (?:at|with|for|in|on|as|since|from|now|this|today|these|last|and|over|there|where|instead|not)\b|[,.;!?)–]|$)/i;

const partsOf = (held: readonly Belief[]): string[] =>
  held.flatMap(({ value }) => (value.type === 'record' ? Object.values(value.parts) : value.type === 'text' ? [value.text] : []));

const named =
  (cues: readonly RegExp[], make: (name: string, said: Said) => readonly Draft[] | null, behind: readonly RegExp[] = []) =>
  (said: Said): readonly Draft[] | null => {
    const name = theOne(namesIn(said.sentence, partsOf(said.held)), cues, behind);
    return name ? make(name, said) : null;
  };

/** Always the same value, whatever else is said. */
const implied = (attribute: string, words: string, also: readonly Draft[] = []): Slot => ({
  attributes: [attribute, ...also.map((one) => one.attribute)],
  fill: () => [...text(attribute, words), ...also],
});
const closes = (attribute: string): Draft => ({ attribute, value: { type: 'record', parts: {} }, ends: [attribute] });

const PLACE = [
  /\b(?:in(?:to)? sunny|over to|down to|up to|back to|out to|moved? (?:.{1,20} )?to|relocated to|to) $/i,
  /\b(?:in|into|at|hello|home is|live on|is) (?:the )?$/i,
];
const IS_HOME = [/^ (?:is|it is) (?:officially |finally |now )*(?:home\b|where (?:i|we) live)/i, /^ it is\b/i];
const STREET = /\b\d+\p{L}? (?:\p{Lu}[\p{L}'’-]* ?){2,4}(?:, ?\p{Lu}[\p{L}' -]+)?(?:,? [A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b)?/u;

const address: Slot = {
  attributes: ['address'],
  fill: (said) => {
    const street = oneMatch(said.sentence, STREET);
    if (street) return street.includes(',') ? home(street.trim(), undefined) : null;
    return named(PLACE, (place) => (countryOfPeople(place) ? null : home(place, undefined)), IS_HOME)(said);
  },
};

const EMPLOYER = [
  /\b(?:start(?:ed|ing)? (?:work(?:ing)? )?(?:at|with|for)|joined(?: the ranks at)?|join|jumped ship to|hired by|employed by|employer is(?: a .{1,20} called)?|work(?:ing|s)? (?:at|for)|job (?:at|with)|role (?:at|with)|post (?:at|with)|position (?:at|with)|employ(?:er|ed)(?: by|:)?) (?:the )?$/i,
  /\b(?:at|with|for|to|by|hello to|called|it's|books of|say) (?:the )?$/i,
  /\b(?:company|firm|employer|competition|hat|job!*|me)[,:-]? -? ?(?:the )?$/i,
  /(?:^|\b(?:and|now|but) (?:the )?)$/,
];
const titleIn = (sentence: string): string | undefined => {
  const title = TITLE.exec(sentence)?.groups?.title?.trim();
  return title && (OCCUPATION.test(title) || POSITION.test(title)) ? title.charAt(0).toUpperCase() + title.slice(1) : undefined;
};
/** "the new bakery on Baker Street" is no firm. */
const NO_FIRM = /\b(?:Street|Road|Lane|Avenue|University of the Third Age)$/;

const job: Slot = {
  attributes: ['job', 'employer', 'organization-title'],
  also: ['employment-status'],
  fill: named(EMPLOYER, (employer, { sentence }) =>
    NO_FIRM.test(employer) ? null : record('job', { employer, title: titleIn(sentence) }),
  ),
};
/** A new title at the firm where the person is. */
const title: Slot = {
  attributes: ['organization-title', 'job'],
  fill: ({ sentence, held, kind }) => {
    const found = titleIn(sentence);
    const [one, ...others] = held.filter(({ attribute }) => attribute === 'job');
    if (!found) return null;
    if (!one) return text('organization-title', found);
    const employer = one.value.type === 'record' ? one.value.parts.employer : undefined;
    return others.length === 0 && employer && kind !== 'is' ? record('job', { employer, title: found }) : null;
  },
};

const sum = (attribute: string): Slot => ({
  attributes: [attribute],
  fill: ({ sentence, held }) => {
    const isHeld = (said: string) => held.some(({ value }) => value.type === 'amount' && parseAmount(said)?.min === value.min);
    const found = parseAmount(oneMatch(sentence, SUM, isHeld) ?? '');
    const per = found?.per ?? parseAmount(sentence)?.per ?? (attribute === 'rent' ? 'month' : undefined);
    // A year's pay is told without saying so; a month's is not.
    if (!found || (!per && found.min < 5000)) return null;
    return valued(attribute, { ...found, ...(per ? { per } : {}) });
  },
});

const matched = (attribute: string, pattern: RegExp, parse: (words: string) => Value | null): Slot => ({
  attributes: [attribute],
  fill: ({ sentence }) => {
    const found = oneMatch(sentence, pattern);
    return found ? valued(attribute, parse(found)) : null;
  },
});
const words = (found: string): Value => ({ type: 'text', text: found.trim() });
const number = (found: number | null, unit: string): Value | null => (found === null ? null : { type: 'number', number: found, unit });

const PERSON_CUES = [
  /\b(?:called|named|name is|name's|name of|with|to|is|by|ring|call|phone|contact|tell|see|seeing|dating|down|from|:|,|man in my life:|from) $/i,
  /^$/,
];
const somebody = (attribute: string, relation: string): Slot => ({
  attributes: [attribute],
  fill: named(PERSON_CUES, (name) => record(attribute, { name }, { person: { name, relation } })),
});
const DOCTOR = [/\b(?:registered|signed on|with|is(?: now)?|see|now|to|under|doctor,?|gp:?|:|of|it's) $/i, /^$/];
const doctor: Slot = {
  attributes: ['doctor'],
  fill: named(DOCTOR, (name) =>
    /^Dr\b/.test(name) ? record('doctor', { name }, { person: { name, relation: 'doctor' }, replaces: true }) : null,
  ),
};
const firm = (attribute: string): Slot => ({
  attributes: [attribute],
  fill: named([/\b(?:to|with|at|by|from|is(?: now)?|for|into|it's|on|of|through) (?:the )?$/i], (name) => text(attribute, name)),
});

const BREED = 'greyhound|labrador|spaniel|terrier|collie|dachshund|lurcher|poodle|beagle|retriever|alsatian|whippet|pup|bulldog|husky';
const SPECIES = new RegExp(
  `(?<![\\p{L}-])(?:${BREED}|hen|${Object.keys(ANIMALS)
    .filter((word) => word.length > 2 && word !== 'chat')
    .join('|')})s?(?![\\p{L}-])`,
  'giu',
);
const BREEDS = new RegExp(`^(?:${BREED})s?$`);
const speciesOf = (word: string): string | undefined =>
  BREEDS.test(word) ? 'dog' : /^hens?$/.test(word) ? 'chicken' : lookup(ANIMALS, word);
const pet: Slot = {
  attributes: ['pet'],
  fill: ({ sentence, held }) => {
    const kinds = new Set([...sentence.matchAll(SPECIES)].flatMap(({ 0: word }) => speciesOf(normalise(word)) ?? []));
    const [species] = kinds;
    const name = theOne(namesIn(sentence, partsOf(held)), [
      /\b(?:called|named|name of|name is|name's|call (?:him|her|it|them)|[-:,]|dog|cat|rabbit|hamster|puppy|kitten|parrot|pony|labrador|spaniel) $/i,
      /^$/,
    ]);
    return kinds.size === 1 && species ? record('pet', { species, count: /\btwo\b/i.test(sentence) ? '2' : '1', name }) : null;
  },
};

const MAKES =
  'Audi|BMW|Citro[eë]n|Dacia|Fiat|Ford|Harley|Honda|Hyundai|Jaguar|Jeep|Kia|Land Rover|Lexus|Mazda|Mercedes|Mini|Mitsubishi|Nissan|Opel|Peugeot|Porsche|Renault|Seat|Skoda|Škoda|Subaru|Suzuki|Tesla|Toyota|Triumph|Vauxhall|Vespa|Volkswagen|VW|Volvo|Yamaha|Chevrolet|Chevy|Dodge|Chrysler|Buick|Cadillac|Polestar|MG|Cupra';
const MAKE = new RegExp(`^(?<make>${MAKES})(?: (?<model>[\\p{Lu}\\d][\\p{L}\\d-]*(?: [\\p{Lu}\\d][\\p{L}\\d-]*)?))?$`, 'u');
const vehicle: Slot = {
  attributes: ['vehicle'],
  fill: ({ sentence, held }) => {
    const cars = namesIn(sentence.replace(/\b(\p{Lu}\p{L}+ )(?=\d)/gu, '$1X'), partsOf(held)).flatMap((span) => {
      const { make, model } = MAKE.exec(span.text.replace(/\bX(?=\d)/g, ''))?.groups ?? {};
      return make && !span.isOld ? [{ make, model }] : [];
    });
    const [car] = cars;
    return car && cars.length === 1 ? record('vehicle', car) : null;
  },
};

const DIET = new RegExp(`(?<![\\p{L}-])(?:${Object.keys(DIET_WORDS).join('|').replaceAll(' ', '[ -]')}|veggie)(?![\\p{L}-])`, 'giu');
const diet: Slot = {
  attributes: ['diet'],
  fill: ({ sentence }) => {
    const kinds = new Set(
      [...sentence.matchAll(DIET)].map(({ 0: word }) => lookup(DIET_WORDS, normalise(word.replace('-', ' '))) ?? 'vegetarian'),
    );
    return kinds.size === 1 ? text('diet', [...kinds][0]) : null;
  },
};

const NOUN = "(?<what>[a-zé][a-zé'-]*(?: [a-zé'-]+){0,2}?)";
const END =
  '(?= (?:any|and|so|now|at|in|since|for|on|after|every|once|twice|again|these|instead|because|which|that|but|two|one|a|to|last|this|today|by|when|if|from|is|are|bring|make)\\b|[,.;!?:]|$)';
const phrase = (attribute: string, cue: string, no: RegExp): Slot => ({
  attributes: [attribute],
  fill: ({ sentence }) => {
    const what = new RegExp(`${cue} ${NOUN}${END}`, 'i').exec(sentence)?.groups?.what;
    return what && !no.test(what) ? text(attribute, what.toLowerCase()) : null;
  },
});
const NOTHING =
  /^(?:it|this|that|them|him|her|me|my|an?|the|some\w*|any\w*|every\w*|nothing|all|my .*|his|her .*|tablets?|pills?|medication|medicine|work|mondays|new .*|more|what.*|which)\b/i;

const language: Slot = {
  attributes: ['language'],
  fill: ({ sentence }) => {
    const found = new Set(
      [...sentence.matchAll(/\b\p{Lu}\p{L}+\b/gu)].flatMap(({ 0: word }) => lookup(LANGUAGE_WORDS, normalise(word)) ?? []),
    );
    const level = LEVEL_WORDS.find(([pattern]) => pattern.test(normalise(sentence)))?.[1];
    return found.size === 1 ? record('language', { language: [...found][0], level }) : null;
  },
};
const nationality: Slot = {
  attributes: ['nationality'],
  fill: ({ sentence }) => {
    const found = [...sentence.matchAll(/(?<!(?:not|from|my|up) (?:an? )?)\b\p{Lu}\p{L}+\b/gu)].flatMap(({ 0: word }) =>
      countryOfPeople(word) ? [word] : [],
    );
    return new Set(found).size === 1 ? text('nationality', found[0]) : null;
  },
};
const passport: Slot = {
  attributes: ['passport'],
  fill: ({ sentence }) => {
    const code = oneMatch(sentence, /\b[A-Z]{0,2}\d{7,9}\b/g) ?? undefined;
    const end = new RegExp(
      `\\b(?:until|till|to|expir\\w*|runs? out|valid|good)(?:,| on| in| to| until| till)* (?<end>${DATE_TEXT})`,
      'i',
    ).exec(sentence)?.groups?.end;
    return code || end ? record('passport', { number: code, end: end ? parseDate(end) : undefined }) : null;
  },
};
const NO_MORE =
  /\b(?:quit|stop(?:ped)?|g[ai]ve(?:n)? up|no more|without|free|ex-?smoker|kick(?:ed)?|packed|never|last|final|binned|clean|over|off|non-?smoker|threw|haven't|hasn't|don't|not)\b/i;
const ANEW = /\b(?:again|back on|started|taken up|took up|a day|i smoke|i'm a smoker|roll|pipe|cigars?)\b/i;
const smoker: Slot = {
  attributes: ['smoker'],
  fill: ({ sentence, kind }) =>
    NO_MORE.test(sentence) === (kind === 'end') && ANEW.test(sentence) !== (kind === 'end') ? flag('smoker', kind !== 'end') : null,
};
const NTH: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, one: 1, two: 2, three: 3, four: 4, five: 5 };
const children: Slot = {
  attributes: ['children', 'household-size'],
  fill: ({ sentence }) => {
    const said =
      /\b(?:our|my) (?<n>first|second|third|fourth)(?: child| baby| kid|-born)?\b(?! (?:time|try|go|choice|wife|husband))|\b(?:makes|that's|so|now have|have|of|number) (?<m>one|two|three|four|five) (?:kids|children|boys|girls|daughters|sons|now|of them|it is)\b|\bnumber (?<k>two|three|four|five)\b/i.exec(
        sentence,
      )?.groups;
    const count = lookup(NTH, (said?.n ?? said?.m ?? said?.k ?? '').toLowerCase());
    return count ? valued('children', { type: 'number', number: count }) : null;
  },
};
const SURNAME = [
  /\b(?:surname is|name is|name:|name,|barrelled:|i'm|i am|sign as|call me|back to|known as|go by|deed poll to|i'm now|says|it's) (?:now )?(?:mrs |mr |ms )?$/i,
];
const FAMILY = /\b(?:surname|maiden name|family name|last name|married name|his name|double-barrelled|mrs|mr|sign as|back to)\b/i;
const name: Slot = {
  attributes: ['name', 'family-name', 'given-name'],
  fill: named(SURNAME, (found, { sentence }) => {
    if (found.includes(' ')) return [...text('name', found), ...text('family-name', found.split(' ').at(-1))];
    return FAMILY.test(sentence) ? text('family-name', found) : null;
  }),
};

export const SLOTS: Readonly<Record<string, Slot>> = {
  address,
  landlord: somebody('landlord', 'landlord'),
  rent: sum('rent'),
  salary: sum('salary'),
  household: { attributes: ['household-size'], fill: () => null },
  job,
  title,
  'status:retired': implied('employment-status', 'Retired', [closes('job')]),
  'status:unemployed': implied('employment-status', 'Unemployed', [closes('job')]),
  'status:self-employed': implied('employment-status', 'Self-employed'),
  'status:student': implied('employment-status', 'Student'),
  'marital:married': implied('marital-status', 'Married'),
  'marital:engaged': implied('marital-status', 'Engaged'),
  'marital:divorced': implied('marital-status', 'Divorced', [closes('partner')]),
  'marital:widowed': implied('marital-status', 'Widowed', [closes('partner')]),
  'marital:separated': { ...implied('marital-status', 'Separated'), also: ['partner'] },
  'marital:single': {
    attributes: ['marital-status', 'partner'],
    // Who is married does not become single by parting.
    fill: ({ held }) =>
      held.some(({ value }) => value.type === 'text' && /^(?:married|separated)/i.test(value.text))
        ? null
        : [...text('marital-status', 'Single'), closes('partner')],
  },
  partner: { ...somebody('partner', 'partner'), also: ['marital-status'] },
  children,
  pet,
  'emergency-contact': somebody('emergency-contact', 'emergency contact'),
  name,
  bday: matched('bday', new RegExp(DATE_TEXT, 'gi'), (found) => {
    const iso = parseDate(found.replace(/^the /i, ''));
    return iso?.length === 10 ? { type: 'date', iso } : null;
  }),
  diet,
  allergy: phrase('allergy', "\\b(?:allergic to|allergy to|intolerant to|it's|is)", NOTHING),
  medication: phrase(
    'medication',
    '\\b(?:put me on|put on|started me on|has me on|start(?:ed)?(?: taking| on)?|taking|take|prescribed|switched (?:me )?to|given)',
    NOTHING,
  ),
  condition: phrase('condition', "\\b(?:diagnosed (?:me )?with|i have|i've got|it's)", NOTHING),
  smoker,
  doctor,
  dentist: somebody('dentist', 'dentist'),
  'health-insurance': firm('health-insurance'),
  bank: firm('bank'),
  'energy-supplier': firm('energy-supplier'),
  'internet-provider': firm('internet-provider'),
  membership: {
    attributes: ['membership'],
    fill: named([/\b(?:joined|of|with|at|into|in|by) (?:the )?$/i], (found) => text('membership', found)),
  },
  subscription: {
    attributes: ['subscription'],
    fill: named([/\b(?:to|got|for|up for|added|have|pay for) (?:the )?$/i], (found) => text('subscription', found)),
  },
  height: matched('height', TALL, (found) => number(parseHeight(found), 'cm')),
  weight: matched('weight', HEAVY, (found) => number(parseWeight(found), 'kg')),
  'shoe-size': matched('shoe-size', /\b(?:[1-9]|1[0-5]|3[4-9]|4[0-9])(?:[.,]5)?\b/g, words),
  'tshirt-size': {
    attributes: ['tshirt-size'],
    fill: ({ sentence }) => {
      const size = oneMatch(sentence, /\b(?:X{0,3}[SL]|M|small|medium|(?:extra )?large)\b/g);
      return size
        ? text(
            'tshirt-size',
            size
              .replace(/^extra /, 'X')
              .replace(/^(X?)(\p{L})\p{Ll}+$/u, '$1$2')
              .toUpperCase(),
          )
        : null;
    },
  },
  'blood-type': matched('blood-type', /\b(?:AB|A|B|O)(?:[+-]| ?(?:positive|negative))(?!\p{L})/gu, (found) =>
    words(found.replace(/ ?positive/, '+').replace(/ ?negative/, '-')),
  ),
  tel: matched('tel', TEL, words),
  email: matched('email', MAIL, words),
  'notice-period': matched('notice-period', LONG, (found) => parseDuration(found.replace(/\ban? /i, '1 ').replace(/['’]s?$|s['’]$/, ''))),
  language,
  nationality,
  passport,
  vehicle,
  'driving-licence': { attributes: ['driving-licence'], fill: () => null },
  visa: { attributes: ['visa'], fill: () => null },
  education: { attributes: ['education'], fill: () => null },
  skill: { attributes: ['skill'], fill: () => null },
  hobby: { attributes: ['hobby'], fill: () => null },
  alcohol: { attributes: ['alcohol'], fill: () => null },
  insurance: { attributes: ['insurance'], fill: () => null },
  remote: { attributes: ['remote'], fill: () => null },
};
