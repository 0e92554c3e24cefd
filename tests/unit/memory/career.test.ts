import { describe, expect, it } from 'vitest';
import { ask } from '../../../lib/assistant/ask.ts';
import { brought, note } from './open.ts';

/** Work, schooling, papers and money as people tell them and forms ask for them: told in a breath, asked by the usual labels. */
const TODAY = '2026-06-01';
const answers = async (told: string, questions: readonly string[]) => {
  const { memory } = await brought([note('N', '2026-01-05', told)]);
  const all: (string | null)[] = [];
  for (const question of questions) all.push((await ask(memory, question, TODAY)).candidates[0]?.text ?? null);
  return all;
};

describe('what is told answers what forms ask', () => {
  it.each([
    [
      'My line manager is Priya Anand (p.anand@mill.example, 020 7946 0321).',
      ['Line manager', "Manager's email", "Supervisor's phone"],
      ['Priya Anand', 'p.anand@mill.example', '020 7946 0321'],
    ],
    [
      'I work 30 hours a week, Monday to Thursday.',
      ['Hours per week', 'Which days do you work?', 'Days off'],
      ['30 hours a week', 'Monday to Thursday', null],
    ],
    ["I'm on a fixed-term contract until 31 March 2027.", ['Type of contract', 'Is your contract permanent?'], ['fixed-term', 'No']],
    ['I lead a team of nine.', ['How many people do you manage?'], ['9']],
    [
      'Before that I was a cook at the Blue Door from 2014 to 2018.',
      ['Previous employer', 'Previous job title', 'Current employer'],
      ['Blue Door', 'Cook', null],
    ],
    [
      'References: Ann Weir (headteacher at Larkfield School, a.weir@lark.example) and Tom Ode (former boss, 0113 496 0121).',
      ['Reference 1 - name', 'Reference 1 - email', 'Reference 2 - phone', "Referee 1's organisation"],
      ['Ann Weir', 'a.weir@lark.example', '0113 496 0121', 'Larkfield School'],
    ],
    ["Please don't contact my current employer.", ['May we contact your current employer?'], ['No']],
    ['My work phone is 0113 496 0455, extension 7.', ['Work telephone', 'Extension', 'Home phone'], ['0113 496 0455', '7', null]],
    [
      'Experience: 4 years Rust, 9 years C.',
      ['Years of Rust experience', 'How many years of experience do you have with Go?'],
      ['4', null],
    ],
    ["I'm not willing to relocate.", ['Would you consider relocating?'], ['No']],
  ])('%s', async (told, questions, expected) => {
    expect(await answers(told, questions)).toEqual(expected);
  });
});

describe('schooling and papers', () => {
  it.each([
    [
      'I did a BA in History at the University of Carnforth and got a first.',
      ['University', 'Degree classification', 'Qualification and subject'],
      ['University of Carnforth', 'first', 'BA in History'],
    ],
    ['My major is Biology, minor in Music.', ['Major', 'Minor'], ['Biology', 'Music']],
    ['A-levels: History A, Latin C.', ['A-level Latin grade', 'A-level Physics grade'], ['C', null]],
    [
      'I have a First Aid certificate from the Red Cross. It expires on 4 May 2027.',
      ['First aid certificate expiry date', 'Issuing body', 'Do you hold a first aid certificate?', 'Forklift certificate expiry date'],
      ['4 May 2027', 'Red Cross', 'Yes', null],
    ],
    ["I hold a Level 2 Hygiene certificate. I'm planning to take the welding exam.", ['Date welding certificate obtained'], [null]],
  ])('%s', async (told, questions, expected) => {
    expect(await answers(told, questions)).toEqual(expected);
  });
});

describe('money and a business of one’s own', () => {
  it.each([
    [
      'Our mortgage is with Fell Building Society, £90,000 outstanding, and we pay £610 a month.',
      ['Mortgage lender', 'Outstanding mortgage balance', 'Name of bank'],
      ['Fell Building Society', '90,000', null],
    ],
    [
      'House insurance is through Beckside, policy number BK-4471-9.',
      ['Home insurance provider', 'Home insurance policy number', 'Car insurance policy number'],
      ['Beckside', 'BK-4471-9', null],
    ],
    ['I bank with Ribble Savings, the Quay Street branch.', ['Name of bank', 'Branch'], ['Ribble Savings', 'Quay Street']],
    [
      "I get child benefit of 250 euros a month. I don't have any loans.",
      ['Benefits received', 'Do you have any loans?'],
      ['Child benefit, 250 euros a month', 'No'],
    ],
    ['I own a small bakery called Crumb & Co.', ['Name of your business', 'Legal form'], ['Crumb & Co', null]],
  ])('%s', async (told, questions, expected) => {
    expect(await answers(told, questions)).toEqual(expected);
  });
});

describe('what is somebody else’s, wished for or over stays blank', () => {
  it.each([
    ['My sister works nights and her manager is Bob Tate.', ['Shift', 'Line manager']],
    ['I might take a job at Kestrel next year.', ['Employer']],
    ['I wish I were on a permanent contract.', ['Contract type']],
    ["My husband's mortgage was with Fell Building Society.", ['Mortgage lender']],
    ['If I had a pension it would be with Nestwell.', ['Pension provider']],
  ])('%s', async (told, questions) => {
    expect(await answers(told, questions)).toEqual(questions.map(() => null));
  });
});
