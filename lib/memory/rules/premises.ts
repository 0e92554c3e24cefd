import type { Value } from '../../core/value.ts';
import type { Derived, Sentence } from '../conclude.ts';
import type { Belief } from '../types.ts';

/** Reading premises without saying `type` at every rule, and saying what follows in few words. */
export function textOf(belief: Belief | undefined): string | undefined {
  return belief?.value.type === 'text' ? belief.value.text : undefined;
}

export function partOf(belief: Belief | undefined, part: string): string | undefined {
  return belief?.value.type === 'record' ? belief.value.parts[part] || undefined : undefined;
}

export function dateOf(belief: Belief | undefined): string | undefined {
  return belief?.value.type === 'date' ? belief.value.iso : undefined;
}

export function numberOf(belief: Belief | undefined): number | undefined {
  return belief?.value.type === 'number' ? belief.value.number : undefined;
}

export const say = (en: string, de: string): Sentence => ({ en, de });

export function concluded(attribute: string, value: Value, premises: readonly Belief[], text?: Sentence, context?: string): Derived[] {
  return [{ attribute, value, premises, ...(text ? { text } : {}), ...(context ? { context } : {}) }];
}
export const words = (attribute: string, text: string, premises: readonly Belief[], sentence?: Sentence, context?: string) =>
  concluded(attribute, { type: 'text', text }, premises, sentence, context);
export const count = (attribute: string, number: number, premises: readonly Belief[], sentence?: Sentence, context?: string) =>
  concluded(attribute, { type: 'number', number }, premises, sentence, context);
export const yesNo = (attribute: string, yes: boolean, premises: readonly Belief[], sentence?: Sentence, context?: string) =>
  concluded(attribute, { type: 'boolean', yes }, premises, sentence, context);
export const lasting = (attribute: string, months: number, premises: readonly Belief[], sentence?: Sentence, context?: string) =>
  concluded(attribute, { type: 'duration', months }, premises, sentence, context);
