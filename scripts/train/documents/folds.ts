import type { Measured, Sample } from './data.ts';
import { learnt } from './fit.ts';
import { probability } from './learn.ts';

/** Right and wrong short values at each threshold, by models that had not seen the set, and by models that had not seen the form. */
const THRESHOLDS = [0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9];

export function folds(samples: readonly Sample[], measured: readonly Measured[], print: (line: string) => void): void {
  print('rules alone');
  for (const one of measured) print(`  ${one.set}: ${share(samples, one, ({ sure }) => sure)}`);
  for (const by of ['set', 'form'] as const) {
    print(`one ${by} left out; right / wrong % at each threshold`);
    const scored = new Map<Sample, number>();
    for (const held of new Set(samples.map((sample) => sample[by]))) {
      const weights = learnt(samples.filter((sample) => sample[by] !== held));
      for (const sample of samples)
        if (sample[by] === held) scored.set(sample, sample.composed ? Number(sample.sure) : probability(weights, sample.evidence));
    }
    for (const one of measured)
      print(
        `  ${one.set}: ${THRESHOLDS.map((least) => `${least}: ${share(samples, one, (sample) => (scored.get(sample) ?? 0) >= least)}`).join('  ')}`,
      );
  }
}

function share(samples: readonly Sample[], { set, values }: Measured, isGiven: (sample: Sample) => boolean): string {
  const given = samples.filter((sample) => sample.set === set && sample.short && isGiven(sample));
  const right = given.filter((sample) => sample.right).length;
  return `${((100 * right) / values).toFixed(1)}/${((100 * (given.length - right)) / values).toFixed(1)}`;
}
