import { holds } from './hints.ts';
import { type Moment, momentOf } from './when.ts';

/**
 * What the ranker knows of each text besides its words, in columns by place: who said it, in which session, when, and which kinds of
 * answer it holds. A hundred thousand rows are read through for each question, so there is no object for each.
 */
export interface Turn {
  readonly id: string;
  /** Who said it, or of whom it is. */
  readonly speaker: string;
  readonly text: string;
  /** Other words by which it may be asked for. */
  readonly more?: string;
  /** None: it stands by itself. */
  readonly session?: string | number;
  /** As it stood there: "1:56 pm on 8 May, 2023"; or an ISO date. */
  readonly when: string;
}

const FIRST_ROOM = 256;
/** Beside the kinds of answer: it has been looked. */
const KNOWN = 0x80;

export class Turns {
  /** null: it was taken out. */
  readonly ids: (string | null)[] = [];
  readonly moments: (Moment | null)[] = [];
  speakers = new Uint32Array(FIRST_ROOM);
  sessions = new Uint32Array(FIRST_ROOM);
  sessionCount = 0;
  private readonly texts: string[] = [];
  private kinds = new Uint8Array(FIRST_ROOM);
  private readonly sessionNumbers = new Map<string | number, number>();
  private readonly speakerNumbers = new Map<string, number>();
  /** Many were said on one day. */
  private readonly read = new Map<string, Moment | null>();

  put(place: number, { id, speaker, text, session, when }: Turn): void {
    this.room(place + 1);
    this.ids[place] = id;
    this.texts[place] = text;
    this.moments[place] = this.momentOf(when);
    this.speakers[place] = numberIn(this.speakerNumbers, speaker, this.speakerNumbers.size);
    const number = session === undefined ? this.sessionCount : numberIn(this.sessionNumbers, session, this.sessionCount);
    this.sessions[place] = number;
    if (number === this.sessionCount) this.sessionCount += 1;
  }

  drop(place: number): void {
    this.ids[place] = null;
    this.texts[place] = '';
  }

  /** -1: nobody's. */
  numberOf(speaker: string): number {
    return this.speakerNumbers.get(speaker) ?? -1;
  }

  /** Kinds of answer that it holds, as bits; most are never asked for. */
  kindsAt(place: number): number {
    const known = this.kinds[place] as number;
    if (known !== 0) return known;
    const found = KNOWN | holds(this.texts[place] ?? '');
    this.kinds[place] = found;
    return found;
  }

  /** Places of which a word begins so, as it stands there. */
  beginning(letters: string): number[] {
    // Letters, marks and digits alone come out of a question: nothing in them is a pattern.
    const begins = new RegExp(`(?<![\\p{L}\\p{N}])${letters}`, 'iu');
    const found: number[] = [];
    for (let place = 0; place < this.texts.length; place += 1) if (begins.test(this.texts[place] as string)) found.push(place);
    return found;
  }

  private momentOf(when: string): Moment | null {
    const known = this.read.get(when);
    if (known !== undefined) return known;
    const moment = momentOf(when);
    this.read.set(when, moment);
    return moment;
  }

  private room(places: number): void {
    if (places <= this.kinds.length) return;
    const size = this.kinds.length * 2;
    this.speakers = grown(this.speakers, new Uint32Array(size));
    this.sessions = grown(this.sessions, new Uint32Array(size));
    this.kinds = grown(this.kinds, new Uint8Array(size));
  }
}

function numberIn<K>(numbers: Map<K, number>, key: K, next: number): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, next);
  return next;
}

function grown<T extends Uint32Array | Uint8Array>(old: T, next: T): T {
  next.set(old);
  return next;
}
