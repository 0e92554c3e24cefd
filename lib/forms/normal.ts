import { normalise } from '../core/text.ts';

/** `normalise` remembered: a page says the same titles, names and options again and again. */
const known = new Map<string, string>();
/** Texts remembered; a page that invents more starts over. */
const MOST = 12_000;

export function normal(text: string, limit = 400): string {
  const key = `${limit} ${text}`;
  let found = known.get(key);
  if (found === undefined) {
    found = normalise(text, limit);
    if (known.size >= MOST) known.clear();
    known.set(key, found);
  }
  return found;
}
