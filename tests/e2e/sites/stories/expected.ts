/** What the story pages should hold for the person of `tests/support/memory.story.json`, after a yes to everything that is offered. */
import type { Wanted } from '../expected.ts';

const value = (key: string, label: string, ...values: string[]): Wanted => ({ key, label, expect: 'value', values });
const asked = (key: string, label: string, ...values: string[]): Wanted => ({ key, label, expect: 'asked', values });
const parts = (expect: 'value' | 'asked', key: string, label: string, ...texts: string[]): Wanted => ({ key, label, expect, parts: texts });
const blank = (key: string, label: string): Wanted => ({ key, label, expect: 'blank' });
const alone = (key: string, label: string): Wanted => ({ key, label, expect: 'left-alone' });
const at = (step: number, ...rows: Wanted[]): Wanted[] => rows.map((row) => ({ ...row, step }));

const PHONE = ['+44 7700 900118', '07700 900118', '+447700900118', '07700900118'];

export interface Story {
  readonly site: string;
  /** The button that goes on, and how many steps there are. */
  readonly next?: string;
  readonly steps?: number;
  readonly rows: readonly Wanted[];
}

export const STORIES: readonly Story[] = [
  {
    site: 'rental',
    next: 'Next',
    steps: 2,
    rows: [
      ...at(
        1,
        value('fullName', 'Full name', 'Solveig Brandvold'),
        value('born', 'Date of birth', '1986-08-29'),
        value('phone', 'Phone', ...PHONE),
        parts('value', 'address', 'Current address', 'Flat 12', '6 Kelp Wharf', 'Lancaster', 'LA1 6ZZ'),
        value('movedIn', 'Move-in date at current address', '2024-11'),
        parts('value', 'previous', 'Previous address', "41 Tanner's Row", 'Kendal', 'LA9 7ZZ'),
        value('status', 'Employment status', 'Employed'),
        asked('income', 'Gross annual income', '43,800'),
        blank('niNumber', 'National Insurance number'),
      ),
      ...at(
        2,
        value('smoke', 'Do you smoke?', 'No'),
        value('pets', 'Pets', 'Yes'),
        parts('value', 'petDetail', 'Details of your pets', 'rabbit'),
        value('landlord', 'Current landlord: Name', 'Lune Homes'),
        value('landlordPhone', 'Current landlord: Phone', '01632 960177'),
        asked('applicant2Name', 'Second applicant: Full name', 'Idris Calloway'),
        asked('applicant2Born', 'Second applicant: Date of birth', '1984-02-17'),
        blank('guarantor', 'Guarantor'),
        blank('length', 'Desired tenancy length'),
        alone('signature', 'Signature'),
        alone('creditCheck', 'I agree to a credit check'),
      ),
    ],
  },
  {
    site: 'hotel',
    rows: at(
      1,
      asked('checkIn', 'Check-in', '2027-01-14'),
      asked('checkOut', 'Check-out', '2027-01-18'),
      asked('adults', 'Adults', '2'),
      value('guest', 'Lead guest', 'Solveig Brandvold'),
      value('mail', 'E-mail', 'solveig@brandvold.example'),
      value('phone', 'Phone', ...PHONE),
      value('country', 'Country', 'GB'),
      blank('arrival', 'Estimated arrival'),
      blank('requests', 'Special requests'),
      alone('promo', 'Promo code'),
      alone('cardnumber', 'Card number'),
      alone('cardexpiry', 'Expiry'),
      alone('cardcvc', 'CVC'),
    ),
  },
  {
    site: 'motor',
    next: 'Next',
    steps: 2,
    rows: [
      ...at(
        1,
        blank('plate', 'Registration plate'),
        value('make', 'Make', 'Toyota'),
        value('model', 'Model', 'Yaris Hybrid'),
        value('year', 'Year of first registration', '2021'),
        value('mileage', 'Annual mileage', '4,001-6,000'),
        value('overnight', 'Where is it kept overnight?', 'Street'),
        blank('starts', 'Date policy starts'),
      ),
      ...at(
        2,
        value('licence', 'Licence type', 'Full UK'),
        value('held', 'How long have you held it for?', '12'),
        value('bonus', 'No-claims years', '4'),
        blank('marital', 'Marital status'),
        asked('occupation', 'Occupation', 'Hydrologist'),
        blank('claims', 'Any claims or convictions in the last 5 years?'),
        alone('truth', 'I declare that what I have said is true'),
      ),
    ],
  },
  {
    site: 'university',
    rows: at(
      1,
      blank('programme', 'Which programme?'),
      blank('intake', 'Intake'),
      parts('value', 'address', 'Correspondence address', 'Flat 12', '6 Kelp Wharf', 'Lancaster', 'LA1 6ZZ'),
      value('english', 'English level', 'C2'),
      value('highest', 'Highest degree', 'master'),
      value('schools1institution', 'Institution', 'Fjordane University'),
      value('schools1subject', 'Subject', 'Earth Sciences'),
      value('schools1from', 'From (year)', '2009'),
      value('schools1to', 'To (year)', '2014'),
      value('schools1class', 'Degree class', 'distinction'),
      ...['institution', 'subject', 'from', 'to', 'class'].map((name) => blank(`schools2${name}`, `Second qualification: ${name}`)),
      value('jobs1employer', 'Employer', 'Kestrel Hydrology Ltd'),
      value('jobs1title', 'Job title', 'Senior Hydrologist'),
      value('jobs1start', 'From', '2021-02'),
      blank('jobs1end', 'To'),
      value('jobs2employer', 'Employer', 'Tarn Water Board'),
      value('jobs2title', 'Job title', 'Hydrologist'),
      value('jobs2start', 'From', '2015-05'),
      value('jobs2end', 'To', '2021-01'),
      parts('asked', 'statement', 'Personal statement', 'flood forecasts', 'telemetry'),
      blank('modules', 'Grades per module'),
      blank('refName', 'Referee: name'),
      blank('refMail', 'Referee: e-mail'),
      alone('fee', 'Fee status declaration'),
    ),
  },
  {
    site: 'studio',
    next: 'OK',
    steps: 7,
    rows: at(
      7,
      value('first', 'What is your first name?', 'Solveig'),
      value('mail', 'Work e-mail', 's.brandvold@kestrel-hydrology.example'),
      value('size', 'Company size', '11-50'),
      blank('why', 'What brings you here?'),
      alone('password', 'Choose a password'),
      alone('offers', 'Send me offers'),
      alone('terms', 'I agree to the terms'),
      alone('captcha', 'Type the characters you see in the picture'),
    ),
  },
];
