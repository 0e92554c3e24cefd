import { attributeOf } from '../core/attributes.ts';
import { SELF, type SubjectId } from '../core/ids.ts';
import { normalise } from '../core/text.ts';
import type { FieldReading, Question } from '../forms/types.ts';
import { candidateOf, monthsBetween } from './candidate.ts';
import { composeDraft, isAboutWork } from './compose.ts';
import type { AnswerContext } from './context.ts';
import { answerOpen } from './open.ts';
import { answerPath } from './own.ts';
import { ageOf, asksFormerPartner, extremeOf, ofRelative } from './relatives.ts';
import { aboutSomebody, namesOfAll } from './somebody.ts';
import { severalMeant, subjectOf } from './subject.ts';
import type { Candidate } from './types.ts';
import { asOf, type Period, periodOf } from './when.ts';

/**
 * What the memory answers to one question: candidates best first, or a reason for none.
 * Grounded or blank: nothing known is never "no", "none" or 0; another person's fact is never the person's own.
 */
export type NoAnswer = 'nothing-known' | 'partner-known' | 'other-person' | 'other-time' | 'depends';
export interface Answers {
  readonly candidates: readonly Candidate[];
  readonly reason?: NoAnswer;
}
const nothing = (reason: NoAnswer = 'nothing-known'): Answers => ({ candidates: [], reason });

export async function answerQuestion(reading: FieldReading, context: AnswerContext): Promise<Answers> {
  const { question } = reading;
  const period = periodOf(question.text, context.today);
  if (period && !isTimeless(question)) return answerThen(reading, context, period);
  return answerNow(reading, context);
}

/** What a question without a time of its own is answered with. */
async function answerNow(reading: FieldReading, context: AnswerContext): Promise<Answers> {
  const { question } = reading;
  const [own = '', of] = (question.path ?? '').split('.');
  if (own === 'manager' && context.subject === undefined && question.ask !== 'yes-no') {
    const told = await answerPath(question, own, of, context);
    return told.length > 0 ? found(told) : answerNow({ ...reading, question: { ...question, path: of ?? 'name' } }, context);
  }
  if (!context.subject && asksFormerPartner(question, reading.section)) {
    const past = await ofRelative(question, reading.section, context);
    if (past.length > 0) return found(past);
  }
  const subject =
    context.subject ??
    (await extremeOf(question, reading.section, context)) ??
    (await subjectOf(question, context.memory, reading.section));
  if (subject === null && question.subject.relation === 'thing') return nothing();
  if (subject === null) {
    const told = await ofRelative(question, reading.section, context);
    if (told.length > 0) return found(told);
    const all = await namesOfAll(question, reading.section, context);
    if (all.length > 0) return found(all);
    const each = context.whoever ? await answersOfEach(reading, context) : [];
    return each.length > 0 ? found(each) : nothing('other-person');
  }
  const [id = '', part] = (question.path ?? '').split('.');
  // Under a title about what was before, a number is that of somebody there, and none that the person had.
  if (question.time === 'former' && REACHES.has(id) && !SAID_FORMER.test(question.query)) return nothing('other-time');
  if (subject !== SELF) return found(await ofSomebody(reading, subject, context));
  // Why somebody leaves is told, and is not composed of what they did.
  if (context.longText && id !== 'leaving-reason' && isAboutWork(question)) return found(await composeDraft(question, context));
  // How the employer or the school is reached is no fact about the person, and nothing that sounds like it.
  if (question.path === null && FIRMS.has(question.subject.relation) && REACHED.test(normalise(question.text))) return nothing();
  if (question.path === null) return found(await answerOpen(question, context));
  const condition = await conditionFails(question, context);
  if (condition) return nothing('depends');
  const answers = (await answerPath(question, id, part, context)).filter((one) => question.ask !== 'years' || isLength(one));
  // Living with somebody is not being married to them.
  if (answers.length === 0 && id === 'marital-status' && (await context.memory.people()).some(({ relation }) => relation === 'partner'))
    return nothing('partner-known');
  return found(answers);
}

/** What is known of somebody, what was told of them before they had a name, and their age by their day of birth. */
async function ofSomebody({ question, section }: FieldReading, subject: SubjectId, context: AnswerContext): Promise<Candidate[]> {
  const [id = '', part] = (question.path ?? '').split('.');
  const known = await aboutSomebody(question, subject, id, part, context);
  if (known.length > 0) return known;
  const told = context.subject ? [] : await ofRelative(question, section, context);
  return told.length > 0 || id !== 'age' ? told : ageOf(subject, context);
}

/** The best answer of everybody who may be meant, marked as one of several. */
async function answersOfEach(reading: FieldReading, context: AnswerContext): Promise<Candidate[]> {
  const people = await severalMeant(reading.question, context.memory, reading.section);
  const answers = await Promise.all(people.map((subject) => answerNow(reading, { ...context, subject })));
  return answers.flatMap(({ candidates }) => candidates.slice(0, 1)).map((candidate) => ({ ...candidate, among: true }));
}

const REACHES: ReadonlySet<string> = new Set(['tel', 'email']);
const SAID_FORMER = /\b(?:previous|former|old|last|fruher\w*|alte[rsn]?|ehemalig\w*|ancien\w*|precedent\w*|anterior\w*|antigu[oa])\b/;

const FIRMS: ReadonlySet<string> = new Set(['employer', 'school']);
const REACHED =
  /\b(tel|phone|telephone|telefon\w*|mobile|fax|e ?mail|address|adresse|anschrift|street|city|town|post ?code|postal code|zip|strasse|plz|ort|direccion|correo|ville|endereco|morada|telefone)\b/;

/** Things that happened once and things that never change are the same at any time. */
function isTimeless(question: Question): boolean {
  const attribute = attributeOf(question.path ?? '');
  return attribute === undefined
    ? false
    : attribute.temporal !== 'state' || /^(education|degree|experience|skill)(\.|$)/.test(question.path ?? '');
}

/** As it was then: at the beginning and at the end of the time that was named. Two answers are a choice, and none is none. */
async function answerThen(reading: FieldReading, context: AnswerContext, period: Period): Promise<Answers> {
  if (period.from > context.today || reading.question.path === null) return nothing('other-time');
  if (reading.question.path === 'age') return ageThen(reading, context, period);
  const at = (day: string) =>
    answerNow(
      { ...reading, question: { ...reading.question, time: 'any' } },
      { ...context, today: day, memory: asOf(context.memory, day, period) },
    );
  const ends = await Promise.all([...new Set([period.from, period.to])].map(at));
  const all = ends.flatMap(({ candidates }) => candidates.slice(0, 1));
  const unlike = [...new Map(all.map((candidate) => [JSON.stringify(candidate.value), candidate])).values()];
  if (unlike.length === 0) return nothing('other-time');
  return { candidates: unlike.length === 1 ? unlike : unlike.map((candidate) => ({ ...candidate, doubt: 'ambiguous' as const })) };
}

/** Years from the day of birth to the time that was named; where the birthday lies within, either of two. */
async function ageThen(reading: FieldReading, context: AnswerContext, period: Period): Promise<Answers> {
  const subject = context.subject ?? (await subjectOf(reading.question, context.memory, reading.section));
  if (subject === null) return nothing('other-person');
  const [born] = await context.memory.slot({ attribute: 'bday', subject });
  if (born?.value.type !== 'date' || born.value.iso.length < 10) return nothing('other-time');
  const { iso } = born.value;
  const ages = [period.from, period.to].map((day) => Math.floor(monthsBetween(iso, day) / 12)).filter((age) => age >= 0);
  const answers = [...new Set(ages)].map((number) =>
    candidateOf(born, context.today, { kind: 'conclusion', path: 'age', value: { type: 'number', number } }),
  );
  if (answers.length === 0) return nothing('other-time');
  return { candidates: answers.length === 1 ? answers : answers.map((candidate) => ({ ...candidate, doubt: 'ambiguous' as const })) };
}

/** Digits of the longest length of time in years, months and all. */
const FEW_DIGITS = 4;

/** "How many years with your employer?" is not answered by who that is, nor by a number to call. */
function isLength({ value }: Candidate): boolean {
  if (value.type !== 'text') return value.type === 'duration' || value.type === 'number' || value.type === 'date';
  const digits = value.text.replace(/\D/g, '').length;
  return digits > 0 && digits <= FEW_DIGITS;
}

function found(candidates: readonly Candidate[]): Answers {
  return candidates.length > 0 ? { candidates } : nothing();
}

const UNDER_YEARS = /(?:less|fewer|under|shorter) (?:than )?(\d{1,2}|one|two|three|four|five) years?|weniger als (\d{1,2}) jahre/;
const NUMBER: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5 };

/** "Previous address (if less than 3 years at current)": true when the memory shows that it does not apply, or cannot tell. */
async function conditionFails(question: Question, context: AnswerContext): Promise<boolean> {
  const match = UNDER_YEARS.exec(normalise(question.text));
  if (!match || question.time !== 'former' || !question.path?.startsWith('address')) return false;
  const years = Number(match[1] ?? match[2]) || NUMBER[match[1] ?? ''] || 0;
  const [current] = await context.memory.slot({ attribute: 'address' });
  return !current?.validFrom || monthsBetween(current.validFrom, context.today) >= years * 12;
}
