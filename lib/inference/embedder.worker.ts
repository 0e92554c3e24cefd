import { env, type FeatureExtractionPipeline, pipeline } from '@huggingface/transformers';

/**
 * all-MiniLM-L6-v2, int8, on the CPU, out of the extension's own package: no request ever. One thread: the runtime's second
 * one hangs in this build. Answers `{id, vectors}` or `{id, failed}` to `{id, texts}`.
 */
env.allowRemoteModels = false;
env.allowLocalModels = true;
env.localModelPath = `${self.location.origin}/models/`;
// The Cache API refuses addresses of extensions.
env.useBrowserCache = false;
env.useWasmCache = false;
const wasm = env.backends.onnx.wasm;
if (wasm) wasm.numThreads = 1;

let loading: Promise<FeatureExtractionPipeline> | undefined;

function model(): Promise<FeatureExtractionPipeline> {
  loading ??= pipeline('feature-extraction', 'minilm', { device: 'wasm', dtype: 'q8' });
  return loading;
}

self.addEventListener('message', async (event: MessageEvent<{ id: number; texts: readonly string[] }>) => {
  const { id, texts } = event.data;
  try {
    const extract = await model();
    const output = await extract([...texts], { pooling: 'mean', normalize: true });
    self.postMessage({ id, vectors: output.tolist() as number[][] });
  } catch (error) {
    loading = undefined;
    self.postMessage({ id, failed: error instanceof Error ? error.message : String(error) });
  }
});
