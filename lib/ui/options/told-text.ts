import { dayAt } from '../../core/clock.ts';
import type { Disclosure } from '../../memory/types.ts';
import { dateText } from '../source.ts';
import { t } from '../state.ts';

/** Who was told what, as something to take along: a list of everything, and a letter to one site. Values are not in it: the ledger has none. */
export interface ToldSite {
  readonly host: string;
  readonly list: readonly { readonly one: Disclosure; readonly fields: string; readonly isOld: boolean }[];
}

const FORMS = { exact: 'formExact', generalised: 'formGeneralised', partial: 'formPartial' } as const;

/** A field of a list that programs read: no formula, no break out of its place. */
const cell = (text: string) =>
  `"${text
    .replace(/^([=+\-@\t])/, "'$1")
    .replaceAll('"', '""')
    .replace(/[\r\n]+/g, ' ')}"`;

export function toldList(sites: readonly ToldSite[]): string {
  const rows = sites.flatMap(({ host, list }) =>
    list.flatMap(({ one, isOld }) =>
      one.items.map((item) =>
        [host, dayAt(one.at), item.field, t(FORMS[item.form]), t(one.submitted ? 'yes' : 'no'), t(isOld ? 'no' : 'yes')]
          .map(cell)
          .join(';'),
      ),
    ),
  );
  return [t('listHead'), ...rows].join('\r\n');
}

export function toldLetter({ host, list }: ToldSite): string {
  const rows = list.flatMap(({ one, isOld }) =>
    one.items.map(
      (item) =>
        `- ${dateText(dayAt(one.at))}: ${item.field}${item.form === 'exact' ? '' : ` (${t(FORMS[item.form])})`}${isOld ? ' *' : ''}`,
    ),
  );
  const old = list.some(({ isOld }) => isOld) ? `\n\n${t('letterOld')}` : '';
  return `${t('letterSubject', { host })}\n\n${t('letterBegin', { host })}\n\n${rows.join('\n')}${old}\n\n${t('letterEnd')}\n`;
}
