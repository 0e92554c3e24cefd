import { attributeOf } from '../core/attributes.ts';
import type { BeliefId } from '../core/ids.ts';
import { plainText } from '../core/value.ts';
import type { Belief, Memory } from '../memory/types.ts';
import type { MemoryRow, RowSource } from '../messaging/contract.ts';

/** Where a value comes from, in one line's worth of data: the words are the interface's. */
export async function sourceOf(memory: Memory, ids: readonly BeliefId[]): Promise<RowSource | undefined> {
  const [id] = ids;
  const proof = id ? await memory.why(id) : undefined;
  if (!proof) return undefined;
  const { belief, source, because } = proof;
  if (belief.kind === 'conclusion' || belief.kind === 'assumption') {
    return { kind: 'conclusion', at: belief.at, because: because.map((premise) => premise.belief.text) };
  }
  return { kind: source?.kind ?? 'note', origin: source?.origin, title: source?.title, at: belief.at };
}

export async function memoryRow(memory: Memory, belief: Belief, language: 'en' | 'de'): Promise<MemoryRow> {
  const attribute = attributeOf(belief.attribute);
  const person = belief.subject === 'self' ? undefined : (await memory.people()).find((one) => one.id === belief.subject)?.name;
  return {
    belief,
    name: attribute?.name[language] ?? belief.attribute.replace(/^open:/, ''),
    value: plainText(belief.value),
    person,
    from: (await sourceOf(memory, [belief.id])) ?? { kind: 'note', at: belief.at },
  };
}
