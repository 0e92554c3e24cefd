import type { Draft } from './row.ts';

const THEN =
  /(?<![\p{L}])(?:since then|ever since|from then on|seitdem|seither|desde entonces|desde então|depuis lors|depuis)(?=[.,;!]|,? (?!\d)|$)(?! (?:le|la|mon|ma|que) )/iu;
/** "I worked at A until 2020; since then I have worked at B": since what ended just before. */
export function sinceThen(words: string, before: readonly Draft[]): string {
  const end = before.find((draft) => draft.validTo)?.validTo;
  if (!end) return words;
  return words.replace(
    THEN,
    (then) => `${/^d/i.test(then) ? (/^dep/i.test(then) ? 'depuis' : 'desde') : /^sei/i.test(then) ? 'seit' : 'since'} ${end}`,
  );
}
