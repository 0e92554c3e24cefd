import type { FieldKey } from '../../core/ids.ts';
import { clean } from '../../core/text.ts';
import type { ControlKind, FieldSnapshot, FormSnapshot, PageSnapshot } from '../../forms/types.ts';
import { attr, formOf, htmlOf, knowingAttributes, type Root, titleOf } from '../dom.ts';
import { type Budget, MAX_FIELDS, MAX_FORMS, MAX_OPTIONS_IN_ALL } from './budget.ts';
import { newAdding, pageButtons } from './buttons.ts';
import { fieldSnapshot } from './field.ts';
import { formSnapshot } from './form.ts';
import { newGrouping } from './groups.ts';
import type { FieldHandle, Unit } from './handle.ts';
import { keyFor } from './keys.ts';
import { newSharedWords, wordsOf } from './label.ts';
import { mergeLists } from './lists.ts';
import { type Options, optionsFor } from './options.ts';
import { newScope, type Scope } from './scope.ts';
import type { Standing } from './state.ts';
import type { Steps } from './steps.ts';
import { unitsOf } from './units.ts';

/** From the elements that may be controls to the page in words, a step for each control. */
export interface Described {
  readonly page: Omit<PageSnapshot, 'truncated' | 'ms'>;
  readonly handles: ReadonlyMap<FieldKey, FieldHandle>;
  readonly owner: ReadonlyMap<Element, Unit>;
  /** The controls in the order of the fields. */
  readonly units: readonly Unit[];
}

export function* describeAll(
  root: Document,
  controls: ReadonlyMap<Element, ControlKind>,
  roots: readonly Root[],
  budget: Budget,
  standing: Standing,
): Steps<Described> {
  const { units, owner } = yield* unitsOf(controls, formOf);
  let scope = yield* newScope(roots, owner);
  if (yield* mergeLists(units, owner, scope)) scope = yield* newScope(roots, owner);
  const grouping = yield* newGrouping(roots, scope);
  const forms = newForms();
  const handles = new Map<FieldKey, FieldHandle>();
  const fields: FieldSnapshot[] = [];
  const shared = newSharedWords();
  const offers = newOffers(scope, budget);
  if (units.length > MAX_FIELDS) budget.cut();
  const buttons = yield* pageButtons(roots);
  const adding = newAdding(buttons.adders, grouping);
  for (const unit of units.slice(0, MAX_FIELDS)) {
    if (!budget.time()) break;
    const form = yield* forms.numberOf(unit);
    const words = knowingAttributes(unit.element, () => wordsOf(unit, scope, shared));
    const key = keyFor(unit.element);
    handles.set(key, { key, kind: unit.kind, element: unit.element, visible: unit.visible, natives: unit.natives, members: unit.members });
    adding.upTo(unit.members[0] ?? unit.element, fields.length);
    const place = grouping.placeOf(unit.members[0] ?? unit.element);
    const offered = yield* offers(unit);
    const described = { key, unit, words, offered, place, form, order: fields.length };
    fields.push(knowingAttributes(unit.element, () => fieldSnapshot(described, standing)));
    yield;
  }
  adding.rest(fields.length);
  const html = htmlOf(root);
  const page = {
    title: clean(titleOf(root), 200),
    lang: html ? attr(html, 'lang').slice(0, 20) : '',
    heading: grouping.pageHeading,
    fields,
    forms: forms.all,
    groups: grouping.groups,
    buttons: buttons.onward,
    ...(adding.found.length > 0 ? { adders: adding.found } : {}),
  };
  return { page, handles, owner, units };
}

interface Forms {
  readonly all: readonly FormSnapshot[];
  /** -1 for a control of no form, and of one behind the limit. */
  numberOf(unit: Unit): Steps<number>;
}

function newForms(): Forms {
  const all: FormSnapshot[] = [];
  const numbers = new Map<Element, number>();
  return {
    all,
    *numberOf(unit) {
      const form = formOf(unit.element);
      if (!form) return -1;
      const known = numbers.get(form);
      if (known !== undefined || all.length >= MAX_FORMS) return known ?? -1;
      const number = all.push(yield* formSnapshot(form)) - 1;
      numbers.set(form, number);
      return number;
    },
  };
}

/** What each control offers, as long as the page's lists together are bounded. */
function newOffers(scope: Scope, budget: Budget): (unit: Unit) => Steps<Options> {
  let left = MAX_OPTIONS_IN_ALL;
  return function* (unit) {
    if (left <= 0) {
      budget.cut();
      return { options: [], unknown: true };
    }
    const offered = yield* optionsFor(unit, scope);
    left -= offered.options.length;
    return offered;
  };
}
