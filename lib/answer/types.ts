import type { BeliefId, SubjectId } from '../core/ids.ts';
import type { Sensitivity, Value } from '../core/value.ts';

/** One possible answer to a question, out of the memory, before it is put into a control's form. */
export interface Candidate {
  readonly kind: 'fact' | 'conclusion' | 'composed';
  readonly value: Value;
  /** Catalogue path it answers (`address.postal-code`). */
  readonly path: string;
  readonly subject: SubjectId;
  /** Beliefs it rests on directly, and the statements at their leaves. */
  readonly beliefs: readonly BeliefId[];
  readonly uses: readonly string[];
  readonly confidence: number;
  readonly sensitivity: Sensitivity;
  readonly context?: string;
  /** The sentence it was taken from, when it was taken from one. */
  readonly quote?: string;
  /** Why it may not be filled in one go, when so. */
  readonly doubt?: Doubt;
  /** The answer of one of several whom the question may mean: which, only the person can say. */
  readonly among?: true;
}

/** Why the person is asked first. Each has a sentence in the interface's catalogue. */
export type Doubt =
  | 'sensitive'
  | 'about-somebody-else'
  | 'which-person'
  | 'ambiguous'
  | 'conflict'
  | 'draft'
  | 'old'
  | 'found-by-meaning'
  | 'read-by-meaning'
  | 'nearest-option'
  | 'unsure-reading'
  | 'conclusion-unconfirmed'
  | 'depends'
  | 'event'
  | 'cross-origin-frame'
  | 'legal'
  | 'one-question-page'
  | 'other-context'
  | 'other-destination'
  | 'from-document'
  | 'by-somebody-else'
  | 'by-model';
