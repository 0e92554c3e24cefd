import type { Ask } from './asks.ts';
import type { ReadDocument, Span } from './types.ts';
import { fold } from './words.ts';

/** Whom a text is written for, where that is somebody else than its writer: a child to enrol, a patient; and whom it names as the contact. */

const CHILD = String.raw`(?:(?:foster|step|grand)?(?:son|daughter|child)|boy|girl|ward|nephew|niece|mother|father|husband|wife|partner|grandmother|grandfather)`;
const SENT =
  /\b(?:regist\w+|enrol\w*|sign(?:ing)? (?:\p{L}+ )?up|book|appointment|admit\w*|join|place for|on behalf of|take|accept|attend|camp|course|lessons?|application for|apply for|bring|treat)\b/iu;
const WARD = new RegExp(String.raw`\b(?:(?:my|our) (?:\p{L}+ )?${CHILD}|(?:guardian|parent|mother|father|carer) of),?\s*$`, 'iu');
const BORN = /^,? (?:(?:was |is )?born\b|is (?:\p{L}+|\d+) years old|aged? \d|\(?(?:b\.|born|\*))/u;
const LINE = /^(?:child|pupil|patient|student|participant|learner|camper)(?:'s|’s)?(?: name)?$/i;
/** Whoever is asked for is looked after by somebody else, or looks after somebody. */
const IN_CARE = /\b(?:child|pupil|patient|student|participant|minor|learner|camper|player|swimmer)\b/;
const CARER = /\b(?:parent|guardian|carer|caregiver|mother|father|responsible adult|accompanying)\b/;

export function principalOf(document: ReadDocument): Span | undefined {
  const { plain, spans, sentences, lines, writer } = document;
  const people = spans.filter(({ type, text }) => type === 'person' && text.includes(' '));
  const named = lines.find(({ label }) => LINE.test(label.trim()));
  const onLine = named && people.find(({ start }) => start === named.valueAt[0]);
  if (onLine) return onLine;
  const found = people.filter((person) => {
    if (writer && fold(person.text) === fold(writer.text)) return false;
    const sentence = sentences.find(({ start, end }) => start <= person.start && person.start < end);
    if (!sentence) return false;
    if (WARD.test(plain.slice(sentence.start, person.start)) && SENT.test(plain.slice(sentence.start, sentence.end))) return true;
    return (
      BORN.test(plain.slice(person.end, person.end + 30)) &&
      SENT.test(plain.slice(0, person.start)) &&
      KIN.test(plain.slice(0, person.start))
    );
  });
  return new Set(found.map(({ text }) => text)).size === 1 ? found[0] : undefined;
}
const KIN = new RegExp(String.raw`\b(?:my|our) (?:\p{L}+ )?${CHILD}\b`, 'iu');

/** Who stands for "patient", "child" or "parent" in a text about two people; undefined where the text is about one. */
export function principalFor(ask: Ask, document: ReadDocument): Span | undefined {
  if (!IN_CARE.test(ask.plain) && !CARER.test(ask.plain)) return undefined;
  const principal = principalOf(document);
  if (!principal) return undefined;
  if (IN_CARE.test(ask.plain) && !CARER.test(ask.plain)) return principal;
  const { writer } = document;
  return writer && writer.text !== principal.text ? writer : undefined;
}

export const isCarer = (ask: Ask): boolean => CARER.test(ask.plain);

const DIRECTED =
  /\b(?:contact(?: person| for [^.;:\n]{1,30}| on [^.;:\n]{1,20})?|get in touch with|questions? to|queries to|write to|turn to|(?:address|direct|send) (?:everything|all [^.;\n]{1,25}|your [^.;\n]{1,25}) to|speak to|ask for|be looked after by)\b[^.;\n]{0,40}$/i;
const IS_CONTACT =
  /^[^.;\n]{0,25}\b(?:(?:our|the|your|my|main) contact|(?:will be|is) (?:happy|glad|pleased|available) to (?:answer|help))\b/i;

/** Whom the text tells its reader to turn to. */
export function contactOf(ask: Ask, { plain, spans, sentences }: ReadDocument): Span | undefined {
  if (!/\bcontact\b/.test(ask.plain) || /\bemergency\b/.test(ask.plain)) return undefined;
  const found = spans.filter(({ type, text, start, end }) => {
    if (type !== 'person' || !text.includes(' ')) return false;
    const from = sentences.find((one) => one.start <= start && start < one.end)?.start ?? start;
    return DIRECTED.test(plain.slice(from, start)) || IS_CONTACT.test(plain.slice(end, end + 50));
  });
  return new Set(found.map(({ text }) => text)).size === 1 ? found[0] : undefined;
}
