import type { EngineAnswer } from './host.ts';
import { EMBEDDER } from './local-embedder.ts';
import { type Embedder, EngineError } from './types.ts';

/** The background's side on Chrome: one offscreen page hosts the models, is opened when needed and asked by message. */
interface Offscreen {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
}
interface Extension {
  readonly offscreen?: Offscreen;
  readonly runtime: {
    getContexts?(filter: { contextTypes: string[] }): Promise<readonly unknown[]>;
    sendMessage(message: unknown): Promise<unknown>;
  };
}

const PAGE = 'engine.html';

export function createRemoteEmbedder(extension: Extension): Embedder {
  let opening: Promise<void> | undefined;
  const ensure = async (): Promise<void> => {
    const open = await extension.runtime.getContexts?.({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
    if (open && open.length > 0) return;
    opening ??= (extension.offscreen as Offscreen)
      .createDocument({
        url: PAGE,
        reasons: ['WORKERS'],
        justification: 'Runs the language model that finds what you have told the extension, on this device.',
      })
      // Somebody else opened it in the meantime: that one will do.
      .catch((error) => {
        if (!/single offscreen/i.test(String(error))) throw new EngineError('engine-unavailable', String(error));
      })
      .finally(() => {
        opening = undefined;
      });
    await opening;
  };
  const ask = async (texts: readonly string[]): Promise<EngineAnswer | undefined> => {
    await ensure();
    return (await extension.runtime.sendMessage({ to: 'engine', name: 'embed', body: { texts } })) as EngineAnswer | undefined;
  };
  return {
    ...EMBEDDER,
    async embed(texts, signal) {
      signal?.throwIfAborted();
      // Once more when the page had just gone.
      const answer = (await ask(texts).catch(() => undefined)) ?? (await ask(texts));
      if (!answer?.ok) throw new EngineError(answer?.reason ?? 'engine-unavailable', answer?.detail);
      return answer.value.map((vector) => Float32Array.from(vector));
    },
  };
}
