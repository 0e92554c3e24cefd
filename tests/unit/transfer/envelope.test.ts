import { describe, expect, it } from 'vitest';
import { openText, sealFile } from '../../../lib/transfer/envelope.ts';
import { fromText } from '../../../lib/transfer/memory-file.ts';
import { brought, comparable, form, note, one, open } from '../memory/open.ts';

describe('a copy under a passphrase', () => {
  it('comes back equal: export, an empty memory, import', { timeout: 60_000 }, async () => {
    const { memory } = await brought([
      form('C1', '2024-01-01', { tel: '0191 555 0101', bday: '1988-06-03', 'given-name': 'Ada' }),
      note('N1', '2025-01-01', 'I am vegan. My shoe size is 41.'),
    ]);
    await memory.change((await one(memory, 'shoe-size')).id, '42', '2026-05-01');
    const sealed = await sealFile(await memory.exportFile(), 'four words are enough');
    for (const word of ['0101', 'vegan', 'Ada', '1988']) expect(sealed).not.toContain(word);
    expect(await openText(sealed, undefined)).toMatchObject({ ok: false, reason: 'needs-passphrase' });
    expect(await openText(sealed, 'four words are enougH')).toMatchObject({ ok: false, reason: 'wrong-passphrase' });
    const text = await openText(sealed, 'four words are enough');
    const file = text.ok ? fromText(text.value) : text;
    if (!file.ok) throw new Error(file.reason);
    const other = await open();
    expect(await other.memory.bringIn(file.value)).toMatchObject({ ok: true, value: { refused: [] } });
    expect(await comparable(other.memory)).toEqual(await comparable(memory));
  });

  it('is refused by name when it is newer, broken, or asks for more than a browser has', async () => {
    const kdf = { name: 'argon2id', memory: 65536, iterations: 3, parallelism: 1, salt: 'AAAAAAAAAAAAAAAAAAAAAA==' };
    const envelope = (change: object) => JSON.stringify({ stead: 'sealed-memory', version: 1, kdf, body: 'AAAA', ...change });
    expect(await openText(envelope({ version: 2 }), 'x')).toMatchObject({ reason: 'newer-version' });
    expect(await openText(envelope({ body: 7 }), 'x')).toMatchObject({ reason: 'not-a-memory-file' });
    expect(await openText(envelope({ kdf: { ...kdf, memory: 1e9 } }), 'x')).toMatchObject({ reason: 'not-a-memory-file' });
    expect(await openText('{"statements":[]}', undefined)).toMatchObject({ ok: true, value: '{"statements":[]}' });
  });
});
