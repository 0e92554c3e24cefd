import { describe, expect, it } from 'vitest';
import { ask } from '../../../lib/assistant/ask.ts';
import { claimsOfText } from '../../../lib/memory/facts/from-text.ts';
import { form, note, open } from './open.ts';

const read = (text: string) =>
  claimsOfText(text, '2025-03-11', { people: [] }, 'note').claims.map(
    ({ attribute, value, ends }) =>
      `${ends ? 'end ' : ''}${attribute}=${value.type === 'record' ? JSON.stringify(value.parts) : value.type === 'text' ? value.text : value.type === 'number' ? value.number : value.type === 'date' ? value.iso : value.type === 'boolean' ? value.yes : value.type === 'amount' ? value.min : ''}`,
  );

describe('two things in one breath, or one with what surrounds it', () => {
  it.each([
    [`I'm 6'1" and weigh 180 pounds.`, ['height=185', 'weight=81.6']],
    ['Ich bin 1,75 m groß und wiege 70 Kilo.', ['height=175', 'weight=70']],
    ["Weighed myself this morning: I'm down to 150 pounds.", ['weight=68']],
    ["I'm a British citizen, born in Hull.", ['nationality=British', 'birth-place=Hull']],
    ['Bea and I got married on 3 May 2019 in York.', ['marital-status=Married', 'partner={"name":"Bea"}', 'wedding-day=2019-05-03']],
    ['The divorce from Bea came through.', ['marital-status=Divorced', 'end partner={}']],
    ['I take metformin, 500 mg a day, for my sugar.', ['medication=metformin 500 mg a day']],
    ['Von Aspirin bekomme ich Ausschlag.', ['allergy=Aspirin']],
    ['I have never smoked.', ['smoker=false']],
    ['Dr. Ida Holm is my GP now.', ['doctor={"name":"Dr. Ida Holm"}']],
    ['Ich kann ab dem 1. April 2027 anfangen.', ['available-from=2027-04-01']],
    ['I charge 60 pounds an hour.', ['hourly-rate=60']],
    ['We have no kids and no pets.', ['children=0', 'pet={}']],
    ['We have two cats, Mia and Leo.', ['pet={"species":"cat","name":"Mia"}', 'pet={"species":"cat","name":"Leo"}']],
    ['I am my own boss now: Falk Joinery.', ['employment-status=Self-employed', 'job={"employer":"Falk Joinery","title":"Owner"}']],
    ["I've gone over to aisle seats on trains.", ['seat=aisle']],
    ['We sold the Corsa.', ['end vehicle={"make":"Corsa"}']],
  ])('%s', (text, claims) => {
    expect(read(text)).toEqual(claims);
  });

  it.each([
    'Mum: I moved to Leeds.',
    'Tom says: I live in Leeds.',
    'From a letter of my aunt: we moved to Leeds.',
    'Line of the song: I live in Leeds.',
  ])('takes what somebody else says after a colon for nobody\'s fact: "%s"', (text) => {
    expect(read(text).every((claim) => claim.startsWith('note='))).toBe(true);
  });

  it.each(['I take the bus every morning.', "I'm looking at a job as a staff nurse.", 'I could start on the garden.'])(
    'reads no fact from "%s"',
    (text) => {
      expect(read(text).every((claim) => claim.startsWith('note='))).toBe(true);
    },
  );
});

describe('what follows', () => {
  it('says a measure with its unit, and takes a form of address for a guess', async () => {
    const { memory } = await open('2026-02-20');
    await memory.bringIn({ statements: [note('N1', '2025-01-01', 'I weigh 150 pounds.'), form('F1', '2025-01-01', { Title: 'Mrs' })] });
    expect((await ask(memory, 'How much do you weigh?', '2026-02-20')).candidates[0]?.text).toBe('68 kg');
    const [sex] = (await ask(memory, 'Sex', '2026-02-20')).candidates;
    expect([sex?.text, sex?.candidate.doubt]).toEqual(['Female', 'conclusion-unconfirmed']);
    memory.close();
  });

  it('keeps the home where a firm has an address of its own', async () => {
    const { memory } = await open('2026-02-20');
    const home = { 'address-line1': '4 Hill Road', 'address-level2': 'Leeds', 'postal-code': 'LS2 8JS', country: 'GB' };
    await memory.bringIn({
      statements: [
        form('F1', '2025-01-01', home, '2024-01'),
        form('F2', '2025-06-01', { 'Business street address': '9 Dock Street', 'Business city': 'Hull', 'Business postcode': 'HU1 1AA' }),
      ],
    });
    expect((await ask(memory, 'City', '2026-02-20')).candidates[0]?.text).toBe('Leeds');
    memory.close();
  });
});
