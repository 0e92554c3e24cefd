import { describe, expect, test } from 'vitest';
import { signature } from '../../../lib/forms/signature.ts';
import { type Draft, field } from './build.ts';

const base: Draft = { label: 'Country', kind: 'select', name: 'country', options: ['Austria', 'Belgium'] };

describe('what a control is', () => {
  test.each<Draft>([
    { label: 'Nation' },
    { kind: 'combobox' },
    { name: 'land' },
    { id: 'c1' },
    { autocomplete: 'country' },
    { placeholder: 'Choose' },
    { options: ['Austria', 'Brazil'] },
  ])('changes with %o', (change) => {
    expect(signature(field({ ...base, ...change }))).not.toBe(signature(field(base)));
  });

  test.each<Draft>([{ state: 'typed' }, { disabled: true }, { readOnly: true }, { hidden: 'off-page' }, { order: 7 }])(
    'stays with %o',
    (change) => {
      expect(signature(field({ ...base, ...change }))).toBe(signature(field(base)));
    },
  );

  test('is short', () => {
    expect(signature(field(base))).toMatch(/^[0-9a-z]{1,7}$/);
  });
});
