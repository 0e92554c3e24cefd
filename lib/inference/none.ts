import { type Engine, EngineError } from './types.ts';

/** No model: everything that can be done by rules is, and the rest says so. */
export const none: Engine = {
  name: 'none',
  availability: async () => ({ available: true }),
  load: async () => undefined,
  generate: async () => {
    throw new EngineError('no-engine');
  },
  unload: async () => undefined,
};
