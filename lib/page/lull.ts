import type { Witness } from './visibility/witness.ts';

/**
 * While a list that a fill opens lies over other controls, the witness rests: what our own press covers neither comes nor goes. What had
 * been seen to flicker before is remembered, for the witness begins anew afterwards.
 */
export interface Lull {
  during<T>(work: () => Promise<T>): Promise<T>;
  flickered(element: Element): boolean;
}

export function createLull(witness: Pick<Witness, 'watch' | 'stop' | 'flickers'>, shown: () => readonly Element[]): Lull {
  const seen = new WeakSet<Element>();
  return {
    async during(work) {
      for (const element of shown()) if (witness.flickers(element)) seen.add(element);
      witness.stop();
      try {
        return await work();
      } finally {
        witness.watch(shown());
      }
    },
    flickered: (element) => seen.has(element),
  };
}
