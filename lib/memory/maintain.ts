import type { BeliefId, SubjectId } from '../core/ids.ts';
import type { IsoDate } from '../core/value.ts';
import { plainText } from '../core/value.ts';
import { conclusionOf, isStated, type Rule, SlotView } from './conclude.ts';
import { RULES } from './rules/index.ts';
import type { Changes, State } from './state.ts';
import type { Belief } from './types.ts';

/**
 * Truth maintenance, incremental: a barrier first (whatever rests on something that changed is suspended, all the way up), then the
 * rules that read what changed run again, round by round; what no longer follows leaves in the same write that took its ground away.
 * Nothing suspended is ever a premise, so a conclusion can not hold itself up. A rule that does not come to rest is named in
 * `state.exhausted` and concludes nothing: it can neither hang a write nor leave half of its outcome.
 */

/** Longest chain of rules. */
export const DEPTH = 6;
/** The longest chain, once more to see that nothing moves, and once to spare. */
const ROUNDS = DEPTH + 2;
/** Most conclusions that one rule may draw at once about somebody: a person has no thousand jobs. Rules over each belief do not count. */
const MOST_FIRINGS = 500;

/** Rules by what makes them run. */
export interface RuleBook {
  readonly rules: readonly Rule[];
  readonly byAttribute: ReadonlyMap<string, readonly Rule[]>;
  readonly order: ReadonlyMap<Rule, number>;
  readonly byId: ReadonlyMap<string, Rule>;
}

export function ruleBook(rules: readonly Rule[]): RuleBook {
  const byAttribute = new Map<string, Rule[]>();
  for (const rule of rules)
    for (const attribute of new Set([...rule.reads, ...rule.writes]))
      byAttribute.set(attribute, [...(byAttribute.get(attribute) ?? []), rule]);
  return {
    rules,
    byAttribute,
    order: new Map(rules.map((rule, index) => [rule, index])),
    byId: new Map(rules.map((rule) => [rule.id, rule])),
  };
}

const BOOK = ruleBook(RULES);
const AGEING = ruleBook(RULES.filter((rule) => rule.ages));

/** Rules that read the attribute and come out differently with the day. */
export function rulesThatAge(attribute: string): readonly Rule[] {
  return AGEING.byAttribute.get(attribute) ?? [];
}

/** Whether a rule reads or writes the attribute. */
export function isPremise(attribute: string): boolean {
  return BOOK.byAttribute.has(attribute);
}

/** What changed, and rules that are to run whatever changed. */
export interface MoreChanges {
  readonly beliefs: Set<BeliefId>;
  readonly attributes: Set<string>;
  readonly rules: Set<Rule>;
}

let maintained = true;

/** Only for measuring: conclusions are drawn and never taken back while the action runs. */
export async function withoutMaintenance<T>(action: () => Promise<T>): Promise<T> {
  maintained = false;
  try {
    return await action();
  } finally {
    maintained = true;
  }
}

interface Run {
  readonly state: State;
  readonly subject: SubjectId;
  readonly today: IsoDate;
  readonly byEvent: boolean;
  readonly suspended: Set<BeliefId>;
  readonly view: SlotView;
  /** Beliefs that changed and are not yet followed. */
  fresh: Set<BeliefId>;
  /** Attributes of these. */
  dirty: Set<string>;
}

/**
 * Brings the conclusions about a subject up to date. `byEvent`: what no longer follows goes OUT and stays as history.
 * Otherwise only the day has turned: values move on in place, and what has lapsed is dropped, so that a replay of the log
 * (which sees only the days of events) comes to the same.
 */
export function maintain(
  state: State,
  subject: SubjectId,
  today: IsoDate,
  changes: Changes & Partial<Pick<MoreChanges, 'rules'>>,
  byEvent: boolean,
  book: RuleBook = BOOK,
): void {
  const suspended = maintained ? overDelete(state, changes.beliefs) : new Set<BeliefId>();
  const view = new SlotView(state, subject, today, suspended);
  const run: Run = { state, subject, today, byEvent, suspended, view, fresh: new Set(changes.beliefs), dirty: new Set(changes.attributes) };
  let rules = rulesFor(run, book, changes.rules ?? []);
  for (let round = 0; rules.length > 0; round += 1) {
    if (round >= ROUNDS) {
      for (const rule of rules) exhaust(run, rule);
      break;
    }
    const fresh = run.fresh;
    const dirty = run.dirty;
    run.fresh = new Set();
    run.dirty = new Set();
    for (const rule of rules) fire(run, rule, fresh, dirty);
    rules = rulesFor(run, book, []);
  }
  for (const id of suspended) {
    const belief = state.beliefs.get(id);
    if (belief && belief.label !== 'OUT') retire(run, belief);
  }
}

/** Every live conclusion that rests on one of these, directly or not. */
function overDelete(state: State, changed: Iterable<BeliefId>): Set<BeliefId> {
  const suspended = new Set<BeliefId>();
  const queue = [...changed];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    for (const dependent of state.dependents(id)) {
      if (suspended.has(dependent)) continue;
      suspended.add(dependent);
      queue.push(dependent);
    }
  }
  return suspended;
}

/** Rules that read or write what changed, and those whose conclusions are suspended, in the book's order. */
function rulesFor(run: Run, book: RuleBook, asked: Iterable<Rule>): Rule[] {
  const rules = new Set<Rule>(asked);
  for (const attribute of run.dirty) for (const rule of book.byAttribute.get(attribute) ?? []) rules.add(rule);
  return [...rules].filter((rule) => !run.state.exhausted.has(rule.id)).sort((a, b) => (book.order.get(a) ?? 0) - (book.order.get(b) ?? 0));
}

function fire(run: Run, rule: Rule, fresh: ReadonlySet<BeliefId>, dirty: ReadonlySet<string>): void {
  const { state, subject, view } = run;
  const { each } = rule;
  const isOther = (attribute: string) => attribute !== each && dirty.has(attribute);
  // Only the beliefs that changed, unless something else that the rule reads or writes did.
  const narrow = each !== undefined && dirty.has(each) && ![...rule.reads, ...rule.writes].some(isOther);
  const touched = narrow ? [...fresh].flatMap((id) => state.beliefs.get(id) ?? []).filter((one) => isGround(one, subject, each)) : [];
  const grounds = each === undefined ? [undefined] : narrow ? touched : view.ever(each);
  const wanted = conclusions(run, rule, grounds);
  if (!wanted) {
    exhaust(run, rule);
    return;
  }
  const old = narrow
    ? [...fresh].flatMap((id) => [...state.dependents(id)]).flatMap((id) => state.beliefs.get(id) ?? [])
    : state.concludedBy(subject, rule.id);
  settle(
    run,
    rule,
    wanted,
    old.filter((one) => ruleOf(one) === rule.id),
  );
}

const isGround = (belief: Belief, subject: SubjectId, attribute: string | undefined) =>
  belief.attribute === attribute && belief.subject === subject;

/** What a rule concludes now, by key; null when it is more than anybody could have meant. */
function conclusions({ state, subject, view }: Run, rule: Rule, grounds: readonly (Belief | undefined)[]): Map<string, Belief> | null {
  const wanted = new Map<string, Belief>();
  for (const ground of grounds) {
    if (ground && !view.stands(ground)) continue;
    const derived = rule.derive(view, ground);
    if (derived.length > MOST_FIRINGS) return null;
    for (const one of derived) {
      if (one.premises.length === 0 || isStated(state, subject, one) || depthOf(state, one.premises) >= DEPTH) continue;
      const belief = conclusionOf(state, subject, rule, one);
      const key = keyOf(belief, rule);
      if (!wanted.has(key)) wanted.set(key, belief);
    }
  }
  return wanted;
}

function settle(run: Run, rule: Rule, wanted: ReadonlyMap<string, Belief>, held: readonly Belief[]): void {
  const { state, byEvent, suspended } = run;
  const old = new Map(held.map((belief) => [keyOf(belief, rule), belief]));
  for (const [key, before] of old) {
    const next = wanted.get(key);
    if (next && isKept(before, next, byEvent)) continue;
    if (maintained) retire(run, before);
  }
  for (const [key, belief] of wanted) {
    const before = old.get(key);
    if (before && !maintained) continue;
    if (!before || !isKept(before, belief, byEvent)) {
      state.put(belief);
      follow(run, belief);
      continue;
    }
    suspended.delete(before.id);
    const refreshed = { ...belief, id: before.id, txFrom: before.txFrom, ...(before.pinned ? { pinned: true } : {}) };
    const isSame = JSON.stringify(refreshed) === JSON.stringify(before);
    if (!isSame) state.put(refreshed);
    // What was built on it was suspended along with it, or stood on another value.
    follow(run, before, isSame);
  }
}

function isKept(before: Belief, next: Belief, byEvent: boolean): boolean {
  return samePremises(before, next) && (!byEvent || plainText(before.value) === plainText(next.value));
}

/** Something changed, or came back: what reads it runs in the next round. */
function follow(run: Run, belief: Belief, isSame = false): void {
  run.view.changed(belief.attribute);
  const hasSuspended = [...run.state.dependents(belief.id)].some((id) => run.suspended.has(id));
  if (isSame && !hasSuspended) return;
  run.fresh.add(belief.id);
  run.dirty.add(belief.attribute);
}

function retire(run: Run, belief: Belief): void {
  const { state, byEvent, view } = run;
  run.suspended.delete(belief.id);
  // What rests on it, all the way up, waits until it follows anew.
  for (const id of overDelete(state, [belief.id])) {
    const dependent = state.beliefs.get(id);
    if (dependent && !run.suspended.has(id)) view.changed(dependent.attribute);
    run.suspended.add(id);
  }
  if (byEvent) state.put({ ...belief, label: 'OUT', txTo: state.tx });
  else state.drop(belief.id);
  view.changed(belief.attribute);
  run.dirty.add(belief.attribute);
}

/** It ran out of its budget: nothing of it stands, and it does not run again. */
function exhaust(run: Run, rule: Rule): void {
  run.state.exhausted.add(rule.id);
  for (const belief of run.state.concludedBy(run.subject, rule.id)) retire(run, belief);
}

const ruleOf = (belief: Belief) => belief.justification?.rule.split('@', 1)[0] ?? '';

function keyOf(belief: Belief, rule: Rule): string {
  const ground = rule.each === undefined ? '' : `|${belief.justification?.premises[0] ?? ''}`;
  return `${belief.attribute}|${belief.context ?? ''}${ground}`;
}

function samePremises(a: Belief, b: Belief): boolean {
  return a.justification?.rule === b.justification?.rule && a.justification?.premises.join() === b.justification?.premises.join();
}

/** Rules between the longest of these and the facts. */
function depthOf(state: State, premises: readonly Belief[], seen = 0): number {
  if (seen > DEPTH) return seen;
  let deepest = 0;
  for (const premise of premises) {
    if (!premise.justification) continue;
    const below = premise.justification.premises.flatMap((id) => state.beliefs.get(id) ?? []);
    deepest = Math.max(deepest, 1 + depthOf(state, below, seen + 1));
  }
  return deepest;
}
