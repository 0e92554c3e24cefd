import { ok, type Result, refuse } from '../../core/result.ts';
import { ownerDocument, rectOf, scrollTo, viewOf } from '../dom.ts';
import { type ChainReason, chainReason, viewport } from './chain.ts';
import { coverReason, harmless, wrapperOf } from './cover.ts';
import { CAN_TRACK, look, type Sight } from './observe.ts';
import { textReason } from './text.ts';

/**
 * Gate G: whether a person can see a control, and could read what is put into it, as the page is drawn now. Fails closed: what
 * cannot be told is refused by name. It judges the element that the person sees (`FieldHandle.visible`), which for a widget is not
 * the hidden native behind it.
 */
export type GateReason = ChainReason | 'text-invisible' | 'covered' | 'frame-hidden' | 'page-hidden' | 'unanswered';

/** Parents looked at; a page nested deeper is not a form for people. */
const MAX_FRAMES = 8;

/** The part that needs no waiting; to be repeated in the same task as a write. */
export function gateNow(element: Element): Result<void, GateReason> {
  const document = ownerDocument(element);
  if (!document || document.visibilityState === 'hidden') return refuse('page-hidden');
  const reason = chainReason(element) ?? textReason(element) ?? coverReason(element);
  if (reason) return refuse(reason);
  const wrapper = wrapperOf(element);
  if (wrapper !== element && !harmless(element, wrapper)) return refuse('covered');
  return frameReason(element) ? refuse('frame-hidden') : ok(undefined);
}

/** Scrolls the control into view, then asks the browser what is drawn, then everything of `gateNow`. */
export async function gate(element: Element, signal?: AbortSignal): Promise<Result<void, GateReason>> {
  if (signal?.aborted) return refuse('unanswered');
  bringIntoView(element);
  let early = chainReason(element);
  if (early === 'clipped' || early === 'off-screen') {
    scrollTo(element, { block: 'center', inline: 'nearest', behavior: 'instant' });
    early = chainReason(element);
  }
  if (early) return refuse(early);
  const wrapper = wrapperOf(element);
  const sights = await look(wrapper === element ? [element] : [element, wrapper], signal);
  const [own, around] = [sights[0] ?? null, sights[1] ?? null];
  if (!own || signal?.aborted) return refuse('unanswered');
  if (own.ratio < 0.9 && !large(own)) return refuse('clipped');
  if (CAN_TRACK && !own.whole && !(around?.whole && harmless(element, wrapper))) return refuse('covered');
  return gateNow(element);
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
