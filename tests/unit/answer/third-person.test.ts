/** Questions about somebody by name: some names are words of every question, and whoever is spoken to is asked for their own. */
import { expect, test } from 'vitest';
import { turned } from '../../../lib/answer/third-person.ts';
import type { Person } from '../../../lib/memory/types.ts';

const person = (name: string, relation: string) => ({ id: `person:${name}`, name, relation, aliases: [] }) as unknown as Person;
const PEOPLE = [person('May', 'sister'), person('Will', 'son'), person('Tomas Reyes', 'friend')];
const whose = (question: string) => turned(question, PEOPLE)?.title ?? null;

test.each<[string, string | null]>([
  ['May I have your phone number?', null],
  ['May I have the phone number?', null],
  ['Will you give me your email address?', null],
  ['When will you move in?', null],
  ['What may we call you?', null],
  ['What is your phone number and does Tomas have one?', null],
  ["What is May's phone number?", 'May'],
  ["May's phone number?", 'May'],
  ["what is tomas's phone number?", 'Tomas Reyes'],
  ['When was Will born?', 'Will'],
  ['When was your son Will born?', 'Will'],
  ['Can you tell me when Tomas was born?', 'Tomas Reyes'],
  ["Will you give me May's number?", 'May'],
])('%s -> %s', (question, name) => expect(whose(question)).toBe(name));

test('is put as one would put it to them', () => {
  expect(turned('When was your son Will born?', PEOPLE)?.question).toBe('When were you born?');
  expect(turned("What is May's phone number?", PEOPLE)?.question).toBe('What is your phone number?');
});
