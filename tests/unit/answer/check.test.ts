/** The checker of texts: what no fact and no question holds is cut, sentence by sentence. */
import { describe, expect, it } from 'vitest';
import { check, sentencesOf } from '../../../lib/answer/check.ts';

const JOB = { text: 'Job: Ranger, at Moss Trust, since March 2019. I led the survey of 40 bogs at Moss Trust.' };
const SISTER = { text: 'Ada Moss, allergy: nuts.', about: 'Ada Moss' };
const SMOKE = { text: "Smoking: no. I don't smoke.", denies: true };

const kept = (text: string, ...supports: Parameters<typeof check>[1][number][]) => check(text, supports).text;

describe('what a sentence claims must be known', () => {
  it.each([
    ['I have worked as a Ranger at Moss Trust since March 2019.'],
    ['I led the survey of 40 bogs.'],
    ['I led the survey of forty bogs, and I work at Moss Trust.'.replace('forty', '40')],
  ])('%s stays', (text) => expect(kept(text, JOB)).toBe(text));
  it.each([
    ['I led the survey of 50 bogs.'],
    ['I have worked at Moss Trust since 2018.'],
    ['I have worked at Moss Trust since April 2019.'],
    ['I led the survey of 40 bogs in Wales.'],
    ['I worked with Peter at Moss Trust.'],
    ['I am an experienced and passionate Ranger.'],
    ['I never led the survey of 40 bogs.'],
    ['I know Python.'],
    ['I am allergic to nuts.'],
  ])('%s is cut', (text) => expect(check(text, [JOB, SISTER])).toEqual({ text: '', cut: [text] }));
  it("another's fact is said only with the other's name", () => {
    expect(kept('Ada has an allergy: nuts.', SISTER)).toBe('Ada has an allergy: nuts.');
    expect(kept('I have an allergy: nuts.', SISTER)).toBe('');
  });
  it('a denial needs a denial', () => {
    expect(kept("I don't smoke.", SMOKE)).toBe("I don't smoke.");
    expect(kept('I smoke.', SMOKE)).toBe('');
    expect(kept('I did not lead the survey.', JOB)).toBe('');
  });
  it('only the sentence that says too much goes', () =>
    expect(check('I work at Moss Trust. I speak Welsh. I led the survey of 40 bogs.', [JOB])).toEqual({
      text: 'I work at Moss Trust. I led the survey of 40 bogs.',
      cut: ['I speak Welsh.'],
    }));
  it("the question's words may be said back, its numbers may not", () => {
    expect(check('I led the survey of 40 bogs for Fenland.', [JOB], 'Why Fenland?').text).not.toBe('');
    expect(check('I led the survey of 300 bogs.', [JOB], 'Have you surveyed 300 bogs?').text).toBe('');
  });
  it('splits sentences, not names and numbers', () =>
    expect(sentencesOf('I saw Dr. Hale at 3.5 per cent. Then I left! Ok?')).toEqual([
      'I saw Dr. Hale at 3.5 per cent.',
      'Then I left!',
      'Ok?',
    ]));
});
