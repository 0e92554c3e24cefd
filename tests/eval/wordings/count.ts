import type { SmallModels } from '../../../lib/inference/types.ts';
import { randomOf } from '../../support/random.ts';
import { note } from '../args.ts';
import { BANKS, type Bank } from './banks.ts';
import { type Played, playRow, type Verdict } from './play.ts';
import { filled } from './words.ts';

export interface Counted {
  readonly n: number;
  readonly byKind: Readonly<Record<string, Readonly<Record<Verdict, number>>>>;
  readonly total: Readonly<Record<Verdict, number>>;
  /** Of the silent ones: the memory holds it, the question was not understood. */
  readonly held: number;
  /** What did not come out right, by its name: kind, topic and place in the bank. */
  readonly failures: Readonly<Record<string, Played>>;
}

/** Every row of a bank once, with the words of the seed. */
export async function countBank(bank: Bank, seed: number, show = 0, reader?: SmallModels): Promise<Counted> {
  const r = randomOf(seed);
  const byKind: Record<string, Record<Verdict, number>> = {};
  const total = { right: 0, stale: 0, wrong: 0, silent: 0 };
  let held = 0;
  const failures: Record<string, Played> = {};
  for (const [index, written] of BANKS[bank].entries()) {
    const row = filled(written, r);
    const played = await playRow(row, reader);
    byKind[row.kind] ??= { right: 0, stale: 0, wrong: 0, silent: 0 };
    (byKind[row.kind] as Record<Verdict, number>)[played.verdict] += 1;
    total[played.verdict] += 1;
    held += Number(played.held ?? false);
    if (played.verdict === 'right') continue;
    failures[`${row.kind}/${row.topic}/${index + 1}`] = played;
    if (Object.keys(failures).length <= show)
      note(`${played.verdict} ${row.kind}/${row.topic}/${index + 1}: ${played.why}\n  ${JSON.stringify(row.told)}`);
  }
  return { n: BANKS[bank].length, byKind, total, held, failures };
}
