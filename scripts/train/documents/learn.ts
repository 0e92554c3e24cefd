/** Logistic regression over named features, with a pull of every weight towards nothing. Convex: the same samples give the same weights. */
export interface Example {
  readonly features: Readonly<Record<string, number>>;
  readonly right: boolean;
  readonly weight: number;
}

export interface Descent {
  /** Pull towards zero, in samples. */
  readonly l2: number;
  readonly steps: number;
}

export type LearntWeights = ReadonlyMap<string, number>;

/** Steps with momentum of its own scale for each weight (Adam, Kingma and Ba 2015), over all samples at once. */
export function learn(examples: readonly Example[], { l2, steps }: Descent): LearntWeights {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].sort();
  const numbers = new Map(names.map((name, number) => [name, number]));
  const rows = examples.map(({ features, right, weight }) => {
    const entries = Object.entries(features);
    return {
      at: Int32Array.from(entries, ([name]) => numbers.get(name) ?? 0),
      values: Float64Array.from(entries, ([, value]) => value),
      right,
      weight,
    };
  });
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const [w, m, v, g] = [0, 1, 2, 3].map(() => new Float64Array(names.length)) as [Float64Array, Float64Array, Float64Array, Float64Array];
  for (let step = 1; step <= steps; step += 1) {
    for (let i = 0; i < w.length; i += 1) g[i] = (names[i] === 'bias' ? 0 : l2 * (w[i] ?? 0)) / total;
    for (const { at, values, right, weight } of rows) {
      let score = 0;
      for (let i = 0; i < at.length; i += 1) score += (w[at[i] ?? 0] ?? 0) * (values[i] ?? 0);
      const error = ((sigmoid(score) - Number(right)) * weight) / total;
      for (let i = 0; i < at.length; i += 1) g[at[i] ?? 0] = (g[at[i] ?? 0] ?? 0) + error * (values[i] ?? 0);
    }
    const rate = RATE * (1 - (0.9 * step) / steps);
    for (let i = 0; i < w.length; i += 1) {
      const one = g[i] ?? 0;
      m[i] = 0.9 * (m[i] ?? 0) + 0.1 * one;
      v[i] = 0.999 * (v[i] ?? 0) + 0.001 * one * one;
      w[i] = (w[i] ?? 0) - (rate * ((m[i] ?? 0) / (1 - 0.9 ** step))) / (Math.sqrt((v[i] ?? 0) / (1 - 0.999 ** step)) + 1e-9);
    }
  }
  return new Map(names.map((name, number) => [name, w[number] ?? 0]));
}
const RATE = 0.05;

export const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

export function probability(weights: LearntWeights, features: Readonly<Record<string, number>>): number {
  return sigmoid(Object.entries(features).reduce((sum, [name, value]) => sum + (weights.get(name) ?? 0) * value, 0));
}
