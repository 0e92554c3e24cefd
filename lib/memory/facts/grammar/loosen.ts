import { RELATIVES } from './lexicon.ts';

/**
 * The same clause with less around it, from as it stands to its bones: without the reason it was told with, the aside behind a dash, the
 * adverb; with the subject that people leave out. Each is read only where what came before it was not understood, and with the same
 * words of doubt.
 */
const REASON =
  /,? (?:because|cause|cos|as (?=i |we |my |the |it )|since (?=i |we |my |our |the |it )|so that|due to|thanks to|owing to|to be (?:near|close)|weil|denn|da (?=ich|wir|mein)|wegen|porque|por (?:trabajo|motivos?|causa)|ya que|parce que?'?|puisque?|à cause|pour (?:le|mon) travail|por causa|já que|pois) .*$/iu;
const REASON_TAIL = /,? (?:por trabajo|pour le travail|for work|because of work|wegen der arbeit|por causa do trabalho)$/iu;
const REASON_FIRST =
  /^(?:because|since|as|after|ever since|now that|once|when|nachdem|weil|seit|desde que|depuis que|como|comme) (?!\d)[^,:;]{4,90}, (?:so )?(?=\S)/iu;
const AFTER_WHAT =
  /^(?:since|after|following|depuis|après|seit|nach|desde|después de|tras|depois de|após) (?:my|our|the|mon|ma|le|la|mein\w*|unser\w*|der|dem|die|mi|nuestr[oa]|o meu|a minha|o|a) [^,:;\d]{3,30}, (?=\S)/iu;
const DASH = /\s+[-–—]+\s+\S.*$/u;
const ASIDE =
  /(?:,? (?:which|as you|as my|like my|though|although|tho|please|pls|ok|thanks|thx|cheers|in the end|after all|in total|for good|ever since)\b.*|, (?:was|formerly|previously|before that) [^,]{2,40}|,? (?:that is|that was|instead of)\b.*|, (?:otherwise|apart from that|sonst|ansonsten|sinon|por lo demás|de resto) .*|, (?:the old|my old)\b.*|, \S+ is history$|, the \p{L}+ (?:went|goes|is) .*| and (?:am|are) (?:now )?(?:travelling|traveling|staying|looking|taking|happy|enjoying)\b.*|,? (?:mainly |mostly )?along with .*| \([^)]{1,60}\)|!+)$/iu;
/** With whom, on which days and what for: where somebody lives or works is told without it. */
const BESIDE = new RegExp(
  [
    '(?:together )?with (?:my|our|his|her|an?|the|some|two|three|four|five|\\d)(?![\\p{L}\\d])[^,;]{1,40}',
    '(?:together )?with \\p{Lu}[\\p{L}-]+',
    'on (?:mon|tues|wednes|thurs|fri|satur|sun)days?(?: (?:and|to|through) (?:mon|tues|wednes|thurs|fri|satur|sun)days?)?',
    '(?:one|two|three|four|five|six|\\d) (?:days?|mornings?|evenings?|hours?|times) (?:a|per|each|every) (?:day|week|month)',
    'to (?:study|train|retrain|do|take|start|help|look after|care for|finish|go to)(?![\\p{L}])[^,;]{0,40}',
    '(?:on|in) the (?:ground|first|second|third|fourth|fifth|top|\\d+(?:st|nd|rd|th)) floor',
    'mit (?:meine[nmr]?|unsere[nmr]?|eine[mr])(?![\\p{L}])[^,;]{1,40}',
    'con (?:mis?|nuestr[oa]s?|una?)(?![\\p{L}])[^,;]{1,40}',
    'avec (?:mon|ma|mes|nos|notre|une?)(?![\\p{L}])[^,;]{1,40}',
    'com (?:o meu|a minha|os meus|as minhas|meus?|minhas?|uma?)(?![\\p{L}])[^,;]{1,40}',
  ]
    .map((one) => `,? ${one}`)
    .join('$|')
    .concat('$'),
  'iu',
);
const ADVERB =
  /(?<=\S )(?:actually|really|just|finally|already|only|indeed|still|basically|officially|recently|also|now|then|pretty much|eigentlich|inzwischen|mittlerweile|jetzt|nun|endlich|gerade|ahora|por fin|ya|maintenant|enfin|désormais|agora|finalmente)(?: (?=\S))/giu;
/** "turns out I ...", "I can tell ...": in front of what is meant. Never "she says ...". */
const FRAME =
  /^(?:(?:the )?(?:tests?|results?) (?:came|are|is) (?:back|in)[:,]? |(?:it )?turns? out(?: that)? |it turned out(?: that)? |as it turns out,? |(?:big |great |good |some |sad |bad )?news[:,]? |update[:,]? |quick (?:note|update)[:,]? |heads[- ]up[:,]? |small (?:thing|change)[:,]? |so yeah,? |well,? |good news is(?: that)? |i am (?:happy|glad|pleased|sorry|sad) to (?:say|report)(?: that)? |i (?:had|have) to (?:say|admit)(?: that)? )+(?=\S)/iu;

/** "The raise came through: my salary is ...": what was only led up to stands behind the colon. */
const NEWS = /^(?<before>[^:;"]{3,60}): (?=(?:i|we|my|our|it|dr|ich|wir|mein\p{L}*|unser\p{L}*)\b)/iu;
/** What stands before it may be a speaker: then it is somebody else who says "I". */
const SPEAKS =
  /\b(?:sa(?:ys?|id)|tells?|told|writes?|wrote|text(?:ed|s)?|messaged?|letter|e-?mail(?:ed)?|quot\w*|signs?|reads?|asked|according|song|lyrics|poem|motto|title|th(?:inks?|ought)|dream\w*|character|story|post(?:ed)?|tweet\w*|sagt\w*|schreibt|schrieb|meint\w*|zitat|dice|dijo|dit|disse)\b|^(?:from|von|de) |^\S+$/iu;
/** A name in the middle is somebody. */
const NAMED = / \p{Lu}\p{Ll}/u;

function afterNews(words: string): string {
  const before = NEWS.exec(words)?.groups?.before;
  return before === undefined || SPEAKS.test(before) || NAMED.test(before) || RELATIVES.test(before) ? words : words.replace(NEWS, '');
}

/** Verbs that stand first where "I" was left out, in the form that goes with "I". */
const BARE_VERB =
  /^(?:moved|relocated|sold|bought|joined|started|left|quit|closed|cancelled|canceled|passed|renewed|graduated|switched|divorced|handed|scrapped|finished|lost|retired|adopted|married|changed|stopped|gave|got|live|lives|work|drive|speak|use|have|born|bank|took|studied|became|earn|weigh|wear|rent|swapped|resigned|own|play|traded|can)\b/iu;
const BARE_BEEN = /^(?:been|gone|given|had to|lived|worked)\b/iu;
const BARE_ING = /^(?:living|working|banking|driving|studying|renting|currently|now)\b/iu;
const BARE_STATE =
  /^(?:an? (?=\p{L})|single|married|divorced|engaged|widowed|separated|retired|unemployed|self[- ]employed|vegan|vegetarian|pescatarian|allergic|lactose[- ](?:intolerant|free))/iu;
const BARE_GERMAN = /^(?:bin|habe|hab|wohne|arbeite|lebe|verdiene|spreche|heiße|rauche|fahre)\b/iu;

function subject(text: string): string {
  if (/^(?:made redundant|laid off|fired|sacked|let go|promoted)\b/i.test(text)) return `I was ${text}`;
  if (BARE_BEEN.test(text)) return `I have ${text}`;
  if (BARE_GERMAN.test(text)) return `ich ${text.replace(/^hab\b/i, 'habe')}`;
  if (BARE_ING.test(text) || BARE_STATE.test(text)) return `I am ${text}`;
  if (/^born\b/i.test(text)) return `I was ${text}`;
  return BARE_VERB.test(text) ? `I ${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}

/** At most a handful, each once, the clause itself first. */
export function loosened(text: string): string[] {
  const steps: ((words: string) => string)[] = [
    (words) => afterNews(words.replace(FRAME, '')),
    (words) => words.replace(AFTER_WHAT, '').replace(REASON_FIRST, ''),
    (words) => words.replace(REASON_TAIL, '').replace(REASON, ''),
    (words) => words.replace(DASH, ''),
    (words) => words.replace(ASIDE, '').replace(ASIDE, ''),
    subject,
    (words) => words.replace(ADVERB, ''),
    (words) => words.replace(BESIDE, ''),
  ];
  const seen = [text];
  for (const step of steps) {
    const next = step(seen.at(-1) ?? text).trim();
    if (next !== '' && next !== seen.at(-1)) seen.push(next);
  }
  return [...new Set(seen)];
}
