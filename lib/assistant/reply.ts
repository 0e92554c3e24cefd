import { talkOf } from '../chat/conversation.ts';
import type { Turn } from '../chat/types.ts';
import { newId, SELF } from '../core/ids.ts';
import { type Result, refuse } from '../core/result.ts';
import { normalise } from '../core/text.ts';
import type { Memory } from '../memory/types.ts';
import type { AcceptRefusal, Body, ChatView } from '../messaging/contract.ts';
import { decidePlace } from '../policy/decide.ts';
import { type Asked, ask } from './ask.ts';
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
        const waits = talk.open && index === talk.turns.length - 1;
        const thought = await draft(ports, memory, state, frame, turn);
        if (waits) turns.push(talk.ended === undefined ? thought : { ...bare(turn), reason: talk.ended });
        else turns.push(answered(thought, talk.replies[index]));
      }
      views.push({
        chat: chat.chat,
        frameId: frame.frameId,
        frameOrigin: frame.origin ?? 'null',
        turns,
        busy: chat.busy,
        behalf: state.behalf?.[`${frame.frameId} ${chat.chat}`] !== undefined,
        ended: talk.ended,
      });
    }
  }
  return views;
}

function bare(turn: Turn): ViewTurn {
  return { them: turn.lines, reading: turn.reading, choices: turn.choices, uses: [], beliefs: [], sent: false };
}

/** A turn that lies behind, with what was said to it; what it carried only where it is what the memory would have said. */
function answered(thought: ViewTurn, reply: string | undefined): ViewTurn {
  const same = reply !== undefined && thought.draft !== undefined && normalise(thought.draft) === normalise(reply);
  const { them, reading, choices } = thought;
  return same ? { ...thought, sent: true } : { them, reading, choices, draft: reply, uses: [], beliefs: [], sent: true };
}

/** Health, money and ids are never drafted into a chat by themselves. */
const SENSITIVE = 3;

async function draft(ports: Ports, memory: Memory, state: TabState, frame: FrameState, turn: Turn): Promise<ViewTurn> {
  const base = bare(turn);
  if (turn.reading === 'asks-for-secret') return { ...base, reason: 'secret' };
  if (turn.reading === 'asks-for-decision') return { ...base, reason: 'declaration' };
  if (turn.reading !== 'asks-for-fact' && turn.reading !== 'asks-to-choose') return base;
  const today = new Date(ports.clock.now()).toISOString().slice(0, 10);
  const asked = await ask(memory, turn.question, today, frame.lang || 'en');
  if (turn.reading === 'asks-to-choose') return choose(base, asked, memory);
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
    plain: isPlain(asked),
  };
}

/** Ordinary contact and everyday facts. */
const ORDINARY = 1;

function isPlain({ reading, candidates }: Asked): boolean {
  const [best] = candidates;
  return (
    best !== undefined &&
    reading.fill &&
    best.candidate.kind === 'fact' &&
    best.candidate.doubt === undefined &&
    best.candidate.subject === SELF &&
    Math.max(best.candidate.sensitivity, reading.question.sensitivity) <= ORDINARY
  );
}

/** One of the choices, only where the memory holds just that. Pressing it is the person's. */
async function choose(base: ViewTurn, asked: Asked, memory: Memory): Promise<ViewTurn> {
  const [best] = asked.candidates;
  const choice = best && base.choices.find((one) => normalise(one) === normalise(best.text));
  if (!best || !choice || best.candidate.sensitivity >= SENSITIVE)
    return { ...base, reason: asked.reason === 'other-person' ? 'other-person' : 'nothing-known' };
  const { uses, beliefs, doubt } = best.candidate;
  return { ...base, draft: choice, uses, beliefs, reason: doubt, from: await sourceOf(memory, beliefs) };
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
    async (now) =>
      now && {
        ...now,
        offers: [...offerOf(body, state), ...now.offers],
        sent: { ...now.sent, [chatKey]: [...(now.sent[chatKey] ?? []), body.text] },
      },
  );
  ports.broadcast('page.changed', { tabId: body.tabId });
  return { ok: true, value: { sent: true } };
}

/** What the person wrote themselves to a question is offered to be remembered; never what was asked for as a secret. */
function offerOf(body: Body<'surface.chat.send'>, state: TabState): TabState['offers'] {
  const chat = state.frames.find((frame) => frame.frameId === body.frameId)?.chats.find((one) => one.chat === body.chat);
  const turn = chat && talkOf(chat, state.sent[`${body.frameId} ${body.chat}`] ?? []).turns.at(-1);
  const asks = turn?.reading === 'asks-for-fact' || turn?.reading === 'asks-to-choose';
  if (!turn || !asks || body.beliefs.length > 0 || state.incognito) return [];
  return [{ id: newId<string>('offer'), label: turn.question, value: body.text, path: null }];
}
