import { createLocalEmbedder } from './local-embedder.ts';
import { EngineError } from './types.ts';

/** The engine page's side: answers `{to: 'engine', name, body}` of the extension's own contexts. */
export type EngineCall = { readonly to: 'engine'; readonly name: 'embed'; readonly body: { readonly texts: readonly string[] } };
export type EngineAnswer =
  | { readonly ok: true; readonly value: number[][] }
  | { readonly ok: false; readonly reason: string; readonly detail?: string };

export function isEngineCall(message: unknown): message is EngineCall {
  const { to, name, body } = (message ?? {}) as Partial<EngineCall>;
  return to === 'engine' && name === 'embed' && Array.isArray(body?.texts) && body.texts.every((text) => typeof text === 'string');
}

export function createHost(): (call: EngineCall) => Promise<EngineAnswer> {
  const embedder = createLocalEmbedder();
  return async ({ body }) => {
    try {
      const vectors = await embedder.embed(body.texts);
      return { ok: true, value: vectors.map((vector) => Array.from(vector)) };
    } catch (error) {
      return { ok: false, reason: error instanceof EngineError ? error.reason : 'engine-failed', detail: String(error) };
    }
  };
}
