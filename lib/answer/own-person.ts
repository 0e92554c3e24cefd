/**
 * "How old am I?" is the question that a form puts as "How old are you?": the person's own words for themselves, turned into those of
 * somebody who asks them. Only where nobody else is spoken to; null where there is nothing to turn.
 */
const SPOKEN_TO = /\b(you|your|yours|sie|ihr|ihre[mnrs]?|ihnen|du|dein\w*|vous|votre|vos|usted|su|sus|você|seu|sua)\b/i;

type Turn = readonly [RegExp, string];

const ENGLISH: readonly Turn[] = [
  [/\bam I\b/gi, 'are you'],
  [/\bI(?: a|['’])m\b/g, 'you are'],
  [/\bwas I\b/gi, 'were you'],
  [/\bI was\b/g, 'you were'],
  [/\bI['’]ve\b/g, 'you have'],
  [/\bI\b/g, 'you'],
  [/\bmy\b/gi, 'your'],
  [/\bmine\b/gi, 'yours'],
  [/\bme\b/gi, 'you'],
  [/\bmyself\b/gi, 'yourself'],
];
const GERMAN: readonly Turn[] = [
  [/\bbin ich\b/gi, 'sind Sie'],
  [/\bich bin\b/gi, 'Sie sind'],
  [/\bwar ich\b/gi, 'waren Sie'],
  [/\bwurde ich\b/gi, 'wurden Sie'],
  [/\b(kann|darf|muss|will|soll) ich\b/gi, '$1 Sie'],
  [/\b(\p{L}+)e ich\b/giu, '$1en Sie'],
  [/\bmein(e[mnrs]?)?\b/gi, 'Ihr$1'],
  [/\bmir\b/gi, 'Ihnen'],
  [/\bmich\b/gi, 'Sie'],
];

export function asAsked(question: string): string | null {
  if (SPOKEN_TO.test(question)) return null;
  const turns = /\b(ich|mein\w*|mir|mich)\b/i.test(question) ? GERMAN : ENGLISH;
  const turned = turns.reduce((text, [from, to]) => text.replace(from, to), question);
  return turned === question ? null : turned;
}
