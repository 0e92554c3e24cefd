import type { FieldKey, OperationId } from '../core/ids.ts';

/** What is to be set, in a control's own terms; made by `format` and `options`, written by the page layer. */
export type FillValue =
  | { readonly type: 'text'; readonly text: string }
  /** One option. `label` is what its text reads; `index` its place in the snapshot when known there. */
  | {
      readonly type: 'option';
      readonly label: string;
      readonly index?: number /** Other wordings to look for when options load late, best first. */;
      readonly synonyms?: readonly string[];
    }
  | { readonly type: 'options'; readonly labels: readonly string[] }
  | { readonly type: 'check'; readonly on: boolean }
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `HH:MM`; `text` is how a plain text box wants it (by its placeholder). */
  | {
      readonly type: 'date';
      readonly iso: string;
      readonly text?: string;
      /** Last day, where one control takes a whole stay. */
      readonly until?: string;
    }
  | { readonly type: 'number'; readonly number: number; readonly text: string }
  /** Files that the person picked for this very control. */
  | { readonly type: 'files'; readonly files: readonly PickedFile[] };

export interface PickedFile {
  readonly name: string;
  /** Media type; empty where the system knows none. */
  readonly mime: string;
  /** Bytes. */
  readonly size: number;
  /** The bytes in base64; only there on the way into the page, and kept nowhere. */
  readonly data?: string;
}

export interface FillStep {
  readonly key: FieldKey;
  /** `signature()` of the snapshot the plan was made from; a drift aborts. */
  readonly signature: string;
  readonly value: FillValue;
}

export interface FillPlan {
  readonly operation: OperationId;
  readonly steps: readonly FillStep[];
  /** ms since epoch after which the frame refuses it. */
  readonly expires: number;
}

export type FillRefusal =
  | 'target-changed'
  | 'target-gone'
  | 'not-visible'
  | 'read-only'
  | 'disabled'
  | 'already-filled'
  | 'expired'
  | 'unknown-control'
  | 'no-such-option'
  | 'ambiguous-option'
  | 'does-not-fit'
  | 'page-rejected'
  | 'page-reformatted'
  /** Undo: the control still shows what was filled. */
  | 'stays'
  /** Undo: a radio was taken off, which no person can do and not every framework notices. */
  | 'may-stay'
  | 'not-supported'
  | 'timeout'
  | 'page-error'
  | 'navigated'
  | 'used-token'
  /** The page's own button would have sent the form. */
  | 'would-send';

export type FillStatus = 'set' | 'already' | 'refused' | 'failed';

export interface FillOutcome {
  readonly key: FieldKey;
  readonly status: FillStatus;
  readonly reason?: FillRefusal;
  /** What the control shows afterwards, as a person reads it. */
  readonly readBack: string;
  readonly ms: number;
}
