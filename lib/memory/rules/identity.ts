import type { Rule } from '../conclude.ts';
import { countryOfPeople } from '../facts/countries.ts';
import { dateInWords } from '../sentence.ts';
import { monthsBetween } from '../time.ts';
import { EU } from './countries.ts';
import { count, dateOf, numberOf, say, textOf, words, yesNo } from './premises.ts';

/** Who the person is: what follows from the parts of a name, from a date of birth and from a nationality. */

const AGE_GROUPS: readonly (readonly [number, string])[] = [
  [18, 'Under 18'],
  [25, '18-24'],
  [35, '25-34'],
  [45, '35-44'],
  [55, '45-54'],
  [65, '55-64'],
  [200, '65 or over'],
];
/** Letters of every word of a name: "Anna-Lena Falk" is A F. */
const letters = (...names: string[]) =>
  names
    .flatMap((name) => name.split(/\s+/))
    .map((word) => Array.from(word)[0]?.toUpperCase() ?? '')
    .join('');

/** Forms of address that are of one sex; the others say nothing of it. */
const OF_WOMEN = /^(?:frau|mrs|ms|miss|madame|mme|señora|sra|signora|sig\.ra|senhora)\.?$/i;
const OF_MEN = /^(?:herr|mr|monsieur|m|señor|sr|signor|sig|senhor)\.?$/i;

export const IDENTITY_RULES: readonly Rule[] = [
  {
    id: 'sex-of-address',
    version: 1,
    kind: 'default',
    reads: ['honorific-prefix'],
    writes: ['sex'],
    derive(view) {
      const [prefix] = view.now('honorific-prefix');
      const said = textOf(prefix) ?? '';
      const sex = OF_WOMEN.test(said) ? 'Female' : OF_MEN.test(said) ? 'Male' : undefined;
      // How somebody wishes to be addressed is not what their papers say: a guess until the person agrees.
      return prefix && sex ? words('sex', sex, [prefix]).map((one) => ({ ...one, kind: 'assumption' as const, confidence: 0.6 })) : [];
    },
  },
  {
    id: 'full-name',
    version: 1,
    kind: 'strict',
    reads: ['given-name', 'family-name'],
    writes: ['name'],
    derive(view) {
      const [given] = view.now('given-name');
      const [family] = view.now('family-name');
      const [first, last] = [textOf(given), textOf(family)];
      // A middle name is given only where it is asked for.
      return given && family && first && last ? words('name', `${first} ${last}`, [given, family]) : [];
    },
  },
  {
    id: 'initials',
    version: 1,
    kind: 'strict',
    reads: ['given-name', 'family-name'],
    writes: ['initials'],
    derive(view) {
      const [given] = view.now('given-name');
      const [family] = view.now('family-name');
      const [first, last] = [textOf(given), textOf(family)];
      return given && family && first && last ? words('initials', letters(first, last), [given, family]) : [];
    },
  },
  {
    id: 'sort-name',
    version: 1,
    kind: 'strict',
    reads: ['given-name', 'family-name'],
    writes: ['sort-name'],
    derive(view) {
      const [given] = view.now('given-name');
      const [family] = view.now('family-name');
      const [first, last] = [textOf(given), textOf(family)];
      return given && family && first && last ? words('sort-name', `${last}, ${first}`, [given, family]) : [];
    },
  },
  {
    id: 'formal-name',
    version: 1,
    kind: 'strict',
    reads: ['honorific-prefix', 'family-name'],
    writes: ['formal-name'],
    derive(view) {
      const [title] = view.now('honorific-prefix');
      const [family] = view.now('family-name');
      const [prefix, last] = [textOf(title), textOf(family)];
      return title && family && prefix && last ? words('formal-name', `${prefix} ${last}`, [title, family]) : [];
    },
  },
  {
    id: 'former-name',
    version: 1,
    kind: 'strict',
    reads: ['birth-name', 'family-name'],
    writes: ['former-name'],
    derive(view) {
      const [born] = view.now('birth-name');
      const [family] = view.now('family-name');
      const [before, now] = [textOf(born), textOf(family)];
      return born && family && before && now && before !== now ? words('former-name', before, [born, family]) : [];
    },
  },
  {
    id: 'age',
    version: 1,
    kind: 'strict',
    reads: ['bday'],
    writes: ['age'],
    ages: true,
    derive(view) {
      const [born] = view.now('bday');
      const iso = dateOf(born);
      // Without the day the age is only known to within a year.
      if (!born || iso?.length !== 10 || iso > view.today) return [];
      const years = Math.floor(monthsBetween(iso, view.today) / 12);
      return years <= 130
        ? count(
            'age',
            years,
            [born],
            say(`Age: ${years}, born on ${dateInWords(iso)}.`, `Alter: ${years}, geboren am ${dateInWords(iso, 'de')}.`),
          )
        : [];
    },
  },
  {
    id: 'adult',
    version: 1,
    kind: 'strict',
    reads: ['age'],
    writes: ['adult'],
    derive(view) {
      const [age] = view.now('age');
      const years = numberOf(age);
      if (!age || years === undefined) return [];
      const adult = years >= 18;
      return yesNo(
        'adult',
        adult,
        [age],
        adult
          ? say('Of age: yes, 18 or over.', 'Volljährig: ja, 18 oder älter.')
          : say('Of age: no, under 18.', 'Volljährig: nein, unter 18.'),
      );
    },
  },
  {
    id: 'age-group',
    version: 1,
    kind: 'strict',
    reads: ['age'],
    writes: ['age-group'],
    derive(view) {
      const [age] = view.now('age');
      const years = numberOf(age);
      const group = years === undefined ? undefined : AGE_GROUPS.find(([below]) => years < below)?.[1];
      return age && group ? words('age-group', group, [age]) : [];
    },
  },
  {
    id: 'birth-year',
    version: 1,
    kind: 'strict',
    reads: ['bday'],
    writes: ['birth-year'],
    derive(view) {
      const [born] = view.now('bday');
      const iso = dateOf(born);
      return born && iso ? count('birth-year', Number(iso.slice(0, 4)), [born]) : [];
    },
  },
  {
    id: 'birthday',
    version: 1,
    kind: 'strict',
    reads: ['bday'],
    writes: ['birthday'],
    derive(view) {
      const [born] = view.now('bday');
      const iso = dateOf(born);
      if (!born || iso?.length !== 10) return [];
      const day = dateInWords(iso).replace(/ \d{4}$/, '');
      return words('birthday', day, [born], say(`Birthday: ${day}.`, `Geburtstag: ${dateInWords(iso, 'de').replace(/ \d{4}$/, '')}.`));
    },
  },
  {
    id: 'eu-citizen',
    version: 1,
    kind: 'strict',
    reads: ['nationality'],
    writes: ['eu-citizen'],
    derive(view) {
      const european = view.now('nationality').find((one) => EU.has(countryOfPeople(textOf(one) ?? '') ?? textOf(one) ?? ''));
      return european
        ? yesNo('eu-citizen', true, [european], say('Citizen of the European Union: yes.', 'Bürger der Europäischen Union: ja.'))
        : [];
    },
  },
  {
    id: 'may-work-in-eu',
    version: 1,
    kind: 'strict',
    reads: ['eu-citizen'],
    writes: ['open:right to work in the european union'],
    derive(view) {
      const [citizen] = view.now('eu-citizen');
      return citizen?.value.type === 'boolean' && citizen.value.yes
        ? yesNo(
            'open:right to work in the european union',
            true,
            [citizen],
            say('Right to work in the European Union: yes, as a citizen.', 'Arbeitserlaubnis in der Europäischen Union: ja, als Bürger.'),
          )
        : [];
    },
  },
];
