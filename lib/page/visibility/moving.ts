import { animationsIn, animationsOf, contains, flatParent, inTransition, ownerDocument, rectOf } from '../dom.ts';

/**
 * What is drawn now and will not be in a moment: animations of the control, of what it stands in and of what may come over it.
 * One that ends soon is waited for, one that has ended is judged by what it left, one that goes on is a refusal. Frames that a
 * script draws are told by a witness of the whole time between the person's yes and the write (`witness.ts`).
 */

/** ms an animation may still run; sites let their forms fade and slide in within a second. */
const PATIENCE = 1500;
/** What takes a control or its text out of sight; a ground that shimmers does not. */
const HIDES =
  /^(opacity|visibility|display|contentVisibility|color|webkitTextFillColor|webkitTextStroke|fontSize|font|letterSpacing|textIndent|lineHeight|filter|clip|clipPath|mask|transform|translate|scale|rotate|cssOffset|offsetPath|offsetDistance|perspective|zoom|mixBlendMode|width|height|maxHeight|maxWidth|left|right|top|bottom|inset|margin|padding|overflow|zIndex)/;
/** What brings a cover over it. */
const COVERS =
  /^(opacity|visibility|display|transform|translate|scale|left|right|top|bottom|inset|width|height|clipPath|backgroundColor|zIndex)/;

/** What a keyframe says besides properties. */
const TIMING = new Set(['offset', 'computedOffset', 'easing', 'composite']);

/** ms until everything has come to rest: 0 when it has, infinite when it never will. */
export function restIn(element: Element): number {
  let wait = 0;
  for (let at: Element | null = element; at; at = flatParent(at))
    for (const animation of animationsOf(at)) wait = Math.max(wait, ends(animation, HIDES));
  const document = ownerDocument(element);
  for (const animation of document ? animationsIn(document) : []) {
    const effect = animation.effect instanceof KeyframeEffect ? animation.effect : null;
    const target = effect?.target;
    if (target && mayCover(target, effect.pseudoElement, element)) wait = Math.max(wait, ends(animation, COVERS));
  }
  return wait;
}

export function restsSoon(wait: number): boolean {
  return wait <= PATIENCE;
}

function ends(animation: Animation, properties: RegExp): number {
  const { effect, timeline } = animation;
  if (animation.playState === 'finished' || animation.playState === 'idle' || !(effect instanceof KeyframeEffect)) return 0;
  // Bound to the scroll, not to the time: it stands as long as the page does.
  if (timeline && !(timeline instanceof DocumentTimeline)) return 0;
  if (!effect.getKeyframes().some((frame) => Object.keys(frame).some((name) => !TIMING.has(name) && properties.test(name)))) return 0;
  if (animation.playState === 'paused') return 0;
  const end = Number(effect.getComputedTiming().endTime);
  const now = Number(animation.currentTime ?? 0);
  const rate = animation.playbackRate;
  return rate > 0 ? Math.max(1, (end - now) / rate) : Number.POSITIVE_INFINITY;
}

/** A picture of the page as it was stands over it for as long as the change from one view to the next takes. */
export function showsPicture(element: Element): boolean {
  const document = ownerDocument(element);
  if (!document) return false;
  const parts = (animation: Animation) => animation.effect instanceof KeyframeEffect && animation.effect.pseudoElement;
  return inTransition(document) || animationsIn(document).some((one) => String(parts(one)).startsWith('::view-transition'));
}

/** A box laid out apart from the text and as large as the control, that neither holds it nor lies in it. */
function mayCover(target: Element, pseudo: string | null, element: Element): boolean {
  if (contains(element, target) || target === element) return false;
  for (let at: Element | null = element; at; at = flatParent(at)) if (at === target && !pseudo) return false;
  const style = getComputedStyle(target, pseudo);
  if (style.position !== 'fixed' && style.position !== 'absolute') return false;
  const [own, box] = [rectOf(element), rectOf(target)];
  const [width, height] = pseudo ? [Number.parseFloat(style.width), Number.parseFloat(style.height)] : [box.width, box.height];
  return width >= own.width * 0.6 && height >= own.height * 0.6;
}
