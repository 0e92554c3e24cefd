/** What was told of an animal in one form fills the next, in its own words; nothing of one animal is another's. */
import { expect, test } from 'vitest';
import { suggest } from '../../../lib/assistant/suggest.ts';
import type { Origin } from '../../../lib/core/origin.ts';
import { type Draft, page } from '../forms/build.ts';
import { brought, form } from '../memory/open.ts';

const origin = 'https://vet.example' as Origin;
const place = { today: '2026-06-01', frameId: 0, origin, topOrigin: origin, never: new Set<string>(), before: [] };
const DOG = { Tiername: 'Frieda', Tierart: 'Hund', Rasse: 'Kleiner Münsterländer', Fellfarbe: 'braun-weiß', Chipnummer: '276098102345678' };

async function values(told: Parameters<typeof brought>[0], title: string, labels: readonly string[]) {
  const { memory } = await brought(told);
  const drafts = labels.map((label): Draft => ({ label, group: 0 }));
  const rows = await suggest(page(drafts, { groups: [{ title, parent: -1 }] }), { ...place, memory } as never);
  return rows.map(({ row }) => row.value ?? '');
}

test('an animal told of in one language is known in another', async () => {
  const asked = ['Name', 'Breed', 'Colour', 'Microchip number', 'Weight'];
  expect(await values([form('F', '2026-05-20', DOG)], 'Your dog', asked)).toEqual([
    'Frieda',
    'Kleiner Münsterländer',
    'braun-weiß',
    '276098102345678',
    '',
  ]);
});

test('what is bare beside its keeper’s own name is not taken for the animal’s', async () => {
  const told = [
    form('F', '2026-05-20', { 'given-name': 'Ines', 'family-name': 'Bell', bday: '1988-04-12', "Dog's name": 'Rex', Breed: 'Collie' }),
  ];
  expect(await values(told, 'Your pet', ['Name', 'Date of birth', 'Breed'])).toEqual(['Rex', '', 'Collie']);
});

test('of two animals the one told of last is meant, and nothing of the other', async () => {
  const cat = { "Cat's name": 'Minka', Species: 'cat', 'Microchip number': '981000000000001' };
  const dog = { "Dog's name": 'Rex', Species: 'dog', Breed: 'Collie' };
  const told = [form('F1', '2024-05-20', cat), form('F2', '2026-05-20', dog)];
  expect(await values(told, 'Your pet', ['Name', 'Breed', 'Microchip number'])).toEqual(['Rex', 'Collie', '']);
});
