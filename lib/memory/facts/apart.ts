import { ADDITION_LABEL, HOUSE_LABEL, streetLine } from '../../core/house.ts';
import { FIRST_SURNAME, SECOND_SURNAME } from '../../core/surnames.ts';
import { normalise } from '../../core/text.ts';
import { labelPaths } from './labels.ts';
import { typedPart } from './typed.ts';

/**
 * What a form asks for in several fields and people have as one: a date, a number with its code, a street and its house, a name and its
 * parts, a job and its firm; and what it asks for in one and is two, a person and their number.
 */
export interface Field {
  /** A catalogue path that the caller is sure of. */
  readonly path?: string;
  readonly context?: string;
  /** Autofill token or label, as it stood there. */
  readonly key: string;
  readonly value: string;
  /** Which of several rows of one kind it stands in, where there are several. */
  readonly row?: number;
}
export interface Piece {
  readonly field: Field;
  readonly path: string | null;
  readonly context?: string;
}

/** @param isOwn the fields are the person's own */
export function asOne(pieces: readonly Piece[], isOwn: boolean): Piece[] {
  const named = names(street(dates(pieces)));
  return isOwn ? job(named).flatMap(reached) : named;
}

const said = ({ field }: Piece): string => normalise(field.key);

/** Some pieces become one at the place of the first; its key says all of theirs. */
function joined(pieces: readonly Piece[], parts: readonly Piece[], path: string, value: string): Piece[] {
  const [first] = parts;
  if (!first) return [...pieces];
  const whole: Piece = { ...first, path, field: { ...first.field, key: parts.map(({ field }) => field.key).join('\n'), value } };
  return pieces.flatMap((piece) => (piece === first ? [whole] : parts.includes(piece) ? [] : [piece]));
}

/** Three fields of one date, or a dialling code and a number, become one field. */
function dates(pieces: readonly Piece[]): Piece[] {
  const at = (token: string) => pieces.find((piece) => piece.field.key.trim().toLowerCase().endsWith(token));
  const [day, month, year] = [at('bday-day'), at('bday-month'), at('bday-year')];
  const [code, number] = [at('tel-country-code'), at('tel-national') ?? at('tel-local')];
  const out = pieces.filter(
    (piece) =>
      ![day, month, year, code, number].includes(piece) && !/tel-(extension|area-code|local-prefix|local-suffix)$/.test(piece.field.key),
  );
  if (day && month && year) {
    const two = (text: string) => text.trim().padStart(2, '0');
    out.push({
      ...day,
      field: {
        key: `${day.field.key}\n${month.field.key}\n${year.field.key}`,
        value: `${year.field.value.trim()}-${two(month.field.value)}-${two(day.field.value)}`,
      },
    });
  }
  if (number)
    out.push({
      ...number,
      field: {
        key: code ? `${code.field.key}\n${number.field.key}` : number.field.key,
        value: [code?.field.value, number.field.value].filter(Boolean).join(' '),
      },
    });
  return out;
}

// ---- streets ----

const STREET = /^address(\.address-line1|\.street-address)?$/;
const ENGLISH = /^(house|street|building|door)\b/;
/** Spain says what kind of street it is in a field of its own, and the floor and the door in two more. */
const KIND_OF_STREET = /^tipo (de )?via$/;
const NAME_OF_STREET = /^nombre (de )?(la )?via$|^via$/;
const FLOORS = [/^(planta|piso)$/, /^puerta$/];

function street(pieces: readonly Piece[]): Piece[] {
  const number = pieces.find((piece) => HOUSE_LABEL.test(said(piece)) && /^\d/.test(piece.field.value.trim()));
  const name = pieces.find(
    (piece) =>
      piece !== number &&
      (NAME_OF_STREET.test(said(piece)) || (STREET.test(piece.path ?? '') && !FLOORS.some((words) => words.test(said(piece))))) &&
      /\p{L}{2}/u.test(piece.field.value),
  );
  if (!number || !name || /\d$/.test(name.field.value.trim())) return [...pieces];
  const kind = pieces.find((piece) => KIND_OF_STREET.test(said(piece)));
  const addition = pieces.find((piece) => ADDITION_LABEL.test(said(piece)));
  const country = pieces.find(({ path }) => path === 'address.country');
  const code = country ? (typedPart('address.country', country.field.value, {}) ?? '') : '';
  const parts = [name, number, ...(kind ? [kind] : []), ...(addition ? [addition] : [])];
  const of = (piece: Piece | undefined) => piece?.field.value.trim() ?? '';
  const whole = [of(kind), of(name)].filter(Boolean).join(' ');
  const line = streetLine(whole, of(number), of(addition), code || !ENGLISH.test(said(number)) ? code : 'GB');
  const out = joined(pieces, parts, 'address.address-line1', line);
  const floors = FLOORS.flatMap((words) => out.filter((piece) => words.test(said(piece))));
  return joined(out, floors, 'address.address-line2', floors.map(of).join(' '));
}

// ---- names ----

/** Words for "name" that mean the first one where the last one is asked for too, and the last where the first is. */
const BARE_NAME = /^(name|nombre|nom|nome|naam|navn|namn|imie|jmeno|nimi|nume|ime)$/;

function names(pieces: readonly Piece[]): Piece[] {
  const particles = pieces.filter(({ field }) => labelPaths(field.key)[0]?.path === 'family-name.particles');
  const [first, second] = [FIRST_SURNAME, SECOND_SURNAME].map((words) => pieces.find((piece) => words.test(said(piece))));
  const last = first ?? pieces.find((piece) => piece.path === 'family-name');
  const parts = last ? [...particles, last, ...(second && second !== last ? [second] : [])] : [];
  const whole =
    parts.length > 1 ? joined(pieces, parts, 'family-name', parts.map(({ field }) => field.value.trim()).join(' ')) : [...pieces];
  const has = (path: string) => whole.some((piece) => piece.path === path);
  return whole.map((piece) => {
    if (piece.path !== 'name' || !BARE_NAME.test(said(piece))) return piece;
    if (has('family-name') && !has('given-name')) return { ...piece, path: 'given-name' };
    return has('given-name') && !has('family-name') ? { ...piece, path: 'family-name' } : piece;
  });
}

// ---- work ----

const BEGINS = /^(start(ing)?|joining) date$|^(date )?(joined|started)$|^date of joining$|^eintrittsdatum$|^beschaftigt seit$/;
const JOB: Readonly<Record<string, string>> = { organization: 'job.employer', 'organization-title': 'job.title' };

/** A firm and what one is there are one job, with the day it began. */
function job(pieces: readonly Piece[]): Piece[] {
  const paths = pieces.map(({ path }) => path ?? '');
  if (!paths.includes('organization') || !paths.includes('organization-title') || paths.some((path) => path.startsWith('job.')))
    return [...pieces];
  return pieces.map((piece) => {
    const path = BEGINS.test(said(piece)) ? 'job.start' : JOB[piece.path ?? ''];
    return path ? { ...piece, path } : piece;
  });
}

/** "Shona Drummond 07700 900245" in one field is somebody and how they are reached. */
function reached(piece: Piece): Piece[] {
  const match = /^emergency-contact(\.name)?$/.test(piece.path ?? '')
    ? /^(?<name>[^\d+]*\p{L})[\s,:;(/-]*(?<tel>\+?[\d][\d ()/-]{6,})\)?$/u.exec(piece.field.value.trim())
    : null;
  const { name, tel } = match?.groups ?? {};
  if (!name || !tel) return [piece];
  const part = (path: string, value: string): Piece => ({ ...piece, path, field: { ...piece.field, value } });
  return [part('emergency-contact.name', name.trim()), part('emergency-contact.tel', tel.trim())];
}
