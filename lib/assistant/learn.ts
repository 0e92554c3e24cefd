import { newId } from '../core/ids.ts';
import type { Result } from '../core/result.ts';
import { refuse } from '../core/result.ts';
import { displayLabel, normalise } from '../core/text.ts';
import { plainText } from '../core/value.ts';
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
    const fresh: Offer[] = [];
    for (const field of fields) {
      const offer = field.typed ? await offerOf(field, rows.get(field.key), opened.memory) : undefined;
      if (offer) fresh.push(offer);
    }
    if (fresh.length === 0) return undefined;
    changed = true;
    const labels = new Set(fresh.map((offer) => offer.label));
    return { ...state, offers: [...fresh, ...state.offers.filter((offer) => !labels.has(offer.label))].slice(0, MOST_OFFERS) };
  });
  if (changed) ports.broadcast('page.changed', { tabId });
}

async function offerOf(field: ObservedField, held: HeldRow | undefined, memory: Memory): Promise<Offer | undefined> {
  const value = field.value.trim();
  // Typed values make a control `already-filled`: that one reason does not make it none of our business.
  if (!held || value === '' || (held.row.status === 'left-alone' && held.row.reason !== 'already-filled')) return undefined;
  if (held.question.subject.relation !== 'self') return undefined;
  const { path, context, text } = held.question;
  const label = displayLabel(text || field.label);
  if (path === null && label === '') return undefined;
  const known = path ? await memory.slot({ attribute: path.split('.')[0] ?? path, context }) : [];
  const part = path?.split('.')[1];
  const texts = known.map((belief) =>
    part && belief.value.type === 'record' ? (belief.value.parts[part] ?? '') : plainText(belief.value),
  );
  if (texts.some((known) => normalise(known) === normalise(value))) return undefined;
  return { id: newId('offer'), label, value, old: texts[0] || undefined, path, context };
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
          kept.map(({ path, label, value, context }) => ({ path, label, value, context })),
        )
      : none;
  if (result.ok) await viewing.states.update(body.tabId, async (now) => now && { ...now, offers: [] });
  viewing.ports.broadcast('page.changed', { tabId: body.tabId });
  return result;
}
