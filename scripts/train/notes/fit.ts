import { featureHash, packed } from '../../../lib/core/linear.ts';
import { BIAS, type Head } from '../../../lib/memory/meaning/model.ts';
import { random, shuffled } from '../logistic.ts';
import type { Sample } from './data.ts';

/**
 * Multinomial logistic regression over a vector and binary features together, by AdaGrad (Duchi et al. 2011) in an order that a seed
 * gives, then one byte for each weight. Pure; the same samples and settings give the same bytes.
 */
export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  /** The vector's numbers are small beside a feature's 1. */
  readonly stretch: number;
  /** Share of visits in which the features, or the vector, are left out, so that each has a say of its own. */
  readonly drop: number;
  /** A feature counts when at least so many sentences of several groups show it. */
  readonly least: number;
  /** Weights of features below this share of the largest are left out. */
  readonly prune: number;
  readonly temperature: number;
  readonly seed: number;
}
export const SETTINGS: Omit<Settings, 'seed'> = {
  epochs: 16,
  rate: 0.1,
  l2: 0.0005,
  stretch: 4,
  drop: 0.2,
  least: 3,
  prune: 0.06,
  temperature: 1,
};

export function fitHead(samples: readonly Sample[], labelOf: (sample: Sample) => string, settings: Settings): Head {
  const { epochs, rate, l2, stretch, drop, seed, prune, temperature } = settings;
  const classes = [...new Set(samples.map(labelOf))].sort();
  const names = [BIAS, ...vocabularyOf(samples, settings.least)];
  const numbers = new Map(names.map((name, number) => [name, number]));
  const dimensions = samples[0]?.vector.length ?? 0;
  const size = classes.length;
  const dense = new Float64Array(dimensions * size);
  const sparse = new Float64Array(names.length * size);
  const [denseSquares, sparseSquares] = [new Float64Array(dense.length).fill(1), new Float64Array(sparse.length).fill(1)];
  const rows = samples.map((sample) => ({
    vector: sample.vector,
    features: [0, ...sample.features.flatMap((name) => numbers.get(name) ?? [])],
    label: classes.indexOf(labelOf(sample)),
  }));
  const next = random(seed);
  const scores = new Float64Array(size);
  const step = (weights: Float64Array, squares: Float64Array, at: number, gradient: number) => {
    const whole = gradient + l2 * (weights[at] ?? 0);
    squares[at] = (squares[at] ?? 0) + whole * whole;
    weights[at] = (weights[at] ?? 0) - (rate * whole) / Math.sqrt(squares[at] ?? 1);
  };
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const { vector, features: all, label } of shuffled(rows, next)) {
      const luck = next();
      const features = luck < drop / 2 ? [0] : all;
      const withVector = luck >= drop / 2 && luck < drop ? 0 : stretch;
      scores.fill(0);
      for (let d = 0; d < dimensions; d++) {
        const x = (vector[d] ?? 0) * withVector;
        for (let c = 0; c < size; c++) scores[c] = (scores[c] ?? 0) + x * (dense[d * size + c] ?? 0);
      }
      for (const f of features) for (let c = 0; c < size; c++) scores[c] = (scores[c] ?? 0) + (sparse[f * size + c] ?? 0);
      const most = Math.max(...scores);
      let sum = 0;
      for (let c = 0; c < size; c++) {
        scores[c] = Math.exp((scores[c] ?? 0) - most);
        sum += scores[c] ?? 0;
      }
      for (let c = 0; c < size; c++) {
        const gradient = (scores[c] ?? 0) / sum - (c === label ? 1 : 0);
        if (Math.abs(gradient) < 1e-3) continue;
        for (const f of features) step(sparse, sparseSquares, f * size + c, gradient);
        for (let d = 0; d < dimensions; d++) step(dense, denseSquares, d * size + c, gradient * (vector[d] ?? 0) * withVector);
      }
    }
  const denseScale = largest(dense) / 127;
  const scale = largest(sparse) / 127;
  const table = packed(
    names.flatMap((name, number) => {
      const weights = classes.flatMap((_, label) => {
        const byte = Math.round((sparse[number * size + label] ?? 0) / scale);
        return Math.abs(byte) < prune * 127 && number > 0 ? [] : [[label, byte] as const];
      });
      return weights.length > 0 ? [{ hash: featureHash(name), weights }] : [];
    }),
  );
  const bytes = Int8Array.from(dense, (weight) => Math.round(weight / denseScale));
  return {
    classes,
    denseScale: denseScale * stretch,
    scale,
    temperature,
    dense: Buffer.from(bytes.buffer).toString('base64'),
    table: Buffer.from(table).toString('base64'),
  };
}

const largest = (weights: Float64Array) => weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);

function vocabularyOf(samples: readonly Sample[], least: number): string[] {
  const seen = new Map<string, { count: number; groups: Set<number> }>();
  for (const { features, group } of samples)
    for (const name of features) {
      const row = seen.get(name) ?? { count: 0, groups: new Set<number>() };
      seen.set(name, row);
      row.count += 1;
      row.groups.add(group);
    }
  return [...seen]
    .filter(([, { count, groups }]) => count >= least && groups.size > 1)
    .map(([name]) => name)
    .sort();
}
