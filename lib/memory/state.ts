import { attributeOf } from '../core/attributes.ts';
import type { BeliefId, EpisodeId, SourceId, StatementId, SubjectId } from '../core/ids.ts';
import { normalise } from '../core/text.ts';
import type { IsoDate } from '../core/value.ts';
import { Shelf } from './shelf.ts';
import type { Belief, Disclosure, Episode, Person, Source } from './types.ts';

/**
 * The projection: what the log says, ready to be read. It is only ever changed by `project`, remembers what it changed since
 * the last commit, and holds nothing that a replay of the log would not give again.
 */
export interface SecretTopic {
  readonly topic: string;
  readonly statement: StatementId;
}

/** Tables of the projection, by the name they have in the store. */
export interface Tables {
  readonly beliefs: Belief;
  readonly sources: Source;
  readonly episodes: Episode;
  readonly persons: Person;
  readonly disclosures: Disclosure;
  readonly secrets: SecretTopic;
  readonly statements: { readonly id: StatementId; readonly tx: number };
}
export type TableName = keyof Tables;
export const TABLES: readonly TableName[] = ['beliefs', 'sources', 'episodes', 'persons', 'disclosures', 'secrets', 'statements'];
export const KEY_OF = {
  beliefs: 'id',
  sources: 'id',
  episodes: 'id',
  persons: 'id',
  disclosures: 'id',
  secrets: 'topic',
  statements: 'id',
} as const;

/** What a write did to what is known of somebody. */
export interface Changes {
  readonly beliefs: ReadonlySet<BeliefId>;
  readonly attributes: ReadonlySet<string>;
}

export class State {
  /** Counter of the last event that was projected. */
  tx = 0;
  /** The day that conclusions were last worked out for. */
  day: IsoDate = '';
  readonly beliefs = new Map<BeliefId, Belief>();
  readonly sources = new Map<SourceId, Source>();
  readonly episodes = new Map<EpisodeId, Episode>();
  readonly persons = new Map<SubjectId, Person>();
  readonly disclosures = new Map<string, Disclosure>();
  readonly secrets = new Map<string, SecretTopic>();
  readonly statements = new Map<StatementId, { readonly id: StatementId; readonly tx: number }>();
  /** Rules that ran out of their budget, by id. */
  readonly exhausted = new Set<string>();
  /** Live beliefs by subject and attribute: what a form asks. */
  private readonly slots = new Map<SubjectId, Shelf>();
  /** Facts that are believed no more, by slot. */
  private readonly outs = new Map<string, Set<BeliefId>>();
  private readonly texts = new Shelf();
  /** Slots whose beliefs stand in `texts`. */
  private readonly worded = new Set<string>();
  private readonly conclusions = new Map<SubjectId, Set<BeliefId>>();
  /** Live conclusions by subject and rule, and by each belief they rest on. */
  private readonly byRule = new Map<string, Set<BeliefId>>();
  private readonly resting = new Map<BeliefId, Set<BeliefId>>();
  /** Live beliefs by the dates at which they begin or cease to be true. */
  private readonly bounds = new Map<IsoDate, Set<BeliefId>>();
  private readonly priors = new Map<BeliefId, Belief | undefined>();
  private readonly changed = new Map<SubjectId, { beliefs: Set<BeliefId>; attributes: Set<string> }>();
  private readonly touched = new Map<TableName, Set<string>>();
  private readonly followers: Set<BeliefId>[] = [];

  /** A set that takes the id of every belief that changes from now on; who asked for it empties it. */
  follow(): Set<BeliefId> {
    const changed = new Set<BeliefId>();
    this.followers.push(changed);
    return changed;
  }

  /** Live (IN or DISPUTED) beliefs of a slot, ended ones included. */
  live(subject: SubjectId, attribute: string): Belief[] {
    const ids = this.slots.get(subject)?.ids(attribute) ?? [];
    return ids.flatMap((id) => this.beliefs.get(id) ?? []);
  }

  /** Facts of a slot that are believed no more: corrected, decided against, or taken up into another. */
  retired(subject: SubjectId, attribute: string): Belief[] {
    return [...(this.outs.get(`${subject}|${attribute}`) ?? NONE)].flatMap((id) => this.beliefs.get(id) ?? []);
  }

  /** Live beliefs of a slot that may rival this one: all of a small slot, those with the same words of a large one. */
  rivals(belief: Belief): Belief[] {
    const key = wordsKey(belief);
    const slot = slotOf(belief);
    const size = this.slots.get(belief.subject)?.size(belief.attribute) ?? 0;
    if (key === null || size <= SMALL_SLOT) return this.live(belief.subject, belief.attribute);
    if (!this.worded.has(slot)) {
      // Only slots that have grown large are looked up by words: most never need it.
      for (const one of this.live(belief.subject, belief.attribute)) addText(this.texts, one);
      this.worded.add(slot);
    }
    return this.texts.ids(key).flatMap((id) => this.beliefs.get(id) ?? []);
  }

  /** Live conclusions and assumptions about a subject. */
  inferred(subject: SubjectId): Belief[] {
    return [...(this.conclusions.get(subject) ?? [])].flatMap((id) => this.beliefs.get(id) ?? []);
  }

  /** Live conclusions of one rule about a subject. */
  concludedBy(subject: SubjectId, rule: string): Belief[] {
    return [...(this.byRule.get(`${subject}|${rule}`) ?? [])].flatMap((id) => this.beliefs.get(id) ?? []);
  }

  /** Live conclusions that rest on this belief directly. */
  dependents(id: BeliefId): ReadonlySet<BeliefId> {
    return this.resting.get(id) ?? NONE;
  }

  /** Live beliefs that begin or end at a date which `crossed` says yes to. */
  turning(crossed: (date: IsoDate) => boolean): Belief[] {
    const ids = [...this.bounds].flatMap(([date, set]) => (crossed(date) ? [...set] : []));
    return [...new Set(ids)].flatMap((id) => this.beliefs.get(id) ?? []);
  }

  /** Every slot that holds anything live. */
  *slotKeys(): Generator<readonly [SubjectId, string]> {
    for (const [subject, attributes] of this.slots) for (const attribute of attributes.keys()) yield [subject, attribute];
  }

  /** No longer sure, because of another belief: both are shown and asked about. */
  doubt(belief: Belief, by: BeliefId): void {
    this.put({ ...belief, label: 'DISPUTED', against: [...new Set([...(belief.against ?? []), by])] });
  }

  put(belief: Belief): void {
    this.note(belief.id, belief);
    const before = this.beliefs.get(belief.id);
    // A belief that stays in its slot keeps its place there: a replay and a load then meet the same order.
    const stays = before && before.label !== 'OUT' && belief.label !== 'OUT' && slotOf(before) === slotOf(belief);
    this.unindex(before, stays === true);
    this.index(belief);
    this.touch('beliefs', belief.id);
  }

  /** A row as it lay in the store: nothing has changed. */
  restore<N extends TableName>(table: N, row: Tables[N]): void {
    if (table === 'beliefs') this.index(row as Belief);
    else this.rows(table).set((row as unknown as Record<string, string>)[KEY_OF[table]] ?? '', row);
  }

  private index(belief: Belief): void {
    this.beliefs.set(belief.id, belief);
    if (belief.label === 'OUT') {
      if (belief.stance !== 'inferred') add(this.outs, slotOf(belief), belief.id);
      return;
    }
    const slots = this.slots.get(belief.subject) ?? new Shelf();
    this.slots.set(belief.subject, slots);
    slots.add(belief.attribute, belief.id);
    if (this.worded.size > 0 && this.worded.has(slotOf(belief))) addText(this.texts, belief);
    if (belief.stance === 'inferred') {
      add(this.conclusions, belief.subject, belief.id);
      add(this.byRule, ruleKey(belief), belief.id);
      for (const premise of belief.justification?.premises ?? []) add(this.resting, premise, belief.id);
    } else for (const date of [belief.validFrom, belief.validTo]) if (date) add(this.bounds, date, belief.id);
  }

  drop(id: BeliefId): void {
    this.note(id, undefined);
    this.unindex(this.beliefs.get(id));
    this.beliefs.delete(id);
    this.touch('beliefs', id);
  }

  keep<N extends Exclude<TableName, 'beliefs'>>(table: N, row: Tables[N]): void {
    const key = (row as unknown as Record<string, string>)[KEY_OF[table]] ?? '';
    (this[table] as unknown as Map<string, Tables[N]>).set(key, row);
    this.touch(table, key);
  }

  /** Keys that changed since the last call, by table. */
  takeTouched(): ReadonlyMap<TableName, ReadonlySet<string>> {
    const taken = new Map(this.touched);
    this.touched.clear();
    return taken;
  }

  /** Beliefs touched since the last call, as they were before. */
  takePriors(): ReadonlyMap<BeliefId, Belief | undefined> {
    const taken = new Map(this.priors);
    this.priors.clear();
    return taken;
  }

  /** Facts (not conclusions) that changed since the last call, by whose they are. */
  takeChanged(): ReadonlyMap<SubjectId, Changes> {
    const taken = new Map(this.changed);
    this.changed.clear();
    return taken;
  }

  /** What a failed checkpoint had taken comes back. */
  giveBack(touched: ReadonlyMap<TableName, ReadonlySet<string>>): void {
    for (const [table, keys] of touched) for (const key of keys) this.touch(table, key);
  }

  rows(table: TableName): Map<string, unknown> {
    return this[table] as unknown as Map<string, unknown>;
  }

  private note(id: BeliefId, next: Belief | undefined): void {
    const before = this.beliefs.get(id);
    if (!this.priors.has(id)) this.priors.set(id, before);
    for (const follower of this.followers) follower.add(id);
    const belief = next ?? before;
    if (!belief || (belief.stance === 'inferred' && before?.stance !== 'stated' && before?.stance !== 'observed')) return;
    const changes = this.changed.get(belief.subject) ?? { beliefs: new Set(), attributes: new Set() };
    changes.beliefs.add(belief.id);
    changes.attributes.add(belief.attribute);
    this.changed.set(belief.subject, changes);
  }

  private unindex(belief: Belief | undefined, stays = false): void {
    if (!belief) return;
    remove(this.outs, slotOf(belief), belief.id);
    if (!stays) this.slots.get(belief.subject)?.remove(belief.attribute, belief.id);
    const key = this.worded.has(slotOf(belief)) ? wordsKey(belief) : null;
    if (key !== null) this.texts.remove(key, belief.id);
    for (const date of [belief.validFrom, belief.validTo]) if (date) remove(this.bounds, date, belief.id);
    if (belief.stance !== 'inferred') return;
    this.conclusions.get(belief.subject)?.delete(belief.id);
    remove(this.byRule, ruleKey(belief), belief.id);
    for (const premise of belief.justification?.premises ?? []) remove(this.resting, premise, belief.id);
  }

  private touch(table: TableName, key: string): void {
    add(this.touched, table, key);
  }
}

/** Up to this many beliefs of a slot are compared one by one; notes come by the thousand. */
const SMALL_SLOT = 64;

/** Texts of attributes that stand side by side, by their words. Numbers in other writing (phones) are not found this way. */
function wordsKey({ subject, attribute, value }: Belief): string | null {
  if (value.type !== 'text' || attributeOf(attribute)?.cardinality !== 'many') return null;
  return `${subject}|${attribute}|${normalise(value.text, 4000)}`;
}

const NONE: ReadonlySet<BeliefId> = new Set();

function ruleKey({ subject, justification }: Belief): string {
  return `${subject}|${justification?.rule.split('@', 1)[0] ?? ''}`;
}

function remove<K, V>(index: Map<K, Set<V>>, key: K, value: V): void {
  const held = index.get(key);
  held?.delete(value);
  if (held?.size === 0) index.delete(key);
}

const slotOf = ({ subject, attribute }: Belief): string => `${subject}|${attribute}`;

function addText(texts: Shelf, belief: Belief): void {
  const key = wordsKey(belief);
  if (key !== null) texts.add(key, belief.id);
}

function add<K, V>(index: Map<K, Set<V>>, key: K, value: V): void {
  const held = index.get(key);
  if (held) held.add(value);
  else index.set(key, new Set([value]));
}
