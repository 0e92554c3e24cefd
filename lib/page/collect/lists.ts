import { attr, closest, flatParent, formOf, isInput, matches, outerParent, rootNode, tag } from '../dom.ts';
import { before } from './around.ts';
import type { Unit } from './handle.ts';
import { explicitLabel, fieldsetLegend, OWN_HOLDER } from './label.ts';
import type { Scope } from './scope.ts';
import { isPause, type Steps } from './steps.ts';
import { says, textOf } from './text.ts';

/**
 * Tick boxes that answer one question together become one control; a box that stands for itself (a consent, "same as above") stays
 * alone. Also ties a radio group to the fieldset that holds nothing else. Returns true when something changed.
 */
export function* mergeLists(units: Unit[], owner: Map<Element, Unit>, scope: Scope): Steps<boolean> {
  for (const unit of units) if (unit.kind === 'radio-group' && !unit.holder) unit.holder = soleHolder(unit, scope);
  const boxes = units.filter((unit) => unit.kind === 'checkbox' && unit.members.length === 0);
  if (boxes.length < 2) return false;
  const lists = new Map<Element, Unit[]>();
  for (const [at, box] of boxes.entries()) {
    if (isPause(at)) yield;
    const list = listOf(box, scope);
    const known = list && lists.get(list);
    if (known) known.push(box);
    else if (list) lists.set(list, [box]);
  }
  const merged = new Set<Unit>();
  for (const [list, members] of lists) {
    if (!(yield* isOneList(list, members, scope))) continue;
    merge(list, members, owner);
    for (const member of members.slice(1)) merged.add(member);
  }
  if (merged.size === 0) return false;
  units.splice(0, units.length, ...units.filter((unit) => !merged.has(unit)));
  return true;
}

function soleHolder(unit: Unit, scope: Scope): Element | null {
  const holder = closest(unit.element, OWN_HOLDER) ?? holderAsDrawn(unit.element);
  const held = holder && scope.holders.get(holder);
  return (held ? held.only === unit : holder && holder !== closest(unit.element, OWN_HOLDER)) ? holder : null;
}

/** Levels between a radio and the group that it is drawn in, through slots. */
const DRAWN_IN = 8;

/** The group of a shadow tree into which radios with trees of their own are slotted. */
function holderAsDrawn(element: Element): Element | null {
  if (!(rootNode(element) instanceof ShadowRoot)) return null;
  for (let at = flatParent(element), level = 0; at && level < DRAWN_IN; at = flatParent(at), level++)
    if (matches(at, OWN_HOLDER)) return at;
  return null;
}

/** The smallest block with more than one box and nothing else. */
function listOf(box: Unit, scope: Scope): Element | null {
  let at = outerParent(box.element);
  for (let level = 0; at && level < 6; level++, at = outerParent(at)) {
    const held = scope.holders.get(at);
    if (!held || held.count !== held.boxes) return null;
    if (held.boxes > 1) return listUp(at, box, scope);
    if (/^(form|body)$/.test(tag(at))) return null;
  }
  return null;
}

/** Two columns of one list: go on up to a fieldset, or as long as the name stays the same. */
function listUp(list: Element, box: Unit, scope: Scope): Element {
  const holder = closest(list, OWN_HOLDER);
  const held = holder && scope.holders.get(holder);
  if (holder && held && held.count === held.boxes) return holder;
  const name = attr(box.element, 'name');
  let best = list;
  for (let at = outerParent(list), level = 0; name !== '' && at && level < 3; at = outerParent(at), level++) {
    const above = scope.holders.get(at);
    if (!above || above.count !== above.boxes || /^(form|body)$/.test(tag(at))) break;
    if (above.count > (scope.holders.get(best)?.count ?? 0) && above.name === name) best = at;
  }
  return best;
}

/** An option is a word or a few; longer text is a sentence to agree to. */
const MAX_OPTION = 48;
const AGREES =
  /\b(agree|accept|consent|confirm|subscribe|i (have|am|would|want|wish|understand)|terms|privacy|remember me|keep me|stimme|akzeptiere|einverstanden|newsletter|j'accepte|acepto|accetto)\b/i;

function* isOneList(list: Element, members: readonly Unit[], scope: Scope): Steps<boolean> {
  const [first] = members;
  if (!first || members.length < 2) return false;
  for (const member of members) {
    const label = explicitLabel(member, scope, true) || attr(member.element, 'aria-label');
    if (label.length > MAX_OPTION || AGREES.test(label)) return false;
    yield;
  }
  const names = new Set(members.map(nameOf));
  const oneName = names.size === 1 && !names.has('') && formOf(first.element) !== null;
  return says(titleOf(list)) || oneName || asked(first, scope);
}

const nameOf = ({ element }: Unit): string => (isInput(element) ? attr(element, 'name') : '');
const titleOf = (list: Element): string => fieldsetLegend(list) || attr(list, 'aria-label') || attr(list, 'aria-labelledby');

/** The first stands for all from now on. */
function merge(list: Element, members: readonly Unit[], owner: Map<Element, Unit>): void {
  const first = members[0] as Unit;
  first.kind = 'checkbox-group';
  first.members = members.map((member) => member.element);
  first.natives = members.flatMap((member) => member.natives);
  first.holder = says(titleOf(list)) ? list : null;
  for (const member of members) {
    owner.set(member.element, first);
    for (const native of member.natives) owner.set(native, first);
  }
}

/** Whether words before the first box put a question over the list. */
function asked(first: Unit, scope: Scope): boolean {
  const label = closest(first.element, 'label');
  const found = before(label ?? first.element, first, scope);
  if (!found || !('text' in found) || found.text.length > 200) return false;
  return label !== null || says(textOf(outerParent(first.element) ?? first.element));
}
