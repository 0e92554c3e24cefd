import { attributeOf } from '../core/attributes.ts';
import type { BeliefId, SourceId, SubjectId } from '../core/ids.ts';
import type { IsoDate, Sensitivity, Value } from '../core/value.ts';
import { sentenceOf, valueInWords } from './sentence.ts';
import type { State } from './state.ts';
import { hasEnded, notYet } from './time.ts';
import type { Belief } from './types.ts';

/**
 * Rules as data, what they may see, and what a firing becomes: a conclusion with its justification, the lowest confidence and the
 * highest sensitivity of its premises. `maintain.ts` decides when they run and what leaves.
 */
export interface Rule {
  readonly id: string;
  readonly version: number;
  /** `strict` follows; `default` holds until something speaks against it; `inductive` needs support and counts what speaks against it. */
  readonly kind: 'strict' | 'default' | 'inductive';
  /** Attributes of its premises. */
  readonly reads: readonly string[];
  /** Attributes it concludes; `open:*` ones by their whole id. */
  readonly writes: readonly string[];
  /** Runs for each belief of this attribute by itself: what follows from one does not hang on the others. */
  readonly each?: string;
  /** True when its outcome depends on the day it is asked. */
  readonly ages?: boolean;
  /** `belief` is given to a rule with `each`. */
  derive(view: View, belief?: Belief): readonly Derived[];
}

export interface Derived {
  readonly attribute: string;
  readonly value: Value;
  readonly context?: string;
  readonly premises: readonly Belief[];
  readonly kind?: 'conclusion' | 'assumption';
  readonly confidence?: number;
  /** A guess that stands beside what the person said: it puts that into question. */
  readonly beside?: boolean;
  /** The sentence, where the attribute's own would not do. */
  readonly text?: Sentence;
}
export interface Sentence {
  readonly en: string;
  readonly de: string;
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
  /** Known not to hold: "no pets". */
  denied(attribute: string): readonly Belief[];
  /** Sites and titles that a belief was seen at, one for each time. */
  places(belief: Belief): readonly string[];
}

/** The person's own word, where it holds today, is never doubled by a conclusion or a guess. */
export function isStated(state: State, subject: SubjectId, derived: Derived): boolean {
  if (derived.beside) return false;
  return state
    .live(subject, derived.attribute)
    .some(
      (belief) =>
        belief.stance !== 'inferred' &&
        (belief.context ?? '') === (derived.context ?? '') &&
        belief.label === 'IN' &&
        !hasEnded(belief, state.day) &&
        !notYet(belief, state.day),
    );
}

/** A view that leaves out what is suspended; its slots are read once each, until they are told to have changed. */
export class SlotView implements View {
  readonly subject: SubjectId;
  readonly today: IsoDate;
  private readonly state: State;
  private readonly suspended: ReadonlySet<BeliefId>;
  private readonly slots = new Map<string, readonly Belief[]>();

  constructor(state: State, subject: SubjectId, today: IsoDate, suspended: ReadonlySet<BeliefId>) {
    this.state = state;
    this.subject = subject;
    this.today = today;
    this.suspended = suspended;
  }

  changed(attribute: string): void {
    this.slots.delete(attribute);
  }

  /** By id, so that a replay meets the premises in the same order. Assumptions are no premises. */
  private all(attribute: string): readonly Belief[] {
    const known = this.slots.get(attribute);
    if (known) return known;
    const slot = this.state
      .live(this.subject, attribute)
      .filter((belief) => belief.stance !== 'inferred' || (belief.kind === 'conclusion' && !this.suspended.has(belief.id)))
      .sort((a, b) => Number(a.stance === 'inferred') - Number(b.stance === 'inferred') || (a.id < b.id ? -1 : 1));
    this.slots.set(attribute, slot);
    return slot;
  }

  /** True now or once, and no assumption. */
  stands(belief: Belief): boolean {
    return this.holds(belief) && belief.kind !== 'assumption' && !this.suspended.has(belief.id);
  }

  private holds(belief: Belief): boolean {
    return belief.label === 'IN' && belief.polarity && !notYet(belief, this.today);
  }

  now(attribute: string): readonly Belief[] {
    const start = (belief: Belief) => belief.validFrom ?? belief.at;
    return this.all(attribute)
      .filter((belief) => this.holds(belief) && !hasEnded(belief, this.today))
      .sort((a, b) => (start(a) < start(b) ? 1 : start(a) > start(b) ? -1 : 0));
  }

  ever(attribute: string): readonly Belief[] {
    return this.all(attribute).filter((belief) => this.holds(belief));
  }

  disputed(attribute: string): readonly Belief[] {
    return this.all(attribute).filter((belief) => belief.label === 'DISPUTED');
  }

  denied(attribute: string): readonly Belief[] {
    return this.all(attribute).filter((belief) => belief.label === 'IN' && !belief.polarity && !hasEnded(belief, this.today));
  }

  places(belief: Belief): readonly string[] {
    return belief.leaves.flatMap((leaf) => {
      const tx = this.state.statements.get(leaf)?.tx;
      const source = tx === undefined ? undefined : this.state.sources.get(`s_${tx.toString(16).padStart(10, '0')}` as SourceId);
      return source?.origin ?? source?.title ?? [];
    });
  }
}

export function conclusionOf(state: State, subject: SubjectId, rule: Rule, derived: Derived): Belief {
  const premises = derived.premises;
  const sensitivity = Math.max(
    attributeOf(derived.attribute)?.sensitivity ?? 0,
    ...premises.map((premise) => premise.sensitivity),
  ) as Sensitivity;
  const person = subject === 'self' ? undefined : state.persons.get(subject)?.name;
  const newest = premises.reduce((a, b) => (b.at > a.at ? b : a), premises[0] as Belief);
  const ids = premises.map((premise) => premise.id);
  const key = `${rule.id}|${derived.attribute}|${derived.context ?? ''}`;
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
    text: saidOf(derived, person),
    textDe: derived.text
      ? of(person, derived.text.de)
      : `${of(person, attributeOf(derived.attribute)?.name.de ?? '')}: ${valueInWords(derived.attribute, derived.value, 'de')}.`,
    at: newest.at,
    leaves: [...new Set(premises.flatMap((premise) => premise.leaves))],
    source: newest.source,
    evidence: [],
    ...(premises.some(({ readBy }) => readBy) ? { readBy: 'meaning' as const } : {}),
    justification: { rule: `${rule.id}@${rule.version}`, premises: ids },
  };
}

const of = (person: string | undefined, sentence: string) => (person ? `${person}: ${sentence}` : sentence);

function saidOf({ attribute, value, context, text }: Derived, person: string | undefined): string {
  return text ? of(person, text.en) : sentenceOf({ attribute, value, context, polarity: true }, person);
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
