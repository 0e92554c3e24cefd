import { attributeOf } from '../core/attributes.ts';
import { newId } from '../core/ids.ts';
import type { Result } from '../core/result.ts';
import { refuse } from '../core/result.ts';
import { displayLabel, normalise } from '../core/text.ts';
import { plainText } from '../core/value.ts';
import type { Question } from '../forms/types.ts';
import type { ChangeReport, Memory, MemoryRefusal } from '../memory/types.ts';
import type { Body, ObservedField } from '../messaging/contract.ts';
import { frameOf, type HeldRow, type TabState } from './tab-state.ts';
import { openMemory, type Viewing } from './viewing.ts';

/**
 * Remembering, by consent: what a person typed on a page is offered after a submit, held only in session memory until they
 * say yes. Never from controls that are none of our business, never in private windows.
 */
type Offer = TabState['offers'][number];

/** Offers held for one page at most. */
const MOST_OFFERS = 40;

/** A form is sent soon after it was filled; what lies longer back was another one. */
const SENT_WITHIN = 60 * 60_000;

/** The person sent a form of this origin: what was put into it is with the site now. */
export async function noteSent({ ports }: Viewing, origin: string): Promise<void> {
  const opened = await openMemory(ports);
  if (!opened.ok) return;
  const since = ports.clock.now() - SENT_WITHIN;
  const sent = (await opened.memory.disclosures()).filter(
    (one) => one.channel === 'form' && one.origin === origin && !one.submitted && one.at >= since,
  );
  await opened.memory.submitted(sent.map(({ id }) => id));
}

export async function noteTyped(viewing: Viewing, tabId: number, frameId: number, fields: readonly ObservedField[]): Promise<void> {
  const { sites, states, ports } = viewing;
  if ((await sites.settings()).remember === 'nothing') return;
  const opened = await openMemory(ports);
  if (!opened.ok) return;
  let changed = false;
  await states.update(tabId, async (state) => {
    if (!state || state.incognito || !(await sites.isOn(state.topOrigin))) return undefined;
    const rows = new Map(frameOf(state, frameId)?.rows.map((held) => [held.row.key, held]));
    const typed: Typed[] = [];
    for (const field of fields) {
      const offer = field.typed ? await offerOf(field, rows, opened.memory) : undefined;
      if (offer) typed.push(offer);
    }
    const news = new Set(typed.flatMap(({ offer, isKnown }) => (isKnown ? [] : [recordOf(offer)])));
    const fresh = typed
      .filter(({ offer, isKnown }) => !isKnown || (isOfMany(offer) && news.has(recordOf(offer))))
      .map(({ offer }) => offer);
    if (fresh.length === 0) return undefined;
    changed = true;
    const places = new Set(fresh.map(placeOf));
    return { ...state, offers: [...fresh, ...state.offers.filter((offer) => !places.has(placeOf(offer)))].slice(0, MOST_OFFERS) };
  });
  if (changed) ports.broadcast('page.changed', { tabId });
}

/** Rows of a list have the same labels. */
const placeOf = ({ label, row = 1 }: Offer): string => `${row} ${label}`;

interface Typed {
  readonly offer: Offer;
  /** The memory has it already: it is told again only to say what the rest of its row is about. */
  readonly isKnown: boolean;
}
const recordOf = ({ path, context, row }: Offer): string => `${path?.split('.')[0]}|${context ?? ''}|${row}`;
const isOfMany = ({ path }: Offer): boolean => path?.includes('.') === true && attributeOf(path)?.cardinality === 'many';

/** Of jobs and schools the past is told with its years. */
const HISTORIES = /^(?:job|education)\b/;
/** In a list of jobs with their times these are parts of a job. */
const OF_JOB: ReadonlyMap<string, string> = new Map([
  ['organization', 'job.employer'],
  ['organization-title', 'job.title'],
]);

function pathOf({ path, inRows }: Question, rows: ReadonlyMap<string, HeldRow>): string | null {
  const isOfJob = inRows && path && [...rows.values()].some(({ question }) => question.path?.startsWith('job.'));
  return (isOfJob && OF_JOB.get(path)) || path;
}

/** What was so once takes no place of what is so; of what one has one of, a later row is the one before. */
const isPast = ({ time, nth }: Question, path: string | null): boolean =>
  path !== null && ((time === 'former' && !HISTORIES.test(path)) || (nth > 0 && attributeOf(path)?.cardinality === 'one'));

async function offerOf(field: ObservedField, rows: ReadonlyMap<string, HeldRow>, memory: Memory): Promise<Typed | undefined> {
  const held = rows.get(field.key);
  const value = field.value.trim();
  // Typed values make a control `already-filled`: that one reason does not make it none of our business.
  if (!held || value === '' || (held.row.status === 'left-alone' && held.row.reason !== 'already-filled')) return undefined;
  if (held.question.subject.relation !== 'self') return undefined;
  const { context, text, nth } = held.question;
  const path = pathOf(held.question, rows);
  if (isPast(held.question, path)) return undefined;
  const label = displayLabel(text || field.label);
  if (path === null && label === '') return undefined;
  const known = path ? await memory.slot({ attribute: path.split('.')[0] ?? path, context }) : [];
  const part = path?.split('.')[1];
  const texts = known.map((belief) =>
    part && belief.value.type === 'record' ? (belief.value.parts[part] ?? '') : plainText(belief.value),
  );
  const isKnown = texts.some((text) => normalise(text) === normalise(value));
  // What stands in a later row is another of its kind, and takes nobody's place.
  const old = (nth === 0 && !isKnown && texts[0]) || undefined;
  return { isKnown, offer: { id: newId('offer'), label, value, old, path, context, row: nth + 1 } };
}

/** Keeps the chosen offers and drops the rest. An offer is dropped only after it is safely kept. */
export async function remember(viewing: Viewing, body: Body<'surface.remember'>): Promise<Result<ChangeReport, MemoryRefusal>> {
  const opened = await openMemory(viewing.ports);
  if (!opened.ok) return refuse(opened.state === 'locked' ? 'locked' : 'storage-refused');
  const state = await viewing.states.get(body.tabId);
  const keep = new Set(body.keep);
  const kept = state?.offers.filter((offer) => keep.has(offer.id)) ?? [];
  const none: Result<ChangeReport, MemoryRefusal> = { ok: true, value: { current: [], retired: [], derived: [], holders: [] } };
  const result =
    state && kept.length > 0
      ? await opened.memory.observe(
          state.topOrigin,
          kept.map(({ path, label, value, context, row }) => ({ path, label, value, context, row })),
        )
      : none;
  if (result.ok) await viewing.states.update(body.tabId, async (now) => now && { ...now, offers: [] });
  viewing.ports.broadcast('page.changed', { tabId: body.tabId });
  return result;
}
