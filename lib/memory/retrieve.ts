import MiniSearch from 'minisearch';
import { attributeOf } from '../core/attributes.ts';
import type { BeliefId, SubjectId } from '../core/ids.ts';
import { words } from '../core/text.ts';
import { valueInWords } from './sentence.ts';
import type { State } from './state.ts';
import type { Belief, Found } from './types.ts';
import type { Vectors } from './vectors.ts';

/**
 * Finding by words and, where an embedder is there, by meaning. BM25+ over the sentence, the attribute's names and the quotes; dense
 * vectors of the sentence; joined by weight (rank fusion of equals was measured to hurt), the words' weight by how much of the question
 * they cover.
 */
const LEXICAL_WEIGHT = 0.65;
/** Words that cover this share of a question's words have their full weight; one word in common says little. */
const ENOUGH_WORDS = 0.5;
/** What a conclusion says is said better by the fact that it rests on, and there are many of them. */
const BEHIND_ITS_GROUND = 0.8;
const BM25 = { k: 0.9, b: 0.4, d: 0.5 };
/** Words that say nothing about what is meant. */
const STOP = new Set(
  'a an the of to in on at is are was were be been i me my you your he she it we they and or do does did have has had what which who when where how for with ein eine der die das ist sind war ich mein meine sie ihr ihre und oder was wer wie wo wann mit fur'.split(
    ' ',
  ),
);

interface Row {
  readonly id: BeliefId;
  readonly text: string;
  readonly name: string;
  readonly quote: string;
}

export interface SearchOptions {
  readonly limit?: number;
  readonly subject?: SubjectId;
  readonly attributes?: readonly string[];
}

export class Retriever {
  private index: MiniSearch<Row> | null = null;
  private readonly indexed = new Map<BeliefId, Belief>();

  /** Nothing is kept of the last state. */
  clear(): void {
    this.index = null;
    this.indexed.clear();
  }

  async search(state: State, query: string, options: SearchOptions, vectors: Vectors | null): Promise<Found[]> {
    const { limit = 10 } = options;
    const fits = (belief: Belief) =>
      belief.label !== 'OUT' &&
      (options.subject === undefined || belief.subject === options.subject) &&
      (options.attributes === undefined || options.attributes.includes(belief.attribute));
    const { scores: lexical, covered } = this.lexical(state, query.slice(0, 1000), fits);
    const byWords = LEXICAL_WEIGHT * covered;
    const similar = vectors ? await vectors.similar(state, query.slice(0, 1000)) : null;
    const ids = new Set<BeliefId>(lexical.keys());
    for (const [id, cosine] of similar ?? []) if (cosine > 0) ids.add(id);
    const found: Found[] = [];
    for (const id of ids) {
      const belief = state.beliefs.get(id);
      if (!belief || !fits(belief)) continue;
      const similarity = similar?.get(id);
      const words = lexical.get(id) ?? 0;
      const fused = similar ? byWords * words + (1 - byWords) * Math.max(0, similarity ?? 0) : words;
      const score = belief.stance === 'inferred' ? fused * BEHIND_ITS_GROUND : fused;
      if (score > 0) found.push({ belief, score, ...(similarity === undefined ? {} : { similarity }) });
    }
    return found.sort((a, b) => b.score - a.score || (a.belief.at < b.belief.at ? 1 : -1)).slice(0, limit);
  }

  /** Scores 0-1 by the best hit, and how far (0-1) the question's words are covered by the one that covers most. */
  private lexical(state: State, query: string, fits: (belief: Belief) => boolean): { scores: Map<BeliefId, number>; covered: number } {
    const index = this.fresh(state);
    const hits = index.search(query, {
      filter: (hit) => {
        const belief = state.beliefs.get(hit.id as BeliefId);
        return belief !== undefined && fits(belief);
      },
    });
    const asked = new Set(words(query, 4000).filter((word) => !STOP.has(word))).size || 1;
    const most = Math.max(0, ...hits.map((hit) => new Set(hit.queryTerms).size));
    const best = hits[0]?.score ?? 1;
    return {
      scores: new Map(hits.slice(0, 500).map((hit) => [hit.id as BeliefId, hit.score / best])),
      covered: Math.min(1, most / asked / ENOUGH_WORDS),
    };
  }

  private fresh(state: State): MiniSearch<Row> {
    const index = this.index ?? makeIndex();
    this.index = index;
    for (const id of this.indexed.keys()) if (!state.beliefs.has(id)) this.remove(index, id);
    for (const belief of state.beliefs.values()) {
      const known = this.indexed.get(belief.id);
      if (known === belief) continue;
      if (known) this.remove(index, belief.id);
      if (belief.label === 'OUT') continue;
      index.add(rowOf(belief));
      this.indexed.set(belief.id, belief);
    }
    return index;
  }

  private remove(index: MiniSearch<Row>, id: BeliefId): void {
    index.discard(id);
    this.indexed.delete(id);
  }
}

function makeIndex(): MiniSearch<Row> {
  return new MiniSearch<Row>({
    fields: ['text', 'name', 'quote'],
    tokenize: (text) => words(text, 4000),
    processTerm: (term) => (STOP.has(term) ? null : stem(term)),
    searchOptions: {
      bm25: BM25,
      boost: { text: 1, name: 0.8, quote: 0.6 },
      prefix: (term) => term.length > 4,
      fuzzy: false,
      combineWith: 'OR',
    },
  });
}

/** English plurals and the commonest endings; short words stay. */
function stem(term: string): string {
  if (term.length < 4) return term;
  return term
    .replace(/(sses)$/, 'ss')
    .replace(/ies$/, 'y')
    .replace(/([^s])s$/, '$1')
    .replace(/(ing|ed)$/, (end, _ending, offset: number) => (offset > 3 ? '' : end));
}

function rowOf(belief: Belief): Row {
  const name = attributeOf(belief.attribute)?.name;
  const value = valueInWords(belief.attribute, belief.value);
  return {
    id: belief.id,
    text: belief.text.includes(value) ? belief.text : `${belief.text} ${value}`,
    name: name ? `${name.en} ${name.de}` : '',
    quote: belief.evidence
      .map((one) => one.quote)
      .join(' ')
      .slice(0, 2000),
  };
}
