import { expect, test } from 'vitest';
import { asAsked } from '../../../lib/answer/own-person.ts';
import { ask } from '../../../lib/assistant/ask.ts';
import { memoryOf } from '../../support/node-memory.ts';

/** What a person asks about themselves, in the words in which a form would ask it. */
test.each<[string, string | null]>([
  ['How old am I?', 'How old are you?'],
  ['Where was I born?', 'Where were you born?'],
  ["What is my dog's name?", "What is your dog's name?"],
  ["Who sees that I've paid?", 'Who sees that you have paid?'],
  ['Wie alt bin ich?', 'Wie alt sind Sie?'],
  ['Wo wohne ich?', 'Wo wohnen Sie?'],
  ['Wer ist mein Arzt?', 'Wer ist Ihr Arzt?'],
  ['May I have your number?', null],
  ['Telephone', null],
])('%s', (question, wanted) => expect(asAsked(question)).toBe(wanted));

test('is answered out of the memory', async () => {
  const { memory, clock } = await memoryOf({
    self: 'Oda',
    asOf: '2026-06-01',
    statements: [
      { id: 'A', kind: 'note', at: '2026-01-01', text: 'I was born in Ribe on 12 March 1990. I work for Tern Works. I have two children.' },
      { id: 'B', kind: 'form', at: '2026-01-01', origin: 'https://a.example', fields: { email: 'oda@post.example', height: '1.74 m' } },
    ],
  } as never);
  const day = new Date(clock.now()).toISOString().slice(0, 10);
  const said = async (question: string) => (await ask(memory, question, day)).candidates[0]?.text ?? null;
  expect(await said('Where was I born?')).toBe('Ribe');
  expect(await said('Who do I work for?')).toBe('Tern Works');
  expect(await said('How many children do I have?')).toBe('2');
  expect(await said('What is my email?')).toBe('oda@post.example');
  // What the memory does not hold stays unsaid, and another's is not theirs.
  expect(await said('Who is my doctor?')).toBeNull();
  expect(await said("What is my sister's email?")).toBeNull();
  memory.close();
});
