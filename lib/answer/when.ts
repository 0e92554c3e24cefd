import { normalise } from '../core/text.ts';
import type { IsoDate } from '../core/value.ts';
import type { Belief, SlotQuery } from '../memory/types.ts';
import type { Reading } from './context.ts';

/**
 * "Where did you live in 2022?", "Who did you work for in March 2020?", "three years ago": the time a question names, and the memory as it
 * was true then. A fact of which no beginning is known held from the day that it was told until something came in its place.
 */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Names of the months in the languages of questions, plain and in lower case. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'januar', 'enero', 'janvier', 'janeiro'],
  ['february', 'februar', 'febrero', 'fevrier', 'fevereiro'],
  ['march', 'marz', 'marzo', 'mars', 'marco'],
  ['april', 'abril', 'avril'],
  ['may', 'mai', 'mayo', 'maio'],
  ['june', 'juni', 'junio', 'juin', 'junho'],
  ['july', 'juli', 'julio', 'juillet', 'julho'],
  ['august', 'agosto', 'aout'],
  ['september', 'septiembre', 'septembre', 'setembro'],
  ['october', 'oktober', 'octubre', 'octobre', 'outubro'],
  ['november', 'noviembre', 'novembre', 'novembro'],
  ['december', 'dezember', 'diciembre', 'decembre', 'dezembro'],
];
const MONTH = MONTHS.flat().join('|');
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ZAHLEN = 'einem zwei drei vier funf sechs sieben acht neun zehn elf zwolf'.split(' ');
const TENS: Readonly<Record<string, number>> = { fifteen: 15, twenty: 20, thirty: 30, forty: 40, zwanzig: 20, dreissig: 30 };

const DAY = new RegExp(
  `\\b(?:on|am|el|le|em) (?:the |dia )?(?<day>\\d{1,2})(?:st|nd|rd|th|er)? (?:of |de )?(?<month>${MONTH}) (?:of |de |del )?${YEAR}\\b`,
);
const IN =
  'in|during|im|around|by|en|em|au mois de|as of|at the (?:end|start|beginning) of|late|early|mid|(?:end|start) of|(?:ende|anfang|mitte)|back in';
const IN_MONTH = new RegExp(`\\b(?:(?:${IN}) (?:late |early |mid )?)(?<month>${MONTH}) (?:of |de |del )?${YEAR}\\b`);
const AT_FEAST = new RegExp(
  `\\b(?:at|over|around|by|on|an|zu|a|en|no) (?:(?:christmas|xmas|weihnachten|noel|navidad|natal)(?: (?:day|eve))?) (?:of |de |in )?${YEAR}\\b`,
);
const SEASONS: Readonly<Record<string, readonly [from: string, to: string]>> = {
  spring: ['03', '05'],
  summer: ['06', '08'],
  autumn: ['09', '11'],
  fall: ['09', '11'],
  fruhling: ['03', '05'],
  sommer: ['06', '08'],
  herbst: ['09', '11'],
};
const IN_SEASON = new RegExp(`\\b(?:in|during|over|im) (?:the )?(?<season>${Object.keys(SEASONS).join('|')}) (?:of )?${YEAR}\\b`);
const IN_YEAR = new RegExp(`\\b(?:${IN}|im jahre?|in the year|the year|no ano|en el ano) (?:of )?${YEAR}\\b`);
const AGO = /\b(?<count>\d{1,2}|[a-z]+(?: [a-z]+)?) years? ago\b|\bvor (?<zahl>\d{1,2}|[a-z]+) jahre?n?\b/;
const LAST_YEAR = /\b(last year|letztes jahr|im letzten jahr|im vergangenen jahr)\b/;

export function periodOf(question: string, today: IsoDate): Period | null {
  const text = normalise(question, 300);
  const day = DAY.exec(text)?.groups;
  if (day) {
    const iso = `${day.year}-${monthOf(day.month)}-${(day.day ?? '').padStart(2, '0')}`;
    return { from: iso, to: iso };
  }
  const month = IN_MONTH.exec(text)?.groups;
  if (month) return wholeMonths(month.year, monthOf(month.month));
  const feast = AT_FEAST.exec(text)?.groups;
  if (feast) return { from: `${feast.year}-12-24`, to: `${feast.year}-12-26` };
  const season = IN_SEASON.exec(text)?.groups;
  const months = SEASONS[season?.season ?? ''];
  if (season && months) return wholeMonths(season.year, ...months);
  const year = IN_YEAR.exec(text)?.groups?.year ?? (LAST_YEAR.test(text) ? String(Number(today.slice(0, 4)) - 1) : yearAgo(text, today));
  if (!year) return null;
  // Of this year only what has passed.
  return { from: `${year}-01-01`, to: year === today.slice(0, 4) ? today : `${year}-12-31` };
}

function wholeMonths(year = '', first: string, last = first): Period {
  const days = new Date(Date.UTC(Number(year), Number(last), 0)).getUTCDate();
  return { from: `${year}-${first}-01`, to: `${year}-${last}-${days}` };
}

function monthOf(name: string | undefined): string {
  return String(MONTHS.findIndex((names) => names.includes(name ?? '')) + 1).padStart(2, '0');
}

function yearAgo(text: string, today: IsoDate): string | undefined {
  const match = AGO.exec(text)?.groups;
  const words = match?.count ?? match?.zahl;
  const count = words === undefined ? undefined : countOf(words);
  return count === undefined ? undefined : String(Number(today.slice(0, 4)) - count);
}

function countOf(words: string): number | undefined {
  if (/^\d+$/.test(words)) return Number(words);
  const parts = words.split(' ');
  const one = (word: string) => {
    const at = Math.max(NUMBERS.indexOf(word), ZAHLEN.indexOf(word));
    return at >= 0 ? at + 1 : (TENS[word] ?? 0);
  };
  const sum = parts.map(one).reduce((a, b) => a + b, 0);
  return sum > 0 ? sum : undefined;
}

/** The memory as of one moment of the period: only what is known to have held then. */
export function asOf(memory: Reading, day: IsoDate, period: Period): Reading {
  const held = (belief: Belief) => {
    const start = begun(belief);
    const end = belief.validTo ?? part(belief, 'end');
    // What is worked out is worked out for today, and for the day of its telling.
    if (start === undefined && belief.stance === 'inferred') return belief.at >= period.from && belief.at <= period.to;
    // Of what has no known beginning it is known that it held when it was told, and until something came in its place.
    if (start === undefined) return belief.at <= period.to && (end === undefined || !later(period.from, end));
    return !later(start, day) && (end === undefined || !later(day, end));
  };
  const everOf = async (query: SlotQuery) => {
    const all = [...(await memory.slot(query)), ...(await memory.former(query)), ...(await memory.slot({ ...query, at: day }))];
    return [...new Map(all.map((belief) => [belief.id, belief])).values()];
  };
  return {
    ...memory,
    people: () => memory.people(),
    search: async () => [],
    slot: async (query) => (await everOf(query)).filter(held),
    former: async (query) => (await everOf(query)).filter((belief) => later(day, belief.validTo ?? part(belief, 'end') ?? day)),
  };
}

function begun(belief: Belief): IsoDate | undefined {
  return belief.validFrom ?? part(belief, 'start');
}

function part(belief: Belief, name: string): string | undefined {
  return belief.value.type === 'record' ? belief.value.parts[name] : undefined;
}

/** `a` lies after `b`, at the precision that both have. */
function later(a: IsoDate, b: IsoDate): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}
