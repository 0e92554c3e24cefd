import { bytesOf, featureHash, softmax, unpacked } from '../../core/linear.ts';
import weights from './weights.json' with { type: 'json' };

/**
 * The linear model: named features in, a probability for each class out. Weights are one byte each and stand in `weights.json`
 * (made by `npm run train:forms`, described in `MODEL-CARD.md`). Pure and deterministic; unknown features weigh nothing.
 */
export interface Weights {
  readonly classes: readonly string[];
  /** Classes that enough sites showed for the model to have a say about them. */
  readonly known: readonly string[];
  /** What one step of a weight's byte is worth. */
  readonly scale: number;
  /** Scores are divided by it before they become probabilities, so that these mean what they say. */
  readonly temperature: number;
  /** Base64 of the table; see `packed` in `core/linear.ts`. */
  readonly table: string;
}

export interface Model {
  readonly classes: readonly string[];
  readonly known: ReadonlySet<string>;
  /** Where a class stands among the probabilities, or -1. */
  numberOf(token: string): number;
  /** Probabilities in the order of `classes`. */
  probabilities(features: readonly string[]): Float32Array;
}

/** Throws on a table that ends in the middle: weights that are cut short must not look like a model. */
export function openModel({ classes, known, scale, temperature, table }: Weights): Model {
  const rows = unpacked(bytesOf(table));
  const numbers = new Map(classes.map((name, number) => [name, number]));
  return {
    classes,
    known: new Set(known),
    numberOf: (token) => numbers.get(token) ?? -1,
    probabilities: (features) => {
      const scores = new Float32Array(classes.length);
      for (const feature of features) {
        const row = rows.get(featureHash(feature));
        if (row) for (let at = 0; at < row.length; at += 2) scores[row[at] ?? 0] = (scores[row[at] ?? 0] ?? 0) + (row[at + 1] ?? 0);
      }
      return softmax(scores, scale / temperature);
    },
  };
}

let shipped: Model | undefined;

/** The model that comes with the product, opened when it is first asked. */
export function shippedModel(): Model {
  shipped ??= openModel(weights);
  return shipped;
}
