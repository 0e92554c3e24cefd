import { env, type FeatureExtractionPipeline, pipeline } from '@huggingface/transformers';
import { scopeChannel } from './channel.ts';
import type { EmbedOrder, EmbedResult } from './local-embedder.ts';

/**
 * all-MiniLM-L6-v2, int8, on the CPU, out of the extension's own package: no request ever. One thread: the runtime's second one
 * hangs in this build. A text's vector depends on that text alone: int8 scales are taken over a whole batch, so each goes by itself,
 * which costs nothing on one thread.
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

let loading: Promise<FeatureExtractionPipeline> | undefined;
const channel = scopeChannel();

async function vectorsOf(texts: readonly string[]): Promise<Float32Array[]> {
  loading ??= pipeline('feature-extraction', 'minilm', { device: 'wasm', dtype: 'q8' });
  const extract = await loading;
  const vectors: Float32Array[] = [];
  for (const text of texts) {
    const output = await extract(text, { pooling: 'mean', normalize: true });
    vectors.push(Float32Array.from(output.data as Float32Array));
    output.dispose();
  }
  return vectors;
}

// One order at a time comes in; the other side keeps the queue.
channel.listen((message) => {
  const { id, texts } = message as EmbedOrder;
  vectorsOf(texts).then(
    (vectors) => channel.post({ id, vectors } satisfies EmbedResult),
    (error) => channel.post({ id, failed: error instanceof Error ? error.message : String(error) } satisfies EmbedResult),
  );
});
