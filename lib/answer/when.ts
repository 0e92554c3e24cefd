import { normalise } from '../core/text.ts';
import type { IsoDate } from '../core/value.ts';
import type { Belief, SlotQuery } from '../memory/types.ts';
import type { Reading } from './context.ts';

/**
 * "Where did you live in 2022?", "Who did you work for in March 2020?", "three years ago": the time a question names, and the memory as it
 * was true then. A fact of which no beginning is known says nothing about another time.
 */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'januar'],
  ['february', 'februar'],
  ['march', 'marz'],
  ['april'],
  ['may', 'mai'],
  ['june', 'juni'],
  ['july', 'juli'],
  ['august'],
  ['september'],
  ['october', 'oktober'],
  ['november'],
  ['december', 'dezember'],
];
const MONTH = MONTHS.flat().join('|');
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ZAHLEN = 'einem zwei drei vier funf sechs sieben acht neun zehn elf zwolf'.split(' ');
const TENS: Readonly<Record<string, number>> = { fifteen: 15, twenty: 20, thirty: 30, forty: 40, zwanzig: 20, dreissig: 30 };

const DAY = new RegExp(`\\b(?:on|am) (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>${MONTH}) ${YEAR}\\b`);
const IN_MONTH = new RegExp(`\\b(?:in|during|im|around|by) (?<month>${MONTH}) (?:of )?${YEAR}\\b`);
const IN_YEAR = new RegExp(`\\b(?:in|during|around|im jahre?|back in|in the year|the year|as of|at the (?:end|start) of) ${YEAR}\\b`);
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
  if (month) return { from: `${month.year}-${monthOf(month.month)}-01`, to: `${month.year}-${monthOf(month.month)}-28` };
  const year = IN_YEAR.exec(text)?.groups?.year ?? (LAST_YEAR.test(text) ? String(Number(today.slice(0, 4)) - 1) : yearAgo(text, today));
  if (!year) return null;
  // Of this year only what has passed.
  return { from: `${year}-01-01`, to: year === today.slice(0, 4) ? today : `${year}-12-31` };
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
    if (start === undefined) return belief.at >= period.from && belief.at <= period.to;
    const end = belief.validTo ?? part(belief, 'end');
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
