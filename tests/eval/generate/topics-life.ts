import type { Random } from '../../support/random.ts';
import { derived, type Expect, fact, form, note, type Topic, type Version } from './topic.ts';
import { months } from './topics-person.ts';
import { ABROAD, AREAS, EMPLOYERS, monthBetween, monthsFrom, SCHOOLS, SKILLS, STREETS, spokenMonth, TITLES, TOWNS } from './words.ts';

/** Things about work and home: jobs, skills, schooling, addresses, money, habits. */
function job(r: Random, employer: string, title: string, field: string, start: string): Version {
  const said = spokenMonth(r, start);
  return {
    say: r.pick([
      note(`I have worked at ${employer} as a ${title.toLowerCase()} since ${said}.`),
      note(`I work for ${employer} as a ${title.toLowerCase()}, since ${said}.`),
      note(`Since ${said} I have been working at ${employer} as a ${title.toLowerCase()}.`),
      note(`I joined ${employer} in ${said} as a ${title.toLowerCase()}.`),
      note(`I am a ${title.toLowerCase()} at ${employer} since ${said}.`),
      { kind: 'import', format: 'json-resume', record: { work: [{ name: employer, position: title, startDate: start }] } },
    ]),
    typed: start,
    expects: (day): Expect[] => [
      fact('job', employer, 'employer'),
      derived('organization', employer),
      derived('experience', months(monthsFrom(start, day.slice(0, 7))), field),
    ],
  };
}

const work: Topic = {
  id: 'job',
  kinds: ['update', 'cascade', 'absence', 'as-of', 'deletion'],
  make(r, _told, since) {
    const [old = '', next = ''] = r.some(EMPLOYERS, 2);
    const [one = ['', ''], two = ['', '']] = r.some(TITLES, 2) as [string, string][];
    const start = monthBetween(r, 2008, 2019);
    const later = since.slice(0, 7);
    const said = spokenMonth(r, later);
    const title = two[0].toLowerCase();
    return {
      attribute: 'job',
      part: 'start',
      old: job(r, old, one[0], one[1], start),
      // The cascade puts another start in place; the update is another employer.
      next: {
        ...job(r, next, two[0], two[1], later),
        typed: monthBetween(r, 2020, 2022),
      },
      news: note(
        r.pick([
          `In ${said} I left ${old} and joined ${next} as a ${title}.`,
          `I work at ${next} as a ${title} now, since ${said}.`,
          `I changed jobs: since ${said} I work for ${next} as a ${title}.`,
          `I started at ${next} in ${said} as a ${title}; I no longer work at ${old}.`,
        ]),
      ),
      end: note(
        r.pick([
          `I no longer work at ${old}.`,
          `I left ${old} in ${said}.`,
          `I don't work for ${old} any more.`,
          `I quit my job at ${old}.`,
          `I have left ${old}.`,
          `I used to work at ${old}, but not any more.`,
        ]),
      ),
    };
  },
};

function skill(r: Random, name: string, start: string): Version {
  const said = spokenMonth(r, start);
  return {
    say: note(
      r.pick([
        `I have used ${name} since ${said}.`,
        `I've been using ${name} since ${said}.`,
        `I have been working with ${name} since ${said}.`,
        `I started using ${name} in ${said}.`,
        `I learned ${name} in ${said}.`,
      ]),
    ),
    typed: start,
    expects: (day) => [fact('skill', name, 'name'), derived('experience', months(monthsFrom(start, day.slice(0, 7))), name)],
  };
}

const skills: Topic = {
  id: 'skill',
  kinds: ['cascade', 'deletion', 'absence'],
  make(r) {
    const name = r.pick(SKILLS);
    return {
      attribute: 'skill',
      part: 'start',
      old: skill(r, name, monthBetween(r, 2005, 2014)),
      next: skill(r, name, monthBetween(r, 2015, 2023)),
      end: note(
        r.pick([`I no longer use ${name}.`, `I don't work with ${name} any more.`, `I stopped using ${name}.`, `I have given up ${name}.`]),
      ),
    };
  },
};

function home(r: Random, house: string, town: string, code: string, since: string): Version {
  const said = spokenMonth(r, since);
  return {
    say: r.pick([
      form({ 'address-line1': house, 'address-level2': town, 'postal-code': code, country: 'GB' }, since),
      form({ Street: house, Town: town, Postcode: code, Country: 'United Kingdom' }, since),
      note(`I have lived at ${house}, ${town} ${code} since ${said}.`),
      note(`My address is ${house}, ${town}, ${code}, since ${said}.`),
      note(`Since ${said} I have lived at ${house}, ${town}, ${code}.`),
      note(`I moved to ${house}, ${town} ${code} in ${said}.`),
    ]),
    typed: `${house}, ${town} ${code}`,
    expects: (day) => [
      fact('address', town, 'address-level2'),
      fact('address', code, 'postal-code'),
      derived('open:time at current address', months(monthsFrom(since, day.slice(0, 7)))),
    ],
  };
}

const address: Topic = {
  id: 'address',
  kinds: ['update', 'as-of', 'absence', 'deletion'],
  make(r, _told, since) {
    const [a = '', b = ''] = r.some(TOWNS, 2);
    const house = () => `${r.int(1, 180)} ${r.pick(STREETS)}`;
    const code = () => `${r.pick(['NR', 'EX', 'DD', 'SA', 'LN', 'PH'])}${r.int(1, 19)} ${r.int(1, 9)}${r.pick(['AB', 'HJ', 'XX', 'QT'])}`;
    const [line, post] = [house(), code()];
    const later = since.slice(0, 7);
    const said = spokenMonth(r, later);
    return {
      attribute: 'address',
      old: home(r, house(), a, code(), monthBetween(r, 2012, 2019)),
      next: home(r, line, b, post, later),
      news: r.pick([
        form({ 'address-line1': line, 'address-level2': b, 'postal-code': post, country: 'GB' }, later),
        note(`I moved from ${a} to ${line}, ${b} ${post} in ${said}.`),
        note(`In ${said} we moved to ${line}, ${b} ${post}.`),
        note(`I now live at ${line}, ${b}, ${post}, since ${said}.`),
        note(`My new address is ${line}, ${b}, ${post}, since ${said}.`),
      ]),
      end: note(
        r.pick([
          `I no longer live in ${a}.`,
          `I don't live in ${a} any more.`,
          `I have moved out of my place in ${a}.`,
          `I moved away from ${a}.`,
        ]),
      ),
    };
  },
};

const pay: Topic = {
  id: 'salary',
  kinds: ['update', 'cascade', 'as-of', 'deletion'],
  make(r) {
    const [low, high] = [r.int(20, 44) * 1000, r.int(45, 90) * 1000];
    const version = (sum: number): Version => ({
      say: note(
        r.pick([
          `My salary is £${sum.toLocaleString('en-GB')} a year.`,
          `I earn ${sum} pounds per year.`,
          `I make £${sum / 1000}k a year.`,
          `My annual salary is GBP ${sum}.`,
          `I am paid £${sum.toLocaleString('en-GB')} per annum.`,
        ]),
      ),
      typed: `GBP ${sum} a year`,
      expects: () => [fact('salary', `GBP ${sum} year`), derived('monthly-income', `GBP ${Math.round((sum / 12) * 100) / 100} month`)],
    });
    return {
      attribute: 'salary',
      old: version(low),
      next: version(high),
      news: note(
        r.pick([
          `My salary went up to £${high.toLocaleString('en-GB')} a year.`,
          `I got a raise: I now earn £${high.toLocaleString('en-GB')} a year.`,
          `My salary is now GBP ${high} a year.`,
          `I now make ${high} pounds a year.`,
        ]),
      ),
    };
  },
};

const schooling: Topic = {
  id: 'degree',
  kinds: ['cascade', 'deletion'],
  make(r) {
    const [school, area] = [r.pick(SCHOOLS), r.pick(AREAS)];
    const version = (degree: string, level: string): Version => ({
      say: {
        kind: 'import',
        format: 'json-resume',
        record: { education: [{ institution: school, area, studyType: degree, startDate: '2004', endDate: '2008' }] },
      },
      typed: degree,
      expects: () => [fact('education', degree, 'degree'), derived('degree', `${level} (${degree})`)],
    });
    return { attribute: 'education', part: 'degree', old: version('MSc', "Master's degree"), next: version('BSc', "Bachelor's degree") };
  },
};

const country: Topic = {
  id: 'country',
  kinds: ['cascade', 'update'],
  make(r, _told, since) {
    const [one = ['', '', ''], two = ['', '', '']] = r.some(ABROAD, 2) as [string, string, string][];
    const version = ([town, land, code]: [string, string, string]): Version => ({
      say: r.pick([
        form({ 'address-line1': '5 Hauptweg', 'address-level2': town, country: code }, '2016-04'),
        form({ Street: '5 Hauptweg', City: town, Country: land }, '2016-04'),
      ]),
      typed: code,
      expects: () => [fact('address', code, 'country'), derived('residence-country', code)],
    });
    const later = since.slice(0, 7);
    return {
      attribute: 'address',
      part: 'country',
      old: version(one as [string, string, string]),
      next: version(two as [string, string, string]),
      news: form({ 'address-line1': '9 Kade', 'address-level2': two[0], country: two[2] }, later),
    };
  },
};

const diet: Topic = {
  id: 'diet',
  kinds: ['update', 'absence', 'as-of'],
  make(r) {
    const [old = '', next = ''] = r.some(['vegetarian', 'vegan', 'pescatarian'], 2);
    const version = (what: string): Version => ({
      say: note(r.pick([`I am ${what}.`, `I'm a ${what}.`, `I eat a ${what} diet.`, `I've been ${what} for years.`])),
      typed: what,
      expects: () => [fact('diet', what), derived('eats-meat', 'no')],
    });
    return {
      attribute: 'diet',
      old: version(old),
      next: version(next),
      news: note(
        r.pick([`I'm ${next} now.`, `I am now ${next}.`, `I became ${next}.`, `I switched to a ${next} diet.`, `I have gone ${next}.`]),
      ),
      end: note(r.pick([`I am no longer ${old}.`, `I'm not ${old} any more.`, `I stopped being ${old}.`, `I gave up being ${old}.`])),
    };
  },
};

export const LIFE_TOPICS: readonly Topic[] = [work, skills, address, pay, schooling, country, diet];
