import { strToU8, zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { htmlText } from '../../../lib/transfer/documents/html.ts';
import { MOST_PAGES } from '../../../lib/transfer/documents/pdf.ts';
import { LARGEST_DOCUMENT, readBytes, readFile } from '../../../lib/transfer/documents/read-file.ts';
import { pdfOf } from '../../support/pdf.ts';

// Packing and unpacking takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const text = async (bytes: Uint8Array) => {
  const read = await readBytes(bytes, 'letter.any');
  return read.ok ? read.value.text : read.reason;
};
const docx = (xml: string, more: Record<string, Uint8Array> = {}) =>
  zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(xml), ...more });
const word = (body: string) => `<?xml version="1.0"?><w:document xmlns:w="x"><w:body>${body}</w:body></w:document>`;
const run = (words: string, style = '') => `<w:r>${style}<w:t xml:space="preserve">${words}</w:t></w:r>`;

describe('plain text and HTML', () => {
  test('by its bytes, whatever its name', async () => {
    expect(await text(strToU8('Grüße aus dem Garten'))).toBe('Grüße aus dem Garten');
    expect(await text(new Uint8Array([0xff, 0xfe, 0x48, 0x00, 0x69, 0x00]))).toBe('Hi');
    expect(await text(new Uint8Array([0x47, 0x72, 0xfc, 0xdf, 0x65]))).toBe('Grüße');
  });

  test('HTML keeps lines and cells, and nothing that nobody sees', () => {
    const html =
      '<!doctype html><head><title>T</title><style>p{}</style></head><body><!-- x --><h1>Plan</h1><p>Name:&nbsp;Ada &amp; Bo</p><ul><li>one<li>two</ul><table><tr><td>Colour</td><td>sea&#32;green</td></tr></table><p hidden>no</p><span style="display:none">no</span><script>no()</script></body>';
    expect(htmlText(html)).toBe('Plan\n\nName: Ada & Bo\n\n- one\n- two\n\nColour: sea green');
  });
});

describe('Word', () => {
  test('paragraphs, tabs, tables; deleted, hidden and field codes stay out', async () => {
    const xml = word(
      `<w:p>${run('Dear ')}${run('Guild &amp; friends,')}</w:p><w:p>${run('gone', '<w:rPr><w:vanish/></w:rPr>')}<w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:r><w:instrText>DATE</w:instrText></w:r>${run('kept')}</w:p><w:tbl><w:tr><w:tc><w:p>${run('Colour')}</w:p></w:tc><w:tc><w:p>${run('sea green')}</w:p></w:tc></w:tr></w:tbl>`,
    );
    expect(await text(docx(xml))).toBe('Dear Guild & friends,\nkept\nColour: sea green');
  });

  test('a bomb is given up before it is large', async () => {
    const bomb = docx(word('<w:p/>'), {});
    const large = zipSync({ 'word/document.xml': new Uint8Array(40 * 1024 * 1024) }, { level: 1 });
    expect(large.length).toBeLessThan(1024 * 1024);
    expect(await text(large)).toBe('document-unpacks-too-large');
    expect(await text(bomb)).toBe('document-empty');
  });

  test('other parts are not unpacked, whatever they hold', async () => {
    const file = docx(word(`<w:p>${run('kept')}</w:p>`), { 'word/media/a.bin': new Uint8Array(4 * 1024 * 1024) });
    expect(await text(file)).toBe('kept');
  });

  test('an archive that is no Word document, and one that is cut off', async () => {
    expect(await text(zipSync({ 'a.txt': strToU8('x') }))).toBe('document-unknown-kind');
    const whole = docx(word(`<w:p>${run(Array.from({ length: 4000 }, (_, n) => `word${n * 7919}`).join(' '))}</w:p>`));
    expect(await text(whole.subarray(0, Math.floor(whole.length / 2)))).toBe('document-broken');
  });
});

describe('PDF', () => {
  test('lines and paragraphs', async () => {
    expect(await text(pdfOf({ pages: [['Full Name: Marisol Quent', 'Colour: sea green'], ['Second page.']] }))).toBe(
      'Full Name: Marisol Quent\nColour: sea green\n\nSecond page.',
    );
  });

  test('a scan has no text, a locked one no key, a broken one no end', async () => {
    expect(await text(pdfOf({ pages: [[], []] }))).toBe('document-scanned');
    expect(await text(pdfOf({ pages: [['Hello']], locked: true }))).toBe('document-encrypted');
    expect(await text(strToU8('%PDF-1.7\nthis is none'))).toBe('document-broken');
  });

  test('of 500 pages the first are read, and it is said', async () => {
    const read = await readBytes(pdfOf({ pages: Array.from({ length: 500 }, (_, n) => [`This is page number ${n + 1}.`]) }), 'long.pdf');
    expect(read).toMatchObject({ ok: true, value: { pages: { read: MOST_PAGES, all: 500 } } });
    expect(read.ok && read.value.text).toContain(`page number ${MOST_PAGES}.`);
    expect(read.ok && read.value.text).not.toContain(`page number ${MOST_PAGES + 1}.`);
  });
});

describe('what is no document', () => {
  test.each([
    ['nothing', new Uint8Array(0), 'document-empty'],
    ['blanks', strToU8(' \n\n '), 'document-empty'],
    ['noise', Uint8Array.from({ length: 5000 }, (_, n) => (n * 7919) % 256), 'document-unknown-kind'],
    ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), 'document-unknown-kind'],
    ['RTF', strToU8('{\\rtf1 hello}'), 'document-unknown-kind'],
  ])('%s', async (_name, bytes, reason) => expect(await text(bytes)).toBe(reason));

  test('a file of 50 MB is refused by its size, unread', async () => {
    let opened = false;
    const file = {
      name: 'big.pdf',
      size: 50 * 1024 * 1024,
      arrayBuffer: async () => {
        opened = true;
        return new ArrayBuffer(0);
      },
    };
    expect(await readFile(file)).toMatchObject({ ok: false, reason: 'document-too-large' });
    expect(opened).toBe(false);
    expect(LARGEST_DOCUMENT).toBeLessThan(50 * 1024 * 1024);
  });

  test('a very long text is cut, and it is said', async () => {
    const read = await readBytes(strToU8('word '.repeat(60_000)), 'long.txt');
    expect(read).toMatchObject({ ok: true, value: { cut: true, title: 'long' } });
  });
});
