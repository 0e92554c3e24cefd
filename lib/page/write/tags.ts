import { normalise } from '../../core/text.ts';
import type { FillRefusal } from '../../fill/types.ts';
import type { FieldHandle } from '../collect/handle.ts';
import { data, parentElement, textValue, walk } from '../dom.ts';
import type { Look } from './choice.ts';
import { blur, fire, setText } from './native.ts';
import { frames, until } from './settle.ts';

/** ms in which a tag must stand there. */
const MADE = 400;
/** Pieces of text that are looked at around a box. */
const MOST = 200;

/** Boxes that turn each word into a tag. Enter is pressed here alone, where the page says in words or by its build that it is the way. */
export async function setTags(handle: FieldHandle, labels: readonly string[], look: Look): Promise<FillRefusal | null> {
  const { element } = handle;
  if (!(element instanceof HTMLInputElement)) return 'not-supported';
  const before = new Map(textsAround(element).map((node) => [node, data(node)]));
  /** Whether the word has come to stand beside the box, by itself: tags side by side have no space between them. */
  const tagged = (label: string) =>
    textsAround(element).some(
      (node) => before.get(node) !== data(node) && ` ${normalise(data(node).slice(0, 400))} `.includes(` ${normalise(label)} `),
    );
  for (const label of labels) {
    if (tagged(label)) continue;
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
    if (!(await until(() => textValue(element) === '' && tagged(label), MADE))) {
      setText(element, '');
      return 'page-rejected';
    }
  }
  for (const label of labels) if (tagged(label)) look.proved(label);
  blur(element);
  return null;
}

function textsAround(element: Element): Node[] {
  const texts: Node[] = [];
  for (let at = parentElement(element), level = 0; at && level < 3; at = parentElement(at), level++) {
    const walker = walk(at, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(), count = 0; node && count < MOST; node = walker.nextNode(), count++) texts.push(node);
  }
  return texts;
}
