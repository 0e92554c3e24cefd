import {
  AutoModel,
  AutoTokenizer,
  env,
  type FeatureExtractionPipeline,
  type PreTrainedModel,
  pipeline,
  Tensor,
} from '@huggingface/transformers';
import { apart } from '../core/note-reading.ts';
import { scopeChannel } from './channel.ts';
import { marksOf } from './marks.ts';
import { type Pieces, piecesOfText, piecesOfTwo } from './pieces.ts';
import { chanceOf, readingOf } from './reading.ts';
import type { ReadOrder, ReadResult } from './small-models.ts';

/**
 * all-MiniLM-L6-v2, int8, the tagger of notes that was trained from it, the reader of notes and the weigher of facts, on the CPU, out of the extension's own package: no request
 * ever. One thread: the runtime's second one hangs in this build. What is made of a text depends on that text alone: int8 scales are
 * taken over a whole batch, so each goes by itself, which costs nothing on one thread.
 */
env.allowRemoteModels = false;
env.allowLocalModels = true;
env.localModelPath = `${self.location.origin}/models/`;
// The Cache API refuses addresses of extensions.
env.useBrowserCache = false;
env.useWasmCache = false;
const wasm = env.backends.onnx.wasm;
if (wasm) {
  wasm.numThreads = 1;
  // Else it would look on a content delivery network for the file that the build has put beside this one.
  wasm.wasmPaths = undefined;
}

const OPTIONS = { device: 'wasm', dtype: 'q8' } as const;
const channel = scopeChannel();

let embedder: Promise<FeatureExtractionPipeline> | undefined;
async function vectorsOf(texts: readonly string[]): Promise<Float32Array[]> {
  embedder ??= pipeline('feature-extraction', 'minilm', OPTIONS);
  const extract = await embedder;
  const vectors: Float32Array[] = [];
  for (const text of texts) {
    const output = await extract(text, { pooling: 'mean', normalize: true });
    vectors.push(Float32Array.from(output.data as Float32Array));
    output.dispose();
  }
  return vectors;
}

/** A model that was trained for one task, with its words. */
interface Trained {
  readonly model: PreTrainedModel;
  readonly piecesOf: (word: string) => number[];
}
/** @param words the folder of its vocabulary */
async function open(folder: string, words: string): Promise<Trained> {
  const [tokenizer, model] = await Promise.all([AutoTokenizer.from_pretrained(words), AutoModel.from_pretrained(folder, OPTIONS)]);
  return { model, piecesOf: (word) => tokenizer.encode(word, { add_special_tokens: false }) };
}
/** The model's outputs by their names, as numbers. */
async function run({ model }: Trained, { ids, types }: Pieces): Promise<Record<string, Float32Array>> {
  const whole = (numbers: readonly number[]) => new Tensor('int64', BigInt64Array.from(numbers, BigInt), [1, numbers.length]);
  const output = (await model({
    input_ids: whole(ids),
    attention_mask: whole(ids.map(() => 1)),
    token_type_ids: whole(types),
  })) as Record<string, Tensor>;
  return Object.fromEntries(
    Object.entries(output).map(([name, tensor]) => {
      const numbers = Float32Array.from(tensor.data as Float32Array);
      tensor.dispose();
      return [name, numbers];
    }),
  );
}
const NONE = new Float32Array(0);

let tagger: Promise<Trained> | undefined;
async function marksIn(texts: readonly string[]): Promise<Float32Array[]> {
  tagger ??= open('notes', 'minilm');
  const trained = await tagger;
  const rows: Float32Array[] = [];
  for (const text of texts) {
    const pieces = piecesOfText(text, trained.piecesOf);
    const { edge = NONE, about = NONE, stands = NONE } = await run(trained, pieces);
    rows.push(marksOf(pieces, { edge, about, stands }));
  }
  return rows;
}

let reader: Promise<Trained> | undefined;
async function readingsOf(texts: readonly string[]): Promise<Float32Array[]> {
  reader ??= open('reader', 'reader');
  const trained = await reader;
  const rows: Float32Array[] = [];
  for (const text of texts) {
    const { question, note } = apart(text);
    const pieces = piecesOfTwo(question, note, trained.piecesOf);
    const { span = NONE, kind = NONE } = await run(trained, pieces);
    rows.push(readingOf(pieces, { span, kind }));
  }
  return rows;
}

let weigher: Promise<Trained> | undefined;
async function weightsOf(texts: readonly string[]): Promise<Float32Array[]> {
  weigher ??= open('standing', 'reader');
  const trained = await weigher;
  const rows: Float32Array[] = [];
  for (const text of texts) {
    const { question, note } = apart(text);
    const { over = NONE } = await run(trained, piecesOfTwo(question, note, trained.piecesOf));
    rows.push(chanceOf(over));
  }
  return rows;
}

const TASKS = { embed: vectorsOf, mark: marksIn, read: readingsOf, weigh: weightsOf } as const;

// One order at a time comes in; the other side keeps the queue.
channel.listen((message) => {
  const { id, texts, task } = message as ReadOrder;
  TASKS[task](texts).then(
    (vectors) => channel.post({ id, vectors } satisfies ReadResult),
    (error) => channel.post({ id, failed: error instanceof Error ? error.message : String(error) } satisfies ReadResult),
  );
});
