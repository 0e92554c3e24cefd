import { clean } from '../../core/text.ts';
import type { FieldSnapshot } from '../../forms/types.ts';
import type { FieldHandle } from '../collect/handle.ts';
import { isOn } from '../collect/on.ts';
import { isNative, isSelect, optionSelected, optionsOf, optionText, textContent, textValue } from '../dom.ts';

/** What stands in a control as a person reads it, for the report of what the person typed. '' when nothing does. */
const LIMIT = 4000;

export function shownValue(handle: FieldHandle, field: FieldSnapshot): string {
  const { kind, element, members } = handle;
  if (kind === 'radio-group' || kind === 'checkbox-group' || field.kind === 'rating') {
    return members
      .map((member, i) => (isOn(member) ? (field.options[i]?.label ?? '') : ''))
      .filter((label) => label !== '')
      .join('; ');
  }
  if (kind === 'checkbox' || kind === 'switch') return isOn(element) ? 'yes' : 'no';
  if (isSelect(element)) {
    const labels: string[] = [];
    const list = optionsOf(element);
    for (let i = 0; i < list.length && labels.length < 50; i++) {
      const option = list[i];
      if (option && optionSelected(option)) labels.push(clean(optionText(option), 120));
    }
    return labels.join('; ');
  }
  if (isNative(element)) {
    const typed = clean(textValue(element), LIMIT);
    // A search box inside a widget is empty once a choice is made; the choice stands beside it.
    return typed === '' && kind === 'combobox' && handle.visible !== element ? clean(textContent(handle.visible) ?? '', 200) : typed;
  }
  if (kind === 'date-sections') return clean(members.map((member) => textContent(member) ?? '').join('/'), 60);
  return clean(textContent(element)?.slice(0, 2 * LIMIT) ?? '', LIMIT);
}
