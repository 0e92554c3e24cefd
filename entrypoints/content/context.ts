import { browser } from 'wxt/browser';

/**
 * Stands in the bundle for WXT's context of a content script, of which no more is used: whoever was started before in this document,
 * by a version of the extension that is gone, hears of the newer one and stops. The page's own windows are told nothing.
 */
export class ContentScriptContext {
  private readonly started = `${browser.runtime.id}:started`;

  constructor() {
    document.dispatchEvent(new Event(this.started));
  }

  onInvalidated(stop: () => void): void {
    document.addEventListener(this.started, stop, { once: true });
  }
}
