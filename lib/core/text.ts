/** Text as it is compared, never as it is shown. */

/** Printable ASCII without two spaces in a row: nothing in it needs cleaning or folding. */
const PLAIN = /^(?! )(?:[!-~]| (?! ))*$/;
const CAMEL_PLAIN = /([a-z])([A-Z])/g;
const CAMEL = /(\p{Ll})(\p{Lu})/gu;
/** Controls, format characters (zero width, bidi, tags), variation selectors and private use: never part of a word. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}]|[\u{FE00}-\u{FE0F}]|[\u{E0100}-\u{E01EF}]/gu;

/** Invisible characters out, white space collapsed, cut to `limit` UTF-16 units. Safe to show. */
export function clean(text: string, limit = 2000): string {
  if (text.length <= limit && PLAIN.test(text)) return text.trimEnd();
  return text
    .slice(0, limit * 2)
    .replace(/[\t\n\r\f\v\u00a0]+/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/ {2,}/g, ' ')
    .trim()
    .slice(0, limit)
    .toWellFormed();
}

/**
 * For matching: NFKC, camelCase and snake_case split into words, lower case, diacritics off, apostrophes dropped,
 * other punctuation to single spaces. "E-Mail-Adresse*" -> "e mail adresse". CJK and other scripts stay as they are, with the marks that their vowels are.
 */
export function normalise(text: string, limit = 400): string {
  const cleaned = clean(text, limit);
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
