import { originOf } from '../../core/origin.ts';
import { clean } from '../../core/text.ts';
import type { FormSnapshot } from '../../forms/types.ts';
import { all, attr, baseURI, matches, parentElement, previousElement, rootNode, tag } from '../dom.ts';
import { ANY_BUTTON, buttonText } from './buttons.ts';
import { isRendered } from './sight.ts';
import { FRESH, type Steps } from './steps.ts';
import { says, textOf } from './text.ts';

/** A form in words: its buttons, its heading, its names, and where it would be sent. */
const SUBMITS = 'button:not([type=button i]):not([type=reset i]), input[type=submit i], input[type=image i]';
const MAX_BUTTONS = 6;

/** A form may be the whole page: each of its searches is a step. */
export function* formSnapshot(form: Element): Steps<FormSnapshot> {
  yield FRESH;
  const sends = senders(form);
  const submits = sends.slice(0, 40);
  yield FRESH;
  const chosen = submits.length > 0 ? submits : [...all(form, ANY_BUTTON)].slice(0, 40);
  const buttons = [...new Set(chosen.map(buttonText).filter(says))].slice(0, MAX_BUTTONS);
  yield FRESH;
  const heading = headingOf(form);
  const foreignAction = foreign([attr(form, 'action'), ...sends.map((button) => attr(button, 'formaction'))], form);
  return {
    buttons,
    heading,
    hints: hintsOf(form),
    ...(foreignAction ? { foreignAction } : {}),
    method: attr(form, 'method').toLowerCase() === 'post' ? 'post' : 'get',
  };
}

/** Every button that can send a form: those in it, and those that name it from elsewhere. */
function senders(form: Element): Element[] {
  const id = attr(form, 'id');
  const elsewhere = id && tag(form) === 'form' ? [...all(rootNode(form), `[form="${CSS.escape(id)}"]`)] : [];
  return [...all(form, SUBMITS), ...elsewhere.filter((button) => matches(button, SUBMITS))];
}

function hintsOf(form: Element): string {
  const path = attr(form, 'action')
    .slice(0, 300)
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .replace(/[?#].*$/, '');
  const parts = [
    attr(form, 'id'),
    attr(form, 'name'),
    attr(form, 'class'),
    attr(form, 'role'),
    attr(form, 'aria-label'),
    attr(form, 'toolname'),
    path,
  ];
  return clean(parts.filter((part) => part !== '').join(' '), 300);
}

function foreign(actions: readonly string[], form: Element): string | undefined {
  const said = actions.filter((action) => action !== '');
  // Reading an address costs more than the rest of a small form.
  if (said.length === 0) return undefined;
  const here = baseURI(form);
  const own = originOf(globalThis.location?.href);
  for (const action of new Set(said)) {
    if (!URL.canParse(action, here)) continue;
    const target = new URL(action, here);
    if (/^https?:$/.test(target.protocol) && target.origin !== own) return target.origin;
  }
  return undefined;
}

const HEADINGS = 'h1,h2,h3,h4,h5,h6,legend,[role=heading]';

/** The first heading in the form, else the nearest one before it in the blocks around it. */
function headingOf(form: Element): string {
  for (const heading of all(form, HEADINGS)) {
    if (!isRendered(heading)) continue;
    const text = textOf(heading, { limit: 160 });
    if (says(text)) return text;
  }
  let at: Element = form;
  for (let level = 0; level < 3; level++) {
    for (let sibling = previousElement(at), count = 0; sibling && count < 6; sibling = previousElement(sibling), count++) {
      if (tag(sibling) === 'form') return '';
      const heading = /^h[1-6]$/.test(tag(sibling)) ? sibling : [...all(sibling, HEADINGS)].at(-1);
      const text = heading && isRendered(heading) ? textOf(heading, { limit: 160 }) : '';
      if (says(text)) return text;
    }
    const parent = parentElement(at);
    if (!parent || /^(body|html)$/.test(tag(parent))) return '';
    at = parent;
  }
  return '';
}
