/** `node tests/eval/generate/write-woven.ts FILE ASKED...`: the written conversations as one, for `eval recall`; asked are those of the files named. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { randomOf } from '../../support/random.ts';
import { woven } from './read-conversations.ts';

const FOLDER = resolve(import.meta.dirname, '../conversations');
/** Turns of small talk before and after what matters in a session. */
const SMALL_TALK = 6;

const [file = 'woven.json', ...asked] = process.argv.slice(2);
const paths = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => join(FOLDER, name));
writeFileSync(file, JSON.stringify([woven(randomOf(1), paths, asked, SMALL_TALK)]));
