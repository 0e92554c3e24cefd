import { today } from '../core/clock.ts';
import { type BeliefId, newId } from '../core/ids.ts';
import { refuse } from '../core/result.ts';
import { type Memory, MemoryError, type MemoryRefusal } from '../memory/types.ts';
import type { Answer, Body } from '../messaging/contract.ts';
import type { Sender } from '../messaging/senders.ts';
import type { Handlers } from '../messaging/server.ts';
import { canSettle } from '../policy/decide.ts';
import { accept } from './accept.ts';
import { answerAsk, withAsks } from './asks.ts';
import { attach } from './attach.ts';
import { answerForThem, setBehalf } from './behalf.ts';
import { putBeside } from './documents-beside.ts';
import { engineHandlers } from './engines.ts';
import { noteSent, noteTyped, remember } from './learn.ts';
import { listAccept, listClose, listRows, offerList } from './list.ts';
import { present, think, thinkFrame, viewPage } from './page-view.ts';
import type { Ports } from './ports.ts';
import { sendReply } from './reply.ts';
import { addAsked } from './rows.ts';
import { createScanner, type FrameReport } from './scan.ts';
import { lookAgain, stopLooking } from './second.ts';
import { createSites } from './sites.ts';
import { memoryRow } from './source.ts';
import { createTabStates, frameOf, rowsOf, sameOffers, type TabState } from './tab-state.ts';
import { tell } from './tell.ts';
import { undo } from './undo.ts';
import { bringIn, noteUse, vaultHandlers, watch } from './vault.ts';
import { openMemory, type Viewing } from './viewing.ts';

/** The composition root: every call that the background serves, on top of the use cases. */
export interface Assistant {
  readonly handlers: Handlers;
  /** Fill what is ready in a tab (keyboard command): a trusted act of the browser's own. */
  fillReady(tabId: number, operation: Body<'surface.accept'>['operation']): Promise<void>;
  /** A tab is gone or shows another document: nothing of its page is kept. */
  forgetTab(tabId: number): Promise<void>;
  /** The lock's watch came by; `due` is when it should have, ms. */
  watch(due: number): Promise<void>;
  /** A call came in: one that a person made counts as use. */
  used(name: string): Promise<void>;
}

/** Calls that a person's act makes; pages call by themselves. */
const ACTS = /^(surface\.|memory\.|list\.accept$)/;
/** Most rows a memory list sends at once. */
const LIST_LIMIT = 500;

export function createAssistant(ports: Ports): Assistant {
  const viewing: Viewing = {
    ports,
    sites: createSites(ports.local),
    states: createTabStates(ports.session),
    scanner: createScanner(ports),
    thinking: new Map(),
    underWay: new Map(),
    onLooked: (tabId, reports) => void lookAgain(viewing, tabId, reports),
  };
  const handlers: Handlers = {
    ...pageHandlers(viewing),
    ...surfaceHandlers(viewing),
    ...memoryHandlers(viewing),
    ...listHandlers(viewing),
    ...engineHandlers(ports),
  };
  return {
    handlers,
    async fillReady(tabId, operation) {
      const view = await viewPage(viewing, tabId, false, 'command');
      const ready = view.rows.filter((row) => row.status === 'ready');
      if (ready.length > 0) await accept(viewing, { tabId, view: view.view, rows: ready.map(({ id }) => ({ id })), operation });
    },
    forgetTab: (tabId) => {
      stopLooking(viewing, tabId);
      return viewing.states.drop(tabId);
    },
    watch: (due) => watch(viewing, due),
    used: async (name) => {
      if (ACTS.test(name)) await noteUse(viewing);
    },
  };
}

function reportOf(body: Body<'page.intent'>, sender: Sender): FrameReport {
  if (sender.kind !== 'page') throw new MemoryError('locked', 'not a page');
  return {
    tabId: sender.tabId,
    frameId: sender.frameId,
    documentId: sender.documentId,
    origin: sender.origin,
    incognito: sender.incognito,
    body,
  };
}

function pageHandlers(viewing: Viewing): Pick<Handlers, 'page.intent' | 'page.changed' | 'page.observed' | 'page.chat' | 'page.edited'> {
  const { states, scanner, sites, ports } = viewing;
  return {
    async 'page.intent'(body, sender) {
      const report = reportOf(body, sender);
      if (scanner.take(report)) return { engaged: true };
      // A focus in the page: only where the person wants help, and only this frame is thought about.
      if (report.origin === null || !(await sites.isOn(report.origin))) return { engaged: false };
      const opened = await openMemory(ports);
      if (!opened.ok) return { engaged: false };
      const working =
        report.frameId === 0
          ? states.update(report.tabId, (before) => think(viewing, opened.memory, [report], before))
          : takeFrame(viewing, opened.memory, report);
      const topOrigin = report.frameId === 0 ? report.origin : (await states.get(report.tabId))?.topOrigin;
      const [lists] = await Promise.all([topOrigin && body.focused ? offerList(viewing, report, topOrigin) : undefined, working]);
      return { engaged: true, ...(lists ? { lists } : {}) };
    },
    async 'page.changed'(body, sender) {
      const opened = await openMemory(ports);
      const report = reportOf({ snapshot: body.snapshot, focused: null, chats: [], childFrames: 0 }, sender);
      if (opened.ok && (await takeFrame(viewing, opened.memory, report))) ports.broadcast('page.changed', { tabId: report.tabId });
      return null;
    },
    async 'page.observed'(body, sender) {
      if (sender.kind === 'page' && sender.origin !== null && body.submitted) await noteSent(viewing, sender.origin);
      if (sender.kind === 'page' && !sender.incognito) await noteTyped(viewing, sender.tabId, sender.frameId, body.fields);
      return null;
    },
    async 'page.chat'(body, sender) {
      if (sender.kind !== 'page') return null;
      const changed = await states.update(
        sender.tabId,
        async (state) =>
          state && {
            ...state,
            frames: state.frames.map((frame) => (frame.frameId === sender.frameId ? { ...frame, chats: body.chats } : frame)),
          },
      );
      if (!changed) return null;
      ports.broadcast('page.changed', { tabId: sender.tabId });
      await answerForThem(viewing, sender.tabId);
      return null;
    },
    async 'page.edited'(body, sender) {
      if (sender.kind !== 'page') return null;
      const id = `${sender.frameId}:${body.key}`;
      await states.update(
        sender.tabId,
        async (state) =>
          state && {
            ...state,
            frames: state.frames.map((frame) => ({
              ...frame,
              rows: frame.rows.map((held) =>
                held.row.id === id
                  ? { ...held, row: { ...held.row, status: 'left-alone' as const, reason: 'already-filled' as const } }
                  : held,
              ),
            })),
          },
      );
      ports.broadcast('page.changed', { tabId: sender.tabId });
      return null;
    },
  };
}

/** One frame's new snapshot into a page that is already held; undefined when the page is not held or was left. */
function takeFrame(viewing: Viewing, memory: Memory, report: FrameReport): Promise<TabState | undefined> {
  return viewing.states.update(report.tabId, async (before) => {
    if (!before) return undefined;
    const earlier = before.frames.find((frame) => frame.frameId === report.frameId);
    if (earlier && earlier.documentId !== report.documentId) return undefined;
    const frame = await thinkFrame(viewing, memory, report, before.topOrigin, before);
    const kept = { ...frame, chats: report.body.chats.length > 0 ? report.body.chats : (earlier?.chats ?? []) };
    const frames = [...before.frames.filter((one) => one.frameId !== report.frameId), kept].sort((a, b) => a.frameId - b.frameId);
    const next = await withAsks({ ...before, frames }, memory, today(viewing.ports.clock));
    const offers = sameOffers(earlier?.rows ?? [], frameOf(next, report.frameId)?.rows ?? []);
    return offers ? next : { ...next, view: newId<typeof next.view>('view') };
  });
}

function surfaceHandlers(viewing: Viewing) {
  const { states, sites, ports } = viewing;
  return {
    'surface.page': ({ tabId, cached, reason }: Body<'surface.page'>) => viewPage(viewing, tabId, cached === true, reason ?? 'panel'),
    'surface.accept': (body: Body<'surface.accept'>) => accept(viewing, body),
    'surface.undo': (body: Body<'surface.undo'>) => undo(viewing, body),
    async 'surface.always'({ origin, row, tabId, always }: Body<'surface.always'>) {
      const state = await states.get(tabId);
      const held = state?.topOrigin === origin ? rowsOf(state).find((one) => one.row.id === row) : undefined;
      const path = held?.choices[0]?.path;
      // Personal data is asked about every time, whatever a surface says.
      if (path && held && (!always || canSettle(held.row.reason, held.row.sensitivity))) await sites.setAlways(origin, path, always);
      ports.broadcast('page.changed', { tabId });
      return null;
    },
    async 'surface.never'({ origin, row, tabId, never }: Body<'surface.never'>) {
      const state = await states.get(tabId);
      const held = state && rowsOf(state).find((one) => one.row.id === row);
      const path = held?.choices[0]?.path ?? held?.question.path;
      if (path) await sites.setNever(origin, path, never);
      ports.broadcast('page.changed', { tabId });
      return null;
    },
    async 'surface.ask'({ tabId, ask, option }: Body<'surface.ask'>) {
      const card = (await states.get(tabId))?.asks.find((one) => one.id === ask);
      const state = await states.update(tabId, async (before) => before && answerAsk(before, ask, option));
      if (card?.adds && option === 'yes') {
        const refused = await addAsked(viewing, tabId, card);
        return { ...(await viewPage(viewing, tabId, false, 'panel')), refused };
      }
      ports.broadcast('page.changed', { tabId });
      return state ? present(viewing, state) : viewPage(viewing, tabId, false, 'panel');
    },
    'surface.attach': (body: Body<'surface.attach'>) => attach(viewing, body),
    'surface.tell': (body: Body<'surface.tell'>) => tell(viewing, body),
    async 'surface.reveal'({ tabId, row }: Body<'surface.reveal'>) {
      const state = await states.get(tabId);
      const held = state && rowsOf(state).find((one) => one.row.id === row);
      const frame = state?.frames.find((one) => one.frameId === held?.row.frameId);
      if (held && frame)
        await ports.frames
          .send({ tabId, frameId: frame.frameId, documentId: frame.documentId }, 'frame.reveal', { key: held.row.key })
          .catch(() => null);
      return null;
    },
    async 'surface.site'({ origin, on }: Body<'surface.site'>) {
      await sites.setOn(origin, on);
      for (const state of await states.all()) {
        if (state.topOrigin !== origin) continue;
        if (!on) await states.drop(state.tabId);
        ports.broadcast('page.changed', { tabId: state.tabId });
      }
      return null;
    },
    'surface.document': (body: Body<'surface.document'>) => putBeside(viewing, body),
    'surface.remember': (body: Body<'surface.remember'>) => remember(viewing, body),
    'surface.chat.send': (body: Body<'surface.chat.send'>) => sendReply(viewing, body),
    'surface.chat.behalf': (body: Body<'surface.chat.behalf'>) => setBehalf(viewing, body),
    'settings.get': () => sites.settings(),
    async 'settings.set'(change: Body<'settings.set'>) {
      const settings = await sites.setSettings(change);
      ports.broadcast('settings.changed', {});
      return settings;
    },
  } satisfies Partial<Handlers>;
}

type Refused = { ok: false; reason: MemoryRefusal };

function memoryHandlers(viewing: Viewing) {
  const { ports, sites, states } = viewing;
  /** A memory that cannot be used is a refusal by name, never an empty one. */
  const change = async <T>(use: (memory: Memory) => Promise<T>): Promise<T | Refused> => {
    try {
      const result = await use(await ports.memory());
      // Nothing that was shown from the old memory may be filled after it changed: every page is looked at again.
      for (const state of await states.all()) {
        stopLooking(viewing, state.tabId);
        await states.update(state.tabId, async (before) => before && { ...before, stale: true, second: undefined });
        ports.broadcast('page.changed', { tabId: state.tabId });
      }
      ports.broadcast('memory.changed', {});
      return result;
    } catch (error) {
      return refuse(error instanceof MemoryError ? error.reason : 'storage-refused');
    }
  };
  return {
    async 'memory.list'({ query, limit = LIST_LIMIT }: Body<'memory.list'>): Promise<Answer<'memory.list'>> {
      const memory = await ports.memory();
      const language = await languageOf(viewing);
      const all = await memory.all();
      const live = all.filter((belief) => belief.label !== 'OUT');
      const found = query?.trim()
        ? (await memory.search(query, { limit })).map((hit) => hit.belief).filter((belief) => belief.label !== 'OUT')
        : live;
      const rows = await Promise.all(found.slice(0, limit).map((belief) => memoryRow(memory, belief, language)));
      return { rows, total: live.length, conflicts: live.filter((belief) => belief.label === 'DISPUTED').length };
    },
    'memory.why': async ({ id }: Body<'memory.why'>) => (await (await ports.memory()).why(id)) ?? null,
    'memory.holders': async ({ id }: Body<'memory.holders'>) => (await ports.memory()).holders(id as BeliefId),
    'memory.correct': ({ id, value, part }: Body<'memory.correct'>) => change((memory) => memory.correct(id, value, part)),
    'memory.change': ({ id, value, since, part }: Body<'memory.change'>) => change((memory) => memory.change(id, value, since, part)),
    'memory.forget': ({ id }: Body<'memory.forget'>) => change((memory) => memory.forget(id)),
    'memory.end': ({ id }: Body<'memory.end'>) => change((memory) => memory.end(id)),
    'memory.settle': ({ id }: Body<'memory.settle'>) => change((memory) => memory.settle(id)),
    'memory.note': ({ text }: Body<'memory.note'>) => change((memory) => memory.note(text)),
    'memory.bring-in': (body: Body<'memory.bring-in'>) => change((memory) => bringIn(memory, body)),
    'memory.document': ({ title, text }: Body<'memory.document'>) =>
      change((memory) => {
        const now = ports.clock.now();
        const named = title.trim() === '' ? {} : { title };
        return memory.bringIn({ statements: [{ id: newId('document', now), kind: 'document', at: today(ports.clock), ...named, text }] });
      }),
    'memory.told': async () => (await ports.memory()).disclosures(),
    ...vaultHandlers(viewing),
  } satisfies Partial<Handlers>;

  async function languageOf({ ports }: Viewing): Promise<'en' | 'de'> {
    // What is remembered is shown even while the settings cannot be read.
    const language = await sites.settings().then(
      (settings) => settings.language,
      () => 'auto' as const,
    );
    return language === 'auto' ? (ports.language().startsWith('de') ? 'de' : 'en') : language;
  }
}

function listHandlers(viewing: Viewing): Pick<Handlers, 'list.rows' | 'list.accept' | 'list.close'> {
  const tabOf = (sender: Sender) => (sender.kind === 'list' ? sender.tabId : -1);
  return {
    async 'list.rows'({ token }, sender) {
      const { language } = await viewing.sites.settings();
      return listRows(
        viewing,
        token,
        tabOf(sender),
        language === 'auto' ? (viewing.ports.language().startsWith('de') ? 'de' : 'en') : language,
      );
    },
    'list.accept': (body, sender) => listAccept(viewing, body, tabOf(sender)),
    async 'list.close'(body, sender) {
      await listClose(viewing, body, tabOf(sender));
      return null;
    },
  };
}
