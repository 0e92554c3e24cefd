import { numberOf, stem, tokens } from './terms.ts';

/**
 * BM25 (k1 0.9, b 0.4) over short texts that lie one behind the other as numbers. Nothing is inverted: a question reads all of them
 * through, which for a hundred thousand sentences takes some two milliseconds, and building is one pass. A text that is taken out
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
  /** The most of these. */
  readonly most: number;
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
    const [start, length] = [this.starts[place] ?? 0, this.lengths[place] ?? 0];
    // No word has the number 0: a question reads over it.
    this.text.fill(0, start, start + length);
    this.sum -= length;
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
    const asked = Uint32Array.from(sought.slice(0, MOST_WORDS), (word) => numberOf(stem(word)));
    const { places, words, count, holding } = this.matches(asked);
    const average = this.sum / Math.max(1, this.live);
    const rare = Float64Array.from(holding, (texts) => Math.log(1 + (this.live - texts + 0.5) / (texts + 0.5)));
    const scores = new Float32Array(this.size);
    const covered = new Uint8Array(this.size);
    let most = 0;
    // Matches stand in the order of places: those of a place are counted together.
    const tally = new Uint16Array(asked.length);
    for (let at = 0; at < count; ) {
      const place = places[at] as number;
      for (; at < count && places[at] === place; at += 1) tally[words[at] as number] = (tally[words[at] as number] as number) + 1;
      const norm = K1 * (1 - B + (B * (this.lengths[place] as number)) / average);
      let had = 0;
      for (let word = 0; word < tally.length; word += 1) {
        const times = tally[word] as number;
        if (times === 0) continue;
        tally[word] = 0;
        scores[place] = (scores[place] as number) + ((rare[word] as number) * times * (K1 + 1)) / (times + norm);
        had += 1;
      }
      covered[place] = had;
      if (had > most) most = had;
    }
    return { scores, covered, most, missing: sought.slice(0, MOST_WORDS).filter((_word, index) => holding[index] === 0) };
  }

  /** Where each word stands, in order of place; and in how many texts. */
  private matches(asked: Uint32Array) {
    const table = new Uint8Array(TABLE);
    for (let word = 0; word < asked.length; word += 1) table[(asked[word] as number) & (TABLE - 1)] = word + 1;
    const { text, starts, used } = this;
    let places = new Uint32Array(1024);
    let words = new Uint8Array(1024);
    const holding = new Uint32Array(asked.length);
    const last = new Int32Array(asked.length).fill(-1);
    let count = 0;
    // The texts are read as one, and the place is looked up where a word is met: most are none of these.
    for (let at = 0, place = 0; at < used; at += 1) {
      const token = text[at] as number;
      const likely = table[token & (TABLE - 1)] as number;
      if (likely === 0) continue;
      const word = asked[likely - 1] === token ? likely - 1 : asked.indexOf(token);
      if (word < 0) continue;
      place = this.placeAt(at, place, starts);
      if (count === places.length) {
        places = grown(places, new Uint32Array(count * 2));
        words = grown(words, new Uint8Array(count * 2));
      }
      places[count] = place;
      words[count] = word;
      count += 1;
      if (last[word] === place) continue;
      last[word] = place;
      holding[word] = (holding[word] as number) + 1;
    }
    return { places, words, count, holding };
  }

  /** The last place that begins at `at` or before it; at `from` at the earliest. */
  private placeAt(at: number, from: number, starts: Uint32Array): number {
    let low = from;
    let step = 1;
    while (low + step < this.size && (starts[low + step] as number) <= at) {
      low += step;
      step *= 2;
    }
    for (; step > 0; step >>= 1) if (low + step < this.size && (starts[low + step] as number) <= at) low += step;
    return low;
  }
}

function grown<T extends Uint32Array | Uint16Array | Uint8Array>(old: T, next: T): T {
  next.set(old);
  return next;
}
