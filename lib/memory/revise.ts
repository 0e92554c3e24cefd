import { attributeOf } from '../core/attributes.ts';
import { type BeliefId, newId, type StatementId } from '../core/ids.ts';
import { type Result, refuse } from '../core/result.ts';
import { clean, displayLabel } from '../core/text.ts';
import type { IsoDate, Value } from '../core/value.ts';
import type { Pending } from './events.ts';
import type { Claim, Reader, Told } from './facts/claim.ts';
import { inOrder } from './facts/from-form.ts';
import { sameValue } from './facts/same.ts';
import { isSecretValue } from './facts/secrets.ts';
import { LONGEST_VALUE, typed, typedPart } from './facts/typed.ts';
import type { RevisionPayload } from './project.ts';
import type { State } from './state.ts';
import { hasEnded } from './time.ts';
import type { Amendment, Belief, MemoryRefusal } from './types.ts';

/** What the person does to a fact: correct (never true), change (true until), settle (this side of a conflict). */
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

/** An amendment out of a memory file: the fact it speaks of is found by what it said, then the same is done to it. */
export function amend(state: State, raw: Amendment): Pending | null {
  const subject = (raw.fact.subject ?? 'self') as Belief['subject'];
  const rows = state
    .live(subject, raw.fact.attribute)
    .filter((belief) => (belief.context ?? '') === (raw.fact.context ?? '') && sameValue(belief.attribute, belief.value, raw.fact.value));
  const belief = rows.find((row) => !hasEnded(row, raw.at)) ?? rows[0];
  return belief ? { op: raw.op, payload: payloadOf(belief, raw) } : null;
}
