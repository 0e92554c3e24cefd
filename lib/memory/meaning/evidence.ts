import { RELATIVES } from '../facts/grammar/lexicon.ts';

/**
 * Words that a sentence must hold, or must not hold, before a value is taken from it: a second witness beside the classifier, as data.
 * And whose sentence it is: the person's own, or somebody else's. Pure.
 */
interface Evidence {
  readonly needs?: RegExp;
  readonly never?: RegExp;
}

const i = (source: string) => new RegExp(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`, 'iu');
/** Firms of other kinds than an employer. */
const OTHER_FIRM =
  'bank\\w*|accounts?|insur\\w+|cover|policy|clubs?|gym|member\\w*|choir|subs|union|degree|diploma|graduat\\w+|mba|phd|thesis|finals|course|broadband|internet|wifi|fibre|electric\\w*|energy|gas|tariff|dentist|surgery|gp|visa|holiday|train|shop(?:ping|ped)?|lunch|visit\\w*|meeting|interview\\w*|popped|savings|wages go|subscri\\w+|car|plan|season ticket';
const DENIED = "not|never|no|none|without|stopped|gave up|given up|off|behind me|any ?more|no longer|gone|\\p{L}+n't";

const EVIDENCE: Readonly<Record<string, Evidence>> = {
  address: {
    needs: i(
      'home|gone back to|lives?|living|moved?|moving|settled?|house|flat|place|apartment|room|studio|relocat\\w+|based|resid\\w+|post|unpack\\w*|keys|cottage|boat|narrowboat|bungalow|address|emigrat\\w+|lease|digs|stuff|rent|sharing|staying|back in|downsized|upped sticks|transferr?ed|retired to|swapped|traded|postcode|tenancy|where i am|hello|these days|settled|shifted|packed|people now|bought|posting|put me up|resident',
    ),
    never: i(
      'favou?rite|visit\\w*|landed|holidays?|college|university|uni|school|train|grew up|born and|for the weekend|weekend (?:in|at|away)|hotel|conference|job|work(?:ing)?|meeting|office|employer|hired|wedding|football|interview|start(?:ed|ing) (?:at|with)',
    ),
  },
  job: {
    needs: i(
      "job|work\\w*|employ\\w+|hired|start\\w*|joined|join|boss|firm|company|role|position|post|career|contract|paid?|pays?|payslips?|wages|notice|took me on|taken on|gig|transferr?ed|teach\\w*|drive|nurse|clock|swapped|switched|moved|poached|headhunted|offer|badge|desk|quit|left|redundant|laid off|sacked|resigned|shift|jumped ship|books of|apron|permanent|recruit\\w*|landed|made me|i'm an? \\p{L}+ at|goodbye|no longer|these days|as an? \\p{L}+|week one|bought|snapped|back at|with",
    ),
    never: i(OTHER_FIRM),
  },
  title: { never: i('apprentice|captain|president of') },
  bank: { needs: i('bank\\w*|accounts?|debits?|savings|money|wages|card|pay ?cheque|paycheck|switched|customer|building society') },
  landlord: { needs: i('landlord|landlady|rent\\w*|let|tenancy|owns?|building|flat|letting') },
  salary: {
    needs: i('pay\\w*|paid|salary|wages?|earn\\w*|make|making|raise|income|take home|on|rate|gross|contract|get|bring in|money'),
    never: i('rent|mortgage|deposit|fee|fine|bill|bills|ticket|costs?|a room|landlord|flat'),
  },
  rent: { needs: i('rent\\w*|landlord|tenancy|flat|room|place|pcm|lease|renewal|apartment'), never: i('salary|wages|deposit|fine') },
  tel: {
    needs: i("me|my|mine|i|i'm|number|sim|phone|mobile"),
    never: i('surgery|plumber|emergency|office is|contact is|doctor|if anything'),
  },
  email: { needs: i("me|my|mine|i|i'm|i've"), never: i('accountant|surgery|emergency') },
  height: { needs: i("i|i'm|i've|me|my height"), never: i('door|wall|shelf|tree|table') },
  weight: { needs: i("i|i'm|i've|my weight|the scales"), never: i('want|goal|suitcase|parcel|luggage|bag|cat|dog|baby') },
  'shoe-size': { needs: i('shoes?|boots?|feet|trainers|foot') },
  'tshirt-size': { needs: i('t-?shirts?|tees?|shirts?|size|wear|fits?|take|get me') },
  'blood-type': { needs: i("blood|donor|i'm|type|lab") },
  'notice-period': { needs: i('notice|contract|leave|give|serve') },
  allergy: { never: i(DENIED) },
  medication: { never: i(DENIED) },
  condition: {
    needs: i('diagnos\\w+|i have|suffer\\w*|doctor|scan|tests?|found'),
    never: i(`${DENIED}|fibre|visa|broadband|cold|headache|meeting`),
  },
  diet: {
    never: i(
      "not|never|no longer|any ?more|g[ai]ven? up being|stopped being|behind me|wagon|over|dropped|again|\\p{L}+n't|made|restaurant|lasagne|burger|curry|roll|round for",
    ),
  },
  pet: {
    needs: i(
      "got|adopt\\w*|bought|new|called|named|have|has|we've|i've|home|rescue\\w*|t(?:ook|aken) in|own|joined|moved in|live with|welcom\\w*|keep|brought|picked up|meet|chose us|ours|name of|share|followed",
    ),
    never: i(`${DENIED}|died|dead|stiff|lost|vet|ill|sick|looking after|next door`),
  },
  vehicle: {
    needs: i(
      'drive|driving|bought|new|car|van|motorbike|bike|wheels|picked up|traded|swapped|replaced|lease|leasing|got|own\\w*|inherited|drive, ours|outside|went electric|run|treated',
    ),
    never: i('test drove|hired|hit'),
  },
  language: {
    needs: i(
      'speak\\w*|speaker|fluent|learn(?:ed|t)|level|exam|certificate|conversation|tongue|grew up|get by|picked up|passed|chat|rusty|[abc][12]',
    ),
    never: i(`${DENIED}|learning|signed up|course`),
  },
  nationality: {
    needs: i("citizen\\w*|nationality|national|naturali[sz]ed|passport|sworn|oath|i'm|i am|papers|certificate"),
    never: i('school|food|film|husband|wife|parents'),
  },
  membership: { needs: i('join\\w*|member\\w*|club|gym|signed|card|society|belong|elected|choir|enrolled|union') },
  subscription: { needs: i('subscri\\w*|signed up|got|plan|pay for|have|added|gave in') },
  'health-insurance': { needs: i('insur\\w*|cover\\w*|health|plan|medical|policy'), never: i('car|home|house|contents|pet') },
  'energy-supplier': { needs: i('energy|electric\\w*|gas|power|supplier') },
  'internet-provider': { needs: i('broadband|internet|wifi|fibre|provider') },
  doctor: { needs: i('doctor|gp|surgery|registered|patient|practice|looks after|signed on'), never: i('teeth|dentist|vet') },
  dentist: { needs: i('dentist|teeth') },
  partner: { never: i('landlord|doctor|emergency|insur\\w*|ex is|ex-?\\w* is') },
  'emergency-contact': { needs: i('emergency|next of kin|anything (?:happens|should happen)|keel over|contact|happen') },
  name: {
    needs: i("name|surname|call me|sign|deed poll|mrs|back to|passport says|legally|known as|go by|taken his|i am|i'm"),
    never: i('dog|cat|husband|wife|son|daughter|partner|at'),
  },
  bday: { needs: i('born|birthday|birth|dob'), never: i('party|anniversary|wedding') },
  passport: { needs: i('passport') },
  children: { never: i('expecting|pregnant|due|trying|hope') },
  'status:self-employed': {
    needs: i('self-?employed|freelanc\\w*|own|myself|sole trader|contract\\w*|business|salon|company|boss|clients'),
    never: i(DENIED.replace('no|', '').replace('gone|', '').replace('gave up|given up|off|', '')),
  },
  'status:retired': {
    needs: i('retir\\w*|pension\\w*|work|career|alarm|boots|years'),
    never: i('until|more years|when i|come? out of|un-?retired|back at'),
  },
  'status:unemployed': {
    needs: i('work|job\\w*|unemployed|dole|redundan\\w*|laid off|benefits?|universal credit|signing on|jobseeker\\w*'),
    never: i('no longer unemployed|off (?:the dole|benefits)|back in work|before|was out of'),
  },
  'status:student': {
    needs: i('stud\\w+|uni\\w*|college|course|fresher|degree|phd|term|enrolled|school'),
    never: i(`${DENIED}|done|finished|halfway|alma mater|graduated`),
  },
  'marital:divorced': {
    needs: i('divorc\\w*|decree|marriage|court|judge|final order|ex-?\\p{L}*'),
    never: i('from reality|filed|talking'),
  },
  'marital:married': {
    needs: i(
      'married|wed(?:ded|ding)?|hitched|vows|knot|wife|husband|aisle|registrar|registry|honeymoon|mrs|ceremony|eloped|civil partnership|official|ring',
    ),
    never: i('years on|anniversary|to my job|parted|capital|engaged|propos\\w+'),
  },
  'marital:engaged': { needs: i('engaged|propos\\w*|yes|ring|fianc\\w+|marry'), never: i('off|called off|argument|wed last|were wed') },
  'marital:widowed': {
    needs: i('died|dies|lost|death|buried|passed|widow\\w*|gone|rest|left us|took my'),
    never: i('dog|cat|rabbit|hamster|horse|pet'),
  },
  'marital:separated': { never: i('dog|cat|might|trial by') },
  'marital:single': {
    needs: i(
      'single|broke|broken|split|dump\\w*|over|quits|left|leave|ended|finished|together|ways|history|on my own|ghosted|no more|market|free|relationship',
    ),
    never: i('job|work|gym|club|bank|dog|cat|shift'),
  },
};

/** Whether the sentence's own words bear out what it is said to be about. */
/** @param names whether it names what is held of it, which bears it out as well */
export function bearsOut(about: string, sentence: string, names: boolean): boolean {
  const { needs, never } = EVIDENCE[about] ?? {};
  return (names || (needs?.test(sentence) ?? true)) && !(never?.test(sentence) ?? false);
}

/** It is said of something else, or not said to be so. */
const UNREAL = i(
  'if|would|could(?! not)|might|may (?:be|have|well|not)|maybe|perhaps|almost|nearly|wish|dream(?:t|ed)|imagine|suppose|pretend|hope|afraid',
);
const REPORTED =
  /["“”▒]|\b[Aa]ccording to\b|\b(?:[Hh]e|[Ss]he|[Tt]hey|[Mm]um|[Dd]ad|[Ee]veryone|[Pp]eople|\p{Lu}\p{Ll}+) (?:told|said|says?|thinks?|believes?|claims?|wrote|texted|goes|keeps? telling)\b/u;
/** Asked of the memory itself: what is to be taken out is shown and asked about, and nothing is read from it. */
const REQUEST =
  /(?:^|[,.:;!] |\b(?:please|pls|can you|could you|you can|want you to|kindly|just|and) )(?:forget|delete|remove|erase|strike|scrub|wipe|clear|ignore|disregard|drop|scratch|discard|lose|take|get rid of|stop (?:saying|using|showing)|(?:do not|don't) (?:keep|remember|store|use|mention))\b/i;
const THEIRS = /^(?:he|she|they|it(?!'s| is| was)|someone|somebody)(?![\p{L}])(?!.*\b(?:me|my|us|our)\b)/iu;
const AHEAD = i(
  'will|going to|gonna|tomorrow|soon|next (?:week|month|year|spring|summer|autumn|winter|monday|january|february|march|april|may|june|july|august|september|october|november|december)|hopefully|about to|due|waiting for|once i|as soon as|application|applied|applying|wants? (?:me|us) to|wants to|offered|filed',
);
const FIRST_PERSON = /(?<![\p{L}])(?:i|i'm|im|i've|ive|i'd|me|my|mine|myself|we|we're|we've|us|our|ours)(?![\p{L}])/iu;
const OWN_DEED = /(?<![\p{L}])(?:i|i'm|im|i've|ive|i'd|me|mine|myself|we|we're|we've|us)(?![\p{L}])/iu;
/** A note that leaves its subject out. */
const BARE =
  /^(?:(?:so|and|well|ok|okay|right|finally|just|bit of news|update|news|diary)[,:.!]? )*(?:\p{L}+ed|got|sold|bought|left|quit|lost|went|took|gave|made|found|had|been|back|no longer|no more|not|new|signed|now|goodbye|hello|from|as of|pay|salary|rent|single|correction|sorry|oops|typo|change|engaged|jobless|sober|swapped|home|these days|done|stopped|use|ring|text|mail|write|call|looking|currently|without|signing|first day|third day|week one|married|out of|off|diary|the (?:divorce|decree|marriage|engagement|relationship|wedding|adoption|move|lease|baby|twins))(?![\p{L}])/iu;
const OTHERS =
  /(?<![\p{L}])(?:mates?|team|ex|lot|in-?laws|folks|pals?|blokes?|guys?|girls?|woman|man|people|company|office|shop|restaurant|pub|everyone|everybody|half|bestie|lad|grandad|gran|nan|nana|lodger|tenants?)(?![\p{L}])/iu;
const PARTNERED = /(?<![\p{L}])(?:husband|wife|partner|spouse|fianc[eé]e?|girlfriend|boyfriend|ex)(?![\p{L}])/iu;
/** Somebody with whom the person has what it is about. */
const SHARED: readonly (readonly [about: RegExp, who: RegExp])[] = [
  [/^(?:marital:|partner)/, PARTNERED],
  [/^children/, /(?<![\p{L}])(?:wife|partner|girlfriend|son|daughter|baby|twins|boy|girl|child)(?![\p{L}])/iu],
  [/^household/, RELATIVES],
  [/^landlord/, /landlord|landlady/i],
  [/^(?:doctor|dentist)/, /doctor|gp|dentist/i],
  [/^emergency/, RELATIVES],
];

/** The person's own and real: not ahead, not somebody else's doing. */
export function isOwnDeed(about: string, sentence: string): boolean {
  if (REQUEST.test(sentence) || UNREAL.test(sentence) || REPORTED.test(sentence) || THEIRS.test(sentence) || sentence.trim().endsWith('?'))
    return false;
  if (AHEAD.test(sentence) || (!FIRST_PERSON.test(sentence) && !BARE.test(sentence))) return false;
  const subject =
    /^(?:and |so |but |half |some of |most of |all )*(?:my|our|the|his|her|their|a|every\p{L}+|one of)(?: \p{L}+)?(?:'s)? \p{L}+/iu.exec(
      sentence,
    )?.[0] ?? '';
  const isNamed =
    !BARE.test(sentence) && /^\p{Lu}\p{Ll}+(?: and \p{Lu}\p{Ll}+)? (?:has|have|is|are|was|\p{Ll}+(?:s|ed))(?![\p{L}])/u.test(sentence);
  if (!isNamed && !RELATIVES.test(subject) && !OTHERS.test(subject)) return true;
  const [, who] = SHARED.find(([pattern]) => pattern.test(about)) ?? [];
  if (who?.test(subject)) return true;
  return OWN_DEED.test(sentence.slice(subject.length));
}
