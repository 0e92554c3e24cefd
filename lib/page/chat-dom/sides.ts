import type { ChatBubble } from '../../chat/types.ts';
import { attr, flatParent, rectOf, tag } from '../dom.ts';
import { textBox, wordsOf } from './tree.ts';

/**
 * Who says what. By how our own line looked once we have sent one, else by class words below the list, else by where the words
 * start: mine start further right. What stands in the middle is nobody's.
 */
export type Side = ChatBubble['who'];

const THEIRS =
  / (bot|ai|agent|admin|assistant|incoming|received|response|reply|left|them|their|theirs|other|remote|support|operator|host) /;
const MINE = / (user|guest|outgoing|sent|client|right|me|mine|my|self|own|visitor|customer) /;
/** Words of a bubble's passing state. */
const PASSING = / (last|first|new|latest|active|\w*anim\w*|\w*fade\w*|\w*enter\w*|hover|focus\w*) /g;

/** px; the smallest offset seen between two sides is 19. */
const OFFSET = 16;
const LEVELS = 6;

/** How a bubble looks in the page's own words, up to the list. */
export function signatureOf(element: Element, list: Element): string {
  let text = '';
  for (let at: Element | null = element, level = 0; at && at !== list && level < LEVELS; at = flatParent(at), level++)
    text += `${tag(at)}${wordsOf(at).replace(PASSING, ' ')}${attr(at, 'style').includes('right') ? '>' : ''}|`;
  return text;
}

export interface Seen {
  /** How our own line looked, and theirs next to it. */
  mine?: string;
  theirs?: string;
}

export function sidesOf(elements: readonly Element[], list: Element, seen: Seen): Side[] {
  const boxes = elements.map(textBox);
  const start = Math.min(...boxes.map((box) => box.left));
  const end = Math.max(...boxes.map((box) => box.right));
  const area = rectOf(list);
  const two = boxes.some((box) => box.left - start >= OFFSET);
  return elements.map((element, index): Side => {
    const look = seen.mine === undefined || seen.mine === seen.theirs ? undefined : signatureOf(element, list);
    if (look !== undefined && look === seen.mine) return 'me';
    if (look !== undefined && look === seen.theirs) return 'them';
    const said = byWords(element, list);
    if (said) return said;
    const box = boxes[index] as DOMRect;
    return two ? byOffset(box, start, end) : byRoom(box, area);
  });
}

/** By class words alone, when they say one side and not the other. */
export function byWords(element: Element, list: Element): Side | undefined {
  for (let at: Element | null = element, level = 0; at && at !== list && level < LEVELS; at = flatParent(at), level++) {
    const words = wordsOf(at);
    const theirs = THEIRS.test(words);
    if (theirs !== MINE.test(words)) return theirs ? 'them' : 'me';
  }
  return undefined;
}

function byOffset(box: DOMRect, start: number, end: number): Side {
  const before = box.left - start;
  const after = end - box.right;
  if (before < OFFSET) return 'them';
  return Math.abs(before - after) < OFFSET && after > OFFSET ? 'unknown' : 'me';
}

/** With one side only: a first line is theirs unless it clearly stands on the right or in the middle. */
function byRoom(box: DOMRect, area: DOMRect): Side {
  const before = box.left - area.left;
  const after = area.right - box.right;
  if (before - after > 60) return 'me';
  return Math.abs(before - after) < 12 && before > 60 ? 'unknown' : 'them';
}
