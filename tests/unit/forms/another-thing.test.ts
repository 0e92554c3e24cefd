import { describe, expect, test } from 'vitest';
import { type Draft, type PageDraft, read, readOne } from './build.ts';

/** Labels in which words of ours stand, and that ask for another thing than these words. */
const box = (label: string): Draft => {
  const [text = '', kind = 'text'] = label.split('|');
  return { label: text, kind: kind as NonNullable<Draft['kind']> };
};
const pathOf = (label: string) => readOne(box(label)).question.path;
const paths = (labels: readonly string[], around?: PageDraft) => read(labels.map(box), around).map(({ question }) => question.path);

describe('what a firm or a school has is not its name', () => {
  test.each([
    'Company phone|tel',
    'Company tax ID',
    'Employer website',
    'TIN of employer',
    'University email|email',
    'University address',
    'University ID',
    'Job ID',
    'Job type',
    'Adresse der Universität',
    'Telefoon werkgever|tel',
    'Website werkgever',
    'Téléphone de l’entreprise|tel',
    'Telefone da empresa|tel',
    'Telefon pracodawcy|tel',
    'Steuernummer des Arbeitgebers',
    'Sito web dell’azienda',
    'Hobby club name',
  ])('%s', (label) => expect(pathOf(label)).toBeNull());

  test.each([
    ['Company name', 'organization'],
    ['Name of employer', 'organization'],
    ['Employer name and address', 'organization'],
    ['Employer / school', 'organization'],
    ['University or college', 'education.institution'],
    ['Type your job', 'organization-title'],
    ['Company email|email', 'email'],
    ['Employer industry', 'industry'],
    ['Job title at previous employer', 'organization-title'],
  ])('%s: %s', (label, path) => expect(pathOf(label)).toBe(path));
});

describe('what somebody has is theirs', () => {
  test.each([
    ['Landlord address', 'landlord', 'address'],
    ['Partner phone|tel', 'partner', 'tel'],
    ['Spouse income', 'partner', 'salary'],
    ['Spouse SSN', 'partner', 'social-security'],
    ['Emergency contact|tel', 'emergency-contact', 'emergency-contact.tel'],
    ['Landlord|email', 'landlord', 'landlord.email'],
  ])('%s: of the %s, %s', (label, who, path) => {
    const { question } = readOne(box(label));
    expect([question.subject.relation, question.path]).toEqual([who, path]);
  });
  test('a box for links takes no name', () => expect(pathOf('Landlord|url')).toBeNull());
});

describe('a noun behind a thing makes another of it', () => {
  test.each([
    'Phone brand',
    'Phone model',
    'Phone number type',
    'Type of phone number',
    'Type de téléphone',
    'City tax',
    'Nationality type',
    'Country currency',
  ])('%s', (label) => expect(pathOf(label)).toBeNull());
  test.each([
    ['Phone extension|tel', 'tel-extension'],
    ['Phone ext.', 'tel-extension'],
    ['Type your phone number', 'tel'],
    ['Email address (type carefully)', 'email'],
    ['Language level', 'language.level'],
  ])('%s is still %s', (label, path) => expect(pathOf(label)).toBe(path));
  test('the password of a mailbox is a secret', () => expect(readOne({ label: 'Email password' }).leave).toBe('secret'));
});

describe('height, weight and language of a thing', () => {
  test.each([
    'Height of the fence',
    'Weight of the parcel',
    'Gewicht des Pakets',
    'Poids du colis',
    'Parcel weight',
    'Language of the event',
    'Time zone of the event',
  ])('%s', (label) => expect(pathOf(label)).toBeNull());
  test.each([
    ['Height of applicant', 'height'],
    ['Weight of the child', 'weight'],
    ['Language of correspondence', 'preferred-language'],
  ])('%s', (label, path) => expect(pathOf(label)).toBe(path));
});

describe('smoking and pets somewhere', () => {
  test.each(['Non-smoking room', 'Smoking allowed', 'Pets allowed', 'Smoke-free household?'])('%s is about the place', (label) =>
    expect(readOne({ label, kind: 'radio-group', options: ['Yes', 'No'] }).question.path).toBeNull(),
  );
});

describe('income of other kinds', () => {
  test.each(['Other income', 'Rental income', 'Salary offered', 'Salary of the position', 'Autres revenus'])('%s is not the pay', (label) =>
    expect(pathOf(label)).toBeNull(),
  );
  test.each([
    ['Pension income', 'pension-income'],
    ['Income from benefits', 'benefit'],
  ])('%s is of a kind of its own', (label, path) => expect(pathOf(label)).toBe(path));
  test.each(['Household income', 'Total household income', 'Revenus du foyer', 'Ingresos del hogar'])(
    '%s is that of the household',
    (label) => expect(pathOf(label)).toBe('household-income'),
  );
  test.each(['Total income', 'Monthly income', 'Einkommen aus Arbeit'])('%s is the pay', (label) => expect(pathOf(label)).toBe('salary'));
});

describe('parts of a thing that the page does not name', () => {
  test('a model of some product is no car', () => {
    expect(paths(['Product name', 'Serial number', 'Model'], { heading: 'Warranty claim' })).toEqual([null, null, null]);
    expect(paths(['Address', 'Year built'], { heading: 'Value my home' })[1]).toBeNull();
    expect(paths(['Class', 'Issue date', 'Remarks'])).toEqual([null, null, null]);
  });
  test('make and model together are offered, no more', () => {
    const [make, model] = read(['Marke', 'Modell', 'Baujahr'].map(box));
    expect([make?.question.path, make?.fill, model?.question.path, model?.fill]).toEqual(['vehicle.make', false, 'vehicle.model', false]);
  });
  test.each<[string[], PageDraft | undefined]>([
    [['Make', 'Model', 'Registration number'], undefined],
    [['Car make', 'Model'], undefined],
    [['Make', 'Model'], { heading: 'Car insurance quote' }],
    [['Marke', 'Modell', 'Kennzeichen'], undefined],
  ])('%j under %j are the car', (labels, around) => {
    const [make, model] = read(labels.map(box), around);
    expect([make?.question.path, make?.fill]).toEqual(['vehicle.make', true]);
    expect([model?.question.path, model?.fill]).toEqual(['vehicle.model', true]);
  });
  test('a day of issue beside a passport is the passport', () =>
    expect(paths(['Passport number', 'Issue date'])[1]).toBe('passport.start'));
  test('a grade beside a school is the school', () => expect(paths(['University', 'Grade'])[1]).toBe('education.grade'));
  test('the age of a car is no year', () => expect(pathOf('How old is your car?')).toBeNull());
});

describe('a number of an account', () => {
  test.each<[string[], number]>([
    [['Sort code', 'Account number'], 1],
    [['Bankleitzahl', 'Kontonummer'], 1],
    [['IBAN', 'Account number'], 1],
    [['Account number', 'Meter reading', 'Name'], 0],
  ])('%j: no IBAN', (labels, at) => expect(paths(labels)[at]).toBeNull());
  test.each<[string[], number, PageDraft | undefined]>([
    [['Account holder', 'Account number'], 1, undefined],
    [['Kontoinhaber', 'Kontonummer'], 1, undefined],
    [['Account number'], 0, { heading: 'Direct debit' }],
    [['Account number (IBAN)'], 0, undefined],
  ])('%j: the IBAN', (labels, at, around) => expect(paths(labels, around)[at]).toBe('iban'));
  test('never where it has no room', () => expect(read([{ label: 'Bank account number', maxLength: 8 }])[0]?.question.path).toBeNull());
});
