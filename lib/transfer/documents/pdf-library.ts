import { GlobalWorkerOptions, getDocument, PasswordException, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DocumentRefusal } from '../../core/document.ts';
import { ok, type Result, refuse } from '../../core/result.ts';
import type { Piece } from './pdf-lines.ts';

/** The one home of pdf.js. A worker per file, ended with it; no evaluation, no network, no fonts, no pictures. */
export interface OpenPdf {
  readonly pages: number;
  pageItems(number: number): Promise<readonly Piece[]>;
  close(): Promise<void>;
}

/** Most pieces of one page that are taken. */
const MOST_PIECES = 20_000;

export async function openPdf(bytes: Uint8Array): Promise<Result<OpenPdf, DocumentRefusal>> {
  const own = typeof Worker === 'undefined' ? null : new Worker(new URL('./pdf.worker.ts', import.meta.url), { type: 'module' });
  if (own) GlobalWorkerOptions.workerPort = own;
  const task = getDocument({
    // pdf.js takes the buffer over: ours stays.
    data: bytes.slice(),
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
    maxImageSize: 0,
    verbosity: 0,
    ...(own ? { worker: PDFWorker.create({ port: own }) } : {}),
  });
  const close = async () => {
    await task.destroy().catch(() => undefined);
    own?.terminate();
  };
  try {
    const pdf = await task.promise;
    return ok({
      pages: pdf.numPages,
      async pageItems(number) {
        const page = await pdf.getPage(number);
        const { items } = await page.getTextContent();
        page.cleanup();
        return items.slice(0, MOST_PIECES).flatMap((item): Piece[] => {
          if (!('str' in item)) return [];
          const [, , , , x = 0, y = 0] = item.transform as number[];
          return [{ str: item.str, x, y, width: item.width, height: item.height }];
        });
      },
      close,
    });
  } catch (error) {
    await close();
    return refuse(
      error instanceof PasswordException || (error instanceof Error && error.name === 'PasswordException')
        ? 'document-encrypted'
        : 'document-broken',
    );
  }
}
