import { normal } from './normal.ts';
import type { DatePart } from './token.ts';
import type { FieldSnapshot, Relation } from './types.ts';

/**
 * Rows that ask the same again: a job under a job, a child beside a child. A row ends where one of its questions comes a second time, in
 * the same words or in another block; what stands between belongs to the row that is open. Whatever divides a row from the next (a
 * fieldset, a heading, a table's row, nothing at all), the second is never the first.
 */
export interface Asked {
  readonly field: FieldSnapshot;
  readonly path: string | null;
  readonly part?: DatePart;
  readonly relation: Relation;
  /** Numbered by the page itself ("Child 2"). */
  readonly numbered: boolean;
  /** Asked about what is over: a list of its own. */
  readonly former: boolean;
  /** The place in a list that the title over it gives ("Vehicle 2"). */
  readonly place?: number;
  /** Under a title for where somebody lived one after another. */
  readonly history?: boolean;
}

/** `index` from 0, `of` rows. */
export interface RowPlace {
  readonly index: number;
  readonly of: number;
}

/** Things of which a person has several; where they work goes with the job. */
const LISTED = new Set([
  'job',
  'education',
  'language',
  'skill',
  'certificate',
  'referee',
  'organization',
  'organization-title',
  'vehicle',
  'pet',
]);
const WITH_JOB = /^organization(-title)?$/;

/** People of whom a form takes several in rows without a number. */
const PEOPLE: ReadonlySet<Relation> = new Set<Relation>([
  'child',
  'parent',
  'referee',
  'emergency-contact',
  'guarantor',
  'traveller',
  'applicant',
  'witness',
  'other',
]);

/** Where somebody works or learns is the person's own life. */
const OWN: ReadonlySet<Relation> = new Set<Relation>(['self', 'employer', 'school']);

/** A number that counts nothing a person has: of the form's own parts. */
const COUNTED =
  /^(?!(?:step|section|part|page|form|question|stage|phase|level|chapter|day|week|option|schritt|phase|stufe|tag|teil|abschnitt|seite|etape|partie|paso|seccion|parte|pagina|passo|passaggio|stap|deel|krok|czesc|line|zeile) )(\D{3,40}) (\d{1,2})$/;

/** A higher number is a year, a paragraph, a disease. */
const MOST_COUNTED = 12;

/** "Vehicle 2", "Director 3": what is counted, and which it is. */
export function countedIn(title: string): number | undefined {
  const number = Number(COUNTED.exec(title)?.[2]);
  return number > 0 && number <= MOST_COUNTED ? number : undefined;
}

const HISTORY =
  /^(?:address|residen(?:ce|tial address)|adresse|anschrift|wohn(?:sitz|ort)|domicile|direccion|domicilio|indirizzo|residenza|endereco|morada|adres)(?: history)? \d{1,2}$|(?<![^ ])(?:address|residential|residence) history(?![^ ])|addresses (?:in|for|over) the (?:last|past)|(?:fruhere|bisherige) (?:anschriften|wohnsitze)/;

export const isHistory = (title: string): boolean => HISTORY.test(title);

/** What the page lists in rows, or undefined where it asks once. */
function listOf({ path, relation, numbered, former, history, field, place }: Asked): string | undefined {
  const head = path?.split('.')[0] ?? '';
  // Of two addresses one may be for letters: only those that follow each other are a list.
  if (head === 'address' && relation === 'self') return former || history ? `address ${former ? 'former' : ''} ${field.form}` : undefined;
  // "Any pets?" and "Which pets?" ask for all of them, wherever they stand.
  if ((path === 'pet' || path === 'vehicle') && place === undefined) return undefined;
  const whose = OWN.has(relation) ? 'self' : relation;
  if (LISTED.has(head)) return `${whose} ${WITH_JOB.test(head) ? 'job' : head} ${former ? 'former' : ''} ${field.form}`;
  return PEOPLE.has(relation) && !numbered && path !== null ? `${relation} ${field.form}` : undefined;
}

interface Open {
  index: number;
  readonly parts: Map<string, FieldSnapshot>;
}

/** For each control its row; undefined where nothing is listed. */
export function rowsOf(asked: readonly Asked[]): (RowPlace | undefined)[] {
  const lists = asked.map((one) => (one.field.hidden ? undefined : listOf(one)));
  const asks = new Map<string, Set<string>>();
  asked.forEach((one, at) => {
    const block = `${lists[at]} in ${one.field.group}`;
    asks.set(block, (asks.get(block) ?? new Set()).add(partOf(one)));
  });
  const open = new Map<string, Open>();
  const indexes = asked.map((one, at) => {
    const list = lists[at];
    if (list === undefined) return undefined;
    const row = open.get(list) ?? { index: 0, parts: new Map() };
    open.set(list, row);
    if (one.place !== undefined) {
      row.index = one.place - 1;
      return row.index;
    }
    const part = partOf(one);
    const before = row.parts.get(part);
    if (before && isAnotherRow(before, one.field)) {
      // A lone "Job title" further up is the first of the list that follows.
      const alone = before.group !== one.field.group && row.parts.size === 1 && (asks.get(`${list} in ${one.field.group}`)?.size ?? 0) > 1;
      if (!alone) row.index++;
      row.parts.clear();
    }
    if (!row.parts.has(part)) row.parts.set(part, one.field);
    return row.index;
  });
  const most = new Map<string, number>();
  indexes.forEach((index, at) => {
    most.set(lists[at] ?? '', Math.max(most.get(lists[at] ?? '') ?? 0, index ?? 0));
  });
  return indexes.map((index, at) => {
    const list = lists[at];
    return index === undefined || list === undefined ? undefined : { index, of: (most.get(list) ?? 0) + 1 };
  });
}

const partOf = ({ path, part }: Asked): string => `${path} ${part ?? ''}`;

/** The same question again; another wording beside the first asks for the same thing once more ("Confirm ..."). */
function isAnotherRow(before: FieldSnapshot, now: FieldSnapshot): boolean {
  return before.group !== now.group || sameWords(before, now);
}

export const sameWords = (one: FieldSnapshot, other: FieldSnapshot): boolean => words(one) === words(other);

/** "Employer 2" and "Employer" are the same question. */
const words = (field: FieldSnapshot): string =>
  normal(field.label || field.aria || field.placeholder || field.tableHeader || '', 120)
    .replace(/\d+/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What a job pays goes with its row: the pay of today's job stands in the first, and in no other. */
export function withPay(asked: readonly Asked[], rows: readonly (RowPlace | undefined)[]): (RowPlace | undefined)[] {
  const jobAt = (group: number, form: number) =>
    rows.find((row, at) => {
      const one = asked[at];
      return row && one && one.field.group === group && one.field.form === form && /^(organization(-title)?|job\..+)$/.test(one.path ?? '');
    });
  return rows.map((row, at) => {
    const one = asked[at];
    const isPay = one !== undefined && one.field.group >= 0 && /^(salary|net-income|hourly-rate)$/.test(one.path ?? '');
    return row ?? (isPay ? jobAt(one.field.group, one.field.form) : undefined);
  });
}
