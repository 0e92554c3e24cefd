import type { Tongue } from '../../../memory/meaning/tongue.ts';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { PT } from './pt.ts';
import type { TongueRows } from './rows.ts';

export { FORMS, type Form, type TongueRows } from './rows.ts';

/** The languages that the reader of notes learnt. */
const ROWS: Partial<Readonly<Record<Tongue, TongueRows>>> = { en: EN, de: DE, es: ES, fr: FR, pt: PT };

export const rowsOf = (tongue: Tongue): TongueRows | undefined => ROWS[tongue];
/** Every language's: a note is not always in that of the form. */
export const ALL_ROWS: readonly TongueRows[] = Object.values(ROWS);
