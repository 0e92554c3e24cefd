import { refuse } from '../core/result.ts';
import { call } from '../messaging/client.ts';
import type { Answer, Body, FrameCalls } from '../messaging/contract.ts';
import { createChatReader } from './chat-dom/index.ts';
import { createLull } from './lull.ts';
import { createMonitor } from './monitor.ts';
import { createOverlay } from './overlay.ts';
import { surveyPaint } from './visibility/far.ts';
import { gate, gateNow, witness } from './visibility/index.ts';
import { addRows } from './write/add-rows.ts';
import { createWriter } from './write/index.ts';

/**
 * One frame of a page under Stead's care: composes monitor, writer, chat reader and the framed list, and answers the
 * background's calls. Inert until the person shows intent; never asks for a value, only ever receives an approved one.
 */
type FrameHandlers = { readonly [N in keyof FrameCalls]: (body: Body<N>) => Promise<Answer<N>> };

export interface FrameRuntime {
  /** Registers the receiver of the background's calls; the receiver answers with a promise or undefined. */
  listen(receive: (message: unknown) => Promise<unknown> | undefined): void;
}

export function startFrame(runtime: FrameRuntime): void {
  const chats = createChatReader({
    onChange: () => monitor.engaged() && void call('page.chat', { chats: chats.read() }).catch(() => undefined),
  });
  const overlay = createOverlay();
  const monitor = createMonitor({
    send: call,
    chats: () => chats.read(),
    wasOurs: (element) => writer.wasOurs(element),
    operationOf: (element) => writer.operationOf(element),
    list: (element, url) => (element && url ? overlay.show(element, url) : overlay.hide()),
  });
  const lull = createLull(witness, () => monitor.shown());
  const seeing = {
    gate,
    gateNow: (element: Element) => (lull.flickered(element) ? refuse('moving') : gateNow(element)),
    opening: <T>(work: () => Promise<T>) => lull.during(work),
  };
  const writer = createWriter({
    ...seeing,
    handleOf: (key) => monitor.handleOf(key),
    refresh: (key) => monitor.refresh(key),
    fields: (keys) => monitor.fieldsOf(keys),
    all: () => monitor.all(),
    stateNow: (handle) => monitor.stateNow(handle),
    now: () => Date.now(),
  });
  const handlers: FrameHandlers = {
    'frame.scan': async ({ request, reason }) => {
      void monitor.report(request);
      // From the yes on: what is seen now must still be seen when it is written.
      if (reason === 'accept') {
        witness.watch(monitor.shown());
        void surveyPaint(document);
      }
      return null;
    },
    'frame.fill': async ({ plan }) => {
      // Our own list must not lie over a control that is to be written.
      overlay.hide();
      const outcomes = await monitor.during(() => writer.fill(plan));
      witness.stop();
      return { outcomes };
    },
    'frame.undo': async ({ operation, keys }) => ({ outcomes: await monitor.during(() => writer.undo(operation, keys)) }),
    'frame.add': async (order) => {
      overlay.hide();
      const added = await monitor.during(() =>
        writer.inTurn(() => addRows(order, { ...seeing, look: () => monitor.look(), now: () => Date.now() })),
      );
      witness.stop();
      return added;
    },
    'frame.list': async ({ show, key, url }) => {
      const element = key ? monitor.elementOf(key) : undefined;
      if (show && element && url) overlay.show(element, url);
      else overlay.hide();
      return null;
    },
    'frame.chat.send': ({ chat, text, operation }) => chats.send(chat, text, operation),
    'frame.reveal': async ({ key }) => {
      monitor.elementOf(key)?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return null;
    },
  };
  runtime.listen((message) => {
    const { to, name, body } = (message ?? {}) as { to?: string; name?: string; body?: never };
    if (to !== 'frame' || !name || !Object.hasOwn(handlers, name)) return undefined;
    return handlers[name as keyof FrameCalls](body as never).then(
      (value) => ({ ok: true, value }),
      () => ({ ok: false }),
    );
  });
  monitor.start();
}
