import { normalise } from '../../core/text.ts';
import type { FillRefusal } from '../../fill/types.ts';
import type { FieldHandle } from '../collect/handle.ts';
import { all, attr, contains, isInput, matches, parentElement, rectOf, textContent } from '../dom.ts';
import { fire, focus, setText } from './native.ts';
import { isDrawn } from './popup.ts';
import { key, press } from './press.ts';
import { measured } from './read.ts';
import { settle } from './settle.ts';

/**
 * Numbers that are moved instead of typed: sliders, steppers, spin buttons. A key or a button only as long as each step is seen to
 * go the right way; the first that does not ends it.
 */
const MOST_STEPS = 300;
/** ms for all steps: who has taken too long would go on beside the next control. */
const LONGEST = 6000;

export async function setMeasure(handle: FieldHandle, number: number, text: string): Promise<FillRefusal | null> {
  const { element } = handle;
  if (isInput(element)) {
    setText(element, text);
    await settle();
    // Some hear of a slider's keys alone.
    if (element.type !== 'range' || numberOf(element) === number) return null;
  }
  const min = Number(attr(element, 'aria-valuemin') || Number.NEGATIVE_INFINITY);
  const max = Number(attr(element, 'aria-valuemax') || Number.POSITIVE_INFINITY);
  if (number < min || number > max) return 'does-not-fit';
  // Nobody could see where it stands, nor when to stop.
  if (handle.kind === 'slider' && measured(element) === '') return 'not-supported';
  const end = performance.now() + LONGEST;
  const buttons = attr(element, 'role') === 'spinbutton' ? stepButtons(element) : null;
  if (buttons && (await walk(element, number, end, (up) => press(up ? buttons.up : buttons.down)))) return null;
  focus(element);
  if (
    await walk(element, number, end, (up) => key(element, up ? 'ArrowRight' : 'ArrowLeft', up ? 'ArrowRight' : 'ArrowLeft', up ? 39 : 37))
  )
    return null;
  if (await walk(element, number, end, (up) => key(element, up ? 'ArrowUp' : 'ArrowDown', up ? 'ArrowUp' : 'ArrowDown', up ? 38 : 40)))
    return null;
  return (await drag(element, number, min, max)) ? null : 'not-supported';
}

const numberOf = (element: Element): number => Number(measured(element).replace(',', '.') || Number.NaN);

/** Steps until it reads the number; a step that moves nothing or away ends it. */
async function walk(element: Element, wanted: number, end: number, step: (up: boolean) => void): Promise<boolean> {
  for (let count = 0, still = 0; count < MOST_STEPS && performance.now() < end; count++) {
    const before = numberOf(element) || 0;
    if (before === wanted && measured(element) !== '') return true;
    step(wanted > before);
    if (numberOf(element) === before || count % 8 === 0) await settle();
    const after = numberOf(element);
    if (Math.abs(wanted - after) < Math.abs(wanted - before)) still = 0;
    else if (++still > 1 || (after - before) * (wanted - before) < 0) return false;
  }
  return false;
}

/** The two buttons beside a number, by their names or signs. */
function stepButtons(element: Element): { up: Element; down: Element } | null {
  for (let at = parentElement(element), level = 0; at && level < 3; at = parentElement(at), level++) {
    const buttons = [...all(at, 'button, [role=button]')].filter((one) => isDrawn(one) && !contains(one, element));
    const named = (pattern: RegExp, sign: RegExp) =>
      buttons.find(
        (one) => pattern.test(normalise(attr(one, 'aria-label') || attr(one, 'title'))) || sign.test((textContent(one) ?? '').trim()),
      );
    const up = named(/\b(increase|increment|plus|add|more|up|erhohen|mehr|augmenter|aumentar)\b/, /^[+▲△]$/);
    const down = named(/\b(decrease|decrement|minus|subtract|less|down|verringern|weniger|diminuer|disminuir)\b/, /^[-–−▼▽]$/);
    if (up && down && !matches(up, '[type=submit]')) return { up, down };
    if (buttons.length > 2) return null;
  }
  return null;
}

/** The thumb taken to its place on the track. */
async function drag(element: Element, wanted: number, min: number, max: number): Promise<boolean> {
  if (!Number.isFinite(min) || !Number.isFinite(max) || max <= min) return false;
  const track = trackOf(element);
  const box = rectOf(track);
  const x = box.left + (box.width * (wanted - min)) / (max - min);
  const y = box.top + box.height / 2;
  const shared = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, button: 0, view: window };
  const pointer = { ...shared, pointerId: 1, isPrimary: true, pointerType: 'mouse' };
  fire(track, new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  fire(track, new MouseEvent('mousedown', { ...shared, buttons: 1 }));
  fire(document.documentElement, new PointerEvent('pointermove', { ...pointer, buttons: 1 }));
  fire(document.documentElement, new MouseEvent('mousemove', { ...shared, buttons: 1 }));
  fire(document.documentElement, new PointerEvent('pointerup', pointer));
  fire(document.documentElement, new MouseEvent('mouseup', shared));
  await settle();
  return numberOf(element) === wanted;
}

function trackOf(element: Element): Element {
  let best = element;
  for (let at = parentElement(element), level = 0; at && level < 3; at = parentElement(at), level++) {
    if (rectOf(at).width < 3 * rectOf(element).width) continue;
    best = at;
    break;
  }
  return best;
}
