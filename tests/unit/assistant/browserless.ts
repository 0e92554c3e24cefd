/** The assistant over a page that is only a snapshot: every port is the test's own, and a fill is noted instead of written. */
import { type Assistant, createAssistant } from '../../../lib/assistant/assistant.ts';
import type { Ports, Store } from '../../../lib/assistant/ports.ts';
import type { ChatSnapshot } from '../../../lib/chat/types.ts';
import type { FieldKey, OperationId } from '../../../lib/core/ids.ts';
import type { Origin } from '../../../lib/core/origin.ts';
import type { PageSnapshot } from '../../../lib/forms/types.ts';
import type { TaskModel } from '../../../lib/inference/tasks/index.ts';
import type { Answer, Body, FrameCalls, PageView } from '../../../lib/messaging/contract.ts';
import type { Sender } from '../../../lib/messaging/senders.ts';
import type { Handlers } from '../../../lib/messaging/server.ts';
import type { Bench } from '../memory/open.ts';

const TAB = 7;
const ORIGIN = 'https://harbour.example' as Origin;
const PAGE: Sender = { kind: 'page', tabId: TAB, frameId: 0, documentId: 'D1', origin: ORIGIN, incognito: false };
const SURFACE = { kind: 'surface' } as unknown as Sender;

function storeOf(): Store {
  const rows = new Map<string, string>();
  return {
    get: async <T>(key: string) => (rows.has(key) ? (JSON.parse(rows.get(key) ?? '') as T) : undefined),
    set: async (key, value) => void rows.set(key, JSON.stringify(value)),
    remove: async (key) => void rows.delete(key),
    keys: async (prefix) => [...rows.keys()].filter((key) => key.startsWith(prefix)),
  };
}

export function browserless(
  bench: Bench,
  first: PageSnapshot,
  model: TaskModel | null = null,
  { embedder, reader }: Pick<Ports, 'embedder' | 'reader'> = {},
) {
  let page = first;
  let chats: readonly ChatSnapshot[] = [];
  const filled: Record<string, unknown> = {};
  /** Texts that were sent into a chat. */
  const said: string[] = [];
  const session = storeOf();
  const ports: Ports = {
    clock: bench.clock,
    memory: async () => bench.memory,
    eraseMemory: async () => undefined,
    watchLock: () => undefined,
    isActive: async () => true,
    session,
    local: storeOf(),
    broadcast: () => undefined,
    listUrl: (token) => token,
    language: () => 'en',
    ...(embedder ? { embedder } : {}),
    ...(reader ? { reader } : {}),
    inference: { taskModel: async () => model } as unknown as NonNullable<Ports['inference']>,
    frames: {
      async broadcast(_tabId, name, body) {
        if (name !== 'frame.scan') return;
        const { request } = body as Body<'frame.scan'>;
        await handlers['page.intent']({ snapshot: page, focused: null, chats, childFrames: 0, request }, PAGE);
      },
      async send<N extends keyof FrameCalls>(_to: unknown, name: N, body: Body<N>): Promise<Answer<N>> {
        if (name === 'frame.list') {
          const { url, show } = body as Body<'frame.list'>;
          orders.push(show ? 'show' : 'hide');
          list = url ?? list;
          return null as Answer<N>;
        }
        if (name === 'frame.chat.send') {
          said.push((body as Body<'frame.chat.send'>).text);
          return { sent: true } as unknown as Answer<N>;
        }
        if (name === 'frame.undo') {
          const keys = (body as Body<'frame.undo'>).keys ?? [];
          return { outcomes: keys.map((key) => ({ key, status: 'set', readBack: '', ms: 1 })) } as unknown as Answer<N>;
        }
        if (name !== 'frame.fill') throw new Error(`not in this test: ${name}`);
        const { plan } = body as Body<'frame.fill'>;
        fills += 1;
        for (const step of plan.steps) filled[page.fields.find(({ key }) => key === step.key)?.label ?? ''] = step.value;
        const outcomes = plan.steps.map(({ key }) => ({ key, status: 'set' as const, readBack: 'read', ms: 1 }));
        return { outcomes } as unknown as Answer<N>;
      },
    },
  };
  let list = '';
  const orders: ('show' | 'hide')[] = [];
  let fills = 0;
  const assistant: Assistant = createAssistant(ports);
  const handlers: Handlers = assistant.handlers;
  const view = (cached = true) => handlers['surface.page']({ tabId: TAB, cached }, SURFACE) as Promise<PageView>;
  let operations = 0;
  return {
    filled,
    said,
    ports,
    session,
    handlers,
    view,
    fills: () => fills,
    surface: SURFACE,
    /** The page draws itself anew, and says so when asked to. */
    become(next: PageSnapshot) {
      page = next;
    },
    changed: () => handlers['page.changed']({ snapshot: page }, PAGE),
    /** The chat of the page as it stands. */
    async talk(bubbles: ChatSnapshot['bubbles'], choices: readonly string[] = []) {
      chats = [{ chat: 'c1', bubbles, choices, busy: false }];
      await handlers['page.chat']({ chats }, PAGE);
    },
    behalf: (on: boolean) => handlers['surface.chat.behalf']({ tabId: TAB, frameId: 0, chat: 'c1', on }, SURFACE),
    /** What the frame was told about its list. */
    orders,
    /** Focus in a control: the token of the list that is drawn beside it, by the frame itself where it brings one. */
    async focus(label: string, drawn?: string) {
      const key = page.fields.find((field) => field.label === label)?.key as FieldKey;
      const body = { snapshot: page, focused: key, chats, childFrames: 0, ...(drawn ? { list: drawn } : {}) };
      const { lists } = await handlers['page.intent'](body, PAGE);
      const labels = lists?.keys.map((one) => page.fields.find((field) => field.key === one)?.label);
      return { token: drawn ?? list, labels, sender: { kind: 'list', tabId: TAB } as unknown as Sender };
    },
    /** The keyboard's command. */
    fillReady: () => assistant.fillReady(TAB, `o${++operations}` as OperationId),
    answer: (ask: string, option: string) => handlers['surface.ask']({ tabId: TAB, ask, option }, SURFACE),
    undo: (operation: OperationId) => handlers['surface.undo']({ tabId: TAB, operation }, SURFACE),
    site: { tabId: TAB, origin: ORIGIN },
    bring: (text: string) =>
      handlers['surface.document']({ tabId: TAB, document: { title: 'letter', text } }, SURFACE) as Promise<PageView>,
    async row(label: string) {
      return (await view()).rows.find((row) => row.label === label);
    },
    accept: (from: PageView, rows: readonly string[]) =>
      handlers['surface.accept'](
        { tabId: TAB, view: from.view, rows: rows.map((id) => ({ id })), operation: `o${++operations}` as OperationId },
        SURFACE,
      ),
  };
}
