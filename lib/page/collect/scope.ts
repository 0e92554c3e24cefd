import { all, attr, closest, elementById, outerParent, type Root, rootNode } from '../dom.ts';
import type { Unit } from './handle.ts';
import { isPause, type Steps } from './steps.ts';

/** What the readers of words need to know about the whole page: which element is a control, which holds one, whose label is whose. */
export interface Scope {
  readonly owner: ReadonlyMap<Element, Unit>;
  /** Every element that has a control somewhere inside: how many elements, and the one control they belong to, if it is one. */
  readonly holders: ReadonlyMap<Element, Holding>;
  /** Labels that name an id, by root and id. */
  labelsFor(root: Node, id: string): readonly Element[];
  /** The control that a `<label>` belongs to, when that is known. */
  ownerOfLabel(label: Element): Unit | undefined;
}

export interface Holding {
  readonly count: number;
  readonly only: Unit | null;
  /** How many of them are tick boxes. */
  readonly boxes: number;
  /** The name that all of them have, or null. */
  readonly name: string | null;
}

export function* newScope(roots: readonly Root[], owner: ReadonlyMap<Element, Unit>): Steps<Scope> {
  const holders = new Map<Element, Held>();
  const byId = new Map<Node, Map<string, Element[]>>();
  let step = 0;
  for (const [element, unit] of owner) {
    const box = unit.kind === 'checkbox' ? 1 : 0;
    const name = attr(element, 'name');
    for (let held = holderOf(element, unit, name, holders); held; held = held.up) {
      held.count++;
      held.boxes += box;
      if (held.only !== unit) held.only = null;
      if (held.name !== name) held.name = null;
    }
    if (isPause(step++)) yield;
  }
  const labels = new Map<Node, Map<string, Element[]>>();
  for (const root of roots) {
    const map = new Map<string, Element[]>();
    labels.set(root, map);
    for (const label of all(root, 'label[for]')) {
      const id = attr(label, 'for');
      if (id !== '') map.set(id, [...(map.get(id) ?? []), label]);
      if (isPause(step++)) yield;
    }
  }
  for (const element of owner.keys()) {
    if (isPause(step++)) yield;
    const id = attr(element, 'id');
    if (id === '') continue;
    const root = rootNode(element);
    const map = byId.get(root) ?? new Map<string, Element[]>();
    byId.set(root, map);
    map.set(id, [...(map.get(id) ?? []), element]);
  }
  return {
    owner,
    holders,
    labelsFor: (root, id) => labels.get(root)?.get(id) ?? [],
    ownerOfLabel: (label) => {
      const named = byId.get(rootNode(label))?.get(attr(label, 'for'))?.[0];
      if (named) return owner.get(named);
      for (const inner of all(label, 'input, select, textarea')) {
        const unit = owner.get(inner);
        if (unit) return unit;
      }
      return undefined;
    },
  };
}

interface Held {
  count: number;
  only: Unit | null;
  boxes: number;
  name: string | null;
  /** What holds the holder: the browser is asked for each parent once. */
  up: Held | undefined;
}

/** The nearest block around an element; blocks that nothing was found in before begin as this control's own. */
function holderOf(element: Element, only: Unit, name: string, holders: Map<Element, Held>): Held | undefined {
  let nearest: Held | undefined;
  let below: Held | undefined;
  for (let at = outerParent(element); at; at = outerParent(at)) {
    const known = holders.get(at);
    const held: Held = known ?? { count: 0, only, boxes: 0, name, up: undefined };
    nearest ??= held;
    if (below) below.up = held;
    if (known) break;
    holders.set(at, held);
    below = held;
  }
  return nearest;
}

/** The labels of one control; where a page uses an id twice, the label in the nearest common block. */
export function labelsOf(element: Element, scope: Scope): readonly Element[] {
  const id = attr(element, 'id');
  const named = id === '' ? [] : scope.labelsFor(rootNode(element), id);
  const mine = named.length === 0 ? named : ofTheSameId(named, id, element);
  const around = closest(element, 'label');
  return around && !mine.includes(around) ? [...mine, around] : mine;
}

function ofTheSameId(labels: readonly Element[], id: string, element: Element): readonly Element[] {
  const root = rootNode(element);
  if (labels.length === 1) return elementById(root, id) === element ? labels : [];
  const named = all(root, `#${CSS.escape(id)}`);
  return named.length < 2 ? labels : labels.filter((_, i) => named[Math.min(i, named.length - 1)] === element);
}
