import { readByRules } from './by-rules.ts';
import { decided, verdictOf } from './classify/decide.ts';
import { featuresOf } from './classify/features.ts';
import { type Model, shippedModel } from './classify/model.ts';
import type { FieldReading, FieldSnapshot, PageSnapshot, ReadPage } from './types.ts';

/** The one pure classifier: what each control of a snapshot asks, and whether it is ours at all. */
export const readPage: ReadPage = (page) => {
  const key = asText(page);
  const known = lately.get(key);
  if (known) return known;
  const readings = readWith(page, shippedModel());
  if (lately.size >= KEPT) lately.delete(lately.keys().next().value ?? '');
  lately.set(key, readings);
  return readings;
};

/** Pages read last, by all that they show: a page is looked at again and again while a person fills it in. */
const lately = new Map<string, readonly FieldReading[]>();
const KEPT = 8;

function asText(page: PageSnapshot): string {
  return JSON.stringify({ ...page, ms: 0 });
}

/** The same with a given model. */
export function readWith(given: PageSnapshot, model: Model): readonly FieldReading[] {
  const page = { ...given, fields: given.fields.map(withoutAdvice) };
  const rules = readByRules(page);
  const features = featuresOf(page, rules.hints);
  const verdicts = features.map((one, index) => verdictOf(model, one, rules.hints[index]?.token ?? null));
  return decided(page, rules, verdicts, model.known);
}

/** How to go about a question that does not always apply: "To (leave empty if current)" asks "To". */
const ADVICE =
  /\s*[([]\s*((please )?(leave|keep) (it |this )?(blank|empty|open) (if|when|where)|(if|when) (you are |you're )?(still|current|ongoing)|(bitte )?(leer|frei) ?lassen,? (wenn|falls|sofern)|(wenn|falls) (noch|aktuell)|laisse[rz] vide si|si (encore|toujours) |dejar? (en blanco|vac[ií]o) si|lascia(re|te)? vuoto se|deix(ar|e) em branco se|leeg laten (als|indien))[^)\]]*[)\]]/i;

/** "3. First name(s)": the number of the question, and a plural that may be one. */
const NUMBER = /^\s*\d{1,2}[a-z]?\s*[.):]\s+(?=\p{L})/iu;
const PLURAL = /(?<=\p{L})\((s|es|n|en|e)\)/giu;

function withoutAdvice(field: FieldSnapshot): FieldSnapshot {
  const label = field.label.replace(ADVICE, '').replace(NUMBER, '').replace(PLURAL, '$1');
  return label === field.label || label.trim() === '' ? field : { ...field, label };
}
