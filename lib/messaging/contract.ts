import type { Doubt } from '../answer/types.ts';
import type { ChatSnapshot, TurnReading } from '../chat/types.ts';
import type { BeliefId, FieldKey, OperationId, ViewId } from '../core/ids.ts';
import type { Result } from '../core/result.ts';
import type { Sensitivity } from '../core/value.ts';
import type { FillOutcome, FillPlan, FillRefusal, PickedFile } from '../fill/types.ts';
import type { LeaveReason, PageSnapshot } from '../forms/types.ts';
import type { EngineState, EngineTest } from '../inference/inference.ts';
import type { Exchange } from '../inference/queue.ts';
import type { Belief, BringInReport, ChangeReport, Disclosure, Health, MemoryRefusal, Proof } from '../memory/types.ts';

/**
 * Every call between the extension's contexts: one type a direction, one sentence a call.
 * A call travels as `{ to, name, body }` and answers with `Result`. `senders` decides by the browser's word who may call what.
 */

/** A page's content script to the background. It can describe, it can never ask for a fact. */
export interface PageCalls {
  /**
   * The person showed intent (trusted focus here, or a surface asked by `frame.scan`, whose `request` comes back): this is what the
   * frame sees. Origin, frame and document are the browser's word on the sender. `childFrames` tells how many more reports to await.
   */
  'page.intent': {
    body: {
      snapshot: PageSnapshot;
      focused: FieldKey | null;
      chats: readonly ChatSnapshot[];
      childFrames: number;
      request?: string;
      /** Token of the list that the frame has drawn beside the control in focus already. */
      list?: string;
    };
    /** `lists`: beside which controls the list may be drawn at the next focus before it is asked for; its address, less the token. */
    answer: { engaged: boolean; lists?: { url: string; keys: readonly FieldKey[] } };
  };
  /** New or changed controls after the first scan, in an engaged frame. */
  'page.changed': { body: { snapshot: PageSnapshot }; answer: null };
  /** Values the person typed with trusted input, reported after a submit in an engaged frame (never from secrets). */
  'page.observed': { body: { fields: readonly ObservedField[]; submitted: boolean }; answer: null };
  /** The engaged frame's chat has something new. */
  'page.chat': { body: { chats: readonly ChatSnapshot[] }; answer: null };
  /** The person edited a control that Stead had filled. */
  'page.edited': { body: { operation: OperationId; key: FieldKey }; answer: null };
}

export interface ObservedField {
  readonly key: FieldKey;
  readonly label: string;
  readonly value: string;
  /** False when Stead filled it and the person left it so. */
  readonly typed: boolean;
}

/** The background to one frame's content script, addressed by tab, frame and document. */
export interface FrameCalls {
  /** Look now; sent to every frame of a tab at once. Each frame reports by `page.intent` with this `request`. */
  'frame.scan': { body: { request: string; reason: 'panel' | 'popup' | 'command' | 'accept' }; answer: null };
  /** Set these controls. Idempotent by `plan.operation`: asked again it answers with the same outcomes. */
  'frame.fill': { body: { plan: FillPlan }; answer: { outcomes: readonly FillOutcome[] } };
  /** Put back what stood there before an operation, all of it or some controls. */
  'frame.undo': { body: { operation: OperationId; keys?: readonly FieldKey[] }; answer: { outcomes: readonly FillOutcome[] } };
  /** Press the page's own button that adds a row, so many times, on the person's word. */
  'frame.add': { body: RowOrder; answer: { added: number; reason?: FillRefusal } };
  /** Show the framed list next to the control in focus, or take it away. The page learns nothing about its content. */
  'frame.list': { body: { show: boolean; key?: FieldKey; url?: string }; answer: null };
  /** Put a text into the chat's composer and send it; `sent` only when the own bubble is shown. */
  'frame.chat.send': { body: { chat: string; text: string; operation: OperationId }; answer: { sent: boolean; reason?: string } };
  /** Scroll to a control and mark it for a moment. */
  'frame.reveal': { body: { key: FieldKey }; answer: null };
}

/** A button as it was shown to the person, and how many rows it is to add. */
export interface RowOrder {
  readonly key: FieldKey;
  readonly label: string;
  readonly times: number;
  /** ms since epoch after which nothing is pressed any more. */
  readonly expires: number;
}

/** State of a row, as `look.md` draws them. */
export type RowStatus = 'ready' | 'asked' | 'blank' | 'left-alone' | 'refused' | 'filled' | 'already' | 'failed';

/** Everything a surface shows of one control. Only extension pages ever get one. */
export interface Row {
  readonly id: string;
  readonly frameId: number;
  readonly frameOrigin: string;
  readonly key: FieldKey;
  readonly order: number;
  readonly label: string;
  readonly question: string;
  readonly section: string;
  readonly status: RowStatus;
  /** As it would be set, in the control's own terms. */
  readonly value?: string;
  readonly readBack?: string;
  readonly reason?: RowReason;
  /** For `{name}` and the like in the reason's sentence. */
  readonly reasonValues?: Readonly<Record<string, string>>;
  readonly kind: 'fact' | 'conclusion' | 'composed' | null;
  readonly uses: readonly string[];
  readonly beliefs: readonly BeliefId[];
  readonly sensitive: boolean;
  readonly sensitivity: Sensitivity;
  readonly confidence: number;
  /** Where it comes from, for the line under the value. */
  readonly from?: RowSource;
  readonly alternatives: readonly {
    readonly value: string;
    readonly kind: 'fact' | 'conclusion' | 'composed';
    readonly from?: RowSource;
  }[];
  /** The value is one that only this surface may show in full on asking (masked until then). */
  readonly masked?: boolean;
  /** Of a control that takes files: what it takes, and whether several. */
  readonly files?: { readonly accept?: string; readonly multiple: boolean };
  readonly operation?: OperationId;
}

export type RowReason =
  | Doubt
  | LeaveReason
  | FillRefusal
  | 'nothing-known'
  | 'off-here'
  | 'locked'
  | 'opaque-frame'
  | 'insecure-page'
  | 'never-here'
  | 'cross-origin-frame'
  | 'conflict-label'
  | 'other-time'
  | 'other-person'
  | 'partner-known'
  | 'no-option'
  | 'too-long'
  | 'not-asked-exactly';

export interface RowSource {
  readonly kind: 'typed' | 'form' | 'note' | 'import' | 'document' | 'contact' | 'chat' | 'correction' | 'conclusion';
  readonly origin?: string;
  readonly title?: string;
  readonly at: string;
  /** The sentence of a document that a value was taken from. */
  readonly quote?: string;
  /** For conclusions: sentences of the premises. */
  readonly because?: readonly string[];
}

/** A question to the person that is not one control's. */
export interface Ask {
  readonly id: string;
  readonly kind: 'person-joins' | 'which-person' | 'conflict' | 'event' | 'missing' | 'more-rows';
  readonly question: string;
  readonly labels: readonly string[];
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly reason: string;
  readonly rows: readonly string[];
  /** For the sentence of its kind: `name`, `event`, `list`, `known`, `shown`. */
  readonly values?: Readonly<Record<string, string>>;
  /** Rows that a yes adds to the page first. */
  readonly adds?: { readonly frameId: number; readonly key: FieldKey; readonly label: string; readonly times: number };
}

export interface PageView {
  readonly view: ViewId;
  readonly tabId: number;
  readonly origin: string;
  readonly host: string;
  readonly title: string;
  readonly state:
    | 'ready'
    | 'nothing-here'
    | 'off-here'
    | 'locked'
    | 'not-a-page'
    | 'first-run'
    | 'reload-needed'
    | 'insecure'
    | 'storage-failed';
  readonly rows: readonly Row[];
  readonly asks: readonly Ask[];
  readonly chats: readonly ChatView[];
  readonly offers: readonly RememberOffer[];
  /** Fills of this page that can be undone, newest first. */
  readonly operations: readonly { readonly id: OperationId; readonly at: number; readonly count: number }[];
  /** Rows that a language model is still asked about; the others do not wait for it. */
  readonly thinking: number;
  /** The document that lies beside the page. */
  readonly document?: { readonly title: string; readonly answers: number };
  readonly ms: { readonly scan: number; readonly suggest: number };
}

export interface RememberOffer {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** What it would replace, when it would. */
  readonly old?: string;
}

export interface ChatView {
  readonly chat: string;
  readonly frameId: number;
  readonly frameOrigin: string;
  readonly turns: readonly {
    readonly them: readonly string[];
    readonly reading: TurnReading;
    readonly choices: readonly string[];
    readonly draft?: string;
    readonly uses: readonly string[];
    readonly beliefs: readonly BeliefId[];
    readonly reason?: RowReason | string;
    readonly from?: RowSource;
    readonly sent: boolean;
    /** Exact, current, ordinary, and asked for in words that were understood: may be said without a further yes. */
    readonly plain?: boolean;
  }[];
  readonly busy: boolean;
  /** Plain questions are answered without a further yes. */
  readonly behalf: boolean;
  /** Why nothing more is answered, when so. */
  readonly ended?: 'too-many-turns' | 'repeated';
}

export interface AcceptReport {
  readonly operation: OperationId;
  readonly outcomes: readonly {
    readonly row: string;
    readonly status: RowStatus;
    readonly reason?: RowReason;
    readonly readBack: string;
  }[];
}

export type AcceptRefusal =
  | 'locked'
  | 'off-here'
  | 'stale-view'
  | 'tab-not-active'
  | 'navigated'
  | 'page-gone'
  | 'target-changed'
  | 'nothing-to-fill'
  | 'storage-refused'
  | 'storage-full';

export interface MemoryRow {
  readonly belief: Belief;
  readonly name: string;
  readonly value: string;
  readonly person?: string;
  readonly from: RowSource;
}

export interface Settings {
  readonly onboarded: boolean;
  readonly remember: 'accepted' | 'typed' | 'nothing';
  readonly where: 'everywhere' | 'chosen';
  readonly engine: 'none' | 'webllm' | 'prompt-api' | 'wllama' | 'local-server';
  /** Id of an installed model, or the address of a server of this machine; empty where the engine needs none. */
  readonly model: string;
  readonly language: 'auto' | 'en' | 'de';
  readonly theme: 'auto' | 'light' | 'dark';
  /** Minutes without use after which a memory with a passphrase locks itself; 0: never. */
  readonly lockAfter: number;
}

/** Pages of the extension (popup, panel, options, welcome) to the background. */
export interface SurfaceCalls {
  /** The page of a tab at a glance; looks again at the page unless `cached`. */
  'surface.page': { body: { tabId: number; cached?: boolean; reason?: 'panel' | 'popup' | 'command' }; answer: PageView };
  /** Fill these rows of a view. `operation` makes it safe to ask again after a lost answer. */
  'surface.accept': {
    body: { tabId: number; view: ViewId; rows: readonly { id: string; choice?: number; text?: string }[]; operation: OperationId };
    answer: Result<AcceptReport, AcceptRefusal>;
  };
  /** Undo an operation, or some rows of it. */
  'surface.undo': {
    body: { tabId: number; operation: OperationId; rows?: readonly string[] };
    answer: Result<AcceptReport, AcceptRefusal>;
  };
  /** "Never here" for a row's attribute on this site, or allow it again. */
  'surface.never': { body: { origin: string; row: string; tabId: number; never: boolean }; answer: null };
  /** "Always here" for a row's ordinary attribute on this site, or ask again. */
  'surface.always': { body: { origin: string; row: string; tabId: number; always: boolean }; answer: null };
  /** Answer an ask card. `refused`: why the page's rows were not added. */
  'surface.ask': { body: { tabId: number; ask: string; option: string }; answer: PageView & { refused?: RowReason } };
  /** "Tell me": the person gives a value for a blank row, used on the page and, if wanted, remembered. */
  'surface.tell': {
    body: { tabId: number; view: ViewId; row: string; text: string; remember: boolean; operation: OperationId };
    answer: Result<AcceptReport, AcceptRefusal | MemoryRefusal>;
  };
  /** Give a control that takes files what the person picked for it just now. */
  'surface.attach': {
    body: { tabId: number; view: ViewId; row: string; files: readonly PickedFile[]; operation: OperationId };
    answer: Result<AcceptReport, AcceptRefusal | 'files-too-large' | 'files-too-many'>;
  };
  /** Scroll the page to a row's control. */
  'surface.reveal': { body: { tabId: number; row: string }; answer: null };
  /** A document put beside a tab's page: its answers come first there, and it is not kept. Without one, what lies there is put away. */
  'surface.document': { body: { tabId: number; document?: { title: string; text: string } }; answer: PageView };
  /** Off or on for a site. */
  'surface.site': { body: { origin: string; on: boolean }; answer: null };
  /** Values typed on the page, offered to be remembered: keep these, drop the rest. */
  'surface.remember': { body: { tabId: number; keep: readonly string[] }; answer: Result<ChangeReport, MemoryRefusal> };
  'surface.chat.send': {
    body: { tabId: number; frameId: number; chat: string; text: string; beliefs: readonly BeliefId[]; operation: OperationId };
    answer: Result<{ sent: boolean }, AcceptRefusal | 'not-sent'>;
  };
  /** Begin or stop answering a chat's plain questions on the person's behalf. What may be told is fixed when it begins. */
  'surface.chat.behalf': { body: { tabId: number; frameId: number; chat: string; on: boolean }; answer: null };

  'memory.list': { body: { query?: string; limit?: number }; answer: { rows: readonly MemoryRow[]; total: number; conflicts: number } };
  'memory.why': { body: { id: BeliefId }; answer: Proof | null };
  'memory.holders': { body: { id: BeliefId }; answer: ChangeReport['holders'] };
  'memory.correct': { body: { id: BeliefId; value: string; part?: string }; answer: Result<ChangeReport, MemoryRefusal> };
  'memory.change': { body: { id: BeliefId; value: string; since?: string; part?: string }; answer: Result<ChangeReport, MemoryRefusal> };
  'memory.forget': { body: { id: BeliefId }; answer: Result<ChangeReport, MemoryRefusal> };
  'memory.end': { body: { id: BeliefId }; answer: Result<ChangeReport, MemoryRefusal> };
  'memory.settle': { body: { id: BeliefId }; answer: Result<ChangeReport, MemoryRefusal> };
  'memory.note': { body: { text: string }; answer: Result<ChangeReport, MemoryRefusal> };
  /** The text of a memory file; nothing of it is taken when it is refused. */
  'memory.bring-in': { body: { text: string; passphrase?: string }; answer: Result<BringInReport, MemoryRefusal> };
  /** A document about the person, to be remembered as it stands with what it says. */
  'memory.document': { body: { title: string; text: string }; answer: Result<BringInReport, MemoryRefusal> };
  /** Everything as the text of a memory file: sealed by the passphrase, or in the clear when that is said (`null`). */
  'memory.export': { body: { passphrase: string | null }; answer: Result<{ text: string }, MemoryRefusal> };
  'memory.told': { body: Record<string, never>; answer: readonly Disclosure[] };
  /** Lock, or unlock by the passphrase where there is one. */
  'memory.lock': { body: { locked: boolean; passphrase?: string }; answer: { locked: boolean; refused?: MemoryRefusal } };
  /** Set, change or (null) take away the passphrase. */
  'memory.protect': { body: { passphrase: string | null }; answer: Result<null, MemoryRefusal> };
  /** Throw everything away and start anew: for a memory whose key is lost. */
  'memory.erase': { body: Record<string, never>; answer: Result<null, MemoryRefusal> };
  'memory.state': {
    body: Record<string, never>;
    answer: { locked: boolean; count: number; passphrase: boolean; health?: Health; failed?: MemoryRefusal };
  };

  'settings.get': { body: Record<string, never>; answer: Settings };
  'settings.set': { body: Partial<Settings>; answer: Settings };
  /** Which engines could run here, and which of the offered models fits this machine. */
  'settings.engines': { body: Record<string, never>; answer: { engines: readonly EngineState[]; recommended: string | null } };
  /** Loads the chosen engine's model and lets it say a few words. */
  'settings.engine-test': { body: Record<string, never>; answer: Result<EngineTest, string> };
  /** The last questions to the model and its answers, since the background started. */
  'settings.model-shown': { body: Record<string, never>; answer: readonly Exchange[] };
}

/** The framed list next to a field (extension origin, inside a page) to the background; its rows are those of one ordinary control. */
export interface ListCalls {
  'list.rows': { body: { token: string }; answer: { rows: readonly Row[]; language: 'en' | 'de' } };
  /** Accepted by a trusted act inside the list while the list's own IntersectionObserver v2 has seen it whole for 500 ms. */
  'list.accept': { body: { token: string; row: string; choice?: number }; answer: Result<AcceptReport, AcceptRefusal> };
  'list.close': { body: { token: string; never: boolean }; answer: null };
}

/** Sent by the background to every surface after anything they show has changed. */
export interface Broadcasts {
  'memory.changed': Record<string, never>;
  'page.changed': { tabId: number };
  'settings.changed': Record<string, never>;
}

export type Calls = PageCalls & FrameCalls & SurfaceCalls & ListCalls;
export type CallName = keyof Calls;
export type Body<N extends CallName> = Calls[N]['body'];
export type Answer<N extends CallName> = Calls[N]['answer'];
