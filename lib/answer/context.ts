import type { SubjectId } from '../core/ids.ts';
import type { IsoDate } from '../core/value.ts';
import type { Memory } from '../memory/types.ts';

/** What answering needs to know: the memory to read, the day, and how much room there is. */
export type Reading = Pick<Memory, 'slot' | 'former' | 'search' | 'people'>;

export interface AnswerContext {
  readonly memory: Reading;
  readonly today: IsoDate;
  /** Longest text the control takes, in UTF-16 units. */
  readonly maxLength?: number;
  /** True where the control takes several sentences. */
  readonly longText: boolean;
  /** BCP 47 of the page: the language a text is written in. */
  readonly language?: string;
  /** Whose facts are asked for, where that is known by name. */
  readonly subject?: SubjectId;
  /** Where it is not known whom of several a question means: the answers of all of them are wanted. */
  readonly whoever?: boolean;
}
