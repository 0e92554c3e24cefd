import { countryCode } from '../countries.ts';
import { DATE_TEXT } from '../dates.ts';
import { COUNT_TEXT, parseAmount, parseDuration, parseNumber } from '../quantities.ts';
import { DEEDS, OCCUPATION } from './lexicon.ts';
import { type Draft, date, flag, listed, type Row, record, text, valued } from './row.ts';

/** English sentences about work, pay, schooling and what somebody wants from a job. */
const i = (source: string) => new RegExp(source, 'iu');
const D = `(?<since>${DATE_TEXT})`;
const MONEY = /[£€$]|\b(?:gbp|eur|usd|chf|pounds?|euros?|dollars?|francs?|quid|k)\b|\d ?k\b|\bthousand\b/i;
const capital = (words: string | undefined) => words !== undefined && /^(?:the )?[\p{Lu}\d]/u.test(words);

function job(
  employer: string | undefined,
  title: string | undefined,
  start: string | undefined,
  end?: string,
  location?: string,
): Draft[] | null {
  const role = title?.replace(/^(?:an?|the) /i, '');
  if (!employer || !capital(employer)) return null;
  return record('job', { employer, title: role ? role.charAt(0).toUpperCase() + role.slice(1) : undefined, location, start, end });
}

/** "SQL since 2018 and Python since 2020", "Excel and Word". Named tools have a capital or a digit; "children" do not. */
function skills(words: string | undefined, at: { reader: Parameters<typeof date>[1] }): Draft[] | null {
  const members = listed(words).map((one) => i(`^(?<name>[^,]{1,40}?)(?: since ${D}| \\((?<level>[\\p{L} ]+)\\))?$`).exec(one)?.groups);
  if (
    members.length === 0 ||
    members.some((one) => !one?.name || !/^[\p{Lu}\d.]/u.test(one.name) || /^(?:My|Our|The|Mr|Mrs|Dr|I)\b/.test(one.name))
  )
    return null;
  return members.flatMap((one) => record('skill', { name: one?.name, start: date(one?.since, at.reader), level: one?.level }));
}

/** "in joinery since 2010 and with CNC routers since 2017". A capital after "in" is a place, and places are no skills. */
function fields(words: string | undefined, at: { reader: Parameters<typeof date>[1] }): Draft[] | null {
  const members = listed(words).map((one) => i(`^(?<how>in|with)?(?: |^)(?<name>[^,]{2,40}?) since ${D}$`).exec(one)?.groups);
  if (members.length === 0 || members.some((one) => !one?.name || (one.how?.toLowerCase() !== 'with' && /^\p{Lu}/u.test(one.name))))
    return null;
  return members.flatMap((one) => record('skill', { name: one?.name, start: date(one?.since, at.reader) }));
}

function months(words: string | undefined): Draft[] | null {
  return words && parseDuration(words.replace(/'s?\b/g, '').replace(/s'/g, 's'))
    ? valued('notice-period', parseDuration(words.replace(/['’]/g, '')))
    : null;
}

function mayWork(country: string | undefined, parts: Record<string, string>): Draft[] | null {
  const code = countryCode((country ?? '').replace(/^the /i, ''));
  return code ? record('work-authorization', { country: code, ...parts }) : null;
}

export const WORK_EN: readonly Row[] = [
  {
    id: 'works-at',
    pattern: i(
      `^i (?:currently )?(?:work|am working|am employed|have worked|have been working)(?: full[- ]time| part[- ]time)? (?:at|for) (?<employer>[^,]+?)(?:,? as (?<title>[^,]+?))?(?: in (?<place>\\p{Lu}[\\p{L} -]+?))?(?: since ${D})?$`,
    ),
    read: ({ employer, title, place, since }, { reader }) => job(employer, title, date(since, reader), undefined, place),
  },
  {
    id: 'works-as',
    pattern: i(
      `^i (?:currently )?(?:work|am working|am employed|have worked|have been working) as (?<title>(?:an? )?[^,]+?)(?: (?:at|for|with) (?<employer>[^,]+?))?(?: in (?<place>\\p{Lu}[\\p{L} -]+?))?(?: since ${D})?$`,
    ),
    read: ({ employer, title, place, since }, { reader }) =>
      job(employer, title, date(since, reader), undefined, place) ??
      text('organization-title', sentenceCase(title), { validFrom: date(since, reader) }),
  },
  {
    id: 'is-at',
    pattern: i(
      `^i (?:am|have been) (?:an? |the )?(?<title>[\\p{L} /-]{3,60}?) (?:at|for) (?<employer>[^,]+?)(?: in (?<place>\\p{Lu}[\\p{L} -]+?))?(?: since ${D})?$`,
    ),
    read: ({ title, employer, place, since }, { reader }) =>
      OCCUPATION.test(title ?? '') ? job(employer, title, date(since, reader), undefined, place) : null,
  },
  {
    id: 'worked',
    pattern: i(
      `^(?:from ${D} (?:to|until) (?<until>${DATE_TEXT}),? )?i (?:worked|was employed|was) (?:as (?<title0>[^,]+?) )?(?:at|for) (?<employer>[^,]+?)(?: as (?<title>[^,]+?))?(?:,? from (?<from>${DATE_TEXT}) (?:to|until|till) (?<to>${DATE_TEXT}))?$`,
    ),
    read: ({ since, until, title0, title, employer, from, to }, { reader }) => {
      const [start, end] = [date(since ?? from, reader), date(until ?? to, reader)];
      return end ? job(employer, title ?? title0, start, end) : null;
    },
  },
  {
    id: 'joined',
    pattern: i(
      `^i (?:joined|started at|started working at|began at) (?<employer>[^,]+?)(?: as (?<title>[^,]+?))? (?:in|on) ${D}(?: as (?<title2>[^,]+?))?$`,
    ),
    read: ({ employer, title, title2, since }, { reader }) => job(employer, title ?? title2, date(since, reader)),
  },
  {
    id: 'status',
    pattern:
      /^i am (?:a |an |currently )*(?<status>student|pupil|retired|pensioner|self[- ]employed|freelance(?:r)?|unemployed|between jobs|looking for work|on parental leave|stay-at-home (?:mother|father|parent))$/i,
    read: ({ status }) => text('employment-status', STATUS[status?.toLowerCase().replace('-', ' ') ?? ''] ?? sentenceCase(status)),
  },
  {
    id: 'occupation',
    pattern: i('^i am (?:an? )(?<title>[\\p{L} /-]{3,60})$'),
    read: ({ title }) => (OCCUPATION.test(title ?? '') ? text('organization-title', sentenceCase(title)) : null),
  },
  {
    id: 'salary',
    pattern:
      /^(?:my (?:current |gross |annual |yearly |monthly )*(?:salary|income|pay|wage) is|i (?:currently )?(?:earn|make|get paid|am paid)) (?:about |around |roughly )?(?<amount>.+?)(?: before tax| gross)?$/i,
    read: ({ amount }, { text: all }) => (/\d/.test(amount ?? '') ? valued('salary', withPer(parseAmount(amount ?? ''), all)) : null),
  },
  {
    id: 'salary-wanted',
    pattern:
      /^(?:(?:for|in) my next (?:job|role|position),? )?(?:i (?:want|would like|expect|am looking for|am hoping for|am asking for|need|am after)(?: to (?:earn|make))?|my (?:salary expectations?|desired salary|pay expectations?|expected salary|target salary) (?:is|are)) (?:about |around |between |at least |roughly |a salary of )?(?<amount>.*\d.*)$/i,
    evenHedged: true,
    read: ({ amount }) => (MONEY.test(amount ?? '') ? valued('salary-wanted', parseAmount(amount ?? '')) : null),
  },
  {
    id: 'notice',
    pattern:
      /^(?:my notice period is|i have (?:a )?(?:notice period of )?|i (?:must|have to|need to) give (?:my employer )?)(?<length>[\w' -]+?)(?: notice(?: period)?)?$/i,
    read: ({ length }, { text: all }) => (/notice/i.test(all) ? months(length) : null),
  },
  {
    id: 'available',
    pattern: i(`^i (?:am available|can start|could start|am free to start)(?: work| working)? (?:from|on|as of|in) (?:the )?${D}$`),
    evenHedged: true,
    read: ({ since }, { reader }) => {
      const iso = date(since, reader);
      return iso ? [{ attribute: 'available-from', value: { type: 'date', iso } }] : null;
    },
  },
  {
    id: 'may-work',
    pattern: i(
      '^i (?:may|can|am (?:legally )?(?:allowed|permitted|authori[sz]ed|eligible|entitled|free) to|have (?:the|a) (?:full |legal )?(?:right|permission) to) (?:legally )?(?:live and )?work in (?<country>[\\p{L}. ]+?)(?<without>,? (?:without|and (?:i )?do not (?:need|require)) (?:needing |requiring |any |a )?(?:visa )?(?:sponsorship|sponsor|visa|permit))?$',
    ),
    read: ({ country, without }) => mayWork(country, { allowed: 'yes', ...(without ? { sponsorship: 'no' } : {}) }),
  },
  {
    id: 'no-sponsor',
    pattern: i(
      '^i do not (?:need|require) (?:any |a )?(?:visa )?(?:sponsorship|sponsor)(?: to work)?(?: in| for) (?<country>[\\p{L}. ]+)$',
    ),
    read: ({ country }) => mayWork(country, { allowed: 'yes', sponsorship: 'no' }),
  },
  {
    id: 'needs-sponsor',
    pattern: i(
      '^i (?:would |will )?(?:need|require) (?:a )?(?:visa )?(?:sponsorship|sponsor)(?: to work)?(?: in| for) (?<country>[\\p{L}. ]+)$',
    ),
    evenHedged: true,
    read: ({ country }) => mayWork(country, { sponsorship: 'yes' }),
  },
  {
    id: 'may-not-work',
    pattern: i(
      '^i (?:may not|cannot|am not (?:allowed|authori[sz]ed|permitted|eligible) to) (?:legally )?work in (?<country>[\\p{L}. ]+)$',
    ),
    read: ({ country }) => mayWork(country, { allowed: 'no' }),
  },
  {
    id: 'relocate',
    pattern:
      /^i am (?<not>not )?(?:willing|happy|open|ready|prepared) to (?:relocate|relocating|move)(?: for (?:work|a job|the right job))?$/i,
    read: ({ not }) => flag('relocate', !not),
  },
  {
    id: 'remote',
    pattern: i(
      '^i (?:prefer|want|like|would like) (?:to )?(?:work(?:ing)?) (?<how>remotely|from home|in the office|hybrid|on site)(?<rest> [\\p{L}\\d ]{1,40})?$',
    ),
    evenHedged: true,
    read: ({ how, rest }) => text('remote', `${how}${rest ?? ''}`, { kind: 'preference' }),
  },
  {
    id: 'skill',
    pattern: i(
      '^i (?:have )?(?:used|been using|worked with|been working with|programmed in|been programming in|known) (?<what>.+ since .+)$',
    ),
    read: ({ what }, at) => skills(what, at),
  },
  {
    id: 'field-since',
    pattern: i('^i (?:have )?(?:worked|been working) (?<what>(?:in|with) .+ since .+)$'),
    read: ({ what }, at) => fields(what, at),
  },
  {
    id: 'skill-begun',
    pattern: i(`^i (?:started|began) (?:using|with|to use|programming in|working with|learning) (?<name>[^,]{1,40}?) in ${D}$`),
    read: ({ name, since }, at) => skills(`${name} since ${since}`, at),
  },
  {
    id: 'skill-now',
    pattern: i(
      '^i (?:also )?(?:use|work with|program in|code in|am (?:very )?(?:experienced|proficient|skilled|fluent|comfortable|familiar) (?:with|in)|can (?:program|code|write) (?:in )?|have (?:good )?(?:knowledge of|experience with|skills in)|know how to use) (?<what>[^.;]+?)$',
    ),
    read: ({ what }, at) => skills(what, at),
  },
  {
    id: 'years-with',
    pattern: i(
      `^i have (?:about |over |more than |around )?(?<years>${COUNT_TEXT}) years?(?:'|’)?(?: of)? experience (?:with|in|using|of) (?<what>[^.;,]{2,60})$`,
    ),
    read: ({ years, what }) => {
      const count = parseNumber(years ?? '');
      return count === null
        ? null
        : [{ attribute: 'experience', context: what, value: { type: 'duration', months: Math.round(count * 12) } }];
    },
  },
  {
    id: 'studied',
    pattern: i(
      `^i (?:studied|have studied|read) (?<area>[\\p{L} &-]{2,60}?) at (?<school>(?:the )?\\p{Lu}[^,]*?)(?:,? (?:from )?(?<from>${DATE_TEXT})(?: ?(?:to|until|-|–) ?(?<to>${DATE_TEXT})))?$`,
    ),
    read: ({ area, school, from, to }, { reader }) =>
      record('education', { institution: school?.replace(/^the /i, ''), area, start: date(from, reader), end: date(to, reader) }),
  },
  {
    id: 'degree',
    pattern: i(
      `^i (?:have|hold|got|received|completed|did) (?:an? |my )?(?<degree>(?:BSc|BA|BEng|MSc|MA|MEng|MBA|PhD|LLB|LLM|doctorate|(?:bachelor|master)(?:'s|s)?(?: degree)?(?: of \\p{L}+)?|diploma|degree)(?: \\(hons\\))?)(?: in (?<area>[\\p{L} &-]+?))?(?: (?:from|at) (?<school>(?:the )?\\p{Lu}[^,\\d]*?))?(?:,? (?:in )?(?<end>\\d{4}))?$`,
    ),
    read: ({ degree, area, school, end }) => record('education', { institution: school?.replace(/^the /i, ''), degree, area, end }),
  },
  {
    id: 'graduated',
    pattern: i(
      `^i graduated from (?<school>(?:the )?\\p{Lu}[^,\\d]*?)(?: in (?<end>\\d{4}))?(?: with (?:an? )?(?<degree>[\\p{L}' ]+?)(?: in (?<area>[\\p{L} &-]+))?)?$`,
    ),
    read: ({ school, end, degree, area }) => record('education', { institution: school?.replace(/^the /i, ''), degree, area, end }),
  },
  {
    id: 'deed',
    pattern: i(`^(?:(?:at|in|with|for|during) [^,]{2,80}?,? )?i (?:have )?(?:${DEEDS}) .{6,}$`),
    read: (_groups, { text: all }) =>
      /\b(?:wrong|typo|mistake|incorrect)\b|\bgrew (?:out|up)\b|\bi (?:have )?moved (?:from|out|to)\b|\b(?:i (?:ran|won|moved|cut|wrote) (?:to|into|myself|out|home|house|here|in)\b)|\bi (?:ran|moved|wrote) (?:a (?:letter|note)|out|away)/i.test(
        all,
      )
        ? null
        : text('achievement', all),
  },
  {
    id: 'wants',
    pattern: i(
      '^(?:in my next (?:job|role),? )?i (?:want(?! you)|would like(?! you)|would love|am looking|hope|am keen|wish|aim) (?:for an?|for|to) .*\\b(?:work|job|role|position|career|team|project|projects|company|employer|industry|responsibility|lead|build|learn|data|field)\\b.*$',
    ),
    evenHedged: true,
    read: (_groups, { text: all }) => (/\bfrom home\b|\d/.test(all) && MONEY.test(all) ? null : text('job-motivation', all)),
  },
  {
    id: 'likes-at-work',
    pattern: i(
      '^i (?:really )?(?:like|love|enjoy|prefer|value|care about|am interested in|am passionate about) .*\\b(?:teams?|colleagues|work|working|jobs?|companies|company|projects?|mission|office|responsibility|feedback|mentoring|data)\\b.*$',
    ),
    read: (_groups, { text: all }) => text('job-motivation', all, { kind: 'preference' }),
  },
  {
    id: 'likes',
    pattern: i('^i (?:really |do not |usually |always )*(?:like|love|prefer|hate|dislike|enjoy|cannot stand) .{2,160}$'),
    read: (_groups, { text: all }) => text('preference', all, { kind: 'preference', text: `${all}.` }),
  },
];

const STATUS: Readonly<Record<string, string>> = {
  'self employed': 'Self-employed',
  freelancer: 'Self-employed',
  freelance: 'Self-employed',
  pensioner: 'Retired',
  'between jobs': 'Unemployed',
  'looking for work': 'Unemployed',
  pupil: 'Student',
};

function sentenceCase(words: string | undefined): string | undefined {
  const bare = words?.replace(/^(?:an?|the) /i, '');
  return bare ? bare.charAt(0).toUpperCase() + bare.slice(1) : undefined;
}

/** "My annual salary is 40,000 euros": the period may stand before the amount. */
function withPer(amount: ReturnType<typeof parseAmount>, all: string): ReturnType<typeof parseAmount> {
  if (!amount || amount.per) return amount;
  return /\b(?:annual|yearly)\b/i.test(all) ? { ...amount, per: 'year' } : /\bmonthly\b/i.test(all) ? { ...amount, per: 'month' } : amount;
}
