import type { FieldKey } from '../../core/ids.ts';
import type { ControlKind, PageSnapshot } from '../../forms/types.ts';
import { all, type Root } from '../dom.ts';
import { MAX_ELEMENTS, newBudget } from './budget.ts';
import { type Described, describeAll } from './describe.ts';
import type { FieldHandle } from './handle.ts';
import { again, keep } from './kept.ts';
import { elementFor, keyFor } from './keys.ts';
import { CONTROLS, kindOf, NATIVE } from './kind.ts';
import { find } from './roots.ts';
import { newSight, type Sight, withSight } from './sight.ts';
import type { Standing } from './state.ts';
import { atOnce, inSlices, isPause, type Steps } from './steps.ts';

/**
 * What a frame shows of its controls: a value-free snapshot for the rest of the product, and the elements behind it for the writer.
 * Promises: changes nothing, runs no page code, leaves no value in the snapshot, and looks at a bounded part of the page; what lies
 * behind a limit is missing and `truncated` says so. A page that has not changed since the last look is not read again.
 */
export interface Collected {
  readonly snapshot: PageSnapshot;
  readonly handles: ReadonlyMap<FieldKey, FieldHandle>;
  /** The document and the shadow roots that were searched. */
  readonly roots: readonly Root[];
  /** The element that stands for a field, in this collection or (while it lives) an earlier one of this frame. */
  elementOf(key: FieldKey): Element | undefined;
  /** The field that an element belongs to: a radio of a group, a hidden native behind a widget, the widget itself. */
  keyOf(element: Element): FieldKey | undefined;
}

export interface CollectOptions {
  readonly standing?: Standing;
  /** Told how long each slice of `collectInSlices` took, in ms. */
  readonly onSlice?: (ms: number) => void;
}

const UNKNOWN: Standing = () => undefined;

export function collect(root: Document = document, options: CollectOptions = {}): Collected {
  const standing = options.standing ?? UNKNOWN;
  return again(root, standing) ?? atOnce(look(root, standing));
}

/** The same without holding the page for more than half a frame at a time. */
export async function collectInSlices(root: Document = document, options: CollectOptions = {}): Promise<Collected> {
  const standing = options.standing ?? UNKNOWN;
  return again(root, standing) ?? (await inSlices(look(root, standing), options.onSlice));
}

function* look(root: Document, standing: Standing): Steps<Collected> {
  const started = performance.now();
  const sight = newSight();
  const kept = keep(root);
  const steps = readAll(root, standing, sight);
  for (;;) {
    const step = withSight(sight, () => steps.next());
    if (step.done) {
      const { described, roots, asked, truncated } = step.value;
      const found = collected(described, roots, truncated, started);
      kept.hold({ found, described, sight, asked });
      return found;
    }
    yield step.value;
  }
}

interface Looked {
  readonly described: Described;
  readonly roots: readonly Root[];
  readonly asked: readonly Element[];
  readonly truncated: boolean;
}

function* readAll(root: Document, standing: Standing, sight: Sight): Steps<Looked> {
  const budget = newBudget();
  const { elements, roots, hosts, asked } = yield* find(root, CONTROLS, budget);
  sight.hosts = hosts;
  yield;
  const controls = new Map<Element, ControlKind>();
  for (const [at, element] of elements.entries()) {
    const kind = kindOf(element);
    if (kind && controls.size >= MAX_ELEMENTS) {
      budget.cut();
      break;
    }
    if (kind) controls.set(element, kind);
    if (isPause(at)) yield;
  }
  const described = yield* describeAll(root, controls, roots, budget, standing);
  return { described, roots, asked, truncated: budget.truncated };
}

function collected({ page, handles, owner }: Described, roots: readonly Root[], truncated: boolean, started: number): Collected {
  return {
    snapshot: { ...page, truncated, ms: performance.now() - started },
    handles,
    roots,
    elementOf: (key) => handles.get(key)?.element ?? elementFor(key),
    keyOf: (element) => {
      const unit = owner.get(element);
      const key = unit && keyFor(unit.element);
      return key && handles.has(key) ? key : undefined;
    },
  };
}

export { drawnChoice } from './visible.ts';

/** The snapshot alone. */
export function collectSnapshot(root: Document = document): PageSnapshot {
  return collect(root).snapshot;
}

/** For every native control of the page in document order (shadow roots left out), the field that stands for it, or null. */
export function fieldIndexMap(root: Document = document, collected: Collected = collect(root)): (FieldKey | null)[] {
  return [...all(root, NATIVE)].map((element) => collected.keyOf(element) ?? null);
}
