import { type Ask, asksOf } from './asks.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { deniedAt, statedOptions } from './options.ts';
import { passagesOf } from './passages.ts';
import { phrasesOf } from './phrases.ts';
import { readDocument } from './read-document.ts';
import { sentenceAt } from './text.ts';
import { combine, type Scored, scoredSpans, valueFor, writerScore } from './typed.ts';
import type { Asked, DocumentAnswer, Place, ReadDocument, Span } from './types.ts';
import { stem, type Word, wordsOf } from './words.ts';
import { writerOf } from './writer.ts';
import { stated } from './yes-no.ts';

/**
 * Fills a page's questions from one document. Each answer is a span of the text, a checked re-formatting of one, or an option
 * of the control that the text states; two that come close are no answer. Pure.
 */

/** Least score of an answer, by what it is. */
const LEAST = { typed: 0.42, phrase: 0.52, option: 0.5, passage: 0.45, yesNo: 0.75 };
/** The best must lead the next other value by this much. */
const LEAD = 0.06;
/** A value that another question of its type has a better claim to is worth this share here. */
const CLAIMED = 0.55;

export interface Task {
  readonly ask: Ask;
  readonly mentions: readonly Mention[];
}

export function answersFromDocument(text: string | ReadDocument, asked: readonly Asked[]): Map<string, DocumentAnswer> {
  const document = withoutLabels(typeof text === 'string' ? readDocument(text) : text, asked);
  const words = wordsOf(document.plain);
  const tasks = asksOf(asked).map((ask): Task => ({ ask, mentions: mentionsOf(ask, document, words) }));
  const out = new Map<string, DocumentAnswer>();
  const values = tasks.filter(({ ask }) => ask.shape === 'value' || ask.types[0] === 'address');
  for (const [task, scored] of assigned(values, document)) put(out, task, scored.span, scored.value, scored.score, document);
  for (const task of tasks) {
    if (out.has(task.ask.field.key)) continue;
    const answer =
      task.ask.shape === 'choice'
        ? choice(task, document, words)
        : task.ask.shape === 'yes-no'
          ? yesNo(task, document)
          : task.ask.shape === 'passage'
            ? passage(task, document)
            : undefined;
    if (answer) out.set(task.ask.field.key, answer);
  }
  return out;
}

/** The form's own words ("Priority Level") begin with capitals in letters too, and are nobody's name. */
function withoutLabels(document: ReadDocument, asked: readonly Asked[]): ReadDocument {
  const vocabulary = new Set(
    asked.flatMap(({ field, reading }) =>
      wordsOf(`${field.label} ${reading.section} ${field.options.map((option) => option.label).join(' ')}`).map((word) => word.stem),
    ),
  );
  const spans = document.spans.filter((span) => span.type !== 'person' || !wordsOf(span.text).every((word) => vocabulary.has(word.stem)));
  if (spans.length === document.spans.length) return document;
  const { writer: _none, ...rest } = { ...document, spans };
  const writer = writerOf(rest);
  return writer ? { ...rest, writer } : rest;
}

function put(
  out: Map<string, DocumentAnswer>,
  { ask }: Task,
  span: Span,
  value: DocumentAnswer['value'],
  score: number,
  document: ReadDocument,
): void {
  out.set(ask.field.key, {
    value,
    kind: 'fact',
    at: [span.start, span.end],
    sentence: home(document, span.start),
    score: Math.min(1, score),
  });
}

function home(document: ReadDocument, at: number): Place {
  const sentence = sentenceAt(document, at);
  return sentence ? [sentence.start, sentence.end] : [at, at];
}

// ---- values ----

/** All questions at once: the surest first, so that a span goes to the question that has the best claim. */
function assigned(tasks: readonly Task[], document: ReadDocument): [Task, Scored][] {
  const open = new Map(tasks.map((task) => [task, candidatesOf(task, document)]));
  const out: [Task, Scored][] = [];
  const claims: Claim[] = [];
  while (open.size > 0) {
    let pick: { task: Task; best: Scored; lead: number } | undefined;
    for (const [task, scored] of open) {
      const ranked = scored.map((one) => ({ ...one, score: one.score * claimed(one, task, claims) })).sort((a, b) => b.score - a.score);
      const [best] = ranked;
      if (!best) continue;
      const rival = ranked.find((one) => !sameValue(one, best));
      const lead = best.score - (rival?.score ?? 0);
      if (!pick || best.score > pick.best.score) pick = { task, best, lead };
    }
    if (!pick) break;
    open.delete(pick.task);
    const least = pick.best.span.type === 'phrase' ? LEAST.phrase : LEAST.typed;
    if (pick.best.score < least || pick.lead < LEAD) continue;
    out.push([pick.task, pick.best]);
    claims.push({ ...pick.best, task: pick.task });
  }
  return out;
}

interface Claim extends Scored {
  readonly task: Task;
}

function claimed({ span, value }: Scored, task: Task, claims: readonly Claim[]): number {
  const others = claims.filter((claim) => claim.span.start < span.end && span.start < claim.span.end && claim.task !== task);
  const [other] = others;
  if (!other) return 1;
  // One firm is not both who makes a thing and who insures it.
  if (span.type === 'org') return others.some((claim) => isOther(claim.task.ask, task.ask)) ? CLAIMED : 1;
  // A name and its parts, an address and its parts answer several questions. Two offices are seldom one person's, two addresses seldom one.
  if (span.type === 'person' && other.span.type === 'person')
    return others.some((claim) => isOffice(task.ask) !== isOffice(claim.task.ask) || (isOffice(task.ask) && isOffice(claim.task.ask)))
      ? CLAIMED
      : 1;
  if (span.type === 'address') return others.some((claim) => JSON.stringify(claim.value) === JSON.stringify(value)) ? CLAIMED : 1;
  return CLAIMED;
}

/** Two questions for organisations that share no word. */
function isOther(a: Ask, b: Ask): boolean {
  if (a.types[0] !== 'org' || b.types[0] !== 'org') return false;
  return !a.names.flat().some((one) => b.names.flat().some((other) => one.stem === other.stem));
}

const isOffice = (ask: Ask): boolean => ask.other || ask.anybody;

function sameValue(a: Scored, b: Scored): boolean {
  const norm = (one: Scored) => JSON.stringify(one.value).toLowerCase();
  return norm(a) === norm(b) || (a.span.start < b.span.end && b.span.start < a.span.end && a.span.type === b.span.type);
}

export function candidatesOf(task: Task, document: ReadDocument): Scored[] {
  const { ask, mentions } = task;
  const typed = ask.types.includes('phrase') ? [] : scoredSpans(ask, document, mentions);
  const withWriter = ask.types.includes('person') ? written(task, document, typed) : typed;
  if (!takesPhrase(ask)) return repeated(withWriter);
  const phrases = phrasesOf(ask, document, mentions)
    .filter(({ span }) => NAMED.has(ask.types[0] ?? '') || !isPerson(span, document))
    .map(({ span, score }): Scored => ({ span, value: span.value, score }));
  const known = withWriter.some((one) => one.score >= LEAST.typed);
  // What stands on a line of its own under the label is the value, of whatever form; other phrases only where nothing is sure.
  return repeated([...withWriter, ...phrases.filter((one) => !known || one.score >= 1)]);
}

/** Said more than once, it is meant more. */
function repeated(all: readonly Scored[]): Scored[] {
  const best = new Map<string, Scored>();
  const times = new Map<string, number>();
  for (const one of all) {
    const key = `${one.span.type}:${JSON.stringify(one.value).toLowerCase()}`;
    times.set(key, (times.get(key) ?? 0) + 1);
    if (one.score > (best.get(key)?.score ?? -1)) best.set(key, one);
  }
  return [...best].map(([key, one]) => ({ ...one, score: one.score > 0 ? one.score + 0.07 * Math.min(2, (times.get(key) ?? 1) - 1) : 0 }));
}

/** What can look like a person's name. */
const NAMED: ReadonlySet<string> = new Set(['person', 'title']);

/** Somebody's name, with or without a title before it. */
function isPerson(span: Span, { spans }: ReadDocument): boolean {
  return spans.some(
    (one) =>
      one.type === 'person' && one.text.includes(' ') && one.end === span.end && one.start - span.start < 12 && span.start <= one.start,
  );
}

/** Types whose values have no sure form: a phrase in the right place will do. */
function takesPhrase(ask: Ask): boolean {
  if (ask.field.kind !== 'text' && ask.field.kind !== 'textarea') return false;
  return ask.types.some((type) => ['phrase', 'title', 'org', 'role', 'id', 'time', 'duration'].includes(type));
}

/** The writer for the names a form means without saying whose. */
function written({ ask }: Task, document: ReadDocument, typed: readonly Scored[]): Scored[] {
  const { writer } = document;
  if (!writer) return [...typed];
  if (ask.other) return typed.filter((one) => one.span.text !== writer.text);
  const value = valueFor(writer, ask);
  if (!value) return typed.filter((one) => one.span.text !== writer.text);
  if (ask.anybody) return [...typed];
  const base = writerScore(ask) * (ask.types[0] === 'person' ? 1 : 0.6);
  const own = typed.find((one) => one.span.text === writer.text);
  return [
    ...typed.filter((one) => one.span.text !== writer.text).map((one) => ({ ...one, score: one.score * 0.9 })),
    { span: writer, value, score: combine(base, own?.score ?? 0) },
  ];
}

// ---- choices, boxes, passages ----

function choice({ ask, mentions }: Task, document: ReadDocument, words: readonly Word[]): DocumentAnswer | undefined {
  const said = yesOrNo(ask, document);
  if (said) return said;
  const found = statedOptions(ask, document, words, mentions);
  const [best] = found;
  const rival = found.find((one) => one.option !== best?.option);
  if (best && best.score >= LEAST.option && best.score - (rival?.score ?? 0) >= LEAD)
    return {
      value: { type: 'text', text: best.option.label },
      kind: 'fact',
      at: best.at,
      sentence: home(document, best.at[0]),
      score: Math.min(1, best.score),
    };
  return best ? undefined : number({ ask, mentions }, document);
}

/** A question whose options are yes and no, answered by a statement of the text. */
function yesOrNo(ask: Ask, document: ReadDocument): DocumentAnswer | undefined {
  const options = ask.field.options.map(({ label }) => label.trim()).filter(Boolean);
  const [yes, no] = [options.find((label) => /^(?:yes|ja)\b/i.test(label)), options.find((label) => /^(?:no|nein)\b/i.test(label))];
  if (!yes || !no || options.length > 3) return undefined;
  const found = stated(ask, document);
  return found && found.score >= LEAST.yesNo
    ? { value: { type: 'text', text: found.yes ? yes : no }, kind: 'fact', at: found.at, sentence: found.at, score: found.score }
    : undefined;
}

/** A number for a list of ranges or of numbers: the list itself is chosen from by whoever formats it. */
function number(task: Task, document: ReadDocument): DocumentAnswer | undefined {
  const digits = task.ask.field.options.filter((option) => /\d/.test(option.label)).length;
  if (digits < 2) return undefined;
  const ask: Ask = { ...task.ask, types: task.ask.reading.question.unit ? ['duration', 'number'] : ['number', 'amount', 'duration'] };
  const ranked = scoredSpans(ask, document, task.mentions).sort((a, b) => b.score - a.score);
  const [best] = ranked;
  const rival = ranked.find((one) => best && !sameValue(one, best));
  if (!best || best.score < LEAST.typed || best.score - (rival?.score ?? 0) < LEAD) return undefined;
  return {
    value: sameMeasure(best, task.ask) ?? best.value,
    kind: 'fact',
    at: [best.span.start, best.span.end],
    sentence: home(document, best.span.start),
    score: Math.min(1, best.score),
  };
}

/** The option that is this very number of these very units: "thirty years" is "30 years". */
function sameMeasure({ span }: Scored, { field }: Ask): DocumentAnswer['value'] | undefined {
  if (span.value.type !== 'number' || !span.noun) return undefined;
  const [number, unit] = [String(span.value.number), stem(span.noun)];
  const same = field.options.filter(({ label }) => {
    const words = wordsOf(label);
    return words.length === 2 && words[0]?.text === number && words[1]?.stem === unit;
  });
  return same.length === 1 && same[0] ? { type: 'text', text: same[0].label } : undefined;
}

function yesNo({ ask }: Task, document: ReadDocument): DocumentAnswer | undefined {
  const found = stated(ask, document);
  return found && found.score >= LEAST.yesNo
    ? { value: { type: 'boolean', yes: found.yes }, kind: 'fact', at: found.at, sentence: found.at, score: found.score }
    : undefined;
}

function passage(task: Task, document: ReadDocument): DocumentAnswer | undefined {
  const { ask, mentions } = task;
  const denied = deniedAt(ask, document);
  if (denied) return { value: { type: 'text', text: 'None' }, kind: 'fact', at: denied, sentence: home(document, denied[0]), score: 0.8 };
  if (ask.list) {
    const phrases = phrasesOf(ask, document, mentions).sort((a, b) => b.score - a.score);
    const [best] = phrases;
    if (best && best.score >= LEAST.phrase)
      return {
        value: best.span.value,
        kind: 'fact',
        at: [best.span.start, best.span.end],
        sentence: home(document, best.span.start),
        score: Math.min(1, best.score),
      };
  }
  const [best] = passagesOf(ask, document, mentions);
  if (!best || best.score < LEAST.passage) return undefined;
  const text = (/^(?:none|nothing|nil)\b(?![^.,;]*\bexcept\b)/i.test(document.plain.slice(...best.at)) ? 'None' : document.text.slice(...best.at))
    .replace(/[ \t]+/g, ' ')
    .trim();
  return { value: { type: 'text', text }, kind: 'composed', at: best.at, sentence: home(document, best.at[0]), score: best.score };
}
