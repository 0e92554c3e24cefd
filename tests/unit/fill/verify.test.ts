/** Whether what a control shows afterwards is what was meant, and which of its labels is the one that was meant. */
import { describe, expect, it } from 'vitest';
import { placeOfLabel, sameValue } from '../../../lib/fill/verify.ts';

describe('an option', () => {
  const shows = (label: string, shown: string) => sameValue({ type: 'option', label }, shown);
  it.each([
    ['A+', 'A-'],
    ['A', 'A-'],
    ['A-', 'A'],
    ['C', 'C++'],
    ['C++', 'C#'],
    ['< 5 years', '> 5 years'],
    ['GMT+1', 'GMT-1'],
    ['-1', '1'],
    ['10', '10+'],
  ])('%s is not %s', (label, shown) => expect(shows(label, shown)).toBe(false));
  it.each([
    ['A−', 'a-'],
    ['Semi-detached', 'Semi detached'],
    ['10 - 20', '10–20'],
    ['Name - first', 'Name: first'],
    ['+44', '(+44)'],
    ['Kinder- und Jugendhilfe', 'Kinder und Jugendhilfe'],
    ['Europe > Germany', 'Europe / Germany'],
  ])('%s is %s', (label, shown) => expect(shows(label, shown)).toBe(true));

  it.each<[string[], string, number]>([
    [['A-', 'A+'], 'A+', 1],
    [['C', 'C++', 'C#'], 'C#', 2],
    [['Flat', 'HOUSE'], 'House', 1],
    [['master', 'Master'], 'Master', 1],
    [['Master', 'MASTER'], 'master', -2],
    [['Georgia', 'Georgia'], 'Georgia', -2],
    [['Flat'], 'House', -1],
  ])('in %j, %s stands at %i', (labels, wanted, at) => expect(placeOfLabel(labels, wanted)).toBe(at));
});
