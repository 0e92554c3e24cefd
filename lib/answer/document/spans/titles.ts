import type { Span } from '../types.ts';

/** Names of works: what stands in quotation marks, and runs of capitalised words after "titled". */
const QUOTED =
  /"([^"\n]{2,300})"|“([^”\n]{2,300})”|„([^“”\n]{2,300})[“”]|«([^»\n]{2,300})»|(?<=[\s(])['‘]([^'’\n]{3,200})['’](?=[\s.,;:)])/g;
const TITLED =
  /\b(?:titled|entitled|called|named|title is|title:|under the title(?: of)?)[,:]? (?:the )?(?<title>\p{Lu}[\p{L}\d'’-]*(?::? (?:\p{Lu}[\p{L}\d'’-]*|of|the|in|on|and|a|an|for|to|with|from|by|at|as|&|\d+)){1,14})/gu;

export function titleSpans(plain: string): Span[] {
  const quoted = [...plain.matchAll(QUOTED)].flatMap((match) => {
    const inner = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? '').replace(/[,.;]+$/, '');
    const start = match.index + match[0].indexOf(inner);
    // A quotation of whole sentences is no title.
    return inner.split(' ').length > 16 || /[.!?]\s/.test(inner) || !/[\p{L}]{2}/u.test(inner) ? [] : [titleOf(start, inner)];
  });
  const named = [...plain.matchAll(TITLED)].flatMap((match) => {
    const text = (match.groups?.title ?? '').replace(/ (?:of|the|in|on|and|a|an|for|to|with|from|by|at|as)$/, '');
    const start = match.index + match[0].indexOf(text);
    return quoted.some((span) => span.start < start + text.length && start < span.end) ? [] : [titleOf(start, text)];
  });
  return [...quoted, ...named];
}

function titleOf(start: number, text: string): Span {
  return { type: 'title', start, end: start + text.length, text, value: { type: 'text', text } };
}
