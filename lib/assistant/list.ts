import { attributeOf } from '../core/attributes.ts';
import type { FieldKey, OperationId } from '../core/ids.ts';
import { newId } from '../core/ids.ts';
import type { Origin } from '../core/origin.ts';
import { type Result, refuse } from '../core/result.ts';
import { readPage } from '../forms/read-page.ts';
import type { Question } from '../forms/types.ts';
import type { AcceptRefusal, AcceptReport, Answer } from '../messaging/contract.ts';
import { accept } from './accept.ts';
import type { FrameReport } from './scan.ts';
import { type HeldRow, type Offered, offerOf, rowsOf } from './tab-state.ts';
import { alone } from './under-way.ts';
import type { Viewing } from './viewing.ts';

/**
 * The framed list next to a field. Whether it shows depends on the question alone, never on what is known, so that a page
 * cannot learn from it what the memory holds. It acts for ordinary contact data only; all else is the panel's.
 */
interface ListToken {
  readonly tabId: number;
  readonly frameId: number;
  readonly key: FieldKey;
  readonly expires: number;
  /** What the person was shown in it: a yes is to that. */
  readonly shown?: { readonly signature: string; readonly offer: Offered; readonly values: readonly string[] };
}

/** How long a list may be used after it was shown, in ms. */
const LIST_LIFE = 120_000;
const TOPICS: ReadonlySet<string> = new Set(['identity', 'contact', 'address']);
/** Name and contact data; birth date and above are the panel's. */
const ORDINARY = 1;

function isOrdinary({ path, sensitivity, subject }: Question): boolean {
  const attribute = path ? attributeOf(path) : undefined;
  return (
    attribute !== undefined &&
    TOPICS.has(attribute.topic) &&
    attribute.sensitivity <= ORDINARY &&
    sensitivity <= ORDINARY &&
    subject.relation === 'self'
  );
}

/**
 * Shows the list beside the control in focus, while what it will say is still being worked out, where the frame has not drawn it
 * already; takes it away where it was drawn and does not belong. Returns beside which controls the frame may draw it next time.
 */
export async function offerList({ ports }: Viewing, report: FrameReport, topOrigin: Origin): Promise<Answer<'page.intent'>['lists']> {
  const { tabId, frameId, documentId, origin, body } = report;
  if (origin !== topOrigin) return undefined;
  const keys = readPage(body.snapshot).flatMap(({ key, ours, question }) => (ours && isOrdinary(question) ? [key] : []));
  const key = keys.find((one) => one === body.focused);
  const drawn = body.list !== undefined;
  const token = body.list ?? newId<string>('list');
  const known = key && ports.session.set(`list:${token}`, { tabId, frameId, key, expires: Date.now() + LIST_LIFE } satisfies ListToken);
  // The list is drawn meanwhile; what it asks comes after what is written here.
  if (drawn !== (key !== undefined)) {
    const order = key ? { show: true, key, url: ports.listUrl(token) } : { show: false };
    await ports.frames.send({ tabId, frameId, documentId }, 'frame.list', order).catch(() => undefined);
  }
  await known;
  return { url: ports.listUrl(''), keys };
}

/** How long a list that the frame drew by itself waits for the frame's word on it, and how often it looks, in ms. */
const WORD = { wait: 2000, every: 20 };

/** What a token stands for. The frame draws the list first and tells of it with its look at the page, which may come later. */
async function boundTo({ ports }: Viewing, token: string): Promise<ListToken | undefined> {
  for (const until = Date.now() + WORD.wait; ; ) {
    const at = await ports.session.get<ListToken>(`list:${token}`);
    if (at || Date.now() >= until) return at;
    await new Promise((resolve) => setTimeout(resolve, WORD.every));
  }
}

async function tokenFor(viewing: Viewing, token: string, tabId: number): Promise<{ at: ListToken; held: HeldRow } | null> {
  const at = await viewing.ports.session.get<ListToken>(`list:${token}`);
  if (!at || at.tabId !== tabId || at.expires < Date.now()) return null;
  const state = await viewing.states.get(tabId);
  const held = state && rowsOf(state).find((one) => one.row.frameId === at.frameId && one.row.key === at.key);
  return held && isOrdinary(held.question) ? { at, held } : null;
}

export async function listRows(viewing: Viewing, token: string, tabId: number, language: 'en' | 'de'): Promise<Answer<'list.rows'>> {
  await boundTo(viewing, token);
  await viewing.states.settled(tabId);
  const found = await tokenFor(viewing, token, tabId);
  if (!found || !isUsable(found.held)) return { rows: [], language };
  const { at, held } = found;
  await viewing.ports.session.set(`list:${token}`, { ...at, shown: shownOf(held) } satisfies ListToken);
  return { rows: [held.row], language };
}

const isUsable = ({ row }: HeldRow): boolean => row.status === 'ready' || (row.status === 'asked' && row.reason === 'ambiguous');

function shownOf(held: HeldRow): NonNullable<ListToken['shown']> {
  return { signature: held.signature, offer: offerOf(held), values: held.choices.map(({ shown }) => shown) };
}

/** Whether a choice is the one that the list shows: the same control, the same value there, and no more to be asked than was. */
function isAsShown({ shown }: ListToken, held: HeldRow, choice: number): boolean {
  const now = shownOf(held);
  return (
    shown !== undefined &&
    isUsable(held) &&
    shown.signature === now.signature &&
    shown.values[choice] !== undefined &&
    shown.values[choice] === now.values[choice] &&
    !(now.offer.status === 'asked' && shown.offer.status !== 'asked')
  );
}

type Accepted = Result<AcceptReport, AcceptRefusal>;
type Choosing = { readonly token: string; readonly row: string; readonly choice?: number };

/** A token is used once. */
export async function listAccept(viewing: Viewing, body: Choosing, tabId: number): Promise<Accepted> {
  const accepted = alone(viewing.underWay, `list:${body.token}`, () => acceptShown(viewing, body, tabId));
  return accepted ?? refuse('stale-view');
}

async function acceptShown(viewing: Viewing, body: Choosing, tabId: number): Promise<Accepted> {
  const found = await tokenFor(viewing, body.token, tabId);
  const state = await viewing.states.get(tabId);
  if (!found || !state || found.held.row.id !== body.row || !isAsShown(found.at, found.held, body.choice ?? 0)) return refuse('stale-view');
  await viewing.ports.session.remove(`list:${body.token}`);
  const result = await accept(viewing, {
    tabId,
    view: state.view,
    rows: [{ id: body.row, choice: body.choice }],
    operation: newId<OperationId>('operation'),
  });
  await hideList(viewing, found.at);
  return result;
}

export async function listClose(viewing: Viewing, body: { token: string; never: boolean }, tabId: number): Promise<void> {
  const found = await tokenFor(viewing, body.token, tabId);
  if (!found) return;
  await viewing.ports.session.remove(`list:${body.token}`);
  const state = await viewing.states.get(tabId);
  if (body.never && state && found.held.question.path) await viewing.sites.setNever(state.topOrigin, found.held.question.path, true);
  await hideList(viewing, found.at);
}

async function hideList(viewing: Viewing, at: ListToken): Promise<void> {
  await viewing.ports.frames.send({ tabId: at.tabId, frameId: at.frameId }, 'frame.list', { show: false }).catch(() => undefined);
}
