import { displayLabel } from '../core/text.ts';
import type { Belief } from '../memory/types.ts';
import { partValue } from './candidate.ts';

/** First-person sentences that code makes from single facts, in English and German, and the person's own sentences as they said them. */
export type Tongue = 'en' | 'de';

export interface Sentence {
  readonly text: string;
  readonly beliefs: readonly Belief[];
}

const MONTHS: Readonly<Record<Tongue, readonly string[]>> = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  de: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
};

function partOf(belief: Belief, part: string): string | undefined {
  const value = partValue(belief, part);
  return value?.type === 'text' ? value.text : value?.type === 'date' ? value.iso : undefined;
}

function dateWords(iso: string, tongue: Tongue): string {
  const [year = '', month] = iso.split('-');
  return month ? `${MONTHS[tongue][Number(month) - 1]} ${year}` : year;
}

const article = (noun: string) => (/^[aeiou]/i.test(noun) ? 'an' : 'a');

export function jobNow(job: Belief, tongue: Tongue): Sentence[] {
  const [title, employer, start] = [partOf(job, 'title'), partOf(job, 'employer'), partOf(job, 'start') ?? job.validFrom];
  if (!title || !employer) return [];
  const since = start ? ` ${tongue === 'de' ? 'seit' : 'since'} ${dateWords(start, tongue)}` : '';
  const text =
    tongue === 'de'
      ? `Ich arbeite${since} als ${title} bei ${employer}.`
      : since
        ? `I have worked as ${article(title)} ${title} at ${employer}${since}.`
        : `I work as ${article(title)} ${title} at ${employer}.`;
  return [{ text, beliefs: [job] }];
}

export function jobBefore(job: Belief, tongue: Tongue): Sentence[] {
  const [title, employer] = [partOf(job, 'title'), partOf(job, 'employer')];
  if (!title || !employer) return [];
  return [
    {
      text: tongue === 'de' ? `Davor war ich ${title} bei ${employer}.` : `Before that I was ${article(title)} ${title} at ${employer}.`,
      beliefs: [job],
    },
  ];
}

export function schooling(school: Belief, tongue: Tongue): Sentence[] {
  const [area, place, degree, end] = [
    partOf(school, 'area'),
    partOf(school, 'institution'),
    partOf(school, 'degree'),
    partOf(school, 'end'),
  ];
  if (!area || !place) return [];
  const brackets = [degree, end?.slice(0, 4)].filter(Boolean).join(', ');
  const more = brackets ? ` (${brackets})` : '';
  return [
    { text: tongue === 'de' ? `Ich habe ${area} studiert: ${place}${more}.` : `I studied ${area} at ${place}${more}.`, beliefs: [school] },
  ];
}

function listed(items: readonly string[], tongue: Tongue): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${tongue === 'de' ? 'und' : 'and'} ${last}`;
}

export function skillsOf(skills: readonly Belief[], tongue: Tongue): Sentence[] {
  const known = skills.flatMap((skill) => {
    const [name, start] = [partOf(skill, 'name'), partOf(skill, 'start')];
    return name ? [start ? `${name} (${tongue === 'de' ? 'seit' : 'since'} ${start.slice(0, 4)})` : name] : [];
  });
  if (known.length === 0) return [];
  return [
    { text: tongue === 'de' ? `Ich arbeite mit ${listed(known, tongue)}.` : `I work with ${listed(known, tongue)}.`, beliefs: skills },
  ];
}

const NATIVE = /native|mother/i;

export function languagesOf(languages: readonly Belief[], tongue: Tongue): Sentence[] {
  const names = tongue === 'de' ? new Intl.DisplayNames('de', { type: 'language' }) : undefined;
  const known = languages.flatMap((one) => {
    const [name, level] = [partOf(one, 'language'), partOf(one, 'level')];
    if (!name || (names && !germanName(name, names))) return [];
    const said = names ? (germanName(name, names) ?? name) : name;
    return [level ? `${said} (${tongue === 'de' && NATIVE.test(level) ? 'Muttersprache' : level})` : said];
  });
  if (known.length === 0) return [];
  return [{ text: tongue === 'de' ? `Ich spreche ${listed(known, tongue)}.` : `I speak ${listed(known, tongue)}.`, beliefs: languages }];
}

const CODES: Readonly<Record<string, string>> = {
  English: 'en',
  German: 'de',
  French: 'fr',
  Spanish: 'es',
  Italian: 'it',
  Portuguese: 'pt',
  Dutch: 'nl',
  Danish: 'da',
  Swedish: 'sv',
  Norwegian: 'no',
  Finnish: 'fi',
  Polish: 'pl',
  Czech: 'cs',
  Russian: 'ru',
  Ukrainian: 'uk',
  Turkish: 'tr',
  Arabic: 'ar',
  Greek: 'el',
  Welsh: 'cy',
};

function germanName(name: string, names: Intl.DisplayNames): string | undefined {
  const code = CODES[name];
  return code ? names.of(code) : undefined;
}

/** The person's own sentence where it is kept and is in the wanted language; else nothing. */
export function ownWords(belief: Belief, tongue: Tongue): Sentence[] {
  const quote = belief.evidence[0]?.quote.trim() ?? '';
  const text = /^(I|My|At|In|With|During|Ich|Mein|Bei|Mit|Seit)\b/.test(quote)
    ? quote
    : belief.value.type === 'text'
      ? belief.value.text
      : '';
  if (text === '' || tongueOf(text) !== tongue) return [];
  const whole = displayLabel(text).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return [{ text: /[.!?]$/.test(whole) ? whole : `${whole}.`, beliefs: [belief] }];
}

/** By the small words that every sentence has. */
export function tongueOf(text: string): Tongue {
  const german = text.match(/\b(ich|und|mich|mein\w*|bei|mit|nicht|der|die|das|eine?n?|seit|für|möchte|habe|bin)\b/gi)?.length ?? 0;
  const english = text.match(/\b(i|and|my|me|the|with|not|at|an?|since|for|want|have|am|of|to)\b/gi)?.length ?? 0;
  return german > english ? 'de' : 'en';
}
