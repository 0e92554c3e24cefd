import type { Candidate } from '../answer/types.ts';
import type { ChatSnapshot } from '../chat/types.ts';
import type { BeliefId, FieldKey, OperationId, SubjectId, ViewId } from '../core/ids.ts';
import type { Origin } from '../core/origin.ts';
import type { FillValue } from '../fill/types.ts';
import type { Adding } from '../forms/adding.ts';
import type { FieldSnapshot, Question } from '../forms/types.ts';
import type { Ask, RememberOffer, Row, RowReason } from '../messaging/contract.ts';
import type { HandedDocument } from './documents.ts';
import type { Store } from './ports.ts';

/**
 * What is known of a tab's page between two calls. It lives in session storage (memory only, trusted contexts), so that the
 * background may die at any moment; every change of one tab's state goes through its own queue.
 */

/** One way to fill a row: `shown` is what the person sees, `fill` what is set. */
export interface Choice {
  readonly fill: FillValue;
  readonly shown: string;
  readonly path: string;
  readonly kind: 'fact' | 'conclusion' | 'composed';
  readonly beliefs: readonly BeliefId[];
  readonly uses: readonly string[];
  readonly exact: boolean;
  /** Whose answer it is, where the row may mean one of several, and what would still be asked once it is known that they are meant. */
  readonly of?: { readonly subject: SubjectId; readonly behind?: RowReason };
  /** Given by the person for this control just now: not decided again from the memory. */
  readonly told?: boolean;
}

export type Offered = Pick<Row, 'status' | 'reason'>;

export interface HeldRow {
  readonly row: Row;
  readonly signature: string;
  readonly choices: readonly Choice[];
  readonly field: FieldSnapshot;
  readonly question: Question;
  /** Why the person is asked even after they said yes to the row's card. */
  readonly behind?: RowReason;
  /** How it was put to the person before it was filled or failed. */
  readonly offered?: Offered;
}

export interface FrameState {
  readonly frameId: number;
  readonly documentId?: string;
  readonly origin: Origin | null;
  readonly title: string;
  readonly lang: string;
  readonly childFrames: number;
  readonly rows: readonly HeldRow[];
  readonly chats: readonly ChatSnapshot[];
  readonly scanMs: number;
  /** Lists to which this page adds rows. */
  readonly adding?: readonly Adding[];
}

export interface Operation {
  readonly id: OperationId;
  readonly at: number;
  readonly rows: readonly string[];
}

/** What a language model found for rows that stayed blank; it is asked once about each. */
export interface Second {
  /** Of the run that is under way. */
  readonly thinking?: { readonly run: string; readonly rows: readonly string[]; readonly until: number };
  readonly asked: readonly string[];
  /** By row. A finding holds for the control that it was looked for. */
  readonly found: Readonly<Record<string, { readonly signature: string; readonly candidate: Candidate }>>;
}

export interface TabState {
  readonly tabId: number;
  readonly topOrigin: Origin;
  readonly view: ViewId;
  readonly incognito: boolean;
  readonly frames: readonly FrameState[];
  readonly asks: readonly Ask[];
  /** Put beside this page by the person; goes with the page. */
  readonly document?: HandedDocument;
  /** Ask id -> chosen option. */
  readonly answers: Readonly<Record<string, string>>;
  readonly offers: readonly (RememberOffer & { readonly path: string | null; readonly context?: string; readonly row?: number })[];
  readonly operations: readonly Operation[];
  /** Lines already sent by the person in a chat, by `chat` id. */
  readonly sent: Readonly<Record<string, readonly string[]>>;
  /** Chats that are answered on the person's behalf, by `chat` id: what may be told there, fixed when it was begun. */
  readonly behalf?: Readonly<Record<string, readonly BeliefId[]>>;
  readonly second?: Second;
  readonly suggestMs: number;
  /** The memory changed since: nothing of this may be shown or filled before a new look. */
  readonly stale?: boolean;
}

const KEY = 'tab:';

export interface TabStates {
  get(tabId: number): Promise<TabState | undefined>;
  /** Runs alone for this tab: reads, changes, writes. What `change` returns is stored; undefined leaves it as it is. */
  update(tabId: number, change: (state: TabState | undefined) => Promise<TabState | undefined>): Promise<TabState | undefined>;
  /** When nothing is being worked out for this tab any more, whether it came out or not. */
  settled(tabId: number): Promise<void>;
  drop(tabId: number): Promise<void>;
  /** Every tab, after something that all of them show has changed. */
  all(): Promise<readonly TabState[]>;
}

export function createTabStates(session: Store): TabStates {
  const queues = new Map<number, Promise<unknown>>();
  const get = (tabId: number) => session.get<TabState>(`${KEY}${tabId}`);
  return {
    get,
    update(tabId, change) {
      const run = async () => {
        const next = await change(await get(tabId));
        if (next) await session.set(`${KEY}${tabId}`, next);
        return next;
      };
      const queued = (queues.get(tabId) ?? Promise.resolve()).then(run, run);
      queues.set(tabId, queued);
      return queued;
    },
    async settled(tabId) {
      await queues.get(tabId)?.catch(() => undefined);
    },
    // After what is being worked out for this tab, which would bring it back.
    drop(tabId) {
      const run = () => session.remove(`${KEY}${tabId}`);
      const queued = (queues.get(tabId) ?? Promise.resolve()).then(run, run);
      queues.set(tabId, queued);
      return queued;
    },
    async all() {
      const keys = await session.keys(KEY);
      const states = await Promise.all(keys.map((key) => session.get<TabState>(key)));
      return states.filter((state): state is TabState => state !== undefined);
    },
  };
}

export function rowsOf(state: TabState): readonly HeldRow[] {
  return state.frames.flatMap((frame) => frame.rows);
}

/** How a row was put to the person, whatever became of it since. */
export function offerOf({ row, offered }: HeldRow): Offered {
  return row.status === 'ready' || row.status === 'asked' || !offered ? { status: row.status, reason: row.reason } : offered;
}

/** Whether a row now asks what it did not ask when the person saw it: a yes to what was ready is no yes to a doubt. */
export function asksAnew(before: HeldRow, now: HeldRow): boolean {
  const was = offerOf(before);
  return now.row.status === 'asked' && (was.status !== 'asked' || was.reason !== now.row.reason);
}

/** Whether every row that was shown still offers the same: else a yes to the old view must not fill the new one. */
export function sameOffers(before: readonly HeldRow[], now: readonly HeldRow[]): boolean {
  const live = new Map(now.map((held) => [held.row.id, held]));
  return before.every((held) => {
    const next = live.get(held.row.id);
    return next?.row.value === held.row.value && !(next && asksAnew(held, next));
  });
}

export function frameOf(state: TabState, frameId: number): FrameState | undefined {
  return state.frames.find((frame) => frame.frameId === frameId);
}

export function rowId(frameId: number, key: FieldKey): string {
  return `${frameId}:${key}`;
}

/** The same with what the person gave for one row as its only answer. */
export function withChoice(state: TabState, id: string, choice: Choice): TabState {
  return withRow(state, id, (held) => ({
    ...held,
    choices: [choice],
    row: { ...held.row, status: 'asked', reason: undefined, value: choice.shown, kind: 'fact' },
  }));
}

export function withRow(state: TabState, id: string, change: (held: HeldRow) => HeldRow): TabState {
  const set = (held: HeldRow): HeldRow => (held.row.id === id ? change(held) : held);
  return { ...state, frames: state.frames.map((frame) => ({ ...frame, rows: frame.rows.map(set) })) };
}
