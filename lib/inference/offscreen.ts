import { EngineError } from './types.ts';

/**
 * Chrome's one offscreen page, opened when it is needed. It outlives the service worker, so a woken worker finds the one that its
 * predecessor opened; two that open at once get the same one.
 */
export interface ExtensionApi {
  readonly offscreen?: {
    createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
    closeDocument?(): Promise<void>;
  };
  readonly runtime: {
    getContexts?(filter: { contextTypes: string[] }): Promise<readonly unknown[]>;
    sendMessage(message: unknown): Promise<unknown>;
    connect?(options: { name: string }): unknown;
  };
}

export interface Offscreen {
  /** @throws EngineError `engine-unavailable` */
  ensure(): Promise<void>;
  /** Takes a page that no longer answers away. Never throws. */
  close(): Promise<void>;
}

const PAGE = 'engine.html';
const JUSTIFICATION = 'Runs the language model that finds what you have told the extension, on this device.';

export function offscreenOf(extension: ExtensionApi): Offscreen {
  let opening: Promise<void> | undefined;
  const open = async (): Promise<void> => {
    if (!extension.offscreen) throw new EngineError('engine-unavailable', 'no offscreen pages here');
    const found = await extension.runtime.getContexts?.({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
    if (found && found.length > 0) return;
    try {
      await extension.offscreen.createDocument({ url: PAGE, reasons: ['WORKERS'], justification: JUSTIFICATION });
    } catch (error) {
      // Somebody else opened it in the meantime: that one will do.
      if (!/single offscreen/i.test(String(error))) throw new EngineError('engine-unavailable', String(error));
    }
  };
  return {
    ensure() {
      opening ??= open().finally(() => {
        opening = undefined;
      });
      return opening;
    },
    close: async () => {
      await extension.offscreen?.closeDocument?.().catch(() => undefined);
    },
  };
}
