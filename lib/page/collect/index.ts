import type { FieldKey } from '../../core/ids.ts';
import { clean } from '../../core/text.ts';
import type { FieldOption, FieldSnapshot, FormSnapshot, PageSnapshot } from '../../forms/types.ts';
import { all, attr, formOf, has, htmlOf, isInput, matches, type Root, rootNode, shadowHost, textContent, titleOf } from '../dom.ts';
import { hiddenReason } from '../visibility/hidden.ts';
import { type Budget, MAX_ELEMENTS, MAX_FIELDS, MAX_FORMS, newBudget } from './budget.ts';
import { formSnapshot, pageButtons } from './form.ts';
import { type Grouping, newGrouping } from './groups.ts';
import type { FieldHandle, Unit } from './handle.ts';
import { elementFor, keyFor } from './keys.ts';
import { CONTROLS, kindOf, NATIVE } from './kind.ts';
import { newSharedWords, type Words, wordsOf } from './label.ts';
import { mergeLists } from './lists.ts';
import { optionsFor } from './options.ts';
import { find } from './roots.ts';
import { newScope, type Scope } from './scope.ts';
import { type Standing, stateOf } from './state.ts';
import { says } from './text.ts';
import { unitsOf } from './units.ts';

/**
 * What a frame shows of its controls: a value-free snapshot for the rest of the product, and the elements behind it for the writer.
 * Promises: changes nothing, runs no page code, leaves no value in the snapshot, and looks at a bounded part of the page; what lies
 * behind a limit is missing and `truncated` says so.
 */
export interface Collected {
  readonly snapshot: PageSnapshot;
  readonly handles: ReadonlyMap<FieldKey, FieldHandle>;
  /** The document and the shadow roots that were searched. */
  readonly roots: readonly Root[];
  /** The element that stands for a field, in this collection or (while it lives) an earlier one of this frame. */
  elementOf(key: FieldKey): Element | undefined;
  /** The field that an element belongs to: a radio of a group, a hidden native behind a widget, the widget itself. */
  keyOf(element: Element): FieldKey | undefined;
}

export interface CollectOptions {
  readonly standing?: Standing;
}

const UNKNOWN: Standing = () => undefined;

export function collect(root: Document = document, options: CollectOptions = {}): Collected {
  const started = performance.now();
  const budget = newBudget();
  const found = find(root, CONTROLS, budget);
  const controls = found.elements.filter((element) => kindOf(element) !== null);
  if (controls.length > MAX_ELEMENTS) budget.cut();
  const { units, owner } = unitsOf(controls.slice(0, MAX_ELEMENTS), formOf);
  let scope = newScope(found.roots, owner);
  if (mergeLists(units, owner, scope)) scope = newScope(found.roots, owner);
  const described = describeAll(root, units, scope, newGrouping(found.roots, scope), budget, options.standing ?? UNKNOWN);
  const snapshot: PageSnapshot = { ...described.page, truncated: budget.truncated, ms: performance.now() - started };
  return {
    snapshot,
    handles: described.handles,
    roots: found.roots,
    elementOf: (key) => described.handles.get(key)?.element ?? elementFor(key),
    keyOf: (element) => {
      const unit = owner.get(element);
      const key = unit && keyFor(unit.element);
      return key && described.handles.has(key) ? key : undefined;
    },
  };
}

export { drawnChoice } from './units.ts';

/** The snapshot alone. */
export function collectSnapshot(root: Document = document): PageSnapshot {
  return collect(root).snapshot;
}

/** For every native control of the page in document order (shadow roots left out), the field that stands for it, or null. */
export function fieldIndexMap(root: Document = document, collected: Collected = collect(root)): (FieldKey | null)[] {
  return [...all(root, NATIVE)].map((element) => collected.keyOf(element) ?? null);
}

interface Described {
  readonly page: Omit<PageSnapshot, 'truncated' | 'ms'>;
  readonly handles: Map<FieldKey, FieldHandle>;
}

function describeAll(
  root: Document,
  units: readonly Unit[],
  scope: Scope,
  grouping: Grouping,
  budget: Budget,
  standing: Standing,
): Described {
  const handles = new Map<FieldKey, FieldHandle>();
  const fields: FieldSnapshot[] = [];
  const forms: FormSnapshot[] = [];
  const formNumbers = new Map<Element, number>();
  const shared = newSharedWords();
  if (units.length > MAX_FIELDS) budget.cut();
  for (const unit of units.slice(0, MAX_FIELDS)) {
    if (!budget.time()) break;
    const own = formOf(unit.element);
    let form = -1;
    if (own) {
      form = formNumbers.get(own) ?? -1;
      if (form < 0 && forms.length < MAX_FORMS) {
        form = forms.push(formSnapshot(own)) - 1;
        formNumbers.set(own, form);
      }
    }
    const said = wordsOf(unit, scope, shared);
    const key = keyFor(unit.element);
    handles.set(key, { key, kind: unit.kind, element: unit.element, visible: unit.visible, natives: unit.natives, members: unit.members });
    fields.push(fieldSnapshot(key, unit, said, scope, grouping, form, fields.length, standing));
  }
  const html = htmlOf(root);
  return {
    page: {
      title: clean(titleOf(root), 200),
      lang: html ? attr(html, 'lang').slice(0, 20) : '',
      heading: grouping.pageHeading,
      fields,
      forms,
      groups: grouping.groups,
      buttons: pageButtons(root),
    },
    handles,
  };
}

function fieldSnapshot(
  key: FieldKey,
  unit: Unit,
  words: Words,
  scope: Scope,
  grouping: Grouping,
  form: number,
  order: number,
  standing: Standing,
): FieldSnapshot {
  const { element } = unit;
  const { options: said, unknown } = optionsFor(unit, scope);
  const rating = isRating(unit, said);
  const options = rating ? said.map((option, at) => (RATING_WORDS.test(option.label) ? option : { label: String(at + 1) })) : said;
  const place = grouping.placeOf(unit.members[0] ?? element);
  const hidden = unseen(unit);
  const disabled = attr(element, 'aria-disabled') === 'true' || matches(element, ':disabled');
  return {
    key,
    kind: rating ? 'rating' : unit.kind,
    ...words,
    ...(place.legend !== '' && place.legend !== words.label ? { legend: place.legend } : {}),
    ...(place.heading !== '' && place.heading !== words.label ? { heading: place.heading } : {}),
    ...attributes(unit),
    required: has(element, 'required') || attr(element, 'aria-required') === 'true' || /[*＊]\s*:?\s*$/.test(words.label),
    multiple: takesSeveral(unit, words.placeholder ?? ''),
    options,
    optionsUnknown: unknown,
    state: stateOf(unit, standing),
    readOnly: isReadOnly(unit),
    disabled,
    ...(hidden ? { hidden } : {}),
    form,
    group: place.group,
    order,
  };
}

const RATING_WORDS =
  /^(\D{0,20}\d+([.,]\d)?(\s*(of|von|sur|de|di|out of|\/)\s*\d+)?\s*(stars?|sterne?|étoiles?|estrellas?|stell[ae])?|empty|leer)$/i;
const STARS = /star|stern|étoile|estrella|stell|rat(e|ing)|bewert/i;

/** Radios that say nothing but how many: by their words, or by saying nothing at all. */
function isRating(unit: Unit, options: readonly FieldOption[]): boolean {
  if (unit.kind !== 'radio-group' || options.length < 3) return false;
  const labels = options.map(({ label }) => label);
  if (labels.every((label) => RATING_WORDS.test(label)) && labels.some((label) => STARS.test(label))) return true;
  const mute = labels.every((label) => !/\p{L}{2}|\d/u.test(label) || label === labels[0]);
  return mute && (new Set(labels).size <= 2 || labels.every((label) => label === ''));
}

/** A box in a shadow tree may be transparent until the keyboard is in it; what is drawn in its place is its host. */
function unseen(unit: Unit): string | undefined {
  const hidden = hiddenReason(unit.visible);
  const root = rootNode(unit.visible);
  return hidden === 'transparent' && root instanceof ShadowRoot ? hiddenReason(shadowHost(root)) : hidden;
}

const TAGS = /(^|[\s_-])(tags?|tokens?|chips?)([\s_-]|input|field|box|$)/i;
const SAYS_ENTER = /\b(press|hit|type|mit|drück\w*|appuye\w*|pulsa\w*)\b.*\b(enter|return|comma|eingabe\w*|entrée|intro)\b/i;

function takesSeveral({ element, kind, natives }: Unit, placeholder: string): boolean {
  if (has(element, 'multiple') || attr(element, 'aria-multiselectable') === 'true' || kind === 'checkbox-group') return true;
  if (kind === 'combobox') return natives.some((native) => has(native, 'multiple'));
  return kind === 'text' && (SAYS_ENTER.test(placeholder) || TAGS.test(attr(element, 'class')));
}

/** A select box that opens on click is often a read-only text box; only plain text says "do not touch" by it. */
function isReadOnly(unit: Unit): boolean {
  if (attr(unit.element, 'aria-readonly') === 'true') return true;
  return has(unit.element, 'readonly') && unit.kind !== 'combobox' && unit.kind !== 'date-picker';
}

const ATTRIBUTES = [
  ['autocomplete', 'autocomplete'],
  ['name', 'name'],
  ['id', 'id'],
  ['inputMode', 'inputmode'],
  ['pattern', 'pattern'],
  ['min', 'min'],
  ['max', 'max'],
  ['step', 'step'],
  ['lang', 'lang'],
] as const;

const SHORT = new Set(['min', 'max', 'step', 'lang', 'inputmode']);

type Attributes = Partial<Pick<FieldSnapshot, (typeof ATTRIBUTES)[number][0] | 'placeholder' | 'inputType' | 'maxLength' | 'toolHint'>>;

/** What the empty sections show, "MM/YYYY": which parts are asked for. */
function sectionWords(unit: Unit): string {
  const words = unit.members.map(
    (member) => attr(member, 'data-placeholder') || attr(member, 'placeholder') || clean(textContent(member) ?? '', 10),
  );
  return words.every((word) => /^[a-z]{1,4}$/i.test(word)) ? words.join('/') : '';
}

/** Attribute words; where a widget has none, those of the hidden native element behind it. */
function attributes(unit: Unit): Attributes {
  const read = (name: string): string =>
    [unit.element, ...unit.natives].map((element) => attr(element, name)).find((value) => value !== '') ?? '';
  const taken: Record<string, string | number> = {};
  for (const [key, name] of ATTRIBUTES) {
    const value = clean(read(name), SHORT.has(name) ? 40 : 200);
    if (value !== '') taken[key] = value;
  }
  if (taken.min === undefined && has(unit.element, 'aria-valuemin')) taken.min = clean(attr(unit.element, 'aria-valuemin'), 40);
  if (taken.max === undefined && has(unit.element, 'aria-valuemax')) taken.max = clean(attr(unit.element, 'aria-valuemax'), 40);
  if (isInput(unit.element)) taken.inputType = clean(attr(unit.element, 'type').toLowerCase(), 40) || 'text';
  if (unit.kind === 'date-sections') taken.placeholder = sectionWords(unit);
  const longest = Number.parseInt(read('maxlength'), 10);
  if (longest >= 0) taken.maxLength = longest;
  const hint = clean(`${read('toolparamtitle')} ${read('toolparamdescription')}`, 200);
  if (says(hint)) taken.toolHint = hint;
  return taken;
}
