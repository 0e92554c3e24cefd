/**
 * A street line and the house number in it, apart and together, by the customs of countries (UPU addressing systems): "12 Rose
 * Street", "Hauptstraße 12a", "Calle Larios, 5". Half of Europe's forms ask for the two apart.
 */
export interface House {
  readonly street: string;
  /** As it is written: "12a", "12-2", "7 bis". */
  readonly number: string;
  /** The number alone, and what follows it. */
  readonly digits: string;
  readonly addition: string;
}

/** Labels of boxes for the number, and for what follows it; on lower-case text without accents. */
export const HOUSE_LABEL =
  /^(nr|no|n|n o|number|(house|street|building|door) (no|nr|number)|hausnummer|hausnr|haus nr|numero( civico)?|num|numero de (rue|voie|casa|portal|calle|puerta)|n de (rue|voie|casa|portal)|huisnummer|husnummer|husnr|nr domu|numer domu|cislo popisne|cislo domu|n civico|nr civico|civico|numero casa|nr budynku|nr domu mieszkania|cislo orientacni|supisne cislo|дом|номер дома|номер будинку|будинок|αριθμος|αρ|αριθμος οικιας|kap[iı] (no|numarasi|numarası)|bina no|d[iı]s kap[iı] no|hazszam|nr strada|talon numero|מספר בית|מס בית|מספר)$/;
export const ADDITION_LABEL =
  /^((house number |huisnummer |nummer |hausnummer(n)?)? ?(addition|suffix|toevoeging|toev|zusatz|bus|bte|letter|huisletter)|huisnummertoevoeging|hausnummernzusatz|hausnummerzusatz|complement de numero|bis ter|husbokstav)$/;

const NUMBER_FIRST = new Set('US CA GB GG JE IM IE AU NZ FR MC LU ZA IN SG HK PH MY NG KE GH LK PK BD EG IL MT JM TT BB MO'.split(' '));

const ADDITION =
  '(?: ?[a-z](?![\\p{L}\\p{N}])|[-/–] ?\\d{1,4}[a-z]?| (?:bis|ter|quater|hs|[ivx]{1,4}|(?:bus|bte|box) ?\\w{1,4})(?![\\p{L}\\p{N}]))?';
// A letter apart before a street is a point of the compass.
const FIRST = new RegExp(`^(?<digits>\\d{1,5})(?<addition>${ADDITION.replace(' ?[a-z]', '[a-z]')}),? +(?<street>.*\\p{L}{2}.*)$`, 'iu');
const LAST = new RegExp(`^(?<street>.*?\\p{L}{2}.*?),? +(?:n[º°.]?o?\\.? ?)?(?<digits>\\d{1,5})(?<addition>${ADDITION})$`, 'iu');
/** Part of a house: no street has it. */
const UNIT =
  /^(?:flat|apt|apartment|unit|suite|room|wohnung|whg|top|piso|planta|appartement|app|lokal|mieszkanie|int|interno)\b\.? ?[\p{L}\p{N}]{1,4}(?:, *|$)/iu;

/** Street and number of the first of an address's lines that has both; null where none has. */
export function houseOf(lines: readonly string[], country: string): House | null {
  for (const line of lines) {
    const found = inLine(line.trim().replace(UNIT, ''), country);
    if (found) return found;
  }
  return null;
}

function inLine(line: string, country: string): House | null {
  const parts = line.split(/, */);
  // What follows a comma is a floor or a door, or the number.
  for (let n = 1; n <= parts.length; n++) {
    const text = parts.slice(0, n).join(', ');
    const shapes = NUMBER_FIRST.has(country) ? [FIRST, LAST] : [LAST, FIRST];
    for (const shape of shapes) {
      const { street = '', digits = '', addition = '' } = text.match(shape)?.groups ?? {};
      if (digits) return { street, digits, number: `${digits}${addition}`.trim(), addition: addition.replace(/^[-/– ]+/, '') };
    }
  }
  return null;
}

/** One line of a street and a number that were told apart. */
export function streetLine(street: string, number: string, addition: string, country: string): string {
  const whole = /^[a-z]$/i.test(addition) ? `${number}${addition}` : [number, addition].filter(Boolean).join(' ');
  return NUMBER_FIRST.has(country) ? `${whole} ${street}` : `${street} ${whole}`;
}
