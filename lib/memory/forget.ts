import type { BeliefId } from '../core/ids.ts';
import { normalise } from '../core/text.ts';
import { type IsoDate, plainText, type Value } from '../core/value.ts';
import { redacted } from './events.ts';
import { type Claim, isTombstone, type Told, type Tombstone } from './facts/claim.ts';
import { personOf } from './facts/from-contact.ts';
import { compatible, identity, sameValue } from './facts/same.ts';
import type { RevisionPayload, ToldPayload } from './project.ts';
import type { State } from './state.ts';
import type { Belief, MemoryEvent, Person, Statement } from './types.ts';

/**
 * Takes a fact out of the log itself: the claims, the form fields, the sentences and the corrections that carry its value.
 * What it had ended stays ended: an address that was left is not lived in again because the next one was forgotten.
 */
export interface Forgetting {
  readonly targets: readonly Belief[];
  readonly rewritten: readonly MemoryEvent[];
}

/** Values shorter than this are not searched for in other texts: "M" or "6" stands everywhere. */
const SEARCHABLE = 5;

/** What goes with a fact; null for a conclusion, which leaves with the facts it rests on. */
export function targetsOf(state: State, id: BeliefId): readonly Belief[] | null {
  const belief = state.beliefs.get(id);
  return belief && belief.stance !== 'inferred' ? kin(state, belief) : null;
}

/** Texts of which a row holds at least one if forgetting these has anything to do with it: ids of facts and statements, and the values. */
export function marksOf(targets: readonly Belief[]): readonly string[] {
  return [...new Set(targets.flatMap((target) => [target.id, ...target.leaves, ...literalsOf(target.value)]))];
}

export function forgetIn(state: State, events: readonly MemoryEvent[], id: BeliefId): Forgetting | null {
  const targets = targetsOf(state, id);
  if (!targets) return null;
  const sought = [...new Set(targets.flatMap(({ value }) => literalsOf(value)))];
  const rewritten = events.flatMap((event) => {
    const next = without(state, event, targets, sought);
    return next ? [redacted(event, next)] : [];
  });
  return { targets, rewritten };
}

/** What of a value would be recognised in other words: numbers and names as written, never "yes" or a length of time. */
function literalsOf(value: Value): string[] {
  if (value.type === 'boolean' || value.type === 'duration' || value.type === 'number') return [];
  const texts = value.type === 'record' ? Object.values(value.parts).filter((text) => /\d{4}/.test(text)) : [plainText(value)];
  return texts.filter((text) => text.length >= SEARCHABLE);
}

/** The fact, its equals, and what it was before corrections. */
function kin(state: State, belief: Belief): Belief[] {
  return [...state.beliefs.values()].filter((other) => {
    if (other.id === belief.id) return true;
    if (other.subject !== belief.subject || other.attribute !== belief.attribute || other.stance === 'inferred') return false;
    return (
      sameValue(belief.attribute, other.value, belief.value) ||
      (other.label === 'OUT' && other.leaves.some((leaf) => belief.leaves.includes(leaf)) && oneThing(other, belief))
    );
  });
}

function oneThing(a: Belief, b: Belief): boolean {
  return (
    a.value.type !== 'record' ||
    b.value.type !== 'record' ||
    identity(a.attribute, a.value.parts, b.value.parts) !== 'other' ||
    compatible(a.attribute, a.value.parts, b.value.parts)
  );
}

function without(
  state: State,
  event: MemoryEvent,
  targets: readonly Belief[],
  sought: readonly string[],
): ToldPayload | RevisionPayload | null {
  const payload = event.payload as (Partial<RevisionPayload> & Partial<ToldPayload>) | null;
  if (!payload?.told) return null;
  const { told } = payload as ToldPayload;
  const [target] = targets;
  const isLeaf = targets.some((one) => one.leaves.includes(told.statement.id));
  const touchesTarget = payload.target !== undefined && targets.some((one) => one.id === payload.target);
  const named = told.claims.map((claim) => !isTombstone(claim) && ((isLeaf && claims(claim, targets)) || says(claim, sought)));
  const goes = told.claims.map(
    (claim, index) => named[index] === true || told.claims.some((one, at) => named[at] && ofOneSentence(one, claim)),
  );
  const texts = sought.some((text) => told.text.includes(text));
  if (!target || (!goes.includes(true) && !texts && !touchesTarget)) return null;
  const gone = told.claims.filter((claim, index): claim is Claim => goes[index] === true && !isTombstone(claim));
  const cuts = [...gone.map((claim) => claim.span), ...occurrences(told.text, sought)].filter(([from, to]) => to > from);
  const closes = closedBy(state, targets);
  const kept = told.claims.map((claim, index): Claim | Tombstone =>
    goes[index] ? { forgotten: true, closes } : isTombstone(claim) ? claim : unquoted(claim, cuts),
  );
  const next: Told = {
    ...told,
    text: blanked(told.text, cuts),
    claims: kept,
    persons: told.persons.filter((person) => !gone.some((claim) => introduces(claim, person))),
  };
  return { ...(payload as ToldPayload), told: next, raw: rawWithout((payload as ToldPayload).raw, gone, kept, cuts) };
}

function claims(claim: Claim, targets: readonly Belief[]): boolean {
  return targets.some((target) => {
    if (claim.subject !== target.subject || claim.attribute !== target.attribute) return false;
    if (claim.value.type === 'record' && target.value.type === 'record')
      return identity(claim.attribute, claim.value.parts, target.value.parts) !== 'other';
    return sameValue(claim.attribute, claim.value, target.value);
  });
}

/** Somebody who is known by this claim alone: a contact's name, a partner's. */
function introduces(claim: Claim, person: Person): boolean {
  if (claim.attribute === 'name') return claim.subject === person.id;
  const name = claim.value.type === 'record' ? claim.value.parts.name : undefined;
  return name !== undefined && personOf(name, person.relation).id === person.id;
}

/** A fact that was worked out of a sentence and the sentence itself go together. */
function ofOneSentence(a: Claim | Tombstone, b: Claim | Tombstone): boolean {
  return (
    !isTombstone(a) &&
    !isTombstone(b) &&
    (a.readBy === 'meaning' || b.readBy === 'meaning') &&
    a.span[1] > 0 &&
    a.span[0] === b.span[0] &&
    a.span[1] === b.span[1]
  );
}

/** Another fact's words that hold the forgotten value (a note kept whole, a title). */
function says(claim: Claim, sought: readonly string[]): boolean {
  return claim.value.type === 'text' && sought.some((text) => claim.value.type === 'text' && claim.value.text.includes(text));
}

function occurrences(text: string, sought: readonly string[]): (readonly [number, number])[] {
  return sought.flatMap((wanted) => {
    const found: (readonly [number, number])[] = [];
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) found.push([at, at + wanted.length]);
    return found;
  });
}

/** Spaces in place of what was cut: the spans of everything else stay right. */
function blanked(text: string, cuts: readonly (readonly [number, number])[]): string {
  let out = text;
  for (const [from, to] of cuts) out = out.slice(0, from) + ' '.repeat(Math.min(to, out.length) - from) + out.slice(to);
  return out.trim() === '' ? '' : out;
}

function unquoted(claim: Claim, cuts: readonly (readonly [number, number])[]): Claim {
  const overlaps = cuts.some(([from, to]) => from < claim.span[1] && claim.span[0] < to);
  return overlaps ? { ...claim, span: [0, 0], quote: '' } : claim;
}

/** Facts that one of these had brought to their end. */
function closedBy(state: State, targets: readonly Belief[]): Tombstone['closes'] {
  const ids = new Set(targets.map((target) => target.id));
  const ends = new Set<IsoDate>(targets.map((target) => target.validFrom ?? target.at));
  const [target] = targets;
  if (!target) return [];
  return state
    .live(target.subject, target.attribute)
    .flatMap((belief) =>
      !ids.has(belief.id) && belief.validTo && ends.has(belief.validTo) ? [{ id: belief.id, validTo: belief.validTo }] : [],
    );
}

function rawWithout(
  raw: Statement | null,
  gone: readonly Claim[],
  kept: readonly (Claim | Tombstone)[],
  cuts: readonly (readonly [number, number])[],
): Statement {
  const none = null as unknown as Statement;
  if (!raw || raw.kind === 'amendment' || raw.kind === 'secret') return none;
  const held = new Set(kept.flatMap((claim) => (isTombstone(claim) ? [] : (claim.keys ?? []))));
  const keys = new Set(gone.flatMap((claim) => claim.keys ?? []).filter((key) => !held.has(key)));
  if (raw.kind === 'note' || raw.kind === 'document') {
    const text = blanked(raw.text, cuts);
    return text === '' ? none : { ...raw, text };
  }
  if (raw.kind === 'import') {
    const record = withoutPaths(raw.record, keys, '') as Record<string, unknown>;
    return Object.keys(record).length === 0 ? none : { ...raw, record };
  }
  const fields = Object.fromEntries(Object.entries(raw.fields ?? {}).filter(([key]) => !keys.has(key) && !keys.has(normalise(key))));
  if (raw.kind === 'form') return Object.keys(fields).length === 0 ? none : { ...raw, fields };
  if (gone.some((claim) => claim.attribute === 'name' && claim.subject !== 'self')) return none;
  const text = raw.text === undefined ? undefined : blanked(raw.text, cuts);
  return { ...raw, ...(raw.fields ? { fields } : {}), ...(text === undefined ? {} : { text }) };
}

/** Import rows are taken out by their paths ("work.0"). An emptied place in a list stays, so that other paths stay right. */
function withoutPaths(value: unknown, keys: ReadonlySet<string>, path: string): unknown {
  if (Array.isArray(value))
    return value.map((one, index) => (keys.has(`${path}.${index}`) ? {} : withoutPaths(one, keys, `${path}.${index}`)));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => {
      const here = path === '' ? key : `${path}.${key}`;
      return keys.has(here) ? [] : [[key, withoutPaths(one, keys, here)]];
    }),
  );
}
