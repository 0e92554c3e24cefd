import { craftStem } from '../core/craft.ts';
import { ok, type Result, refuse } from '../core/result.ts';
import { normalise, sameWords, signs } from '../core/text.ts';
import type { FieldOption } from '../forms/types.ts';
import { pickRange, rangeOf } from './format/range.ts';
import { isNeverChosen } from './never.ts';
import { SYNONYMS } from './synonyms.ts';

/**
 * Chooses among options: exact, normalised, synonym, range, contained, in this order; two that fit equally are a refusal.
 * "Please choose", "none of the above", "prefer not to say", "other" and declarations are never chosen.
 */
export interface Picked {
  readonly index: number;
  readonly label: string;
  /** False when it was only contained in the option or the other way round. */
  readonly exact: boolean;
}
export type PickRefusal = 'no-such-option' | 'ambiguous-option';

export function isChoosable(label: string): boolean {
  return /[\p{L}\p{N}]/u.test(label) && !isNeverChosen(normalise(label));
}

/** `wordings` best first, on any form of the value; `number` for ranges, as `read` finds them in the options. */
export function pickOption(
  options: readonly FieldOption[],
  wordings: readonly string[],
  number?: number,
  read = rangeOf,
): Result<Picked, PickRefusal> {
  const live = options.map((option, index) => ({ ...option, index })).filter((option) => isChoosable(option.label));
  const wanted = wordings.filter(Boolean);
  const norms = live.map((option) => normalise(option.label));
  const stages: ((wording: string, at: number) => boolean)[] = [
    (wording, at) => live[at]?.label.trim() === wording.trim(),
    (wording, at) => sameWords(live[at]?.label ?? '', wording),
    (wording, at) => live[at]?.value !== undefined && live[at]?.value === wording && wording.length > 1,
    (wording, at) => synonyms(normalise(wording)).has(norms[at] ?? ''),
  ];
  for (const stage of stages) {
    for (const wording of wanted) {
      const hits = live.filter((_, at) => stage(wording, at));
      if (hits.length === 1) return chosen(hits[0], true);
      if (hits.length > 1) return refuse('ambiguous-option');
    }
  }
  if (number !== undefined) {
    const at = pickRange(
      live.map((option) => option.label),
      number,
      read,
    );
    if (at === -2) return refuse('ambiguous-option');
    if (at >= 0) return chosen(live[at], true);
    return refuse('no-such-option');
  }
  return contained(live, norms, wanted);
}

type Live = FieldOption & { readonly index: number };

function chosen(option: Live | undefined, exact: boolean): Result<Picked, PickRefusal> {
  return option ? ok({ index: option.index, label: option.label, exact }) : refuse('no-such-option');
}

function synonyms(word: string): ReadonlySet<string> {
  return new Set(SYNONYMS.filter((row) => row.includes(word)).flat());
}

/** Every word of the one is in the other, and no other option can say that. */
function contained(live: readonly Live[], norms: readonly string[], wanted: readonly string[]): Result<Picked, PickRefusal> {
  for (const wording of wanted.slice(0, 3)) {
    const meanings = [normalise(wording), ...synonyms(normalise(wording))].filter((text) => text.length > 2);
    const hits = live.filter(
      ({ label }, at) =>
        !clash(label, wording) &&
        meanings.some((meaning) => includesWords(norms[at] ?? '', meaning) || includesWords(meaning, norms[at] ?? '')),
    );
    if (hits.length === 1) return chosen(hits[0], false);
    if (hits.length > 1) return refuse('ambiguous-option');
  }
  return sameCraft(live, norms, wanted);
}

/** "GMT-1" for "GMT+1", "C++ developer" for "C# developer": the same words, or signs on both sides, and not the same signs. */
function clash(label: string, wording: string): boolean {
  const [own, other] = [signs(label), signs(wording)];
  return own !== other && ((own !== '' && other !== '') || normalise(label) === normalise(wording));
}

const JOINING = new Set(['and', 'of', 'the', 'in', 'for', 'or', 'oder']);

/** "Data / Analytics" for a data analyst: the same words but for their endings, and no other option has them. */
function sameCraft(live: readonly Live[], norms: readonly string[], wanted: readonly string[]): Result<Picked, PickRefusal> {
  const stems = (text: string) =>
    normalise(text)
      .split(' ')
      .filter((word) => (word.length > 2 || /\d/.test(word)) && !JOINING.has(word))
      .map(craftStem);
  for (const wording of wanted.slice(0, 3)) {
    const asked = new Set(stems(wording));
    const hits = live.filter((_, at) => {
      const offered = stems(norms[at] ?? '');
      return offered.length > 0 && !clash(live[at]?.label ?? '', wording) && offered.every((word) => asked.has(word));
    });
    if (hits.length === 1) return chosen(hits[0], false);
    if (hits.length > 1) return refuse('ambiguous-option');
  }
  return refuse('no-such-option');
}

function includesWords(long: string, short: string): boolean {
  return short.length > 2 && ` ${long} `.includes(` ${short} `);
}

const YES = new Set(SYNONYMS[0]);
const NO = new Set(SYNONYMS[1]);
const NEGATIVE = /^(no|not|non|none|never|nein|kein\w*|nicht\w*|nie|i do not|i dont|i am not)\b/;

/** Options that answer a question with no more than yes and no; any others say themselves what is so. */
export function areYesNo(options: readonly FieldOption[]): boolean {
  const norms = options.map(({ label }) => normalise(label));
  return norms.some((norm) => YES.has(norm)) || norms.some((norm) => NO.has(norm));
}

/** Yes or no among options, by their own words: "Yes"/"No", "I smoke"/"I do not smoke", "Smoker"/"Non-smoker". */
export function pickYesNo(options: readonly FieldOption[], yes: boolean): Result<Picked, PickRefusal> {
  const live = options
    .map((option, index) => ({ ...option, index, norm: normalise(option.label) }))
    .filter((option) => isChoosable(option.label));
  const first = (norm: string) => norm.split(' ')[0] ?? '';
  const positive = live.filter(({ norm }) => YES.has(norm));
  const negative = live.filter(({ norm }) => NO.has(norm));
  const side = yes ? positive : negative;
  if (side.length === 1) return chosen(side[0], true);
  const begins = live.filter(({ norm }) => (yes ? YES : NO).has(first(norm)));
  if (begins.length === 1) return chosen(begins[0], true);
  if (begins.length > 1) return refuse('ambiguous-option');
  if (live.length !== 2) return refuse('no-such-option');
  const denying = live.filter(({ norm }) => NEGATIVE.test(norm));
  if (denying.length !== 1) return refuse('no-such-option');
  return chosen(
    live.find((option) => denying.includes(option) !== yes),
    true,
  );
}
