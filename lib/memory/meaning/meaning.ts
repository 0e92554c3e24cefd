import { SELF } from '../../core/ids.ts';
import { type Claim, isTombstone, type Reader, type Told } from '../facts/claim.ts';
import { personOf } from '../facts/from-contact.ts';
import { claimsOfText } from '../facts/from-text.ts';
import { kept } from '../facts/tell.ts';
import type { State } from '../state.ts';
import { hasEnded } from '../time.ts';
import type { Statement } from '../types.ts';
import type { Embedder } from '../vectors.ts';
import { type Intent, type IntentModel, shippedIntents } from './model.ts';
import { readMeaning } from './read-meaning.ts';

/**
 * Notes by their meaning: sentences that the grammar left are embedded and classified before the note is told, so that what is read of
 * them stands in the log and a rebuild needs no model. Without the embedder that the weights were made for, late, or for what is no
 * note, everything is as the grammar leaves it.
 */
export type Intents = ReadonlyMap<string, Intent>;
export const NO_INTENTS: Intents = new Map();

/** A writer waits so long for the vectors, ms: the model may have to be loaded first. */
const DEADLINE = 4000;
/** Sentences of one write that are read so: 10 to 30 ms each. */
const MOST = 120;
const LONGEST = 300;
/** A longer note is a document in all but name. */
const LONGEST_NOTE = 4000;

export class Meaning {
  private readonly embedder: Embedder;
  private readonly model: () => IntentModel;
  private readonly deadline: number;

  constructor(embedder: Embedder, model: () => IntentModel = shippedIntents, deadline = DEADLINE) {
    this.embedder = embedder;
    this.model = model;
    this.deadline = deadline;
  }

  /** What the sentences of these notes are about, as far as the grammar leaves them. Never fails: what is late or fails is not there. */
  async of(statements: readonly Statement[], reader: Reader): Promise<Intents> {
    if (this.model().embedder !== this.embedder.model) return NO_INTENTS;
    const found = new Set<string>();
    for (const statement of statements) {
      if (found.size >= MOST) break;
      for (const sentence of leftOf(statement, reader)) found.add(sentence);
    }
    const sentences = [...found].slice(0, MOST);
    if (sentences.length === 0) return NO_INTENTS;
    const signal = AbortSignal.timeout(this.deadline);
    const late = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    try {
      const vectors = await Promise.race([this.embedder.embed(sentences, signal), late]);
      return new Map(
        sentences.flatMap((sentence, index) => {
          const vector = vectors[index];
          return vector ? [[sentence, this.model().intentOf(sentence, vector)] as const] : [];
        }),
      );
    } catch {
      return NO_INTENTS;
    }
  }
}

function leftOf(statement: Statement, reader: Reader): string[] {
  if (statement.kind !== 'note' || statement.text.length > LONGEST_NOTE) return [];
  const note = kept(statement);
  if (note.kind !== 'note') return [];
  return claimsOfText(note.text, note.at, reader, 'note').claims.flatMap((claim) =>
    claim.attribute === 'note' && claim.quote.length <= LONGEST ? [claim.quote] : [],
  );
}

/** What was told, with what the meaning of the sentences left over adds to it. */
export function withMeaning(told: Told, intents: Intents, state: State): Told {
  if (intents.size === 0 || told.source.kind !== 'note') return told;
  const { at } = told.statement;
  const heldOf = (attribute: string) =>
    state.live(SELF, attribute).filter((belief) => belief.stance !== 'inferred' && belief.polarity && !hasEnded(belief, at));
  const persons = [...told.persons];
  const claims = told.claims.flatMap((claim) => {
    const intent = isTombstone(claim) || claim.attribute !== 'note' ? undefined : intents.get(claim.quote);
    const reading = intent && !isTombstone(claim) ? readMeaning(claim.quote, intent, { at, heldOf }) : null;
    if (!reading || isTombstone(claim)) return [claim];
    const { drafts, spares, about } = reading;
    for (const { person } of drafts) if (person) persons.push(personOf(person.name, person.relation));
    const read = drafts.map(
      ({ person: _person, subject = SELF, confidence = 0, ...draft }): Claim => ({
        ...draft,
        subject,
        confidence,
        stance: 'stated',
        span: claim.span,
        quote: claim.quote,
        readBy: 'meaning',
      }),
    );
    // The sentence stays beside it: it may say more, and is found by its words.
    return [...read, { ...claim, ...(spares.length > 0 ? { spares } : {}), ...(about.length > 0 ? { about } : {}) }];
  });
  return { ...told, claims, persons };
}
