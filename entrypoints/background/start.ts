import { browser } from 'wxt/browser';
import { createAssistant } from '../../lib/assistant/assistant.ts';
import { newId, type OperationId } from '../../lib/core/ids.ts';
import { isOwnContext } from '../../lib/inference/host.ts';
import { createInference } from '../../lib/inference/inference.ts';
import { createSmallModels, hostHere } from '../../lib/inference/registry.ts';
import { createMemory, eraseMemory } from '../../lib/memory/memory.ts';
import type { Memory } from '../../lib/memory/types.ts';
import type { Settings } from '../../lib/messaging/contract.ts';
import { isForBackground, serve } from '../../lib/messaging/server.ts';
import { browserKeep } from './keep.ts';
import { addressOf, browserPorts, LOCK_WATCH } from './ports.ts';

/** Wires the assistant to the browser's events. All listeners are set in the first turn, as a woken worker needs. */
export function startBackground(): void {
  let opening: Promise<Memory> | undefined;
  const options = { clock: { now: () => ports.clock.now() }, keep: browserKeep() };
  const models = createSmallModels();
  const inference = createInference({ choice: async () => chosen((await ports.local.get<Partial<Settings>>('settings')) ?? {}) });
  const ports = browserPorts({
    openMemory: () => {
      opening ??= createMemory({ ...options, embedder: models, marker: models, weigher: models }).catch((error) => {
        // Tried again at the next use: a full disk may have room by then.
        opening = undefined;
        throw error;
      });
      return opening;
    },
    eraseMemory: async () => {
      (await opening?.catch(() => undefined))?.close();
      opening = undefined;
      await eraseMemory(options);
    },
    inference,
    embedder: models,
    reader: models,
  });
  const assistant = createAssistant(ports);
  const self = { id: browser.runtime.id, baseUrl: addressOf('/') };

  // Not there in Firefox, where session storage is for the extension's own pages alone.
  void browser.storage.session.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  void (browser.storage.local as { setAccessLevel?: (level: object) => Promise<void> }).setAccessLevel?.({
    accessLevel: 'TRUSTED_CONTEXTS',
  });

  browser.runtime.onMessage.addListener((message, sender, respond) => {
    if (!isForBackground(message)) return;
    void assistant.used(String(message.name));
    void serve(message, sender, self, assistant.handlers).then(respond);
    return true;
  });
  browser.alarms.onAlarm.addListener(({ name, scheduledTime }) => {
    if (name === LOCK_WATCH) void assistant.watch(scheduledTime);
  });
  // Where there is no page for engines, they run here.
  const host = hostHere();
  if (host) browser.runtime.onConnect.addListener((port) => void (port.sender && isOwnContext(port.sender, self) && host.connect(port)));
  browser.tabs.onRemoved.addListener((tabId) => void assistant.forgetTab(tabId));
  browser.commands.onCommand.addListener(async (command, tab) => {
    // Opening must happen in the turn of the key press.
    if (command === 'panel' && tab?.id !== undefined) void browser.sidePanel?.open({ tabId: tab.id });
    const tabId = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    if (command === 'fill' && tabId !== undefined) await assistant.fillReady(tabId, newId<OperationId>('operation'));
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: addressOf('/welcome.html') });
  });
}

/** What the person has chosen; no model where nothing was. */
const chosen = ({ engine = 'none', model = '' }: Partial<Settings>) => ({ engine, model });
