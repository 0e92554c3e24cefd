export { examine } from './exam.ts';
export { extractSpans, type Span, type SpanQuestion } from './extract-spans.ts';
export { readTurn, TURN_KINDS, type TurnKind } from './read-turn.ts';
export { THRESHOLDS, thresholdsOf } from './thresholds.ts';
export type { ModelThresholds, Outcome, TaskModel, TaskRefusal, TaskRun } from './types.ts';
export { labelForModel, seenText } from './untrusted.ts';
export { chooseFact, chooseFactsForText, chooseOption, type FactCandidate } from './yes-no.ts';
