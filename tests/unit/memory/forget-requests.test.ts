import { expect, test } from 'vitest';
import { meantToForget } from '../../../lib/memory/facts/requests.ts';
import { brought, note } from './open.ts';

/** What is shown as asked about after the notes were told, one sentence each. */
async function asked(...told: string[]): Promise<string[]> {
  const bench = await brought(told.map((text, index) => note(`N${index}`, `2026-0${index + 1}-10`, text)));
  const all = await bench.memory.all();
  return all
    .filter(({ label, stance, attribute }) => label === 'DISPUTED' && stance !== 'inferred' && attribute !== 'note')
    .map(({ text }) => text);
}

test.each([
  ['by a verb', ['I earn 48,200 pounds a year.', 'Please forget what I earn.'], /48200/],
  ['by its name, whatever stands behind', ['My shoe size is 41.', 'Delete my shoe size from your memory.'], /41/],
  ['by its value', ['I have asthma.', 'Remove the asthma thing, please.'], /asthma/i],
  [
    'what is over',
    [
      'I worked at Corvane Glass until 2019, and since then I have worked at Fenwater Press.',
      'Please forget that I worked at Corvane Glass.',
    ],
    /Corvane/,
  ],
  ['somebody by what they are to one', ['My ex-husband is called Torvald Lind.', 'Forget the name of my ex-husband.'], /Torvald/],
])('a request to forget is asked about: %s', async (_name, told, wanted) => {
  const found = await asked(...told);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(wanted);
});

test('of two addresses of mail the one that is named is meant, and nothing else of the person', async () => {
  const found = await asked(
    'My work e-mail is a.lind@fenwater.example.',
    'My private e-mail is lind@post.example.',
    'Please delete my work e-mail.',
  );
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('fenwater');
  expect(await asked('I live in Totnes.', 'My shoe size is 41.', 'Please forget the trip to Oslo.')).toEqual([]);
});

test('who only forgets something asks for nothing, and a request may stand behind something else', () => {
  expect(meantToForget('Some days I go to the shop and forget the milk.')).toBeNull();
  expect(meantToForget('I keep my name, and forget what I said about Bergen.')?.tokens).toEqual(['Bergen']);
});

test('what is to be forgotten is served nowhere, and comes back where it is kept or told again', async () => {
  const bench = await brought([
    note('N0', '2026-01-10', 'I am a Quaker.'),
    note('N1', '2026-02-10', "I'd rather you did not store my religion, please remove it."),
  ]);
  const { memory } = bench;
  const [withheld] = (await memory.all()).filter(({ toForget }) => toForget);
  expect(withheld?.attribute).toBe('religion');
  expect(await memory.slot({ attribute: 'religion' })).toEqual([]);
  if (withheld) await memory.settle(withheld.id);
  expect((await memory.slot({ attribute: 'religion' })).map(({ label, toForget }) => [label, toForget])).toEqual([['IN', undefined]]);

  const again = await brought([
    note('N0', '2026-01-10', 'My shoe size is 41.'),
    note('N1', '2026-02-10', 'Please forget my shoe size.'),
    note('N2', '2026-03-10', 'My shoe size is 41.'),
  ]);
  expect((await again.memory.slot({ attribute: 'shoe-size' })).map(({ label }) => label)).toEqual(['IN']);
});

test.each([
  ['I am allergic to penicillin.', 'Do not use penicillin on me.', 'allergy'],
  ['I have asthma.', 'Do not mention asthma to Ana.', 'condition'],
  ['I am vegetarian.', 'Discard the vegetarian sausages, they are off.', 'diet'],
])('what only sounds like a request hides nothing: %s %s', async (told, said, attribute) => {
  const { memory } = await brought([note('N0', '2026-01-10', told), note('N1', '2026-02-10', said)]);
  expect(await memory.slot({ attribute })).not.toEqual([]);
});

test('what is to be forgotten and ends stays withheld', async () => {
  const { memory } = await brought([
    note('N0', '2026-01-10', 'I work at Corvane Glass.'),
    note('N1', '2026-02-10', 'Please forget where I work.'),
    note('N2', '2026-03-10', 'I left Corvane Glass.'),
  ]);
  expect((await memory.all()).filter(({ toForget }) => toForget).map(({ label }) => label)).toEqual(['DISPUTED']);
  expect(await memory.former({ attribute: 'job' })).toEqual([]);
});
