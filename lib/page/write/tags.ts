import { normalise } from '../../core/text.ts';
import type { FillRefusal } from '../../fill/types.ts';
import type { FieldHandle } from '../collect/handle.ts';
import { parentElement, textContent, textValue } from '../dom.ts';
import { blur, fire, setText } from './native.ts';
import { frames } from './settle.ts';

/** Boxes that turn each word into a tag. Enter is pressed here alone, where the page says in words or by its build that it is the way. */
export async function setTags(handle: FieldHandle, labels: readonly string[]): Promise<FillRefusal | null> {
  const { element } = handle;
  if (!(element instanceof HTMLInputElement)) return 'not-supported';
  for (const label of labels) {
    if (tagged(element, label)) continue;
    setText(element, label, false);
    await frames();
    for (const type of ['keydown', 'keypress', 'keyup'])
      fire(
        element,
        new KeyboardEvent(type, {
          key: 'Enter',
          code: 'Enter',
          keyCode: 13,
          which: 13,
          bubbles: true,
          composed: true,
          cancelable: true,
        } as KeyboardEventInit),
      );
    await frames();
    if (textValue(element) !== '' || !tagged(element, label)) {
      setText(element, '');
      return 'page-rejected';
    }
  }
  blur(element);
  return null;
}

/** Whether the word stands beside the box. */
function tagged(element: Element, label: string): boolean {
  for (let at = parentElement(element), level = 0; at && level < 3; at = parentElement(at), level++)
    if (` ${normalise(textContent(at) ?? '')} `.includes(` ${normalise(label)} `)) return true;
  return false;
}
