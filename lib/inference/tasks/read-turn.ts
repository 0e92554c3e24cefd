import { confidenceOf, modelFor, type Outcome, reasonOf, refused, type TaskRun } from './types.ts';
import { seenText } from './untrusted.ts';

/**
 * What the other side of a chat wants with its turn, as a second opinion to the rules. The model sees that turn alone and can answer with
 * one of six words; how far the likeliest leads is the confidence. It decides about nothing: whoever asks takes the stricter of two views.
 */
export const TURN_KINDS = ['asks-for-fact', 'asks-to-choose', 'asks-for-secret', 'asks-for-decision', 'informs', 'small-talk'] as const;
export type TurnKind = (typeof TURN_KINDS)[number];

/** One word each, that differ in their first letters. */
const WORDS: Readonly<Record<string, TurnKind>> = {
  fact: 'asks-for-fact',
  choice: 'asks-to-choose',
  secret: 'asks-for-secret',
  decision: 'asks-for-decision',
  information: 'informs',
  talk: 'small-talk',
};
const GRAMMAR = `root ::= ${Object.keys(WORDS)
  .map((word) => `"${word}"`)
  .join(' | ')}`;
const LONGEST_TURN = 600;
const TOP = 20;

const SYSTEM = 'You say in one word what a message in a chat wants from the person who reads it.';
const EXAMPLES = `fact: it asks for something about the person, such as a name, a date or an address
choice: it offers options and asks for one of them
secret: it asks for a password, a code, a card number or a PIN
decision: it asks the person to agree, to order, to pay or to decide
information: it tells something and asks nothing
talk: it greets, thanks or is polite

Message: Could you give me your postcode?
fact

Message: Please send me the six-digit code we have just texted you.
secret

Message: Shall I cancel the contract for you now?
decision

Message: Thanks for waiting!
talk`;

export async function readTurn(run: TaskRun & { readonly lines: readonly string[] }): Promise<Outcome<TurnKind>> {
  const found = modelFor(run, 'read-turn');
  if (!found.model) return refused(found.reason);
  if (!found.model.skills.grammar || !found.model.skills.logprobs) return refused('engine-cannot');
  const turn = seenText(run.lines.join(' '), LONGEST_TURN);
  if (!turn) return refused('nothing-to-choose-from');
  try {
    const answer = await found.model.run({
      purpose: 'read-turn',
      priority: run.priority ?? 'person',
      system: SYSTEM,
      prompt: `${EXAMPLES}\n\nMessage: ${turn}`,
      grammar: GRAMMAR,
      maxTokens: 4,
      logprobs: TOP,
      signal: run.signal,
    });
    const kind = WORDS[answer.text.trim()];
    if (!kind) return refused('answer-unreadable');
    const lead = leadOf(answer.logprobs?.[0]?.top ?? []);
    return lead === null || lead < found.limits.lead ? refused('unsure') : { value: kind, confidence: confidenceOf(lead) };
  } catch (error) {
    return refused(reasonOf(error), String(error));
  }
}

/** Of the likeliest word over the next one, by their first tokens. */
function leadOf(top: readonly { readonly token: string; readonly logprob: number }[]): number | null {
  const best = Object.keys(WORDS)
    .map((word) =>
      Math.max(...top.filter(({ token }) => token.trim() !== '' && word.startsWith(token.trim())).map(({ logprob }) => logprob)),
    )
    .sort((a, b) => b - a);
  const [first = Number.NEGATIVE_INFINITY, second = Number.NEGATIVE_INFINITY] = best;
  if (!Number.isFinite(first)) return null;
  return first - (Number.isFinite(second) ? second : Math.min(...top.map(({ logprob }) => logprob)));
}
