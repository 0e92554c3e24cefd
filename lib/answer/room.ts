import { clean } from '../core/text.ts';

/** How long a text may be, by the control and by the words around it ("max. 500 characters", "in 100 words"), in UTF-16 units. */
const USUAL = 4000;
/** Letters of a word with its space, on the short side, so that a text in words never runs over. */
const WORD = 5.5;

export function roomOf(question: string, maxLength: number | undefined): number {
  const text = clean(question, 400).toLowerCase();
  const said = /(\d[\d.,]*)\s*(characters|chars|zeichen|words|wörter|worte)\b/.exec(text);
  const number = said ? Number((said[1] ?? '').replace(/[.,]/g, '')) : undefined;
  const asked = number === undefined || number === 0 ? USUAL : /^(w)/.test(said?.[2] ?? '') ? Math.floor(number * WORD) : number;
  return Math.min(asked, maxLength !== undefined && maxLength >= 0 ? maxLength : USUAL);
}
