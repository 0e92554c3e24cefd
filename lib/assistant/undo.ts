import type { FieldKey } from '../core/ids.ts';
import { ok, type Result, refuse } from '../core/result.ts';
import type { AcceptRefusal, AcceptReport, Body, Row } from '../messaging/contract.ts';
import { frameOf, type HeldRow, type Offered } from './tab-state.ts';
import type { Viewing } from './viewing.ts';

/**
 * Puts back what stood there before an operation, all of it or some rows: in the page, and in the list of rows, where what was asked
 * about asks again. What the ledger says was told stays told.
 */
export async function undo(viewing: Viewing, body: Body<'surface.undo'>): Promise<Result<AcceptReport, AcceptRefusal>> {
  const { states, ports } = viewing;
  const state = await states.get(body.tabId);
  const operation = state?.operations.find((one) => one.id === body.operation);
  if (!state || !operation) return refuse('stale-view');
  const wanted = new Set(body.rows ?? operation.rows);
  // By what was filled then, not by what is listed now: a page that drew a field anew lists it under another name.
  const held = operation.rows.filter((id) => wanted.has(id)).flatMap((id) => placeOf(id) ?? []);
  const outcomes: AcceptReport['outcomes'][number][] = [];
  for (const frameId of new Set(held.map((one) => one.frameId))) {
    const frame = frameOf(state, frameId);
    const keys: FieldKey[] = held.filter((one) => one.frameId === frameId).map((one) => one.key);
    try {
      const answer = await ports.frames.send({ tabId: body.tabId, frameId, documentId: frame?.documentId }, 'frame.undo', {
        operation: body.operation,
        keys,
      });
      for (const outcome of answer.outcomes) {
        const undone = outcome.status === 'set' || outcome.status === 'already';
        outcomes.push({
          row: `${frameId}:${outcome.key}`,
          status: undone ? 'ready' : 'failed',
          reason: outcome.reason,
          readBack: outcome.readBack,
        });
      }
    } catch {
      return refuse('page-gone');
    }
  }
  const byRow = new Map(outcomes.map((outcome) => [outcome.row, outcome]));
  const restore = (held: HeldRow): Row => {
    const { row, field } = held;
    const outcome = byRow.get(row.id);
    if (!outcome) return row;
    const bare = { ...row, readBack: undefined, operation: undefined };
    if (outcome.status !== 'ready') return { ...bare, status: outcome.status, reason: outcome.reason };
    // A file is picked anew.
    if (field.kind === 'file') return { ...bare, status: 'left-alone', reason: 'file', value: undefined };
    return { ...bare, ...beforeFill(held) };
  };
  await states.update(
    body.tabId,
    async (now) =>
      now && {
        ...now,
        frames: now.frames.map((frame) => ({ ...frame, rows: frame.rows.map((one) => ({ ...one, row: restore(one) })) })),
        operations: now.operations.flatMap((one) => {
          if (one.id !== body.operation) return [one];
          const rows = one.rows.filter((row) => byRow.get(row)?.status !== 'ready');
          return rows.length > 0 ? [{ ...one, rows }] : [];
        }),
      },
  );
  ports.broadcast('page.changed', { tabId: body.tabId });
  return ok({ operation: body.operation, outcomes });
}

/** The person's own word for this control needs no second yes; a yes to a doubt was a yes to that one fill. */
function beforeFill({ choices, offered }: HeldRow): Offered {
  const told = choices[0]?.told === true;
  return !told && offered?.status === 'asked' ? offered : { status: 'ready', reason: undefined };
}

/** A row's name says which field of which frame it stood for. */
function placeOf(id: string): { readonly frameId: number; readonly key: FieldKey } | null {
  const [, frame = '', key = ''] = /^(\d+):(.+)$/.exec(id) ?? [];
  return key === '' ? null : { frameId: Number(frame), key: key as FieldKey };
}
