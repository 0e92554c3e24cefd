import { normal } from './normal.ts';
import { type Read, UNREAD } from './read-words.ts';
import type { FieldSnapshot, PageSnapshot } from './types.ts';

/**
 * Words that name a part of many things: a make and a model, a year, a grade, a day of issue. They are those of the person's car, school
 * or passport only where the page speaks of one: around them, or in a question beside them.
 */
interface Thing {
  /** Paths that need it. */
  readonly paths: RegExp;
  /** Paths beside it that name the thing as well. */
  readonly beside: RegExp;
  readonly said: RegExp;
}

const CAR: Thing = {
  paths: /^vehicle\.(make|model|year)$/,
  beside: /^(vehicle\.(plate|mileage|fuel|overnight|colour)|no-claims|driving-licence\..+)$/,
  said: /\b(cars?|vehicles?|vans?|motor ?(bikes?|cycles?|homes?)|motor|lorry|trucks?|drivers?|driving|garage|mot|autos?|fahrzeuge?\w*|kfz\w*|pkw|wagen|fahrer|motorrad|erstzulassung|zulassung\w*|voitures?|vehicules?|automobiles?|conducteur|immatriculation|coches?|carros?|vehiculos?|veiculos?|matricula|macchina|veicol[oi]|targa|voertuig\w*|kenteken|samoch\w+|pojazd\w*|bil\w{0,4}|registration (plate|number|mark)|number plate|licen[cs]e plate|vin)\b/,
};

const THINGS: readonly Thing[] = [
  CAR,
  {
    paths: /^passport\.(start|place|country)$/,
    beside: /^passport\.(number|end)$/,
    said: /\b(passports?|travel documents?|id card|identity|visa|document|reisepass\w*|pass|ausweis\w*|dokument\w*|passeport|pasaporte|passaporto|paspoort|paszport\w*|documento)\b/,
  },
  {
    paths: /^education\.grade$/,
    beside: /^(education\.(?!grade).+|degree)$/,
    said: /\b(education\w*|schools?|schooling|university|college|degrees?|stud(y|ies|ied|ium)|courses?|exams?|qualifications?|gpa|ausbildung\w*|hochschul\w*|universitat|bildung\w*|schul\w*|abschluss\w*|formation|etudes|diplome|educacion|estudios|titulo|studi|laurea|opleiding)\b/,
  },
];

/** What the boxes of these words are of where nothing speaks of the thing: offered where make and model stand together, else nobody's. */
export function partsOfThings(page: PageSnapshot, reads: Read[]): void {
  const around = normal([page.title, page.heading].join(' '), 300);
  page.fields.forEach((field, index) => {
    const read = reads[index];
    const thing = read?.path ? THINGS.find(({ paths }) => paths.test(read.path ?? '')) : undefined;
    if (!read || !thing || field.autocomplete || thing.said.test(around)) return;
    const form = page.forms[field.form];
    const own = [form?.heading, form?.hints, ...wordsOf(field, page)].join(' ');
    if (thing.said.test(normal(own, 600))) return;
    const others = page.fields.flatMap((other, at) =>
      at !== index && other.form === field.form ? [{ other, path: reads[at]?.path ?? '' }] : [],
    );
    if (others.some(({ other, path }) => thing.beside.test(path) || thing.said.test(normal(other.label, 120)))) return;
    const paired = thing === CAR && others.some(({ path }) => thing.paths.test(path) && path !== read.path);
    const product = paired && others.some(({ other }) => PRODUCT.test(normal(other.label, 120)));
    reads[index] =
      paired && !product
        ? { ...read, confidence: Math.min(read.confidence, OFFERED), because: `${read.because}, of no car that is named` }
        : { ...UNREAD, another: true, because: `${read.because}, of a thing that is not named` };
  });
}

/** Sure enough to be offered, and no more. */
const OFFERED = 0.65;

const PRODUCT =
  /\b(serial|product|item|device|appliance|warranty|seriennummer|produkt\w*|gerat\w*|numero de serie|serie|appareil|produit|producto|aparato|prodotto)\b/;

function wordsOf(field: FieldSnapshot, page: PageSnapshot): (string | undefined)[] {
  const titles: string[] = [];
  for (let at = field.group; at >= 0 && titles.length < 4; at = page.groups[at]?.parent ?? -1) titles.push(page.groups[at]?.title ?? '');
  return [field.label, field.legend, field.heading, field.tableHeader, field.aria, field.help, ...titles];
}
