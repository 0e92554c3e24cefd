import { normalise } from '../core/text.ts';
import type { Question } from '../forms/types.ts';
import type { Belief } from '../memory/types.ts';
import { candidateOf } from './candidate.ts';
import { check, type Support } from './check.ts';
import type { AnswerContext } from './context.ts';
import { byLevel } from './named.ts';
import { roomOf } from './room.ts';
import { jobBefore, jobNow, languagesOf, ownWords, type Sentence, schooling, skillsOf, type Tongue } from './said.ts';
import { timeline } from './timeline.ts';
import type { Candidate } from './types.ts';

/**
 * Free text out of several facts, without a model: the person's own sentences, and sentences that code makes from single facts, each tied
 * to the beliefs it says. Always a draft, never filled by itself, in the page's language, within the room there is. The checker reads it
 * before anybody does; nothing is phrased that no fact holds.
 */
type Theme = 'why' | 'self' | 'deed' | 'skills' | 'now';

const THEMES: readonly (readonly [Theme, RegExp])[] = [
  ['deed', /\b(proud|achievements?|accomplish\w*|success(es)?|a project you|project that you|piece of work|stolz|erfolge?)\b/],
  [
    'why',
    /\b(why|motivation|cover letter|covering letter|statement|what (attracts|interests|draws|motivates|brings) you|anschreiben|motivationsschreiben|warum|weshalb|was (reizt|motiviert) sie|reasons? for (applying|choosing))\b/,
  ],
  [
    'self',
    /\b(about (yourself|you)|yourself|who you are|professional summary|summary|profile|bio(graphy)?|background|introduce|uber sich|zur person|kurzprofil|lebenslauf)\b/,
  ],
  ['skills', /\b(skills?|tools|technologies|experience (with|in|of)|relevant experience|kenntnisse|fahigkeiten|erfahrung(en)? mit)\b/],
  ['now', /\b(current (role|job|position|work)|what do you do|your work|your job|derzeitige (tatigkeit|stelle|arbeit))\b/],
];
/** Wishes that only the person has: no fact answers what they want here. */
const OPEN =
  /\b(requests?|anything else|comments?|message|questions?|notes?|instructions|hope to (do|get)|brings you here|other information|sonstiges|anmerkungen|wunsche|nachricht|hobb(y|ies)|weakness\w*|in five years|strengths?|feedback|complaint|describe the (problem|damage|incident|accident))\b/;

export function themeOf(question: Question): Theme | null {
  const text = normalise(question.text, 300);
  if (OPEN.test(text)) return null;
  if (question.path === 'achievement') return 'deed';
  const found = THEMES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  return found ?? (question.path === 'job-motivation' ? 'why' : null);
}

export function isAboutWork(question: Question): boolean {
  return themeOf(question) !== null;
}

/** Most sentences a draft has: more reads like a list. */
const SENTENCES = 7;

export async function composeDraft(question: Question, context: AnswerContext): Promise<Candidate[]> {
  const theme = themeOf(question);
  if (!theme) return [];
  const tongue: Tongue = context.language?.startsWith('de') ? 'de' : 'en';
  const room = roomOf(question.text, context.maxLength);
  const kept = fitting(unlike(await gather(theme, question, tongue, context)), room);
  const used = [...new Map(kept.flatMap((one) => one.beliefs).map((belief) => [belief.id, belief])).values()];
  const [first] = used;
  if (!first) return [];
  const { text } = check(kept.map((one) => one.text).join(' '), used.map(supportOf), question.text);
  if (text === '') return [];
  return [
    candidateOf(first, context.today, {
      kind: 'composed',
      value: { type: 'text', text },
      path: 'job-motivation',
      beliefs: used.map((belief) => belief.id),
      uses: [...new Set(used.flatMap((belief) => belief.leaves))],
      confidence: 0.6,
      sensitivity: Math.max(...used.map((belief) => belief.sensitivity)) as Belief['sensitivity'],
      doubt: 'draft',
    }),
  ];
}

/** What a fact says, in every form in which a sentence may have taken it. */
export function supportOf(belief: Belief): Support {
  const parts =
    belief.value.type === 'record' ? Object.values(belief.value.parts).join(' ') : belief.value.type === 'text' ? belief.value.text : '';
  const quotes = belief.evidence.map((one) => one.quote).join(' ');
  const german = belief.attribute === 'language' ? languagesOf([belief], 'de').map((one) => one.text) : [];
  return {
    text: [belief.text, parts, monthsOf(belief), quotes, ...german].join(' '),
    denies: !belief.polarity || /\b(not|never|no|don['’]?t|nicht|kein\w*)\b/i.test(quotes),
  };
}

/** Dates of its parts by the names of their months, in both languages. */
function monthsOf(belief: Belief): string {
  const dates = belief.value.type === 'record' ? [belief.value.parts.start, belief.value.parts.end] : [];
  return [...dates, belief.validFrom, belief.validTo]
    .flatMap((iso) => {
      const [year, month] = (iso ?? '').split('-');
      if (!year) return [];
      const at = Date.UTC(2024, Number(month ?? 1) - 1, 1);
      return [
        year,
        ...(month ? ['en', 'de'].map((tongue) => new Intl.DateTimeFormat(tongue, { month: 'long', timeZone: 'UTC' }).format(at)) : []),
      ];
    })
    .join(' ');
}

async function gather(theme: Theme, question: Question, tongue: Tongue, context: AnswerContext): Promise<Sentence[]> {
  const { memory } = context;
  const sure = async (attribute: string) => (await memory.slot({ attribute })).filter((belief) => belief.label === 'IN' && belief.polarity);
  const deeds = (await sure('achievement')).flatMap((belief) => ownWords(belief, tongue));
  if (theme === 'deed') return deeds;
  const jobs = await timeline('job', context);
  const now = jobs.filter((job) => !job.validTo && !(job.value.type === 'record' && job.value.parts.end)).slice(0, 1);
  const present = now.flatMap((job) => jobNow(job, tongue));
  const before = jobs
    .filter((job) => !now.includes(job))
    .slice(0, 1)
    .flatMap((job) => (present.length > 0 ? jobBefore(job, tongue) : []));
  if (theme === 'now') return [...present, ...deeds];
  const skills = skillsOf([...(await sure('skill'))].sort(oldestFirst), tongue);
  if (theme === 'skills') return [...skills, ...present, ...deeds];
  const wants = await sure('job-motivation');
  const said = new Set(wants.flatMap((belief) => belief.leaves));
  const likes = [...(await sure('preference')), ...(await sure('hobby'))].filter((belief) => belief.leaves.some((leaf) => said.has(leaf)));
  const wishes = [...wants, ...likes].flatMap((belief) => ownWords(belief, tongue));
  // Without a word of the person's own about what they want, a motivation would be a CV in prose.
  if (theme === 'why' && wishes.length === 0) return [];
  const schools = (await timeline('education', context)).slice(0, 1).flatMap((school) => schooling(school, tongue));
  if (theme === 'why') return [...present, ...deeds, ...wishes, ...(studies(question) ? schools : [])];
  return [
    ...present,
    ...before,
    ...schools,
    ...skills,
    ...languagesOf([...(await sure('language'))].sort(byLevel), tongue),
    ...deeds,
    ...wishes,
  ];
}

/** What has been done longest comes first; what has no beginning last. */
function oldestFirst(a: Belief, b: Belief): number {
  const start = (belief: Belief) => (belief.value.type === 'record' ? (belief.value.parts.start ?? '9') : '9');
  return start(a).localeCompare(start(b));
}

/** A statement for a school, or one long enough to say where one studied. */
function studies(question: Question): boolean {
  return /\b(statement|study|studies|programme|course|university|degree|studi\w*)\b/.test(normalise(question.text));
}

/** One sentence of the person's may have given several facts. */
function unlike(sentences: readonly Sentence[]): Sentence[] {
  const seen = new Set<string>();
  return sentences.filter(({ text }) => !seen.has(normalise(text)) && seen.add(normalise(text)));
}

function fitting(sentences: readonly Sentence[], room: number): Sentence[] {
  const kept: Sentence[] = [];
  let length = -1;
  for (const one of sentences) {
    // A sentence that is too long gives way to a shorter one behind it; none is ever cut within.
    if (length + one.text.length + 1 > room || kept.length >= SENTENCES) continue;
    kept.push(one);
    length += one.text.length + 1;
  }
  return kept;
}
