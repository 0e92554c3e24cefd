import { today } from '../core/clock.ts';
import { newId, type ViewId } from '../core/ids.ts';
import { displayHost } from '../core/origin.ts';
import { addingsOf } from '../forms/adding.ts';
import { readPage } from '../forms/read-page.ts';
import type { Memory } from '../memory/types.ts';
import type { PageView } from '../messaging/contract.ts';
import { withAsks } from './asks.ts';
import { chatViews } from './reply.ts';
import type { FrameReport } from './scan.ts';
import { suggest } from './suggest.ts';
import { type FrameState, rowsOf, type TabState } from './tab-state.ts';
import { openMemory, type Viewing } from './viewing.ts';

/** Builds what a surface shows of a tab: look, think, hold. */
const NOWHERE = (tabId: number, state: PageView['state']): PageView => ({
  view: 'none' as ViewId,
  tabId,
  origin: '',
  host: '',
  title: '',
  state,
  rows: [],
  asks: [],
  chats: [],
  offers: [],
  thinking: 0,
  operations: [],
  ms: { scan: 0, suggest: 0 },
});

export async function viewPage(viewing: Viewing, tabId: number, cached: boolean, reason: 'panel' | 'popup' | 'command'): Promise<PageView> {
  const { ports, states, sites, scanner } = viewing;
  const held = cached ? await states.get(tabId) : undefined;
  if (held && !held.stale) return present(viewing, held);
  const looked = await scanner.look(tabId, reason);
  if (!looked.ok) return NOWHERE(tabId, looked.reason === 'no-frames' ? 'not-a-page' : 'reload-needed');
  const top = looked.reports[0];
  if (!top || top.origin === null) return NOWHERE(tabId, 'not-a-page');
  if (!(await sites.isOn(top.origin)))
    return { ...NOWHERE(tabId, 'off-here'), origin: top.origin, host: displayHost(top.origin), title: top.body.snapshot.title };
  const opened = await openMemory(ports);
  if (!opened.ok) return { ...NOWHERE(tabId, opened.state), origin: top.origin, host: displayHost(top.origin) };
  const state = await states.update(tabId, (before) => think(viewing, opened.memory, looked.reports, before));
  // Other surfaces of this tab show what was seen before this look.
  ports.broadcast('page.changed', { tabId });
  viewing.onLooked?.(tabId, looked.reports);
  return state ? present(viewing, state) : NOWHERE(tabId, 'reload-needed');
}

/** Reports of a whole look become the tab's state. A page on another origin or document starts anew. */
export async function think(
  viewing: Viewing,
  memory: Memory,
  reports: readonly FrameReport[],
  before: TabState | undefined,
): Promise<TabState | undefined> {
  const top = reports.find((report) => report.frameId === 0);
  if (!top?.origin) return before;
  const known = before && samePage(before, top) ? before : undefined;
  const started = performance.now();
  const frames = await Promise.all(reports.map((report) => thinkFrame(viewing, memory, report, top.origin ?? '', known)));
  const draft: Omit<TabState, 'asks'> = {
    tabId: top.tabId,
    topOrigin: top.origin,
    view: newId<ViewId>('view'),
    incognito: top.incognito,
    frames,
    answers: known?.answers ?? {},
    offers: known?.offers ?? before?.offers ?? [],
    operations: known?.operations ?? [],
    sent: known?.sent ?? {},
    behalf: known?.behalf ?? {},
    ...(known?.document ? { document: known.document } : {}),
    ...(known?.second ? { second: known.second } : {}),
    suggestMs: performance.now() - started,
  };
  return withAsks(draft, memory, today(viewing.ports.clock));
}

function samePage(before: TabState, top: FrameReport): boolean {
  const frame = before.frames.find((one) => one.frameId === 0);
  return before.topOrigin === top.origin && frame?.documentId === top.documentId;
}

/** One frame decided from its report alone. What the person answered to a card of this page is put on top by `withAsks`. */
export async function thinkFrame(
  viewing: Viewing,
  memory: Memory,
  report: FrameReport,
  topOrigin: string,
  known: TabState | undefined,
): Promise<FrameState> {
  const earlier = known?.frames.find((frame) => frame.frameId === report.frameId && frame.documentId === report.documentId);
  const { snapshot, chats, childFrames } = report.body;
  const rows = await suggest(snapshot, {
    memory,
    today: today(viewing.ports.clock),
    frameId: report.frameId,
    origin: report.origin,
    topOrigin,
    never: await viewing.sites.never(topOrigin),
    always: await viewing.sites.always(topOrigin),
    before: earlier?.rows ?? [],
    document: known?.document,
    found: known?.second?.found,
  });
  return {
    frameId: report.frameId,
    documentId: report.documentId,
    origin: report.origin,
    title: snapshot.title,
    lang: snapshot.lang,
    childFrames,
    chats,
    scanMs: snapshot.ms,
    ...(snapshot.adders ? { adding: addingsOf(snapshot, readPage(snapshot)) } : {}),
    rows,
  };
}

/** Rows that a model is still asked about; a run that was broken off by the browser is over at its end. */
function thinkingOf({ second }: TabState): number {
  const now = second?.thinking;
  return now && Date.now() < now.until ? now.rows.length : 0;
}

export async function present(viewing: Viewing, state: TabState): Promise<PageView> {
  const opened = await openMemory(viewing.ports);
  const host = displayHost(state.topOrigin);
  if (!opened.ok) return { ...NOWHERE(state.tabId, opened.state), origin: state.topOrigin, host };
  const rows = rowsOf(state).map((held) => held.row);
  const chats = await chatViews(viewing, opened.memory, state);
  // A file is the person's to give, and given here.
  const nothing = rows.every((row) => row.status === 'left-alone' && row.reason !== 'file') && chats.length === 0;
  return {
    view: state.view,
    tabId: state.tabId,
    origin: state.topOrigin,
    host,
    title: state.frames[0]?.title ?? '',
    state: nothing ? 'nothing-here' : (await opened.memory.count()) === 0 && !state.document ? 'first-run' : 'ready',
    rows,
    asks: state.asks,
    chats,
    offers: state.offers,
    ...(state.document
      ? { document: { title: state.document.title, answers: rows.filter((row) => row.value !== undefined && row.from?.quote).length } }
      : {}),
    thinking: thinkingOf(state),
    operations: state.operations.map((operation) => ({ id: operation.id, at: operation.at, count: operation.rows.length })),
    ms: { scan: Math.max(0, ...state.frames.map((frame) => frame.scanMs)), suggest: state.suggestMs },
  };
}
