import type { Rule } from '../conclude.ts';
import { dateInWords } from '../sentence.ts';
import { monthsBetween } from '../time.ts';
import { dateOf, partOf, textOf } from './premises.ts';

/** Who the person is: what follows from the parts of a name and from a date of birth. */
export const IDENTITY_RULES: readonly Rule[] = [
  {
    id: 'full-name',
    version: 1,
    kind: 'strict',
    reads: ['given-name', 'family-name'],
    derive(view) {
      const [given] = view.now('given-name');
      const [family] = view.now('family-name');
      const [first, last] = [textOf(given), textOf(family)];
      // A middle name is given only where it is asked for.
      return given && family && first && last
        ? [{ attribute: 'name', value: { type: 'text', text: `${first} ${last}` }, premises: [given, family] }]
        : [];
    },
  },
  {
    id: 'initials',
    version: 1,
    kind: 'strict',
    reads: ['given-name', 'family-name'],
    derive(view) {
      const [given] = view.now('given-name');
      const [family] = view.now('family-name');
      const [first, last] = [textOf(given), textOf(family)];
      if (!given || !family || !first || !last) return [];
      const letters = [first, last]
        .flatMap((name) => name.split(/\s+/))
        .map((word) => Array.from(word)[0]?.toUpperCase() ?? '')
        .join('');
      return [{ attribute: 'initials', value: { type: 'text', text: letters }, premises: [given, family] }];
    },
  },
  {
    id: 'age',
    version: 1,
    kind: 'strict',
    reads: ['bday'],
    ages: true,
    derive(view) {
      const [born] = view.now('bday');
      const iso = dateOf(born);
      // Without the day the age is only known to within a year.
      if (!born || iso?.length !== 10 || iso > view.today) return [];
      const years = Math.floor(monthsBetween(iso, view.today) / 12);
      return years <= 130
        ? [
            {
              attribute: 'age',
              value: { type: 'number', number: years },
              premises: [born],
              text: `Age: ${years}, born on ${dateInWords(iso)}.`,
            },
          ]
        : [];
    },
  },
  {
    id: 'native-language',
    version: 1,
    kind: 'strict',
    reads: ['language'],
    derive(view) {
      const native = view
        .now('language')
        .filter((belief) => /^(native|mother tongue|muttersprache|first language|c2\+)/i.test(partOf(belief, 'level') ?? ''));
      const names = native.flatMap((belief) => partOf(belief, 'language') ?? []);
      return native.length > 0
        ? [
            {
              attribute: 'open:native language',
              value: { type: 'text', text: names.join(', ') },
              premises: native,
              text: `Native language: ${names.join(', ')}.`,
            },
          ]
        : [];
    },
  },
];
