import { type DocumentRead, type DocumentRefusal, LONGEST_DOCUMENT, type ReadFile } from '../../core/document.ts';
import { ok, type Result, refuse } from '../../core/result.ts';
import { docxText } from './docx.ts';
import { htmlText } from './html.ts';
import { pdfText } from './pdf.ts';
import { decoded } from './plain.ts';

/**
 * A file of the person's as text: PDF, DOCX, HTML or plain, told apart by its bytes and never by its name. Nothing in it runs, nothing
 * of it is fetched, and what unpacks to more than a document can be is refused before it is unpacked.
 */

/** Largest file that is looked at, in bytes. */
export const LARGEST_DOCUMENT = 20 * 1024 * 1024;

export const readFile: ReadFile = async (file) => {
  if (file.size > LARGEST_DOCUMENT) return refuse('document-too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  return readBytes(bytes, file.name);
};

export async function readBytes(bytes: Uint8Array, name: string): Promise<Result<DocumentRead, DocumentRefusal>> {
  if (bytes.length > LARGEST_DOCUMENT) return refuse('document-too-large');
  if (bytes.length === 0) return refuse('document-empty');
  const read = await byKind(bytes);
  if (!read.ok) return read;
  const text = read.value.text.replace(/\n{3,}/g, '\n\n').trim();
  if (text === '') return refuse('document-empty');
  const title = name.replace(/\.[a-z0-9]{1,5}$/i, '').slice(0, 200);
  return ok({
    ...read.value,
    title,
    text: text.slice(0, LONGEST_DOCUMENT),
    ...(text.length > LONGEST_DOCUMENT ? { cut: true as const } : {}),
  });
}

type Read = Result<Pick<DocumentRead, 'text' | 'pages'>, DocumentRefusal>;

async function byKind(bytes: Uint8Array): Promise<Read> {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return pdfText(bytes);
  if (head.startsWith('PK\u0003\u0004')) return docxText(bytes);
  if (head.startsWith('{\\rtf') || head.startsWith('\u00d0\u00cf\u0011\u00e0')) return refuse('document-unknown-kind');
  const text = decoded(bytes);
  if (text === null) return refuse('document-unknown-kind');
  return ok({
    text: /^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<!doctype html|<(?:head|body|div|p|table|h[1-6])[\s>])/i.test(text)
      ? htmlText(text)
      : text,
  });
}
