import { featureHash, packed } from '../../lib/core/linear.ts';
import { isRuleFeature } from '../../lib/forms/classify/features.ts';
import type { Weights } from '../../lib/forms/classify/model.ts';
import { type LabelledField, vocabularyOf } from './data.ts';
import { type Settings as Descent, train } from './logistic.ts';

/** From labelled controls to packed weights. Pure; the same fields and settings give the same bytes. */
export interface Settings extends Descent {
  /** A feature counts when at least so many sites show it. */
  readonly sites: number;
  /** A class has a say when at least so many sites show it; rarer ones are learnt, so that they are not taken for others. */
  readonly classSites: number;
  /** What scores are divided by; fitted on folds that the model had not seen. */
  readonly temperature: number;
}

export const SETTINGS: Omit<Settings, 'seed'> = {
  epochs: 12,
  alpha: 0.1,
  beta: 1,
  l1: 2.5,
  l2: 0.5,
  drop: 0.7,
  sites: 3,
  classSites: 10,
  temperature: 1,
};

export interface Fitted {
  readonly weights: Weights;
  readonly bytes: number;
}

export function fit(fields: readonly LabelledField[], settings: Settings): Fitted {
  const usable = fields.filter(({ target }) => target !== null);
  const { names, numbers } = vocabularyOf(usable, settings.sites);
  const classes = [...new Set(usable.map(({ target }) => target ?? ''))].sort();
  const sitesOf = (name: string) => new Set(usable.filter(({ target }) => target === name).map(({ site }) => site)).size;
  const known = classes.filter((name) => sitesOf(name) >= settings.classSites);
  const classNumbers = new Map(classes.map((name, number) => [name, number]));
  const samples = usable.map(({ features, target }) => ({
    features: features.flatMap((feature) => numbers.get(feature) ?? []),
    label: classNumbers.get(target ?? '') ?? 0,
    weight: 1,
  }));
  const droppable = new Set(names.flatMap((name, number) => (isRuleFeature(name) ? [number] : [])));
  const raw = train(samples, names.length, classes.length, droppable, settings);
  const scale = raw.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  const bytes = packed(
    names.flatMap((name, number) => {
      const weights = classes.flatMap((_, label) => {
        const byte = Math.round((raw[number * classes.length + label] ?? 0) / scale);
        return byte === 0 ? [] : [[label, byte] as const];
      });
      return weights.length > 0 ? [{ hash: featureHash(name), weights }] : [];
    }),
  );
  return {
    weights: { classes, known, scale, temperature: settings.temperature, table: Buffer.from(bytes).toString('base64') },
    bytes: bytes.length,
  };
}
