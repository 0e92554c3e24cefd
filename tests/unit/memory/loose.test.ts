import { describe, expect, it } from 'vitest';
import { plainText } from '../../../lib/core/value.ts';
import { claimsOfText } from '../../../lib/memory/facts/from-text.ts';

const read = (text: string) =>
  claimsOfText(text, '2025-03-01', { people: [] }, 'note')
    .claims.filter(({ attribute }) => attribute !== 'note')
    .map(({ attribute, value }) => `${attribute}=${plainText(value)}`);

describe('what only sounds like something told', () => {
  it.each([
    'Last night shift ever.',
    'First Monday off in weeks!',
    'Anyway we rent now for the first time in 6 years and it feels odd.',
    'Doctor wrote it down as an allergy.',
    'Allergy clinic with Maya.',
    'Joana: agora é o 911 222 333',
    'Hill race: entering in March.',
    'Lactose though: still no',
    'This is Leeds.',
    'Meta: dejar el café',
  ])('%s', (text) => expect(read(text)).toEqual([]));

  it('leaves a remark about somebody out of what they are', () => {
    const [boss = ''] = read('My manager is Ines Falk, she seems lovely.');
    expect(boss).toContain('Ines Falk');
    expect(boss).not.toContain('lovely');
    expect(read('From 1 September 2025 I report to Ines Falk, ines@larkfield.example.').join()).not.toMatch(/2025-09|since/);
  });

  it('is read in time, however often it goes on', () => {
    const before = performance.now();
    read(`I live in ${'Leeds and '.repeat(25)}York.`);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
