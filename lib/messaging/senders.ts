import type { Origin } from '../core/origin.ts';
import { originOf } from '../core/origin.ts';
import type { CallName, ListCalls, PageCalls, SurfaceCalls } from './contract.ts';

/**
 * Who is speaking, by the browser's word alone: `sender.id`, `sender.url`, `sender.origin`, `sender.tab`, `sender.frameId`.
 * Nothing a message says about its own origin is ever read. Whoever cannot be named may call nothing.
 */
export type Sender =
  | {
      readonly kind: 'page';
      readonly tabId: number;
      readonly frameId: number;
      readonly documentId?: string;
      readonly origin: Origin | null;
      readonly incognito: boolean;
    }
  | { readonly kind: 'surface'; readonly page: string }
  | { readonly kind: 'list'; readonly tabId: number; readonly frameId: number }
  | { readonly kind: 'stranger' };

/** The fields of `chrome.runtime.MessageSender` that are the browser's and not the page's. */
export interface BrowserSender {
  readonly id?: string;
  readonly url?: string;
  readonly origin?: string;
  readonly frameId?: number;
  readonly documentId?: string;
  readonly documentLifecycle?: string;
  readonly tab?: { readonly id?: number; readonly incognito?: boolean };
}

const SURFACES = new Set(['popup.html', 'sidepanel.html', 'options.html', 'welcome.html']);
const LIST = 'suggestions.html';

export function nameSender(sender: BrowserSender, self: { readonly id: string; readonly baseUrl: string }): Sender {
  if (sender.id !== self.id) return { kind: 'stranger' };
  const page = extensionPage(sender, self.baseUrl);
  const tabId = sender.tab?.id;
  const frameId = sender.frameId ?? 0;
  if (page !== null) {
    if (page === LIST && tabId !== undefined && frameId !== 0) return { kind: 'list', tabId, frameId };
    // A surface inside somebody's frame is somebody's trick.
    if (SURFACES.has(page) && frameId === 0) return { kind: 'surface', page };
    return { kind: 'stranger' };
  }
  if (tabId === undefined) return { kind: 'stranger' };
  if (sender.documentLifecycle !== undefined && sender.documentLifecycle !== 'active') return { kind: 'stranger' };
  return {
    kind: 'page',
    tabId,
    frameId,
    documentId: sender.documentId,
    // Firefox gives no `origin` here; `url` is the browser's as well. An opaque origin must not be read off the url.
    origin: sender.origin === undefined ? originOf(sender.url) : originOf(sender.origin === 'null' ? undefined : sender.origin),
    incognito: sender.tab?.incognito === true,
  };
}

function extensionPage(sender: BrowserSender, baseUrl: string): string | null {
  const scheme = new URL(baseUrl).protocol;
  if (!sender.url?.startsWith(`${scheme}//`)) return null;
  // The framed list may run under the extension's dynamic address; `id` has already been checked.
  return new URL(sender.url).pathname.slice(1);
}

const PAGE_CALLS: Record<keyof PageCalls, true> = {
  'page.intent': true,
  'page.changed': true,
  'page.observed': true,
  'page.chat': true,
  'page.edited': true,
};
const LIST_CALLS: Record<keyof ListCalls, true> = { 'list.rows': true, 'list.accept': true, 'list.close': true };

/** Whether this kind of sender may make this call. Frames' own calls (`frame.*`) are never served by the background. */
export function mayCall(sender: Sender, name: string): name is CallName {
  if (sender.kind === 'page') return Object.hasOwn(PAGE_CALLS, name);
  if (sender.kind === 'list') return Object.hasOwn(LIST_CALLS, name);
  if (sender.kind === 'surface') return /^(surface|memory|settings)\./.test(name);
  return false;
}

export type SurfaceName = keyof SurfaceCalls;
