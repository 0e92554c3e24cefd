import { clean } from '../../core/text.ts';
import { assignedNodes, attr, data, firstChild, has, isElement, nextSibling, nodeType, tag } from '../dom.ts';
import { isShown } from './sight.ts';

/** The words a person reads in a part of the page: without controls, their options, scripts, icons and what is not drawn. */
const NO_WORDS = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'option',
  'optgroup',
  'select',
  'textarea',
  'input',
  'datalist',
  'svg',
  'math',
  'canvas',
  'iframe',
  'frame',
  'object',
  'video',
  'audio',
  'map',
  'head',
  'title',
]);
const BLOCKS = new Set([
  'br',
  'div',
  'p',
  'li',
  'ul',
  'ol',
  'tr',
  'td',
  'th',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'dt',
  'dd',
  'label',
  'legend',
  'section',
  'small',
  'button',
  'hr',
]);
/** Icon fonts write a glyph's name as text. */
const ICON = /\b(material-(icons|symbols)|fa-|glyphicon|icon-font)/;
const WIDGET_ROLES = new Set(['listbox', 'combobox', 'option', 'tooltip', 'alert']);
/** Nodes read for one text; a label is never longer. */
const MAX_TEXT_NODES = 400;

export interface TextOptions {
  /** Elements whose words do not belong to it. */
  readonly skip?: (element: Element) => boolean;
  /** Take also what is not drawn (a hidden element that aria-labelledby names). */
  readonly hidden?: boolean;
  readonly limit?: number;
  /** Take also what is announced when it changes. */
  readonly alerts?: boolean;
  /** Take also what is drawn and kept from assistive technology. */
  readonly muted?: boolean;
}

export function textOf(node: Node, options: TextOptions = {}): string {
  const limit = options.limit ?? 300;
  // Most labels are one piece of text.
  const only = firstChild(node);
  if (only && nodeType(only) === 3 && !nextSibling(only) && isElement(node) && tag(node) !== 'slot')
    return clean(data(only).slice(0, limit * 4), limit);
  const parts: string[] = [];
  let length = 0;
  let nodes = 0;
  const walk = (at: Node): boolean => {
    if (++nodes > MAX_TEXT_NODES || length > limit * 2) return false;
    const type = nodeType(at);
    if (type === 3) {
      const piece = data(at).slice(0, limit * 4);
      parts.push(piece);
      length += piece.trim().length;
      return true;
    }
    if (!isElement(at)) return true;
    const name = tag(at);
    if (at !== node && skipped(at, name, options)) return true;
    const block = BLOCKS.has(name);
    if (block) parts.push(' ');
    if (name === 'slot') for (const assigned of assignedNodes(at)) walk(assigned);
    if (name === 'img') parts.push(' ', attr(at, 'alt').slice(0, limit), ' ');
    for (let child = firstChild(at); child; child = nextSibling(child)) if (!walk(child)) return false;
    if (block) parts.push(' ');
    return true;
  };
  walk(node);
  return clean(parts.join(''), limit);
}

/** More than a mark: the "No" of a switch that stands at no is not asked. */
const MUTE = /[a-z]{2}|.{3}/i;

function skipped(element: Element, name: string, options: TextOptions): boolean {
  if (NO_WORDS.has(name)) return true;
  if (options.skip?.(element)) return true;
  if (
    (WIDGET_ROLES.has(attr(element, 'role')) && !(options.alerts && attr(element, 'role') === 'alert')) ||
    has(element, 'contenteditable')
  )
    return true;
  if (ICON.test(attr(element, 'class'))) return true;
  if (options.hidden) return false;
  if (!options.muted && attr(element, 'aria-hidden') === 'true' && MUTE.test(textOf(element, { hidden: true, limit: 4 }))) return true;
  return !isShown(element);
}

/** Whether a text says something: at least one letter or digit. Building the pattern for all scripts costs half a millisecond. */
export function says(text: string): boolean {
  return /[a-z0-9]/i.test(text) || (BEYOND_ASCII.test(text) && /[\p{L}\p{N}]/u.test(text));
}

const BEYOND_ASCII = /[\u0080-\uffff]/;
