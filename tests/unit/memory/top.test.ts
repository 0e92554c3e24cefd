import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Top } from '../../../lib/memory/top.ts';

it('keeps what a sort would put first', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40)), fc.integer({ min: 0, max: 12 }), (numbers, limit) => {
      const top = new Top<number>(limit, (a, b) => b - a);
      for (const [index, number] of numbers.entries()) {
        const full = index >= limit && limit > 0;
        expect(top.worst).toBe(full ? numbers.slice(0, index).sort((a, b) => b - a)[limit - 1] : undefined);
        top.offer(number);
      }
      expect(top.sorted()).toEqual([...numbers].sort((a, b) => b - a).slice(0, limit));
    }),
  );
});
