/** ms of a fixed piece of work in the page: what machines and hours are compared by. */
export function calibrationLoop(): number {
  const started = performance.now();
  let x = 1;
  for (let i = 0; i < 5e6; i++) {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
  }
  return x === 0 ? 0 : performance.now() - started;
}
