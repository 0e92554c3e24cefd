import type { ModelTask } from '../models/pinned.ts';
import type { ModelQueue, Priority } from '../queue.ts';

/**
 * Tasks, not prompts: each is a question with a closed answer that code checks. Whatever comes back is a span of the given text, one of
 * the given candidates, or nothing; a model can widen none of that. Without a model, or with one that is too small, every task answers
 * `null` with a reason, and its caller goes on by rules.
 */
export interface TaskModel extends Pick<ModelQueue, 'run' | 'skills'> {
  /** What it may do, with its own thresholds; a task that is absent is not given to it. */
  readonly thresholds: ModelThresholds;
}

export interface ModelThresholds {
  /** Least log-odds of "there is a value" over "null". */
  readonly 'extract-spans'?: { readonly margin: number };
  /** Least score of the best (nats above the same fact for a field without a label), and least lead over the second. */
  readonly 'choose-fact'?: { readonly score: number; readonly lead: number };
  readonly 'choose-option'?: { readonly score: number; readonly lead: number };
  /** Least log-odds of Yes for each. */
  readonly 'choose-facts-for-a-text'?: { readonly odds: number };
  /** Least lead of the likeliest kind over the next. */
  readonly 'read-turn'?: { readonly lead: number };
}

export type TaskRefusal =
  | 'no-model'
  | 'model-too-small'
  | 'engine-cannot'
  | 'nothing-to-choose-from'
  | 'unsure'
  | 'numeric-options'
  | 'label-unusable'
  | 'answer-unreadable'
  | 'text-too-long'
  | 'engine-failed';

export type Outcome<T> =
  | { readonly value: T; readonly confidence: number }
  | { readonly value: null; readonly reason: TaskRefusal; readonly detail?: string };

export interface TaskRun {
  readonly model: TaskModel | null;
  readonly priority?: Priority;
  /** ms that each request has. */
  readonly deadline?: number;
  readonly signal?: AbortSignal;
}

export const refused = (reason: TaskRefusal, detail?: string): { value: null; reason: TaskRefusal; detail?: string } => ({
  value: null,
  reason,
  ...(detail ? { detail } : {}),
});

/** The model if it may do this task, or why not. */
export function modelFor<T extends ModelTask>(
  run: TaskRun,
  task: T,
): { model: TaskModel; limits: NonNullable<ModelThresholds[T]> } | { model: null; reason: TaskRefusal } {
  if (!run.model) return { model: null, reason: 'no-model' };
  const limits = run.model.thresholds[task];
  return limits ? { model: run.model, limits: limits as NonNullable<ModelThresholds[T]> } : { model: null, reason: 'model-too-small' };
}

/** From a margin in nats to 0..1. */
export const confidenceOf = (margin: number): number => 1 / (1 + Math.exp(-margin));

export const reasonOf = (error: unknown): TaskRefusal =>
  (error as { reason?: string }).reason === 'prompt-too-long' ? 'text-too-long' : 'engine-failed';
