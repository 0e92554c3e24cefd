import { normalise } from '../core/text.ts';
import { plainText } from '../core/value.ts';
import type { Question } from '../forms/types.ts';
import type { Belief } from '../memory/types.ts';
import { candidateOf, partValue } from './candidate.ts';
import type { AnswerContext } from './context.ts';
import type { Candidate } from './types.ts';

/**
 * Free text out of several facts, without a model: the person's own sentences and sentences that code makes from single
 * facts, each tied to the beliefs it says. Always a draft. Nothing is phrased that no fact holds.
 */
const ABOUT_WORK =
  /\b(why do you want|why would you like|why are you (interested|applying)|motivation|cover letter|covering letter|supporting statement|personal statement|statement of purpose|tell us about yourself|about your(self| experience| background)|professional summary|what (attracts|interests) you|anschreiben|motivationsschreiben|warum (mochten|wollen|bewerben) sie|uber sich)\b/;

export function isAboutWork(question: Question): boolean {
  return question.path === 'job-motivation' || question.path === 'achievement' || ABOUT_WORK.test(normalise(question.text));
}

interface Sentence {
  readonly text: string;
  readonly belief: Belief;
}

/** Most sentences a draft has: more reads like a list. */
const SENTENCES = 6;

export async function composeDraft(_question: Question, context: AnswerContext): Promise<Candidate[]> {
  const { memory, today, maxLength = 4000 } = context;
  const wants = await memory.slot({ attribute: 'job-motivation' });
  // Without a word of the person's own about what they want, a draft would be a CV in prose.
  if (wants.length === 0) return [];
  const sentences: Sentence[] = [];
  const [job] = await memory.slot({ attribute: 'job' });
  const line = job ? jobSentence(job) : null;
  if (job && line) sentences.push({ text: line, belief: job });
  const said = new Set(wants.flatMap((belief) => belief.leaves));
  for (const attribute of ['achievement', 'job-motivation', 'preference', 'hobby'] as const) {
    for (const belief of await memory.slot({ attribute })) {
      // What a person likes belongs here only where they said it along with what they want.
      const belongs = attribute === 'achievement' || attribute === 'job-motivation' || belief.leaves.some((leaf) => said.has(leaf));
      if (belongs) sentences.push({ text: sentence(ownWords(belief)), belief });
    }
  }
  const kept = fitting(
    sentences.filter((one) => one.belief.label === 'IN'),
    maxLength,
  );
  const [first] = kept;
  if (!first) return [];
  return [
    candidateOf(first.belief, today, {
      kind: 'composed',
      value: { type: 'text', text: kept.map((one) => one.text).join(' ') },
      path: 'job-motivation',
      beliefs: kept.map((one) => one.belief.id),
      uses: [...new Set(kept.flatMap((one) => one.belief.leaves))],
      confidence: 0.6,
      doubt: 'draft',
    }),
  ];
}

function jobSentence(job: Belief): string | null {
  const title = partValue(job, 'title');
  const employer = partValue(job, 'employer');
  if (title?.type !== 'text' || employer?.type !== 'text') return null;
  return `I work as ${/^[aeiou]/i.test(title.text) ? 'an' : 'a'} ${title.text} at ${employer.text}.`;
}

/** The person's own sentence where it is kept, else the value. */
function ownWords(belief: Belief): string {
  const quote = belief.evidence[0]?.quote.trim() ?? '';
  return /^(I|My|At|In|With|Ich|Mein)\b/.test(quote) ? quote : plainText(belief.value);
}

function sentence(text: string): string {
  const trimmed = text.trim().replace(/^[a-z]/, (letter) => letter.toUpperCase());
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

function fitting(sentences: readonly Sentence[], maxLength: number): Sentence[] {
  const kept: Sentence[] = [];
  let length = 0;
  for (const one of sentences.slice(0, SENTENCES)) {
    if (length + one.text.length + 1 > maxLength) break;
    kept.push(one);
    length += one.text.length + 1;
  }
  return kept;
}
