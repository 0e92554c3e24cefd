import type { Generated, TokenChoice, TokenLogprob } from '../types.ts';

/** Reading how sure a model was out of its log-probabilities, in nats. */
const logSum = (logs: readonly number[]): number => {
  const most = Math.max(...logs);
  return Number.isFinite(most) ? most + Math.log(logs.reduce((sum, one) => sum + Math.exp(one - most), 0)) : most;
};

/**
 * Log-odds of one kind of token over another at a place. A kind that is not among the likeliest told is taken for as likely as the
 * least of them, which is too much: the figure is then a bound on the safe side.
 */
export function logOdds(place: TokenLogprob, is: (token: string) => boolean, isOther: (token: string) => boolean): number | null {
  const all: readonly TokenChoice[] = place.top.length > 0 ? place.top : [place];
  const least = Math.min(...all.map(({ logprob }) => logprob));
  const of = (wanted: (token: string) => boolean): number | null => {
    const found = all.filter(({ token }) => wanted(token)).map(({ logprob }) => logprob);
    return found.length > 0 ? logSum(found) : null;
  };
  const [one, other] = [of(is), of(isOther)];
  if (one === null && other === null) return null;
  return (one ?? least) - (other ?? least);
}

const word = (token: string): string => token.trim().toLowerCase();

/** Of "Yes" over "No" in an answer of one word. */
export function yesOdds({ logprobs }: Generated): number | null {
  const [first] = logprobs ?? [];
  return first
    ? logOdds(
        first,
        (token) => word(token) === 'yes',
        (token) => word(token) === 'no',
      )
    : null;
}

/** The place at which the text of an answer, as its tokens give it, has that many characters before it. */
export function placeAt(logprobs: readonly TokenLogprob[], at: number): TokenLogprob | null {
  let length = 0;
  for (const place of logprobs) {
    if (length === at) return place;
    length += place.token.length;
  }
  return null;
}
