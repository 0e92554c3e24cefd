import { attributeOf } from '../core/attributes.ts';
import type { BeliefId, SubjectId } from '../core/ids.ts';
import type { IsoDate, Sensitivity, Value } from '../core/value.ts';
import { plainText } from '../core/value.ts';
import { RULES } from './rules/index.ts';
import { sentenceOf } from './sentence.ts';
import type { State } from './state.ts';
import { hasEnded, notYet } from './time.ts';
import type { Belief } from './types.ts';

/**
 * Conclusions by forward chaining in rounds, at most `DEPTH` deep, always from facts upwards: a conclusion that rests on itself
 * can therefore never stand. What no longer follows leaves in the same write that took its premise away.
 */
export interface Rule {
  readonly id: string;
  readonly version: number;
  /** `strict` follows; `default` holds until something speaks against it and may be no more than an assumption. */
  readonly kind: 'strict' | 'default';
  /** Attributes of its premises. */
  readonly reads: readonly string[];
  /** True when its outcome depends on the day it is asked. */
  readonly ages?: boolean;
  derive(view: View): readonly Derived[];
}

export interface Derived {
  readonly attribute: string;
  readonly value: Value;
  readonly context?: string;
  readonly premises: readonly Belief[];
  readonly kind?: 'conclusion' | 'assumption';
  readonly confidence?: number;
  /** The sentence, where the attribute's own would not do. */
  readonly text?: string;
}

/** What a rule may see: one subject, the day, and what stands IN. */
export interface View {
  readonly subject: SubjectId;
  readonly today: IsoDate;
  /** True today, newest first. */
  now(attribute: string): readonly Belief[];
  /** Ever true, ended ones too. */
  ever(attribute: string): readonly Belief[];
  disputed(attribute: string): readonly Belief[];
}

/** Longest chain of rules. */
const DEPTH = 6;

/** Works out every conclusion about a subject. Pure: nothing is written. */
export function deriveAll(state: State, subject: SubjectId, today: IsoDate, rules: readonly Rule[] = RULES): Map<string, Belief> {
  const found = new Map<string, Belief>();
  for (let round = 0; round < DEPTH; round += 1) {
    const view = viewOf(state, subject, today, found);
    let grew = false;
    for (const rule of rules) {
      for (const derived of rule.derive(view)) {
        const key = `${rule.id}|${derived.attribute}|${derived.context ?? ''}`;
        if (found.has(key) || derived.premises.length === 0 || isStated(state, subject, derived)) continue;
        found.set(key, conclusionOf(state, subject, rule, derived, key));
        grew = true;
      }
    }
    if (!grew) break;
  }
  return found;
}

/** The person's own word is never doubled by a conclusion. */
function isStated(state: State, subject: SubjectId, derived: Derived): boolean {
  if (derived.kind === 'assumption') return false;
  return state
    .live(subject, derived.attribute)
    .some(
      (belief) =>
        belief.stance !== 'inferred' && (belief.context ?? '') === (derived.context ?? '') && belief.label === 'IN' && !belief.validTo,
    );
}

function viewOf(state: State, subject: SubjectId, today: IsoDate, found: ReadonlyMap<string, Belief>): View {
  const derived = [...found.values()];
  // By id, so that a replay meets the premises in the same order.
  const all = (attribute: string) => [
    ...state
      .live(subject, attribute)
      .filter((belief) => belief.stance !== 'inferred')
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    ...derived.filter((belief) => belief.attribute === attribute && belief.kind === 'conclusion'),
  ];
  const start = (belief: Belief) => belief.validFrom ?? belief.at;
  return {
    subject,
    today,
    now: (attribute) =>
      all(attribute)
        .filter((belief) => belief.label === 'IN' && belief.polarity && !hasEnded(belief, today) && !notYet(belief, today))
        .sort((a, b) => (start(a) < start(b) ? 1 : -1)),
    ever: (attribute) => all(attribute).filter((belief) => belief.label === 'IN' && belief.polarity && !notYet(belief, today)),
    disputed: (attribute) => all(attribute).filter((belief) => belief.label === 'DISPUTED'),
  };
}

function conclusionOf(state: State, subject: SubjectId, rule: Rule, derived: Derived, key: string): Belief {
  const premises = derived.premises;
  const sensitivity = Math.max(
    attributeOf(derived.attribute)?.sensitivity ?? 0,
    ...premises.map((premise) => premise.sensitivity),
  ) as Sensitivity;
  const person = subject === 'self' ? undefined : state.persons.get(subject)?.name;
  const newest = premises.reduce((a, b) => (b.at > a.at ? b : a), premises[0] as Belief);
  const ids = premises.map((premise) => premise.id);
  return {
    id: `c_${state.tx.toString(16).padStart(10, '0')}_${fingerprint(`${subject}|${key}|${ids.join()}`)}` as BeliefId,
    kind: derived.kind ?? 'conclusion',
    subject,
    attribute: derived.attribute,
    value: derived.value,
    ...(derived.context ? { context: derived.context } : {}),
    polarity: true,
    txFrom: state.tx,
    label: 'IN',
    sensitivity,
    stance: 'inferred',
    confidence: derived.confidence ?? Math.min(...premises.map((premise) => premise.confidence)),
    text:
      (derived.text && person ? `${person}: ${derived.text}` : derived.text) ??
      sentenceOf({ attribute: derived.attribute, value: derived.value, context: derived.context, polarity: true }, person),
    at: newest.at,
    leaves: [...new Set(premises.flatMap((premise) => premise.leaves))],
    source: newest.source,
    evidence: [],
    justification: { rule: `${rule.id}@${rule.version}`, premises: ids },
  };
}

/** Names a conclusion within one event: 53 bits (cyrb53), no secret hangs on it. */
function fingerprint(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, '0');
}

/**
 * Brings the conclusions about a subject up to date. `byEvent`: what no longer follows goes OUT and stays as history.
 * Otherwise only the day has turned: values move on in place, and what has lapsed is dropped, so that a replay of the log
 * (which sees only the days of events) comes to the same.
 */
export function maintain(state: State, subject: SubjectId, today: IsoDate, byEvent: boolean): void {
  const wanted = deriveAll(state, subject, today);
  const old = new Map<string, Belief>();
  for (const belief of state.inferred(subject)) old.set(keyOf(belief), belief);
  for (const [key, belief] of old) {
    const next = wanted.get(key);
    if (next && samePremises(belief, next) && (!byEvent || plainText(next.value) === plainText(belief.value))) continue;
    if (byEvent) state.put({ ...belief, label: 'OUT', txTo: state.tx });
    else state.drop(belief.id);
  }
  for (const [key, belief] of wanted) {
    const before = old.get(key);
    const stays = before && samePremises(before, belief) && (!byEvent || plainText(before.value) === plainText(belief.value));
    if (!stays) state.put(belief);
    else if (JSON.stringify({ ...belief, id: '', txFrom: 0 }) !== JSON.stringify({ ...before, id: '', txFrom: 0, pinned: undefined }))
      state.put({ ...belief, id: before.id, txFrom: before.txFrom });
  }
}

function keyOf(belief: Belief): string {
  return `${belief.justification?.rule.split('@', 1)[0]}|${belief.attribute}|${belief.context ?? ''}`;
}

function samePremises(a: Belief, b: Belief): boolean {
  return a.justification?.rule === b.justification?.rule && a.justification?.premises.join() === b.justification?.premises.join();
}
