/** Plays a row of wordings in a memory of its own and judges the answers. */
import { IDBFactory } from 'fake-indexeddb';
import { type Asked, ask } from '../../../lib/assistant/ask.ts';
import type { SmallModels } from '../../../lib/inference/types.ts';
import { createMemory } from '../../../lib/memory/memory.ts';
import type { Belief, Memory, Statement } from '../../../lib/memory/types.ts';
import { shown } from '../shown.ts';
import 'fake-indexeddb/auto';
import { ASKED, DAYS, type Row, type Wanted } from './row.ts';

/** Worst first: what is no longer true and yet served; something else that is not true; nothing, or only asked back. */
export type Verdict = 'stale' | 'wrong' | 'silent' | 'right';
export interface Played {
  readonly verdict: Verdict;
  readonly why?: string;
  /** Nothing was answered, and yet the memory holds all that was asked for: the question was not understood. */
  readonly held?: boolean;
}
const WORST: readonly Verdict[] = ['stale', 'wrong', 'silent', 'right'];

export async function playRow(row: Row, reader?: SmallModels): Promise<Played> {
  const clock = { at: 0, now: () => clock.at };
  const turn = (day: string) => {
    clock.at = Date.parse(`${day}T12:00:00Z`);
  };
  turn(DAYS[0]);
  const memory = await createMemory({
    indexedDB: new IDBFactory(),
    clock,
    ...(reader ? { embedder: reader, marker: reader, weigher: reader } : {}),
  });
  try {
    let knew = row.told.length === 1 && row.kind !== 'deletion';
    for (const [index, told] of row.told.entries()) {
      // What was never understood cannot be told apart from what was properly ended.
      if (index === row.told.length - 1) knew ||= !row.gone || (await holding(memory, row.gone)).some((one) => one.attribute !== 'note');
      if (typeof told !== 'string' && 'forget' in told) {
        for (const belief of await holding(memory, [told.forget], undefined, true))
          if (belief.stance !== 'inferred') await memory.forget(belief.id);
        continue;
      }
      const { day, text } = typeof told === 'string' ? { day: DAYS[index] ?? ASKED, text: told } : told;
      turn(day);
      await memory.bringIn({ statements: [{ id: `N${index}`, kind: 'note', at: day, text } as Statement] });
    }
    turn(ASKED);
    const verdicts: Played[] = [await leftOver(memory, row)];
    for (const [question, wanted] of row.asks) {
      const day = dayOf(question);
      const asked = await ask(memory, question, ASKED, row.lang ?? 'en', { reader });
      // A question about another time that is not understood: then it counts what the memory holds of that day.
      verdicts.push(
        day && wanted !== null && asked.candidates.length === 0
          ? await heldOn(memory, question, wanted, day)
          : judged(question, asked, wanted, row.gone ?? []),
      );
    }
    if (!knew && (row.kind === 'absence' || row.kind === 'deletion')) verdicts.push({ verdict: 'silent', why: 'was never understood' });
    const worst = WORST.flatMap((verdict) => verdicts.filter((one) => one.verdict === verdict))[0] ?? { verdict: 'right' };
    return worst.verdict === 'silent' && knew && (await holdsAll(memory, row)) ? { ...worst, held: true } : worst;
  } finally {
    memory.close();
  }
}

/** Letters and digits alone; a value of up to three of them must stand as a word of its own. */
const squeezed = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}+]/gu, '');
export function says(text: string, value: string): boolean {
  const short = squeezed(value);
  if (short.length > 3) return squeezed(text).includes(short);
  const words = text.toLowerCase();
  // "7.82" is one word.
  return words.split(/[^\p{L}\p{N}+]+/u).includes(short) || words.split(/\s+/).map(squeezed).includes(short);
}
const saysOneOf = (text: string, alternatives: string) => alternatives.split('|').some((one) => says(text, one));
const isNo = (text: string) => /^(no|none|not|nein|keine?|non|não|false)\b/i.test(text.trim());

function judged(question: string, { candidates, reason }: Asked, wanted: Wanted, gone: readonly string[]): Played {
  const texts = candidates.map(({ text, candidate }) => `${text} ${shown(candidate.value)}`);
  const [first] = texts;
  const open = candidates.some(({ candidate }) => candidate.doubt === 'ambiguous' || candidate.doubt === 'conflict');
  const why = `${question} -> ${candidates.map(({ text, candidate }) => `${text}${candidate.doubt ? ` (${candidate.doubt})` : ''}`).join(' / ') || reason}`;
  const stale = (text: string) => gone.some((one) => says(text, one));
  if (wanted === null) {
    if (first === undefined || isNo(first)) return { verdict: 'right' };
    // Seen that it cannot stand beside what was said, and asked about.
    if (open) return { verdict: 'silent', why };
    return { verdict: stale(first) ? 'stale' : 'wrong', why };
  }
  if (first === undefined) return { verdict: 'silent', why };
  if (typeof wanted !== 'string') {
    if (open && wanted.both.every((side) => texts.some((text) => says(text, side)))) return { verdict: 'right' };
    return { verdict: open ? 'silent' : 'wrong', why };
  }
  if (!open)
    return saysOneOf(first, wanted) ? { verdict: 'right' } : { verdict: stale(first) && wanted !== first ? 'stale' : 'wrong', why };
  if (texts.some((text) => saysOneOf(text, wanted))) return { verdict: 'silent', why };
  return { verdict: 'silent', why };
}

const MONTHS = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(',');
const THEN = new RegExp(`(?:\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?)?(?:\\b(?<month>${MONTHS.join('|')}) )?\\b(?<year>20\\d\\d)\\b`);
/** The day that a question about the past names: that day, or the middle of its month or year. */
function dayOf(question: string): string | undefined {
  const { day, month, year } = THEN.exec(question)?.groups ?? {};
  if (year === undefined || question.includes('graduate')) return undefined;
  const number = month ? MONTHS.indexOf(month) + 1 : 7;
  return `${year}-${String(number).padStart(2, '0')}-${(month && day ? day : '15').padStart(2, '0')}`;
}

async function heldOn(memory: Memory, question: string, wanted: Wanted, day: string): Promise<Played> {
  const held = (await memory.all()).filter(
    (one) =>
      one.attribute !== 'note' &&
      one.label === 'IN' &&
      !(one.validFrom && one.validFrom > day) &&
      !(one.validTo && one.validTo <= day) &&
      typeof wanted === 'string' &&
      saysOneOf(shown(one.value), wanted),
  );
  return held.length > 0 ? { verdict: 'right' } : { verdict: 'silent', why: `${question} -> not held on ${day}` };
}

/** A value as a whole, its parts, and the parts read one after the other. */
function wordsOf({ value }: Belief): string[] {
  if (value.type !== 'record') return [shown(value)];
  const parts = Object.values(value.parts);
  return [...parts, parts.join(' ')];
}

async function holdsAll(memory: Memory, row: Row): Promise<boolean> {
  const all = (await memory.all()).filter((one) => one.attribute !== 'note');
  const current = all.filter((one) => one.label === 'IN' && one.polarity && !(one.validTo && one.validTo <= ASKED));
  const texts = current.flatMap((one) => [...wordsOf(one), one.text]);
  return row.asks.every(([question, wanted]) => {
    if (dayOf(question)) return true;
    if (wanted === null) return row.kind === 'absence' || row.kind === 'deletion';
    if (typeof wanted !== 'string')
      return wanted.both.every((side) => all.some((one) => one.label === 'DISPUTED' && wordsOf(one).some((text) => says(text, side))));
    // "No" and "none" hold where nothing says otherwise; a bare yes is no value to look for.
    if (/^(?:yes|no)\b/.test(wanted)) return wanted.startsWith('no');
    return texts.some((text) => saysOneOf(text, wanted));
  });
}

/** What serves one of these values, whole or in a part, as true of today; `asShown`: also as its sentence words it (dates, units). */
async function holding(memory: Memory, values: readonly string[], day?: string, asShown = false): Promise<Belief[]> {
  return (await memory.all()).filter(
    (belief) =>
      belief.label === 'IN' &&
      belief.polarity &&
      !(day && belief.validTo && belief.validTo <= day) &&
      [...wordsOf(belief), ...(asShown ? [belief.text] : [])].some((text) =>
        values.some((value) => (day ? squeezed(text) === squeezed(value) : says(text, value))),
      ),
  );
}

/** Old values that the memory itself still holds true of today, whatever was asked. History has attributes of its own. */
async function leftOver(memory: Memory, row: Row): Promise<Played> {
  const [left] = (await holding(memory, row.gone ?? [], ASKED)).filter((one) => !/former|previous|note/.test(one.attribute));
  return left ? { verdict: 'stale', why: `holds ${left.attribute}=${shown(left.value)}` } : { verdict: 'right' };
}
