import { browser } from 'wxt/browser';
import type { Ports, Store } from '../../lib/assistant/ports.ts';
import { fixedClock, systemClock } from '../../lib/core/clock.ts';
import type { Inference } from '../../lib/inference/inference.ts';
import type { Embedder, NoteReader } from '../../lib/inference/types.ts';
import type { Memory } from '../../lib/memory/types.ts';

/** Address of a page of the extension. */
export function addressOf(path: string): string {
  return (browser.runtime as unknown as { getURL(path: string): string }).getURL(path);
}

/** The alarm that comes by once a minute while a memory with a passphrase is unlocked. */
export const LOCK_WATCH = 'lock-watch';

/** The browser's side of the assistant's ports. */
export function store(area: typeof browser.storage.local): Store {
  return {
    get: async <T>(key: string) => (await area.get(key))[key] as T | undefined,
    set: (key, value) => area.set({ [key]: value }),
    remove: (key) => area.remove(key),
    keys: async (prefix) => Object.keys(await area.get(null)).filter((key) => key.startsWith(prefix)),
  };
}

/** The same, asking the browser once for what nobody has changed: a focus waits for it. Only what it did answer is held. */
export function heldStore(area: typeof browser.storage.local): Store {
  const inner = store(area);
  const held = new Map<string, unknown>();
  /** A read that was under way while something changed may bring what was there before. */
  let changes = 0;
  const forget = (key: string) => {
    changes += 1;
    held.delete(key);
  };
  const changing = async (key: string, change: () => Promise<void>) => {
    forget(key);
    await change();
    forget(key);
  };
  area.onChanged.addListener((changed) => {
    for (const key of Object.keys(changed)) forget(key);
  });
  return {
    ...inner,
    get: async <T>(key: string) => {
      if (held.has(key)) return held.get(key) as T | undefined;
      const before = changes;
      const value = await inner.get<T>(key);
      if (before === changes) held.set(key, value);
      return value;
    },
    set: (key, value) => changing(key, () => inner.set(key, value)),
    remove: (key) => changing(key, () => inner.remove(key)),
  };
}

interface Parts {
  openMemory(): Promise<Memory>;
  eraseMemory(): Promise<void>;
  readonly inference?: Inference;
  readonly embedder?: Embedder;
  readonly reader?: NoteReader;
}

export function browserPorts({ openMemory, eraseMemory, inference, embedder, reader }: Parts): Ports {
  const local = heldStore(browser.storage.local);
  let clock = systemClock;
  // The day that "today" means can be set for demonstrations and measurements (`clock` in local storage).
  const setClock = (iso: unknown) => {
    clock = iso ? fixedClock(String(iso)) : systemClock;
  };
  void local.get<string>('clock').then(setClock);
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes.clock) setClock(changes.clock.newValue);
  });
  return {
    clock: { now: () => clock.now() },
    memory: openMemory,
    eraseMemory,
    watchLock: (on) => void (on ? browser.alarms.create(LOCK_WATCH, { periodInMinutes: 1 }) : browser.alarms.clear(LOCK_WATCH)),
    inference,
    embedder,
    reader,
    local,
    session: store(browser.storage.session as typeof browser.storage.local),
    frames: {
      broadcast: async (tabId, name, body) => {
        await browser.tabs.sendMessage(tabId, { to: 'frame', name, body });
      },
      send: async ({ tabId, frameId, documentId }, name, body) => {
        const options = documentId && import.meta.env.CHROME ? { documentId } : { frameId };
        const answer = (await browser.tabs.sendMessage(tabId, { to: 'frame', name, body }, options)) as
          | { ok: boolean; value: never }
          | undefined;
        if (!answer?.ok) throw new Error('frame did not answer');
        return answer.value;
      },
    },
    isActive: async (tabId) => (await browser.tabs.get(tabId)).active,
    broadcast: (name, body) => {
      void browser.runtime.sendMessage({ to: 'surfaces', name, body }).catch(() => undefined);
    },
    listUrl: (token) => `${addressOf('/suggestions.html')}?token=${token}`,
    language: () => browser.i18n.getUILanguage(),
  };
}
