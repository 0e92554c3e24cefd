import { clean } from '../../core/text.ts';
import { formOf, isConnected, isEditable, isHtml, isInput, isNative, isTextArea, rectOf } from '../dom.ts';
import { hiddenReason } from '../visibility/hidden.ts';
import { fire, focus, pasteText, setText } from '../write/native.ts';
import { pause, until } from '../write/settle.ts';
import { controls, isOff, isOn, standing } from './composer.ts';
import type { FoundChat } from './find.ts';

/**
 * One line into a chat, once. Ways to send are tried one after the other, the next only while nothing at all has happened: as soon as
 * the text has left the composer or the conversation has moved, no second way is tried. Sent is what stands in the talk as our own line.
 */
export interface SendResult {
  readonly sent: boolean;
  readonly reason?: string;
}

/** ms in which a composer empties once the right way was taken. */
const EMPTIES = 300;
/** ms in which a line may take to be shown by a server far away. */
const SHOWN = 4000;

export async function sendLine(text: string, chat: FoundChat, look: () => FoundChat | null): Promise<SendResult> {
  const { composer } = chat;
  if (!isConnected(composer)) return { sent: false, reason: 'target-gone' };
  if (hiddenReason(composer)) return { sent: false, reason: 'hidden' };
  if (isOff(composer)) return { sent: false, reason: 'disabled' };
  if (standing(composer) !== '') return { sent: false, reason: 'already-filled' };
  const line = clean(text, 4000);
  const before = timesShown(line, chat);
  const off = new Set(everyControl(chat).filter((control) => !isOn(control)));
  put(composer, line);
  await pause(30);
  if (standing(composer) !== line) return { sent: false, reason: 'not-taken' };

  const talk = watchTalk(chat);
  try {
    for (const way of ways(chat, off)) {
      if (!(await way())) continue;
      const left = await until(() => !isConnected(composer) || standing(composer) !== line || talk.moved(), EMPTIES);
      if (left) break;
    }
    const shownLine = await until(() => {
      const now = look();
      return now !== null && standing(now.composer) !== line && timesShown(line, now) > before;
    }, SHOWN);
    if (shownLine) return { sent: true };
    return { sent: false, reason: isConnected(composer) && standing(composer) === line ? 'not-sent' : 'not-shown' };
  } finally {
    talk.stop();
  }
}

/** Presses an offered answer. Sent when the talk has moved. */
export async function pressChoice(choice: Element, chat: FoundChat): Promise<SendResult> {
  if (hiddenReason(choice)) return { sent: false, reason: 'hidden' };
  const talk = watchTalk(chat);
  tap(choice);
  const moved = await until(() => talk.moved() || !isConnected(choice), SHOWN / 2);
  talk.stop();
  return moved ? { sent: true } : { sent: false, reason: 'not-sent' };
}

function timesShown(line: string, chat: FoundChat): number {
  // A bubble may carry a name or the time beside its words.
  return chat.bubbles.filter(({ text }) => text === line || (text.includes(line) && text.length <= line.length + 24)).length;
}

function everyControl({ composer, holder }: FoundChat): Element[] {
  const { named, others } = controls(composer, holder);
  return [...named, ...others];
}

type Way = () => Promise<boolean>;

/** In this order: what says that it sends or became able to, the Enter key, the form, the one nameless control. */
function ways(chat: FoundChat, off: ReadonlySet<Element>): Way[] {
  const { composer, holder } = chat;
  const press = async (): Promise<boolean> => {
    const sender = await until(() => {
      const { named, others } = controls(composer, holder);
      return named.find(isOn) ?? others.find((control) => off.has(control) && isOn(control));
    }, EMPTIES);
    if (sender) tap(sender);
    return sender !== null;
  };
  const submit = async (): Promise<boolean> => {
    const form = formOf(composer);
    if (!(form instanceof HTMLFormElement)) return false;
    HTMLFormElement.prototype.requestSubmit.call(form);
    return true;
  };
  const guess = async (): Promise<boolean> => {
    const { named, others } = controls(composer, holder);
    const right = others.filter((control) => isOn(control) && rectOf(control).left >= rectOf(composer).right - 60);
    const [only] = right;
    if (!only || right.length > 1 || named.length > 0) return false;
    tap(only);
    return true;
  };
  return [press, async () => enter(composer), submit, guess];
}

function put(composer: Element, line: string): void {
  if (isNative(composer) && (isInput(composer) || isTextArea(composer))) setText(composer, line, false);
  else if (isHtml(composer) && isEditable(composer)) pasteText(composer, line);
}

/** The one key that chats send by; only in a composer that the person has told us to send from. */
function enter(composer: Element): boolean {
  focus(composer);
  const key = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, bubbles: true, cancelable: true, composed: true };
  const on = fire(composer, new KeyboardEvent('keydown', key));
  if (on) fire(composer, new KeyboardEvent('keypress', key));
  fire(composer, new KeyboardEvent('keyup', key));
  return true;
}

/** Bare drawings serve as buttons too, so the events go to the element itself. */
function tap(element: Element): void {
  const box = rectOf(element);
  const at = { bubbles: true, cancelable: true, composed: true, clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
  for (const [pointer, mouse] of [
    ['pointerdown', 'mousedown'],
    ['pointerup', 'mouseup'],
  ] as const) {
    fire(element, new PointerEvent(pointer, { ...at, pointerId: 1, isPrimary: true, pointerType: 'mouse' }));
    fire(element, new MouseEvent(mouse, at));
  }
  fire(element, new MouseEvent('click', { ...at, detail: 1 }));
}

/** Whether anything but the composer has changed since. */
function watchTalk({ roots, composer }: FoundChat): { moved(): boolean; stop(): void } {
  let moved = false;
  const take = (records: readonly MutationRecord[]): void => {
    moved ||= records.some(({ target }) => target !== composer && !composer.contains(target) && !target.contains(composer));
  };
  const observer = new MutationObserver(take);
  for (const root of roots) observer.observe(root, { childList: true, subtree: true, characterData: true });
  return {
    moved: () => {
      take(observer.takeRecords());
      return moved;
    },
    stop: () => observer.disconnect(),
  };
}
