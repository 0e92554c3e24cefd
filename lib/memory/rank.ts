import { words } from '../core/text.ts';
import { wants } from './hints.ts';
import { sought, stem } from './terms.ts';
import { type Turn, Turns } from './turns.ts';
import { momentOf, nearness } from './when.ts';
import { type Hits, WordIndex } from './word-index.ts';

/**
 * Ranks what was said by how well it bears on a question: BM25 over stemmed words, lifted by what was said around it, by the session it
 * stands in, by the day it was said on and by whose it is; and, where there are vectors, joined with meaning by weight. The one ranker
 * of the product's search and of `eval recall`: a turn of a conversation and a belief of the memory are the same to it.
 */
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
  private readonly turns = new Turns();
  private readonly places = new Map<string, number>();
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
    return this.turns.ids[place] ?? null;
  }

  placeOf(id: string): number | undefined {
    return this.places.get(id);
  }

  /** Its place. */
  put(turn: Turn): number {
    this.drop(turn.id);
    const place = this.index.add(turn.text, turn.more);
    this.places.set(turn.id, place);
    this.turns.put(place, turn);
    if (!this.names.has(turn.speaker)) this.names.set(turn.speaker, words(turn.speaker));
    return place;
  }

  drop(id: string): void {
    const place = this.places.get(id);
    if (place === undefined) return;
    this.places.delete(id);
    this.turns.drop(place);
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

  /** Places of which a word begins so, as it stands there. */
  beginning(letters: string): number[] {
    return this.turns.beginning(letters);
  }

  /** BM25 of each by itself, by place. */
  words(question: string): Hits & { readonly share: number } {
    const matter = this.matter(question);
    const hits = this.index.search(matter);
    return { ...hits, share: Math.min(1, hits.most / Math.max(1, matter.length) / this.weights.enough) };
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
    const base = new Float32Array(similar.length);
    for (let place = 0; place < base.length; place += 1) base[place] = Math.max(0, similar[place] as number);
    return this.around(question, base, this.weights.around);
  }

  /** Words and meaning by weight. */
  fused(question: string, similar: ArrayLike<number>, hits = this.words(question)): Float32Array {
    const lexical = scaled(this.lexical(question, hits.scores));
    const dense = scaled(this.dense(question, similar));
    const byWords = this.weights.words * hits.share;
    for (let place = 0; place < lexical.length; place += 1)
      lexical[place] = byWords * (lexical[place] as number) + (1 - byWords) * (dense[place] ?? 0);
    return lexical;
  }

  private around(question: string, base: Float32Array, share: number): Float32Array {
    const { before, after, session, own } = this.weights;
    const { ids, sessions, speakers } = this.turns;
    const { best, top } = this.tops(base);
    const out = new Float32Array(base.length);
    const [byBefore, byAfter, bySession] = [before * share, after * share, session * share];
    const [person, ...others] = this.asked(question);
    const asked = person === undefined || others.length > 0 ? -1 : this.turns.numberOf(person);
    const lift = 1 + (own - 1) * share;
    for (let place = 0; place < base.length; place += 1) {
      if (ids[place] === null) continue;
      const number = sessions[place] as number;
      let score = (base[place] as number) + bySession * (best[number] as number);
      if (place > 0 && sessions[place - 1] === number) score += byBefore * (base[place - 1] as number);
      if (place + 1 < base.length && sessions[place + 1] === number) score += byAfter * (base[place + 1] as number);
      out[place] = asked === speakers[place] ? score * lift : score;
    }
    return this.hinted(question, out, top);
  }

  /** The best score of each session, and of all. */
  private tops(base: Float32Array): { best: Float32Array; top: number } {
    const { sessions, sessionCount } = this.turns;
    const best = new Float32Array(sessionCount);
    let top = 0;
    for (let place = 0; place < base.length; place += 1) {
      const score = base[place] as number;
      if (score <= 0) continue;
      const number = sessions[place] as number;
      if (score > (best[number] as number)) best[number] = score;
      if (score > top) top = score;
    }
    return { best, top };
  }

  /** Lifted where it holds the kind of answer that is wanted, and by its day. */
  private hinted(question: string, scores: Float32Array, top: number): Float32Array {
    const { day, kind } = this.weights;
    const moment = momentOf(question);
    const wanted = wants(question);
    const { ids, moments } = this.turns;
    if (wanted === 0 && !moment) return scores;
    for (let place = 0; place < scores.length; place += 1) {
      if (ids[place] === null) continue;
      let score = scores[place] as number;
      if (wanted !== 0 && score > 0 && (this.turns.kindsAt(place) & wanted) !== 0) score *= kind;
      const said = moment && moments[place];
      if (said) score += day * top * nearness(moment, said);
      scores[place] = score;
    }
    return scores;
  }
}

/** To 0-1 by the best, in place. */
function scaled(scores: Float32Array): Float32Array {
  let [top, low] = [1e-9, Number.POSITIVE_INFINITY];
  for (let place = 0; place < scores.length; place += 1) {
    const score = scores[place] as number;
    if (score > top) top = score;
    if (score < low) low = score;
  }
  if (top <= low) return scores;
  for (let place = 0; place < scores.length; place += 1) scores[place] = ((scores[place] as number) - low) / (top - low);
  return scores;
}

/** Places in order, best first; ties as they were said. */
export function ordered(scores: ArrayLike<number>): number[] {
  return Array.from(scores, (_score, place) => place).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}
