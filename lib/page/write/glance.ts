import type { FieldKey } from '../../core/ids.ts';
import type { FieldSnapshot } from '../../forms/types.ts';
import { isConnected, isElement, isInput, rootNode } from '../dom.ts';
import type { WriterOptions } from './index.ts';

/**
 * A field as it is now, without a look through the whole page where nothing has changed since the last one: then only what stands in
 * the control is read again. Controls in shadow trees, whose changes are not heard of, are always looked at in full.
 */
export interface Glance {
  refresh(key: FieldKey): FieldSnapshot | undefined;
  stop(): void;
}

const WATCHED: MutationObserverInit = { subtree: true, childList: true, characterData: true, attributes: true };

export function createGlance(options: WriterOptions): Glance {
  let known = new Map<FieldKey, FieldSnapshot>();
  let changed = true;
  const note = (records: readonly MutationRecord[]): void => {
    changed ||= records.some((record) => !isOwnValue(record));
  };
  const watcher = new MutationObserver(note);
  watcher.observe(document, WATCHED);

  const refresh = (key: FieldKey): FieldSnapshot | undefined => {
    note(watcher.takeRecords());
    const field = known.get(key);
    const handle = options.handleOf(key);
    if (!changed && field && handle && isConnected(handle.element) && rootNode(handle.element) === document)
      return { ...field, state: options.stateNow(handle) };
    const fresh = options.refresh(key);
    known = new Map(options.all().map((one) => [one.key, one]));
    changed = false;
    return fresh;
  };
  return { refresh, stop: () => watcher.disconnect() };
}

/** Some frameworks write what stands in a box into its attribute, which says nothing of what the box is. */
function isOwnValue({ type, attributeName, target }: MutationRecord): boolean {
  const isBox = isElement(target) && isInput(target) && !/^(radio|checkbox|button|submit|hidden)$/.test(target.type);
  return type === 'attributes' && attributeName === 'value' && isBox;
}
