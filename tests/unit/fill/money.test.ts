import { describe, expect, test } from 'vitest';
import type { Value } from '../../../lib/core/value.ts';
import { format } from '../../../lib/fill/format/index.ts';
import type { Question } from '../../../lib/forms/types.ts';
import { type Draft, field, readOne } from '../forms/build.ts';

/** Amounts, lengths and numbers of a telephone where a control speaks of another unit than the one that is known. */
const SALARY: Value = { type: 'amount', min: 52_000, max: 52_000, currency: 'GBP', per: 'year' };
const RENT: Value = { type: 'amount', min: 950, max: 950, currency: 'GBP', per: 'month' };

function said(value: Value, path: string, draft: Draft, token?: string): string {
  const question: Question = readOne(draft).question;
  const found = format(value, path, field(draft), { question, token: token ?? null }, { language: 'en-GB', today: '2026-06-01' });
  return found.ok ? `${found.value.exact ? '' : '~'}${found.value.shown}` : found.reason;
}

describe('a salary of a year', () => {
  test.each<[Draft, string]>([
    [{ label: 'Annual salary' }, '52,000'],
    [{ label: 'Salary' }, '52,000'],
    [{ label: 'Jahresgehalt (brutto)' }, '52,000'],
    [{ label: 'Monthly salary' }, '~4,333'],
    [{ label: 'Salary per month' }, '~4,333'],
    [{ label: 'Monatsgehalt' }, '~4,333'],
    [{ label: 'Salaire mensuel' }, '~4,333'],
    [{ label: 'Salario mensual' }, '~4,333'],
    [{ label: 'Income', kind: 'number', after: '£ per month' }, '~4,333'],
    [{ label: 'Weekly pay' }, '~1,000'],
    [{ label: 'Income over the last 12 months' }, '52,000'],
    [{ label: 'Einkommen der letzten 12 Monaten' }, '52,000'],
    [{ label: 'Hourly pay' }, 'does-not-fit'],
    [{ label: 'Annual salary (EUR)' }, 'does-not-fit'],
    [{ label: 'Salary', before: '$' }, 'does-not-fit'],
    [{ label: 'Salary (£)' }, '52,000'],
    [{ label: 'Salary (€ or £)' }, '52,000'],
    [{ label: 'Salary (£k)' }, '52'],
    [{ label: 'Salary in thousands' }, '52'],
    [{ label: 'Gehalt (in Tsd.)' }, '52'],
    [{ label: 'Monthly income', kind: 'select', options: ['<1000', '1000-3000', '3000-10000', '>10000'] }, '~3000-10000'],
    [{ label: 'Annual salary (in thousands)', kind: 'select', options: ['0-20', '20-40', '40-60', '60+'] }, '40-60'],
    [{ label: 'Annual salary (k)', kind: 'select', options: ['20k-40k', '40k-60k'] }, '40k-60k'],
    [
      { label: 'Income', kind: 'select', options: ['Up to 2,000 a month', '2,000 to 5,000 a month', 'Over 5,000 a month'] },
      '~2,000 to 5,000 a month',
    ],
  ])('%j: %s', (draft, want) => expect(said(SALARY, 'salary', draft)).toBe(want));
});

describe('a rent of a month', () => {
  test.each<[Draft, string]>([
    [{ label: 'Rent' }, '950'],
    [{ label: 'Monthly rent' }, '950'],
    [{ label: 'Annual rent' }, '11,400'],
    [{ label: 'Rent', after: 'per week' }, '~219'],
    [{ label: 'Miete pro Woche' }, '~219'],
    [{ label: 'Rent per day' }, 'does-not-fit'],
  ])('%j: %s', (draft, want) => expect(said(RENT, 'rent', draft)).toBe(want));
  test('without a period of its own it is not sure in another', () =>
    expect(said({ type: 'amount', min: 950, max: 950 }, 'rent', { label: 'Monthly rent' })).toBe('~950'));
});

describe('a notice of three months', () => {
  const THREE: Value = { type: 'duration', months: 3 };
  test.each<[string, string]>([
    ['Notice period', '3'],
    ['Notice period (months)', '3'],
    ['Notice period (weeks)', 'does-not-fit'],
    ['Kündigungsfrist in Tagen', 'does-not-fit'],
    ['Délai de préavis (semaines)', 'does-not-fit'],
    ['Opzegtermijn (weken)', 'does-not-fit'],
    ['Notice period (dni)', 'does-not-fit'],
  ])('%s: %s', (label, want) => expect(said(THREE, 'notice-period', { label, kind: 'number' })).toBe(want));
});

describe('a number behind the code of a country', () => {
  const PHONE: Value = { type: 'text', text: '+447700900111' };
  test.each<[string, string]>([
    ['+44', '7700900111'],
    ['0044', '7700900111'],
    ['+49', 'does-not-fit'],
  ])('after %s: %s', (before, want) => expect(said(PHONE, 'tel', { label: 'Phone', kind: 'tel', before }, 'tel-national')).toBe(want));
  test('a number without its country stands behind none', () =>
    expect(said({ type: 'text', text: '07700 900111' }, 'tel', { label: 'Phone', before: '+44' }, 'tel-national')).toBe('does-not-fit'));
});

describe('a denied question', () => {
  const NO: Value = { type: 'boolean', yes: false };
  test.each<[Draft, string]>([
    [{ label: 'I do not smoke', kind: 'checkbox' }, '✓'],
    [{ label: 'I smoke', kind: 'checkbox' }, '–'],
    [{ label: 'Are you a non-smoker?', kind: 'radio-group', options: ['Yes', 'No'] }, 'Yes'],
    [{ label: 'Smoker or non-smoker', kind: 'select', options: ['Smoker', 'Non-smoker'] }, 'Non-smoker'],
    [{ label: 'Do you not smoke?', kind: 'radio-group', options: ['I smoke', 'I do not smoke'] }, 'I do not smoke'],
  ])('%j: %s', (draft, want) => expect(said(NO, 'smoker', draft)).toBe(want));
});

describe('a measure that was told with its unit', () => {
  const CHEST: Value = { type: 'text', text: '89 cm' };
  test.each<[Draft, string]>([
    [{ label: 'Chest cm', kind: 'number' }, '89'],
    [{ label: 'Chest', kind: 'number', after: 'cm' }, '89'],
    [{ label: 'Chest (inches)', kind: 'number' }, 'does-not-fit'],
    [{ label: 'Chest', kind: 'number' }, 'does-not-fit'],
    [{ label: 'Chest' }, '89 cm'],
  ])('%j -> %s', (draft, shown) => expect(said(CHEST, 'open:chest', draft)).toBe(shown));
});
