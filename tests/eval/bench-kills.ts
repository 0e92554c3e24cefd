/**
 * `npm run eval -- bench kills [--n 1000] [--browser 20] [--seed 1]`: facts are written while the worker is ended, or one time in
 * `--browser` the whole browser is killed, at a random moment. Counts what was acknowledged and is gone, and what is half there.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { note, parseArgs } from './args.ts';
import { killed } from './kills.ts';

export async function run(args: string[]): Promise<number> {
  const options = parseArgs(args, ['n', 'browser', 'seed']);
  const profile = mkdtempSync(join(tmpdir(), 'stead-kills-'));
  const began = Date.now();
  const result = await killed(profile, options.number('n', 1000), options.number('browser', 20), options.number('seed', 1), note);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  process.stdout.write(`${JSON.stringify({ ...result, seconds: Math.round((Date.now() - began) / 1000) })}\n`);
  return result.lost === 0 && result.torn === 0 ? 0 : 1;
}
