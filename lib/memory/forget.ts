import type { BeliefId } from '../core/ids.ts';
import { normalise } from '../core/text.ts';
import { type IsoDate, plainText, type Value } from '../core/value.ts';
import { redacted } from './events.ts';
import { type Claim, isTombstone, type Told, type Tombstone } from './facts/claim.ts';
import { personOf } from './facts/from-contact.ts';
import { compatible, identity, sameValue } from './facts/same.ts';
import type { RevisionPayload, ToldPayload } from './project.ts';
import type { State } from './state.ts';
import type { Amendment, Belief, MemoryEvent, Person, Statement } from './types.ts';

/**
 * Takes a fact out of the log itself: the claims, the form fields, the sentences and the corrections that carry its value.
 * What it had ended stays ended: an address that was left is not lived in again because the next one was forgotten. What it had put
 * out as never true stays out.
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
  const rejected = rejectedBeside(state, targets);
  const rewritten = events.flatMap((event) => {
    const next = without(state, event, targets, sought, rejected);
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

/** Facts in the same place that were put out as never true, and were not taken up into another that stays. */
function rejectedBeside(state: State, targets: readonly Belief[]): readonly Belief[] {
  const [target] = targets;
  const gone = new Set(targets.map(({ id }) => id));
  if (!target) return [];
  const retired = state.retired(target.subject, target.attribute);
  const live = state.live(target.subject, target.attribute).filter((one) => one.stance !== 'inferred');
  const here = [...live, ...retired].filter(({ id }) => !gone.has(id));
  const isTakenUp = (old: Belief) =>
    here.some((one) => one.id !== old.id && one.txFrom === old.txTo && old.leaves.every((leaf) => one.leaves.includes(leaf)));
  return retired.filter((one) => !gone.has(one.id) && !isTakenUp(one));
}

function without(
  state: State,
  event: MemoryEvent,
  targets: readonly Belief[],
  sought: readonly string[],
  rejected: readonly Belief[],
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
  const { raw } = payload as ToldPayload;
  const texts = [told.text, told.source.title ?? '', titleOf(raw)].some((text) => occurrences(text, sought).length > 0);
  const born = rejected.some(({ txFrom, txTo }) => txFrom === txTo && txTo === event.tx);
  if (!target || (!goes.includes(true) && !texts && !touchesTarget && !born)) return null;
  const outs = [...new Set([...(payload.outs ?? []), ...rejected.flatMap(({ id, txTo }) => (txTo === event.tx ? [id] : []))])];
  const gone = told.claims.filter((claim, index): claim is Claim => goes[index] === true && !isTombstone(claim));
  const cuts = [...gone.map((claim) => claim.span), ...occurrences(told.text, sought)].filter(([from, to]) => to > from);
  const closes = closedBy(state, targets);
  const doubts = doubtedBy(state, targets, closes);
  const kept = told.claims.map((claim, index): Claim | Tombstone =>
    goes[index]
      ? { forgotten: true, closes, ...(doubts.length > 0 ? { doubts } : {}) }
      : isTombstone(claim)
        ? claim
        : unquoted(claim, cuts),
  );
  const { title } = told.source;
  const next: Told = {
    ...told,
    source: title === undefined ? told.source : { ...told.source, title: withoutWords(title, sought) },
    text: blanked(told.text, cuts),
    claims: kept,
    persons: told.persons.filter((person) => !gone.some((claim) => introduces(claim, person))),
  };
  const left = untitled(rawWithout(raw, gone, kept, cuts), sought);
  return { ...(payload as ToldPayload), told: next, raw: left, ...(outs.length > 0 ? { outs } : {}) };
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
  return claim.value.type === 'text' && occurrences(claim.value.text, sought).length > 0;
}

/** Where a text holds one of these as whole words, in whatever letters and with whatever spaces: "box 5" is not in "box 51". */
function occurrences(text: string, sought: readonly string[]): (readonly [number, number])[] {
  return sought.flatMap((wanted) =>
    [...text.matchAll(wholeWords(wanted))].map(({ index, 0: found }) => [index, index + found.length] as const),
  );
}

function wholeWords(wanted: string): RegExp {
  const words = wanted
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'giu');
}

function withoutWords(text: string, sought: readonly string[]): string {
  return blanked(text, occurrences(text, sought)).replace(/\s+/g, ' ').trim();
}

const titleOf = (raw: Statement | null): string => (raw?.kind === 'document' ? (raw.title ?? '') : '');

function untitled(raw: Statement, sought: readonly string[]): Statement {
  return raw?.kind === 'document' && raw.title !== undefined ? { ...raw, title: withoutWords(raw.title, sought) } : raw;
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

/** Facts of other kinds that rest on one of these, or on what one had brought to its end: they stay in doubt. */
function doubtedBy(state: State, targets: readonly Belief[], closes: Tombstone['closes']): readonly string[] {
  const [target] = targets;
  const by = new Set<string>([...targets.map(({ id }) => id), ...closes.map(({ id }) => id)]);
  return [...state.beliefs.values()].flatMap(({ id, label, against, attribute }) =>
    label === 'DISPUTED' && attribute !== target?.attribute && against?.some((one) => by.has(one)) ? [id] : [],
  );
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
  if (!raw || raw.kind === 'secret') return none;
  if (raw.kind === 'amendment') return alone(raw, kept) ?? none;
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

/** What took the place of the forgotten, said by itself. */
function alone(raw: Amendment, kept: readonly (Claim | Tombstone)[]): Amendment | null {
  const [claim] = kept;
  if (!claim || isTombstone(claim) || claim.polarity === false) return null;
  const { id, at, kind, op, fact } = raw;
  const { value: _value, ...place } = fact;
  return { id, at, kind, op, fact: { ...place, leaves: [] }, value: claim.value, ...(claim.validFrom ? { since: claim.validFrom } : {}) };
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
