import { normalise } from '../../../core/text.ts';
import { countryOfPeople } from '../../facts/countries.ts';
import { DATE_TEXT, parseDate } from '../../facts/dates.ts';
import { record, text } from '../../facts/grammar/row.ts';
import { ANIMALS, DIET_WORDS, LANGUAGE_WORDS, LEVEL_WORDS } from '../../facts/grammar/words.ts';
import { lookup } from '../../facts/lookup.ts';
import { namesIn, oneMatch, theOne } from '../spans.ts';
import { partsOf, type Slot } from './shape.ts';

/** Animals, cars, what somebody eats and takes, tongues, nations and papers. */
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
export const pet: Slot = {
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
export const vehicle: Slot = {
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
export const diet: Slot = {
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
export const phrase = (attribute: string, cue: string, no: RegExp): Slot => ({
  attributes: [attribute],
  fill: ({ sentence }) => {
    const what = new RegExp(`${cue} ${NOUN}${END}`, 'i').exec(sentence)?.groups?.what;
    return what && !no.test(what) ? text(attribute, what.toLowerCase()) : null;
  },
});
export const NOTHING =
  /^(?:it|this|that|them|him|her|me|my|an?|the|some\w*|any\w*|every\w*|nothing|all|my .*|his|her .*|tablets?|pills?|medication|medicine|work|mondays|new .*|more|what.*|which)\b/i;

export const language: Slot = {
  attributes: ['language'],
  fill: ({ sentence }) => {
    const found = new Set(
      [...sentence.matchAll(/\b\p{Lu}\p{L}+\b/gu)].flatMap(({ 0: word }) => lookup(LANGUAGE_WORDS, normalise(word)) ?? []),
    );
    const level = LEVEL_WORDS.find(([pattern]) => pattern.test(normalise(sentence)))?.[1];
    return found.size === 1 ? record('language', { language: [...found][0], level }) : null;
  },
};
export const nationality: Slot = {
  attributes: ['nationality'],
  fill: ({ sentence }) => {
    const found = [...sentence.matchAll(/(?<!(?:not|from|my|up) (?:an? )?)\b\p{Lu}\p{L}+\b/gu)].flatMap(({ 0: word }) =>
      countryOfPeople(word) ? [word] : [],
    );
    return new Set(found).size === 1 ? text('nationality', found[0]) : null;
  },
};
export const passport: Slot = {
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
