import { attributeOf } from '../../core/attributes.ts';
import { SELF, type SubjectId } from '../../core/ids.ts';
import { readingFrom, withQuestion } from '../../core/note-reading.ts';
import { displayLabel, normalise } from '../../core/text.ts';
import { type IsoDate, plainText } from '../../core/value.ts';
import type { Embedder, NoteReader } from '../../inference/types.ts';
import { castsDoubt } from '../../memory/facts/doubts.ts';
import { sentenceSpans } from '../../memory/facts/sentences.ts';
import { type Tongue, tongueOf } from '../../memory/meaning/tongue.ts';
import { kindsUnder } from '../../memory/rests.ts';
import { hasEnded } from '../../memory/time.ts';
import type { Belief, Episode, Memory } from '../../memory/types.ts';
import { type Ask, asksOf } from '../document/asks.ts';
import { GENERIC, LIGHT } from '../document/cues.ts';
import { readDocument } from '../document/read-document.ts';
import { answerAt, canCopy } from '../document/second-reading.ts';
import type { Asked, DocumentAnswer, Place } from '../document/types.ts';
import { stemsOf } from '../document/words.ts';
import { subjectOf } from '../subject.ts';
import type { Candidate } from '../types.ts';
import { isUnnamed, mayAnswer, wholeList } from './fitting.ts';
import { type Held, holdingOf, narrowestAt, type Window, windowAround } from './heap.ts';
import { isUnsure, type Near, namesBeside, namesIn, type Read, SAME_TIME, SURE, speaksOf } from './later.ts';
import { type NoteLooked, noteLikelihood } from './likelihood.ts';
import { rowsOf, type TongueRows } from './tongues/index.ts';
import { saidYesOrNo } from './yes-no.ts';

/**
 * What no fact answers, read out of the person's own notes when it is asked: a small reader is given the question and one note at a time
 * and copies words of it, or says that the note does not tell. Its words must be of the form that the control asks for, and nothing that
 * the memory knows to be over, corrected or in doubt is read again. What it finds is an offer: it is shown with its note and asked about.
 */
export interface NotesContext {
  readonly memory: Pick<Memory, 'search' | 'episodes' | 'all' | 'slot' | 'former' | 'people' | 'why'>;
  readonly reader: NoteReader;
  readonly embedder: Pick<Embedder, 'embed'>;
  readonly today: IsoDate;
  readonly signal?: AbortSignal;
}

/** Hits of a search whose notes are compared with the question, and the nearest of them, which are read. */
const MOST_HITS = 60;
const MOST_NOTES = 6;
/** Words of another note count where they are no less sure than this share of the surest. */
const NEARLY = 0.6;
/** Later notes that are read besides. */
const MOST_LATER = 3;
/** What a note says beside its facts is personal. */
const PERSONAL = 2;
/** A reader is never as sure as a rule. */
const MOST_SURE = 0.7;

/** How a question is put where that is not the control's own way; BCP 47 of the page. */
interface Put {
  readonly wording?: string;
  /** Only what these statements told is read, all of it. */
  readonly within?: ReadonlySet<string>;
  readonly language?: string;
}

/** Reads for several questions of one page, or for one: what the memory holds of its notes is looked up once. */
export class NotesBeside {
  private readonly context: NotesContext;
  private held: Promise<Held> | undefined;
  /** Of questions and notes, as long as one page is looked at. */
  private readonly vectors = new Map<string, Float32Array>();

  constructor(context: NotesContext) {
    this.context = context;
  }

  /** @param wording the question as it is put to the reader, where it is not the control's own */
  async answer(one: Asked, beside: readonly Asked[], { wording, language, within }: Put = {}): Promise<readonly Candidate[]> {
    const { question } = one.reading;
    const tongue = tongueOfQuestion(question.text, language);
    const rows = tongue && rowsOf(tongue);
    if (!rows) return [];
    const ask = asksOf(beside.includes(one) ? beside : [one]).find(({ field }) => field.key === one.field.key);
    if (!ask || question.nth > 0) return [];
    const isYesNo = question.ask === 'yes-no';
    if (!isYesNo && (!canCopy(ask) || rows.runs.test(normalise(question.text)))) return [];
    const asked = wording ?? (await this.wordingOf(one));
    if (asked === '') return [];
    const subject = (await subjectOf(question, this.context.memory, one.reading.section)) ?? SELF;
    const windows = within ? await this.told(asked, within) : await this.nearest(asked, await this.windowsFor(asked, subject));
    if (windows.length === 0) return [];
    if (isYesNo) return subject === SELF && tongue === 'en' ? this.yesOrNo(ask, asked, windows) : [];
    const read = await this.readAll(asked, ask, rows, windows);
    const later = within ? [] : await this.laterThan(asked, read);
    return this.chosen(ask, subject, later.length > 0 ? await this.readAll(asked, ask, rows, [...windows, ...later]) : read);
  }

  /** What the newest note that has all of the question's words says to it. */
  private async yesOrNo(ask: Ask, asked: string, windows: readonly Near[]): Promise<readonly Candidate[]> {
    const newest = windows.filter(({ near }) => near >= SURE.same).sort((a, b) => (a.episode.at < b.episode.at ? 1 : -1));
    for (const one of newest) {
      const said = saidYesOrNo(asked, readDocument(one.text));
      if (!said) continue;
      const isDoubted = newest.some(({ episode, text }) => episode.at > one.episode.at && castsDoubt(text));
      if (isDoubted || (await this.mayBeOver(one))) return [];
      const answer = { value: { type: 'boolean', yes: said.yes }, kind: 'fact', at: said.at, sentence: said.at, score: MOST_SURE } as const;
      const candidate = await this.grounded(ask, SELF, one, answer);
      return candidate ? [candidate] : [];
    }
    return [];
  }

  private async readAll(asked: string, ask: Ask, rows: TongueRows, windows: readonly Near[]): Promise<Read[]> {
    const { reader, signal } = this.context;
    const numbers = await reader.read(
      windows.map(({ text }) => withQuestion(asked, text)),
      signal,
    );
    const looked = windows.map((window, at) => {
      const said = readingFrom(numbers[at] ?? new Float32Array(0));
      const document = readDocument(window.text);
      const place = wholeList(ask, window.text, [said.start, said.end]);
      const answer = mayAnswer(ask, document, place, ask.reading.question.subject.relation === 'self', rows)
        ? answerAt(document, ask, place, 1)
        : undefined;
      const isFit = answer !== undefined && !isUnnamed(ask.label, answer.value, rows);
      return { ...window, said, words: isFit ? place : null };
    });
    const asNumbers = looked.map(({ said, near, text, words }): NoteLooked => ({ ...said, near, text, fits: words !== null }));
    return looked.map((one, at): Read => {
      const others = asNumbers.filter((_, other) => other !== at);
      return { ...one, score: one.words ? noteLikelihood(asked, asNumbers[at] as NoteLooked, others) : 0 };
    });
  }

  /** Notes told after the likeliest one that name what it says, or what is asked for: one of them may be its end, in any words. */
  private async laterThan(asked: string, read: readonly Read[]): Promise<Near[]> {
    const best = read.reduce((a, b) => (b.score > a.score ? b : a));
    if (best.score < SURE.said || !best.words) return [];
    const names = [...namesIn(best.text.slice(...best.words)), ...namesBeside(best)];
    const stems = stemsOf(asked).filter((stem) => !GENERIC.has(stem) && !LIGHT.has(stem));
    const { episodes } = await this.holding();
    const known = new Set(read.map(({ episode, start }) => `${episode.id} ${start}`));
    return [...episodes.values()]
      .filter(({ at, id, text }) => at >= best.episode.at && id > best.episode.id && isReadable(text))
      .flatMap((episode): Near[] => {
        const named = sentenceSpans(episode.text).find(([from, to]) => speaksOf(episode.text.slice(from, to), names, stems));
        const window = named && windowAround(episode, named);
        return window && !known.has(`${episode.id} ${window.start}`) ? [{ ...window, near: 0, isLater: true }] : [];
      })
      .slice(-MOST_LATER);
  }

  /** The label, with whose it is where that is not the person. */
  private async wordingOf({ reading, field }: Asked): Promise<string> {
    const { question, section } = reading;
    const label = displayLabel(question.text || field.label).slice(0, 200);
    if (label === '' || question.subject.relation === 'self') return label;
    const subject = await subjectOf(question, this.context.memory, section);
    const person = (await this.context.memory.people()).find(({ id }) => id === subject && id !== SELF);
    const title = person?.name ?? section;
    return title === '' || normalise(label).includes(normalise(title)) ? label : `${title}: ${label}`;
  }

  /** Notes of the person's own that a search brings, and what they told of whoever is asked about. */
  private async windowsFor(asked: string, subject: SubjectId): Promise<Window[]> {
    const hits = await this.context.memory.search(asked, { limit: MOST_HITS });
    const { episodes } = await this.holding();
    const out = new Map<string, Window>();
    for (const { belief } of hits) {
      if (belief.stance === 'inferred' || (belief.subject !== SELF && belief.subject !== subject)) continue;
      for (const { episode: id, span } of belief.evidence) {
        const episode = episodes.get(id);
        if (!episode || !isReadable(episode.text)) continue;
        const window = windowAround(episode, span);
        out.set(`${id} ${window.start}`, window);
      }
    }
    return [...out.values()];
  }

  /** All that these statements told, however far from the question. */
  private async told(asked: string, statements: ReadonlySet<string>): Promise<Near[]> {
    const { episodes } = await this.holding();
    const windows = [...episodes.values()]
      .filter(({ statement, text }) => statements.has(statement) && isReadable(text))
      .map((episode) => windowAround(episode, [0, Math.min(1, episode.text.length)]));
    return (await this.nearest(asked, windows)).map((window) => ({ ...window, isInstead: true }));
  }

  /** A search finds facts; what is read are notes as they were told, and how near these are decides. */
  private async nearest(asked: string, windows: readonly Window[]): Promise<Near[]> {
    if (windows.length === 0) return [];
    const [question, ...vectors] = await this.vectorsOf([asked, ...windows.map(({ text }) => text)]);
    if (!question) return [];
    return windows
      .map((window, at) => ({ ...window, near: dot(question, vectors[at] ?? question) }))
      .sort((a, b) => b.near - a.near)
      .slice(0, MOST_NOTES);
  }

  private async vectorsOf(texts: readonly string[]): Promise<(Float32Array | undefined)[]> {
    const fresh = [...new Set(texts)].filter((text) => !this.vectors.has(text));
    const made = await this.context.embedder.embed(fresh, this.context.signal);
    for (const [at, text] of fresh.entries()) this.vectors.set(text, made[at] ?? new Float32Array(0));
    return texts.map((text) => this.vectors.get(text));
  }

  private holding(): Promise<Held> {
    this.held ??= holdingOf(this.context.memory, this.context.today);
    return this.held;
  }

  /** The newest note's words; both sides where two notes of one time, of what never changes, or without a word of change say different things. */
  private async chosen(ask: Ask, subject: SubjectId, read: readonly Read[]): Promise<readonly Candidate[]> {
    const told = read.filter(
      ({ score, said, near, isLater, isInstead }) =>
        score >= SURE.said && said.chance >= SURE.words && (isLater || isInstead || near >= SURE.near),
    );
    const best = Math.max(...told.map(({ score }) => score));
    const ranked = told
      .filter(({ score }) => score >= best * NEARLY)
      .sort((a, b) => (a.episode.at < b.episode.at ? 1 : a.episode.at > b.episode.at ? -1 : b.score - a.score));
    const isFormer = ask.reading.question.time === 'former';
    const all: { candidate: Candidate; at: number; text: string }[] = [];
    for (const one of ranked) {
      if (!isFormer && (isUnsure(one, read, ranked) || (await this.mayBeOver(one)))) return [];
      const candidate = await this.candidate(ask, subject, one);
      if (candidate) all.push({ candidate, at: Date.parse(one.episode.at), text: one.text });
    }
    const [first] = all;
    if (!first) return [];
    const isFixed = attributeOf(ask.reading.question.path ?? '')?.temporal === 'constant' || !castsDoubt(first.text);
    const words = ({ candidate }: (typeof all)[number]) => normalise(plainText(candidate.value));
    const others = all.filter((one) => {
      const [a, b] = [words(one), words(first)];
      return !a.includes(b) && !b.includes(a) && (isFixed || Math.abs(first.at - one.at) <= SAME_TIME);
    });
    return others.length === 0
      ? [first.candidate]
      : [first, ...others].map(({ candidate }) => ({ ...candidate, doubt: 'conflict' as const }));
  }

  /** Whether something told later, about the same by its meaning, speaks of an end or a change. */
  private async mayBeOver({ episode, text }: Window): Promise<boolean> {
    const hits = await this.context.memory.search(text, { limit: MOST_HITS });
    return hits.some(
      ({ belief, similarity = 0 }) =>
        similarity >= SURE.same && belief.at > episode.at && belief.evidence.some(({ quote }) => castsDoubt(quote)),
    );
  }

  /** Anything of the sentence was corrected, is in doubt or has ended: what it says besides may have gone with it. */
  private isOver(held: readonly Belief[], episode: Episode, [from, to]: Place): boolean {
    return held.some(
      (belief) =>
        (belief.label !== 'IN' || hasEnded(belief, this.context.today)) &&
        belief.evidence.some((one) => one.episode === episode.id && one.span[0] < to && from < one.span[1]),
    );
  }

  private async candidate(ask: Ask, subject: SubjectId, one: Read): Promise<Candidate | null> {
    const answer = one.words && answerAt(readDocument(one.text), ask, one.words, Math.min(MOST_SURE, one.score));
    return answer ? this.grounded(ask, subject, one, answer) : null;
  }

  /** What is asked for rests on a job, a home or the like that was left, or is another one, since the note was told: "company car". */
  private async hasLeftWith(label: string, { at }: Episode): Promise<boolean> {
    for (const kind of kindsUnder(normalise(label))) {
      const left = await this.context.memory.former({ attribute: kind });
      if (left.some(({ validTo, at: told }) => validTo !== undefined && validTo >= at && told <= at)) return true;
      const now = await this.context.memory.slot({ attribute: kind });
      if (now.some(({ label: state }) => state === 'DISPUTED')) return true;
    }
    return false;
  }

  /** With what the memory holds of its words, if nothing of the sentence is over. */
  private async grounded(
    ask: Ask,
    subject: SubjectId,
    { episode, start, text, isInstead }: Near,
    answer: DocumentAnswer,
  ): Promise<Candidate | null> {
    const { question } = ask.reading;
    const held = await this.holding();
    const { byEpisode, left } = held;
    const ground = narrowestAt(held, episode.id, [start + answer.at[0], start + answer.at[1]]);
    // A letter or a contact has readers of its own.
    const [any] = ground ? [ground] : (byEpisode.get(episode.id) ?? []);
    if (any && (await this.context.memory.why(any.id))?.source?.kind !== 'note') return null;
    const isFormer = question.time === 'former';
    const value = normalise(plainText(answer.value));
    if (
      !isFormer &&
      ((!isInstead && (await this.hasLeftWith(question.text, episode))) ||
        (answer.value.type !== 'boolean' && left.has(value)) ||
        this.isOver(byEpisode.get(episode.id) ?? [], episode, [start + answer.sentence[0], start + answer.sentence[1]]))
    )
      return null;
    return {
      kind: 'fact',
      value: answer.value,
      path: question.path ?? 'note',
      subject,
      beliefs: ground ? [ground.id] : [],
      uses: [episode.statement],
      confidence: answer.score,
      sensitivity: sensitivityOf(ground, question.path),
      quote: text.slice(answer.sentence[0], answer.sentence[1]).trim(),
      doubt: 'read-by-meaning',
    };
  }
}

/** A label of few words is in the page's language; where that does not say, it passes for English. */
const tongueOfQuestion = (text: string, language = ''): Tongue | undefined => {
  const page = /^[a-z]{2}\b/i.exec(language)?.[0].toLowerCase() as Tongue | undefined;
  if (page && !rowsOf(page)) return undefined;
  const own = tongueOf(text);
  return page && (!own || own === 'en') ? page : own;
};
/** A note in a language that the reader learnt, or whose words do not say. */
const isReadable = (text: string): boolean => {
  const tongue = tongueOf(text);
  return !tongue || rowsOf(tongue) !== undefined;
};

const dot = (a: Float32Array, b: Float32Array): number => a.reduce((sum, number, at) => sum + number * (b[at] ?? 0), 0);

function sensitivityOf(ground: Belief | undefined, path: string | null): Candidate['sensitivity'] {
  const asked = attributeOf(path ?? '')?.sensitivity ?? 1;
  return Math.max(ground?.sensitivity ?? PERSONAL, asked) as Candidate['sensitivity'];
}
