import { signal } from '@preact/signals';
import { call, onBroadcast } from '../messaging/client.ts';
import type { Answer, Body, CallName, Settings } from '../messaging/contract.ts';
import { type Language, languageOf, sentenceFor, type TextKey, translate, type Values } from './i18n/index.ts';

/** What every surface shares: language, theme, settings, and calls whose failure becomes one sentence. */
export const language = signal<Language>('en');
export const settings = signal<Settings | null>(null);
/** One clear sentence about what did not work; empty when nothing is wrong. */
export const refusal = signal('');

export const t = (key: TextKey, values?: Values): string => translate(language.value, key, values);
export const reason = (name: string, values?: Values): string => sentenceFor(name, language.value, values);

/** A call that says what went wrong instead of throwing. */
export async function ask<N extends CallName>(name: N, body: Body<N>): Promise<Answer<N> | null> {
  try {
    return await call(name, body);
  } catch {
    refusal.value = t('stateFailed');
    return null;
  }
}

/** The value of a result, or null and its reason on the screen. */
export function taken<T>(result: { ok: true; value: T } | { ok: false; reason: string } | null): T | null {
  if (!result) return null;
  if (result.ok) return result.value;
  refusal.value = reason(result.reason);
  return null;
}

export async function startSurface(): Promise<void> {
  const apply = async () => {
    const found = await ask('settings.get', {});
    if (!found) return;
    settings.value = found;
    language.value = languageOf(found.language, navigator.language);
    document.documentElement.lang = language.value;
    if (found.theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = found.theme;
  };
  onBroadcast('settings.changed', () => void apply());
  await apply();
}
