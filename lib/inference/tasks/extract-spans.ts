import type { Generated } from '../types.ts';
import { logOdds, placeAt } from './odds.ts';
import { locate, spanGrammar, wordsOf } from './span-grammar.ts';
import { confidenceOf, modelFor, type Outcome, reasonOf, refused, type TaskRun } from './types.ts';
import { labelForModel } from './untrusted.ts';

/**
 * Many questions over one text in one call. Each value is words of the text as they stand there, or nothing: the grammar allows no other,
 * and code looks each up again. How much likelier a value was than "null" is its confidence; below the model's threshold it is nothing.
 */
export interface SpanQuestion {
  readonly id: string;
  /** What is asked, as a page or a person words it. */
  readonly ask: string;
  /** Words of the text that could answer it, found by code: what an engine is held to that knows schemas and no grammars. */
  readonly candidates?: readonly string[];
}

export interface Span {
  readonly text: string;
  /** In UTF-16 units of the given text. */
  readonly start: number;
  readonly end: number;
}

export interface SpansRun extends TaskRun {
  readonly text: string;
  readonly questions: readonly SpanQuestion[];
}

/** A text of one call, in words: more does not fit with the questions into the smallest context. */
const MOST_WORDS = 900;
const MOST_QUESTIONS = 12;
/** Longer than an address in full. */
const LONGEST_SPAN = 20;
/** Of one value with its key. */
const TOKENS = 28;
const TOP = 20;

const SYSTEM =
  'You copy values out of a text. For each key, write the words of the text that answer it, exactly as they stand, or null when the text does not say it. A value about another person or another time is null.';
/** The near misses: another person's number, a time that is over, a thing that is merely near. */
const EXAMPLE = `Text: Lena Okafor moved to Porto in 2019. Her brother's phone is 01632 960111. She works at Bright Ltd as a nurse and used to live in Faro.
Keys:
q1: City
q2: Phone number
q3: Job title
q4: Date of birth
Answer: {"q1": "Porto", "q2": null, "q3": "nurse", "q4": null}`;

export function spansPrompt(text: string, asks: readonly string[]): string {
  return `${EXAMPLE}\n\nText: ${text}\nKeys:\n${asks.map((ask, i) => `q${i + 1}: ${ask}`).join('\n')}\nAnswer:`;
}

/** One outcome a question, in their order. */
export async function extractSpans(run: SpansRun): Promise<readonly Outcome<Span>[]> {
  const all = (outcome: Outcome<Span>): readonly Outcome<Span>[] => run.questions.map(() => outcome);
  const found = modelFor(run, 'extract-spans');
  if (!found.model) return all(refused(found.reason));
  const { model, limits } = found;
  const copies = model.skills.grammar && model.skills.logprobs;
  if (!copies && !model.skills.schema) return all(refused('engine-cannot'));
  const words = wordsOf(run.text);
  if (words.length === 0 || run.questions.length === 0) return all(refused('nothing-to-choose-from'));
  if (words.length > MOST_WORDS) return all(refused('text-too-long'));
  const outcomes: Outcome<Span>[] = [];
  for (let at = 0; at < run.questions.length; at += MOST_QUESTIONS) {
    const asks = run.questions
      .slice(at, at + MOST_QUESTIONS)
      .map(({ ask, candidates }) => ({ ask: labelForModel(ask), candidates: enumOf(candidates, run.text) }));
    // A question that cannot be shown is not asked; the others keep their places.
    const isShown = ({ ask, candidates }: Shown): boolean => ask !== '' && (copies || candidates.length > 0);
    const shown = asks.filter(isShown);
    const answers = shown.length > 0 ? await askSpans(shown) : [];
    outcomes.push(
      ...asks.map((one) =>
        isShown(one)
          ? (answers.shift() ?? refused('answer-unreadable'))
          : refused(one.ask === '' ? 'label-unusable' : 'nothing-to-choose-from'),
      ),
    );
  }
  return outcomes;

  async function askSpans(asks: readonly Shown[]): Promise<Outcome<Span>[]> {
    const keys = asks.map((_, i) => `q${i + 1}`);
    try {
      const answer = await model.run({
        purpose: 'extract-spans',
        priority: run.priority ?? 'person',
        deadline: run.deadline,
        system: SYSTEM,
        prompt: spansPrompt(
          words.map(({ text }) => text).join(' '),
          asks.map(({ ask }) => ask),
        ),
        maxTokens: TOKENS * keys.length + 8,
        ...(copies ? { grammar: spanGrammar(keys, words), logprobs: TOP } : { schema: schemaOf(keys, asks) }),
        signal: run.signal,
      });
      return copies ? read(answer, keys, run.text, limits.margin) : chosen(answer.text, asks, run.text);
    } catch (error) {
      return keys.map(() => refused(reasonOf(error), String(error)));
    }
  }
}

interface Shown {
  readonly ask: string;
  readonly candidates: readonly string[];
}

/** Choices of one question in a schema. */
const MOST_CHOICES = 40;
/** Of a choice without a margin: it is never more than an offer. */
const UNMEASURED = 0.5;

const enumOf = (candidates: readonly string[] = [], text: string): readonly string[] =>
  [...new Set(candidates)].filter((one) => locate(one, text) !== null).slice(0, MOST_CHOICES);

function schemaOf(keys: readonly string[], asks: readonly Shown[]): object {
  const properties = Object.fromEntries(keys.map((key, i) => [key, { enum: [...(asks[i]?.candidates ?? []), null] }]));
  return { type: 'object', properties, required: keys, additionalProperties: false };
}

/** An answer that was held to a schema, or was not: only a choice that was offered counts. */
function chosen(said: string, asks: readonly Shown[], text: string): Outcome<Span>[] {
  let found: Record<string, unknown>;
  try {
    found = JSON.parse(said) as Record<string, unknown>;
  } catch {
    return asks.map(() => refused('answer-unreadable'));
  }
  return asks.map(({ candidates }, i) => {
    const value = found?.[`q${i + 1}`];
    if (value === null) return refused('unsure');
    const where = typeof value === 'string' && candidates.includes(value) ? locate(value, text) : null;
    return where ? { value: { text: text.slice(where.start, where.end), ...where }, confidence: UNMEASURED } : refused('answer-unreadable');
  });
}

const isQuote = (token: string): boolean => token.trimStart().startsWith('"');
const isNull = (token: string): boolean => token.trim() !== '' && 'null'.startsWith(token.trim());

export function read(answer: Generated, keys: readonly string[], text: string, least: number): Outcome<Span>[] {
  const { text: said, logprobs = [] } = answer;
  return keys.map((key) => {
    const label = `"${key}":`;
    const at = said.indexOf(label);
    const value = at < 0 ? undefined : /^ (null|"((?:[^"\\]|\\.)*)")/.exec(said.slice(at + label.length));
    if (!value) return refused('answer-unreadable');
    if (value[1] === 'null') return refused('unsure');
    const place = placeAt(logprobs, at + label.length);
    const margin = place && logOdds(place, isQuote, isNull);
    if (margin === null || margin < least) return refused('unsure');
    const span = parsed(value[1] ?? '');
    const where = span.split(/\s+/).length > LONGEST_SPAN ? null : locate(span, text);
    if (!where) return refused('answer-unreadable');
    return { value: { text: text.slice(where.start, where.end), ...where }, confidence: confidenceOf(margin) };
  });
}

function parsed(json: string): string {
  try {
    return String(JSON.parse(json));
  } catch {
    return '';
  }
}
