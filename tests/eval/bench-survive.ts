/** `npm run eval -- bench survive`: 3 stores x 8 kinds of damage to the files of a real profile; a JSON line each and a sum. */
import { KINDS, STORES } from '../support/damage.ts';
import { parseArgs } from './args.ts';
import { damaged } from './survive.ts';

export async function run(args: string[]): Promise<number> {
  const only = parseArgs(args, ['store']).get('store');
  const combinations = STORES.filter((store) => !only || store === only).flatMap((store) =>
    Object.keys(KINDS).map((kind) => [store, kind] as const),
  );
  const sum = { tried: 0, restored: 0, said: 0, silentlyEmpty: 0 };
  for await (const one of damaged(combinations)) {
    process.stdout.write(`${JSON.stringify(one)}\n`);
    sum.tried += 1;
    if (one.equal) sum.restored += 1;
    if (one.state !== 'whole') sum.said += 1;
    if (one.empty) sum.silentlyEmpty += 1;
  }
  process.stdout.write(`${JSON.stringify(sum)}\n`);
  return sum.restored === sum.tried && sum.silentlyEmpty === 0 ? 0 : 1;
}
