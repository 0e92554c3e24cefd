import type { ControlKind } from '../../forms/types.ts';
import {
  all,
  attr,
  closest,
  contains,
  flatParent,
  has,
  isInput,
  isNative,
  isSelect,
  isTextArea,
  matches,
  nextElement,
  outerParent,
  parentElement,
  parentNode,
  rectOf,
  rootNode,
  shadowHost,
  tag,
} from '../dom.ts';
import type { Unit } from './handle.ts';
import { whyHidden } from './sight.ts';
import { isPause, type Steps } from './steps.ts';
import { newLabels, STOPS, visibleOf } from './visible.ts';

/**
 * From elements to controls as a person counts them: one widget is one control, whatever it is built of; radios of one question are
 * one; sections of one date are one. `owner` tells for every element found which control stands for it.
 */
export interface Units {
  readonly units: Unit[];
  readonly owner: Map<Element, Unit>;
}

interface Building {
  readonly units: Unit[];
  readonly owner: Map<Element, Unit>;
  readonly radios: Map<string, Unit>;
  readonly holders: Map<Element, Unit>;
  readonly forms: Map<Node, number>;
  /** Blocks that were asked whether they hold several radios. */
  readonly shared: Map<Element, boolean>;
  /** Whether anything but native controls was met: before that none of them can stand in a widget. */
  widgets: boolean;
}

export function* unitsOf(controls: ReadonlyMap<Element, ControlKind>, formOf: FormOf): Steps<Units> {
  const building: Building = {
    units: [],
    owner: new Map(),
    radios: new Map(),
    holders: new Map(),
    forms: new Map(),
    shared: new Map(),
    widgets: false,
  };
  const late: Element[] = [];
  let step = 0;
  for (const [element, kind] of controls) {
    place(element, kind, building, late, formOf);
    if (isPause(step++)) yield;
  }
  const near = yield* newNeighbours(late, building);
  for (const [at, element] of late.entries()) {
    attach(element, controls.get(element) ?? 'unknown', building, near);
    if (isPause(at)) yield;
  }
  mergeSections(building);
  const units = building.units.filter((unit) => unit.members.length > 0 || unit.kind !== 'radio-group');
  const labels = newLabels();
  for (const [at, unit] of units.entries()) {
    unit.visible = visibleOf(unit, labels);
    if (isPause(at)) yield;
  }
  if (late.length > 0) {
    const order = new Map([...controls.keys()].map((element, i) => [element, i]));
    const at = (unit: Unit): number => order.get(unit.members[0] ?? unit.element) ?? order.get(unit.element) ?? 0;
    units.sort((a, b) => at(a) - at(b));
  }
  return { units, owner: building.owner };
}

function add(building: Building, element: Element, unit: Omit<Unit, 'natives' | 'visible'>): Unit {
  const made: Unit = { ...unit, visible: element, natives: [] };
  building.units.push(made);
  building.owner.set(element, made);
  return made;
}

type FormOf = (element: Element) => Element | null;

function place(element: Element, kind: ControlKind, building: Building, late: Element[], formOf: FormOf): void {
  const native = isNative(element);
  if (!native) building.widgets = true;
  const served = native && building.widgets ? servedBy(element, kind, building) : undefined;
  if (served) {
    served.natives.push(element);
    building.owner.set(element, served);
    return;
  }
  if (native && behindWidget(element)) {
    late.push(element);
    return;
  }
  if (kind === 'radio-group') {
    placeRadio(element, building, formOf, native);
    return;
  }
  if (!native && wraps(element, kind)) return;
  if (kind === 'listbox' && isPopup(element)) return;
  add(building, element, { element, kind, members: [], holder: null });
}

/** Levels between a widget and the native control in it, through shadow trees. */
const INSIDE = 6;
const SAME_ROLE: Readonly<Record<string, RegExp>> = {
  'radio-group': /^radio$/,
  checkbox: /^(checkbox|switch)$/,
  switch: /^(checkbox|switch)$/,
};

/**
 * The widget that a native control in it only serves: the box of a combobox that nobody can aim at, the unseen tick of something that
 * is a tick box itself.
 */
function servedBy(element: Element, kind: string, { owner }: Building): Unit | undefined {
  const role = SAME_ROLE[kind] ?? (/^(text|search|combobox)$/.test(kind) ? /^combobox$/ : null);
  if (!role) return undefined;
  for (let at = outerParent(element), level = 0; at && level < INSIDE; at = outerParent(at), level++) {
    if (!role.test(attr(at, 'role'))) continue;
    const widget = owner.get(at);
    const idle = SAME_ROLE[kind] ? whyHidden(element) !== undefined || has(at, 'tabindex') : servesOnly(element, at);
    return widget && idle ? widget : undefined;
  }
  return undefined;
}

/** No size, or out of the tab order within a combobox that is in it. */
function servesOnly(box: Element, combobox: Element): boolean {
  return rectOf(box).width === 0 || (attr(box, 'tabindex') === '-1' && attr(combobox, 'tabindex') === '0');
}

/** A native control that the page itself marks as not for people: hidden from assistive technology, or out of the tab order and out of sight. */
function behindWidget(element: Element): boolean {
  if (closest(element, '[aria-hidden="true" i]')) return true;
  if (isSelect(element) && whyHidden(element)) return true;
  return attr(element, 'tabindex') === '-1' && whyHidden(element) !== undefined && !isRoving(element);
}

/** Of the radios of a question only the chosen one may be in the tab order. */
function isRoving(element: Element): boolean {
  const name = attr(element, 'name');
  if (attr(element, 'type') !== 'radio' || name === '') return false;
  return all(rootNode(element), `input[type=radio i][name="${CSS.escape(name)}"]:not([tabindex="-1"])`).length > 0;
}

/** A role on a wrapper whose inside holds the control that is really used (ARIA 1.0 combobox, labelled checkbox wrappers). */
function wraps(element: Element, kind: string): boolean {
  if (has(element, 'contenteditable')) return false;
  for (const inner of all(element, 'input:not([type=hidden i]), select, textarea')) {
    if (kind === 'listbox') return true;
    // What only carries the value into the form is no control that is used.
    if (/^(slider|switch|checkbox)$/.test(kind) && whyHidden(inner) === 'not-rendered') continue;
    if (kind === 'combobox' && isInput(inner) && servesOnly(inner, element)) continue;
    if (!behindWidget(inner) && (kind !== 'combobox' || rectOf(inner).width > 0)) return true;
  }
  return false;
}

/** The list that a combobox opens is part of that combobox, and what is listed in it as chosen. */
function isPopup(element: Element): boolean {
  const id = attr(element, 'id');
  if (whyHidden(element) || closest(element, '[role=combobox]')) return true;
  if (id === '') return false;
  const quoted = CSS.escape(id);
  return all(rootNode(element), `[aria-controls~="${quoted}"], [aria-owns~="${quoted}"]`).length > 0;
}

function placeRadio(element: Element, building: Building, formOf: FormOf, native: boolean): void {
  if (attr(element, 'role') === 'radiogroup') {
    holderUnit(element, building);
    return;
  }
  const holder = around(element, '[role=radiogroup]');
  const held = holder ? holderUnit(holder, building) : undefined;
  const unit = held ?? radioUnit(element, building, formOf, native);
  unit.members.push(element);
  if (unit.members.length === 1) unit.element = element;
  building.owner.set(element, unit);
}

/** The group of a holder; in shadow trees its radios are met before it. */
function holderUnit(element: Element, building: Building): Unit {
  const known = building.holders.get(element);
  if (known) return known;
  const unit: Unit = { element, kind: 'radio-group', visible: element, natives: [], members: [], holder: element };
  building.units.push(unit);
  building.holders.set(element, unit);
  building.owner.set(element, unit);
  return unit;
}

/** The nearest such element in the tree as it is drawn, through slots. */
function around(element: Element, selector: string): Element | null {
  const near = closest(element, selector);
  if (near) return near;
  for (let at = flatParent(element), level = 0; at && level < 12; at = flatParent(at), level++) if (matches(at, selector)) return at;
  return null;
}

function radioUnit(element: Element, building: Building, formOf: FormOf, native: boolean): Unit {
  const name = native ? attr(element, 'name') : '';
  const home =
    name === ''
      ? (closest(element, 'fieldset, [role=group], ul, tr') ?? besideOthers(element, building) ?? parentNode(element) ?? element)
      : (formOf(element) ?? homeOf(element));
  const number = building.forms.get(home) ?? building.forms.size;
  building.forms.set(home, number);
  const id = `${number} ${name}`;
  const known = building.radios.get(id);
  if (known) return known;
  const unit: Unit = { element, kind: 'radio-group', visible: element, natives: [], members: [], holder: null };
  building.units.push(unit);
  building.radios.set(id, unit);
  return unit;
}

/** The tree of a named radio; where it has one for itself alone, the block that its custom element stands in with others. */
function homeOf(element: Element): Node {
  const root = rootNode(element);
  if (!(root instanceof ShadowRoot) || all(root, 'input[type=radio i]').length > 1) return root;
  return parentNode(shadowHost(root)) ?? root;
}

/** Levels around a radio without a name that may hold it alone. */
const ALONE = 3;

/** The block that a radio without a name shares with others, where each stands in a wrapper of its own. */
function besideOthers(element: Element, { shared }: Building): Element | null {
  for (let at = parentElement(element), level = 0; at && level < ALONE && !STOPS.test(tag(at)); at = parentElement(at), level++) {
    const holds = shared.get(at) ?? all(at, 'input[type=radio i], [role=radio]').length > 1;
    shared.set(at, holds);
    if (holds) return at;
  }
  return null;
}

/** Levels that a hidden native control and its widget may be apart. */
const NEAR = 3;

/** Gives a hidden native control to the one widget next to it, or lets it stand as a control of its own (and hidden). */
function attach(element: Element, kind: ControlKind, building: Building, near: Neighbours): void {
  const widget = widgetNear(element, building, near);
  if (widget) {
    widget.natives.push(element);
    building.owner.set(element, widget);
    return;
  }
  if (kind === 'radio-group') {
    placeRadio(element, building, (at) => closest(at, 'form'), true);
    return;
  }
  const unit = add(building, element, { element, kind, members: [], holder: null });
  near.note(unit);
  // A select that a script replaced by something without a role: what is drawn next to it stands for it.
  const next = nextElement(element);
  if (isSelect(element) && next && !isNative(next) && tag(next) !== 'label' && tag(next) !== 'option' && !whyHidden(next)) {
    unit.visible = next;
    for (const part of [next, ...all(next, '*')]) {
      const inner = building.owner.get(part);
      if (!inner || inner === unit || !contains(next, inner.element)) continue;
      const at = building.units.indexOf(inner);
      if (at >= 0) building.units.splice(at, 1);
      if (isNative(inner.element)) unit.natives.push(inner.element);
      for (const own of [part, inner.element, ...inner.members, ...inner.natives]) building.owner.set(own, unit);
    }
  }
}

/** The controls inside each block that a hidden native control may share with its widget. */
interface Neighbours {
  inside(block: Element): readonly Unit[];
  note(unit: Unit): void;
}

function* newNeighbours(late: readonly Element[], building: Building): Steps<Neighbours> {
  const blocks = new Map<Element, Unit[]>();
  for (const [step, element] of late.entries()) {
    for (let at = outerParent(element), level = 0; at && level < NEAR; at = outerParent(at), level++) blocks.set(at, []);
    if (isPause(step)) yield;
  }
  const note = (unit: Unit): void => {
    for (let at: Element | null = unit.element; at; at = parentElement(at)) blocks.get(at)?.push(unit);
  };
  for (const [step, unit] of late.length > 0 ? building.units.entries() : []) {
    note(unit);
    if (isPause(step)) yield;
  }
  return { inside: (block) => blocks.get(block) ?? [], note };
}

function widgetNear(element: Element, building: Building, near: Neighbours): Unit | null {
  const group = closest(element, '[role=radiogroup]');
  const held = group ? building.holders.get(group) : undefined;
  if (held && attr(element, 'type') === 'radio') return held;
  let at: Element | null = element;
  for (let level = 0; at && level < NEAR; level++) {
    const parent: Element | null = outerParent(at);
    if (!parent || /^(form|body|fieldset|html|table|tr|main)$/.test(tag(parent))) break;
    const inside = near.inside(parent).filter((unit) => unit.element !== element && building.owner.get(unit.element) === unit);
    const widgets = inside.filter((unit) => replaces(unit, element));
    if (widgets.length === 1 && inside.length <= 1) return widgets[0] ?? null;
    if (inside.length > 1) {
      const sections = widgets.filter((unit) => unit.kind === 'spinbutton');
      return sections.length === inside.length ? (sections[0] ?? null) : null;
    }
    at = parent;
  }
  return null;
}

/** Whether a widget of that kind can be the face of that native control. */
function replaces(unit: Unit, element: Element): boolean {
  // The unseen twin by which growing text areas measure their height.
  if (isTextArea(element)) return unit.kind === 'textarea';
  if (isNative(unit.element) && unit.kind !== 'combobox') return false;
  const type = isInput(element) ? attr(element, 'type').toLowerCase() : '';
  if (type === 'checkbox') return unit.kind === 'checkbox' || unit.kind === 'switch';
  if (type === 'radio') return unit.kind === 'radio-group';
  if (type === 'range') return unit.kind === 'slider';
  return /^(combobox|listbox|spinbutton|rich-text|date-picker|slider)$/.test(unit.kind);
}

/** Two or more spin buttons in one group are the sections of one date or time. */
function mergeSections(building: Building): void {
  const groups = new Map<Element, Unit[]>();
  for (const unit of building.units) {
    if (unit.kind !== 'spinbutton' || isNative(unit.element)) continue;
    const group = closest(unit.element, '[role=group]') ?? parentElement(parentElement(unit.element) ?? unit.element);
    if (group) groups.set(group, [...(groups.get(group) ?? []), unit]);
  }
  for (const [group, sections] of groups) {
    const [first] = sections;
    if (!first || sections.length < 2) continue;
    first.kind = 'date-sections';
    first.members = sections.map((section) => section.element);
    first.natives = sections.flatMap((section) => section.natives);
    first.holder = group;
    first.element = group;
    first.visible = group;
    for (const section of sections.slice(1)) building.units.splice(building.units.indexOf(section), 1);
    for (const [part, of] of building.owner) if (sections.includes(of)) building.owner.set(part, first);
    building.owner.set(group, first);
  }
}
