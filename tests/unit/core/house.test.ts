import { expect, test } from 'vitest';
import { houseOf, streetLine } from '../../../lib/core/house.ts';

/** Lines as people write them, and what stands in the two boxes of a form that asks apart. */
const LINES: readonly (readonly [country: string, lines: string, street: string, number: string])[] = [
  ['DE', 'Hauptstraße 12a', 'Hauptstraße', '12a'],
  ['DE', 'Straße des 17. Juni 135', 'Straße des 17. Juni', '135'],
  ['AT', 'Mariahilfer Straße 7, Top 12', 'Mariahilfer Straße', '7'],
  ['NL', 'Keizersgracht 12-2', 'Keizersgracht', '12-2'],
  ['NL', 'Van der Helstplein 4 hs', 'Van der Helstplein', '4 hs'],
  ['BE', 'Rue de la Paix 12 bte 3', 'Rue de la Paix', '12 bte 3'],
  ['ES', 'Calle Larios, 5, 3º B', 'Calle Larios', '5'],
  ['ES', 'Avenida del Mar nº 18, 2 C', 'Avenida del Mar', '18'],
  ['IT', 'Via Garibaldi, 22', 'Via Garibaldi', '22'],
  ['PL', 'ul. Długa 14/3', 'ul. Długa', '14/3'],
  ['FR', '7 bis rue des Lilas', 'rue des Lilas', '7 bis'],
  ['GB', 'Flat 4|27 Harbour Street', 'Harbour Street', '27'],
  ['GB', 'Flat 2, 9 Mill Lane', 'Mill Lane', '9'],
  ['US', '1420 N 5th Avenue', 'N 5th Avenue', '1420'],
  ['CH', '', '', ''],
  ['GB', 'Rose Cottage', '', ''],
  ['GB', 'Flat 4', '', ''],
];

test.each(LINES)('%s: %s', (country, lines, street, number) => {
  const house = houseOf(lines.split('|'), country);
  expect([house?.street ?? '', house?.number ?? '']).toEqual([street, number]);
});

test('street and number are put together again as their country writes them', () => {
  expect(streetLine('Hauptstraße', '12', 'a', 'DE')).toBe('Hauptstraße 12a');
  expect(streetLine('Harbour Street', '27', '', 'GB')).toBe('27 Harbour Street');
  expect(streetLine('Keizersgracht', '12', 'hs', 'NL')).toBe('Keizersgracht 12 hs');
});
