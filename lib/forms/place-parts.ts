import { normal } from './normal.ts';

/** One box for several parts of an address: "PLZ, Ort", "City, State ZIP". Half of what is asked would be wrong there. */

/** The path of such a box. */
export const TOWN_LINE = 'address.town-line';

export type PlacePart = 'postal-code' | 'address-level2' | 'address-level1' | 'country';

const PARTS: readonly (readonly [PlacePart, RegExp])[] = [
  [
    'postal-code',
    /^(plz|postleitzahl|post ?code|postal ?code|zip|zip ?code|zip postal code|code postal|cp|cap|codigo postal|codice postale|postnummer|kod pocztowy|psc|postinumero|eircode|pin ?code)$/,
  ],
  [
    'address-level2',
    /^(ort|wohnort|stadt|city|town|town city|city town|post town|locality|municipality|suburb|ville|commune|localite|citta|comune|ciudad|poblacion|localidad|municipio|cidade|localidade|woonplaats|plaats|stad|by|poststed|postort|miasto|miejscowosc|mesto|obec|kaupunki|postitoimipaikka)$/,
  ],
  ['address-level1', /^(state|province|county|region|bundesland|kanton|canton|prov|provincia|provincie|st|state province|estado)$/],
  ['country', /^(country|land|pays|pais|paese|kraj|zeme)$/],
];

const WORDS_AROUND = /^(your |ihre?n? |please enter |enter )|( (required|optional|pflichtfeld))$/g;
/** "Town or postcode" wants either; what is written with a bar may be two words for one. */
const JOINED = /\s*(?:,|\/|\+|&|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b|\bi\b|\boch\b|\bog\b)\s*/i;

/** The parts a label asks for together, in its order; empty where it asks for one or for something else as well. */
export function placeParts(label: string): readonly PlacePart[] {
  const bare = label.replace(/[*:]+\s*$/, '').replace(/\s*\([^)]*\)\s*$/, '');
  const pieces = bare
    .split(JOINED)
    .map((piece) => normal(piece, 60).replace(WORDS_AROUND, ''))
    .filter(Boolean);
  const found = pieces.flatMap((piece) => partsIn(piece));
  return found.length >= 2 && !found.includes(null) && new Set(found).size === found.length ? (found as PlacePart[]) : [];
}

const STREET =
  /\b(street|house number|number and street|strasse|str|hausnummer|rue|voie|calle|via|rua|logradouro|straat|ulica|gata|gade)\b/;
const TOWN =
  /\b(city|town|post ?code|postal code|zip|plz|ort|wohnort|ville|code postal|ciudad|localidad|codigo postal|citta|cap|cidade|cep|plaats|postcode|miasto)\b/;

/** "Home address (street, city, state, ZIP)": all of it in one box. */
export function isWholeAddress(label: string): boolean {
  const pieces = label.split(/[,;/()+&]|\band\b|\bund\b/).map((piece) => normal(piece, 60));
  return pieces.some((piece) => STREET.test(piece)) && pieces.some((piece) => TOWN.test(piece) && !STREET.test(piece));
}

/** "State ZIP" without a sign between them are two parts; null for words that are none. */
function partsIn(piece: string): (PlacePart | null)[] {
  const whole = partOf(piece);
  if (whole) return [whole];
  const words = piece.split(' ');
  for (let at = 1; at < words.length; at++) {
    const first = partOf(words.slice(0, at).join(' '));
    const rest = first ? partsIn(words.slice(at).join(' ')) : [null];
    if (first && !rest.includes(null)) return [first, ...rest];
  }
  return [null];
}

function partOf(words: string): PlacePart | undefined {
  return PARTS.find(([, pattern]) => pattern.test(words))?.[0];
}
