import { bytesOf, featureHash, softmax, unpacked } from '../../core/linear.ts';
import { featuresOf } from './features.ts';
import weights from './weights.json' with { type: 'json' };

/**
 * What a sentence is about and what kind of statement it is: two linear heads over its vector and its surface. Weights are one byte
 * each and stand in `weights.json` (made by `npm run train:notes`, described in `MODEL-CARD.md`). Pure and deterministic.
 */
export interface Head {
  readonly classes: readonly string[];
  /** What one step of a byte of the vector's weights is worth, and of those of the features. */
  readonly denseScale: number;
  readonly scale: number;
  /** Scores are divided by it before they become probabilities, so that these mean what they say. */
  readonly temperature: number;
  /** Base64: one byte for each dimension and class, classes together. */
  readonly dense: string;
  /** Base64 of the features' table; see `packed` in `core/linear.ts`. */
  readonly table: string;
}
export interface Weights {
  /** The embedder whose vectors it was trained on. */
  readonly embedder: string;
  readonly about: Head;
  readonly kind: Head;
}

/** What a sentence is about, and what kind of statement it is: each class and how likely it is, 0-1. */
export interface Intent {
  readonly about: Readonly<Record<string, number>>;
  readonly kind: Readonly<Record<string, number>>;
}

export interface IntentModel {
  readonly embedder: string;
  intentOf(sentence: string, vector: Float32Array): Intent;
}

type Scorer = (features: readonly string[], vector: Float32Array) => Float32Array;

function scorerOf({ classes, denseScale, scale, temperature, dense, table }: Head): Scorer {
  const rows = unpacked(bytesOf(table));
  const columns = new Int8Array(bytesOf(dense).buffer);
  return (features, vector) => {
    const scores = new Float32Array(classes.length);
    for (const [place, value] of vector.entries())
      for (let c = 0; c < classes.length; c++)
        scores[c] = (scores[c] ?? 0) + value * denseScale * (columns[place * classes.length + c] ?? 0);
    for (const feature of [...features, BIAS]) {
      const row = rows.get(featureHash(feature));
      for (let at = 0; row && at < row.length; at += 2) scores[row[at] ?? 0] = (scores[row[at] ?? 0] ?? 0) + scale * (row[at + 1] ?? 0);
    }
    return softmax(scores, 1 / temperature);
  };
}

/** The feature that every sentence has. */
export const BIAS = 'always';

/** @throws when a table is cut short */
export function openIntents({ embedder, about, kind }: Weights): IntentModel {
  const [aboutOf, kindOf] = [scorerOf(about), scorerOf(kind)];
  return {
    embedder,
    intentOf(sentence, vector) {
      const features = featuresOf(sentence);
      return { about: named(about.classes, aboutOf(features, vector)), kind: named(kind.classes, kindOf(features, vector)) };
    },
  };
}

const named = (classes: readonly string[], likely: Float32Array): Record<string, number> =>
  Object.fromEntries(classes.map((name, place) => [name, likely[place] ?? 0]));

let shipped: IntentModel | undefined;

/** The model that comes with the product, opened when it is first asked. */
export function shippedIntents(): IntentModel {
  shipped ??= openIntents(weights);
  return shipped;
}
