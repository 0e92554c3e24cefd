/**
 * `eval sites`: serves the sample sites until it is stopped and prints one row `{name, url}` each, to be measured by `eval page`. Their
 * hosts are known to the browsers that `eval` starts, to no other.
 */
import { SITES } from '../e2e/sites/catalogue.ts';
import { startSites } from '../e2e/sites/server.ts';
import { parseArgs, print } from './args.ts';

export async function run(argv: string[]): Promise<number> {
  parseArgs(argv, []);
  const sites = await startSites();
  for (const { name } of SITES) print({ name, url: sites.url(name) });
  await new Promise<void>((stop) => {
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
  await sites.close();
  return 0;
}
