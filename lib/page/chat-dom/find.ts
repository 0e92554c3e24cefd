import type { ChatBubble } from '../../chat/types.ts';
import { WIDGETS } from '../../chat/widgets.ts';
import { attr, flatParent, htmlOf, matches, rectOf, rootNode, shadowRootOf, tag, titleOf } from '../dom.ts';
import { type Choice, choiceText, openChoices } from './choices.ts';
import { composers, controls } from './composer.ts';
import { byWords, type Seen, type Side, sidesOf } from './sides.ts';
import { drawnChildren, hasOwnText, shown, textOf, within, wordsOf } from './tree.ts';

/**
 * A chat by its shape: a composer with a list of short texts above it on two sides, and something to send with. A comment box, a
 * search field or a form has no such list. Through open and closed shadow roots; looks at a bounded part of the frame.
 */
export interface FoundChat {
  readonly composer: Element;
  /** The smallest element around composer and list. */
  readonly holder: Element;
  /** Everything whose changes are the talk's. */
  readonly roots: readonly Node[];
  /** The smallest element around all bubbles. */
  readonly list: Element;
  readonly bubbles: readonly (ChatBubble & { readonly element: Element })[];
  readonly choices: readonly Choice[];
  readonly typing: boolean;
  readonly vendor?: string;
}

/** What is known of this frame's chat from before. */
export interface Known extends Seen {
  readonly composer: Element | null;
  /** Choices that belong to an answered turn. */
  readonly stale: WeakSet<Element>;
}

const MOST_NODES = 8000;
const MOST_PIECES = 400;
const MOST_BUBBLES = 120;
const LEVELS = 14;

export function findChat(known: Known): FoundChat | null {
  for (const composer of composers()) {
    const chat = around(composer, known);
    if (chat) return chat;
  }
  return null;
}

interface Walk {
  readonly pieces: Element[];
  readonly choices: Choice[];
  readonly roots: Set<Node>;
  nodes: number;
  typing: number;
}

/** Climbs from the composer until what stands above it is a talk. */
function around(composer: Element, known: Known): FoundChat | null {
  const walk: Walk = { pieces: [], choices: [], roots: new Set([rootNode(composer)]), nodes: 0, typing: 0 };
  const top = rectOf(composer).top + 8;
  let inner = composer;
  for (let holder = flatParent(composer), level = 0; holder && level < LEVELS; holder = flatParent(holder), level++) {
    const before = walk.pieces.length;
    for (const child of drawnChildren(holder))
      if (child !== inner && rectOf(child).top < top) collect(child, walk, rectOf(child).bottom > top ? top : undefined);
    inner = holder;
    if (walk.pieces.length === before) continue;
    const chat = asChat(composer, holder, walk, known);
    if (chat) return chat;
    if (holder === htmlOf(document) || walk.nodes > MOST_NODES) break;
  }
  return null;
}

const NO_TEXT = /^(script|style|textarea|input|svg|select|noscript|label|h[1-6]|header|footer|nav|time|template|img|iframe)$/;
/** Small print of a bubble: who, when, whether it was read. */
const SMALL_PRINT = / (time|timestamp|date|avatar|author|name|meta|status|icon|tooltip) /;
const CLOCK = /^(\d{1,2}[:.]\d{2}( ?[ap]\.?m\.?)?|just now|sent|delivered|read|seen|gesendet|gelesen|zugestellt)$/i;
const TYPING = / (typing|loading|loader|dots|writing|thinking|pending) /;

/** Texts, choices and signs of typing under an element, in the order of the page. `above` is the lowest edge a text may have. */
function collect(element: Element, walk: Walk, above?: number): void {
  if (
    ++walk.nodes > MOST_NODES ||
    walk.pieces.length >= MOST_PIECES ||
    attr(element, 'aria-hidden') === 'true' ||
    NO_TEXT.test(tag(element))
  )
    return;
  const words = wordsOf(element);
  if (TYPING.test(words) && shown(element) && textOf(element, 80).length < 40) {
    walk.typing = Math.max(walk.typing, rectOf(element).bottom);
    return;
  }
  const choice = choiceText(element);
  if (choice) {
    walk.choices.push({ element, text: choice });
    return;
  }
  if (tag(element) === 'button' || attr(element, 'role') === 'button') return;
  const shadow = shadowRootOf(element);
  if (shadow) walk.roots.add(shadow);
  if (!hasOwnText(element)) {
    for (const child of drawnChildren(element)) collect(child, walk, above);
    return;
  }
  if (!shown(element) || (above !== undefined && rectOf(element).bottom > above)) return;
  const text = textOf(element, 80);
  if (text !== '' && !CLOCK.test(text) && !(SMALL_PRINT.test(words) && text.length < 40)) walk.pieces.push(element);
}

function asChat(composer: Element, holder: Element, walk: Walk, known: Known): FoundChat | null {
  const elements = [...walk.pieces].sort((a, b) => rectOf(a).top - rectOf(b).top);
  const list = listOf(elements, holder);
  const sides = sidesOf(elements, list, known);
  if (composer !== known.composer && !isTalk(composer, holder, sides, elements, list)) return null;
  if (!sides.includes('them')) return null;
  const bubbles = elements.map((element, index) => ({ element, who: sides[index] as Side, text: textOf(element) })).slice(-MOST_BUBBLES);
  const mine = bubbles.findLast(({ who }) => who === 'me');
  const last = bubbles.at(-1);
  const below = mine ? rectOf(mine.element).top : Math.min(...bubbles.map(({ element }) => rectOf(element).top));
  return {
    composer,
    holder,
    roots: [holder, ...walk.roots].filter((root, index, all) => root.nodeType !== 9 && all.indexOf(root) === index),
    list,
    bubbles,
    choices: openChoices(walk.choices, below, known.stale),
    typing: last !== undefined && walk.typing >= rectOf(last.element).top,
    vendor: vendorOf(composer),
  };
}

function listOf(elements: readonly Element[], holder: Element): Element {
  const [first, ...rest] = elements;
  if (!first || rest.length === 0) return holder;
  for (let at = flatParent(first); at; at = flatParent(at)) if (at === holder || rest.every((one) => within(one, at as Element))) return at;
  return holder;
}

const CHAT_NAME = /chat| (messenger|conversation|bot|assistant) /;
const CHAT_ASK = /\b(type|write|ask|messages?|reply|nachricht|schreib\w*|antwort\w*|frage\w*|mensaje)\b/i;
const COMMENT = /\b(comment|review|kommentar|bewert|note|feedback|post\b|discussion|thread|forum|guestbook)/i;
const ENOUGH = 3.5;

/** Signs of a talk, weighed. A page can look like one of them by chance, hardly like most of them. */
function isTalk(composer: Element, holder: Element, sides: readonly Side[], elements: readonly Element[], list: Element): boolean {
  if (isBeside(elements)) return false;
  const hint = ['placeholder', 'aria-label', 'data-placeholder', 'name', 'id'].map((name) => attr(composer, name)).join(' ');
  let names = tag(holder) === 'body' ? titleOf(document) : '';
  let comment = COMMENT.test(hint);
  let floats = window !== top;
  for (let at = flatParent(composer), level = 0; at && level < LEVELS; at = flatParent(at), level++) {
    names += ` ${tag(at)} ${wordsOf(at)} ${attr(at, 'id')} ${attr(at, 'aria-label')} `;
    floats ||= getComputedStyle(at).position === 'fixed';
  }
  let log = false;
  for (let at: Element | null = elements[0] ?? null; at && at !== holder; at = flatParent(at)) {
    log ||= attr(at, 'role') === 'log' || attr(at, 'aria-live') !== '' || /auto|scroll/.test(getComputedStyle(at).overflowY);
    comment ||= COMMENT.test(wordsOf(at));
  }
  const two = sides.includes('me') && sides.includes('them');
  const named = CHAT_NAME.test(names.toLowerCase().replace(/-/g, ' '));
  const worded = elements.some((element) => byWords(element, list));
  const { named: senders, others } = controls(composer, holder);
  const score =
    (named ? 2 : 0) +
    (two ? 2 : 0) +
    (senders.length > 0 ? 1 : others.length > 0 ? 0.5 : 0) +
    [CHAT_ASK.test(hint), log, worded, floats].filter(Boolean).length * 0.75;
  const long = elements.filter((element) => textOf(element, 700).length > 600).length * 2 > elements.length;
  return score - (comment && !named ? 3 : 0) - (long ? 2 : 0) >= ENOUGH && (two || named || (worded && log));
}

/** What is said comes one below the other; columns of a page stand side by side. */
function isBeside(elements: readonly Element[]): boolean {
  const boxes = elements.map(rectOf);
  const beside = boxes.filter((box, index) => {
    const next = boxes[index + 1];
    return next && next.top < box.bottom - 4 && (next.left >= box.right || next.right <= box.left);
  });
  return beside.length * 4 > boxes.length;
}

function vendorOf(composer: Element): string | undefined {
  for (let at: Element | null = composer; at; at = flatParent(at)) {
    const found = WIDGETS.find(({ within: mark }) => matches(at as Element, mark));
    if (found) return found.vendor;
  }
  return undefined;
}
