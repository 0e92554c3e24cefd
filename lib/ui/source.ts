import type { RowSource } from '../messaging/contract.ts';
import { language, t } from './state.ts';

/** "You typed this on example.org, 3 May 2025": where a value comes from, in a person's words. */
export function dateText(iso: string): string {
  const style: Intl.DateTimeFormatOptions =
    iso.length >= 10
      ? { day: 'numeric', month: 'short', year: 'numeric' }
      : iso.length === 7
        ? { month: 'short', year: 'numeric' }
        : { year: 'numeric' };
  const at = Date.parse(iso.length === 4 ? `${iso}-01-01` : iso.length === 7 ? `${iso}-01` : iso);
  return Number.isNaN(at)
    ? iso
    : new Intl.DateTimeFormat(language.value === 'de' ? 'de' : 'en-GB', { ...style, timeZone: 'UTC' }).format(at);
}

function host(origin: string | undefined): string {
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
      return from.origin ? t('fromForm', { origin: host(from.origin), date }) : t('fromTyped', { date });
    case 'typed':
      return from.origin ? t('fromForm', { origin: host(from.origin), date }) : t('fromTyped', { date });
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
