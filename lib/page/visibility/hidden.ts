import { attr, checkVisibility, closest, flatParent, has, inputType, isInput, rectOf } from '../dom.ts';

/**
 * The cheap look: why a person cannot see or use a control, or undefined. One layout read, no waiting, no hit test; it may call a
 * hidden control visible, and gate G decides again before anything is written.
 */
export type HiddenReason = 'type-hidden' | 'not-rendered' | 'transparent' | 'no-size' | 'off-page' | 'aria-hidden' | 'inert' | 'clipped';

/** px; below that nobody can hit it (WCAG's smallest target is 24, checkboxes are drawn at 13). */
const SMALLEST = 4;

const IN_SIGHT: CheckVisibilityOptions = { visibilityProperty: true };
const OPAQUE: CheckVisibilityOptions = { visibilityProperty: true, opacityProperty: true };

export function hiddenReason(element: Element): HiddenReason | undefined {
  if (isInput(element) && inputType(element) === 'hidden') return 'type-hidden';
  if (!checkVisibility(element, OPAQUE)) return checkVisibility(element, IN_SIGHT) ? 'transparent' : 'not-rendered';
  const { width, height, right, bottom } = rectOf(element);
  if (width < SMALLEST || height < SMALLEST) return 'no-size';
  // Where one has scrolled to costs more than the box, and what is in view is on the page (right to left, it scrolls below nought).
  if ((right < 0 && right + scrollX < 0) || (bottom < 0 && bottom + scrollY < 0)) return 'off-page';
  if (closest(element, '[aria-hidden="true" i], [inert]')) return closest(element, '[inert]') ? 'inert' : 'aria-hidden';
  return clippedAway(element) ? 'clipped' : undefined;
}

/** `clip: rect(...)` and `clip-path: inset(50%)` of the usual screen-reader-only styles, on the control or its near wrappers. */
function clippedAway(element: Element): boolean {
  for (let at: Element | null = element, depth = 0; at && depth < 3; at = flatParent(at), depth++) {
    if (!has(at, 'style') && attr(at, 'class') === '') continue;
    const style = getComputedStyle(at);
    if (style.clipPath.startsWith('inset(50%') || style.clipPath.startsWith('inset(100%')) return true;
    if (style.position === 'absolute' && /^rect\((0px|1px), ?(0px|1px), ?(0px|1px), ?(0px|1px)\)/.test(style.clip)) return true;
  }
  return false;
}
