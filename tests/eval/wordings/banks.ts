import { EIGHTH_CHANGES } from './eighth/changes.ts';
import { EIGHTH_ENDS } from './eighth/ends.ts';
import { EIGHTH_TIMES } from './eighth/times.ts';
import { FIFTH_CHANGES } from './fifth/changes.ts';
import { FIFTH_ENDS } from './fifth/ends.ts';
import { FIFTH_TIMES } from './fifth/times.ts';
import { FOURTH_CHANGES } from './fourth/changes.ts';
import { FOURTH_ENDS } from './fourth/ends.ts';
import { FOURTH_TIMES } from './fourth/times.ts';
import { NINTH_CHANGES } from './ninth/changes.ts';
import { NINTH_ENDS } from './ninth/ends.ts';
import { NINTH_TIMES } from './ninth/times.ts';
import type { Row } from './row.ts';
import { ABSENCE } from './second/absence.ts';
import { AS_OF } from './second/as-of.ts';
import { CASCADE } from './second/cascade.ts';
import { CONFLICT } from './second/conflict.ts';
import { DELETION } from './second/deletion.ts';
import { UPDATE } from './second/update.ts';
import { SEVENTH_CHANGES } from './seventh/changes.ts';
import { SEVENTH_ENDS } from './seventh/ends.ts';
import { SEVENTH_TIMES } from './seventh/times.ts';
import { SIXTH_CHANGES } from './sixth/changes.ts';
import { SIXTH_ENDS } from './sixth/ends.ts';
import { SIXTH_TIMES } from './sixth/times.ts';
import { TENTH_CHANGES } from './tenth/changes.ts';
import { TENTH_ENDS } from './tenth/ends.ts';
import { TENTH_TIMES } from './tenth/times.ts';
import { THIRD_CHANGES } from './third/changes.ts';
import { THIRD_ENDS } from './third/ends.ts';
import { THIRD_TIMES } from './third/times.ts';

/** The banks of wordings that `eval cascade --wordings` knows. The first one is what `generate/` makes. */
export const BANKS = {
  second: [...UPDATE, ...CASCADE, ...ABSENCE, ...AS_OF, ...CONFLICT, ...DELETION],
  third: [...THIRD_CHANGES, ...THIRD_ENDS, ...THIRD_TIMES],
  fourth: [...FOURTH_CHANGES, ...FOURTH_ENDS, ...FOURTH_TIMES],
  fifth: [...FIFTH_CHANGES, ...FIFTH_ENDS, ...FIFTH_TIMES],
  sixth: [...SIXTH_CHANGES, ...SIXTH_ENDS, ...SIXTH_TIMES],
  seventh: [...SEVENTH_CHANGES, ...SEVENTH_ENDS, ...SEVENTH_TIMES],
  eighth: [...EIGHTH_CHANGES, ...EIGHTH_ENDS, ...EIGHTH_TIMES],
  ninth: [...NINTH_CHANGES, ...NINTH_ENDS, ...NINTH_TIMES],
  tenth: [...TENTH_CHANGES, ...TENTH_ENDS, ...TENTH_TIMES],
} as const satisfies Readonly<Record<string, readonly Row[]>>;
export type Bank = keyof typeof BANKS;
