import { type BeliefId, SELF } from '../../core/ids.ts';
import { withQuestion } from '../../core/note-reading.ts';
import type { IsoDate } from '../../core/value.ts';
import { displacedBy } from '../admit.ts';
import { isTombstone, type Told } from '../facts/claim.ts';
import { castsDoubt } from '../facts/doubts.ts';
import { sentenceSpans } from '../facts/sentences.ts';
import type { State } from '../state.ts';
import { compareDates, hasEnded } from '../time.ts';
import type { Belief } from '../types.ts';
import type { Near } from '../vector-table.ts';
import { inTime } from './in-time.ts';

/**
 * What a note leaves standing: each fact that is held when it is told is weighed against it by a small model, and what that finds gone is put in doubt and asked
 * about. It ends and changes nothing by itself. What it finds stands in the log, so that a rebuild needs no model; without the model, late, or
 * for what is no note, nothing is doubted.
 */
/** The port behind it: a fact and a note as `withQuestion` puts them together; see `inference/types.ts`. */
export interface Weigher {
  weigh(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]>;
}
/** How near beliefs are to a text, of those whose vectors are there. */
export type Nearness = (text: string) => Promise<Near | null>;

/** How sure it must be that a fact is gone. Chosen on everyday notes that change nothing, see `docs/figures.md`. */
export const SURE = 0.92;
/** What the marks alone say has ended, ends where it is at least as likely as this. */
export const AGREED = 0.2;
/** How long is waited for it, ms, how many facts are weighed against a note, and whether only against one that speaks of news. The model may have to be loaded first. */
export interface Effort {
  readonly deadline: number;
  readonly most: number;
  readonly newsOnly?: boolean;
}
/** A note that was just written; one of many that are brought in at once, of which the latest are weighed. */
const AT_WRITING: Effort = { deadline: 6000, most: 10 };
export const OF_MANY: Effort = { deadline: 3000, most: 8, newsOnly: true };
export const MOST_OF_MANY = 200;
export const FEW = 4;
/** A longer note is a document in all but name; UTF-16 units of what is read at once. */
const LONGEST_NOTE = 2000;
const WINDOW = 420;

interface Weighed {
  readonly told: Told;
  readonly doubts: readonly BeliefId[];
}

export class Standing {
  private readonly weigher: Weigher;
  private readonly near: Nearness;

  constructor(weigher: Weigher, near: Nearness) {
    this.weigher = weigher;
    this.near = near;
  }

  /**
   * What was told, and the facts that no longer stand after it. Never fails: what is late or fails is not there.
   * @param state as it is before it is told
   */
  async weighed(state: State, told: Told, { deadline, most, newsOnly = false } = AT_WRITING): Promise<Weighed> {
    const { source, text, statement } = told;
    if (source.kind !== 'note' || text.trim() === '' || text.length > LONGEST_NOTE) return { told, doubts: [] };
    const signal = AbortSignal.timeout(deadline);
    const displaced = new Map(told.claims.flatMap((claim) => (isTombstone(claim) ? [] : [[claim, displacedBy(state, claim)] as const])));
    const settled = new Set([...displaced.values()].flat());
    // Two sayings of one day, neither of them news, are a conflict and no change: for that there are rules.
    const isNews = sentenceSpans(text).some((span) => castsDoubt(text.slice(...span)));
    if (newsOnly && !isNews) return { told, doubts: [] };
    const held = heldOn(state, statement.at).filter((one) => isNews || one.at !== statement.at);
    const facts = held.length > most ? await inTime(this.nearest(held, text, most), signal).catch(() => held.slice(-most)) : held;
    if (facts.length === 0 && settled.size === 0) return { told, doubts: [] };
    const chances = await inTime(this.chances([...new Set([...settled, ...facts])], text, signal), signal).catch(() => null);
    if (!chances) return { told, doubts: [] };
    const isStanding = (claim: Told['claims'][number]) => {
      const old = isTombstone(claim) || claim.readBy !== 'meaning' ? [] : (displaced.get(claim) ?? []);
      return old.length > 0 && old.every((one) => (chances.get(one) ?? 1) < AGREED);
    };
    // An end that is not agreed to is no end: what it meant is asked about, with the note as its cause.
    const ends = told.claims.filter((claim) => !isTombstone(claim) && claim.ends && isStanding(claim));
    const meant = ends.flatMap((claim) => (isTombstone(claim) ? [] : (displaced.get(claim) ?? [])));
    const claims = told.claims.flatMap((claim) =>
      ends.includes(claim) ? [] : [isStanding(claim) ? { ...claim, unsure: true as const } : claim],
    );
    const gone = facts.filter((one) => !settled.has(one) && (chances.get(one) ?? 0) >= SURE);
    return { told: { ...told, claims }, doubts: [...new Set([...meant, ...gone].map(({ id }) => id))] };
  }

  private async chances(facts: readonly Belief[], note: string, signal: AbortSignal): Promise<ReadonlyMap<Belief, number>> {
    const pairs = windowsOf(note).flatMap((window) => facts.map((fact) => ({ fact, window })));
    const rows = await this.weigher.weigh(
      pairs.map(({ fact, window }) => withQuestion(fact.text.replace(/\.$/, ''), window)),
      signal,
    );
    const chances = new Map<Belief, number>();
    for (const [at, { fact }] of pairs.entries()) chances.set(fact, Math.max(chances.get(fact) ?? 0, rows[at]?.[0] ?? 0));
    return chances;
  }

  private async nearest(held: readonly Belief[], note: string, most: number): Promise<readonly Belief[]> {
    const near = await this.near(note).catch(() => null);
    const cosines = new Map(near?.ids.map((id, at) => [id, near.cosines[at] ?? 0]));
    const said = new Set(wordsOf(note));
    const words = held.map(({ text }) => [...new Set(wordsOf(text))].filter((word) => said.has(word)));
    const common = new Map<string, number>();
    for (const word of words.flat()) common.set(word, (common.get(word) ?? 0) + 1);
    const rareness = (shared: readonly string[]) => shared.reduce((sum, word) => sum + 1 / (common.get(word) ?? 1), 0);
    return held
      .map((one, at) => ({ one, score: (cosines.get(one.id) ?? UNSEEN) + SHARED * Math.min(1, rareness(words[at] ?? [])) }))
      .sort((a, b) => b.score - a.score || b.one.txFrom - a.one.txFrom)
      .slice(0, most)
      .map(({ one }) => one);
  }
}

/** As near is what has no vector yet: it was told just now. How much words that both have count beside nearness. */
const UNSEEN = 0.3;
const SHARED = 0.3;

/** What is held on that day and was told by then. Somebody else's name is who they are. */
const heldOn = (state: State, at: IsoDate): Belief[] =>
  [...state.beliefs.values()].filter(
    (one) =>
      one.label === 'IN' &&
      one.stance !== 'inferred' &&
      one.polarity &&
      !hasEnded(one, at) &&
      compareDates(one.at, at) <= 0 &&
      !(one.attribute === 'name' && one.subject !== SELF),
  );

/** The note, or of a longer one as many sentences as are read well at once. */
function windowsOf(text: string): string[] {
  if (text.length <= WINDOW) return [text];
  const windows: string[] = [];
  let [begun, ended] = [0, 0];
  for (const [from, to] of sentenceSpans(text)) {
    if (to - begun > WINDOW && ended > begun) {
      windows.push(text.slice(begun, ended));
      begun = from;
    }
    ended = to;
  }
  return [...windows, text.slice(begun, ended)];
}

/** Words that tell: of four letters and more, by their first six, and whatever holds a digit. */
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => (word.length >= 4 || /\d/.test(word) ? [word.slice(0, 6)] : []));
