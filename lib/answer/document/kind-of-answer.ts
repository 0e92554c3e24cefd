import type { Ask } from './asks.ts';
import { isDemonym, isLanguage } from './nations.ts';
import { ROLE_WORD } from './spans/roles.ts';
import type { ReadDocument, Span } from './types.ts';
import { fold, wordsOf } from './words.ts';

/** Whether a candidate is of the kind that the label's head noun asks for: a firm is no person and no street, a job is no clause. */
export function isOfKind(span: Span, ask: Ask, document: ReadDocument): boolean {
  switch (ask.types[0]) {
    case 'org':
      return ask.types.includes('person') || isOrganisation(span, document);
    case 'role':
      return (
        isRole(span.text) &&
        !/^ (?:job|career|employment) (?:board|site|portal|cent(?:re|er)|fair|market|page)/.test(
          document.plain.slice(span.end, span.end + 25),
        )
      );
    case 'date':
      return (
        ask.plain.includes('birth') ||
        /\b(?:dob|born|age)\b/.test(ask.plain) ||
        !BIRTH.test(document.plain.slice(Math.max(0, span.start - 20), span.start))
      );
    case 'id':
      return !PLATE.test(span.text) || VEHICLE.test(ask.plain);
    case 'address':
      return !isPremises(span, ask, document);
    case 'nationality':
      return span.type === 'nationality' || isDemonym(span.text);
    case 'language':
      return span.type === 'language' || wordsOf(span.text).some((word) => isLanguage(word.text));
    default:
      return true;
  }
}

/** The day somebody was born on is no other day. */
const BIRTH = /(?:\bborn(?: on)?|\b[Bb]\.|\b(?:dob|d\.o\.b\.?|date of birth|birth ?date|birthday|geb\.)(?: is)?:?|\*)\s*$/i;
const PLATE = /^[A-Z]{2}\d{2} [A-Z]{3}$/;
const VEHICLE = /\b(?:registration|plate|reg|vehicle|car|licen[cs]e)\b/;

/** The place that is to be let, sold or seen is not where somebody lives. */
const PREMISES = /\b(?:apartment|flat|house|property|room|studio|unit|office|shop|hall|premises|place)\b[^.;,\n]{0,20} (?:at|in|on) $/i;
const SOMEBODYS = /\b(?:current|present|home|residential|mailing|postal|permanent|your|my|previous|applicant)\b/;
const isPremises = (span: Span, ask: Ask, { plain }: ReadDocument): boolean =>
  SOMEBODYS.test(ask.plain) &&
  PREMISES.test(plain.slice(Math.max(0, span.start - 45), span.start)) &&
  !/\b(?:live|lived|my|our) [^.;]{0,40}$/.test(plain.slice(Math.max(0, span.start - 45), span.start));

/** Streets, sites and undertakings. */
const STREET =
  /\b(?:street|road|lane|avenue|drive|boulevard|close|crescent|terrace|row|quay|mews|alley|parade|rise|gardens|headquarters|project|contract)$/i;
/** Kinds of organisations, which alone name none; what they teach, which names none either. */
const KIND =
  /^(?:the )?(?:library|technology|museum|university|college|school|institute|company|firm|bank|hospital|clinic|centre|center|club|society|association|foundation|council|committee|board|office|department|agency|shop|store|church|trust|union|group|team|kitchen|theatre|hotel|restaurant|surgery|practice|care|health|security|energy|travel|insurance|market|press|design|media|software|engineering|catering|housing|construction|transport|(?:bank|wire|money) transfer|(?:credit|debit) card|net \d+|accounting|(?:life|social|natural|human) sciences|mr|mrs|ms|dr|prof)\.?$/i;

function isOrganisation(span: Span, { spans, writer }: ReadDocument): boolean {
  const { text } = span;
  if (STREET.test(text) || KIND.test(text) || isDemonym(text) || isLanguage(text)) return false;
  if (span.signed) return true;
  // Part of a longer name: "Tarn Sailing" of the "Tarn Sailing Club".
  if (span.type === 'phrase' && spans.some((one) => one.type === 'org' && one.start <= span.start && span.end < one.end)) return false;
  if (span.type === 'org') {
    const people = spans.filter(({ type }) => type === 'person');
    const parts = text.split(/,\s+(?:and\s+)?|\s+(?:and|&)\s+/);
    return (
      !people.some((one) => given(one.text) === fold(text)) &&
      !(parts.length > 1 && parts.every((part) => people.some((one) => one.text === part)))
    );
  }
  return ![...spans, ...(writer ? [writer] : [])].some(
    (one) =>
      one.type === 'person' &&
      one.text.includes(' ') &&
      ((one.start < span.end &&
        span.start < one.end &&
        text.split(' ').length <= 6 &&
        /^(?:\p{Lu}|and\b)/u.test(text) &&
        !FIRM.test(text)) ||
        given(one.text) === fold(text)),
  );
}
/** Firms are named after people: what is said with the name tells. */
const FIRM =
  /\b(?:inc|llc|ltd|gmbh|plc|llp|co|sons|partners|group|associates|architects?|foundation|trust|school|college|university|institute|press|hospital|clinic)\b/i;

const given = (name: string): string => fold(name.split(' ')[0] ?? '');

/** A verb in it makes it a clause. */
const CLAUSE = /\b(?:may|can|could|will|would|shall|should|must|have|has|had|is|are|am|was|were|been|do|does|did|my|our|their)\b/i;
const NOBODY =
  /\b(?:resident|citizen|member|customer|neighbou?r|friend|parent|guardian|person|applicant|visitor|tenant|winner|hope|number|year)$/i;

function isRole(text: string): boolean {
  return !CLAUSE.test(text) && !NOBODY.test(text) && (ROLE_WORD.test(text) || /(?:[ct]uary|etary|ista)$/i.test(text));
}
