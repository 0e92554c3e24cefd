import { expect, test } from 'vitest';
import { type Draft, type PageDraft, read } from './build.ts';

/** Whom a box speaks of without naming them: a parent on a child's form, whoever was asked for just before. */
const whose = (fields: readonly Draft[], around?: PageDraft) =>
  read(fields, around).map(({ question: { subject } }) => `${subject.relation} ${subject.index ?? ''}`.trim());
const under = (...titles: string[]): PageDraft => ({ groups: titles.map((title) => ({ title, parent: -1 })) });

test('their number is of whoever was asked for before it', () => {
  expect(whose([{ label: "Who should we tell if you're hurt on a run?" }, { label: 'Their mobile', kind: 'tel' }])).toEqual([
    'emergency-contact',
    'emergency-contact',
  ]);
  expect(whose([{ label: 'Your name' }, { label: 'Their email', kind: 'email' }])).toEqual(['self', 'other']);
});

test('a parent on a form about a child is whoever fills it in', () => {
  const two = (title: string) =>
    whose(
      [
        { label: 'Full name', group: 0 },
        { label: 'Mobile', kind: 'tel', group: 0 },
        { label: 'Full name', group: 1 },
      ],
      under(title, 'Eldest child'),
    );
  expect(two('Parent / carer filling this in')).toEqual(['applicant 1', 'applicant 1', 'child 1']);
  expect(two('Second parent / carer')).toEqual(['applicant 2', 'applicant 2', 'child 1']);
  expect(two('Mother')).toEqual(['parent', 'parent', 'child 1']);
  expect(two('Padre, madre o tutor/a que hace la inscripción')).toEqual(['applicant 1', 'applicant 1', 'child 1']);
  expect(two('Otro progenitor')).toEqual(['applicant 2', 'applicant 2', 'child 1']);
});

test('one or more', () =>
  expect(
    read([{ label: 'Forename(s)' }, { label: 'Surname' }, { label: 'House and street' }]).map(({ question }) => question.path),
  ).toEqual(['given-name', 'family-name', 'address.street-address']));

test('whom to call, in their order', () => {
  const fields: Draft[] = ['1st person to contact', 'Phone', "2nd person, if the first can't be reached", 'Phone'].map((label) => ({
    label,
    group: 0,
  }));
  expect(
    read(fields, under('In case of emergency')).map(({ question }) => `${question.path} ${question.subject.index ?? ''}`.trim()),
  ).toEqual(['name 1', 'tel 1', 'name 2', 'tel 2']);
});

test('words over a run of boxes that are no heading', () => {
  const boxes = ['Full name', 'Date of birth'].map((label) => ({ label }));
  const guest = [{ ...boxes[0], before: 'Guest 2 (adult)' }, { ...boxes[1] }];
  expect(whose([{ label: 'Your name' }, ...guest, { label: 'Email', before: 'We send the contract there.' }])).toEqual([
    'self',
    'traveller 2',
    'traveller 2',
    'self',
  ]);
});

test('the steps of a form over its first box say nothing', () =>
  expect(whose([{ label: 'Your full name', before: '2 References' }, { label: 'Phone' }])).toEqual(['self', 'self']));

test('counted people, and counted sections', () => {
  const at = (...titles: string[]) =>
    whose(
      titles.map((_, group) => ({ label: 'Vor- und Nachname', group })),
      under(...titles),
    );
  expect(at('Kind', '1. Erziehungsberechtigte/r', '2. Erziehungsberechtigte/r')).toEqual(['child', 'applicant 1', 'applicant 2']);
  expect(at('1. Kind', '2. Erziehungsberechtigte/r')).toEqual(['child', 'applicant 1']);
});

test('a member beside their parents is a child', () => {
  const of = (...titles: string[]) =>
    whose(
      titles.flatMap((_, group) => ['Vorname', 'geboren am'].map((label) => ({ label, group }))),
      under(...titles),
    );
  expect(of('Unser neues Mitglied', '1. Erziehungsberechtigte/r', '2. Erziehungsberechtigte/r')).toEqual([
    'child',
    'child',
    'applicant 1',
    'applicant 1',
    'applicant 2',
    'applicant 2',
  ]);
  expect(of('Mitglied', 'Bankverbindung')[0]).toBe('self');
  expect(of('Player', 'Parent or guardian (if under 18)')[0]).toBe('self');
});

test('whether there are pets and which they are is asked of the same ones', () => {
  const fields: Draft[] = [
    { label: 'Will any pets live with you?', kind: 'radio-group', options: ['Yes', 'No'], group: 0 },
    { label: 'Which pets, and how many?' },
    { label: 'Your full name' },
  ];
  expect(read(fields, under('Will any pets live with you?')).map(({ question }) => `${question.path} ${question.nth}`)).toEqual([
    'pet 0',
    'pet 0',
    'name 0',
  ]);
});
