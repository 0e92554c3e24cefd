import { expect, test } from 'vitest';
import { story } from '../../eval/derive.ts';
import { SHAPES } from '../../eval/generate/shapes.ts';
import { randomOf } from '../../support/random.ts';

test('every shape of story among what is said of others: all is derived, nothing is invented', async () => {
  const r = randomOf(3);
  for (const shape of SHAPES) {
    const { wrong, invented } = await story(shape, r, 25);
    expect([shape.id, wrong, invented]).toEqual([shape.id, [], []]);
  }
}, 120_000);
