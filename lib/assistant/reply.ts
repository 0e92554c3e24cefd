import type { Candidate } from '../answer/types.ts';
import { talkOf } from '../chat/conversation.ts';
import type { Turn } from '../chat/types.ts';
import { dayAt } from '../core/clock.ts';
import { newId, SELF } from '../core/ids.ts';
import { type Result, refuse } from '../core/result.ts';
import { normalise } from '../core/text.ts';
import type { FieldReading } from '../forms/types.ts';
import type { Memory } from '../memory/types.ts';
import type { AcceptRefusal, Body, ChatView } from '../messaging/contract.ts';
import { decide, type Place, type Verdict } from '../policy/decide.ts';
import { type Asked, ask } from './ask.ts';
import { sourceOf } from './source.ts';
import type { TabState } from './tab-state.ts';
import { joining } from './under-way.ts';
import { openMemory, type Viewing } from './viewing.ts';

/**
 * A site's chat: what was asked, and a draft out of the memory that the person may send. One exact value and nothing around
 * it; secrets, decisions and what the memory does not hold come back to the person with a reason.
 */
type ViewTurn = ChatView['turns'][number];

export async function chatViews({ ports, sites }: Viewing, memory: Memory, state: TabState): Promise<ChatView[]> {
  const views: ChatView[] = [];
  const today = dayAt(ports.clock.now());
  const never = await sites.never(state.topOrigin);
  for (const frame of state.frames) {
    for (const chat of frame.chats) {
      const sent = state.sent[`${frame.frameId} ${chat.chat}`] ?? [];
      const talk = talkOf(chat, sent);
      const scene: Scene = {
        memory,
        today,
        language: frame.lang || 'en',
        place: { origin: frame.origin, topOrigin: state.topOrigin, never },
      };
      const turns: ViewTurn[] = [];
      for (const [index, turn] of talk.turns.entries()) {
        const waits = talk.open && index === talk.turns.length - 1;
        const thought = await draft(scene, turn);
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

/** What a turn is thought about with. */
interface Scene {
  readonly memory: Memory;
  readonly today: string;
  readonly language: string;
  readonly place: Place;
}

async function draft({ memory, today, language, place }: Scene, turn: Turn): Promise<ViewTurn> {
  const base = bare(turn);
  if (turn.reading === 'asks-for-secret') return { ...base, reason: 'secret' };
  if (turn.reading === 'asks-for-decision') return { ...base, reason: 'declaration' };
  if (turn.reading !== 'asks-for-fact' && turn.reading !== 'asks-to-choose') return base;
  const asked = await ask(memory, turn.question, today, language);
  const [best] = asked.candidates;
  if (!best) return { ...base, reason: asked.reason ?? 'nothing-known' };
  const { candidate, text } = best;
  const isChoice = turn.reading === 'asks-to-choose';
  // One of the choices, only where the memory holds just that. Pressing it is the person's.
  const said = isChoice ? base.choices.find((one) => normalise(one) === normalise(text)) : text;
  if (said === undefined) return { ...base, reason: 'nothing-known' };
  const verdict = decideHere(candidate, asked.reading, place);
  const doubt = verdict.effect === 'allow' ? undefined : verdict.reason;
  // Health, money and ids are never drafted into a chat by themselves.
  if (verdict.effect === 'deny' || doubt === 'sensitive') return { ...base, reason: doubt };
  const { uses, beliefs } = candidate;
  return {
    ...base,
    draft: said,
    uses,
    beliefs,
    reason: doubt,
    from: await sourceOf(memory, beliefs),
    ...(isChoice ? {} : { plain: verdict.effect === 'allow' && isPlain(asked) }),
  };
}

/** A conversation is held with the frame that it stands in: the person who answers there is asked about what is told, not about that place again. */
function decideHere(candidate: Candidate, reading: FieldReading, place: Place): Verdict {
  const verdict = decide(candidate, reading, place);
  const isPlace = verdict.effect === 'ask' && verdict.reason === 'cross-origin-frame';
  return isPlace && place.origin ? decide(candidate, reading, { ...place, topOrigin: place.origin }) : verdict;
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

type Sent = Result<{ sent: boolean }, AcceptRefusal | 'not-sent'>;

/**
 * Sends what the person agreed to. The ledger line stands before it leaves; it is tried once. `stillMeant` is asked again at the last
 * moment before each of the two, where the person can take their word back meanwhile.
 */
export function sendReply(viewing: Viewing, body: Body<'surface.chat.send'>, stillMeant?: () => Promise<boolean>): Promise<Sent> {
  return joining(viewing.underWay, `op:${body.operation}`, (key) => sendOnce(viewing, body, key, stillMeant ?? (async () => true)));
}

async function sendOnce(viewing: Viewing, body: Body<'surface.chat.send'>, key: string, stillMeant: () => Promise<boolean>): Promise<Sent> {
  const { ports, states } = viewing;
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
    if (!(await stillMeant())) return refuse('stale-view');
    await opened.memory.disclose({ origin: frame.origin ?? 'null', channel: 'chat', items });
  }
  if (!(await stillMeant())) return refuse('stale-view');
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
