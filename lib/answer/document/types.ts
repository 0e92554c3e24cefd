import type { IsoDate, Value } from '../../core/value.ts';
import type { FieldReading, FieldSnapshot } from '../../forms/types.ts';

/**
 * A document as typed spans. Everything here points into the text as it was brought in: a value that is no span of it, no
 * checked re-formatting of one and no option of the control does not exist.
 */
export type SpanType =
  | 'email'
  | 'tel'
  | 'url'
  | 'date'
  | 'year'
  | 'time'
  | 'amount'
  | 'number'
  | 'range'
  | 'duration'
  | 'id'
  | 'size'
  | 'person'
  | 'org'
  | 'role'
  | 'address'
  | 'title'
  | 'nationality'
  | 'animal'
  | 'language'
  | 'phrase';

/** How a text can name a value without stating it: as it was, as it is not, as it might be, as somebody else's, or as the day of
 * the text itself. */
export type Aside = 'former' | 'denied' | 'supposed' | 'others' | 'dateline';

/** [start, end) in the text, UTF-16 units. */
export type Place = readonly [start: number, end: number];

export interface Span {
  readonly type: SpanType;
  readonly start: number;
  readonly end: number;
  /** As it stands in the text, without the marks around it. */
  readonly text: string;
  readonly value: Value;
  /** The text names it and sets it aside. */
  readonly aside?: Aside;
  /** An organisation that stands under the writer's name. */
  readonly signed?: true;
  /** The word right behind a number: "weeks", "employees". */
  readonly noun?: string;
  /** Parts of an address or of a person's name, by catalogue names. */
  readonly parts?: Readonly<Record<string, string>>;
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Heading of the section it stands in, or ''. */
  readonly heading: string;
  readonly paragraph: number;
}

/** A "Label: value" line; the value may be empty when a list follows. */
export interface LabelledLine {
  readonly label: string;
  readonly labelAt: Place;
  readonly valueAt: Place;
}

export interface DocumentText {
  /** As brought in. */
  readonly text: string;
  /** The same length: marks of Markdown and unfilled placeholders ("[Your Name]") blanked out. */
  readonly plain: string;
  readonly sentences: readonly Sentence[];
  readonly lines: readonly LabelledLine[];
}

export interface ReadDocument extends DocumentText {
  readonly spans: readonly Span[];
  /** Whose document it is, by the signature, "My name is", or the one person it speaks of. */
  readonly writer?: Span;
}

/** A control and what was read off it. */
export interface Asked {
  readonly field: FieldSnapshot;
  readonly reading: FieldReading;
}

export interface DocumentAnswer {
  readonly value: Value;
  /** `composed`: whole sentences of the document, as a draft. */
  readonly kind: 'fact' | 'composed';
  /** What was taken, and the sentence it stands in. */
  readonly at: Place;
  readonly sentence: Place;
  /** 0-1. */
  readonly score: number;
}

export interface ReadOptions {
  readonly today: IsoDate;
}
