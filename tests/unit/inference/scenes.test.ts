import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readScenes, type Scene } from '../../support/scenes.ts';

/** The scenes that the reader learns what notes change from, and those by which it is measured. */
const FOLDER = 'tests/corpus/changes';
const MEASURED = 'tests/eval/standing/scenes.txt';
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
const scenesOf = (path: string) => readScenes(readFileSync(path, 'utf8'));
const CALM = { least: 0.4, most: 0.9 };

describe.each([...FILES.map((name) => `${FOLDER}/${name}`), MEASURED])('%s', (path) => {
  test('holds scenes of facts and notes, more than half of which change nothing or nearly so', () => {
    const scenes = scenesOf(path);
    const notes = scenes.flatMap((scene) => scene.notes);
    expect(scenes.length).toBeGreaterThan(20);
    expect(scenes.filter(({ facts, notes }) => facts.size < 3 || notes.length < 5)).toEqual([]);
    const calm = notes.filter(({ over }) => over.size === 0).length / notes.length;
    expect(calm).toBeGreaterThan(CALM.least);
    expect(calm).toBeLessThan(CALM.most);
  });
});

test('a line that is neither a fact nor a note, and a number without a fact, are named', () => {
  expect(() => readScenes('==\n1 Vet: Ann\nand so on')).toThrow('line 3');
  expect(() => readScenes('==\n1 Vet: Ann\n> She left. | 2')).toThrow('names no fact: 2');
});

test('nothing by which the program is measured is among them', () => {
  const notesOf = (scenes: readonly Scene[]) => scenes.flatMap(({ notes }) => notes.map(({ text }) => text.toLowerCase()));
  const learnt = new Set(FILES.flatMap((name) => notesOf(scenesOf(`${FOLDER}/${name}`))));
  const lives = JSON.parse(readFileSync('tests/eval/standing/lives.json', 'utf8')) as { notes: string[] }[];
  const measured = [...notesOf(scenesOf(MEASURED)), ...lives.flatMap(({ notes }) => notes.map((text) => text.toLowerCase()))];
  expect(measured.filter((one) => learnt.has(one))).toEqual([]);
});
