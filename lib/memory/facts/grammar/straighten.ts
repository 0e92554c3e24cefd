import type { IsoDate } from '../../../core/value.ts';
import { DATE_TEXT, parseDate } from '../dates.ts';
import { withDates } from './relative.ts';
import { repaired } from './repair.ts';

/**
 * One clause brought into the order that the rows expect: short forms written out, what only frames it taken off, a time that
 * stands in front put behind. What the frame says about the telling (a slip put right, news of a change) is kept beside it.
 */
export interface Straight {
  readonly text: string;
  /** "now", "new", "changed": it was otherwise before. */
  readonly news: boolean;
  /** "sorry, I meant": it was said wrongly before. */
  readonly corrects: boolean;
}

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/[’‘]/g, "'"],
  [/\b(I)'m\b/gi, '$1 am'],
  [/\b(I|we|you|they)'ve got\b/gi, '$1 have'],
  [/\b(I|we|you|they)'ve\b/gi, '$1 have'],
  [/\b(I|we|you|they|he|she|it)'d\b/gi, '$1 would'],
  [/\b(I|we|you|they|he|she|it)'ll\b/gi, '$1 will'],
  [/\bwe're\b/gi, 'we are'],
  [/\bcan't\b/gi, 'cannot'],
  [/\bwon't\b/gi, 'will not'],
  [/\b(do|does|did|is|are|was|were|has|have|had|would|could|should)n't\b/gi, '$1 not'],
  [/\b(he|she|it|that)'s\b/gi, '$1 is'],
  [
    /\b(my|our|the|her|his) ((?:new |work |home |mobile |phone |first |last |maiden |e-?mail |full )*(?:name|surname|number|e-?mail|mail|address|birthday|salary|pay|rent|size|landlord|doctor|gp|dentist|bank|employer|boss|place|date of birth|notice period))'s (?=\S)/gi,
    '$1 $2 is ',
  ],
  [/\b([Mm]y) (\p{Lu}\p{L}+)'s (?=(?:up |now |already )?(?:at|up|[abc][12])\b)/gu, '$1 $2 is '],
  [/\bover at\b/gi, 'at'],
  [/\bhab (?=\S)/gi, 'habe '],
  [/ @ (?=\p{L})/gu, ' at '],
  [/\btil\b/gi, 'until'],
  [/\bhave got (?=an?\b|the\b|\w+ (?:cat|dog|child|kid))/gi, 'have '],
];

/** In front of what is meant; it says nothing of it. */
const OPENERS =
  /^(?:(?:and|but|also|well|so|oh|okay|ok|anyway|besides|btw|fyi|hi|hello|hey|please note(?: that)?|note that|for the record|for your information|by the way|just so you know|in case you need it|as you know|as far as i know|to be honest|in fact|personally|mind you|remember(?: that)?|you should know(?: that)?|it is true that|i should mention(?: that)?|i can tell you(?: that)?|let me tell you(?: that)?|und|aber|übrigens|also|nun|zur info|wie gesagt|por cierto|además|pues|bueno|au fait|d'ailleurs|en fait|alors|bon|aliás|a propósito|bem|então)[,:]? +)+(?=\S)/i;
/** The same, where it also says that things have changed. */
const NEWS =
  /^(?:(?:now|nowadays|currently|at the moment|right now|these days|as of now|today|meanwhile|at present|recently|i (?:have )?changed jobs|i got a (?:raise|new job)|there is news|good news|news|inzwischen|mittlerweile|derzeit|aktuell|momentan|jetzt|zur zeit|ahora|actualmente|hoy en día|de momento|maintenant|actuellement|désormais|en ce moment|agora|atualmente|neste momento|hoje em dia)[,:]? +)+(?=\S)/i;
const SLIP =
  /(?<![\p{L}\p{N}])(?:sorry|correction|i (?:made|have made) a mistake|my mistake|i got (?:that|it|this) wrong|i was wrong|that (?:is|was) (?:wrong|not right|a mistake|incorrect)|i meant(?: to say)?|i misspoke|i (?:just )?(?:misspelt|misspelled|mistyped|misread|misremembered|mixed (?:it |that |them )?up)|i mixed up|misread it|looked (?:it|that) up|(?:gave|had|got|wrote|put) (?:you )?the wrong|remembered (?:it|that) wrong|(?:no|oh) wait|hang on|hold on|silly me|oops|half asleep|vertippt|verwechselt|falsch (?:geschrieben|angegeben)|let me correct (?:that|this|myself)|i have to correct (?:that|this|myself)|scratch that|typo|korrektur|ich habe mich (?:geirrt|vertan|verschrieben)|das war falsch|me equivoqué|corrección|erratum|je me suis trompée?|enganei-me|me enganei|correção)(?![\p{L}\p{N}])/iu;
const SLIP_FIRST = new RegExp(`^${SLIP.source}[,;.!]+ +(?=\\S)`, 'iu');
const SLIP_OPENER =
  /^(?:(?:(?:actually|sorry|correction|oops|small correction|no wait|oh wait|wait|hang on|hold on|silly me|quatsch|moment|eigentlich|entschuldigung|korrektur|en realidad|perdón|en fait|pardon|na verdade|desculpe?)[,:!.]?|no[,:!.]) +)+(?=\S)/i;
/** "..., not 1985": what it was not. */
const NOT_TAIL = /,? (?:and )?(?:not|nicht|no|non|pas|não) (?:on |in |am |the |el |le |o )?(?:[^,]|, (?=\d{4})){2,40}$/i;
/** Only where something was said to be: "my birthday is 3 May 1990, not 3 March 1990". */
const CONTRAST = /\b(?:is|are|am|was|were|ist|sind|bin|es|est|é) .+, (?:and )?(?:not|nicht|no|non pas|pas|não) .{1,40}$/i;
const TAIL =
  /,?(?: as well| too| though| by the way| at the moment| these days| nowadays| right now| currently| at present| for (?:now|the moment|the time being)| fürs erste| vorerst| por ahora| de momento| por el momento| pour l'instant| pour le moment| por enquanto| for (?:many |some |several )?years| all my life| as you know| i think you know| actually| as usual| übrigens| derzeit| zurzeit| momentan| ahora| actualmente| actuellement| en ce moment| atualmente)+$/i;
const FRONTED = new RegExp(
  `^(?<how>since|as of|from|in|on|until|till|bis|hasta|até|seit|seit dem|desde|depuis|desde el|im|am|en|em)(?: the)? (?<when>${DATE_TEXT})(?: on)?,? (?<rest>(?:i|we|my|our|it is|ich|wir|bin|wohne|lebe|arbeite|habe|verdiene|meine?|trabajo|vivo|uso|tengo|gano|me|nos|soy|mi|je|j'|nous|mon|ma|eu|moro|uso|trabalho|tenho|sou|ganho|o meu|a minha)(?:\\b|(?<=')).*)$`,
  'iu',
);
const SINCE: Readonly<Record<string, string>> = { 'as of': 'since', from: 'since', 'seit dem': 'seit', 'desde el': 'desde', im: 'im' };
/** "from 2012 to 2018 I ...": the period put behind. */
const PERIOD = new RegExp(
  `^(?:from|between|de|von|du|entre) (?<since>${DATE_TEXT}) (?<to>to|until|till|and|a|bis|à|au|até|y|e) (?<until>${DATE_TEXT}),? (?<rest>(?:i|we|my|ich|habe|war|trabajé|viví|j'|je|trabalhei|vivi)(?:(?![\\p{L}])|(?<=')).*)$`,
  'iu',
);
const FROM_NOW =
  /(?<![\p{L}])(?:from today|from now on|as of today|starting today|ab sofort|ab heute|a partir de ahora|a partir de agora|à partir de maintenant),? ?/giu;
/** "Anna Falk is my partner" says what "my partner is Anna Falk" says. */
const TURNED =
  /^(?<who>(?!(?:It|This|That|These|Those|He|She|They|Here|There|What|Which|Who|One) )\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}) (?<verb>is|are) (?<mine>my|our) (?<what>[\p{L}' -]{2,40})$/u;

const PERIOD_WORDS: Readonly<Record<string, string>> = { a: 'de', y: 'de', à: 'de', au: 'de', até: 'de', e: 'de', bis: 'von' };
/** Within the year before it was told. */
const isRecent = (when: string, at: IsoDate) => (parseDate(when) ?? '').slice(0, 4) >= String(Number(at.slice(0, 4)) - 1);

/** "Moved house on 1 June: Skipton is home": the day goes with what is told after it. */
const HEADED = new RegExp(
  `^(?:i |we )?(?:have )?(?:moved|changed|switched|started|new)\\b[^:\\d]{0,30}?(?: (?:on|in) (?:the )?(?<when>${DATE_TEXT}))?: (?<rest>\\S.*)$`,
  'iu',
);

/** "My favourite food used to be lasagne, now it is pad thai". */
const USED_TO =
  /^(?<what>(?:my|our) [\p{L}' -]{2,40}?) (?:used to be|was) [^,;:]{1,60}[,;:]? (?:but |and )?(?:now|these days|nowadays|today)(?:,? (?:it|that))?(?: is|'s|’s) (?:now )?(?<now>\S.*)$/iu;

export function straighten(words: string, at: IsoDate): Straight {
  const used = USED_TO.exec(words)?.groups;
  let text = used ? `${used.what} is ${used.now}` : words;
  for (const [pattern, long] of SHORT) text = text.replace(pattern, long);
  const put = repaired(text);
  text = withDates(put.text.replace(/[\s.!;,:]+$/, ''), at).replace(OPENERS, '');
  const corrects = put.corrects || SLIP.test(text) || CONTRAST.test(text);
  text = text.replace(SLIP_OPENER, '').replace(SLIP_FIRST, '');
  const slip = /^[^:]{0,80}: +(?<rest>\S.*)$/.exec(text);
  if (slip && SLIP.test(text.slice(0, text.indexOf(':')))) text = slip.groups?.rest ?? text;
  const headed = HEADED.exec(text)?.groups;
  if (headed) text = `${headed.rest}${headed.when ? ` since ${headed.when}` : ''}`;
  const fromNow = text.replace(FROM_NOW, '');
  const isFromNow = fromNow !== text;
  text = fromNow;
  const bare = text.replace(NEWS, '').replace(OPENERS, '');
  let news = used !== undefined || isFromNow || headed !== undefined || bare !== text || /\b(?:now|new|these days|nowadays)\b/i.test(bare);
  text = bare
    .replace(/(?<!from) (?:(?:for )?now|these days|nowadays|at the moment|currently|atm|rn)\b(?=,? |$)/gi, '')
    .replace(/\bi now\b/gi, 'I')
    .replace(/\b(my|our) new (?=\p{L})/giu, '$1 ')
    .replace(TAIL, '')
    .replace(/,$/, '');
  if (corrects) text = text.replace(NOT_TAIL, '');
  const period = PERIOD.exec(text)?.groups;
  if (period)
    text = `${period.rest} ${PERIOD_WORDS[period.to?.toLowerCase() ?? ''] ?? 'from'} ${period.since} ${period.to === 'and' ? 'to' : period.to} ${period.until}`;
  if (period) text = text.replace(/^(?<verb>war|habe) ich\b/iu, 'ich $<verb>');
  const fronted = FRONTED.exec(text)?.groups;
  if (fronted?.rest) {
    // Who starts with the day from which it is so, and that day is not long ago, tells of a change.
    news ||= /^(?:since|as of|from|seit|desde|depuis)/i.test(fronted.how ?? '') && isRecent(fronted.when ?? '', at);
    const how = fronted.how?.toLowerCase() ?? '';
    text = `${fronted.rest} ${SINCE[how] ?? how} ${fronted.when}`;
  }
  // "Wohne ich in ...", with the time put behind.
  if (fronted?.rest) text = text.replace(/^(?<verb>\p{L}+) (?<who>ich|wir)\b/iu, '$<who> $<verb>');
  const turned = TURNED.exec(text.trim())?.groups;
  if (turned) text = `${turned.mine} ${turned.what} ${turned.verb} ${turned.who}`;
  return { text: text.trim(), news, corrects };
}

/** A clause that only says that the next one puts something right. */
export function isSlip(words: string): boolean {
  return SLIP.test(words) || /^(?:sorry|oops|correction|no wait)$/i.test(words.trim());
}
