import { describe, expect, it } from 'vitest';
import { judge } from '../../corpus/judge-sentences.ts';

/** `frozen` was written after the rules were, and no rule was changed for it since. */
describe('labelled sentences in five languages', () => {
  it('are at least 400', () => {
    expect(judge('sentences-seen.txt').n + judge('sentences-frozen.txt').n).toBeGreaterThanOrEqual(400);
  });

  it.each(['sentences-seen.txt', 'sentences-frozen.txt'] as const)(
    '%s: precision 98 %% and recall 80 %%',
    (file) => {
      const { precision, recall, wrong, missed } = judge(file);
      expect({
        precision: precision >= 0.98,
        recall: recall >= 0.8,
        wrong: precision >= 0.98 ? [] : wrong,
        missed: recall >= 0.8 ? [] : missed,
      }).toEqual({
        precision: true,
        recall: true,
        wrong: [],
        missed: [],
      });
    },
    60_000,
  );
});
