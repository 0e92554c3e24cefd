import { numberOf, stem, tokens } from './terms.ts';

/**
 * BM25 (k1 0.9, b 0.4) over short texts that lie one behind the other as numbers. Nothing is inverted: a question reads all of them
 * through, which for a hundred thousand sentences takes a few milliseconds, and building is one pass. A text that is taken out
 * leaves a hole until `thin` says that there are many.
 */
const K1 = 0.9;
const B = 0.4;
/** Words of a question that are looked for: more are no question. */
const MOST_WORDS = 48;
const TABLE = 1 << 14;

export interface Hits {
  /** By place. */
  readonly scores: Float32Array;
  /** How many of the words each text has, by place. */
  readonly covered: Uint8Array;
  /** Words that stand nowhere. */
  readonly missing: readonly string[];
}

export class WordIndex {
  private text = new Uint32Array(1024);
  private used = 0;
  private starts = new Uint32Array(256);
  private lengths = new Uint16Array(256);
  /** Words of all that are in. */
  private sum = 0;
  private holes = 0;
  /** Places given away, holes included. */
  size = 0;

  get live(): number {
    return this.size - this.holes;
  }

  /** More holes than texts: better built anew. */
  get thin(): boolean {
    return this.holes > 1000 && this.holes > this.live;
  }

  /** Its place. `more`: words that count when the text itself does not have them. */
  add(text: string, more = ''): number {
    const list = tokens(text);
    if (more !== '') {
      const had = new Set(list);
      for (const token of tokens(more)) if (!had.has(token)) list.push(token);
    }
    this.room(list.length);
    const place = this.size;
    this.starts[place] = this.used;
    this.lengths[place] = Math.min(list.length, 0xffff);
    this.text.set(list.slice(0, 0xffff), this.used);
    this.used += Math.min(list.length, 0xffff);
    this.sum += this.lengths[place] ?? 0;
    this.size += 1;
    return place;
  }

  remove(place: number): void {
    this.sum -= this.lengths[place] ?? 0;
    this.lengths[place] = 0;
    this.holes += 1;
  }

  private room(more: number): void {
    while (this.used + more > this.text.length) this.text = grown(this.text, new Uint32Array(this.text.length * 2));
    if (this.size < this.starts.length) return;
    this.starts = grown(this.starts, new Uint32Array(this.starts.length * 2));
    this.lengths = grown(this.lengths, new Uint16Array(this.lengths.length * 2));
  }

  /** `sought`: words, each once. */
  search(sought: readonly string[]): Hits {
    const asked = sought.slice(0, MOST_WORDS);
    const { matches, counts } = this.matches(asked.map((word) => numberOf(stem(word))));
    const average = this.sum / Math.max(1, this.live);
    const rare = counts.map((count) => Math.log(1 + (this.live - count + 0.5) / (count + 0.5)));
    const scores = new Float32Array(this.size);
    const covered = new Uint8Array(this.size);
    // Matches stand in the order of places: those of a place and a word are counted together.
    const tally = new Uint16Array(asked.length);
    for (let at = 0; at < matches.length; ) {
      const place = matches[at] ?? 0;
      tally.fill(0);
      for (; at < matches.length && matches[at] === place; at += 2) {
        const word = matches[at + 1] ?? 0;
        tally[word] = (tally[word] ?? 0) + 1;
      }
      const long = (this.lengths[place] ?? 0) / average;
      for (let word = 0; word < tally.length; word += 1) {
        const count = tally[word] ?? 0;
        if (count === 0) continue;
        scores[place] = (scores[place] ?? 0) + ((rare[word] ?? 0) * count * (K1 + 1)) / (count + K1 * (1 - B + B * long));
        covered[place] = (covered[place] ?? 0) + 1;
      }
    }
    return { scores, covered, missing: asked.filter((_word, index) => counts[index] === 0) };
  }

  /** Pairs of place and word, in order of place; and in how many texts each word stands. */
  private matches(asked: readonly number[]): { matches: number[]; counts: number[] } {
    const table = new Uint8Array(TABLE);
    for (const [index, token] of asked.entries()) table[token & (TABLE - 1)] = index + 1;
    const matches: number[] = [];
    const counts = asked.map(() => 0);
    const last = asked.map(() => -1);
    const { text, starts, lengths, size } = this;
    for (let place = 0; place < size; place += 1) {
      const start = starts[place] ?? 0;
      const end = start + (lengths[place] ?? 0);
      for (let at = start; at < end; at += 1) {
        const token = text[at] ?? 0;
        if (table[token & (TABLE - 1)] === 0) continue;
        const word = asked.indexOf(token);
        if (word < 0) continue;
        matches.push(place, word);
        if (last[word] !== place) counts[word] = (counts[word] ?? 0) + 1;
        last[word] = place;
      }
    }
    return { matches, counts };
  }
}

function grown<T extends Uint32Array | Uint16Array>(old: T, next: T): T {
  next.set(old);
  return next;
}
