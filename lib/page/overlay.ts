import { attr, flatParent, isConnected, rectOf } from './dom.ts';

/**
 * The place of the suggestion list: a frame of the extension's own origin in a closed shadow root, of one size whatever it shows.
 * The page learns nothing from it but that it is there. It never opens over a list of the page's own, and takes nothing from the
 * page: no focus, no keys but Escape, no styles.
 */
export interface Overlay {
  show(element: Element, url: string): void;
  hide(): void;
  readonly open: boolean;
}

/** px; constant, so that its size tells nothing about what is known. */
const SIZE = { width: 340, height: 224 };
const GAP = 4;

export function createOverlay(onClose: () => void = () => undefined): Overlay {
  let host: HTMLElement | null = null;
  let life: AbortController | null = null;

  const hide = (): void => {
    life?.abort();
    life = null;
    host?.remove();
    host = null;
  };
  const close = (): void => {
    if (!host) return;
    hide();
    onClose();
  };
  const show = (element: Element, url: string): void => {
    hide();
    if (!isConnected(element) || listOpen(element)) return;
    life = new AbortController();
    const { signal } = life;
    host = build(url);
    const mine = host;
    document.documentElement.append(mine);
    topLayer(mine);
    const place = (): void => {
      const at = isConnected(element) ? placeBeside(rectOf(element)) : null;
      if (!at || listOpen(element)) close();
      else mine.style.setProperty('transform', `translate(${at.left}px, ${at.top}px)`, 'important');
    };
    let frame = 0;
    const follow = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(place);
    };
    for (const name of ['scroll', 'resize'] as const) addEventListener(name, follow, { capture: true, passive: true, signal });
    addEventListener('keydown', (event) => event.isTrusted && event.key === 'Escape' && close(), { capture: true, passive: true, signal });
    addEventListener(
      'pointerdown',
      (event) => event.isTrusted && !event.composedPath().includes(mine) && !event.composedPath().includes(element) && close(),
      { capture: true, passive: true, signal },
    );
    const resized = new ResizeObserver(follow);
    resized.observe(element);
    const opened = new MutationObserver(follow);
    opened.observe(element, { attributes: true, attributeFilter: ['aria-expanded'] });
    signal.addEventListener('abort', () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
      opened.disconnect();
    });
    place();
  };
  return {
    show,
    hide,
    get open() {
      return host !== null;
    },
  };
}

function build(url: string): HTMLElement {
  const host = document.createElement('div');
  host.setAttribute(
    'style',
    `all:initial!important;position:fixed!important;left:0!important;top:0!important;width:${SIZE.width}px!important;height:${SIZE.height}px!important;z-index:2147483647!important;margin:0!important;padding:0!important;border:0!important;background:transparent!important;overflow:visible!important;color-scheme:normal!important`,
  );
  host.setAttribute('popover', 'manual');
  const frame = document.createElement('iframe');
  frame.src = url;
  frame.title = 'Stead';
  frame.setAttribute(
    'style',
    'all:initial;display:block;width:100%;height:100%;border:0;border-radius:12px;box-shadow:0 6px 24px #0003;background:transparent;color-scheme:normal',
  );
  host.attachShadow({ mode: 'closed' }).append(frame);
  return host;
}

/** Above modal dialogs of the page, where the browser can. */
function topLayer(host: HTMLElement): void {
  try {
    host.showPopover();
  } catch {
    host.removeAttribute('popover');
  }
}

/** Below the control, else above it, always whole in the window; null when the control is out of sight. */
function placeBeside(box: DOMRect): { left: number; top: number } | null {
  if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) return null;
  const below = box.bottom + GAP + SIZE.height <= innerHeight;
  const above = box.top - GAP - SIZE.height >= 0;
  const top = below || !above ? Math.min(box.bottom + GAP, innerHeight - SIZE.height) : box.top - GAP - SIZE.height;
  return { left: Math.round(Math.max(0, Math.min(box.left, innerWidth - SIZE.width))), top: Math.round(top) };
}

/** Whether the control (or the widget it sits in) has a list of its own open. */
function listOpen(element: Element): boolean {
  for (let at: Element | null = element, level = 0; at && level < 3; at = flatParent(at), level++)
    if (attr(at, 'aria-expanded') === 'true') return true;
  return false;
}
