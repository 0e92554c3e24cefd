import type { Value } from '../../core/value.ts';
import { FEET, INCHES_OVER } from '../../forms/measures.ts';
import type { FieldSnapshot } from '../../forms/types.ts';

/**
 * A measure in the unit that a control speaks of: kept in cm and kg, asked for in metres, inches or pounds. Feet and stones take two
 * numbers; one box for them is left to the person.
 */
interface Unit {
  readonly of: 'cm' | 'kg';
  /** As a label says it; single letters only in brackets, because "in" and "m" are words as well. */
  readonly said: RegExp;
  /** null: no single number says it. */
  readonly from: ((number: number) => number) | null;
}

const CM_PER_INCH = 2.54;
const INCHES_PER_FOOT = 12;

const UNITS: readonly Unit[] = [
  { of: 'cm', said: /\b(?:cms?|centimet(?:er|re)s?|zentimeter|centim[eè]tres?|cent[ií]metros?|centimetri)\b/i, from: (number) => number },
  { of: 'cm', said: /\b(?:foot|feet|ft)\b|\d ?['’′]/i, from: null },
  { of: 'cm', said: /\binch(?:es)?\b|[([]ins?[)\]]/i, from: (number) => Math.round(number / CM_PER_INCH) },
  { of: 'cm', said: /\bmet(?:er|re)s?\b|\bm[eè]tres?\b|\bmetros?\b|\bmetri\b|[([]m[)\]]/i, from: (number) => number / 100 },
  { of: 'kg', said: /\b(?:kgs?|kilos?|kilogram\w*|kilogramm)\b/i, from: (number) => number },
  { of: 'kg', said: /\bstones?\b|[([]st[)\]]/i, from: null },
  { of: 'kg', said: /\b(?:lbs?|pounds?)\b/i, from: (number) => Math.round(number / 0.453_592_37) },
];

/** The same value where the control names no other unit; null where it cannot stand there. */
export function inUnitOf(value: Value, field: FieldSnapshot, unitAsked?: string): Value | null {
  if (value.type !== 'number' || (value.unit !== 'cm' && value.unit !== 'kg')) return value;
  if (unitAsked === FEET || unitAsked === INCHES_OVER) {
    const inches = Math.round(value.number / CM_PER_INCH);
    return { ...value, number: unitAsked === FEET ? Math.floor(inches / INCHES_PER_FOOT) : inches % INCHES_PER_FOOT, unit: undefined };
  }
  const text = [field.label, field.placeholder, field.after, field.help, field.aria].join(' ');
  const unit = UNITS.find((one) => one.of === value.unit && one.said.test(text));
  if (!unit) return value;
  return unit.from && { ...value, number: unit.from(value.number), unit: undefined };
}
