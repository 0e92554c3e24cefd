/** Waiting, always bounded. */
export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Two frames, or 60 ms where no frame is drawn: time for a framework to render what an event changed. */
export async function settle(): Promise<void> {
  const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
  await Promise.race([frame().then(frame), pause(60)]);
  await pause(0);
}

/** The first value that is there, looked for until `ms` have passed. */
export async function until<T>(look: () => T | null | undefined | false, ms: number): Promise<T | null> {
  const end = performance.now() + ms;
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() >= end) return null;
    await pause(25);
  }
}
