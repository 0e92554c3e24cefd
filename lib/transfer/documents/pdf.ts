import type { DocumentRefusal } from '../../core/document.ts';
import { ok, type Result, refuse } from '../../core/result.ts';
import { linesOf, type Piece } from './pdf-lines.ts';

/**
 * The text layer of a PDF, by pdf.js in a worker of our own: no script of the file runs, no font or picture is drawn, nothing is
 * fetched. Only the first pages of a long file are read, and it is said. The library is loaded when the first PDF comes.
 */

/** Most pages that are read. */
export const MOST_PAGES = 60;
/** How long reading may take in all, in ms. */
const LONGEST = 45_000;
/** Fewer letters than this on all pages together are no text layer: a scan. */
const FEWEST_LETTERS = 20;

type Read = Result<{ text: string; pages?: { read: number; all: number } }, DocumentRefusal>;

export async function pdfText(bytes: Uint8Array): Promise<Read> {
  const { openPdf } = await import('./pdf-library.ts');
  const opened = await openPdf(bytes);
  if (!opened.ok) return refuse(opened.reason);
  const { pages: all, pageItems, close } = opened.value;
  const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), LONGEST));
  try {
    const count = Math.min(all, MOST_PAGES);
    const texts: string[] = [];
    for (let number = 1; number <= count; number += 1) {
      const items: readonly Piece[] | 'late' = await Promise.race([pageItems(number), late]);
      if (items === 'late') return refuse('document-takes-too-long');
      texts.push(linesOf(items));
    }
    const text = texts.join('\n\n');
    if ((text.match(/\p{L}/gu) ?? []).length < FEWEST_LETTERS) return refuse('document-scanned');
    return ok({ text, ...(count < all ? { pages: { read: count, all } } : {}) });
  } catch {
    return refuse('document-broken');
  } finally {
    await close();
  }
}
