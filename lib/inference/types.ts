/** Ports of the inference room. Everything behind them is optional and disposable. */

/** Sentence vectors: unit length, `dimensions` numbers each, same order as the texts. Throws `EngineError`. */
export interface Embedder {
  readonly model: string;
  readonly dimensions: number;
  embed(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]>;
}

/** Marks in notes as numbers, in the order of the texts (see `marks.ts`). Throws `EngineError`. */
export interface Marker {
  /** Which training of the tagger. */
  readonly marks: string;
  mark(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]>;
}

/** What notes say to questions (see `reading.ts`), in the order of the texts. Throws `EngineError`. */
export interface NoteReader {
  /** Which training of the reader. */
  readonly reads: string;
  read(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]>;
}

/** How likely a fact no longer stands after a note, one number a text (see `core/note-reading.ts`), in the order of the texts. Throws `EngineError`. */
export interface Weigher {
  /** Which training of the weigher. */
  readonly weighs: string;
  weigh(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]>;
}

export type SmallModels = Embedder & Marker & NoteReader & Weigher;

export type EngineName = 'none' | 'webllm' | 'prompt-api' | 'wllama' | 'local-server';

export interface GenerateRequest {
  readonly system?: string;
  readonly prompt: string;
  readonly maxTokens: number;
  /** JSON schema the answer must follow, where the engine can. */
  readonly schema?: object;
  /** Grammar (EBNF in the form of llama.cpp, start symbol `root`) the answer must follow, where the engine can. Wins over `schema`. */
  readonly grammar?: string;
  /** How many alternatives to tell of each token, with their log-probabilities before the grammar has its say; 0 or absent is none. */
  readonly logprobs?: number;
  readonly onToken?: (text: string) => void;
  readonly signal?: AbortSignal;
}

export interface TokenChoice {
  readonly token: string;
  /** Natural logarithm. */
  readonly logprob: number;
}
export interface TokenLogprob extends TokenChoice {
  /** The likeliest tokens at this place, likeliest first. */
  readonly top: readonly TokenChoice[];
}

export interface Generated {
  readonly text: string;
  readonly tokens: number;
  readonly ms: number;
  /** From the call to the first piece of text. */
  readonly firstTokenMs: number;
  /** `length`: the budget was used up before the model had ended. */
  readonly finish: 'stop' | 'length';
  readonly logprobs?: readonly TokenLogprob[];
}

/** What an engine can hold a model to. */
export interface EngineSkills {
  readonly grammar: boolean;
  readonly schema: boolean;
  readonly logprobs: boolean;
}

export type Availability = { readonly available: true } | { readonly available: false; readonly reason: string };

/** Where it stands: no model, one that is loaded, or nothing that can be spoken to any more. */
export type EngineHealth =
  | { readonly state: 'idle' }
  | { readonly state: 'ready'; readonly model: string }
  | { readonly state: 'failed'; readonly reason: string };

export interface LoadOptions {
  /** For measuring only: a software graphics adapter, and a library that is not a pinned one, will do. */
  readonly trial?: boolean;
}

export interface Engine {
  readonly name: EngineName;
  readonly skills: EngineSkills;
  /** Whether it could run here, by feature detection, with a reason (kebab-case) when not. */
  availability(options?: LoadOptions): Promise<Availability>;
  load(model: string, onProgress?: (done: number, total: number) => void, signal?: AbortSignal, options?: LoadOptions): Promise<void>;
  generate(request: GenerateRequest): Promise<Generated>;
  /** The same request put to the library behind the engine with nothing between, for measuring only; absent where there is no library. */
  bare?(request: GenerateRequest): Promise<Generated>;
  health(): Promise<EngineHealth>;
  unload(): Promise<void>;
}

export const SKILLS: Readonly<Record<EngineName, EngineSkills>> = {
  none: { grammar: false, schema: false, logprobs: false },
  webllm: { grammar: true, schema: true, logprobs: true },
  wllama: { grammar: true, schema: true, logprobs: true },
  'prompt-api': { grammar: false, schema: true, logprobs: false },
  // Servers differ in what they know beyond a schema.
  'local-server': { grammar: false, schema: true, logprobs: false },
};

export class EngineError extends Error {
  readonly reason: string;
  constructor(reason: string, detail?: string) {
    super(detail ? `${reason}: ${detail}` : reason);
    this.name = 'EngineError';
    this.reason = reason;
  }
}
