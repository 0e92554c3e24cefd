import { describe, expect, test } from 'vitest';
import { attributeOf } from '../../../lib/core/attributes.ts';
import { ALONE } from '../../../lib/core/labels/alone.ts';
import { labelPaths } from '../../../lib/core/labels/index.ts';
import { ROWS } from '../../../lib/core/labels/rows.ts';
import { normalise } from '../../../lib/core/text.ts';

describe('which path a label asks for', () => {
  test.each([
    ['Work e-mail', 'email'],
    ['Company name', 'organization'],
    ['Name of your doctor', 'doctor.name'],
    ['User name', 'username'],
    ['What is your date of birth?', 'bday'],
    ['Please enter your e-mail address', 'email'],
    ['National Insurance number', 'social-security'],
    ['Years without a claim', 'no-claims'],
    ['E-mail address 2', 'email'],
    ['Address line 2', 'address.address-line2'],
    ['Tag der Geburt', 'bday'],
    ['Wo wird das Fahrzeug nachts abgestellt? (Abstellplatz)', 'vehicle.overnight'],
  ])('%s', (label, path) => {
    expect(labelPaths(label)[0]?.path).toBe(path);
  });

  test.each(['Phone type', 'Project name', 'Job title of the vacancy', "Mother's maiden name", 'Posted by', 'Land of the free gifts'])(
    '%s only looks like ours',
    (label) => {
      expect(labelPaths(label)[0]?.path ?? '').toBe('');
    },
  );

  test('the group says whose number and which end', () => {
    expect(labelPaths('Date of expiry', 'Passport')[0]?.path).toBe('passport.end');
    expect(labelPaths('Number', 'Your passport')[0]?.path).toBe('passport.number');
    expect(labelPaths('Subject', 'Education')[0]?.path).toBe('education.area');
    expect(labelPaths('Subject', 'Support request')[0]?.path ?? '').toBe('');
  });

  test('a short word of another language counts only alone', () => {
    expect(labelPaths('By')[0]?.path).toBe('address.address-level2');
    expect(labelPaths('Sent by the seller')).toEqual([]);
    expect(labelPaths('Il tuo nome')[0]?.path).toBe('name');
  });

  test('filler does not weigh', () => {
    expect(labelPaths('Please enter your postcode here')[0]?.strength).toBe(1);
  });

  test('context is said by the wording', () => {
    expect(labelPaths('Work e-mail')[0]?.context).toBe('work');
    expect(labelPaths('Handynummer')[0]?.context).toBe('mobile');
  });
});

describe('the rows', () => {
  test.each([...ROWS, ...ALONE].filter(([path]) => path !== '').map(([path]) => path))('%s stands in the catalogue', (path) => {
    const [, part] = path.split('.');
    const attribute = attributeOf(path);
    expect(attribute).toBeDefined();
    // What is no record is parted by code ("van der" of a last name).
    if (part && attribute?.kind === 'record') expect(attribute.parts).toHaveProperty(part);
  });

  test('short wordings are written as labels are compared', () => {
    const odd = ALONE.flatMap(([path, wordings]) =>
      wordings
        .split('|')
        .filter((word) => normalise(word).length !== word.normalize('NFC').length)
        .map((word) => `${path}: ${word}`),
    );
    expect(odd).toEqual([]);
  });

  test('no wording repeats inside a repetition', () => {
    for (const [path, wordings] of ROWS)
      expect(/\([^()]*[*+?}][^()]*\)[*+{]/.test(wordings.replace(/\( \\w\+\)[*{]/g, '').replace(/\(\\w\+ \)\{/g, '')) ? path : '').toBe('');
  });
});
