import {
  AutoModel,
  AutoTokenizer,
  env,
  type FeatureExtractionPipeline,
  type PreTrainedModel,
  pipeline,
  Tensor,
} from '@huggingface/transformers';
import { scopeChannel } from './channel.ts';
import { marksOf, piecesOfText } from './marks.ts';
import type { ReadOrder, ReadResult } from './small-models.ts';

/**
 * all-MiniLM-L6-v2, int8, and the tagger of notes that was trained from it, on the CPU, out of the extension's own package: no request
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

interface Tagger {
  readonly model: PreTrainedModel;
  readonly piecesOf: (word: string) => number[];
}
let tagger: Promise<Tagger> | undefined;
async function openTagger(): Promise<Tagger> {
  // It was trained from the embedder, with its words.
  const [tokenizer, model] = await Promise.all([AutoTokenizer.from_pretrained('minilm'), AutoModel.from_pretrained('notes', OPTIONS)]);
  return { model, piecesOf: (word) => tokenizer.encode(word, { add_special_tokens: false }) };
}
async function marksIn(texts: readonly string[]): Promise<Float32Array[]> {
  tagger ??= openTagger();
  const { model, piecesOf } = await tagger;
  const rows: Float32Array[] = [];
  for (const text of texts) {
    const pieces = piecesOfText(text, piecesOf);
    const whole = (value: (id: number) => number) =>
      new Tensor(
        'int64',
        BigInt64Array.from(pieces.ids, (id) => BigInt(value(id))),
        [1, pieces.ids.length],
      );
    const output = (await model({
      input_ids: whole((id) => id),
      attention_mask: whole(() => 1),
      token_type_ids: whole(() => 0),
    })) as Record<'edge' | 'about' | 'stands', Tensor>;
    const { edge, about, stands } = output;
    rows.push(marksOf(pieces, { edge: edge.data as Float32Array, about: about.data as Float32Array, stands: stands.data as Float32Array }));
    for (const tensor of [edge, about, stands]) tensor.dispose();
  }
  return rows;
}

// One order at a time comes in; the other side keeps the queue.
channel.listen((message) => {
  const { id, texts, task } = message as ReadOrder;
  (task === 'mark' ? marksIn(texts) : vectorsOf(texts)).then(
    (vectors) => channel.post({ id, vectors } satisfies ReadResult),
    (error) => channel.post({ id, failed: error instanceof Error ? error.message : String(error) } satisfies ReadResult),
  );
});
