import type { ReadDocument, Span } from './types.ts';

/** Whose document it is: who signs it, who says "My name is", else the person it speaks of first. */
const CLOSING =
  /(?:sincerely|regards|respectfully|faithfully|truly|cordially|best wishes|(?:all|with) best|wishes|cheers|best|yours|thank you|thanks(?: ever so much| again| in advance| a lot)?|mit freundlichen grüßen|hochachtungsvoll|viele grüße)[^\n]{0,30},?\s*\n?\s*(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms)\.? )?$/i;
const SAYS =
  /(?:my (?:full |legal |complete )?name is|i am|i'm|i, |me, |this is|^from:|(?:full |applicant |patient |artist |author |student |your |client |customer |participant |presenter )?name\s*:|applicant\s*:|caller\s*:|signed(?: by)?\s*:?|signature\s*:|mein name ist|ich heiße|ich bin|name)\s*(?:mr\.?|mrs\.?|ms\.?|dr\.?)?\s*$/i;
const SPEAKS =
  /(?:artist|author|applicant|patient|student|mr\.?|mrs\.?|ms\.?|presenter|speaker|candidate|participant|customer|caller|known as|on behalf of|^)\s*$/i;
/** Whoever is named so is somebody else. */
const OTHER =
  /(?:dear|hey|hi|hello|to|attn|attention|cc|my (?:wife|husband|son|daughter|partner|spouse|mother|father|brother|sister|supervisor|manager|boss|doctor|physician|landlord|professor|advisor|colleague)(?: is|,)?|with|under|by|and|contact|reference|referee|physician|surgeon|supervisor|dr\.?|prof(?:essor|\.)?)[\s:,]*$/i;
/** Whoever writes it down for somebody else. */
const SCRIBE =
  /\b(?:notes?|minutes|memo|report|prepared|typed(?: up)?|written(?: up)?|taken(?: down)?|recorded|compiled|note)\b[^\n.]{0,40}\bby(?: \p{Ll}+){0,3}\s*$/iu;
/** Given name alone, as people sign. */
const SIGNED = /\n[ \t]*(?<name>\p{Lu}[\p{L}’'-]+)[ \t]*(?:\n|$)/gu;

export function writerOf({ plain, spans, sentences }: Pick<ReadDocument, 'plain' | 'spans' | 'sentences'>): Span | undefined {
  // A bare surname is how one speaks of others.
  const people = spans.filter((span) => span.type === 'person' && span.text.includes(' ') && !span.text.includes(','));
  const before = (span: Span, reach: number) => plain.slice(Math.max(0, span.start - reach), span.start);
  const signed = signatures(plain);
  const scored = people.map((span, index) => {
    const lead = before(span, 40).replace(/[\s"“]+/g, ' ');
    const line = before(span, 40).split('\n').at(-1) ?? '';
    let score = 0;
    if (CLOSING.test(before(span, 60))) score += 3;
    else if (isLast(plain, span)) score += 2;
    if (signed.some((given) => span.text.split(' ')[0] === given)) score += 3;
    if (SAYS.test(line) || SAYS.test(lead)) score += 3;
    else if (SPEAKS.test(lead)) score += 1.5;
    else if (sentences.some((sentence) => sentence.start === span.start)) score += 1.2;
    if (OTHER.test(lead) && !CLOSING.test(before(span, 60))) score -= 2;
    if (SCRIBE.test(before(span, 70))) score -= 3;
    if (index === 0) score += 0.5;
    const same = people.filter((one) => one.text === span.text).length;
    return { span, score: score + Math.min(1, (same - 1) * 0.4) };
  });
  const totals = new Map<string, { span: Span; score: number }>();
  for (const one of scored) {
    const known = totals.get(one.span.text);
    totals.set(one.span.text, known ? { span: known.span, score: known.score + one.score } : one);
  }
  const [best, second] = [...totals.values()].sort((a, b) => b.score - a.score);
  if (!best || best.score <= 0.4) return undefined;
  return second && best.score - second.score < 0.3 ? undefined : best.span;
}

/** A line of its own near the end that holds the name and nothing else. */
function isLast(plain: string, span: Span): boolean {
  const rest = plain.slice(span.end);
  return /\n\s*$/.test(plain.slice(0, span.start)) && /^[ \t]*(?:,[^\n.]{0,40})?(?:\n[^\n.]{0,60}){0,3}\s*$/.test(rest);
}

/** Given names that stand alone under the text's end. */
function signatures(plain: string): string[] {
  const tail = plain.slice(Math.max(0, plain.length - 160));
  return [...tail.matchAll(SIGNED)].flatMap((match) => match.groups?.name ?? []);
}
