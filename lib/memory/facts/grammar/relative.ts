import type { IsoDate } from '../../../core/value.ts';
import { MONTH_WORD, parseDate } from '../dates.ts';
import { COUNT_TEXT, parseNumber } from '../quantities.ts';

/**
 * Times that are told from the day of telling ("two years ago", "since May", "letztes Jahr") as dates of the calendar, no more precise
 * than they were: "last spring" is a year, "last week" a month. What may lie ahead ("valid until May") is left as it stands.
 */
const AHEAD =
  /\b(?:next|will|going to|expires?|runs? out|valid|until|till?|tomorrow|nächste[nrs]?|werde|läuft ab|gültig|bis|próxim[oa]|hasta|caduca|vence|até|prochaine?|jusqu\S*|expire)\b/iu;
/** "Until last spring my flat was in Leeds" lies behind. */
const BEHIND = /\b(?:was|were|lived|worked|had|spent|used to|habe|hatte|war|viv[ií]|mor(?:ei|ou)|vécu|habité|trabajé|trabalhei)(?!\p{L})/iu;
const DAY = 86_400_000;
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

type Said = Readonly<Record<string, string | undefined>>;
interface Row {
  readonly words: RegExp;
  /** The date and its preposition, or null: it only looked like one. */
  when(said: Said, at: IsoDate): string | null;
}

const month = (at: IsoDate, back: number): IsoDate => {
  const [year = 0, index = 1] = at.split('-').map(Number);
  const count = year * 12 + (index - 1) - back;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
};
const year = (at: IsoDate, back: number): IsoDate => String(Number(at.slice(0, 4)) - back);
const day = (at: IsoDate, back: number): IsoDate => new Date(Date.parse(`${at}T00:00:00Z`) - back * DAY).toISOString().slice(0, 10);

/** Some days are a day, some weeks a month: a length of time back from the day of telling. */
function back(count: string | undefined, unit: string, at: IsoDate): IsoDate | null {
  const number = parseNumber(count ?? '');
  if (number === null || number <= 0 || number > 90) return null;
  if (/^(?:y|jahr|año|an|ano)/i.test(unit)) return year(at, Math.round(number));
  if (/^(?:mo|mes|mês)/i.test(unit)) return month(at, Math.round(number));
  return /^(?:w|sem)/i.test(unit) ? day(at, number * 7).slice(0, 7) : day(at, Math.round(number));
}

/** The last time that this month, or this day of it, was. */
function latest(text: string, at: IsoDate): IsoDate | null {
  for (const one of [year(at, 0), year(at, 1)]) {
    const iso = parseDate(`${text.trim()} ${one}`);
    if (iso && iso <= (iso.length === 7 ? at.slice(0, 7) : at)) return iso;
  }
  return null;
}
const put = (how: string, iso: IsoDate | null) => (iso ? `${how} ${iso}`.trim() : null);
const row = (source: string, when: Row['when']): Row => ({ words: new RegExp(source, 'giu'), when });
const NO_YEAR = '(?!\\.?,? (?:of |de |del )?\\d)(?![\\p{L}\\d])';
const DAY_OF = '(?:the )?(?:\\d{1,2}(?:st|nd|rd|th|\\.)? (?:of |de )?)?';

const ROWS: readonly Row[] = [
  // "at the end of May", "since the beginning of 2023": as precise as the month or year.
  row(
    `(?<![\\p{L}])(?:at |from |towards )?(?:the )?(?:very )?(?:end|beginning|start|middle) of (?=(?:\\d{4}|(?:${MONTH_WORD})\\b))`,
    () => 'in ',
  ),
  row(
    '(?<how>since|from|as of|as from|at|in) the (?:start|beginning|end|middle) of (?:the |this )(?<unit>month|year)',
    ({ how, unit }, at) =>
      put(/since|of|from/i.test(how ?? '') ? 'since' : 'in', unit?.toLowerCase() === 'month' ? at.slice(0, 7) : year(at, 0)),
  ),
  row(`(?<count>${COUNT_TEXT}|a couple of) (?<unit>years?|months?|weeks?|days?) ago`, ({ count, unit = '' }, at) =>
    put('in', back(/couple/i.test(count ?? '') ? '2' : count, unit, at)),
  ),
  row('a fortnight ago', (_said, at) => put('in', day(at, 14).slice(0, 7))),
  row(
    '(?<how>since )?(?<!\\p{L})last (?<unit>year|month|week|night|spring|summer|autumn|fall|winter)(?!\\p{L})',
    ({ how, unit = '' }, at) => {
      const to = /year|autumn|fall/i.test(unit)
        ? year(at, 1)
        : /month/i.test(unit)
          ? month(at, 1)
          : /night/i.test(unit)
            ? day(at, 1)
            : at.slice(0, 7);
      // A season by its year: this year's once it is over.
      const season = /spring/i.test(unit) ? 6 : /summer/i.test(unit) ? 9 : 0;
      return put(
        how ? 'since' : 'in',
        season ? year(at, Number(at.slice(5, 7)) >= season ? 0 : 1) : /winter/i.test(unit) ? year(at, 1) : to,
      );
    },
  ),
  row(`(?<how>since|on|last|this)(?: last)? (?<day>${WEEKDAY})(?!\\p{L})`, ({ how }, at) =>
    put(/since/i.test(how ?? '') ? 'since' : 'in', at.slice(0, 7)),
  ),
  row('(?<how>as of |since |from )?(?<!\\p{L})(?<day>today|yesterday)(?: on)?(?!\\p{L})', ({ how, day: word }, at) =>
    put(how ? 'since' : 'on', day(at, /yes/i.test(word ?? '') ? 1 : 0)),
  ),
  row(
    `(?<!(?<!\\p{L})(?:is|are|always|usually|normally|falls) )(?<how>in|on|since|from|as of|by|during|last|back in|this) (?<when>${DAY_OF}(?:${MONTH_WORD}))${NO_YEAR}(?: on(?=,? (?:i|we)\\b))?`,
    ({ how, when }, at) => put(/since|from|as of/i.test(how ?? '') ? 'since' : /on/i.test(how ?? '') ? 'on' : 'in', latest(when ?? '', at)),
  ),
  row(`vor (?<count>${COUNT_TEXT}) (?<unit>jahr(?:en)?|monat(?:en)?|wochen?|tag(?:en)?)`, ({ count, unit = '' }, at) =>
    put('im', back(count, unit.replace(/^mon/i, 'mo').replace(/^tag/i, 'd'), at)),
  ),
  row(`seit (?<count>${COUNT_TEXT}) (?<unit>jahr(?:en)?|monat(?:en)?|wochen?)(?!\\p{L})`, ({ count, unit = '' }, at) =>
    put('seit', back(count, unit.replace(/^mon/i, 'mo'), at)),
  ),
  row('(?<how>seit |im )?letzte[nms]? (?<unit>jahr|monat|woche)(?!\\p{L})', ({ how, unit = '' }, at) =>
    put(/seit/i.test(how ?? '') ? 'seit' : 'im', /jahr/i.test(unit) ? year(at, 1) : /monat/i.test(unit) ? month(at, 1) : at.slice(0, 7)),
  ),
  row('(?<=\\b(?:seit|bis|von|ab) )(?:ende|anfang|mitte) (?=\\d{4}|\\p{Lu})', () => ''),
  row(`(?<how>im|seit|ab|zum|am) (?<when>${DAY_OF}(?:${MONTH_WORD}))${NO_YEAR}`, ({ how, when }, at) =>
    put(/seit|ab/i.test(how ?? '') ? 'seit' : 'im', latest(when ?? '', at)),
  ),
  row(`(?<how>desde )?hace (?<count>${COUNT_TEXT}) (?<unit>años?|mes(?:es)?|semanas?|días?)`, ({ how, count, unit = '' }, at) =>
    put(how ? 'desde' : 'en', back(count, unit, at)),
  ),
  row('(?<how>desde )?el (?:(?<unit>mes|año) pasado)', ({ how, unit = '' }, at) =>
    put(how ? 'desde' : 'en', /mes/i.test(unit) ? month(at, 1) : year(at, 1)),
  ),
  row(`(?<how>en|desde|em|depuis|à partir de|a partir de) (?<when>${DAY_OF}(?:${MONTH_WORD}))${NO_YEAR}`, ({ how = '', when }, at) =>
    put(/^(?:à|a) /i.test(how) ? 'depuis' : how.toLowerCase(), latest(when ?? '', at)),
  ),
  row(`(?:(?<how>depuis)|il y a) (?<count>${COUNT_TEXT}) (?<unit>ans?|années?|mois|semaines?|jours?)`, ({ how, count, unit = '' }, at) =>
    put(how ? 'depuis' : 'en', back(count, unit.replace(/^mois/i, 'mo'), at)),
  ),
  row("(?:(?<unit>le mois) dernier|l'an(?:née)? (?:dernière?|passée?))", ({ unit }, at) => put('en', unit ? month(at, 1) : year(at, 1))),
  row(
    `(?<how>desde )?há (?<count>${COUNT_TEXT}) (?<unit>anos?|mês|meses|semanas?|dias?)(?<that> que)?`,
    ({ how, count, unit = '', that }, at) => put(how || that ? 'desde' : 'em', back(count, unit, at)),
  ),
  row('no (?:(?<unit>mês|ano) passado)', ({ unit = '' }, at) => put('em', /mês/i.test(unit) ? month(at, 1) : year(at, 1))),
];
/** "I have coded in Elixir for three years": since when. */
const LENGTH = new RegExp(`(?<=\\bhave\\b.*) for (?:the (?:last|past) )?(?<count>${COUNT_TEXT}) (?<unit>years?|months?)(?: now)?$`, 'iu');

export function withDates(words: string, at: IsoDate): string {
  if (at.length < 10 || (AHEAD.test(words) && !BEHIND.test(words))) return words;
  let text = words;
  for (const { words: pattern, when } of ROWS) text = text.replace(pattern, (all, ...rest) => when((rest.at(-1) ?? {}) as Said, at) ?? all);
  text = text.replace(LENGTH, (all, ...rest) => {
    const { count, unit = '' } = (rest.at(-1) ?? {}) as Said;
    return ` ${put('since', back(count, unit, at)) ?? all.trim()}`;
  });
  return text
    .replace(/\b(since|until|till|up to|to|in|seit|im|desde|en|em|depuis) in /gi, '$1 ')
    .replace(/(?<=\b(?:since|in) )in (?=\d)/gi, '');
}
