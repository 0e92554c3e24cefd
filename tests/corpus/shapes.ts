import type { Around } from './words.ts';

/**
 * Small forms by shape: how words and controls stand to each other on real pages. Each shape takes what it needs of a language and says
 * for every native control, in document order, which autofill token is right; `other` is to be left alone.
 */
export interface Words {
  readonly lang: string;
  /** The language's words for a token; asking for one it lacks is a mistake of the shape. */
  readonly has: (token: string) => boolean;
  readonly say: (token: string) => string;
  readonly around: Around;
  /** A number that differs from form to form: ids and names that say nothing. */
  readonly n: number;
}

export interface Drawn {
  readonly html: string;
  readonly want: readonly string[];
}

export interface Shape {
  readonly name: string;
  readonly tokens: readonly string[];
  readonly draw: (tokens: readonly string[], words: Words) => Drawn;
}

const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const form = (inner: string, button: string, attributes = '') =>
  `<form method="post" ${attributes}>${inner}<button>${quoted(button)}</button></form>`;
const type = (token: string) => (token === 'email' ? ' type="email"' : token === 'tel' ? ' type="tel"' : '');

/** One piece of markup a question, in a form of its own. */
const each =
  (piece: (label: string, id: string, token: string) => string, frame: (pieces: string) => string = (pieces) => pieces) =>
  (tokens: readonly string[], words: Words): Drawn => ({
    html: form(frame(tokens.map((token, i) => piece(quoted(words.say(token)), `x${words.n}_${i}`, token)).join('\n')), words.around.send),
    want: tokens,
  });

const PERSON = ['given-name', 'family-name', 'email', 'tel'];
const PLACE = ['street-address', 'postal-code', 'address-level2', 'country'];
const MIXED = ['family-name', 'postal-code', 'email', 'bday'];

export const SHAPES: readonly Shape[] = [
  { name: 'label-for', tokens: PERSON, draw: each((l, id, t) => `<p><label for="${id}">${l}</label> <input id="${id}"${type(t)}></p>`) },
  { name: 'label-around', tokens: PLACE, draw: each((l, id) => `<label>${l} <input name="${id}"></label><br>`) },
  {
    name: 'span-in-label',
    tokens: MIXED,
    draw: each((l, id) => `<label class="f"><span>${l}<em>*</em></span><span class="c"><input name="${id}" required></span></label>`),
  },
  { name: 'placeholder', tokens: PERSON, draw: each((l, id) => `<div><input name="${id}" placeholder="${l}"></div>`) },
  { name: 'aria-label', tokens: PLACE, draw: each((l, id) => `<div class="r"><input id="${id}" aria-label="${l}"></div>`) },
  {
    name: 'aria-labelledby',
    tokens: MIXED,
    draw: each((l, id) => `<div><b id="l${id}">${l}</b><div><input aria-labelledby="l${id}"></div></div>`),
  },
  {
    name: 'table-rows',
    tokens: PLACE,
    draw: each(
      (l, id) => `<tr><td>${l}:</td><td><input name="${id}"></td></tr>`,
      (rows) => `<table><tbody>${rows}</tbody></table>`,
    ),
  },
  {
    name: 'table-columns',
    tokens: ['given-name', 'family-name', 'bday'],
    draw: (tokens, words) => ({
      html: form(
        `<table><thead><tr>${tokens.map((token) => `<th>${quoted(words.say(token))}</th>`).join('')}</tr></thead><tbody><tr>${tokens.map((_, i) => `<td><input name="c${words.n}_${i}"></td>`).join('')}</tr></tbody></table>`,
        words.around.send,
      ),
      want: tokens,
    }),
  },
  {
    name: 'definition-list',
    tokens: PERSON,
    draw: each(
      (l, id) => `<dt>${l}</dt><dd><input name="${id}"></dd>`,
      (rows) => `<dl>${rows}</dl>`,
    ),
  },
  { name: 'text-before', tokens: PLACE, draw: each((l, id) => `${l}: <input name="${id}"><br>`) },
  { name: 'text-above', tokens: MIXED, draw: each((l, id) => `<div>${l}</div><div><input name="${id}"></div>`) },
  {
    name: 'label-below',
    tokens: PERSON,
    draw: each((l, id) => `<div class="float"><input id="${id}" placeholder=" "><label for="${id}">${l}</label></div>`),
  },
  {
    name: 'grid',
    tokens: PLACE,
    draw: each(
      (l, id) => `<div style="display:contents"><div role="presentation"><span>${l}</span></div><div><input name="${id}"></div></div>`,
      (rows) => `<div style="display:grid;grid-template-columns:1fr 2fr">${rows}</div>`,
    ),
  },
  { name: 'title-only', tokens: PERSON, draw: each((l, id) => `<input name="${id}" title="${l}">`) },
  {
    name: 'help-and-stars',
    tokens: MIXED,
    draw: each(
      (l, id) =>
        `<div><label for="${id}">${l} <abbr title="required">*</abbr></label><input id="${id}" aria-describedby="h${id}"><small id="h${id}">…</small></div>`,
    ),
  },
  {
    name: 'list-items',
    tokens: PLACE,
    draw: each(
      (l, id) => `<li><strong>${l}</strong><input name="${id}"></li>`,
      (rows) => `<ul>${rows}</ul>`,
    ),
  },
  {
    name: 'far-label',
    tokens: PERSON,
    draw: each(
      (l, id) =>
        `<div class="row"><div class="col"><div><div><label>${l}</label></div></div></div><div class="col"><div class="w"><div><input name="${id}"></div></div></div></div>`,
    ),
  },
  {
    name: 'fieldset',
    tokens: ['given-name', 'family-name', 'bday', 'email'],
    draw: (tokens, words) => ({
      html: form(
        `<fieldset><legend>${quoted(words.around.title)}</legend>${tokens.map((token, i) => `<p><label>${quoted(words.say(token))}<br><input name="q${words.n}${i}"></label></p>`).join('')}</fieldset>`,
        words.around.send,
      ),
      want: tokens,
    }),
  },
  {
    name: 'autocomplete',
    tokens: PLACE,
    draw: (tokens, words) => ({
      html: form(tokens.map((token) => `<input autocomplete="section-a${words.n} shipping ${token}">`).join(''), words.around.send),
      want: tokens,
    }),
  },
  {
    name: 'country-list',
    tokens: ['country', 'postal-code'],
    draw: (tokens, words) => ({
      html: form(
        `<p><label for="k${words.n}">${quoted(words.say('country'))}</label><select id="k${words.n}"><option value="">…</option><option>Deutschland</option><option>France</option><option>España</option><option>日本</option></select></p><p><label>${quoted(words.say('postal-code'))} <input></label></p>`,
        words.around.send,
      ),
      want: tokens,
    }),
  },
  {
    name: 'birthday-in-three',
    tokens: ['bday'],
    draw: (_tokens, words) => {
      const list = (from: number, to: number) =>
        Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => `<option>${from < to ? from + i : from - i}</option>`).join('');
      return {
        html: form(
          `<fieldset><legend>${quoted(words.say('bday'))}</legend><select name="a${words.n}">${list(1, 31)}</select><select name="b${words.n}">${list(1, 12)}</select><select name="c${words.n}">${list(2024, 1920)}</select></fieldset>`,
          words.around.send,
        ),
        want: ['bday-day', 'bday-month', 'bday-year'],
      };
    },
  },
  {
    name: 'log-in',
    tokens: ['username'],
    draw: (_tokens, words) => ({
      html: form(
        `<label>${quoted(words.say('username'))} <input name="u${words.n}"></label><label>${quoted(words.around.password)} <input type="password"></label>`,
        words.around.enter,
      ),
      want: ['username', 'current-password'],
    }),
  },
  {
    name: 'sign-up',
    tokens: ['email', 'given-name', 'family-name'],
    draw: (tokens, words) => ({
      html: form(
        `${tokens.map((token) => `<label>${quoted(words.say(token))} <input${type(token)}></label>`).join('')}<label>${quoted(words.around.password)} <input type="password" autocomplete="new-password"></label><label><input type="checkbox"> ${quoted(words.around.agree)}</label>`,
        words.around.join,
      ),
      want: [...tokens, 'new-password', 'other'],
    }),
  },
  {
    name: 'search',
    tokens: [],
    draw: (_tokens, words) => ({
      html: `<form role="search" action="/find"><input type="search" name="q" placeholder="${quoted(words.around.search)}"><button>${quoted(words.around.search)}</button></form>`,
      want: ['other'],
    }),
  },
  {
    name: 'contact',
    tokens: ['email'],
    draw: (_tokens, words) => ({
      html: form(
        `<p>${quoted(words.say('email'))}<br><input type="email" name="m${words.n}"></p><p>${quoted(words.around.message)}<br><textarea name="t${words.n}"></textarea></p>`,
        words.around.send,
      ),
      want: ['email', 'other'],
    }),
  },
  {
    name: 'order',
    tokens: ['tel'],
    draw: (_tokens, words) => ({
      html: form(
        `<label>${quoted(words.around.quantity)} <input type="number" name="qty" value="1"></label><label>${quoted(words.say('tel'))} <input></label>`,
        words.around.send,
      ),
      want: ['other', 'tel'],
    }),
  },
];
