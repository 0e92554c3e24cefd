import type { FieldOption } from '../../forms/types.ts';
import { type Ask, asksOf } from './asks.ts';
import { assigned } from './assign.ts';
import { sameValue, type Task } from './candidates.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { deniedAt, statedOptions } from './options.ts';
import { passagesOf } from './passages.ts';
import { phrasesOf } from './phrases.ts';
import { readDocument } from './read-document.ts';
import { sentenceAt } from './text.ts';
import { LEAD, LEAST } from './thresholds.ts';
import { type Scored, scoredSpans } from './typed.ts';
import type { Asked, DocumentAnswer, Place, ReadDocument, Span } from './types.ts';
import { stem, type Word, wordsOf } from './words.ts';
import { writerOf } from './writer.ts';
import { stated } from './yes-no.ts';

/**
 * What the rules would answer to each of a page's questions, sure or not, with what it was chosen from. Each is a span of the text, a
 * checked re-formatting of one, or an option of the control that the text states. Pure.
 */
export interface Proposal {
  readonly ask: Ask;
  readonly mentions: readonly Mention[];
  /** The best first, each another value. Never empty. */
  readonly choices: readonly [Choice, ...Choice[]];
  /** The first is sure by its score, and ahead of the next. */
  readonly sure: boolean;
}

/** An answer, and the span that it was taken from where it is one. */
export interface Choice {
  readonly answer: DocumentAnswer;
  readonly span?: Span;
}

/** Other values that are kept beside the best. */
const MOST_CHOICES = 6;

type Found = Pick<Proposal, 'choices' | 'sure'>;

export interface Proposals {
  readonly document: ReadDocument;
  readonly proposals: readonly Proposal[];
}

export function proposalsFrom(text: string | ReadDocument, asked: readonly Asked[]): Proposals {
  const document = withoutLabels(typeof text === 'string' ? readDocument(text) : text, asked);
  const words = wordsOf(document.plain);
  const tasks = asksOf(asked).map((ask): Task => ({ ask, mentions: mentionsOf(ask, document, words) }));
  const values = tasks.filter(({ ask }) => ask.shape === 'value' || ask.types[0] === 'address');
  const proposals = assigned(values, document).map(({ task, best, ranked, sure }): Proposal => {
    const others = ranked.filter((one) => one.score > 0 && !sameValue(one, best));
    return { ...task, choices: [spanned(document, best), ...distinct(others).map((one) => spanned(document, one))], sure };
  });
  const open = (task: Task) => !proposals.some(({ ask, sure }) => ask === task.ask && (sure || ask.shape === 'value'));
  const others = tasks.filter(open).flatMap((task): Proposal[] => {
    const found = other(task, document, words);
    return found ? [{ ...task, ...found }] : [];
  });
  const replaced = new Set(others.map(({ ask }) => ask));
  return { document, proposals: [...proposals.filter(({ ask }) => !replaced.has(ask)), ...others] };
}

function other(task: Task, document: ReadDocument, words: readonly Word[]): Found | undefined {
  switch (task.ask.shape) {
    case 'choice':
      return choice(task, document, words);
    case 'yes-no':
      return yesNo(task, document);
    case 'passage':
      return passage(task, document);
    default:
      return undefined;
  }
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

function fact(document: ReadDocument, at: Place, value: DocumentAnswer['value'], score: number): DocumentAnswer {
  return { value, kind: 'fact', at, sentence: home(document, at[0]), score: Math.min(1, score) };
}

function spanned(document: ReadDocument, { span, value, score }: Scored): Choice {
  return { answer: fact(document, [span.start, span.end], value, score), span };
}

function distinct(scored: readonly Scored[]): Scored[] {
  return scored.filter((one, index) => !scored.slice(0, index).some((other) => sameValue(one, other))).slice(0, MOST_CHOICES);
}

const only = (answer: DocumentAnswer): Found => ({ choices: [{ answer }], sure: true });

function home(document: ReadDocument, at: number): Place {
  const sentence = sentenceAt(document, at);
  return sentence ? [sentence.start, sentence.end] : [at, at];
}

// ---- choices, boxes, passages ----

function choice({ ask, mentions }: Task, document: ReadDocument, words: readonly Word[]): Found | undefined {
  const said = yesOrNo(ask, document);
  if (said) return said;
  const found = statedOptions(ask, document, words, mentions);
  const [best] = found;
  if (!best) return number({ ask, mentions }, document);
  const others = found.filter((one, index) => one.score > 0 && found.findIndex(({ option }) => option === one.option) === index);
  const [first, ...rest] = others.map(
    ({ option, at, score }): Choice => ({ answer: fact(document, at, { type: 'text', text: option.label }, score) }),
  );
  if (!first) return undefined;
  const several =
    ask.field.kind === 'checkbox-group'
      ? together(
          ask,
          others.filter(({ score }) => score >= LEAST.option),
        )
      : undefined;
  if (several) return { choices: [{ answer: { ...first.answer, value: several } }], sure: true };
  const lead = best.score - (found.find((one) => one.option !== best.option)?.score ?? 0);
  return { choices: [first, ...rest.slice(0, MOST_CHOICES)], sure: best.score >= LEAST.option && lead >= LEAD };
}

/** A list of boxes takes every option that the text states, in the list's own order. */
function together({ field }: Ask, stated: readonly { readonly option: FieldOption }[]): DocumentAnswer['value'] | undefined {
  const items = field.options.filter((option) => stated.some((one) => one.option === option)).map(({ label }) => label);
  return items.length > 1 ? { type: 'text', text: items.join(', '), items } : undefined;
}

/** A question whose options are yes and no, answered by a statement of the text. */
function yesOrNo(ask: Ask, document: ReadDocument): Found | undefined {
  const options = ask.field.options.map(({ label }) => label.trim()).filter(Boolean);
  const [yes, no] = [options.find((label) => /^(?:yes|ja)\b/i.test(label)), options.find((label) => /^(?:no|nein)\b/i.test(label))];
  if (!yes || !no || options.length > 3) return undefined;
  const found = stated(ask, document);
  return found && found.score >= LEAST.yesNo
    ? only(fact(document, found.at, { type: 'text', text: found.yes ? yes : no }, found.score))
    : undefined;
}

/** A number for a list of ranges or of numbers: the list itself is chosen from by whoever formats it. */
function number(task: Task, document: ReadDocument): Found | undefined {
  const digits = task.ask.field.options.filter((option) => /\d/.test(option.label)).length;
  if (digits < 2) return undefined;
  const ask: Ask = { ...task.ask, types: task.ask.reading.question.unit ? ['duration', 'number'] : ['number', 'amount', 'duration'] };
  const ranked = scoredSpans(ask, document, task.mentions).sort((a, b) => b.score - a.score);
  const [best] = ranked;
  if (!best || best.score <= 0) return undefined;
  const others = distinct(ranked.filter((one) => one.score > 0 && !sameValue(one, best)));
  const inList = (one: Scored): Scored => ({ ...one, value: sameMeasure(one, task.ask) ?? one.value });
  return {
    choices: [spanned(document, inList(best)), ...others.map((one) => spanned(document, inList(one)))],
    sure: best.score >= LEAST.typed && best.score - (others[0]?.score ?? 0) >= LEAD,
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

function yesNo({ ask }: Task, document: ReadDocument): Found | undefined {
  const found = stated(ask, document);
  return found && found.score >= LEAST.yesNo ? only(fact(document, found.at, { type: 'boolean', yes: found.yes }, found.score)) : undefined;
}

function passage({ ask, mentions }: Task, document: ReadDocument): Found | undefined {
  const denied = deniedAt(ask, document);
  if (denied) return only(fact(document, denied, { type: 'text', text: 'None' }, DENIED));
  if (ask.list) {
    const [best] = phrasesOf(ask, document, mentions).sort((a, b) => b.score - a.score);
    if (best && best.score >= LEAST.phrase)
      return { choices: [spanned(document, { span: best.span, value: best.span.value, score: best.score })], sure: true };
  }
  const [best] = passagesOf(ask, document, mentions);
  if (!best || best.score < LEAST.passage) return undefined;
  const text = (
    /^(?:none|nothing|nil)\b(?![^.,;]*\bexcept\b)/i.test(document.plain.slice(...best.at)) ? 'None' : document.text.slice(...best.at)
  )
    .replace(/[ \t]+/g, ' ')
    .trim();
  return only({ ...fact(document, best.at, { type: 'text', text }, best.score), kind: 'composed' });
}
/** How sure it is that a text that says so needs none of what is asked. */
const DENIED = 0.8;
