import type { ChatSnapshot } from '../../chat/types.ts';
import type { OperationId } from '../../core/ids.ts';
import { clean } from '../../core/text.ts';
import { isConnected, isEditable, isInput, isTextArea, textContent, textValue } from '../dom.ts';
import { fire, focus, pasteText, setText } from '../write/native.ts';
import { press } from '../write/press.ts';
import { until } from '../write/settle.ts';
import { type FoundChat, findChat } from './find.ts';

/** A site's chat as the page shows it: found by its shape, read bubble by bubble, answered once. Looks only when asked, in an engaged frame. */
export interface ChatReader {
  /** Looks now. From then on `onChange` is told when the conversation grows. */
  read(): readonly ChatSnapshot[];
  send(chat: string, text: string, operation: OperationId): Promise<{ sent: boolean; reason?: string }>;
  stop(): void;
}

/** The other side has stopped when nothing has changed for this long (ms). */
const STABLE = 800;
const SENT_WITHIN = 1500;

export function createChatReader({ onChange }: { onChange: () => void }): ChatReader {
  const done = new Map<OperationId, Promise<{ sent: boolean; reason?: string }>>();
  const own: string[] = [];
  let found: FoundChat | null = null;
  let observer: MutationObserver | null = null;
  let changedAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let composer: Element | null = null;
  let id = '';

  const look = (): FoundChat | null => {
    found = findChat(own);
    if (found && found.composer !== composer) {
      composer = found.composer;
      id = `chat-${Math.random().toString(36).slice(2, 10)}`;
      watch(found);
    }
    return found;
  };
  const watch = (chat: FoundChat): void => {
    observer?.disconnect();
    observer = new MutationObserver(() => {
      changedAt = performance.now();
      clearTimeout(timer);
      timer = setTimeout(() => {
        observer?.takeRecords();
        onChange();
      }, STABLE + 50);
    });
    observer.observe(chat.root, { childList: true, subtree: true, characterData: true });
  };
  const read = (): readonly ChatSnapshot[] => {
    const chat = look();
    if (!chat) return [];
    return [{ chat: id, bubbles: chat.bubbles, choices: chat.choices, busy: chat.typing || performance.now() - changedAt < STABLE }];
  };

  const send = (chat: string, text: string, operation: OperationId): Promise<{ sent: boolean; reason?: string }> => {
    const known = done.get(operation);
    if (known) return known;
    const sending = sendOnce(chat, text);
    done.set(operation, sending);
    return sending;
  };
  const sendOnce = async (chat: string, text: string): Promise<{ sent: boolean; reason?: string }> => {
    const now = look();
    if (!now || chat !== id || !isConnected(now.composer)) return { sent: false, reason: 'target-gone' };
    if (standing(now.composer) !== '') return { sent: false, reason: 'already-filled' };
    const before = now.bubbles.length;
    own.push(clean(text, 4000));
    put(now.composer, text);
    await until(() => now.button() !== null, 300);
    const button = now.button();
    if (button) press(button) || fire(button, new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
    let shown = await until(() => isShown(text, before), SENT_WITHIN / 2);
    if (!shown && standing(now.composer) !== '') {
      enter(now.composer);
      shown = await until(() => isShown(text, before), SENT_WITHIN);
    }
    return shown ? { sent: true } : { sent: false, reason: 'not-sent' };
  };
  const isShown = (text: string, before: number): boolean => {
    const now = findChat(own);
    return (
      now !== null &&
      standing(now.composer) === '' &&
      now.bubbles.length > before &&
      now.bubbles.some((bubble) => bubble.text === clean(text, 4000))
    );
  };

  return { read, send, stop: () => observer?.disconnect() };
}

function standing(composer: Element): string {
  return isInput(composer) || isTextArea(composer) ? textValue(composer).trim() : clean((textContent(composer) ?? '').slice(0, 4000), 4000);
}

function put(composer: Element, text: string): void {
  if (isInput(composer) || isTextArea(composer)) setText(composer as HTMLInputElement, text, false);
  else if (isEditable(composer)) pasteText(composer as HTMLElement, text);
}

/** The one key that chats send by; only in a composer that the person has told us to send from. */
function enter(composer: Element): void {
  focus(composer);
  const key = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true, composed: true } as KeyboardEventInit;
  fire(composer, new KeyboardEvent('keydown', key));
  fire(composer, new KeyboardEvent('keypress', key));
  fire(composer, new KeyboardEvent('keyup', key));
}
