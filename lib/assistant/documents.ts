import { answersFromDocument } from '../answer/document/answer-document.ts';
import { readDocument } from '../answer/document/read-document.ts';
import type { Asked, DocumentAnswer, Place, ReadDocument } from '../answer/document/types.ts';
import type { Candidate } from '../answer/types.ts';
import { type FieldKey, SELF, type StatementId } from '../core/ids.ts';
import { normalise } from '../core/text.ts';
import { type IsoDate, plainText } from '../core/value.ts';
import type { FieldReading, FieldSnapshot, LeaveReason } from '../forms/types.ts';
import type { Belief, Episode, Memory } from '../memory/types.ts';

/**
 * A page's questions answered from a document: from one the person put beside this page just now, or from one that is remembered
 * and clearly is about what the page asks. What a remembered document says is only ever offered.
 */
export interface HandedDocument {
  readonly title: string;
  readonly text: string;
  readonly at: IsoDate;
}

export type DocumentCandidates = ReadonlyMap<FieldKey, Candidate>;

/** Newest remembered documents that are looked into. */
const MOST_DOCUMENTS = 3;
/** Shorter texts are no documents. */
const SHORTEST = 80;
/** A document is about a page when it answers this share of its questions ... */
const SHARE = 0.3;
/** ... and this many that not every text about a person answers ... */
const OWN = 2;
/** ... or this share of them, whatever they are. */
const MOST = 0.6;
/** From this score on, an answer out of a document that was handed over for this page is filled in one go. */
const SURE = 0.75;
/** Words of their own that a page leaves to the person, except where the document says what to write. */
const SOFT: ReadonlySet<LeaveReason> = new Set(['comment', 'filter', 'quantity']);

export function askable(field: FieldSnapshot, reading: FieldReading): boolean {
  if (reading.question.nth > 0) return false;
  return reading.ours || (reading.leave !== undefined && SOFT.has(reading.leave) && !field.hidden);
}

/** A text that speaks of what a page asks: what the rules read out of it, and what each of its answers rests on. */
export interface PageDocument {
  readonly read: ReadDocument;
  readonly answers: ReadonlyMap<string, DocumentAnswer>;
  ground(answer: DocumentAnswer): Ground | undefined;
}

export const documentFor = (
  memory: Memory,
  handed: HandedDocument | undefined,
  asked: readonly Asked[],
): Promise<PageDocument | undefined> => (handed ? Promise.resolve(handedDocument(handed, asked)) : rememberedDocument(memory, asked));

export async function fromHanded(handed: HandedDocument, asked: readonly Asked[], memory: Memory): Promise<DocumentCandidates> {
  const document = handedDocument(handed, asked);
  const found = candidatesOf(document, asked);
  const doubt = await whoseDoubt(document.read, memory);
  if (!doubt) return found;
  return new Map([...found].map(([key, one]) => [key, WHO.test(one.path) ? { ...one, doubt: one.doubt ?? doubt } : one]));
}

const WHO = /^(?:name|given-name|additional-name|family-name|tel|email|address|bday)(?:\.|-|$)/;

/**
 * Who somebody is and how they are reached does not come from another's letter to them. A document that somebody else wrote and that
 * names the person nowhere may be what this page is filled for: that is for the person to say. Of a memory without a name nothing is said.
 */
async function whoseDoubt({ text, writer }: ReadDocument, memory: Memory): Promise<Candidate['doubt']> {
  if (!writer) return undefined;
  const own = await Promise.all(['name', 'given-name', 'family-name'].map((attribute) => memory.slot({ attribute })));
  const words = new Set(own.flat().flatMap(({ value }) => normalise(plainText(value)).split(' ')));
  const isNamedIn = (said: string) =>
    normalise(said)
      .split(/\P{L}+/u)
      .some((word) => words.has(word));
  if (words.size === 0 || isNamedIn(writer.text)) return undefined;
  return isNamedIn(text) ? 'from-document' : 'by-somebody-else';
}

export async function fromRemembered(memory: Memory, asked: readonly Asked[]): Promise<DocumentCandidates> {
  const document = await rememberedDocument(memory, asked);
  return document ? candidatesOf(document, asked) : new Map();
}

function handedDocument(document: HandedDocument, asked: readonly Asked[]): PageDocument {
  const read = readDocument(document.text);
  return {
    read,
    answers: answersFromDocument(read, asked),
    ground: (answer) => ({
      beliefs: [],
      uses: [],
      doubt: answer.kind === 'composed' ? 'draft' : answer.score < SURE ? 'from-document' : undefined,
      quote: quoteOf(read, answer.sentence),
    }),
  };
}

/** Rests on what the memory holds of the document: each value names the belief whose words it was taken from, where there is one. */
async function rememberedDocument(memory: Memory, asked: readonly Asked[]): Promise<PageDocument | undefined> {
  if (asked.length === 0) return undefined;
  const episodes = (await memory.episodes()).filter((episode) => episode.text.length >= SHORTEST);
  if (episodes.length === 0) return undefined;
  const ever = (await memory.all()).filter((belief) => belief.stance !== 'inferred');
  const beliefs = ever.filter((belief) => belief.label !== 'OUT');
  let best: { answers: ReadonlyMap<string, DocumentAnswer>; read: ReadDocument; held: readonly Belief[]; episode: Episode } | undefined;
  for (const { episode, held } of await documentsAmong(memory, episodes, beliefs)) {
    const read = readDocument(episode.text);
    const answers = answersFromDocument(read, asked);
    if (isAbout(asked, answers) && answers.size > (best?.answers.size ?? 0)) best = { answers, read, held, episode };
  }
  if (!best) return undefined;
  const { answers, read, held, episode } = best;
  return { read, answers, ground: (answer) => groundIn(read, held, ever, episode, answer) };
}

function groundIn(
  read: ReadDocument,
  held: readonly Belief[],
  ever: readonly Belief[],
  episode: Episode,
  answer: DocumentAnswer,
): Ground | undefined {
  const belief = groundOf(held, episode, answer);
  // A sentence of which a fact was corrected or left use says nothing any more; one that never was a fact still says what it says.
  if (!belief && groundOf(ever, episode, answer)) return undefined;
  return {
    beliefs: belief ? [belief.id] : [],
    uses: [episode.statement],
    doubt: answer.kind === 'composed' ? 'draft' : 'from-document',
    quote: quoteOf(read, answer.sentence),
    ...(belief ? { sensitivity: belief.sensitivity } : {}),
  };
}

async function documentsAmong(memory: Memory, episodes: readonly Episode[], beliefs: readonly Belief[]) {
  const out: { episode: Episode; held: readonly Belief[] }[] = [];
  for (const episode of [...episodes].sort((a, b) => (a.at < b.at ? 1 : -1))) {
    const held = beliefs.filter((belief) => belief.evidence.some((evidence) => evidence.episode === episode.id));
    const [first] = held;
    if (!first || (await memory.why(first.id))?.source?.kind !== 'document') continue;
    out.push({ episode, held });
    if (out.length === MOST_DOCUMENTS) break;
  }
  return out;
}

/** What every text about a person answers says nothing on what the text is about. */
const COMMON = /^(?:name|given-name|additional-name|family-name|email|tel|address|url|linkedin|age|bday)(?:\.|$)/;

function isAbout(asked: readonly Asked[], answers: ReadonlyMap<string, DocumentAnswer>): boolean {
  const answered = asked.filter(({ field }) => (answers.get(field.key)?.score ?? 0) >= 0.5);
  const own = answered.filter(({ reading }) => !COMMON.test(reading.question.path ?? '')).length;
  const share = answered.length / asked.length;
  return (own >= OWN && share >= SHARE) || share >= MOST;
}

/** The narrowest belief that was read from the place of the answer, else one of the same sentence. */
function groundOf(held: readonly Belief[], episode: Episode, answer: DocumentAnswer): Belief | undefined {
  const touching = (place: Place) =>
    held
      .flatMap((belief) =>
        belief.evidence
          .filter((one) => one.episode === episode.id && one.span[0] < place[1] && place[0] < one.span[1])
          .map((one) => ({ belief, width: one.span[1] - one.span[0] })),
      )
      .sort((a, b) => a.width - b.width)[0]?.belief;
  return touching(answer.at) ?? touching(answer.sentence);
}

type Ground = Pick<Candidate, 'beliefs' | 'uses' | 'doubt' | 'quote'> & { readonly sensitivity?: Candidate['sensitivity'] };

/** Answers of a document, its own or those that were given here, as candidates. */
export function candidatesOf(
  { answers: own, ground }: PageDocument,
  asked: readonly Asked[],
  answers: ReadonlyMap<string, DocumentAnswer> = own,
): DocumentCandidates {
  const out = new Map<FieldKey, Candidate>();
  for (const { field, reading } of asked) {
    const answer = answers.get(field.key);
    const grounded = answer && ground(answer);
    if (!answer || !grounded) continue;
    out.set(field.key, {
      kind: answer.kind,
      value: answer.value,
      path: reading.question.path ?? 'note',
      subject: SELF,
      confidence: answer.score,
      ...grounded,
      sensitivity: grounded.sensitivity ?? 1,
    });
  }
  return out;
}

/** Longest sentence that is shown as the reason, in UTF-16 units. */
const LONGEST_QUOTE = 300;

function quoteOf({ text }: ReadDocument, [from, to]: Place): string {
  const quote = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE - 1)}…` : quote;
}

/**
 * What the memory and the document say together. What the person told elsewhere comes before a remembered document; what rests on
 * that document alone was read for no page in particular and gives way to the reading for this one.
 */
export function withDocument(known: readonly Candidate[], found: Candidate | undefined): readonly Candidate[] {
  if (!found) return known;
  // What a document says of the person without being sure comes behind what they told themselves.
  if (found.uses.length === 0) return found.doubt === 'from-document' && WHO.test(found.path) ? [...known, found] : [found, ...known];
  const elsewhere = known.filter((one) => !one.uses.every((leaf) => found.uses.includes(leaf as StatementId)));
  return elsewhere.length > 0 ? elsewhere : [found];
}
