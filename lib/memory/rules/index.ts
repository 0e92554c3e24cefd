import type { Rule } from '../conclude.ts';
import { CAREER_RULES } from './career.ts';
import { DOCUMENT_RULES } from './documents.ts';
import { HABIT_RULES } from './habits.ts';
import { HOME_RULES } from './home.ts';
import { IDENTITY_RULES } from './identity.ts';
import { MONEY_RULES } from './money.ts';
import { PLACE_RULES } from './places.ts';
import { THING_RULES } from './things.ts';
import { WORK_RULES } from './work.ts';

/** All rules. The order only decides which of two that conclude the same is kept: the first. */
export const RULES: readonly Rule[] = [
  ...IDENTITY_RULES,
  ...PLACE_RULES,
  ...WORK_RULES,
  ...CAREER_RULES,
  ...DOCUMENT_RULES,
  ...HOME_RULES,
  ...MONEY_RULES,
  ...THING_RULES,
  ...HABIT_RULES,
];
