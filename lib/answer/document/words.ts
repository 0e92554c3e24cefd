/** Words of labels and texts as they are compared here: lower case, endings off, filler out. */

const FILLER = new Set(
  (
    'a an the of for to in on at by with and or your you my our his her their its please enter select choose provide specify list any all if what which ' +
    'is are do does did this that it we i be will would could can as from about into each per etc eg e g optional required field details detail information ' +
    'info below here following der die das des dem den ein eine und oder ihr ihre ihrer von fur im am bei zu bitte angeben'
  ).split(' '),
);

/** "applications", "applied", "applying" -> "apply"; "requirements", "require" -> "requir". Crude on purpose: only compared with itself. */
export function stem(word: string): string {
  let out = word;
  if (out.length > 6) out = out.replace(/(?:ications?|ied|ies|ying)$/, 'y').replace(/ments?$/, '');
  else if (out.length > 4) out = out.replace(/ies$/, 'y');
  if (out.length > 6) out = out.replace(/(?:ations?|itions?|ions?|ings?)$/, '');
  if (out.length > 4) out = out.replace(/(?:ed|es|s)$/, '');
  if (out.length > 4) out = out.replace(/e$/, '');
  return out;
}

export interface Word {
  readonly text: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;

export function wordsOf(text: string, from = 0): Word[] {
  return [...text.matchAll(WORD)].map((match) => {
    const low = fold(match[0])
      .replace(/['’]s$/, '')
      .replace(/['’]/g, '');
    return { text: low, stem: stem(low), start: from + match.index, end: from + match.index + match[0].length };
  });
}

/** Lower case without diacritics. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ß/g, 'ss');
}

export function isFiller(word: string): boolean {
  return FILLER.has(word) || word.length < 2;
}

/** The words of a label that say something, stemmed, in order. */
export function stemsOf(label: string): string[] {
  return wordsOf(label)
    .filter(({ text }) => !isFiller(text))
    .map((word) => word.stem);
}

export function sameStem(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 5 && long.startsWith(short) && long.length - short.length <= 3;
}
