import type { Mention } from './mentions.ts';
import { sentenceAt } from './text.ts';
import type { DocumentText, Place, Span } from './types.ts';

/** How well a span answers by where it stands: behind the words that ask, with nothing of its kind between. 0-1. */
const CONNECTED =
  /^\s*(?:\([^)]{0,40}\)\s*)?(?:(?:is|are|was|were|will be|would be|has been|being|of|as|as follows|to be|at|the|a|an|my|our|your|approximately|about|around|over|well over|more than|nearly|set|for|on|by|from|namely|that|number|scheduled|slated|with)\b\s*|[:–—=,"“'(#-]\s*)*$/i;

export interface Near {
  readonly score: number;
  readonly mention: Mention;
}

export function nearest(span: Span, mentions: readonly Mention[], document: DocumentText, rivals: readonly Span[]): Near | undefined {
  let best: Near | undefined;
  for (const mention of mentions) {
    const score = mention.strength * nearness(span, mention, document, rivals);
    if (score > (best?.score ?? 0)) best = { score, mention };
  }
  return best;
}

function nearness(span: Span, mention: Mention, document: DocumentText, rivals: readonly Span[]): number {
  if (mention.line && inside([span.start, span.end], mention.line)) return span.start - mention.line[0] <= 3 ? 1.15 : 0.9;
  if (mention.start < span.end && span.start < mention.end) return 0;
  const after = span.start >= mention.end;
  const [from, to] = after ? [mention.end, span.start] : [span.end, mention.start];
  const gap = document.plain.slice(from, to);
  const home = sentenceAt(document, span.start);
  const there = sentenceAt(document, mention.start);
  if (!home || !there) return 0;
  if (home !== there) {
    // The sentence before may ask what this one begins with.
    return after && home.start === span.start && home.paragraph === there.paragraph && gap.length < 60 ? 0.35 : 0;
  }
  const words = (gap.match(/[\p{L}\p{N}]+/gu) ?? []).length;
  const between = rivals.filter((one) => one !== span && one.start >= from && one.end <= to && one.text !== span.text).length;
  const clauses = (gap.match(/[,;]|\b(?:and|but|while|with)\b/g) ?? []).length;
  const distance =
    CONNECTED.test(gap) && after
      ? 1
      : words <= 1
        ? 0.92
        : words <= 3
          ? 0.82
          : words <= 6
            ? 0.7
            : words <= 10
              ? 0.58
              : words <= 18
                ? 0.42
                : 0.25;
  const direction = after ? 1 : mention.before ? (words <= 2 ? 0.95 : 0.7) : words <= 1 ? 0.75 : 0.5;
  return distance * direction * 0.6 ** between * 0.93 ** clauses;
}

function inside([start, end]: Place, [from, to]: Place): boolean {
  return start >= from && end <= to;
}
