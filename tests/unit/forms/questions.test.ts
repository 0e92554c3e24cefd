import { describe, expect, test } from 'vitest';
import type { Question } from '../../../lib/forms/types.ts';
import { type Draft, type PageDraft, read, readOne } from './build.ts';

/** What controls ask beyond a token: whose, when, in which form, of what. */
type Want = Partial<Omit<Question, 'subject'>> & { readonly who?: string; readonly index?: number };

const YES_NO = ['Yes', 'No'];
const cases: readonly (readonly [Draft, Want])[] = [
  [
    { label: 'Do you smoke?', kind: 'radio-group', options: YES_NO },
    { path: 'smoker', ask: 'yes-no', negated: false },
  ],
  [
    { label: 'Do you have any pets?', kind: 'radio-group', options: YES_NO },
    { path: 'pet', ask: 'yes-no' },
  ],
  [
    { label: 'How many pets do you have?', kind: 'number' },
    { path: 'pet.count', ask: 'count' },
  ],
  [
    { label: 'How many children do you have?', kind: 'number' },
    { path: 'children', ask: 'count' },
  ],
  [
    { label: 'Years of experience with Java', kind: 'number' },
    { path: 'experience', ask: 'years', topic: 'java' },
  ],
  [
    { label: 'How many years of experience do you have in project management?' },
    { path: 'experience', ask: 'years', topic: 'project management' },
  ],
  [
    { label: 'Years of professional experience', kind: 'number' },
    { path: 'experience', ask: 'years', topic: undefined },
  ],
  [
    { label: 'Licence held for (years)', kind: 'number' },
    { path: 'driving-licence.start', ask: 'years' },
  ],
  [
    { label: 'Driving licence held since', kind: 'month' },
    { path: 'driving-licence.start', ask: 'start' },
  ],
  [
    { label: 'Type of driving licence', kind: 'select', options: ['Full UK', 'Provisional', 'EU'] },
    { path: 'driving-licence.type', ask: 'value' },
  ],
  [{ label: 'How long have you lived at this address?' }, { path: 'address', ask: 'duration', time: 'current' }],
  [
    { label: 'Move-in date at your current address', kind: 'date' },
    { path: 'address.start', ask: 'start', time: 'current' },
  ],
  [{ label: 'Previous address' }, { path: 'address', time: 'former' }],
  [{ label: 'Previous employer' }, { path: 'organization', time: 'former' }],
  [{ label: 'Current job title' }, { path: 'organization-title', time: 'current' }],
  [{ label: 'Notice period' }, { path: 'notice-period', ask: 'value' }],
  [
    { label: 'Notice period in weeks', kind: 'number' },
    { path: 'notice-period', unit: 'weeks' },
  ],
  [{ label: 'Expected annual salary (€)' }, { path: 'salary-wanted', unit: 'EUR', sensitivity: 3 }],
  [{ label: 'Current salary (GBP)' }, { path: 'salary', unit: 'GBP', time: 'current' }],
  [
    { label: 'Are you legally allowed to work in Germany?', kind: 'radio-group', options: YES_NO },
    { path: 'work-authorization', ask: 'yes-no', topic: 'germany' },
  ],
  [
    { label: 'Do you need visa sponsorship?', kind: 'radio-group', options: YES_NO },
    { path: 'work-authorization.sponsorship', ask: 'yes-no' },
  ],
  [
    { label: 'English level', kind: 'select', options: ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] },
    { path: 'language.level', topic: 'english' },
  ],
  [{ label: 'Which languages do you speak?' }, { path: 'language', ask: 'list' }],
  [{ label: 'Annual mileage', kind: 'select', options: ['up to 5,000', '5,001 - 10,000'] }, { path: 'vehicle.mileage' }],
  [{ label: 'Where is the car kept overnight?', kind: 'select', options: ['Garage', 'Street'] }, { path: 'vehicle.overnight' }],
  [
    { label: 'No-claims discount (years)', kind: 'number' },
    { path: 'no-claims', ask: 'years' },
  ],
  [{ label: 'Registration number of the vehicle' }, { path: 'vehicle.plate' }],
  [{ label: 'Passport number' }, { path: 'passport.number', sensitivity: 3 }],
  [{ label: 'Order number' }, { path: 'order.number' }],
  [{ label: 'T-shirt size', kind: 'select', options: ['S', 'M', 'L'] }, { path: 'tshirt-size' }],
  [{ label: 'Dietary requirements' }, { path: 'diet', sensitivity: 2 }],
  [{ label: 'Do you have any allergies?' }, { path: 'allergy', sensitivity: 3 }],
  [
    { label: 'Cover letter', kind: 'textarea' },
    { path: 'job-motivation', ask: 'free-text' },
  ],
  [
    { label: 'Tell us about your speaking experience', kind: 'textarea' },
    { path: null, ask: 'free-text' },
  ],
  [{ label: "Your landlord's name" }, { path: 'landlord.name', who: 'landlord' }],
  [{ label: 'Name of your doctor' }, { path: 'doctor.name', who: 'doctor' }],
  [
    { label: "Partner's date of birth", kind: 'date' },
    { path: 'bday', who: 'partner' },
  ],
  [{ label: 'Emergency contact phone' }, { path: 'emergency-contact.tel', who: 'emergency-contact' }],
  [{ label: 'If yes, please name the allergy' }, { path: 'allergy', conditional: true }],
  [
    { label: 'Are you not a smoker?', kind: 'radio-group', options: YES_NO },
    { path: 'smoker', negated: true },
  ],
  [{ label: 'Colour of your front door' }, { path: null, query: 'colour of your front door' }],
  [{ label: 'Work e-mail' }, { path: 'email', context: 'work' }],
  [{ label: 'Mobile number' }, { path: 'tel', context: 'mobile' }],
  [{ label: 'Billing address' }, { path: 'address', context: 'billing' }],
  [
    { label: 'Rauchen Sie?', kind: 'radio-group', options: ['Ja', 'Nein'] },
    { path: 'smoker', ask: 'yes-no' },
  ],
  [
    { label: 'Anzahl der Haustiere', kind: 'number' },
    { path: 'pet.count', ask: 'count' },
  ],
  [{ label: 'Kündigungsfrist' }, { path: 'notice-period' }],
  [{ label: 'Gehaltsvorstellung (brutto, EUR)' }, { path: 'salary-wanted', unit: 'EUR' }],
  [{ label: 'Frühere Anschrift' }, { path: 'address', time: 'former' }],
  [{ label: 'Wie lange wohnen Sie dort?' }, { path: 'address', ask: 'duration' }],
  [{ label: 'Name des Vermieters' }, { path: 'landlord.name', who: 'landlord' }],
  [
    { label: 'Jahre Berufserfahrung', kind: 'number' },
    { path: 'experience', ask: 'years' },
  ],
  [{ label: 'Reisepassnummer' }, { path: 'passport.number' }],
  [
    { label: 'Jährliche Fahrleistung (km)', kind: 'number' },
    { path: 'vehicle.mileage', unit: 'km' },
  ],
];

describe('one control by itself', () => {
  test.each(cases)('%o', (draft, { who, index, ...want }) => {
    const { question } = readOne(draft);
    expect(question).toMatchObject(want);
    expect(question.subject.relation).toBe(who ?? 'self');
    expect(question.subject.index).toBe(index);
  });
});

/** A control in a group, by the group's title. */
const grouped: readonly (readonly [title: string, Draft, Want])[] = [
  ['Your landlord', { label: 'Full name' }, { path: 'name', who: 'landlord' }],
  ['Your landlord', { label: 'Phone' }, { path: 'tel', who: 'landlord' }],
  ['Second applicant', { label: 'Date of birth', kind: 'date' }, { path: 'bday', who: 'applicant', index: 2 }],
  ['Traveller 2', { label: 'First name' }, { path: 'given-name', who: 'traveller', index: 2 }],
  ['Traveller 1', { label: 'First name' }, { path: 'given-name', who: 'traveller', index: 1 }],
  ['Emergency contact', { label: 'Relationship to you' }, { path: 'emergency-contact.relation', who: 'emergency-contact' }],
  ['Your partner', { label: 'Occupation' }, { path: 'organization-title', who: 'partner' }],
  ['Child 1', { label: 'First name' }, { path: 'given-name', who: 'child', index: 1 }],
  ['Referee', { label: 'E-mail' }, { path: 'email', who: 'referee' }],
  ['Your GP', { label: 'Name of the surgery' }, { path: 'doctor.practice', who: 'doctor' }],
  ['Current employment', { label: 'Job title' }, { path: 'organization-title', time: 'current' }],
  ['Previous address', { label: 'Postcode' }, { path: 'address.postal-code', time: 'former' }],
  ['Passport', { label: 'Number' }, { path: 'passport.number' }],
  ['Passport', { label: 'Date of expiry', kind: 'date' }, { path: 'passport.end', ask: 'end' }],
  ['Passport', { label: 'Date of issue', kind: 'date' }, { path: 'passport.start', ask: 'start' }],
  ['Driving licence', { label: 'Number' }, { path: 'driving-licence.number' }],
  ['Billing address', { label: 'Town' }, { path: 'address.address-level2', context: 'billing' }],
  ['Delivery address', { label: 'Town' }, { path: 'address.address-level2', context: 'shipping' }],
  ['Zweiter Antragsteller', { label: 'Vorname' }, { path: 'given-name', who: 'applicant', index: 2 }],
  ['Notfallkontakt', { label: 'Telefon' }, { path: 'tel', who: 'emergency-contact' }],
  ['Education', { label: 'From', kind: 'month' }, { path: 'education.start', ask: 'start' }],
  ['Work experience', { label: 'From', kind: 'month' }, { path: 'job.start', ask: 'start' }],
  ['Work experience', { label: 'To (leave empty if current)', kind: 'month' }, { path: 'job.end', ask: 'end', time: 'any' }],
  ['Berufserfahrung', { label: 'Bis (leer lassen, wenn noch beschäftigt)', kind: 'month' }, { path: 'job.end', ask: 'end' }],
  ['Work experience', { label: 'Description', kind: 'textarea' }, { path: 'job.description' }],
  ['Artwork', { label: 'Description', kind: 'textarea' }, { path: null }],
];

describe('one control in its group', () => {
  test.each(grouped)('%s: %o', (title, draft, { who, index, ...want }) => {
    const around: PageDraft = { groups: [{ title, parent: -1 }] };
    const { question } = readOne({ ...draft, group: 0 }, around);
    expect(question).toMatchObject(want);
    expect(question.subject.relation).toBe(who ?? 'self');
    expect(question.subject.index).toBe(index);
  });

  test('a label too general for itself is shown with its group', () => {
    const { question, section } = readOne({ label: 'Phone *', group: 0 }, { groups: [{ title: 'Your landlord', parent: -1 }] });
    expect(question.text).toBe('Your landlord: Phone');
    expect(section).toBe('Your landlord');
  });
});

describe('rows that repeat', () => {
  const groups = [
    { title: 'Job 1', parent: -1 },
    { title: 'Job 2', parent: -1 },
  ];
  test('the second job is the next older one', () => {
    const readings = read(
      [
        { label: 'Employer', group: 0 },
        { label: 'Job title', group: 0 },
        { label: 'Employer', group: 1 },
        { label: 'Job title', group: 1 },
      ],
      { groups, heading: 'Work history' },
    );
    expect(readings.map(({ question }) => [question.path, question.nth])).toEqual([
      ['organization', 0],
      ['organization-title', 0],
      ['organization', 1],
      ['organization-title', 1],
    ]);
  });

  test('a second person nobody named is not the person', () => {
    const readings = read(
      [
        { label: 'First name', group: 0 },
        { label: 'Last name', group: 0 },
        { label: 'First name', group: 1 },
        { label: 'Last name', group: 1 },
      ],
      { groups: groups.map(() => ({ title: '', parent: -1 })) },
    );
    expect(readings.map(({ question }) => question.subject.relation)).toEqual(['self', 'self', 'other', 'other']);
  });
});
