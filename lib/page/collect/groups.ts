import { clean } from '../../core/text.ts';
import type { GroupSnapshot } from '../../forms/types.ts';
import { all, attr, contains, elementById, has, outerParent, position, type Root, rootNode, tag } from '../dom.ts';
import { fieldsetLegend } from './label.ts';
import { HUGE } from './roots.ts';
import type { Scope } from './scope.ts';
import { isRendered } from './sight.ts';
import { FRESH, type Steps } from './steps.ts';
import { says, textOf } from './text.ts';

/** Titles over blocks of controls: fieldsets, named groups, and headings with what stands under them. */
const PLAIN = 'h1,h2,h3,h4,h5,h6,fieldset,[role=group],[role=region],[role=tabpanel]';
/** Left out on pages so large that every further selector costs milliseconds. */
const FURTHER =
  '[role=heading],summary,caption,:is(div,p,span)[class*="-title" i],:is(div,p,span)[class*="-head" i],td[colspan],th[colspan]';
const MAX_MARKS = 600;
/** Steps from a heading up to the block that it heads: title, header, card. */
const MAX_CLIMB = 4;
const LIMIT = 160;

interface Mark {
  readonly block: Element;
  readonly level: number;
  readonly title: string;
  readonly heading: boolean;
  index: number;
}

export interface Place {
  readonly group: number;
  readonly legend: string;
  readonly heading: string;
}

export interface Grouping {
  placeOf(element: Element): Place;
  readonly groups: readonly GroupSnapshot[];
  readonly pageHeading: string;
}

/** `elements` in document order; asks for places must come in that order too. */
export function* newGrouping(roots: readonly Root[], scope: Scope): Steps<Grouping> {
  const groups: GroupSnapshot[] = [];
  const byRoot = new Map<Node, Element[]>();
  for (const root of roots) byRoot.set(root, yield* marksOf(root));
  const stacks = new Map<Node, { next: number; stack: Mark[] }>();
  let pageHeading = '';
  const [top] = roots;
  for (const heading of top ? all(top, 'h1,[role=heading][aria-level="1"]') : []) {
    if (pageHeading === '' && isRendered(heading)) pageHeading = textOf(heading, { limit: LIMIT });
  }
  const advance = (root: Node, element: Element): Mark[] => {
    const state = stacks.get(root) ?? { next: 0, stack: [] };
    stacks.set(root, state);
    const marks = byRoot.get(root) ?? [];
    for (let mark = marks[state.next]; mark && position(mark, element) & 4; mark = marks[++state.next]) push(state.stack, mark, scope);
    while (state.stack.length > 0 && !contains(state.stack.at(-1)?.block ?? null, element)) state.stack.pop();
    return state.stack;
  };
  const number = (stack: readonly Mark[], outer: number): number => {
    let parent = outer;
    for (const mark of stack) {
      if (mark.heading && mark.title === pageHeading) continue;
      if (mark.index < 0) mark.index = groups.push({ title: mark.title, parent }) - 1;
      parent = mark.index;
    }
    return parent;
  };
  const placeOf = (element: Element): Place => {
    const root = rootNode(element);
    const outer = root instanceof ShadowRoot ? outerPlace(root, placeOf) : { group: -1, legend: '', heading: '' };
    const stack = advance(root, element);
    const group = number(stack, outer.group);
    return {
      group,
      legend: stack.findLast((mark) => !mark.heading)?.title ?? outer.legend,
      heading: stack.findLast((mark) => mark.heading)?.title ?? outer.heading,
    };
  };
  return { placeOf, groups, pageHeading };
}

/** Titles and blocks of a root in document order: two searches, because one for all of it holds a large page for too long. */
function* marksOf(root: Root): Steps<Element[]> {
  yield FRESH;
  const plain = [...all(root, PLAIN)].slice(0, MAX_MARKS);
  yield FRESH;
  if (all(root, '*').length > HUGE) return plain;
  const further = [...all(root, FURTHER)].slice(0, MAX_MARKS);
  if (further.length === 0) return plain;
  const both = new Set([...plain, ...further]);
  return [...both].sort((a, b) => (position(a, b) & 4 ? -1 : 1)).slice(0, MAX_MARKS);
}

function outerPlace(root: ShadowRoot, placeOf: (element: Element) => Place): Place {
  return placeOf(root.host);
}

function push(stack: Mark[], element: Element, scope: Scope): void {
  const isBlock = /^fieldset$/.test(tag(element)) || /^(group|region|tabpanel)$/.test(attr(element, 'role'));
  while (stack.length > 0 && !contains(stack.at(-1)?.block ?? null, element)) stack.pop();
  if (isBlock) {
    const title = blockTitle(element, scope);
    if (says(title)) stack.push({ block: element, level: 0, title, heading: false, index: -1 });
    return;
  }
  const cell = /^t[dh]$/.test(tag(element));
  if (scope.holders.has(element) || !isRendered(element)) return;
  const title = textOf(element, { limit: LIMIT });
  if (!says(title) || (cell && title.length > 80)) return;
  const block = headed(element, scope);
  if (!block) return;
  const level = levelOf(element);
  for (let last = stack.at(-1); last?.heading && last.level >= level; last = stack.at(-1)) stack.pop();
  stack.push({ block, level, title, heading: true, index: -1 });
}

function levelOf(heading: Element): number {
  const said = Number.parseInt(attr(heading, 'aria-level'), 10);
  if (said >= 1) return said;
  const name = tag(heading);
  return /^h[1-6]$/.test(name) ? Number(name[1]) : 7;
}

/** The smallest block around a heading that also holds controls. */
function headed(heading: Element, scope: Scope): Element | null {
  let at = outerParent(heading);
  for (let climb = 0; at && climb < MAX_CLIMB; climb++) {
    if (scope.holders.has(at)) return at;
    at = outerParent(at);
  }
  return null;
}

function blockTitle(block: Element, scope: Scope): string {
  if (tag(block) === 'fieldset') {
    const legend = fieldsetLegend(block);
    if (says(legend)) return legend.slice(0, LIMIT);
  }
  if (scope.owner.has(block)) return '';
  const ids = attr(block, 'aria-labelledby').split(/\s+/).slice(0, 4);
  const named = ids.map((id) => (id === '' ? null : elementById(rootNode(block), id))).filter((target) => target !== null);
  const text = named.map((target) => textOf(target, { hidden: true, limit: LIMIT })).join(' ');
  if (says(text)) return clean(text, LIMIT);
  return has(block, 'aria-label') ? clean(attr(block, 'aria-label'), LIMIT) : '';
}
