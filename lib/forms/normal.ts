import { normalise } from '../core/text.ts';

/** `normalise` remembered: a page says the same titles, names and options again and again. Texts by limit. */
const known = new Map<number, Map<string, string>>();
/** Texts remembered for each limit; a page that invents more starts over. */
const MOST = 6000;

export function normal(text: string, limit = 400): string {
  if (text === '') return '';
  let texts = known.get(limit);
  if (!texts) {
    texts = new Map();
    known.set(limit, texts);
  }
  let found = texts.get(text);
  if (found === undefined) {
    found = normalise(text, limit);
    if (texts.size >= MOST) texts.clear();
    texts.set(text, found);
  }
  return found;
}
