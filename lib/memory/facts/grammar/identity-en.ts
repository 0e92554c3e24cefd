import { normalise } from '../../../core/text.ts';
import { countryCode, countryOfPeople } from '../countries.ts';
import { lookup } from '../lookup.ts';
import { CONDITIONS, OCCUPATION, RELIGIONS } from './lexicon.ts';
import { home } from './life-en.ts';
import { type Draft, date, listed, type Row, record, text } from './row.ts';
import { DAY, NAME, TEL } from './somebody-en.ts';
import { DIET_WORDS, LANGUAGE_WORDS, MARITAL_WORDS, STATUS_WORDS } from './words.ts';

/**
 * Who the person is, how they are reached and where they live, in English: names in all ways, pronouns and gender, birth and nationality,
 * phones by what they are for, profiles, the way and the time to be contacted, addresses of home and work, languages, faith and pastimes.
 */
const u = (source: string) => new RegExp(`^(?:${source})$`, 'u');
const i = (source: string) => new RegExp(`^(?:${source})$`, 'iu');
const capital = (words: string | undefined) => (words ? words.charAt(0).toUpperCase() + words.slice(1) : undefined);

// ---- names ----

const TITLES = 'Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Doctor|Sir|Dame|Lady|Lord|Rev|Reverend|Father|Rabbi|Imam|Ing|Eng|Capt|Captain|Hon';
const TITLE = `(?<title>(?:${TITLES})\\.?(?: (?:Dr|Prof)\\.?)?)`;
const SUFFIX = /,? (?<suffix>Jr\.?|Sr\.?|Junior|Senior|II|III|IV|PhD|Ph\.D\.?|MD|M\.D\.?|MBA|Esq\.?|MBE|OBE|CBE|RN|CPA|DDS|QC|KC)$/u;
/** What somebody is, written like a name: "I am Head of Sales", "I am Swiss". */
const NO_NAME =
  /(?:^|\s)(?:I|A|An|The|Not|No|Head|Chief|Senior|Junior|Lead|Team|Project|Product|Sales|Deputy|Assistant|Vice|President|Executive|Officer|Associate|Principal|Staff|Type|Gen|Year|Grade|Level|Labour|Republican|Democrat|Conservative|Liberal|Green|Socialist|Aries|Taurus|Gemini|Cancer|Leo|Virgo|Libra|Scorpio|Sagittarius|Capricorn|Aquarius|Pisces|Deaf|Blind|Autistic|Trans|Gay|Lesbian|Bi|Queer|Straight|Black|White|Asian|Hispanic|Latina?o?|Roma|Arab|Jew|Jewish|Scouse|Cockney|Dutch|European|African|Male|Female|Nonbinary|Hi|Hello|OK|Here|Back|Home|Sorry|Happy|Sure|Single|Busy|Away|Free)(?:\s|$)/u;

function isOwnName(words: string | undefined): words is string {
  const name = words ?? '';
  const one = normalise(name);
  const isElse =
    NO_NAME.test(name) ||
    countryOfPeople(name) ||
    lookup(MARITAL_WORDS, one) ||
    lookup(STATUS_WORDS, one) ||
    lookup(DIET_WORDS, one) ||
    lookup(LANGUAGE_WORDS, one) ||
    new RegExp(`^(?:${RELIGIONS}|${CONDITIONS})$`, 'i').test(name) ||
    OCCUPATION.test(name) ||
    /^(?:Jan|Febr)uary$|^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(name);
  return /^\p{Lu}\p{L}/u.test(name) && !isElse && name.split(' ').length <= 6;
}

/** A name with what stands around it: "Dr Jane Poe PhD", "Ms Bell-Ito". */
function named(words: string | undefined, extra: Partial<Draft> = {}): Draft[] | null {
  const { title, rest = '' } = new RegExp(`^(?:${TITLE} )?(?<rest>.+)$`, 'u').exec(words?.trim() ?? '')?.groups ?? {};
  const suffix = SUFFIX.exec(rest)?.groups?.suffix;
  const name = suffix ? rest.replace(SUFFIX, '') : rest;
  if (!isOwnName(name)) return null;
  const isWhole = name.includes(' ');
  return [
    ...text('honorific-prefix', title, extra),
    ...(isWhole ? text('name', title ? name : rest, extra) : text(title ? 'family-name' : 'given-name', name, extra)),
    ...text('honorific-suffix', suffix, extra),
  ];
}

/** Parts of a name by what they are called on forms: "First name Theo, middle Rex, last Coyle". */
const NAME_PARTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:first|given|fore|christian)(?: ?names?)?$/i, 'given-name'],
  [/^(?:middle|second)(?: ?names?| initial)?$/i, 'additional-name'],
  [/^(?:last|family|sur)(?: ?names?)?$/i, 'family-name'],
  [/^(?:maiden|birth|n[eé]e)(?: ?names?)?$/i, 'birth-name'],
  [/^(?:nick|preferred|short|pet|known as|called)(?: ?names?)?$/i, 'nickname'],
  [/^(?:full|legal|full legal)(?: ?names?)?$/i, 'name'],
  [/^(?:title|prefix)$/i, 'honorific-prefix'],
  [/^(?:suffix|name suffix)$/i, 'honorific-suffix'],
  [/^initials$/i, 'initials'],
];
const PIECE =
  /^(?:my |the )?(?<label>(?:first|given|fore|christian|middle|second|last|family|sur|maiden|birth|nick|preferred|short|full|legal|full legal)(?: ?names?| initial)?|title|suffix|initials|known as)(?: is|:| =|,)? (?<value>[\p{Lu}\d][^,;]*)$/iu;

/** Written as names are, word by word. */
const NAME_VALUE = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|den|ter|ten|del|la|le|da|das|dos|do|al|el|bin|ibn|y|e))*$/u;

function nameParts(words: string): Draft[] | null {
  const pieces = words.split(/[,;] (?:and )?|,? and (?=(?:first|middle|last|family|sur|given|maiden|nick|preferred|suffix|title))/i);
  const drafts = pieces.map((piece) => {
    const { label = '', value = '' } = PIECE.exec(piece.trim())?.groups ?? {};
    const attribute = NAME_PARTS.find(([pattern]) => pattern.test(label))?.[1];
    // "Last night shift": without the word "name" it is one only among others.
    const isName = NAME_VALUE.test(value) && (pieces.length > 1 || /name|initial|title|suffix|known/i.test(label));
    return attribute && isName && value.split(' ').length <= 6 ? text(attribute, value) : null;
  });
  return drafts.some((one) => one === null) ? null : drafts.flatMap((one) => one ?? []);
}

const TITLE_ONLY = new RegExp(`^(?:${TITLES})\\.?$`, 'iu');
const CALLS =
  '(?:(?:everybody|everyone|people|my friends|friends|my family|my colleagues|colleagues|most people|they|all) (?:(?:just|usually|always|mostly) )?calls? me|(?:please |just )*call me|i (?:just |usually |mostly )?(?:go by|answer to)|i am (?:(?:known|better known|usually known|mostly known) (?:to (?:everyone|everybody|friends|my friends) )?as|called)|(?:i )?prefer(?: to be called| being called)?|known as)';

const NAMES: readonly Row[] = [
  { id: 'name-parts', pattern: PIECE, read: (_groups, { text: all }) => nameParts(all) },
  {
    id: 'name-parts-list',
    pattern:
      /^(?:my )?(?:first|given|full|last|family|sur)(?: ?names?)?(?: is|:)? \p{Lu}[^,;]*(?:[,;]| and (?:middle|last|family|sur)).+$/iu,
    read: (_groups, { text: all }) => nameParts(all),
  },
  {
    id: 'titled',
    pattern: u(
      `(?:(?:I|i) (?:go by|am (?:addressed|known) as)|(?:[Pp]lease )?(?:address|call) me(?: as)?|I am) (?<who>(?:${TITLES})\\.? ${NAME}(?:,? [\\p{Lu}.]{2,5})?)(?:,? (?:at work|please|professionally|officially|in letters|on letters|in public))*`,
    ),
    read: ({ who }) => named(who),
  },
  {
    id: 'title',
    pattern: i(
      '(?:my (?:title|salutation|form of address)|title|salutation)(?: is|:)? (?<what>\\p{L}+\\.?)|(?:please )?(?:use|address me (?:as|with)) (?:the title )?(?<what2>\\p{L}+\\.?)(?: please)?',
    ),
    read: ({ what, what2 }) => (TITLE_ONLY.test(what ?? what2 ?? '') ? text('honorific-prefix', capital(what ?? what2)) : null),
  },
  {
    id: 'i-am-name',
    pattern: u(
      `(?:I am|I'm|[Mm]y name is|[Mm]y full (?:legal )?name is) (?<who>${NAME})(?:,? [\\p{Lu}.]{2,5})?(?:,? (?:but |and )?(?:no nicknames?|not \\p{Lu}\\p{L}+)(?:,? please)?)?`,
    ),
    read: ({ who }, { text: all }) => {
      const said = /^(?:.*? is|I am|I'm) (?<who>.+?)(?:,? (?:but |and )?(?:no nicknames?|not \p{Lu}\p{L}+)(?:,? please)?)?$/u.exec(all)
        ?.groups?.who;
      const drafts = named(said ?? who);
      // Who only says "I am ..." may say anything.
      return /name is/i.test(all) ? drafts : (drafts?.map((draft) => ({ ...draft, confidence: 0.85 })) ?? null);
    },
  },
  {
    id: 'called',
    pattern: i(
      `${CALLS} (?<who>${NAME})(?:,? (?:please|for short|at work|by (?:friends|everyone|everybody|most people)|instead|these days))*`,
    ),
    read: ({ who }) => (who && /^\p{Lu}/u.test(who) && isOwnName(who) && who.split(' ').length <= 3 ? text('nickname', who) : null),
  },
  {
    id: 'rather-called',
    pattern: i(
      `i (?:would|'d|want to|wish to) (?:(?:rather|prefer to|like to|now) )?be (?:called|known as|addressed as) (?<who>${NAME})(?: from now on| now| please| instead)*`,
    ),
    evenHedged: true,
    read: ({ who }) => (isOwnName(who) && /^\p{Lu}/u.test(who ?? '') ? text('nickname', who, { replaces: true }) : null),
  },
  {
    id: 'for-short',
    pattern: u(`(?<who>${NAME}) (?:for short|to (?:my )?friends|is what (?:everyone|everybody|people|they) calls? me)`),
    read: ({ who }) => (isOwnName(who) ? text('nickname', who) : null),
  },
  {
    id: 'preferred-name',
    pattern: u(`(?:[Mm]y )?preferred (?:first )?name(?: is|:) (?<who>${NAME})`),
    read: ({ who }) => text('nickname', who),
  },
  {
    id: 'birth-name',
    pattern: i(
      `(?:(?:my )?(?:maiden name|birth name|name at birth|surname at birth|unmarried name)(?: is| was|:)|(?:i was )?born(?: as)?(?= \\p{L}+$| \\p{L}+ \\p{L}+$)|n[eé]e|before (?:i|we) (?:got )?married i was(?: called)?|before (?:my |the )?(?:marriage|wedding),? (?:i was(?: called)?|my (?:name|surname|last name) was)) (?<who>${NAME})`,
    ),
    evenHedged: true,
    read: ({ who }, { text: all }) =>
      isOwnName(who) && !(/^(?:i was )?born /i.test(all) && (/^In /.test(who) || countryCode(who) || !who.includes(' ')))
        ? text('birth-name', who)
        : null,
  },
  {
    id: 'former-name',
    pattern: i(
      `(?:(?:my )?(?:previous|former|old) (?:legal |full |last |sur)?name(?: is| was|:)|(?:i was )?(?:formerly|previously)(?: known as| called)?|i used to be called|my name used to be) (?<who>${NAME})`,
    ),
    evenHedged: true,
    read: ({ who }) => (isOwnName(who) ? text('former-name', who) : null),
  },
  {
    id: 'initials',
    pattern: i('(?:my |the )?initials(?: are| is|:)? (?<what>(?:\\p{L}\\.? ?){2,5}\\.?)(?:,? (?:please|and .*))?'),
    read: ({ what }) =>
      what && what === what.toUpperCase()
        ? text(
            'initials',
            `${what
              .replace(/[^\p{L}]/gu, '')
              .split('')
              .join('.')}.`,
          )
        : null,
  },
  {
    id: 'spoken-name',
    pattern: i(
      '(?:my (?:first |last |sur)?name is|it is|my name,?) (?:pronounced|spoken|said)(?: like| as)? [\'"]?(?<how>[\\p{L} -]{3,30}?)[\'"]?',
    ),
    read: ({ how }) => text('phonetic-name', how),
  },
];

// ---- pronouns, gender, birth, nationality ----

const PRONOUNS =
  '(?<p>(?:she|he|they|xe|ze|ey|it|any)(?: ?/ ?(?:her|him|them|they|she|he|xem|zir|hir|hers|his|theirs|it)){1,3}|any pronouns|all pronouns)';
const GENDERS =
  '(?:cis(?:gender)?[ -]?|trans(?:gender)?[ -]?)?(?:man|woman)|non-?binary|agender|gender ?fluid|genderqueer|bigender|intersex|transgender|two-spirit|demi-?girl|demi-?boy|gender non-?conforming';
const PLACE = "\\p{Lu}[\\p{L}.'’ -]*(?:, \\p{Lu}[\\p{L}.'’ -]+)?";

function birth(place: string | undefined, iso: string | undefined): Draft[] {
  const country = place ? countryCode(place.split(', ').at(-1) ?? '') : null;
  const town = country && !place?.includes(', ') ? undefined : place?.split(', ')[0];
  return [
    ...(iso ? [{ attribute: 'bday', value: { type: 'date' as const, iso } }] : []),
    ...text('birth-place', town),
    ...text('birth-country', country ?? undefined),
  ];
}

function nations(words: string | undefined, extra: Partial<Draft> = {}): Draft[] | null {
  const people = listed(words?.replace(/\b(?:a|an|both|the|dual)\b/gi, ' ')).map((one) => one.trim());
  return people.length > 0 && people.every((one) => countryOfPeople(one) && /^\p{Lu}/u.test(one))
    ? people.flatMap((one) => text('nationality', one, extra))
    : null;
}

const SELF: readonly Row[] = [
  {
    id: 'pronouns',
    pattern: i(`(?:my |the |preferred |correct )*pronouns?(?: are| is|:)? ${PRONOUNS}(?:,? please)?`),
    read: ({ p }) => text('pronouns', p?.toLowerCase()),
  },
  {
    id: 'uses-pronouns',
    pattern: i(
      `i (?:use|go by|prefer|am) ${PRONOUNS}(?: pronouns)?(?:,? please)?|please (?:use|refer to me (?:as|with)) (?<p2>\\w+ ?/ ?\\w+(?: ?/ ?\\w+)?)(?: pronouns)?`,
    ),
    read: ({ p, p2 }) => text('pronouns', (p ?? p2)?.toLowerCase()),
  },
  {
    id: 'gender',
    pattern: i(`i (?:am|identify as|describe myself as|am proudly)(?: a| an)? (?<g>${GENDERS})(?: person)?`),
    read: ({ g = '' }) =>
      /^(?:man|woman)$/i.test(g) ? text('sex', /^w/i.test(g) ? 'Female' : 'Male') : text('gender-identity', g.toLowerCase()),
  },
  {
    id: 'sex',
    pattern: i(
      '(?:(?:on|in) (?:my |all |the )?(?:official |legal |identity )?(?:papers|documents|passport|id|records|paperwork|forms),? )?(?:(?:my )?(?:legal |official |registered )?(?:sex|gender)(?: marker)?(?: is|:)?|i am(?: legally| officially| registered as)?) (?<s>female|male)(?: (?:on|in) (?:my |all |the )?(?:official |legal )?(?:papers|documents|passport|id|records))?',
    ),
    read: ({ s }) => text('sex', capital(s?.toLowerCase())),
  },
  {
    id: 'born',
    pattern: u(
      `(?:[Dd]\\.?[Oo]\\.?[Bb]\\.?|DOB|[Dd]ate of birth|[Bb]irth ?date|[Bb]irthday|[Bb]orn)(?: is|:| =| on)? (?<day>${DAY})(?:,? (?:in|at) (?<place>${PLACE}))?`,
    ),
    read: ({ day, place }, { reader }) => {
      const iso = date(day, reader);
      return iso ? birth(place, iso) : null;
    },
  },
  {
    id: 'born-in',
    pattern: u(
      `(?:[Ii] was )?[Bb]orn(?<raised> and (?:raised|bred|brought up))? in (?<place>${PLACE})(?:,? (?:on|in) (?:the )?(?<day>${DAY}))?`,
    ),
    read: ({ raised, place, day }, { reader }) => [
      ...birth(place, date(day, reader)),
      ...(raised ? text('hometown', place?.split(', ')[0]) : []),
    ],
  },
  {
    id: 'hometown',
    pattern: u(
      `(?:[Mm]y home ?town is|I (?:am originally|come originally|originally come|originally hail|hail) from|I was (?:raised|brought up) in) (?<place>${PLACE})`,
    ),
    evenHedged: true,
    read: ({ place }) => (countryCode(place ?? '') || countryOfPeople(place ?? '') ? null : text('hometown', place?.split(', ')[0])),
  },
  {
    id: 'nationality-only',
    pattern: u(
      '(?:(?:[Mm]y )?(?:[Nn]ationality|[Cc]itizenship)(?: is|:)?|I (?:am|hold|have)(?: only| just)?) (?:only |just )?(?<who>\\p{Lu}[\\p{L} ]+?)(?: citizenship| nationality| passport| citizen)?(?:,? (?:only|and (?:nothing|no) (?:else|other)|no other|nothing else))',
    ),
    read: ({ who }) => nations(who, { context: 'only' }),
  },
  {
    id: 'nationality',
    pattern: u(
      '(?:(?:[Mm]y )?(?:[Nn]ationalit(?:y|ies)|[Cc]itizenships?)(?: is| are|:)?|[Bb]y nationality I am|I (?:am|hold|have)(?: a| an| both| dual)*) (?:a |an |both |dual )?(?<who>\\p{Lu}[\\p{L} ,]+?)(?: dual)?(?: citizenships?| nationalit(?:y|ies)| passports?| citizens?| nationals?| by (?:birth|nationality|passport|descent))',
    ),
    read: ({ who }) => nations(who),
  },
];

// ---- phones, mail, profiles ----

const USES: readonly (readonly [RegExp, string | undefined])[] = [
  [/\b(?:work|office|business|company|desk|professional|direct)\b/i, 'work'],
  [/\b(?:mobile|cell|handy|cellphone)\b/i, 'mobile'],
  [/\b(?:home|house|land ?line|private|evenings?)\b/i, 'home'],
];
const useOf = (words: string) => USES.find(([pattern]) => pattern.test(words))?.[1];

const EMAIL = '[^\\s@,;()]+@[^\\s@,;()]+\\.[\\p{L}\\d.-]*\\p{L}';
const REACH = new RegExp(
  `(?<before>[^,;+\\d@]*?)\\s*\\b(?:on|at|under|is|by|via|to|:|=|number|no\\.?)?:?\\s*(?:(?<tel>${TEL})(?:,? ?\\(?(?:ext(?:ension)?\\.?|x)\\s?(?<ext>\\d{1,6})\\)?)?|(?<email>${EMAIL}))(?<after>(?: \\([\\p{L} ]+\\)| (?:at (?:home|work|the office)|for work|privately|during the day|in the evenings?|after hours))?)`,
  'giu',
);
/** Words that may stand around numbers in a sentence that only says how one is reached. */
const AROUND =
  /^(?:(?:and|or|but|also|either|you|can|could|may|please|best|reach|call|phone|ring|contact|text|get|hold|of|me|write|e-?mail|mail|message|my|the|our|i|am|is|are|at|on|by|via|to|under|in|for|during|day|daytime|evenings?|weekends?|after|before|hours|home|house|work|office|business|company|desk|direct|professional|private|privately|personal|personally|professionally|mobile|cell|cellphone|landline|land|line|phone|telephone|tel|number|numbers|no|fax|mail|address|ext|extension|use|as|well|otherwise|else|if|not|there|main|primary|other|second|whatsapp|available|reachable|contactable|new|has|changed|it|a|an|have|hear|from|drop|line|give|call|have|reachable|reached|be)[\s.,:;()-]*)*$/i;

/** "At home on 01632 960417 and at the office on 01632 960955, ext. 23". */
function reached(words: string): Draft[] | null {
  const matches = [...words.matchAll(REACH)];
  if (matches.length === 0) return null;
  const rest = words.replace(REACH, (_all, ...args) => {
    const { before = '', after = '' } = (args.at(-1) ?? {}) as Record<string, string>;
    return ` ${before} ${after} `;
  });
  if (!AROUND.test(rest.trim()) || /\b(?:not|if)\b/i.test(rest)) return null;
  return matches.flatMap(({ groups = {} }) => {
    const around = `${groups.before ?? ''} ${groups.after ?? ''}`;
    const use = useOf(around);
    const isFax = /\bfax\b/i.test(around);
    if (groups.email) return text('email', groups.email, use === 'work' ? { context: 'work' } : {});
    const extra = use && !isFax ? { context: use } : {};
    return [...text(isFax ? 'fax' : 'tel', groups.tel?.trim(), extra), ...text('tel-extension', groups.ext)];
  });
}

const NETWORKS =
  'Twitter|X|Instagram|Facebook|Mastodon|TikTok|YouTube|Bluesky|Threads|Snapchat|Pinterest|Reddit|Xing|Behance|Dribbble|Medium|Substack|Discord|Twitch|ResearchGate|ORCID|Strava|SoundCloud|Spotify|Vimeo|Flickr|Goodreads|Letterboxd|Stack ?Overflow|GitLab|Bitbucket|Kaggle|Tumblr|LinkedIn|GitHub|WeChat|Line|Weibo|VK';
const MESSENGERS = /^(?:whatsapp|telegram|signal|skype|threema|viber|wechat|line)$/i;
const OWN_ROW: Readonly<Record<string, string>> = { linkedin: 'linkedin', github: 'github' };
const PROFILE = new RegExp(
  `^(?:(?:i am|find me|my|you (?:can )?find me|i have|and|on|the) )*(?:(?<no>no|not on|no account on|do not have|do not use|neither) )?(?<network>${NETWORKS}|WhatsApp|Telegram|Signal|Skype|Threema|Viber|website|web ?site|web ?page|homepage|blog|portfolio)(?: (?:profile|account|handle|page|user ?name|name|url|link|id|channel))?(?:(?: is|:| as| at| under| =| -| –| \\()? ?(?<handle>@?[\\p{L}\\d][\\p{L}\\d._/:?=@~+-]*[\\p{L}\\d/]))?\\)?$`,
  'iu',
);
const ON_PROFILE = new RegExp(
  `^(?:(?:i am|find me|you (?:can )?find me) )?(?:as )?(?<handle>@?[\\p{L}\\d][\\p{L}\\d._/-]*[\\p{L}\\d]) on (?<network>${NETWORKS}|WhatsApp|Telegram|Signal|Skype|Threema|Viber)$`,
  'iu',
);
const LOOKS_LIKE_HANDLE = /^@|[._/\d-]|^\p{Ll}+$/u;

function profile(piece: string): Draft[] | null {
  const found = (PROFILE.exec(piece) ?? ON_PROFILE.exec(piece))?.groups;
  const network = found?.network?.replace(/\s/g, '') ?? '';
  const isPage = /^(?:web|homepage|blog)/i.test(network);
  if (!found || (!found.no && (!found.handle || !LOOKS_LIKE_HANDLE.test(found.handle)))) return null;
  if (found.no && found.handle) return null;
  const own = lookup(OWN_ROW, network.toLowerCase());
  if (found.no) return isPage || own ? [] : record('social', { network }, { polarity: false });
  const handle = found.handle ?? '';
  if (isPage) return text('url', handle);
  if (/^portfolio$/i.test(network)) return text('portfolio', handle);
  if (MESSENGERS.test(network)) return text('messenger', `${network}: ${handle}`);
  return own ? text(own, handle) : record('social', { network, handle });
}

function profiles(words: string): Draft[] | null {
  const pieces = words.split(/,? and (?!on\b)|[,;] /).map((piece) => profile(piece.trim()));
  return pieces.some((piece) => piece === null) ? null : pieces.flatMap((piece) => piece ?? []);
}

const WAYS =
  '(?:a |an )?(?<how>text messages?|texts?|sms|e-?mails?|phone calls?|(?:a )?phone|calls?|post|letters?|whatsapp(?: messages?)?|video calls?|messages?|voice messages?|mail)';
const HOURS =
  "(?<when>(?:(?:on |in |at |the |any |every |early |late |between |after |before |from |week|weekday|weekend|working |office |morning|afternoon|evening|night|lunch|midday|noon|day|time|mornings|afternoons|evenings|nights|weekdays|weekends|lunchtime|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|monday|tuesday|wednesday|thursday|friday|saturday|sunday|anytime|and|or|to|until|till|only|then|hours|o'clock|am|pm|a\\.m|p\\.m|\\d{1,2}(?:[:.]\\d{2})?(?: ?[ap]\\.?m\\.?)?|[–-])[ ,]*)+)";
const TIMED = /\d|morning|afternoon|evening|night|noon|week|day|lunch|hours/i;
const hours = (when: string | undefined): Draft[] | null =>
  when && TIMED.test(when) ? text('contact-hours', when.trim().replace(/,$/, '')) : null;

/** Ways and times stand beside each other: "text rather than a call, and evenings are best". */
const TONGUE = '(?<tongue>\\p{Lu}\\p{L}+)';
const tongue = (words: string | undefined): Draft[] | null => {
  const known = lookup(LANGUAGE_WORDS, normalise(words ?? ''));
  return (known ?? TONGUES.test(words ?? '')) ? text('preferred-language', known ?? words) : null;
};

const CONTACT: readonly Row[] = [
  {
    id: 'reached-at',
    pattern:
      /^(?=.*(?:\d[\d ()/.-]{4,}\d|@)).*\b(?:reach|call|phone|ring|contact|text|write|e-?mail|mobile|cell|landline|telephone|tel|line|fax|office|home|work|number)\b.*$/iu,
    read: (_groups, { text: all }) =>
      /^(?:my|our) (?!home|work|office|mobile|cell|private|personal|business|phone|tele|tel|land|e-?mail|number|direct|desk|fax|new|main|second|other|daytime|evening)/i.test(
        all,
      )
        ? null
        : reached(all),
  },
  {
    id: 'extension',
    pattern: i('(?:my )?(?:(?:phone|office|work) )?(?:ext(?:ension)?\\.?)(?: number| no\\.?)?(?: is|:)? (?<ext>\\d{1,6})'),
    read: ({ ext }) => text('tel-extension', ext),
  },
  {
    id: 'profiles',
    pattern: new RegExp(
      `^(?=.*\\b(?:${NETWORKS}|WhatsApp|Telegram|Signal|Skype|Threema|Viber|website|web ?page|homepage|blog|portfolio)\\b).{3,200}$`,
      'iu',
    ),
    read: (_groups, { text: all }) => profiles(all),
  },
  {
    id: 'not-on',
    pattern: i(`i (?:am not on|do not (?:have|use)(?: an?| any)?|have no) (?<network>${NETWORKS})(?: account| profile)?`),
    read: ({ network }) => record('social', { network }, { polarity: false }),
  },
  {
    id: 'prefers-way',
    pattern: i(
      `(?:i (?:would |much |really |always )*(?:rather (?:get|have|receive)|prefer(?: to (?:get|be contacted by|be reached by|receive)| being contacted by| contact by| communication by)?|like(?: to get)?(?= .* (?:best|most|than)))|(?:please )?(?:send me|use)) ${WAYS}(?: (?:only|best|most|please))?(?:,? (?:rather than|than|over|instead of|not|to|and not) (?:a |an |by |being )?(?:phone |video )?(?:calls?|called|texts?|texted|e-?mails?|phone|phoning|letters?|post|messages?|phoned|rung|ringing))?`,
    ),
    evenHedged: true,
    read: ({ how }, { text: all }) =>
      /prefer|rather|best|most|only|instead/i.test(all)
        ? text('preferred-contact', how?.replace(/^a /i, ''), { kind: 'preference' })
        : null,
  },
  {
    id: 'way-is-best',
    pattern: i(
      `(?:the )?(?:best|easiest|preferred|quickest) (?:way|method)(?: to (?:reach|contact|get) me| of (?:contact|contacting me|reaching me|communication))?(?: is|:)?(?: by| via| through)? ${WAYS}|(?<first>e-?mail|text(?: message)?s?|sms|phone|post|whatsapp|letters?) (?:is|are|works?) (?:the )?best(?: for me)?(?: way to (?:reach|contact) me)?|(?:i am )?best (?:reached|contacted)(?: by| via| through| on) (?<then>e-?mail|text(?: message)?s?|sms|phone|post|whatsapp|letters?)|(?:please )?(?<verb>text|e-?mail|write(?: to me)?|message|phone|call)(?: me)?,? (?:rather than|instead of|do not|not) (?:call|calling|phone|phoning|ring|ringing|text|texting|e-?mail|e-?mailing|write|writing)(?: me)?(?: please)?|(?:please )?do not (?:call|phone|ring)(?: me)?,? (?:but )?(?<verb2>text|e-?mail|write|message)(?: me)?(?: instead| please)*|(?:please )?(?:contact|reach|get in touch with) me(?: only)? (?:by|via|through) (?<by>e-?mail|text(?: message)?s?|sms|phone|post|whatsapp|letters?)(?: only| please)*`,
    ),
    read: ({ how, first, then, verb, verb2, by }) => {
      const said =
        how ??
        first ??
        then ??
        by ??
        WAY_OF[
          (verb ?? verb2 ?? '')
            .toLowerCase()
            .replace('-', '')
            .replace(/ to me$/, '')
        ];
      return text('preferred-contact', said, { kind: 'preference' });
    },
  },
  {
    id: 'hours-best',
    pattern: i(
      `${HOURS}(?:are|is|works?|suits?(?: me)?)(?: the)?(?: best| good| fine)?(?: time)?(?: for me| to (?:call|reach|contact|ring|phone)(?: me)?| for (?:calls|phone calls|a call))?`,
    ),
    read: ({ when }, { text: all }) => (/best|suit|call|reach|contact|ring|phone|works/i.test(all) ? hours(when) : null),
  },
  {
    id: 'hours-reach',
    pattern: i(
      `(?:(?:the )?best time(?:s)?(?: to (?:call|reach|contact|ring|phone)(?: me)?| for (?:a call|calls))?(?: is| are|:)|(?:you can |please |best |only )?(?:call|reach|contact|ring|phone|get) me|i (?:am|can be) (?:best |usually |only |generally )?(?:reached|reachable|available|free|contactable)(?: (?:for calls|by phone|to talk|to speak))?|available(?: for calls)?:?) (?<best>best )?${HOURS}`,
    ),
    read: ({ when }, { text: all }) =>
      /^i am (?:usually |only |generally )?(?:available|free) (?:on |from |after )?\d/.test(all) ? null : hours(when),
  },
  {
    id: 'letters-in',
    pattern: i(
      `(?:(?:all )?(?:letters|post|mail|e-?mails|correspondence|communication|documents|forms|messages)(?: to me| with me)?(?: should| must| ought to| can)?(?: be| come)?(?: sent| written)?|(?:please )?(?:write|send (?:me )?(?:letters|post|mail|everything|documents)|correspond|communicate|contact me|talk)(?: to me| with me)?|i (?:would |prefer |like |want )*(?:prefer |like |want )?(?:to (?:get|receive|have|be (?:contacted|written to|addressed)) )?(?:(?:my )?(?:letters|post|mail|correspondence|documents|information) )?) in ${TONGUE}(?:,? please)?`,
    ),
    evenHedged: true,
    read: ({ tongue: word }, { text: all }) => (/^i (?:would |like |want )* in/i.test(all) ? null : tongue(word)),
  },
  {
    id: 'prefers-tongue',
    pattern: i(
      `(?:my )?(?:preferred|correspondence|contact|communication) language(?: is|:)? ${TONGUE}|i (?:would )?prefer ${TONGUE.replace('tongue', 'tongue2')}(?: for (?:letters|correspondence|post|communication|documents|contact))`,
    ),
    evenHedged: true,
    read: ({ tongue: word, tongue2 }) => tongue(word ?? tongue2),
  },
];
const WAY_OF: Readonly<Record<string, string>> = {
  text: 'text message',
  email: 'e-mail',
  write: 'letter',
  message: 'text message',
  phone: 'phone',
  call: 'phone',
};
const TONGUES =
  /^(?:Slovene|Slovenian|Bosnian|Albanian|Punjabi|Panjabi|Tamil|Telugu|Gujarati|Marathi|Cantonese|Thai|Indonesian|Malay|Tagalog|Filipino|Swahili|Yoruba|Igbo|Hausa|Amharic|Somali|Zulu|Xhosa|Afrikaans|Gaelic|Estonian|Latvian|Lithuanian|Icelandic|Maori|Māori|Georgian|Armenian|Azerbaijani|Kazakh|Uzbek|Mongolian|Nepali|Sinhala|Burmese|Khmer|Lao|Pashto|Dari|Kurdish|Tigrinya|Twi|Wolof|Shona|Macedonian|Maltese|Luxembourgish|Esperanto|Malayalam|Kannada|Odia|Assamese|Belarusian|Faroese|Frisian|Breton|Occitan|Quechua|Guarani|Javanese|Cebuano|Ilocano|Hmong|Yiddish|Romani|Flemish|Samoan|Tongan|Hawaiian|Fijian)$/;

// ---- homes ----

const HOME_WORDS = '(?:flat|house|home|apartment|place|condo|studio|room|it)';
/** A street that begins with its number, on its floor: "the 5th floor of 18 Kanda Crescent, Accra". */
const STREET =
  /^(?:(?:on |at |in )?(?:the )?(?<floor>\d+(?:st|nd|rd|th) floor|ground floor|first floor|second floor|third floor|top floor)(?: of|,) )?(?<rest>(?:(?:Suite|Unit|Floor|Level|Flat|Apartment|Apt|Room|Building|Block|House|PO Box|P\.O\. Box) [^,]+, )?\p{L}?\d.*|\p{Lu}[^,]*, .*\d.*)$/iu;

function placed(words: string | undefined, context: string | undefined, since?: string): Draft[] | null {
  const { floor, rest: street } = STREET.exec(words?.trim().replace(/^(?:at|in|on) (?=\d)/i, '') ?? '')?.groups ?? {};
  const rest = street && floor ? `${floor}, ${street}` : street;
  return rest ? (home(rest, since)?.map((draft) => ({ ...draft, ...(context ? { context } : {}) })) ?? null) : null;
}

const REMARK = '(?:,? (?:that is|which is|it is|this is) (?:where|what) [^,;]{3,60})?';
const SINCE = `(?:,? since (?:the )?(?<since>${DAY}))?`;

const HOMES: readonly Row[] = [
  {
    id: 'work-address',
    pattern: u(
      `(?:(?:[Mm]y|[Oo]ur|[Tt]he) (?:office|work ?place|workshop|shop|practice|work address|office address|business address|company address|place of work)(?: address)?(?: is|:)(?: located| situated| based)?|(?:[Ww]ork|[Oo]ffice|[Bb]usiness) address(?: is|:)?|I work(?: every day)?|(?:[Mm]y|[Oo]ur) (?:employer|company|firm)(?: is|'s address is)(?: located| based)?)(?: at| in| on)? (?<place>.+?)${REMARK}`,
    ),
    read: ({ place }) => placed(place, 'work'),
  },
  {
    id: 'home-is',
    pattern: i(
      `(?:(?:my |our )?(?:home|house|flat|apartment|new address|current address|present address|residential address|permanent address|home address|street address|place)(?: is|:)(?: at| in| on)?|(?:i|we) (?:have )?(?:live|stay|reside)d? (?:at|in)|(?:i|we) am (?:living|staying) at|address:?) (?<place>[^;]*\\d[^;]*?)${SINCE}${REMARK}`,
    ),
    read: ({ place, since }, { reader, text: all }) =>
      /lived |stayed |resided /i.test(all) ? null : placed(place, undefined, date(since, reader)),
  },
  {
    id: 'address-since',
    pattern: i(
      `(?:i|we) (?:have )?(?:been|lived|been living|stayed|resided|had) (?:at|in|here)(?: (?:my|our|this|the))?(?: (?:present|current|same))?(?: (?:address|house|flat|home|place|apartment))? since (?:the )?(?<since>${DAY})`,
    ),
    read: ({ since }, { reader, text: all }) => {
      const iso = date(since, reader);
      return iso && /here|address|house|flat|home|place|apartment/i.test(all)
        ? [{ attribute: 'address-since', value: { type: 'date', iso } }]
        : null;
    },
  },
  {
    id: 'address-length',
    pattern: i(
      '(?:i|we) (?:have )?(?:been|lived|been living|stayed) (?:at|in|here)(?: (?:my|our|this|the))?(?: (?:present|current|same))?(?: (?:address|house|flat|home|place|apartment))? (?:for )?(?<n>[\\p{L}\\d]+) (?<unit>years?|months?)(?: now)?',
    ),
    read: ({ n, unit }, { at, text: all }) => {
      const back = backFrom(at, n, unit);
      return back && /here|address|house|flat|home|place|apartment/i.test(all)
        ? [{ attribute: 'address-since', value: { type: 'date', iso: back } }]
        : null;
    },
  },
  {
    id: 'tenure',
    pattern: i(
      `(?:and )?(?:i|we) (?:(?<rent>rent|am renting|are renting|lease|sublet)|(?<own>own|have bought|bought|have a mortgage on))(?: (?:my|our|a|the|this|here|out))?(?: own)?(?: \\p{L}+)?(?: ${HOME_WORDS})?(?: (?:here|outright|privately|from (?:the )?(?:council|a housing association|a private landlord)|with a mortgage))?`,
    ),
    read: ({ rent }, { text: all }) =>
      new RegExp(`\\b(?:${HOME_WORDS.slice(3, -1)}|here)\\b`, 'i').test(all) ? text('residence-status', rent ? 'Tenant' : 'Owner') : null,
  },
  {
    id: 'tenant',
    pattern: i(
      'i am (?:a |an |the )?(?:(?:council|private|housing association|social housing) )?(?<what>tenant|home ?owner|owner-?occupier|lodger|renter|subtenant)(?: here)?|(?:i|we) live (?:rent[- ]free )?with (?:my|our) (?<parents>parents|family|mum and dad|mother|father)',
    ),
    read: ({ what, parents }) =>
      text(
        'residence-status',
        parents ? 'Living with family' : /own/i.test(what ?? '') ? 'Owner' : /lodger/i.test(what ?? '') ? 'Lodger' : 'Tenant',
      ),
  },
  {
    id: 'former-address',
    pattern: i(
      `(?:(?:my |our )?(?:previous|former|old|last|earlier) (?:home )?(?:address|home|flat|house|place)(?: was| is|:)(?: at| in)?|before (?:that|this|then)(?:,? (?:i|we) (?:lived|were|was)(?: living)?(?: at| in)?)|previously,? (?:i|we) lived (?:at|in)|(?:i|we) (?:used to live|lived|previously lived) (?:at|in)(?= .*(?:before|until|till))) (?<place>.+?)(?:,? (?:before(?: (?:that|this|then|moving here|we moved|i moved))?|(?:until|till) (?:the )?(?<until>${DAY})))?`,
    ),
    evenHedged: true,
    read: ({ place, until }, { at, reader }) => {
      const end = date(until, reader);
      return end ? (home(place, undefined) ?? []).map((draft) => ({ ...draft, validTo: end })) : formerly(place, at.slice(0, 10));
    },
  },
];

/** Somewhere lived once, nobody said until when: over on the day it was told. */
function formerly(place: string | undefined, at: string): Draft[] | null {
  return home(place, undefined)?.map((draft) => ({ ...draft, validTo: at })) ?? null;
}

const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

function backFrom(at: string, n: string | undefined, unit: string | undefined): string | null {
  const count = /^\d+$/.test(n ?? '') ? Number(n) : NUMBERS.indexOf((n ?? '').toLowerCase());
  if (count <= 0 || count > 90) return null;
  const [year = 0, month = 1] = at.split('-').map(Number);
  if (/^year/i.test(unit ?? '')) return String(year - count);
  const months = year * 12 + month - 1 - count;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

// ---- languages, faith, pastimes ----

const LEVEL_BEFORE =
  /^(?:also |both |and )*(?:(?:a )?(?<level>fluent|native|basic|some|a little|little|a bit of|conversational|good|excellent|near-native|intermediate|advanced|broken|rusty|business|school|working|reasonable|decent|limited|perfect) )?(?<tongue>\p{Lu}\p{L}+)(?:,? ?\(?(?:at |to )?(?:level )?(?<after>[ABC][12]|fluent(?:ly)?|native(?:ly)?|basic|intermediate|advanced|conversational|well|very well|a little|a bit)(?: level)?\)?)?$/u;
const LEVELS: Readonly<Record<string, string>> = {
  some: 'basic',
  little: 'basic',
  'a little': 'basic',
  'a bit': 'basic',
  'a bit of': 'basic',
  limited: 'basic',
  broken: 'basic',
  rusty: 'basic',
  school: 'basic',
  well: 'advanced',
  good: 'advanced',
  'very well': 'advanced',
  excellent: 'fluent',
  perfect: 'fluent',
  fluently: 'fluent',
  natively: 'native',
  'near-native': 'fluent',
  decent: 'intermediate',
  reasonable: 'intermediate',
  working: 'intermediate',
  conversational: 'intermediate',
};

function tongues(words: string | undefined, level?: string): Draft[] | null {
  const members = (words ?? '')
    .split(/,? (?:plus|as well as|along with) |,? and |,? & |[,;] /)
    .map((one) => LEVEL_BEFORE.exec(one.trim())?.groups);
  const drafts = members.map((one) => {
    const known = lookup(LANGUAGE_WORDS, normalise(one?.tongue ?? '')) ?? (TONGUES.test(one?.tongue ?? '') ? one?.tongue : undefined);
    const said = (one?.after ?? one?.level ?? level)?.toLowerCase();
    const kept = said && /^[abc][12]$/.test(said) ? said.toUpperCase() : (lookup(LEVELS, said ?? '') ?? said);
    return known ? record('language', { language: known, level: kept }) : null;
  });
  return drafts.length === 0 || drafts.some((one) => one === null) ? null : drafts.flatMap((one) => one ?? []);
}

const FAITHS = `${RELIGIONS}|roman catholic|methodist|baptist|presbyterian|evangelical|pentecostal|mormon|bah[aá]['’]?[ií]|jain|shia|sunni|zoroastrian|pagan|humanist|unitarian|adventist|greek orthodox|russian orthodox|serbian orthodox|church of england|reformed|calvinist|shinto|taoist|jehovah's witness|rastafarian|spiritual|secular`;
const NO_FAITH = /^(?:atheist|agnostic|humanist|secular)$/i;

const PASTIME = '[\\p{L}\\d][^.;:]{2,160}';
const NO_PASTIME = /\b(?:being|working|having|it|that|this|you|your|myself|when|because|hate|would|to be|company|team|people who)\b/i;

function pastimes(words: string | undefined): Draft[] | null {
  const all = listed(words?.replace(/^(?:to (?:go )?|doing (?:some )?|going )/i, '').replace(/ \b(?:best|the most|a lot|very much)$/i, ''));
  if (all.length === 0 || all.length > 8 || all.some((one) => one.split(' ').length > 6 || NO_PASTIME.test(one))) return null;
  return all.flatMap((one) => text('hobby', one.replace(/^(?:to (?:go )?)/i, '')));
}

const INSTRUMENTS =
  'piano|keyboard|organ|guitar|(?:electric |acoustic |classical |bass )guitar|bass|double bass|violin|fiddle|viola|cello|harp|flute|recorder|clarinet|oboe|bassoon|saxophone|sax|trumpet|trombone|tuba|horn|french horn|cornet|euphonium|drums|percussion|marimba|xylophone|accordion|concertina|harmonica|bagpipes|banjo|mandolin|ukulele|lute|sitar|tabla|erhu|koto|oud|bouzouki|lyre|zither|dulcimer|tin whistle|ocarina|didgeridoo|theremin|kora|balalaika|harpsichord|synthesi[sz]er';

const PASTIMES: readonly Row[] = [
  {
    id: 'speaks',
    pattern: u(
      `(?:and )?(?:I|i) (?:also )?(?:can )?(?:speak|understand|know|read and write|write and speak)(?: also)? (?<what>(?:a )?[\\p{L}][^.;:]{2,120}?)(?: as well| too| fluently| at home)*`,
    ),
    read: ({ what }, { text: all }) => tongues(what, /fluently/.test(all) ? 'fluent' : undefined),
  },
  {
    id: 'tongue-native',
    pattern: u(
      '(?:[Mm]y )?(?:native language|mother tongue|first language|native tongue|home language)(?: is|:) (?<a>\\p{Lu}\\p{L}+)|(?<b>\\p{Lu}\\p{L}+) is my (?:native language|mother tongue|first language)|I (?:grew up (?:speaking|with)|am a native(?: speaker of)?) (?<c>\\p{Lu}\\p{L}+)(?: speaker)?',
    ),
    read: ({ a, b, c }) => tongues(a ?? b ?? c, 'native'),
  },
  {
    id: 'tongue-level',
    pattern: u(
      '(?:[Mm]y )?(?<tongue>\\p{Lu}\\p{L}+)(?: is|:)(?: at)?(?: level)? (?<level>[ABCabc][12]|fluent|native|basic|intermediate|advanced|conversational|rusty|good|excellent)(?: level)?',
    ),
    read: ({ tongue: word, level }) => tongues(word, level),
  },
  {
    id: 'no-faith',
    pattern: i(
      '(?:i am )?(?:not|not at all|not particularly|non-?) ?religious(?: at all)?|i (?:have no|do not have (?:a|any)|do not (?:belong to|follow|practise|practice) (?:a|any)|belong to no) (?:religion|faith|church|religious (?:beliefs?|affiliation|community))|(?:of )?no (?:religion|faith|denomination|religious affiliation)|(?:my )?(?:religion|faith)(?: is|:) none|i am (?:an )?(?:unbeliever|non-?believer)',
    ),
    read: () => text('religion', 'None'),
  },
  {
    id: 'faith',
    pattern: i(
      `(?:(?:i am|we are)(?: an?)?(?: (?:practi[sc]ing|devout|non-?practi[sc]ing|lapsed|religious))?|(?:my )?(?:religion|faith|denomination)(?: is|:)|i (?:belong|am a member of|belong to)(?: to)?(?: the)?|by (?:faith|religion) i am) (?<faith>${FAITHS})(?: (?:church|faith|community|by faith|christian))*`,
    ),
    read: ({ faith }) => text('religion', NO_FAITH.test(faith ?? '') ? capital(faith) : capital(faith)),
  },
  {
    id: 'pastimes',
    pattern: i(
      `(?:my |our )?(?:hobb(?:y|ies)|pastimes?|interests|free-?time activities|leisure activities)(?: and interests)?(?: is| are| include|:| –) (?<what>${PASTIME})|(?:in|during) my (?:free|spare|leisure) time,? i (?:like|love|enjoy)(?: to)?(?: go| do)? (?<what2>${PASTIME})|i (?:spend|like to spend) my (?:free time|spare time|weekends|evenings) (?:on )?(?<what3>[\\p{L}-]+ing\\b[^.;:]{0,120})|i am (?:really |very |big |totally )?into (?<what4>${PASTIME})|for fun,? i (?:like |love |enjoy )?(?<what5>${PASTIME})`,
    ),
    read: ({ what, what2, what3, what4, what5 }) => pastimes(what ?? what2 ?? what3 ?? what4 ?? what5),
  },
  {
    id: 'instrument',
    pattern: i(
      `i (?:can |also )?(?:have )?(?:play|played|been playing)(?: the| an?)? (?<what>${INSTRUMENTS})(?: and (?:the |an? )?(?<more>${INSTRUMENTS}))?(?:,? (?:been (?:at it|playing)(?: it)?|and have (?:played|been playing)|have been (?:at it|playing))? ?(?:for )?(?:since (?<since>${DAY})|(?<n>[\\p{L}\\d]+) years?))?(?:,? (?:and )?(?:in|with|at) (?:the |an? |my )?(?<group>[\\p{L}][\\p{L} '’-]{3,60}))?`,
    ),
    read: ({ what, more, since, n, group }, { at, reader, text: all }) => {
      if (/\bplayed\b/.test(all) && !/since|for|have/.test(all)) return null;
      const from = date(since, reader) ?? backFrom(at, n, 'years') ?? undefined;
      const extra: Partial<Draft> = from ? { validFrom: from, stillSo: true } : {};
      const isGroup = /orchestra|band|choir|ensemble|quartet|group/i.test(group ?? '');
      return [
        ...text('instrument', what?.toLowerCase(), extra),
        ...text('instrument', more?.toLowerCase(), extra),
        ...(isGroup ? text('membership', group) : []),
      ];
    },
  },
  {
    id: 'no-instrument',
    pattern: i('i (?:do not|cannot) play (?:an?|any) (?:musical )?instruments?'),
    read: () => text('instrument', 'none', { polarity: false }),
  },
];

export const IDENTITY_EN: readonly Row[] = [...NAMES, ...SELF, ...CONTACT, ...HOMES, ...PASTIMES];
