import type { Ask } from './asks.ts';
import { isOfKind } from './kind-of-answer.ts';
import type { Mention } from './mentions.ts';
import { isGreeted, languagesTogether, namesTogether } from './people.ts';
import { phrasesOf } from './phrases.ts';
import { contactOf, principalFor } from './principals.ts';
import { LEAST } from './thresholds.ts';
import { combine, type Scored, scoredSpans, writerScore } from './typed.ts';
import type { ReadDocument, Span } from './types.ts';
import { valueFor } from './value-for.ts';
import { knownByName } from './vocabulary.ts';

/** Everything in a text that could answer one question, with how well it does. */
export interface Task {
  readonly ask: Ask;
  readonly mentions: readonly Mention[];
}

export function sameValue(a: Scored, b: Scored): boolean {
  const norm = (one: Scored) => JSON.stringify(one.value).toLowerCase();
  return norm(a) === norm(b) || (a.span.start < b.span.end && b.span.start < a.span.end && a.span.type === b.span.type);
}

export function candidatesOf(task: Task, document: ReadDocument): Scored[] {
  const { ask, mentions } = task;
  const typed = ask.types.includes('phrase')
    ? []
    : languagesTogether(
        ask,
        document,
        namesTogether(
          ask,
          document,
          scoredSpans(ask, document, mentions).filter(({ span }) => isOfKind(span, ask, document) && !isGreeted(span, ask, document)),
        ),
      );
  const withWriter = ask.types.includes('person') ? written(task, document, typed) : typed;
  const known = knownByName(ask, document);
  if (known) return [{ span: known, value: known.value, score: NAMED_ALONE }];
  if (!takesPhrase(ask)) return repeated(withWriter);
  const phrases = phrasesOf(ask, document, mentions)
    .filter(({ span, score }) => (score >= 1 && ask.types[0] === 'role') || isOfKind(span, ask, document))
    .filter(({ span }) => NAMED.has(ask.types[0] ?? '') || !isPerson(span, document))
    .map(({ span, score }): Scored => ({ span, value: span.value, score }));
  const sure = withWriter.some((one) => one.score >= LEAST.typed);
  // What stands on a line of its own under the label is the value, of whatever form; other phrases only where nothing is sure.
  return repeated([...withWriter, ...phrases.filter((one) => !sure || one.score >= 1)]);
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

/** Worth of what is known by its name. */
const NAMED_ALONE = 0.95;

/** Worth of anybody else where the text says who is meant. */
const UNMEANT = 0.6;

/** Types whose values have no sure form: a phrase in the right place will do. */
function takesPhrase(ask: Ask): boolean {
  if (ask.field.kind !== 'text' && ask.field.kind !== 'textarea') return false;
  return ask.types.some((type) => ['phrase', 'title', 'org', 'role', 'id', 'time', 'duration'].includes(type));
}

/** The writer for the names a form means without saying whose. */
function written({ ask }: Task, document: ReadDocument, typed: readonly Scored[]): Scored[] {
  const { writer } = document;
  const meant = contactOf(ask, document) ?? principalFor(ask, document);
  const meantValue = meant && valueFor(meant, ask);
  if (meant && meantValue)
    return [
      ...typed.filter((one) => one.span.text !== meant.text).map((one) => ({ ...one, score: one.score * UNMEANT })),
      { span: meant, value: meantValue, score: writerScore({ ...ask, other: false }) },
    ];
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
