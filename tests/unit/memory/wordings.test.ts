import { describe, expect, it } from 'vitest';
import { BANKS, type Bank } from '../../eval/wordings/banks.ts';
import { countBank } from '../../eval/wordings/count.ts';
import { KNOWN_FAILURES } from '../../eval/wordings/known-failures.ts';
import { nodeReader } from '../../support/node-models.ts';

/** Wordings that were written without a look at the grammar: see `tests/eval/wordings/row.ts`. */
describe('banks of wordings', () => {
  it.each(Object.keys(BANKS) as Bank[])(
    '%s: fails where it is known to fail, and nowhere else',
    async (bank) => {
      const { failures } = await countBank(bank, 1);
      expect(Object.fromEntries(Object.entries(failures).map(([name, { verdict }]) => [name, verdict]))).toEqual(KNOWN_FAILURES[bank]);
    },
    120_000,
  );

  it('third, with the models of the package: far more is right, no more is stale', async () => {
    const [{ total: plain }, { total }] = [await countBank('third', 1), await countBank('third', 1, 0, await nodeReader())];
    expect(total.right).toBeGreaterThan(plain.right + 15);
    expect(total.wrong).toBeLessThanOrEqual(plain.wrong + 2);
    expect(total.stale).toBeLessThanOrEqual(plain.stale);
  }, 240_000);
});
