import { clean } from '../../core/text.ts';
import type { FieldState } from '../../forms/types.ts';
import {
  all,
  attr,
  defaultValue,
  elementById,
  has,
  isInput,
  isNative,
  isSelect,
  optionSelected,
  optionsOf,
  optionValue,
  rootNode,
  selectedIndex,
  tag,
  textContent,
  textValue,
} from '../dom.ts';
import type { Unit } from './handle.ts';
import { hintInValue } from './label.ts';
import { isOn } from './on.ts';
import { whyHidden } from './sight.ts';
import { says, textOf } from './text.ts';

/**
 * What stands in a control, by kind only: the value is looked at and forgotten. `standing` knows what the person typed here and
 * what Stead has set.
 */
export type Standing = (element: Element) => 'typed' | 'ours' | undefined;

const PLACEHOLDER =
  /^\(?(-+|–|—|…|\.\.\.|select|choose|pick|please|search|none selected|not selected|bitte|auswählen|wählen|keine auswahl|choisi|sélectionne|selecci|elige|escol|scegli|selezion|kies|selecteer|wybierz|vyberte|välj|vælg|velg|seç)/i;

/** What a list of many says in its box while nothing is chosen. Without `u`: folding every letter of every script takes milliseconds to build. */
const NONE =
  /^(no|0|keine?|aucune?|ning[uú]n[ao]?|nessun[ao]?)( \S+){0,2} (selected|chosen|ausgew[aä]hlt|s[eé]lectionn[eé]e?s?|seleccionad[ao]s?|selezionat[aoie])$/i;

export function stateOf(unit: Unit, standing: Standing): FieldState {
  const held = holds(unit);
  if (held === 'empty' || (held === 'default' && !isChosen(unit))) return held;
  for (const element of [unit.element, ...unit.members, ...unit.natives]) {
    const by = standing(element);
    // What a page begins with may also be what the person wants.
    if (by && (held !== 'default' || by === 'typed')) return by;
  }
  return held;
}

/** Whether what stands there says something: no invitation to choose, no mask without its digits. */
function isChosen({ element, natives }: Unit): boolean {
  const select = [element, ...natives].find(isSelect);
  if (select) {
    const chosen = optionsOf(select)[selectedIndex(select)];
    return !!chosen && optionValue(chosen) !== '';
  }
  return !isNative(element) || /^(range|number|color|checkbox|radio)$/.test(attr(element, 'type'));
}

function holds(unit: Unit): FieldState {
  const { element, kind } = unit;
  if (kind === 'radio-group')
    // A rating's unseen "none" carries no value or nought.
    return unit.members.some((member) => isOn(member) && (!has(member, 'value') || !/^0?$/.test(attr(member, 'value')) || isSeen(member)))
      ? 'prefilled'
      : 'empty';
  if (kind === 'checkbox-group') return unit.members.some(isOn) ? 'prefilled' : 'default';
  if (kind === 'checkbox' || kind === 'switch') return isOn(element) ? 'prefilled' : 'default';
  if (kind === 'date-sections') return unit.members.some(sectionFilled) ? 'prefilled' : 'empty';
  if (isSelect(element)) return selectState(element);
  if (isInput(element) && kind === 'slider') return 'default';
  if (isInput(element) && kind === 'color') return 'default';
  if (isNative(element)) return nativeState(unit);
  const select = unit.natives.find(isSelect);
  if (select) return selectState(select);
  if (kind === 'slider') return 'default';
  if (kind === 'spinbutton') {
    const now = attr(element, 'aria-valuenow');
    if (isLeast(now, attr(element, 'aria-valuemin'))) return 'default';
    return says(now) || says(attr(element, 'aria-valuetext')) ? 'prefilled' : 'empty';
  }
  if (kind === 'rich-text') return says(clean(textContent(element)?.slice(0, 2000) ?? '')) ? 'prefilled' : 'empty';
  if (kind === 'listbox') return all(element, '[role=option][aria-selected=true]').length > 0 ? 'prefilled' : 'empty';
  return shownState(unit, element);
}

/** What a counter stands at before anybody touched it: nothing, one, or as little as it takes. */
function isLeast(value: string, min: string): boolean {
  return value === '0' || value === '1' || (value !== '' && value === min);
}

function sectionFilled(section: Element): boolean {
  if (has(section, 'aria-valuenow')) return true;
  const text = attr(section, 'aria-valuetext');
  return (
    says(text) &&
    !/^(empty|leer|vide|vac[ií]o|vuoto|leeg)/i.test(text) &&
    !has(section, 'data-placeholder') &&
    text !== clean(textContent(section) ?? '')
  );
}

const isSeen = (element: Element): boolean => attr(element, 'value') === '0' && !whyHidden(element);

function selectState(select: HTMLSelectElement): FieldState {
  const list = optionsOf(select);
  if (has(select, 'multiple')) {
    for (let i = 0; i < list.length; i++) if (list[i] && optionSelected(list[i])) return 'prefilled';
    return 'empty';
  }
  const index = selectedIndex(select);
  if (index <= 0) return 'default';
  const chosen = list[index];
  return chosen && optionValue(chosen) === '' ? 'default' : 'prefilled';
}

function nativeState(unit: Unit): FieldState {
  const { element } = unit;
  const value = textValue(element);
  if (value === '') return unit.kind === 'combobox' ? shownState(unit, unit.visible) : 'empty';
  if (!says(value) && unit.kind !== 'password') return 'default';
  if (
    isInput(element) &&
    /^number$/i.test(attr(element, 'type')) &&
    value === defaultValue(element) &&
    isLeast(value, attr(element, 'min'))
  )
    return 'default';
  // The code of a country is nobody's number.
  if (NONE.test(value) || /^\+\d{1,3}$/.test(value)) return 'default';
  const placeholder = attr(element, 'placeholder') || hintInValue(element);
  if (placeholder !== '' && value === placeholder) return 'default';
  // A mask's literals: "+1 (___) ___-____" or "dd/mm/yyyy" standing as text.
  if (/[_#]{2,}/.test(value) && !/\d{3}/.test(value)) return 'default';
  if (/^[dmyhtjag\s/.:-]+$/i.test(value) && /(dd|mm|yyyy|jj|aaaa|tt)/i.test(value)) return 'default';
  // Old pages write the hint into the box itself.
  if (isInput(element) && value === defaultValue(element) && PLACEHOLDER.test(value) && value.length < 40) return 'default';
  return 'prefilled';
}

/** What a widget shows when it has no text of its own: nothing, an invitation, or a choice. */
function shownState(unit: Unit, shown: Element): FieldState {
  const hint = [
    attr(shown, 'data-placeholder'),
    attr(shown, 'aria-placeholder'),
    attr(unit.element, 'placeholder'),
    describing(unit.element),
  ];
  const text =
    (shown === unit.element || shown !== unit.visible || !isNative(unit.element)) && all(shown, '[role=option]').length === 0
      ? clean(textContent(shown)?.slice(0, 400) ?? '')
      : textOf(shown, { alerts: !isNative(unit.element), skip: (inner) => /^(label|legend)$/.test(tag(inner)) });
  if (!says(text) || PLACEHOLDER.test(text)) return 'empty';
  if (hint.some((words) => words !== '' && clean(words) === text)) return 'empty';
  if (has(shown, 'data-placeholder') || all(shown, '[class*="placeholder" i]').length > 0) return 'empty';
  return isNative(unit.element) && shown === unit.element ? 'empty' : 'prefilled';
}

function describing(element: Element): string {
  const id = attr(element, 'aria-describedby').split(/\s+/)[0] ?? '';
  const target = id === '' ? null : elementById(rootNode(element), id);
  return target ? clean(textContent(target)?.slice(0, 200) ?? '') : '';
}
