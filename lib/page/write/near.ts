import type { FieldHandle } from '../collect/handle.ts';
import { all, checkVisibility, contains } from '../dom.ts';

/** Whose what stands near a control is: a block that holds another control is not this one's alone. */
const CONTROLS =
  'input:not([type=hidden i]), select, textarea, [role=radio], [role=checkbox], [role=switch], [role=combobox], [role=slider]';

/** Whether a block shows another control than this one, those in `apart` not counted. */
export function holdsOthers(block: Element, { element, members, natives }: FieldHandle, apart?: Element): boolean {
  const mine = [element, ...members, ...natives];
  return [...all(block, CONTROLS)].some(
    (other) =>
      !(apart && contains(apart, other)) && checkVisibility(other) && !mine.some((one) => contains(other, one) || contains(one, other)),
  );
}
