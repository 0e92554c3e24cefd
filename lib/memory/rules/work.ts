import { normalise } from '../../core/text.ts';
import type { Derived, Rule, View } from '../conclude.ts';
import { lookup } from '../facts/lookup.ts';
import { durationInWords } from '../sentence.ts';
import { monthIndex } from '../time.ts';
import type { Belief } from '../types.ts';
import { partOf } from './premises.ts';

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

/** [first month, month after the last). A year alone counts from its January, the careful way. */
function spanOf(job: Belief, today: string): Span | null {
  const start = partOf(job, 'start') ?? job.validFrom;
  if (!start) return null;
  const end = partOf(job, 'end') ?? job.validTo;
  const until = end && end < today ? monthIndex(end) + (end.length >= 7 ? 1 : 0) : monthIndex(today);
  return until >= monthIndex(start) ? [monthIndex(start), until] : null;
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
  const about = field ? ` in ${field}` : '';
  return [
    {
      attribute: 'experience',
      value: { type: 'duration', months },
      ...(field ? { context: field } : {}),
      premises,
      text: `Work experience${about}: ${durationInWords(months)}.`,
    },
  ];
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
function current(view: View): readonly Belief[] {
  return view.now('job').filter((job) => !partOf(job, 'end') && (partOf(job, 'start') ?? '') <= view.today);
}

export const WORK_RULES: readonly Rule[] = [
  {
    id: 'employer',
    version: 1,
    kind: 'strict',
    reads: ['job'],
    ages: true,
    derive(view) {
      const [job] = current(view);
      const employer = partOf(job, 'employer');
      return job && employer ? [{ attribute: 'organization', value: { type: 'text', text: employer }, premises: [job] }] : [];
    },
  },
  {
    id: 'job-title',
    version: 1,
    kind: 'strict',
    reads: ['job'],
    ages: true,
    derive(view) {
      const [job] = current(view);
      const title = partOf(job, 'title');
      return job && title ? [{ attribute: 'organization-title', value: { type: 'text', text: title }, premises: [job] }] : [];
    },
  },
  {
    id: 'employed',
    version: 1,
    kind: 'default',
    reads: ['job'],
    ages: true,
    derive(view) {
      const [job] = current(view);
      return job && partOf(job, 'employer')
        ? [{ attribute: 'employment-status', value: { type: 'text', text: 'Employed' }, premises: [job] }]
        : [];
    },
  },
  {
    id: 'experience',
    version: 1,
    kind: 'strict',
    reads: ['job'],
    ages: true,
    derive: (view) => experienceOf(view.ever('job'), view.today, undefined),
  },
  { id: 'experience-in-field', version: 1, kind: 'strict', reads: ['job'], ages: true, derive: perField },
  {
    id: 'experience-with-skill',
    version: 1,
    kind: 'strict',
    reads: ['skill'],
    ages: true,
    derive: (view) =>
      view.now('skill').flatMap((skill) => {
        const [name, start] = [partOf(skill, 'name'), partOf(skill, 'start')];
        if (!name || !start || start > view.today) return [];
        const months = monthIndex(view.today.slice(0, Math.max(4, start.length))) - monthIndex(start);
        return months > 0
          ? [
              {
                attribute: 'experience',
                context: name,
                value: { type: 'duration' as const, months },
                premises: [skill],
                text: `Experience with ${name}: ${durationInWords(months)}.`,
              },
            ]
          : [];
      }),
  },
  {
    id: 'highest-degree',
    version: 1,
    kind: 'strict',
    reads: ['education'],
    derive(view) {
      const ranked = view.ever('education').flatMap((school) => {
        const level = LEVELS.find(([pattern]) => pattern.test(partOf(school, 'degree') ?? ''));
        const end = partOf(school, 'end');
        // A course that has not ended has given no degree yet.
        return level && end && end.slice(0, 10) <= view.today.slice(0, end.length) ? [{ school, name: level[1], rank: level[2] }] : [];
      });
      const [best] = ranked.sort((a, b) => b.rank - a.rank);
      if (!best) return [];
      const degree = partOf(best.school, 'degree') ?? '';
      const text = normalise(degree).includes(normalise(best.name)) ? degree : `${best.name} (${degree})`;
      return [{ attribute: 'degree', value: { type: 'text', text }, premises: [best.school] }];
    },
  },
];

/** [as written, its name, its rank]. */
const LEVELS: readonly (readonly [RegExp, string, number])[] = [
  [/\b(ph\.? ?d|d\.? ?phil|doctor|doctorate|dr\.|promotion)\b/i, 'Doctorate', 5],
  [/\b(m\.? ?sc|m\.? ?a|m\.? ?eng|mba|m\.? ?ed|m\.? ?phil|llm|master\w*|magister|diplom\b|staatsexamen)\b/i, "Master's degree", 4],
  [/\b(b\.? ?sc|b\.? ?a|b\.? ?eng|b\.? ?ed|llb|bba|bachelor\w*)\b/i, "Bachelor's degree", 3],
  [/\b(associate\w*|foundation degree|hnd|meister|techniker)\b/i, 'Associate degree', 2],
  [/\b(a-?levels?|abitur|high school|matura|baccalaur\w*|ged)\b/i, 'Secondary school', 1],
];
