import { dayAt } from '../core/clock.ts';
import { type Result, refuse } from '../core/result.ts';
import { clean } from '../core/text.ts';
import { format } from '../fill/format/index.ts';
import type { MemoryRefusal } from '../memory/types.ts';
import type { AcceptRefusal, AcceptReport, Body } from '../messaging/contract.ts';
import { accept } from './accept.ts';
import { type Choice, type HeldRow, rowsOf, withChoice } from './tab-state.ts';
import { openMemory, type Viewing } from './viewing.ts';

/** "I do not know it. Tell me": the person's own words for one control, used once or remembered too. Remembered first, so that a fill never outlives a lost fact. */
export async function tell(viewing: Viewing, body: Body<'surface.tell'>): Promise<Result<AcceptReport, AcceptRefusal | MemoryRefusal>> {
  const state = await viewing.states.get(body.tabId);
  const held = state && rowsOf(state).find((one) => one.row.id === body.row);
  const value = clean(body.text, 10_000);
  if (!state || !held) return refuse('stale-view');
  if (value === '') return refuse('empty-value');
  if (held.row.status === 'left-alone') return refuse('nothing-to-fill');
  const opened = await openMemory(viewing.ports);
  if (!opened.ok) return refuse(opened.state === 'locked' ? 'locked' : 'storage-refused');
  const told = toldChoice(held, value, viewing);
  if (!told) return refuse('does-not-parse');
  if (body.remember) {
    const label = held.question.text || held.row.label;
    const kept = await opened.memory.observe(state.topOrigin, [{ path: held.question.path, label, value, context: held.question.context }]);
    if (!kept.ok) return kept;
  }
  const updated = await viewing.states.update(body.tabId, async (now) => now && withChoice(now, held.row.id, told));
  return accept(viewing, {
    tabId: body.tabId,
    view: updated?.view ?? body.view,
    rows: [{ id: body.row, choice: 0 }],
    operation: body.operation,
  });
}

function toldChoice(held: HeldRow, text: string, viewing: Viewing): Choice | null {
  const today = dayAt(viewing.ports.clock.now());
  const path = held.question.path ?? 'note';
  const formatted = format(
    { type: 'text', text },
    path,
    held.field,
    { question: held.question },
    { language: held.field.lang ?? 'en', today },
  );
  if (!formatted.ok) return null;
  return { fill: formatted.value.fill, shown: formatted.value.shown, path, kind: 'fact', beliefs: [], uses: [], exact: true, told: true };
}
