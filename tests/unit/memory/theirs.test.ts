import { expect, test } from 'vitest';
import type { SubjectId } from '../../../lib/core/ids.ts';
import { plainText } from '../../../lib/core/value.ts';
import type { Told } from '../../../lib/memory/facts/claim.ts';
import type { Mark } from '../../../lib/memory/meaning/mark.ts';
import { theirsIn } from '../../../lib/memory/meaning/theirs.ts';
import { isTellers } from '../../../lib/memory/meaning/whose.ts';
import type { Person } from '../../../lib/memory/types.ts';

/** Whose a marked value is, and what of somebody else's is kept as theirs. */
const person = (name: string): Person => ({ id: `person:${name}` as SubjectId, name, relation: 'friend', aliases: [] });
const PEOPLE = [person('Shona Baillie'), person('Hamish Baillie')];
const markOf = (text: string, words: string, about: string, stands: Mark['stands'] = 'is'): Mark => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  about,
  stands,
  sure: 0.9,
});
const theirs = (text: string, words: string, about: string) =>
  theirsIn(
    { text, statement: { id: 'N', at: '2026-01-02' }, source: { kind: 'note' }, claims: [], persons: [], secrets: [] } as never as Told,
    [markOf(text, words, about)],
    PEOPLE,
  ).map(({ subject, attribute, value, replaces }) => `${subject} ${attribute} ${plainText(value)}${replaces ? ' now' : ''}`);
const isOwn = (text: string, words: string, about: string) => isTellers(markOf(text, words, about), text, ['Shona Baillie', 'Shona']);

test('the number of somebody who was named', () => {
  expect(theirs("Shona is on nights. She's on 07700 900661 these days.", '07700 900661', 'tel')).toEqual([
    'person:Shona Baillie tel 07700 900661 now',
  ]);
  expect(theirs('Hamish wants mails at hamish@post.example', 'hamish@post.example', 'email')).toEqual([
    'person:Hamish Baillie email hamish@post.example',
  ]);
  expect(theirs('My own is 07700 900661 now', '07700 900661', 'tel')).toEqual([]);
  expect(theirs('Shona met Rhona McKay, who is on 07700 900834', '07700 900834', 'tel')).toEqual([]);
  expect(theirs('Somebody Baillie rang, she is on 07700 900834', '07700 900834', 'tel')).toEqual([]);
});

test.each([
  ['I report to Declan Hurley, declan.hurley@lark.example', 'declan.hurley@lark.example', 'email', false],
  ['My new address of mail is ines@bell.example', 'ines@bell.example', 'email', true],
  ['New phone with the contract ended up being mine: 07700 900587', '07700 900587', 'tel', true],
  ["Shona's taking my name so it's Shona Drummond from now on", 'Shona Drummond', 'family-name', false],
  ["I took my wife's surname, so it's Felix Gillespie these days", 'Felix Gillespie', 'name', true],
  ['Eilidh is delighted for ten minutes at a time', 'Eilidh', 'name', false],
  ['We need three bedrooms in or round Crieff', 'Crieff', 'town', false],
  ['We have moved to Crieff', 'Crieff', 'town', true],
  ["Shona's on 41,200 with the nights", '41,200', 'salary', false],
  ['I share a desk with Shona and am on 41,200', '41,200', 'salary', true],
])('%s: %s %s', (text, words, about, own) => expect(isOwn(text, words, about)).toBe(own));
