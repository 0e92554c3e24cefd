import { words } from '../core/text.ts';
import { holds, wants } from './hints.ts';
import { sought, stem } from './terms.ts';
import { type Moment, momentOf, nearness } from './when.ts';
import { type Hits, WordIndex } from './word-index.ts';

/**
 * Ranks what was said by how well it bears on a question: BM25 over stemmed words, lifted by what was said around it, by the session it
 * stands in, by the day it was said on and by whose it is; and, where there are vectors, joined with meaning by weight. The one ranker
 * of the product's search and of `eval recall`: a turn of a conversation and a belief of the memory are the same to it.
 */
export interface Turn {
  readonly id: string;
  /** Who said it, or of whom it is. */
  readonly speaker: string;
  readonly text: string;
  /** Other words by which it may be asked for. */
  readonly more?: string;
  readonly session: string | number;
  /** As it stood there: "1:56 pm on 8 May, 2023"; or an ISO date. */
  readonly when: string;
}

export interface Weights {
  /** A question and its answer share the matter between two turns: the one before counts more than the one after. */
  readonly before: number;
  readonly after: number;
  /** Share of its session's best turn that a turn is lifted by. */
  readonly session: number;
  /** The person asked about usually said it themselves. */
  readonly own: number;
  /** The question names the day or the month. */
  readonly day: number;
  /** It holds the kind of answer that is wanted: a time, a number. */
  readonly kind: number;
  /** Of all that surrounds, for meaning: cosines lie close together. */
  readonly around: number;
  /** Of words beside meaning, when they cover the question; one word in common says little. */
  readonly words: number;
  readonly enough: number;
}

/** Measured on invented conversations; rank fusion of equals was measured to hurt. */
export const WEIGHTS: Weights = {
  before: 0.6,
  after: 0.2,
  session: 0.2,
  own: 1.4,
  day: 0.25,
  kind: 1.15,
  around: 0.2,
  words: 0.5,
  enough: 0.7,
};

export class Ranker {
  private readonly index = new WordIndex();
  private readonly ids: (string | null)[] = [];
  private readonly places = new Map<string, number>();
  private readonly speakers: string[] = [];
  private readonly moments: (Moment | null)[] = [];
  private readonly kinds: number[] = [];
  private readonly sessions: number[] = [];
  private readonly numbers = new Map<string | number, number>();
  private readonly names = new Map<string, readonly string[]>();
  private readonly weights: Weights;

  constructor(turns: readonly Turn[] = [], weights = WEIGHTS) {
    this.weights = weights;
    for (const turn of turns) this.put(turn);
  }

  get size(): number {
    return this.index.size;
  }

  get thin(): boolean {
    return this.index.thin;
  }

  /** null: it was taken out. */
  idAt(place: number): string | null {
    return this.ids[place] ?? null;
  }

  placeOf(id: string): number | undefined {
    return this.places.get(id);
  }

  put({ id, speaker, text, more, session, when }: Turn): void {
    this.drop(id);
    const place = this.index.add(text, more);
    this.places.set(id, place);
    this.ids[place] = id;
    this.speakers[place] = speaker;
    this.moments[place] = momentOf(when);
    this.kinds[place] = holds(text);
    const number = this.numbers.get(session) ?? this.numbers.size;
    this.numbers.set(session, number);
    this.sessions[place] = number;
    if (!this.names.has(speaker)) this.names.set(speaker, words(speaker));
  }

  drop(id: string): void {
    const place = this.places.get(id);
    if (place === undefined) return;
    this.places.delete(id);
    this.ids[place] = null;
    this.index.remove(place);
  }

  /** By which words a question means somebody; without it, by the words of `speaker`. */
  name(speaker: string, names: readonly string[]): void {
    this.names.set(
      speaker,
      names.flatMap((name) => words(name)),
    );
  }

  /** Speakers that the question names. */
  asked(question: string): readonly string[] {
    const said = new Set(words(question, 2000));
    return [...this.names].flatMap(([speaker, names]) => (names.some((word) => said.has(word)) ? [speaker] : []));
  }

  /** Words that are looked for. Names of the speakers are left out: they stand in every greeting. */
  private matter(question: string): string[] {
    const names = new Set([...this.names.values()].flat());
    const all = sought(question);
    const matter = all.filter((word) => !names.has(word));
    const stems = new Set<string>();
    return (matter.length > 0 ? matter : all).filter((word) => !stems.has(stem(word)) && stems.add(stem(word)));
  }

  /** BM25 of each by itself, by place. */
  words(question: string): Hits & { readonly share: number } {
    const matter = this.matter(question);
    const hits = this.index.search(matter);
    const most = hits.covered.reduce((best, count) => Math.max(best, count), 0);
    return { ...hits, share: Math.min(1, most / Math.max(1, matter.length) / this.weights.enough) };
  }

  plain(question: string): Float32Array {
    return this.words(question).scores;
  }

  /** With what surrounds each. */
  lexical(question: string, base = this.plain(question)): Float32Array {
    return this.around(question, base, 1);
  }

  /** `similar`: cosine of the question to each, by place. */
  dense(question: string, similar: ArrayLike<number>): Float32Array {
    return this.around(
      question,
      Float32Array.from(similar, (one) => Math.max(0, one)),
      this.weights.around,
    );
  }

  /** Words and meaning by weight. */
  fused(question: string, similar: ArrayLike<number>, hits = this.words(question)): Float32Array {
    const lexical = scaled(this.lexical(question, hits.scores));
    const dense = scaled(this.dense(question, similar));
    const byWords = this.weights.words * hits.share;
    return lexical.map((score, place) => byWords * score + (1 - byWords) * (dense[place] ?? 0));
  }

  private around(question: string, base: Float32Array, share: number): Float32Array {
    const { before, after, session, own, day, kind } = this.weights;
    const { sessions, speakers } = this;
    const asked = this.asked(question);
    const moment = momentOf(question);
    const wanted = wants(question);
    const best = new Float32Array(this.numbers.size);
    let top = 0;
    for (let place = 0; place < base.length; place += 1) {
      const score = base[place] ?? 0;
      if (score <= 0) continue;
      const number = sessions[place] ?? 0;
      if (score > (best[number] ?? 0)) best[number] = score;
      if (score > top) top = score;
    }
    const out = new Float32Array(base.length);
    const lift = 1 + (own - 1) * (share === 1 ? 1 : share);
    for (let place = 0; place < base.length; place += 1) {
      if (this.ids[place] === null) continue;
      const number = sessions[place] ?? 0;
      let score = (base[place] ?? 0) + session * share * (best[number] ?? 0);
      if (sessions[place - 1] === number) score += before * share * (base[place - 1] ?? 0);
      if (sessions[place + 1] === number) score += after * share * (base[place + 1] ?? 0);
      if (asked.length === 1 && asked[0] === speakers[place]) score *= lift;
      if (wanted !== 0 && ((this.kinds[place] ?? 0) & wanted) !== 0) score *= kind;
      const said = moment && this.moments[place];
      if (said) score += day * top * nearness(moment, said);
      out[place] = score;
    }
    return out;
  }
}

/** To 0-1 by the best. */
function scaled(scores: Float32Array): Float32Array {
  let [top, low] = [1e-9, Number.POSITIVE_INFINITY];
  for (const score of scores) {
    if (score > top) top = score;
    if (score < low) low = score;
  }
  return top > low ? scores.map((score) => (score - low) / (top - low)) : scores;
}

/** Places in order, best first; ties as they were said. */
export function ordered(scores: ArrayLike<number>): number[] {
  return Array.from(scores, (_score, place) => place).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}
