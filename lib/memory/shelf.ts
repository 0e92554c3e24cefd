import type { BeliefId } from '../core/ids.ts';

/** Ids by a key, in the order they came. Most keys have one id, and then there is no set: a hundred thousand sets cost seconds. */
export class Shelf {
  private readonly held = new Map<string, BeliefId | Set<BeliefId>>();

  add(key: string, id: BeliefId): void {
    const held = this.held.get(key);
    if (held === undefined) this.held.set(key, id);
    else if (typeof held !== 'string') held.add(id);
    else if (held !== id) this.held.set(key, new Set([held, id]));
  }

  remove(key: string, id: BeliefId): void {
    const held = this.held.get(key);
    if (held === id) this.held.delete(key);
    else if (typeof held === 'object' && held.delete(id) && held.size === 0) this.held.delete(key);
  }

  ids(key: string): readonly BeliefId[] {
    const held = this.held.get(key);
    if (held === undefined) return NONE;
    return typeof held === 'string' ? [held] : [...held];
  }

  size(key: string): number {
    const held = this.held.get(key);
    return held === undefined ? 0 : typeof held === 'string' ? 1 : held.size;
  }

  keys(): Iterable<string> {
    return this.held.keys();
  }
}

const NONE: readonly BeliefId[] = [];
