import type { SourceFile } from './install.ts';

/**
 * Models that Stead offers by name. Each file has its length and SHA-256 here, and its address names one revision: what is downloaded
 * is this file or nothing. WebLLM's rows stand with the compiled library that the package must carry (`WEBLLM_LIBRARIES`); their
 * weights have no hashes here, so they are a "folder by address", looked through by the sums that the folder itself states.
 */
export type ModelTask = 'extract-spans' | 'choose-fact' | 'choose-option' | 'choose-facts-for-a-text' | 'read-turn';

export interface PinnedModel {
  readonly id: string;
  readonly title: string;
  readonly engine: 'wllama';
  readonly licence: string;
  /** What it is given to do (`tasks/thresholds.ts`). */
  readonly tasks: readonly ModelTask[];
  /** Memory while it runs, in bytes. */
  readonly memory: number;
  readonly files: readonly (SourceFile & { readonly url: string; readonly bytes: number; readonly sha256: string })[];
}

const GIB = 1024 ** 3;
const HOME = 'https://huggingface.co';

export const PINNED_MODELS: readonly PinnedModel[] = [
  {
    id: 'qwen2.5-1.5b',
    title: 'Qwen2.5 1.5B Instruct (Q4_K_M)',
    engine: 'wllama',
    licence: 'Apache-2.0',
    tasks: ['extract-spans'],
    memory: 2.2 * GIB,
    files: [
      {
        name: 'qwen2.5-1.5b-instruct-q4_k_m.gguf',
        url: `${HOME}/Qwen/Qwen2.5-1.5B-Instruct-GGUF/resolve/91cad51170dc346986eccefdc2dd33a9da36ead9/qwen2.5-1.5b-instruct-q4_k_m.gguf`,
        bytes: 1_117_320_736,
        sha256: '6a1a2eb6d15622bf3c96857206351ba97e1af16c30d7a74ee38970e434e9407e',
      },
    ],
  },
  {
    id: 'qwen2.5-0.5b',
    title: 'Qwen2.5 0.5B Instruct (Q4_K_M)',
    engine: 'wllama',
    licence: 'Apache-2.0',
    // Not measured: it is offered for machines that hold nothing larger, and does nothing until its thresholds have been fitted.
    tasks: [],
    memory: 0.9 * GIB,
    files: [
      {
        name: 'qwen2.5-0.5b-instruct-q4_k_m.gguf',
        url: `${HOME}/Qwen/Qwen2.5-0.5B-Instruct-GGUF/resolve/9217f5db79a29953eb74d5343926648285ec7e67/qwen2.5-0.5b-instruct-q4_k_m.gguf`,
        bytes: 491_400_032,
        sha256: '74a4da8c9fdbcd15bd1f6d01d621410d31c6fc00986f5eb687824e7b93d7a9db',
      },
    ],
  },
];

/** Compiled libraries of WebLLM (`WEBLLM.lib`): programs, so they come with the package or not at all. Each serves all models of its size. */
export interface PinnedLibrary {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly needsF16: boolean;
  /** What a folder's own configuration says of the models that it serves. */
  readonly quantization: string;
  readonly hidden: number;
}
const HIDDEN = { '0.5B': 896, '1.5B': 1536 } as const;
const library = (size: keyof typeof HIDDEN, kind: 'q4f16_1' | 'q4f32_1', bytes: number, sha256: string): PinnedLibrary => ({
  file: `Qwen2-${size}-Instruct-${kind}-ctx4k_cs1k-webgpu.wasm`,
  quantization: kind,
  hidden: HIDDEN[size],
  bytes,
  sha256,
  needsF16: kind === 'q4f16_1',
});
export const WEBLLM_LIBRARIES: readonly PinnedLibrary[] = [
  library('0.5B', 'q4f16_1', 3_762_958, 'eeef8ad5c1e668b066a3edc2e7f5d48e78d0749c869d87c00270406d95537c63'),
  library('0.5B', 'q4f32_1', 3_735_773, '338ab000a62274cb47fa0696aa244d4b1d73db4e6f144b429915d1cfe44d2e6a'),
  library('1.5B', 'q4f16_1', 4_098_672, '14ef8ff95b20cc099df70d365babd18dc8023936eeacc2f459bac21e0a4f9dfa'),
  library('1.5B', 'q4f32_1', 3_999_571, '75113c4eda9b941f853180dce38911311b0ba9053ab54e0d3f38ccc4b765a8ac'),
];

/** By the address that the package gives them. */
export const PACKAGED_LIBRARIES = '/models/webllm/';
export const PINNED_LIBRARIES_BY_PATH: Readonly<Record<string, PinnedLibrary>> = Object.fromEntries(
  WEBLLM_LIBRARIES.map((row) => [PACKAGED_LIBRARIES + row.file, row]),
);

/** The best that fits into this machine with room for the browser; null where none does. */
export function recommended(machine: { readonly memory: number; readonly free: number | null }): PinnedModel | null {
  const fits = ({ memory, files }: PinnedModel): boolean =>
    memory * 2 <= machine.memory && (machine.free === null || files.reduce((sum, { bytes }) => sum + bytes, 0) < machine.free);
  return PINNED_MODELS.find((model) => model.tasks.length > 0 && fits(model)) ?? null;
}
