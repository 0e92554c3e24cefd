import { attributeOf } from '../core/attributes.ts';
import type { BeliefId, EpisodeId, SourceId, StatementId } from '../core/ids.ts';
import { SELF } from '../core/ids.ts';
import { normalise } from '../core/text.ts';
import type { IsoDate, Value } from '../core/value.ts';
import { castDoubt, doubtWholeName } from './doubt.ts';
import type { Claim } from './facts/claim.ts';
import { castsDoubt } from './facts/doubts.ts';
import { normalValue } from './facts/normal.ts';
import { compatible, identity, sameValue } from './facts/same.ts';
import { doubtRests, doubtRestsOn, isAnother } from './rests.ts';
import { sentenceOf } from './sentence.ts';
import type { State } from './state.ts';
import { begunOn, isOfItsDay, orderOf, overlaps, toldOn } from './succession.ts';
import { compareDates, finerDate, hasEnded } from './time.ts';
import type { Belief, Source } from './types.ts';

/**
 * A claim meets what is already believed. Never overwrites: the same is confirmed, more of the same is joined, a newer state of
 * the same trust ends the older one, what cannot be a change is DISPUTED on both sides, lower trust is DISPUTED alone.
 */
export interface Admission {
  readonly id: BeliefId;
  readonly tx: number;
  readonly at: IsoDate;
  readonly source: SourceId;
  readonly episode: EpisodeId;
  readonly statement: StatementId;
  /** Leaves that come along from a fact this one replaces. */
  readonly leaves?: readonly StatementId[];
}

/** Sources carry the number of their event. */
const sourceOf = (tx: number) => `s_${tx.toString(16).padStart(10, '0')}` as SourceId;

/** The person's own words and forms are trusted alike; a document about the person says less. */
function trustOf(state: State, id: SourceId): number {
  return trust(state.sources.get(id)?.kind);
}
function trust(kind: Source['kind'] | undefined): number {
  return kind === 'document' ? 1 : 2;
}

export function beliefOf(state: State, claim: Claim, by: Admission): Belief {
  const attribute = attributeOf(claim.attribute);
  const polarity = claim.polarity ?? true;
  const value = normalValue(claim.attribute, claim.value);
  const parts = value.type === 'record' ? value.parts : {};
  const isTimed = value.type === 'record';
  const validFrom = claim.validFrom ?? (isTimed ? parts.start : undefined);
  const validTo = claim.validTo ?? (isTimed ? parts.end : undefined);
  const person = claim.subject === SELF ? undefined : state.persons.get(claim.subject)?.name;
  return {
    id: by.id,
    kind: claim.kind ?? 'fact',
    subject: claim.subject,
    attribute: claim.attribute,
    value,
    polarity,
    ...(claim.context ? { context: claim.context } : {}),
    ...(validFrom ? { validFrom } : {}),
    ...(validTo ? { validTo } : {}),
    txFrom: by.tx,
    label: 'IN',
    sensitivity: attribute?.sensitivity ?? 2,
    stance: claim.stance,
    confidence: claim.confidence,
    text: claim.text ?? sentenceOf({ attribute: claim.attribute, value, context: claim.context, polarity, validFrom, validTo }, person),
    at: by.at,
    leaves: [...new Set([...(by.leaves ?? []), by.statement])],
    source: by.source,
    evidence: claim.quote ? [{ episode: by.episode, span: claim.span, quote: claim.quote }] : [],
    ...(claim.readBy ? { readBy: claim.readBy } : {}),
    ...(claim.stillSo && validFrom ? { stillSo: true } : {}),
  };
}

/** What a claim ended, so that forgetting the claim later does not bring the ended back. */
export type Closed = { readonly id: BeliefId; readonly validTo: IsoDate };

export function admit(state: State, told: Claim, by: Admission): Closed[] {
  const claim = asNews(inHeldJob(state, told, by));
  if (claim.ends) return end(state, claim, by);
  if (claim.contests) return contest(state, claim, by);
  if (claim.doubts || claim.about) castDoubt(state, claim, by);
  const fresh = beliefOf(state, claim, by);
  const rivals = rivalsOf(state, fresh);
  const same = rivals.find(
    (old) => old.polarity === fresh.polarity && sameValue(fresh.attribute, old.value, fresh.value) && sameTime(old, fresh, by.at),
  );
  if (same) {
    confirm(state, same, fresh);
    return [];
  }
  doubtWholeName(state, fresh);
  if (fresh.subject === SELF && isOutOfWork(fresh)) doubtRestsOn(state, 'job', by);
  if (claim.corrects) return putRight(state, fresh, rivals, by);
  const joined = rivals.find((old) => !areApart(state, old, fresh) && joins(old, fresh));
  if (joined) {
    join(state, joined, fresh, by.tx);
    return [];
  }
  if (fresh.subject === SELF && !hasEnded(fresh, by.at) && isNews(claim.quote)) doubtBefore(state, fresh, by);
  if (wasRejected(state, fresh, rivals)) {
    state.put({ ...fresh, label: 'OUT', txTo: by.tx });
    return [];
  }
  const isReplaced = (old: Belief) => claim.replaces === true && old.label === 'IN' && !old.validTo;
  const replaced = rivals.length === 0 ? onlyOne(state.rivals(fresh).filter((old) => old.stance !== 'inferred' && isReplaced(old))) : [];
  const met = [...rivals.filter((old) => isRival(old, fresh) || isReplaced(old)), ...replaced];
  const standing = claim.unsure ? met.filter((old) => old.label === 'IN' && !hasEnded(old, by.at)) : [];
  if (standing.length > 0) {
    dispute(state, fresh, standing);
    return [];
  }
  const ofTheDay = claim.replaces ? [] : met.filter((old) => isOfOneDay(state, old, fresh));
  if (ofTheDay.length > 0) {
    dispute(state, fresh, ofTheDay);
    return [];
  }
  return meet(state, fresh, met, by);
}

/** Held facts that a claim ends or takes the place of. */
export function displacedBy(state: State, claim: Claim): readonly Belief[] {
  const { ends, value } = claim;
  const held = (attribute: string) =>
    state.live(claim.subject, attribute).filter((old) => old.label === 'IN' && old.stance !== 'inferred' && old.polarity && !old.validTo);
  if (ends) return ends.flatMap((attribute) => held(attribute).filter((old) => fitsEnd(old, value)));
  if (!claim.replaces && attributeOf(claim.attribute)?.cardinality !== 'one') return [];
  return held(claim.attribute).filter((old) => !sameValue(claim.attribute, old.value, value));
}

/**
 * A title that is told where somebody works already is the title of that job: what they were there until now has ended, and where they
 * work and since when has not.
 */
function inHeldJob(state: State, claim: Claim, by: Admission): Claim {
  const isTitle = claim.attribute === 'organization-title' && claim.value.type === 'text';
  const isJob = claim.attribute === 'job' && claim.value.type === 'record' && claim.replaces;
  if (!(isTitle || isJob) || claim.ends || claim.corrects || claim.polarity === false || claim.quote === '' || claim.validTo) return claim;
  const held = state.live(claim.subject, 'job').filter((old) => old.stance !== 'inferred' && old.polarity && !hasEnded(old, by.at));
  const [job] = onlyOne(held);
  if (job?.value.type !== 'record' || !job.value.parts.employer || !job.value.parts.title) return claim;
  if (compareDates(by.at, toldOn(state, job)) < 0) return claim;
  const { employer, title } = job.value.parts;
  const told = claim.value.type === 'record' ? claim.value.parts : { employer, title: claim.value.type === 'text' ? claim.value.text : '' };
  const isSame = (a: string | undefined, b: string | undefined) => normalise(a ?? '') === normalise(b ?? '');
  if (!told.title || isSame(told.title, title) || !isSame(told.employer, employer)) return claim;
  const value: Value = { type: 'record', parts: { ...job.value.parts, ...told } };
  const { text: _text, ...rest } = claim;
  return { ...rest, attribute: 'job', value, replaces: true, validFrom: claim.validFrom ?? by.at };
}

/** What the person says was wrong was never true; the rest of a record that was not put right stays. */
function putRight(state: State, fresh: Belief, rivals: readonly Belief[], by: Admission): Closed[] {
  const wrong = rivals.filter((old) => !hasEnded(old, by.at) && isCorrected(old, fresh));
  for (const old of wrong) state.put({ ...old, label: 'OUT', txTo: by.tx });
  const [old] = wrong;
  const isMore =
    old?.value.type === 'record' &&
    fresh.value.type === 'record' &&
    identity(fresh.attribute, old.value.parts, fresh.value.parts) !== 'other';
  if (!old || !isMore || old.value.type !== 'record' || fresh.value.type !== 'record') {
    state.put(fresh);
    return [];
  }
  const value: Value = { type: 'record', parts: { ...old.value.parts, ...fresh.value.parts } };
  const { against: _against, toForget: _toForget, ...held } = old;
  const merged = { ...held, ...fresh, value, leaves: [...new Set([...old.leaves, ...fresh.leaves])] };
  state.put({ ...merged, text: retold(state, merged) });
  return [];
}

/** An older statement does not bring back what the person has since put right or decided against. */
function wasRejected(state: State, fresh: Belief, rivals: readonly Belief[]): boolean {
  const later = new Set(
    rivals
      .flatMap((old) => old.leaves)
      .flatMap((leaf) => {
        const tx = state.statements.get(leaf)?.tx;
        const source = tx === undefined ? undefined : state.sources.get(sourceOf(tx));
        return tx !== undefined && source && compareDates(source.at, fresh.at) > 0 ? [tx] : [];
      }),
  );
  if (later.size === 0) return false;
  return state
    .retired(fresh.subject, fresh.attribute)
    .some(
      (one) =>
        (one.context ?? '') === (fresh.context ?? '') &&
        one.polarity === fresh.polarity &&
        one.txTo !== undefined &&
        later.has(one.txTo) &&
        sameValue(fresh.attribute, one.value, fresh.value),
    );
}

function isCorrected(old: Belief, fresh: Belief): boolean {
  if (isRival(old, fresh)) return true;
  return (
    old.value.type === 'record' && fresh.value.type === 'record' && identity(fresh.attribute, old.value.parts, fresh.value.parts) === 'same'
  );
}

/** Ends what the claim fits. When there is nothing to end, the words are kept as a note. */
function end(state: State, claim: Claim, by: Admission): Closed[] {
  const day = claim.validFrom ?? by.at;
  const meant = (claim.ends ?? []).flatMap((attribute) =>
    state.live(claim.subject, attribute).filter((old) => old.stance !== 'inferred' && old.polarity && fitsEnd(old, claim.value)),
  );
  const targets = meant.filter((old) => !hasEnded(old, day));
  if (targets.length === 0) {
    const { ends: _ends, validFrom: _from, ...rest } = claim;
    // The end of what has ended already is no news.
    if (meant.length === 0) castDoubt(state, claim, by);
    // A contact's relation has no words of its own; of a sentence that was read by its meaning the note is there already.
    if (claim.quote !== '' && !claim.readBy)
      state.put(beliefOf(state, { ...rest, attribute: 'note', value: { type: 'text', text: claim.quote }, text: claim.quote }, by));
    return [];
  }
  return targets.map((old) => {
    const { against: _against, toForget: _toForget, ...held } = old;
    // What is to be forgotten waits for that, ended or not.
    const ended: Belief = old.toForget ? { ...old, validTo: day } : { ...held, label: 'IN', validTo: day };
    const leaves = [...new Set([...old.leaves, by.statement])];
    state.put({ ...ended, leaves, text: retold(state, ended) });
    doubtRests(state, old, by, day);
    return { id: old.id, validTo: day };
  });
}

/** Names are given short: "Northwind" ends the job at "Northwind Analytics Ltd", "Juno" the partner Juno Falk. */
function fitsEnd(old: Belief, value: Value): boolean {
  if (value.type === 'text') return old.value.type === 'text' && (sameValue(old.attribute, old.value, value) || isDoseOf(old, value.text));
  if (value.type !== 'record' || old.value.type !== 'record') return false;
  const held = old.value.parts;
  return Object.entries(value.parts).every(([part, text]) => {
    const said = normalise(text);
    // One speaks of a car by its model as well as by its make.
    const names = part === 'make' ? [held.make, held.model] : [held[part]];
    return names.some((name) => {
      const known = normalise(name ?? '');
      return known !== '' && (known === said || known.startsWith(`${said} `) || said.startsWith(`${known} `));
    });
  });
}

/** A medicine is spoken of without its dose. */
const isDoseOf = ({ attribute, value }: Belief, name: string): boolean =>
  attribute === 'medication' && value.type === 'text' && normalise(value.text).startsWith(`${normalise(name)} `);

/** "My number has changed" means the one that is known, whatever it was called. */
const onlyOne = (held: readonly Belief[]): readonly Belief[] => (held.length === 1 ? held : []);

/** Live facts of the same slot and context; never conclusions: they follow. */
function rivalsOf(state: State, fresh: Belief): Belief[] {
  return state.rivals(fresh).filter((old) => old.stance !== 'inferred' && (old.context ?? '') === (fresh.context ?? ''));
}

/** What is told without a time is told of today: it does not confirm what had ended, it holds again. */
function sameTime(old: Belief, fresh: Belief, at: IsoDate): boolean {
  if (!fresh.validFrom && !fresh.validTo && hasEnded(old, at)) return false;
  return !fresh.validFrom || !old.validFrom || compareDates(old.validFrom, fresh.validFrom) === 0 || !hasEnded(old, fresh.validFrom);
}

/** Told again. Of two dates that agree the more exact one stays. */
function confirm(state: State, old: Belief, fresh: Belief): void {
  const later = compareDates(fresh.at, toldOn(state, old)) > 0;
  // What is told again after it was asked to be forgotten is meant to be kept.
  const { readBy, stillSo: _stillSo, ...known } = old.toForget && later ? kept(old) : old;
  const value = withFinerDates(old.value, fresh.value);
  const validFrom = finerDate(old.validFrom, fresh.validFrom);
  const validTo = finerDate(old.validTo, fresh.validTo);
  const confirmed: Belief = {
    ...known,
    value,
    // What is said again in plain words is confirmed.
    ...(readBy && fresh.readBy ? { readBy } : {}),
    at: later ? fresh.at : toldOn(state, old),
    stance: old.stance === 'stated' ? 'stated' : fresh.stance,
    confidence: Math.max(old.confidence, fresh.confidence),
    ...(validFrom ? { validFrom } : {}),
    ...(validTo ? { validTo } : {}),
    ...(validFrom && (isOfItsDay(old) || isOfItsDay(fresh)) ? { stillSo: true } : {}),
    leaves: [...new Set([...old.leaves, ...fresh.leaves])],
    evidence: [...old.evidence, ...fresh.evidence],
  };
  const isFiner = value !== old.value || isMoreExact(old.validFrom, validFrom) || isMoreExact(old.validTo, validTo);
  state.put(isFiner ? { ...confirmed, text: retold(state, confirmed) } : confirmed);
}

const kept = ({ toForget: _toForget, against: _against, ...rest }: Belief): Belief => ({ ...rest, label: 'IN' });
const isMoreExact = (old: IsoDate | undefined, now: IsoDate | undefined) => old !== undefined && old !== now;

/** The same record with the more exact of two dates that agree; itself where there is none. */
function withFinerDates(old: Value, fresh: Value): Value {
  if (old.type !== 'record' || fresh.type !== 'record') return old;
  const finer = (['start', 'end'] as const).flatMap((part) => {
    const date = old.parts[part] ? finerDate(old.parts[part], fresh.parts[part]) : undefined;
    return date && date !== old.parts[part] ? [[part, date] as const] : [];
  });
  return finer.length > 0 ? { type: 'record', parts: { ...old.parts, ...Object.fromEntries(finer) } } : old;
}

/** More of the same thing: nothing that both say differs, and what is new has a place. */
function joins(old: Belief, fresh: Belief): boolean {
  if (old.value.type !== 'record' || fresh.value.type !== 'record' || old.label !== 'IN' || !old.polarity || !fresh.polarity) return false;
  if (hasEnded(old, fresh.at) && !fresh.validTo) return false;
  const which = identity(fresh.attribute, old.value.parts, fresh.value.parts);
  if (!compatible(fresh.attribute, old.value.parts, fresh.value.parts)) return false;
  if (which === 'same') return true;
  if (which === 'other' || attributeOf(fresh.attribute)?.cardinality === 'many') return false;
  // Lines of two addresses never mix: without a shared street or postcode only an equal town says that it is the same one.
  const town = 'address-level2';
  return (
    fresh.attribute !== 'address' ||
    (old.value.parts[town] !== undefined && old.value.parts[town] === fresh.value.parts[town]) ||
    isWithin(fresh, old)
  );
}

/** One was over before the other began, or was last known to hold and is not surely the same. */
function areApart(state: State, old: Belief, fresh: Belief): boolean {
  const isOver = (one: Belief, other: Belief) => {
    if (!one.validTo) return false;
    if (other.validFrom) return compareDates(one.validTo, other.validFrom) < 0;
    return !other.validTo && compareDates(one.validTo, toldOn(state, other)) < 0 && !areSame(one, other);
  };
  return isOver(old, fresh) || isOver(fresh, old);
}

function areSame(a: Belief, b: Belief): boolean {
  return a.value.type === 'record' && b.value.type === 'record' && identity(a.attribute, a.value.parts, b.value.parts) === 'same';
}

function isWithin(small: Belief, large: Belief): boolean {
  return (
    small.value.type === 'record' &&
    large.value.type === 'record' &&
    Object.keys(small.value.parts).every((part) => large.value.type === 'record' && part in large.value.parts)
  );
}

function join(state: State, old: Belief, fresh: Belief, tx: number): void {
  if (old.value.type !== 'record' || fresh.value.type !== 'record') return;
  const value = withFinerDates({ type: 'record', parts: { ...fresh.value.parts, ...old.value.parts } }, fresh.value);
  if (sameValue(old.attribute, old.value, value)) {
    confirm(state, old, fresh);
    return;
  }
  state.put({ ...old, label: 'OUT', txTo: tx });
  const validFrom = finerDate(old.validFrom, fresh.validFrom);
  const validTo = finerDate(old.validTo, fresh.validTo);
  const { stillSo: _stillSo, ...rest } = fresh;
  const person = old.subject === SELF ? undefined : state.persons.get(old.subject)?.name;
  state.put({
    ...rest,
    value,
    ...(validFrom && (isOfItsDay(old) || isOfItsDay(fresh)) ? { stillSo: true } : {}),
    ...(validFrom ? { validFrom } : {}),
    ...(validTo ? { validTo } : {}),
    leaves: [...new Set([...old.leaves, ...fresh.leaves])],
    evidence: [...old.evidence, ...fresh.evidence],
    at: compareDates(toldOn(state, old), fresh.at) > 0 ? toldOn(state, old) : fresh.at,
    text: sentenceOf({ ...fresh, value, validFrom, validTo }, person),
  });
}

/** Two sayings of one day, neither of them news: "33 Ropewalk" and "38 Ropewalk" are a conflict and no move. */
function isOfOneDay(state: State, old: Belief, fresh: Belief): boolean {
  const isPlain = ({ stance, validFrom, validTo, evidence }: Belief) =>
    stance === 'stated' && !validFrom && !validTo && evidence.length > 0 && evidence.every(({ quote }) => !castsDoubt(quote));
  return (
    isPlain(old) &&
    isPlain(fresh) &&
    !MEASURED.has(fresh.attribute) &&
    toldOn(state, old) === toldOn(state, fresh) &&
    !fresh.leaves.some((leaf) => old.leaves.includes(leaf)) &&
    (attributeOf(fresh.attribute)?.cardinality === 'one' || fresh.attribute.startsWith('open:')) &&
    (old.value.type !== 'record' || fresh.value.type !== 'record' || !compatible(fresh.attribute, old.value.parts, fresh.value.parts))
  );
}

/** Two of one day are two looks at the scales. */
const MEASURED: ReadonlySet<string> = new Set(['weight', 'savings', 'mortgage-balance', 'credit-score', 'annual-mileage', 'leave-left']);

/** Whether both cannot be true at once. */
function isRival(old: Belief, fresh: Belief): boolean {
  const attribute = attributeOf(fresh.attribute);
  if (fresh.attribute.startsWith('open:')) return true;
  if (attribute?.cardinality === 'one') return true;
  if (old.polarity !== fresh.polarity) return true;
  if (old.value.type !== 'record' || fresh.value.type !== 'record') return false;
  return attribute?.temporal === 'state' && identity(fresh.attribute, old.value.parts, fresh.value.parts) === 'same';
}

function meet(state: State, fresh: Belief, rivals: readonly Belief[], by: Admission): Closed[] {
  const current = rivals.filter((old) => overlaps(state, old, fresh));
  if (hasEnded(fresh, by.at)) return former(state, fresh, current);
  const [old] = current;
  if (!old) {
    state.put(fresh);
    return [];
  }
  const lower = trustOf(state, fresh.source) < trustOf(state, old.source);
  if (lower || isShard(fresh, old)) {
    state.put({ ...fresh, label: 'DISPUTED', against: current.map((one) => one.id) });
    return [];
  }
  if (attributeOf(fresh.attribute)?.conflict === 'ask') {
    dispute(state, fresh, current);
    return [];
  }
  return succeed(state, fresh, current, by);
}

/** Both stand, neither is served as true, and the person says which. */
function dispute(state: State, fresh: Belief, others: readonly Belief[]): void {
  for (const one of others) state.doubt(one, fresh.id);
  state.put({ ...fresh, label: 'DISPUTED', against: others.map((one) => one.id) });
}

/** What had ended when it was told ends nothing. What was last told before that end may have been over by then: it is asked about. */
function former(state: State, fresh: Belief, current: readonly Belief[]): Closed[] {
  if (trustOf(state, fresh.source) > 1)
    for (const old of current)
      if (old.label === 'IN' && !old.validTo && fresh.validTo && compareDates(toldOn(state, old), fresh.validTo) < 0)
        state.doubt(old, fresh.id);
  state.put(fresh);
  return [];
}

/** One part typed alone that differs: perhaps of another thing. It may not end a whole record, unless it is said since when one lives there. */
function isShard(fresh: Belief, old: Belief): boolean {
  if (fresh.stance === 'stated' && fresh.validFrom) return false;
  if (fresh.attribute !== 'address' || fresh.value.type !== 'record' || old.value.type !== 'record') return false;
  return !fresh.value.parts['address-line1'] && old.value.parts['address-line1'] !== undefined;
}

/** The later state ends the earlier one, whichever was told first; where it is not clear which is later, both are asked about. */
function succeed(state: State, fresh: Belief, current: readonly Belief[], by: Admission): Closed[] {
  const placed = current.map((old) => [old, orderOf(state, old, fresh)] as const);
  const of = (wanted: 'after' | 'before' | 'unclear') => placed.flatMap(([old, order]) => (order === wanted ? [old] : []));
  const closed: Closed[] = [];
  for (const old of of('after')) {
    const validTo = fresh.validFrom ?? by.at;
    const ended = { ...old, validTo };
    state.put({ ...ended, text: retold(state, ended) });
    if (isAnother(old, fresh)) doubtRests(state, old, by, validTo);
    closed.push({ id: old.id, validTo });
  }
  const next = of('before')
    .map((old) => begunOn(state, old))
    .sort()[0];
  const unclear = of('unclear').filter((old) => !old.validTo);
  if (!next && unclear.length > 0) dispute(state, fresh, unclear);
  else {
    const bounded = next && !fresh.validTo ? { ...fresh, validTo: next } : fresh;
    state.put(bounded === fresh ? fresh : { ...bounded, text: retold(state, bounded) });
  }
  return closed;
}

/** "Please use my new IBAN from now on": of numbers of which one may have several the new one is in the place of the only one that is known. */
const asNews = (claim: Claim): Claim =>
  RENEWED.has(claim.attribute) && !claim.ends && !claim.replaces && RENEWS.test(claim.quote) && !BESIDES.test(claim.quote)
    ? { ...claim, replaces: true }
    : claim;
const RENEWED: ReadonlySet<string> = new Set([
  'iban',
  'customer-number',
  'membership',
  'loyalty-card',
  'frequent-flyer',
  'rail-card',
  'fax',
]);
const RENEWS = /\bnew\b|\bfrom now on\b|\b(?:has |have )?changed\b|\bno longer\b/i;

/** "We've bought a house and moved in", "started at": whatever there was before, known or not, is left. */
const isNews = (quote: string): boolean => NEWS.test(quote) && !BESIDES.test(quote) && castsDoubt(quote);
const BESIDES = /\b(?:second|another|also|as well|too(?=[,.;!]|$)|other|additional|spare)\b/i;
const NEWS =
  /\b(?:moved (?:in|into|to|house|out)|relocated|bought|new (?:job|post|role|position|flat|house|home|place|car|gp|doctor|dentist)|started (?:at|as|with|work\w*|a new)|joined|switched|changed|registered with|insured with|now)\b/i;

/** What rests on one before it, and the one of its kind that it takes the place of: "the house is insured with Amberline now". */
function doubtBefore(state: State, fresh: Belief, by: Admission): void {
  const day = fresh.validFrom ?? by.at;
  // What is told ahead changes nothing yet.
  if (compareDates(day, by.at) > 0) return;
  const known = state.live(fresh.subject, fresh.attribute).filter((old) => old.stance !== 'inferred' && !hasEnded(old, by.at));
  if (known.every((old) => isAnother(old, fresh))) doubtRestsOn(state, fresh.attribute, by, day);
  if (!ONE_OF_A_KIND.has(fresh.attribute) || fresh.value.type !== 'record') return;
  const { kind } = fresh.value.parts;
  for (const old of state.live(fresh.subject, fresh.attribute))
    if (
      old.label === 'IN' &&
      old.value.type === 'record' &&
      kind !== undefined &&
      old.value.parts.kind === kind &&
      !hasEnded(old, by.at) &&
      !old.leaves.includes(by.statement) &&
      compareDates(old.at, day) <= 0 &&
      !compatible(fresh.attribute, old.value.parts, fresh.value.parts)
    )
      state.doubt(old, fresh.id);
}
const ONE_OF_A_KIND: ReadonlySet<string> = new Set(['insurance', 'supply']);

/** Without work nothing that rests on a job is as it was. */
const isOutOfWork = ({ attribute, value, polarity }: Belief): boolean =>
  attribute === 'employment-status' &&
  polarity &&
  value.type === 'text' &&
  /\b(?:retired|unemployed|redundant|out of work)\b/i.test(value.text);

function retold(state: State, belief: Belief): string {
  if (belief.attribute.startsWith('open:')) return belief.text;
  return sentenceOf(belief, belief.subject === SELF ? undefined : state.persons.get(belief.subject)?.name);
}

/** "I eat fish now" does not say what the diet is, but that it is no longer "vegetarian": both are shown, neither is served as true. */
function contest(state: State, claim: Claim, by: Admission): Closed[] {
  const slot = state
    .live(claim.subject, claim.attribute)
    .filter(
      (old) =>
        old.stance !== 'inferred' &&
        old.value.type === 'text' &&
        claim.contests?.includes(normalise(old.value.text)) &&
        !hasEnded(old, by.at),
    );
  if (slot.length === 0) {
    const { contests: _contests, ...rest } = claim;
    return admit(state, { ...rest, attribute: 'preference', kind: 'preference', text: claim.quote }, by);
  }
  const fresh = beliefOf(state, claim, by);
  for (const old of slot) state.doubt(old, fresh.id);
  state.put({ ...fresh, label: 'DISPUTED', against: slot.map((old) => old.id) });
  return [];
}
