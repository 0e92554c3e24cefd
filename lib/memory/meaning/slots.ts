import { DATE_TEXT, parseDate } from '../facts/dates.ts';
import { text } from '../facts/grammar/row.ts';
import { parseDuration, parseHeight, parseWeight } from '../facts/quantities.ts';
import { address, job, sum, title } from './slots/home-and-work.ts';
import { children, doctor, name, smoker, somebody } from './slots/people.ts';
import { closes, firm, implied, matched, named, number, type Slot, words } from './slots/shape.ts';
import { diet, language, NOTHING, nationality, passport, pet, phrase, vehicle } from './slots/things.ts';
import { oneMatch } from './spans.ts';

/** What can be filled, and what is only recognised, by what a sentence is about. */
const TEL = /(?<![\d\p{L}])(?:\+|0)\d[\d ()/-]{7,16}\d(?!\d)|(?<![\d\p{L}])\d{3}[ -]\d{3}[ -]\d{4}(?!\d)/gu;
const MAIL = /[^\s@<>,;:()]+@[^\s@<>,;()]+\.[\p{L}]{2,}/gu;
const LONG =
  /(?:\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|thirteen)[ -](?:full )?(?:day|week|month)(?:s['’]?|['’]s)?)/gi;
const TALL = /\b[12][.,]\d{2} ?m\b|\b[12]\d{2} ?cm\b|\b[4-7] ?(?:ft|feet|foot|['’′]) ?(?:\d{1,2} ?(?:ins?|inch(?:es)?|["”″])?)?/gi;
const HEAVY = /\b\d{2,3}(?:[.,]\d)? ?(?:kgs?|kilos?|pounds|lbs?)\b|\b\d{1,2} ?(?:stone|st)(?: \d{1,2}(?: ?lbs?)?)?\b/gi;

export const SLOTS: Readonly<Record<string, Slot>> = {
  address,
  landlord: somebody('landlord', 'landlord'),
  rent: sum('rent'),
  salary: sum('salary'),
  household: { attributes: ['household-size'], fill: () => null },
  job,
  title,
  'status:retired': implied('employment-status', 'Retired', [closes('job')]),
  'status:unemployed': implied('employment-status', 'Unemployed', [closes('job')]),
  'status:self-employed': implied('employment-status', 'Self-employed'),
  'status:student': implied('employment-status', 'Student'),
  'marital:married': implied('marital-status', 'Married'),
  'marital:engaged': implied('marital-status', 'Engaged'),
  'marital:divorced': implied('marital-status', 'Divorced', [closes('partner')]),
  'marital:widowed': implied('marital-status', 'Widowed', [closes('partner')]),
  'marital:separated': { ...implied('marital-status', 'Separated'), also: ['partner'] },
  'marital:single': {
    attributes: ['marital-status', 'partner'],
    // Who is married does not become single by parting.
    fill: ({ held }) =>
      held.some(({ value }) => value.type === 'text' && /^(?:married|separated)/i.test(value.text))
        ? null
        : [...text('marital-status', 'Single'), closes('partner')],
  },
  partner: { ...somebody('partner', 'partner'), also: ['marital-status'] },
  children,
  pet,
  'emergency-contact': somebody('emergency-contact', 'emergency contact'),
  name,
  bday: matched('bday', new RegExp(DATE_TEXT, 'gi'), (found) => {
    const iso = parseDate(found.replace(/^the /i, ''));
    return iso?.length === 10 ? { type: 'date', iso } : null;
  }),
  diet,
  allergy: phrase('allergy', "\\b(?:allergic to|allergy to|intolerant to|it's|is)", NOTHING),
  medication: phrase(
    'medication',
    '\\b(?:put me on|put on|started me on|has me on|start(?:ed)?(?: taking| on)?|taking|take|prescribed|switched (?:me )?to|given)',
    NOTHING,
  ),
  condition: phrase('condition', "\\b(?:diagnosed (?:me )?with|i have|i've got|it's)", NOTHING),
  smoker,
  doctor,
  dentist: somebody('dentist', 'dentist'),
  'health-insurance': firm('health-insurance'),
  bank: firm('bank'),
  'energy-supplier': firm('energy-supplier'),
  'internet-provider': firm('internet-provider'),
  membership: {
    attributes: ['membership'],
    fill: named([/\b(?:joined|of|with|at|into|in|by) (?:the )?$/i], (found) => text('membership', found)),
  },
  subscription: {
    attributes: ['subscription'],
    fill: named([/\b(?:to|got|for|up for|added|have|pay for) (?:the )?$/i], (found) => text('subscription', found)),
  },
  height: matched('height', TALL, (found) => number(parseHeight(found), 'cm')),
  weight: matched('weight', HEAVY, (found) => number(parseWeight(found), 'kg')),
  'shoe-size': matched('shoe-size', /\b(?:[1-9]|1[0-5]|3[4-9]|4[0-9])(?:[.,]5)?\b/g, words),
  'tshirt-size': {
    attributes: ['tshirt-size'],
    fill: ({ sentence }) => {
      const size = oneMatch(sentence, /\b(?:X{0,3}[SL]|M|small|medium|(?:extra )?large)\b/g);
      return size
        ? text(
            'tshirt-size',
            size
              .replace(/^extra /, 'X')
              .replace(/^(X?)(\p{L})\p{Ll}+$/u, '$1$2')
              .toUpperCase(),
          )
        : null;
    },
  },
  'blood-type': matched('blood-type', /\b(?:AB|A|B|O)(?:[+-]| ?(?:positive|negative))(?!\p{L})/gu, (found) =>
    words(found.replace(/ ?positive/, '+').replace(/ ?negative/, '-')),
  ),
  tel: matched('tel', TEL, words),
  email: matched('email', MAIL, words),
  'notice-period': matched('notice-period', LONG, (found) => parseDuration(found.replace(/\ban? /i, '1 ').replace(/['’]s?$|s['’]$/, ''))),
  language,
  nationality,
  passport,
  vehicle,
  'driving-licence': { attributes: ['driving-licence'], fill: () => null },
  visa: { attributes: ['visa'], fill: () => null },
  education: { attributes: ['education'], fill: () => null },
  skill: { attributes: ['skill'], fill: () => null },
  hobby: { attributes: ['hobby'], fill: () => null },
  alcohol: { attributes: ['alcohol'], fill: () => null },
  insurance: { attributes: ['insurance'], fill: () => null },
  remote: { attributes: ['remote'], fill: () => null },
};
