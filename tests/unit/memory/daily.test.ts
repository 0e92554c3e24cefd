import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { ask } from '../../../lib/assistant/ask.ts';
import { createMemory } from '../../../lib/memory/memory.ts';
import type { Statement } from '../../../lib/memory/types.ts';
import 'fake-indexeddb/auto';

const DAYS = ['2025-03-03', '2025-06-02'];
const TODAY = '2025-07-01';

/** What is answered first after these notes, or null. */
async function answers(told: readonly string[], questions: readonly string[]): Promise<(string | null)[]> {
  const clock = { at: 0, now: () => clock.at };
  const memory = await createMemory({ indexedDB: new IDBFactory(), clock });
  for (const [index, text] of told.entries()) {
    clock.at = Date.parse(`${DAYS[index]}T12:00:00Z`);
    await memory.bringIn({ statements: [{ id: `N${index}`, kind: 'note', at: DAYS[index], text } as Statement] });
  }
  clock.at = Date.parse(`${TODAY}T12:00:00Z`);
  const found: (string | null)[] = [];
  for (const question of questions) found.push((await ask(memory, question, TODAY)).candidates[0]?.text ?? null);
  memory.close();
  return found;
}

type Case = readonly [told: string | readonly string[], asked: Readonly<Record<string, string | null>>];
const cases = (rows: readonly Case[]) =>
  it.each(rows)('%s', async (told, asked) => {
    expect(await answers([told].flat(), Object.keys(asked))).toEqual(Object.values(asked));
  });

describe('health, told plainly', () =>
  cases([
    [
      'GP: Dr Anselm Okoro, Beech Road Medical Centre, tel 01632 960 442.',
      {
        "Doctor's name": 'Dr Anselm Okoro',
        'GP surgery': 'Beech Road Medical Centre',
        'Name of your GP practice': 'Beech Road Medical Centre',
      },
    ],
    ['My optician is Brightwell Eyecare on Mill Street.', { Optician: 'Brightwell Eyecare', Dentist: null }],
    ['No known allergies.', { Allergies: 'None', 'Do you have any allergies?': 'No' }],
    [
      'I am allergic to cashews and wasp stings.',
      { 'Known allergies': 'cashews, wasp stings', 'Do you have any allergies?': 'Yes, cashews, wasp stings' },
    ],
    [
      'I was diagnosed with coeliac disease in 2014.',
      { 'Medical conditions': 'coeliac disease', 'When were you diagnosed with coeliac disease?': '2014', 'Date of last eye test': null },
    ],
    [
      'Meds: levothyroxine 75 mcg every morning, amlodipine 5 mg at night.',
      {
        'Amlodipine dose': '5 mg at night',
        Dosage: null,
        'Ibuprofen dose': null,
        'Current medication': 'levothyroxine 75 mcg every morning, amlodipine 5 mg at night',
      },
    ],
    [
      ['I take sertraline 50 mg every morning.', 'My sertraline has gone up to 100 mg.'],
      { 'Current medication': 'sertraline 100 mg', 'Sertraline dose': '100 mg' },
    ],
    ["I don't take any medication.", { 'Current medication': 'None', 'Do you take any medication?': 'No' }],
    ['I have green eyes and short brown hair.', { 'Eye colour': 'green', 'Hair colour': 'brown' }],
    ["I'm a wheelchair user.", { 'Do you use a wheelchair?': 'Yes', 'Do you use a hearing aid?': null }],
    [
      'My last dental check-up was on 14 January 2025.',
      { 'Date of last dental check-up': '14 January 2025', 'Date of last eye test': null },
    ],
    ['Last tetanus jab was in March 2019.', { 'Have you been vaccinated against tetanus?': 'Yes', 'Date of your last flu jab': null }],
    [
      'Private medical insurance is with Hollin Mutual, policy no. HM-33-204.',
      { 'Health insurance provider': 'Hollin Mutual', 'Health insurance policy number': 'HM-33-204' },
    ],
    ["I'm vegetarian.", { 'Are you vegetarian?': 'Yes', 'Are you vegan?': 'No', 'Do you eat fish?': 'No' }],
    ["I don't drink alcohol.", { 'Do you drink alcohol?': 'No' }],
    ['I drink about eight units a week.', { 'Units of alcohol per week': '8', 'Do you smoke?': null }],
  ]));

describe('sizes and preferences, told plainly', () =>
  cases([
    ['Hat size 58 cm, gloves size 8.', { 'Hat size': '58 cm', 'Glove size': '8', 'Ring size': null }],
    ['My collar is 15 and a half.', { 'Collar size': '15 and a half' }],
    ['Trousers: waist 36, inside leg 30.', { Waist: '36', 'Inside leg': '30', 'Shoe size': null }],
    ['I wear a size 14 dress and a UK 6 shoe.', { 'Dress size': '14', 'Shoe size': '6' }],
    ['In hotels I prefer a quiet room on a high floor.', { 'Room preference': 'a quiet room on a high floor' }],
    ['Please sign me up for the newsletter.', { 'Would you like to receive our newsletter?': 'Yes' }],
    ['I do not want any marketing e-mails.', { 'Would you like to receive our newsletter?': 'No' }],
    ['I prefer email to phone calls.', { 'Preferred contact method': 'email' }],
    ['You can call me between 9 and noon, never on Mondays.', { 'Best time to call': 'between 9 and noon' }],
    ['I give £20 a month to Harbour Aid.', { Charity: 'Harbour Aid', 'Do you donate to charity?': 'Yes' }],
    ['My favourite pizza is quattro stagioni.', { 'Favourite pizza': 'quattro stagioni', 'Favourite film': null }],
  ]));

describe('home, car and parcels, told plainly', () =>
  cases([
    [
      'We own our home, a terraced house with three bedrooms.',
      { 'Do you own or rent?': 'Own', 'Property type': 'terraced house', 'Number of bedrooms': '3' },
    ],
    ['Gas is with Kelby Energy and electricity with Voltaire.', { 'Gas supplier': 'Kelby Energy', 'Electricity supplier': 'Voltaire' }],
    ["We're with Fibrella for broadband, 900 Mbps.", { 'Internet provider': 'Fibrella', 'Broadband speed': '900 Mbps' }],
    ['Our council is Dunmere Borough Council, tax band D.', { 'Local council': 'Dunmere Borough Council', 'Council tax band': 'D' }],
    ['Bin day is Thursday.', { 'Bin collection day': 'Thursday' }],
    [
      'I ride a black Triumph Bonneville, plate MB17 XYZ.',
      { 'Motorbike make': 'Triumph', 'Number plate': 'MB17 XYZ', 'Vehicle colour': 'black' },
    ],
    ['The house is insured with Oakshield.', { 'Home insurer': 'Oakshield', 'Car insurer': null }],
    ["I don't have a driving licence.", { 'Do you have a driving licence?': 'No' }],
    ["I don't own a car.", { 'Do you own a car?': 'No', 'Vehicle registration': null }],
    ['We always fly from Bristol.', { 'Home airport': 'Bristol' }],
    ['My gym is Pulse Arena, membership number PA-2210.', { 'Gym name': 'Pulse Arena', 'Gym membership no.': 'PA-2210' }],
    [
      "If I'm out, leave parcels with my neighbour Mrs Adeyemi at number 14.",
      { 'Neighbour who can take parcels': 'Mrs Adeyemi at number 14' },
    ],
  ]));

describe('what is of somebody else, past or planned', () =>
  cases([
    ['My son Ivo cannot have eggs, he is badly allergic.', { "Son's allergies": 'eggs', 'Your own allergies': null }],
    ['My wife Nora drives a red Mini.', { 'Your car make': null, 'Vehicle colour': null }],
    ['My daughter Lena takes a size 2 in shoes.', { "Daughter's shoe size": '2', 'Your shoe size': null }],
    ['I used to drive a Fiat Punto.', { 'Car make': null }],
    ["I'm thinking of buying a blue Kia Ceed.", { 'Car make': null }],
    ['My mother is allergic to penicillin.', { Allergies: null }],
    ['If we buy the house it has three bedrooms.', { 'Number of bedrooms': null }],
  ]));
