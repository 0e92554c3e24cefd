import { attributeOf } from '../core/attributes.ts';
import { type BeliefId, SELF, type SubjectId } from '../core/ids.ts';
import { Ranker } from './rank.ts';
import { valueInWords } from './sentence.ts';
import type { State } from './state.ts';
import { sought } from './terms.ts';
import { Top } from './top.ts';
import type { Turn } from './turns.ts';
import type { Belief, Found } from './types.ts';
import type { Near } from './vector-table.ts';
import type { Vectors } from './vectors.ts';

/**
 * Finding what the memory holds by words and, where an embedder is there, by meaning: each belief is given to the ranker as what somebody
 * said, in the statement it came from. What surrounds a belief lifts it; it is found only by what it says itself.
 */
/** What a conclusion says is said better by the fact that it rests on, and there are many of them. */
const BEHIND_ITS_GROUND = 0.65;
/** Beliefs that are read between two looks at what else is to be done, when there is time. */
const SLICE = 1000;
/** Units of a quote by which a belief may be found. */
const QUOTE = 2000;
const QUERY = 1000;
/** As somebody types: the beginning of a word that stands nowhere. */
const BEGINNING = 3;
const FEW_WORDS = 3;

export interface SearchOptions {
  readonly limit?: number;
  readonly subject?: SubjectId;
  readonly attributes?: readonly string[];
}

interface Candidate {
  readonly belief: Belief;
  readonly score: number;
  readonly day: number;
  readonly place: number;
}

/** Then the newer, then what was read later. */
function better(a: Candidate, b: Candidate): number {
  return b.score - a.score || b.day - a.day || b.place - a.place;
}

/** In the order of ISO dates, also where only the month or the year is known. */
const numberOfDay = (iso: string): number => Number(iso.replaceAll('-', '').padEnd(8, '0')) || 0;

export class Retriever {
  private ranker = new Ranker();
  /** When it was told, by place: of equals the newer comes first. */
  private days: number[] = [];
  private state: State | null = null;
  private changed = new Set<BeliefId>();
  private rest: Iterator<Belief> | null = null;

  /** Nothing is kept of the last state. */
  clear(): void {
    this.ranker = new Ranker();
    this.days = [];
    this.state = null;
    this.changed = new Set();
    this.rest = null;
  }

  /** Nothing is kept of these, now and not at the next search. */
  forget(ids: readonly BeliefId[]): void {
    for (const id of ids) this.ranker.drop(id);
  }

  async search(state: State, query: string, options: SearchOptions, vectors: Vectors | null): Promise<Found[]> {
    const question = query.slice(0, QUERY);
    const near = vectors ? await vectors.similar(state, question) : null;
    this.fresh(state);
    const { limit = 10 } = options;
    const { ranker } = this;
    const hits = ranker.words(question);
    this.begun(question, hits.missing, hits.scores);
    const similar = near && this.byPlace(near);
    const scores = similar ? ranker.fused(question, similar, hits) : ranker.lexical(question, hits.scores);
    const best = similar ? 1 : greatest(scores);
    const top = new Top<Candidate>(limit, better);
    for (let place = scores.length - 1; place >= 0; place -= 1) {
      if (!((hits.scores[place] as number) > 0 || (similar !== null && (similar[place] as number) > 0))) continue;
      const most = (scores[place] as number) / best;
      // The belief itself can only make less of it: of thousands few are looked up.
      const { worst } = top;
      if (worst && (most < worst.score || (most === worst.score && (this.days[place] as number) <= worst.day))) continue;
      const belief = state.beliefs.get(ranker.idAt(place) as BeliefId);
      if (!belief || !fits(belief, options)) continue;
      top.offer({ belief, score: most * (belief.stance === 'inferred' ? BEHIND_ITS_GROUND : 1), day: this.days[place] as number, place });
    }
    return top.sorted().map(({ belief, score, place }) => {
      const similarity = similar?.[place];
      return { belief, score, ...(similarity ? { similarity } : {}) };
    });
  }

  /** What has left use since its vector was made has no place. */
  private byPlace({ ids, cosines }: Near): Float32Array {
    const similar = new Float32Array(this.ranker.size);
    for (let index = 0; index < ids.length; index += 1) {
      const id = ids[index];
      const place = id ? this.ranker.placeOf(id) : undefined;
      if (place !== undefined) similar[place] = cosines[index] as number;
    }
    return similar;
  }

  /** Reads what is not read yet, a slice at a time, so that the first search need not. Broken off when another state takes over. */
  async warm(state: State, pause: () => Promise<void>): Promise<void> {
    this.take(state);
    while (this.state === state && this.rest) {
      this.read(SLICE);
      await pause();
    }
  }

  private fresh(state: State): void {
    this.take(state);
    this.read(Number.POSITIVE_INFINITY);
    for (const id of this.changed) {
      const belief = state.beliefs.get(id);
      if (belief && belief.label !== 'OUT') this.put(belief);
      else this.ranker.drop(id);
    }
    this.changed.clear();
    this.nameAll(state);
    if (!this.ranker.thin) return;
    this.clear();
    this.fresh(state);
  }

  private take(state: State): void {
    if (this.state === state) return;
    this.clear();
    this.state = state;
    this.changed = state.follow();
    this.rest = state.beliefs.values();
  }

  private read(most: number): void {
    for (let count = 0; this.rest && count < most; count += 1) {
      const next = this.rest.next();
      if (next.done) this.rest = null;
      else if (next.value.label !== 'OUT') this.put(next.value);
    }
  }

  private put(belief: Belief): void {
    this.days[this.ranker.put(turnOf(belief))] = numberOfDay(belief.at);
  }

  private nameAll(state: State): void {
    for (const person of state.persons.values()) if (person.id !== SELF) this.ranker.name(person.id, [person.name, ...person.aliases]);
  }

  /** What is being typed: beliefs in which a word begins so. */
  private begun(question: string, missing: readonly string[], scores: Float32Array): void {
    const last = sought(question).at(-1);
    if (!last || last.length < BEGINNING || !missing.includes(last) || question.trim().split(/\s+/).length > FEW_WORDS) return;
    const weight = Math.log(1 + this.ranker.size / 2) / 2;
    for (const place of this.ranker.beginning(last)) scores[place] = (scores[place] ?? 0) + weight;
  }
}

function greatest(scores: Float32Array): number {
  let best = 1e-9;
  for (let place = 0; place < scores.length; place += 1) if ((scores[place] as number) > best) best = scores[place] as number;
  return best;
}

function fits(belief: Belief, { subject, attributes }: SearchOptions): boolean {
  return (
    belief.label !== 'OUT' &&
    (subject === undefined || belief.subject === subject) &&
    (attributes === undefined || attributes.includes(belief.attribute))
  );
}

function turnOf(belief: Belief): Turn {
  const name = attributeOf(belief.attribute)?.name;
  const value = valueInWords(belief.attribute, belief.value);
  const quotes = belief.evidence.map(({ quote }) => quote).join(' ');
  return {
    id: belief.id,
    speaker: belief.subject,
    text: belief.text.includes(value) ? belief.text : `${belief.text} ${value}`,
    more: `${name ? `${name.en} ${name.de} ` : ''}${quotes.slice(0, QUOTE)}`,
    // No session: what stands beside it in a form is no talk about the same matter.
    when: belief.validFrom ?? belief.at,
  };
}
