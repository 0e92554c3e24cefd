import type { Random } from '../../support/random.ts';
import { derived, type Expect, fact, form, note, type Topic, type Version } from './topic.ts';
import { dayBetween, FAMILY, GIVEN, monthBetween, monthsFrom, PET_NAMES, SPECIES, spokenDay, spokenMonth, yearsFrom } from './words.ts';

/** Things about a person: birth, name, papers, home life. */
function born(r: Random, iso: string): Version {
  const said = spokenDay(r, iso);
  return {
    say: r.pick([
      note(`I was born on ${said}.`),
      note(`My date of birth is ${said}.`),
      note(`My birthday is ${said}.`),
      note(`For the record, my birth date is ${said}.`),
      form({ bday: iso }),
      form({ 'Date of birth': iso }),
    ]),
    typed: iso,
    expects: (day) => [
      fact('bday', iso),
      derived('age', String(yearsFrom(iso, day))),
      derived('adult', yearsFrom(iso, day) >= 18 ? 'yes' : 'no'),
    ],
  };
}

const birth: Topic = {
  id: 'birth',
  kinds: ['cascade', 'conflict', 'deletion'],
  make(r) {
    const [old, next] = [dayBetween(r, 1950, 1999), dayBetween(r, 2000, 2016)];
    return {
      attribute: 'bday',
      old: born(r, old),
      next: born(r, next),
      slip: note(
        r.pick([
          `Sorry, I got that wrong: my date of birth is ${spokenDay(r, next)}.`,
          `Correction: I was born on ${spokenDay(r, next)}.`,
          `I made a mistake, my birthday is ${spokenDay(r, next)}.`,
          `Actually, my date of birth is ${spokenDay(r, next)}, not ${spokenDay(r, old)}.`,
        ]),
      ),
    };
  },
};

function named(r: Random, given: string, family: string): Version {
  return {
    say: r.pick([form({ 'given-name': given, 'family-name': family }), form({ 'First name': given, 'Last name': family })]),
    typed: family,
    expects: (): Expect[] => [
      fact('family-name', family),
      derived('name', `${given} ${family}`),
      derived('initials', `${given[0]}${family[0]}`),
    ],
  };
}

const name: Topic = {
  id: 'name',
  kinds: ['cascade', 'update', 'as-of'],
  make(r) {
    const [given = '', [old = '', next = '']] = [r.pick(GIVEN), r.some(FAMILY, 2)];
    return {
      attribute: 'family-name',
      old: named(r, given, old),
      next: named(r, given, next),
      news: r.pick([form({ 'family-name': next }), note(`My surname is ${next} now.`), note(`My last name is now ${next}.`)]),
    };
  },
};

function licence(r: Random, start: string): Version {
  const said = spokenMonth(r, start);
  return {
    say: r.pick([
      form({ 'Type of licence': 'Full UK', 'Licence held since': start }),
      note(`I have held a full driving licence since ${said}.`),
      note(`I passed my driving test in ${said}.`),
      note(`I've had my driving licence since ${said}.`),
      note(`I got my driver's license in ${said}.`),
    ]),
    typed: start,
    expects: (day) => [fact('driving-licence', start, 'start'), derived('experience', months(monthsFrom(start, day)), 'driving licence')],
  };
}
export const months = (count: number) => `${count}m`;

const driving: Topic = {
  id: 'licence',
  kinds: ['cascade', 'deletion'],
  make(r) {
    const [old, next] = [monthBetween(r, 1995, 2008), monthBetween(r, 2009, 2020)];
    return { attribute: 'driving-licence', part: 'start', old: licence(r, old), next: licence(r, next) };
  },
};

function passport(r: Random, number: string, end: string): Version {
  return {
    say: r.pick([
      form({ 'Passport number': number, 'Date of expiry': end }),
      form({ 'Passport no.': number, 'Passport expiry date': end }),
      note(`My passport number is ${number}. My passport expires on ${spokenDay(r, end)}.`),
      note(`My passport is valid until ${spokenDay(r, end)} and my passport number is ${number}.`),
    ]),
    typed: end,
    expects: (day) => [fact('passport', end, 'end'), derived('open:passport valid', end >= day ? 'yes' : 'no')],
  };
}

const papers: Topic = {
  id: 'passport',
  kinds: ['cascade', 'deletion'],
  make(r) {
    const number = String(r.int(300_000_000, 599_999_999));
    return {
      attribute: 'passport',
      part: 'end',
      old: passport(r, number, dayBetween(r, 2028, 2033)),
      next: passport(r, number, dayBetween(r, 2019, 2023)),
    };
  },
};

const pets: Topic = {
  id: 'pet',
  kinds: ['absence', 'deletion'],
  make(r) {
    const [species, called] = [r.pick(SPECIES), r.pick(PET_NAMES)];
    const version: Version = {
      say: note(
        r.pick([
          `We have a ${species} called ${called}.`,
          `I have a ${species} named ${called}.`,
          `I own a ${species}. Its name is ${called}.`,
          `My ${species} is called ${called}.`,
          `We've got one ${species}, ${called}.`,
        ]),
      ),
      typed: species,
      expects: () => [fact('pet', species, 'species'), derived('open:pets', 'yes')],
    };
    return {
      attribute: 'pet',
      old: version,
      next: version,
      end: note(
        r.pick([
          `We no longer have a ${species}.`,
          `I don't have a ${species} any more.`,
          `${called} died last week.`,
          `We had to give ${called} away.`,
          `Our ${species} has died.`,
          `I no longer have any pets.`,
        ]),
      ),
    };
  },
};

const partner: Topic = {
  id: 'partner',
  kinds: ['absence', 'update', 'deletion'],
  make(r) {
    const [first = '', second = ''] = r.some(GIVEN, 2);
    const [family, other] = [r.pick(FAMILY), r.pick(FAMILY)];
    const word = r.pick(['partner', 'husband', 'wife', 'girlfriend', 'boyfriend']);
    const version = (who: string): Version => ({
      say: note(r.pick([`My ${word} is ${who}.`, `My ${word} is called ${who}.`, `My ${word}'s name is ${who}.`, `${who} is my ${word}.`])),
      typed: who,
      expects: () => [fact('partner', who, 'name'), derived('open:has a partner', 'yes')],
    });
    return {
      attribute: 'partner',
      old: version(`${first} ${family}`),
      next: version(`${second} ${other}`),
      news: note(
        r.pick([
          `My new partner is ${second} ${other}.`,
          `My partner is now ${second} ${other}.`,
          `My partner these days is ${second} ${other}.`,
        ]),
      ),
      end: note(
        r.pick([
          `${first} and I have split up.`,
          `I no longer have a partner.`,
          `${first} is no longer my ${word}.`,
          `I don't have a ${word} any more.`,
          `I broke up with ${first}.`,
        ]),
      ),
    };
  },
};

export const PERSON_TOPICS: readonly Topic[] = [birth, name, driving, papers, pets, partner];
