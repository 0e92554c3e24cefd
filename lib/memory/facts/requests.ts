import { normalise } from '../../core/text.ts';
import { plainText, type Value } from '../../core/value.ts';
import { labelPaths } from './labels.ts';

/**
 * "Please forget what I earn", "delete my work e-mail", "you can forget Ayodele's birthday": asked of the memory itself. What is meant is shown and
 * asked about, nothing is read from the sentence, and nothing is taken out by itself. Pure.
 */
const REQUEST =
  /\b(?:rather|prefer|wish) you (?:did not|didn't) (?:keep|remember|store|know|hold|use|mention)\b|(?:^|[,.:;!] |\b(?:please|pls|can you|could you|you can|want you to|kindly|just|and) )(?:forget|delete|remove|erase|strike|scrub|wipe|clear|ignore|disregard|drop|scratch|discard|lose|get rid of|stop (?:saying|using|showing)|(?:do not|don't) (?:keep|remember|store|use|mention))\b/i;

export const asksToForget = (sentence: string): boolean => REQUEST.test(sentence);

/** Only where it begins a sentence or a clause, or is said to somebody: "I went out and forgot the milk" asks for nothing. */
const OBJECT =
  /(?:(?:^|[,.:;!] )(?:(?:and|just|so|please|pls|kindly) )*|\b(?:please|pls|can you|could you|you can|want you to|kindly|rather) )(?:forget|delete|remove|erase|scrub|wipe|ignore|disregard|discard|get rid of|(?:do not|don't) (?:keep|remember|store|use|mention)|(?<=rather )you (?:did not|didn't) (?:keep|remember|store|know|hold|use|mention))(?: about)? (?<object>[^.!?;]{3,160})/i;
/** What is told of by a verb: "what I earn". */
const BY_VERB: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:earn|make|am paid|get paid)\b/, ['salary', 'net-income', 'hourly-rate']],
  [/\b(?:weigh|my weight)\b/, ['weight']],
  [/\b(?:where i live|i live)\b/, ['address']],
  [/\b(?:where i work|i work for|who i work)\b/, ['job']],
  [/\bdrive\b/, ['vehicle']],
  [/\bowe\b/, ['loan']],
  [/\bhow old\b|\bborn\b/, ['bday', 'age']],
];
const PLAIN =
  /\b(?:forget|delete|erase|wipe|remove)\b|\b(?:do not|don't|did not|didn't) (?:keep|remember|store|hold)\b(?=.*\b(?:my|our|about me|what i|where i|that i)\b)/i;
const PLACE = /\b(?<place>home|private|work|office|business|mobile|billing|school)\b/;
const PLACES: Readonly<Record<string, string>> = { private: 'home', office: 'work', business: 'work' };
const OLD = /\b(?:old|former|previous|last|ex)\b/;
/** Words in front of what is meant. */
const LEADS = /^(?:that |about |all about |the fact that |everything about |what i (?:said|told you|wrote) about )+/;
const TAILS =
  / (?:(?:so|and) )?(?:please )?(?:remove|delete|forget|drop|erase) (?:it|that|this|them)\b.*$| (?:from|out of|off|in|on) (?:your|my|the|this|what|everything|all)\b.*$| (?:please|thanks?|thank you|again|completely|altogether|for good|thing|stuff|business|bit|entry|note)$/;
const OWN = /\b(?:my|our|the|that|this|his|her|their|old|former|previous|current|new|name of|number of|address of)\b/g;

export interface Meant {
  /** Attributes that it names. */
  readonly attributes: ReadonlySet<string>;
  readonly place?: string;
  /** Said with a verb that asks for nothing else: "do not use penicillin on me" and "discard the sausages" may mean anything. */
  readonly isPlain: boolean;
  /** What is over alone: "my old number". */
  readonly isOld: boolean;
  /** Names and numbers in it. */
  readonly tokens: readonly string[];
  readonly words: string;
}

/** @returns null where nothing is asked for, or not said what */
export function meantToForget(sentence: string): Meant | null {
  const object = OBJECT.exec(sentence)?.groups?.object;
  if (!object) return null;
  // "What I let slip about Florian: wipe it": what is meant stands before.
  const meant = /^(?:it|that|this|them|all that|all of it)\b/i.test(object) ? sentence : object;
  const words = normalise(object).replace(LEADS, '').replace(TAILS, '');
  const bare = words.replace(OWN, ' ').replace(/ {2,}/g, ' ').trim();
  const [path] = [...labelPaths(words), ...labelPaths(bare), ...labelPaths(bare.replace(PLACE, '').trim())];
  const ids = [
    ...(path ? [path.path.split('.')[0] ?? ''] : []),
    ...BY_VERB.flatMap(([verb, attributes]) => (verb.test(words) ? attributes : [])),
  ];
  const place = PLACE.exec(words)?.groups?.place;
  return {
    attributes: new Set(ids),
    ...(place ? { place: PLACES[place] ?? place } : {}),
    isPlain: PLAIN.test(sentence),
    isOld: OLD.test(words),
    tokens: (meant.match(/[\p{L}\p{N}][\p{L}\p{N}@.-]*(?<![.-])/gu) ?? []).filter(
      (word) => /\d\d|@|^\p{Lu}\p{L}{2,}/u.test(word) && !/^(?:I|The|My|That)$/.test(word),
    ),
    words,
  };
}

/** Words of a request that names no kind of thing and no name: "the asthma thing". */
const SHORT = 4;
export const saysOne = ({ words }: Meant, value: Value): boolean => {
  const held = normalise(plainText(value), 400).split(' ');
  return words
    .split(' ')
    .some(
      (word) =>
        word.length >= SHORT && !/^(?:that|this|about|with|from|what|thing|stuff|have|said|told)$/.test(word) && held.includes(word),
    );
};

/** Whether a fact holds a name or a number that the request names. */
export const namesOne = ({ tokens }: Meant, attribute: string, value: Value): boolean => {
  const name = value.type === 'record' ? value.parts.name : attribute === 'name' || attribute === 'email' ? plainText(value) : undefined;
  // By a surname alone nobody is meant: one may be going to bear it.
  if (name && tokens.every((token) => !/[\d@]/.test(token)) && !tokens.some((token) => normalise(name).startsWith(normalise(token))))
    return false;
  const held = normalise(plainText(value), 400).split(' ');
  const all = held.join('');
  return tokens.some((token) => {
    const word = normalise(token).replaceAll(' ', '');
    return held.includes(word) || (/\d{3}|@/.test(token) && all.includes(word));
  });
};
