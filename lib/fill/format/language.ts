/** Languages by code and by the names people use, through `Intl.DisplayNames`. */
const CODES =
  'en de fr es it pt nl da sv nb nn no fi is pl cs sk sl hr sr bs mk bg ro hu el tr uk ru be lt lv et ga cy gd eu ca gl mt sq hy ka az kk uz fa ar he hi bn ur pa gu mr ta te kn ml si ne th vi id ms tl zh yue ja ko mn sw am so ha yo ig zu xh af eo la lb fy yi ps ku'.split(
    ' ',
  );
const NAMED_IN = ['en', 'de', 'fr', 'es', 'it'];

function nameIn(language: string, code: string): string | undefined {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code);
  } catch {
    return undefined;
  }
}

let known: Map<string, string> | null = null;

/** ISO 639 code of a language's name; undefined when it is none we know. */
export function languageCode(text: string): string | undefined {
  if (!known) {
    known = new Map();
    for (const code of CODES)
      for (const language of [...NAMED_IN, code]) {
        const name = nameIn(language, code)?.toLowerCase();
        if (name && !known.has(name)) known.set(name, code);
      }
  }
  return known.get(text.trim().toLowerCase());
}

/** How a language may stand in a control, best first: as it was said, in the page's language, in English, by itself, by its code. */
export function languageWordings(text: string, language: string): string[] {
  const code = languageCode(text);
  if (!code) return [text];
  // The name that is kept for all languages is English; a page in another one has its own.
  const here = nameIn(language, code);
  const said = text === nameIn('en', code) ? [here, text] : [text, here];
  const names = [...said, nameIn('en', code), nameIn(code, code), code];
  return [...new Set(names.filter((name): name is string => Boolean(name)))];
}
