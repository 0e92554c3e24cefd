import type { FieldSnapshot } from '../../forms/types.ts';
import { htmlOf, shadowRootOf } from '../dom.ts';
import type { Described } from './describe.ts';
import type { Collected } from './index.ts';
import { isAsThen, type Sight } from './sight.ts';
import { type Standing, stateOf } from './state.ts';

/**
 * The last look at this frame, good for as long as nothing has changed: no node, attribute or text (one observer, which goes deaf at
 * the first change and is gone then), no new shadow root, and everybody as visible as before. What stands in the controls is looked at
 * anew each time, because that changes nothing in the document.
 */
interface Last {
  readonly found: Collected;
  readonly described: Described;
  readonly sight: Sight;
  /** Elements that had no shadow root and could get one without the document telling. */
  readonly asked: readonly Element[];
}

interface Kept {
  /** What was found, unless the page has changed since `keep`. */
  hold(last: Last): void;
}

/** More trees than this are not listened to. */
const MAX_ROOTS = 100;

let kept: { readonly root: Document; readonly html: Element | null; last: Last | null; changed: boolean } | null = null;
let observer: MutationObserver | null = null;

const EVERYTHING: MutationObserverInit = { subtree: true, childList: true, attributes: true, characterData: true };

/** Listens from now on: what changes during a look makes that look good for once only. */
export function keep(root: Document): Kept {
  forget();
  const mine = { root, html: htmlOf(root), last: null as Last | null, changed: false };
  const changes = new MutationObserver(() => {
    changes.disconnect();
    if (kept === mine) forget();
  });
  changes.observe(root, EVERYTHING);
  kept = mine;
  observer = changes;
  return {
    hold: (last) => {
      if (kept !== mine || last.found.roots.length > MAX_ROOTS) return;
      if (changes.takeRecords().length > 0) return forget();
      for (const inner of last.found.roots.slice(1)) changes.observe(inner, EVERYTHING);
      mine.last = last;
    },
  };
}

/** The last look with what stands in the controls now, or null when the page must be read again. */
export function again(root: Document, standing: Standing): Collected | null {
  const last = kept?.root === root ? kept.last : null;
  if (!last) return null;
  const started = performance.now();
  if ((observer?.takeRecords().length ?? 1) > 0 || kept?.html !== htmlOf(root) || last.asked.some(shadowRootOf) || !isAsThen(last.sight)) {
    forget();
    return null;
  }
  const { snapshot } = last.found;
  const fields = snapshot.fields.map((field, index): FieldSnapshot => {
    const unit = last.described.units[index];
    const state = unit ? stateOf(unit, standing) : field.state;
    return state === field.state ? field : { ...field, state };
  });
  return { ...last.found, snapshot: { ...snapshot, fields, ms: performance.now() - started } };
}

function forget(): void {
  observer?.disconnect();
  observer = null;
  kept = null;
}
