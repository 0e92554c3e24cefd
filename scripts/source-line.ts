import type { Row } from '../lib/messaging/contract.ts';
import { sentenceFor, translate } from '../lib/ui/i18n/index.ts';

/** One line on where a row's value comes from, or why it has none, in the words of the product's own catalogue. */
export function sourceLine(row: Row): string {
  const why = row.reason ? sentenceFor(row.reason, 'en', row.reasonValues) : '';
  const { from } = row;
  if (!from || row.status === 'blank' || row.status === 'left-alone') return why;
  const list = from.because?.join(' ') ?? '';
  const origin = from.origin?.replace(/^https?:\/\//, '') ?? '';
  const text =
    from.kind === 'conclusion'
      ? translate('en', 'fromConclusion', { list })
      : from.kind === 'form'
        ? translate('en', 'fromForm', { origin, date: from.at })
        : from.kind === 'contact'
          ? translate('en', 'fromContact', { date: from.at })
          : from.kind === 'import'
            ? translate('en', 'fromImport', { date: from.at })
            : from.kind === 'document'
              ? translate('en', 'fromDocument', { date: from.at })
              : translate('en', 'fromNote', { date: from.at });
  return [text, why].filter(Boolean).join(' · ');
}
