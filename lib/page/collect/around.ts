import { clean } from '../../core/text.ts';
import {
  attr,
  children,
  closest,
  data,
  has,
  isElement,
  nextSibling,
  nodeType,
  outerParent,
  parentElement,
  previousElement,
  previousSibling,
  tag,
} from '../dom.ts';
import type { Unit } from './handle.ts';
import type { Scope } from './scope.ts';
import { isRendered } from './sight.ts';
import { says, textOf } from './text.ts';

/** Words that stand before, after and above a control without being tied to it. */
export interface Before {
  readonly text: string;
  /** Levels climbed to find it: 0 = right beside the control. */
  readonly level: number;
  readonly heading: boolean;
}

const INLINE = new Set([
  'span',
  'b',
  'strong',
  'i',
  'em',
  'font',
  'a',
  'abbr',
  'u',
  'sup',
  'sub',
  'img',
  'mark',
  'code',
  'nobr',
  'acronym',
  'bdi',
  'tt',
  'big',
  'cite',
]);
const ENDS = /^(form|body|html|dialog|main|article|nav|header|footer)$/;
const HEADING = /^(h[1-6]|legend|summary|caption)$/;
/** Levels to climb: Material, Bootstrap and Ant wrap a box four to six deep. */
const MAX_LEVELS = 7;
const MAX_SIBLINGS = 12;
const LIMIT = 300;

type Seen = 'text' | 'boundary' | 'nothing';

/** Text before `start` that no other control claims; climbs until a control, a form or the level limit stops it. */
export function before(start: Element, own: Unit, scope: Scope): Before | Shared | null {
  let at: Element = start;
  let from: Element | null = null;
  for (let level = 0; level < MAX_LEVELS; level++) {
    const above = from && level > 0 ? cellAbove(from, at, scope) : null;
    if (above) return { text: above, level, heading: false };
    const seen = lookBack(at, own, scope);
    if (seen.kind === 'text') return { text: seen.text, level, heading: seen.heading };
    const parent = outerParent(at);
    if (seen.kind === 'boundary') {
      const over = parent ? cellAbove(at, parent, scope) : null;
      if (over) return { text: over, level: level + 1, heading: false };
      return seen.unit && level <= 1 && !isChoice(own) && !isChoice(seen.unit) ? { after: seen.unit, level } : null;
    }
    if (!parent || ENDS.test(tag(parent)) || attr(parent, 'role') === 'dialog') return null;
    if (tag(parent) === 'fieldset' && own.holder !== parent) return null;
    from = at;
    at = parent;
  }
  return null;
}

/** No words of its own: it stands right behind another control, `level` blocks up. */
export interface Shared {
  readonly after: Unit;
  readonly level: number;
}

const isChoice = (unit: Unit): boolean => unit.members.length > 0 || unit.kind === 'checkbox' || unit.kind === 'switch';

interface Back {
  readonly kind: Seen;
  readonly text: string;
  readonly heading: boolean;
  readonly unit?: Unit;
}

function lookBack(at: Element, own: Unit, scope: Scope): Back {
  let text = '';
  let count = 0;
  for (let node = previousSibling(at); node && count < MAX_SIBLINGS; node = previousSibling(node)) {
    if (nodeType(node) === 3) {
      text = data(node).slice(-LIMIT * 2) + text;
      continue;
    }
    if (!isElement(node)) continue;
    count++;
    const other = claimed(node, own, scope);
    if (other) return says(text) && !isMeasure(text) ? found(text) : { kind: 'boundary', text: '', heading: false, unit: other.unit };
    const name = tag(node);
    if (name === 'br' || name === 'hr') {
      if (says(text)) return found(text);
      continue;
    }
    // An option's own words are not the question, and a label of its own is not what stands over it.
    if (name === 'label' && scope.ownerOfLabel(node) === own) continue;
    if (has(node, 'hidden') || !isRendered(node)) continue;
    const inline = INLINE.has(name);
    if (!inline && says(text)) return found(text);
    if (name === 'legend' || name === 'script' || name === 'button') continue;
    const words = textOf(node, { limit: LIMIT });
    if (!says(words)) continue;
    if (!inline) return found(words, HEADING.test(name) || attr(node, 'role') === 'heading');
    text = `${words} ${text}`;
  }
  return says(text) ? found(text) : { kind: 'nothing', text: '', heading: false };
}

const found = (text: string, heading = false): Back => ({ kind: 'text', text: clean(text, LIMIT), heading });

/** Another control, something that holds one, or a label that belongs to another. */
function claimed(element: Element, own: Unit, scope: Scope): { unit?: Unit } | null {
  const unit = scope.owner.get(element);
  if (unit) return unit === own ? null : { unit };
  const held = scope.holders.get(element);
  if (held) {
    if (held.only !== own) return held.only ? { unit: held.only } : {};
    return own.members.length > 0 ? {} : null;
  }
  if (tag(element) !== 'label') return null;
  const named = scope.ownerOfLabel(element);
  return named && named !== own ? {} : null;
}

/** Rows of equal length: the words of the row above stand over the cell, where the cell's own row has no words of its own. */
function cellAbove(cell: Element, row: Element, scope: Scope): string | null {
  const header = previousElement(row);
  if (!header || scope.holders.has(header) || ENDS.test(tag(row))) return null;
  const cells = children(row);
  if (cells.length < 2 || children(header).length !== cells.length) return null;
  const index = [...cells].indexOf(cell);
  if (index < 0) return null;
  for (const other of cells) if (!scope.holders.has(other) && !scope.owner.has(other) && says(textOf(other, { limit: 40 }))) return null;
  const above = children(header)[index];
  const text = above ? textOf(above, { limit: LIMIT }) : '';
  return says(text) ? text : null;
}

/** What only says in what is measured: between two boxes it belongs to the first. */
const MEASURE =
  /^(ft|feet|in|inch(es)?|st|lbs?|kgs?|cm|mm?|km|mi(les)?|years?|yrs?|months?|weeks?|days?|hours?|hrs?|min(ute)?s?|jahren?|monaten?|wochen?|tagen?|stunden?|a[ñn]os?|mes(es)?|semanas?|d[ií]as?|ans?|mois|semaines?|jours?|%|[€£$]|eur|gbp|usd|(per|pro|a|\/) ?(hour|week|month|year|annum|woche|monat|jahr)|p\.? ?[am]\.?)$/i;

const isMeasure = (text: string): boolean => MEASURE.test(clean(text, LIMIT));

/** The unit that stands behind a box which has its name elsewhere, in its own wrapper or right after it. */
export function measureBehind(start: Element, own: Unit, scope: Scope): string {
  const parent = outerParent(start);
  for (const at of parent && !ENDS.test(tag(parent)) && !holdsOthers(parent, own, scope) ? [start, parent] : [start]) {
    const { text } = lookAhead(at, scope);
    if (says(text)) return isMeasure(text) ? text : '';
  }
  return '';
}

/** Words after a control: an option's text for a tick box or radio (`climb`), a unit or remark for others. */
export function after(start: Element, own: Unit, scope: Scope, climb: boolean): string {
  let at: Element = start;
  for (let level = 0; level < (climb ? 4 : 1); level++) {
    const seen = lookAhead(at, scope);
    if (seen.blocked && !climb) return isMeasure(seen.text) ? seen.text : '';
    if (says(seen.text)) return seen.text;
    if (seen.blocked) return '';
    const parent = outerParent(at);
    if (!parent || ENDS.test(tag(parent)) || holdsOthers(parent, own, scope)) return '';
    at = parent;
  }
  return '';
}

function lookAhead(at: Element, scope: Scope): { text: string; blocked: boolean } {
  let text = '';
  let count = 0;
  for (let node = nextSibling(at); node && count < MAX_SIBLINGS; node = nextSibling(node)) {
    if (nodeType(node) === 3) {
      text += data(node).slice(0, LIMIT * 2);
      continue;
    }
    if (!isElement(node)) continue;
    count++;
    if (scope.owner.has(node) || scope.holders.has(node)) return { text: clean(text, LIMIT), blocked: true };
    const name = tag(node);
    if (name === 'br' || name === 'hr') {
      if (says(text)) break;
      continue;
    }
    if (name === 'script' || name === 'button' || has(node, 'hidden') || !isRendered(node)) continue;
    const inline = INLINE.has(name) || name === 'label';
    if (!inline && says(text)) break;
    text += ` ${textOf(node, { limit: LIMIT })}`;
    if (!inline && says(text)) break;
  }
  return { text: clean(text, LIMIT), blocked: false };
}

function holdsOthers(parent: Element, own: Unit, scope: Scope): boolean {
  const held = scope.holders.get(parent);
  return !!held && (held.only !== own || (own.members.length > 1 && held.count > 1));
}

export interface TableWords {
  readonly column: string;
  readonly row: string;
  readonly heading: string;
}

/** Column and row header of a control inside a data table; both '' in tables that only lay out. */
export function tableWords(element: Element, scope: Scope): TableWords {
  const cell = closest(element, 'td, th, [role=cell], [role=gridcell]');
  const row = cell && parentElement(cell);
  if (!cell || !row) return { column: '', row: '', heading: '' };
  const index = columnOf(cell);
  return { column: columnHeader(row, index, scope), row: rowHeader(cell, scope), heading: headingOf(row, cell) };
}

/** The row's own header cell, where its author made one. */
function headingOf(row: Element, cell: Element): string {
  const [first] = children(row);
  const isHeader = first && first !== cell && (tag(first) === 'th' || attr(first, 'role') === 'rowheader');
  return isHeader ? textOf(first, { limit: LIMIT }) : '';
}

function columnOf(cell: Element): number {
  let column = 0;
  for (let at = previousElement(cell); at; at = previousElement(at)) column += span(at);
  return column;
}

const span = (cell: Element): number => Math.min(50, Math.max(1, Number.parseInt(attr(cell, 'colspan'), 10) || 1));

function columnHeader(row: Element, index: number, scope: Scope): string {
  const table = closest(row, 'table, [role=table], [role=grid]');
  if (!table) return '';
  const head = headerRow(table, row, scope);
  if (!head) return '';
  let column = 0;
  for (const cell of children(head)) {
    if (column === index) return textOf(cell, { limit: 120 });
    column += span(cell);
    if (column > index) return '';
  }
  return '';
}

/** The first row, when it is made of header cells and holds no control. */
function headerRow(table: Element, row: Element, scope: Scope): Element | null {
  let head: Element | null = null;
  for (const part of children(table)) {
    head =
      /^(thead|tbody)$/.test(tag(part)) || attr(part, 'role') === 'rowgroup'
        ? (children(part)[0] ?? null)
        : /^tr$/.test(tag(part)) || attr(part, 'role') === 'row'
          ? part
          : head;
    if (head) break;
  }
  if (!head || head === row || scope.holders.has(head)) return null;
  const cells = [...children(head)];
  const headers = cells.filter((cell) => tag(cell) === 'th' || attr(cell, 'role') === 'columnheader');
  // Over rows that begin with what is asked, a row that begins with nothing says of whom.
  const [corner, ...over] = cells;
  const isOver =
    over.length > 1 && corner && !says(textOf(corner, { limit: 20 })) && over.every((cell) => says(textOf(cell, { limit: 40 })));
  return cells.length > 1 && (headers.length >= cells.length - 1 || isOver) ? head : null;
}

function rowHeader(cell: Element, scope: Scope): string {
  for (let at = previousElement(cell); at; at = previousElement(at)) {
    if (scope.holders.has(at)) continue;
    const text = textOf(at, { limit: LIMIT });
    if (says(text)) return text;
  }
  return '';
}
