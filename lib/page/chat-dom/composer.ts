import { newBudget } from '../collect/budget.ts';
import { find } from '../collect/roots.ts';
import { atOnce } from '../collect/steps.ts';
import { all, attr, closest, flatParent, formOf, isEditable, isHtml, isInput, isNative, isTextArea, rectOf, textValue } from '../dom.ts';
import { drawnChildren, isButton, nameOf, shown, textOf } from './tree.ts';

/** Where one writes to the other side, and what sends it. */
const BOXES = 'textarea, input:not([type]), input[type=text i], [contenteditable]:not([contenteditable=false i]), [role=textbox]';
/** The lowest boxes of a frame are looked at. */
const MOST = 8;

/** Visible boxes for text, the lowest first; searches and fields of forms left out. */
export function composers(): Element[] {
  return atOnce(find(document, BOXES, newBudget()))
    .elements.filter((element) => (isNative(element) ? !isHidden(element) : isHtml(element) && isEditable(element) && isOutermost(element)))
    .filter((element) => shown(element) && rectOf(element).width > 60 && !isSearch(element) && !isField(element))
    .sort((a, b) => rectOf(b).bottom - rectOf(a).bottom)
    .slice(0, MOST);
}

const isHidden = (element: Element): boolean =>
  attr(element, 'aria-hidden') === 'true' || (isTextArea(element) && attr(element, 'tabindex') === '-1');

function isOutermost(element: Element): boolean {
  const parent = flatParent(element);
  return !(parent && isHtml(parent) && isEditable(parent));
}

function isSearch(element: Element): boolean {
  const name = `${attr(element, 'role')} ${attr(element, 'name')} ${attr(element, 'placeholder')} ${attr(element, 'aria-label')}`;
  return /\b(search\w*|suche\w*|combobox|q|query)\b/i.test(name) || closest(element, '[role=search], search') !== null;
}

/** A box among other controls of a form is one of its fields. */
function isField(element: Element): boolean {
  const form = formOf(element);
  const others = form
    ? all(form, 'input:not([type=hidden i]):not([type=submit i]):not([type=button i]):not([type=file i]), select, textarea')
    : [];
  return [...others].some((other) => other !== element && shown(other));
}

export function standing(composer: Element): string {
  return isNative(composer) ? textValue(composer).trim() : textOf(composer, 4000);
}

const SENDS = /\b(send|submit|senden|absenden|abschicken|enviar|envoyer|invia)|➤|→|↑|➔/i;
/** Ancestors in which a composer has its own controls. */
const NEAR = 5;

/** Controls beside the composer, the nearest first: those that say that they send, and the rest. */
export function controls(composer: Element, holder: Element): { named: Element[]; others: Element[] } {
  const named: Element[] = [];
  const others: Element[] = [];
  const top = rectOf(composer).top - 40;
  const visit = (element: Element, depth: number): void => {
    if (depth > 8 || element === composer) return;
    const says = SENDS.test(nameOf(element).slice(0, 300));
    if ((isButton(element) || (says && drawnChildren(element).length < 3 && depth > 0)) && rectOf(element).width > 4) {
      if (rectOf(element).bottom >= top && getComputedStyle(element).position !== 'fixed') (says ? named : others).push(element);
      if (isButton(element)) return;
    }
    for (const child of drawnChildren(element)) visit(child, depth + 1);
  };
  let inner: Element = composer;
  for (let at = flatParent(composer), level = 0; at && level < NEAR && named.length === 0; at = flatParent(at), level++) {
    for (const child of drawnChildren(at)) if (child !== inner) visit(child, 1);
    if (at === holder) break;
    inner = at;
  }
  return { named: named.sort((a, b) => Number(isButton(b)) - Number(isButton(a))), others };
}

/** A control that would do something if pressed. */
export function isOn(control: Element): boolean {
  return !control.matches(':disabled') && attr(control, 'aria-disabled') !== 'true' && shown(control);
}

/** Takes no text at the moment. */
export function isOff(composer: Element): boolean {
  return (
    composer.matches(':disabled, :read-only:is(input, textarea)') ||
    attr(composer, 'aria-disabled') === 'true' ||
    (!isInput(composer) && attr(composer, 'aria-readonly') === 'true')
  );
}
