import { attributeOf } from '../core/attributes.ts';
import { byFirstName } from '../memory/facts/from-contact.ts';
import type { Belief } from '../memory/types.ts';
import { candidateOf } from './candidate.ts';
import type { AnswerContext } from './context.ts';
import type { Candidate } from './types.ts';

/**
 * A record of the person's own that names somebody ("in an emergency call Iker"): what it does not hold of them is known of the one person
 * of that name, and their whole name is the one that they were told of with.
 */
export async function withNamed(
  belief: Belief,
  part: string | undefined,
  said: readonly Candidate[],
  context: AnswerContext,
): Promise<readonly Candidate[]> {
  const name = belief.value.type === 'record' ? belief.value.parts.name : undefined;
  if (part === undefined || name === undefined || (said.length > 0 && part !== 'name')) return said;
  const people = await context.memory.people();
  const person = people.find((one) => one.name === name) ?? byFirstName(people, name);
  if (!person) return said;
  const of = { path: `${belief.attribute}.${part}`, subject: person.id };
  if (part === 'name')
    return person.name.length > name.length
      ? said.map((candidate) => ({ ...candidate, value: { type: 'text', text: person.name } }))
      : said;
  if (part === 'relation')
    return [candidateOf(belief, context.today, { ...of, value: { type: 'text', text: person.relation.replace(/-/g, ' ') } })];
  const known = await context.memory.slot({ attribute: part, subject: person.id });
  const theirs = known.map((one) => {
    const beliefs = [...new Set([one.id, belief.id])];
    return candidateOf(one, context.today, { ...of, beliefs, uses: [...new Set([...belief.leaves, ...one.leaves])] });
  });
  return unsureWhich(part, theirs);
}

/** Of several that a person may have at once, nothing tells which is meant. */
export function unsureWhich(attribute: string, candidates: readonly Candidate[]): Candidate[] {
  const distinct = new Set(candidates.map(({ value }) => JSON.stringify(value))).size;
  const isOpen = distinct > 1 && attributeOf(attribute)?.cardinality === 'many';
  return candidates.map((candidate) => (isOpen ? { ...candidate, doubt: candidate.doubt ?? 'ambiguous' } : candidate));
}
