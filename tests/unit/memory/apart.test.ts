import { expect, test } from 'vitest';
import { plainText } from '../../../lib/core/value.ts';
import { brought, form } from './open.ts';

/** What a form asks for in several fields is one fact, and what it says of an animal or a child is no fact of the person's. */
const told = async (fields: Record<string, string>) => {
  const { memory } = await brought([form('F', '2026-05-20', fields)]);
  return async (attribute: string) => (await memory.slot({ attribute })).map(({ value }) => plainText(value)).join('; ');
};

test('a Spanish name and address', async () => {
  const of = await told({
    Nombre: 'Marta',
    'Primer apellido': 'Ruiz',
    'Segundo apellido': 'Calderón',
    'Tipo de vía': 'Calle',
    'Nombre de la vía': 'Larios',
    Número: '5',
    Piso: '3',
    Puerta: 'B',
    'Código postal': '29005',
    Localidad: 'Málaga',
  });
  expect([await of('given-name'), await of('family-name'), await of('name')]).toEqual(['Marta', 'Ruiz Calderón', 'Marta Ruiz Calderón']);
  expect(await of('address')).toBe('Calle Larios 5, 3 B, Málaga, 29005');
});

test('a firm, what one is there and since when are one job', async () => {
  const of = await told({ 'Job title': 'Inspector', Employer: 'Northwind', 'Start date': '2025-03-03' });
  expect(await of('job')).toBe('Northwind, Inspector, 2025-03-03');
  expect([await of('organization'), await of('available-from')]).toEqual(['Northwind', '']);
});

test('somebody and their number in one field', async () => {
  expect(await (await told({ 'Emergency contact': 'Shona Drummond 07700 900245' }))('emergency-contact')).toBe(
    'Shona Drummond, 07700 900245',
  );
  expect(await (await told({ 'Emergency contact': 'Shona Drummond' }))('emergency-contact')).toBe('Shona Drummond');
});

test('a form about an animal or a child says nothing of the person’s body', async () => {
  const pet = await told({
    "Pet's name": 'Bramble',
    Breed: 'Collie',
    Weight: '17.5 kg',
    'Date of birth': '2020-04-12',
    'Your email': 'a@b.example',
  });
  expect([await pet('weight'), await pet('bday'), await pet('email')]).toEqual(['', '', 'a@b.example']);
  expect(await pet('pet')).toBe('Bramble, Collie, 2020-04-12, 17.5 kg');
  const child = await told({ "Child's name": 'Eilidh', School: 'View Primary', Allergies: 'nuts', "Parent's phone": '01764 496 030' });
  expect([await child('education'), await child('allergy'), await child('name')]).toEqual(['', '', '']);
  expect(await (await told({ 'Full name': 'Ines Bell', 'Date of birth': '1988-04-12', Pets: 'one dog' }))('bday')).toBe('1988-04-12');
});
