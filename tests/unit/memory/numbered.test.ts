import { describe, expect, it } from 'vitest';
import { claimsOfText } from '../../../lib/memory/facts/from-text.ts';
import { numberedIn } from '../../../lib/memory/facts/numbered.ts';

const read = (text: string) =>
  claimsOfText(text, '2025-03-01', { people: [], dayFirst: true }, 'note')
    .claims.filter(({ attribute }) => attribute !== 'note')
    .map(({ attribute, value, validTo }) => [
      attribute,
      value.type === 'text' ? value.text : value.type === 'record' ? value.parts : value,
      validTo,
    ]);

describe('a thing and its number, noted beside something else', () => {
  it.each([
    ['Hut 12 has my things, the bike stands in cage 7', 'cage', '7'],
    ['The archive gave me desk 3.118 for the winter', 'desk', '3.118'],
    ['Rowing club, locker no. 44, they open at six', 'locker', '44'],
    ['Exhibitor number 2071, arriving on the Friday', 'exhibitor', '2071'],
    ['Meine Startnummer 318 hängt am Rad', 'startnummer', '318'],
    ['Casillero 27, al fondo', 'casillero', '27'],
  ])('%s', (text, label, code) => {
    expect(read(text)).toContainEqual([`open:${label}`, code, undefined]);
  });

  it.each([
    ['Library card no. 20993-7, the branch by the river', 'library-card', '20993-7'],
    ['I moved desks; staff number 70-5512 stays the same', 'staff-number', '70-5512'],
    ['Zählernummer 1XYZ0099812 im Keller', 'meter-number', '1XYZ0099812'],
  ])('goes to its place in the catalogue: %s', (text, attribute, code) => {
    expect(read(text).find(([id]) => id === attribute)?.[1]).toBe(code);
  });

  it.each([
    'We walked 12 miles in 2019 and 14 in May 2020',
    'Lunch at 12:30, back by 14.15',
    'I take 20 mg at night and 3 tablets on Sundays',
    'My sister has locker 55 at her school',
    'Tariq is in tent 9. His badge number is 4471',
    'I would like locker 12 if it is free',
    'Gave plot 31B back to the council',
    'I no longer have stall 16',
    'Home is 2208 Quarry Road, Lubbock',
    'Do you have a locker, number 12?',
    'French is B2 by now',
  ])('gives nothing of %s', (text) => {
    expect(read(text).filter(([id]) => String(id).startsWith('open:'))).toEqual([]);
  });

  it('never keeps what opens something', () => {
    expect(JSON.stringify(read('Bike lock code 4471, alarm code 9921'))).not.toMatch(/4471|9921/);
  });

  it('ends at a bracket, a comma and a unit', () => {
    expect(numberedIn('rack 43 (left), rail 12 kg').map(({ code }) => code)).not.toContain('12');
  });
});

describe('a paper with its number and dates', () => {
  it.each([
    [
      'Passport number 502118733, issued on 4 April 2022, runs out 4 April 2032.',
      'passport',
      { number: '502118733', start: '2022-04-04', end: '2032-04-04' },
    ],
    [
      'Passeport 21AB44190, délivré le 11/07/2022 par la préfecture.',
      'passport',
      { number: '21AB44190', start: '2022-07-11', issuer: 'préfecture' },
    ],
    ['Personalausweis Nr. L7KX92M4P, gültig bis 30.11.2031', 'identity-card', { number: 'L7KX92M4P', end: '2031-11-30' }],
    ['I hold a Graduate visa which is valid until 30 September 2027', 'visa', { type: 'Graduate', end: '2027-09-30' }],
    ['Mi licencia de conducir vence el 17 de diciembre de 2030', 'driving-licence', { end: '2030-12-17' }],
    ['I renewed my passport. The new number is P9026613, good until 2 June 2035.', 'passport', { number: 'P9026613', end: '2035-06-02' }],
  ])('%s', (text, attribute, parts) => {
    expect(
      read(text)
        .filter(([id]) => id === attribute)
        .at(-1)?.[1],
    ).toEqual(parts);
  });

  it('is nobody else’s', () => {
    expect(read("My wife Saoirse's passport number is PX6620815 and it expires on 3 February 2029.")).toEqual([]);
  });
});

describe('a label that nobody knows', () => {
  it('is kept under its own name', () => {
    expect(read('Callsign: LZ4KPV')).toEqual([['open:callsign', 'LZ4KPV', undefined]]);
    expect(read('Dance class: bronze')).toEqual([['open:dance class', 'bronze', undefined]]);
  });
  it.each([
    'Reminder: buy milk',
    'Monday: dentist at ten',
    'Note to self: call the bank',
    'PS: love you',
    'Shopping: eggs',
    'Grandma: hello there',
  ])('is none in %s', (text) => expect(read(text)).toEqual([]));
});
