import { DATE_TEXT } from '../dates.ts';
import { COUNT_TEXT } from '../quantities.ts';
import type { Draft, Row, Saying } from './row.ts';

/**
 * Sentences as templates: `{name}` and the like stand for what is read, `[...]` for what may be left out, `(a|b)` for a choice. One
 * reader serves the same shape in every language, so a new language is a table of templates and nothing else.
 */
export type Groups = Readonly<Record<string, string | undefined>>;
export type Reader = (groups: Groups, at: Saying) => readonly Draft[] | null;

const TYPES: Readonly<Record<string, string>> = {
  date: `(?:the |el |le |dem |den )?${DATE_TEXT}`,
  n: COUNT_TEXT,
  name: "\\p{L}[\\p{L}.'’-]*(?: (?:\\p{L}[\\p{L}.'’-]*)){0,5}",
  words: "[\\p{L}\\d][\\p{L}\\d &.'’/+#-]*?",
  any: '[^;]+?',
  amount: '[^;]*?\\d[^;]*?',
  list: "[\\p{L}\\d][\\p{L}\\d ,()'’./+#-]*?",
  // Words of it hold a digit or are a letter or two: no sentence goes on in it.
  code: '(?:[A-Z]{1,4}[ -])?[A-Z/-]*\\d[A-Z\\d/-]*(?: (?:[A-Z/-]*\\d[A-Z\\d/-]*|[A-Z]{1,2}))*',
  tel: '\\+?[\\d ()/-]{6,24}',
  word: '\\p{L}[\\p{L}-]+',
  model: '[\\p{L}\\d][\\p{L}\\d.-]*(?: [\\p{L}\\d][\\p{L}\\d.-]*)?',
  plate: '[\\p{L}\\d]{2,4} ?[\\p{L}\\d]{2,4}',
  reg: '[\\p{L}\\d][\\p{L}\\d -]*\\d[\\p{L}\\d ]*',
  id: '[\\p{L}\\d-]*\\d[\\p{L}\\d-]*',
  size: '\\d{1,2}(?:[.,]5)?',
  frame: '[^:,;]{2,30}',
  proper: '[\\p{L}\\d][^,;:]*?',
  sum: '[^;,]*?\\d(?:[^;,]|,(?=\\d))*?',
  digits: '\\d{1,4}',
  cefr: '[abc][12]',
  grade: '(?:ceinture|niveau|grade|catégorie|classement|corda|faixa|cinturão|cinto|nível|graduação|escalão) ?[^,;]{1,30}?',
  days: '[^,;\\d]*?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|segunda|terça|quarta|quinta|sexta|sábado|domingo)[^,;\\d]*?',
  email: '[^\\s@]+@[^\\s@]+\\.[^\\s@]+',
};

/** "{employer:name}" reads into the group `employer`; a bare "{date}" into the group `date`. */
export function pattern(template: string): RegExp {
  const source = template
    // "[sz]" and "[a-z]" are choices of letters, "[, in {place}]" may be left out.
    .replace(/\[(a-z ?|[a-zé\d]{2,4}|- )\]/g, '⟦$1⟧')
    .replace(/\[/g, '(?:')
    .replace(/\]/g, ')?')
    .replace(/⟦/g, '[')
    .replace(/⟧/g, ']')
    .replace(/(?<!\\)\((?!\?)/g, '(?:');
  return exact(source);
}

/** The same without brackets for what may be left out: a bracket is a class of letters, as in any pattern. */
export function exact(template: string): RegExp {
  const source = template.replace(
    /(?<!\\p)\{(?:(\w+):)?([a-z]+)\}/g,
    (_all, group: string | undefined, type: string) => `(?<${group ?? type}>${TYPES[type] ?? type})`,
  );
  return new RegExp(`^(?:${source})$`, 'iu');
}

export interface Phrases {
  readonly id: string;
  readonly read: Reader;
  readonly templates: readonly string[];
  readonly evenHedged?: boolean;
}

export function rowsOf(phrases: readonly Phrases[], as: (template: string) => RegExp = pattern): Row[] {
  return phrases.flatMap(({ id, read, templates, evenHedged }) =>
    templates.map(
      (template, index): Row => ({ id: `${id}-${index + 1}`, pattern: as(template), read, ...(evenHedged ? { evenHedged } : {}) }),
    ),
  );
}

/** Signs that end a run of letters in a pattern, and those that make the letter before them optional. */
const SIGNS = '()[]{}.*+?|\\^$';
const OPTIONAL = '?*{';

/**
 * Letters that stand in every text that a pattern of one shape fits: looked for before the pattern is made ready. In small letters.
 */
export function needsOf({ source }: RegExp): string[] {
  const inner = /^\^\(\?:(?<inner>.*)\)\$$/su.exec(source)?.groups?.inner;
  if (inner === undefined) return [];
  const needs: string[] = [];
  let run = '';
  let depth = 0;
  const keep = () => {
    if (run.trim().length > 1) needs.push(run.toLowerCase());
    run = '';
  };
  for (let at = 0; at < inner.length; at++) {
    const char = inner[at] ?? '';
    if (char === '\\') at += 1;
    if (char === '[') while (inner[at] !== ']' && at < inner.length) at += inner[at] === '\\' ? 2 : 1;
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (char === '|' && depth === 0) return [];
    if (SIGNS.includes(char)) {
      keep();
      if (char === '{') while (inner[at] !== '}' && at < inner.length) at += 1;
    } else if (depth === 0) {
      if (OPTIONAL.includes(inner[at + 1] ?? ' ')) keep();
      else run += char;
    }
  }
  keep();
  return needs;
}

/**
 * A cheap look before the exact one: the same shape with every class of letters as "anything". Patterns over all letters of Unicode
 * take milliseconds each to be made ready, so only those that may fit ever are.
 */
export function gist(exact: RegExp): RegExp {
  const source = exact.source
    .split(DATE_TEXT)
    .join('.+?')
    .split(COUNT_TEXT)
    .join('.+?')
    .replace(/\[[^\]]*\\p\{[^\]]*\]/g, '.')
    .replace(/\\p\{\w+\}/g, '.')
    .replace(/\(\?<\w+>/g, '(?:')
    // "A word, and up to five more": of anything, that is anything, and one way to be it.
    .replace(/\.\*\(\?: (?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)\{0,\d\}/g, '.*');
  return new RegExp(source, 'is');
}
