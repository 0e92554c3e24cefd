import type { Belief } from '../types.ts';

/** Reading premises without saying `type` at every rule. */
export function textOf(belief: Belief | undefined): string | undefined {
  return belief?.value.type === 'text' ? belief.value.text : undefined;
}

export function partOf(belief: Belief | undefined, part: string): string | undefined {
  return belief?.value.type === 'record' ? belief.value.parts[part] || undefined : undefined;
}

export function dateOf(belief: Belief | undefined): string | undefined {
  return belief?.value.type === 'date' ? belief.value.iso : undefined;
}
