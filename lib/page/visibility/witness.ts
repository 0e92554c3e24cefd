import { CAN_TRACK } from './observe.ts';

/**
 * Watches controls from the person's yes to the write, by the browser's own word: what a script draws from frame to frame no single
 * look can tell. A control is written when it has been whole for a while; one that came and went twice is not.
 */
export interface Witness {
  watch(elements: readonly Element[]): void;
  /** Waits until it has been whole for a while; false when it is not watched to be so. True at once where nothing is watched. */
  steady(element: Element): Promise<boolean>;
  /** Whether it has come and gone since it is watched. */
  flickers(element: Element): boolean;
  stop(): void;
}

/** Chrome's least ms between two words about the same element. */
const DELAY = 100;
const STEP = 40;
/** ms after which it counts as never whole; a busy machine draws a frame in half a second. */
const PATIENCE = 1600;
const MOST = 400;
/** How often it may come and go: a page that opens a list over it once does not flicker. */
const MOST_TURNS = 2;
/** ms that it must have been whole for: two words of the browser at least. */
const STEADY = 220;
/** ms after which a witness of a fill rests. */
const LIFE = 45_000;

interface TrackedEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

export function createWitness(): Witness {
  let seen = new WeakMap<Element, { whole: boolean; since: number; turns: number }>();
  let observer: IntersectionObserver | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    observer?.disconnect();
    observer = null;
    clearTimeout(timer);
  };
  return {
    watch(elements) {
      stop();
      if (!CAN_TRACK) return;
      seen = new WeakMap();
      observer = new IntersectionObserver(
        (entries) => {
          for (const entry of entries as TrackedEntry[]) {
            if (entry.intersectionRatio < 0.9) continue;
            const before = seen.get(entry.target);
            const whole = entry.isVisible === true;
            const turns = (before?.turns ?? 0) + (before?.whole && !whole ? 1 : 0);
            seen.set(entry.target, { whole, since: before?.whole === whole ? before.since : performance.now(), turns });
          }
        },
        { threshold: [0, 0.9, 1], trackVisibility: true, delay: DELAY } as IntersectionObserverInit,
      );
      for (const element of elements.slice(0, MOST)) observer.observe(element);
      timer = setTimeout(stop, LIFE);
    },
    async steady(element) {
      if (!observer) return true;
      // Drawn anew since the yes: it is watched from now on.
      if (!seen.has(element)) observer.observe(element);
      for (const until = performance.now() + PATIENCE; performance.now() < until; ) {
        const at = seen.get(element);
        if (at?.whole && performance.now() - at.since >= STEADY) return true;
        await new Promise((done) => setTimeout(done, STEP));
      }
      return false;
    },
    flickers: (element) => (seen.get(element)?.turns ?? 0) >= MOST_TURNS,
    stop,
  };
}
