import type { Random } from '../../support/random.ts';
import { derived, type Expect, form, note, type Saying } from './topic.ts';
import {
  ABROAD,
  AREAS,
  dayBetween,
  EMPLOYERS,
  FAMILY,
  GIVEN,
  monthBetween,
  monthsFrom,
  PET_NAMES,
  plusDays,
  SCHOOLS,
  SKILLS,
  SPECIES,
  STREETS,
  spokenDay,
  spokenMonth,
  TITLES,
  TOWNS,
  yearsFrom,
} from './words.ts';

/** Stories whose answer nobody said: it follows from one to four things that were, told apart from one another. */
export interface Story {
  readonly told: readonly Saying[];
  readonly expects: readonly Expect[];
}
export interface Shape {
  readonly id: string;
  make(r: Random, day: string): Story;
}

const m = (count: number) => `${count}m`;
const zones: Readonly<Record<string, string>> = {
  AT: 'Europe/Vienna',
  NL: 'Europe/Amsterdam',
  FR: 'Europe/Paris',
  DE: 'Europe/Berlin',
  IT: 'Europe/Rome',
  PL: 'Europe/Warsaw',
  DK: 'Europe/Copenhagen',
};
const bornNote = (r: Random, iso: string) =>
  note(
    r.pick([`I was born on ${spokenDay(r, iso)}.`, `My birthday is ${spokenDay(r, iso)}.`, `My date of birth is ${spokenDay(r, iso)}.`]),
  );
const jobRow = (employer: string, title: string, start: string, end?: string): Saying => ({
  kind: 'import',
  format: 'json-resume',
  record: { work: [{ name: employer, position: title, startDate: start, ...(end ? { endDate: end } : {}) }] },
});
const group = (age: number) =>
  age < 18
    ? 'Under 18'
    : age < 25
      ? '18-24'
      : age < 35
        ? '25-34'
        : age < 45
          ? '35-44'
          : age < 55
            ? '45-54'
            : age < 65
              ? '55-64'
              : '65 or over';
const shape = (id: string, make: Shape['make']): Shape => ({ id, make });

export const SHAPES: readonly Shape[] = [
  shape('age', (r, day) => {
    const iso = dayBetween(r, 1940, 2010);
    return { told: [bornNote(r, iso)], expects: [derived('age', String(yearsFrom(iso, day)))] };
  }),
  shape('adult', (r, day) => {
    const iso = dayBetween(r, 1990, 2016);
    return { told: [bornNote(r, iso)], expects: [derived('adult', yearsFrom(iso, day) >= 18 ? 'yes' : 'no')] };
  }),
  shape('age-group', (r, day) => {
    const iso = dayBetween(r, 1940, 2012);
    return { told: [bornNote(r, iso)], expects: [derived('age-group', group(yearsFrom(iso, day)))] };
  }),
  shape('full-name', (r) => {
    const [given, family] = [r.pick(GIVEN), r.pick(FAMILY)];
    return {
      told: [form({ 'First name': given }), note(`My surname is ${family}.`)],
      expects: [derived('name', `${given} ${family}`), derived('sort-name', `${family}, ${given}`)],
    };
  }),
  shape('initials', (r) => {
    const [given, family] = [r.pick(GIVEN), r.pick(FAMILY)];
    return {
      told: [note(`My last name is ${family}.`), form({ 'given-name': given })],
      expects: [derived('initials', `${given[0]}${family[0]}`)],
    };
  }),
  shape('experience-total', (r, day) => {
    const [a = '', b = ''] = r.some(EMPLOYERS, 2);
    const [first, end, next] = ['2009-03', `2014-0${r.int(1, 9)}`, `2016-0${r.int(1, 9)}`];
    const months = monthsFrom(first, end) + 1 + monthsFrom(next, day.slice(0, 7));
    return { told: [jobRow(a, 'Clerk', first, end), jobRow(b, 'Planner', next)], expects: [derived('experience', m(months))] };
  }),
  shape('experience-overlap', (r, day) => {
    const [a = '', b = ''] = r.some(EMPLOYERS, 2);
    const next = `2012-0${r.int(1, 9)}`;
    return {
      told: [jobRow(a, 'Clerk', '2010-01', '2015-06'), jobRow(b, 'Planner', next)],
      expects: [derived('experience', m(monthsFrom('2010-01', day.slice(0, 7))))],
    };
  }),
  shape('experience-field', (r, day) => {
    const [[title, field] = ['', ''], [other] = ['']] = r.some(TITLES, 2) as [string, string][];
    const [a = '', b = '', c = ''] = r.some(EMPLOYERS, 3);
    const months = monthsFrom('2008-02', '2011-05') + 1 + monthsFrom('2019-09', day.slice(0, 7));
    return {
      told: [jobRow(a, title, '2008-02', '2011-05'), jobRow(b, other, '2011-06', '2019-08'), jobRow(c, `Senior ${title}`, '2019-09')],
      expects: [derived('experience', m(months), field)],
    };
  }),
  shape('skill-years', (r, day) => {
    const [name, start] = [r.pick(SKILLS), monthBetween(r, 2005, 2022)];
    return {
      told: [
        note(
          r.pick([
            `I have used ${name} since ${spokenMonth(r, start)}.`,
            `I've been working with ${name} since ${spokenMonth(r, start)}.`,
            `I started using ${name} in ${spokenMonth(r, start)}.`,
          ]),
        ),
      ],
      expects: [derived('experience', m(monthsFrom(start, day.slice(0, 7))), name)],
    };
  }),
  shape('employer-now', (r) => {
    const [a = '', b = ''] = r.some(EMPLOYERS, 2);
    return {
      told: [jobRow(a, 'Clerk', '2010-01', '2015-06'), note(`I work at ${b} as a planner since ${spokenMonth(r, '2015-07')}.`)],
      expects: [derived('organization', b), derived('former-employer', a, a), derived('employment-status', 'Employed')],
    };
  }),
  shape('employer-after-leaving', (r) => {
    const [a = '', b = ''] = r.some(EMPLOYERS, 2);
    return {
      told: [
        note(`I work for ${a} as a planner since May 2012.`),
        note(`I no longer work at ${a}.`),
        note(`I joined ${b} in ${spokenMonth(r, '2024-02')} as a manager.`),
      ],
      expects: [derived('organization', b)],
    };
  }),
  shape('time-at-employer', (r, day) => {
    const [a, start] = [r.pick(EMPLOYERS), monthBetween(r, 2009, 2023)];
    return {
      told: [note(`I joined ${a} in ${spokenMonth(r, start)} as a planner.`)],
      expects: [derived('time-at-employer', m(monthsFrom(start, day.slice(0, 7))))],
    };
  }),
  shape('time-at-address', (r, day) => {
    const start = monthBetween(r, 2009, 2023);
    return {
      told: [note(`I moved to ${r.int(1, 99)} ${r.pick(STREETS)}, ${r.pick(TOWNS)} EX${r.int(1, 9)} 4AB in ${spokenMonth(r, start)}.`)],
      expects: [derived('open:time at current address', m(monthsFrom(start, day.slice(0, 7))))],
    };
  }),
  shape('time-zone', (r) => {
    const [town, land, code] = r.pick(ABROAD.filter(([, , one]) => zones[one]));
    return {
      told: [form({ Street: '5 Hauptweg', City: town, Country: land })],
      expects: [derived('residence-country', code), derived('time-zone', zones[code] ?? '')],
    };
  }),
  shape('licence-held', (r, day) => {
    const start = monthBetween(r, 1985, 2022);
    return {
      told: [
        note(
          r.pick([`I passed my driving test in ${spokenMonth(r, start)}.`, `I've had my driving licence since ${spokenMonth(r, start)}.`]),
        ),
      ],
      expects: [derived('experience', m(monthsFrom(start, day)), 'driving licence'), derived('may-drive', 'yes')],
    };
  }),
  shape('passport-valid', (r, day) => {
    const end = dayBetween(r, 2019, 2034);
    return {
      told: [form({ 'Passport number': String(r.int(3e8, 5e8)), 'Date of expiry': end })],
      expects: [derived('open:passport valid', end >= day ? 'yes' : 'no')],
    };
  }),
  shape('passport-for-trip', (r, day) => {
    const start = plusDays(day, r.int(20, 90));
    const back = plusDays(start, 6);
    const good = r.chance(0.5);
    return {
      told: [
        form({ 'Passport number': String(r.int(3e8, 5e8)), 'Date of expiry': plusDays(back, good ? 200 : -3) }),
        note(`Trip to ${r.pick(ABROAD)[0]}, ${start} to ${back}.`),
      ],
      expects: [derived('open:passport valid for the next trip', good ? 'yes' : 'no')],
    };
  }),
  shape('degree', (r) => {
    const [a = '', b = ''] = r.some(SCHOOLS, 2);
    const row = (institution: string, studyType: string, end: string): Saying => ({
      kind: 'import',
      format: 'json-resume',
      record: { education: [{ institution, area: r.pick(AREAS), studyType, startDate: '2001', endDate: end }] },
    });
    return {
      told: [row(a, 'BSc', '2004'), row(b, 'MSc', '2006')],
      expects: [derived('degree', "Master's degree (MSc)"), derived('graduation-year', '2006')],
    };
  }),
  shape('pets', (r) => ({
    told: [note(`We have a ${r.pick(SPECIES)} called ${r.pick(PET_NAMES)}.`)],
    expects: [derived('open:pets', 'yes')],
  })),
  shape('parent', (r) => {
    const count = r.int(0, 4);
    return {
      told: [
        note(
          count === 0
            ? 'I have no children.'
            : `I have ${['', 'one', 'two', 'three', 'four'][count]} ${count === 1 ? 'child' : 'children'}.`,
        ),
      ],
      expects: [derived('parent', count > 0 ? 'yes' : 'no')],
    };
  }),
  shape('income-month', (r) => {
    const sum = r.int(20, 90) * 1200;
    return {
      told: [note(`My salary is £${sum.toLocaleString('en-GB')} a year.`)],
      expects: [derived('monthly-income', `GBP ${sum / 12} month`)],
    };
  }),
  shape('rent-share', (r) => {
    const share = r.int(15, 45);
    return {
      told: [note('I earn £48,000 a year.'), note(`My rent is £${share * 40} a month.`)],
      expects: [derived('rent-share', String(share)), derived('annual-rent', `GBP ${share * 480} year`)],
    };
  }),
  shape('eu-citizen', (r) => {
    const [people, country] = r.pick([
      ['Danish', true],
      ['Polish', true],
      ['Italian', true],
      ['Dutch', true],
    ] as const);
    return {
      told: [note(`I am ${people}.`)],
      expects: [derived('eu-citizen', country ? 'yes' : 'no'), derived('open:right to work in the european union', 'yes')],
    };
  }),
  shape('eats', (r) => {
    const diet = r.pick(['vegetarian', 'vegan', 'pescatarian']);
    return {
      told: [note(`I am ${diet}.`)],
      expects: [derived('eats-meat', 'no'), derived('eats-fish', diet === 'pescatarian' ? 'yes' : 'no')],
    };
  }),
  shape('native-language', (r) => {
    const language = r.pick(['Welsh', 'Danish', 'Polish', 'Turkish']);
    return {
      told: [note(`My mother tongue is ${language}.`), note('I speak English and French.')],
      expects: [derived('native-language', language), derived('open:number of languages', '3')],
    };
  }),
];
