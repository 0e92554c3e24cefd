import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** The notes with questions that the reader learns from: `# note`, then `> question | answer`. */
const FOLDER = 'tests/corpus/questions';
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
const ANSWERED = { least: 0.4, most: 0.65 };

describe.each(FILES)('%s', (name) => {
  const lines = readFileSync(`${FOLDER}/${name}`, 'utf8').trimEnd().split('\n');
  test('holds notes, and questions that each answers with its own words, with nothing, or as over', () => {
    let note = '';
    const wrong: string[] = [];
    let [asked, answered] = [0, 0];
    for (const line of lines) {
      if (line.startsWith('# ')) {
        note = line.slice(2).trim();
        continue;
      }
      const { question, answer } = /^> (?<question>.+) \| (?<answer>[^|]+)$/.exec(line)?.groups ?? {};
      if (!question || !answer || note === '') wrong.push(line);
      else if (answer !== '-' && answer !== '!' && !note.includes(answer)) wrong.push(line);
      asked += 1;
      answered += Number(answer !== '-' && answer !== '!');
    }
    expect(wrong).toEqual([]);
    expect(answered / asked).toBeGreaterThan(ANSWERED.least);
    expect(answered / asked).toBeLessThan(ANSWERED.most);
  });
});

test('no telling by which the program is measured is among them', () => {
  const notes = new Set(
    FILES.flatMap((name) =>
      readFileSync(`${FOLDER}/${name}`, 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('# '))
        .map((line) => line.slice(2).trim().toLowerCase()),
    ),
  );
  const told = readdirSync('tests/eval/told').flatMap((name) =>
    readFileSync(`tests/eval/told/${name}`, 'utf8')
      .trim()
      .split('\n')
      .flatMap((line) => (JSON.parse(line) as { told: (string | { text: string })[] }).told)
      .map((one) => (typeof one === 'string' ? one : one.text).trim().toLowerCase()),
  );
  expect(told.filter((one) => notes.has(one))).toEqual([]);
});
