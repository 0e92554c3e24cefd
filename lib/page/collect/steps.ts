/**
 * Work that can be put down after each step. Done at once it is a plain loop; in slices it never holds the page for longer than a
 * slice and one step, and what the page does in between may make it see half of two states: who asks for it looks again on a change.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** ms; half a frame, so that a slow step more still leaves the page its frame. */
const SLICE = 8;

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
    do {
      const step = steps.next();
      now = performance.now();
      if (step.done) {
        onSlice?.(now - started);
        return step.value;
      }
    } while (now - started < SLICE);
    onSlice?.(now - started);
    await pause();
  }
}

/** Lets everything that waits have its turn. */
function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
