import { dayAt } from '../core/clock.ts';
import type { BeliefId, EpisodeId, SourceId, SubjectId } from '../core/ids.ts';
import { clean } from '../core/text.ts';
import type { IsoDate } from '../core/value.ts';
import { type Admission, admit, beliefOf } from './admit.ts';
import { doubtAsRead } from './doubt.ts';
import { type Claim, isTombstone, type Told, type Tombstone } from './facts/claim.ts';
import { type MoreChanges, maintain, rulesThatAge } from './maintain.ts';
import { doubtRests, isAnother } from './rests.ts';
import { State } from './state.ts';
import { compareDates, hasEnded } from './time.ts';
import type { Belief, Disclosure, MemoryEvent, Statement } from './types.ts';

/**
 * One event, applied to the projection. Pure in the event and the state: no clock, no randomness, so a replay of the whole log
 * gives the same rows. Conclusions are first moved on to the event's day, as they were when it was written.
 */
export interface ToldPayload {
  readonly told: Told;
  /** The statement as it came, for the export; cut by forgetting. */
  readonly raw: Statement;
  /** Facts that what was forgotten here had put out as never true: they stay out. */
  readonly outs?: readonly BeliefId[];
  /** Facts that a model found no longer standing after it (`meaning/standing.ts`). */
  readonly doubts?: readonly BeliefId[];
}
export interface RevisionPayload extends ToldPayload {
  readonly target: BeliefId;
  /** Of a change: the day until which the old was true. */
  readonly since?: IsoDate;
}
export interface DisclosePayload {
  readonly disclosure: Disclosure;
}

export interface SubmittedPayload {
  readonly disclosures: readonly string[];
}

export function project(state: State, event: MemoryEvent): void {
  turnDay(state, dayAt(event.at));
  state.tx = event.tx;
  state.takeChanged();
  // What no store could open any more: its place in the log is kept, its content is gone.
  if (event.payload === null) return;
  // Before it is told, so that nothing meets them, and after it, for one that it tells itself.
  const { outs = [] } = event.payload as Partial<ToldPayload>;
  putOut(state, outs);
  switch (event.op) {
    case 'bring-in':
    case 'note':
    case 'observe':
      tell(state, event.payload as ToldPayload);
      break;
    case 'correct':
    case 'change':
    case 'settle':
      revise(state, event.op, event.payload as RevisionPayload);
      break;
    case 'disclose':
      state.keep('disclosures', (event.payload as DisclosePayload).disclosure);
      return;
    case 'submitted':
      for (const id of (event.payload as SubmittedPayload).disclosures) {
        const row = state.disclosures.get(id);
        if (row) state.keep('disclosures', { ...row, submitted: true });
      }
      return;
    default:
      return;
  }
  putOut(state, outs);
  for (const [subject, changes] of state.takeChanged()) maintain(state, subject, state.day, changes, true);
}

/** The day has turned: what begins or ends with it, and ages and lengths of time, move on. */
export function turnDay(state: State, day: IsoDate): void {
  if (state.day === day) return;
  const [from, to] = state.day < day ? [state.day, day] : [day, state.day];
  state.day = day;
  const changes = new Map<SubjectId, MoreChanges>();
  const of = (subject: SubjectId) => {
    const known = changes.get(subject) ?? { beliefs: new Set(), attributes: new Set(), rules: new Set() };
    changes.set(subject, known);
    return known;
  };
  for (const belief of state.turning((date) => compareDates(date, from) >= 0 && compareDates(date, to) <= 0)) {
    of(belief.subject).beliefs.add(belief.id);
    of(belief.subject).attributes.add(belief.attribute);
  }
  for (const [subject, attribute] of state.slotKeys()) for (const rule of rulesThatAge(attribute)) of(subject).rules.add(rule);
  for (const [subject, change] of changes) maintain(state, subject, day, change, false);
}

/** The projection of a whole log, for the given day. */
export function rebuild(events: readonly MemoryEvent[], day: IsoDate): State {
  const state = new State();
  for (const event of events) project(state, event);
  turnDay(state, day);
  return state;
}

function admissionOf(state: State, told: Told, index: number): Admission {
  const tx = state.tx.toString(16).padStart(10, '0');
  return {
    id: `b_${tx}_${index.toString(16).padStart(4, '0')}` as BeliefId,
    tx: state.tx,
    at: told.statement.at,
    source: `s_${tx}` as SourceId,
    episode: `e_${tx}` as EpisodeId,
    statement: told.statement.id,
  };
}

function record(state: State, told: Told): void {
  const by = admissionOf(state, told, 0);
  const { id, at } = told.statement;
  state.keep('statements', { id, tx: state.tx });
  state.keep('sources', { ...told.source, id: by.source, at });
  if (told.text !== '') state.keep('episodes', { id: by.episode, source: by.source, text: told.text, at, statement: id });
  for (const person of told.persons) {
    const known = state.persons.get(person.id);
    const aliases = [...new Set([...(known?.aliases ?? []), ...person.aliases])].map((alias) => clean(alias, 120));
    state.keep('persons', { ...person, relation: person.relation || known?.relation || '', aliases });
  }
  for (const topic of told.secrets) state.keep('secrets', { topic, statement: id });
}

function tell(state: State, { told, doubts = [] }: ToldPayload): void {
  record(state, told);
  for (const [index, claim] of told.claims.entries()) {
    if (isTombstone(claim)) leave(state, claim);
    else admit(state, claim, admissionOf(state, told, index));
  }
  if (doubts.length === 0) return;
  const ids = told.claims.map((_, index) => admissionOf(state, told, index).id);
  const by = ids.find((id) => state.beliefs.get(id)?.label === 'IN') ?? ids[0];
  if (by) doubtAsRead(state, doubts, by, told.statement);
}

/** What was forgotten had ended or doubted something: that stays so. */
function leave(state: State, { closes, doubts = [] }: Tombstone): void {
  for (const { id, validTo } of closes) close(state, id as BeliefId, validTo);
  for (const id of doubts) {
    const belief = state.beliefs.get(id as BeliefId);
    if (belief?.label === 'IN') state.put({ ...belief, label: 'DISPUTED' });
  }
}

function putOut(state: State, ids: readonly BeliefId[]): void {
  for (const id of ids) {
    const belief = state.beliefs.get(id);
    if (belief && belief.label !== 'OUT') state.put({ ...belief, label: 'OUT', txTo: state.tx });
  }
}

function close(state: State, id: BeliefId, validTo: IsoDate): void {
  const belief = state.beliefs.get(id);
  if (belief) state.put({ ...belief, validTo });
}

function revise(state: State, op: 'correct' | 'change' | 'settle', payload: RevisionPayload): void {
  const { told, target, since } = payload;
  record(state, told);
  const old = state.beliefs.get(target);
  const [claim] = told.claims;
  if (!old) {
    if (claim && !isTombstone(claim)) admit(state, claim, admissionOf(state, told, 0));
    return;
  }
  // What put it in doubt as something that it rests on is no other side of it.
  const others = (old.against ?? [])
    .flatMap((id) => state.beliefs.get(id) ?? [])
    .filter(({ subject, attribute }) => subject === old.subject && attribute === old.attribute);
  if (op === 'change' && told.claims.length === 0 && since) {
    // An end alone decides no conflict.
    if (!hasEnded(old, since)) {
      if (old.label === 'DISPUTED' && others.length === 0) retireAs(state, op, old, since);
      else close(state, target, since);
      doubtRests(state, old, { at: told.statement.at, statement: told.statement.id }, since);
    }
    return;
  }
  // A side that was chosen, corrected or changed is no longer in conflict; the other sides were not true.
  for (const other of [...others, ...contesting(state, old)])
    if (other.label === 'DISPUTED') state.put({ ...other, label: 'OUT', txTo: state.tx });
  if (op === 'settle' && old.stance !== 'inferred') {
    const { against: _against, readBy: _readBy, toForget: _toForget, ...rest } = old;
    state.put({ ...rest, label: 'IN', stance: 'stated', leaves: [...new Set([...old.leaves, told.statement.id])] });
    return;
  }
  // What had ended by then was true until then: what is told now meets what has followed it.
  if (op === 'change' && old.stance !== 'inferred' && hasEnded(old, since ?? told.statement.at)) {
    if (claim && !isTombstone(claim)) admit(state, claim, admissionOf(state, told, 0));
    return;
  }
  if (!claim || isTombstone(claim)) {
    retireAs(state, op, old, since ?? told.statement.at);
    return;
  }
  retireAs(state, op, old, since ?? told.statement.at);
  if (op === 'change' && isAnother(old, claim))
    doubtRests(state, old, { at: told.statement.at, statement: told.statement.id }, since ?? told.statement.at);
  replace(state, claim, told, old);
}

/** Live beliefs that name this one as their other side. */
function contesting(state: State, old: Belief): Belief[] {
  return state
    .live(old.subject, old.attribute)
    .filter((belief) => belief.label === 'DISPUTED' && (belief.against?.includes(old.id) || old.stance === 'inferred'));
}

/** Never true: `txTo`. True until: `validTo`. A conclusion leaves by what took its premises or its place. */
function retireAs(state: State, op: 'correct' | 'change' | 'settle', old: Belief, since: IsoDate): void {
  if (op === 'change' && old.stance !== 'inferred') {
    const { against: _against, toForget: _toForget, ...rest } = old;
    state.put({ ...rest, label: 'IN', validTo: since });
  } else state.put({ ...old, label: 'OUT', txTo: state.tx });
}

function replace(state: State, claim: Claim, told: Told, old: Belief): void {
  const by = admissionOf(state, told, 0);
  const fresh = beliefOf(state, claim, { ...by, leaves: old.leaves });
  state.put({ ...fresh, ...(old.pinned ? { pinned: true } : {}), evidence: [] });
}
