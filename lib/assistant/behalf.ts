import type { BeliefId, OperationId } from '../core/ids.ts';
import { SELF } from '../core/ids.ts';
import type { Body } from '../messaging/contract.ts';
import { chatViews, sendReply } from './reply.ts';
import { openMemory, type Viewing } from './viewing.ts';

/**
 * A chat answered on the person's behalf: only what is exact, current and ordinary, asked for in words that were understood. What may be
 * told is fixed when it is begun, before the other side's next word, and never grows during the talk. Everything else comes back to the
 * person; one act stops it. Each turn is answered once, whatever the page redraws.
 */
const ORDINARY = 1;

export async function setBehalf(viewing: Viewing, { tabId, frameId, chat, on }: Body<'surface.chat.behalf'>): Promise<null> {
  const { ports, states } = viewing;
  const may = on ? await tellable(viewing) : undefined;
  if (may === null) return null;
  await states.update(tabId, async (state) => {
    if (!state) return undefined;
    const { [key(frameId, chat)]: _, ...rest } = state.behalf ?? {};
    return { ...state, behalf: may ? { ...rest, [key(frameId, chat)]: may } : rest };
  });
  ports.broadcast('page.changed', { tabId });
  if (on) await answerForThem(viewing, tabId);
  return null;
}

/** What may be told in a talk that is handed over now; null while the memory is shut. Ending one needs no memory. */
async function tellable({ ports }: Viewing): Promise<readonly BeliefId[] | null> {
  const opened = await openMemory(ports);
  if (!opened.ok) return null;
  return (await opened.memory.all())
    .filter((belief) => belief.label === 'IN' && belief.subject === SELF && belief.polarity && belief.sensitivity <= ORDINARY)
    .map((belief) => belief.id);
}

const key = (frameId: number, chat: string): string => `${frameId} ${chat}`;

/** Answers the open turns of the chats of this tab that the person has handed over. */
export async function answerForThem(viewing: Viewing, tabId: number): Promise<void> {
  const { ports, states } = viewing;
  const state = await states.get(tabId);
  if (!state || state.stale || Object.keys(state.behalf ?? {}).length === 0 || !(await viewing.sites.isOn(state.topOrigin))) return;
  const opened = await openMemory(ports);
  if (!opened.ok) return;
  for (const view of await chatViews(viewing, opened.memory, state)) {
    const may: readonly BeliefId[] | undefined = state.behalf?.[key(view.frameId, view.chat)];
    const turn = view.turns.at(-1);
    if (!may || !turn || view.busy || turn.sent || !turn.plain || turn.draft === undefined) continue;
    if (turn.beliefs.length === 0 || !turn.beliefs.every((belief) => may.includes(belief))) continue;
    // The same turn has the same id: asked twice, it is sent once.
    const operation = `behalf:${tabId}:${view.chat}:${view.turns.length}` as OperationId;
    const reply = { tabId, frameId: view.frameId, chat: view.chat, text: turn.draft, beliefs: turn.beliefs, operation };
    await sendReply(viewing, reply, async () => {
      const now = await states.get(tabId);
      return now?.behalf?.[key(view.frameId, view.chat)] !== undefined && !now.stale && (await viewing.sites.isOn(now.topOrigin));
    });
  }
}
