import { describe, expect, it } from 'vitest';
import { withDates } from '../../../lib/memory/facts/grammar/relative.ts';
import { repaired } from '../../../lib/memory/facts/grammar/repair.ts';
import { holdsNear } from '../../../lib/memory/facts/near.ts';
import { brought, line, note } from './open.ts';

const told = async (...texts: string[]) => {
  const { memory } = await brought(
    texts.map((text, index) => note(`N${index}`, index === 0 ? '2024-03-11' : '2025-06-16', text)),
    '2026-02-20',
  );
  return async (attribute: string) => (await memory.slot({ attribute })).filter((one) => one.label === 'IN').map(line);
};

describe('times told from the day of telling', () => {
  it.each([
    ['I joined Oakvale three years ago', 'I joined Oakvale in 2022'],
    ['I moved to Hull in November', 'I moved to Hull in 2024-11'],
    ['since the beginning of the year', 'since 2025'],
    ['I came here last autumn', 'I came here in 2024'],
    ['I have rowed for two years', 'I have rowed since 2023'],
    ['ich bin vor vier Monaten umgezogen', 'ich bin im 2025-02 umgezogen'],
    ['me mudé el año pasado', 'me mudé en 2024'],
    ["je l'ai depuis deux ans", "je l'ai depuis 2023"],
    ['mudei-me há três meses', 'mudei-me em 2025-03'],
  ])('%s', (words, dated) => expect(withDates(words, '2025-06-16')).toBe(dated));

  it.each(['My pass expires in November', 'We meet on Sundays', 'The fair is in May', 'I may go', 'in May 2019'])('stays: %s', (words) =>
    expect(withDates(words, '2025-06-16')).toBe(words),
  );
});

describe('a slip in mid-sentence', () => {
  it.each([
    ['my dentist is Dr Webb, no wait, Dr Wolfe', 'my dentist is Dr Wolfe'],
    ['I was born in 1971, sorry, 1972', 'I was born in 1972'],
    ['I live at 3 Hill Rise, or rather 5 Hill Rise, Hull', 'I live at 5 Hill Rise, Hull'],
    ['I drive a Seat, I mean, I drive a Skoda Octavia', 'I drive a Skoda Octavia'],
  ])('%s', (words, meant) => expect(repaired(words)).toEqual({ text: meant, corrects: true }));

  it('is none where nothing can be laid over', () =>
    expect(repaired('I was late, sorry about that')).toEqual({ text: 'I was late, sorry about that', corrects: false }));
});

describe('a value beside the one that is kept', () => {
  const sum = { type: 'amount', min: 30_000, max: 30_000, currency: 'GBP', per: 'year' } as const;
  it.each([
    ['bday', { type: 'date', iso: '1985-04-02' }, 'it was the 2nd of April 1986', true],
    ['bday', { type: 'date', iso: '1985-04-02' }, 'we met on 9 May 2011', false],
    ['salary', sum, 'make that £31,500', true],
    ['salary', sum, 'the gym is £25 now', false],
    ['name', { type: 'text', text: 'Ada Falk' }, "I'm Ada Thorne on paper", true],
    ['name', { type: 'text', text: 'Ada Falk' }, 'Ines Roth came by', false],
  ] as const)('%s %j: %s', (attribute, value, sentence, near) => expect(holdsNear(attribute, value, sentence)).toBe(near));
});

describe('what is told with more around it', () => {
  it.each([
    [['I live in Hull.', 'Moved to Ripon last month because the rent got silly.'], 'address', 'address=address-level2:Ripon'],
    [['I live in Hull.', 'Seit April wohne ich in Lübeck.'], 'address', 'address=address-level2:Lübeck'],
    [['My number is 0191 555 0101.', 'You can reach me on 0191 555 0199 instead of the old one.'], 'tel', 'tel=0191 555 0199'],
    [['I work for Oakvale as a cook.', 'I was made redundant in April.'], 'employment-status', 'employment-status=Unemployed'],
    [['I am single.', 'Ines and I got married in May.'], 'marital-status', 'marital-status=Married'],
    [['I have two children.', 'Our third was born yesterday.'], 'children', 'children=3'],
  ] as const)('%s', async (texts, attribute, expected) => expect(await (await told(...texts))(attribute)).toEqual([expected]));

  it('keeps the place that was left, with its end', async () => {
    const live = await told('From 2012 to 2018 I lived in Hull; since then I have lived in Ripon.');
    expect(await live('address')).toEqual(['address=address-level2:Ripon']);
  });

  it('asks about the whole name once another surname is told', async () => {
    const live = await told('My name is Ada Falk.', 'My surname is Thorne now.');
    expect(await live('name')).toEqual([]);
  });
});
