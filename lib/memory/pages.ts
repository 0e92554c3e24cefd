import { BLOCK } from './log.ts';
import { KEY_OF, type State, TABLES, type TableName, type Tables } from './state.ts';
import { type Bytes, fromUtf8, utf8 } from './vault/bytes.ts';

/**
 * The projection in pages: rows that came about together lie together, by class of sensitivity. Pure. A page's id is
 * `<class>.<table>.<number>`; one write changes few pages, and opening reads hundreds of them, not a hundred thousand rows.
 */
const LETTERS: Readonly<Record<TableName, string>> = {
  beliefs: 'b',
  sources: 's',
  episodes: 'e',
  persons: 'p',
  disclosures: 'd',
  secrets: 'x',
  statements: 't',
};
const TABLE_OF = new Map<string, TableName>(TABLES.map((table) => [LETTERS[table], table]));
const CLASSES = [0, 1, 2, 3, 4] as const;

/** Ids carry the number of their event: `b_<10 hex>_...`. */
const blockOfId = (id: string): number => Math.floor(Number.parseInt(id.slice(2, 12), 16) / BLOCK);
/** Disclosures come all the time and never change place: a page a month. */
const MONTH = 7;

function pageOf(table: TableName, row: Tables[TableName]): string {
  switch (table) {
    case 'beliefs':
      return `${(row as Tables['beliefs']).sensitivity}.b.${blockOfId((row as Tables['beliefs']).id)}`;
    case 'sources':
      return `1.s.${blockOfId((row as Tables['sources']).id)}`;
    // What is in raw words is not known beforehand: the highest class.
    case 'episodes':
      return `4.e.${blockOfId((row as Tables['episodes']).id)}`;
    case 'statements':
      return `1.t.${Math.floor((row as Tables['statements']).tx / BLOCK)}`;
    case 'disclosures':
      return `2.d.${new Date((row as Tables['disclosures']).at).toISOString().slice(0, MONTH)}`;
    case 'persons':
      return '2.p.0';
    case 'secrets':
      return '3.x.0';
  }
}

export const vectorPageOf = (id: string): string => `4.v.${blockOfId(id)}`;

/** Pages that these changes may have touched. A belief that is gone or whose class changed leaves another page behind. */
function touchedPages(state: State, touched: ReadonlyMap<TableName, ReadonlySet<string>>): Set<string> {
  const pages = new Set<string>();
  for (const [table, keys] of touched) {
    const rows = state.rows(table);
    for (const key of keys) {
      const row = rows.get(key) as Tables[TableName] | undefined;
      if (table === 'beliefs') for (const one of CLASSES) pages.add(`${one}.b.${blockOfId(key)}`);
      else if (row) pages.add(pageOf(table, row));
      else if (table === 'sources') pages.add(`1.s.${blockOfId(key)}`);
      else if (table === 'episodes') pages.add(`4.e.${blockOfId(key)}`);
      else if (table === 'persons') pages.add('2.p.0');
      else if (table === 'secrets') pages.add('3.x.0');
    }
  }
  return pages;
}

export interface PageText {
  readonly id: string;
  /** null: nothing is left on it. */
  readonly bytes: Bytes | null;
}

/** Which rows lie on which page, learned as pages are read and rows are touched; a row that has gone or moved is found out on writing. */
const books = new WeakMap<State, Map<string, string[]>>();

/** Of a state that was not read from pages every row is entered once. */
function bookOf(state: State): Map<string, string[]> {
  const known = books.get(state);
  if (known) return known;
  const book = new Map<string, string[]>();
  books.set(state, book);
  for (const table of TABLES) for (const [key, row] of state.rows(table)) enter(book, pageOf(table, row as Tables[TableName]), key);
  return book;
}

function enter(book: Map<string, string[]>, page: string, key: string): void {
  const keys = book.get(page);
  if (keys) keys.push(key);
  else book.set(page, [key]);
}

/** Every touched page as it is to be written. */
export function pagesFor(state: State, touched: ReadonlyMap<TableName, ReadonlySet<string>>): PageText[] {
  const book = bookOf(state);
  for (const [table, keys] of touched) {
    const rows = state.rows(table);
    for (const key of keys) {
      const row = rows.get(key) as Tables[TableName] | undefined;
      if (row) enter(book, pageOf(table, row), key);
    }
  }
  return [...touchedPages(state, touched)].map((id) => {
    const table = TABLE_OF.get(id[2] ?? '') ?? 'beliefs';
    const rows = state.rows(table);
    const keys = [...new Set(book.get(id))].filter((key) => {
      const row = rows.get(key) as Tables[TableName] | undefined;
      return row !== undefined && pageOf(table, row) === id;
    });
    book.set(id, keys);
    return { id, bytes: keys.length > 0 ? utf8(JSON.stringify(keys.map((key) => rows.get(key)))) : null };
  });
}

/** Puts a page's rows into a state. @throws SyntaxError when the page is none */
export function readPage(state: State, id: string, bytes: Uint8Array): void {
  const table = TABLE_OF.get(id[2] ?? '');
  if (!table) throw new SyntaxError(`page ${id} is of no table`);
  const rows = JSON.parse(fromUtf8(bytes)) as Tables[TableName][];
  const keys = rows.map((row) => (row as unknown as Record<string, string>)[KEY_OF[table]] ?? '');
  const book = books.get(state) ?? new Map<string, string[]>();
  books.set(state, book.set(id, keys));
  for (const row of rows) state.restore(table, row);
}
