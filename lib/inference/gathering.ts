import type { Generated, TokenLogprob } from './types.ts';

/** A chunk of a streamed chat completion, in the form that OpenAI gave it and that every engine here speaks. */
export interface Piece {
  readonly choices?: readonly {
    readonly delta?: { readonly content?: string | null };
    readonly finish_reason?: string | null;
    readonly logprobs?: { readonly content?: readonly RawLogprob[] | null } | null;
  }[];
  readonly usage?: { readonly completion_tokens?: number } | null;
  readonly timings?: { readonly predicted_n?: number };
}
interface RawLogprob {
  readonly token: string;
  readonly logprob: number;
  readonly top_logprobs?: readonly { readonly token: string; readonly logprob: number }[];
}

/** Puts the pieces of one answer together, and times them. */
export function gathering(onToken?: (text: string) => void) {
  const started = performance.now();
  let text = '';
  let tokens = 0;
  let first = 0;
  let finish: Generated['finish'] = 'stop';
  const logprobs: TokenLogprob[] = [];
  return {
    take(piece: Piece): void {
      const choice = piece.choices?.[0];
      const content = choice?.delta?.content ?? '';
      if (content) {
        first ||= performance.now() - started;
        text += content;
        tokens += 1;
        onToken?.(content);
      }
      if (choice?.finish_reason === 'length') finish = 'length';
      for (const { token, logprob, top_logprobs: top = [] } of choice?.logprobs?.content ?? [])
        logprobs.push({ token, logprob, top: top.map((one) => ({ token: one.token, logprob: one.logprob })) });
      tokens = Math.max(tokens, piece.usage?.completion_tokens ?? 0, piece.timings?.predicted_n ?? 0);
    },
    /** UTF-16 units so far. */
    size: (): number => text.length,
    done: (): Generated => ({
      text,
      tokens,
      ms: performance.now() - started,
      firstTokenMs: first || performance.now() - started,
      finish,
      ...(logprobs.length > 0 ? { logprobs } : {}),
    }),
  };
}
