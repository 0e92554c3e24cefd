import type { BeliefId, EpisodeId, EventId, SourceId, StatementId, SubjectId } from '../core/ids.ts';
import type { Result } from '../core/result.ts';
import type { IsoDate, Sensitivity, Value } from '../core/value.ts';

export type BeliefKind = 'fact' | 'conclusion' | 'preference' | 'assumption';
/** IN is served. OUT is kept for history. DISPUTED is shown with the others of its conflict and asked about. */
export type BeliefLabel = 'IN' | 'OUT' | 'DISPUTED';

export interface Evidence {
  readonly episode: EpisodeId;
  /** [start, end) in the episode's text, UTF-16 units. */
  readonly span: readonly [number, number];
  readonly quote: string;
}

export interface Justification {
  /** `<rule>@<version>`. */
  readonly rule: string;
  readonly premises: readonly BeliefId[];
}

export interface Belief {
  readonly id: BeliefId;
  readonly kind: BeliefKind;
  readonly subject: SubjectId;
  /** Catalogue id, or `open:<normalised label>`. Never a path with a part: parts live in the record. */
  readonly attribute: string;
  readonly value: Value;
  /** home, work, billing ... */
  readonly context?: string;
  /** False: known not to hold ("I don't smoke" is smoker=false, "no pets" is pet with polarity false). */
  readonly polarity: boolean;
  /** When it was true in the world; absent = not known. `validTo` absent = still true. */
  readonly validFrom?: IsoDate;
  readonly validTo?: IsoDate;
  /** Event counter at which the memory began / ceased to believe it (correction = never true). */
  readonly txFrom: number;
  readonly txTo?: number;
  readonly label: BeliefLabel;
  /** Ids of the beliefs it is in conflict with, when DISPUTED. */
  readonly against?: readonly BeliefId[];
  readonly sensitivity: Sensitivity;
  readonly stance: 'stated' | 'observed' | 'inferred';
  readonly confidence: number;
  /** One readable English sentence. */
  readonly text: string;
  /** The same in German, of conclusions: their sentences are written by rules. */
  readonly textDe?: string;
  /** When the person said or showed it (ISO date). */
  readonly at: IsoDate;
  /** Ids of the statements at the leaves: "why" in one hop, and `uses` in the measuring output. */
  readonly leaves: readonly StatementId[];
  readonly source: SourceId;
  readonly evidence: readonly Evidence[];
  readonly justification?: Justification;
  /** Worked out from the meaning of a sentence that was not understood word by word, or rests on such a fact; until it is confirmed. */
  readonly readBy?: 'meaning' | 'document';
  /** Of what has a beginning: said to hold still on the day it was told, not only to have begun. */
  readonly stillSo?: boolean;
  /** DISPUTED because the person asked to have it forgotten: served nowhere, and shown with the question whether to forget it. */
  readonly toForget?: true;
  readonly pinned?: boolean;
}

export interface Person {
  readonly id: SubjectId;
  readonly name: string;
  readonly relation: string;
  readonly aliases: readonly string[];
}

export interface Source {
  readonly id: SourceId;
  readonly kind: 'typed' | 'form' | 'note' | 'import' | 'document' | 'contact' | 'chat' | 'correction';
  readonly origin?: string;
  readonly title?: string;
  readonly at: IsoDate;
}

export interface Episode {
  readonly id: EpisodeId;
  readonly source: SourceId;
  readonly text: string;
  readonly at: IsoDate;
  readonly statement: StatementId;
}

// ---- the memory file (docs/formats.md) ----

interface StatementBase {
  readonly id: string;
  readonly at: IsoDate;
}
export type Statement =
  | (StatementBase & {
      readonly kind: 'form';
      readonly origin: string;
      readonly fields: Readonly<Record<string, string>>;
      readonly since?: IsoDate;
    })
  | (StatementBase & { readonly kind: 'note'; readonly text: string })
  | (StatementBase & { readonly kind: 'document'; readonly title?: string; readonly text: string })
  | (StatementBase & {
      readonly kind: 'contact';
      readonly about: string;
      readonly relation?: string;
      readonly fields?: Readonly<Record<string, string>>;
      readonly text?: string;
    })
  | (StatementBase & { readonly kind: 'import'; readonly format: string; readonly record: Readonly<Record<string, unknown>> })
  | (StatementBase & { readonly kind: 'secret'; readonly topic: string })
  | Amendment;

/** What the person did to a fact afterwards; written by the export, so that a corrected memory comes back corrected. */
export type Amendment = StatementBase & {
  readonly kind: 'amendment';
  readonly op: 'correct' | 'change' | 'settle';
  /** The fact as it stood: statement ids at its leaves, attribute, whose, and value. */
  readonly fact: {
    readonly leaves: readonly string[];
    readonly attribute: string;
    readonly subject?: string;
    readonly context?: string;
    /** Absent where it was forgotten: then `value` stands by itself. */
    readonly value?: Value;
  };
  /** What holds instead; absent: nothing that is known. */
  readonly value?: Value;
  readonly since?: IsoDate;
};

export interface MemoryFile {
  /** Absent = 1. */
  readonly version?: number;
  readonly self?: string;
  readonly asOf?: IsoDate;
  /** `told`: the statements stand in the order in which they came to the memory. Absent: they are taken by their days. */
  readonly order?: 'told';
  readonly statements: readonly Statement[];
}

// ---- reading ----

export interface SlotQuery {
  readonly attribute: string;
  readonly subject?: SubjectId;
  /** The day it is asked about; default: the clock's today. */
  readonly at?: IsoDate;
  readonly context?: string;
  /** As the memory believed on this day, whatever it learned since; default: as it believes now. */
  readonly believed?: IsoDate;
}

export interface Found {
  readonly belief: Belief;
  /** Fused score, 0-1. */
  readonly score: number;
  /** Cosine of the sentence vectors, when there is an embedder. */
  readonly similarity?: number;
}

/** A proof tree down to episodes. */
export interface Proof {
  readonly belief: Belief;
  readonly source: Source | null;
  readonly quotes: readonly { readonly text: string; readonly at: IsoDate }[];
  readonly because: readonly Proof[];
}

export interface Disclosure {
  readonly id: string;
  readonly at: number;
  readonly origin: string;
  readonly channel: 'form' | 'chat' | 'answer' | 'copy' | 'export';
  readonly items: readonly {
    /** Null: words of a document that no belief holds, or of one that was brought to a page and not kept (then without leaves). */
    readonly belief: BeliefId | null;
    readonly leaves: readonly string[];
    readonly field: string;
    readonly form: 'exact' | 'generalised' | 'partial';
    /** The log's counter at that time: which version of the belief it was. Written by the memory. */
    readonly tx?: number;
  }[];
  readonly submitted: boolean;
}

export interface ChangeReport {
  /** What took its place, if anything. */
  readonly current: readonly Belief[];
  /** Everything that left use, conclusions included. */
  readonly retired: readonly Belief[];
  /** Conclusions worked out anew. */
  readonly derived: readonly Belief[];
  /** Places that were given a value which is now old. */
  readonly holders: readonly { readonly origin: string; readonly at: number; readonly fields: readonly string[] }[];
}

export interface BringInReport {
  readonly statements: number;
  readonly beliefs: number;
  readonly conclusions: number;
  /** Statements that were refused, with the reason; the rest was taken. */
  readonly refused: readonly { readonly id: string; readonly reason: string }[];
  /** Already known, unchanged. */
  readonly known: number;
}

export type MemoryRefusal =
  | 'locked'
  | 'not-json'
  | 'newer-version'
  | 'too-large'
  | 'not-a-memory-file'
  | 'storage-refused'
  | 'storage-full'
  | 'newer-database'
  | 'in-use'
  | 'wrong-passphrase'
  | 'needs-passphrase'
  | 'weak-passphrase'
  | 'key-lost'
  | 'unknown-belief'
  | 'empty-value'
  | 'does-not-parse'
  | 'is-a-secret';

/** How the memory lies on the disk, and what became of it when it was opened. */
export interface Health {
  /**
   * whole: as it was left. restored: a store was damaged and made good from another. partly-lost: changes are missing that no store
   * holds any more. without-database: the browser's database does not open; the memory lives on in its second copy.
   */
  readonly state: 'whole' | 'restored' | 'partly-lost' | 'without-database';
  /** Changes that are missing. */
  readonly lost: number;
  /** Stores that were made good. */
  readonly mended: readonly ('database' | 'files' | 'values')[];
}

export interface Protected {
  readonly passphrase: boolean;
}

/** What the person typed on a page and agreed to keep. */
export interface Observation {
  /** Catalogue path, or null with `label`. */
  readonly path: string | null;
  readonly label: string;
  readonly value: string;
  readonly context?: string;
  /** Which of several rows of one kind it stands in, from 1. */
  readonly row?: number;
}

/**
 * The facade. One owner (the background) holds it; everything else asks by message.
 * Every writing call resolves only after its transaction is durable; a storage error is a refusal, never "empty".
 * While locked, every reading call refuses with `locked` (throws `MemoryError`), and nothing is served from caches.
 */
export interface Memory {
  bringIn(file: unknown): Promise<Result<BringInReport, MemoryRefusal>>;
  /** One note in the person's own words. */
  note(text: string): Promise<Result<ChangeReport, MemoryRefusal>>;
  observe(origin: string, observations: readonly Observation[]): Promise<Result<ChangeReport, MemoryRefusal>>;
  /** It was never true: `txTo` of the old, the new from now on. `value` as a person types it. */
  correct(id: BeliefId, value: string, part?: string): Promise<Result<ChangeReport, MemoryRefusal>>;
  /** It was true until `since` (default today). */
  change(id: BeliefId, value: string, since?: IsoDate, part?: string): Promise<Result<ChangeReport, MemoryRefusal>>;
  /** It has ended, today, with nothing in its place. */
  end(id: BeliefId): Promise<Result<ChangeReport, MemoryRefusal>>;
  forget(id: BeliefId): Promise<Result<ChangeReport, MemoryRefusal>>;
  /** Choose one side of a conflict. */
  settle(id: BeliefId): Promise<Result<ChangeReport, MemoryRefusal>>;

  /** Beliefs IN (and DISPUTED, marked) of a slot, valid at the asked day first, newest first. History: `former`. */
  slot(query: SlotQuery): Promise<readonly Belief[]>;
  /** The same slot's values that have ended before the asked day, latest first. */
  former(query: SlotQuery): Promise<readonly Belief[]>;
  search(
    query: string,
    options?: { readonly limit?: number; readonly subject?: SubjectId; readonly attributes?: readonly string[] },
  ): Promise<readonly Found[]>;
  people(): Promise<readonly Person[]>;
  all(): Promise<readonly Belief[]>;
  belief(id: BeliefId): Promise<Belief | undefined>;
  why(id: BeliefId): Promise<Proof | undefined>;
  /** Topics known to exist and never stored ("mother's maiden name"). */
  secrets(): Promise<readonly string[]>;
  /** Texts in the person's own words, for composing drafts. */
  episodes(): Promise<readonly Episode[]>;

  disclose(disclosure: Omit<Disclosure, 'id' | 'at' | 'submitted'>): Promise<Disclosure>;
  /** The form with these was sent by the person. */
  submitted(ids: readonly string[]): Promise<void>;
  disclosures(): Promise<readonly Disclosure[]>;
  holders(id: BeliefId): Promise<ChangeReport['holders']>;

  exportFile(): Promise<MemoryFile>;
  /** Every use is refused until unlocked. With a passphrase no key is left in memory; without one it is a lock on the door, no safe. */
  lock(): Promise<void>;
  /** Refusals: needs-passphrase, wrong-passphrase, key-lost. A refused try writes nothing. */
  unlock(passphrase?: string): Promise<Result<null, MemoryRefusal>>;
  locked(): boolean;
  protection(): Protected;
  /** Sets, changes or (null) takes away the passphrase. */
  protect(passphrase: string | null): Promise<Result<null, MemoryRefusal>>;
  health(): Health;
  /** Reads the whole log again: whether the chain holds, and whether a rebuild gives the projection as it stands. */
  verify(): Promise<{ readonly rows: number; readonly chain: boolean; readonly projection: boolean }>;
  /** Everything that follows a write in its own time is done. */
  settled(): Promise<void>;
  count(): Promise<number>;
  /** Called after each durable change; returns the unsubscriber. */
  onChange(listener: () => void): () => void;
  close(): void;
}

export class MemoryError extends Error {
  readonly reason: MemoryRefusal;
  constructor(reason: MemoryRefusal, detail?: string) {
    super(detail ? `${reason}: ${detail}` : reason);
    this.name = 'MemoryError';
    this.reason = reason;
  }
}

/**
 * One row of the append-only log, the truth. `hash` = SHA-256 over the canonical JSON of the row without payload, salt and hash;
 * `payloadHash` = SHA-256 over salt and payload. Forgetting rewrites payload, drops salt and marks `redacted`: the chain still verifies.
 */
export interface MemoryEvent {
  readonly tx: number;
  readonly id: EventId;
  readonly op: 'bring-in' | 'note' | 'observe' | 'correct' | 'change' | 'forget' | 'settle' | 'disclose' | 'submitted' | 'lock' | 'unlock';
  readonly at: number;
  /** Names the device that wrote it; absent in rows of the first version. */
  readonly device?: string;
  /** Hybrid logical clock, see `tick`. */
  readonly hlc?: string;
  readonly payload: unknown;
  readonly payloadHash: string;
  readonly salt?: string;
  readonly redacted?: boolean;
  readonly prevHash: string;
  readonly hash: string;
}
