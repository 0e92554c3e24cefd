const ENGLISH =
  /(?:^|[^\p{L}])(?:the|my|i|i'm|i've|im|we|we've|our|are|to|at|of|and|for|with|from|have|has|been|it's|this|that|not|new|now|got|since|after|out|up|off|by|his|her|who|is|on|me|it|he|she|they|last|took|made|what)(?=[^\p{L}'])/giu;
/** Words of the language for each word: the tagger learnt no other. */
const SHARE = 0.15;

export function isEnglish(sentence: string): boolean {
  return (`${sentence} `.match(ENGLISH) ?? []).length >= SHARE * sentence.split(/\s+/).length;
}
