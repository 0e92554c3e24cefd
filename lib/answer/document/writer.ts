import type { ReadDocument, Span } from './types.ts';

/** Whose document it is: who signs it, who says "My name is", else the person it speaks of first. */
const CLOSING =
  /(?:sincerely|regards|respectfully|faithfully|truly|cordially|best wishes|thank you|thanks|mit freundlichen grüßen|hochachtungsvoll|viele grüße)[^\n]{0,30},?\s*\n?\s*$/i;
const SAYS =
  /(?:my (?:full |legal |complete )?name is|i am|i'm|i, |this is|(?:full |applicant |patient |artist |author |student |your |client |customer |participant |presenter )?name\s*:|applicant\s*:|signed(?: by)?\s*:?|signature\s*:|mein name ist|ich heiße|ich bin|name)\s*(?:mr\.?|mrs\.?|ms\.?|dr\.?)?\s*$/i;
const SPEAKS =
  /(?:artist|author|applicant|patient|student|mr\.?|mrs\.?|ms\.?|presenter|speaker|candidate|participant|known as|on behalf of|^)\s*$/i;
/** Whoever is named so is somebody else. */
const OTHER =
  /(?:dear|to|attn|attention|cc|my (?:wife|husband|son|daughter|partner|spouse|mother|father|brother|sister|supervisor|manager|boss|doctor|physician|landlord|professor|advisor|colleague)(?: is|,)?|with|under|by|and|contact|reference|referee|physician|surgeon|supervisor|dr\.?|prof(?:essor|\.)?)[\s:,]*$/i;

export function writerOf({ plain, spans, sentences }: Pick<ReadDocument, 'plain' | 'spans' | 'sentences'>): Span | undefined {
  const people = spans.filter((span) => span.type === 'person' && !span.text.includes(','));
  const before = (span: Span, reach: number) => plain.slice(Math.max(0, span.start - reach), span.start);
  const scored = people.map((span, index) => {
    const lead = before(span, 40).replace(/[\s"“]+/g, ' ');
    let score = 0;
    if (CLOSING.test(before(span, 60))) score += 3;
    if (SAYS.test(lead)) score += 3;
    else if (SPEAKS.test(lead)) score += 1.5;
    else if (sentences.some((sentence) => sentence.start === span.start)) score += 1.2;
    if (OTHER.test(lead)) score -= 2;
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
