import type { Belief, Memory } from '../memory/types.ts';
import type { Ask, Row } from '../messaging/contract.ts';
import { moreRows } from './rows.ts';
import { type HeldRow, rowsOf, type TabState } from './tab-state.ts';

/**
 * Questions to the person that are not one control's: may somebody else be named here, is this about that trip, which of two
 * sayings holds. One card each; its answer decides all of its rows.
 */
async function asksOf(state: Omit<TabState, 'asks'>, memory: Memory, now: string): Promise<Ask[]> {
  const rows = rowsOf({ ...state, asks: [] }).filter((held) => held.row.status === 'asked');
  const asks: Ask[] = [];
  for (const [subject, group] of await bySubject(rows, memory)) {
    const name = (await memory.people()).find((person) => person.id === subject)?.name;
    if (!name) continue;
    asks.push(card(`joins:${subject}`, 'person-joins', `Is ${name} taking part here too?`, group, 'about-somebody-else', { name }));
  }
  for (const [belief, group] of await byEvent(rows, memory)) {
    asks.push(
      card(`event:${belief.id}`, 'event', `Is this about: ${belief.text}`, group, 'event', { event: belief.text.replace(/[.]$/, '') }),
    );
  }
  return [...asks, ...(await moreRows(state, memory, now))];
}

/** The state with its cards; what the person has answered before holds for the rows as they are thought about anew. */
export async function withAsks(draft: Omit<TabState, 'asks'>, memory: Memory, now: string): Promise<TabState> {
  const asks = await asksOf(draft, memory, now);
  return asks.reduce<TabState>((state, { id }) => (draft.answers[id] === undefined ? state : answerAsk(state, id, draft.answers[id])), {
    ...draft,
    asks,
  });
}

function card(
  id: string,
  kind: Ask['kind'],
  question: string,
  rows: readonly HeldRow[],
  reason: string,
  values: Readonly<Record<string, string>>,
): Ask {
  return {
    id,
    kind,
    question,
    reason,
    values,
    labels: rows.map((held) => held.row.label),
    options: [
      { id: 'yes', label: 'yes' },
      { id: 'no', label: 'no' },
    ],
    rows: rows.map((held) => held.row.id),
  };
}

/** Second applicants and travellers: rows about one person who may or may not take part. A landlord's phone is no such question. */
async function bySubject(rows: readonly HeldRow[], memory: Memory): Promise<Map<string, HeldRow[]>> {
  const groups = new Map<string, HeldRow[]>();
  for (const held of rows) {
    const { relation } = held.question.subject;
    if (held.row.reason !== 'about-somebody-else' || !['applicant', 'traveller', 'partner'].includes(relation)) continue;
    const subject = (await firstBelief(held.row, memory))?.subject;
    if (subject && subject !== 'self') groups.set(subject, [...(groups.get(subject) ?? []), held]);
  }
  return groups;
}

async function byEvent(rows: readonly HeldRow[], memory: Memory): Promise<Map<Belief, HeldRow[]>> {
  const groups = new Map<string, { belief: Belief; rows: HeldRow[] }>();
  for (const held of rows) {
    if (held.row.reason !== 'event') continue;
    const belief = await firstBelief(held.row, memory);
    if (!belief) continue;
    const group = groups.get(belief.id) ?? { belief, rows: [] };
    group.rows.push(held);
    groups.set(belief.id, group);
  }
  return new Map([...groups.values()].map((group) => [group.belief, group.rows]));
}

async function firstBelief(row: Row, memory: Memory): Promise<Belief | undefined> {
  const [id] = row.beliefs;
  return id ? memory.belief(id) : undefined;
}

/** The rows of an ask after its answer: yes makes them ready where nothing else is asked, no leaves them blank. */
export function answerAsk(state: TabState, askId: string, option: string): TabState {
  const ask = state.asks.find((one) => one.id === askId);
  if (!ask) return state;
  const ids = new Set(ask.rows);
  const frames = state.frames.map((frame) => ({
    ...frame,
    rows: frame.rows.map((held) => (ids.has(held.row.id) ? { ...held, row: answered(held, option) } : held)),
  }));
  return { ...state, frames, asks: state.asks.filter((one) => one.id !== askId), answers: { ...state.answers, [askId]: option } };
}

/** What needs the person for another reason as well still needs them. */
function answered({ row, behind }: HeldRow, option: string): Row {
  if (option !== 'yes') return { ...row, status: 'blank', reason: 'other-person', value: undefined };
  return behind ? { ...row, reason: behind } : { ...row, status: 'ready', reason: undefined };
}
