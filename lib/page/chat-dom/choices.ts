import { attr, rectOf } from '../dom.ts';
import { drawnChildren, isButton, shown, textOf, wordsOf } from './tree.ts';

/** Answers offered to be pressed: buttons, or boxes without a role that look and are named like one. */
export interface Choice {
  readonly element: Element;
  readonly text: string;
}

const OFFERS = / (choice|choices|option|quick|suggestion|suggested|chip|pill|reply|replies|answer) /;
const LONGEST = 60;
/** Controls of the window itself. */
const WINDOW =
  /^(x|close|minimi[sz]e|menu|send|attach\w*|emoji|back|restart|copy|like|dislike|mute|settings|schliessen|zuruck|new chat|options|more|download|retry|start over)$/i;

/** The text of something that can be pressed for an answer, or ''. */
export function choiceText(element: Element): string {
  const named = isButton(element) || attr(element, 'role') === 'option';
  if (!named && !(OFFERS.test(wordsOf(element)) && isPressable(element))) return '';
  const text = textOf(element, 200);
  return text.length <= LONGEST && /[\p{L}\p{N}]/u.test(text) && !WINDOW.test(text) ? text : '';
}

/** A single thing to press: shows a hand, and holds no other that does. */
function isPressable(element: Element): boolean {
  if (getComputedStyle(element).cursor !== 'pointer') return false;
  const inner = drawnChildren(element);
  return inner.length < 2 || !inner.some((child) => OFFERS.test(wordsOf(child)) && textOf(child, 80) !== textOf(element, 80));
}

/** Those of the other side's last turn: below our own last line, not pressed or passed over before. */
export function openChoices(all: readonly Choice[], below: number, stale: WeakSet<Element>): Choice[] {
  const seen = new Set<string>();
  return all
    .filter(({ element, text }) => {
      if (stale.has(element) || rectOf(element).top < below || !shown(element) || element.matches(':disabled')) return false;
      return !seen.has(text) && seen.add(text);
    })
    .slice(-12);
}
