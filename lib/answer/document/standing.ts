import { sentenceAt } from './text.ts';
import type { Aside, DocumentText, Place, Span } from './types.ts';

/**
 * Whether a text states what it says at a place, or sets it aside: as it used to be, as it is not, as it might have been, as
 * somebody else's. Read off the clause alone, by words that do this in any letter; a value set aside is taken by a question for
 * just that only.
 */

/** Where one clause ends and the next begins, inside a sentence. */
const BOUNDARY =
  /[;()]|\s[–—-]{1,2}\s|,?\s(?:but|although|though|whereas|while|yet|however|except)\b|,\s(?:and|so|since|because|as|which|where)\b/g;
/** What a former value is a value of: "the old customs house" is a place, "the old number" a number. */
const KINDS =
  'numbers?|address(?:es)?|names?|titles?|dates?|prices?|figures?|ones?|drafts?|versions?|plans?|quotes?|e-?mails?|accounts?|codes?|employers?|jobs?|positions?|schools?|passports?|documents?|applications?|letters?|forms?|estimates?|requests?|bookings?|orders?|insurers?|doctors?|cards?|flats?|houses?|homes?|apartments?|offices?|phones?|policy|policies|firms?|company|tickets?|lease|contracts?|records?|paperwork';
/** Marks that colour a whole clause. Small letters only: "The Abandoned Factory" is a title. */
const FORMER: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:old|(?:former|previous|prior|earlier|original|initial|first|outdated|superseded|last year[’']s)(?: \p{Ll}+)?) (?:${KINDS})\b`,
    'u',
  ),
  /\b(?:used to (?!it\b|the\b|doing)|formerly|previously|originally|before that|back then)\b/,
  /\buntil (?:now|then|recently|last|this|the (?:spring|summer|autumn|fall|winter)|(?:19|20)\d\d)\b/,
  /\b(?:had|have|has|was|were) (?:first |once |originally |initially )?(?:asked for|planned|hoped|going to|supposed to|meant to|meaning to|intended)\b/,
  /\b(?:first|once) (?:asked|planned|thought|wanted|said|wrote|quoted|called)\b/,
  /\b(?:working (?:title|name)|predecessor|in (?:the|an?|my|our) (?:first |earlier |rough )?draft)\b/,
  /\b(?:disregard(?:ed)?|withdrawn|withdrew|turned down|backed out|superseded by|out of date|obsolete)\b/,
];
/** Marks that reach no further than the next comma. */
const FORMER_NEAR =
  /\b(?:no longer|at first|initially|in the past|at the time|the (?:year|month|week|one) before)\b|(?:\bnot\b|n[’']t\b).* any ?more\b/;
const SUPPOSED: readonly RegExp[] = [
  /\b(?:would have|should have|could have|might have|may have been) (?:been|had|wanted|liked|preferred|\p{Ll}+ed)\b/u,
  /\b(?:as an alternative|as a spare|as a backup|not sure|by mistake|in error|mistakenly|wrongly)\b/,
  /\b(?:for something else|somebody else[’']s|someone else[’']s)\b/,
];
/** Right before a value: it is the one that is not meant. */
const NOT_BEFORE =
  /\b(?:not|never|nor|neither|isn[’']t|aren[’']t|rather than|instead of|in place of)(?: (?:the|a|an|to|at|on|in|for|by|my|our|his|her|their|one|with)){0,3}\s*["“(]?$/i;
/** What somebody was: "a retired tram driver". */
const EX = /\b(?:retired|former|ex)[ -](?:\p{Ll}+ ){0,2}$/u;
/** A figure of an earlier time, told as a fact of then. */
const THEN =
  /\b(?:last (?:year|month|week|time|season|spring|summer|autumn|fall|winter)|(?:a|one|two|three|some|\d+) (?:years?|months?|weeks?) ago)\b/i;
/** "It was 1,750; today it is 1,680": the first of two times. */
const WAS = /\b(?:was|were|used to be|had been)\b/i;
const NOW = /\b(?:today|now|nowadays|currently|meanwhile|at present|this (?:year|time|season|month))\b/i;
const TOLD = /\b(?:was|were|had|did|came|cost|paid|sold|used|took|asked|helped|gave|got|stood|earned|ran|held)\b/i;
/** Right behind a value: the text says that it is not to be used. */
const NOT_BEHIND =
  /^["”)]?,?\s*(?:(?:that|which) )?(?:is|was|are|were) (?:not|no longer|never|only for|the wrong|wrong|out of|dead|old|closed|for (?:emergencies|another))\b/i;
/** People other than whoever brings the text in, as texts name them by what they are to somebody. */
const RELATION =
  'wife|husband|spouse|partner|son|daughter|child|mother|father|mum|mom|dad|parents?|brother|sister|cousin|uncle|aunt|niece|nephew|grand(?:mother|father|son|daughter|parents?)|in-laws?|neighbou?r|friend|flatmate|roommate|colleague|boss|supervisor|manager|assistant|secretary|deputy|predecessor|successor|landlord|landlady|tenant|doctor|professor|teacher|lawyer|agent|client|employer|technician|apprentice|intern';
const OTHERS = new RegExp(String.raw`\b(?:my|our|his|her|their)(?: \p{L}+){0,2}? (?:${RELATION})(?:[’']s?)?\b`, 'giu');
const OWN = /\b(?:I|me|my own|mine|we|us|myself)\b/;
/** Before somebody else is named: "if anything happens to me" makes nothing the writer's. */
const ACTS = /\b(?:I|[Ww]e|mine|my own)\b/;

export function asideAt(document: DocumentText, start: number, end: number): Aside | undefined {
  if (EX.test(document.plain.slice(Math.max(0, start - 30), start))) return 'former';
  const [from, to] = clauseAt(document, start, end);
  const before = document.plain.slice(from, start);
  const behind = document.plain.slice(end, Math.max(to, Math.min(end + 40, sentenceAt(document, start)?.end ?? to)));
  // What follows a comma is about something else.
  const around = `${lowered(before)} ${document.plain.slice(end, to).split(', ')[0]}`;
  if (NOT_BEFORE.test(document.plain.slice(Math.max(0, start - 30), start)) || NOT_BEHIND.test(behind)) return 'denied';
  if (
    FORMER.some((row) => row.test(around)) ||
    FORMER_NEAR.test(`${before.split(', ').at(-1)} ${document.plain.slice(end, to).split(', ')[0]}`)
  )
    return 'former';
  if (SUPPOSED.some((row) => row.test(around))) return 'supposed';
  return isOthers(before, document) ? 'others' : undefined;
}

/** Figures that a text names beside the one that counts: what there was then, the whole of which a part is meant, what is left out. */
export function asideOfFigure(document: DocumentText, { type, start, end }: Pick<Span, 'type' | 'start' | 'end'>): Aside | undefined {
  if (type !== 'number' && type !== 'amount' && type !== 'duration') return undefined;
  const [from, to] = clauseAt(document, start, end);
  const clause = document.plain.slice(from, to);
  if (THEN.test(clause) && TOLD.test(clause) && !/\b(?:since|for|until|now)\b/i.test(clause)) return 'former';
  const rest = document.plain.slice(to, sentenceAt(document, start)?.end ?? to);
  if (WAS.test(clause) && NOW.test(rest) && !NOW.test(clause)) return 'former';
  const before = document.plain.slice(Math.max(sentenceAt(document, start)?.start ?? from, start - 40), start);
  // "36 of 120 credits": the whole. "Of the 120 I have 36": likewise.
  return type === 'number' && WHOLE.test(before) && !/\btotal|altogether|in all\b/i.test(before) ? 'denied' : undefined;
}
const WHOLE =
  /(?:\b\d+|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|some|half|most)) (?:out )?of (?:the |a total of |my |our |all )?$|^\s*[Oo](?:ut o)?f (?:the |my |our |all )?$/;

/** "My sister told me so. She is at ...": a way to reach whom the sentence before is about. */
export function asideOfContact(document: DocumentText, { type, start }: Pick<Span, 'type' | 'start'>): Aside | undefined {
  if (type !== 'email' && type !== 'tel') return undefined;
  const at = document.sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end);
  const [here, last] = [document.sentences[at], document.sentences[at - 1]];
  if (!here || !last || last.paragraph !== here.paragraph || !/^(?:She|He|They)\b/.test(document.plain.slice(here.start, start)))
    return undefined;
  const said = document.plain.slice(last.start, last.end);
  return /^(?:My|Our) /.test(said) && [...said.matchAll(OTHERS)][0]?.index === 0 ? 'others' : undefined;
}

/** Its own first letter is no capital. */
const lowered = (clause: string): string => (clause[0] ?? '').toLowerCase() + clause.slice(1);

/** The clause begins with somebody else, and nothing between says "I". */
function isOthers(before: string, document: DocumentText): boolean {
  const names = othersOf(document);
  const last = [...before.matchAll(OTHERS), ...(names ? before.matchAll(names) : [])].sort((a, b) => a.index - b.index).at(-1);
  return last !== undefined && !ACTS.test(before.slice(0, last.index)) && !OWN.test(before.slice(last.index + last[0].length));
}

/** Given names of the people a text introduces by what they are to the writer, as a pattern; the child it is written for is none of them. */
function othersOf(document: DocumentText): RegExp | undefined {
  if (KNOWN.has(document)) return KNOWN.get(document);
  const names = new Set([...document.plain.matchAll(INTRODUCED)].flatMap((match) => match.groups?.name ?? []));
  const pattern = names.size > 0 ? new RegExp(String.raw`(?<![\p{L}])(?:${[...names].join('|')})\b(?![’']s\b)`, 'gu') : undefined;
  KNOWN.set(document, pattern);
  return pattern;
}
const KNOWN = new WeakMap<DocumentText, RegExp | undefined>();
const INTRODUCED =
  /\b(?:[Mm]y|[Oo]ur)(?: \p{Ll}+)? (?:wife|husband|partner|brother|sister|cousin|uncle|aunt|neighbou?r|friend|flatmate|roommate|colleague|boss|landlord|landlady|predecessor|mother|father),? (?<name>\p{Lu}\p{Ll}+)/gu;

/** UTF-16 units to either side; a text without full stops has no longer clauses than one with them. */
const REACH = 300;

/** The clause that holds a place: from boundary to boundary inside its sentence. */
export function clauseAt(document: DocumentText, start: number, end: number): Place {
  const sentence = sentenceAt(document, start);
  if (!sentence) return [start, end];
  const first = Math.max(sentence.start, start - REACH);
  let [from, to] = [first, Math.min(Math.max(sentence.end, end), end + REACH)];
  for (const match of document.plain.slice(from, to).matchAll(BOUNDARY)) {
    const at = first + match.index;
    if (at + match[0].length <= start) from = at + match[0].length;
    else if (at >= end) {
      to = at;
      break;
    }
  }
  return [from, to];
}

/** Most words of a line that dates a text, and how far from the beginning it can stand, in UTF-16 units. */
const LINE_WORDS = 14;
const HEAD = 260;
/** A line that says what happens on the day is no dateline. */
const HAPPENS =
  /\b(?:is|are|was|were|will|would|can|could|has|have|had|may|might|shall|start\w*|begin\w*|end\w*|needed|deliver\w*|arriv\w*|leav\w*|born|birth|dob|valid)\b|\bb\.|\b(?:by|due|from|until|on the)\s*$/i;

/** A date stands in the first line already: the next one is another. */
function isDated(plain: string, from: number): boolean {
  const first = plain.trimStart().split('\n')[0] ?? '';
  return (
    from > first.length &&
    /\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d\d-\d\d|\b\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9} \d{4}|\p{L}{3,9} \d{1,2}, \d{4}/u.test(first)
  );
}

/** The day a text was written, at its head, or alone on a line. */
export function isDateline({ plain, lines }: DocumentText, { type, start, end }: Pick<Span, 'type' | 'start' | 'end'>): boolean {
  if (type !== 'date') return false;
  const from = plain.lastIndexOf('\n', start - 1) + 1;
  const next = plain.indexOf('\n', end);
  const to = next < 0 ? plain.length : next;
  const around = `${plain.slice(from, start)} ${plain.slice(end, to)}`;
  const label = lines.find(({ labelAt, valueAt }) => labelAt[0] < start && end <= valueAt[1] && valueAt[0] >= from - 1)?.label;
  // "Call of 3 February 2033 / agent:": the day stands in the label itself, at the head.
  if (from < 3 && lines.some(({ labelAt }) => labelAt[0] <= start && end <= labelAt[1])) return true;
  if (isDated(plain, from)) return false;
  if (label !== undefined && !/\b(?:date|dated|datum|notes?|minutes|memo|report)\b/i.test(label)) return false;
  if (label !== undefined && /^date$/i.test(label)) return true;
  if (!/\p{L}/u.test(around.replace(/\b(?:date|dated|on)\b/gi, ''))) return true;
  return (
    label === undefined &&
    from < HEAD &&
    around.split(/\s+/).filter(Boolean).length <= LINE_WORDS &&
    !/[.!?]\s*$/.test(around) &&
    !HAPPENS.test(around) &&
    !HAPPENS.test(plain.slice(from, start))
  );
}
