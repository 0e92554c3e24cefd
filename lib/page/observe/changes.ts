import type { Root } from '../dom.ts';

/**
 * Tells when the page has changed, seldom enough never to be felt: it is deaf while it waits, waits longer after looks that found
 * nothing, spends at most 2 % of the time on looking, and gives up on a page that never rests.
 */
export interface Changes {
  /** Listens to these roots from now on; a new act of the person gives fresh patience. */
  watch(roots: readonly Root[], fresh: boolean): void;
  /** Deaf while Stead itself works on the page: what it sees then is half done. */
  hold(): void;
  /** Looks once, soon, and listens again. */
  release(): void;
  gaveUp(): 'too-many-changes' | null;
  stop(): void;
}

const ATTRIBUTES = [
  'hidden',
  'disabled',
  'readonly',
  'required',
  'type',
  'style',
  'class',
  'aria-hidden',
  'aria-expanded',
  'aria-disabled',
  'inert',
  'open',
];
/** ms */
const FIRST_WAIT = 150;
const LONGEST_WAIT = 8000;
/** Looks without anything new before it gives up: about a minute. */
const MAX_IDLE_LOOKS = 12;
const MAX_LOOKS = 200;
const MAX_ROOTS = 50;
/** A look of 10 ms is followed by half a second of rest. */
const REST = 50;

/** `look` scans and answers whether anything changed and how long it took, or null when nobody wants to know any more. */
export function watchChanges(look: () => Promise<{ changed: boolean; ms: number } | null>): Changes {
  let roots: readonly Root[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST_WAIT;
  let idle = 0;
  let looks = 0;
  let given: 'too-many-changes' | null = null;
  let holds = 0;
  const listen = (): void => {
    if (given || holds > 0) return;
    for (const root of roots.slice(0, MAX_ROOTS))
      observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ATTRIBUTES });
  };
  let looking = false;
  const wake = async (): Promise<void> => {
    timer = undefined;
    looking = true;
    const found = await look().finally(() => {
      looking = false;
    });
    if (!found) return;
    looks++;
    idle = found.changed ? 0 : idle + 1;
    wait = Math.max(found.changed ? FIRST_WAIT : Math.min(LONGEST_WAIT, wait * 2), found.ms * REST);
    if (idle > MAX_IDLE_LOOKS || looks > MAX_LOOKS) given = 'too-many-changes';
    else listen();
  };
  const observer = new MutationObserver(() => {
    observer.disconnect();
    timer ??= setTimeout(() => void wake(), wait);
  });
  return {
    hold: () => {
      holds++;
      clearTimeout(timer);
      timer = undefined;
      observer.disconnect();
    },
    release: () => {
      holds = Math.max(0, holds - 1);
      if (holds === 0) timer ??= setTimeout(() => void wake(), FIRST_WAIT);
    },
    watch: (next, fresh) => {
      roots = next;
      if (fresh) {
        given = null;
        idle = 0;
        looks = 0;
        wait = FIRST_WAIT;
      }
      observer.disconnect();
      if (timer === undefined && !looking) listen();
    },
    gaveUp: () => given,
    stop: () => {
      clearTimeout(timer);
      timer = undefined;
      observer.disconnect();
    },
  };
}
