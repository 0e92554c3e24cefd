import type { Cue } from './cues/cue.ts';
import { HOW_MUCH } from './cues/how-much.ts';
import { WHAT } from './cues/what.ts';
import { WHEN } from './cues/when.ts';
import { WHO } from './cues/who.ts';
import type { SpanType } from './types.ts';

export type { Cue } from './cues/cue.ts';

/** What only dates and times are asked by: "delivery" in "Delivery Location" is no deadline. */
const TIMES: readonly SpanType[] = ['date', 'time', 'year', 'duration'];

const ROWS: readonly Cue[] = [...WHEN.map((row): Cue => ({ types: TIMES, ...row })), ...WHO, ...HOW_MUCH, ...WHAT];

/** The rows that a label asks by. */
export function cuesOf(label: string, types: readonly SpanType[]): Cue[] {
  const known = ROWS.filter((row) => row.label.test(label) && (!row.types || row.types.some((type) => types.includes(type))));
  const sole = known.find((row) => row.sole);
  return sole ? known.filter((row) => row === sole || row.types?.[0] !== sole.types?.[0]) : known;
}

/** The rows on dates and sums, as far as their words say which one is meant. */
export const MEASURES: readonly Cue[] = ROWS.filter(
  (one) =>
    one.strength >= 0.7 && /birth|start|end\|ending|deadline|incident|graduat|founded|income|rent|deposit|loan/.test(one.label.source),
);

/** Names of people who are never the person that brings the document in. */
export const OTHER_PERSON =
  /\b(emergency|next of kin|spouse|husband|wife|partner|supervisor|advis[eo]r|mentor|physician|doctor|surgeon|practitioner|gp|referee|reference|referrer|landlord|guarantor|guardian|parent|mother|father|witness|co \p{L}+|beneficiary|second|previous|manager|employer|insured|primary contact|instructor|teacher|tutor|lecturer|recommender|pen name|pseudonym|stage name|alias)\b/u;

/** Heads that a word before them makes another thing: a list price is no unit price, a new address no property's. */
export const QUALIFIED =
  /\b(?<mark>list|asking|retail|new|home|office|work|billing|mailing|forwarding|delivery|shipping|postal|permanent|temporary|emergency|maiden|car|student|gas|water|business|company|school|general|second|other|another|next|last)[ -](?:address|price|number|name|date|phone|e-?mail|account|meter|line|code|appointment|visit)$/i;

/** Marks that mean the same address, price or number. */
export const SAME_MARK: readonly string[][] = [
  ['new', 'forwarding'],
  ['list', 'retail', 'asking'],
  ['work', 'office', 'business', 'company'],
  ['delivery', 'shipping'],
  ['mailing', 'postal', 'billing'],
  ['home', 'permanent'],
  ['second', 'other', 'another'],
];

/** Heads that say of what form a value is and little about what it means. */
export const GENERIC = new Set(
  'name number no date title amount type level address code id time day year person contact value size note text description method status option choice kind line count total preference'.split(
    ' ',
  ),
);
/** Words that only shade a label. */
export const LIGHT = new Set(
  'prefer current desir propos primary main exist special additional estimat expect request full own first official legal personal present relevant brief short specific general submitt submit appli apply new highest'.split(
    ' ',
  ),
);
