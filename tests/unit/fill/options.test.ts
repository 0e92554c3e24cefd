/** Which option is chosen, which is never, and when two that are close are asked about. */
import { describe, expect, it } from 'vitest';
import { isChoosable, pickOption, pickYesNo } from '../../../lib/fill/options.ts';

const list = (...labels: string[]) => labels.map((label) => ({ label }));
const chosen = (labels: readonly string[], wordings: readonly string[], number?: number) => {
  const result = pickOption(list(...labels), wordings, number);
  return result.ok ? result.value.label : result.reason;
};

describe('options that no machine chooses', () => {
  it.each([
    'Please select',
    'Choose an option',
    'Bitte auswählen',
    'Veuillez choisir',
    'Seleccione una opción',
    'Scegli',
    'Maak een keuze',
    'None of the above',
    'None of these',
    'Keine der genannten',
    'Nichts davon',
    'Aucune de ces réponses',
    'Ninguna de las anteriores',
    'Nessuna delle precedenti',
    'Geen van bovenstaande',
    'Prefer not to say',
    "I'd rather not say",
    'I prefer not to answer',
    "I don't wish to answer",
    'I do not want to disclose this',
    'Decline to self-identify',
    'Keine Angabe',
    'Möchte ich nicht angeben',
    'Je préfère ne pas répondre',
    'Ne souhaite pas répondre',
    'Prefiero no decirlo',
    'Preferisco non rispondere',
    'Zeg ik liever niet',
    "Don't know",
    'Weiß nicht',
    'Unknown',
    'Other',
    'Other (please specify)',
    'Andere',
    'Sonstiges',
    'Autre',
    'Otro',
    'Not applicable',
    'N/A',
    'I agree to the terms',
    'I accept',
    'I hereby declare that all of this is true',
    'I consent to the processing of my data',
    'Ich stimme zu',
    'Ich bestätige die Angaben',
    "J'accepte les conditions",
    'Acepto',
    'Accetto',
    '---',
  ])('%s', (label) => expect(isChoosable(label)).toBe(false));

  it.each([
    'None',
    'No',
    'Northern Ireland',
    'Otherton',
    'Anderes Haus',
    'Select Committee work',
    'Anyang',
    'I',
    'I smoke',
    'Alternate days',
  ])('but %s is an answer as any other', (label) => expect(isChoosable(label)).toBe(true));

  it('stay unchosen even where they are the very words asked for', () => {
    expect(chosen(['Cat', 'Other'], ['Other'])).toBe('no-such-option');
    expect(chosen(['Cat', 'None of the above'], ['None of the above'])).toBe('no-such-option');
  });
});

describe('an option is chosen', () => {
  it.each<[string, string[], string[], string]>([
    ['exactly before anything else', ['master', 'Master'], ['Master'], 'Master'],
    ['by its words whatever case and signs', ['SEMI-DETACHED HOUSE', 'Flat'], ['Semi detached house'], 'SEMI-DETACHED HOUSE'],
    ['by a synonym', ['Bachelor', 'Postgraduate degree'], ["Master's degree"], 'Postgraduate degree'],
    ['by the other name in brackets', ['2:1', '2:2'], ['upper second (2:1)', 'upper second', '2:1'], '2:1'],
    ['in another language', ['Ledig', 'Verheiratet'], ['married'], 'Verheiratet'],
    ['where all of its words are in it', ['In a garage at home', 'On the street'], ['garage at home'], 'In a garage at home'],
  ])('%s', (_, labels, wordings, want) => expect(chosen(labels, wordings)).toBe(want));

  it.each<[string, string[], string[], string]>([
    ['two of the same words', ['Springfield', 'Springfield'], ['Springfield'], 'ambiguous-option'],
    ['two that hold the words', ['House, detached', 'House, terraced'], ['House'], 'ambiguous-option'],
    ['none at all', ['Red', 'Blue'], ['Green'], 'no-such-option'],
    ['a part of a word', ['Manchester'], ['Chester'], 'no-such-option'],
  ])('not where there are %s', (_, labels, wordings, want) => expect(chosen(labels, wordings)).toBe(want));

  it.each<[string[], string, string]>([
    [['A+', 'A-'], 'A-', 'A-'],
    [['A+', 'B+'], 'A-', 'no-such-option'],
    [['A', 'A-'], 'a', 'A'],
    [['C', 'C++', 'C#'], 'c#', 'C#'],
    [['C++ developer', 'Tester'], 'C# developer', 'no-such-option'],
    [['GMT-1', 'GMT-2'], 'GMT+1', 'no-such-option'],
    [['> 5 years', 'Never'], '< 5 years', 'no-such-option'],
  ])('never by the words alone where signs tell them apart: %j, %s', (labels, wording, want) =>
    expect(chosen(labels, [wording])).toBe(want),
  );

  it.each<[string, string[], number, string]>([
    ['between', ['Up to 6,000', '6,001 - 8,000', 'More than 8,000'], 7000, '6,001 - 8,000'],
    ['at the edge', ['1-5', '6-10'], 5, '1-5'],
    ['open below', ['Under 3 years', '3 to 5 years', 'Over 5 years'], 2, 'Under 3 years'],
    ['open above', ['0 - 9', '10+'], 48, '10+'],
    ['as it is', ['1', '2', '3 or more'], 2, '2'],
    ['in words', ['None', 'One', 'Two or more'], 1, 'One'],
    ['in German', ['bis 5.000 km', '5.001 bis 10.000 km', 'über 10.000 km'], 9000, '5.001 bis 10.000 km'],
    ['thousands in short', ['< 30k', '30k-50k', '> 50k'], 42000, '30k-50k'],
    ['two that overlap', ['5 - 10', '10 - 20'], 10, 'ambiguous-option'],
    ['outside of all', ['1-5', '6-10'], 12, 'no-such-option'],
  ])('by the range it lies in: %s', (_, labels, number, want) => expect(chosen(labels, [String(number)], number)).toBe(want));
});

describe('yes and no', () => {
  const answer = (labels: readonly string[], yes: boolean) => {
    const result = pickYesNo(list(...labels), yes);
    return result.ok ? result.value.label : result.reason;
  };
  it.each<[readonly string[], string, string]>([
    [['Yes', 'No'], 'Yes', 'No'],
    [['Ja', 'Nein'], 'Ja', 'Nein'],
    [['Oui', 'Non', 'Ne souhaite pas répondre'], 'Oui', 'Non'],
    [['I smoke', 'I do not smoke'], 'I smoke', 'I do not smoke'],
    [['Smoker', 'Non-smoker'], 'Smoker', 'Non-smoker'],
    [['Yes, I have one', 'No, I have none', 'Prefer not to say'], 'Yes, I have one', 'No, I have none'],
  ])('%j', (labels, yes, no) => {
    expect(answer(labels, true)).toBe(yes);
    expect(answer(labels, false)).toBe(no);
  });
  it('of three kinds of yes none is taken', () => expect(answer(['Yes, daily', 'Yes, sometimes', 'No'], true)).toBe('ambiguous-option'));
  it('an agreement is no yes', () => expect(answer(['I agree', 'I do not agree'], true)).toBe('no-such-option'));
});
