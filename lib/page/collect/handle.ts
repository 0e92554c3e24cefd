import type { FieldKey } from '../../core/ids.ts';
import type { ControlKind } from '../../forms/types.ts';

/**
 * The elements behind one field of a snapshot. Never leaves the frame.
 */
export interface FieldHandle {
  readonly key: FieldKey;
  readonly kind: ControlKind;
  /** The element to drive: the native control where it works, else the widget. Of a radio group or checkbox list its first member. */
  readonly element: Element;
  /** What the person sees of it and gate G judges: the element itself, or the widget, wrapper or label drawn in its place. */
  readonly visible: Element;
  /** Hidden native elements behind a widget; written only through the widget. */
  readonly natives: readonly Element[];
  /** Radios, checkboxes or date sections, in the order of the snapshot's options. */
  readonly members: readonly Element[];
}

/** A control as found, before it is described. */
export interface Unit {
  element: Element;
  kind: ControlKind;
  visible: Element;
  natives: Element[];
  members: Element[];
  /** The element that names and holds a group: fieldset, radiogroup, wrapper. */
  holder: Element | null;
}
