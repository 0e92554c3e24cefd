import { animalPart, isOfAnimal } from '../../core/animals.ts';
import { attributeOf, openAttribute, pathOfToken } from '../../core/attributes.ts';
import { SELF, type SubjectId } from '../../core/ids.ts';
import { clean, displayLabel, normalise } from '../../core/text.ts';
import type { IsoDate } from '../../core/value.ts';
import { parseAddress } from './address.ts';
import { asOne, type Field, type Piece } from './apart.ts';
import type { Claim, Reader } from './claim.ts';
import { labelPaths } from './labels.ts';
import { isSecretValue } from './secrets.ts';
import { isPath, LONGEST_VALUE, typed, typedPart } from './typed.ts';
import { formAbout, isAnothers, isTheirs } from './whose.ts';

/**
 * Named fields (a form, a contact's fields, what was typed on a page) as claims. Fields that belong to one record become one
 * record. A field nobody foresaw is kept under its own label; a secret is left out.
 */
export type { Field };

export interface FieldsOf {
  readonly subject?: SubjectId;
  readonly since?: IsoDate;
  readonly stance: 'stated' | 'observed';
  readonly reader: Reader;
}
const CONTEXTS = new Set(['home', 'work', 'mobile', 'fax', 'pager', 'shipping', 'billing']);

export function claimsOfFields(fields: readonly Field[], by: FieldsOf): Claim[] {
  const kept = fields.filter(({ key, value }) => clean(value, LONGEST_VALUE) !== '' && !isSecretValue(key, value));
  const labels = kept.map((field) => normalise(field.key)).join(' ');
  const isOwn = by.subject === undefined || by.subject === SELF;
  const animal = isOwn && isOfAnimal(kept.map(({ key }) => key));
  // Beside its keeper's own name and birthday a bare word may be either's.
  const alone =
    animal &&
    kept.some(({ key }) =>
      /^(?:given-name|family-name|name|bday)$|\b(?:surname|last name|nachname|vorname|owner|halter|besitzer)\b/i.test(key),
    );
  const about = isOwn ? formAbout(kept.map(({ key }) => key)) : null;
  const pieces = kept
    .flatMap((field) => {
      const part = animal ? animalPart(field.key, alone) : undefined;
      return part ? [{ field, path: `pet.${part}` }] : place(field, kept, labels, isOwn);
    })
    .map((piece) => (about && isTheirs(piece.field.key, piece.path, about) ? { field: piece.field, path: null } : piece));
  const merged = asOne(pieces, isOwn);
  const groups = new Map<string, Piece[]>();
  const claims: Claim[] = [];
  for (const piece of merged) {
    const [id = '', part] = (piece.path ?? '').split('.');
    if (piece.path && (part || id === 'address')) {
      const key = `${id}|${piece.context ?? ''}|${piece.field.row ?? rowIn(piece.field.key)}`;
      groups.set(key, [...(groups.get(key) ?? []), piece]);
    } else claims.push(single(piece, by));
  }
  for (const pieces of groups.values()) claims.push(...recordClaims(pieces, by));
  return claims;
}

/** Where a field belongs: its path, its autofill token, its label; null keeps it under its label. */
function place(field: Field, all: readonly Field[], labels: string, isOwn: boolean): Piece[] {
  if (field.path !== undefined) return [{ field, path: isPath(field.path) ? field.path : null, context: field.context }];
  const key = field.key.trim().replace(ROW, '');
  const tokens = key
    .toLowerCase()
    .split(/\s+/)
    .filter((token) => !token.startsWith('section-'));
  const token = tokens.at(-1) ?? '';
  const isToken = tokens.slice(0, -1).every((word) => CONTEXTS.has(word)) && /^[a-z0-9. -]+$/.test(key);
  const path =
    isToken && (tokens.length > 1 || key === token)
      ? (pathOfToken(token) ?? (isPath(token) && !attributeOf(token)?.derived ? token : null))
      : null;
  if (path) return [{ field, path, context: contextOf(tokens.slice(0, -1)) }];
  const matches = labelPaths(field.key, labels).filter(({ path }) => isPath(path) && (!isWorded(path) || /\p{L}/u.test(field.value)));
  const best = chosen(matches, all, labels);
  if (!best || (isOwn && isAnothers(field.key, best.path))) return [{ field, path: null }];
  return [{ field, path: best.path, context: best.context }];
}

/** What is written in letters: a number under such a label is of another kind. */
const WORDED: ReadonlySet<string> = new Set([
  'name',
  'given-name',
  'family-name',
  'organization',
  'organization-title',
  'job.employer',
  'job.title',
  'nationality',
  'birth-place',
  'bank',
]);
const isWorded = (path: string): boolean => WORDED.has(path) || path.endsWith('.name');

/** "language.level#2": a path and its row. */
const ROW = /(?<=^[a-z0-9. -]+)#(\d+)$/;
const rowIn = (key: string): number => Number(ROW.exec(key.trim())?.[1] ?? 1);

/** The key of a path's value in a statement: the first row stands by its path alone. */
export const keyInRow = (path: string, row: number): string => (row > 1 ? `${path}#${row}` : path);

function contextOf(words: readonly string[]): string | undefined {
  return words.find((word) => CONTEXTS.has(word));
}

/** Among equal readings the one whose record the other labels speak of: "Date of issue" beside "Passport number". */
function chosen<T extends { readonly path: string; readonly strength: number }>(
  matches: readonly T[],
  all: readonly Field[],
  labels: string,
): T | undefined {
  const [best] = matches;
  if (!best || matches.length === 1) return best;
  const near = matches.filter((match) => match.strength >= best.strength - 0.15);
  const scored = near.map((match) => {
    const [id = ''] = match.path.split('.');
    const named = normalise(id)
      .split(' ')
      .some((word) => word.length > 3 && labels.includes(word))
      ? 1
      : 0;
    const beside = all.filter((field) => labelPaths(field.key).some((other) => other.path.startsWith(`${id}.`))).length;
    return { match, score: match.path.includes('.') ? named * 2 + beside : 1 };
  });
  return scored.sort((a, b) => b.score - a.score || b.match.strength - a.match.strength)[0]?.match;
}

function claim(attribute: string, value: Claim['value'], pieces: readonly Piece[], by: FieldsOf): Claim {
  return {
    attribute,
    subject: by.subject ?? SELF,
    value,
    stance: by.stance,
    confidence: by.stance === 'observed' ? 0.9 : 0.95,
    span: [0, 0],
    quote: '',
    keys: pieces.flatMap((piece) => piece.field.key.split('\n')),
    ...(pieces[0]?.context ? { context: pieces[0].context } : {}),
  };
}

function single(piece: Piece, by: FieldsOf): Claim {
  const { path, field } = piece;
  const value = path ? typed(path, field.value, by.reader) : null;
  if (path && value) return withSince(claim(path, value, [piece], by), by.since);
  // It is no date, no number ...: kept in the person's words, under the label.
  return openClaim(piece, by);
}

function openClaim(piece: Piece, by: FieldsOf): Claim {
  const label = displayLabel(piece.field.key.split('\n')[0] ?? '');
  const text = clean(piece.field.value, LONGEST_VALUE);
  const attribute = openAttribute(normalise(label) || 'note');
  return {
    ...claim(attribute, { type: 'text', text }, [{ ...piece, context: undefined }], by),
    text: `${label}${/[?!.]$/.test(label) ? '' : ':'} ${text}`,
  };
}

function withSince(claim: Claim, since: IsoDate | undefined): Claim {
  const attribute = attributeOf(claim.attribute);
  return since && attribute?.temporal === 'state' && (attribute.topic === 'address' || attribute.topic === 'work')
    ? { ...claim, validFrom: since }
    : claim;
}

function recordClaims(pieces: readonly Piece[], by: FieldsOf): Claim[] {
  const [first] = pieces;
  if (!first) return [];
  const [id = ''] = (first.path ?? '').split('.');
  const parts: Record<string, string> = {};
  const used: Piece[] = [];
  const open: Claim[] = [];
  for (const piece of pieces) {
    const part = piece.path?.split('.')[1];
    const added = part ? onePart(piece, by.reader) : id === 'address' ? streetParts(piece.field.value) : null;
    if (!added) {
      open.push(openClaim(piece, by));
      continue;
    }
    for (const [name, text] of Object.entries(added)) parts[name] ??= text;
    used.push(piece);
  }
  const ordered = inOrder(id, parts);
  if (used.length === 0) return open;
  const since = id === 'address' || id === 'job' ? by.since : undefined;
  return [{ ...claim(id, { type: 'record', parts: ordered }, used, by), ...(since ? { validFrom: since } : {}) }, ...open];
}

function onePart(piece: Piece, reader: Reader): Record<string, string> | null {
  const path = piece.path ?? '';
  const text = typedPart(path, piece.field.value, reader);
  return text === null ? null : { [path.split('.')[1] ?? '']: text };
}

/** A street address in one field: its lines, or all of an address where postcode and town are in it. */
function streetParts(value: string): Record<string, string> | null {
  const whole = parseAddress(value);
  if (whole?.['postal-code']) return whole;
  const lines = value
    .split(/\r?\n/)
    .map((line) => clean(line, 200))
    .filter(Boolean)
    .slice(0, 3);
  return lines.length > 0 ? Object.fromEntries(lines.map((line, index) => [`address-line${index + 1}`, line])) : null;
}

/** Parts in the catalogue's order, so that equal records have equal bytes. */
export function inOrder(id: string, parts: Readonly<Record<string, string>>): Record<string, string> {
  const order = Object.keys(attributeOf(id)?.parts ?? {});
  const rank = (part: string) => (order.includes(part) ? order.indexOf(part) : order.length);
  return Object.fromEntries(
    Object.entries(parts)
      .filter(([, text]) => text !== '')
      .sort(([a], [b]) => rank(a) - rank(b)),
  );
}
