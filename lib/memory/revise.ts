import { attributeOf } from '../core/attributes.ts';
import { type BeliefId, newId, type StatementId } from '../core/ids.ts';
import { type Result, refuse } from '../core/result.ts';
import { clean, displayLabel } from '../core/text.ts';
import type { IsoDate, Value } from '../core/value.ts';
import type { Pending } from './events.ts';
import type { Claim, Reader, Told } from './facts/claim.ts';
import { inOrder } from './facts/from-form.ts';
import { compatible, sameValue } from './facts/same.ts';
import { isSecretValue } from './facts/secrets.ts';
import { LONGEST_VALUE, typed, typedPart } from './facts/typed.ts';
import type { RevisionPayload } from './project.ts';
import type { State } from './state.ts';
import { hasEnded } from './time.ts';
import type { Amendment, Belief, MemoryRefusal } from './types.ts';

/** What the person does to a fact: correct (never true), change (true until, with nothing in its place where no value is given), settle (this side of a conflict). */
export interface Revision {
  readonly op: 'correct' | 'change' | 'settle';
  readonly id: BeliefId;
  readonly value?: string;
  readonly part?: string;
  readonly since?: IsoDate;
}

/** A conclusion that only repeats a part of a record is revised there. */
const REPEATS: Readonly<Record<string, string>> = { organization: 'employer', 'organization-title': 'title' };

export function revisionOf(state: State, revision: Revision, today: IsoDate, reader: Reader): Result<Pending, MemoryRefusal> {
  const asked = state.beliefs.get(revision.id);
  if (!asked || asked.label === 'OUT') return refuse('unknown-belief');
  const part = asked.stance === 'inferred' ? REPEATS[asked.attribute] : undefined;
  const premise = part ? asked.justification?.premises[0] : undefined;
  const belief = (premise && state.beliefs.get(premise)) || asked;
  if (revision.op === 'settle') {
    const value = belief.stance === 'inferred' ? belief.value : undefined;
    return { ok: true, value: pendingOf(belief, 'settle', newId('amendment'), today, value) };
  }
  if (revision.op === 'change' && revision.value === undefined)
    return { ok: true, value: pendingOf(belief, 'change', newId('amendment'), today, undefined, revision.since ?? today) };
  const text = clean(revision.value ?? '', LONGEST_VALUE);
  if (text === '') return refuse('empty-value');
  if (isSecretValue(belief.attribute.replace(/^open:/, ''), text)) return refuse('is-a-secret');
  const since = revision.op === 'change' ? (revision.since ?? today) : undefined;
  const value = revised(belief, revision.value ?? '', belief === asked ? revision.part : part, since, reader);
  if (!value) return refuse('does-not-parse');
  return { ok: true, value: pendingOf(belief, revision.op, newId('amendment'), today, value, since) };
}

/** The new value: a whole one, or the record with one part set anew. */
function revised(belief: Belief, input: string, part: string | undefined, since: IsoDate | undefined, reader: Reader): Value | null {
  if (belief.attribute.startsWith('open:')) return asBefore(belief, input);
  if (!part || belief.value.type !== 'record') {
    const value = typed(belief.attribute, input, reader);
    if (value?.type !== 'record' || belief.value.type !== 'record') return value;
    return moved(
      belief,
      belief.attribute === 'address' ? { ...country(belief.value.parts), ...value.parts } : { ...belief.value.parts, ...value.parts },
      since,
      undefined,
    );
  }
  if (!attributeOf(belief.attribute)?.parts?.[part]) return null;
  const text = typedPart(`${belief.attribute}.${part}`, input, reader);
  return text === null ? null : moved(belief, { ...belief.value.parts, [part]: text }, since, part);
}

function asBefore(belief: Belief, input: string): Value {
  return belief.value.type === 'boolean' && /^(yes|no)$/i.test(input.trim())
    ? { type: 'boolean', yes: /yes/i.test(input) }
    : { type: 'text', text: clean(input, LONGEST_VALUE) };
}

const country = (parts: Readonly<Record<string, string>>): Record<string, string> => (parts.country ? { country: parts.country } : {});

/** After a change the old dates are those of the old thing. */
function moved(belief: Belief, parts: Record<string, string>, since: IsoDate | undefined, part: string | undefined): Value {
  if (since !== undefined && part !== 'end') {
    delete parts.end;
    if (part !== 'start' && parts.start) {
      if (attributeOf(belief.attribute)?.topic === 'document') delete parts.start;
      else parts.start = since;
    }
  }
  return { type: 'record', parts: inOrder(belief.attribute, parts) };
}

function pendingOf(belief: Belief, op: Revision['op'], id: string, at: IsoDate, value: Value | undefined, since?: IsoDate): Pending {
  const raw: Amendment = {
    id,
    at,
    kind: 'amendment',
    op,
    ...(value ? { value } : {}),
    ...(since ? { since } : {}),
    fact: {
      leaves: belief.leaves,
      attribute: belief.attribute,
      ...(belief.subject === 'self' ? {} : { subject: belief.subject }),
      ...(belief.context ? { context: belief.context } : {}),
      value: belief.value,
    },
  };
  return { op, payload: payloadOf(belief, raw) };
}

function payloadOf(belief: Belief, raw: Amendment): RevisionPayload {
  const { op, value, since } = raw;
  const parts = value?.type === 'record' ? value.parts : {};
  const from = op === 'change' ? since : (parts.start ?? belief.validFrom);
  const to = op === 'change' ? parts.end : (parts.end ?? belief.validTo);
  const claim: Claim[] = value
    ? [
        {
          attribute: belief.attribute,
          subject: belief.subject,
          value,
          polarity: belief.value.type === 'boolean' ? true : belief.polarity,
          stance: 'stated',
          confidence: 1,
          span: [0, 0],
          quote: '',
          keys: [],
          ...(belief.context ? { context: belief.context } : {}),
          ...(from ? { validFrom: from } : {}),
          ...(to ? { validTo: to } : {}),
          ...(belief.attribute.startsWith('open:') && value.type === 'text' ? { text: openText(belief, value.text) } : {}),
          ...(belief.kind === 'preference' ? { kind: 'preference' as const } : {}),
        },
      ]
    : [];
  const told: Told = {
    statement: { id: raw.id as StatementId, at: raw.at },
    source: { kind: 'correction' },
    text: '',
    claims: claim,
    persons: [],
    secrets: [],
  };
  return { told, raw, target: belief.id, ...(since ? { since } : {}) };
}

/** "Front door: red" with another value. */
function openText(belief: Belief, text: string): string {
  const label = /^(.{1,300}?[:?!.]) /.exec(belief.text)?.[1] ?? `${displayLabel(belief.attribute.replace(/^open:/, ''))}:`;
  return `${label} ${text}`;
}

/**
 * An amendment out of a memory file: the fact it speaks of is found by what it rests on and what it said, then the same is done to it.
 * `done`: nothing is left to do.
 */
export function amend(state: State, raw: Amendment): Pending | 'unknown' | 'done' {
  const { fact, op, since, value } = raw;
  if (!fact.value) return value ? { op, payload: { ...payloadOf(blankOf(raw, value), raw), target: '' as BeliefId } } : 'unknown';
  const belief = factOf(state, raw);
  if (!belief) return op === 'correct' && !value ? 'done' : 'unknown';
  if (op === 'change' && !value && belief.validTo === since) return 'done';
  const changed = value && patched(belief, fact.value, value);
  return { op, payload: { ...payloadOf(belief, { ...raw, ...(changed ? { value: changed } : {}) }), raw } };
}

/** Of several with that value the one that had not ended; else the one that rests on the same statements; else what is concluded there. */
function factOf(state: State, { at, fact }: Amendment): Belief | undefined {
  const { value, leaves, attribute, context = '' } = fact;
  const rows = state.live((fact.subject ?? 'self') as Belief['subject'], attribute).filter((belief) => (belief.context ?? '') === context);
  const told = rows.filter((row) => row.stance !== 'inferred' && row.leaves.some((leaf) => leaves.includes(leaf)));
  const pick = (from: readonly Belief[]) => from.find((row) => !hasEnded(row, at)) ?? from[0];
  const isSame = (row: Belief) => value !== undefined && sameValue(attribute, row.value, value);
  const isOfIt = (row: Belief) =>
    row.value.type === 'record' && value?.type === 'record' && compatible(attribute, row.value.parts, value.parts);
  return (
    pick(told.filter(isSame)) ??
    pick(rows.filter(isSame)) ??
    pick(told.filter(isOfIt)) ??
    pick(rows.filter((row) => row.stance === 'inferred' && value?.type === row.value.type))
  );
}

/** The new value over what is held here: of a record only the parts that were changed. */
function patched(belief: Belief, before: Value, after: Value): Value {
  const held = belief.value;
  if (held.type !== 'record' || before.type !== 'record' || after.type !== 'record' || sameValue(belief.attribute, held, before))
    return after;
  const parts: Record<string, string> = { ...held.parts };
  for (const part of new Set([...Object.keys(before.parts), ...Object.keys(after.parts)])) {
    const next = after.parts[part];
    if (next === before.parts[part]) continue;
    if (next === undefined) delete parts[part];
    else parts[part] = next;
  }
  return { type: 'record', parts: inOrder(belief.attribute, parts) };
}

/** Stands for a fact that was forgotten: only its place is known. */
function blankOf({ at, fact, since }: Amendment, value: Value): Belief {
  const subject = (fact.subject ?? 'self') as Belief['subject'];
  return {
    id: '' as BeliefId,
    kind: 'fact',
    subject,
    attribute: fact.attribute,
    ...(fact.context ? { context: fact.context } : {}),
    value,
    polarity: true,
    ...(since ? { validFrom: since } : {}),
    txFrom: 0,
    label: 'OUT',
    sensitivity: 2,
    stance: 'stated',
    confidence: 1,
    text: '',
    at,
    leaves: [],
    source: '' as Belief['source'],
    evidence: [],
  };
}
