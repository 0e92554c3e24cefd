/**
 * Which language a note is in, by its small words. A note of a few words has often none of them ("GP: Dr Hargreave, Mill Lane Surgery"): it passes for English,
 * the only language that the tagger learnt, unless something in it is another tongue's. Pure.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));
const ENGLISH = words(
  `the a an my i i'm i've i'd i'll im ive we we've we're our are is was were am be been to at of and for with from have has had it's it its this that
  these those not no new now got get since after before out up off by his her hers who whose on in as or but so if me us you your he she they him them
  their do does did done don't dont didn't isn't wasn't can can't will won't would could should just only still back here there home one two all any
  when while then than too very more last next year years month months week today yesterday tomorrow took take made make what went go goes going gone
  moved live living lives work works working started left same old name is about into over down again every each never ever always
  used called born married because anymore longer instead please thanks well good first`,
);
/** Small words of other languages that English has not. */
const FOREIGN = {
  de: words(
    `ich wir und der das ist nicht kein keine ein eine einen einer mein meine meinen meiner mit bei beim seit auf für habe haben hat bin wohne wohnen arbeite
    jetzt nach von vom zum zur im dem den wird wurde heute sind sich aus mehr noch nur schon die unser unsere unseren ihre gegen sonst`,
  ),
  es: words('el los las mi mis es soy tengo estoy desde con en por para que una del mi su ya muy vivo trabajo ahora he hoy como pero'),
  fr: words(
    `je j'ai mon ma mes le les et est suis chez depuis avec dans une du des nous aux pas c'est j'habite n'ai ne sur pour plus maintenant notre nos elle`,
  ),
  pt: words('eu meu minha os um uma não com em sou tenho moro da na agora já mais sim há do dos das meus minhas nosso nossa está'),
  it: words('io mio mia il lo gli sono ho di che per nel della adesso non più'),
  nl: words('ik mijn het een van niet bij sinds woon heb ben met voor naar nu maar ook zijn'),
  pl: words('mam jestem moja mój się nie od jest mieszkam pracuję teraz'),
} as const;
export type Tongue = keyof typeof FOREIGN | 'en';

/** Words that tell these languages from each other, though names or English have them too. */
const BESIDES: Partial<Readonly<Record<Tongue, ReadonlySet<string>>>> = {
  de: words('am als oder wie es so war was sie er an in zu man nächste'),
  es: words('la un y o le lo se me nos son fue de al a'),
  fr: words("la un en il au on à de son sa ou d'un qui a été"),
  pt: words('o a e é no nos as ao à de se um foi são'),
};

const WORD = /\p{L}[\p{L}'’]*/gu;

export function isEnglish(note: string): boolean {
  const found = note.match(WORD) ?? [];
  const english = found.filter((word) => ENGLISH.has(lower(word))).length;
  // A name's own words are no language: "La Paz".
  const others = found.filter((word, at) => (at === 0 || word === word.toLowerCase()) && isForeign(lower(word))).length;
  if (found.some((word) => !/\p{Script=Latin}/u.test(word))) return english > found.length / 4;
  return english > others || (others === 0 && found.every(isPlain));
}

/** The language of a text, or undefined where its words do not say. */
export function tongueOf(text: string): Tongue | undefined {
  if (isEnglish(text)) return 'en';
  const found = (text.match(WORD) ?? []).map(lower);
  if (found.some((word) => !/\p{Script=Latin}/u.test(word))) return undefined;
  const counts = Object.entries(FOREIGN).map(([tongue, own]) => {
    const besides = BESIDES[tongue as Tongue];
    return { tongue: tongue as Tongue, count: found.filter((word) => own.has(word) || besides?.has(word)).length };
  });
  const [first, second] = counts.sort((a, b) => b.count - a.count);
  return first && first.count > (second?.count ?? 0) ? first.tongue : undefined;
}

const lower = (word: string): string => word.toLowerCase().replaceAll('’', "'");
const isForeign = (word: string): boolean => !ENGLISH.has(word) && Object.values(FOREIGN).some((own) => own.has(word));
const isPlain = (word: string): boolean => /^[a-z'’]+$/i.test(word);
