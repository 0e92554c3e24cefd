import type { ChatBubble } from '../../chat/types.ts';
import { clean, normalise } from '../../core/text.ts';
import {
  all,
  attr,
  children,
  flatParent,
  isEditable,
  isHtml,
  isInput,
  isTextArea,
  rectOf,
  rootNode,
  shadowRootOf,
  tag,
  textContent,
} from '../dom.ts';

/**
 * A chat by its shape: a composer with, above it, a list of short texts on two sides, and something to send with. A comment
 * box or a search field has no such list. Through open and closed shadow roots.
 */
export interface FoundChat {
  readonly composer: Element;
  /** What holds the conversation; its changes are the talk's. */
  readonly root: Element;
  readonly bubbles: readonly ChatBubble[];
  readonly choices: readonly string[];
  readonly typing: boolean;
  /** The control that sends, when there is one that works. */
  button(): Element | null;
}

const MOST_NODES = 6000;
const MOST_BUBBLES = 120;

export function findChat(own: readonly string[]): FoundChat | null {
  for (const composer of composers()) {
    const chat = around(composer, own);
    if (chat) return chat;
  }
  return null;
}

/** Visible text boxes, the lowest first. */
function composers(): Element[] {
  const found: Element[] = [];
  let seen = 0;
  const walk = (root: Document | ShadowRoot): void => {
    for (const element of all(root, '*')) {
      if (++seen > MOST_NODES) return;
      const type = attr(element, 'type').toLowerCase();
      const box = isTextArea(element) || (isInput(element) && /^(text|search|)$/.test(type)) || isHost(element);
      if (box) found.push(element);
      const shadow = shadowRootOf(element);
      if (shadow) walk(shadow);
    }
  };
  walk(document);
  const visible = found.filter((element) => {
    const rect = rectOf(element);
    return rect.width > 60 && rect.height > 10 && rect.bottom > 0;
  });
  return visible.sort((a, b) => rectOf(b).bottom - rectOf(a).bottom).slice(0, 6);
}

/** The outermost element of a rich text box. */
function isHost(element: Element): boolean {
  const parent = flatParent(element);
  return isHtml(element) && isEditable(element) && !(parent && isHtml(parent) && isEditable(parent));
}

const THEIRS = /(^|[-_ ])(bot|ai|host|agent|assistant|incoming|received|response|left|them|remote|support|operator)([-_ ]|$)/i;
const MINE = /(^|[-_ ])(user|guest|outgoing|sent|client|right|me|mine|self|own|visitor|customer|human)([-_ ]|$)/i;
const TYPING = /typing|loading|dots|is-writing|pending/i;

function around(composer: Element, own: readonly string[]): FoundChat | null {
  const top = rectOf(composer).top;
  for (let at = flatParent(composer), level = 0; at && level < 12; at = flatParent(at), level++) {
    if (tag(at) === 'body' || tag(at) === 'html') break;
    const holder = at;
    const list = texts(holder).filter(({ element }) => rectOf(element).bottom <= top + 8 && !element.contains(composer));
    if (list.length === 0) continue;
    const bubbles = list.map((one) => ({ ...one, who: who(one.element, holder, own, one.text) }));
    if (!isChat(bubbles, composer, holder)) continue;
    return {
      composer,
      root: holder,
      bubbles: bubbles.slice(-MOST_BUBBLES).map(({ who: side, text }) => ({ who: side, text })),
      choices: choicesOf(holder, composer, top),
      typing: typing(holder),
      button: () => sendButton(composer, holder),
    };
  }
  return null;
}

interface Piece {
  readonly element: Element;
  readonly text: string;
}

/** The innermost elements that hold a text of their own, in order, not buttons or labels. */
function texts(root: Element): Piece[] {
  const pieces: Piece[] = [];
  let seen = 0;
  const visit = (element: Element): void => {
    if (++seen > MOST_NODES || pieces.length > 400) return;
    if (
      /^(script|style|button|textarea|input|svg|select|noscript|label|h[1-6]|header|time|template)$/.test(tag(element)) ||
      attr(element, 'role') === 'button' ||
      attr(element, 'aria-hidden') === 'true'
    )
      return;
    const shadow = shadowRootOf(element);
    const inner = shadow ? [...children(element), ...shadowChildren(shadow)] : [...children(element)];
    const ownText = [...element.childNodes].some((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '');
    if (ownText && rectOf(element).height > 0) {
      const text = clean((textContent(element) ?? '').slice(0, 4000), 2000);
      if (text.length > 1 && /\p{L}|\d/u.test(text)) pieces.push({ element, text });
      return;
    }
    for (const child of inner) visit(child);
  };
  visit(root);
  return pieces;
}

function shadowChildren(root: ShadowRoot): Element[] {
  return [...root.children];
}

function who(element: Element, root: Element, own: readonly string[], text: string): ChatBubble['who'] {
  if (own.includes(text)) return 'me';
  for (let at: Element | null = element; at && at !== root; at = flatParent(at)) {
    const words = `${attr(at, 'class')} ${attr(at, 'data-role')} ${attr(at, 'data-author')}`;
    const theirs = THEIRS.test(words);
    const mine = MINE.test(words);
    if (theirs !== mine) return theirs ? 'them' : 'me';
  }
  const rect = rectOf(element);
  const box = rectOf(root);
  const before = rect.left - box.left;
  const after = box.right - rect.right;
  if (Math.abs(before - after) < 12) return 'unknown';
  return before > after ? 'me' : 'them';
}

/** A talk has another side, and words of chat or two sides or something to send with close to the composer. */
function isChat(bubbles: readonly { who: ChatBubble['who'] }[], composer: Element, root: Element): boolean {
  const theirs = bubbles.filter((bubble) => bubble.who === 'them').length;
  if (theirs === 0) return false;
  const mine = bubbles.filter((bubble) => bubble.who === 'me').length;
  const named = namedChat(composer, root);
  return (named || mine > 0) && sendControl(composer, root) !== null && !isInForm(composer);
}

function namedChat(composer: Element, root: Element): boolean {
  const hint = normalise(
    `${attr(composer, 'placeholder')} ${attr(composer, 'aria-label')} ${attr(composer, 'data-placeholder')} ${attr(composer, 'id')} ${attr(composer, 'class')}`,
  );
  let names = '';
  for (let at: Element | null = root, level = 0; at && level < 4; at = flatParent(at), level++)
    names += ` ${attr(at, 'class')} ${attr(at, 'id')} ${tag(at)} ${attr(at, 'role')} ${attr(at, 'aria-label')}`;
  return (
    /\b(message|reply|type here|write|chat|nachricht|antwort|schreib\w*|ask)\b/.test(hint) ||
    /chat|messag|conversation|\blog\b|bot/i.test(names)
  );
}

/** A box among other boxes of a form is a field of it. */
function isInForm(composer: Element): boolean {
  const form = composer.closest('form');
  return (
    form !== null && form.querySelectorAll('input:not([type=hidden]):not([type=submit]):not([type=file]), select, textarea').length > 1
  );
}

function sendControl(composer: Element, root: Element): Element | null {
  for (let at = flatParent(composer), level = 0; at && level < 6; at = flatParent(at), level++) {
    const candidates = [
      ...deepAll(at, 'button, [role=button], input[type=submit], svg[class*=send], [class*=send], [class*=submit]'),
    ].filter((one) => one !== composer && !one.contains(composer) && rectOf(one).width > 4);
    const named = candidates.find((one) =>
      /send|submit|senden|absenden|go|➤|→/i.test(
        `${attr(one, 'aria-label')} ${attr(one, 'title')} ${attr(one, 'id')} ${attr(one, 'class')} ${textContent(one) ?? ''}`,
      ),
    );
    if (named) return named;
    if (at === root) return candidates.at(-1) ?? null;
  }
  return null;
}

function sendButton(composer: Element, root: Element): Element | null {
  const found = sendControl(composer, root);
  return found && !(found as HTMLButtonElement).disabled && attr(found, 'aria-disabled') !== 'true' ? found : null;
}

function deepAll(root: Element, selector: string): Element[] {
  const shadow = shadowRootOf(root);
  return [...all(root, selector), ...(shadow ? all(shadow, selector) : [])];
}

/** Buttons between the last bubble and the composer: answers to choose from. */
function choicesOf(root: Element, composer: Element, top: number): string[] {
  return deepAll(root, 'button, [role=button], [class*=choice], [class*=option], [class*=quick]')
    .filter(
      (one) => rectOf(one).bottom <= top + 4 && rectOf(one).height > 0 && !one.contains(composer) && rootNode(one) === rootNode(composer),
    )
    .map((one) => clean((textContent(one) ?? '').slice(0, 200), 120))
    .filter((text) => text !== '' && text.length <= 60)
    .slice(-8);
}

function typing(root: Element): boolean {
  return deepAll(root, '[class]').some(
    (one) => TYPING.test(attr(one, 'class')) && rectOf(one).height > 0 && (textContent(one) ?? '').trim() === '',
  );
}
