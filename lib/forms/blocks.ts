import { saysYour } from './own-words.ts';
import { type Asked, sameWords } from './repeats.ts';
import type { Subject } from './subject.ts';
import { asTitle } from './title-words.ts';
import { readAutocomplete } from './token.ts';
import type { PageSnapshot, Relation } from './types.ts';

/** A control with whom and what it asks about. */
export interface Placed extends Asked {
  readonly titles: readonly string[];
  readonly subject: Subject;
  /** billing, shipping: the person's own, asked a second time. */
  readonly context?: string;
  /** Read right, but perhaps not the person's: offered only. */
  readonly unsure?: true;
}

/** What asks for one somebody or something: the controls under one title, and of those a row, where they ask for several people. */
export interface Block {
  readonly at: number[];
  readonly form: number;
  readonly group: number;
  /** Row of several in the same place. */
  readonly row: number;
  readonly rows: Place;
}

/** All rows of one place. */
export interface Place {
  count: number;
}

export const NAMING = new Set(['given-name', 'family-name', 'name']);
/** A second time after something else, these begin another row. */
const BEGINS = new Set(['given-name', 'family-name', 'name', 'bday', 'age']);

export const head = (path: string | null): string => path?.split('.')[0] ?? '';
export const labelOf = ({ field }: Placed): string => field.label || field.aria || field.placeholder || field.before || '';

/** What speaks to the person is theirs wherever it stands. */
export const isYours = (one: Placed): boolean => saysYour(labelOf(one));

export function as(one: Placed, relation: Relation): Placed {
  return { ...one, relation, subject: { relation } };
}

export function blocksOf(placed: readonly Placed[]): Block[] {
  const open = new Map<string, Block>();
  const blocks: Block[] = [];
  placed.forEach((one, at) => {
    const { field } = one;
    if (field.hidden) return;
    const section = readAutocomplete(field.autocomplete)?.section ?? '';
    // A table without a title says in its rows who they are about.
    const key = `${field.form} ${field.group} ${section} ${field.group < 0 ? (field.legend ?? '') : ''}`;
    const before = open.get(key);
    if (before && !beginsRow(one, before, placed)) {
      before.at.push(at);
      return;
    }
    const rows = before?.rows ?? { count: 0 };
    const block = { at: [at], form: field.form, group: field.group, row: rows.count++, rows };
    open.set(key, block);
    blocks.push(block);
  });
  return withRows(blocks, placed);
}

/** A name alone at the end of a form is signed with, and begins no row: a row asks again what the one before it asked. */
export function withRows(blocks: readonly Block[], placed: readonly Placed[]): Block[] {
  const kept: Block[] = [];
  for (const block of blocks) {
    const first = kept.find(({ rows }) => rows === block.rows);
    if (!first || isRow(block, first, placed)) kept.push(block);
    else {
      first.at.push(...block.at);
      block.rows.count--;
    }
  }
  return kept;
}

export function isRow(block: Block, first: Block, placed: readonly Placed[]): boolean {
  const again = block.at.filter((at) => first.at.some((other) => isSameQuestion(placed[at], placed[other])));
  return again.length > 1 || again.some((at) => isCounted(placed[at]));
}

export const isSameQuestion = (one: Placed | undefined, other: Placed | undefined): boolean =>
  one !== undefined && other !== undefined && one.path === other.path && one.part === other.part && sameWords(one.field, other.field);

/** "Name 2", or one of a table's cells. */
export const isCounted = (one: Placed | undefined): boolean =>
  one !== undefined && (one.field.labelSource === 'table' || /\d/.test(labelOf(one)));

/** The same question about a person again, in the same words: another row. Parts of one answer stand beside each other. */
export function beginsRow(one: Placed, { at }: Block, placed: readonly Placed[]): boolean {
  if (!BEGINS.has(one.path ?? '') || one.subject.relation !== 'self') return false;
  const again = at.findLastIndex((index) => isSameQuestion(placed[index], one));
  if (again < 0) return false;
  return (
    (one.path === 'name' && isCounted(one)) || at.slice(again + 1).some((index) => !sameWords(placed[index]?.field ?? one.field, one.field))
  );
}

export const has = ({ at }: Block, placed: readonly Placed[], test: (one: Placed) => boolean): boolean =>
  at.some((index) => {
    const one = placed[index];
    return one !== undefined && test(one);
  });

export const isNamed = (one: Placed): boolean => one.subject.relation === 'self' && NAMING.has(one.path ?? '');

export function titleOf({ at }: Block, placed: readonly Placed[]): string {
  return asTitle(placed[at[0] ?? -1]?.titles[0] ?? '');
}

export function isUnder(group: number, parent: number, page: PageSnapshot): boolean {
  for (let at = group, depth = 0; at >= 0 && depth < 8; at = page.groups[at]?.parent ?? -1, depth++) if (at === parent) return true;
  return false;
}
