import { type Ask, asksOf } from './asks.ts';
import { assigned } from './assign.ts';
import { sameValue, type Task } from './candidates.ts';
import { mentionsOf } from './mentions.ts';
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
 * Fills a page's questions from one document. Each answer is a span of the text, a checked re-formatting of one, or an option
 * of the control that the text states; two that come close are no answer. Pure.
 */

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
  const text = (
    /^(?:none|nothing|nil)\b(?![^.,;]*\bexcept\b)/i.test(document.plain.slice(...best.at)) ? 'None' : document.text.slice(...best.at)
  )
    .replace(/[ \t]+/g, ' ')
    .trim();
  return { value: { type: 'text', text }, kind: 'composed', at: best.at, sentence: home(document, best.at[0]), score: best.score };
}
