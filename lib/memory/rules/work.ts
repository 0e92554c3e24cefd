import { normalise } from '../../core/text.ts';
import type { Derived, Rule, View } from '../conclude.ts';
import { lookup } from '../facts/lookup.ts';
import { durationInWords } from '../sentence.ts';
import { compareDates, monthIndex } from '../time.ts';
import type { Belief } from '../types.ts';
import { lasting, partOf, say, words, yesNo } from './premises.ts';

/** What a working life adds up to. Months are counted once, however many jobs cover them; an ongoing job runs to today. */
const ROLES: Readonly<Record<string, string>> = {
  analyst: 'analysis',
  analytiker: 'analyse',
  engineer: 'engineering',
  ingenieur: 'ingenieurwesen',
  developer: 'development',
  entwickler: 'entwicklung',
  programmer: 'programming',
  designer: 'design',
  scientist: 'science',
  manager: 'management',
  administrator: 'administration',
  consultant: 'consulting',
  berater: 'beratung',
  teacher: 'teaching',
  lehrer: 'unterricht',
  nurse: 'nursing',
  accountant: 'accounting',
  buchhalter: 'buchhaltung',
  architect: 'architecture',
  architekt: 'architektur',
  researcher: 'research',
  writer: 'writing',
  editor: 'editing',
  recruiter: 'recruiting',
  marketer: 'marketing',
  lawyer: 'law',
  tester: 'testing',
  planner: 'planning',
  translator: 'translation',
  driver: 'driving',
  cook: 'cooking',
  chef: 'cooking',
  baker: 'baking',
  carpenter: 'carpentry',
  electrician: 'electrical work',
  librarian: 'library work',
  photographer: 'photography',
};
/** Words of rank, which do not change the field. */
const RANKS =
  /^(senior|junior|lead|leading|leitende[rn]?|head|of|principal|chief|staff|deputy|vice|trainee|intern|graduate|associate|assistant|working|student|sr|jr|mid|level|i|ii|iii|freelance)$/;

/** "Senior Data Analyst" -> "data analysis"; a title of no known role is its own field. */
export function fieldOf(title: string): string {
  const words = normalise(title.replace(/\([^)]*\)/g, ' '))
    .split(' ')
    .filter((word) => !RANKS.test(word));
  return words
    .map((word) => lookup(ROLES, word) ?? lookup(ROLES, word.replace(/in$/, '')) ?? word)
    .join(' ')
    .trim();
}

type Span = readonly [number, number];

/** [first month, month after the last). Of a job that goes on and began in a year alone only the years that differ are counted. */
function spanOf(job: Belief, today: string): Span | null {
  const start = partOf(job, 'start') ?? job.validFrom;
  if (!start) return null;
  const end = partOf(job, 'end') ?? job.validTo;
  const until = end && end < today ? monthIndex(end) + (end.length >= 7 ? 1 : 0) : monthIndex(today);
  const isOpen = start.length === 4 && !(end && end < today);
  const from = isOpen ? monthIndex(`${start}${today.slice(4, 7)}`) : monthIndex(start);
  return until >= from ? [from, until] : null;
}

/** Months that at least one of the spans covers. */
export function monthsCovered(spans: readonly Span[]): number {
  let months = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    months += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return months;
}

function experienceOf(jobs: readonly Belief[], today: string, field: string | undefined): Derived[] {
  const counted = jobs.flatMap((job) => {
    const span = spanOf(job, today);
    return span ? [{ job, span }] : [];
  });
  const months = monthsCovered(counted.map(({ span }) => span));
  if (months === 0) return [];
  const premises = counted.map(({ job }) => job);
  const text = say(
    `Work experience${field ? ` in ${field}` : ''}: ${durationInWords(months)}.`,
    `Berufserfahrung${field ? ` (${field})` : ''}: ${durationInWords(months, 'de')}.`,
  );
  return lasting('experience', months, premises, text, field);
}

function perField(view: View): Derived[] {
  const fields = new Map<string, Belief[]>();
  for (const job of view.ever('job')) {
    const names = new Set([fieldOf(partOf(job, 'title') ?? ''), normalise(partOf(job, 'industry') ?? '')].filter(Boolean));
    for (const name of names) fields.set(name, [...(fields.get(name) ?? []), job]);
  }
  return [...fields].flatMap(([field, jobs]) => experienceOf(jobs, view.today, field));
}

/** Jobs that go on today, the one begun last first. */
export function currentJobs(view: View): readonly Belief[] {
  return view.now('job').filter((job) => {
    const end = partOf(job, 'end');
    return (!end || compareDates(end, view.today) > 0) && (partOf(job, 'start') ?? '') <= view.today;
  });
}

const aged = { version: 2, ages: true } as const;

export const WORK_RULES: readonly Rule[] = [
  {
    ...aged,
    id: 'employer',
    kind: 'strict',
    reads: ['job'],
    writes: ['organization'],
    derive(view) {
      const [job] = currentJobs(view);
      const employer = partOf(job, 'employer');
      return job && employer ? words('organization', employer, [job]) : [];
    },
  },
  {
    ...aged,
    id: 'job-title',
    kind: 'strict',
    reads: ['job'],
    writes: ['organization-title'],
    derive(view) {
      const [job] = currentJobs(view);
      const title = partOf(job, 'title');
      return job && title ? words('organization-title', title, [job]) : [];
    },
  },
  {
    ...aged,
    id: 'employed',
    kind: 'default',
    reads: ['job'],
    writes: ['employment-status'],
    derive(view) {
      const [job] = currentJobs(view);
      return job && partOf(job, 'employer') ? words('employment-status', 'Employed', [job]) : [];
    },
  },
  {
    ...aged,
    id: 'experience',
    kind: 'strict',
    reads: ['job'],
    writes: ['experience'],
    derive: (view) => experienceOf(view.ever('job'), view.today, undefined),
  },
  { ...aged, id: 'experience-in-field', kind: 'strict', reads: ['job'], writes: ['experience'], derive: perField },
  {
    ...aged,
    id: 'experience-with-skill',
    kind: 'strict',
    reads: ['skill'],
    writes: ['experience'],
    each: 'skill',
    derive(view, skill) {
      const [name, start] = [partOf(skill, 'name'), partOf(skill, 'start')];
      if (!skill || !name || !start || start > view.today) return [];
      const end = skill.validTo && skill.validTo < view.today ? skill.validTo : view.today;
      const months = monthIndex(end.slice(0, Math.max(4, start.length))) - monthIndex(start);
      const text = say(`Experience with ${name}: ${durationInWords(months)}.`, `Erfahrung mit ${name}: ${durationInWords(months, 'de')}.`);
      return months > 0 ? lasting('experience', months, [skill], text, name) : [];
    },
  },
  {
    ...aged,
    id: 'highest-degree',
    kind: 'strict',
    reads: ['education'],
    writes: ['degree'],
    derive(view) {
      const [best] = degrees(view);
      if (!best) return [];
      const degree = partOf(best.school, 'degree') ?? '';
      return words('degree', normalise(degree).includes(normalise(best.name)) ? degree : `${best.name} (${degree})`, [best.school]);
    },
  },
  {
    ...aged,
    id: 'student',
    kind: 'strict',
    reads: ['education'],
    writes: ['student'],
    derive(view) {
      const [school] = view
        .now('education')
        .filter((one) => partOf(one, 'start') && !isOver(one, view.today) && partOf(one, 'end') !== undefined);
      return school
        ? yesNo('student', true, [school], say('Student: yes, the course is still running.', 'In Ausbildung: ja, sie läuft noch.'))
        : [];
    },
  },
];

const isOver = (school: Belief, today: string) => {
  const end = partOf(school, 'end');
  return end !== undefined && end.slice(0, 10) <= today.slice(0, end.length);
};

/** Degrees that were given, the highest first. A course that has not ended has given none yet. */
export function degrees(view: View): { school: Belief; name: string; rank: number }[] {
  return view
    .ever('education')
    .flatMap((school) => {
      const level = LEVELS.find(([pattern]) => pattern.test(partOf(school, 'degree') ?? ''));
      return level && isOver(school, view.today) ? [{ school, name: level[1], rank: level[2] }] : [];
    })
    .sort((a, b) => b.rank - a.rank || (a.school.id < b.school.id ? -1 : 1));
}

/** [as written, its name, its rank]. */
const LEVELS: readonly (readonly [RegExp, string, number])[] = [
  [/\b(ph\.? ?d|d\.? ?phil|doctor|doctorate|dr\.)\b/i, 'Doctorate', 5],
  [/\b(m\.? ?sc|m\.? ?a|m\.? ?eng|mba|m\.? ?ed|m\.? ?phil|llm|master\w*|magister|diplom\b|staatsexamen)\b/i, "Master's degree", 4],
  [/\b(b\.? ?sc|b\.? ?a|b\.? ?eng|b\.? ?ed|llb|bba|bachelor\w*)\b/i, "Bachelor's degree", 3],
  [/\b(associate\w*|foundation degree|hnd|meister|techniker)\b/i, 'Associate degree', 2],
  [/\b(a-?levels?|abitur|high school|matura|baccalaur\w*|ged)\b/i, 'Secondary school', 1],
  // The German word for it by itself; in English it is a subject or an advancement.
  [/^promotion\b|\bpromoviert/i, 'Doctorate', 5],
];
