import { words } from '../core/text.ts';

/**
 * Words as they are compared in searching: without what says nothing, by their stems, each as a number. English first; the commonest
 * words of German are left out too. Pure; numbers may meet by chance once in some thousand million pairs.
 */
const STOP = new Set(
  'a an the of to in on at is are was were be been being am i me my mine you your yours he him his she her hers it its we us our they them their and or but do does did doing done has have had having what which who whom whose when where how why with for from by about as this that these those there here so than then very just can could would should will shall may might if not no any some all too also into out up down over after before during while because ein eine einen einer der die das den dem ist sind war ich mein meine sie ihr ihre und oder was wer wie wo wann mit fur'.split(
    ' ',
  ),
);

/** What a question asks by, beside its matter. */
const ASKING = new Set('kind type sort many much'.split(' '));

/** Irregular forms that questions and answers differ in. */
const FORMS: Readonly<Record<string, string>> = Object.fromEntries(
  'went gone going goes:go|bought buying:buy|took taken taking:take|made making:make|got gotten getting:get|saw seen seeing:see|ran running:run|wrote written writing:write|read reading:read|met meeting:meet|began begun beginning:begin|kids children child:kid|mum mom mother mama:mother|dad father papa:father|felt feeling:feel|found finding:find|won winning:win|lost losing:lose|left leaving:leave|gave given giving:give|taught teaching:teach|thought thinking:think|brought bringing:bring|chose chosen choosing:choose|drew drawn drawing:draw|drove driven driving:drive|ate eaten eating:eat|flew flown flying:fly|grew grown growing:grow|knew known knowing:know|sang sung singing:sing|spoke spoken speaking:speak|swam swum swimming:swim|told telling:tell|sold selling:sell|built building:build|spent spending:spend|wore worn wearing:wear|kept keeping:keep|held holding:hold|heard hearing:hear|led leading:lead|lent lending:lend|paid paying:pay|sent sending:send|slept sleeping:sleep|stood standing:stand|caught catching:catch|broke broken breaking:break|fell fallen falling:fall|rode ridden riding:ride|stole stolen stealing:steal|became becoming:become|came coming:come|women woman:woman|men man:man|people persons person:person|favourite favorite favourites favorites:favorit|colour color colours colors:color|photo photos photograph photographs:photo|married wedding weddings:marry|died dead death:die|movie movies film films:film|grandma grandmother granny:grandmother|grandpa grandfather:grandfather'
    .split('|')
    .flatMap((row) => {
      const [forms = '', base = ''] = row.split(':');
      return [...forms.split(' '), base].map((form) => [form, base]);
    }),
);

/** Endings off, the careful way of Porter's first steps. Words that are forms of another are brought to it. */
export function stem(word: string): string {
  const known = Object.hasOwn(FORMS, word) ? FORMS[word] : undefined;
  if (known) return known;
  if (word.length < 4) return word;
  let out = word.replace(/(?:'s|s')$/, '');
  if (/sses$/.test(out)) out = out.slice(0, -2);
  else if (/ies$/.test(out)) out = `${out.slice(0, -3)}i`;
  else if (/[^su]s$/.test(out)) out = out.slice(0, -1);
  if (/eed$/.test(out)) out = out.slice(0, -1);
  else if (/(?:ed|ing)$/.test(out) && /[aeiouy].*(?:ed|ing)$/.test(out)) {
    out = out.replace(/(?:ed|ing)$/, '');
    if (/(?:at|bl|iz)$/.test(out)) out = `${out}e`;
    else if (/([^aeiouylsz])\1$/.test(out)) out = out.slice(0, -1);
  }
  out = out
    .replace(/(?:ational|ation|ator)$/, 'ate')
    .replace(/(?:fulness|ousness|iveness)$/, '')
    .replace(/(?:ment|ness|ful|ly)$/, '');
  return out.replace(/y$/, 'i').replace(/e$/, '');
}

/** Words that matter, by their stems. */
export function terms(text: string): string[] {
  return words(text, LONGEST).flatMap((word) => (STOP.has(word) || word.length < 2 ? [] : [stem(word)]));
}

/** Units of a text that are read; more is no sentence. */
const LONGEST = 8000;
/** They have no endings, and there is no end of them. */
const DIGITS = /^[0-9]+$/;
/** Lower-case ASCII words and single separators: they need no folding. */
const SIMPLE = /^[\x20-\x7e]*$/;
const CAMEL = /[a-z][A-Z]/;
/** Words whose numbers are kept: a language has fewer that are common. */
const KEPT = 40_000;
const known = new Map<string, number>();

/** FNV-1a, never 0. */
export function numberOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at += 1) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  return hash >>> 0 || 1;
}

/** 0: a word that says nothing. */
function termOf(word: string): number {
  if (word.length < 2) return 0;
  if (DIGITS.test(word)) return numberOf(word);
  const held = known.get(word);
  if (held !== undefined) return held;
  const made = STOP.has(word) ? 0 : numberOf(stem(word));
  if (known.size >= KEPT) known.clear();
  known.set(word, made);
  return made;
}

/** The same as `terms`, as numbers; a hundred thousand sentences take a fraction of a second. */
export function tokens(text: string): number[] {
  const cut = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  const list =
    SIMPLE.test(cut) && !CAMEL.test(cut)
      ? (cut
          .toLowerCase()
          .replace(/['`]/g, '')
          .match(/[a-z0-9]+/g) ?? [])
      : words(cut, LONGEST);
  const out: number[] = [];
  for (const word of list) {
    const token = termOf(word);
    if (token !== 0) out.push(token);
  }
  return out;
}

/** The words of a question that are looked for, each once: its matter, or all of it where it has none. */
export function sought(question: string): string[] {
  const all = [...new Set(words(question, LONGEST).filter((word) => word.length > 1 && !STOP.has(word)))];
  const matter = all.filter((word) => !ASKING.has(word));
  return matter.length > 0 ? matter : all;
}
