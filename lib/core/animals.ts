import { normalise } from './text.ts';

/**
 * What forms ask about an animal, and what people have told other forms of it: one table for both sides, in the languages people fill forms
 * in. A word counts only in a form or block that is about an animal: "Farbe" alone is a car's as well. `bare` rows are asked of people too.
 */
interface Row {
  readonly part: string;
  readonly bare?: true;
  readonly words: string;
}

const ANIMAL =
  '(?:pets?|dogs?|cats?|horses?|animals?|(?:haus)?tier(?:e?s)?|hund(?:e?s)?|katzen?|pferd(?:e?s)?|animal|chien|chat|cheval|mascotas?|perr[oa]|gat[oa]|animale|cane|gatto|cao|cachorro|huisdier|hond|kat|zwierzecia|psa|kota)';
const OF = `(?: (?:of|des|der|du|de l|de la|del|de|do|da|van|van het|dell|della)(?: (?:the|your|ihres|deines|su|uw))? ?${ANIMAL})?`;

const ROWS: readonly Row[] = [
  {
    part: 'chip',
    words:
      '(?:micro)?chip(?: (?:or tattoo|oder tatowier\\w*))?(?: ?(?:number|no|nr|id|code|nummer))?|(?:micro)?chip ?nummer|transponder\\w*|(?:micro)?chip oder tatowiernummer|numero (?:de |di )?(?:puce|(?:micro)?chip)|(?:puce|microchip)',
  },
  {
    part: 'passport',
    words:
      '(?:eu )?(?:pet )?passport(?: ?(?:number|no|nr))?|(?:nr |nummer )?(?:des )?(?:eu )?heimtierausweis\\w*|passeport europeen|pasaporte(?: europeo)?',
  },
  { part: 'breed', words: '(?:main |primary )?breed(?: or (?:mix|cross|type))?|rasse(?: oder mix)?|race|raza|razza|raca|ras|rasa' },
  {
    part: 'species',
    words: '(?:species|(?:type|kind) of (?:pet|animal)|(?:pet|animal) type|tierart|art des tieres|espece|especie|specie|diersoort|gatunek)',
  },
  {
    part: 'colour',
    words:
      '(?:coat |fur )?colou?rs?(?: and markings)?|markings|(?:fell)?farbe|couleur(?: de (?:la )?robe)?|robe|color(?: del pelo)?|pelaje|colore|mantello|cor|kleur|masc',
  },
  {
    part: 'neutered',
    words:
      'neutered|spayed|(?:neutered|spayed)(?: or | )(?:spayed|neutered)|kastriert|sterilise\\w?|castrad[oa]|esterilizad[oa]|sterilizzat[oa]',
  },
  {
    part: 'name',
    words: `${ANIMAL} ?s? ?name|tiername|rufname|name${OF.replace(/\)\?$/, ')')}|nom${OF.replace(/\)\?$/, ')')}|nombre${OF.replace(/\)\?$/, ')')}`,
  },
  { part: 'name', bare: true, words: 'name|nom|nombre|nome|naam|imie' },
  {
    part: 'born',
    bare: true,
    words:
      'date of birth|birth ?date|dob|born|geburtsdatum|geboren(?: am)?|date de naissance|fecha de nacimiento|data di nascita|data de nascimento|geboortedatum',
  },
  { part: 'sex', bare: true, words: 'sex|gender|geschlecht|sexe|sexo|sesso|geslacht|plec' },
  {
    part: 'weight',
    bare: true,
    words: '(?:approx(?:imate)? )?weight(?: (?:in )?(?:kgs?|lbs?|pounds))?|gewicht(?: (?:in )?kg)?|poids|peso|waga',
  },
];
const READY = ROWS.map(({ part, bare, words }) => ({
  part,
  bare,
  pattern: new RegExp(`^(?:(?:the |your |ihres? |su |votre )?${ANIMAL} ?s? )?(?:${words})${OF}$`),
}));
/** Asked of animals alone, whatever stands around it. */
const SURE = /^(?:breed|rasse|raza|razza|tierart|tiername|species|(?:micro)?chip|microchip ?nummer|chip ?nummer|espece|especie)(?: |$)/;
const NAMES_ANIMAL = new RegExp(`^(?:the |your |ihr |su |votre )?${ANIMAL} ?s? (?:name|breed|age|weight|species|colou?r)$`);

const bareOf = (label: string): string => normalise(label.replace(/\([^)]*\)/g, ' '));

/** The part of an animal's record that a label asks for in a block about animals; `alone` leaves out what is asked of people too. */
export function animalPart(label: string, alone = false): string | undefined {
  const words = bareOf(label);
  return READY.find(({ bare, pattern }) => !(alone && bare) && pattern.test(words))?.part;
}

/** Whether labels beside one another are about an animal. */
export const isOfAnimal = (labels: readonly string[]): boolean =>
  labels.some((label) => SURE.test(bareOf(label)) || NAMES_ANIMAL.test(bareOf(label)));
