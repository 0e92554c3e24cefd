import { talkOf } from '../chat/conversation.ts';
import type { Turn } from '../chat/types.ts';
import { type Result, refuse } from '../core/result.ts';
import type { Memory } from '../memory/types.ts';
import type { AcceptRefusal, Body, ChatView } from '../messaging/contract.ts';
import { decidePlace } from '../policy/decide.ts';
import { ask } from './ask.ts';
import type { Ports } from './ports.ts';
import { sourceOf } from './source.ts';
import type { FrameState, TabState } from './tab-state.ts';
import { openMemory, type Viewing } from './viewing.ts';

/**
 * A site's chat: what was asked, and a draft out of the memory that the person may send. One exact value and nothing around
 * it; secrets, decisions and what the memory does not hold come back to the person with a reason.
 */
type ViewTurn = ChatView['turns'][number];

export async function chatViews(ports: Ports, memory: Memory, state: TabState): Promise<ChatView[]> {
  const views: ChatView[] = [];
  for (const frame of state.frames) {
    for (const chat of frame.chats) {
      const sent = state.sent[`${frame.frameId} ${chat.chat}`] ?? [];
      const talk = talkOf(chat, sent);
      const turns: ViewTurn[] = [];
      for (const [index, turn] of talk.turns.entries()) {
        const isOpen = talk.open && index === talk.turns.length - 1 && talk.ended === undefined;
        turns.push(
          isOpen
            ? await draft(ports, memory, state, frame, turn)
            : { them: turn.lines, reading: turn.reading, choices: turn.choices, uses: [], beliefs: [], sent: true },
        );
      }
      views.push({ chat: chat.chat, frameId: frame.frameId, frameOrigin: frame.origin ?? 'null', turns, busy: chat.busy });
    }
  }
  return views;
}

/** Health, money and ids are never drafted into a chat by themselves. */
const SENSITIVE = 3;

async function draft(ports: Ports, memory: Memory, state: TabState, frame: FrameState, turn: Turn): Promise<ViewTurn> {
  const base: ViewTurn = { them: turn.lines, reading: turn.reading, choices: turn.choices, uses: [], beliefs: [], sent: false };
  if (turn.reading === 'asks-for-secret') return { ...base, reason: 'secret' };
  if (turn.reading === 'asks-for-decision' || turn.reading === 'asks-to-choose') return { ...base, reason: 'declaration' };
  if (turn.reading !== 'asks-for-fact') return base;
  const today = new Date(ports.clock.now()).toISOString().slice(0, 10);
  const asked = await ask(memory, turn.question, today, frame.lang || 'en');
  const [best] = asked.candidates;
  if (!best) return { ...base, reason: asked.reason ?? 'nothing-known' };
  const { candidate, text } = best;
  const place = decidePlace(candidate.sensitivity, { origin: frame.origin, topOrigin: state.topOrigin, never: new Set() });
  if (place.effect === 'deny') return { ...base, reason: place.reason };
  if (candidate.sensitivity >= SENSITIVE) return { ...base, reason: 'sensitive' };
  return {
    ...base,
    draft: text,
    uses: candidate.uses,
    beliefs: candidate.beliefs,
    reason: candidate.doubt,
    from: await sourceOf(memory, candidate.beliefs),
  };
}

/** Sends what the person agreed to. The ledger line stands before it leaves; it is tried once. */
export async function sendReply(
  viewing: Viewing,
  body: Body<'surface.chat.send'>,
): Promise<Result<{ sent: boolean }, AcceptRefusal | 'not-sent'>> {
  const { ports, states } = viewing;
  const key = `op:${body.operation}`;
  const done = await ports.session.get<{ sent: boolean }>(key);
  if (done) return { ok: true, value: done };
  const state = await states.get(body.tabId);
  const frame = state?.frames.find((one) => one.frameId === body.frameId);
  if (!state || !frame) return refuse('stale-view');
  const opened = await openMemory(ports);
  if (!opened.ok) return refuse(opened.state === 'locked' ? 'locked' : 'storage-refused');
  if (body.beliefs.length > 0) {
    const beliefs = await Promise.all(body.beliefs.map((id) => opened.memory.belief(id)));
    const items = beliefs.flatMap((belief) =>
      belief ? [{ belief: belief.id, leaves: belief.leaves, field: 'chat', form: 'exact' as const }] : [],
    );
    await opened.memory.disclose({ origin: frame.origin ?? 'null', channel: 'chat', items });
  }
  await ports.session.set(key, { sent: false });
  const answer = await ports.frames
    .send({ tabId: body.tabId, frameId: body.frameId, documentId: frame.documentId }, 'frame.chat.send', {
      chat: body.chat,
      text: body.text,
      operation: body.operation,
    })
    .catch(() => null);
  if (!answer) return refuse('page-gone');
  await ports.session.set(key, { sent: answer.sent });
  if (!answer.sent) return refuse('not-sent');
  const chatKey = `${body.frameId} ${body.chat}`;
  await states.update(
    body.tabId,
    async (now) => now && { ...now, sent: { ...now.sent, [chatKey]: [...(now.sent[chatKey] ?? []), body.text] } },
  );
  ports.broadcast('page.changed', { tabId: body.tabId });
  return { ok: true, value: { sent: true } };
}
