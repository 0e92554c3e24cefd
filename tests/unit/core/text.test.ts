import { expect, test } from 'vitest';
import { clean } from '../../../lib/core/text.ts';

/** Text as it is compared and shown. */

test('clean drops what cannot be seen, in every plane, and nothing else', () => {
  const unseen = /[\p{Cc}\p{Cf}\p{Co}]|[\u{FE00}-\u{FE0F}]|[\u{E0100}-\u{E01EF}]/u;
  const wrong: string[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    const char = String.fromCodePoint(code);
    if (/[\s\u00a0]/.test(char) || (code >= 0xd800 && code < 0xe000)) continue;
    if ((clean(`a${char}b`) === 'ab') !== unseen.test(char)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});
