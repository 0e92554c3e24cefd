import type { Result } from './result.ts';

/** A file brought in as a text, or why not. Each reason has a sentence in the interface's catalogue. */
export interface DocumentRead {
  readonly title: string;
  readonly text: string;
  /** Pages that were read of how many, where it was not all of them; `cut` where the text was too long. */
  readonly pages?: { readonly read: number; readonly all: number };
  readonly cut?: true;
}

export type DocumentRefusal =
  | 'document-too-large'
  | 'document-unpacks-too-large'
  | 'document-encrypted'
  | 'document-scanned'
  | 'document-empty'
  | 'document-broken'
  | 'document-unknown-kind'
  | 'document-takes-too-long';

export type ReadFile = (file: {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
  readonly size: number;
}) => Promise<Result<DocumentRead, DocumentRefusal>>;

/** Longest text of a document that is taken, in UTF-16 units. */
export const LONGEST_DOCUMENT = 200_000;
