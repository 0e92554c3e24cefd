/** `eval bench undo [--rounds 50] [--pages forty-react,material,element,shoelace]`: one line of JSON a page; 1 where a page is not back. */
import { serveControls } from '../e2e/sites/controls/server.ts';
import { openBench } from '../support/browser-bench.ts';
import { parseArgs, print } from './args.ts';
import { CODE } from './fill-page.ts';
import { undoRounds } from './undo-rounds.ts';

/** React, Angular, Vue and web components. */
const PAGES = 'forty-react,mui,material,element,shoelace';

export async function run(argv: string[]): Promise<number> {
  const args = parseArgs(argv, ['rounds', 'pages']);
  const [bench, pages] = await Promise.all([openBench({ code: CODE }), serveControls()]);
  let off = 0;
  try {
    for (const name of (args.get('pages') ?? PAGES).split(',')) {
      const report = await undoRounds(bench, pages, name, args.number('rounds', 50));
      off += report.notBack.length;
      print(report);
    }
  } finally {
    await bench.close();
    await pages.close();
  }
  return off === 0 ? 0 : 1;
}
