import { describe, expect, it } from 'vitest';
import { claimsOfText } from '../../../lib/memory/facts/from-text.ts';

const read = (text: string) =>
  claimsOfText(text, '2025-03-11', { people: [] }, 'note').claims.map(
    ({ attribute, value, ends }) =>
      `${ends ? 'end ' : ''}${attribute}=${value.type === 'record' ? JSON.stringify(value.parts) : value.type === 'text' ? value.text : value.type === 'number' ? value.number : value.type === 'date' ? value.iso : value.type === 'boolean' ? value.yes : value.type === 'amount' ? value.min : ''}`,
  );

describe('two things in one breath, or one with what surrounds it', () => {
  it.each([
    [`I'm 6'1" and weigh 180 pounds.`, ['height=185', 'weight=81.6']],
    ['Ich bin 1,75 m groß und wiege 70 Kilo.', ['height=175', 'weight=70']],
    ["Good news from the scale: I'm down to 150 pounds.", ['weight=68']],
    ["I'm a British citizen, born in Hull.", ['nationality=British', 'birth-place=Hull']],
    ['Bea and I got married on 3 May 2019 in York.', ['marital-status=Married', 'partner={"name":"Bea"}', 'wedding-day=2019-05-03']],
    ['The divorce from Bea came through.', ['marital-status=Divorced', 'end partner={}']],
    ['I take metformin, 500 mg a day, for my sugar.', ['medication=metformin 500 mg']],
    ['Von Aspirin bekomme ich Ausschlag.', ['allergy=Aspirin']],
    ['I have never smoked.', ['smoker=false']],
    ['Dr. Ida Holm is my GP now.', ['doctor={"name":"Dr. Ida Holm"}']],
    ['Ich kann ab dem 1. April 2027 anfangen.', ['available-from=2027-04-01']],
    ['I charge 60 pounds an hour.', ['hourly-rate=60']],
    ['We have no kids and no pets.', ['children=0', 'pet={}']],
    ['We have two cats, Mia and Leo.', ['pet={"species":"cat","name":"Mia"}', 'pet={"species":"cat","name":"Leo"}']],
    ['We sold the Corsa.', ['end vehicle={"make":"Corsa"}']],
  ])('%s', (text, claims) => {
    expect(read(text)).toEqual(claims);
  });

  it.each(['I take the bus every morning.', "I'm looking at a job as a staff nurse.", 'I could start on the garden.'])(
    'reads no fact from "%s"',
    (text) => {
      expect(read(text).every((claim) => claim.startsWith('note='))).toBe(true);
    },
  );
});
