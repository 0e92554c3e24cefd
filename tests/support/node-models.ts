import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { apart } from '../../lib/core/note-reading.ts';
import { marksOf } from '../../lib/inference/marks.ts';
import { type Pieces, piecesOfText, piecesOfTwo } from '../../lib/inference/pieces.ts';
import { chanceOf, readingOf } from '../../lib/inference/reading.ts';
import { EMBEDDER, FACT_WEIGHER, NOTE_MARKER, NOTE_READER } from '../../lib/inference/small-models.ts';
import type { NoteReader, SmallModels, Weigher } from '../../lib/inference/types.ts';
import type { Marker } from '../../lib/memory/meaning/mark.ts';

/**
 * The bundled sentence models in Node, for measuring: the same files and the same tokenizer as in the browser, on the WebAssembly runtime
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
type Outputs = Readonly<Record<string, Tensor>>;
interface Runtime {
  readonly env: { readonly wasm: { numThreads: number; wasmPaths: string; wasmBinary: Uint8Array } };
  readonly Tensor: new (type: 'int64', data: BigInt64Array, shape: readonly number[]) => Tensor;
  readonly InferenceSession: {
    create(model: Uint8Array, options: object): Promise<{ run(feeds: Record<string, Tensor>): Promise<Outputs> }>;
  };
}
interface Tokenizers {
  readonly BertTokenizer: TokenizerClass;
  readonly XLMRobertaTokenizer: TokenizerClass;
}
type TokenizerClass = new (
  tokenizer: unknown,
  config: unknown,
) => { encode(text: string, options?: { add_special_tokens: boolean }): number[] };

interface Model {
  readonly encode: (text: string, ends: boolean) => number[];
  readonly run: (pieces: Pick<Pieces, 'ids'> & Partial<Pieces>) => Promise<Outputs>;
}

/**
 * @param folder of `public/models`
 * @param words the folder of its vocabulary, and how it parts them
 */
async function modelOf(folder: string, words: string, parts: keyof Tokenizers): Promise<Model> {
  const ort = (await import(pathToFileURL(at(`${RUNTIME}/ort.wasm.min.mjs`)).href)) as Runtime;
  const transformers = (await import(
    pathToFileURL(at('node_modules/@huggingface/transformers/dist/transformers.web.js')).href
  )) as Tokenizers;
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.wasmPaths = pathToFileURL(at(`${RUNTIME}/`)).href;
  ort.env.wasm.wasmBinary = readFileSync(at(`${RUNTIME}/ort-wasm-simd-threaded.wasm`));
  const json = (file: string): unknown => JSON.parse(readFileSync(at(`public/models/${words}/${file}`), 'utf8'));
  const tokenizer = new transformers[parts](json('tokenizer.json'), json('tokenizer_config.json'));
  const session = await ort.InferenceSession.create(readFileSync(at(`public/models/${folder}/onnx/model_quantized.onnx`)), {
    executionProviders: ['wasm'],
  });
  const whole = (numbers: readonly number[]) => new ort.Tensor('int64', BigInt64Array.from(numbers, BigInt), [1, numbers.length]);
  return {
    encode: (text, ends) => tokenizer.encode(text, { add_special_tokens: ends }),
    run: ({ ids, types = ids.map(() => 0) }) =>
      session.run({ input_ids: whole(ids), attention_mask: whole(ids.map(() => 1)), token_type_ids: whole(types) }),
  };
}

export async function nodeEmbedder(): Promise<(text: string) => Promise<Float32Array>> {
  const { encode, run } = await modelOf('minilm', 'minilm', 'BertTokenizer');
  return async (text) => {
    const ids = encode(text.slice(0, 1000), true).slice(0, LONGEST);
    const output = await run({ ids });
    return unit(output.last_hidden_state?.data ?? new Float32Array(0), ids.length);
  };
}

/** The tagger of notes, as the memory asks for it. */
export async function nodeMarker(): Promise<Marker> {
  const { encode, run } = await modelOf('notes', 'minilm', 'BertTokenizer');
  const markOf = async (text: string): Promise<Float32Array> => {
    const pieces = piecesOfText(text, (word) => encode(word, false));
    const output = await run(pieces);
    return marksOf(pieces, { edge: dataOf(output, 'edge'), about: dataOf(output, 'about'), stands: dataOf(output, 'stands') });
  };
  await markOf('warm');
  return { ...NOTE_MARKER, mark: (texts) => inTurn(texts, markOf) };
}

/** The reader of notes. */
export async function nodeNoteReader(): Promise<NoteReader> {
  const { encode, run } = await modelOf('reader', 'reader', 'XLMRobertaTokenizer');
  const readOf = async (text: string): Promise<Float32Array> => {
    const { question, note } = apart(text);
    const pieces = piecesOfTwo(question, note, (word) => encode(word, false));
    const output = await run(pieces);
    return readingOf(pieces, { span: dataOf(output, 'span'), kind: dataOf(output, 'kind') });
  };
  await readOf('warm\nwarm');
  return { ...NOTE_READER, read: (texts) => inTurn(texts, readOf) };
}

/** The weigher of facts against notes. */
export async function nodeWeigher(): Promise<Weigher> {
  const { encode, run } = await modelOf('standing', 'reader', 'XLMRobertaTokenizer');
  const weightOf = async (text: string): Promise<Float32Array> => {
    const { question, note } = apart(text);
    return chanceOf(dataOf(await run(piecesOfTwo(question, note, (word) => encode(word, false))), 'over'));
  };
  await weightOf('warm\nwarm');
  return { ...FACT_WEIGHER, weigh: (texts) => inTurn(texts, weightOf) };
}

/** All of them behind their ports, each text embedded once. */
export async function nodeReader(): Promise<SmallModels> {
  const [embed, marker, reader, weigher] = [await nodeEmbedder(), await nodeMarker(), await nodeNoteReader(), await nodeWeigher()];
  // The first text takes the longest: a deadline is not meant for it.
  await embed('warm');
  const known = new Map<string, Float32Array>();
  const vectorOf = async (text: string): Promise<Float32Array> => {
    const vector = known.get(text) ?? (await embed(text));
    known.set(text, vector);
    return vector;
  };
  return { ...EMBEDDER, ...marker, ...reader, ...weigher, embed: (texts) => inTurn(texts, vectorOf) };
}

const dataOf = (output: Outputs, name: string): Float32Array => output[name]?.data ?? new Float32Array(0);

async function inTurn(texts: readonly string[], read: (text: string) => Promise<Float32Array>): Promise<Float32Array[]> {
  const rows: Float32Array[] = [];
  for (const text of texts) rows.push(await read(text));
  return rows;
}

/** Mean over the tokens, of length one. */
function unit(states: Float32Array, tokens: number): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  for (let token = 0; token < tokens; token += 1)
    for (let place = 0; place < DIMENSIONS; place += 1) vector[place] = (vector[place] ?? 0) + (states[token * DIMENSIONS + place] ?? 0);
  const length = Math.hypot(...vector) || 1;
  return vector.map((number) => number / length);
}
