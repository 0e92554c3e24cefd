import { parseAddress } from '../address.ts';
import { countryCode } from '../countries.ts';
import { DATE_TEXT } from '../dates.ts';
import { COUNT_TEXT, parseAmount, parseNumber } from '../quantities.ts';
import { type Draft, date, type Row, record, text, valued } from './row.ts';

/** English sentences about home, money, vehicles and orders. */
const i = (source: string) => new RegExp(source, 'iu');
const D = `(?<since>${DATE_TEXT})`;

/** "Leeds since then", "Ghent and Antwerp" are more than a town. */
const REMARK = / (?:since|then|now|and|with|but|until|till|because|for|again|und|y|et|e) /iu;

export function home(words: string | undefined, since: string | undefined): Draft[] | null {
  // "77 Orchard Way in Skipton" is a street and its town.
  const place = (words?.trim() ?? '').replace(/^(\d+[^,]*) in (\p{Lu}[^,]*)$/u, '$1, $2');
  const parts = parseAddress(place);
  const extra = since ? { validFrom: since } : {};
  if (parts) return record('address', parts, extra);
  const [town = '', country = ''] = place.split(/,\s*/);
  const code = /^\p{Lu}[^,\d]+, [^,\d]+$/u.test(place) ? countryCode(country) : null;
  if (code && town.split(' ').length <= 4) return record('address', { 'address-level2': town, country: code }, extra);
  // A town alone: a capital, no number, at most four words.
  return /^\p{Lu}[\p{L} .'’-]+$/u.test(place) && place.split(' ').length <= 4 && !REMARK.test(`${place} `)
    ? record('address', { 'address-level2': place }, extra)
    : null;
}

export const LIFE_EN: readonly Row[] = [
  {
    id: 'lives',
    pattern: i(
      `^(?:i|we) (?:now |currently )?(?:live|have lived|have been living|am living|reside) (?:at|in|on) (?<place>.+?)(?:,? since ${D})?$`,
    ),
    read: ({ place, since }, { reader }) => home(place?.replace(/^(?:a|an|the) .* (?:at|in) /i, ''), date(since, reader)),
  },
  {
    id: 'address-is',
    pattern: i(`^my (?:home |current |postal |new )?address is (?<place>.+?)(?:,? since ${D})?$`),
    read: ({ place, since }, { reader }) => home(place, date(since, reader)),
  },
  {
    id: 'moved',
    pattern: i(`^(?:i|we) (?:have )?moved (?:from .+? )?to (?<place>.+?) (?:in|on) (?:the )?${D}$`),
    read: ({ place, since }, { reader }) => home(place, date(since, reader)),
  },
  {
    id: 'moved-in',
    pattern: i(`^in ${D},? (?:i|we) moved (?:from .+? )?to (?<place>.+)$`),
    read: ({ place, since }, { reader }) => home(place, date(since, reader)),
  },
  {
    id: 'lived',
    pattern: i(`^(?:i|we) lived (?:at|in) (?<place>.+?) from (?<from>${DATE_TEXT}) (?:to|until|till) (?<to>${DATE_TEXT})$`),
    read: ({ place, from, to }, { reader }) => {
      const end = date(to, reader);
      return end ? (home(place, date(from, reader)) ?? []).map((draft) => ({ ...draft, validTo: end })) : null;
    },
  },
  {
    id: 'tenure',
    pattern: /^(?:i|we) (?<how>rent|own) (?:my|our|a|the) (?:own )?(?:flat|house|home|apartment|place)$/i,
    read: ({ how }) => text('residence-status', /rent/i.test(how ?? '') ? 'Tenant' : 'Owner'),
  },
  {
    id: 'rent',
    pattern:
      /^(?:my rent is|(?:i|we) pay) (?<amount>[^,]*?\d.*?)(?: (?:in |of |for (?:my |the )?)?rent)?(?<per> (?:a|per|each|every) (?:month|week|year))?$/i,
    read: ({ amount, per }, { text: all }) => (/\brent\b/i.test(all) ? valued('rent', parseAmount(`${amount}${per ?? ''}`)) : null),
  },
  {
    id: 'bank',
    pattern: i(
      '^(?:i bank (?:with|at)|my bank is|i have (?:an?|my) (?:bank |current |checking )?account (?:with|at)) (?:the )?(?<bank>\\p{Lu}[^.;,]{1,60})$',
    ),
    read: ({ bank }) => (/^\p{Lu}/u.test(bank ?? '') ? text('bank', bank) : null),
  },
  {
    id: 'drives',
    pattern: i('^i (?:drive|have|own) an? (?<year>\\d{4}) (?<make>\\p{Lu}[\\p{L}-]+) (?<model>[\\p{L}\\d][\\p{L}\\d. -]*)$'),
    read: ({ year, make, model }) => record('vehicle', { year, make, model }),
  },
  {
    id: 'drives-a',
    pattern: /^[Ii] (?:drive|am driving) an? (?<make>\p{Lu}[\p{L}-]+) (?<model>[\p{Lu}\d][\p{L}\d. -]*)$/u,
    read: ({ make, model }) => record('vehicle', { make, model }),
  },
  {
    id: 'my-car',
    pattern:
      /^[Mm]y (?:car|van|motorbike) is an? (?:(?<year>\d{4}) )?(?<make>\p{Lu}[\p{L}-]+)(?: (?<model>[\p{Lu}\d][\p{L}\d. -]*?))?(?: (?:from|of) (?<year2>\d{4}))?$/u,
    read: ({ make, model, year, year2 }) => record('vehicle', { make, model, year: year ?? year2 }),
  },
  {
    id: 'passed-test',
    pattern: i(`^i (?:passed my driving test|got my (?:driving |driver's )?licen[cs]e) in ${D}$`),
    read: ({ since }, { reader }) => record('driving-licence', { start: date(since, reader) }),
  },
  {
    id: 'no-car',
    pattern: /^i (?:do not (?:have|own)|have no)(?: an?| any)? (?:car|vehicle)$/i,
    read: () => record('vehicle', {}, { polarity: false }),
  },
  {
    id: 'licence',
    pattern: i(
      `^i have (?:had |held )?(?:an? |my )?(?<type>(?:full |provisional |clean )*(?:[\\p{Lu}]{2} )?)(?:driving |driver's )?licen[cs]e(?: since ${D})?$`,
    ),
    read: ({ type, since }, { reader, text: all }) =>
      /driv|full|provisional|since/i.test(all)
        ? record('driving-licence', { type: type?.replace(/^./, (letter) => letter.toUpperCase()), start: date(since, reader) })
        : null,
  },
  {
    id: 'order',
    pattern: i(
      `^(?:i )?(?:have )?(?:just )?ordered (?:(?<items0>.+?) )?from (?<shop>\\p{Lu}[\\p{L}\\d&.' -]*?)(?<when> today| yesterday| on (?:the )?${DATE_TEXT})?\\s*(?:[:;,(-]|$)(?<rest>.*)$`,
    ),
    read: ({ items0, shop, when, rest = '' }, { at, reader }) => {
      const number = ORDER.exec(rest)?.groups?.number;
      const items = (items0 ?? rest.replace(ORDER, '')).replace(/^[\s,;:)(.-]+|[\s,;:)(.-]+$/g, '');
      const on = when?.trim().toLowerCase();
      const start = on === 'yesterday' ? dayBefore(at) : on?.startsWith('on ') ? date(on.replace(/^on (?:the )?/, ''), reader) : at;
      return number || items ? record('order', { number, shop, start, items }) : null;
    },
  },
  {
    id: 'my-order',
    pattern: i(
      '^my order (?:number )?(?:(?:at|from|with) (?<shop>\\p{Lu}[^,]*?) )?(?:is|has the number|number is) (?<number>[\\p{L}\\d][\\p{L}\\d/-]*\\d[\\p{L}\\d/-]*)$',
    ),
    read: ({ shop, number }, { at }) => record('order', { number, shop, start: at }),
  },
  {
    id: 'adults',
    pattern: i(`^(?:we|there) are (?<count>${COUNT_TEXT}) (?:people|of us)(?: in (?:the|our|my) (?:household|home|flat|house))$`),
    read: ({ count }) => {
      const number = parseNumber(count ?? '');
      return number === null ? null : [{ attribute: 'household-size', value: { type: 'number', number } }];
    },
  },
];
const ORDER = /\b(?:order|bestellung)(?: ?(?:number|no\.?|nr\.?|#))?:? ?#?(?<number>[A-Z\d][A-Z\d/-]*\d[A-Z\d/-]*)/i;

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
