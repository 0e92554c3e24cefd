/** What forms ask for apart and people have as one: a street and its number, a last name and its particles. Told so and kept whole, kept whole and filled so. */
import { expect, test } from 'vitest';
import { suggest } from '../../../lib/assistant/suggest.ts';
import type { Origin } from '../../../lib/core/origin.ts';
import { plainText } from '../../../lib/core/value.ts';
import { pageOf } from '../answer/document/page.ts';
import { brought, form } from '../memory/open.ts';

const origin = 'https://stadt.example' as Origin;
const place = { today: '2026-06-01', frameId: 0, origin, topOrigin: origin, never: new Set<string>(), before: [] };
const GERMAN = ['Name', 'Straße', 'Hausnummer', 'PLZ', 'Ort'];

const filled = async (fields: Record<string, string>, rows: readonly string[]) => {
  const { memory } = await brought([form('F', '2026-05-20', fields)]);
  return (await suggest(pageOf(rows, 'Anmeldung'), { ...place, memory })).map(({ row }) => row.value ?? '');
};

test('a line is parted for the boxes', async () => {
  const line = { 'address-line1': 'Lindenallee 12a', 'postal-code': '04177', 'address-level2': 'Leipzig', country: 'DE' };
  expect(await filled(line, GERMAN)).toEqual(['', 'Lindenallee', '12a', '04177', 'Leipzig']);
  expect(await filled({ ...line, 'address-line1': 'Haus am See' }, GERMAN)).toEqual(['', '', '', '04177', 'Leipzig']);
});

test('what was typed apart is one line, and is filled apart and together', async () => {
  const { memory } = await brought([
    form('F', '2026-05-20', { Straße: 'Lindenallee', Hausnummer: '12', Zusatz: 'a', PLZ: '04177', Ort: 'Leipzig', Land: 'Deutschland' }),
  ]);
  const [address] = await memory.slot({ attribute: 'address' });
  expect(address && plainText(address.value)).toContain('Lindenallee 12a');
  const rows = await suggest(pageOf(['Name', 'Street address', 'Town', 'Postcode'], 'Sign up'), { ...place, memory });
  expect(rows.map(({ row }) => row.value ?? '')).toEqual(['', 'Lindenallee 12a', 'Leipzig', '04177']);
  const english = await brought([form('F', '2026-05-20', { 'House number': '27', Street: 'Harbour Street', Town: 'Bristol' })]);
  expect(plainText((await english.memory.slot({ attribute: 'address' }))[0]?.value as never)).toContain('27 Harbour Street');
});

test('a last name and its particles', async () => {
  const rows = ['Voornaam', 'Tussenvoegsel', 'Achternaam', 'E-mail'];
  expect(await filled({ 'given-name': 'Ruth', 'family-name': 'van der Berg' }, rows)).toEqual(['Ruth', 'van der', 'Berg', '']);
  expect(await filled({ 'given-name': 'Ruth', 'family-name': 'Jansen' }, rows)).toEqual(['Ruth', '', 'Jansen', '']);
  expect(await filled({ Voornaam: 'Ruth', Tussenvoegsel: 'van der', Achternaam: 'Berg' }, ['First name', 'Last name'])).toEqual([
    'Ruth',
    'van der Berg',
  ]);
});

test('two surnames', async () => {
  const rows = ['Nombre', 'Primer apellido', 'Segundo apellido', 'Teléfono'];
  const known = (last: string) => filled({ 'given-name': 'Marta', 'family-name': last }, rows);
  expect(await known('Ruiz Calderón')).toEqual(['Marta', 'Ruiz', 'Calderón', '']);
  expect(await known('de la Cruz Pérez')).toEqual(['Marta', 'de la Cruz', 'Pérez', '']);
  expect(await known('Jansen')).toEqual(['Marta', 'Jansen', '', '']);
});
