import type { Span } from '../types.ts';

/** Jobs and offices somebody holds or wants: noun phrases where a sentence says "as a", "position of", "works as". */
const STOP = String.raw`(?=["”]?\s+(?:at|as|with|for|in|within|of (?:the )?\p{Lu}[\p{L}]+ (?:Inc|Ltd|LLC|Corp)|from|where|who|which|that|whose|on|by|to|position|role|job|opening|vacancy|is|was|has|have|and (?:I|my|have|has|am|is|brings?|possess\w*|with)|since|under|based|here|there|looking|currently|responsible)\b|\s*[.;:!?\n()"”]|\s*,(?! (?!(?:as|and|or|where|who|which|at|with|in|for|currently|i|a|an|the|is|am)\b)\p{Ll}+(?: \p{Ll}+){0,2}[.;,]| (?!(?:as|and|or|where|who|which|at|with|in|for|currently|i|a|an|the|is|am)\b)\p{Ll}+(?: \p{Ll}+){0,2} (?:at|with|for|in|and)\b)|\s*$)`;
const PHRASE = String.raw`(?<role>[\p{L}][\p{L}\d&/'’+#-]*(?:,? (?!(?:at|with|for|in|within|from|where|who|which|that|on|by|to|is|was|has|have|since)\b)[\p{L}][\p{L}\d&/'’+#-]*){0,6}?)`;
const BEFORE: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:as|am|is|was|become|becoming|being)(?: currently| presently| now| employed as| working as)? (?:an?|the) (?:[\p{Ll}-]+ed )?(?:role of |position of )?${PHRASE}${STOP}`,
    'gu',
  ),
  new RegExp(
    String.raw`\b(?:position|role|title|post|job|occupation|office|capacity|title\/position)["”]?(?: of| as| is| title is|:)(?: an?| the)? ["“]?${PHRASE}["”]?${STOP}`,
    'gu',
  ),
  new RegExp(
    String.raw`\b(?:work(?:s|ed|ing)?|serv(?:e|es|ed|ing)|employed|acting|hired|capacity) (?:as|of) (?:an? |the |our |its )?["“]?${PHRASE}${STOP}`,
    'gu',
  ),
  /(?<=\p{Lu}[\p{L}.]+, )(?:the |our |its |an? )?(?<role>(?:\p{Lu}[\p{L}]+|of|and|&)(?: (?:\p{Lu}[\p{L}]+|of|and|&|the)){0,5})(?=\s*(?:,|\.|;| of | at | for ))/gu,
];
const SOUGHT =
  /\b(?:advert\w*|ads?|vacanc(?:y|ies)|openings?|looking|search\w*|recruiting|hiring|seeking|apply(?:ing)?|applied|application|interest(?:ed)?|post|position|role|job)(?: for| in| of| as)? (?:an?|the|your|our) (?<role>\p{Lu}[\p{L}&/+#-]*(?: (?:(?:of|and|in|for) )?\p{Lu}[\p{L}&/+#-]*){0,5})(?=[\s.,;:)])(?! (?:job|position|role|post|opening|vacancy)\b)/gu;
const AFTER =
  /(?:\bthe |\ban? |\bfor |\bas )(?<role>(?:\p{Lu}[\p{L}&/+#-]*|of|and)(?: (?:\p{Lu}[\p{L}&/+#-]*|of|and|in)){0,5}) (?:position|role|job|opening|vacancy|post)\b/gu;
/** What a role's last word mostly is. */
export const ROLE_WORD =
  /\b(?:\p{L}+(?:er|or|ist|yst|ian|eer|ee|man|woman|ive|ess|eur)|\p{L}{4,}(?:ant|ent)|agent|chief|head|lead|ceo|cto|cfo|coo|cio|vp|nurse|intern|clerk|chef|cook|pilot|judge|guide|coach|artist|captain|principal|fellow|scholar|president|founder|partner|dean|aide|surgeon|surveyor|guard|fire|agent|operator|psychologist|technician|secretary|professional|scientist|dba)\b/iu;

export function roleSpans(plain: string): Span[] {
  const out: Span[] = [];
  for (const pattern of [AFTER, ...BEFORE, SOUGHT]) {
    for (const match of plain.matchAll(pattern)) {
      const text = (match.groups?.role ?? '').trim().replace(/(?: (?:and|of|in|for))+$/, '');
      const start = match.index + match[0].lastIndexOf(text);
      const strong = pattern === AFTER || pattern === SOUGHT || pattern === BEFORE[1] || pattern === BEFORE[2];
      if (text === '' || text.length > 70 || out.some((span) => span.start < start + text.length && start < span.end)) continue;
      if (!ROLE_WORD.test(text) || (!strong && !/(?:^| )[\p{L}-]+$/u.test(text))) continue;
      out.push({ type: 'role', start, end: start + text.length, text, value: { type: 'text', text } });
    }
  }
  return out;
}
