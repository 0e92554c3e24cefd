import { openAttribute } from '../core/attributes.ts';
import { SELF, type SubjectId } from '../core/ids.ts';
import { displayLabel, normalise } from '../core/text.ts';
import { plainText, type Value } from '../core/value.ts';
import type { Question } from '../forms/types.ts';
import { hasEnded } from '../memory/time.ts';
import type { Found } from '../memory/types.ts';
import { candidateOf } from './candidate.ts';
import type { AnswerContext } from './context.ts';
import type { Candidate } from './types.ts';

/**
 * Questions that no rule knows. The same label as before gives the same answer; other words are looked for by meaning and
 * only ever offered, with the source question shown.
 */

/** Cosine of all-MiniLM-L6-v2 between a question and the sentence that answers it: 0.64 and more when it does, 0.07-0.4 else (measured). */
const NEAR = 0.5;
/** The nearest fact must lead the next other one by this much, else two things could be meant. */
const LEAD = 0.06;

/** As near as this, other words may say the same. */
const SAME = 0.7;

export async function answerOpen(question: Question, context: AnswerContext, subject: SubjectId = SELF): Promise<Candidate[]> {
  const label = normalise(displayLabel(question.text));
  // "Year" and "Number" ask for nothing without what stands around them.
  if (contentOf(label).length === 0) return [];
  const exact = label ? await context.memory.slot({ attribute: openAttribute(label), subject }) : [];
  if (exact[0]) return [candidateOf(exact[0], context.today)];
  return byMeaning(question, context, subject);
}

/**
 * A fact found by meaning, when one stands out. What a rule worked out answers the question that it was worked out for and no
 * other: the day a notice period ends is not the day a policy should begin.
 */
export async function byMeaning(
  question: Question,
  { memory, today, longText }: AnswerContext,
  subject: SubjectId = SELF,
): Promise<Candidate[]> {
  const hits = (await memory.search(question.text, { limit: 8, subject })).filter(
    ({ belief, similarity = 0 }) =>
      usable(belief.attribute, longText) &&
      belief.label === 'IN' &&
      belief.stance !== 'inferred' &&
      belief.polarity &&
      !hasEnded(belief, today) &&
      isOfKind(question, belief.value) &&
      (!WANTS_SOMEBODY.test(normalise(question.text)) || SOMEBODY.test(belief.attribute)) &&
      (similarity >= SAME || !asksElse(question, belief.attribute)),
  );
  const named = hits.filter(({ belief }) => asksForIt(question, belief.attribute));
  const [only] = named;
  if (only && new Set(named.map(({ belief }) => plainText(belief.value))).size === 1)
    return [candidateOf(only.belief, today, { doubt: 'found-by-meaning' })];
  const ranked = hits
    .filter(({ belief }) => !(belief.attribute.startsWith('open:') && isBareNumber(belief.value)))
    .filter((hit): hit is Found & { similarity: number } => hit.similarity !== undefined)
    .sort((a, b) => b.similarity - a.similarity);
  const [best, ...rest] = ranked;
  if (!best || best.similarity < NEAR) return [];
  const rival = rest.find(({ belief }) => belief.attribute !== best.belief.attribute);
  if (rival && best.similarity - rival.similarity < LEAD) return [];
  return [candidateOf(best.belief, today, { confidence: best.similarity, doubt: 'found-by-meaning' })];
}

/** "Person who can confirm your employment" is no trade of one's own. */
const WANTS_SOMEBODY =
  /^(?:person|people|someone|somebody|anyone|name of (?:the |a )?(?:person|someone)|who)\b(?! (?:do|did|are|were) you)/;
const SOMEBODY = /manager|boss|supervisor|contact|referee|partner|doctor|landlord|teacher|name|friend|relative|note|person|vet|dentist/;

/** A whole sentence is an answer only where there is room for one. */
function usable(attribute: string, longText: boolean): boolean {
  return attribute !== 'note' || longText;
}

/** Words that every second label has. */
const GENERAL = new Set(
  (
    'a an the of for to in on at by as is are do does did you your my our this that it if any and or please enter current currently ' +
    'year years month months day days number no nr nummer type kind art name date datum amount betrag value other details description code id ' +
    'status title from start end jahr jahre monat monate tag tage der die das des dem den ihr ihre ihrer fur im am von zu mit und oder bitte aktuell'
  ).split(' '),
);

function contentOf(label: string): string[] {
  return label.split(' ').filter((word) => word !== '' && !GENERAL.has(word));
}

/** Two words that begin alike are one: "insurance" and "insurer". */
const alike = (a: string, b: string) => a === b || (Math.min(a.length, b.length) >= STEM && a.slice(0, STEM) === b.slice(0, STEM));

const ASKING = new Set('what which who whose welche welcher welches que cual quel quelle qual'.split(' '));

/** Everybody has several of these: one is not the other. */
const OF_MANY =
  /^(?:policy|contract|account|card|member\w*|client|customer|reference|licen[cs]e|permit|plate|order|booking|invoice|poliza|contrato|cuenta|tarjeta|cliente|contrat|compte|carte|police|conta|apolice|vertrag|konto|karte|police|schein\w*)$/;

/** "Locker number" asks for the locker that was noted, "On which floor is your locker?" does not. */
function asksForIt({ text }: Question, attribute: string): boolean {
  if (!attribute.startsWith('open:')) return false;
  const held = contentOf(attribute.slice('open:'.length));
  const asked = contentOf(normalise(displayLabel(text))).filter((word) => !ASKING.has(word));
  const [last, lastHeld] = [asked.at(-1), held.at(-1)];
  if (!last || !lastHeld || !held.every((word) => asked.some((other) => alike(word, other)))) return false;
  return asked.length === held.length || (alike(last, lastHeld) && !OF_MANY.test(lastHeld) && !/[?]/.test(text));
}

/** A number says nothing but itself: only a question for it is answered with it. */
function isBareNumber(value: Value): boolean {
  return /^[^\p{Ll}]{0,24}\d[^\p{Ll}]{0,24}$/u.test(plainText(value));
}

/** A sentence may put it in any words; labels that each say something of which the other knows nothing ask for two things. */
function asksElse({ text }: Question, attribute: string): boolean {
  if (/[?]|\b(?:what|which|who|where|when|how|why|tell|describe)\b/i.test(text)) return false;
  const held = contentOf(normalise(attribute.replace(/^open:/, '')));
  const asked = contentOf(normalise(displayLabel(text)));
  if (held.length === 0) return true;
  const alone = (words: readonly string[], others: readonly string[]) => words.some((word) => !others.some((other) => alike(word, other)));
  return alone(asked, held) && alone(held, asked);
}

const ASKS_A_NUMBER =
  /\b(?:how (?:many|much|long|old|tall|often|far)|since when|(?:what|which|in what|in which) (?:year|month|date|number|dose|amount)|wie (?:viele?|lange|alt|oft|hoch)|seit wann|(?:in )?welche[ms]? jahr|cuant[oa]s?|desde cuando|combien|depuis quand|quant[oa]s?|desde quando)\b/;

/** "How many years have you been there?" is not answered by where that is. */
function isOfKind({ text }: Question, value: Value): boolean {
  return !ASKS_A_NUMBER.test(normalise(text)) || (value.type !== 'boolean' && /\d/.test(plainText(value)));
}

/** Letters by which "insurance" and "insurer" are one word. */
const STEM = 5;
