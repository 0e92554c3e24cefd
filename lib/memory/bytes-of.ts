import { canonical } from './events.ts';
import { type State, TABLES } from './state.ts';

/** The projection as text: the same for the same rows, whatever order they came in. What a rebuild must give again, letter for letter. */
export function textOfState(state: State): string {
  return TABLES.map((table) => {
    const rows = [...state.rows(table)].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, row]) => canonical(row));
    return `${table}\n${rows.join('\n')}`;
  }).join('\n');
}
