import { parseAmount, parseNumber } from '../quantities.ts';
import { type Phrases, type Reader, rowsOf } from './phrase.ts';
import { reachedParts } from './reach.ts';
import { date, flag, type Row, record, text, valued } from './row.ts';

/** Money and a business of one's own, in English: the bank and its branch, income, mortgage, loans, insurances, pension, benefits. */
const capital = (words: string | undefined) => (words ? words.charAt(0).toUpperCase() + words.slice(1) : undefined);
const isFirm = (words: string | undefined): words is string =>
  words !== undefined && /^(?:the )?[\p{Lu}\d]/u.test(words) && words.split(' ').length <= 7 && !/^(?:I|My|Our|We)\b/.test(words);
const firm = (words: string | undefined) => words?.replace(/^the (?=\p{Lu})/u, '');
const CAPPED = (words: string | undefined) => words === undefined || isFirm(words);

const bank: Reader = ({ bank: name, branch }) => (isFirm(name) ? [...text('bank', firm(name)), ...text('bank-branch', branch)] : null);
const branch: Reader = ({ branch: name }) => text('bank-branch', name);

/** The period may stand elsewhere: "net per month it is about 5,200". */
const amount =
  (attribute: string, context?: string): Reader =>
  ({ amount: said }, { text: all }) => {
    const value = parseAmount(said ?? '');
    const per =
      value?.per ?? parseAmount(all)?.per ?? (/\bmonthly\b/i.test(all) ? 'month' : /\b(?:annual|yearly)\b/i.test(all) ? 'year' : undefined);
    return value ? valued(attribute, per ? { ...value, per } : value, context ? { context } : {}) : null;
  };
const household: Reader = (groups, at) =>
  amount('household-income', /\b(?:gross|before tax)\b/i.test(at.text) ? 'salary' : undefined)(groups, at);

const mortgage: Reader = ({ lender, balance, payment, rate }, { text: all }) => {
  if (!CAPPED(lender)) return null;
  const paid = parseAmount(payment ?? '');
  const per = paid?.per ?? parseAmount(all)?.per;
  return [
    ...text('mortgage-lender', firm(lender)),
    ...valued('mortgage-balance', balance ? parseAmount(balance) : null),
    ...valued('mortgage', paid && per ? { ...paid, per } : paid),
    ...text('mortgage-rate', rate),
  ];
};

const KIND =
  '(?<kind>home|house|household|buildings?|(?:home )?contents|buildings and contents|car|motor|vehicle|van|motorbike|bike|bicycle|travel|life|pet|dog|cat|dental|liability|personal liability|legal|income protection|disability|accident|funeral|boat|landlord|renters|business|professional indemnity|public liability|mobile|phone|gadget)';
/** One name for what forms have several for. */
const KINDS: Readonly<Record<string, string>> = { house: 'home', household: 'home', motor: 'car', vehicle: 'car', building: 'buildings' };
const kindOf = (kind: string | undefined) => (kind ? (KINDS[kind.toLowerCase()] ?? kind.toLowerCase()) : undefined);
const NUMBER =
  '(?:,? (?:and )?(?:the |my |with |under )*(?:policy|contract|insurance|member(?:ship)?)(?: (?:number|no\\.?|nr\\.?))?(?: is|:)? ?{number:code})?';
const UNTIL =
  '(?:,? (?:and )?(?:it |which )?(?:is )?(?:valid|expires|expiring|runs out|due for renewal|up for renewal|renews|renewal|ends)(?: until| till| on| in| to)?(?: the)? {until:date})?';
const COSTS =
  '(?:,? (?:and )?(?:it |which )?(?:costs?|for|at|i pay|we pay)?(?: me| us)? ?(?<premium>(?:£|€|\\$)?\\d(?:\\d|,|\\.)* ?(?:£|€|\\$|euros?|pounds?|dollars?)?(?: (?:a|per) (?:month|year))))?';

const insurance: Reader = ({ kind, company, number, until, premium }, { reader }) => {
  if (!CAPPED(company)) return null;
  return record('insurance', { kind: kindOf(kind), company: firm(company), number, end: date(until, reader), premium });
};
const uninsured: Reader = ({ kind }) => record('insurance', { kind: kindOf(kind) }, { polarity: false });

const loan: Reader = ({ kind, company, payment, balance, until }, { reader }) => {
  if (!CAPPED(company)) return null;
  const said = kind?.toLowerCase().replace(/^(?:an?|one|the|my) /, '');
  return record('loan', { kind: said, company: firm(company), payment, balance, end: date(until, reader) });
};
const loanNoCards: Reader = (groups, at) => {
  const told = loan(groups, at);
  return told && groups.nocards ? [...told, ...flag('credit-card', false)] : told;
};
const noLoans: Reader = () => [...record('loan', {}, { polarity: false })];

const pension: Reader = ({ company, payment, number }) =>
  CAPPED(company) ? record('pension', { company: firm(company), payment, number }) : null;
const BENEFIT =
  "(?<benefit>(?:child|housing|unemployment|disability|incapacity|carer'?s?|council tax|state|maternity|attendance|family|parental|sickness|widow'?s?) (?:benefits?|allowance|support|reduction|pension)|universal credit|jobseeker'?s allowance|personal independence payment|pip|dla|esa|jsa|income support|pension credit|working tax credit|child tax credit|food stamps|snap|medicaid|ssi|social security|kindergeld|elterngeld|wohngeld|bürgergeld)";
const benefit: Reader = ({ benefit: name, amount: said }) => text('benefit', [capital(name), said].filter(Boolean).join(', '));
const noBenefits: Reader = () => text('benefit', 'any', { polarity: false });

const reached =
  (attribute: 'broker' | 'accountant'): Reader =>
  ({ any, company }) => {
    const parts = reachedParts(any, 'company');
    if (!parts) return isFirm(any) && any.split(' ').length <= 4 ? record(attribute, { company: any }) : null;
    return record(attribute, { ...parts, ...(company ? { company } : {}) });
  };

const FORM =
  '(?<form>sole trader|sole proprietor(?:ship)?|limited(?: company)?|ltd|private limited company|public limited company|plc|llp|llc|partnership|limited liability (?:company|partnership)|corporation|s-corp|c-corp|inc|gmbh|ug|gbr|ag|einzelunternehmen|co-?operative|charity|non-?profit|social enterprise|freelance(?:r)?)';
const FORMS: Readonly<Record<string, string>> = {
  ltd: 'Ltd',
  llc: 'LLC',
  llp: 'LLP',
  plc: 'PLC',
  gmbh: 'GmbH',
  ug: 'UG',
  gbr: 'GbR',
  ag: 'AG',
};
const formOf = (form: string | undefined) => (form ? (FORMS[form.toLowerCase()] ?? capital(form)) : undefined);
const HEADS =
  '(?<title>(?:managing |founding |company |sole )?(?:director|owner|proprietor|founder|co-?founder|co-?owner|partner)|md|ceo|chief executive(?: officer)?|chairman|chair(?:woman|person)|owner[- ]manager)';
const HEAD = /owner|proprietor|founder|managing director|sole director|^md$/i;

const heads: Reader = ({ title, name, since, activity }, { reader }) => {
  if (!isFirm(name)) return null;
  const start = date(since, reader);
  const role = /^(?:md|ceo)$/i.test(title ?? '') ? title?.toUpperCase() : capital(title?.toLowerCase());
  const own = HEAD.test(title ?? '') ? record('business', { name: firm(name), activity }) : [];
  return [...record('job', { employer: firm(name), title: role, start }), ...own];
};
const runs: Reader = ({ name, activity, since, form }, { reader }) => {
  if (!isFirm(name)) return null;
  const start = date(since, reader);
  return [
    ...record('business', { name: firm(name), form: formOf(form), activity: activity?.replace(/^(?:an?|my|our|the) /i, ''), start }),
    ...record('job', { employer: firm(name), title: 'Owner', start }),
  ];
};
const business: Reader = ({ name, form, activity, since, turnover, n }, { reader }) => {
  if (!CAPPED(name)) return null;
  return record('business', {
    name: firm(name),
    form: formOf(form),
    activity: activity?.replace(/^(?:an?|the) /i, ''),
    start: date(since, reader),
    staff: n ? String(parseNumber(n) ?? '') : undefined,
    turnover,
  });
};
const vat: Reader = ({ number }) => {
  const code = number?.replace(/\s/g, '');
  return code && /\d{4}/.test(code) ? [...text('vat-id', code), ...flag('vat-registered', true)] : null;
};

const phrases = (id: string, read: Phrases['read'], templates: readonly string[], evenHedged = false): Phrases => ({
  id,
  read,
  templates,
  ...(evenHedged ? { evenHedged } : {}),
});
/** A sum, with what it is paid in and how often. */
const SUM =
  '(?:£|€|\\$|¥|eur |usd |gbp |chf )?\\d(?:\\d|,|\\.| (?=\\d\\d\\d))* ?(?:k|thousand|million|m|bn)?(?: ?(?:£|€|\\$|euros?|pounds?|dollars?|francs?|eur|usd|gbp|chf))?';
const EACH = '(?: (?:(?:a|per|each|every) (?:month|year|week)|monthly|yearly|weekly))?';
const ABOUT = '(?:about |around |roughly |approximately |some |nearly |over )?';
const OWED = '(?:outstanding|left(?: to pay| on it| to go)?|remaining|still to pay|owed|to go)';
const BUSINESS = '(?:my|our|the) (?:own )?(?:business|company|firm|shop|practice|studio)';

export const MONEY_EN: readonly Row[] = rowsOf([
  // ---- bank ----
  phrases('bank', bank, [
    'i bank (?:with|at) {bank:words}(?:,? (?:at |in )?(?:the |their )|, |,? \\((?:the )?){branch:words} branch\\)?',
    '(?:my|our) bank is {bank:words}(?:,? (?:at |in )?(?:the |their )|, |,? \\((?:the )?){branch:words} branch\\)?',
    '(?:my|our) (?:bank |current |checking |main |giro )?account is (?:with|at) {bank:words}(?:,? (?:at |in )?(?:the |their )|, |,? \\((?:the )?){branch:words} branch\\)?',
    'i (?:have|hold|keep) (?:an?|my) (?:bank |current |checking |main |giro )?account (?:with|at) {bank:words}',
    '(?:my|our) (?:wages?|salary|pay) (?:goes|go|is paid|are paid) into (?:my|our|an?) {bank:words} account',
  ]),
  phrases('branch', branch, [
    '(?:my|our) (?:bank )?branch is (?:the |in |at )?{branch:words}(?: branch)?',
    '(?:bank )?branch: (?:the )?{branch:words}(?: branch)?',
  ]),
  phrases('no-card', () => flag('credit-card', false), [
    '(?:i|we) (?:have no|do not have|do not own|do not have any|do not use)(?: an?| any)? credit cards?',
    'no credit cards?',
  ]),
  phrases('card', () => flag('credit-card', true), ['(?:i|we) have (?:an?|{n}) credit cards?(?: .*)?']),
  // ---- income ----
  phrases('household-net', household, [
    `(?:our|my|the) (?:total |combined |joint |monthly |annual |yearly |net |gross )*household(?:'s)? (?:net |gross |monthly |annual )*income(?: after tax| before tax)? (?:is|comes to|amounts to|adds up to) ${ABOUT}{amount}(?: net| gross| after tax| before tax)?(?: (?:a|per|each) (?:month|year))?`,
    `(?:together|between us|as a household),? we (?:earn|make|have|bring home|take home|live on) ${ABOUT}{amount}(?: net| gross| after tax)?(?: (?:a|per) (?:month|year))?`,
    `we (?:earn|make|bring home|take home|live on) ${ABOUT}{amount}(?: net| gross| after tax)?(?: (?:a|per) (?:month|year))?(?: between us| together| as a household| combined)`,
  ]),
  phrases(
    'net-and-rent',
    (groups, at) => {
      const net = amount('net-income')(groups, at);
      const rent = parseAmount(groups.rent ?? '');
      return net && rent ? [...net, ...valued('rent', rent.per ? rent : { ...rent, per: 'month' })] : null;
    },
    [
      `i (?:earn|make|get|take home) ${ABOUT}{amount} (?:net|after tax)(?: (?:a|per) month)?,? and (?:i )?pay (?<rent>${SUM}${EACH}) (?:in |of |for )?rent(?: (?:a|per) month)?`,
    ],
  ),
  phrases('net', amount('net-income'), [
    `i (?:earn|make|get|take home|bring home|receive|am left with) ${ABOUT}{amount} (?:net|after tax|after deductions|in my pocket|in hand)(?: (?:a|per|each) (?:month|week|year))?`,
    `(?:my|own) (?:own )?(?:net|take-home|monthly net|net monthly) (?:income|pay|salary|wage|earnings)(?: per month| a month)? (?:is|comes to|amounts to) ${ABOUT}{amount}`,
    `my (?:income|pay|salary) after tax is ${ABOUT}{amount}`,
    `after tax i (?:get|have|take home|am left with) ${ABOUT}{amount}`,
  ]),
  phrases('savings', amount('savings'), [
    `(?:i|we) have ${ABOUT}{amount} (?:in savings|saved(?: up)?|in (?:my|our|a) savings account|put aside)`,
    `(?:my|our) savings (?:are|come to|amount to) ${ABOUT}{amount}`,
  ]),
  // ---- rent, mortgage ----
  phrases('rent', amount('rent'), [
    `(?:i|we) pay ${ABOUT}{amount}(?: (?:a|per|each) (?:month|week))?(?: in| of| for)? rent(?: (?:a|per|each|every) (?:month|week))?`,
    `(?:my|our|the) (?:cold |warm |basic )?rent is ${ABOUT}{amount}(?:,? (?:bills included|including bills|excluding bills|plus bills))?`,
    `(?:i|we) rent (?:it |this |the flat |the house |our flat |our house |my flat )?for ${ABOUT}(?<amount>.*?(?:(?:£|\\$|€) ?\\d|\\d{3}|\\d ?(?:pounds|euros?|dollars?|francs?|chf|usd|gbp|eur)).*?)`,
  ]),
  phrases('mortgage', mortgage, [
    `(?:my|our|the) mortgage is (?:with|from|through) (?:the )?{lender:words}(?:(?:,| and| with|, with|, and) ${ABOUT}(?<balance>${SUM}${EACH}) ${OWED})?(?:(?:,| and|, and) (?:we|i) pay ${ABOUT}(?<payment>${SUM}${EACH}))?`,
    `(?:i|we) (?:have|took out|got) (?:an?|our|my) mortgage (?:with|from|through) (?:the )?{lender:words}(?:(?:,| and| with|, with|, and) ${ABOUT}(?<balance>${SUM}${EACH}) ${OWED})?(?:(?:,| and|, and| of| at| for)(?: (?:we|i))?(?: pay)? ${ABOUT}(?<payment>${SUM}${EACH}))?`,
    `(?:there is|there are|we have|i have|we still owe|i still owe|we owe|i owe) (?:still )?${ABOUT}(?<balance>${SUM}${EACH}) (?:${OWED} )?(?:on|of) (?:the|our|my) mortgage(?: ${OWED})?`,
    `(?:my|our|the) (?:monthly )?mortgage(?: payments?| repayments?| instalments?)? (?:is|are|comes to|costs(?: us| me)?) ${ABOUT}(?<payment>${SUM}${EACH})`,
    `(?:we|i) pay ${ABOUT}(?<payment>${SUM}${EACH}) (?:for|on|off|towards) (?:the|our|my) mortgage`,
    `(?:my|our|the) mortgage (?:balance|debt) is (?:about |around )?(?<balance>${SUM}${EACH})`,
    '(?:my|our|the) mortgage (?:is fixed|rate is|interest is|has a rate of)(?: at)? (?<rate>\\d(?:\\d|\\.|,)* ?%.*)',
    'mortgage (?:lender|provider|company|bank): {lender:words}',
  ]),
  phrases(
    'mortgage-over',
    ({ lender }) =>
      isFirm(lender) ? text('mortgage-lender', firm(lender), { ends: ['mortgage-lender', 'mortgage', 'mortgage-balance'] }) : null,
    [
      '(?:i |we )?(?:have )?paid (?:off )?(?:the|our|my) last (?:cent|penny|instal?lment|payment|rate) to {lender:words}(?: (?:this|last|in|on|today|yesterday|and) ?.*)?',
      '(?:i |we )?(?:have )?paid off (?:the|our|my) mortgage (?:with|at|to) {lender:words}(?: (?:this|last|in|on|today|yesterday|and) ?.*)?',
    ],
    true,
  ),
  // ---- insurances ----
  phrases('insurance', insurance, [
    `(?:my |our |the )?${KIND} insurance (?:is|was)(?: taken out)? (?:with|through|from|by|at) {company:words}${NUMBER}${UNTIL}${COSTS}`,
    `(?:my |our )?${KIND} insurance(?:: |, | - ){company:words}${NUMBER}${UNTIL}`,
    `(?:i|we) have ${KIND} insurance (?:with|through|from|at) {company:words}${NUMBER}${UNTIL}${COSTS}`,
    `(?:.{3,60}, so )?(?:my|our|the) ${KIND} is (?:insured|covered) (?:with|through|by|at) {company:words}(?: since {since:date})?${NUMBER}${UNTIL}${COSTS}`,
    `(?:i|we) (?:am|are) insured (?:with|through|by|at) {company:words} for (?:the |my |our )?${KIND}${NUMBER}`,
    `(?:my |our |the )?${KIND} insurance (?:policy )?(?:expires|runs out|ends|renews|is due for renewal|is up for renewal|is valid until|runs until)(?: on| in)?(?: the)? {until:date}`,
    `(?:my |our |the )?${KIND} insurance costs? (?:me |us )?(?<premium>.*\\d.*)`,
    `(?:i|we) pay (?<premium>.*\\d.*?) for (?:the |my |our )?${KIND} insurance`,
  ]),
  phrases('uninsured', uninsured, [`(?:i|we) (?:have no|do not have(?: any)?) ${KIND} insurance`, `no ${KIND} insurance`]),
  phrases('broker', reached('broker'), [
    "(?:my|our) (?:insurance |mortgage )?broker(?: is|:| is called|'s name is) (?<any>\\p{Lu}.*?)(?:, (?:he|she|they|who) .*)?",
    '(?:insurance |mortgage )?broker: {any}',
  ]),
  phrases('accountant', reached('accountant'), [
    "(?:my|our) (?:accountant|tax (?:adviser|advisor|consultant)|bookkeeper)(?: is|:| is called|'s name is) (?<any>\\p{Lu}.*?)(?:, (?:he|she|they|who) .*)?",
    '(?:accountant|tax (?:adviser|advisor)): {any}',
  ]),
  // ---- loans ----
  phrases('loan', loanNoCards, [
    `(?:i|we) (?:have|am paying off|are paying off|took out|still have) (?<kind>(?:(?:an?|one|my|our) )?(?:\\p{L}+ )?loan) (?:with|from|through|at) {company:words}(?:(?:,| and|, and| of| at| for)(?: (?:i|we) pay| paying)? ${ABOUT}(?<payment>${SUM}${EACH}))?(?<nocards>,? (?:and|but) (?:i have )?no credit cards?)?`,
    `(?:my|our) (?<kind>(?:\\p{L}+ )?loan) is (?:with|from|through|at) {company:words}(?:(?:,| with|, with) ${ABOUT}(?<balance>${SUM}${EACH}) ${OWED})?`,
    `(?:i|we) (?:owe|still owe|have) ${ABOUT}(?<balance>${SUM}${EACH}) (?:${OWED} )?(?:on|of) (?:my|our|the|an?) (?<kind>(?:\\p{L}+ )?loan)`,
    `(?:my|our) (?<kind>(?:\\p{L}+ )?loan)(?: payments?| repayments?| instalments?) (?:is|are) ${ABOUT}(?<payment>${SUM}${EACH})`,
  ]),
  phrases('no-loans', noLoans, [
    '(?:i|we) (?:have no|do not have any|do not have|have not got any) (?:debts?|loans?|outstanding loans?)(?: at all)?',
    '(?:i am|we are) (?:debt[- ]free|free of debts?)',
    'no (?:loans|debts)',
  ]),
  // ---- pension, benefits ----
  phrases('pension', pension, [
    '(?:my|our) (?:workplace |private |company |personal |work |occupational )?pension is (?:with|through|at) {company:words}',
    'i have (?:an? )?(?:workplace |private |company |personal |occupational )?pension (?:with|through|at) {company:words}',
    'i pay (?<payment>.*\\d.*?) into (?:my|a) (?:\\p{L}+ )?pension(?: (?:with|at) {company:words})?',
    'pension provider: {company:words}',
  ]),
  phrases('pension-paid', amount('pension-income'), [
    `i (?:get|receive|draw|have) (?:an? )?(?:state |private |company |widow's )?pension of ${ABOUT}{amount}`,
    `my (?:state |private |company |monthly |old-age )?pension (?:is|comes to|amounts to) ${ABOUT}{amount}`,
    `i (?:get|receive) ${ABOUT}{amount}(?: (?:a|per) month)? (?:in|of|from (?:my|the)) (?:state |company )?pension(?: (?:a|per) month)?`,
  ]),
  phrases('benefit', benefit, [
    `(?:i|we) (?:get|receive|claim|am on|are on|draw|live on|am getting|am receiving) ${BENEFIT}(?:,? (?:of |about |around )*{amount})?`,
    `(?:i|we) (?:get|receive) ${ABOUT}{amount}(?: (?:a|per) (?:month|week))? (?:in|of) ${BENEFIT}`,
    `benefits?(?: received)?: ${BENEFIT}`,
  ]),
  phrases('no-benefits', noBenefits, [
    '(?:i|we) (?:do not (?:get|receive|claim|have)|receive no|get no|claim no|am not on|are not on|am not (?:getting|claiming|receiving))(?: any)? (?:state |social |government )?benefits?',
    'no benefits',
  ]),
  phrases('tax-office', ({ any }) => text('tax-office', any), [
    '(?:my|our) (?:local )?tax office is (?:in |the |at )?{any}',
    'tax office: {any}',
  ]),
  // ---- a business of one's own ----
  phrases('heads', heads, [
    `i am (?:an? |the )?${HEADS} (?:of|at) (?:the )?{name:words}(?:,? (?<activity>an? .*?))?(?:,? since {since:date})?`,
  ]),
  phrases('runs', runs, [
    'i (?:own|run|have|founded|set up|started|co-own|own and run)(?: my own| an?)?(?: business| company| firm| shop)?(?:,)?(?: called| named)? {name:words}(?:,? (?<activity>an? (?:\\p{L}+ ){0,3}(?:business|company|firm|shop|bakery|cafe|café|restaurant|studio|agency|salon|practice|consultancy|garage|farm|store|start-?up|workshop|brewery|hotel)(?: .*?)?))(?:,? (?:since|in) {since:date})?',
    'i (?:founded|set up|started|co-founded) (?:my (?:own )?(?:business|company|firm),? )?{name:words} (?:in|on) {since:date}',
    'i (?:own|run) (?:my own |an? )(?<activity>(?:\\p{L}+ ){0,3}(?:business|company|firm|shop|bakery|cafe|café|restaurant|studio|agency|salon|practice|consultancy|garage|farm|store|start-?up|workshop|brewery|hotel)),? (?:called |named )?{name:words}(?:,? (?:founded |set up |which i (?:founded|set up|started) )?(?:since|in) {since:date})?',
  ]),
  phrases('business', business, [
    `${BUSINESS} is (?:called|named) {name:words}`,
    `(?:the name of ${BUSINESS}|${BUSINESS}'s name) is {name:words}`,
    `${BUSINESS} is (?:an? )?${FORM}`,
    `(?:the |its |our )?legal form(?: of (?:my|our|the) (?:business|company))?(?: is|:) (?:an? )?${FORM}`,
    `(?:i am|i trade as|i operate as|we are|we operate as|we trade as) (?:an? )?${FORM}`,
    `${BUSINESS} (?:was founded|was set up|was started|started|has existed|has been trading|has been running) (?:in|since) {since:date}`,
    '(?:we|i) (?:have|employ) {n} (?:employees|staff|people on the payroll|members of staff)',
    `${BUSINESS} (?:has|employs) {n} (?:employees|staff|people|workers)`,
    "(?:in \\d\\d\\d\\d's |last year's |my |our |the |this year's |annual |yearly |business |company )*(?:turnover|revenue|sales)(?: last year)? (?:was|is|were|are|came to) (?:about |around )?(?<turnover>.*\\d.*)",
    '(?:we|i) (?:turn over|turned over|make|made) (?:about |around )?(?<turnover>.*\\d.*?)(?: a year| per year| last year)? in (?:turnover|revenue|sales)',
    '(?:we|i) (?:turn over|turned over) (?:about |around )?(?<turnover>.*\\d.*)',
    `${BUSINESS} (?:does|sells|makes|provides|offers) (?<activity>.+)`,
    `${BUSINESS} is (?<activity>(?:in )?(?:an? )(?:\\p{L}+ ){0,3}(?:bakery|cafe|café|restaurant|studio|agency|salon|consultancy|garage|farm|store|start-?up|workshop|brewery|hotel))`,
  ]),
  phrases('vat', vat, [
    '(?:my |our |the )?vat(?: registration)?(?: number| no\\.?| id)?(?: (?:for|of) (?:my|our|the) (?:business|company))?(?: is|:)? {number:code}',
    "(?:the business|my business|the company|my company|our company)(?:'s)? vat(?: number| id| no\\.?)? is {number:code}",
  ]),
  phrases('no-vat', () => flag('vat-registered', false), [
    '(?:i am|we are|the (?:business|company) is|my (?:business|company) is|our (?:business|company) is) not (?:vat[- ]registered|registered for vat)',
  ]),
  phrases('has-vat', () => flag('vat-registered', true), [
    '(?:i am|we are|the (?:business|company) is|my (?:business|company) is|our (?:business|company) is) (?:vat[- ]registered|registered for vat)',
  ]),
]);
