import { describe, expect, it } from 'vitest';
import { isEnglish, tongueOf } from '../../../lib/memory/meaning/tongue.ts';

describe('which notes the tagger is asked to read', () => {
  it.each([
    'I live in Kendal, top flat, no lift.',
    "I'm pescatarian, so fish yes, meat no.",
    'Gym: Pulse Fitness.',
    'GP: Dr Hargreave, Mill Lane Surgery',
    'Weight today: 101 kg. Right. Enough.',
    'Moved to La Paz',
    'Lunch with Señora Gillespie',
    'tunde don leave Dunbar Textiles, na Nordhaven e dey work for now',
  ])('%s', (note) => expect(isEnglish(note)).toBe(true));

  it.each([
    'Ich wohne in Kendal, ganz oben.',
    'Seit Mai bei der Post.',
    'Vivo en Madrid desde hace un año.',
    'Je travaille chez Nordhaven Shipping.',
    'Moro em Lisboa com a minha irmã.',
    'Ik woon in Utrecht met mijn zus.',
    'Mieszkam w Krakowie od maja.',
    'Я живу в Москве',
    'Allergie: Nüsse',
  ])('not: %s', (note) => expect(isEnglish(note)).toBe(false));
});

describe('the language of a note', () => {
  it.each([
    ['en', 'I live in Kendal, top flat, no lift.'],
    ['en', 'GP: Dr Hargreave, Mill Lane Surgery'],
    ['de', 'Unsere Tochter geht in die Kita am Bach.'],
    ['de', 'Allergie gegen Nüsse, sonst nichts'],
    ['es', 'La niña va al colegio San Isidro.'],
    ['fr', "Notre fille est à l'école du Parc."],
    ['pt', 'A minha filha está na escola do bairro.'],
    ['it', 'Non ho più il gatto.'],
    ['nl', 'Mijn zus woont niet meer bij ons.'],
    ['pl', 'Mieszkam w Krakowie od maja, nie mam psa.'],
    [undefined, 'Я живу в Москве'],
    [undefined, 'Zähler Çelik 4417'],
  ] as const)('%s: %s', (tongue, note) => expect(tongueOf(note)).toBe(tongue));
});
