import { ok, refuse } from '../core/result.ts';
import { EngineError } from '../inference/types.ts';
import type { Handlers } from '../messaging/server.ts';
import type { Ports } from './ports.ts';

/** The person's view of the engines: which could run, a test of the chosen one, and what the model was shown. Without an inference room there are none. */
export function engineHandlers({
  inference,
}: Pick<Ports, 'inference'>): Pick<Handlers, 'settings.engines' | 'settings.engine-test' | 'settings.model-shown'> {
  return {
    async 'settings.engines'() {
      if (!inference) return { engines: [], recommended: null };
      const [engines, recommended] = await Promise.all([inference.engines(), inference.recommended()]);
      return { engines, recommended };
    },
    async 'settings.engine-test'() {
      try {
        if (!inference) return refuse('no-engine');
        return ok(await inference.test());
      } catch (error) {
        return refuse(error instanceof EngineError ? error.reason : 'engine-failed');
      }
    },
    'settings.model-shown': async () => inference?.exchanges() ?? [],
  };
}
