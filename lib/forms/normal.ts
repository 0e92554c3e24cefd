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

/** What a text says, remembered in the same way. */
export function remembered<T>(say: (text: string) => T): (text: string) => T {
  const said = new Map<string, T>();
  return (text) => {
    if (said.has(text)) return said.get(text) as T;
    const found = say(text);
    if (said.size >= MOST) said.clear();
    said.set(text, found);
    return found;
  };
}
