import type { WebLlmModels } from './webllm.ts';

/**
 * Models that WebLLM may run, pinned to the libraries of its version (`WEBLLM` in `webllm.ts`). A row is of use only in a build that
 * carries its library under `public/models/webllm/`; in another, loading it refuses with `library-missing`. Each library of a size
 * serves the Qwen2.5 models of that size too. The models are Apache-2.0; `needsF16` says what the row with half floats asks of the card.
 */
const WEIGHTS = 'https://huggingface.co/mlc-ai';
const LIBRARIES = '/models/webllm';

export const WEBLLM_MODELS: WebLlmModels = {
  'qwen2.5-0.5b-f16': {
    weights: `${WEIGHTS}/Qwen2.5-0.5B-Instruct-q4f16_1-MLC`,
    library: `${LIBRARIES}/Qwen2-0.5B-Instruct-q4f16_1-ctx4k_cs1k-webgpu.wasm`,
    sha256: 'eeef8ad5c1e668b066a3edc2e7f5d48e78d0749c869d87c00270406d95537c63',
    needsF16: true,
  },
  'qwen2.5-0.5b-f32': {
    weights: `${WEIGHTS}/Qwen2.5-0.5B-Instruct-q4f32_1-MLC`,
    library: `${LIBRARIES}/Qwen2-0.5B-Instruct-q4f32_1-ctx4k_cs1k-webgpu.wasm`,
    sha256: '338ab000a62274cb47fa0696aa244d4b1d73db4e6f144b429915d1cfe44d2e6a',
    needsF16: false,
  },
  'qwen2.5-1.5b-f16': {
    weights: `${WEIGHTS}/Qwen2.5-1.5B-Instruct-q4f16_1-MLC`,
    library: `${LIBRARIES}/Qwen2-1.5B-Instruct-q4f16_1-ctx4k_cs1k-webgpu.wasm`,
    sha256: '14ef8ff95b20cc099df70d365babd18dc8023936eeacc2f459bac21e0a4f9dfa',
    needsF16: true,
  },
  'qwen2.5-1.5b-f32': {
    weights: `${WEIGHTS}/Qwen2.5-1.5B-Instruct-q4f32_1-MLC`,
    library: `${LIBRARIES}/Qwen2-1.5B-Instruct-q4f32_1-ctx4k_cs1k-webgpu.wasm`,
    sha256: '75113c4eda9b941f853180dce38911311b0ba9053ab54e0d3f38ccc4b765a8ac',
    needsF16: false,
  },
};
