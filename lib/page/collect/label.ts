import { clean } from '../../core/text.ts';
import { isPersonsColumn } from '../../forms/person-column.ts';
import type { FieldSnapshot } from '../../forms/types.ts';
import {
  all,
  attr,
  children,
  closest,
  contains,
  elementById,
  has,
  isInput,
  isNative,
  nextElement,
  parentElement,
  rootNode,
  shadowHost,
  tag,
} from '../dom.ts';
import { after, before, measureBehind, type Shared, tableWords } from './around.ts';
import type { Unit } from './handle.ts';
import { labelsOf, type Scope } from './scope.ts';
import { isRendered, isShown } from './sight.ts';
import { says, textOf } from './text.ts';

/** The words that tell what a control asks, best first, each by its source. */
export interface Words {
  readonly label: string;
  readonly labelSource: FieldSnapshot['labelSource'];
  readonly aria?: string;
  readonly placeholder?: string;
  readonly before?: string;
  readonly after?: string;
  readonly help?: string;
  readonly tableHeader?: string;
  /** Whose or which its row is, where the column says what is asked: "Passenger 2". */
  readonly legend?: string;
}

/** The words before a row of boxes, kept for the boxes behind the first. */
export interface SharedWords {
  note(unit: Unit, text: string, level: number): void;
  of(place: Shared): string;
}

export function newSharedWords(): SharedWords {
  const known = new Map<Unit, { text: string; level: number }>();
  return {
    note: (unit, text, level) => void known.set(unit, { text, level }),
    // Words that stand inside the other box's own block are only its own.
    of: ({ after, level }) => {
      const other = known.get(after);
      return other && other.level >= level ? other.text : '';
    },
  };
}

/** Text further away than this many levels is weaker than a placeholder. */
const NEAR_LEVEL = 3;
const NEAR_LENGTH = 90;
/** A placeholder that only says how to go about any control, which is no name of this one. */
const INVITES =
  /^((please )?(input|enter|type|select|choose|pick|add)( (here|text|something|an? \w+|one|your answer|dates?|time|number|options?|items?|tags?))?|(start|click) (typing|here|to (select|choose|type))|(bitte )?(eingeben|ausw[äa]hlen|w[äa]hlen)( sie)?|(datum|uhrzeit) (w[äa]hlen|ausw[äa]hlen)|(choisi\w+|s[ée]lectionne\w+|saisi\w+)( (une? \w+|ici))?|(seleccion\w+|elij\w+|escrib\w+|introduzca|selecion\w+|escolh\w+|digite|selezion\w+|scegli|inserisci|kies|selecteer|typ|wybierz|vyberte|v[äa]lj|v[æe]lg|se[çc]iniz)( \w+){0,2}|请(输入|选择)\S{0,2}|請(輸入|選擇)\S{0,2}|選択してください|入力してください|введите|выберите)\s*(\.{2,}|…|:)?$/i;
const ERROR = /\b(error|invalid|danger|warning)\b/i;

export function wordsOf(unit: Unit, scope: Scope, shared: SharedWords): Words {
  const { element } = unit;
  const group = unit.members.length > 0 && unit.kind !== 'date-sections';
  const named = unit.kind === 'switch' ? notState : String;
  const explicit = group ? '' : named(explicitLabel(unit, scope, false));
  const aria = named(ariaName(unit, scope));
  const host = hostLabel(element, scope);
  const placeholder = clean(
    attr(element, 'placeholder') || attr(element, 'aria-placeholder') || attr(element, 'data-placeholder') || hintInValue(element),
    200,
  );
  const table = tableWords(element, scope);
  const choice = unit.kind === 'checkbox' || unit.kind === 'switch';
  const start = startOf(unit, scope);
  const near = before(start, unit, scope);
  const text = near && 'text' in near ? near.text : near ? shared.of(near) : table.row;
  shared.note(unit, explicit || text, near?.level ?? 0);
  const beside = near && 'text' in near ? !near.heading && near.level <= NEAR_LEVEL && text.length <= NEAR_LENGTH : near === null;
  const isNamed = explicit !== '';
  const following = group || (isNamed && choice) ? '' : isNamed ? measureBehind(start, unit, scope) : after(start, unit, scope, choice);
  // Best first; what stands behind the first that says anything is not read.
  const [label, labelSource]: Label = said(explicit, 'label') ??
    said(group ? legendOf(unit) || slottedLabel(unit) || groupLabel(unit, scope) : '', 'legend') ??
    said(aria, 'aria') ??
    said(group ? '' : groupLabel(unit, scope), 'label') ??
    said(host, 'host') ??
    said(choice && !isNative(element) ? textOf(element, { limit: 120 }) : '', 'label') ??
    said(choice ? following : '', 'before') ??
    said(!group && isPersonsColumn(table.column) ? table.heading || table.row : '', 'label') ??
    said(group ? '' : table.column, 'table') ??
    said(beside || group ? text : '', 'before') ??
    said(INVITES.test(placeholder) ? '' : placeholder, 'placeholder') ??
    said(group ? '' : explicitLabel(unit, scope, true), 'aria') ??
    said(near && 'text' in near ? text : '', 'before') ??
    said(placeholder, 'placeholder') ??
    said(clean(attr(element, 'title'), 200), 'title') ??
    said(text, 'before') ?? ['', 'none'];
  return {
    label,
    labelSource,
    ...(aria !== label && says(aria) ? { aria } : {}),
    ...(placeholder !== '' ? { placeholder } : {}),
    ...(text !== label && says(text) ? { before: text } : {}),
    ...(following !== label && says(following) ? { after: following.slice(0, 120) } : {}),
    ...words('help', helpOf(unit, scope)),
    ...words('tableHeader', table.column),
    ...(labelSource === 'table' ? words('legend', table.row) : {}),
  };
}

/** How a switch stands is not what it asks. */
const notState = (text: string): string =>
  /^(no|yes|on|off|ja|nein|an|aus|oui|non|s[ií]|não|sim|nee|aan|uit|nie|tak)$/i.test(text) ? '' : text;

type Label = [string, Words['labelSource']];

const said = (text: string, source: Words['labelSource']): Label | null => (says(text) ? [text, source] : null);

const words = <K extends string>(key: K, text: string): { [P in K]?: string } =>
  says(text) ? ({ [key]: text } as { [P in K]?: string }) : {};

/** What is looked back from: the outermost element that is only this control. */
function startOf(unit: Unit, scope: Scope): Element {
  const first = unit.members[0] ?? unit.element;
  if (unit.holder) return unit.holder;
  const wrapping = closest(first, 'label');
  if (wrapping && scope.ownerOfLabel(wrapping) === unit) return wrapping;
  // What stands before a box in its own list is what was chosen there.
  const list = unit.kind === 'combobox' ? closest(first, '[role=combobox]:not(:has(label))') : null;
  return unit.kind === 'date-sections' ? unit.element : (list ?? first);
}

/** Text of the `<label>`s tied to it, without the control's own text. `hidden` takes those that are not drawn. */
export function explicitLabel(unit: Unit, scope: Scope, hidden: boolean): string {
  const texts: string[] = [];
  for (const element of [unit.element, ...unit.natives]) {
    const labels = labelsOf(element, scope);
    for (const label of labels) {
      if (labels.length > 1 && ERROR.test(attr(label, 'class'))) continue;
      if (!contains(label, element) ? false : holdsSeveral(label, unit, scope)) continue;
      if (!hidden && !isShown(label)) continue;
      const text = textOf(label, { hidden, skip: (inner) => scope.owner.has(inner) || inner === unit.visible });
      if (says(text) && !texts.includes(text)) texts.push(text);
    }
    if (texts.length > 0) break;
  }
  return clean(texts.slice(0, 2).join(' '), 300);
}

function holdsSeveral(label: Element, unit: Unit, scope: Scope): boolean {
  const held = scope.holders.get(label);
  return !!held && held.only !== unit;
}

/** aria-labelledby (also across shadow roots), then aria-label. The control's own content is never part of it: that is a value. */
export function ariaName(unit: Unit, scope: Scope): string {
  const asked = unit.holder ? [unit.holder, unit.element] : [unit.element];
  for (const element of asked) {
    const named = referenced(element, attr(element, 'aria-labelledby'), unit, scope);
    if (says(named)) return named;
    // A group's first member carries its own option's name, never the group's.
    if (unit.members.includes(element)) continue;
    const own = clean(attr(element, 'aria-label'), 300);
    if (says(own)) return own;
  }
  return '';
}

function referenced(element: Element, ids: string, unit: Unit, scope: Scope): string {
  if (ids === '' || unit.members.includes(element)) return '';
  const texts: string[] = [];
  for (const id of ids.slice(0, 500).split(/\s+/).slice(0, 6)) {
    const target = lookUp(element, id);
    if (!target || target === element || contains(target, unit.element)) continue;
    // What stands inside a control is its value; a group may hold its own title.
    const unseen = unit.kind === 'combobox' && has(target, 'hidden');
    if (contains(element, target) && !unseen && !(unit.members.length > 0 && !unit.members.some((member) => contains(target, member))))
      continue;
    const text = textOf(target, { hidden: true, skip: (inner) => scope.owner.has(inner) });
    if (says(text)) texts.push(text);
  }
  return clean(texts.join(' '), 300);
}

/** An id in the element's own root, else in the roots around it. */
function lookUp(element: Element, id: string): Element | null {
  let root = rootNode(element);
  for (let depth = 0; depth < 6; depth++) {
    const found = elementById(root, id);
    if (found || !(root instanceof ShadowRoot)) return found;
    root = rootNode(shadowHost(root));
  }
  return null;
}

/** The label that a custom element carries for the box inside its shadow root. */
function hostLabel(element: Element, scope: Scope): string {
  let root = rootNode(element);
  for (let depth = 0; depth < 6 && root instanceof ShadowRoot; depth++) {
    const host = shadowHost(root);
    for (const label of labelsOf(host, scope)) {
      const text = textOf(label, { skip: (inner) => inner === host });
      if (says(text)) return text;
    }
    const ids = attr(host, 'aria-labelledby');
    for (const id of ids === '' ? [] : ids.split(/\s+/).slice(0, 4)) {
      const target = lookUp(host, id);
      const text = target ? textOf(target) : '';
      if (says(text)) return text;
    }
    const own = clean(
      attr(host, 'label-text') ||
        attr(host, 'title-text') ||
        attr(host, 'legend-text') ||
        attr(host, 'label') ||
        attr(host, 'aria-label') ||
        attr(host, 'data-label'),
      300,
    );
    if (says(own)) return own;
    root = rootNode(host);
  }
  return '';
}

/** Levels above the first of a group's members at which a label may point. */
const GROUP_LEVELS = 6;

/** A `<label for>` that points at the block around a control or a group's members: no label to the browser, and the question all the same. */
function groupLabel(unit: Unit, scope: Scope): string {
  let at = parentElement(unit.members[0] ?? unit.element);
  for (let level = 0; at && level < GROUP_LEVELS; at = parentElement(at), level++) {
    const holders = scope.holders.get(at);
    if (holders && holders.only !== unit) break;
    const id = attr(at, 'id');
    for (const label of id === '' ? [] : scope.labelsFor(rootNode(at), id)) {
      const text = contains(at, label) ? '' : textOf(label);
      if (says(text)) return text;
    }
  }
  return '';
}

export const OWN_HOLDER = 'fieldset, [role=group], [role=radiogroup]';

/** The legend of a fieldset that holds this group and nothing else; `holder` was set so by the grouping. */
function legendOf(unit: Unit): string {
  return unit.holder ? fieldsetLegend(unit.holder) : '';
}

/** What a group that is a custom element shows in the slot it keeps for its label. */
function slottedLabel({ holder }: Unit): string {
  if (!holder || !tag(holder).includes('-')) return '';
  for (const child of children(holder)) if (/^(label|legend)$/.test(attr(child, 'slot'))) return textOf(child);
  return '';
}

/** Also where it stands in a block of its own in there, or in a group that is no fieldset. */
export function fieldsetLegend(block: Element): string {
  for (const legend of all(block, 'legend')) if (closest(legend, OWN_HOLDER) === block) return textOf(legend);
  return '';
}

const HELP = /\b(help|hint|description|form-text|helper|error|invalid-feedback|note|info|explain)/i;

function helpOf(unit: Unit, scope: Scope): string {
  const { element } = unit;
  const texts = [
    referenced(element, attr(element, 'aria-describedby'), unit, scope),
    referenced(element, attr(element, 'aria-errormessage'), unit, scope),
  ];
  let beside: Element | null = nextElement(unit.visible);
  if (!beside) beside = nextElement(parentElement(unit.visible) ?? unit.visible);
  for (let count = 0; beside && count < 3; beside = nextElement(beside), count++) {
    if (scope.holders.has(beside) || scope.owner.has(beside)) break;
    if (tag(beside) === 'small' || HELP.test(attr(beside, 'class')))
      texts.push(has(beside, 'hidden') || !isRendered(beside) ? '' : textOf(beside, { limit: 200 }));
  }
  return clean([...new Set(texts.filter(says))].join(' '), 300);
}

/** Pages from before `placeholder` write the hint into the box and take it away on focus: the handler names the very text. */
export function hintInValue(element: Element): string {
  const value = isInput(element) && attr(element, 'type').toLowerCase() !== 'password' ? attr(element, 'value') : '';
  if (!says(value) || value.length > 60) return '';
  const clears = attr(element, 'onfocus') + attr(element, 'onclick') + attr(element, 'onblur');
  return clears.includes(value) || (/this\.value *=/.test(clears) && /['"]{2}|defaultValue/.test(clears)) ? value : '';
}
