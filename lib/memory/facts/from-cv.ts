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

type Section = 'work' | 'education' | 'skills' | 'languages' | 'certificates' | 'references' | 'other';

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
  ['certificates', /^(?:certificat\w*|licen[cs]es (?:and|&) certificat\w*|zertifikate)/i],
  ['references', /^(?:references?|referees?|referenzen)/i],
  ['other', /^(?:summary|profile|about|interests|hobbies|contact|personal|publications|projects|awards|volunteering)/i],
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
  /\b(?:B\.?Sc|B\.?A|B\.?Eng|M\.?Sc|M\.?A|M\.?Eng|MBA|BSN|MSN|ADN|BBA|BFA|MFA|B\.?S|M\.?S|J\.?D|DNP|Ph\.?D|LL\.?[BM]|Bachelor|Master|Doctor|Doctorate|Diploma|Diplom|Magister|A[- ]levels?|Abitur|GCSEs?|Certificate|Apprenticeship)\b/i;
/** "High school diploma" is what one leaves a school with. */
const LEAVING = /\b(?:diploma|ged|certificate)$/i;
const SCHOOL =
  /\b(?:university|college|school|institute|academy|polytechnic|universität|hochschule|gymnasium|schule|akademie|universidad|université)\b/i;
const MANY_SKILLS = 30;

export function linesOfCv(text: string): Line[] {
  const lines: Line[] = [];
  let section: Section | null = null;
  let at = 0;
  /** The lines of this block from which nothing was read yet. */
  let before: Part[] = [];
  for (const raw of text.split('\n')) {
    const start = at;
    at += raw.length + 1;
    const whole = raw.replace(/^[\s•*·–-]+/, '').trim();
    const led = sectionLeading(whole);
    if (led) [section, before] = [led.section, []];
    const words = led ? led.rest : whole;
    if (words === '') before = [];
    if (words === '' || words.length > LONGEST_LINE) continue;
    const bare = words.replace(/[:\s]+$/, '');
    const heading = bare.length <= LONGEST_HEADING && !/\d/.test(bare) ? HEADINGS.find(([, pattern]) => pattern.test(bare)) : undefined;
    if (heading && (bare.split(' ').length <= 4 || /^\p{Lu}+$/u.test(bare))) {
      section = heading[0];
      before = [];
      continue;
    }
    if (section === null) continue;
    const from = start + raw.indexOf(words);
    before = [...before, { words, span: [from, from + words.length] }];
    const read = readBlock(before, READERS[section]);
    if (read) lines.push(read);
    if (read || /^\s*[•*·–-]/.test(raw)) before = read ? [] : before.slice(0, -1);
    before = before.slice(-LINES_OF_ONE);
  }
  return lines;
}

/** "SKILLS Excel, forklift licence": the heading in capitals, what stands under it in its own line. */
function sectionLeading(line: string): { section: Section; rest: string } | undefined {
  const [, head = '', rest = ''] = /^(\p{Lu}{4,}(?: (?:AND|UND|&) \p{Lu}{4,})?)(?::\s*|\s+[-–—]?\s*)(?=.*\p{Ll})(.+)$/u.exec(line) ?? [];
  const heading = head === '' ? undefined : HEADINGS.find(([, pattern]) => pattern.test(head));
  return heading && { section: heading[0], rest };
}

interface Part {
  readonly words: string;
  readonly span: readonly [number, number];
}

/** Lines that one job or degree may take: what, where, when. */
const LINES_OF_ONE = 3;

/** The last line alone, else with those before it: who and where in one, what and when in the next. */
function readBlock(block: readonly Part[], reader: (line: string, lines: number) => readonly Draft[] | null): Line | null {
  for (let count = 1; count <= Math.min(LINES_OF_ONE, block.length); count++) {
    const used = block.slice(-count);
    const drafts = reader(used.map(({ words }) => words).join(', '), count);
    const [first, last] = [used[0], used.at(-1)];
    if (drafts && drafts.length > 0 && first && last) return { drafts, span: [first.span[0], last.span[1]] };
  }
  return null;
}

const alone = (read: (line: string) => readonly Draft[] | null) => (line: string, lines: number) => (lines === 1 ? read(line) : null);

const READERS: Readonly<Record<Section, (line: string, lines: number) => readonly Draft[] | null>> = {
  work: jobOf,
  education: educationOf,
  skills: alone(skillsOf),
  languages: alone(languagesOf),
  certificates: alone(certificateOf),
  references: alone(refereeOf),
  other: () => null,
};

interface Timed {
  readonly start?: string;
  readonly end?: string;
  /** Before the time, as it stands. */
  readonly lead: string;
  readonly parts: readonly string[];
}

function timed(line: string, withYear: boolean): Timed | null {
  const match = RANGE.exec(line) ?? SINCE.exec(line) ?? (withYear ? YEAR.exec(line) : null);
  if (!match) return null;
  const { from, to } = match.groups ?? {};
  const [start, end] = [from, to].map((one) => (one && !new RegExp(`^${NOW}$`, 'i').test(one) ? isoOf(one) : undefined));
  if ((from && !start) || (to && !end && !new RegExp(`^${NOW}$`, 'i').test(to)) || (start && end && start > end)) return null;
  const behind = line.slice(match.index + match[0].length);
  // What was done there, told after the line's own end.
  const rest = `${line.slice(0, match.index)} | ${/^\)?\.\s/.test(behind) ? '' : behind}`;
  const parts = rest.split(PARTS).map((part) => part.replace(/^[\s():,-]+|[\s(:,-]+$/g, ''));
  return {
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
    lead: line.slice(0, match.index),
    parts: parts.filter((part) => /\p{L}{2}/u.test(part)),
  };
}

function isoOf(text: string): string | undefined {
  const [, month, year] = /^(\d{1,2})[/.](\d{4})$/.exec(text) ?? [];
  if (month && year) return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, '0')}` : undefined;
  return parseDate(text.replace('.', '')) ?? undefined;
}

/** "Senior Data Analyst, Northwind Ltd, Bristol, Sep 2022 - present": one part is an occupation, the next a name. */
function jobOf(line: string, lines: number): readonly Draft[] | null {
  const read = timed(line, false);
  const isJoined = lines > 1;
  const dashed = read && !isJoined ? besideDash(read) : null;
  if (dashed) return dashed;
  if (!read || read.parts.length === 0 || read.parts.length > (isJoined ? 5 : 4)) return null;
  const [first = '', ...others] = read.parts.flatMap((part) => {
    const [, title, employer] = /^(.+?) (?:at|with|for|bei) (\p{Lu}.+)$/u.exec(part) ?? [];
    return title && employer && OCCUPATION.test(title) ? [title, employer] : [part];
  });
  const parts = [first, ...others];
  const titles = parts.filter((part) => OCCUPATION.test(part));
  const names = parts.filter((part) => !OCCUPATION.test(part) && /^\p{Lu}/u.test(part));
  const [title] = titles;
  const [employer, ...places] = names;
  if (titles.length !== 1 || !title || !employer || places.length > (isJoined ? 2 : 1)) return null;
  return record('job', { employer, title, location: places.join(', '), start: read.start, end: read.end });
}

/** "Northwind Hospital, Leeds - Staff Nurse, Day Surgery (2019 - present)": one side of the dash is who, the other is as what. */
function besideDash({ lead, start, end }: Timed): readonly Draft[] | null {
  const sides = lead
    .replace(/[\s(,:–—|-]+$/, '')
    .split(/ (?:[-–—|]) /)
    .map((side) => side.trim());
  const [title, ...titles] = sides.filter((side) => OCCUPATION.test(side.split(',')[0] ?? ''));
  const [who, ...others] = sides.filter((side) => side !== title);
  if (!title || !who || titles.length > 0 || others.length > 0 || !/^\p{Lu}/u.test(who)) return null;
  const [employer = '', ...places] = who.split(/\s*,\s*/);
  return record('job', { employer, title, location: places.join(', '), start, end });
}

/** "BSc Statistics, University of Leeds, 2009 - 2012". */
function educationOf(line: string): readonly Draft[] | null {
  const read = timed(line, true);
  if (!read) return null;
  const isDegree = (part: string) => DEGREE.test(part) && (!SCHOOL.test(part) || LEAVING.test(part));
  const degrees = read.parts.filter(isDegree);
  const schools = read.parts.filter((part) => SCHOOL.test(part) && !isDegree(part));
  const [institution] = schools;
  if (schools.length !== 1 || degrees.length > 1) return null;
  const [whole = ''] = degrees;
  if (LEAVING.test(whole)) return record('education', { institution, degree: whole, start: read.start, end: read.end });
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

/** "Spanish (B2)", "fluent Portuguese", "some Hindi". */
const LANGUAGE_ENTRY =
  /^(?:(some|basic|conversational|intermediate|good|advanced|fluent|native|grundkenntnisse|gut|fließend) )?(\p{L}+)(?: ?[(:–-] ?([^)]+)\)?)?$/iu;

function languagesOf(line: string): readonly Draft[] | null {
  const drafts = listed(line).map((one) => {
    const [, before, word = '', behind] = LANGUAGE_ENTRY.exec(one) ?? [];
    const language = lookup(LANGUAGE_WORDS, word.toLowerCase());
    return language ? record('language', { language, level: (behind ?? before)?.trim() }) : null;
  });
  return drafts.every((one) => one !== null) ? drafts.flat() : null;
}

/** "OSHA 30 (2016)", "First aid, 2021". */
function certificateOf(line: string): readonly Draft[] | null {
  const year = /[(,]\s*(?<year>(?:19|20)\d{2})\)?$/.exec(line);
  const name = (year ? line.slice(0, year.index) : line).trim();
  return /^[\p{Lu}\d]/u.test(name) && name.split(' ').length <= 8 && !/[.:!?]$/.test(name)
    ? record('certificate', { name, issued: year?.groups?.year })
    : null;
}

/** "Ron Albrecht, my supervisor at Miami Valley Power, (937) 555-0188". */
function refereeOf(line: string): readonly Draft[] | null {
  const [name = '', ...rest] = line.split(/\s*[,|;]\s*/);
  const tel = rest.find((part) => /^\+?[\d ()./-]{7,20}$/.test(part));
  const email = rest.find((part) => /^\S+@\S+\.\S+$/.test(part));
  const organisation = /\b(?:at|of|bei) (?<firm>\p{Lu}.+)$/u.exec(rest.find((part) => / (?:at|of|bei) /.test(part)) ?? '')?.groups?.firm;
  return /^\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){1,3}$/u.test(name) && (tel || email)
    ? record('referee', { name, tel, email, organisation })
    : null;
}
