/** Waiting, always bounded, and no longer than the page moves. */
export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** ms that two frames may take where none is drawn. */
const FRAMES = 60;

const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

/** Two frames: time for any framework to render what an event changed, also those that wait for a frame to begin. */
export async function frames(): Promise<void> {
  await Promise.race([frame().then(frame), pause(FRAMES)]);
  await pause(0);
}

const WATCHED: MutationObserverInit = { subtree: true, childList: true, characterData: true, attributes: true };

/**
 * Until what an event changed is drawn: over as soon as the page has changed and then stood still for two turns of its event loop,
 * at the latest after two frames. Who needs to know that nothing more comes takes `frames`.
 */
export async function settle(): Promise<void> {
  let moved = false;
  let over = false;
  const watcher = new MutationObserver(() => {
    moved = true;
  });
  watcher.observe(document, WATCHED);
  const latest = frames().then(() => {
    over = true;
  });
  for (let changed = false, still = 0; !over && still < 2; ) {
    await Promise.race([pause(0), latest]);
    changed ||= moved;
    still = changed && !moved ? still + 1 : 0;
    moved = false;
  }
  watcher.disconnect();
}

/** How often it is looked (ms). */
const LOOK = 16;

/** The first value that is there, looked for until `ms` have passed. */
export async function until<T>(look: () => T | null | undefined | false, ms: number): Promise<T | null> {
  const end = performance.now() + ms;
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() >= end) return null;
    await pause(LOOK);
  }
}
