import type { EngineAnswer, EngineCall } from './host.ts';
import { type ExtensionApi, type Offscreen, offscreenOf } from './offscreen.ts';
import { EMBEDDER, FACT_WEIGHER, NOTE_MARKER, NOTE_READER, type ReadTask } from './small-models.ts';
import { EngineError, type SmallModels } from './types.ts';

/**
 * The background's side on Chrome: the model lives in the offscreen page and is asked by message; nothing of it is held here, so a
 * service worker may die at any time and the next one asks the same page. Asked once more when the page or its worker had just died;
 * a page that does not answer at all is closed.
 */
export interface RemoteOptions {
  /** For one message, in ms. Longer than all that the page's own deadlines may take for it. */
  readonly deadline?: number;
  readonly offscreen?: Offscreen;
}

/** Texts of one message: the worker is not asked to wait longer than a second or two for an answer. */
const MESSAGE = 64;
const DEADLINE = 120_000;
/** What a second try can mend. */
const MENDABLE = new Set(['engine-gone', 'engine-ended']);

export function createRemoteModels(extension: ExtensionApi, options: RemoteOptions = {}): SmallModels {
  const offscreen = options.offscreen ?? offscreenOf(extension);
  let last = 0;
  // Ids of two lives of the service worker must not meet.
  const life = Math.random().toString(36).slice(2, 8);

  const send = async (call: EngineCall, signal?: AbortSignal): Promise<number[][]> => {
    const answer = await raced(ask(extension, call), options.deadline ?? DEADLINE, signal).catch((error: unknown) => {
      const reason = error instanceof EngineError ? error.reason : undefined;
      if (reason === 'cancelled') void ask(extension, { to: 'engine', name: 'cancel', id: call.id }).catch(() => undefined);
      if (reason === 'engine-timeout') void offscreen.close();
      throw error;
    });
    if (!answer.ok) throw new EngineError(answer.reason, answer.detail);
    return answer.value;
  };
  const once = async (name: ReadTask, texts: readonly string[], signal?: AbortSignal): Promise<number[][]> => {
    await offscreen.ensure();
    return send({ to: 'engine', name, id: `${life}-${++last}`, body: { texts } }, signal);
  };

  const read = async (task: ReadTask, texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]> => {
    const rows: Float32Array[] = [];
    for (let at = 0; at < texts.length; at += MESSAGE) {
      if (signal?.aborted) throw new EngineError('cancelled');
      const slice = texts.slice(at, at + MESSAGE);
      const numbers = await once(task, slice, signal).catch((error: unknown) => {
        if (error instanceof EngineError && !MENDABLE.has(error.reason)) throw error;
        return once(task, slice, signal);
      });
      for (const row of numbers) rows.push(Float32Array.from(row));
    }
    return rows;
  };

  return {
    ...EMBEDDER,
    ...NOTE_MARKER,
    ...NOTE_READER,
    ...FACT_WEIGHER,
    embed: (texts, signal) => read('embed', texts, signal),
    mark: (texts, signal) => read('mark', texts, signal),
    read: (texts, signal) => read('read', texts, signal),
    weigh: (texts, signal) => read('weigh', texts, signal),
  };
}

async function ask(extension: ExtensionApi, call: EngineCall): Promise<EngineAnswer> {
  try {
    const answer = (await extension.runtime.sendMessage(call)) as EngineAnswer | undefined;
    // Other pages of the extension hear the message too, and answer nothing.
    if (answer) return answer;
  } catch (error) {
    throw new EngineError('engine-gone', String(error));
  }
  throw new EngineError('engine-gone');
}

function raced<T>(work: Promise<T>, deadline: number, signal?: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new EngineError('engine-timeout')), deadline);
    const cancelled = (): void => reject(new EngineError('cancelled'));
    signal?.addEventListener('abort', cancelled, { once: true });
    void work.then(resolve, reject).finally(() => {
      clearTimeout(late);
      signal?.removeEventListener('abort', cancelled);
    });
  });
}
