/** `eval fill`: the fill engine alone, in the content script's own world; `--gauntlet NAME|all` runs it over the control libraries. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openBench } from '../support/browser-bench.ts';
import { BadInput, note, parseArgs, print, readJson } from './args.ts';
import { CODE, fillPage, type Wanted } from './fill-page.ts';
import { gauntlet } from './gauntlet.ts';

const FLAGS = ['--ignore-certificate-errors', '--host-resolver-rules=MAP *.example 127.0.0.1'];

export async function run(argv: string[]): Promise<number> {
  const args = parseArgs(argv, ['url', 'values', 'probe', 'shots', 'gauntlet', 'rounds']);
  const bench = async () => openBench({ code: CODE, args: FLAGS });
  const named = args.get('gauntlet');
  if (named) {
    const report = await gauntlet(bench, named, args.number('rounds', 1), note);
    print(report);
    return report.wrong.length + report.missing.length === 0 ? 0 : 1;
  }
  const url = args.need('url');
  const wanted = readJson<readonly Wanted[]>(args.need('values'));
  if (!Array.isArray(wanted)) throw new BadInput('The values must be a list of {label, value}.');
  const open = await bench();
  try {
    const page = await open.visit(url);
    await page.page.waitForTimeout(500);
    const { results } = await fillPage(page, wanted);
    const probe = args.get('probe') ? await page.inPage(args.get('probe') ?? '') : null;
    const shots = args.get('shots');
    if (shots) {
      mkdirSync(shots, { recursive: true });
      await page.page.screenshot({ path: join(shots, 'fill.png'), fullPage: true });
    }
    print({ results, probe });
  } finally {
    await open.close();
  }
  return 0;
}
