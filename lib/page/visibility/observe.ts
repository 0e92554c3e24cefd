/** The browser's own word on what is drawn: IntersectionObserver v2, which also knows covers that let clicks through and other frames. */
export interface Sight {
  /** False for anything that overlaps, fades, filters or turns the element, up to the top of all frames. */
  readonly whole: boolean;
  /** Share of its box inside the top window. */
  readonly ratio: number;
  readonly box: DOMRectReadOnly;
  readonly root: DOMRectReadOnly | null;
}

interface TrackedEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/** Chrome insists on 100 ms between two looks; the first comes with the next frame. */
const DELAY = 100;
/** ms after which a page that draws no frames (a background tab) counts as unseen. */
const PATIENCE = 1500;

export const CAN_TRACK = typeof IntersectionObserverEntry === 'function' && 'isVisible' in IntersectionObserverEntry.prototype;

/** One look at each element; null for those about which no answer came. */
export function look(elements: readonly Element[], signal?: AbortSignal): Promise<(Sight | null)[]> {
  return new Promise((resolve) => {
    const seen = new Map<Element, Sight>();
    const wanted = new Set(elements);
    const finish = (): void => {
      clearTimeout(timer);
      observer.disconnect();
      resolve(elements.map((element) => seen.get(element) ?? null));
    };
    const options = { threshold: [0, 0.5, 0.9, 1], trackVisibility: CAN_TRACK, delay: DELAY } as IntersectionObserverInit;
    const observer = new IntersectionObserver((entries) => {
      for (const entry of entries as TrackedEntry[]) {
        const { boundingClientRect: box, rootBounds: root, intersectionRatio: ratio } = entry;
        seen.set(entry.target, { whole: entry.isVisible ?? true, ratio, box, root });
      }
      if (seen.size >= wanted.size) finish();
    }, options);
    const timer = setTimeout(finish, PATIENCE);
    signal?.addEventListener('abort', finish, { once: true });
    for (const element of wanted) observer.observe(element);
  });
}
