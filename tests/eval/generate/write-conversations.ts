/** `node tests/eval/generate/write-conversations.ts SEED COUNT SESSIONS FILE`: a corpus for `eval recall` whose every word is invented. */
import { writeFileSync } from 'node:fs';
import { randomOf } from '../../support/random.ts';
import { conversation } from './conversation.ts';

const [seed = '1', count = '10', sessions = '12', file = 'conversations.json'] = process.argv.slice(2);
const random = randomOf(Number(seed));
writeFileSync(file, JSON.stringify(Array.from({ length: Number(count) }, () => conversation(random, Number(sessions)))));
