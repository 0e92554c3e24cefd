import { describe, expect, test } from 'vitest';
import { readPage } from '../../../lib/forms/read-page.ts';
import { signature } from '../../../lib/forms/signature.ts';
import { type Draft, field, page, read, readOne } from './build.ts';

/** Forms as they should not be: what they leave unsaid is not guessed, and what they contradict is asked. */
const beside: Draft[] = [
  { label: 'Given name', name: 'first' },
  { label: 'Family name', name: 'last' },
];

describe('a control without words', () => {
  test('is not guessed by its place alone, however plain the others are', () => {
    const [, , bare] = read([...beside, { name: 'x17' }, { label: 'Postcode' }]);
    expect(bare?.question.path).toBeNull();
    expect(bare?.fill).toBe(false);
  });
  test('is named by what its author called it, with less trust than words', () => {
    const named = readOne({ name: 'postal_code' });
    expect(named.question.path).toBe('address.postal-code');
    expect(named.confidence).toBeLessThan(readOne({ label: 'Postal code' }).confidence);
  });
  test('of a kind that takes no words is left', () => expect(readOne({ kind: 'checkbox', name: 'c1' }).fill).toBe(false));
});

describe('words against attributes', () => {
  test.each([
    ['Date of birth', 'email'],
    ['Passport number', 'tel'],
    ['E-mail', 'postal-code'],
    ['Nationality', 'organization'],
  ])('"%s" with autocomplete %s is a conflict and never filled in one go', (label, autocomplete) => {
    const said = readOne({ label, autocomplete });
    expect(said.conflict).toBe(true);
    expect(said.fill).toBe(false);
  });
  test.each([
    ['National insurance number', 'given-name'],
    ['Annual income', 'family_name'],
  ])('"%s" with the name %s is what a person reads', (label, name) => {
    expect(readOne({ label, name }).question.path).not.toMatch(/^(given|family)-name/);
  });
});

describe('languages', () => {
  const forms: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
    de: [
      ['Vorname', 'given-name'],
      ['Nachname', 'family-name'],
      ['Postleitzahl', 'postal-code'],
      ['Ort', 'address-level2'],
    ],
    pl: [
      ['Imię', 'given-name'],
      ['Nazwisko', 'family-name'],
      ['Kod pocztowy', 'postal-code'],
      ['Miejscowość', 'address-level2'],
    ],
    ja: [
      ['名', 'given-name'],
      ['姓', 'family-name'],
      ['郵便番号', 'postal-code'],
      ['市区町村', 'address-level2'],
    ],
  };
  const LIES = ['en', 'fr', 'xx', '', 'en-US-x-private'];
  for (const [lang, rows] of Object.entries(forms))
    test(`a page in ${lang} that says it is another reads the same`, () => {
      for (const lie of LIES) {
        const readings = readPage({ ...page(rows.map(([label]) => ({ label }))), lang: lie });
        expect(
          readings.map(({ token }) => token),
          `${lang} as "${lie}"`,
        ).toEqual(rows.map(([, token]) => token));
      }
    });
  test('several on one page do not disturb each other', () => {
    const labels = ['Vorname', 'Family name', 'Code postal', 'Ciudad', 'Telefoon', 'Data di nascita'];
    expect(read(labels.map((label) => ({ label }))).map(({ token }) => token)).toEqual([
      'given-name',
      'family-name',
      'postal-code',
      'address-level2',
      'tel',
      'bday',
    ]);
  });
  test('two in one label', () => {
    expect(readOne({ label: 'First name / Vorname' }).token).toBe('given-name');
    expect(readOne({ label: 'Postleitzahl (ZIP code)' }).token).toBe('postal-code');
  });
});

describe('one question a page', () => {
  test.each([
    ['Wann sind Sie geboren?', 'bday'],
    ['Quelle est votre adresse e-mail ?', 'email'],
    ['¿Cuál es su número de teléfono?', 'tel'],
    ['Qual è il suo cognome?', 'family-name'],
    ['What is your postcode?', 'address.postal-code'],
  ])('%s', (label, path) => expect(read([{ label }])[0]?.question.path).toBe(path));
  test.each([
    ['Comment s’appelle votre enfant ?', 'child'],
    ['¿Cómo se llama su esposa?', 'partner'],
    ['Wie heißt Ihr Hausarzt?', 'doctor'],
    ['Hoe heet uw kind?', 'child'],
  ])('%s is about the %s and nobody else', (label, relation) => {
    const [said] = read([{ label }]);
    expect(said?.question.subject.relation).toBe(relation);
  });
});

describe('groups', () => {
  test('the same labels under two people are two people', () => {
    const groups = ['Traveller 1', 'Traveller 2', 'Emergency contact'].map((title) => ({ title, parent: -1 }));
    const drafts = [0, 1, 2].flatMap((group): Draft[] => [
      { label: 'First name', group },
      { label: 'Phone', group },
    ]);
    const subjects = read(drafts, { groups }).map(({ question: { subject } }) => [subject.relation, subject.index]);
    expect(subjects).toEqual([
      ['traveller', 1],
      ['traveller', 1],
      ['traveller', 2],
      ['traveller', 2],
      ['emergency-contact', undefined],
      ['emergency-contact', undefined],
    ]);
  });
  test('billing and delivery are told apart', () => {
    const groups = ['Billing address', 'Delivery address'].map((title) => ({ title, parent: -1 }));
    const said = read(
      [0, 1].map((group) => ({ label: 'Postcode', group })),
      { groups },
    );
    expect(said.map(({ question }) => question.context)).toEqual(['billing', 'shipping']);
  });
  test('a label before two boxes is of neither alone; their names tell them apart', () => {
    const box = (name: string): Draft => ({ label: 'Name', labelSource: 'before', name });
    expect(read([box('first_name'), box('last_name')]).map(({ token }) => token)).toEqual(['given-name', 'family-name']);
  });
  test('five address lines are five lines', () => {
    const labels = ['Address line 1', 'Address line 2', 'Address line 3', 'Town or city', 'Postcode'];
    expect(read([...beside, ...labels.map((label) => ({ label }))]).map(({ token }) => token)).toEqual([
      'given-name',
      'family-name',
      'address-line1',
      'address-line2',
      'address-line3',
      'address-level2',
      'postal-code',
    ]);
  });
});

describe('a label that changes after the person has said yes', () => {
  test('is another control', () => {
    const before = field({ label: 'Your e-mail', name: 'contact' });
    expect(signature({ ...before, label: "Your partner's e-mail" })).not.toBe(signature(before));
    expect(signature({ ...before, placeholder: 'Card number' })).not.toBe(signature(before));
    expect(signature({ ...before, state: 'typed' })).toBe(signature(before));
  });
});
