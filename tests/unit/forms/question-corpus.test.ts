import { describe, expect, test } from 'vitest';
import { QUESTIONS_A } from '../../corpus/questions-a.ts';
import { QUESTIONS_B } from '../../corpus/questions-b.ts';
import { QUESTIONS_C } from '../../corpus/questions-c.ts';
import { QUESTIONS_D } from '../../corpus/questions-d.ts';
import { read } from './build.ts';

/** Whose and of which time: what questions beyond tokens ask, against labels of the project's own. */
interface Row {
  readonly relation: string;
  readonly time: string;
  /** The form of the answer; empty where several would do. */
  readonly ask: string;
  readonly negated: boolean;
  readonly title: string;
  readonly label: string;
}

function rowsOf(text: string): Row[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [relation = '', time = '', title = '', label = ''] = line.split('|');
      return { relation, time, ask: '', negated: false, title, label };
    });
}

function fullRowsOf(text: string): Row[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [relation = '', time = '', ask = '', not = '', title = '', label = ''] = line.split('|');
      return { relation, time, ask, negated: not === 'not', title, label };
    });
}

/** Form of answer and negation of part C, which the other parts do not label. */
function scoreForms(rows: readonly Row[]): { right: number; wrong: string[] } {
  const wrong = rows.flatMap(({ ask, negated, title, label }) => {
    const [reading] = read([{ label, group: title ? 0 : -1 }], title ? { groups: [{ title, parent: -1 }] } : {});
    const said = reading?.question;
    const asked = ask === '' || said?.ask === ask || (ask === 'duration' && said?.ask === 'years');
    return asked && said?.negated === negated ? [] : [`${label} -> ${said?.ask} ${said?.negated} instead of ${ask} ${negated}`];
  });
  return { right: (rows.length - wrong.length) / rows.length, wrong };
}

function score(rows: readonly Row[]): { right: number; wrong: string[] } {
  const wrong = rows.flatMap(({ relation, time, title, label }) => {
    const drafts = [{ label, group: title ? 0 : -1 }, { label: 'Remarks for the archive' }, { label: 'More remarks' }];
    const [reading] = read(drafts, title ? { groups: [{ title, parent: -1 }] } : {});
    const said = `${reading?.question.subject.relation}|${reading?.question.time}`;
    return said === `${relation}|${time}` ? [] : [`${title ? `${title}: ` : ''}${label} -> ${said} instead of ${relation}|${time}`];
  });
  return { right: (rows.length - wrong.length) / rows.length, wrong };
}

/** Share that must be right: of those the rules were written with, and of those written after. */
const LEAST_A = 0.95;
const LEAST_B = 0.95;
const LEAST_C = 0.95;
const LEAST_D = 0.95;

describe('questions beyond tokens', () => {
  const a = rowsOf(QUESTIONS_A);
  const b = rowsOf(QUESTIONS_B);
  const c = fullRowsOf(QUESTIONS_C);
  const d = fullRowsOf(QUESTIONS_D);

  test('are 400, a third of them written after the rules', () => {
    expect(a.length + b.length).toBeGreaterThanOrEqual(400);
    expect(b.length / (a.length + b.length)).toBeGreaterThanOrEqual(1 / 3);
    expect(new Set([...a, ...b, ...c, ...d].map(({ title, label }) => `${title}|${label}`)).size).toBe(
      a.length + b.length + c.length + d.length,
    );
    expect(c.length).toBeGreaterThanOrEqual(120);
  });

  test.each([
    ['A', a, LEAST_A],
    ['B', b, LEAST_B],
    ['C', c, LEAST_C],
    ['D', d, LEAST_D],
  ] as const)('part %s: subject and time', (part, rows, least) => {
    const { right, wrong } = score(rows);
    if (process.env.PRINT) process.stderr.write(`part ${part}: ${(100 * right).toFixed(1)} % of ${rows.length}\n${wrong.join('\n')}\n`);
    expect(right, wrong.join('\n')).toBeGreaterThanOrEqual(least);
  });

  test('parts C and D: form of answer and negation', () => {
    const { right, wrong } = scoreForms([...c, ...d]);
    if (process.env.PRINT) process.stderr.write(`parts C and D, forms: ${(100 * right).toFixed(1)} %\n${wrong.join('\n')}\n`);
    expect(right, wrong.join('\n')).toBeGreaterThanOrEqual(LEAST_C);
  });
});
