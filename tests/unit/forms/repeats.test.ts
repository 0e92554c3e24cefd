import { describe, expect, it } from 'vitest';
import type { FieldKey } from '../../../lib/core/ids.ts';
import { addingsOf, mayAdd } from '../../../lib/forms/adding.ts';
import { readPage } from '../../../lib/forms/read-page.ts';
import { type Draft, type PageDraft, page, read } from './build.ts';

/** Rows of a list: however they are divided, the second is never the first. */
const JOB: readonly Draft[] = [
  { label: 'Job title' },
  { label: 'Employer' },
  { label: 'From', kind: 'month' },
  { label: 'To', kind: 'month' },
];

const HISTORY: PageDraft = { groups: [{ title: 'Work experience', parent: -1 }] };
const inGroup = (fields: readonly Draft[], group: number): Draft[] => fields.map((field) => ({ ...field, group }));

describe('rows', () => {
  it('without anything between them', () => {
    const rows = read(inGroup([...JOB, ...JOB, ...JOB], 0), HISTORY);
    expect(rows.map(({ question }) => question.nth)).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2]);
    expect(rows.every(({ question }) => question.inRows)).toBe(true);
  });
  it('where the first lacks a box that the second has', () => {
    const rows = read(inGroup([...JOB.slice(0, 3), ...JOB], 0), HISTORY);
    expect(rows.map(({ question }) => question.nth)).toEqual([0, 0, 0, 1, 1, 1, 1]);
  });
  it('in blocks of their own, numbered in their words', () => {
    const groups = ['Job 1', 'Job 2'].map((title) => ({ title, parent: -1 }));
    const rows = read([...inGroup(JOB, 0), ...inGroup(JOB, 1)], { groups });
    expect(rows.map(({ question }) => question.nth)).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
  });
  it('a lone job title further up is the first of the list', () => {
    const groups = [
      { title: 'About you', parent: -1 },
      { title: 'Employment history', parent: -1 },
    ];
    const rows = read([{ label: 'Full name', group: 0 }, { label: 'Job title', group: 0 }, ...inGroup([...JOB, ...JOB], 1)], { groups });
    expect(rows.slice(1).map(({ question }) => question.nth)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1]);
  });
  it('what is over is a list of its own', () => {
    const groups = [
      { title: 'Current employment', parent: -1 },
      { title: 'Previous employment', parent: -1 },
    ];
    const rows = read([...inGroup(JOB.slice(0, 2), 0), ...inGroup(JOB.slice(0, 2), 1)], { groups });
    expect(rows.map(({ question }) => [question.time, question.nth])).toEqual([
      ['current', 0],
      ['current', 0],
      ['former', 0],
      ['former', 0],
    ]);
  });
  it('of children that the page does not count', () => {
    const groups = [{ title: 'Your children', parent: -1 }];
    const child: Draft[] = [{ label: "Child's name" }, { label: 'Date of birth', kind: 'date' }];
    const rows = read(inGroup([...child, ...child], 0), { groups });
    expect(rows.map(({ question }) => question.subject)).toEqual([
      { relation: 'child', index: 1 },
      { relation: 'child', index: 1 },
      { relation: 'child', index: 2 },
      { relation: 'child', index: 2 },
    ]);
  });
  it('a second wording of the same question is no second row', () => {
    const rows = read(inGroup([{ label: 'Employer' }, { label: 'Name of your employer' }], 0), HISTORY);
    expect(rows.map(({ question }) => question.nth)).toEqual([0, 0]);
  });
});

describe('buttons that add a row', () => {
  it.each([
    'Add another job',
    '+ Add position',
    'Add',
    '+',
    'Add row',
    'Weitere Stelle hinzufügen',
    'Ajouter une expérience',
    'Añadir otro empleo',
    'Sprache hinzufügen',
    '添加工作经历',
    'Add education',
  ])('%s', (label) => expect(mayAdd(label)).toBe(true));
  it.each([
    'Add to basket',
    'Add a photo',
    'Add comment',
    'Add payment method',
    'Add friends',
    'New message',
    'Next',
    'Remove job',
    'Address',
    'Jobs',
    'In den Warenkorb',
    'Add account',
  ])('not %s', (label) => expect(mayAdd(label)).toBe(false));
  const adder = (label: string, group = -1, order = 0) => ({ key: 'b1' as FieldKey, label, group, order });
  it('says what it adds by its words, its title or the row above', () => {
    const groups = [{ title: 'Languages', parent: -1 }];
    const jobs = { ...page(inGroup(JOB, 0), HISTORY), adders: [adder('Add another', -1, 4)] };
    expect(addingsOf(jobs, readPage(jobs))).toMatchObject([{ list: 'job', rows: 1 }]);
    const none = { ...page([], { groups }), adders: [adder('Add', 0)] };
    expect(addingsOf(none, [])).toMatchObject([{ list: 'language', rows: 0 }]);
    const own = { ...page([], { groups }), adders: [adder('Add reference', 0)] };
    expect(addingsOf(own, [])).toMatchObject([{ list: 'referee', rows: 0 }]);
  });
  it('makes the one row that is there a row', () => {
    const languages = { ...page([{ label: 'Language' }, { label: 'Email' }]), adders: [adder('Add language', -1, 1)] };
    expect(readPage(languages)[0]?.question).toMatchObject({ path: 'language', nth: 0, inRows: true });
    expect(readPage(page([{ label: 'Language' }, { label: 'Email' }]))[0]?.question.inRows).toBeUndefined();
  });
});
