/** The assistant over a page that is only a snapshot: every port is the test's own, and a fill is noted instead of written. */
import { createAssistant } from '../../../lib/assistant/assistant.ts';
import type { Ports, Store } from '../../../lib/assistant/ports.ts';
import type { OperationId } from '../../../lib/core/ids.ts';
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

export function browserless(bench: Bench, page: PageSnapshot, model: TaskModel | null, embedder?: Ports['embedder']) {
  const filled: Record<string, unknown> = {};
  const ports: Ports = {
    clock: bench.clock,
    memory: async () => bench.memory,
    eraseMemory: async () => undefined,
    watchLock: () => undefined,
    isActive: async () => true,
    session: storeOf(),
    local: storeOf(),
    broadcast: () => undefined,
    listUrl: () => '',
    language: () => 'en',
    ...(embedder ? { embedder } : {}),
    inference: { taskModel: async () => model } as unknown as NonNullable<Ports['inference']>,
    frames: {
      async broadcast(_tabId, name, body) {
        if (name !== 'frame.scan') return;
        const { request } = body as Body<'frame.scan'>;
        await handlers['page.intent']({ snapshot: page, focused: null, chats: [], childFrames: 0, request }, PAGE);
      },
      async send<N extends keyof FrameCalls>(_to: unknown, name: N, body: Body<N>): Promise<Answer<N>> {
        if (name !== 'frame.fill') throw new Error(`not in this test: ${name}`);
        const { plan } = body as Body<'frame.fill'>;
        for (const step of plan.steps) filled[page.fields.find(({ key }) => key === step.key)?.label ?? ''] = step.value;
        const outcomes = plan.steps.map(({ key }) => ({ key, status: 'set' as const, readBack: '', ms: 1 }));
        return { outcomes } as unknown as Answer<N>;
      },
    },
  };
  const { handlers } = createAssistant(ports) as { handlers: Handlers };
  const view = (cached = true) => handlers['surface.page']({ tabId: TAB, cached }, SURFACE) as Promise<PageView>;
  let operations = 0;
  return {
    filled,
    handlers,
    view,
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
