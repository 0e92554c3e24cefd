import { extractSpans, type TaskModel } from '../../inference/tasks/index.ts';
import { type Ask, asksOf } from './asks.ts';
import type { Asked, DocumentAnswer, Place, ReadDocument } from './types.ts';
import { valueFor } from './value-for.ts';

/**
 * What the rules left blank of a document, asked of a language model that can only copy. Its words are looked up in the text, must be of
 * the form that the control asks for, and are an offer at most. What the rules answered is not asked again, and is never replaced.
 */
export interface SecondReadingOptions {
  readonly model: TaskModel;
  readonly signal?: AbortSignal;
  /** Called as soon as some answers are there. */
  readonly onFound?: (found: ReadonlyMap<string, DocumentAnswer>) => void;
}

/** Words of one look, and looks at one document: what fits into the smallest context, and what a person waits for. */
const WINDOW = 600;
const MOST_WINDOWS = 4;
/** ms for each look. */
const DEADLINE = 120_000;
/** An offer is never surer than this. */
const MOST_SURE = 0.7;
/** Types whose values have a form: the model's words must hold one of it. */
const FORMAL = new Set(['email', 'tel', 'url', 'date', 'year', 'time', 'amount', 'number', 'duration', 'size', 'address']);
/** Parts of an address that are names of places and have no other form. */
const PLACE = /^address\.(?:address-level[12]|country(?:-name)?)$/;
/** Names as texts write them: what may be chosen where nothing has a type. */
const NAMES = /\p{Lu}[\p{L}'’-]+(?: (?:(?:of|the|de|van|von|and|&) )?\p{Lu}[\p{L}'’-]+){0,4}/gu;

export async function readAgain(
  document: ReadDocument,
  all: readonly Asked[],
  open: ReadonlySet<string>,
  { model, signal, onFound }: SecondReadingOptions,
): Promise<Map<string, DocumentAnswer>> {
  const out = new Map<string, DocumentAnswer>();
  const asks = asksOf(all).filter((ask) => open.has(ask.field.key) && canCopy(ask));
  for (const [from, to] of windowsOf(document)) {
    const left = asks.filter((ask) => !out.has(ask.field.key));
    if (left.length === 0 || signal?.aborted) break;
    const questions = left.map((ask) => ({
      id: ask.field.key,
      ask: ask.label,
      candidates: choicesFor(document, ask, from, to),
    }));
    const outcomes = await extractSpans({ model, text: document.plain.slice(from, to), questions, signal, deadline: DEADLINE });
    const found = new Map<string, DocumentAnswer>();
    outcomes.forEach((outcome, i) => {
      const ask = left[i];
      if (!ask || outcome.value === null) return;
      const place: Place = [from + outcome.value.start, from + outcome.value.end];
      const answer = answerAt(document, ask, place, Math.min(MOST_SURE, outcome.confidence));
      if (answer) found.set(ask.field.key, answer);
    });
    for (const [key, answer] of found) out.set(key, answer);
    if (found.size > 0) onFound?.(found);
    // A model that does not answer at all is not asked about the rest.
    if (outcomes.every((one) => one.value === null && one.reason !== 'unsure' && one.reason !== 'answer-unreadable')) break;
  }
  return out;
}

/** Boxes to tick, and texts of several sentences, are no copying. */
export function canCopy(ask: Ask): boolean {
  return ask.label !== '' && ask.shape !== 'yes-no' && (ask.shape !== 'passage' || ask.list);
}

/** Whole sentences, together no longer than a look. */
function windowsOf({ sentences, plain }: ReadDocument): Place[] {
  const out: [number, number][] = [];
  let count = 0;
  for (const { start, end } of sentences) {
    const words = plain.slice(start, end).split(/\s+/).length;
    const last = out.at(-1);
    if (last && count + words <= WINDOW) {
      last[1] = end;
      count += words;
    } else {
      out.push([start, end]);
      count = words;
    }
  }
  return out.filter(([from, to]) => plain.slice(from, to).split(/\s+/).length <= WINDOW).slice(0, MOST_WINDOWS);
}

const isFormal = (ask: Ask): boolean => !PLACE.test(ask.reading.question.path ?? '') && ask.types.some((type) => FORMAL.has(type));

/** For engines that can be held to choices and not to copying. */
function choicesFor({ spans, plain }: ReadDocument, ask: Ask, from: number, to: number): string[] {
  const here = spans.filter(({ start, end }) => start >= from && end <= to);
  const own = here.filter(({ type }) => ask.types.includes(type)).map(({ text }) => text);
  if (isFormal(ask)) return own;
  const others = here.filter(({ type }) => !FORMAL.has(type)).map(({ text }) => text);
  return [...own, ...others, ...[...plain.slice(from, to).matchAll(NAMES)].map(([name]) => name)];
}

/** The model's words as a value for the control, or nothing. */
export function answerAt(document: ReadDocument, ask: Ask, [from, to]: Place, score: number): DocumentAnswer | undefined {
  const value = isFormal(ask) ? formal(document, ask, from, to) : worded(document, ask, from, to);
  const sentence = document.sentences.find(({ start, end }) => start <= from && from < end);
  return value
    ? { value, kind: 'fact', at: [from, to], sentence: sentence ? [sentence.start, sentence.end] : [from, to], score }
    : undefined;
}

function formal({ spans }: ReadDocument, ask: Ask, from: number, to: number): DocumentAnswer['value'] | null {
  const held = spans.filter((span) => span.start < to && from < span.end && ask.types.includes(span.type));
  const values = held.flatMap((span) => valueFor(span, ask) ?? []);
  const [first] = values;
  // Two dates in what was copied are no date.
  return first && values.every((one) => JSON.stringify(one) === JSON.stringify(first)) ? first : null;
}

/** What a person or a thing is called. */
const NAMED = /^(?:\p{Lu}[\p{L}.'’-]*)(?: (?:(?:of|the|de|van|von|da|di|la|and|&) )*\p{Lu}[\p{L}.'’-]*){0,5}$/u;
/** A name, a title, a phrase: words, and no more of them than such a thing has. */
const MOST_WORDS = 12;

function worded({ text, spans }: ReadDocument, ask: Ask, from: number, to: number): DocumentAnswer['value'] | null {
  const copied = text.slice(from, to).replace(/\s+/g, ' ').trim();
  if (!/\p{L}|\d/u.test(copied) || copied.split(' ').length > MOST_WORDS || copied.includes('[')) return null;
  if (ask.types.includes('id') && !/\d/.test(copied)) return null;
  if (PLACE.test(ask.reading.question.path ?? '') && (/\d/.test(copied) || !/^\p{Lu}/u.test(copied))) return null;
  if (ask.types[0] === 'person') {
    const person = spans.find((span) => span.type === 'person' && span.start <= from && to <= span.end);
    return person ? valueFor(person, ask) : NAMED.test(copied) ? { type: 'text', text: copied } : null;
  }
  // A choice is made of the control's own options by whoever puts it into the control.
  const whole = spans.find((span) => span.start === from && span.end === to && ask.types.includes(span.type));
  return whole ? valueFor(whole, ask) : { type: 'text', text: copied };
}
