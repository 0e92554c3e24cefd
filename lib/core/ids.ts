/** Branded ids. All generated ids sort by the time they were made (48-bit ms, then a counter, then randomness). */
declare const brand: unique symbol;
type Branded<B extends string> = string & { readonly [brand]: B };

export type BeliefId = Branded<'belief'>;
export type EventId = Branded<'event'>;
export type EpisodeId = Branded<'episode'>;
export type SourceId = Branded<'source'>;
/** Names a statement of a memory file; kept through bringing in, extraction and derivation. */
export type StatementId = Branded<'statement'>;
/** A control within one frame's snapshot; stable while the node lives. */
export type FieldKey = Branded<'field'>;
export type OperationId = Branded<'operation'>;
export type ViewId = Branded<'view'>;
/** `self`, or `person:<slug>` / `org:<slug>` for somebody else. */
export type SubjectId = Branded<'subject'>;

export const SELF = 'self' as SubjectId;

let lastMs = 0;
let counter = 0;

/** A new id: `<prefix>_<12 hex ms><4 hex counter><8 hex random>`. */
export function newId<T extends string>(prefix: string, now: number = Date.now()): T {
  counter = now === lastMs ? counter + 1 : 0;
  lastMs = now;
  const random = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  const hex = (value: number, width: number) => value.toString(16).padStart(width, '0');
  return `${prefix}_${hex(Math.max(0, Math.trunc(now)), 12)}${hex(counter & 0xffff, 4)}${hex(random, 8)}` as T;
}
