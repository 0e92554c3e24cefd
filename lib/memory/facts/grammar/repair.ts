/**
 * Somebody puts themselves right in the middle of a sentence: "my doctor is Dr Finch, no sorry, Dr Frith". What is meant is put where
 * the slip stood; where the two cannot be laid over one another the sentence is left as it is, and is not understood.
 */
const MARK =
  /(?:,|\.\.\.?|\s[-–—])?\s+(?:oh |äh |er |uh )?(?:no,? wait|wait,? no|no,? sorry|sorry,? no|no,? i mean|sorry,? i mean(?:t)?|i mean(?:t)?|sorry|or rather|make that|scratch that|quatsch|nein|ich meine|ich meinte|besser gesagt|perdón|quiero decir|digo|mejor dicho|pardon|je veux dire|enfin|ou plutôt|quero dizer|aliás|ou melhor|desculp[ae])[,:]?\s+/iu;
/** What is said after the right word belongs to it no longer. */
const REST = /(?:\s+[-–—(]|,\s+(?:they|he|she|it|because|as|since|i|we|not|weil|porque|parce)\b|;).*$/iu;
const WHOLE = /^(?:i|my|we|our|it|that|ich|mein\w*|wir|es|mi|yo|mon|ma|je|j'|meu|minha|eu|o meu|a minha)\b/iu;

const shapeOf = (token: string): string =>
  /@/.test(token) ? 'mail' : /\d/.test(token) ? 'number' : /^\p{Lu}/u.test(token) ? 'name' : 'word';

export function repaired(text: string): { readonly text: string; readonly corrects: boolean } {
  const mark = MARK.exec(text);
  if (!mark || mark.index === 0) return { text, corrects: false };
  const said = text.slice(0, mark.index).trim();
  const meant = text
    .slice(mark.index + mark[0].length)
    .replace(REST, '')
    .trim();
  if (meant === '') return { text, corrects: false };
  if (WHOLE.test(meant) && meant.split(' ').length > 2) return { text: meant, corrects: true };
  const laid = laidOver(said, meant);
  return laid ? { text: laid, corrects: true } : { text, corrects: false };
}

/** The words that are meant over the last ones of the same shape. */
function laidOver(said: string, meant: string): string | null {
  const [before, after] = [said.split(/\s+/), meant.split(/\s+/)];
  const [first = ''] = after;
  const same = before.findLastIndex((token) => token.replace(/,$/, '').toLowerCase() === first.replace(/,$/, '').toLowerCase());
  const aligned = before.length - after.length;
  const shape = shapeOf(first);
  // A word in small letters stands anywhere: only the very same one says where.
  const bySize =
    aligned > 0 && shapeOf(before[aligned] ?? '') === shape ? aligned : before.findLastIndex((token) => shapeOf(token) === shape);
  const at = same > 0 ? same : shape === 'word' ? -1 : bySize;
  return at > 0 ? [...before.slice(0, at), ...after].join(' ') : null;
}
