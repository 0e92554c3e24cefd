import { attributeOf } from '../../../core/attributes.ts';
import { SELF } from '../../../core/ids.ts';
import type { Claim, Reader } from '../claim.ts';
import { DATE_TEXT } from '../dates.ts';
import { inOrder } from '../from-form.ts';
import { parseAmount, parseNumber } from '../quantities.ts';
import { type Draft, date, record, text, valued } from './row.ts';

/**
 * What a clause adds to the thing that was told just before it: "I passed my PRINCE2 in 2022. It expires in May 2027.", "Our mortgage is with
 * Pennard, and we pay 874 a month", "My boss is Ines Falk. Her email is ...". The record that was told is told anew, with one part more.
 */
const i = (source: string) => new RegExp(source, 'iu');
const IT =
  '(?:it|this|that|the (?:certificate|certification|card|licen[cs]e|registration|policy|contract|permit|passport|visa|membership|loan|cover))';
const ON = `(?: on| in| at the end of)?(?: the)? (?<day>${DATE_TEXT})`;

const ENDS = i(
  `^${IT} (?:expires|runs out|is valid (?:until|till|to|through)|is good (?:until|till)|lapses|ends|is due for renewal|is up for renewal|needs renewing|renews|runs until|lasts until|has to be renewed|must be renewed)(?: by)?${ON}$`,
);
const ENDS_SHORT = i(`^(?:expires|valid until|valid to|renewal(?: is)? due|due for renewal|expiry(?: date)?:?|renewal date:?)${ON}$`);
const STARTED = i(
  `^(?:i (?:got|passed|did|took|received|obtained|gained|completed|have had|have held) ${IT}|${IT} (?:was issued|was obtained|is from|dates from|started|began)|issued|obtained|date obtained:?)(?: since)?${ON}$`,
);
const BY = i(`^(?:${IT} (?:was issued|is issued|was awarded|was given)|issued|awarded) by (?:the )?(?<who>\\p{Lu}.{1,60})$`);

/** Records that have both a beginning and an end, of which a note may tell one after the other. */
const HELD: ReadonlySet<string> = new Set([
  'certificate',
  'professional-licence',
  'insurance',
  'contract',
  'passport',
  'driving-licence',
  'residence-permit',
  'identity-card',
  'visa',
  'loan',
]);

const REACHED = i(
  '^(?:(?:her|his|their) (?<what>e-?mail(?: address)?|(?:phone|mobile|telephone|cell|work|office|direct)?(?: phone)?(?: ?(?:number|line))?|extension)(?: is|:)|(?:you can )?(?:reach|call|e-?mail|ring|contact) (?:her|him|them) (?:on|at|under)|(?:she|he|they) (?:is|are|can be) (?:reached |contacted )?(?:on|at|under)) (?<value>\\S.*)$',
);
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const TEL = /^\+?[\d ()/.-]{6,24}$/;

const STUDY_END = i(
  `^i (?:am graduating|graduated?|will graduate|expect to graduate|am due to (?:graduate|finish)|should (?:graduate|finish)|(?:will )?finish(?:ed)?|am going to graduate)${ON}$`,
);
const STUDY_GRADE = i(
  '^i (?:got|graduated with|was awarded|received|achieved|left with|finished with) (?:an? )?(?<grade>first|upper second|lower second|third|2[:.][12]|distinction|merit|pass|\\d[\\d.,]*(?: (?:out of|/) ?\\d[\\d.]*)?|(?:summa |magna )?cum laude)(?: (?:degree|class|classification|honours|average))*$',
);
const STUDY_LENGTH = i(
  '^(?:it|the course|this) (?:is|takes|lasts) (?:an? )?(?<length>(?:\\d|one|two|three|four|five|six|seven)[- ]years?)(?: (?:course|degree|programme|program))?$',
);

const PAYS = i(
  '^(?:we|i) (?:pay|repay|am paying|are paying) (?:back )?(?:about |around )?(?<amount>[^;]*\\d[^;]*?)(?: (?:for|towards|on|off) (?:it|that))?$',
);
const OWED = i(
  '^(?:(?:there is|there are|we (?:still )?(?:owe|have)|i (?:still )?(?:owe|have)|it has) (?:about |around |still )*(?<amount>[^;]*\\d[^;]*?) ?(?:left|outstanding|to (?:go|pay)|remaining)?(?: on it| to pay off)?|(?:the )?(?:balance|outstanding amount|amount owed) is (?:about |around )?(?<balance>[^;]*\\d[^;]*?))$',
);
const SHARE = i(
  '^(?:and )?(?:my|mine)(?: own)?(?: share(?: of (?:that|it))?| part(?: of (?:that|it))?| income| net income)? is (?:about |around )?(?<amount>[^;]*\\d[^;]*)$',
);
const LEFT = i('^i (?:still )?have (?<n>[\\p{L}\\d.,]+)(?: days)? (?:left|remaining)(?: this year)?$');
const SPONSOR = i(
  '^i (?<not>do not |will not )?(?:would )?(?:need|require) (?:any |an? )?(?:visa |work )?(?:sponsorship|sponsor)(?: .*)?$',
);

const FIRM = i(
  '^(?:it|the (?:business|company|firm)) is (?:an? )?(?<form>sole trader|sole proprietorship|limited company|private limited company|ltd|llc|llp|partnership|corporation|gmbh|co-?operative|charity|non-?profit)(?: with (?<n>[\\p{L}\\d]+) (?:employees|staff|people))?$',
);

const find = (before: readonly Draft[], ...attributes: readonly string[]) =>
  before.find(({ attribute, ends, polarity }) => attributes.includes(attribute) && !ends && polarity !== false);

/** What was told with one part more, in the place of what was told. */
function withPart(told: Draft, parts: Readonly<Record<string, string | undefined>>, claims: Claim[]): Draft[] | null {
  if (told.value.type !== 'record') return null;
  const value = JSON.stringify(told.value);
  const index = claims.findLastIndex((claim) => claim.attribute === told.attribute && JSON.stringify(claim.value) === value);
  if (index >= 0) claims.splice(index, 1);
  const more = Object.fromEntries(Object.entries(parts).flatMap(([part, one]) => (one ? [[part, one]] : [])));
  return [{ ...told, value: { type: 'record', parts: inOrder(told.attribute, { ...told.value.parts, ...more }) } }];
}

export function goesOn(words: string, before: readonly Draft[], claims: Claim[], reader: Reader): readonly Draft[] | null {
  return before.length === 0
    ? null
    : (ofPaper(words, before, claims, reader) ??
        ofSomebody(words, before) ??
        ofStudy(words, before, claims, reader) ??
        ofMoney(words, before, claims) ??
        ofWork(words, before) ??
        ofFirm(words, before, claims));
}

function ofPaper(words: string, before: readonly Draft[], claims: Claim[], reader: Reader): Draft[] | null {
  const told = find(before, ...HELD);
  const parts = told && attributeOf(told.attribute)?.parts;
  if (!told || !parts) return null;
  const end = date((ENDS.exec(words) ?? ENDS_SHORT.exec(words))?.groups?.day, reader);
  if (end && parts.end) return withPart(told, { end }, claims);
  const start = date(STARTED.exec(words)?.groups?.day, reader);
  if (start && parts.start) return withPart(told, { start }, claims);
  const who = BY.exec(words)?.groups?.who;
  return who && parts.issuer ? withPart(told, { issuer: who }, claims) : null;
}

function ofSomebody(words: string, before: readonly Draft[]): Draft[] | null {
  const value = REACHED.exec(words)?.groups?.value?.trim() ?? '';
  const part = EMAIL.test(value) ? 'email' : TEL.test(value) ? 'tel' : undefined;
  if (!part) return null;
  const other = before.find(({ subject }) => subject !== undefined && subject !== SELF);
  if (other) return text(part, value, { subject: other.subject });
  const own = find(before, 'landlord', 'doctor', 'dentist', 'broker', 'accountant', 'manager', 'emergency-contact');
  return own ? record(own.attribute, { [part]: value }) : null;
}

function ofStudy(words: string, before: readonly Draft[], claims: Claim[], reader: Reader): Draft[] | null {
  const told = find(before, 'education');
  if (!told) return null;
  const end = date(STUDY_END.exec(words)?.groups?.day, reader);
  const grade = STUDY_GRADE.exec(words)?.groups?.grade;
  const length = STUDY_LENGTH.exec(words)?.groups?.length;
  return end || grade || length ? withPart(told, { end, grade, length }, claims) : null;
}

function ofMoney(words: string, before: readonly Draft[], claims: Claim[]): Draft[] | null {
  const paid = PAYS.exec(words)?.groups?.amount;
  const { amount, balance } = OWED.exec(words)?.groups ?? {};
  const owed = amount ?? balance;
  if (find(before, 'mortgage-lender', 'mortgage-balance', 'mortgage')) {
    if (paid) return valued('mortgage', parseAmount(paid));
    if (owed) return valued('mortgage-balance', parseAmount(owed));
  }
  const loan = find(before, 'loan');
  if (loan && paid) return withPart(loan, { payment: paid }, claims);
  if (loan && owed) return withPart(loan, { balance: owed }, claims);
  const insurance = find(before, 'insurance');
  if (insurance && paid) return withPart(insurance, { premium: paid }, claims);
  const household = before.find(({ attribute }) => attribute === 'household-income');
  const share = SHARE.exec(words)?.groups?.amount;
  if (!household || household.value.type !== 'amount' || !share) return null;
  const own = parseAmount(share);
  const { currency, per } = household.value;
  return own
    ? [{ attribute: household.context ?? 'net-income', value: { ...(currency ? { currency } : {}), ...(per ? { per } : {}), ...own } }]
    : null;
}

function ofFirm(words: string, before: readonly Draft[], claims: Claim[]): Draft[] | null {
  const told = find(before, 'business');
  const { form, n } = FIRM.exec(words)?.groups ?? {};
  const staff = parseNumber(n ?? '');
  return told && form
    ? withPart(told, { form: form.charAt(0).toUpperCase() + form.slice(1), staff: staff === null ? undefined : String(staff) }, claims)
    : null;
}

function ofWork(words: string, before: readonly Draft[]): Draft[] | null {
  const days = before.some(({ attribute }) => attribute === 'annual-leave') ? parseNumber(LEFT.exec(words)?.groups?.n ?? '') : null;
  if (days !== null) return text('leave-left', `${days} days`);
  const allowed = find(before, 'work-authorization');
  const sponsor = allowed && SPONSOR.exec(words)?.groups;
  if (!allowed || allowed.value.type !== 'record' || !sponsor) return null;
  const sponsorship = sponsor.not ? 'no' : 'yes';
  return [...record('work-authorization', { ...allowed.value.parts, sponsorship }), ...record('work-authorization', { sponsorship })];
}
