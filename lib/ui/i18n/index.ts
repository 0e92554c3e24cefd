import type { Topic } from '../../core/attributes.ts';
import { ENGINE_DE, ENGINE_EN, ENGINE_REASONS_DE, ENGINE_REASONS_EN } from './engines.ts';
import { PARTS, TOPICS } from './names.ts';
import { REASONS_DE, REASONS_EN, type Reason } from './reasons.ts';
import { type TextKey as PlainKey, DE as TEXTS_DE, EN as TEXTS_EN } from './texts.ts';

/** The catalogue of every sentence Stead says. Runs without a page, so that a measurement can name a reason too. */
export type Language = 'en' | 'de';
export type TextKey = PlainKey | keyof typeof ENGINE_EN;
const EN: Readonly<Record<TextKey, string | readonly [string, string]>> = { ...TEXTS_EN, ...ENGINE_EN };
const DE: typeof EN = { ...TEXTS_DE, ...ENGINE_DE };

export type Values = Readonly<Record<string, string | number>>;

export function put(text: string, values: Values = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

export function translate(language: Language, key: TextKey, values: Values = {}): string {
  const text: string | readonly [string, string] = language === 'de' ? DE[key] : EN[key];
  if (typeof text === 'string') return put(text, values);
  const one = new Intl.PluralRules(language).select(Number(values.count ?? 0)) === 'one';
  return put(one ? text[0] : text[1], values);
}

/** The sentence of a reason; a reason nobody knows is named as it is rather than hidden. */
export function sentenceFor(reason: string, language: Language = 'en', values: Values = {}): string {
  const sentences: Readonly<Record<string, string>> =
    language === 'de' ? { ...ENGINE_REASONS_DE, ...REASONS_DE } : { ...ENGINE_REASONS_EN, ...REASONS_EN };
  if (Object.hasOwn(sentences, reason)) return put(sentences[reason] ?? reason, values);
  // A row of a memory file names the entry that could not be read.
  const entry = /^bad-(.+)$/.exec(reason)?.[1];
  return entry ? put(sentences['bad-row'] ?? reason, { entry }) : reason;
}

/** A part of a thing as a person calls it; one nobody named is shown with its hyphens taken out. */
export function partName(part: string, language: Language): string {
  return Object.hasOwn(PARTS, part) ? (PARTS[part]?.[language] ?? part) : part.replaceAll('-', ' ');
}

export function topicName(topic: Topic, language: Language): string {
  return TOPICS[topic][language];
}

export function languageOf(setting: 'auto' | Language, browser: string): Language {
  return setting === 'auto' ? (browser.toLowerCase().startsWith('de') ? 'de' : 'en') : setting;
}

export type { Reason };
