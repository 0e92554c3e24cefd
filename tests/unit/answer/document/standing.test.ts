import { describe, expect, test } from 'vitest';
import { proposed } from './page.ts';

/** What a text names and does not mean: as it was, as it is not, somebody else's, the day of the letter itself. */
describe('what is set aside is not taken', () => {
  test('former and superseded values leave the field to the current one', () => {
    const text = 'My old number was 555-010-1177; please use 555-010-3388 from now on.\n\nAda Vell';
    expect(proposed(text, ['Phone|tel'])).toEqual({ Phone: '555-010-3388' });
    expect(proposed('My previous e-mail address was ada@vell.example.\n\nAda Vell', ['Email|email'])).toEqual({});
  });

  test('a question for what was before takes just that', () => {
    expect(proposed('My previous address was 12 Juniper Lane, Wexborough.\n\nAda Vell', ['Previous Address'])).toEqual({
      'Previous Address': '12 Juniper Lane, Wexborough',
    });
  });

  test('denied ones, and what belongs to somebody else', () => {
    const text = "Write to ada@vell.example, not to office@vell.example. My husband's number is 555-010-7744.\n\nAda Vell";
    expect(proposed(text, ['Email|email', 'Phone|tel'])).toEqual({ Email: 'ada@vell.example' });
  });

  test('the day of the letter is no other day', () => {
    expect(proposed('Notes of the meeting, 4 March 2031\n\nAda Vell would like to begin soon.', ['Start Date|date'])).toEqual({});
    expect(proposed('4 March 2031\n\nDear Guild, I hereby apply.\n\nAda Vell', ['Date|date'])).toEqual({ Date: '2031-03-04' });
  });
});

describe('whole values', () => {
  test('an address runs on to its town and county', () => {
    expect(proposed('You find us at 9 Mill Close, Wexborough, and may ring at any time.', ['Address'])).toEqual({
      Address: '9 Mill Close, Wexborough',
    });
  });

  test('who signs by the given name is the person whose full name the text has', () => {
    const text = 'I, Marisol Quent, would like to join. My teacher is Mr. Reen.\n\nCheers,\nMarisol';
    expect(proposed(text, ['Full Name'])).toEqual({ 'Full Name': 'Marisol Quent' });
  });

  test('a bare surname is nobody who applies', () => {
    expect(proposed('Our director, Mr. Sandford, is away until May.', ['Full Name', 'Requested By'])).toEqual({});
  });

  test('whoever a letter is written to is nobody it tells of', () => {
    const text = 'Dear Dr. Reen,\n\nMy doctor is in town.\n\nRegards,\nMarisol Quent';
    expect(proposed(text, ['Family Doctor', 'Full Name'])).toEqual({ 'Full Name': 'Marisol Quent' });
  });

  test('a range is one answer and no number', () => {
    const rows = ['Age Range', 'Number of Children|number'];
    expect(proposed('The children are aged 7 to 12.', rows)).toEqual({ 'Age Range': '7 to 12' });
  });

  test('several people stand in one box', () => {
    expect(proposed('The authors are Ada Vell, Orla Finch and Teo van der Brandt.', ['Authors'])).toEqual({
      Authors: 'Ada Vell, Orla Finch and Teo van der Brandt',
    });
  });
});

describe('numbers and options of the right role', () => {
  test('a number counts what is asked for', () => {
    expect(proposed('Guests come at seven. There are three tables and 40 guests.', ['Number of Guests|number'])).toEqual({
      'Number of Guests': '40',
    });
    expect(proposed('She is 168 cm tall and has 3 cats.', ['Height (cm)|number'])).toEqual({ 'Height (cm)': '168' });
  });

  test('sums by what they are for', () => {
    const text = 'The list price is $90, but they offer it at $75 each, which makes $300 in total.';
    expect(proposed(text, ['Unit Price ($)|number', 'Total Amount ($)|number'])).toEqual({
      'Unit Price ($)': '75',
      'Total Amount ($)': '300',
    });
  });

  test('an option inside a longer one needs the sentence to itself', () => {
    const row = ['Verdict|select|Approve;Approve with conditions'];
    expect(proposed('I approve it, with a few conditions.', row)).not.toEqual({ Verdict: 'Approve' });
  });

  test('an idiom is no option, and a fact can imply one', () => {
    const row = ['Own or Rent|select|Own;Rent'];
    expect(proposed('In her own words she is happy there.', row)).toEqual({});
    expect(proposed('Our landlord allows dogs.', row)).toEqual({ 'Own or Rent': 'Rent' });
  });
});

test('what a sentence announces before a colon is the passage', () => {
  const text = 'The reason is simple: Our old kiln cracked and cannot be repaired any longer.';
  expect(proposed(text, ['Justification|textarea'])).toEqual({ Justification: 'Our old kiln cracked and cannot be repaired any longer.' });
});
