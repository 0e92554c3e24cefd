import { readByRules } from './by-rules.ts';
import { decided, verdictOf } from './classify/decide.ts';
import { featuresOf } from './classify/features.ts';
import { type Model, shippedModel } from './classify/model.ts';
import type { FieldReading, PageSnapshot, ReadPage } from './types.ts';

/** The one pure classifier: what each control of a snapshot asks, and whether it is ours at all. */
export const readPage: ReadPage = (page) => readWith(page, shippedModel());

/** The same with a given model. */
export function readWith(page: PageSnapshot, model: Model): readonly FieldReading[] {
  const rules = readByRules(page);
  const features = featuresOf(page, rules.hints);
  const verdicts = features.map((one, index) => verdictOf(model, one, rules.hints[index]?.token ?? null));
  return decided(page, rules, verdicts, model.known);
}
