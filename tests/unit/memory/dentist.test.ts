import { expect, test } from 'vitest';
import { ask } from '../../../lib/assistant/ask.ts';
import { brought, note, said } from './open.ts';

/** Who looks after the teeth is nobody who looks after the rest, and what one note tells is not doubted by its other sentences. */

const TODAY = '2026-06-01';
const answer = async (notes: readonly string[], question: string) => {
  const { memory } = await brought(notes.map((text, at) => note(`N${at}`, `2025-0${at + 1}-01`, text)));
  return (await ask(memory, question, TODAY)).candidates.map(({ text, candidate }) =>
    candidate.doubt ? `${text} (${candidate.doubt})` : text,
  );
};

test('a dentist is told and asked for as one has a doctor', async () => {
  expect(await said('My dentist is Dr Brannigan at Mill Lane Dental.')).toEqual(['dentist=name:Dr Brannigan practice:Mill Lane Dental']);
  for (const question of ['Name of dentist', 'Dentist', 'Who is your dentist?'])
    expect(await answer(['My dentist is Dr Brannigan.', 'My doctor is Dr Ama Boateng.'], question), question).toEqual(['Dr Brannigan']);
  expect(await answer(['My dentist is Dr Brannigan.', 'My doctor is Dr Ama Boateng.'], 'GP')).toEqual(['Dr Ama Boateng']);
});

test('of two the one is never the other', async () => {
  expect(await answer(['My doctor is Dr Ama Boateng.'], 'Name of dentist')).toEqual([]);
  expect(await answer(['My dentist is Dr Brannigan.'], 'GP')).toEqual([]);
});

test('a new one takes the place of the old, in one note with its end, and the doctor stays', async () => {
  const notes = [
    'My doctor is Dr Ama Boateng.',
    'My dentist is Dr Brannigan.',
    'Dr Brannigan has retired. My dentist is now Dr Gillespie.',
  ];
  expect(await answer(notes, 'Name of dentist')).toEqual(['Dr Gillespie']);
  expect(await answer(notes, 'GP')).toEqual(['Dr Ama Boateng']);
});

test('one that was left is asked about', async () => {
  const left = "I've left Dr Peele's practice and haven't found another dentist yet.";
  expect(await answer(['My dentist is Dr Peele.', left], 'Dentist')).toEqual(['Dr Peele (conflict)']);
});

test('a visit says nothing of who it is; a new doctor who is named leaves the old one in doubt', async () => {
  const visit = 'I was at the dentist this morning, and now half my face is asleep.';
  expect(await answer(['My dentist is Dr Peele.', visit], 'Dentist')).toEqual(['Dr Peele']);
  const next = 'There is a new doctor for us at last, some Dr Patel with cold hands.';
  expect(await answer(['My doctor is Dr Jones.', next], 'GP')).toEqual(['Dr Jones (conflict)']);
});

test('what a note tells stands beside an end in the same note', async () => {
  const closed = 'I closed the postbox account because of all the junk. Write to me at hello@nadia.example from now on.';
  expect(await answer(['My e-mail address is nadia@postbox.example', closed], 'E-mail address')).toEqual(['hello@nadia.example']);
});
