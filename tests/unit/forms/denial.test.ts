import { describe, expect, test } from 'vitest';
import { type Draft, readOne } from './build.ts';

/** Whether "yes" says that something is so, is not so, or is to change. */
const YES_NO = ['Yes', 'No'];
const asked = (label: string, draft: Draft = { kind: 'radio-group', options: YES_NO }) => readOne({ label, ...draft }).question;

describe('a denial', () => {
  test.each(['I do not smoke', 'I don’t smoke', 'I am not a smoker', 'Non-smoking', 'Non-smoker', 'No smoking'])('ticked: %s', (label) =>
    expect(asked(label, { kind: 'checkbox' })).toMatchObject({ path: 'smoker', negated: true }),
  );
  test.each([
    'Not a smoker',
    'Are you a non-smoker?',
    'Rauchen Sie nicht?',
    'Sind Sie kein Raucher?',
    'Sind Sie Nichtraucher?',
    'Êtes-vous non-fumeur ?',
    '¿Es usted no fumador?',
  ])('asked: %s', (label) => expect(asked(label)).toMatchObject({ path: 'smoker', negated: true }));
  test('in other languages', () => {
    for (const label of ['Je ne fume pas', 'Ik rook niet', 'Nie palę', 'Não fumo', 'Jag röker inte', 'Non ho animali', 'No tengo coche'])
      expect([label, asked(label).negated]).toEqual([label, true]);
  });
  test.each([
    'I smoke',
    'Do you smoke?',
    'Do you smoke? Yes / No',
    'Smoker (yes/no)',
    'Do you smoke or not?',
    'Raucher',
    'Smoker (incl. non-cigarettes)',
  ])('none: %s', (label) => expect(asked(label)).toMatchObject({ path: 'smoker', negated: false }));
  test('what follows in a second sentence is another matter', () =>
    expect(asked('Do you smoke? If you do not, go on.').negated).toBe(false));
  test('years without a claim are no denial', () =>
    expect(asked('Do you have no claims?')).toMatchObject({ path: 'no-claims', negated: false }));
});

describe('what no state answers', () => {
  test.each([
    'Have you stopped smoking?',
    'Do you plan to stop smoking?',
    'Did you quit smoking?',
    'Is it not true that you do not smoke?',
    'Smoker or non-smoker?',
  ])('%s', (label) => expect(asked(label).path).toBeNull());
  test('a list that names both does', () =>
    expect(asked('Smoker or non-smoker', { kind: 'select', options: ['Smoker', 'Non-smoker'] })).toMatchObject({
      path: 'smoker',
      negated: false,
    }));
});
