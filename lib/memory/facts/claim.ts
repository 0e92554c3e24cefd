import type { StatementId, SubjectId } from '../../core/ids.ts';
import type { IsoDate, Value } from '../../core/value.ts';
import type { Person, Source } from '../types.ts';

/**
 * What extraction hands to the log: plain data, decided once. A rebuild replays claims and never reads the sentences again,
 * so a better grammar tomorrow does not rewrite what was believed yesterday.
 */
export interface Claim {
  /** Catalogue id or `open:<label>`. */
  readonly attribute: string;
  readonly subject: SubjectId;
  readonly value: Value;
  readonly context?: string;
  readonly polarity?: boolean;
  readonly kind?: 'fact' | 'preference';
  readonly validFrom?: IsoDate;
  readonly validTo?: IsoDate;
  readonly stance: 'stated' | 'observed';
  readonly confidence: number;
  /** Where in the statement's text it stands; [0, 0) when the quote was forgotten. */
  readonly span: readonly [number, number];
  readonly quote: string;
  /** The statement's own keys (form labels, import paths) that carry it, so that forgetting can take them out. */
  readonly keys?: readonly string[];
  /** The sentence to show, when the attribute's own would say less (an open label as it stood there). */
  readonly text?: string;
  /** Normalised values it speaks against without saying what holds instead: both become DISPUTED. */
  readonly contests?: readonly string[];
  /** Not a fact but the end of one: whatever of these attributes the value fits has ended, on `validFrom` or the day it was said. */
  readonly ends?: readonly string[];
  /** Said to put an earlier statement right: what it contradicts was never true. */
  readonly corrects?: boolean;
  /** Not understood, but it speaks of an end or a slip: what it may be about is no longer sure. */
  readonly doubts?: boolean;
  /** What it is surely about, though what it says of it was not understood: these attributes are no longer sure. */
  readonly about?: readonly string[];
  /** Attributes that another claim of the same sentence has settled: it doubts none of these. */
  readonly spares?: readonly string[];
  /** Noted beside what its sentence says, which is not understood by it: "I sold the boat, berth D-14". */
  readonly aside?: true;
  /** To be confirmed: worked out from the sentence's meaning, or from a document that does not say whom it is about. */
  readonly readBy?: 'meaning' | 'document';
  /** Read by its meaning, and what it takes the place of was not found gone by the weigher: both are asked about. */
  readonly unsure?: true;
  /** Said as news: what stood in its place has ended, also where several could stand side by side. */
  readonly replaces?: boolean;
  /** "I have lived there since May": it holds on the day it is told, not only began once ("I moved there in May"). */
  readonly stillSo?: boolean;
}

/** A claim that was forgotten: no value, no attribute; only what it had ended stays ended. */
export interface Tombstone {
  readonly forgotten: true;
  readonly closes: readonly { readonly id: string; readonly validTo: IsoDate }[];
  /** Facts that it had put in doubt: forgetting it makes none of them sure again. */
  readonly doubts?: readonly string[];
}

/** What one statement says, ready for the log. */
export interface Told {
  readonly statement: { readonly id: StatementId; readonly at: IsoDate };
  readonly source: Omit<Source, 'id' | 'at'>;
  /** The episode's text; empty when there are no words of the person's own. */
  readonly text: string;
  readonly claims: readonly (Claim | Tombstone)[];
  readonly persons: readonly Person[];
  readonly secrets: readonly string[];
}

/** What extraction may know of the memory: nothing but this. */
export interface Reader {
  /** False where the person's country writes the month first; undefined when not known. */
  readonly dayFirst?: boolean;
  readonly people: readonly Person[];
  readonly self?: string;
  /** What the person is called, as far as it is known. */
  readonly names?: readonly string[];
}

export function isTombstone(claim: Claim | Tombstone): claim is Tombstone {
  return 'forgotten' in claim;
}
