import { expect, test } from 'vitest';
import { nearestOption } from '../../../lib/answer/nearest-option.ts';
import type { Candidate } from '../../../lib/answer/types.ts';
import { nodeEmbedder } from '../../support/node-models.ts';

/** Options by meaning, with the model that is shipped. Pairs of value and place of the right option, -1 where none is right. */
const IND = [
  'Agriculture and fishing',
  'Construction and building trades',
  'Finance and insurance',
  'Health and social care',
  'Hospitality and tourism',
  'Information technology',
  'Transport and logistics',
  'Education and training',
  'Retail and wholesale',
  'Arts and entertainment',
];
const FIELD = [
  'Engineering and technology',
  'Natural sciences',
  'Medicine and health',
  'Law',
  'Business and economics',
  'Humanities and languages',
  'Fine arts',
  'Agriculture and forestry',
  'Social sciences',
  'Mathematics and computing',
];
const HOW = [
  'Search engine',
  'Social media',
  'Friend or colleague',
  'Newspaper or magazine',
  'Job board',
  'University careers service',
  'Trade fair',
  'Television or radio',
];
const DIET = ['No restrictions', 'Vegetarian', 'Vegan', 'Halal', 'Kosher', 'Gluten free', 'Lactose free', 'Nut allergy'];
const HOUSE = [
  'Detached house',
  'Semi-detached house',
  'Terraced house',
  'Flat or apartment',
  'Bungalow',
  'Mobile home',
  'Student accommodation',
  'Shared house',
];
const STATUS = [
  'Employed full time',
  'Employed part time',
  'Self-employed',
  'Unemployed and looking for work',
  'Student',
  'Retired',
  'Homemaker',
  'Unable to work',
];
const EDU = ['Secondary school', 'Vocational training', 'Bachelor degree', 'Master degree', 'Doctorate'];
const PET = ['Dog', 'Cat', 'Bird', 'Reptile', 'Fish', 'Small rodent'];
const FUEL = ['Petrol', 'Diesel', 'Electric', 'Hybrid', 'LPG', 'Hydrogen'];
const TRADE = [
  'Bau und Handwerk',
  'Gesundheit und Pflege',
  'Handel',
  'IT und Telekommunikation',
  'Gastronomie',
  'Verkehr und Logistik',
  'Bildung',
  'Finanzen',
];
const SETS: readonly (readonly [string, readonly string[], readonly (readonly [string, number])[]])[] = [
  [
    'Industry',
    IND,
    [
      ['joiner', 1],
      ['nurse', 3],
      ['software developer', 5],
      ['lorry driver', 6],
      ['primary school teacher', 7],
      ['hotel receptionist', 4],
      ['accountant', 2],
      ['shop assistant', 8],
      ['cellist', 9],
      ['dairy farmer', 0],
      ['astronaut', -1],
      ['police officer', -1],
    ],
  ],
  [
    'Field of study',
    FIELD,
    [
      ['marine biology', 1],
      ['civil engineering', 0],
      ['nursing', 2],
      ['history', 5],
      ['accounting', 4],
      ['psychology', 8],
      ['statistics', 9],
      ['sculpture', 6],
      ['jurisprudence', 3],
      ['theology', 5],
      ['sports coaching', -1],
    ],
  ],
  [
    'How did you hear about us?',
    HOW,
    [
      ['a poster at the harbour', -1],
      ['Instagram', 1],
      ['my sister told me', -1],
      ['Google', 0],
      ['LinkedIn jobs', 4],
    ],
  ],
  [
    'Dietary requirements',
    DIET,
    [
      ['coeliac', 5],
      ['no meat', 1],
      ['plant-based', 2],
      ['allergic to peanuts', 7],
      ['no shellfish', -1],
      ['low salt', -1],
    ],
  ],
  [
    'Type of home',
    HOUSE,
    [
      ['maisonette', -1],
      ['caravan', 5],
      ['studio flat', 3],
      ['houseboat', -1],
      ['halls of residence', 6],
      ['flat share', -1],
    ],
  ],
  [
    'Employment status',
    STATUS,
    [
      ['freelancer', 2],
      ['pensioner', 5],
      ['out of work', 3],
      ['on parental leave', -1],
      ['runs own business', 2],
      ['apprentice', -1],
    ],
  ],
  [
    'Highest education',
    EDU,
    [
      ['PhD', 4],
      ['MSc', 3],
      ['apprenticeship', 1],
      ['BA Hons', 2],
      ['A levels', -1],
    ],
  ],
  [
    'Kind of pet',
    PET,
    [
      ['spaniel', 0],
      ['hamster', 5],
      ['gecko', 3],
      ['parakeet', 2],
      ['pony', -1],
      ['tabby', 1],
    ],
  ],
  [
    'Fuel',
    FUEL,
    [
      ['gasoline', 0],
      ['battery', 2],
      ['plug-in hybrid', 3],
      ['wood', -1],
    ],
  ],
  [
    'Branche',
    TRADE,
    [
      ['Tischler', 0],
      ['Krankenschwester', 1],
      ['Köchin', 4],
      ['Softwareentwicklerin', 3],
      ['Lehrer', 6],
      ['Bäuerin', -1],
    ],
  ],
];

const fact = (text: string, more: Partial<Candidate> = {}): Candidate => ({
  kind: 'fact',
  value: { type: 'text', text },
  path: 'note',
  subject: 'self' as Candidate['subject'],
  beliefs: [],
  uses: [],
  confidence: 0.9,
  sensitivity: 1,
  ...more,
});

test('about half of what has a right option is found, and nothing wrong is', async () => {
  const one = await nodeEmbedder();
  const known = new Map<string, Promise<Float32Array>>();
  const embed = (texts: readonly string[]) =>
    Promise.all(
      texts.map((text) => {
        const vector = known.get(text) ?? one(text);
        known.set(text, vector);
        return vector;
      }),
    );
  const right: string[] = [];
  const wrong: string[] = [];
  for (const [, options, cases] of SETS) {
    for (const [value, place] of cases) {
      const chosen = await nearestOption(fact(value), options, embed);
      if (!chosen) continue;
      expect(chosen.doubt).toBe('nearest-option');
      const text = chosen.value.type === 'text' ? chosen.value.text : '';
      (text === options[place] ? right : wrong).push(`${value}: ${text}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(right.length).toBeGreaterThanOrEqual(22);
}, 60_000);

test('what has a whole list, is personal, doubted or a number is not looked at by meaning', async () => {
  const never = () => Promise.reject(new Error('asked'));
  const list = ['Sweden', 'Norway', 'Finland'];
  expect(await nearestOption(fact('Denmark', { path: 'country' }), list, never)).toBeNull();
  expect(await nearestOption(fact('diabetes', { sensitivity: 3 }), list, never)).toBeNull();
  expect(await nearestOption(fact('joiner', { doubt: 'conflict' }), list, never)).toBeNull();
  expect(await nearestOption(fact('joiner'), ['Up to 10', 'Over 10'], never)).toBeNull();
  expect(await nearestOption(fact('7'), list, never)).toBeNull();
});
