/** Ports of the inference room. Everything behind them is optional and disposable. */

/** Sentence vectors: unit length, `dimensions` numbers each, same order as the texts. Throws `EngineError`. */
export interface Embedder {
  readonly model: string;
  readonly dimensions: number;
  embed(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]>;
}

export type EngineName = 'none' | 'webllm' | 'prompt-api' | 'wllama' | 'local-server';

export interface GenerateRequest {
  readonly system?: string;
  readonly prompt: string;
  readonly maxTokens: number;
  /** JSON schema the answer must follow, where the engine can. */
  readonly schema?: object;
  readonly onToken?: (text: string) => void;
  readonly signal?: AbortSignal;
}

export interface Engine {
  readonly name: EngineName;
  /** Whether it could run here, by feature detection, with a reason (kebab-case) when not. */
  availability(): Promise<{ available: true } | { available: false; reason: string }>;
  load(model: string, onProgress?: (done: number, total: number) => void, signal?: AbortSignal): Promise<void>;
  generate(request: GenerateRequest): Promise<{ text: string; tokens: number; ms: number }>;
  unload(): Promise<void>;
}

export class EngineError extends Error {
  readonly reason: string;
  constructor(reason: string, detail?: string) {
    super(detail ? `${reason}: ${detail}` : reason);
    this.name = 'EngineError';
    this.reason = reason;
  }
}
