import { normalise } from '../../core/text.ts';
import type { Rule } from '../conclude.ts';
import { dateInWords, durationInWords } from '../sentence.ts';
import { hasEnded, monthIndex, monthsSince } from '../time.ts';
import type { Belief } from '../types.ts';
import { count, lasting, partOf, say, words, yesNo } from './premises.ts';
import { currentJobs, degrees } from './work.ts';

/** More of a working life: former employers, rank, size, earliest start, gaps, languages as an employer asks for them. */
const aged = { version: 1, ages: true } as const;
/** By the words of a title: who learns or starts first, then the highest rank. */
const RANKS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(junior|jr|trainee|intern|apprentice|graduate(?! (?:school|studies|programme?s?|admissions?|recruitment))|praktikant(in)?|azubi|auszubildende[rn]?|werkstudent(in)?)\b/,
    'Junior',
  ],
  [/\b(chief|ceo|cto|cfo|coo|managing director|geschaftsfuhrer(in)?|vorstand|founder)\b/, 'Executive'],
  [/\b(director|head of|vice president|vp|leiter(in)?|abteilungsleiter(in)?)\b/, 'Director'],
  [/\b(manager|team ?lead|lead(?! generation)|principal|teamleiter(in)?|supervisor)\b/, 'Lead'],
  [/\b(senior|sr)\b/, 'Senior'],
];
/** Who helps one of a rank is not of that rank. */
const HELPS = /\b(assistant|assistent(in)?|assistenz|secretary|sekretar(in)?|sekretariat)\b/;
/** "Advisor to the Director", "Referent des Vorstands": what follows is somebody else. */
const OF_SOMEBODY = /\b(?:to|(?<!head )of the|(?<!(?:mitglied|vorsitzende[rn]?|sprecher(?:in)?) )(?:des|der))\b.*$/;

/** The rank that a title names; none where it is somebody else's. */
function rankOf(title: string): string | undefined {
  const own = normalise(title).replace(OF_SOMEBODY, '');
  return HELPS.test(own) ? undefined : RANKS.find(([pattern]) => pattern.test(own))?.[1];
}

/** A day some months on; the month's last day where it has fewer days. */
function monthsOn(today: string, months: number): Date {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)));
}

/** Jobs with no other between them: the one that ended last, and the next one begun. None after a job that has no end. */
function breaks(jobs: readonly Belief[]): (readonly [last: Belief, end: string, next: Belief, start: string])[] {
  const found: (readonly [Belief, string, Belief, string])[] = [];
  let last: Belief | undefined;
  let reached = '';
  for (const job of jobs) {
    const start = partOf(job, 'start') ?? '';
    const end = partOf(job, 'end') ?? job.validTo;
    if (last && monthIndex(start) > lastMonthOf(reached)) found.push([last, reached, job, start]);
    if (!end) return found;
    if (!last || lastMonthOf(end) >= lastMonthOf(reached)) [last, reached] = [job, end];
  }
  return found;
}

const lastMonthOf = (date: string) => monthIndex(date) + (date.length === 4 ? 11 : 0);
/** A gap shorter than this is a change of jobs. */
const GAP_MONTHS = 3;
const FLUENT = /^(c1|c2|native|mother tongue|muttersprache|fluent|fliessend|verhandlungssicher|business fluent|first language)/;

export const CAREER_RULES: readonly Rule[] = [
  {
    ...aged,
    version: 2,
    id: 'time-at-employer',
    kind: 'strict',
    reads: ['job'],
    writes: ['time-at-employer'],
    derive(view) {
      const [job] = currentJobs(view);
      const start = partOf(job, 'start');
      if (!job || !start) return [];
      const months = monthsSince(start, view.today.slice(0, Math.max(7, start.length)));
      if (months === 0 && start.length === 4) return [];
      return lasting(
        'time-at-employer',
        months,
        [job],
        say(`Time with the employer: ${durationInWords(months)}.`, `Zeit beim Arbeitgeber: ${durationInWords(months, 'de')}.`),
      );
    },
  },
  {
    ...aged,
    id: 'former-employer',
    kind: 'strict',
    reads: ['job'],
    writes: ['former-employer'],
    each: 'job',
    derive(view, job) {
      const employer = partOf(job, 'employer');
      const end = partOf(job, 'end') ?? job?.validTo;
      return job && employer && end && (hasEnded(job, view.today) || end < view.today)
        ? words('former-employer', employer, [job], undefined, employer)
        : [];
    },
  },
  {
    ...aged,
    version: 2,
    id: 'seniority',
    kind: 'strict',
    reads: ['job'],
    writes: ['seniority'],
    derive(view) {
      const [job] = currentJobs(view);
      const rank = rankOf(partOf(job, 'title') ?? '');
      return job && rank ? words('seniority', rank, [job]) : [];
    },
  },
  {
    ...aged,
    id: 'employer-size',
    kind: 'strict',
    reads: ['job'],
    writes: ['employer-size'],
    derive(view) {
      const [job] = currentJobs(view);
      const staff = Number(partOf(job, 'staff'));
      return job && Number.isFinite(staff) && staff > 0 ? count('employer-size', staff, [job]) : [];
    },
  },
  {
    ...aged,
    id: 'work-town',
    kind: 'strict',
    reads: ['job'],
    writes: ['work-town'],
    derive(view) {
      const [job] = currentJobs(view);
      const town = partOf(job, 'location');
      return job && town ? words('work-town', town, [job]) : [];
    },
  },
  {
    ...aged,
    id: 'industry',
    kind: 'strict',
    reads: ['job'],
    writes: ['industry'],
    derive(view) {
      const [job] = currentJobs(view);
      const industry = partOf(job, 'industry');
      return job && industry ? words('industry', industry, [job]) : [];
    },
  },
  {
    ...aged,
    id: 'employer-count',
    kind: 'strict',
    reads: ['job'],
    writes: ['open:number of employers'],
    derive(view) {
      const jobs = view.ever('job').filter((job) => partOf(job, 'employer'));
      const names = new Set(jobs.map((job) => normalise(partOf(job, 'employer') ?? '')));
      return names.size > 1
        ? count(
            'open:number of employers',
            names.size,
            jobs,
            say(`Number of employers: ${names.size}.`, `Zahl der Arbeitgeber: ${names.size}.`),
          )
        : [];
    },
  },
  {
    ...aged,
    id: 'first-job',
    kind: 'strict',
    reads: ['job'],
    writes: ['open:working since'],
    derive(view) {
      const [first] = view
        .ever('job')
        .filter((job) => partOf(job, 'start'))
        .sort((a, b) => ((partOf(a, 'start') ?? '') < (partOf(b, 'start') ?? '') ? -1 : 1));
      const start = partOf(first, 'start');
      return first && start
        ? words(
            'open:working since',
            start.slice(0, 4),
            [first],
            say(`Working since ${dateInWords(start)}.`, `Berufstätig seit ${dateInWords(start, 'de')}.`),
          )
        : [];
    },
  },
  {
    ...aged,
    version: 2,
    id: 'gap',
    kind: 'strict',
    reads: ['job'],
    writes: ['open:gap in employment'],
    derive(view) {
      const jobs = view
        .ever('job')
        .filter((job) => partOf(job, 'start'))
        .sort((a, b) => ((partOf(a, 'start') ?? '') < (partOf(b, 'start') ?? '') ? -1 : 1));
      return breaks(jobs).flatMap(([job, end, next, start]) => {
        if (end.length < 7 || start.length < 7) return [];
        const months = monthIndex(start) - monthIndex(end) - 1;
        return months >= GAP_MONTHS
          ? lasting(
              'open:gap in employment',
              months,
              [job, next],
              say(`Between two jobs: ${durationInWords(months)}.`, `Zwischen zwei Stellen: ${durationInWords(months, 'de')}.`),
              end,
            )
          : [];
      });
    },
  },
  {
    ...aged,
    version: 2,
    id: 'earliest-start',
    kind: 'strict',
    reads: ['notice-period'],
    writes: ['earliest-start'],
    derive(view) {
      const [notice] = view.now('notice-period');
      if (notice?.value.type !== 'duration') return [];
      const whole = Math.floor(notice.value.months);
      const day = monthsOn(view.today, whole);
      day.setUTCDate(day.getUTCDate() + Math.round((notice.value.months - whole) * 30.4));
      const iso = day.toISOString().slice(0, 10);
      return [
        {
          attribute: 'earliest-start',
          value: { type: 'date', iso },
          premises: [notice],
          text: say(
            `Earliest start: ${dateInWords(iso)}, after the notice period.`,
            `Frühester Beginn: ${dateInWords(iso, 'de')}, nach der Kündigungsfrist.`,
          ),
        },
      ];
    },
  },
  {
    ...aged,
    id: 'graduation-year',
    kind: 'strict',
    reads: ['education'],
    writes: ['graduation-year'],
    derive(view) {
      const [best] = degrees(view);
      const end = partOf(best?.school, 'end');
      return best && end ? count('graduation-year', Number(end.slice(0, 4)), [best.school]) : [];
    },
  },
  {
    ...aged,
    id: 'field-of-study',
    kind: 'strict',
    reads: ['education'],
    writes: ['field-of-study'],
    derive(view) {
      const [best] = degrees(view);
      const area = partOf(best?.school, 'area');
      return best && area ? words('field-of-study', area, [best.school]) : [];
    },
  },
  {
    ...aged,
    id: 'years-since-graduation',
    kind: 'strict',
    reads: ['graduation-year'],
    writes: ['open:years since graduation'],
    derive(view) {
      const [year] = view.now('graduation-year');
      const since = year?.value.type === 'number' ? Number(view.today.slice(0, 4)) - year.value.number : -1;
      return year && since >= 0
        ? count(
            'open:years since graduation',
            since,
            [year],
            say(`Years since graduation: ${since}.`, `Jahre seit dem Abschluss: ${since}.`),
          )
        : [];
    },
  },
  {
    id: 'native-language',
    version: 1,
    kind: 'strict',
    reads: ['language'],
    writes: ['native-language'],
    derive(view) {
      const native = view
        .now('language')
        .filter((belief) => /^(native|mother tongue|muttersprache|first language|c2\+)/i.test(partOf(belief, 'level') ?? ''));
      const names = native.flatMap((belief) => partOf(belief, 'language') ?? []);
      return native.length > 0 ? words('native-language', names.join(', '), native) : [];
    },
  },
  {
    id: 'languages-spoken',
    version: 1,
    kind: 'strict',
    reads: ['language'],
    writes: ['languages-spoken'],
    derive(view) {
      const spoken = view.now('language');
      const names = spoken.flatMap((belief) => partOf(belief, 'language') ?? []);
      return names.length > 1 ? words('languages-spoken', [...names].sort().join(', '), spoken) : [];
    },
  },
  {
    id: 'language-count',
    version: 1,
    kind: 'strict',
    reads: ['language'],
    writes: ['open:number of languages'],
    derive(view) {
      const spoken = view.now('language');
      return spoken.length > 1
        ? count(
            'open:number of languages',
            spoken.length,
            spoken,
            say(`Number of languages: ${spoken.length}.`, `Zahl der Sprachen: ${spoken.length}.`),
          )
        : [];
    },
  },
  {
    id: 'fluent-language',
    version: 1,
    kind: 'strict',
    reads: ['language'],
    writes: ['open:fluent'],
    each: 'language',
    derive(_view, language) {
      const [name, level] = [partOf(language, 'language'), normalise(partOf(language, 'level') ?? '')];
      return language && name && FLUENT.test(level)
        ? yesNo('open:fluent', true, [language], say(`Fluent in ${name}: yes.`, `Fließend ${name}: ja.`), name)
        : [];
    },
  },
  {
    id: 'skill-expert',
    version: 1,
    kind: 'strict',
    reads: ['experience'],
    writes: ['open:experienced'],
    each: 'experience',
    derive(_view, experience) {
      const months = experience?.value.type === 'duration' ? experience.value.months : 0;
      const about = experience?.context;
      return experience && about && about !== 'driving licence' && months >= 60
        ? yesNo(
            'open:experienced',
            true,
            [experience],
            say(`Five years or more of ${about}: yes.`, `Fünf Jahre oder mehr ${about}: ja.`),
            about,
          )
        : [];
    },
  },
];
