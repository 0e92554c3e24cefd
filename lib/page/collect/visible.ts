import {
  all,
  assignedSlot,
  attr,
  children,
  closest,
  flatParent,
  isNative,
  matches,
  nextElement,
  parentElement,
  previousElement,
  rectOf,
  rootNode,
  shadowHost,
  tag,
} from '../dom.ts';
import type { Unit } from './handle.ts';
import { whyHidden } from './sight.ts';
import { textOf } from './text.ts';

/** What is drawn in place of a control that is itself transparent or tiny: a styled label, a wrapper. Text boxes have no stand-in. */
export function visibleOf(unit: Unit, labels: LabelsFor): Element {
  const { element, kind } = unit;
  if (unit.visible !== element) return unit.visible;
  if (kind === 'radio-group' && unit.members.length > 0) {
    const drawn = unit.members.slice(0, 3).map((member) => drawnChoice(member, labels));
    return drawn.find((one) => !whyHidden(one)) ?? drawn[0] ?? element;
  }
  if (kind === 'checkbox' || kind === 'switch') return drawnChoice(element, labels);
  if (kind === 'combobox' && isNative(element)) return drawnBox(element) ?? shownAround(element);
  if (kind === 'file') return drawnForFile(element, labels);
  if (kind === 'combobox' || kind === 'slider' || kind === 'date-sections' || kind === 'date-picker') return shownAround(element);
  return element;
}

type LabelsFor = (root: Node, id: string) => Iterable<Element>;

const askLabels: LabelsFor = (root, id) => all(root, `label[for="${CSS.escape(id)}"]`);

/** Labels by id with one search a tree; a search for each of 2,000 boxes would take a second. */
export function newLabels(): LabelsFor {
  const known = new Map<Node, Map<string, Element[]>>();
  return (root, id) => {
    let byId = known.get(root);
    if (!byId) {
      byId = new Map();
      known.set(root, byId);
      for (const label of all(root, 'label[for]')) {
        const of = attr(label, 'for');
        const list = byId.get(of);
        if (list) list.push(label);
        else byId.set(of, [label]);
      }
    }
    return byId.get(id) ?? [];
  };
}

/** The label or the neighbour that is drawn instead of a native tick box or radio. */
export function drawnChoice(element: Element, labels: LabelsFor = askLabels): Element {
  if (!whyHidden(element)) return element;
  const wrapping = closest(element, 'label');
  if (wrapping && !whyHidden(wrapping)) return wrapping;
  const id = attr(element, 'id');
  if (id !== '') {
    for (const label of labels(rootNode(element), id)) if (!whyHidden(label)) return label;
  }
  const root = rootNode(element);
  // A component that holds more than the choice is not pressed for it.
  if (root instanceof ShadowRoot && all(root, 'input, select, textarea, button').length < 2 && !whyHidden(shadowHost(root)))
    return shadowHost(root);
  const parent = parentElement(element);
  const only = parent && children(parent).length <= 3 && !assignedSlot(element) && textOf(parent).length < 80 ? parent : null;
  return only && tag(only) !== 'form' && !whyHidden(only) ? only : element;
}

/** A box for files is most often unseen; what is pressed instead is its label, or the button or the field for dropping beside or around it. */
function drawnForFile(element: Element, labels: LabelsFor): Element {
  const label = drawnChoice(element, labels);
  if (!whyHidden(label)) return label;
  for (const beside of [nextElement(element), previousElement(element)])
    if (beside && matches(beside, 'button, [role=button], label') && !whyHidden(beside)) return beside;
  return shownAround(element);
}

/** Blocks that are more than one control. */
export const STOPS = /^(form|body|fieldset|html|main|table|dialog)$/;
/** px; a box narrower than that is not what a person aims at. */
const AIM = 24;

/** The element itself where it is seen, else the nearest part around it that is. */
function shownAround(element: Element): Element {
  for (let at: Element | null = element, level = 0; at && level < 5 && !STOPS.test(tag(at)); at = flatParent(at), level++) {
    if (!whyHidden(at) && rectOf(at).width >= AIM) return at;
  }
  return element;
}

/** The bordered or coloured box that a bare text box inside a select-like widget stands in; it also shows what was chosen. */
function drawnBox(element: Element): Element | null {
  for (let at: Element | null = element, level = 0; at && level < 5 && !STOPS.test(tag(at)); at = flatParent(at), level++) {
    const style = getComputedStyle(at);
    const drawn =
      Number.parseFloat(style.borderBottomWidth) > 0 ||
      !/^(rgba\(0, 0, 0, 0\)|transparent)$/.test(style.backgroundColor) ||
      style.boxShadow !== 'none';
    if (drawn && !whyHidden(at) && rectOf(at).width >= AIM && rectOf(at).height < 160) return at;
  }
  return null;
}
