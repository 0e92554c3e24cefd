import { normalise } from '../../../core/text.ts';
import { parseAddress } from '../address.ts';
import { countryOfPeople } from '../countries.ts';
import { lookup } from '../lookup.ts';
import { parseAmount, parseDuration, parseNumber } from '../quantities.ts';
import { OCCUPATION } from './lexicon.ts';
import { home } from './life-en.ts';
import type { Reader } from './phrase.ts';
import { READERS as r } from './readers.ts';
import { type Draft, date, record, type Saying, text, valued } from './row.ts';
import { DIET_WORDS, LANGUAGE_WORDS } from './words.ts';

/** What is said of changes, beginnings and ends, once its parts are read: shared by all languages. */
const PERSON = /^\p{Lu}[\p{L}.'’-]*(?: (?:van|von|zu|de|der|den|del|la|le|du|da|dos|\p{Lu}[\p{L}.'’-]*)){0,4}$/u;
/** Words with a capital that begin a sentence and name nobody. */
const NOBODY =
  /^(?:I|My|Our|We|The|He|She|It|They|Unser\w*|Mein\w*|Der|Die|Das|Er|Sie|Es|Ich|Mi|Mis|Nuestr\w*|El|La|Los|Mon|Ma|Mes|Notre|Le|Les|Il|Elle|Meu|Minha|O|A|Os|As)\b/u;
const isPerson = (words: string | undefined): words is string => words !== undefined && PERSON.test(words) && !NOBODY.test(words);
const isNamed = (words: string | undefined): words is string => words !== undefined && /^[\p{Lu}\d]/u.test(words) && !NOBODY.test(words);
const when = (words: string | undefined, at: Saying) => date(words?.replace(/^(?:the|el|le|dem|den|o) /i, ''), at.reader);
const from = (words: string | undefined, at: Saying) => {
  const validFrom = when(words, at);
  return validFrom ? { validFrom } : {};
};
/** Everything of these attributes has ended. */
const ended = (attribute: string, extra: Partial<Draft> = {}): Draft => ({
  attribute,
  value: { type: 'record', parts: {} },
  ends: [attribute],
  ...extra,
});
const NTH: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6 };
const DEGREE = /^(?:b\.?sc|b\.?a|b\.?eng|m\.?sc|m\.?a|m\.?eng|mba|m\.?phil|ph\.?d|doctorate|ll\.?[bm]|bachelor|master|diploma|degree)/iu;
const withPartner = (name: string | undefined): Draft[] =>
  isPerson(name) ? record('partner', { name }, { person: { name, relation: 'partner' } }) : [];

/** What somebody has one of, and may have none of. */
const HELD: readonly (readonly [RegExp, string])[] = [
  [/^(?:landlord|landlady)$/i, 'landlord'],
  [/^dentist$/i, 'dentist'],
  [/^(?:doctor|gp|family doctor)$/i, 'doctor'],
  [/^(?:line )?manager$|^(?:boss|supervisor)$/i, 'manager'],
  [/^gym(?: membership)?$/i, 'gym'],
  [/^accountant$/i, 'accountant'],
  [/^mortgage$/i, 'mortgage'],
  [/^loan$/i, 'loan'],
  [/^emergency contact$/i, 'emergency-contact'],
];

export const CHANGE_READERS = {
  married: ({ name, since }, at) =>
    name && !isPerson(name) ? null : [...text('marital-status', 'Married', from(since, at)), ...withPartner(name)],
  divorced: ({ since }, at) => [...text('marital-status', 'Divorced', from(since, at)), ended('partner', from(since, at))],
  singleAgain: () => [...text('marital-status', 'Single'), ended('partner')],
  wasMarried: ({ name, since, until }, at) => {
    const end = when(until, at);
    const who = name?.replace(/ (?:from|between|since)$/i, '');
    return end && isPerson(who) ? record('partner', { name: who }, { ...from(since, at), validTo: end }) : null;
  },
  weddedAs: ({ name, since }, at) =>
    isPerson(name) && name.includes(' ')
      ? [
          ...text('name', name, from(since, at)),
          ...text('family-name', name.split(' ').at(-1), from(since, at)),
          ...text('marital-status', 'Married', from(since, at)),
        ]
      : null,
  renamed: ({ name }) =>
    isPerson(name) && name.includes(' ') ? [...text('name', name), ...text('family-name', name.split(' ').at(-1))] : null,
  turned: ({ n, date: on }, at) => {
    const [iso, years] = [when(on, at), parseNumber(n ?? '')];
    return iso?.length === 10 && years !== null && years > 0 && years < 120
      ? [{ attribute: 'bday', value: { type: 'date', iso: `${Number(iso.slice(0, 4)) - years}${iso.slice(4)}` } }]
      : null;
  },
  nthChild: ({ nth }) => {
    const number = lookup(NTH, nth?.toLowerCase() ?? '');
    return number ? [{ attribute: 'children', value: { type: 'number', number } }] : null;
  },
  /** A house number or a postcode must stand there: one is "at" many places. */
  isAt: ({ place, since }, at) => (/\d/.test(place ?? '') && parseAddress(place ?? '') ? home(place, when(since, at)) : null),
  retired: ({ since }, at) => {
    const day = date(since, at.reader);
    return [
      ...text('employment-status', 'Retired', from(since, at)),
      ...(day ? [{ attribute: 'retirement', value: { type: 'date' as const, iso: day } }] : []),
      ended('job', from(since, at)),
    ];
  },
  redundant: ({ since }, at) => [...text('employment-status', 'Unemployed', from(since, at)), ended('job', from(since, at))],
  pastTitle: ({ title, employer, since, until }, at) => {
    const end = when(until, at);
    return end && title && isNamed(employer) ? record('job', { employer, title, start: when(since, at), end }, { validTo: end }) : null;
  },
  paidBy: ({ employer, title, since }, at) =>
    isNamed(employer) && (!title || OCCUPATION.test(title)) ? r.job({ employer, title, since }, at) : null,
  salary: ({ amount, since }, at) => {
    const sum = parseAmount(amount ?? '');
    const per = sum?.per ?? parseAmount(at.text)?.per;
    const isMoney = sum && (sum.currency || /\dk\b/i.test(amount ?? '')) && (per || sum.min >= 1000);
    return isMoney ? valued('salary', per ? { ...sum, per } : sum, from(since, at)) : null;
  },
  notice: ({ length }) => valued('notice-period', parseDuration((length ?? '').replace(/['’]s?\b/g, '').replace(/['’]/g, ''))),
  bank: ({ bank }) => (isNamed(bank) && bank.split(' ').length <= 5 ? text('bank', bank, { replaces: true }) : null),
  landlord: ({ name, since }, at) =>
    isPerson(name) ? record('landlord', { name }, { person: { name, relation: 'landlord' }, ...from(since, at) }) : null,
  doctor: ({ name, since }, at) =>
    isPerson(name) ? record('doctor', { name }, { person: { name, relation: 'doctor' }, replaces: true, ...from(since, at) }) : null,
  tel: ({ tel, since }, at) => text('tel', tel?.trim(), { replaces: true, ...from(since, at) }),
  email: ({ email, since }, at) => text('email', email, { replaces: true, ...from(since, at) }),
  car: ({ make, model, year, plate, since }, at) =>
    isNamed(make) ? record('vehicle', { make, model, year, plate: plate?.toUpperCase() }, from(since, at)) : null,
  newCar: ({ old, make, model, plate, since }, at) =>
    isNamed(make)
      ? [
          ...(old ? record('vehicle', { make: old.split(' ')[0] }, { ends: ['vehicle'] }) : []),
          ...record('vehicle', { make, model, plate: plate?.toUpperCase() }, { ...from(since, at), replaces: old !== undefined }),
        ]
      : null,
  pastCar: ({ make, model, since, until }, at) => {
    const end = when(until, at);
    return end && isNamed(make)
      ? record('vehicle', { make, model: model?.replace(/ from$/i, '') }, { ...from(since, at), validTo: end })
      : null;
  },
  endCar: ({ make }) => {
    const [name] = make?.replace(/^(?:old|trusty|beloved|little|other|second) /i, '').split(' ') ?? [];
    if (name && /^(?:car|van|vehicle|motorbike|motorcycle|scooter|truck)$/i.test(name)) return [ended('vehicle')];
    return name ? record('vehicle', { make: name }, { ends: ['vehicle'] }) : null;
  },
  pastDiet: ({ diet, since, until }, at) => {
    const end = when(until, at);
    return end ? text('diet', lookup(DIET_WORDS, normalise(diet ?? '')), { ...from(since, at), validTo: end }) : null;
  },
  eatsAgain: ({ food }) => text('diet', `${food?.toLowerCase()}-free`, { ends: ['diet'] }),
  allergicAfterAll: ({ what }) => text('allergy', what),
  member: ({ what, since }, at) => (isNamed(what) ? text('membership', what, from(since, at)) : null),
  pastMember: ({ what, since, until }, at) => {
    const end = when(until, at);
    return end && /\b(?:society|club|party|union|association|choir|guild|league)$/i.test(what ?? '')
      ? text('membership', what, { ...from(since, at), validTo: end })
      : null;
  },
  passport: ({ code, until }, at) => record('passport', { number: code?.replace(/\s/g, ''), end: when(until, at) }),
  level: ({ language, level }) =>
    record('language', { language: lookup(LANGUAGE_WORDS, normalise(language ?? '')), level: level?.toUpperCase() }),
  endNationality: ({ old }) => (countryOfPeople(old ?? '') ? text('nationality', old, { ends: ['nationality'] }) : null),
  notButNational: ({ old, who }) =>
    countryOfPeople(old ?? '') && countryOfPeople(who ?? '')
      ? [...text('nationality', old, { ends: ['nationality'] }), ...text('nationality', who)]
      : null,
  notButCalled: ({ name }) => (isPerson(name) ? [{ attribute: 'pet', value: { type: 'record', parts: { name } }, ends: ['pet'] }] : null),
  endNamed: ({ name }) =>
    isPerson(name) ? [{ attribute: 'pet', value: { type: 'record', parts: { name } }, ends: ['pet', 'partner'] }] : null,
  degree: ({ degree, area, school, since }, at) =>
    isNamed(school) && (degree === undefined || DEGREE.test(degree))
      ? record('education', { institution: school, degree: degree?.replace(/ in .*$/, ''), area, end: when(since, at) })
      : null,
  endLandlord: () => [ended('landlord')],
  endHeld: ({ of = '' }) => {
    const known = HELD.find(([words]) => words.test(of))?.[1];
    return known ? [ended(known)] : null;
  },
} satisfies Readonly<Record<string, Reader>>;
