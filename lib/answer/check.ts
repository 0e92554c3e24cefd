import { craftStem } from '../core/craft.ts';
import { normalise } from '../core/text.ts';

/**
 * The checker of texts: every number, date, name, place, skill and claim of a sentence must be said by the facts that were used, or by
 * the question. A sentence that says more is cut whole; a denial must be a denial there too; what is somebody else's is never the
 * person's own. What is left may be shown; nothing left is no answer. It judges words, whoever wrote them: code or a model.
 */
export interface Support {
  /** What a fact says: its sentence, its value in words, the person's own words. */
  readonly text: string;
  /** Name and relation of whom it is about, when not the person. */
  readonly about?: string;
  readonly denies?: boolean;
}
export interface Checked {
  readonly text: string;
  readonly cut: readonly string[];
}

/** Words that claim nothing by themselves: what holds a sentence together. */
const GLUE = new Set(
  (
    'a an the this that these those and or but so as at by for from in into of on to with without within about over under since until during between among ' +
    'i me my mine myself we our ours us you your it its he she they his her their them who which what where when there here is am are was were be been being do does did have has had ' +
    'can could may might will would shall should must also both each all any some such more most very well too then than now currently today before after still just only own other ' +
    'ich mich mir mein meine meinen meinem meiner wir uns unser sie ihr ihre er es der die das den dem des ein eine einen einem einer und oder aber als am an auf aus bei bis durch fur gegen im in ist sind war ' +
    'waren bin habe hat haben hatte mit nach ohne seit um unter von vom vor wahrend zu zum zur uber dass auch noch nun derzeit zuvor davor sowie'
  ).split(' '),
);
/** Ways to say what a fact of that kind is: the words of the sentences that code writes. */
const SAYING = new Set(
  'work working worked job role hold held speak spoke study studied use used using live lives based name called arbeite arbeitete spreche studiert habe nutze wohne heisse native muttersprache'.split(
    ' ',
  ),
);
const MONTHS =
  'january february march april may june july august september october november december januar februar marz mai juni juli oktober dezember'.split(
    ' ',
  );
const NUMBER_WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const DENIAL = /\b(not|no|never|none|nobody|nothing|without|neither|nor|nicht|kein\w*|nie|niemals|ohne)\b|n't\b/i;

export function check(text: string, supports: readonly Support[], question = ''): Checked {
  const kept: string[] = [];
  const cut: string[] = [];
  for (const sentence of sentencesOf(text)) (covered(sentence, supports, question) ? kept : cut).push(sentence);
  return { text: kept.join(' '), cut };
}

/** Splits after a full stop that ends a sentence, not after "Dr." or within a number. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…])(?<!\b(?:Dr|Mr|Mrs|Ms|St|Prof|No|Nr|Ltd|Co|e\.g|i\.e|z\.B|bzw)\.)\s+(?=[\p{Lu}\p{N}"„“])/u)
    .map((one) => one.trim())
    .filter(Boolean);
}

function covered(sentence: string, supports: readonly Support[], question: string): boolean {
  const denies = DENIAL.test(sentence);
  // A claim about the person rests on the person's facts; another's may be used only where that other is named.
  const named = (about: string) =>
    about.split(/\s+/).some((word) => word.length > 2 && normalise(sentence).split(' ').includes(normalise(word)));
  const usable = supports.filter(({ about, denies: no }) => (about === undefined || named(about)) && (!denies || no === true || false));
  const pool = denies ? usable : supports.filter(({ about, denies: no }) => (about === undefined || named(about)) && no !== true);
  const known = new Set(pool.flatMap(({ text, about }) => tokens(`${text} ${about ?? ''}`)));
  // What the question says may be said back, but it is no ground for a denial or a number.
  const asked = new Set(tokens(question).filter((word) => !/\d/.test(word)));
  return tokens(sentence).every((word) => known.has(word) || GLUE.has(word) || SAYING.has(word) || (asked.has(word) && !denies));
}

/** Words as they are compared: stems, numbers without separators, number words and months kept apart from all others. */
function tokens(text: string): string[] {
  return normalise(text.replace(/(?<=\d)[.,' ](?=\d{3}\b)/g, ''), 4000)
    .split(' ')
    .filter(Boolean)
    .map((word) => {
      const at = NUMBER_WORDS.indexOf(word);
      if (at >= 0) return String(at);
      if (/\d/.test(word) || MONTHS.includes(word)) return word.replace(/^0+(?=\d)/, '');
      return GLUE.has(word) || SAYING.has(word) ? word : craftStem(word);
    });
}
