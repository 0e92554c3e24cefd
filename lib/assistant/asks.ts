import { SELF, type SubjectId } from '../core/ids.ts';
import type { Belief, Memory } from '../memory/types.ts';
import type { Ask, Row, RowReason } from '../messaging/contract.ts';
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
  asks.push(...(await whoCards(rows, state.frames.find(({ frameId }) => frameId === 0)?.title ?? '', memory)));
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

/**
 * Rows that may mean one of several people: one card for all that ask for the same ("the child"). Those first of whom was spoken in what
 * comes nearest to the page's title, then those who answer most rows; the person last, whom a form of their own calls "you".
 */
async function whoCards(rows: readonly HeldRow[], title: string, memory: Memory): Promise<Ask[]> {
  const groups = new Map<string, HeldRow[]>();
  for (const held of rows) {
    const { relation } = held.question.subject;
    if (held.row.reason === 'which-person') groups.set(relation, [...(groups.get(relation) ?? []), held]);
  }
  if (groups.size === 0) return [];
  const people = new Map((await memory.people()).map((person) => [person.id, person]));
  const near = title === '' ? [] : await memory.search(title, { limit: SPOKEN, attributes: ['note'] });
  const rankOf = (id: SubjectId): number => {
    const [first = id] = (people.get(id)?.name ?? '').split(' ');
    const at = near.findIndex(({ belief }) => belief.subject === id || belief.text.split(/[^\p{L}]+/u).includes(first));
    return at < 0 ? SPOKEN : at;
  };
  return [...groups].map(([relation, group]) => {
    const counts = new Map<SubjectId, number>();
    for (const { of } of group.flatMap(({ choices }) => choices)) if (of) counts.set(of.subject, (counts.get(of.subject) ?? 0) + 1);
    const inTurn = (a: SubjectId, b: SubjectId): number =>
      Number(a === SELF) - Number(b === SELF) || rankOf(a) - rankOf(b) || (counts.get(b) ?? 0) - (counts.get(a) ?? 0);
    const named = [...counts.keys()].sort(inTurn).map((id) => ({ id, label: people.get(id)?.name ?? id }));
    const base = card(`who:${relation}`, 'which-person', 'Who is this about?', group, 'which-person', {});
    return { ...base, options: [...named, { id: 'none', label: 'none' }] };
  });
}

/** Sayings that are looked at for who is spoken of. */
const SPOKEN = 3;

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
    rows: frame.rows.map((held) => (ids.has(held.row.id) ? answered(held, option) : held)),
  }));
  return { ...state, frames, asks: state.asks.filter((one) => one.id !== askId), answers: { ...state.answers, [askId]: option } };
}

/** What needs the person for another reason as well still needs them. */
function answered(held: HeldRow, option: string): HeldRow {
  const { row, behind } = held;
  if (row.reason === 'which-person') return ofPerson(held, option as SubjectId);
  return { ...held, row: answeredRow(row, behind, option) };
}

/** The row as the one who is meant answers it. */
function ofPerson(held: HeldRow, subject: SubjectId): HeldRow {
  const at = held.choices.findIndex(({ of }) => of?.subject === subject);
  const choice = held.choices[at];
  if (!choice) return { ...held, row: { ...answeredRow(held.row, undefined, 'no'), alternatives: [] }, choices: [] };
  const { shown, kind, uses, beliefs } = choice;
  const from = at === 0 ? held.row.from : held.row.alternatives[at - 1]?.from;
  const row = { ...held.row, value: shown, kind, uses, beliefs, from, alternatives: [] };
  return { ...held, row: answeredRow(row, choice.of?.behind, 'yes'), choices: [choice] };
}

function answeredRow(row: Row, behind: RowReason | undefined, option: string): Row {
  if (option !== 'yes') return { ...row, status: 'blank', reason: 'other-person', value: undefined };
  return behind ? { ...row, reason: behind } : { ...row, status: 'ready', reason: undefined };
}
