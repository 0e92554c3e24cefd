import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { EMBEDDER } from '../../lib/inference/local-embedder.ts';
import type { Embedder } from '../../lib/memory/vectors.ts';

/**
 * The bundled sentence model in Node, for measuring: the same files and the same tokenizer as in the browser, on the WebAssembly runtime
 * that the package brings. One text at a time, as the product does it, so that vectors are the same.
 */
const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const RUNTIME = 'node_modules/onnxruntime-web/dist';
/** Tokens the model was trained for. */
const LONGEST = 256;
const DIMENSIONS = 384;

interface Tensor {
  readonly data: Float32Array;
}
interface Runtime {
  readonly env: { readonly wasm: { numThreads: number; wasmPaths: string; wasmBinary: Uint8Array } };
  readonly Tensor: new (type: 'int64', data: BigInt64Array, shape: readonly number[]) => Tensor;
  readonly InferenceSession: {
    create(model: Uint8Array, options: object): Promise<{ run(feeds: Record<string, Tensor>): Promise<Record<string, Tensor>> }>;
  };
}
interface Tokenizers {
  readonly BertTokenizer: new (tokenizer: unknown, config: unknown) => { encode(text: string): number[] };
}

export async function nodeEmbedder(): Promise<(text: string) => Promise<Float32Array>> {
  const ort = (await import(pathToFileURL(at(`${RUNTIME}/ort.wasm.min.mjs`)).href)) as Runtime;
  const transformers = (await import(
    pathToFileURL(at('node_modules/@huggingface/transformers/dist/transformers.web.js')).href
  )) as Tokenizers;
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.wasmPaths = pathToFileURL(at(`${RUNTIME}/`)).href;
  ort.env.wasm.wasmBinary = readFileSync(at(`${RUNTIME}/ort-wasm-simd-threaded.wasm`));
  const json = (file: string): unknown => JSON.parse(readFileSync(at(`public/models/minilm/${file}`), 'utf8'));
  const tokenizer = new transformers.BertTokenizer(json('tokenizer.json'), json('tokenizer_config.json'));
  const session = await ort.InferenceSession.create(readFileSync(at('public/models/minilm/onnx/model_quantized.onnx')), {
    executionProviders: ['wasm'],
  });
  const filled = (ids: readonly number[], value: (id: number) => number) =>
    new ort.Tensor(
      'int64',
      BigInt64Array.from(ids, (id) => BigInt(value(id))),
      [1, ids.length],
    );
  return async (text) => {
    const ids = tokenizer.encode(text.slice(0, 1000)).slice(0, LONGEST);
    const output = await session.run({
      input_ids: filled(ids, (id) => id),
      attention_mask: filled(ids, () => 1),
      token_type_ids: filled(ids, () => 0),
    });
    return unit(output.last_hidden_state?.data ?? new Float32Array(0), ids.length);
  };
}

/** The same behind the memory's port, each text embedded once. */
export async function nodeMemoryEmbedder(): Promise<Embedder> {
  const embed = await nodeEmbedder();
  // The first text takes the longest: a deadline is not meant for it.
  await embed('warm');
  const known = new Map<string, Float32Array>();
  const vectorOf = async (text: string): Promise<Float32Array> => {
    const vector = known.get(text) ?? (await embed(text));
    known.set(text, vector);
    return vector;
  };
  return {
    ...EMBEDDER,
    embed: async (texts) => {
      const vectors: Float32Array[] = [];
      for (const text of texts) vectors.push(await vectorOf(text));
      return vectors;
    },
  };
}

/** Mean over the tokens, of length one. */
function unit(states: Float32Array, tokens: number): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  for (let token = 0; token < tokens; token += 1)
    for (let place = 0; place < DIMENSIONS; place += 1) vector[place] = (vector[place] ?? 0) + (states[token * DIMENSIONS + place] ?? 0);
  const length = Math.hypot(...vector) || 1;
  return vector.map((number) => number / length);
}
