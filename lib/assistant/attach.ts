import { ATTACHED_MOST } from '../core/attached.ts';
import { type Result, refuse } from '../core/result.ts';
import type { AcceptRefusal, AcceptReport, Body } from '../messaging/contract.ts';
import { accept } from './accept.ts';
import { type Choice, type HeldRow, rowsOf, withChoice, withRow } from './tab-state.ts';
import type { Viewing } from './viewing.ts';

/**
 * Files for a control that takes files: only those that the person picked for it just now. Their bytes go to the one frame and are kept
 * nowhere; the state of the tab knows names and sizes.
 */
export type AttachRefusal = AcceptRefusal | 'files-too-large' | 'files-too-many';

export async function attach(viewing: Viewing, body: Body<'surface.attach'>): Promise<Result<AcceptReport, AttachRefusal>> {
  const state = await viewing.states.get(body.tabId);
  const held = state && rowsOf(state).find((one) => one.row.id === body.row);
  if (!state || !held) return refuse('stale-view');
  if (!takesFiles(held) || body.files.length === 0) return refuse('nothing-to-fill');
  if (body.files.length > 1 && !held.field.multiple) return refuse('files-too-many');
  if (body.files.reduce((sum, file) => sum + file.size, 0) > ATTACHED_MOST) return refuse('files-too-large');
  const names = body.files.map(({ name }) => name).join(', ');
  const choice: Choice = {
    fill: { type: 'files', files: body.files.map(({ data: _, ...file }) => file) },
    shown: names,
    path: 'file',
    kind: 'fact',
    beliefs: [],
    uses: [],
    exact: true,
    told: true,
  };
  const updated = await viewing.states.update(body.tabId, async (now) => now && withChoice(now, held.row.id, choice));
  const { tabId, row, operation } = body;
  const result = await accept(viewing, { tabId, view: updated?.view ?? body.view, rows: [{ id: row, choice: 0 }], operation }, body.files);
  // Without its bytes the row offers nothing: a refusal leaves it as it was.
  if (!result.ok) await viewing.states.update(tabId, async (now) => now && withRow(now, row, () => held));
  return result;
}

/** What was hidden, disabled or another's stays so. */
function takesFiles({ field, row }: HeldRow): boolean {
  return field.kind === 'file' && (row.status === 'failed' || row.reason === 'file');
}
