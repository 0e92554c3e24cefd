import type { FieldKey } from '../../core/ids.ts';
import { signature } from '../../forms/signature.ts';
import type { FieldSnapshot } from '../../forms/types.ts';
import type { FieldHandle } from '../collect/handle.ts';
import { isConnected } from '../dom.ts';
import type { WriterOptions } from './index.ts';

/** Where a field stands now. A page that drew it anew has another element for it: the only one of the same signature. */
export interface Place {
  readonly field: FieldSnapshot;
  readonly handle: FieldHandle;
}

export function placeOf(
  key: FieldKey,
  was: string,
  field: FieldSnapshot | undefined,
  options: Pick<WriterOptions, 'all' | 'handleOf'>,
): Place | null {
  const handle = options.handleOf(key);
  if (field && handle && isConnected(handle.element)) return { field, handle };
  const [alike, ...others] = options.all().filter((one) => signature(one) === was);
  const other = alike && others.length === 0 ? options.handleOf(alike.key) : undefined;
  return alike && other && isConnected(other.element) ? { field: alike, handle: other } : null;
}
