import type { DocumentText, Span } from '../types.ts';
import { fold } from '../words.ts';

/**
 * Names of people and of organisations: runs of capitalised words, told apart by the words in them and around them.
 * What could as well be a heading or a title is neither.
 */
const CAP = String.raw`(?:\p{Lu}(?:['’]\p{Lu})?[\p{L}’']*(?:-\p{Lu}\p{L}*)?)`;
const PARTICLE = '(?:de la|de los|van der|van den|von der|de|da|di|del|della|van|von|bin|ibn|al|el|la|le|du|dos|das|y)';
const PERSON = new RegExp(
  String.raw`(?:(?<title>Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Sir|Herr|Frau)\.?\s+)?(?<name>${CAP}(?:\s+(?:${CAP}|\p{Lu}\.?|${PARTICLE}(?=\s+\p{Lu}))){1,4}(?:,? (?:Jr|Sr|II|III|IV)\b\.?)?|(?<=(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Herr|Frau)\.?\s+)${CAP})`,
  'gu',
);
const ORG_WORD =
  /\b(inc|llc|ltd|limited|corp|corporation|co|company|companies|gmbh|ag|plc|llp|group|holdings?|partners|associates|ventures?|enterprises?|industries|solutions|systems?|technologies|technology|labs?|laborator\w+|studios?|agency|bank|credit union|trust|foundation|institute|institution|university|college|school|academy|hospital|clinic|center|centre|society|association|council|committee|board|ministry|bureau|museum|gallery|press|magazine|journal|church|union|club|league|consult\w*|services|developers|builders|construction|contractors|manufacturing|logistics|bakery|restaurant|hotel|pharmacy|insurance|records|networks?|software|analytics|capital|collective|theatre|theater|orchestra|library|nonprofit|startup|verein|universit\w+|hochschule|versicherung|stiftung|verlag|medical|health|healthcare|dynamics|innovations?|creations?|designs?|works|electronics|motors|energy|foods?|farms?|pharma\w*|motors|media|global|international|engineering|constructors|structures|architects?|planners|roofers|advisors|advisory|realty|properties|estates|orchards?|tools|supply|supplies|traders?|trading|instruments|nursery|nurseries|pictures|films?|productions|publish\w+|publications|printers|printing|dairy|dairies|mills?|brewery|foundry|scientific|assurance|mutual|surveying|catering|caterers|airlines?|airways|couriers?|transport|travel|tours|lettings|rentals?|housing|cleaners|repairs?|plumbing|electrical?|hardware|furniture|textiles|apparel|clothing|jewell?ers|books|bookshop|caf[eé]|bistro|markets?|stores?|shop|outfitters|optics|optical|dental|veterinary|vets|surgery|practice|hospice|care|charity|alliance|federation|authority|commission|fund|programme|machinery|chemicals?|plastics|metals|steel|packaging|components|appliances|cycles|boats?|marine|security|solicitors|robotics|attorneys|chambers|accountants|accounting|brewing|landscaping|aerospace|aviation|biotech|solar|telecoms?|translations?|wealth|mortgages?|lending)\b/i;
/** Words that begin with a capital and are no part of anybody's name. */
const NO_NAME = new Set(
  (
    'i the a an my our your this that these those dear hello hi greetings sincerely regards best warm kind yours thank thanks to from subject date re ref name full first last middle email e-mail address phone number contact ' +
    'telephone tel mobile fax position title department team manager officer director president committee coordinator hiring human resources application form request registration submission report agreement project program programme ' +
    'department office street avenue road lane drive suite apartment city state zip code january february march april may june july august september october november december monday tuesday wednesday thursday friday ' +
    'saturday sunday spring summer fall autumn winter morning afternoon evening it in on at of for with by as and or but if when while after before since during please additionally furthermore moreover however finally currently ' +
    'regarding concerning about under over through within upon per via during mr mrs ms dr prof sir madam artist author applicant patient student professor doctor ceo cto cfo coo founder engineer developer analyst scientist designer ' +
    'information personal details section part form overview summary description purpose scope type category preferred effective duration start end social security insurance policy license account number whom may concern ' +
    'english spanish french german american british chinese japanese indian canadian australian european african asian america united states kingdom north south east west new york los san santa fort saint mount lake port ' +
    'bachelor master masters bachelors phd mba degree science arts data software hardware digital art music film literature history business management marketing finance financial education health medical research study studies ' +
    'clinical trial non-disclosure nda confidential company organization institution employer client customer party representative vendor supplier we he she they his her their its there here what how why where who ' +
    'android windows linux macos chrome firefox safari edge google microsoft apple amazon facebook linkedin twitter instagram python java javascript yes no none not all any each every both other others ' +
    'credit card bank transfer cash payment method hybrid online in-person remote virtual workshop conference seminar symposium lecture panel keynote speaker course class semester credits gpa major minor ' +
    'claimant tenant landlord guest member user contractor investigator surgeon physician nurse teacher instructor tutor supervisor speaker presenter participant candidate composer poet painter subject requester reporter ' +
    "i'm i've i'd i'll we're we've we'd we'll you're you've you'll he's he'd she's she'd they're they've it's that's there's here's let's don't " +
    'hey so well told then also now again just still thus hence court terrace quay wharf building wing plaza pier dock harbour harbor beach crescent bursary fellowship scholarship award prize re via sister brother father mother uncle aunt ' +
    'curriculum vitae resume minutes agenda profile experience skills references enquiry inquiry interview hotline log enrolment enrollment notes open points summary to-do todo policyholder adopter caller ' +
    'sehr geehrte geehrter damen herren mit freundlichen grüßen ich wir der die das betreff'
  )
    .split(' ')
    .map(fold),
);
const ORG_CUE = String.raw`(?:at|with|for|from|by|of|representing|behalf of|joined|named|called|company|firm|organi[sz]ation|employer|startup|institution|university|client|vendor|to)`;
const ORG = new RegExp(
  String.raw`${CAP}(?:(?:,? (?:and|&) |, (?=${CAP}(?:,| and| &))|[^\S\n]+(?:of|for|the|and|&|de|da|do|dos|das|di|del|della|des|du|la|le|van|von|der|zu)[^\S\n]+(?:the |la |los |las )?|[^\S\n]+|[-.])(?:${CAP}|\d{1,3}\b|&)){0,6}(?:,? (?:Inc|LLC|Ltd|Corp|Co|PLC|LLP|GmbH)\b\.?)?`,
  'gu',
);

/** Endings that things have and people do not. */
const THING_END = /(?:tion|sion|ment|ness|ology|ivity|ability|ware|ship|graphy)s?$/;
/** Names that are words as well. */
const WORD_NAMES = new Set(
  (
    'will mark grant hope grace rose frank rich bill art may june april joy faith dean chase hunter mason carter taylor baker cook brown green white black young long stone wood king hill lee bell ford fox price page ' +
    'banks rivers brooks fields woods day love summer autumn dawn iris lily ivy violet daisy ruby pearl jack rob sue pat ray gene drew case reed park parks west north church bishop pope knight marsh glen dale heath lane ' +
    'ward wells rice rush sharp small strong swift wise best good power powers moon star sterling major miles marina sky sunny sandy rusty buck penny robin jay cliff brook clay wade colt guy norm skip chip chuck duke earl ' +
    'baron prince harper archer cooper turner parker walker porter fisher gardner miller smith field rivera cruz sage olive hazel jasmine melody harmony crystal amber angel christian max victor ' +
    'gray grey silver gold berry cherry peach ash oak holly jade opal coral bear wolf bird crane drake finch hawk robins swan'
  ).split(' '),
);

export function personSpans(document: DocumentText, taken: (start: number, end: number) => boolean): Span[] {
  const { plain } = document;
  const out: Span[] = [];
  // What the text also writes small is a word and no name.
  const small = new Set([...plain.matchAll(/(?<![\p{L}\d@._-])\p{Ll}\p{L}+(?![\p{L}\d@_-]|\.\p{L})/gu)].map((match) => fold(match[0])));
  const isWord = (word: string) => {
    const low = fold(word.replace(/['’]s$/, '').replace(/[.,’']+$/, ''));
    return (
      THING_END.test(low) ||
      (!WORD_NAMES.has(low) && low.length > 2 && (small.has(low) || small.has(low.replace(/s$/, '')) || small.has(`${low}s`)))
    );
  };
  for (const match of plain.matchAll(PERSON)) {
    const name = match.groups?.name ?? '';
    const offset = match.index + match[0].lastIndexOf(name);
    for (const [from, to] of runs(name)) {
      const text = name.slice(from, to).replace(/\s+/g, ' ');
      const start = offset + from;
      const titled =
        (match.groups?.title !== undefined && from === 0) ||
        /(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Herr|Frau)\.?\s+$/.test(plain.slice(Math.max(0, start - 12), start));
      if (
        (!titled && text.split(' ').length < 2) ||
        ORG_WORD.test(text) ||
        /[\n]/.test(name.slice(from, to)) ||
        taken(start, start + to - from) ||
        (!titled && text.split(' ').some((word) => /^\p{Lu}/u.test(word) && isWord(word)))
      )
        continue;
      out.push(person(start, start + to - from, text));
    }
  }
  // "Mr. Tran" after "John Stephen Tran" is the same person.
  return out.filter((one) => one.text.includes(' ') || !out.some((other) => other !== one && other.text.split(' ').includes(one.text)));
}

/** The longest stretches of a run in which every word may be of a name. */
function runs(name: string): [number, number][] {
  const out: [number, number][] = [];
  let open: [number, number] | undefined;
  for (const match of name.matchAll(/[^\s]+/g)) {
    const low = fold(match[0].replace(/['’]s$/, '').replace(/[.,’']+$/, ''));
    const gap = open ? name.slice(open[1], match.index) : '';
    // "van der": small words inside a name are its own.
    const foreign = NO_NAME.has(low) && !(open && /^\p{Ll}/u.test(match[0]));
    if (foreign || gap.includes('\n')) {
      if (open) out.push(open);
      open = foreign ? undefined : [match.index, match.index + match[0].length];
    } else if (open) open[1] = match.index + match[0].length;
    else open = [match.index, match.index + match[0].length];
  }
  if (open) out.push(open);
  return out.map(([from, to]) => [from, to - (/['’]s$/.exec(name.slice(from, to))?.[0].length ?? 0)]);
}

function person(start: number, end: number, text: string): Span {
  return { type: 'person', start, end, text, value: { type: 'text', text }, parts: partsOf(text) };
}

/** Given, middle and family name as they stand; a single name has no parts. */
export function partsOf(text: string): Record<string, string> {
  const words = text
    .replace(/^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Sir|Herr|Frau)\.?\s+/, '')
    .replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, '')
    .split(/\s+/);
  if (words.length < 2) return {};
  const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  const family = particle > 0 ? words.slice(particle) : words.slice(-1);
  const middle = words.slice(1, words.length - family.length);
  return {
    'given-name': words[0] ?? '',
    'family-name': family.join(' '),
    ...(middle.length > 0 ? { 'additional-name': middle.join(' ') } : {}),
  };
}

export function orgSpans(document: DocumentText, people: readonly Span[], taken: (start: number, end: number) => boolean): Span[] {
  const { plain } = document;
  const out: Span[] = [];
  for (const match of plain.matchAll(ORG)) {
    if (match[0].includes('\n')) continue;
    // "... the Society I would like": the pronoun is no part of it.
    match[0] = match[0].replace(/ I(?: .*)?$/, '');
    const bare = match[0].replace(/^The /, '').replace(/['’]s$/, '');
    if (
      /\b(?:Conference|Symposium|Workshop|Festival|Summit|Seminar|Masterclass|Exhibition|Application|Form|Agreement|Report|Request|Award|Prize|Course|Program|Degree|Arts|Studies|Requirements?|Information|Preferences?|Objectives?|Experience|Renovation|Expansion|Revitali[sz]ation|Upgrades?|Projects?|Development|Work|Works)$/.test(
        bare,
      ) &&
      !/\b(?:Inc|LLC|Ltd)\b/.test(bare)
    )
      continue;
    if (
      /^(?:Company|Organi[sz]ation|Institution|Institute|University|College|School|Agency|Bank|Department|Hospital|Clinic|Society|Association|Group|Services?|Law Firm|Firm|Health|Medical|Media|Software|Design|Works?|Press)$/i.test(
        bare,
      )
    )
      continue;
    const named = people.find(
      (one) =>
        one.start === match.index &&
        match.index + match[0].length > one.end &&
        / (?:of|from|at|for) $/.test(plain.slice(one.end, one.end + 6).match(/^ \w+ /)?.[0] ?? ''),
    );
    const lead = named
      ? named.end - named.start + (plain.slice(named.end).match(/^ \w+ /)?.[0].length ?? 0)
      : (/^(?:The|At|With|For|From|By|Of|I|My|Our|As|In|On|Dear|And)\s+/.exec(match[0])?.[0].length ?? 0);
    const start = match.index + lead;
    const text = match[0]
      .slice(lead)
      .replace(/['’]s$/, '')
      .replace(/\s+/g, ' ');
    const end = start + match[0].slice(lead).replace(/['’]s$/, '').length;
    const single = !/[\s-]/.test(text);
    const cued = new RegExp(String.raw`\b${ORG_CUE}[:\s]+(?:the |an? )?["“]?$`, 'i').test(plain.slice(Math.max(0, start - 30), start));
    const telling = ORG_WORD.test(text);
    // What stands in quotation marks is a title, unless its own words say otherwise.
    if (
      !telling &&
      /["“]$/.test(plain.slice(0, start)) &&
      !/\b(?:called|named|company|firm) ["“]$/i.test(plain.slice(Math.max(0, start - 12), start))
    )
      continue;
    if (text.length < 2 || (!telling && !cued) || taken(start, end) || (NO_NAME.has(fold(text)) && !telling)) continue;
    if (!telling && (single || text.split(' ').every((word) => NO_NAME.has(fold(word))))) {
      if (
        !single ||
        NO_NAME.has(fold(text)) ||
        !/\b(?:at|with|representing|by|joined|named|called|company|firm)\s+["“]?$/i.test(plain.slice(Math.max(0, start - 14), start))
      )
        continue;
    }
    const whole = people.find((one) => one.start === start && one.end === end);
    if (
      whole &&
      !telling &&
      !/\b(?:at|representing|joined|behalf of|company|firm|employer)\s+$/i.test(plain.slice(Math.max(0, start - 14), start))
    )
      continue;
    out.push({ type: 'org', start, end, text, value: { type: 'text', text } });
  }
  return out;
}
