import { describe, expect, test } from 'vitest';
import { proposed } from './page.ts';

const LETTER = `Dear Glaziers' Guild,

My name is Marisol Anne Quent and I am applying for the position of Kiln Supervisor in the Restoration department. I have twelve years of
experience with leaded glass, hold a master's degree, and currently work at Brightwater Studio. I could start on 4 March 2031 and would ask
for a salary of $58,000. I would rather work in the evenings than in the mornings, and I do not own a car.

My emergency contact is Tobias Reen, 555-010-4477. You can reach me at marisol@quent.example or (555) 010-9921.

Sincerely,
Marisol Anne Quent`;

describe('a letter', () => {
  test('fills what it states, each value out of its own words', () => {
    expect(
      proposed(LETTER, [
        'Full Name',
        'First Name',
        'Middle Name',
        'Last Name',
        'Email|email',
        'Position Applied For',
        'Department',
        'Years of Experience|number',
        'Current Employer',
        'Start Date|date',
        'Expected Salary ($)|number',
      ]),
    ).toEqual({
      'Full Name': 'Marisol Anne Quent',
      'First Name': 'Marisol',
      'Middle Name': 'Anne',
      'Last Name': 'Quent',
      Email: 'marisol@quent.example',
      'Position Applied For': 'Kiln Supervisor',
      Department: 'Restoration',
      'Years of Experience': '12',
      'Current Employer': 'Brightwater Studio',
      'Start Date': '2031-03-04',
      'Expected Salary ($)': '58000',
    });
  });

  test("another person's name and number are not the writer's", () => {
    expect(proposed(LETTER, ['Emergency Contact Name', 'Full Name'])).toEqual({
      'Emergency Contact Name': 'Tobias Reen',
      'Full Name': 'Marisol Anne Quent',
    });
    expect(proposed('I am Marisol Quent. Please register me.', ['Emergency Contact Name', 'Spouse Name', 'Physician'])).toEqual({});
  });

  test('what it does not state stays blank', () => {
    expect(
      proposed(LETTER, [
        'Passport Number',
        'Date of Birth|date',
        'Number of Children|number',
        'Blood Group',
        'Nationality',
        'Deposit Amount ($)|number',
      ]),
    ).toEqual({});
  });
});

describe('options', () => {
  const rows = ['Delivery|select|Select one;Pickup;Courier;Post', 'Plan|radio-group|Basic;Premium'];
  test('are chosen by what the text states', () => {
    expect(proposed('Please send it by courier. I take the Premium plan.', rows)).toEqual({ Delivery: 'Courier', Plan: 'Premium' });
  });
  test('denied ones and two at once are no choice', () => {
    expect(proposed('Not by courier please. The Basic plan and the Premium plan both look nice.', rows)).toEqual({});
  });
  test('a time of day chooses its range', () => {
    expect(
      proposed('I can come at 2:30 PM.', ['Preferred Time|select|Morning (9:00 AM - 12:00 PM);Afternoon (1:00 PM - 4:00 PM)']),
    ).toEqual({
      'Preferred Time': 'Afternoon (1:00 PM - 4:00 PM)',
    });
  });
  test('nothing known is never none; said to be none it is', () => {
    const diet = ['Dietary Requirements|select|None;Vegan;Kosher'];
    expect(proposed('I look forward to the dinner with everybody.', diet)).toEqual({});
    expect(proposed('I have no dietary requirements.', diet)).toEqual({ 'Dietary Requirements': 'None' });
  });
});

describe('label and value', () => {
  test('lines, in any order, with other marks', () => {
    const text =
      '**Order number:** KX-2041-77\n- Colour: sea green\n- Quantity - 40 pieces\n\nDelivery Address: 12 Juniper Lane, Wexborough, OR 97000';
    expect(proposed(text, ['Order Number', 'Colour', 'Delivery Address', 'State', 'ZIP Code'])).toEqual({
      'Order Number': 'KX-2041-77',
      Colour: 'sea green',
      'Delivery Address': '12 Juniper Lane, Wexborough, OR 97000',
      State: 'OR',
      'ZIP Code': '97000',
    });
  });

  test('a line of somebody else is not mine', () => {
    expect(proposed('Landlord Phone: 555-010-4477\nPhone: 555-010-9921', ['Phone|tel'])).toEqual({ Phone: '555-010-9921' });
  });
});

test('two values that come equally close are no answer', () => {
  expect(proposed('The meetings are on 3 May 2031 and on 9 June 2031.', ['Meeting Date|date'])).toEqual({});
});

test('yes and no by what is said', () => {
  const row = ['Instrument is insured|checkbox'];
  expect(proposed('The instrument is insured for its full value.', row)).toEqual({ 'Instrument is insured': 'yes' });
  expect(proposed('The instrument is not insured.', row)).toEqual({ 'Instrument is insured': 'no' });
  expect(proposed('The instrument is a lute.', row)).toEqual({});
});

test('a list is the words of the text, one a comma', () => {
  expect(proposed('For the talk I will need a projector, two microphones, and a table.', ['Equipment Needed|textarea'])).toEqual({
    'Equipment Needed': 'Projector, two microphones, table',
  });
});

test('whole sentences are taken as they stand', () => {
  const text =
    'Ada Vell applies.\n\nProject Summary\n\nWe will dry herbs in the sun. The racks are made of willow.\n\nBudget\n\nIt costs $900.';
  const marked = text.replace('Project Summary', '## Project Summary').replace('Budget', '## Budget');
  expect(proposed(marked, ['Project Summary|textarea'])['Project Summary']).toBe(
    'We will dry herbs in the sun. The racks are made of willow.',
  );
});

describe('what is near and no answer', () => {
  test('no behind the statement is no', () => {
    const row = ['Instrument is insured|checkbox'];
    expect(proposed('He notes that "Instrument is insured": false.', row)).toEqual({ 'Instrument is insured': 'no' });
    expect(proposed('Instrument is insured - no', row)).toEqual({ 'Instrument is insured': 'no' });
  });

  test('a title in quotation marks is nobody', () => {
    const text = 'Orla Finch hands in "Velvet Harbour" for the show. She made "Velvet Harbour" in a shed.';
    expect(proposed(text, ['Artist Name'])).toEqual({ 'Artist Name': 'Orla Finch' });
    expect(proposed('The form gives "Full Name: "Orla Finch" and no more.', ['Full Name'])).toEqual({ 'Full Name': 'Orla Finch' });
  });

  test('where to reach somebody is no comment, and the question itself no answer to it', () => {
    const rows = ['Additional Comments|textarea', 'What do you hope to build?|textarea'];
    expect(proposed('I am Orla Finch. Send any comments to me at orla@finch.example please. What do you hope to build?', rows)).toEqual({});
  });

  test('what is asked of a thing must be said of it, not that there is one', () => {
    const rows = ['Sculpture Description|textarea'];
    expect(proposed('Please note that this sculpture can be bought for a fair price.', rows)).toEqual({});
    expect(proposed('The sculpture depicts two herons over a frozen canal.', rows)['Sculpture Description']).toContain('two herons');
  });

  test('a numbered list is taken whole', () => {
    const text =
      'Whoever comes to our hall by the sea will learn the following Session Goals: 1. Know three knots. 2. Tie them in the dark. 3. Trust them. It rains.';
    expect(proposed(text, ['Session Goals|textarea'])['Session Goals']).toBe(
      '1. Know three knots. 2. Tie them in the dark. 3. Trust them.',
    );
  });
});
