/**
 * A wording as the plain phrases it stands for: "first ?name" is "first name" and "firstname". So that a label is looked up
 * word group by word group instead of being run through every row.
 */

/** Most phrases one wording may stand for; a wording of more stays a pattern. */
const MOST = 400;

/** The phrases, or null where the wording repeats or has words of any kind. */
export function phrasesOf(wording: string): readonly string[] | null {
  if (/[\\*+{}.^$]/.test(wording)) return null;
  if (!/[?([]/.test(wording)) return [wording];
  const reader = { text: wording, at: 0 };
  const found = alternatives(reader);
  if (found === null) return null;
  return [...new Set(found.map((phrase) => phrase.replace(/ {2,}/g, ' ').trim()))].filter((phrase) => phrase !== '');
}

interface Reader {
  readonly text: string;
  at: number;
}

/** One or more sequences with bars between, up to a closing bracket or the end. */
function alternatives(reader: Reader): string[] | null {
  const all: string[] = [];
  for (;;) {
    const one = sequence(reader);
    if (one === null) return null;
    all.push(...one);
    if (reader.text[reader.at] !== '|') return all.length > MOST ? null : all;
    reader.at++;
  }
}

/** Letters up to the next mark, without the one that a question mark makes optional. */
const PLAIN = /[^?()[\]|]+(?!\?)(?=[^?]|$)/y;

function sequence(reader: Reader): string[] | null {
  let made = [''];
  while (reader.at < reader.text.length && !'|)'.includes(reader.text[reader.at] ?? '')) {
    // Plain letters in one go: most of a wording is.
    PLAIN.lastIndex = reader.at;
    const plain = PLAIN.exec(reader.text)?.[0];
    if (plain) {
      made = made.map((start) => start + plain);
      reader.at += plain.length;
      continue;
    }
    const piece = part(reader);
    if (piece === null) return null;
    made = made.flatMap((start) => piece.map((end) => start + end));
    if (made.length > MOST) return null;
  }
  return made;
}

/** A letter, a choice of letters or a group, and whether it may be missing. */
function part(reader: Reader): string[] | null {
  const char = reader.text[reader.at++] ?? '';
  let piece: string[] | null = [char];
  if (char === '(') {
    piece = alternatives(reader);
    reader.at++;
  } else if (char === '[') {
    const end = reader.text.indexOf(']', reader.at);
    const letters = reader.text.slice(reader.at, end);
    reader.at = end + 1;
    piece = letters.includes('-') ? null : [...letters];
  }
  if (piece === null) return null;
  if (reader.text[reader.at] !== '?') return piece;
  reader.at++;
  return [...piece, ''];
}
