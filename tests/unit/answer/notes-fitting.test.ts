import { describe, expect, test } from 'vitest';
import { asksOf } from '../../../lib/answer/document/asks.ts';
import { readDocument } from '../../../lib/answer/document/read-document.ts';
import { mayAnswer, wholeList } from '../../../lib/answer/notes/fitting.ts';
import { noteLikelihood } from '../../../lib/answer/notes/likelihood.ts';
import { saidYesOrNo } from '../../../lib/answer/notes/yes-no.ts';
import { readPage } from '../../../lib/forms/read-page.ts';
import { pageOf } from './document/page.ts';

function askOf(label: string) {
  const page = pageOf([label]);
  const [reading] = readPage(page);
  const [field] = page.fields;
  const [ask] = field && reading ? asksOf([{ field, reading }]) : [];
  if (!ask) throw new Error('no question');
  return ask;
}
const placeOf = (note: string, words: string) => [note.indexOf(words), note.indexOf(words) + words.length] as const;
const may = (label: string, note: string, words: string) => mayAnswer(askOf(label), readDocument(note), placeOf(note, words), true);

describe('words of a note that may answer', () => {
  test.each([
    ['Handicap index', 'Golf handicap 17.4, home club Ardmore Links.', '17.4'],
    ['Licence expiry date', 'My licence runs out on 4 March 2031.', '4 March 2031'],
    ['How often is it paid?', 'The ground rent goes out every quarter.', 'every quarter'],
    ['Gas meter reading', 'Gas meter says 04417 this morning.', '04417'],
  ])('%s: %s', (label, note, words) => {
    expect(may(label, note, words)).toBe(true);
  });

  test.each([
    ['another form', 'Weight (kg)', 'I stand 5 ft 6 and was 63 kilos.', '5 ft 6'],
    ['no number', 'Basic hours', 'I clean at Holm House.', 'Holm House'],
    ['the opposite', 'Licence issue date', 'My licence runs out on 4 March 2031.', '4 March 2031'],
    ['another meter, said a sentence before', 'Gas meter reading', 'Electricity reading today was 20,114. The serial is E22.', '20,114'],
    ['another number', 'National Insurance number', 'NHS number is 485 010 2231.', '485 010 2231'],
    ["somebody's", 'Your passport number', "My wife Ines's passport number is XK204417.", 'XK204417'],
    ['supposed', 'Home club', 'Maybe I could join Ardmore Links next year.', 'Ardmore Links'],
    ['said by others', 'Monthly rent', 'My flatmate says it is 640.', '640'],
    ['a day for a name', 'University that awarded your degree', 'My only degree, 2004, in the rain.', '2004'],
  ])('not %s: %s', (_why, label, note, words) => {
    expect(may(label, note, words)).toBe(false);
  });

  test('a list is taken whole, and nothing behind it', () => {
    const note = 'In my free time I go for rowing, bread baking and old maps. My brother sails.';
    const [from, to] = wholeList(askOf('Hobbies'), note, placeOf(note, 'rowing'));
    expect(askOf('Hobbies').list).toBe(true);
    expect(note.slice(from, to)).toBe('rowing, bread baking and old maps');
  });
});

describe('how likely an answer of a note is', () => {
  const sure = { said: 0.95, over: 0.01, chance: 0.9, near: 0.6, text: 'Golf handicap 17.4, home club Ardmore Links.', fits: true };
  const other = { ...sure, said: 0.05, near: 0.3, text: 'The cat is called Plum.' };

  test('falls with how near and how sure the others are, and is not raised by standing alone', () => {
    const apart = noteLikelihood('Golf handicap', sure, [other]);
    expect(apart).toBeGreaterThan(0.5);
    expect(noteLikelihood('Golf handicap', sure, [{ ...other, near: 0.62, said: 0.9, fits: false }])).toBeLessThan(apart);
    expect(noteLikelihood('Golf handicap', { ...sure, said: 0.1, near: 0.2, text: 'The cat is called Plum.' }, [])).toBeLessThan(0.5);
  });

  test('another note that tells of the same is no rival', () => {
    expect(noteLikelihood('Golf handicap', sure, [other, { ...sure, near: 0.55 }])).toBeCloseTo(
      noteLikelihood('Golf handicap', sure, [other]),
    );
  });
});

describe('yes and no in the words of a note', () => {
  const said = (label: string, note: string) => saidYesOrNo(label, readDocument(note))?.yes;

  test.each([
    ['Is there a lift?', 'The flat is on the second floor, no lift, 58 square metres.', false],
    ['Is there a lift?', 'The house has a lift.', true],
    ['Are bills included in the rent?', 'Rent is 905 a month, bills not included.', false],
    ['Do you have your own rope?', 'I climb 6b, got my own rope.', true],
    ['Do you have more than one job?', 'The allotment has more than one shed.', undefined],
    ['Do you rent an allotment?', 'I gave up the allotment that I rent.', undefined],
    ['Do you have a lift?', 'If we had a lift I would be glad.', undefined],
  ])('%s %s', (label, note, yes) => {
    expect(said(label, note)).toBe(yes);
  });
});
