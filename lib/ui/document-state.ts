import { signal } from '@preact/signals';
import type { DocumentRead, ReadFile } from '../core/document.ts';
import { edits, tab, takeView, unticked } from './page-state.ts';
import { ask, reason, t } from './state.ts';

/** The document that lies beside the page, and how files become text: given by the page that hosts the surface, so that only it carries the readers. */
export const beside = signal<DocumentRead | null>(null);
/** One sentence on what became of the last file or text. */
export const said = signal<{ readonly text: string; readonly isError: boolean } | null>(null);
export const reading = signal(false);

let reader: ReadFile | null = null;
export function setFileReader(next: ReadFile): void {
  reader = next;
}

export async function bringFile(file: File): Promise<void> {
  if (!reader || reading.value) return;
  reading.value = true;
  said.value = { text: t('documentReading'), isError: false };
  const read = await reader(file).catch(() => ({ ok: false as const, reason: 'document-broken' as const }));
  reading.value = false;
  if (read.ok) await put(read.value);
  else said.value = { text: reason(read.reason), isError: true };
}

export async function bringText(text: string): Promise<void> {
  if (text.trim() === '') said.value = { text: reason('document-empty'), isError: true };
  else await put({ title: t('documentPasted'), text });
}

async function put(document: DocumentRead | null): Promise<void> {
  const tabId = tab.value;
  if (tabId === null) return;
  const view = await ask('surface.document', { tabId, ...(document ? { document: { title: document.title, text: document.text } } : {}) });
  if (!view) return;
  beside.value = document;
  said.value = document && { text: partOf(document), isError: false };
  unticked.value = new Set();
  edits.value = new Map();
  takeView(view);
}

export const putAway = (): Promise<void> => put(null);

/** What was not read of it, if anything. */
function partOf({ pages, cut }: DocumentRead): string {
  if (pages) return t('documentPages', { read: pages.read, all: pages.all });
  return cut ? t('documentCut') : '';
}

/** Remembers the document itself: only when the person asks for it. */
export async function keepDocument(): Promise<void> {
  const document = beside.value;
  if (!document) return;
  const result = await ask('memory.document', { title: document.title, text: document.text });
  if (!result) return;
  said.value = result.ok
    ? { text: t('documentKept', { beliefs: result.value.beliefs }), isError: false }
    : { text: reason(result.reason), isError: true };
}
