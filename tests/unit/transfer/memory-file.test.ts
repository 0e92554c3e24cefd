import { describe, expect, it } from 'vitest';
import { fromText, LARGEST_FILE_BYTES } from '../../../lib/transfer/memory-file.ts';

describe('the text of a memory file', () => {
  it('is read, with or without a byte order mark', () => {
    const text = JSON.stringify({
      version: 1,
      self: 'Ada',
      statements: [{ id: 'N1', kind: 'note', at: '2024-01-01', text: 'I am vegan.' }],
    });
    expect(fromText(text)).toMatchObject({ ok: true, value: { self: 'Ada' } });
    expect(fromText(`\uFEFF${text}`).ok).toBe(true);
  });

  it.each([
    ['{"statements": [', 'not-json'],
    ['', 'not-json'],
    ['[]', 'not-a-memory-file'],
    ['{"statements": {}}', 'not-a-memory-file'],
    ['null', 'not-a-memory-file'],
    ['{"version": 2, "statements": []}', 'newer-version'],
  ])('%s is refused as %s', (text, reason) => {
    expect(fromText(text)).toMatchObject({ ok: false, reason });
  });

  it('refuses what is too large by its bytes', () => {
    expect(fromText(' '.repeat(LARGEST_FILE_BYTES + 1))).toMatchObject({ ok: false, reason: 'too-large' });
    expect(fromText('ü'.repeat(LARGEST_FILE_BYTES / 2 + 1))).toMatchObject({ ok: false, reason: 'too-large' });
  });
});
