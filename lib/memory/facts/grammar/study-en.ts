import { type Groups, type Phrases, type Reader, rowsOf } from './phrase.ts';
import { type Draft, date, listed, type Row, record, text } from './row.ts';

/** Schooling, examinations, certificates and licences in English, with the day, the grade and the issuer that are told with them. */
const DEGREE =
  "(?<degree>(?:bsc|ba|beng|bed|bfa|bba|llb|msc|ma|meng|med|mfa|mba|msci|llm|phd|dphil|mphil|mres|hnd|hnc|pgce|foundation degree|associate(?:'s)? degree|doctorate|doctoral degree|(?:bachelor|master)(?:'s|s)?(?: degree)?(?: of \\p{L}+)?|postgraduate diploma|diploma|undergraduate degree|degree)(?: \\(?hons\\)?)?)";
const GRADE =
  '(?<grade>first(?:[- ]class)?(?: honours)?|third(?:[- ]class)?|2(?::|\\.)[12]|upper second|lower second|distinction|merit|pass|(?:summa |magna )?cum laude|(?:gpa|average|grade) of \\d(?:\\.|,|\\d)*|\\d(?:\\.|,)\\d+(?: (?:out of|/) ?\\d(?:(?:\\.|,)\\d+)?)?)';
const NTH = '(?<year>(?:first|second|third|fourth|fifth|sixth|final|last|1st|2nd|3rd|4th|5th)(?: and final)?)';
const SCHOOL = '(?:at|from) (?:the )?{school:words}(?:,? in {place:name})?';
const GRADED = `(?:,? (?:and |where i |with |i )*(?:got|received|graduated with|achieved|was awarded|finished with|with)? ?(?:an? )?${GRADE})?`;
const WHEN = '(?:,? (?:\\(|from )?{since:date} ?(?:-|–|to|until|till) ?{until:date}\\)?|,? \\(?(?:in )?{until2:date}\\)?)?';

const capital = (words: string | undefined) => (words ? words.charAt(0).toUpperCase() + words.slice(1) : undefined);
const isSchool = (words: string | undefined) => words === undefined || /^(?:the )?\p{Lu}/u.test(words);
const DEGREES: Readonly<Record<string, string>> = {
  bsc: 'BSc',
  beng: 'BEng',
  msc: 'MSc',
  meng: 'MEng',
  phd: 'PhD',
  dphil: 'DPhil',
  mphil: 'MPhil',
  mres: 'MRes',
  bed: 'BEd',
};
/** "bsc (hons)" as it is written. */
const degreeOf = (words: string | undefined) =>
  words?.replace(
    /^\p{L}+/u,
    (first) =>
      DEGREES[first.toLowerCase()] ??
      (first.length <= 4 && !/^ba.{2}|^pass/i.test(first) ? first.toUpperCase() : (capital(first) ?? first)),
  );

const studied: Reader = (groups, { reader }) => {
  const {
    school = groups.school2,
    degree,
    area,
    grade,
    place,
    since,
    until = groups.until2 ?? groups.until3,
    year,
    length,
    minor,
    thesis,
    courses,
  } = groups;
  const institution = school?.replace(/^the (?=\p{Lu})/u, '');
  if (!isSchool(institution) || (area && /^(?:the|my|a|an|it|that)\b/i.test(area))) return null;
  return record('education', {
    institution,
    degree: degreeOf(degree),
    area,
    start: date(since, reader),
    end: date(until, reader),
    grade: grade?.replace(/^(?:gpa|average|grade) of /i, ''),
    location: place,
    year: year ? `${year.toLowerCase()} year` : undefined,
    length: length?.replace('-', ' '),
    minor: capital(minor),
    thesis,
    courses,
  });
};
/** Something must be told beside a bare subject. */
const studies: Reader = (groups, at) => (groups.school || groups.degree || groups.year ? studied(groups, at) : null);

const EXAM =
  '(?<exam>a[- ]?levels?|as[- ]levels?|o[- ]levels?|gcses?|igcses?|highers?|nationals?|ib|international baccalaureate|leaving cert(?:ificate)?|btecs?|abitur|matura|baccalaur(?:e|é)at|sats?|aps?)';
const RESULT =
  /^(?<subject>\p{L}[\p{L} &.'-]*?)(?: (?:\(|: ?|- |grade )?| ?[:(=-] ?)(?<grade>A\*|[A-HU][+-]?|[1-9]|\d{1,3} ?%|pass|merit|distinction\*?|\d[.,]\d)\)?$/u;
const RESULT_FIRST = /^(?:an? )?(?<grade>A\*|[A-HU][+-]?|[1-9]|pass|merit|distinction) (?:in|for) (?<subject>\p{L}[\p{L} &.'-]*)$/u;
const one = (exam: string | undefined) =>
  (exam ?? '')
    .replace(/[- ]?(level)s?$/i, ' $1')
    .replace(/(?<=gcse|btec|higher)s$/i, '')
    .trim();

const results: Reader = ({ exam, list }) => {
  const members = listed(list).map((entry) => (RESULT.exec(entry) ?? RESULT_FIRST.exec(entry))?.groups);
  if (members.length === 0 || members.some((entry) => !entry?.subject)) return null;
  return members.flatMap((entry): Draft[] => text('exam-result', entry?.grade, { context: `${one(exam)} ${entry?.subject}`.trim() }));
};

const PAPER =
  '(?:certificate|certification|certificates|diploma|licen[cs]e|card|qualification|accreditation|ticket|training|course|award|badge|exam|test|permit)';
/** Tests and papers that are no certificate of a trade. */
const NO_PAPER =
  /\b(?:driv\w+|motorbike|motorcycle|moped|provisional|theory|mot|blood|covid|pregnancy|birth|marriage|death|credit|debit|bank|sim|library|loyalty|gift|business|memory|train|travel|sd|christmas|birthday|parking|fishing|tv|gcses?|a-?levels?|degree|bachelor\w*|master\w*|phd|b\.?sc|m\.?sc|school|exams?$|eye|house|car|letter|job|work|residence|id|identity|membership|health|insurance|of course)\b/i;
const isPaper = (name: string | undefined): name is string =>
  name !== undefined && name.length > 1 && !NO_PAPER.test(name) && name.split(' ').length <= 8;
const named = (name: string | undefined) => capital(name?.replace(/^(?:an?|the|my|valid|current|full) /i, ''));

const LICENSED =
  /\b(?:sia|licen[cs]e|registration|nursing|nmc|gmc|hcpc|taxi|phv|private hire|hgv|forklift|gun|firearms?|shotgun|pilot'?s?|boat|skipper|trade|practising|teaching)\b/i;
const paper: Reader = ({ name, issuer, since, until, number }, { reader }) => {
  const bare = named(name);
  if (!isPaper(bare)) return null;
  const [start, end] = [date(since, reader), date(until, reader)];
  const attribute = /\blicen[cs]e\b|\bregistration\b/i.test(bare) && LICENSED.test(bare) ? 'professional-licence' : 'certificate';
  return record(attribute, { name: bare, issuer: issuer?.replace(/^the /i, ''), start, end, number });
};
/** What was passed has a name of its own: "my PRINCE2 Practitioner". */
const passed: Reader = (groups, at) =>
  /^\p{Lu}|\d/u.test(named(groups.name) ?? '') && /^(?:my |the |an? )?[\p{Lu}\d]/u.test(groups.name ?? '') ? paper(groups, at) : null;
const certified: Reader = (groups, at) => (groups.name && /^[\p{Lu}]/u.test(groups.name) ? paper(groups, at) : null);
const chartered: Reader = ({ name, issuer, since }, { reader }) =>
  record('certificate', { name: capital(name), issuer: issuer?.replace(/^the /i, ''), start: date(since, reader) });
const LISTED = /^(?<name>[^(]{2,60}?)(?: \((?<issuer>\p{Lu}[^,)]*?)?(?:,? ?(?<since>\d{4}))?\))?$/u;
const papers: Reader = ({ any }, at) => {
  const members = (any ?? '').split(/,(?![^(]*\))|;| and (?![^(]*\))/).map((entry) => LISTED.exec(entry.trim())?.groups);
  if (members.length === 0 || members.some((entry) => !isPaper(entry?.name))) return null;
  return members.flatMap((entry) => paper(entry as Groups, at) ?? []);
};
const registered: Reader = ({ issuer, number, since }, { reader }) =>
  issuer && /^(?:the )?\p{Lu}/u.test(issuer) && !/\b(?:surgery|practice|gp|doctor|dentist|library|electoral)\b/i.test(issuer)
    ? record('professional-licence', { issuer: issuer.replace(/^the /i, ''), number, start: date(since, reader) })
    : null;
const pin: Reader = ({ name, number }) =>
  /\d/.test(number ?? '') ? record('professional-licence', { name: capital(name), number: number?.trim() }) : null;

const phrases = (id: string, read: Phrases['read'], templates: readonly string[], evenHedged = false): Phrases => ({
  id,
  read,
  templates,
  ...(evenHedged ? { evenHedged } : {}),
});
const UNTIL =
  '(?:,? (?:and )?(?:it |which )?(?:is )?(?:valid|expires|expiring|runs out|good|due for renewal)(?: until| till| on| in| to| through)? {until:date})';
const FROM = '(?: (?:from|with|by|through|issued by|awarded by) (?:the )?{issuer:words})?';
const SINCE =
  '(?:,? (?:\\()?(?:in|on|since|dated|from|obtained in|issued in|obtained on|issued on|valid from)? ?(?:the )?{since:date}\\)?)?';

export const STUDY_EN: readonly Row[] = rowsOf([
  phrases('studied', studied, [
    `i (?:have|hold|did|got|completed|received|earned|took|finished|obtained|gained)(?: an?| my)? ${DEGREE}(?: in {area:words})?(?: ${SCHOOL})?${WHEN}${GRADED}(?:,? in {until3:date})?`,
    `${DEGREE}(?: in)? {area:words}(?:,| at| from) {school:words}${WHEN}(?:,? \\(?${GRADE}\\)?)?`,
    `i (?:studied|read|did) {area:words} ${SCHOOL}${WHEN}${GRADED}`,
    `i (?:have|got|received|was awarded|achieved|graduated with) (?:an? )?${GRADE}(?: degree)?(?: in {area:words})?(?: ${SCHOOL})?${WHEN}`,
    `my degree (?:is|was) (?:an? )?${GRADE}(?: in {area:words})?(?: ${SCHOOL})?${WHEN}`,
    `my degree (?:is|was) (?:in|an? ${DEGREE}(?: in)?) {area:words}(?: ${SCHOOL})?${WHEN}`,
    `i graduated (?:from (?:the )?{school:words} )?(?:in {until:date} )?(?:with )?(?:an? )?${GRADE}(?: in {area:words})?(?: from (?:the )?{school2:words})?`,
  ]),
  phrases(
    'studies',
    studies,
    [
      `i am (?:currently )?(?:studying|doing|reading|taking|working on|enrolled in|enrolled on|pursuing)(?: for)?(?: an?| my)? (?:${DEGREE}(?: in)? )?{area:words} ${SCHOOL}(?:,? since {since:date})?(?:,? (?:and )?(?:graduating|finishing|due to (?:graduate|finish)|i (?:graduate|finish|am due to finish))(?: in| on)? {until:date})?`,
      `i am (?:currently )?in (?:my|the) ${NTH} (?:year|semester|term)(?: (?:of|studying|doing)(?: an?| my)?(?: ${DEGREE}(?: in)?)? {area:words})?(?: (?:at|of) (?:the )?{school:words})?(?:,? (?:and )?(?:it|which) is (?:an? )?(?<length>(?:\\d|two|three|four|five|six)[- ]year) (?:course|degree|programme|program))?`,
      `i am (?:an? )?${NTH}[- ]year {area:words} student(?: (?:at|of) (?:the )?{school:words})?`,
      'i (?:am graduating|graduate|will graduate|expect to graduate|am due to graduate|should graduate|am expected to graduate|hope to graduate)(?: from (?:the )?{school:words})?(?: in| on) {until:date}',
      'my (?:expected |anticipated )?graduation(?: date)? is(?: in| on)? {until:date}',
      'my (?:course|degree|programme|program) (?:is|takes|lasts) (?:an? )?(?<length>(?:\\d|two|three|four|five|six)[- ]years?)(?: long)?',
    ],
    true,
  ),
  phrases('major', studied, [
    'my major is {area:words},? (?:and )?(?:with )?(?:an? |my )?minor (?:is |in )*{minor:words}',
    'i (?:am majoring|major|majored) in {area:words},? (?:and (?:am )?minor(?:ing|ed)? in|with an? minor in) {minor:words}',
    `i (?:am majoring|major|majored) in {area:words}(?: ${SCHOOL})?`,
    'my minor is {minor:words}',
    'i (?:am minoring|minor|minored) in {minor:words}',
    'i (?:have )?(?:switched|changed)(?: my)? (?:major|course|degree|subject)s?(?: from {any})? to {area:words}(?:, .*)?',
  ]),
  phrases('thesis', studied, [
    "my (?:(?:bachelor|master)'?s?'? |phd |doctoral |final[- ]year |diploma )?(?:thesis|dissertation) (?:is|was) (?:on|about|titled|called|entitled)? ?{thesis:any}",
    'i (?:am writing|wrote) my (?:\\p{L}+ )?(?:thesis|dissertation) (?:on|about) {thesis:any}',
  ]),
  phrases('grade', studied, [
    'my (?:final |cumulative |overall |current )*(?:gpa|grade point average|degree class(?:ification)?|final grade) (?:is|was) (?<grade>\\d.*|first|2(?::|\\.)[12]|third|distinction|merit)',
  ]),
  phrases('courses', studied, [
    'this (?:term|semester|year|trimester|quarter),? i am (?:taking|doing|studying|enrolled in|attending) {courses:list}',
    'i am (?:taking|doing|studying|enrolled in|attending) {courses:list} this (?:term|semester|year|trimester|quarter)',
    '(?:my|the) (?:current )?(?:modules|courses|classes)(?: (?:this|for this) (?:term|semester|year))?(?: are|:) {courses:list}',
    '(?:modules|courses|classes)(?: this (?:term|semester|year))?: {courses:list}',
  ]),
  phrases(
    'school',
    (groups, at) =>
      /school|college|academy|gymnasium|lyc[eé]e|institut|univers|hochschule|polytechnic/i.test(groups.school ?? '')
        ? studied(groups, at)
        : null,
    [
      `i (?:went to|attended|was at|finished|left|go to|am at) (?:the )?{school:words}(?:,? in {place:name})?${WHEN}`,
      'i (?:went to|attended|was at) (?:the )?{school:words}(?:,? in {place:name})? (?:until|till) {until:date}',
      `my (?:old |secondary |high |primary |last )*school (?:is|was) (?:the )?{school:words}(?:,? in {place:name})?${WHEN}`,
      `(?:school|high school|secondary school|university|college): {school:words}(?:, {place:name})?${WHEN}`,
    ],
  ),
  phrases('exams', results, [
    `(?:my )?${EXAM}(?: results| grades)?(?: are| were|:| -|,) {list:any}`,
    `i (?:got|have|received|achieved) {list:any} (?:at|in my|for my|in) ${EXAM}`,
    `i (?:did|took|have) ${EXAM}(?: in)?:? {list:any}`,
    `in my ${EXAM},? i got {list:any}`,
  ]),
  // ---- certificates and licences ----
  phrases('passed', passed, [
    `i (?:have )?passed (?:my |the |an? )?{name:words}(?: exam| test| course| certification)?${FROM}${SINCE}${UNTIL}?`,
    `i (?:have )?(?:am|got|became|was) (?<name>\\p{L}.*?) certified${SINCE}`,
  ]),
  phrases('paper', paper, [
    `i (?:have )?(?:got|gained|obtained|completed|earned|did|received|took|renewed|finished) (?:my |the |an? )?(?<name>\\p{L}.*? ${PAPER})${FROM}${SINCE}${UNTIL}?`,
    `i (?:hold|have|have got|own) (?:my |the |an? )?(?:valid |current )?(?<name>\\p{L}.*? (?:certificate|certification|diploma|licen[cs]e|qualification|accreditation|card))${FROM}${SINCE}${UNTIL}?`,
    `my (?<name>\\p{L}.*?(?: certificate| certification| licen[cs]e| card| qualification| accreditation| ticket| registration))(?: is| was)?${FROM}${SINCE}(?: and)? ?(?:expires|runs out|is valid|valid|is up for renewal|is due for renewal|needs renewing|needs to be renewed|lapses|is good|renews)(?: until| till| to| on| in| by| at)?(?: the)? {until:date}`,
    `my (?<name>\\p{L}.*?(?: certificate| certification| licen[cs]e| card| qualification)) (?:is from|was issued (?:in|on)|dates from) {since:date}`,
    `my (?<name>\\p{L}.*?(?: certificate| certification| licen[cs]e| qualification)) (?:is|was) (?:from|issued by|awarded by) (?:the )?{issuer:words}${SINCE}`,
  ]),
  phrases('certified', certified, [
    `i am {name:words} (?:certified|accredited|qualified)${SINCE}`,
    `i am certified (?:in|for|as an?) {name:words}${FROM}${SINCE}`,
  ]),
  phrases('chartered', chartered, [
    `i am (?:an? )?(?<name>(?:certified|chartered|registered|qualified|licensed|accredited) \\p{L}.*?)(?: (?:with|by) (?:the )?{issuer:words})?${SINCE}`,
  ]),
  phrases('papers', papers, ['(?:my )?(?:certificates?|certifications?)(?: are|:| include) {any}']),
  phrases('registered', registered, [
    `i am registered (?:with|at) (?:the )?{issuer:words}(?:,? (?:under |with |my )*(?:(?:registration )?number|no\\.?|pin|registration)(?: is)? {number:code})?${SINCE}`,
  ]),
  phrases('pin', pin, [
    'my (?<name>nursing|nmc|nurse|midwifery)(?: registration)? pin(?: number)? is {number:code}',
    '(?<name>nmc|nursing) pin: {number:code}',
  ]),
]);
