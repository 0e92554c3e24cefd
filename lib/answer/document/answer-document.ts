import { isAccepted } from './acceptance/accept.ts';
import { proposalsFrom } from './propose.ts';
import type { Asked, DocumentAnswer, ReadDocument } from './types.ts';

/**
 * Fills a page's questions from one document. Each answer is a span of the text, a checked re-formatting of one, or an option
 * of the control that the text states; what is not likely enough to be right is no answer. Pure.
 */
export function answersFromDocument(text: string | ReadDocument, asked: readonly Asked[]): Map<string, DocumentAnswer> {
  const all = proposalsFrom(text, asked);
  return new Map(
    all.proposals.filter((one) => isAccepted(one, all)).map(({ ask, choices }) => [ask.field.key, choices[0].answer] as const),
  );
}
