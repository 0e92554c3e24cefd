import { attributeOf } from '../core/attributes.ts';
import { normalise, words } from '../core/text.ts';
import type { Question } from '../forms/types.ts';
import type { Belief } from '../memory/types.ts';
import { candidateOf } from './candidate.ts';
import type { AnswerContext } from './context.ts';
import { joined } from './joined.ts';
import { inPart } from './part.ts';
import type { Candidate } from './types.ts';

/**
 * Things of which somebody has several and a question says which: loans by what they are for, certificates and licences by their
 * name, examinations by their subject. A kind that was never told of is left blank: the policy of the house is none of the car.
 */
const GENERAL = new Set(
  (
    'insurance insurer insured policy cover coverage provider company number no id name of the a an your you my do does have hold got any is are by with who which what when where how much many ' +
    'loan loans lender repayment repayments monthly payment payments balance outstanding credit debt debts amount left owed owe pay per month current currently ' +
    'certificate certificates certification certifications certified qualification professional licence license licences registration registered body issuing issuer issued awarding awarded date obtained expiry expires expiration end valid until from to on for in ' +
    'renewal due start level title type kind details please list enter if year and or at not applicable exam result results grade grades mark marks final subject subjects level levels held other relevant ' +
    'versicherung versicherer zertifikat nummer bank gesellschaft anbieter kosten premium cost price premiums held hold since training course professional membership member pin reference'
  ).split(' '),
);
/** Words for one kind. */
const SAME: Readonly<Record<string, string>> = {
  house: 'home',
  household: 'home',
  homeowners: 'home',
  homeowner: 'home',
  motor: 'car',
  vehicle: 'car',
  auto: 'car',
  maths: 'math',
  mathematics: 'math',
};
const one = (word: string) => SAME[word] ?? SAME[word.replace(/s$/, '')] ?? word.replace(/(?<=\p{L}{3})s$/u, '');

function nameOf({ value, context }: Belief): string {
  if (value.type !== 'record') return context ?? '';
  const { kind, name, issuer, company } = value.parts;
  return [kind, name, issuer, company].filter(Boolean).join(' ');
}

export async function ofKind(question: Question, id: string, part: string | undefined, context: AnswerContext): Promise<Candidate[]> {
  const all = await context.memory.slot({ attribute: id });
  const asked = [
    ...new Set(
      words(question.query)
        .filter((word) => !GENERAL.has(word) && !/^\d+$/.test(word))
        .map(one),
    ),
  ];
  const knows = (belief: Belief) => {
    const known = new Set(words(normalise(nameOf(belief))).map(one));
    return asked.filter((word) => known.has(word)).length;
  };
  const most = Math.max(0, ...all.map(knows));
  // What the question names and no one of them is: it asks for another one.
  const meant = asked.length === 0 ? all : most > 0 ? all.filter((belief) => knows(belief) === most) : [];
  const fitting = id === 'exam-result' && most < asked.length ? [] : meant;
  const inRow = question.inRows || question.nth > 0 ? fitting.slice(question.nth, question.nth + 1) : fitting;
  const candidates = inRow.flatMap((belief) => inPart(belief, part ?? mainPart(id, question), question, context));
  const distinct = new Set(candidates.map(({ value }) => JSON.stringify(value))).size;
  if (distinct <= 1) return candidates.slice(0, 1);
  if (id === 'exam-result') return [listOf(inRow, context)];
  if (question.ask === 'list' || part === 'name') return [joined(candidates)];
  return candidates.map((candidate) => ({ ...candidate, doubt: candidate.doubt ?? 'ambiguous' }));
}

/** What one of them is called by, where the whole is asked for. */
function mainPart(id: string, { ask }: Question): string | undefined {
  if (ask === 'yes-no' || attributeOf(id)?.kind !== 'record') return undefined;
  return id === 'loan' ? 'company' : 'name';
}

/** "Maths A, Physics B". */
function listOf(results: readonly Belief[], { today }: AnswerContext): Candidate {
  return joined(
    results.map((belief) => {
      const grade = belief.value.type === 'text' ? belief.value.text : '';
      return candidateOf(belief, today, { value: { type: 'text', text: `${belief.context ?? ''} ${grade}`.trim() } });
    }),
  );
}
