import { ok, type Result, refuse } from '../../core/result.ts';
import { ownerDocument, rectOf, scrollTo, viewOf } from '../dom.ts';
import { type ChainReason, chainReason, isSoftened, viewport } from './chain.ts';
import { clearOfPage, coverReason, harmless, isAround, wrapperOf } from './cover.ts';
import { farReason, surveyPaint } from './far.ts';
import { restIn, restsSoon, showsPicture } from './moving.ts';
import { CAN_TRACK, look, type Sight } from './observe.ts';
import { textReason } from './text.ts';
import { createWitness } from './witness.ts';

/**
 * Gate G: whether a person can see a control, and could read what is put into it, as the page is drawn now. Fails closed: what
 * cannot be told is refused by name. It judges the element that the person sees (`FieldHandle.visible`), which for a widget is not
 * the hidden native behind it.
 */
export type GateReason = ChainReason | 'text-invisible' | 'covered' | 'frame-hidden' | 'page-hidden' | 'unanswered' | 'moving';

/** What depends on where the page is scrolled to. */
const BY_PLACE: ReadonlySet<string> = new Set<ChainReason>(['off-screen', 'clipped', 'too-small', 'detached', 'not-rendered']);

/** Of the controls of a fill, from the person's yes on. */
export const witness = createWitness((element) => {
  const reason = chainReason(element);
  return reason === null ? textReason(element) === null : BY_PLACE.has(reason) ? null : false;
});

/** Parents looked at; a page nested deeper is not a form for people. */
const MAX_FRAMES = 8;

/** The part that needs no waiting; to be repeated in the same task as a write, after `gate` has looked through the page. */
export function gateNow(element: Element): Result<void, GateReason> {
  const document = ownerDocument(element);
  if (!document || document.visibilityState === 'hidden') return refuse('page-hidden');
  const reason = chainReason(element) ?? textReason(element) ?? coverReason(element) ?? farReason(element);
  if (reason) return refuse(reason);
  if (restIn(element) > 0 || showsPicture(element) || witness.flickers(element)) return refuse('moving');
  const wrapper = wrapperOf(element);
  if (wrapper !== element && !harmless(element, wrapper)) return refuse('covered');
  return frameReason(element) ? refuse('frame-hidden') : ok(undefined);
}

/** Scrolls the control into view, then asks the browser what is drawn, then everything of `gateNow`. */
export async function gate(element: Element, signal?: AbortSignal): Promise<Result<void, GateReason>> {
  if (signal?.aborted) return refuse('unanswered');
  bringIntoView(element);
  const wait = restIn(element);
  if (!restsSoon(wait)) return refuse('moving');
  if (wait > 0) await new Promise((done) => setTimeout(done, wait + FRAME));
  let early = chainReason(element);
  if (early === 'clipped' || early === 'off-screen') {
    scrollTo(element, { block: 'center', inline: 'nearest', behavior: 'instant' });
    early = chainReason(element);
  }
  if (early && !LASTING.has(early)) {
    // What was scrolled to is drawn with the next frames: sections drawn when near, forms that fade in.
    await new Promise((done) => setTimeout(done, 3 * FRAME));
    early = chainReason(element);
  }
  if (early) return refuse(early);
  await surveyPaint(ownerDocument(element), signal);
  const sampled = sample(element);
  const ticked = new Promise((done) => setTimeout(done, TICK));
  const own = await firstLook(element, signal);
  const steady = await drawnSteadily(element, own, signal);
  await ticked;
  const slip = sampled();
  if (!own || signal?.aborted) return refuse('unanswered');
  if (slip) return refuse(slip);
  if (steady) return refuse(steady);
  const now = gateNow(element);
  if (now.ok || now.reason !== 'unanswered') return now;
  // The page changed so much in the meantime that it must be looked through again.
  await surveyPaint(ownerDocument(element), signal);
  return gateNow(element);
}

/** Asked twice where no frame was drawn in time: a busy machine is no hidden control. */
async function firstLook(element: Element, signal?: AbortSignal): Promise<Sight | null> {
  const [own = null] = await look([element], signal);
  if (own || signal?.aborted || ownerDocument(element)?.visibilityState === 'hidden') return own;
  const [again = null] = await look([element], signal);
  return again;
}

/** By the browser's word where it gives one; where a softened look keeps it from calling anything whole, by looks of our own. */
async function drawnSteadily(element: Element, own: Sight | null, signal?: AbortSignal): Promise<GateReason | null> {
  if (!own) return 'unanswered';
  if (own.ratio < 0.9 && !large(own)) return 'clipped';
  if (!CAN_TRACK) return null;
  if (own.whole) return (await witness.steady(element, signal)) ? null : 'moving';
  for (let again = 0; again < LOOKS_OF_OUR_OWN; again++) {
    if (again > 0) await new Promise((done) => setTimeout(done, Math.random() * BETWEEN));
    if (!(await seenOtherwise(element, signal))) return 'covered';
  }
  return null;
}

/**
 * ms; a busy machine draws frame after frame before it lets any timer run. Once one of ours has had its turn, those of the page that
 * were due before it have had theirs.
 */
const TICK = 250;

/** How often, and how many ms apart at most, something that the browser never calls whole is looked at: a cover may come and go. */
const LOOKS_OF_OUR_OWN = 4;
const BETWEEN = 80;

/** What no later frame changes. */
const LASTING: ReadonlySet<string> = new Set<ChainReason>(['detached', 'hidden-type', 'inert', 'aria-hidden']);

/** ms; what an animation has left is drawn in the frame after it. */
const FRAME = 34;

/** Looks in every frame that passes until it is asked; the first reason found. */
function sample(element: Element): () => GateReason | null {
  let found: GateReason | null = null;
  let id = 0;
  const again = (): void => {
    found ??= chainReason(element) ?? textReason(element);
    id = requestAnimationFrame(again);
  };
  again();
  return () => {
    cancelAnimationFrame(id);
    return found;
  };
}

/**
 * The browser says "not whole" without saying why. Either what it stands in is whole and nothing in there hides it, or a hair of
 * scaling or fading explains the word and nothing of the page lies over it.
 */
async function seenOtherwise(element: Element, signal?: AbortSignal): Promise<boolean> {
  const wrapper = wrapperOf(element);
  if (wrapper !== element && harmless(element, wrapper) && isAround(wrapper, element)) {
    const [around = null] = await look([wrapper], signal);
    if (around?.whole) return true;
  }
  return isSoftened(element) && reachesTop(element) && clearOfPage(element);
}

/** Whether everything around can be looked at from here: else only the browser knows what lies over the frame. */
function reachesTop(element: Element): boolean {
  const document = ownerDocument(element);
  let view: Window | null = document && viewOf(document);
  for (let depth = 0; view && view.parent !== view && depth < MAX_FRAMES; depth++) {
    const frame = frameOf(view);
    if (!frame || !clearOfPage(frame)) return false;
    view = view.parent;
  }
  return view !== null && view.parent === view;
}

/** Bigger than the window: then a part is all that can be seen at once. */
function large({ box, root, ratio }: Sight): boolean {
  if (!root) return ratio > 0.3 && box.height > 600;
  return (box.height > 0.9 * root.height || box.width > 0.9 * root.width) && ratio > 0.2;
}

function bringIntoView(element: Element): void {
  const box = rectOf(element);
  const window = viewport(element);
  const inside = box.top >= 0 && box.left >= 0 && box.bottom <= window.bottom && box.right <= window.right;
  if (!inside || hasParent(element)) scrollTo(element, { block: 'center', inline: 'nearest', behavior: 'instant' });
}

function hasParent(element: Element): boolean {
  const document = ownerDocument(element);
  const view = document && viewOf(document);
  return !!view && view.parent !== view;
}

/** The frames that this document stands in, as far as they are of its own origin; the browser's own look covers the others. */
function frameReason(element: Element): ChainReason | 'covered' | null {
  const document = ownerDocument(element);
  let view: Window | null = document && viewOf(document);
  for (let depth = 0; view && view.parent !== view && depth < MAX_FRAMES; depth++) {
    const frame = frameOf(view);
    if (!frame) return null;
    const reason = frameChain(frame);
    if (reason) return reason;
    view = view.parent;
  }
  return null;
}

/** A frame may be taller than the window; of its box only style, size and what lies over it count. */
function frameChain(frame: Element): ChainReason | 'covered' | null {
  const reason = chainReason(frame);
  return reason === 'off-screen' ? null : reason;
}

function frameOf(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch {
    return null;
  }
}
