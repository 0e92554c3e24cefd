import { parseAmount, parseDuration, parseNumber } from '../quantities.ts';
import { LANGUAGES, LEVELS, OCCUPATION } from './lexicon.ts';
import { home } from './life-en.ts';
import { type Phrases, type Reader, rowsOf } from './phrase.ts';
import { reachedParts, several } from './reach.ts';
import { type Draft, date, flag, listed, type Row, record, text, valued } from './row.ts';

/** How somebody works, in English: under whom, since when, on which days, for what pay, what they did before, and what they look for. */
const DAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?|weekdays?|weekends?';
const DAYS = `(?<days>(?:${DAY})(?:(?:,? and |, | to |-|–| - | – |/| through | & | or |,? plus )(?:${DAY}))*)`;
const CLOCK = String.raw`\d{1,2}(?::\d\d|\.\d\d)? ?(?:am|pm|a\.m\.|p\.m\.)?`;
const TIMES = `(?<times>(?:${CLOCK}|noon|midnight) ?(?:to|-|–|until|till|and) ?(?:${CLOCK}|noon|midnight))`;
const SHIFT =
  '(?<shift>(?:the )?(?:early|earlies|late|lates|night|nights|day|days|evening|evenings|morning|mornings|afternoon|afternoons|rotating|alternating|split|twilight|weekend|back|two-shift|three-shift)(?: shifts?)?)';
const CONTRACT =
  '(?<type>permanent|open[- ]ended|indefinite|unlimited|fixed[- ]term|temporary|temp|zero[- ]hours?|casual|agency|freelance|seasonal|rolling|(?:\\w+|\\d+)[- ](?:month|year)(?: fixed[- ]term)?|apprenticeship|internship|(?:permanent |temporary )?(?:full|part)[- ]time)';
const HOLDS =
  '(?:until|till|to|ending|ends|which ends|that ends|and (?:it |that )?ends|running until|which runs until|expiring)(?: on| in)?(?: the)?';
const PERIOD = ',? (?:\\(|from |between )?{since:date} ?(?:-|–|to|until|till|and) ?{until:date}\\)?';
const WORKS = '(?:work|do|am contracted for|am contracted to|am employed for|am on)';
const LEAVE = '(?:annual leave|paid leave|leave|holidays?|vacation|paid holidays?|pto|time off)';

const capital = (words: string | undefined) => (words ? words.charAt(0).toUpperCase() + words.slice(1) : undefined);
const bare = (words: string | undefined) => words?.replace(/^(?:an?|the|my) (?=\p{L}{2})/iu, '').trim();
const isFirm = (words: string | undefined): words is string =>
  words !== undefined &&
  /^(?:the )?[\p{Lu}\d]/u.test(words) &&
  words.split(' ').length <= 8 &&
  !/^(?:I|My|Our|We)\b| and \p{Ll}/u.test(words);
const isRole = (words: string | undefined): words is string =>
  words !== undefined &&
  words.split(' ').length <= 6 &&
  !/^(?:i|we|he|she|they|it|my|our|his|her|there|this|that|who|where)\b/i.test(words);
const firm = (words: string | undefined) => words?.replace(/^the (?=\p{Lu})/u, '');

const pastJob: Reader = ({ employer, title, place, since, until, reason }, { at, reader }) => {
  if (employer !== undefined && !isFirm(employer)) return null;
  const role = bare(title);
  if ((employer === undefined && !OCCUPATION.test(role ?? '')) || (role !== undefined && !isRole(role))) return null;
  const [start, end] = [date(since, reader), date(until, reader)];
  const parts = { employer: firm(employer), title: capital(role), location: place, start, end, reason };
  return record('job', parts, { validTo: end ?? at });
};
const pastOnly: Reader = (groups, at) => (date(groups.until, at.reader) ? pastJob(groups, at) : null);
const jobNow: Reader = ({ employer, title, department, since, place }, { reader }) => {
  const role = bare(title);
  if ((employer && !isFirm(employer)) || (role && !isRole(role))) return null;
  const start = date(since, reader);
  const job = record('job', { employer: firm(employer), title: capital(role), location: place, start });
  return [...job, ...text('department', department)];
};
const titleNow: Reader = ({ title }) => (title && isRole(bare(title)) ? text('organization-title', capital(bare(title))) : null);

/** "an hour" may be said once for what is earned and what is charged. */
const hourly: Reader = ({ amount }) => {
  const value = parseAmount(`${amount} an hour`);
  return value ? [...valued('hourly-rate', value), ...valued('salary', value)] : null;
};
const money =
  (attribute: string, per?: 'day' | 'hour'): Reader =>
  ({ amount }, { text: all }) => {
    const value = parseAmount(amount ?? '');
    const period = per ?? parseAmount(all)?.per;
    return value ? valued(attribute, value.per || !period ? value : { ...value, per: period }) : null;
  };
const MONEY = /[£€$¥]|\b(?:gbp|eur|usd|chf|pounds?|euros?|dollars?|francs?|k|grand|thousand)\b|\d ?k\b/i;
const wanted: Reader = (groups, at) => (MONEY.test(groups.amount ?? '') ? money('salary-wanted')(groups, at) : null);

const contract: Reader = ({ type, until, probation }, { reader }) => {
  const end = date(until, reader);
  const kind = type
    ?.toLowerCase()
    .replace(/-/g, ' ')
    .replace(/\b(fixed|zero|full|part|open) (?=\p{L})/gu, '$1-');
  return record('contract', { type: kind, end, probation });
};

const hours: Reader = ({ n, days, times, percent, part }) => [
  ...text('work-time', part?.toLowerCase().replace(' ', '-')),
  ...text('work-hours', n ? `${n} hours a week` : percent),
  ...text('work-days', days),
  ...text('work-times', times),
];
const daysOff: Reader = ({ days }) => text('days-off', days);
const time: Reader = ({ part }) => text('work-time', part?.toLowerCase().replace(' ', '-'));
const shift =
  (attribute: 'shift' | 'shift-wanted'): Reader =>
  ({ shift: said }) =>
    text(attribute, said?.replace(/^the /i, ''), attribute === 'shift-wanted' ? { kind: 'preference' } : {});
const WHEN: readonly (readonly [RegExp, string])[] = [
  [/weekend|saturday|sunday/i, 'weekend-work'],
  [/night/i, 'night-work'],
  [/overtime/i, 'overtime'],
];
const ready: Reader = ({ when, no }) => {
  const attribute = WHEN.find(([words]) => words.test(when ?? ''))?.[1];
  return attribute ? flag(attribute, !no) : null;
};

const pattern: Reader = ({ how, days, rest = '' }) => {
  const office = /\bthe (?<place>\p{Lu}[\p{L} -]*?) office\b/u.exec(rest)?.groups?.place;
  const said = /\b(?:hybrid|fully remote|remote)\b/i.exec(`${how} ${rest}`)?.[0]?.toLowerCase();
  return [
    ...text('remote', said ?? (how && !days ? how : days ? `from home on ${days}` : undefined)),
    ...text('remote-days', days),
    ...record('job', { location: office }),
  ];
};
const officeDays: Reader = ({ days }) => text('office-days', days);
const site: Reader = ({ place }) => {
  if (!/^[\p{Lu}\d]/u.test(place ?? '')) return null;
  const address = /\d/.test(place ?? '') ? home(place, undefined) : null;
  return address
    ? address.map((draft) => ({ ...draft, context: 'work' }))
    : /\d/.test(place ?? '')
      ? null
      : record('job', { location: place });
};

const number =
  (attribute: string): Reader =>
  ({ n }) => {
    const value = parseNumber(n ?? '');
    return value === null || value > 100_000 ? null : [{ attribute, value: { type: 'number', number: value } }];
  };
const nobody: Reader = () => [{ attribute: 'reports', value: { type: 'number', number: 0 } }];

/** A trade or a tool and the years of it; what else lasts years ("left on my lease") is none. */
const NO_TRADE = /\b(?:left|to go|old|ago|lease|loan|mortgage|warranty|guarantee|prison|together|married|remaining|until)\b/i;
const YEARS =
  /^(?:about |around |over |more than |nearly |roughly |i have )?(?<n>\d+(?:[.,]\d)?|[a-z]+)\+?(?: (?:years?|yrs?)['’]?)?(?: of)?(?: (?:work(?:ing)? )?experience)?(?: (?:in|with|of|as an?|as|using|doing|on))? (?<what>\p{L}[\p{L}\d .+#/&-]*?)(?: experience)?$/iu;
function years(list: string | undefined): Draft[] | null {
  const said = (list ?? '').split(/\s*[,;]\s*(?:and )?|\s+(?:and|plus)\s+/i).filter(Boolean);
  const members = said.map((one) => YEARS.exec(one)?.groups);
  const drafts = members.flatMap((one) => {
    const count = parseNumber(one?.n ?? '');
    const what = one?.what?.replace(/^(?:years?|yrs?)['’]?(?: of)? /i, '');
    return count === null ||
      !what ||
      /^(?:years?|experience)$/i.test(what) ||
      NO_TRADE.test(what) ||
      what.split(' ').length > 5 ||
      count > 70
      ? []
      : [{ attribute: 'experience', context: what, value: { type: 'duration' as const, months: Math.round(count * 12) } }];
  });
  return drafts.length > 0 && drafts.length === said.length ? drafts : null;
}
const experience: Reader = ({ list }) => (/\b(?:years?|yrs?)\b/i.test(list ?? '') ? years(list) : null);
const inTrade: Reader = ({ title, since }, { at, reader }) => {
  const start = date(since, reader);
  const role = bare(title);
  // "I have been working at Acme as a nurse" tells of a job, and is read where jobs are.
  if (!role || !start || !OCCUPATION.test(role) || /^(?:\p{L}+ing|at|with|for|in) | (?:at|for|with) /iu.test(role)) return null;
  const count = Number(at.slice(0, 4)) - Number(start.slice(0, 4));
  return [
    ...text('organization-title', capital(role), { validFrom: start }),
    ...(count > 0 ? [{ attribute: 'experience', context: role, value: { type: 'duration' as const, months: count * 12 } }] : []),
  ];
};
const yearsOf: Reader = ({ what, n }) => years(`${n} years ${what ?? ''}`);
const allYears: Reader = ({ n }) => {
  const months = parseDuration(`${n} years`);
  return months ? valued('experience', months) : null;
};

const LEVEL =
  'beginner|basic|elementary|fair|intermediate|working|good|solid|strong|very good|advanced|proficient|excellent|expert|expert-level';
const RATED = new RegExp(
  `^(?:(?<before>${LEVEL}) )?(?<name>[\\p{L}\\d][\\p{L}\\d .+#/&-]*?)(?:[ :-]+\\(?(?<after>${LEVEL}|\\d{1,2} ?/ ?\\d{1,2})(?: level)?\\)?)?$`,
  'iu',
);
const rated: Reader = ({ list }) => {
  const members = listed(list).map((one) => RATED.exec(one)?.groups);
  if (members.length === 0 || members.some((one) => !one?.name || one.name.split(' ').length > 5)) return null;
  return members.flatMap((one) => record('skill', { name: one?.name, level: (one?.after ?? one?.before)?.toLowerCase() }));
};
/** What is spoken is a language, with levels of its own. */
const TONGUE = new RegExp(`\\b(?:${LANGUAGES})\\b`, 'i');
const skill: Reader = ({ list, level }) => {
  const names = listed(list);
  if (names.some((name) => TONGUE.test(name))) return null;
  if (names.length === 0 || !names.every((name) => /^[\p{Lu}\d]/u.test(name) && name.split(' ').length <= 4)) return null;
  return names.flatMap((name) => record('skill', { name, level: level?.toLowerCase() }));
};
/** Levels of one language's own tests beside the common ones. */
const TONGUE_LEVEL = `(?<level>${LEVELS}|n[1-5]|hsk ?[1-6]|topik ?[1-6]|jlpt n[1-5]|b1/b2|a2/b1|b2/c1|c1/c2|rusty|conversational|upper[- ]intermediate)`;
const tongue: Reader = ({ language, level }) =>
  record('language', {
    language: capital(language?.toLowerCase()),
    level: /^[a-z]{1,5} ?\d/i.test(level ?? '') ? level?.toUpperCase() : level?.toLowerCase(),
  });
const nativeTongue: Reader = ({ language }) => record('language', { language: capital(language?.toLowerCase()), level: 'native' });
const typing: Reader = ({ n }) => text('typing-speed', n ? `${n} wpm` : undefined);

const reason: Reader = ({ reason: why }) =>
  text(
    'leaving-reason',
    why?.replace(/^(?:that|because|the) /i, (word) => (/the /i.test(word) ? word : '')),
  );

const boss: Reader = ({ any }) => {
  const { organisation: _firm, ...parts } = reachedParts(any, 'organisation') ?? {};
  return parts.name ? record('manager', parts, { person: { name: parts.name, relation: 'manager' } }) : null;
};
const referees: Reader = ({ any }) => {
  const all = several(any ?? '').map((one) => reachedParts(one.replace(/ (?:is|are|as) (?:my|a) refere(?:e|nce)s?$/i, ''), 'organisation'));
  if (all.length === 0 || all.some((one) => one === null)) return null;
  return all.flatMap((one) => record('referee', one ?? {}));
};
const referee: Reader = ({ any }) => {
  const parts = reachedParts(any, 'organisation');
  return parts ? record('referee', parts) : null;
};

const workPhone: Reader = ({ tel, ext }) => [...text('tel', tel?.trim(), { context: 'work' }), ...text('tel-extension', ext)];
const extension: Reader = ({ ext }) => text('tel-extension', ext);
const workMail: Reader = ({ email }) => text('email', email, { context: 'work' });

const status =
  (words: string): Reader =>
  () =>
    text('employment-status', words);
const retired: Reader = ({ since }, { reader }) => {
  const start = date(since, reader);
  const day: Draft[] = start ? [{ attribute: 'retirement', value: { type: 'date', iso: start } }] : [];
  return [...text('employment-status', 'Retired', start ? { validFrom: start } : {}), ...day];
};
const retires: Reader = ({ since }, { reader }) => {
  const iso = date(since, reader);
  return iso ? [{ attribute: 'retirement', value: { type: 'date', iso } }] : null;
};

const startsOn: Reader = ({ since }, { reader }) => {
  const iso = date(since, reader);
  return iso ? [{ attribute: 'available-from', value: { type: 'date', iso } }] : null;
};
const startsSoon: Reader = ({ soon }) => text('available-from', soon);
const interview: Reader = ({ any }) => text('interview-times', any);

const sponsorship =
  (needed: boolean): Reader =>
  () =>
    record('work-authorization', { sponsorship: needed ? 'yes' : 'no' });
const PERMITS: readonly (readonly [RegExp, string | undefined])[] = [
  [/settled status|indefinite leave/i, 'GB'],
  [/green card/i, 'US'],
];
const permit: Reader = ({ type }) => {
  const country = PERMITS.find(([words]) => words.test(type ?? ''))?.[1];
  const allowed = country ? record('work-authorization', { country, allowed: 'yes' }) : [];
  return [...record('residence-permit', { type: capital(bare(type)), country }), ...allowed];
};

const relocate: Reader = ({ no }) => flag('relocate', !no);
const travel: Reader = ({ no, much }) =>
  no ? text('travel-readiness', 'travel', { polarity: false }) : text('travel-readiness', (much ?? 'yes').trim().replace(/^[,:] ?/, ''));
const employerAsked: Reader = ({ no }) => flag('contact-employer', !no);
const leaveOf =
  (attribute: 'annual-leave' | 'leave-left'): Reader =>
  ({ n }) =>
    text(attribute, n ? `${n} days` : undefined);
const union: Reader = ({ no, name }) =>
  /^(?:an?|the|any|trade)? ?union$/i.test(name ?? '') || / and /.test(name ?? '')
    ? null
    : text('union', name ?? 'member', no ? { polarity: false } : {});
const place: Reader = ({ list }) =>
  listed(list?.replace(/ or /g, ', ')).every((one) => /^\p{Lu}/u.test(one))
    ? listed(list?.replace(/ or /g, ', ')).flatMap((one) => text('desired-location', one))
    : null;
const role: Reader = ({ title }) => (title && title.split(' ').length <= 5 ? text('desired-role', capital(bare(title))) : null);
const industry: Reader = ({ industry: said }) => text('industry', said);
const staffOf: Reader = ({ n }) => record('job', { staff: String(parseNumber(n ?? '') ?? '') });
const payday: Reader = ({ often }) => text('pay-frequency', often);
const bonus: Reader = ({ any }) => text('bonus', any);

const phrases = (id: string, read: Phrases['read'], templates: readonly string[], evenHedged = false): Phrases => ({
  id,
  read,
  templates,
  ...(evenHedged ? { evenHedged } : {}),
});
const AS = '(?:an? |the )?';
const AT = '(?:at|for|with|by)';
const IS_BOSS = '(?:line[- ]manager|manager|boss|supervisor|team[- ]lead(?:er)?|superior|head of department)';

export const CAREER_EN: readonly Row[] = rowsOf([
  // ---- whom one works under ----
  phrases('boss', boss, [
    `(?:my|our) (?:current |direct |immediate )?${IS_BOSS}(?:'s name is| is called| is named| is|:) {any}(?: since {since:date})?`,
    `{any:name} is (?:my|our) (?:new |direct )?${IS_BOSS}(?: since {since:date})?`,
    `(?:line manager|manager|supervisor|boss|team leader|reports to|reporting to): {any}`,
    'i report (?:directly )?to {any}',
  ]),
  // ---- jobs before this one ----
  phrases('past-job', pastOnly, [
    `(?:i |i have )?(?:worked|was employed)(?: full[- ]time| part[- ]time)? ${AT} {employer:words}(?: in {place:name})?,? as ${AS}{title:words}${PERIOD}`,
    `(?:i |i have )?(?:worked|was employed|was) as ${AS}{title:words} ${AT} {employer:words}(?: in {place:name})?${PERIOD}`,
    `(?:i )?was ${AS}{title:words} ${AT} {employer:words}(?: in {place:name})?${PERIOD}`,
    `(?:before (?:that|this)|previously|earlier|prior to (?:that|this)):?,? (?:i (?:was|worked as) )?${AS}{title:words} ${AT} {employer:words}(?: in {place:name})?${PERIOD}`,
    `(?:previous|last|former|earlier|first) (?:job|role|position|employment|employer): {title:words}(?:,| at| for| with) {employer:words}${PERIOD}`,
    `my (?:very )?(?:first|previous|last|former|earlier|second) (?:job|role|position) was (?:as )?${AS}{title:words} ${AT} {employer:words}(?: in {place:name})?${PERIOD}`,
    `my (?:previous|last|former) employer was {employer:words}(?: in {place:name})?,? (?:where i (?:was|worked as) )?${AS}{title:words}${PERIOD}`,
    `i was ${AS}{title:words}${PERIOD}`,
    `i (?:worked|was) as ${AS}{title:words}${PERIOD}`,
  ]),
  phrases('line-of-a-cv', (groups, at) => (OCCUPATION.test(groups.title ?? '') ? pastOnly(groups, at) : null), [
    `{title:words}(?:,| at|, at) {employer:words}${PERIOD}`,
  ]),
  phrases('line-of-today', (groups, at) => (OCCUPATION.test(groups.title ?? '') ? jobNow(groups, at) : null), [
    '{title:words}(?:,| at|, at) {employer:words},? \\(?(?:since |from )?{since:date} ?(?:-|–|to|until|till) ?(?:present|now|today|date)\\)?',
  ]),
  phrases(
    'job-before',
    pastJob,
    [
      `(?:before (?:that|this)|previously|earlier|prior to (?:that|this)):?,? i (?:was|worked as) ${AS}{title:words} ${AT} {employer:words}(?: in {place:name})?`,
      `my (?:very )?(?:first|previous|last|former|earlier) (?:job|role|position) was (?:as )?${AS}{title:words} ${AT} {employer:words}(?: in {place:name})?(?: (?:until|till) {until:date})?`,
      `i (?:was|worked as) (?:an? )?{title:words}(?: all my life| all my working life| for {n} years| for (?:most|all) of my (?:life|career|working life)| before i retired)?(?:,? (?:until|till) {until:date})?`,
      `i (?:left|quit|resigned from) {employer:words} (?:because|due to|owing to) {reason:any}`,
    ],
    true,
  ),
  phrases('job-now', jobNow, [
    `i am ${AS}{title:words} in the {department:words} (?:department|division|unit|section)(?: (?:at|of|for) {employer:words})?(?:,? since {since:date})?(?:, {any})?`,
    `i (?:work|am) in the {department:words} (?:department|division|unit|section)(?: (?:at|of) {employer:words})?`,
    `i (?:work|am) in {department:words} (?:at|for) {employer:words}`,
    'i (?:have )?started (?:in |at )?(?:my|this) (?:current |present )?(?:job|role|position|post)(?: there| here)? (?:in|on) (?:the )?{since:date}',
    'i have been (?:in|doing) (?:my|this) (?:current |present )?(?:job|role|position|post) since {since:date}',
    'my (?:current |present )?(?:job|role|position|post|employment) (?:started|began) (?:in|on) (?:the )?{since:date}',
  ]),
  phrases('by-trade', titleNow, [
    'by (?:trade|profession|training),? i am (?:an? )?{title:words}',
    'i am (?:an? )?{title:words} by (?:trade|profession|training)',
    'my (?:trade|profession|occupation|job) is (?:an? )?{title:words}',
    'trade: {title:words}',
  ]),
  phrases('trade-for-years', inTrade, ['i have (?:been|worked as|been working as) (?:an? )?{title:words} since {since:date}']),
  // ---- contract, hours, days, shifts, place ----
  phrases('contract', contract, [
    `i (?:am|work|am employed|am working) on (?:an? )?${CONTRACT} contract(?:,? (?:which )?${HOLDS} {until:date})?`,
    `i have (?:an? )?${CONTRACT} contract(?:,? ${HOLDS} {until:date})?`,
    `(?:my|the) (?:work |employment |job )?contract is (?:an? )?${CONTRACT}(?: one)?(?:,? (?:and )?(?:it )?(?:is )?${HOLDS} {until:date})?`,
    `(?:it|this) is (?:an? )?${CONTRACT} (?:contract|position|post|role)(?:,? ${HOLDS} {until:date})?`,
    `i am (?:an? )?${CONTRACT} (?:employee|worker|member of staff)`,
    `(?:type of contract|contract type|contract|employment type|type of employment): ${CONTRACT}(?:,? ${HOLDS} {until:date})?`,
    'my (?:work |employment |fixed[- ]term )?contract (?:ends|runs out|expires|finishes|is up|runs until|is until|lasts until|goes until)(?: on| in)?(?: the)? {until:date}',
    'my (?:probation|trial|probationary) (?:period )?(?:ends|is over|runs until|lasts until|is until|finishes)(?: on| in)? {probation:date}',
    'i am on probation until {probation:date}',
  ]),
  phrases('hours', hours, [
    `i ${WORKS} (?:about |around |roughly )?{n} (?:hours|hrs) (?:a|per|each|every) week(?:,? (?:spread )?(?:over|on|across|and only)? ?${DAYS})?`,
    `i ${WORKS} (?:about |around |roughly )?{n} (?:hours|hrs) (?:a|per) week,? ${TIMES}(?:,? (?:on )?${DAYS})?`,
    `i (?:work|am)(?: only)? (?<part>(?:full|part)[- ]time)(?:,| on|:)* ${DAYS}(?:,? (?:from )?${TIMES})?`,
    `i work (?:only )?(?:on )?${DAYS}(?:,? (?:from )?${TIMES})?`,
    `i work (?:from )?${TIMES}(?:,? (?:on )?${DAYS})?`,
    `my (?:working |work |office )?(?:hours|times) are (?:from )?${TIMES}(?:,? (?:on )?${DAYS})?`,
    `my (?:working |work )?(?:days|week)(?: of work)? (?:are|is) ${DAYS}(?:,? ${TIMES})?`,
    `(?:my )?(?:working |work |office )?(?:hours|times)(?: of work)?: ${TIMES}(?:,? (?:on )?${DAYS})?`,
    `(?:my )?(?:working|work) days: ${DAYS}`,
    'i work (?<percent>\\d{2,3} ?(?:%|percent|per cent))(?: .*)?',
    'i am contracted (?:for|to) {n} hours',
    'my (?:weekly )?(?:working )?hours are {n}(?: hours)?(?: (?:a|per) week)?',
  ]),
  phrases('days-off', daysOff, [
    `(?:my days? off (?:is|are)|i am off(?: work)?(?: on)?|i do not work(?: on)?|i have) ${DAYS}(?: off)?`,
    `days? off: ${DAYS}`,
  ]),
  phrases('work-time', time, [
    'i (?:work|am working|am employed|am)(?: only)? (?<part>(?:full|part)[- ]time)',
    'i have (?:an? )?(?<part>(?:full|part)[- ]time) (?:job|position|role|post)',
    '(?:it|this) is (?:an? )?(?<part>(?:full|part)[- ]time) (?:job|position|role|post)',
    'my (?:job|position|role|post) is (?<part>(?:full|part)[- ]time)',
  ]),
  phrases('shift', shift('shift'), [
    `i (?:work|am on|do|am doing) (?:on )?${SHIFT}`,
    `my shift is ${SHIFT}`,
    'i (?:work|do) (?<shift>(?:(?:early|late|night|rotating|split|two|three) )?shifts?(?: work)?)',
    'i work (?<shift>(?:in )?(?:two|three|rotating) shifts?)',
  ]),
  phrases(
    'shift-wanted',
    shift('shift-wanted'),
    [
      `(?:for (?:my )?shifts?,? )?i (?:would )?(?:much )?(?:prefer|like|rather work|rather do|rather have)(?: to work| to do| working| doing)? (?:on )?${SHIFT}`,
      `(?:my )?(?:preferred|favou?rite) shift (?:is|would be) ${SHIFT}`,
      `shift preference: ${SHIFT}`,
    ],
    true,
  ),
  phrases(
    'ready',
    ready,
    [
      'i (?:am|would be) (?:happy|willing|able|ready|prepared|available|free) (?:to (?:work|do)|for|at|on) (?<when>(?:at |on |some |the |occasional )?(?:weekends?|saturdays?(?: and sundays?)?|nights?(?: shifts?)?|overtime))',
      'i (?:can|could|do not mind|would not mind)(?: also)? (?:work|do|working|doing) (?<when>(?:at |on |some |the |occasional )?(?:weekends?|saturdays?|nights?(?: shifts?)?|overtime))',
      'i (?<no>cannot|can not|do not want to|will not|would rather not|do not|am not able to|am unable to) (?:work|do)(?: at| on| any)? (?<when>(?:the )?(?:weekends?|nights?(?: shifts?)?|overtime))(?: .*)?',
      'i am (?<no>not) (?:available|free|able to work|willing to work)(?: at| on| for)? (?<when>(?:the )?(?:weekends?|nights?|overtime))',
      '(?<no>no) (?<when>weekends?|nights?|night shifts?|overtime)(?: work)?(?:,? please)?',
    ],
    true,
  ),
  phrases('pattern', pattern, [
    `i (?:work|am working|am) (?<how>from home)(?: on)? ${DAYS}(?<rest>(?:,| and| but| with) .*)?`,
    'i (?:work|am working|am) (?<how>fully remote(?:ly)?|completely remote(?:ly)?|100 ?% remote(?:ly)?|remote(?:ly)?|hybrid|on[- ]site|in the office)(?: full[- ]time| all the time| every day)?',
    'i (?:work|am working)(?: permanently| always)? (?<how>from home (?:full[- ]time|all the time|every day|permanently|only))',
    'i (?:always|only|permanently|mostly|mainly) work (?<how>from home|remotely|in the office|on site)',
    'i work (?<how>from home {n} days? (?:a|per|each) week|{n} days? (?:a|per|each) week (?:from home|remotely|in the office))',
    '(?:my|the) (?:job|role|position|work|contract|arrangement) is (?<how>fully remote|remote|hybrid|on[- ]site|office[- ]based|field[- ]based|home[- ]based)',
    '(?:it is|this is|we have|i have) (?:an? )?(?<how>hybrid|remote|fully remote) (?:arrangement|set[- ]?up|job|role|position|pattern|contract)(?<rest>,? .*)?',
    'i am (?<how>office[- ]based|field[- ]based|home[- ]based)',
  ]),
  phrases('office-days', officeDays, [
    `i (?:am|go|come|have to be|need to be)(?: in| into| to)?(?: in)? the office(?: only)?(?: on)? ${DAYS}`,
    `my (?:office days|days in the office) are ${DAYS}`,
  ]),
  phrases('site', site, [
    'i (?:am based|work|am working|am)(?: mainly| mostly)? (?:in|at|from|out of) (?:the|our|my) {place:name} (?:office|site|branch|plant|depot|warehouse|store)',
    '(?:my|our|the) (?:office|workplace|place of work) is (?:in|at|on) {place:any}',
    '(?:my|our) (?:work|office|business) address is {place:any}',
    'i work at (?<place>\\d+ \\p{L}.+, .+)',
  ]),
  // ---- department, team, people ----
  phrases('team', ({ team }) => text('team', capital(bare(team))), [
    'i (?:work|am) (?:on|in|for) the {team:words} team',
    '(?:my|our) team is (?:called )?the {team:words} team',
    'i (?:have )?(?:been |was )?(?:moved|switched|transferred|changed)(?: (?:off|from) {any})?(?: and)? (?:to|onto|on to|into) the {team:words} team',
  ]),
  phrases('team-size', number('team-size'), [
    '(?:my|our|the) team (?:has|consists of|is made up of|is|counts) {n}(?: people| members| persons| of us| strong)?',
    '(?:there are|we are)(?: a team of)? {n}(?: people| members)?(?: of us)? (?:in|on) (?:my|our|the) team',
    'i (?:am|work) (?:in|on|part of) a team of {n}(?: people)?',
    'we are a team of {n}(?: people)?',
  ]),
  phrases('reports', number('reports'), [
    'i (?:line[- ]manage|manage|supervise|lead|oversee|am responsible for|am in charge of|have|look after|head|run) (?:a team of |about |around )?{n}(?: direct)? (?:people|staff|employees|reports?|members of staff|colleagues|team members|workers|subordinates)(?: (?:reporting to|under) me)?',
    'i (?:line[- ]manage|manage|supervise|lead|oversee|am in charge of|head|run) a team of {n}(?: \\p{L}+)?',
    '{n} (?:people|staff|employees|colleagues|persons) (?:report|reporting|work)(?: directly)? (?:to|under|for) me',
  ]),
  phrases('no-reports', nobody, [
    'i (?:do not|never) (?:manage|supervise|lead|line[- ]manage) (?:anyone|anybody|any (?:people|staff)|people|staff)',
  ]),
  phrases('hired', jobNow, [
    '{employer:words} hired me (?:in|on) {since:date}(?:, .*)?',
    'i was (?:first )?(?:hired|taken on|employed) by {employer:words} (?:in|on) {since:date}(?:, .*)?',
  ]),
  phrases('industry', industry, ['i (?:work|am) in the {industry:words} (?:industry|sector|trade)']),
  phrases('employer-size', staffOf, [
    '(?:my employer|the company i work for|our company|my company|the firm i work for) (?:has|employs) (?:about |around |over |roughly )?{n} (?:people|staff|employees|workers)',
  ]),
  // ---- pay ----
  phrases('by-the-hour', hourly, [
    '(?:they|my employer|the company|my company|the agency) pays? me {amount} (?:an|per|each) hour(?: .*)?',
    'i (?:get|earn|make|am paid|am on|get paid|am earning) {amount} ?(?:an|per|each|/) ?(?:hour|hr|h)(?: .*)?',
    'my (?:current )?(?:hourly (?:rate|wage|pay)|wage|pay|rate)(?: of pay)? is {amount} ?(?:an|per|each|/) ?(?:hour|hr|h)',
    'my (?:current )?hourly (?:rate|wage|pay)(?: of pay)? is {amount}',
  ]),
  phrases('by-the-day', money('day-rate', 'day'), [
    'my (?:current |standard |usual )?(?:day|daily) rate is {amount}',
    'i charge {amount} (?:a|per) day',
  ]),
  phrases('paid', money('salary'), ['(?:they|my employer|the company) pays? me {amount}']),
  phrases('bonus', bonus, [
    'i (?:get|receive|have) (?:an? )?{any:amount} bonus(?: (?:a|per|every|each) year)?',
    'my (?:annual |yearly )?bonus is {any}',
  ]),
  phrases('payday', payday, [
    'i (?:get|am) paid (?<often>weekly|fortnightly|monthly|daily|every (?:two|four) weeks|bi-?weekly|twice a month|on the \\w+ of (?:the|each|every) month)',
  ]),
  phrases(
    'pay-wanted',
    wanted,
    [
      'i (?:would )?(?:want|expect|need|like|hope for|be looking for|be happy with|ask for)(?: to (?:earn|get|make|be on))? (?:at least |around |about |roughly |something like |a minimum of |no less than )*{amount}(?: .*)?',
      'my (?:minimum|ideal|expected|desired|target|future) (?:salary|pay|wage|income|rate) (?:is|would be) (?:around |about |at least )?{amount}',
      'i (?:am|would be) (?:looking for|after|hoping for|aiming for|asking for) (?:something )?(?:around |about |in the region of |at least )?{amount}(?: .*)?',
      'i would not (?:work|move|go|change) for less than {amount}',
    ],
    true,
  ),
  // ---- leaving, starting, being reached about it ----
  phrases(
    'leaving',
    reason,
    [
      '(?:the |my )?reasons? (?:for (?:leaving|wanting to leave|changing|looking)|why i am leaving|why i want to leave|i am leaving|i want to leave)(?: (?:my |the |this )?(?:present |current )?(?:job|role|position|post|employer))?(?:: | is (?:that |because )?|, )(?<reason>.+)',
      'i (?:am leaving|want to leave|am looking to leave|would like to leave|plan to leave|am going to leave|am moving on from)(?: (?:my|this) (?:present |current )?(?:job|role|position|post|employer))?,? (?:because(?: of)?|as|due to|owing to|for|so that|in order to) (?<reason>.+)',
      'i am (?:looking for a new (?:job|role|position)|changing jobs),? (?:because(?: of)?|due to|owing to) (?<reason>.+)',
    ],
    true,
  ),
  phrases(
    'can-start',
    startsOn,
    [
      'i (?:am available|can start|could start|am free to start|am able to start|would be able to start|can begin|could begin|can join|could join|am free)(?: (?:work|working|a new job|the job|the new job|a new role|a new position|with you))?(?: from| on| as of| in| any time after| after)? (?:the )?{since:date}(?: (?:onwards?|at the earliest|on))?',
      'the earliest i (?:can|could) (?:start|begin) is (?:the )?{since:date}',
      'my earliest (?:possible )?start(?:ing)?(?: date)? (?:is|would be) (?:the )?{since:date}',
    ],
    true,
  ),
  phrases(
    'can-start-soon',
    startsSoon,
    [
      'i (?:am available|can start|could start|am free to start|am able to start|can begin|can join)(?: (?:work|working|a new job|the job))? (?<soon>immediately|straight away|right away|at once|as soon as possible|asap|any ?time|at short notice|(?:in|within|after) {n} (?:days?|weeks?|months?))',
    ],
    true,
  ),
  phrases(
    'interview',
    interview,
    [
      '(?:the |my )?(?:best|preferred) (?:times?|days?) for (?:an |a |any |job |the )*interviews? (?:is|are|would be) {any}',
      'i (?:am|would be) (?:available|free) for (?:an |a |any |job |the )*interviews? {any}',
      'i (?:can|could)(?: only)? (?:do|come to|come in for|make|attend|have) (?:an |a |any |job |the )*interviews? {any}',
      '(?:for|as for|regarding) (?:an |a |the |job )?interviews?,? {any} (?:suits?|works?|would (?:suit|work)|is|are)(?: for)?(?: me)?(?: best| good| fine| ideal| well)?',
      '(?:interviews?|interview (?:times?|availability|slots?)): {any}',
      '{any} (?:suits?|works?)(?: for)? me(?: best| well)? for (?:an |a |the |job )?interviews?',
    ],
    true,
  ),
  phrases(
    'relocates',
    relocate,
    [
      'i (?:would|can|could|am (?:willing|happy|open|ready|prepared|able) to|do not mind|would not mind|would be (?:willing|happy|open|ready|prepared|able) to|would consider|am open to)(?: also)? relocat(?:e|ing|ion)(?: .*)?',
      'i (?<no>cannot|can not|will not|would not|do not want to|would rather not|am not (?:willing|able|prepared|looking|open) to|am unable to) (?:consider )?relocat(?:e|ing|ion)(?: .*)?',
      'relocation is (?<no>not )?(?:possible|an option|fine|okay|no problem)(?: for me)?',
      '(?<no>no) relocation',
    ],
    true,
  ),
  phrases(
    'travels',
    travel,
    [
      'i (?:can|am (?:willing|happy|ready|prepared|able|free) to|do not mind|would not mind|am open to|would be (?:willing|happy|able) to) travel(?:l?ing)?(?: for (?:work|business|the job|a job))?(?<much>,? (?:up to|about|around|at most|occasionally|regularly|within|anywhere|abroad|internationally|nationally|worldwide|across|overnight|once|twice|\\d).*)?',
      'i (?<no>cannot|can not|do not want to|would rather not|am not (?:willing|able|prepared) to|am unable to|do not) travel(?:l?ing)? for (?:work|business|the job|a job)',
      '(?:willing|ready|readiness|willingness) to travel: (?<much>.+)',
    ],
    true,
  ),
  phrases(
    'place-wanted',
    place,
    [
      'i (?:want|would like|would prefer|prefer|am looking)(?: to (?:work|find (?:a job|work))| for (?:a job|work|a position|jobs)) (?:in|near|around) {list}',
    ],
    true,
  ),
  phrases(
    'role-wanted',
    role,
    [
      'i (?:want|would like|am looking|hope) (?:to work|for (?:a job|work|a position|a role)|to find (?:a job|work)) as (?:an? )?{title:words}',
      'i am (?:applying|looking) for (?:an? )?{title:words} (?:position|role|job|post)s?',
    ],
    true,
  ),
  phrases('employer-asked', employerAsked, [
    '(?:you|they) (?:may|can) (?:also )?contact my (?:current |present )?(?:employer|boss|manager|company|workplace)(?: .*)?',
    'please (?<no>do not|never) (?:contact|call|ask|approach|ring|write to) my (?:current |present )?(?:employer|boss|manager|company|workplace)(?: .*)?',
    '(?<no>do not|you (?:may not|must not|cannot)) (?:contact|call|ask|approach) my (?:current |present )?(?:employer|boss|manager|company|workplace)(?: .*)?',
    'my (?:current |present )?employer (?:may|can|must|should) (?<no>not )?be (?:contacted|asked|approached|called)(?: .*)?',
  ]),
  // ---- who speaks for one ----
  phrases('referees', referees, [
    '(?:my )?(?:references|referees)(?: are|:| -) {any}',
    '(?:as )?(?:references|referees),? i (?:have|can name|can give|would name) {any}',
  ]),
  phrases('referee', referee, [
    '(?:my )?(?:first |second |third |1st |2nd |other )?(?:reference|referee)(?: \\d)?(?: is|:| would be| will be) {any}',
    '(?:you (?:can|may)|please) (?:ask|contact|call) {any} for a reference',
    '{any} (?:can|will|is happy to|has agreed to) (?:give (?:me|you) a reference|be my referee|act as my referee|vouch for me)',
  ]),
  // ---- reached at work ----
  phrases('work-phone', workPhone, [
    '(?:my|the) (?:work|office|business|direct|desk|company|daytime work) (?:phone|telephone|number|line|mobile|cell|tel|landline|cell phone)(?: number)?(?: is|:) {tel}(?:,? (?:and )?(?:the )?(?:ext|extension|x)\\.?(?: number| no\\.?)?(?: is)? ?(?<ext>\\d{1,6}))?',
    '(?:work|office|business|direct|desk) (?:phone|telephone|number|line|mobile|tel)(?: number)?: {tel}(?:,? (?:ext|extension|x)\\.? ?(?<ext>\\d{1,6}))?',
    '(?:you can )?(?:reach|call|ring|phone|get) me at work (?:on|at|under) {tel}(?:,? (?:ext|extension|x)\\.? ?(?<ext>\\d{1,6}))?',
    'at work (?:you can )?(?:reach|call|ring|phone) me (?:on|at|under) {tel}(?:,? (?:ext|extension|x)\\.? ?(?<ext>\\d{1,6}))?',
  ]),
  phrases('extension', extension, [
    'my (?:work |phone |office )?(?:extension|ext)(?: number)? is (?<ext>\\d{1,6})',
    '(?:phone )?extension:? (?<ext>\\d{1,6})',
  ]),
  phrases('work-mail', workMail, [
    '(?:my )?(?:work|office|business|company) e-?mail(?: address)?(?: is|:) {email}',
    '(?:you can )?(?:reach|e-?mail|write to) me at work (?:on|at|under) {email}',
  ]),
  // ---- whether one works at all ----
  phrases('unemployed', status('Unemployed'), [
    'i am (?:out of work|not working|not employed|jobless|without a job|out of a job|not in work)',
    'i (?:do not have a job|have no job)',
  ]),
  phrases('at-home', status('Homemaker'), [
    'i am (?:an? )?(?:homemaker|housewife|house-?husband|stay[- ]at[- ]home (?:mum|mom|dad|parent))',
    'i (?:stay at home|am at home) (?:with|to look after) (?:the|my|our) (?:kids|children|baby)',
  ]),
  phrases('on-leave', ({ kind }) => text('employment-status', capital(`on ${kind}`)), [
    'i am (?:currently )?on (?<kind>(?:maternity|paternity|parental|sick|unpaid|adoption) leave|(?:a )?sabbatical)',
  ]),
  phrases('freelance', status('Self-employed'), [
    'i (?:work|am working) freelance',
    'i freelance',
    'i work as a freelancer',
    'i am a sole trader',
  ]),
  phrases('employed', status('Employed'), [
    'i am (?:an employee|employed|in employment|in work)(?: full[- ]time| part[- ]time)?',
    'i have a job',
  ]),
  phrases('apprentice', ({ kind }) => text('employment-status', capital(kind)), ['i am (?:an? )?(?<kind>apprentice|trainee|intern)']),
  phrases('retired', retired, [
    'i (?:have )?(?:retired|took (?:early )?retirement|stopped working)(?: early)? (?:in|on|at the end of) (?:the )?{since:date}',
    'i have been (?:retired|a pensioner|in retirement) since {since:date}',
    'i am retired(?:,)? since {since:date}',
  ]),
  phrases(
    'retires',
    retires,
    ['i (?:will|am going to|am due to|plan to|expect to)? ?retire (?:in|on) (?:the )?{since:date}', 'i am retiring (?:in|on) {since:date}'],
    true,
  ),
  // ---- the right to work ----
  phrases(
    'no-sponsor',
    sponsorship(false),
    [
      'i (?:do not|will not|would not)(?: now or in the future)? (?:need|require) (?:any |a )?(?:visa |work visa )?(?:sponsorship|sponsor|sponsoring)(?: .*)?',
      'no (?:visa )?sponsorship (?:is )?(?:needed|required|necessary)',
    ],
    true,
  ),
  phrases(
    'sponsor',
    sponsorship(true),
    [
      'i (?:do |would |will )?(?:need|require) (?:an? )?(?:visa |work visa )?(?:sponsorship|sponsor)(?: to work| from (?:my|an|the) employer)?',
    ],
    true,
  ),
  phrases('permit', permit, [
    'i (?:have|hold|got) (?:an? )?(?<type>(?:pre-)?settled status|indefinite leave to remain|(?:us )?green card|(?:eu )?blue card|permanent residen(?:ce|cy)(?: permit)?)(?: .*)?',
  ]),
  // ---- years, skills ----
  phrases('years', experience, [
    '(?:work |professional |my )?experience(?:: | is )(?:about |over )?{list:any}',
    'i have (?:about |over |more than |around |roughly |nearly )?{list:any}',
  ]),
  phrases('years-of', yearsOf, [
    '(?:years? of )?{what:words} experience: {n}(?: years?)?',
    '(?:years? of )?experience (?:in|with|as an?|as|of) {what:words}: {n}(?: years?)?',
    "(?:about |over |more than )?{n} years?(?:'|’)?(?: of)? experience (?:in|with|as an?|as|of|using) {what:words}",
  ]),
  phrases('years-in-all', allYears, [
    "i have (?:about |over |more than |around )?{n} years?(?:'|’)?(?: of)? (?:work |working |professional )?experience(?: in total| altogether| overall)?",
    '(?:total )?(?:years of )?(?:work )?experience: {n} years?',
  ]),
  phrases('rated', rated, ['(?:my )?(?:key |main |it |computer |software |technical |other )?skills(?: are|:| include) {list:any}']),
  phrases('level', skill, [
    `my {list:words}(?: skills)? (?:is|are) (?:at (?:an? )?)?(?<level>${LEVEL})(?: level)?`,
    `i am (?:an? )?(?<level>${LEVEL})(?: user)? (?:at|in|with|of) {list}`,
    `i have (?:an? )?(?<level>${LEVEL}) (?:knowledge|command|skills|understanding)(?: of| in| with)? {list}`,
    'i (?:know|can use|can work with) (?:a little|a bit of|some) {list}',
  ]),
  phrases('tongue', tongue, [
    `my (?<language>${LANGUAGES})(?: skills| level)? (?:is|are) (?:at )?(?:about |around |roughly |only |just |level )*${TONGUE_LEVEL}(?: level)?`,
    `(?<language>${LANGUAGES}):? \\(?(?:level )?${TONGUE_LEVEL}\\)?`,
  ]),
  phrases('mother-tongue', nativeTongue, [
    `i (?:speak|have|grew up with) (?<language>${LANGUAGES}) as (?:my|a) (?:mother tongue|native language|first language)`,
    `(?:mother tongue|native language|first language): (?<language>${LANGUAGES})`,
  ]),
  phrases('typing', typing, [
    'i (?:can )?type (?:at )?(?:about |around |roughly )?{n} ?(?:wpm|words (?:a|per) minute)',
    '(?:my )?typing(?: speed)?(?: is|:) (?:about |around )?{n} ?(?:wpm|words (?:a|per) minute)',
  ]),
  // ---- leave, union ----
  phrases('annual-leave', leaveOf('annual-leave'), [
    `my (?:annual |yearly |paid )*(?:leave|holiday|vacation)(?: allowance| entitlement) is {n}(?: working)? days(?: (?:a|per) year)?`,
    `i (?:get|have|am entitled to|receive) {n}(?: working)? days(?:'|’)?(?: of)? ${LEAVE}(?: (?:a|per|each|every) year)?`,
    `(?:annual |yearly )?(?:leave|holiday|vacation)(?: allowance| entitlement)?: {n} days`,
  ]),
  phrases('leave-left', leaveOf('leave-left'), [
    `i (?:still )?have {n} days(?:'|’)?(?: of)? ${LEAVE} (?:left|remaining)(?: this year)?`,
    `(?:my )?(?:remaining ${LEAVE}|${LEAVE} left)(?: is|:) {n} days`,
  ]),
  phrases(
    'union-over',
    ({ name }) => text('union', name, { ends: ['union', 'membership'] }),
    [
      '(?:i )?(?:have )?(?:left|resigned from|quit|cancelled my membership (?:of|in|with)) (?:the )?(?<name>unison|unite|gmb|usdaw|ver\\.?di|ig metall|prospect|\\p{L}.*? union)(?: (?:and|in|on) .*)?',
    ],
    true,
  ),
  phrases('union', union, [
    'i am in an? (?:trade )?union(?:,|:| called| -) (?:the )?{name:words}',
    '(?:i am )?(?<no>not) (?:in|a member of) (?:any|a|the) (?:trade )?union',
    'i am (?<no>not) (?:a )?union member',
    'i am in (?:an? |the )?(?<name>unison|unite|gmb|usdaw|ver\\.?di|ig metall|prospect|\\p{L}.*? union)(?:, .*)?',
    'i am (?:an? )?(?:trade )?union member',
    'i (?:belong to|am a member of) (?:the )?(?<name>unison|unite|gmb|usdaw|ver\\.?di|ig metall|prospect|\\p{L}.*? union)(?:, .*)?',
  ]),
]);
