import type { Rule } from '../conclude.ts';
import { DOCUMENT_RULES } from './documents.ts';
import { HOME_RULES } from './home.ts';
import { IDENTITY_RULES } from './identity.ts';
import { WORK_RULES } from './work.ts';

/** All rules. The order only decides which of two that conclude the same is kept: the first. */
export const RULES: readonly Rule[] = [...IDENTITY_RULES, ...WORK_RULES, ...DOCUMENT_RULES, ...HOME_RULES];
