import { LABELS } from './labels.ts';
import { SHAPES, type Words } from './shapes.ts';
import { AROUND, MORE } from './words.ts';

/** The project's own forms: every shape in every language that has the words for it. */
export interface CorpusForm {
  readonly id: string;
  readonly lang: string;
  readonly html: string;
  readonly want: readonly string[];
}

const RIGHT_TO_LEFT = new Set(['ar', 'he']);

export function corpusForms(): CorpusForm[] {
  let n = 0;
  return Object.entries(AROUND).flatMap(([lang, around]) => {
    const labels = MORE[lang] ?? LABELS[lang] ?? {};
    const words: Omit<Words, 'n'> = { lang, around, has: (token) => token in labels, say: (token) => labels[token] ?? token };
    return SHAPES.flatMap(({ name, tokens, draw }) => {
      const own = tokens.flatMap((token) => (words.has(token) ? [token] : token === 'given-name' && words.has('name') ? ['name'] : []));
      if (tokens.length > 0 && own.length === 0) return [];
      n++;
      const { html, want } = draw(own, { ...words, n });
      const turned = RIGHT_TO_LEFT.has(lang) ? `<div dir="rtl">${html}</div>` : html;
      return [{ id: `${lang}/${name}`, lang, html: turned, want }];
    });
  });
}
