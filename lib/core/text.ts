/** Text as it is compared, never as it is shown. */

/** Printable ASCII without two spaces in a row: nothing in it needs cleaning or folding. */
const PLAIN = /^(?! )(?:[!-~]| (?! ))*$/;
const CAMEL_PLAIN = /([a-z])([A-Z])/g;
const CAMEL = /(\p{Ll})(\p{Lu})/gu;
/** Controls, format characters (zero width, bidi, tags), variation selectors and private use: never part of a word. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}]|[\u{FE00}-\u{FE0F}]|[\u{E0100}-\u{E01EF}]/gu;

/** Whatever `INVISIBLE` may hit is none of these; a page's first text must not pay for building that. */
const MAY_BE_INVISIBLE =
  /[^ -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u0590\u05be-\u05ff\u0621-\u064a\u0671-\u06d5\u0904-\u0939\u0e01-\u0e30\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u209f\u20a0-\u20cf\u2100-\u2fff\u3000-\u3029\u3030-\u3098\u309b-\ua66e\uac00-\ud7a3\uf900-\ufaff\uff01-\uff9f]/;

/** Invisible characters out, white space collapsed, cut to `limit` UTF-16 units. Safe to show. */
export function clean(text: string, limit = 2000): string {
  if (text.length <= limit && PLAIN.test(text)) return text.trimEnd();
  const spaced = text.slice(0, limit * 2).replace(/[\t\n\r\f\v\u00a0]+/g, ' ');
  return (MAY_BE_INVISIBLE.test(spaced) ? spaced.replace(INVISIBLE, '') : spaced)
    .replace(/ {2,}/g, ' ')
    .trim()
    .slice(0, limit)
    .toWellFormed();
}

/** "Forename(s)", "Vorname(n)": one or more. */
const PLURAL = /(?<=\p{L}{2})\((?:s|es|n|en)\)/giu;

/**
 * For matching: NFKC, camelCase and snake_case split into words, lower case, diacritics off, apostrophes dropped,
 * other punctuation to single spaces. "E-Mail-Adresse*" -> "e mail adresse". CJK and other scripts stay as they are, with the marks that their vowels are.
 */
export function normalise(text: string, limit = 400): string {
  const cleaned = clean(text, limit).replace(PLURAL, '');
  if (PLAIN.test(cleaned))
    return cleaned
      .replace(CAMEL_PLAIN, '$1 $2')
      .toLowerCase()
      .replace(/['`]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return cleaned
    .normalize('NFKC')
    .replace(CAMEL, '$1 $2')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/['’ʼ`]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** Signs that tell options apart which have the same words: "A+" and "A-", "C++" and "C#", "< 5 years" and "> 5 years", "GMT+1". */
const SIGN = /\+|(?<=[a-z])#|[<>≤≥](?=[^a-z\d]*\d)|(?<=\b[a-z]{1,2})-(?![a-z\d])|^-(?=\d)/gi;

export function signs(text: string): string {
  return (
    text
      .trim()
      .replace(/\u2212/g, '-')
      .match(SIGN) ?? []
  ).join('');
}

/** The same words by `normalise`, and no other signs. */
export function sameWords(a: string, b: string): boolean {
  return normalise(a) === normalise(b) && signs(a) === signs(b);
}

/** The normalised words of a text. */
export function words(text: string, limit = 400): string[] {
  const normal = normalise(text, limit);
  return normal === '' ? [] : normal.split(' ');
}

/** A label as it is shown: without required marks and a closing colon. "Full name *:" -> "Full name". */
export function displayLabel(text: string): string {
  return clean(text, 300)
    .replace(/\s*[*＊:：]+\s*$/u, '')
    .replace(/\s*[*＊]\s*$/u, '')
    .replace(/\s*\((required|optional|pflichtfeld|erforderlich)\)\s*$/i, '')
    .trim();
}
