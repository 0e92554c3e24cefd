import { normalise } from './text.ts';

/**
 * Languages by what they are called in the languages that forms and memories are written in, under their English names: "Englischkenntnisse"
 * and "niveau d'anglais" ask for the English that somebody speaks.
 */
const TONGUES: readonly (readonly [name: string, words: string])[] = [
  ['english', 'english|englisch|anglais|ingles|inglese|engels|angielski|engelska|engelsk|anglictina|englanti|ingilizce'],
  ['german', 'german|deutsch|allemand|aleman|tedesco|alemao|duits|niemiecki|tyska|tysk|nemcina|saksa|almanca'],
  ['french', 'french|franzosisch|francais|frances|francese|frans|francuski|franska|fransk|francouzstina|ranska|fransizca'],
  ['spanish', 'spanish|spanisch|espagnol|espanol|castellano|spagnolo|espanhol|spaans|hiszpanski|spanska|spansk|ispanyolca'],
  ['italian', 'italian|italienisch|italien|italiano|italiaans|wloski|italienska|italiensk|italyanca'],
  ['portuguese', 'portuguese|portugiesisch|portugais|portugues|portoghese|portugees|portugalski'],
  ['dutch', 'dutch|niederlandisch|hollandisch|neerlandais|holandes|neerlandes|olandese|nederlands|holenderski'],
  ['polish', 'polish|polnisch|polonais|polaco|polacco|pools|polski'],
  ['russian', 'russian|russisch|russe|ruso|russo|rosyjski'],
  ['turkish', 'turkish|turkisch|turc|turco|turks|turecki|turkce'],
  ['arabic', 'arabic|arabisch|arabe|arabo|arabski'],
  ['chinese', 'chinese|mandarin|chinesisch|chinois|chino|cinese|chinees|chinski'],
  ['japanese', 'japanese|japanisch|japonais|japones|giapponese|japans|japonski'],
];

const BY_WORD = new Map(TONGUES.flatMap(([name, words]) => words.split('|').map((word) => [word, name] as const)));

/** German and Dutch write what is known of a language in one word with it. */
const COMPOUND = /(kenntnisse|kenntnis|niveau|sprachkenntnisse|kennis|vaardigheid)$/;

/** The one language that a text names, by its English name; undefined for none, for several and for those that are not listed. */
export function tongueIn(text: string): string | undefined {
  const named = normalise(text)
    .split(' ')
    .flatMap(
      (word) =>
        BY_WORD.get(word) ??
        BY_WORD.get(word.replace(COMPOUND, '')) ??
        (word.startsWith('d') ? BY_WORD.get(word.slice(1)) : undefined) ??
        [],
    );
  return new Set(named).size === 1 ? named[0] : undefined;
}
