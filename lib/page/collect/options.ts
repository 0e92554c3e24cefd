import { clean } from '../../core/text.ts';
import type { FieldOption } from '../../forms/types.ts';
import { all, attr, closest, contains, elementById, isInput, isSelect, optionsOf, optionText, optionValue, rootNode } from '../dom.ts';
import { after, tableWords } from './around.ts';
import type { Unit } from './handle.ts';
import { ariaName, explicitLabel } from './label.ts';
import type { Scope } from './scope.ts';
import type { Steps } from './steps.ts';
import { says, textOf } from './text.ts';

/** What a control offers, in its own order. An option's words are the page's; a value only when it is short. */
const MAX_OPTIONS = 400;
const MAX_LABEL = 120;
const MAX_VALUE = 60;

export interface Options {
  readonly options: readonly FieldOption[];
  readonly unknown: boolean;
}

export function* optionsFor(unit: Unit, scope: Scope): Steps<Options> {
  const select = [unit.element, ...unit.natives].find(isSelect);
  if (select) {
    const offered = selectOptions(select);
    // What is drawn in its place may keep the options to itself.
    return unit.visible !== select && offered.options.length < 2 ? { options: [], unknown: true } : offered;
  }
  if (unit.kind === 'radio-group' || unit.kind === 'checkbox-group') {
    const options: FieldOption[] = [];
    for (const member of unit.members.slice(0, MAX_OPTIONS)) {
      options.push(memberOption(member, unit, scope));
      yield;
    }
    return { options, unknown: false };
  }
  if (unit.kind === 'listbox') return { options: roleOptions(unit.element), unknown: false };
  if (unit.kind === 'combobox') {
    const list = openedList(unit.element);
    const options = list ? roleOptions(list) : [];
    return { options, unknown: options.length === 0 };
  }
  const id = attr(unit.element, 'list');
  const list = id === '' ? null : elementById(rootNode(unit.element), id);
  return { options: list ? datalist(list) : [], unknown: false };
}

function option(label: string, value: string): FieldOption {
  const shown = clean(label, MAX_LABEL);
  return value !== '' && value.length <= MAX_VALUE && value !== shown ? { label: shown, value: clean(value, MAX_VALUE) } : { label: shown };
}

function selectOptions(select: HTMLSelectElement): Options {
  const list = optionsOf(select);
  const options: FieldOption[] = [];
  for (let i = 0; i < list.length && i < MAX_OPTIONS; i++) {
    const item = list[i];
    if (item) options.push(option(attr(item, 'label') || optionText(item).slice(0, MAX_LABEL * 2), optionValue(item)));
  }
  return { options, unknown: list.length > MAX_OPTIONS };
}

function datalist(list: Element): FieldOption[] {
  return [...all(list, 'option')]
    .slice(0, MAX_OPTIONS)
    .map((item) => option(attr(item, 'label') || textOf(item, { hidden: true }) || attr(item, 'value'), attr(item, 'value')));
}

function roleOptions(list: Element): FieldOption[] {
  return [...all(list, '[role=option]')]
    .slice(0, MAX_OPTIONS)
    .map((item) => option(textOf(item, { hidden: true }) || attr(item, 'aria-label'), attr(item, 'data-value')))
    .filter(({ label }) => label !== '');
}

/** The list of a combobox that is open now, or that stands ready in the page. */
function openedList(element: Element): Element | null {
  const holder = closest(element, '[role=combobox]') ?? element;
  for (const at of [element, holder]) {
    const id = attr(at, 'aria-controls') || attr(at, 'aria-owns');
    const list = id === '' ? null : elementById(rootNode(at), id.split(/\s+/)[0] ?? '');
    if (list && !contains(list, element)) return list;
  }
  return null;
}

/** One radio or tick box of a group by its own words. */
export function memberOption(member: Element, group: Unit, scope: Scope): FieldOption {
  const single: Unit = { element: member, kind: 'checkbox', visible: member, natives: [], members: [], holder: null };
  const value = isInput(member) ? attr(member, 'value') : attr(member, 'data-value') || attr(member, 'value');
  const own = isInput(member) ? '' : textOf(member, { hidden: true });
  const words = [
    explicitLabel(single, { ...scope, holders: new Map() }, false),
    ariaName(single, scope),
    own,
    after(member, group, scope, true),
    tableWords(member, scope).column,
    explicitLabel(single, { ...scope, holders: new Map() }, true),
    attr(member, 'title'),
    value === 'on' ? '' : value,
  ];
  return option(words.find(says) ?? '', value);
}
