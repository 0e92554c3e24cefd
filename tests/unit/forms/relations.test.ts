/** Words of one language that name a person in another. */
import { expect, it } from 'vitest';
import { relationNamed } from '../../../lib/core/relations.ts';

it.each([
  'what kind of licence do you hold',
  'kind of vehicle',
  'any other kind of income',
  'how far do you drive to work',
  'as far as you know',
])('"%s" asks for nobody else', (text) => {
  expect(relationNamed(text)).toBeUndefined();
});

it.each([
  ['vorname kind', 'child'],
  ['name des kindes', 'child'],
  ['naam van uw kind', 'child'],
  ['namen van de kinderen', 'child'],
  ['fars navn', 'parent'],
  ['din mor', 'parent'],
] as const)('"%s" asks for a %s', (text, relation) => {
  expect(relationNamed(text)).toBe(relation);
});
