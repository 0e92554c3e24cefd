/**
 * Multinomial logistic regression over binary features by FTRL-Proximal (McMahan et al. 2013): sparse weights, one pass after
 * another in an order that a seed gives. Pure; the same samples and seed give the same weights.
 */
export interface Sample {
  /** Numbers of the features that are there. */
  readonly features: readonly number[];
  readonly label: number;
  readonly weight: number;
}

export interface Settings {
  readonly epochs: number;
  readonly alpha: number;
  readonly beta: number;
  readonly l1: number;
  readonly l2: number;
  /** Share of visits in which the features of `droppable` are left out. */
  readonly drop: number;
  readonly seed: number;
}

/** Mulberry32: a small generator whose whole state is the seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffled<T>(list: readonly T[], next: () => number): T[] {
  const found = [...list];
  for (let at = found.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    const held = found[at] as T;
    found[at] = found[other] as T;
    found[other] = held;
  }
  return found;
}

/** Weights by feature, then class: `weights[feature * classes + class]`. */
export function train(
  samples: readonly Sample[],
  features: number,
  classes: number,
  droppable: ReadonlySet<number>,
  { epochs, alpha, beta, l1, l2, drop, seed }: Settings,
): Float64Array {
  const z = new Float64Array(features * classes);
  const n = new Float64Array(features * classes);
  const w = new Float64Array(features * classes);
  const scores = new Float64Array(classes);
  const next = random(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const sample of shuffled(samples, next)) {
      const seen = drop > 0 && next() < drop ? sample.features.filter((feature) => !droppable.has(feature)) : sample.features;
      scores.fill(0);
      for (const feature of seen) for (let c = 0; c < classes; c++) scores[c] = (scores[c] ?? 0) + (w[feature * classes + c] ?? 0);
      softmax(scores);
      for (let c = 0; c < classes; c++) {
        const gradient = ((scores[c] ?? 0) - (c === sample.label ? 1 : 0)) * sample.weight;
        if (Math.abs(gradient) < 1e-4) continue;
        const square = gradient * gradient;
        for (const feature of seen) {
          const at = feature * classes + c;
          const before = n[at] ?? 0;
          const after = before + square;
          const value = (z[at] ?? 0) + gradient - ((Math.sqrt(after) - Math.sqrt(before)) / alpha) * (w[at] ?? 0);
          n[at] = after;
          z[at] = value;
          w[at] = Math.abs(value) <= l1 ? 0 : -(value - Math.sign(value) * l1) / ((beta + Math.sqrt(after)) / alpha + l2);
        }
      }
    }
  }
  return w;
}

export function softmax(scores: Float64Array): void {
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  let sum = 0;
  for (let c = 0; c < scores.length; c++) {
    const value = Math.exp((scores[c] ?? 0) - most);
    scores[c] = value;
    sum += value;
  }
  for (let c = 0; c < scores.length; c++) scores[c] = (scores[c] ?? 0) / sum;
}
