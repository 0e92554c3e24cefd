/**
 * Whether a note is English, the only language that the tagger learnt. A note of a few words has often none of a language's small words ("GP: Dr
 * Hargreave, Mill Lane Surgery"): it is read unless something in it is another tongue's.
 */
const ENGLISH = new Set(
  `the a an my i i'm i've i'd i'll im ive we we've we're our are is was were am be been to at of and for with from have has had it's it its this that
  these those not no new now got get since after before out up off by his her hers who whose on in as or but so if me us you your he she they him them
  their do does did done don't dont didn't isn't wasn't can can't will won't would could should just only still back here there home one two all any
  when while then than too very more last next year years month months week today yesterday tomorrow took take made make what went go goes going gone
  moved live living lives work works working started left same old name is about into over down again every each never ever always
  used called born married because anymore longer instead please thanks well good first`
    .split(/\s+/)
    .filter(Boolean),
);
/** Small words of other languages that English has not. */
const OTHERS = new Set(
  `ich wir und der das ist nicht kein keine ein eine einen einer mein meine meinen meiner mit bei beim seit auf für habe haben hat bin wohne wohnen arbeite
  jetzt nach von vom zum zur im dem den wird wurde heute sind sich aus mehr noch nur schon
  el los las mi mis es soy tengo estoy desde con en por para que una del mi su ya muy vivo trabajo ahora he hoy como pero
  je j'ai mon ma mes le les et est suis chez depuis avec dans une du des nous au aux pas c'est j'habite n'ai ne sur pour plus maintenant
  eu meu minha os as um uma não com em sou tenho moro da na agora já mais sim há
  io mio mia il lo gli sono ho di che per nel della adesso non più
  ik mijn het een van niet bij sinds woon heb ben met voor naar nu maar ook zijn
  mam jestem moja mój się nie od jest mieszkam pracuję teraz`
    .split(/\s+/)
    .filter((word) => word && !ENGLISH.has(word)),
);
const WORD = /\p{L}[\p{L}'’]*/gu;

export function isEnglish(note: string): boolean {
  const words = note.match(WORD) ?? [];
  const english = words.filter((word) => ENGLISH.has(lower(word))).length;
  // A name's own words are no language: "La Paz".
  const others = words.filter((word, at) => OTHERS.has(lower(word)) && (at === 0 || word === word.toLowerCase())).length;
  if (words.some((word) => !/\p{Script=Latin}/u.test(word))) return english > words.length / 4;
  return english > others || (others === 0 && words.every(isPlain));
}

const lower = (word: string): string => word.toLowerCase().replaceAll('’', "'");
const isPlain = (word: string): boolean => /^[a-z'’]+$/i.test(word);
