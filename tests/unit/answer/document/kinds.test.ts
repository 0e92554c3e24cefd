import { describe, expect, test } from 'vitest';
import { proposed } from './page.ts';

/** An answer is of the kind that the label's head noun names, whole, and of whom it asks. */
describe('kinds of answers', () => {
  test('a firm is no person, no street and no bare noun', () => {
    const text = 'I wrote it together with Ada Vell and Teo Brandt. We have moved away from Mill Street.\n\nOrla Finch';
    expect(proposed(text, ['Affiliation', 'Company Name'])).toEqual({});
  });

  test('the house under a signature is the writer’s', () => {
    const text = 'I would like to book your hall.\n\nKind regards\nOrla Finch\nDepartment of Music, Wexborough College';
    expect(proposed(text, ['Organisation'])).toEqual({ Organisation: 'Wexborough College' });
  });

  test('nationalities and languages are words of a list', () => {
    const text = 'I am Kenyan and speak Swahili and English.\n\nOrla Finch';
    expect(proposed(text, ['Nationality', 'Languages'])).toEqual({ Nationality: 'Kenyan', Languages: 'Swahili and English' });
    expect(proposed('I take Spanish lessons.\n\nOrla Finch', ['Nationality', 'Languages'])).toEqual({});
  });

  test('a job is a noun phrase and no clause', () => {
    expect(proposed('I am a tenant and may move at once.\n\nOrla Finch', ['Position'])).toEqual({});
    expect(proposed('I saw your advertisement for a Senior Kiln Operator in the paper.\n\nOrla Finch', ['Position Applied For'])).toEqual({
      'Position Applied For': 'Senior Kiln Operator',
    });
  });

  test('an animal is not called like whoever writes', () => {
    const text = 'I am writing about Bramble, the old sheepdog on your website.\n\nOrla Finch';
    expect(proposed(text, ['Name of Animal'])).toEqual({ 'Name of Animal': 'Bramble' });
  });

  test('the day somebody was born on is no other day', () => {
    expect(proposed('Student: Orla Finch, b. 8 Dec 2009', ['Arrival Date|date', 'Date of Birth|date'])).toEqual({
      'Date of Birth': '2009-12-08',
    });
  });
});

describe('whole values', () => {
  test('flats, floors, plates and numbers of record', () => {
    const text =
      'I live at Flat 6, 110 Station Road, 3rd floor. My van has the plate KX31 PLM. The tax number is 44-870-2215.\n\nOrla Finch';
    expect(proposed(text, ['Home Address', 'Vehicle Registration', 'Tax Number', 'Phone|tel'])).toEqual({
      'Home Address': 'Flat 6, 110 Station Road, 3rd floor',
      'Vehicle Registration': 'KX31 PLM',
      'Tax Number': '44-870-2215',
    });
  });
});

describe('whole values of records, lines and lists', () => {
  test('numbers in groups are one number and no telephone', () => {
    const text = 'My cover is with policy number HBR 410 2291. My ORCID iD is 0000-0003-1122-445X. The group is 3310-C.\n\nOrla Finch';
    expect(proposed(text, ['Policy Number', 'ORCID iD', 'Phone|tel'])).toEqual({
      'Policy Number': 'HBR 410 2291',
      'ORCID iD': '0000-0003-1122-445X',
    });
  });

  test('sums with their currency in front are no record', () => {
    expect(proposed('The rent is EUR 410 2291 times over.\n\nOrla Finch', ['Policy Number'])).toEqual({});
  });

  test('an organisation ends with its line', () => {
    const text = 'Institution: University of North Harbour\nStudent ID: NH/20/117\n\nOrla Finch';
    expect(proposed(text, ['Institution'])).toEqual({ Institution: 'University of North Harbour' });
  });

  test('ways to pay, terms and subjects are no organisations', () => {
    const text = 'We pay by Bank Transfer with Net 45, and write to Accounting.\n\nOrla Finch';
    expect(proposed(text, ['Company Name', 'Institution'])).toEqual({});
  });

  test('a unit stands before the number of its house', () => {
    const text = 'Our address is Unit 7, 310 Wharf Street, Port Lindow, OH 44999.\n\nOrla Finch';
    expect(proposed(text, ['Business Address'])).toEqual({ 'Business Address': 'Unit 7, 310 Wharf Street, Port Lindow, OH 44999' });
  });

  test('a list of boxes takes all that is stated', () => {
    const row = 'Extras|checkbox-group|Breakfast;Parking;Late Checkout;Spa Access';
    expect(proposed('We would like Breakfast and Late Checkout.', [row])).toEqual({ Extras: 'Breakfast, Late Checkout' });
    expect(proposed('We would like Breakfast.', [row])).toEqual({ Extras: 'Breakfast' });
  });

  test('programs are known by their names, one and no two', () => {
    const rows = ['Browser', 'Operating System'];
    expect(proposed('It happens on Windows 10 with Chrome 140.', rows)).toEqual({
      Browser: 'Chrome 140',
      'Operating System': 'Windows 10',
    });
    expect(proposed('It happens with Chrome 140 and with Edge 139.', rows)).toEqual({});
  });

  test('an initial is nobody’s surname', () => {
    expect(proposed('Kind regards\nOrla F', ['Last Name'])).toEqual({});
  });
});

describe('names that are not the writer’s', () => {
  test('a part, a trade name and a pen name', () => {
    const rows = ['Part Name', 'Trading Name', 'Pen Name'];
    expect(proposed('Please send the usual.\n\nKind regards\nOrla Finch', rows)).toEqual({});
    expect(proposed('We are a small firm trading as Lanternworks.\n\nKind regards\nOrla Finch', ['Trading Name'])).toEqual({
      'Trading Name': 'Lanternworks',
    });
  });
});

describe('whose it is', () => {
  const rows = ['Patient Name', 'Parent or Guardian'];

  test('the child that is written for, and the parent who writes', () => {
    const text = 'I would like to register my son, Teo Finch Brandt, at your practice.\n\nMany thanks\nOrla Finch';
    expect(proposed(text, rows)).toEqual({ 'Patient Name': 'Teo Finch Brandt', 'Parent or Guardian': 'Orla Finch' });
  });

  test('whom the text names as the contact', () => {
    const text = 'Your contact on our side will be Ada Vell. We look forward to it.\n\nYours sincerely\nOrla Finch';
    expect(proposed(text, ['Contact Person'])).toEqual({ 'Contact Person': 'Ada Vell' });
  });

  test('a way to reach somebody else', () => {
    const text = 'My sister told me about the post. She will gladly vouch for me (ada@vell.example).\n\nOrla Finch';
    expect(proposed(text, ['Email|email'])).toEqual({});
  });
});

describe('figures of the right role', () => {
  test('the whole, and what there was then, are not what is counted', () => {
    expect(proposed('I have completed 36 of 120 credits.\n\nOrla Finch', ['Credits Completed|number'])).toEqual({
      'Credits Completed': '36',
    });
    expect(proposed('Last year there were 90 guests; this time we expect 60.\n\nOrla Finch', ['Number of Guests|number'])).toEqual({
      'Number of Guests': '60',
    });
  });

  test('yes and no in other words', () => {
    const rows = ['Smoker|radio-group|Yes;No', 'Anyone Injured|radio-group|Yes;No'];
    expect(proposed('I am a non-smoker. Fortunately nobody was hurt.\n\nOrla Finch', rows)).toEqual({
      Smoker: 'No',
      'Anyone Injured': 'No',
    });
  });
});

describe('passages', () => {
  test('what is still to come is no passage', () => {
    expect(proposed('The abstract will follow within the week.\n\nOrla Finch', ['Abstract|textarea'])).toEqual({});
  });

  test('the reason without what it is the reason of', () => {
    const text = 'We are moving because the owner of our house is selling it.\n\nOrla Finch';
    expect(proposed(text, ['Reason for Moving|textarea'])).toEqual({ 'Reason for Moving': 'the owner of our house is selling it' });
  });
});
