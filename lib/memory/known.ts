import type { StatementId } from '../core/ids.ts';
import { kept } from './facts/tell.ts';
import type { ToldPayload } from './project.ts';
import type { State } from './state.ts';
import type { MemoryEvent, Statement } from './types.ts';

/** Statements that are new; one that came before under the same id is not taken twice, forgotten or not. */
export async function freshOf(
  state: State,
  statements: readonly Statement[],
  eventAt: (tx: number) => Promise<MemoryEvent | undefined>,
): Promise<Statement[]> {
  const fresh: Statement[] = [];
  const taken = new Set<string>(state.statements.keys());
  for (const statement of statements) {
    if (!taken.has(statement.id)) {
      taken.add(statement.id);
      fresh.push(statement);
      continue;
    }
    const row = state.statements.get(statement.id as StatementId);
    const event = row ? await eventAt(row.tx) : undefined;
    const held = (event?.payload as Partial<ToldPayload> | undefined)?.raw;
    const now = statement.kind === 'amendment' ? statement : kept(statement);
    if (event && (event.redacted || JSON.stringify(sorted(held)) === JSON.stringify(sorted(now)))) continue;
    const id = freeId(statement.id, taken);
    taken.add(id);
    fresh.push({ ...statement, id });
  }
  return fresh;
}

/** Other words under a known id come from another file: they get an id of their own. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) if (!taken.has(`${id}~${number}`)) return `${id}~${number}`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}
