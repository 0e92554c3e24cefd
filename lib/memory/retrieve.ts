import { attributeOf } from '../core/attributes.ts';
import { type BeliefId, SELF, type SubjectId } from '../core/ids.ts';
import { Ranker, type Turn } from './rank.ts';
import { valueInWords } from './sentence.ts';
import type { State } from './state.ts';
import { sought } from './terms.ts';
import type { Belief, Found } from './types.ts';
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

export class Retriever {
  private ranker = new Ranker();
  private state: State | null = null;
  private changed = new Set<BeliefId>();
  private rest: Iterator<Belief> | null = null;

  /** Nothing is kept of the last state. */
  clear(): void {
    this.ranker = new Ranker();
    this.state = null;
    this.changed = new Set();
    this.rest = null;
  }

  async search(state: State, query: string, options: SearchOptions, vectors: Vectors | null): Promise<Found[]> {
    const question = query.slice(0, QUERY);
    const near = vectors ? await vectors.similar(state, question) : null;
    this.fresh(state);
    const { limit = 10 } = options;
    const { ranker } = this;
    const hits = ranker.words(question);
    this.begun(state, question, hits.missing, hits.scores);
    const similar = near && new Float32Array(ranker.size);
    for (const [id, cosine] of near ?? []) {
      const place = ranker.placeOf(id);
      if (similar && place !== undefined) similar[place] = cosine;
    }
    const scores = similar ? ranker.fused(question, similar, hits) : ranker.lexical(question, hits.scores);
    const best = similar ? 1 : scores.reduce((top, score) => Math.max(top, score), 1e-9);
    const found: Found[] = [];
    for (let place = 0; place < scores.length; place += 1) {
      const alone = (hits.scores[place] ?? 0) > 0 || (similar?.[place] ?? 0) > 0;
      const belief = alone ? state.beliefs.get(ranker.idAt(place) as BeliefId) : undefined;
      if (!belief || !fits(belief, options)) continue;
      const score = ((scores[place] ?? 0) / best) * (belief.stance === 'inferred' ? BEHIND_ITS_GROUND : 1);
      const similarity = near?.get(belief.id);
      found.push({ belief, score, ...(similarity === undefined ? {} : { similarity }) });
    }
    return found.sort((a, b) => b.score - a.score || (a.belief.at < b.belief.at ? 1 : -1)).slice(0, limit);
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
      if (belief && belief.label !== 'OUT') this.ranker.put(turnOf(belief));
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
      else if (next.value.label !== 'OUT') this.ranker.put(turnOf(next.value));
    }
  }

  private nameAll(state: State): void {
    for (const person of state.persons.values()) if (person.id !== SELF) this.ranker.name(person.id, [person.name, ...person.aliases]);
  }

  /** What is being typed: beliefs in which a word begins so. */
  private begun(state: State, question: string, missing: readonly string[], scores: Float32Array): void {
    const last = sought(question).at(-1);
    if (!last || last.length < BEGINNING || !missing.includes(last) || question.trim().split(/\s+/).length > FEW_WORDS) return;
    const weight = Math.log(1 + this.ranker.size / 2) / 2;
    for (let place = 0; place < scores.length; place += 1) {
      const id = this.ranker.idAt(place);
      const text = id === null ? undefined : state.beliefs.get(id as BeliefId)?.text.toLowerCase();
      const at = text?.indexOf(last) ?? -1;
      if (at === 0 || (at > 0 && !/[\p{L}\p{N}]/u.test(text?.[at - 1] ?? ''))) scores[place] = (scores[place] ?? 0) + weight;
    }
  }
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
    // What stands beside it in a form is no talk about the same matter.
    session: belief.id,
    when: belief.validFrom ?? belief.at,
  };
}
