import type { ChatSnapshot } from '../../chat/types.ts';
import type { OperationId } from '../../core/ids.ts';
import { clean } from '../../core/text.ts';
import { type FoundChat, findChat, type Known } from './find.ts';
import { pressChoice, type SendResult, sendLine } from './send.ts';
import { signatureOf } from './sides.ts';

/**
 * A site's chat as the page shows it: found by its shape, read bubble by bubble, answered once an operation. Looks only when asked;
 * follows the conversation from the first look on. It neither knows a value nor asks for one.
 */
export interface ChatReader {
  /** Looks now. From then on `onChange` is told when the other side has said something and has come to rest. */
  read(): readonly ChatSnapshot[];
  /** Asked again with the same operation it answers the same and does nothing. */
  send(chat: string, text: string, operation: OperationId): Promise<SendResult>;
}

/** The other side has stopped when nothing has changed for this long (ms). */
const STABLE = 800;
/** An indicator that never goes away is a decoration (ms). */
const LONGEST_TYPING = 60_000;

export function createChatReader({ onChange }: { onChange: () => void }): ChatReader {
  const done = new Map<OperationId, Promise<SendResult>>();
  const known: { -readonly [K in keyof Known]: Known[K] } = { composer: null, stale: new WeakSet() };
  const observer = new MutationObserver(() => {
    changedAt = performance.now();
    if (timer === undefined) timer = setTimeout(rest, STABLE);
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changedAt = Number.NEGATIVE_INFINITY;
  let typingSince = 0;
  let holder: Element | null = null;
  let watched = '';
  let said = '';
  let id = '';
  let count = 0;

  const look = (): FoundChat | null => {
    const found = findChat(known);
    if (!found) return null;
    // A framework may draw the composer anew; the same place is the same talk.
    if (found.composer !== known.composer && found.holder !== holder) {
      id = `chat-${Date.now().toString(36)}-${++count}`;
      known.mine = known.theirs = undefined;
    }
    known.composer = found.composer;
    if (found.holder !== holder || watched !== String(found.roots.length)) {
      holder = found.holder;
      watched = String(found.roots.length);
      observer.disconnect();
      for (const root of found.roots) observer.observe(root, { childList: true, subtree: true, characterData: true });
    }
    return found;
  };
  const isTyping = (chat: FoundChat): boolean => {
    if (!chat.typing) typingSince = 0;
    else typingSince ||= performance.now();
    return chat.typing && performance.now() - typingSince < LONGEST_TYPING;
  };
  const snapshotOf = (chat: FoundChat): ChatSnapshot => ({
    chat: id,
    bubbles: chat.bubbles.map(({ who, text }) => ({ who, text })),
    choices: chat.choices.map(({ text }) => text),
    busy: isTyping(chat) || performance.now() - changedAt < STABLE,
    vendor: chat.vendor,
  });
  /** Comes back until the other side is at rest, then tells once what is new. */
  const rest = (): void => {
    timer = undefined;
    const wait = changedAt + STABLE - performance.now();
    const chat = wait > 0 ? null : look();
    if (wait > 0 || (chat && isTyping(chat))) {
      timer = setTimeout(rest, Math.max(wait, STABLE / 4));
      return;
    }
    const now = chat ? JSON.stringify([chat.bubbles.map(({ who, text }) => [who, text]), chat.choices.map(({ text }) => text)]) : '';
    if (now === said) return;
    said = now;
    onChange();
  };

  const sendOnce = async (chat: string, text: string): Promise<SendResult> => {
    const now = look();
    if (!now || chat !== id) return { sent: false, reason: 'target-gone' };
    const line = clean(text, 4000);
    const choice = now.choices.find((one) => one.text === line);
    const theirs = now.bubbles.findLast(({ who }) => who === 'them');
    const result = choice ? await pressChoice(choice.element, now) : await sendLine(line, now, look);
    if (result.sent) for (const { element } of now.choices) known.stale.add(element);
    if (result.sent && !choice) learn(line, theirs?.element);
    return result;
  };
  /** How our own line looks tells it from theirs better than any word. */
  const learn = (line: string, theirs?: Element): void => {
    const now = look();
    const mine = now?.bubbles.findLast(({ text }) => text === line);
    if (!now || !mine) return;
    known.mine = signatureOf(mine.element, now.list);
    known.theirs = theirs ? signatureOf(theirs, now.list) : undefined;
  };

  return {
    read() {
      const chat = look();
      return chat ? [snapshotOf(chat)] : [];
    },
    send(chat, text, operation) {
      const asked = done.get(operation) ?? sendOnce(chat, text);
      done.set(operation, asked);
      return asked;
    },
  };
}
