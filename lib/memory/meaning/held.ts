import { attributeOf } from '../../core/attributes.ts';
import { SELF } from '../../core/ids.ts';
import { readingFrom, withQuestion } from '../../core/note-reading.ts';
import { displayLabel, normalise } from '../../core/text.ts';
import { plainText } from '../../core/value.ts';
import type { Claim, Reader, Told } from '../facts/claim.ts';
import { isTombstone } from '../facts/claim.ts';
import { speaksOfChange } from '../facts/doubts.ts';
import { sameValue } from '../facts/same.ts';
import { sentenceSpans } from '../facts/sentences.ts';
import { mainPath, typed } from '../facts/typed.ts';
import type { State } from '../state.ts';
import { hasEnded } from '../time.ts';
import type { Belief, Person, Statement } from '../types.ts';

/**
 * News that nothing else understood, held against what is known: a new note is asked the question that each fact near it answers. Where it tells something else, that is
 * claimed in the fact's place and asked about; where it tells that it is over, the fact is in doubt. Read before it is told, so that it stands in the log.
 */
export interface NoteAsker {
  /** Which training of the reader. */
  readonly reads: string;
  read(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]>;
}

/** What a note says of one fact. */
export interface HeldSaid {
  readonly of: Belief;
  /** Of the sentence in the note, and of the words that tell otherwise; null where it is over. */
  readonly sentence: readonly [number, number];
  readonly words: readonly [number, number] | null;
  readonly sure: number;
}
export type Said = ReadonlyMap<string, readonly HeldSaid[]>;
export const NOTHING_SAID: Said = new Map();

/** Facts that are asked about, and letters of a note that is asked at once. */
const MOST_ASKED = 16;
const AT_ONCE = 420;
/** How sure the reader must be that it is over, that it tells otherwise, and of its words. */
const SURE = { over: 0.7, said: 0.7, words: 0.4 };
const DEADLINE = 4000;

/** How a fact is asked for where its name in the catalogue is no question of forms; `part`: of a record. */
const ASKED: Readonly<Record<string, readonly (readonly [question: string, part: string])[]>> = {
  job: [
    ['Current employer', 'employer'],
    ['Job title', 'title'],
  ],
  address: [
    ['Home address', 'address-line1'],
    ['Town of residence', 'address-level2'],
  ],
  pet: [['Name of pet', 'name']],
  vehicle: [['Make and model of car', 'make']],
  insurance: [
    ['insurance company', 'company'],
    ['policy number', 'number'],
  ],
  partner: [["Partner's name", 'name']],
  'emergency-contact': [['Emergency contact', 'name']],
  gym: [['Gym', 'name']],
  club: [['Club', 'name']],
};

interface Question {
  readonly belief: Belief;
  readonly text: string;
  /** What the fact answers it with. */
  readonly held: string;
}

export function questionsOf(beliefs: readonly Belief[], persons: ReadonlyMap<string, Person>): Question[] {
  return beliefs.flatMap((belief): Question[] => {
    const { attribute, value, subject, context } = belief;
    const who = subject === SELF ? '' : `${persons.get(subject)?.name ?? ''}: `;
    const of = context ? `${displayLabel(context)} ` : '';
    const name = attribute.startsWith('open:') ? attribute.slice('open:'.length) : (attributeOf(attribute)?.name.en ?? '');
    if (name === '') return [];
    if (value.type !== 'record') return [{ belief, text: displayLabel(`${who}${of}${name}`), held: plainText(value) }];
    const kind = value.parts.kind ? `${value.parts.kind} ` : '';
    const rows = ASKED[attribute] ?? [[name, mainPath(attribute).split('.')[1] ?? 'name'] as const];
    return rows.flatMap(([question, part]) => {
      const held = value.parts[part];
      return held ? [{ belief, text: displayLabel(`${who}${kind}${question}`), held }] : [];
    });
  });
}

/** Never fails: what is late or fails is not there. */
export async function saidOfHeld(
  statements: readonly Statement[],
  near: (text: string) => Promise<readonly Belief[]>,
  persons: ReadonlyMap<string, Person>,
  asker: NoteAsker,
): Promise<Said> {
  const out = new Map<string, HeldSaid[]>();
  const signal = AbortSignal.timeout(DEADLINE);
  try {
    for (const statement of statements) {
      if (statement.kind !== 'note') continue;
      const sentences = sentenceSpans(statement.text).filter(([from, to]) => speaksOfChange(statement.text.slice(from, to)));
      if (sentences.length === 0 || statement.text.length > AT_ONCE) continue;
      const questions = questionsOf(await near(statement.text), persons).slice(0, MOST_ASKED);
      const rows = await asker.read(
        questions.map(({ text }) => withQuestion(text, statement.text)),
        signal,
      );
      const found = questions.flatMap(({ belief, held }, at): HeldSaid[] => {
        const { said, over, chance, start, end } = readingFrom(rows[at] ?? new Float32Array(0));
        const words = statement.text.slice(start, end);
        const sentence = sentences.find(([from, to]) => from <= start && start < to) ?? (over >= SURE.over ? sentences[0] : undefined);
        if (!sentence) return [];
        if (over >= SURE.over) return [{ of: belief, sentence, words: null, sure: over }];
        if (said < SURE.said || chance < SURE.words || isSaid(held, words)) return [];
        return [{ of: belief, sentence, words: [start, end], sure: said * chance }];
      });
      if (found.length > 0) out.set(statement.id, found);
    }
  } catch {
    // Late or failed: what came before it counts.
  }
  return out;
}

/** One of them holds the other: "Amberline" of "Amberline Mutual", 31 of "size 31". */
function isSaid(held: string, words: string): boolean {
  const [a, b] = [` ${normalise(held)} `, ` ${normalise(words)} `];
  return a.includes(b) || b.includes(a);
}

/** What was told, with what it says of facts that nothing else in it speaks of. */
export function withHeld(told: Told, said: Said, state: State, reader: Pick<Reader, 'dayFirst'>): Told {
  const found = said.get(told.statement.id);
  if (!found || told.source.kind !== 'note') return told;
  const claims: Told['claims'][number][] = [...told.claims];
  const isTold = ({ of }: HeldSaid) =>
    told.claims.some(
      (claim) =>
        !isTombstone(claim) &&
        claim.attribute !== 'note' &&
        claim.subject === of.subject &&
        (claim.attribute === of.attribute || claim.ends?.includes(of.attribute)),
    );
  const doubted = new Map<string, HeldSaid[]>();
  for (const one of found) {
    const { of, sentence, words, sure } = one;
    const old = state.beliefs.get(of.id);
    if (!old || old.label !== 'IN' || hasEnded(old, told.statement.at) || isTold(one)) continue;
    const value = words && isReplaceable(of) ? valueOf(of, told.text.slice(...words), reader) : null;
    if (value && !sameValue(of.attribute, value, of.value))
      claims.push({
        attribute: of.attribute,
        subject: of.subject,
        value,
        ...(of.context ? { context: of.context } : {}),
        stance: 'stated',
        confidence: sure,
        span: sentence,
        quote: told.text.slice(...sentence),
        readBy: 'meaning',
        replaces: true,
        ...(of.attribute.startsWith('open:') ? { text: openText(of, plainText(value)) } : {}),
      });
    else doubted.set(String(sentence), [...(doubted.get(String(sentence)) ?? []), one]);
  }
  for (const all of doubted.values()) doubtIn(claims, all, told.text);
  return { ...told, claims };
}

/** Of what one has one of. */
const isReplaceable = ({ attribute, value }: Belief): boolean =>
  value.type !== 'record' && (attribute.startsWith('open:') || attributeOf(attribute)?.cardinality === 'one');

function valueOf(of: Belief, words: string, reader: Pick<Reader, 'dayFirst'>): Claim['value'] | null {
  if (of.attribute.startsWith('open:')) return of.value.type === 'text' ? { type: 'text', text: words } : null;
  return typed(of.attribute, words, reader);
}

const openText = (of: Belief, words: string): string =>
  `${/^(.{1,300}?[:?!.]) /.exec(of.text)?.[1] ?? `${of.attribute.slice(5)}:`} ${words}`;

/** The doubt goes with the sentence's own note, or with one that is kept for it. */
function doubtIn(claims: Told['claims'][number][], all: readonly HeldSaid[], text: string): void {
  const [first] = all;
  if (!first) return;
  const [from, to] = first.sentence;
  const held = all.map(({ of: { attribute, subject, value, context } }) => ({
    attribute,
    subject,
    value,
    ...(context ? { context } : {}),
  }));
  const at = claims.findIndex((claim) => !isTombstone(claim) && claim.attribute === 'note' && claim.span[0] < to && from < claim.span[1]);
  const note = claims[at];
  if (note && !isTombstone(note)) {
    claims[at] = { ...note, doubtsHeld: [...(note.doubtsHeld ?? []), ...held] };
    return;
  }
  const quote = text.slice(from, to);
  claims.push({
    attribute: 'note',
    subject: SELF,
    value: { type: 'text', text: quote },
    stance: 'stated',
    confidence: 1,
    span: [from, to],
    quote,
    text: quote,
    doubtsHeld: held,
  });
}
