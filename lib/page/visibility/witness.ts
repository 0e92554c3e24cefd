import { CAN_TRACK, look, type Sight } from './observe.ts';

/**
 * Watches controls from the person's yes to the write, by the browser's own word: what a script draws from frame to frame no single
 * look can tell. A control is written when every one of several frames in a row showed it whole; one that came and went twice is not.
 * It counts frames, never time alone: the browser says nothing while nothing has changed since *its* last look, so on a busy machine
 * silence proves nothing. The watch that runs beside looks at odd moments: a cover that keeps step with a fixed beat would be missed.
 */
export interface Witness {
  watch(elements: readonly Element[]): void;
  /** Looks until it was whole in several frames in a row; false when it never is. */
  steady(element: Element, signal?: AbortSignal): Promise<boolean>;
  /** Whether it has come and gone since it is watched. */
  flickers(element: Element): boolean;
  stop(): void;
}

/** Chrome's least ms between two words of one observer about the same element. */
const DELAY = 100;
/** ms between two looks, at most, of the watch that runs beside. */
const BEAT = { least: 25, most: 140 };
/** Frames in a row in which it must be whole: whatever comes and goes within that many is seen, on a slow machine as on a fast one. */
const FRAMES = 9;
/** Frames at the end of them that did not show it whole, after which no more are looked at. */
const MISSES = 4;
/** ms after which it counts as never whole; a busy machine draws a frame in a third of a second. */
const PATIENCE = 3500;
const MOST = 400;
/** How often it may come and go: a page that opens a list over it once does not flicker. */
const MOST_TURNS = 2;
/** ms after which a witness of a fill rests. */
const LIFE = 45_000;

interface TrackedEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

interface Seen {
  readonly whole: boolean;
  readonly turns: number;
}

/** What styles say of an element now: null where it lies out of the window and nothing can be told. */
export type Drawn = (element: Element) => boolean | null;

/** Elements whose styles are read with each beat, in turn. */
const READ_AT_ONCE = 8;

export function createWitness(drawn: Drawn): Witness {
  let seen = new WeakMap<Element, Seen>();
  let styled = new WeakMap<Element, Seen>();
  let next = 0;
  let watching: { readonly elements: readonly Element[]; readonly until: number } | null = null;
  let observer: IntersectionObserver | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const reel = createReel();

  const noteIn = (map: WeakMap<Element, Seen>, element: Element, whole: boolean): void => {
    const before = map.get(element);
    map.set(element, { whole, turns: (before?.turns ?? 0) + (before?.whole && !whole ? 1 : 0) });
  };
  const note = (element: Element, whole: boolean): void => noteIn(seen, element, whole);
  /** The browser's word tells nothing of colours and of letters. */
  const readStyles = (elements: readonly Element[]): void => {
    for (let i = 0; i < Math.min(READ_AT_ONCE, elements.length); i++) {
      const element = elements[next++ % elements.length];
      const whole = element ? drawn(element) : null;
      if (element && whole !== null) noteIn(styled, element, whole);
    }
  };
  /** A fresh observer looks with the next frame, and then at its own beat: started anew at odd moments, it keeps step with nothing. */
  const beat = (): void => {
    observer?.disconnect();
    observer = null;
    if (!watching || performance.now() > watching.until) return;
    observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries as TrackedEntry[])
          if (entry.intersectionRatio >= NEARLY_ALL) note(entry.target, entry.isVisible === true);
      },
      { threshold: [0, 0.9, 1], trackVisibility: true, delay: DELAY } as IntersectionObserverInit,
    );
    for (const element of watching.elements) observer.observe(element);
    readStyles(watching.elements);
    timer = setTimeout(beat, BEAT.least + Math.random() * (BEAT.most - BEAT.least));
  };
  const flickers = (element: Element): boolean => [seen, styled].some((map) => (map.get(element)?.turns ?? 0) >= MOST_TURNS);
  const stop = (): void => {
    clearTimeout(timer);
    watching = null;
    observer?.disconnect();
    observer = null;
  };
  return {
    watch(elements) {
      stop();
      if (!CAN_TRACK) return;
      seen = new WeakMap();
      styled = new WeakMap();
      watching = { elements: elements.slice(0, MOST), until: performance.now() + LIFE };
      beat();
    },
    async steady(element, signal) {
      const until = performance.now() + PATIENCE;
      while (performance.now() < until && !signal?.aborted) {
        const late = new Promise<null>((done) => setTimeout(done, PATIENCE, null));
        const sights = await Promise.race([reel(element, FRAMES), late]);
        if (!sights) return false;
        // Scrolled out for another control: neither seen nor hidden.
        for (const sight of sights) if (sight && (sight.whole || sight.ratio >= NEARLY_ALL)) note(element, sight.whole);
        if (sights.every((sight) => sight?.whole)) return true;
        if (flickers(element) || sights.slice(-MISSES).every((sight) => sight && isHidden(sight))) return false;
      }
      return false;
    },
    flickers,
    stop,
  };
}

const NEARLY_ALL = 0.9;
const isHidden = ({ whole, ratio }: Sight): boolean => !whole && ratio >= NEARLY_ALL;

interface Request {
  readonly element: Element;
  readonly frames: number;
  readonly sights: Promise<Sight | null>[];
  readonly done: (sights: Promise<(Sight | null)[]>) => void;
}

/** One look with every frame, for all who ask at the same time: a fresh observer answers about the frame that is being drawn. */
function createReel(): (element: Element, frames: number) => Promise<(Sight | null)[]> {
  const requests = new Set<Request>();
  let running = false;
  const turn = (): void => {
    running = requests.size > 0;
    if (!running) return;
    const elements = [...new Set([...requests].map(({ element }) => element))];
    const looked = look(elements);
    for (const request of requests) {
      request.sights.push(looked.then((sights) => sights[elements.indexOf(request.element)] ?? null));
      if (request.sights.length < request.frames) continue;
      requests.delete(request);
      request.done(Promise.all(request.sights));
    }
    requestAnimationFrame(turn);
  };
  return (element, frames) =>
    new Promise((done) => {
      requests.add({ element, frames, sights: [], done });
      if (running) return;
      running = true;
      requestAnimationFrame(turn);
    });
}
