import { normalise } from '../text.ts';
import { ALONE, FILLER } from './alone.ts';
import { ASKED } from './asked.ts';
import { DAILY } from './daily.ts';
import { LANGUAGES } from './languages.ts';
import { phrasesOf } from './phrases.ts';
import { type LabelRow, ROWS } from './rows.ts';
import { THINGS } from './things.ts';

/**
 * Which catalogue path a label in a person's words asks for. Data rows over normalised text; the longest wording wins, so that
 * "work e-mail" is not just "e-mail" and "company name" not a name. A wording that only looks like one of ours is a row
 * of its own with an empty path, and wins the same way.
 */
export interface LabelMatch {
  readonly path: string;
  /** home, work, mobile, billing, shipping: said by the wording itself. */
  readonly context?: string;
  /** 0-1: how much of the label the wording covers. */
  readonly strength: number;
  /** What stands before and after the wording, as labels are compared; missing where the wording is the whole. */
  readonly before?: string;
  readonly after?: string;
}

interface Compiled {
  readonly row: LabelRow;
  readonly within?: RegExp;
  readonly under?: RegExp;
  /** Its wordings that are no plain phrases. */
  readonly pattern?: RegExp;
  /** Its wordings in scripts without spaces: found anywhere. */
  readonly free?: RegExp;
}

interface Index {
  readonly rows: readonly Compiled[];
  /** Rows by each plain phrase of theirs. */
  readonly phrases: ReadonlyMap<string, readonly number[]>;
  /** For each word that a phrase begins with, the words of the longest one. */
  readonly starts: ReadonlyMap<string, number>;
}

/** Scripts written without spaces match anywhere, the others on whole words. */
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Splits at the bars outside parentheses. */
function splitWordings(text: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const char of text) {
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (char === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts;
}

const FOLDED: Readonly<Record<string, string>> = {
  ø: 'o',
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  й: 'и',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ة: 'ه',
};

/** Letters that stand for each other in careless writing and that no decomposition brings together. */
function fold(text: string): string {
  return text.replace(/[øıłđðæœйأإآىة]/g, (letter) => FOLDED[letter] ?? letter);
}

const around = (words: string | undefined) => (words ? new RegExp(` (?:${words}) `) : undefined);
/** The longest wording first: an alternation takes the first that fits. */
const anyOf = (wordings: readonly string[]) => [...wordings].sort((a, b) => b.length - a.length).join('|');

function compile(): Index {
  const phrases = new Map<string, number[]>();
  const starts = new Map<string, number>();
  const rows = [...ROWS, ...ASKED, ...THINGS, ...DAILY, ...languageRows()].map((row, index): Compiled => {
    const patterns: string[] = [];
    const free: string[] = [];
    for (const wording of splitWordings(fold(row[1]))) {
      const plain = UNSPACED.test(wording) ? null : phrasesOf(wording);
      if (plain === null) (UNSPACED.test(wording) ? free : patterns).push(wording);
      for (const phrase of plain ?? []) {
        const known = phrases.get(phrase);
        if (known) known.push(index);
        else phrases.set(phrase, [index]);
        const words = phrase.split(' ');
        const first = words[0] ?? '';
        starts.set(first, Math.max(starts.get(first) ?? 0, words.length));
      }
    }
    return {
      row,
      within: around(row[2]?.within),
      under: around(row[2]?.under),
      pattern: patterns.length > 0 ? new RegExp(`(?<= )(?:${anyOf(patterns)})(?= )`, 'g') : undefined,
      free: free.length > 0 ? new RegExp(anyOf(free), 'g') : undefined,
    };
  });
  return { rows, phrases, starts };
}

/** The rows by language, as labels are compared. */
function languageRows(): LabelRow[] {
  return Object.values(LANGUAGES).flatMap(({ rows }) =>
    Object.entries(rows).flatMap(([path, wordings]): LabelRow[] => {
      const all = comparable(wordings).split('|');
      const [plain, english] = [all.filter((one) => !ENGLISH_TOO.has(one)), all.filter((one) => ENGLISH_TOO.has(one))];
      return [
        ...(plain.length > 0 ? [[path, plain.join('|')] as const] : []),
        ...(english.length > 0 ? [[path, english.join('|'), { most: true }] as const] : []),
      ];
    }),
  );
}

/** Words of other languages that English has for something else ("âge" is the age of the car as well): only as most of a label. */
const ENGLISH_TOO: ReadonlySet<string> = new Set(
  'age top genre lien plaque usage grade service region rut sector section pension place note code rest sale art main court plus pin option profession commune groupe grupo club sport sports religion allergies vaccination vaccinations permis surface floor'.split(
    ' ',
  ),
);

function comparable(wordings: string): string {
  return wordings
    .split('|')
    .map((wording) => normalise(wording, 200))
    .join('|');
}

interface Place {
  readonly at: number;
  readonly length: number;
}

/** The longest wording of each row that stands in a text. */
function found(text: string, { rows, phrases, starts }: Index): Map<number, Place> {
  const places = new Map<number, Place>();
  const keep = (row: number, at: number, length: number) => {
    if (length > (places.get(row)?.length ?? 0)) places.set(row, { at, length });
  };
  const words = text.split(' ');
  let at = 0;
  for (let from = 0; from < words.length; from++) {
    let phrase = '';
    const end = Math.min(words.length, from + (starts.get(words[from] ?? '') ?? 0));
    for (let to = from; to < end; to++) {
      phrase = to === from ? (words[to] ?? '') : `${phrase} ${words[to]}`;
      for (const row of phrases.get(phrase) ?? []) keep(row, at, phrase.length);
    }
    at += (words[from] ?? '').length + 1;
  }
  const padded = ` ${text} `;
  const unspaced = UNSPACED.test(text);
  rows.forEach(({ pattern, free }, row) => {
    if (pattern) eachOf(pattern, padded, (where, length) => keep(row, where - 1, length));
    if (free && unspaced) eachOf(free, text, (where, length) => keep(row, where, length));
  });
  return places;
}

function eachOf(pattern: RegExp, text: string, see: (at: number, length: number) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match && match[0] !== ''; match = pattern.exec(text)) see(match.index, match[0].length);
}

let compiled: Index | undefined;
const memo = new Map<string, readonly LabelMatch[]>();
/** Labels remembered with their reading; a page that invents more starts over. */
const MEMO_LIMIT = 8000;

/**
 * Best first; empty when no wording is known; one match with an empty path when the label only looks like one of ours.
 * `context` (a group's title) adds weight to paths of the thing it names; `lang` (what the page says of its language) settles words that
 * mean one thing here and another there.
 */
export function labelPaths(label: string, context = '', lang = ''): readonly LabelMatch[] {
  const language = lang.slice(0, 2).toLowerCase();
  const key = `${label}\u0001${context}\u0001${language}`;
  const known = memo.get(key);
  if (known) return known;
  const around = context ? fold(normalise(context, 120)) : '';
  const matches = twice(label, around, language) ?? read(fold(normalise(label, 200)), around, language);
  if (memo.size >= MEMO_LIMIT) memo.clear();
  memo.set(key, matches);
  return matches;
}

/** "First name / Vorname": the same thing said in two languages; words that only meet across the bar say nothing. */
function twice(label: string, context: string, language: string): readonly LabelMatch[] | null {
  const halves = label.length < 120 ? halvesOf(label) : [];
  if (halves.length !== 2) return null;
  const [first, second] = halves.map((half) => read(fold(normalise(half, 100)), context, language));
  const [one, other] = [first?.[0], second?.[0]];
  return one && other && one.path !== '' && one.path === other.path ? (first ?? null) : null;
}

/** Share of a label from which on a wording is most of it. */
const MOST = 0.75;

/** "Vorname / First name", "Surname (family name)". */
function halvesOf(label: string): string[] {
  const bracketed = /^([^()]{3,})\s*\(([^()]{3,})\)\s*[*:]?\s*$/.exec(label);
  return bracketed ? [bracketed[1] ?? '', bracketed[2] ?? ''] : label.split(/\s*[/|]\s*/);
}

const NO_ROW: Compiled = { row: ['', ''] };

interface Hit extends LabelMatch {
  readonly weight: number;
}

/** Length of what a label says beside its filler. */
function saidIn(text: string): number {
  const words = text.split(' ').filter((word) => !FILLER.has(word));
  return Math.max(1, words.join(' ').length);
}

let aloneBy: Map<string, string[]> | undefined;
const aloneIn = new Map<string, Map<string, string>>();

/** Words that mean something only when nothing else stands in the label ("by" is Danish for town, and English). */
function alone(text: string, language: string): Hit[] {
  aloneBy ??= aloneTable();
  const words = text.split(' ');
  // "Type your job" is a request, "Job type" is not.
  const isFiller = (word: string, at: number) => FILLER.has(word) && !(word === 'type' && at > 0 && at === words.length - 1);
  const rest = words.length > 8 ? text : words.filter((word, at) => !isFiller(word, at)).join(' ');
  const here = ambiguousIn(language).get(rest) ?? ambiguousIn(language).get(text);
  if (here) return [{ path: here, strength: 1, weight: rest.length + text.length }];
  return (aloneBy.get(rest) ?? []).map((path, rank) => ({ path, strength: 1, weight: rest.length + 1 - rank / 2 }));
}

/** What a language means by the words that others mean something else by. */
function ambiguousIn(language: string): ReadonlyMap<string, string> {
  let known = aloneIn.get(language);
  if (!known) {
    const rows = Object.entries(LANGUAGES[language === 'nb' || language === 'nn' ? 'no' : language]?.ambiguous ?? {});
    known = new Map(
      rows.flatMap(([path, wordings]) =>
        fold(comparable(wordings))
          .split('|')
          .map((wording) => [wording, path] as const),
      ),
    );
    aloneIn.set(language, known);
  }
  return known;
}

function aloneTable(): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const [path, wordings] of ALONE)
    for (const wording of fold(wordings).split('|')) table.set(wording, [...(table.get(wording) ?? []), path]);
  return table;
}

function read(text: string, context: string, language: string): readonly LabelMatch[] {
  if (text === '') return [];
  compiled ??= compile();
  const hits: Hit[] = alone(text, language);
  const said = saidIn(text);
  for (const [index, { at, length: longest }] of found(text, compiled)) {
    const { row, within, under } = compiled.rows[index] ?? NO_ROW;
    const [path, , extra] = row;
    if (within && !within.test(` ${context} ${text} `)) continue;
    if (under && !under.test(` ${context} `)) continue;
    if (extra?.most && longest / said < MOST) continue;
    const bonus = (within || under ? 4 : 0) + (extra?.bonus ?? 0);
    hits.push({
      path,
      context: extra?.context,
      strength: Math.min(1, longest / said),
      before: text.slice(0, at).trim(),
      after: text.slice(at + longest).trim(),
      weight: longest + bonus - index / 1000,
    });
  }
  hits.sort((a, b) => b.weight - a.weight);
  // Whatever an empty row covers better is not ours.
  const stop = hits.findIndex((hit) => hit.path === '');
  const kept = stop > 0 ? hits.slice(0, stop) : stop === 0 ? hits.slice(0, 1) : hits;
  const seen = new Set<string>();
  return kept.filter((hit) => !seen.has(hit.path) && seen.add(hit.path)).map(({ weight: _weight, ...match }) => match);
}
