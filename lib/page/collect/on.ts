import { all, attr, has, isChecked, isInput, matches, shadowRootOf } from '../dom.ts';

/**
 * Whether a tick, switch, radio or pressed button is on: by the native state, by ARIA, or, where a custom element keeps its role to
 * itself, by the state that it shows (`checked`, `:state(checked)`, a part of its own that is drawn as checked).
 */
export function isOn(element: Element): boolean {
  if (isInput(element)) return isChecked(element);
  const said = attr(element, 'aria-checked') || attr(element, 'aria-pressed') || attr(element, 'aria-selected');
  if (said !== '') return said === 'true';
  if (has(element, 'checked') && attr(element, 'checked') !== 'false') return true;
  if (STATES.some((state) => safely(element, state))) return true;
  const root = shadowRootOf(element);
  if (!root) return false;
  for (const inner of all(root, 'input[type=checkbox], input[type=radio]')) return isInput(inner) && isChecked(inner);
  return all(root, '.checked, .selected').length > 0;
}

const STATES = [':state(checked)', ':state(selected)'];

function safely(element: Element, selector: string): boolean {
  try {
    return matches(element, selector);
  } catch {
    // An older browser does not know the selector.
    return false;
  }
}
