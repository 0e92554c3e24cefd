/** `docs/threat-model.md` claims what tests show: each row names a test that exists, or says plainly that there is none. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const document = readFileSync('docs/threat-model.md', 'utf8');
const cells = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
const [threats = '', named = ''] = document.split('## The tests by their keys');
const ROWS = threats
  .split('\n')
  .filter((line) => /^\| [A-M]\d+ \|/.test(line))
  .map(cells);
const TESTS = named
  .split('\n')
  .filter((line) => /^\| [A-Z]\d+ \|/.test(line))
  .map(cells);
const PLAIN = ['not tested yet', 'not held yet', 'nothing there'];

describe('the threat model', () => {
  test('has a row for each threat of each part, once, without a gap', () => {
    const ids = ROWS.map(([id]) => id ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    const most: Readonly<Record<string, number>> = { A: 16, B: 12, C: 16, D: 11, E: 8, F: 20, G: 8, H: 10, I: 18, J: 14, K: 6, L: 6 };
    const wanted = Object.entries(most).flatMap(([part, count]) => Array.from({ length: count }, (_, index) => `${part}${index + 1}`));
    expect(ids).toEqual([...wanted, 'M0', 'M1', 'M2', 'M3']);
  });

  test.each(ROWS)('%s names its tests or says that there are none', (_id, threat, held, shown = '') => {
    expect(threat?.length).toBeGreaterThan(5);
    expect(held?.length).toBeGreaterThan(1);
    if (PLAIN.includes(shown)) return;
    const keys = TESTS.map(([key]) => key);
    for (const key of shown.split(', ')) expect(keys).toContain(key);
  });

  test.each(TESTS)('%s is in %s', (key, file = '', name = '') => {
    expect(readFileSync(file.replaceAll('`', ''), 'utf8')).toContain(name);
    expect(
      ROWS.some(([, , , shown]) => shown?.split(', ').includes(key ?? '')) || threats.includes(`(${key})`),
      `${key} is named by a row`,
    ).toBe(true);
  });
});
