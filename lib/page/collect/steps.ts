/**
 * Work that can be put down after each step. Done at once it is a plain loop; in slices it never holds the page for longer than a
 * slice and one step, and what the page does in between may make it see half of two states: who asks for it looks again on a change.
 */
export type Steps<T> = Generator<typeof FRESH | undefined, T, undefined>;

/** Yielded before a step that the browser does in one piece and may take long over: it begins with a slice of its own. */
export const FRESH = 'fresh';

/** ms; half a frame, so that a slow step more still leaves the page its frame. */
const SLICE = 8;
/** ms; a slice that has only begun is fresh enough, or many small forms would wait more than they work. */
const BEGUN = 3;
/** Small steps between two looks at the clock, which costs as much as one. */
const SMALL = 16;

/** Whether the small steps of a loop have come to a place where it should yield. */
export function isPause(step: number): boolean {
  return step % SMALL === SMALL - 1;
}

export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export async function inSlices<T>(steps: Steps<T>, onSlice?: (ms: number) => void): Promise<T> {
  for (;;) {
    const started = performance.now();
    let now = started;
    let limit = SLICE;
    do {
      const step = steps.next();
      now = performance.now();
      if (step.done) {
        onSlice?.(now - started);
        return step.value;
      }
      limit = step.value === FRESH ? BEGUN : SLICE;
    } while (now - started < limit);
    onSlice?.(now - started);
    await pause();
  }
}

/** Lets everything that waits have its turn. */
function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
