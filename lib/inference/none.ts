import { type Engine, EngineError, SKILLS } from './types.ts';

/** No model: everything that can be done by rules is, and the rest says so. */
export const none: Engine = {
  name: 'none',
  skills: SKILLS.none,
  availability: async () => ({ available: true }),
  load: async () => undefined,
  generate: async () => {
    throw new EngineError('no-engine');
  },
  health: async () => ({ state: 'idle' }),
  unload: async () => undefined,
};
