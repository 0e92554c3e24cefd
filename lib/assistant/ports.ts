import type { Clock } from '../core/clock.ts';
import type { Inference } from '../inference/inference.ts';
import type { Embedder, NoteReader } from '../inference/types.ts';
import type { Memory } from '../memory/types.ts';
import type { Answer, Body, Broadcasts, FrameCalls } from '../messaging/contract.ts';

/** What the assistant needs of the browser. The background gives the real ones, a test its own. */
export interface Ports {
  readonly clock: Clock;
  /** Opens the memory once; rejects with `MemoryError` when it cannot. */
  memory(): Promise<Memory>;
  /** Empties every store of a memory that cannot be opened any more. */
  eraseMemory(): Promise<void>;
  /** Whether the watch that locks by time is to come by. */
  watchLock(on: boolean): void;
  readonly frames: Frames;
  /** Whether the tab is the one in front in its window. */
  isActive(tabId: number): Promise<boolean>;
  /** Lives as long as the browser runs and survives the background's death; trusted contexts only. */
  readonly session: Store;
  /** Language models; absent where there are none. */
  readonly inference?: Inference;
  /** The sentence model that comes with the extension; absent where it cannot run. */
  readonly embedder?: Embedder;
  /** The model that reads notes for a question; comes with the extension too. */
  readonly reader?: NoteReader;
  /** Settings, on this device. */
  readonly local: Store;
  broadcast<N extends keyof Broadcasts>(name: N, body: Broadcasts[N]): void;
  /** Address of the framed list for a token. */
  listUrl(token: string): string;
  /** Language of the interface. */
  language(): string;
}

export interface Store {
  get<T>(key: string): Promise<T | undefined>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  keys(prefix: string): Promise<readonly string[]>;
}

export interface FrameAddress {
  readonly tabId: number;
  readonly frameId: number;
  /** Where the browser names documents: a new document in the same frame is another place. */
  readonly documentId?: string;
}

export interface Frames {
  /** To every frame of a tab. Rejects when no frame listens. */
  broadcast<N extends keyof FrameCalls>(tabId: number, name: N, body: Body<N>): Promise<void>;
  /** To one frame's document. Rejects when it is gone. */
  send<N extends keyof FrameCalls>(to: FrameAddress, name: N, body: Body<N>): Promise<Answer<N>>;
}
