import type { ChatSnapshot } from '../chat/types.ts';
import { type FieldKey, newId, type OperationId } from '../core/ids.ts';
import type { FieldSnapshot, FieldState } from '../forms/types.ts';
import type { Answer, Body, ObservedField, PageCalls } from '../messaging/contract.ts';
import { buttonText, GOES_ON } from './collect/buttons.ts';
import type { FieldHandle } from './collect/handle.ts';
import { type Collected, collect, collectInSlices } from './collect/index.ts';
import { kindOf } from './collect/kind.ts';
import { stateOf } from './collect/state.ts';
import { activeElementOf, all, attr, flatParent, isConnected, tag } from './dom.ts';
import { type Changes, watchChanges } from './observe/changes.ts';
import { secretField, secretValue } from './observe/secret.ts';
import { targetOf, trackTyped } from './observe/typed.ts';
import { shownValue } from './observe/values.ts';
import { hiddenReason } from './visibility/hidden.ts';

/**
 * Watches one frame. Inert on construction; `start` adds one focus listener and nothing else. Only an act of the person that puts
 * the focus into a control, or a surface that asks, makes it look at the page; only in an engaged frame does it follow changes and
 * what the person types. It changes nothing in the page, and goes quiet for good when the extension is gone.
 */
export interface MonitorOptions {
  readonly send: <N extends keyof PageCalls>(name: N, body: Body<N>) => Promise<Answer<N>>;
  readonly chats?: () => readonly ChatSnapshot[];
  /** Whether what stands in an element was set by Stead. */
  readonly wasOurs?: (element: Element) => boolean;
  readonly operationOf?: (element: Element) => OperationId | undefined;
  /** Draws the framed list beside a control; without a control takes it away. */
  readonly list?: (element?: Element, url?: string) => void;
}

export interface Monitor {
  start(): void;
  stop(): void;
  engaged(): boolean;
  /** While `work` writes into the page, neither its changes nor the focus it moves are reported; then the page is looked at once. */
  during<T>(work: () => Promise<T>): Promise<T>;
  /** Looks now and reports by `page.intent` with this request. */
  report(request: string): Promise<void>;
  elementOf(key: FieldKey): Element | undefined;
  handleOf(key: FieldKey): FieldHandle | undefined;
  /** The field as it was last seen. */
  fieldOf(key: FieldKey): FieldSnapshot | undefined;
  /** What the person sees of every control that was found. */
  shown(): Element[];
  /** Looks again and returns the field as it is now. */
  refresh(key: FieldKey): FieldSnapshot | undefined;
  /** The same for several fields with one look. */
  fieldsOf(keys: readonly FieldKey[]): ReadonlyMap<FieldKey, FieldSnapshot>;
  /** Looks now; an unchanged page is not read again. */
  look(): Collected;
  /** Every field as last looked at. */
  all(): readonly FieldSnapshot[];
  /** What stands in a control now, by kind only. */
  stateNow(handle: FieldHandle): FieldState;
  /** Why it no longer follows the page's changes, when so. */
  gaveUp(): string | null;
}

/** ms between two reports of focus; a page that juggles the focus learns and costs nothing. */
const FOCUS_PAUSE = 250;
const MAX_OBSERVED = 200;
const MAX_FRAMES = 1000;

export function createMonitor(options: MonitorOptions): Monitor {
  let life: AbortController | null = null;
  let seen: Collected | null = null;
  let shape = '';
  let engaged = false;
  let pending = false;
  let working = 0;
  let lastFocus = Number.NEGATIVE_INFINITY;
  let lastReport = '';
  /** Beside which controls the list may be drawn at once. */
  let lists: Answer<'page.intent'>['lists'];
  const edited = new Set<string>();

  const standing = (element: Element) => (typed.has(element) ? 'typed' : options.wasOurs?.(element) ? 'ours' : undefined);
  const look = (): Collected => {
    seen = collect(document, { standing });
    return seen;
  };
  const quiet = async <T>(answer: () => Promise<T>): Promise<T | null> => {
    try {
      return await answer();
    } catch (error) {
      if ((error as { reason?: string } | null)?.reason === 'extension-gone') stop();
      return null;
    }
  };
  const typed = trackTyped((element) => onTyped(element));
  const changes: Changes = watchChanges(async () => {
    if (!life || !engaged) return null;
    const started = performance.now();
    const found = await collectInSlices(document, { standing });
    // What is seen while Stead writes is half done; it looks again afterwards.
    if (!life || working > 0) return null;
    seen = found;
    const now = shapeOf(found);
    const changed = now !== shape;
    if (changed) {
      shape = now;
      changes.watch(found.roots, false);
      void quiet(() => options.send('page.changed', { snapshot: found.snapshot }));
    }
    return { changed, ms: performance.now() - started };
  });

  /** Where the list belongs beside the control in focus it is drawn before anything is read; its token goes with the look. */
  const drawList = (): string | undefined => {
    const active = activeElementOf(document);
    const key = active && seen ? keyAround(active, seen) : undefined;
    const element = key && lists?.keys.includes(key) ? seen?.elementOf(key) : undefined;
    if (!element || !options.list) return undefined;
    const token = newId<string>('list');
    options.list(element, `${lists?.url}${token}`);
    return token;
  };

  const intent = async (request?: string, list?: string): Promise<void> => {
    if (!life) return;
    // Who asks wants it now and may go on with what was seen; the person in the page must not feel it.
    const found = request === undefined ? await collectInSlices(document, { standing }) : look();
    if (!life) return;
    seen = found;
    shape = shapeOf(found);
    const active = activeElementOf(document);
    const body: Body<'page.intent'> = {
      snapshot: found.snapshot,
      focused: active ? (keyAround(active, found) ?? null) : null,
      chats: options.chats?.() ?? [],
      childFrames: framesIn(found),
      ...(request === undefined ? {} : { request }),
      ...(list === undefined ? {} : { list }),
    };
    const answer = await quiet(() => options.send('page.intent', body));
    if (request === undefined) lists = answer?.lists;
    if (list !== undefined && !answer?.engaged) options.list?.();
    if (!answer?.engaged || !life) return;
    if (!engaged) engage(life.signal);
    changes.watch(found.roots, true);
  };

  const engage = (signal: AbortSignal): void => {
    engaged = true;
    typed.start(signal);
    addEventListener('submit', (event) => event.isTrusted && observed(true), { capture: true, passive: true, signal });
    addEventListener('click', (event) => event.isTrusted && onClick(event), { capture: true, passive: true, signal });
    addEventListener('pagehide', () => observed(false), { capture: true, passive: true, signal });
  };

  const onFocus = (event: FocusEvent): void => {
    // A script can move the focus too; only a person gives the page activation.
    if (!event.isTrusted || pending || working > 0 || navigator.userActivation?.isActive === false) return;
    const target = activeElementOf(document) ?? targetOf(event);
    if (!target || !isControl(target)) return;
    pending = true;
    const wait = Math.max(0, lastFocus + FOCUS_PAUSE - performance.now());
    afterwards(wait, () => {
      pending = false;
      lastFocus = performance.now();
      void intent(undefined, drawList());
    });
  };

  const onTyped = (element: Element): void => {
    const operation = options.operationOf?.(element);
    const key = seen?.keyOf(element);
    if (operation === undefined || key === undefined || edited.has(`${operation} ${key}`)) return;
    edited.add(`${operation} ${key}`);
    void quiet(() => options.send('page.edited', { operation, key }));
  };

  const onClick = (event: MouseEvent): void => {
    const button = event.composedPath().find((node): node is Element => node instanceof Element && isButton(node));
    if (button && (submits(button) || GOES_ON.test(buttonText(button)))) observed(true);
  };

  const observed = (submitted: boolean): void => {
    const fields = observedFields();
    const report = JSON.stringify([fields, submitted]);
    if (fields.length === 0 || report === lastReport) return;
    lastReport = report;
    void quiet(() => options.send('page.observed', { fields, submitted }));
  };

  const observedFields = (): ObservedField[] => {
    // Controls that were typed into since the last look get their names now.
    if (typed.all().some((element) => !seen?.keyOf(element) && isConnected(element))) look();
    const found = seen;
    if (!found) return [];
    const fields: ObservedField[] = [];
    for (const field of found.snapshot.fields) {
      const handle = found.handles.get(field.key);
      if (!handle || fields.length >= MAX_OBSERVED) continue;
      const parts = [handle.element, ...handle.members, ...handle.natives];
      const byPerson = parts.some((part) => typed.has(part));
      if (!byPerson && !parts.some((part) => options.wasOurs?.(part))) continue;
      if (secretField(field) || hiddenReason(handle.visible)) continue;
      const value = shownValue(handle, field);
      if (value !== '' && !secretValue(value)) fields.push({ key: field.key, label: field.label, value, typed: byPerson });
    }
    return fields;
  };

  const during = async <T>(work: () => Promise<T>): Promise<T> => {
    working++;
    changes.hold();
    try {
      return await work();
    } finally {
      working--;
      changes.release();
    }
  };

  const start = (): void => {
    if (life) return;
    life = new AbortController();
    addEventListener('focusin', onFocus, { capture: true, passive: true, signal: life.signal });
  };
  const stop = (): void => {
    life?.abort();
    life = null;
    engaged = false;
    changes.stop();
  };

  return {
    start,
    stop,
    engaged: () => engaged,
    during,
    report: (request) => intent(request),
    elementOf: (key) => seen?.elementOf(key),
    handleOf: (key) => seen?.handles.get(key),
    fieldOf: (key) => seen?.snapshot.fields.find((field) => field.key === key),
    shown: () => [...(seen?.handles.values() ?? [])].filter((handle) => !hiddenReason(handle.visible)).map((handle) => handle.visible),
    refresh: (key) => look().snapshot.fields.find((field) => field.key === key),
    fieldsOf: (keys) =>
      new Map(
        look()
          .snapshot.fields.filter((field) => keys.includes(field.key))
          .map((field) => [field.key, field]),
      ),
    look,
    all: () => seen?.snapshot.fields ?? [],
    stateNow: (handle) => stateOf({ ...handle, holder: null, natives: [...handle.natives], members: [...handle.members] }, standing),
    gaveUp: () => changes.gaveUp(),
  };
}

/**
 * In a task of its own, `wait` ms later at least. The browser puts a timer behind all that a click draws, up to 30 ms, and its idle
 * time 200 ms later still, in case more of the person's input comes.
 */
function afterwards(wait: number, work: () => void): void {
  const { scheduler } = globalThis as { scheduler?: { postTask(task: () => void, options: object): Promise<void> } };
  if (wait > 0 || !scheduler) setTimeout(work, wait);
  else void scheduler.postTask(work, { priority: 'user-blocking' });
}

/** Everything of a snapshot but what stands in the controls and how long it took. */
function shapeOf({ snapshot }: Collected): string {
  return JSON.stringify([snapshot.fields.map(({ state: _, ...rest }) => rest), snapshot.groups, snapshot.buttons, snapshot.adders]);
}

function isControl(element: Element): boolean {
  for (let at: Element | null = element, level = 0; at && level < 4; at = flatParent(at), level++) if (kindOf(at)) return true;
  return false;
}

function keyAround(element: Element, found: Collected): FieldKey | undefined {
  for (let at: Element | null = element, level = 0; at && level < 5; at = flatParent(at), level++) {
    const key = found.keyOf(at);
    if (key) return key;
  }
  return undefined;
}

function framesIn(found: Collected): number {
  let count = 0;
  for (const root of found.roots)
    for (const frame of all(root, 'iframe, frame')) if (!/^(javascript|chrome-extension|moz-extension):/i.test(attr(frame, 'src'))) count++;
  return Math.min(count, MAX_FRAMES);
}

function isButton(element: Element): boolean {
  return (
    tag(element) === 'button' ||
    attr(element, 'role') === 'button' ||
    (tag(element) === 'input' && /^(submit|image|button)$/i.test(attr(element, 'type')))
  );
}

function submits(button: Element): boolean {
  const type = attr(button, 'type').toLowerCase();
  return type === 'submit' || type === 'image' || (tag(button) === 'button' && type === '' && button.closest('form') !== null);
}
