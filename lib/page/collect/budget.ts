/** How much of a page is looked at. What lies behind a limit is not seen, so it is not filled. */
export interface Budget {
  /** Counts one node; false once nodes or time are used up. */
  node(): boolean;
  /** Whether there is time for another field. */
  time(): boolean;
  cut(): void;
  readonly truncated: boolean;
}

/** Elements looked at for shadow roots. */
const MAX_NODES = 150_000;
/** ms for one scan. Far above what 400 fields take (the slowest of 585 real pages: 60 ms), because a machine that ten programs keep busy must not lose a field. */
const MAX_MS = 5000;
export const MAX_FIELDS = 2400;
/** Forms described; a control of a later one belongs to none. */
export const MAX_FORMS = 200;
/** Elements with a role or native control that are looked at; radios and options of a group count one each. */
export const MAX_ELEMENTS = 6000;
/** Options of all lists together: a message of a few megabytes. */
export const MAX_OPTIONS_IN_ALL = 20_000;

export function newBudget(): Budget {
  const end = performance.now() + MAX_MS;
  let nodes = 0;
  let truncated = false;
  const cut = (): false => {
    truncated = true;
    return false;
  };
  return {
    node: () => {
      nodes++;
      if (nodes > MAX_NODES) return cut();
      return nodes % 512 === 0 && performance.now() > end ? cut() : true;
    },
    time: () => (performance.now() > end ? cut() : true),
    cut: () => void cut(),
    get truncated() {
      return truncated;
    },
  };
}
