import { plainText, type Value } from '../core/value.ts';
import type { RowSource } from '../messaging/contract.ts';
import { language, t } from './state.ts';

/** "You typed this on example.org, 3 May 2025": where a value comes from, in a person's words. */
const PRECISIONS: readonly [pattern: RegExp, style: Intl.DateTimeFormatOptions][] = [
  [/^\d{4}-\d\d-\d\d/, { day: 'numeric', month: 'short', year: 'numeric' }],
  [/^\d{4}-\d\d$/, { month: 'short', year: 'numeric' }],
  [/^\d{4}$/, { year: 'numeric' }],
];

/** A day, month or year as people write it; what is no such date stays as it is. */
export function dateText(iso: string): string {
  const at = Date.parse(iso);
  const style = PRECISIONS.find(([pattern]) => pattern.test(iso))?.[1];
  if (!style || Number.isNaN(at)) return iso;
  return new Intl.DateTimeFormat(language.value === 'de' ? 'de' : 'en-GB', { ...style, timeZone: 'UTC' }).format(at);
}

/** A country's code by its name; what is no such code stays as it is. */
function countryText(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(language.value, { type: 'region', fallback: 'code' }).of(code) ?? code;
}

/** A remembered value in a person's words. A record's own start and end are told apart from it, as its validity. */
export function valueText(value: Value): string {
  if (value.type === 'date') return dateText(value.iso);
  if (value.type === 'boolean') return t(value.yes ? 'yes' : 'no');
  if (value.type !== 'record') return plainText(value);
  return Object.entries(value.parts)
    .filter(([part, text]) => text && part !== 'start' && part !== 'end')
    .map(([part, text]) => (part === 'country' ? countryText(text) : text))
    .join(', ');
}

/** Whether it was true once and is not today. */
export function isPast(belief: { readonly validTo?: string }, today: string): boolean {
  return belief.validTo !== undefined && belief.validTo < today.slice(0, belief.validTo.length);
}

/** A site as people name it. */
export function hostOf(origin: string | undefined): string {
  try {
    return new URL(origin ?? '').host;
  } catch {
    return origin ?? '';
  }
}

export function sourceText(from: RowSource | undefined): string {
  if (!from) return '';
  const date = dateText(from.at);
  switch (from.kind) {
    case 'form':
      return from.origin ? t('fromForm', { origin: hostOf(from.origin), date }) : t('fromTyped', { date });
    case 'typed':
      return from.origin ? t('fromForm', { origin: hostOf(from.origin), date }) : t('fromTyped', { date });
    case 'note':
      return t('fromNote', { date });
    case 'import':
      return t('fromImport', { date });
    case 'document':
      return t('fromDocument', { date });
    case 'contact':
      return t('fromContact', { date });
    case 'chat':
      return t('fromChat', { date });
    case 'correction':
      return t('fromCorrection', { date });
    case 'conclusion':
      return from.because?.length ? t('fromConclusion', { list: from.because.join(' ') }) : t('fromRule', { date });
  }
}
