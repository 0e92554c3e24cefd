import { GENERIC, LIGHT } from '../document/cues.ts';
import { sameStem, stemsOf, wordsOf } from '../document/words.ts';

/**
 * How likely what the reader copied out of one note is the answer: by how sure it is, how near the note is to the question, what the other notes that it
 * read say, and how much of the question's own words the note has. A logistic model over these; learnt on notes and questions of `tests/eval/told`, all notes in one
 * heap, by an earlier `npm run train:likelihood` that knew no `ALONE` and took what tells of the same for a rival. Pure.
 */
export interface NoteLooked {
  /** Of the reader, 0-1: that the note says it, that it says that it is over, and that the answer is these very words. */
  readonly said: number;
  readonly over: number;
  readonly chance: number;
  /** Cosine of the question and the note. */
  readonly near: number;
  readonly text: string;
  /** The words fit the control's kind. */
  readonly fits: boolean;
}

const WEIGHTS = {
  bias: -1.7,
  said: 0.09,
  chance: 0.13,
  over: 0.39,
  near: 0.56,
  nearest: 0.58,
  nearer: 2.57,
  surer: 1.36,
  words: 0.74,
  noWords: -0.58,
  allWords: -0.1,
  fits: 0.28,
};

/** Log of the odds, cut where a reader is never as sure, a third of it. */
const odds = (chance: number): number => Math.log(Math.max(chance, LEAST) / Math.max(1 - chance, LEAST)) / 3;
const LEAST = 0.001;

/** As near and as sure as one of any heap of notes is by chance: to be the only one there is no merit. */
const ALONE = { near: 0.25, said: 0.08 };

/** As sure, and as near as this share of the other's nearness, a note tells of the same. */
const TELLS = 0.5;
const ALIKE = 0.75;

/** @param others what else was read for the same question */
export function noteLikelihood(label: string, one: NoteLooked, others: readonly NoteLooked[]): number {
  const features = Object.entries(likelihoodFeatures(label, one, others)) as [Feature, number][];
  const score = features.reduce((sum, [name, value]) => sum + WEIGHTS[name] * value, WEIGHTS.bias);
  return 1 / (1 + Math.exp(-score));
}

type Feature = Exclude<keyof typeof WEIGHTS, 'bias'>;

/** What the weights are of (`scripts/train/reader/likelihood.ts`). */
export function likelihoodFeatures(label: string, one: NoteLooked, others: readonly NoteLooked[]): Record<Feature, number> {
  // What tells of the same is no rival here: which of the two counts is for their days to say.
  const rivals = others.filter((other) => !(other.said >= TELLS && other.fits && other.near >= one.near * ALIKE));
  const nearest = Math.max(ALONE.near, ...rivals.map(({ near }) => near));
  const surest = Math.max(odds(ALONE.said), ...rivals.map(({ said }) => odds(said)));
  const telling = stemsOf(label).filter((stem) => !GENERIC.has(stem) && !LIGHT.has(stem));
  const words = wordsOf(one.text);
  const held = telling.filter((stem) => words.some((word) => sameStem(word.stem, stem))).length;
  return {
    said: odds(one.said),
    chance: odds(one.chance),
    over: odds(one.over),
    near: one.near,
    nearest: Number(one.near >= nearest),
    nearer: one.near - nearest,
    surer: odds(one.said) - surest,
    words: telling.length > 0 ? held / telling.length : 0,
    noWords: Number(telling.length > 0 && held === 0),
    allWords: Number(telling.length > 0 && held === telling.length),
    fits: Number(one.fits),
  };
}
