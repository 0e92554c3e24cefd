/**
 * `eval bench gate [--only WORDS] [--pixels yes|no]`: gate G against the lists of hidings and of honest styles. One line of JSON a wrong
 * or doubtful case, then one with the counts. `dots` is what a person could see of a text: a picture with it less one without.
 */
import { openGateBench } from '../support/gate-bench.ts';
import { BENIGN, phone, STANDING_HIDINGS, TIMED_HIDINGS } from '../support/hidings/index.ts';
import type { Techniques } from '../support/hidings/technique.ts';
import { parseArgs, print } from './args.ts';

/** ms between the yes and the write. */
const WATCHED = 350;
/** Dots of a line of five great letters, and of what is left of it when it cannot be read. */
const READABLE = 60;
const GONE = 25;

export async function run(args: string[]): Promise<number> {
  const given = parseArgs(args, ['only', 'pixels']);
  const only = given.get('only');
  const pixels = given.oneOf('pixels', ['yes', 'no'], 'yes') === 'yes';
  const bench = await openGateBench();
  const wrong: Record<string, number> = {};
  const counts: Record<string, number> = {};
  const lists: readonly [string, Techniques][] = [
    ['standing', STANDING_HIDINGS],
    ['timed', TIMED_HIDINGS],
    ['benign', BENIGN],
  ];
  for (const [list, techniques] of lists) {
    for (const [name, technique] of Object.entries(techniques)) {
      if (only && !name.includes(only)) continue;
      const body = technique(phone);
      const judged = await bench.judge(body, list === 'timed' ? WATCHED : 0);
      const dots = pixels && list !== 'timed' ? await bench.dotsOfText(body) : undefined;
      const isWrong = judged.ok !== (list === 'benign');
      const isDoubtful = dots !== undefined && (list === 'benign' ? dots < READABLE : dots > GONE);
      counts[list] = (counts[list] ?? 0) + 1;
      wrong[list] = (wrong[list] ?? 0) + (isWrong ? 1 : 0);
      if (isWrong || isDoubtful) print({ list, name, wrong: isWrong, ...judged, dots });
    }
  }
  print({ counts, wrong });
  await bench.close();
  return Object.values(wrong).some((count) => count > 0) ? 1 : 0;
}
