import type { FieldKey, OperationId } from '../../core/ids.ts';
import type { FillOutcome } from '../../fill/types.ts';
import { signature } from '../../forms/signature.ts';
import { isEditable, isNative } from '../dom.ts';
import type { WriterOptions } from './index.ts';
import { type Ours, outcome, type Written } from './judge.ts';
import { placeOf } from './place.ts';
import { readBack } from './read.ts';
import { restore } from './undo.ts';

/**
 * Undo of one control, also after the page has drawn it anew. What the person has typed there since stays, and an element that stands
 * for another field by now is left alone.
 */
export async function putBack(
  key: FieldKey,
  operation: OperationId,
  written: Written | undefined,
  options: WriterOptions,
  ours: Ours,
): Promise<FillOutcome> {
  const started = performance.now();
  const ms = () => performance.now() - started;
  const field = options.refresh(key);
  const place = written && placeOf(key, written.signature, field, options);
  if (!place) return outcome(key, 'failed', '', ms(), 'target-gone');
  const shown = readBack(place.handle, place.field);
  if (place.field.state === 'typed') return outcome(key, 'refused', shown, ms(), 'already-filled');
  const own = ours.get(place.handle.element);
  const set = own?.shown;
  if (own && own.operation !== operation) return outcome(key, 'refused', shown, ms(), 'target-changed');
  if (!isHeard(place.handle.element) && set !== undefined && shown !== set) return outcome(key, 'refused', shown, ms(), 'already-filled');
  if (signature(place.field) !== written.signature && shown !== set) return outcome(key, 'refused', shown, ms(), 'target-changed');
  const reason = await restore(place.handle, place.field, written);
  options.refresh(key);
  const live = placeOf(
    key,
    written.signature,
    options.all().find((one) => one.key === key),
    options,
  );
  if (reason !== 'stays')
    for (const element of [place.handle.element, ...place.handle.members, ...place.handle.natives]) ours.delete(element);
  return outcome(key, reason ? 'failed' : 'set', live ? readBack(live.handle, live.field) : '', ms(), reason ?? undefined);
}

/** Of a drawn choice no event tells who changed it; then what shows something else than was set counts as the person's. */
const isHeard = (element: Element): boolean => isNative(element) || isEditable(element);
