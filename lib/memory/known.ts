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
    const now = JSON.stringify(sorted(statement.kind === 'amendment' ? statement : kept(statement)));
    if (await isHeld(state, statement.id, now, eventAt)) continue;
    const id = freeId(statement.id, taken);
    taken.add(id);
    fresh.push({ ...statement, id });
  }
  return fresh;
}

/** Whether it came before, under its own id or under one it was given because another file had used that. */
async function isHeld(state: State, id: string, now: string, eventAt: (tx: number) => Promise<MemoryEvent | undefined>): Promise<boolean> {
  for (let number = 1; ; number += 1) {
    const named = number === 1 ? id : `${id}~${number}`;
    const row = state.statements.get(named as StatementId);
    if (!row) return false;
    const event = await eventAt(row.tx);
    const held = (event?.payload as Partial<ToldPayload> | undefined)?.raw;
    // Of what was forgotten nobody knows any more what it said: it is not told again.
    if (event && (event.redacted || JSON.stringify(sorted(held && { ...held, id })) === now)) return true;
  }
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
