import { parseDate } from './dates.ts';
import { OCCUPATION } from './grammar/lexicon.ts';
import { type Draft, listed, record } from './grammar/row.ts';
import { LANGUAGE_WORDS } from './grammar/words.ts';
import { lookup } from './lookup.ts';

/**
 * The lines of a curriculum vitae, by the headings they stand under: jobs and degrees with their times, skills, languages. A line counts
 * only where its parts tell themselves apart (a time, a title, a name); what does not is left to the grammar of sentences. Pure.
 */
export interface Line {
  readonly drafts: readonly Draft[];
  readonly span: readonly [number, number];
}

type Section = 'work' | 'education' | 'skills' | 'languages' | 'other';

const HEADINGS: readonly (readonly [Section, RegExp])[] = [
  [
    'work',
    /^(?:(?:work|professional|employment|career|relevant) )*(?:experience|history|employment|career)|^berufserfahrung|^beruflicher werdegang/i,
  ],
  ['education', /^(?:education|academic background|qualifications|studies|training)|^(?:ausbildung|studium|bildungsweg)/i],
  [
    'skills',
    /^(?:(?:technical|key|core|it|professional|other) )*skills|^(?:tools|technologies|competenc(?:es|ies))|^(?:kenntnisse|fähigkeiten)/i,
  ],
  ['languages', /^languages?|^sprachen/i],
  [
    'other',
    /^(?:summary|profile|about|interests|hobbies|references?|contact|personal|publications|projects|awards|volunteering|certificat)/i,
  ],
];
/** A heading is short, and little else stands in its line. */
const LONGEST_HEADING = 40;
const LONGEST_LINE = 300;

const MONTH = '(?:\\p{L}{3,9}\\.? )';
const WHEN = `(?:${MONTH}?\\d{4}|\\d{1,2}[/.]\\d{4})`;
const NOW = '(?:present|now|today|current|ongoing|to date|heute|jetzt|aktuell)';
const RANGE = new RegExp(`\\(?(?<from>${WHEN}) ?(?:-|–|—|to|until|till|bis) ?(?<to>${WHEN}|${NOW})\\)?`, 'iu');
const SINCE = new RegExp(`\\(?(?:since|from|seit) (?<from>${WHEN})\\)?`, 'iu');
const YEAR = /\(?\b(?<to>(?:19|20)\d{2})\b\)?/;
const PARTS = /\s*(?:,|\||·|•|;|\t| [-–—] | {3,})\s*/;
const DEGREE =
  /\b(?:B\.?Sc|B\.?A|B\.?Eng|M\.?Sc|M\.?A|M\.?Eng|MBA|Ph\.?D|LL\.?[BM]|Bachelor|Master|Doctor|Doctorate|Diploma|Diplom|Magister|A[- ]levels?|Abitur|GCSEs?|Certificate|Apprenticeship)\b/i;
const SCHOOL =
  /\b(?:university|college|school|institute|academy|polytechnic|universität|hochschule|gymnasium|schule|akademie|universidad|université)\b/i;
const MANY_SKILLS = 30;

export function linesOfCv(text: string): Line[] {
  const lines: Line[] = [];
  let section: Section | null = null;
  let at = 0;
  for (const raw of text.split('\n')) {
    const start = at;
    at += raw.length + 1;
    const words = raw.replace(/^[\s•*·–-]+/, '').trim();
    if (words === '' || words.length > LONGEST_LINE) continue;
    const bare = words.replace(/[:\s]+$/, '');
    const heading = bare.length <= LONGEST_HEADING && !/\d/.test(bare) ? HEADINGS.find(([, pattern]) => pattern.test(bare)) : undefined;
    if (heading && (bare.split(' ').length <= 4 || /^\p{Lu}+$/u.test(bare))) {
      section = heading[0];
      continue;
    }
    const drafts = section === null ? null : READERS[section](words);
    if (drafts && drafts.length > 0) lines.push({ drafts, span: [start + raw.indexOf(words), start + raw.indexOf(words) + words.length] });
  }
  return lines;
}

const READERS: Readonly<Record<Section, (line: string) => readonly Draft[] | null>> = {
  work: jobOf,
  education: educationOf,
  skills: skillsOf,
  languages: languagesOf,
  other: () => null,
};

interface Timed {
  readonly start?: string;
  readonly end?: string;
  readonly parts: readonly string[];
}

function timed(line: string, withYear: boolean): Timed | null {
  const match = RANGE.exec(line) ?? SINCE.exec(line) ?? (withYear ? YEAR.exec(line) : null);
  if (!match) return null;
  const { from, to } = match.groups ?? {};
  const [start, end] = [from, to].map((one) => (one && !new RegExp(`^${NOW}$`, 'i').test(one) ? isoOf(one) : undefined));
  if ((from && !start) || (to && !end && !new RegExp(`^${NOW}$`, 'i').test(to)) || (start && end && start > end)) return null;
  const rest = `${line.slice(0, match.index)} | ${line.slice(match.index + match[0].length)}`;
  const parts = rest.split(PARTS).map((part) => part.replace(/^[\s():,-]+|[\s(:,-]+$/g, ''));
  return { ...(start ? { start } : {}), ...(end ? { end } : {}), parts: parts.filter((part) => /\p{L}{2}/u.test(part)) };
}

function isoOf(text: string): string | undefined {
  const [, month, year] = /^(\d{1,2})[/.](\d{4})$/.exec(text) ?? [];
  if (month && year) return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, '0')}` : undefined;
  return parseDate(text.replace('.', '')) ?? undefined;
}

/** "Senior Data Analyst, Northwind Ltd, Bristol, Sep 2022 - present": one part is an occupation, the next a name. */
function jobOf(line: string): readonly Draft[] | null {
  const read = timed(line, false);
  if (!read || read.parts.length === 0 || read.parts.length > 4) return null;
  const [first = '', ...others] = read.parts.flatMap((part) => {
    const [, title, employer] = /^(.+?) (?:at|with|for|bei) (\p{Lu}.+)$/u.exec(part) ?? [];
    return title && employer && OCCUPATION.test(title) ? [title, employer] : [part];
  });
  const parts = [first, ...others];
  const titles = parts.filter((part) => OCCUPATION.test(part));
  const names = parts.filter((part) => !OCCUPATION.test(part) && /^\p{Lu}/u.test(part));
  const [title] = titles;
  const [employer, location] = names;
  if (titles.length !== 1 || !title || !employer || names.length > 2) return null;
  return record('job', { employer, title, location, start: read.start, end: read.end });
}

/** "BSc Statistics, University of Leeds, 2009 - 2012". */
function educationOf(line: string): readonly Draft[] | null {
  const read = timed(line, true);
  if (!read) return null;
  const schools = read.parts.filter((part) => SCHOOL.test(part));
  const degrees = read.parts.filter((part) => DEGREE.test(part) && !SCHOOL.test(part));
  const [institution] = schools;
  if (schools.length !== 1 || degrees.length > 1) return null;
  const [whole = ''] = degrees;
  const degree = DEGREE.exec(whole)?.[0];
  const area = whole
    .replace(DEGREE, '')
    .replace(/\((?:hons|honours)\)/i, '')
    .replace(/^\W*(?:of |in |degree in )?|\W+$/g, '')
    .trim();
  return record('education', { institution, degree, area: area || undefined, start: read.start, end: read.end });
}

function skillsOf(line: string): readonly Draft[] | null {
  const names = line
    .replace(/^[\p{L} ]{2,30}: /u, '')
    .split(/\s*[,;|•·]\s*/)
    .map((name) => name.replace(/\s*\(.*\)$/, '').trim())
    .filter(Boolean);
  const fit = names.every((name) => name.split(' ').length <= 4 && /^[\p{Lu}\d.]/u.test(name) && !/[.!?]$/.test(name));
  return fit && names.length <= MANY_SKILLS ? names.flatMap((name) => record('skill', { name })) : null;
}

function languagesOf(line: string): readonly Draft[] | null {
  const drafts = listed(line).map((one) => {
    const [, word = '', level] = /^(\p{L}+)(?: ?[(:–-] ?([^)]+)\)?)?$/u.exec(one) ?? [];
    const language = lookup(LANGUAGE_WORDS, word.toLowerCase());
    return language ? record('language', { language, level: level?.trim() }) : null;
  });
  return drafts.every((one) => one !== null) ? drafts.flat() : null;
}
