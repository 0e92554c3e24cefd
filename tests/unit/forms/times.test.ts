import { describe, expect, test } from 'vitest';
import { readOne } from './build.ts';

/** What will be and what was, and the second of a thing. */
const timeOf = (label: string, title?: string) =>
  readOne({ label, ...(title ? { group: 0 } : {}) }, title ? { groups: [{ title, parent: -1 }] } : undefined).question.time;
const nthOf = (label: string) => readOne({ label }).question.nth;

describe('what will be', () => {
  test.each([
    'Next job title',
    'Desired job title',
    'Future employer',
    'New surname',
    'New phone number',
    'New home address',
    'New postcode',
    'Neue Telefonnummer',
    'Neuer Nachname',
    'Nouveau numéro de téléphone',
    'Nuevo teléfono',
    'Nuovo cognome',
    'Nieuwe achternaam',
    'Nowy numer telefonu',
  ])('%s', (label) => expect(timeOf(label)).toBe('future'));
  test('under a title', () => expect(timeOf('Postcode', 'Your new address')).toBe('future'));
  test.each([
    ['New patient: name', undefined],
    ['Next of kin name', undefined],
    ['New user name', undefined],
    ['Is this a new address?', undefined],
    ['Postcode', 'Add a new address'],
    ['Postcode', 'Neue Adresse hinzufügen'],
  ])('%s under %s is not', (label, title) => expect(timeOf(label, title)).not.toBe('future'));
});

describe('what was', () => {
  test.each(['Last country of residence', 'Last city of residence', 'Laatste woonplaats', 'Ultima residenza'])('%s', (label) =>
    expect(timeOf(label)).toBe('former'),
  );
  test.each(['Last name', 'Country of residence'])('%s is now', (label) => expect(timeOf(label)).toBe('any'));
});

describe('the second of a thing', () => {
  test.each([
    'Second nationality',
    'Other nationality',
    'Nationality (second)',
    'Alternative email',
    'Secondary email',
    'Other phone',
    'Mobile (alternative)',
    'Phone 2',
    'Second passport number',
    'Zweite Staatsangehörigkeit',
    'Weitere Telefonnummer',
    'Deuxième nationalité',
    'Segunda nacionalidad',
    'Seconda cittadinanza',
    'Tweede nationaliteit',
    'Drugie obywatelstwo',
    'Segundo apellido',
  ])('%s', (label) => expect(nthOf(label)).toBe(1));
  test.each([
    'Nationality',
    'First nationality',
    'Confirm second email',
    'Repeat email',
    'Other languages',
    'Phone 1',
    'Second name',
    'Secondary school',
  ])('%s is not', (label) => expect(nthOf(label)).toBe(0));
});
