import { strFromU8, Unzip, UnzipInflate } from 'fflate';
import type { DocumentRefusal } from '../../core/document.ts';
import { ok, type Result, refuse } from '../../core/result.ts';
import { entities } from './html.ts';

/** The text of a Word document: its main part only, unpacked in pieces and given up as soon as it is larger than a document can be. */
const MAIN = 'word/document.xml';
/** Largest main part after unpacking, in bytes: about two thousand pages. */
const LARGEST_PART = 30 * 1024 * 1024;
/** Bytes of the archive that are looked at in one go. */
const SLICE = 16 * 1024;

export async function docxText(bytes: Uint8Array): Promise<Result<{ text: string }, DocumentRefusal>> {
  const part = unpack(bytes);
  return part.ok ? ok({ text: wordText(part.value) }) : part;
}

class TooLarge extends Error {}

function unpack(bytes: Uint8Array): Result<string, DocumentRefusal> {
  const chunks: Uint8Array[] = [];
  const names: string[] = [];
  let size = 0;
  let done = false;
  const unzip = new Unzip((file) => {
    names.push(file.name);
    if (file.name !== MAIN || done) return;
    file.ondata = (error, chunk, final) => {
      if (error) throw error;
      size += chunk.length;
      if (size > LARGEST_PART) throw new TooLarge();
      chunks.push(chunk);
      done = final;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !done; at += SLICE) unzip.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
  } catch (error) {
    return refuse(error instanceof TooLarge ? 'document-unpacks-too-large' : 'document-broken');
  }
  if (!done) return refuse(names.some((name) => name.startsWith('word/')) ? 'document-broken' : 'document-unknown-kind');
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return ok(strFromU8(all));
}

/** Runs of text joined as Word joins them: paragraphs to lines, cells to "label: value", tabs and breaks kept. Deleted and hidden text stays out. */
export function wordText(xml: string): string {
  let out = '';
  let shown = false;
  let hidden = false;
  for (const match of xml.matchAll(/<(\/?)w:([A-Za-z]+)\b([^>]*?)(\/?)>|([^<]+)/g)) {
    const [, close, name, attributes = '', , text] = match;
    if (text !== undefined) {
      if (shown && !hidden) out += entities(text);
      continue;
    }
    if (name === 't') shown = close !== '/';
    else if (name === 'r') hidden = false;
    else if (name === 'vanish' && !/w:val="(?:0|false)"/.test(attributes)) hidden = true;
    else if (name === 'tab' && !hidden) out += '\t';
    else if ((name === 'br' || name === 'cr') && !hidden) out += '\n';
    else if (name === 'p' && close) out += '\n';
    else if (name === 'tc' && close) out = `${out.replace(/\n+$/, '').replace(/:$/, '')}: `;
    else if (name === 'tr' && close) out = `${out.replace(/: $/, '')}\n`;
    // What stands outside `w:t` is no text of the document.
    if (name !== 't') shown = false;
  }
  return out.replace(/[ \t]+\n/g, '\n').trim();
}
