/** What notes hold that is of another kind than it looks: sums, addresses of mail and names that are nobody's of the kind. */
import { describe, expect, it } from 'vitest';
import { ROWS } from '../../../lib/memory/meaning/values.ts';
import type { Belief } from '../../../lib/memory/types.ts';
import { brought, note } from './open.ts';

const given = [{ value: { type: 'text', text: 'Noor' } } as unknown as Belief];
const made = (about: string, words: string, sentence = words): unknown[] => {
  const row = ROWS[about];
  if (!row || !('make' in row)) throw new Error(`no row ${about}`);
  const heldOf = (attribute: string) => (attribute === 'given-name' ? given : []);
  return row.make(words, { sentence, at: '2026-05-01', heldOf } as never).map(({ value }) => value);
};

describe('a sum', () => {
  it('that nobody pays a month is no rent', () => {
    expect(made('rent', '$45,000', 'Counted everything in the apartment: about $45,000 for the lot.')).toEqual([]);
    expect(made('rent', '$2,710', 'Rent goes to $2,710 on April 1.')).toMatchObject([{ type: 'amount', min: 2710 }]);
  });
  it('that nobody earns a year is no salary', () => {
    expect(made('salary', '£400', 'They owe me £400 a year for the travel.')).toEqual([]);
    expect(made('salary', '£38,200')).toMatchObject([{ type: 'amount', min: 38200 }]);
  });
});

it.each(['ap@transit.example', 'invoices@firm.example', 'info@club.example', 'rechnung@firma.example'])('%s is an office’s', (address) =>
  expect(made('email', address)).toEqual([]),
);
it('an address with a name in it may be anybody’s', () =>
  expect(made('email', 'apolline@mail.example')).toEqual([{ type: 'text', text: 'apolline@mail.example' }]));

it('a whole name told as the name that changes is the last of it', () => {
  expect(made('family-name', 'Noor Aziza Rahmani')).toEqual([{ type: 'text', text: 'Rahmani' }]);
  expect(made('family-name', 'Van Dyke')).toEqual([{ type: 'text', text: 'Van Dyke' }]);
});

it('who stands in for the one to call is not the one to call', () => {
  expect(made('emergency-contact', 'Hamish', "If she's on shift, Hamish.")).toEqual([]);
  expect(made('emergency-contact', 'Hamish', 'If anything happens call Hamish.')).toMatchObject([{ parts: { name: 'Hamish' } }]);
});

describe('what gives me something', () => {
  const allergies = async (text: string) => {
    const { memory } = await brought([note('N', '2026-05-01', text)]);
    return (await memory.slot({ attribute: 'allergy' })).map(({ value }) => value);
  };
  it('is an allergy where it is a reaction', async () =>
    expect(await allergies('Shellfish gives me a rash.')).toEqual([{ type: 'text', text: 'Shellfish' }]));
  it('is none where it is a reference', async () => expect(await allergies('Helen will give me a reference.')).toEqual([]));
});
