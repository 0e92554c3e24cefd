/**
 * `npm run model-libs [-- --from DIR]`: WebLLM's compiled libraries into the package. They are programs, so each is taken only when it is
 * the pinned file, from its pinned address or out of a folder. Without them the build says so, and the other engines stay.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WEBLLM_LIBRARIES } from '../lib/inference/models/pinned.ts';
import { WEBLLM } from '../lib/inference/webllm.ts';

const INTO = 'public/models/webllm';
const HOME = `https://raw.githubusercontent.com/mlc-ai/binary-mlc-llm-libs/main/web-llm-models/${WEBLLM.lib}`;

const say = (text: string): void => void process.stderr.write(`${text}\n`);
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function bytesOf(file: string, from: string | undefined): Promise<Uint8Array> {
  if (from !== undefined) {
    const path = join(from, file);
    if (!existsSync(path)) throw new Error('it is not in the folder');
    return readFileSync(path);
  }
  const response = await fetch(`${HOME}/${file}`).catch(() => null);
  if (!response?.ok) throw new Error(`its address ${response ? `answered ${response.status}` : 'does not answer'}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function main(args: readonly string[]): Promise<number> {
  const at = args.indexOf('--from');
  const from = at < 0 ? undefined : args[at + 1];
  if (args.length > 0 && (at !== 0 || from === undefined || args.length !== 2)) {
    say('Usage: model-libs [--from FOLDER]');
    return 2;
  }
  let missing = 0;
  for (const { file, sha256, bytes } of WEBLLM_LIBRARIES) {
    const path = join(INTO, file);
    if (existsSync(path) && hashOf(readFileSync(path)) === sha256) {
      say(`${file}: is here`);
      continue;
    }
    try {
      const got = await bytesOf(file, from);
      if (got.length !== bytes || hashOf(got) !== sha256) throw new Error('it is not the pinned file');
      mkdirSync(INTO, { recursive: true });
      writeFileSync(path, got);
      say(`${file}: taken`);
    } catch (error) {
      missing += 1;
      say(`${file}: not taken, ${error instanceof Error ? error.message : error}.`);
    }
  }
  if (missing > 0) say(`${missing} of ${WEBLLM_LIBRARIES.length} libraries are missing: the models they serve will be refused by name.`);
  return missing === WEBLLM_LIBRARIES.length ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
