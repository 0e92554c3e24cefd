/** Every reason that this room's code can give has a sentence in both languages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ENGINE_REASONS_DE, ENGINE_REASONS_EN } from '../../../lib/ui/i18n/engines.ts';

const ROOM = 'lib/inference';
/** Reasons of tasks go to the caller, who goes on by rules; nobody is shown one. */
const files = readdirSync(ROOM, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts') && !path.startsWith('tasks'));

test('no reason is without its sentence', () => {
  const said = files.flatMap((path) => {
    const text = readFileSync(join(ROOM, path), 'utf8');
    const thrown = [...text.matchAll(/EngineError\(\s*(?:[^'"()]*\?\s*)?'([a-z0-9-]+)'(?:\s*:\s*'([a-z0-9-]+)')?/g)].flatMap(
      ([, one, other]) => [one, other],
    );
    const rows = [...text.matchAll(/\/[a-z]*, '([a-z0-9-]+)'\]/g)].map(([, one]) => one);
    return [...thrown, ...rows].filter((one) => one !== undefined);
  });
  expect(said.length).toBeGreaterThan(60);
  expect([...new Set(said)].filter((reason) => !Object.hasOwn(ENGINE_REASONS_EN, reason))).toEqual([]);
  expect(Object.keys(ENGINE_REASONS_DE)).toEqual(Object.keys(ENGINE_REASONS_EN));
});
