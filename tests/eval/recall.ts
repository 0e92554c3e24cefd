/** `eval recall`: evidence recall over conversations in LoCoMo's shape, by words, by meaning and by both; and telling what cannot be answered. */
import { Answerable } from '../../lib/memory/answerable.ts';
import { ordered, Ranker } from '../../lib/memory/rank.ts';
import type { Turn } from '../../lib/memory/turns.ts';
import { nodeEmbedder } from '../support/node-models.ts';
import { note, parseArgs, print, readJson } from './args.ts';
import { readCorpus, type Sample } from './locomo.ts';

const AT = [1, 3, 5, 10, 20] as const;
/** Questions of this category ask what was never said. */
const ADVERSARIAL = 5;
type Recall = Record<`r${(typeof AT)[number]}`, number>;

class Tally {
  private readonly sums = new Map<string, { n: number; found: number[] }>();

  add(category: number, ranked: readonly string[], evidence: readonly string[]): void {
    for (const key of ['answerable', String(category)]) {
      const row = this.sums.get(key) ?? { n: 0, found: AT.map(() => 0) };
      row.n += 1;
      for (const [index, k] of AT.entries()) {
        const top = new Set(ranked.slice(0, k));
        row.found[index] = (row.found[index] ?? 0) + evidence.filter((id) => top.has(id)).length / evidence.length;
      }
      this.sums.set(key, row);
    }
  }

  private shares(key: string): Recall {
    const row = this.sums.get(key);
    return Object.fromEntries(
      AT.map((k, index) => [`r${k}`, row ? Math.round(((row.found[index] ?? 0) / row.n) * 1e4) / 1e4 : 0]),
    ) as Recall;
  }

  result(): { answerable: Recall; byCategory: Record<string, Recall & { n: number }> } {
    const categories = [...this.sums.keys()].filter((key) => key !== 'answerable').sort();
    return {
      answerable: this.shares('answerable'),
      byCategory: Object.fromEntries(categories.map((key) => [key, { n: this.sums.get(key)?.n ?? 0, ...this.shares(key) }])),
    };
  }
}

export async function run(argv: string[]): Promise<number> {
  const args = parseArgs(argv, ['corpus', 'embedder']);
  const samples = readCorpus(readJson<unknown>(args.need('corpus')));
  const embed = args.oneOf('embedder', ['minilm', 'none'], 'minilm') === 'minilm' ? await nodeEmbedder() : null;
  const tallies = { plain: new Tally(), lexical: new Tally(), dense: new Tally(), fused: new Tally() };
  const scores: { answerable: boolean; score: number }[] = [];
  for (const [index, sample] of samples.entries()) {
    await measure(sample, embed, tallies, scores);
    note(`conversation ${index + 1} of ${samples.length}: ${sample.turns.length} turns, ${sample.questions.length} questions`);
  }
  print({
    lexical: tallies.lexical.result(),
    dense: embed ? tallies.dense.result() : null,
    fused: embed ? tallies.fused.result() : null,
    abstentionAUC: auc(scores),
    plainBM25: tallies.plain.result().answerable,
    n: { answerable: scores.filter((one) => one.answerable).length, adversarial: scores.filter((one) => !one.answerable).length },
  });
  return 0;
}

type Embed = (text: string) => Promise<Float32Array>;

async function measure(
  sample: Sample,
  embed: Embed | null,
  tallies: Record<'plain' | 'lexical' | 'dense' | 'fused', Tally>,
  scores: { answerable: boolean; score: number }[],
): Promise<void> {
  const ranker = new Ranker(sample.turns);
  const answerable = new Answerable(sample.turns);
  const vectors: Float32Array[] = [];
  for (const [index, turn] of (embed ? sample.turns : []).entries())
    if (embed) vectors.push(await meaning(embed, turn, sample.turns[index - 1]));
  const ids = (ranked: readonly number[]) => ranked.map((place) => ranker.idAt(place) ?? '');
  for (const { question, evidence, category } of sample.questions) {
    const asked = embed ? await embed(question) : null;
    const similar = asked ? vectors.map((vector) => cosine(asked, vector)) : undefined;
    scores.push({ answerable: category !== ADVERSARIAL, score: answerable.score(question, similar) });
    if (category === ADVERSARIAL || evidence.length === 0) continue;
    tallies.plain.add(category, ids(ordered(ranker.plain(question))), evidence);
    tallies.lexical.add(category, ids(ordered(ranker.lexical(question))), evidence);
    if (!similar) continue;
    tallies.dense.add(category, ids(ordered(ranker.dense(question, similar))), evidence);
    tallies.fused.add(category, ids(ordered(ranker.fused(question, similar))), evidence);
  }
}

/** Share of the vector of a turn that is of it together with what it answers. */
const TOGETHER = 0.3;

async function meaning(embed: Embed, turn: Turn, before: Turn | undefined): Promise<Float32Array> {
  const said = `${turn.speaker}: ${turn.text}`;
  const alone = await embed(said);
  if (!before || before.session !== turn.session) return alone;
  const together = await embed(`${before.speaker}: ${before.text} ${said}`);
  return alone.map((number, index) => (1 - TOGETHER) * number + TOGETHER * (together[index] ?? 0));
}

function cosine(a: Float32Array, b: Float32Array): number {
  let dot = 0;
  for (let index = 0; index < a.length; index += 1) dot += (a[index] ?? 0) * (b[index] ?? 0);
  return dot;
}

/** Chance that an answerable question scores above one that is not; ties count half. Null where one of the two is missing. */
export function auc(scores: readonly { readonly answerable: boolean; readonly score: number }[]): number | null {
  const sorted = [...scores].sort((a, b) => a.score - b.score);
  const positives = sorted.filter((one) => one.answerable).length;
  const negatives = sorted.length - positives;
  if (positives === 0 || negatives === 0) return null;
  let sum = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to += 1;
    const rank = (from + 1 + to) / 2;
    for (let at = from; at < to; at += 1) if (sorted[at]?.answerable) sum += rank;
    from = to;
  }
  return Math.round(((sum - (positives * (positives + 1)) / 2) / (positives * negatives)) * 1e4) / 1e4;
}
