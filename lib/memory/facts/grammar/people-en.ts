import { kinOf } from '../../../core/kin.ts';
import { normalise } from '../../../core/text.ts';
import { lookup } from '../lookup.ts';
import { parseNumber } from '../quantities.ts';
import { type Draft, date, type Row, record, type Saying, text } from './row.ts';
import {
  COUNT,
  DAY,
  draftsOf,
  entityOf,
  introduced,
  KIN,
  NAME,
  type Said,
  type Somebody,
  SUBJECT,
  saidIn,
  somebodyIn,
  TEL,
} from './somebody-en.ts';
import { ANIMALS, choice } from './words.ts';

/**
 * The people around the person in English: whom to call in an emergency and who is next of kin, partners of now and before, children,
 * parents, brothers and sisters with what is said of them, the household and its animals.
 */
const u = (source: string) => new RegExp(`^(?:${source})$`, 'u');
const i = (source: string) => new RegExp(`^(?:${source})$`, 'iu');
const number = (attribute: string, value: number): Draft => ({ attribute, value: { type: 'number', number: value } });
const status = (words: string, since?: string): Draft[] => text('marital-status', words, { validFrom: since });
/** A year may be counted back from "for ten years", and is no day. */
const isDay = (iso: string): boolean => iso.length > 4;
const wedding = (iso: string | undefined): Draft[] => (iso ? [{ attribute: 'wedding-day', value: { type: 'date', iso } }] : []);

// ---- whom to call ----

type Contact = 'emergency-contact' | 'second-emergency-contact' | 'next-of-kin';

export function contact(attribute: Contact, who: Somebody, at: Saying): Draft[] {
  const entity = entityOf(who, at);
  const name = who.name ?? entity?.name;
  const relation = who.relation?.replace(/^(?:my|our) /i, '');
  if (!name && !relation) return [];
  const person = name ? { name, relation: (who.relation && entity?.relation) || attribute.replace(/-/g, ' ') } : undefined;
  return record(attribute, { name, relation, tel: who.tel, email: who.email }, person ? { person } : {});
}

const NEXT =
  /,? (?:and then|and|then|or|otherwise|failing that|alternatively)(?:,? (?:if|in case|when|should)\b[^,]*,| then| second(?:ly)?| otherwise| failing that| as (?:a )?(?:backup|second))*,? /giu;
/** The second follows in the next clause. */
const DANGLING = /,? (?:and|or|then)(?:,? (?:if|in case|when|should)\b[^,]*)?$/i;
const FIRST = /^(?:first(?:ly)?|primarily|either|both|1\.?|please)[,:]? /i;

/** One, or the first and the second of two. */
function contacts(attribute: Contact, words: string, at: Saying): Draft[] | null {
  const text = words.replace(FIRST, '').replace(DANGLING, '');
  const single = somebodyIn(text);
  if (single) return contact(attribute, single, at);
  for (const cut of text.matchAll(NEXT)) {
    const [first, second] = [somebodyIn(text.slice(0, cut.index)), somebodyIn(text.slice(cut.index + cut[0].length))];
    if (first && second) {
      const other: Contact = attribute === 'emergency-contact' ? 'second-emergency-contact' : 'next-of-kin';
      return [...contact(attribute, first, at), ...contact(other, second, at)];
    }
  }
  return null;
}

const CALL = '(?:call|contact|ring|phone|notify|reach|tell|inform|alert|text|get hold of|get in touch with|speak to|use|try)';
const IN_NEED =
  '(?:in (?:case of )?(?:an? |any )?emergenc(?:y|ies)|in an? emergency|(?:if|should) (?:anything|something) (?:should )?(?:happens?|goes? wrong|bad happens?)(?: to me)?|if i (?:am|get|fall) (?:hurt|ill|injured|unwell|sick)|if you (?:cannot|do not) (?:reach|get hold of) me)';
const THE_CONTACT = '(?:emergency contacts?(?: person| details)?|person to (?:call|contact) in (?:an )?emergency|ice contact|ice)';
const IS = "(?:'s name is| is| are| will be| should be|:| =| -| –|,)";

const frames = (attribute: Contact, ids: string, templates: readonly string[]): Row[] =>
  templates.map((source, index) => ({
    id: `${ids}-${index + 1}`,
    pattern: i(source),
    evenHedged: true,
    read: ({ who = '', tel }, at) => contacts(attribute, tel ? `${who}, tel ${tel}` : who, at),
  }));

const SECOND = '(?:second(?:ary)?|other|alternative|alternate|backup|back-up|2nd|additional)';
const CONTACTS: readonly Row[] = [
  ...frames('second-emergency-contact', 'second-contact', [
    `(?:my |our |the )?${SECOND} ${THE_CONTACT}${IS} (?<who>.+)`,
    `(?<who>.+?) is (?:my|our|the) ${SECOND} ${THE_CONTACT}`,
  ]),
  ...frames('emergency-contact', 'contact', [
    `(?:please )?(?:as |put down |note |list |use )?(?:my |our |the )?(?:first |primary |main )?${THE_CONTACT}${IS} (?<who>.+)`,
    `(?:emergenc(?:y|ies)(?: phone| number)?|${IN_NEED}): (?<who>.+)`,
    `${IN_NEED},? (?:please |you (?:can|should|may) |do )?${CALL} (?<who>.+)`,
    `(?:please )?${CALL} (?<who>.+?),? ${IN_NEED}`,
    `(?<who>.+?) (?:is|should be|will be) (?:my|our|the) ${THE_CONTACT}(?:,? (?:on|at|tel\\.?:?|phone:?|number:?|and (?:his|her|their) number is) ?(?<tel>${TEL}))?`,
    `(?<who>.+?) (?:is|should be) (?:the (?:one|person) to ${CALL}|(?:to be )?(?:called|contacted|notified)) ${IN_NEED}`,
    `(?:please )?(?:put|list|use|note|have) (?<who>.+?) (?:down )?as (?:my |our |the )?${THE_CONTACT}`,
  ]),
  ...frames('next-of-kin', 'next-of-kin', [
    `(?:please )?(?:as |put down |note |list |use )?(?:my |our |the )?next of kin${IS} (?<who>.+)`,
    `(?<who>.+?) is (?:my|our|the) next of kin(?:,? (?:on|at|tel\\.?:?|phone:?|number:?|and (?:his|her|their) number is) ?(?<tel>${TEL}))?`,
    `(?:please )?(?:put|list|use|note|have|record) (?<who>.+?) (?:down )?as (?:my |our |the )?next of kin`,
  ]),
  {
    id: 'contact-number',
    pattern: i(
      `(?:my |the )?(?:emergency (?:phone|contact|telephone)?(?: number)?|emergency contact'?s? (?:phone|telephone|mobile|number)(?: number)?) (?:is|=|:) (?<tel>${TEL})`,
    ),
    read: ({ tel }) => record('emergency-contact', { tel }),
  },
  {
    id: 'next-of-kin-number',
    pattern: i(`(?:my )?next of kin(?:'s)?(?: (?:phone|telephone|mobile|number|tel))+\\.?(?: is|:) (?<tel>${TEL})`),
    read: ({ tel }) => record('next-of-kin', { tel }),
  },
];

// ---- what is said of relatives ----

const of = (who: Somebody, said: readonly Said[] | null, at: Saying): Draft[] | null => {
  const entity = said && entityOf(who, at);
  if (!entity || !said) return null;
  const born = said.find(({ what }) => what === 'bday')?.value;
  const drafts = [...introduced(entity, born), ...draftsOf(entity, said, at)];
  return drafts.length > 0 ? drafts : null;
};

const THEIR: Readonly<Record<string, Said['what']>> = {
  occupation: 'organization-title',
  profession: 'organization-title',
  job: 'organization-title',
  trade: 'organization-title',
  religion: 'religion',
  faith: 'religion',
  nationality: 'nationality',
  citizenship: 'nationality',
  employer: 'organization',
  'place of birth': 'birth-place',
  birthplace: 'birth-place',
};

const SAID: readonly Row[] = [
  {
    id: 'relative-said',
    pattern: new RegExp(
      `^${SUBJECT} (?<said>(?:is|was|are|were|works|worked|has|had|used|lives|comes|came|goes|attends|studies|died|passed|can|earns|makes)\\b.+)$`,
      'u',
    ),
    read: ({ relation, bare, name, said = '' }, at) => of({ relation: relation ?? bare, name }, saidIn(said, at), at),
  },
  {
    id: 'relative-who',
    pattern: u(
      `(?:I|[Ww]e) have (?:an?|one) (?<relation>${KIN})(?:,| called| named|, called|, named) (?<name>${NAME})(?:,| and)? (?:(?:who|he|she|they) )?(?<said>.+)`,
    ),
    read: ({ relation, name, said = '' }, at) => of({ relation, name }, saidIn(said, at), at),
  },
  {
    id: 'relative-have',
    pattern: u(`(?:I|[Ww]e) have (?:an?|one) (?<relation>${KIN})(?:,| called| named|, called|, named|:| whose name is) (?<name>${NAME})`),
    read: ({ relation, name }, at) => of({ relation, name }, [], at),
  },
  {
    id: 'relative-aged',
    pattern: u(
      `(?:I|[Ww]e) have an? (?<age>\\d{1,2})[- ]year[- ]old (?<relation>${KIN})(?:,| called| named|, called|, named)? (?<name>${NAME})`,
    ),
    read: ({ age = '', relation, name }, at) => of({ relation, name }, [{ what: 'age', value: age }], at),
  },
  {
    id: 'relative-attribute',
    pattern: u(
      `(?:[Mm]y|[Oo]ur) (?<relation>${KIN})(?: (?<name>${NAME}))?(?:'s|') (?<what>${Object.keys(THEIR).join('|')}) (?:is|was) (?:an? )?(?<value>[\\p{L}][\\p{L} '’/-]{1,50})`,
    ),
    read: ({ relation, name, what = '', value = '' }, at) =>
      of({ relation, name }, [{ what: THEIR[what] ?? 'organization-title', value }], at),
  },
  {
    id: 'relative-born',
    pattern: u(
      `(?:[Mm]y|[Oo]ur) (?<relation>${KIN})(?:,? (?<name>${NAME}),?)?(?:'s|') (?:date of birth|birth date|birthdate|birthday|dob|DOB) (?:is|was|falls on|:)(?: on)? (?:the )?(?<day>${DAY})(?:,? (?:please )?(?:remember|note|keep|for)\\b.*)?`,
    ),
    read: ({ relation, name, day }, at) => {
      const iso = date(day, at.reader);
      return iso ? of({ relation, name }, [{ what: 'bday', value: iso }], at) : null;
    },
  },
  {
    id: 'relative-number',
    pattern: u(
      `(?:[Mm]y|[Oo]ur) (?<relation>${KIN})(?:,? (?<name>${NAME}),?)?(?:'s|') (?:(?:home|work|mobile|cell|phone|telephone) ?)*(?:phone|number|mobile|cell|telephone|tel)(?: number)?\\.? (?:is|:) (?<tel>${TEL})`,
    ),
    read: ({ relation, name, tel = '' }, at) => of({ relation, name }, [{ what: 'tel', value: tel }], at),
  },
  {
    id: 'relative-mail',
    pattern: u(
      `(?:[Mm]y|[Oo]ur) (?<relation>${KIN})(?:,? (?<name>${NAME}),?)?(?:'s|') e-?mail(?: address)? (?:is|:) (?<email>[^\\s@]+@[^\\s@]+\\.[^\\s@]+)`,
    ),
    read: ({ relation, name, email = '' }, at) => of({ relation, name }, [{ what: 'email', value: email }], at),
  },
  {
    id: 'relative-label',
    pattern: u(
      `(?<relation>(?:Father|Mother|Brother|Sister|Son|Daughter|Wife|Husband|Partner|Spouse|Guardian|Child))(?:'s)?(?: full)?(?: name)?(?::| is) (?<name>${NAME})(?:,? (?<said>.+))?`,
    ),
    read: ({ relation, name, said }, at) => of({ relation, name }, said ? saidIn(said, at) : [], at),
  },
];

// ---- partners ----

const FORMER_KIN = '(?:ex|former|late|deceased|first|second)[- ](?:husband|wife|spouse|partner|boyfriend|girlfriend|fianc[eé]e?)';

const formerPartner = (relation: string, name: string | undefined, died?: string): Draft[] =>
  record('relative', { name, relation: relation.toLowerCase().replace(/^ex /, 'ex-'), died });
const noPartner = (): Draft[] => record('partner', {}, { polarity: false });

const UNION = '(?:registered |civil )*(?:civil partnership|domestic partnership|registered partnership|civil union)';

/** Before what tells of changes: it keeps the day too. */
export const WEDDINGS_EN: readonly Row[] = [
  {
    id: 'wed',
    pattern: u(
      `(?:(?:I|[Ww]e) (?:am |are |have been |got |were )?)?[Mm]arried(?: to)?(?: (?<name>${NAME}))?(?:,? (?:since|on|in) (?:the )?(?<day>${DAY}))(?: (?:in|at) \\p{Lu}[^,;]*)?`,
    ),
    read: ({ name, day }, at) => {
      const iso = date(day, at.reader);
      return iso
        ? [
            ...status('Married', iso),
            ...(isDay(iso) ? wedding(iso) : []),
            ...(name ? record('partner', { name }, { person: { name, relation: 'partner' } }) : []),
          ]
        : null;
    },
  },
];

const PARTNERS: readonly Row[] = [
  {
    id: 'former-partner',
    pattern: u(
      `(?:[Mm]y|[Tt]he) (?<relation>${FORMER_KIN})(?:'s name)?(?: is| was|,| is called| was called| is named)? (?:called |named )?(?<name>${NAME})(?:,? (?:died|passed away)(?: (?:in|on) (?<day>${DAY}))?)?`,
    ),
    evenHedged: true,
    read: ({ relation = '', name, day }, at) => formerPartner(relation, name, date(day, at.reader)),
  },
  {
    id: 'was-married-to',
    pattern: u(
      `(?:I|we) (?:was|were|used to be) (?:previously |formerly |once )?married to (?<name>${NAME})(?:,? (?:until|till) (?<day>${DAY}))?`,
    ),
    evenHedged: true,
    read: ({ name }) => formerPartner('former spouse', name),
  },
  {
    id: 'divorced-from',
    pattern: u(`I (?:am|have been|got) divorced(?: from (?<name>${NAME}))?(?:,? (?:since|in|on) (?:the )?(?<day>${DAY}))?`),
    read: ({ name, day }, at) => [...status('Divorced', date(day, at.reader)), ...(name ? formerPartner('ex-spouse', name) : [])],
  },
  {
    id: 'widowed',
    pattern: u(
      `I (?:am|have been) (?:an? )?(?:widow(?:ed|er)?)(?:,? since (?<since>${DAY}))?(?:,? (?:since|after|when|because)? ?my (?:late )?(?<kin>husband|wife|partner|spouse)(?:,? (?<name>${NAME}),?)? (?:died|passed away|passed)(?: (?:in|on) (?:the )?(?<day>${DAY}))?)?`,
    ),
    read: ({ since, kin, name, day }, at) => {
      const died = date(day, at.reader);
      return [
        ...status('Widowed', date(since, at.reader) ?? died),
        ...(kin && (name || died) ? formerPartner(`late ${kin}`, name, died) : []),
      ];
    },
  },
  {
    id: 'partner-died',
    pattern: u(
      `[Mm]y (?:late )?(?<kin>husband|wife)(?:,? (?<name>${NAME}),?)? (?:died|passed away|has died)(?: (?:in|on|back in) (?:the )?(?<day>${DAY}))?`,
    ),
    read: ({ kin, name, day }, at) => {
      const died = date(day, at.reader);
      return [...status('Widowed', died), ...formerPartner(`late ${kin}`, name, died)];
    },
  },
  {
    id: 'union',
    pattern: u(
      `(?:(?:I|[Ww]e) (?:am|are|have been|live) )?[Ii]n an? ${UNION}(?: with (?:my partner,? )?(?<name>${NAME}))?(?:,? since (?<day>${DAY}))?`,
    ),
    read: ({ name, day }, at) => [
      ...status('In a civil partnership', date(day, at.reader)),
      ...(name ? record('partner', { name }, { person: { name, relation: 'partner' } }) : []),
    ],
  },
  {
    id: 'union-entered',
    pattern: u(
      `(?:I|[Ww]e) (?:entered|formed|registered)(?: into)?(?: an?| our| my)? ${UNION}(?: with (?<name>${NAME}))?(?:,? (?:on|in) (?:the )?(?<day>${DAY}))?`,
    ),
    read: ({ name, day }, at) => [
      ...status('In a civil partnership', date(day, at.reader)),
      ...(name ? record('partner', { name }, { person: { name, relation: 'partner' } }) : []),
    ],
  },
  {
    id: 'wedding-day',
    pattern: i(
      `(?:my |our |the )?(?:wedding(?: day| date| anniversary)?|date of (?:our |my )?(?:marriage|wedding)|wedding was|marriage date)(?: is| was|:)?(?: on| in)? (?:the )?(?<day>${DAY})`,
    ),
    read: ({ day }, at) => wedding(date(day, at.reader)),
  },
  {
    id: 'wedding-moved',
    pattern: i(
      `(?:my |our |the )wedding (?:has been|was|is|got) (?:moved|postponed|put off|brought forward|pushed back|rescheduled|changed)(?: from .+?)? (?:to|until|till) (?:the )?(?<day>${DAY})`,
    ),
    read: ({ day }, at) => wedding(date(day, at.reader)).map((draft) => ({ ...draft, corrects: true })),
  },
  {
    id: 'no-partner',
    pattern: i(
      '(?:i )?(?:do not (?:currently )?have|have no|have not got|am without|do not have)(?: an?| any)?(?: (?:new|current))? (?:partner|spouse|husband|wife|girlfriend|boyfriend|significant other)(?: (?:at present|at the moment|right now|now|yet))?',
    ),
    read: noPartner,
  },
  {
    id: 'no-partner-bare',
    pattern: i('no (?:new |current )?(?:partner|spouse)(?: (?:at present|at the moment|now))?'),
    read: noPartner,
  },
  {
    id: 'together',
    pattern: i(
      '(?:my (?:partner|wife|husband|girlfriend|boyfriend|fianc[eé]e?|spouse) and i|we)(?: (?:both|all))? (?<not>do not )?(?:live|are living|share (?:a|our) (?:home|flat|house)) together(?: (?:in|at) (?<place>\\p{Lu}[^,;]*))?',
    ),
    read: ({ not, place }, at) =>
      [
        ...record('partner', { together: not ? 'no' : 'yes' }),
        ...(place && !not ? record('address', { 'address-level2': place }, { validFrom: undefined, confidence: 0.8 }) : []),
      ].filter(({ attribute }) => attribute === 'partner' || at.at !== ''),
  },
  {
    id: 'with-partner',
    pattern: u(
      `(?:I|i) (?<not>do not )?live (?:together )?with my (?:partner|wife|husband|girlfriend|boyfriend|fianc[eé]e?|spouse)(?:,? (?<name>${NAME}))?`,
    ),
    read: ({ not, name }) =>
      record('partner', { name, together: not ? 'no' : 'yes' }, name ? { person: { name, relation: 'partner' } } : {}),
  },
];

// ---- children, brothers and sisters ----

const SEVERAL =
  '(?:children|kids|sons|daughters|boys|girls|brothers|sisters|siblings|little ones|stepchildren|step-children|step-?sons|step-?daughters|twins)';
const ENTRY = new RegExp(
  `^(?<name>${NAME})(?:,? (?:\\(|who is |is |aged? |now )*(?<age>\\d{1,2}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen))(?: years? old| years?| yrs?)?\\)?|,? \\(?(?:who was |was |is )?born (?:on |in )?(?:the )?(?<born>${DAY})\\)?)?$`,
  'u',
);

/** "Freya who is 9 and Caspian who is 4", "Leo (12), Mia, 9, and Sam". */
function members(list: string): (Readonly<Record<string, string | undefined>> | undefined)[] {
  return list
    .replace(/, (?=(?:aged? )?\d{1,2}(?:,| |$|\)))/g, ' ')
    .split(/,? (?:and|&) |[,;] /)
    .map((entry) => ENTRY.exec(entry.trim())?.groups);
}

function several({ kins = '', n, list = '', all }: Readonly<Record<string, string | undefined>>, at: Saying): Draft[] | null {
  const kin = kinOf(kins.replace(/^step-?/i, ''));
  const entries = members(list);
  if (!kin || (kin.group !== 'child' && kin.group !== 'sibling') || entries.some((entry) => !entry) || entries.length === 0) return null;
  const said = parseNumber(n ?? '');
  const counts = said !== null || all !== undefined;
  const attribute = kin.group === 'child' ? 'children' : 'siblings';
  const isWhole = kin.kin === kin.group;
  const found = entries.flatMap((entry) => {
    const [born, age] = [date(entry?.born, at.reader), parseNumber(entry?.age ?? '')];
    const details: Said[] = [
      ...(born ? [{ what: 'bday' as const, value: born }] : []),
      ...(age === null ? [] : [{ what: 'age' as const, value: String(age) }]),
    ];
    return of({ relation: kin.kin, name: entry?.name }, details, at) ?? [];
  });
  return [...(counts && isWhole ? [number(attribute, said ?? entries.length)] : []), ...found];
}

/** "Two brothers and a sister": three. */
function counted(words: string, kind: 'child' | 'sibling'): number | null {
  let sum = 0;
  for (const piece of words.split(/,? and |, /)) {
    const groups = new RegExp(
      `^(?<n>${COUNT}|no) (?:(?:small|young|adult|grown-up|grown|little|big|older|elder|younger|half|step|twin|dependent|minor|school-age)[ -])*(?<kin>\\p{L}+)$`,
      'iu',
    ).exec(piece.trim())?.groups;
    const kin = kinOf(groups?.kin ?? '');
    const n = groups?.n === 'no' ? 0 : parseNumber(groups?.n ?? '');
    if (kin?.group !== kind || n === null) return null;
    sum += n;
  }
  return sum;
}

const FAMILY_COUNTS: readonly Row[] = [
  {
    id: 'several-of-them',
    pattern: u(
      `(?:(?:I|[Ww]e) have |(?<all>(?:[Mm]y|[Oo]ur)) )?(?:(?<n>${COUNT}) )?(?:(?:lovely|wonderful|beautiful|small|young|little|grown-up|adult|older|younger|elder|half) )*(?<kins>${SEVERAL})(?:'s?)?(?: names)?(?: are|:| -| –| called| named|, called|, named|,)(?: called| named)? (?<list>.+)`,
    ),
    read: several,
  },
  {
    id: 'they-are-mine',
    pattern: u(`(?<list>.+) are (?<all>my|our) (?:(?<n>${COUNT}) )?(?<kins>${SEVERAL})`),
    read: several,
  },
  {
    id: 'son-and-daughter',
    pattern: u(
      `(?:I|[Ww]e) have (?:an?|one) (?<one>son|daughter|boy|girl|brother|sister)(?:,? (?:called |named )?(?<first>[^,]+?))?,? and (?:an?|one) (?<two>son|daughter|boy|girl|brother|sister)(?:,? (?:called |named )?(?<second>[^,]+))?`,
    ),
    read: ({ one = '', first, two = '', second }, at) => {
      const [a, b] = [kinOf(KIDS[one] ?? one), kinOf(KIDS[two] ?? two)];
      if (!a || a.group !== b?.group) return null;
      const count = number(a.group === 'child' ? 'children' : 'siblings', 2);
      const named = [
        [a.kin, first],
        [b.kin, second],
      ].map(([kin, words]) => (words ? several({ kins: `${kin}s`, list: words }, at) : []));
      return named.some((drafts) => drafts === null) ? null : [count, ...named.flatMap((drafts) => drafts ?? [])];
    },
  },
  {
    id: 'children-count',
    pattern: i('(?:i|we) (?:have|have got) (?<what>[^.;:]{3,80})'),
    read: ({ what = '' }) => {
      const [kids, siblings] = [counted(what, 'child'), counted(what, 'sibling')];
      if (siblings !== null) return [number('siblings', siblings)];
      return kids !== null && / and |,/.test(what) ? [number('children', kids)] : null;
    },
  },
  {
    id: 'no-children',
    pattern: i(
      '(?:i (?:do not|have) (?:have )?|we (?:do not|have) (?:have )?)?(?:no|any|not any) (?:dependent )?(?:children|kids|dependants|dependents)(?: of my own| yet| at all)?',
    ),
    read: (_groups, { text: all }) => (/\bno\b|\bnot\b/i.test(all) ? [number('children', 0)] : null),
  },
  { id: 'childless', pattern: i('(?:i am|we are) (?:childless|child-?free|without children)'), read: () => [number('children', 0)] },
  {
    id: 'no-siblings',
    pattern: i(
      '(?:i (?:do not have|have|have not got) (?:no|any) (?:brothers or sisters|siblings|brothers and sisters)|i am an only child|no (?:siblings|brothers or sisters))',
    ),
    read: () => [number('siblings', 0)],
  },
  {
    id: 'one-of',
    pattern: i(`i am (?:the )?(?:\\p{L}+ )?(?:one )?of (?<n>${COUNT}) (?:siblings|children|brothers|sisters)`),
    read: ({ n }) => {
      const all = parseNumber(n ?? '');
      return all !== null && all > 1 && all < 20 ? [number('siblings', all - 1)] : null;
    },
  },
];
const KIDS: Readonly<Record<string, string>> = { boy: 'son', girl: 'daughter' };

// ---- household ----

const size = (value: number | null): Draft[] | null =>
  value !== null && value > 0 && value < 30 ? [number('household-size', value)] : null;
const WHERE = '(?: (?:in|at) (?:the|our|my) (?:household|home|flat|house|place)| at home| here| living here| in total| altogether)*';

const HOUSEHOLD: readonly Row[] = [
  {
    id: 'household-count',
    pattern: i(
      `(?:we are|there are|there is)(?: an?)?(?: (?:household|family) of)? (?<n>${COUNT})(?: (?:people|persons?|of us|living))?${WHERE}`,
    ),
    read: ({ n }, { text: all }) => (/of us|household|home|family|live|living|house|flat/i.test(all) ? size(parseNumber(n ?? '')) : null),
  },
  {
    id: 'household-of',
    pattern: i(
      `(?:my|our|the) (?:household|family)(?: is| has| consists of| is made up of)? (?<n>${COUNT})(?: (?:people|persons|members))?(?:,? (?:including|counting) me)?`,
    ),
    read: ({ n }) => size(parseNumber(n ?? '')),
  },
  {
    id: 'household-persons',
    pattern: i(`(?:ours is an? |we are an? |it is an? )?(?<n>${COUNT})[- ]person household`),
    read: ({ n }) => size(parseNumber(n ?? '')),
  },
  {
    id: 'household-others',
    pattern: i(
      `i (?:live|share (?:a|my|the|our) (?:flat|house|home|apartment|place)) with (?<n>${COUNT}) (?:other )?(?:others|other people|people|flatmates|housemates|roommates|friends|students)`,
    ),
    read: ({ n }) => {
      const others = parseNumber(n ?? '');
      return others === null ? null : size(others + 1);
    },
  },
  {
    id: 'household-adults',
    pattern: i(
      `(?:(?:our|my|the) household(?: is| has|:)?|we are|household:) (?<a>${COUNT}) adults?(?:,? and (?<c>${COUNT}|no) (?:children|child|kids?))?`,
    ),
    read: ({ a, c }) => {
      const [adults, children] = [parseNumber(a ?? ''), c === undefined || c === 'no' ? 0 : parseNumber(c)];
      return adults === null || children === null ? null : size(adults + children);
    },
  },
  {
    id: 'alone',
    pattern: i('(?:i )?(?:live|am living|living) (?:all )?(?:alone|on my own|by myself)(?: (?:at the moment|these days|now))?'),
    read: () => size(1),
  },
];

// ---- animals ----

const ANIMAL = `(?<species>${choice(ANIMALS, ['guinea pig'])})`;
const BREED = "(?<breed>[\\p{L}][\\p{L} '’-]{2,40}?)";
const AGED = `(?:,? (?:(?:who|she|he|it) is |is |aged |now )*(?<age>${COUNT})(?: years?(?: old)?| ?y\\/?o)| \\((?<age2>\\d{1,2})\\))?`;

/** An age on the day it is told, as the year it was born in. */
function bornIn(age: string | undefined, { at }: Saying): string | undefined {
  const years = parseNumber(age ?? '');
  return years === null || years > 60 ? undefined : String(Number(at.slice(0, 4)) - Math.floor(years));
}

const pet = ({ species, breed, name, age, age2 }: Readonly<Record<string, string | undefined>>, at: Saying): Draft[] | null => {
  const kind = lookup(ANIMALS, normalise(species ?? ''));
  return kind ? record('pet', { species: kind, breed: breed?.replace(/^(?:an?|the) /i, ''), name, born: bornIn(age ?? age2, at) }) : null;
};

const KEEP = '(?:(?:I|[Ww]e) (?:have|own|keep|have got|live with|adopted|have adopted) )';
const PETS: readonly Row[] = [
  {
    id: 'pet-breed',
    pattern: u(`${KEEP}an? (?:[\\p{Ll}-]+ )?${ANIMAL}, an? ${BREED}(?:,? (?:named|called)|,| by the name of) (?<name>${NAME})${AGED}`),
    read: pet,
  },
  {
    id: 'pet-named-breed',
    pattern: u(`${KEEP}an? (?:[\\p{Ll}-]+ )?${ANIMAL}(?: called| named|,) (?<name>${NAME}),? an? ${BREED}${AGED}`),
    read: pet,
  },
  {
    id: 'pet-aged',
    pattern: u(`${KEEP}an? (?:[\\p{Ll}-]+ )?${ANIMAL}(?: called| named|,|, called|, named) (?<name>${NAME})(?=,| \\(| who)${AGED}`),
    read: pet,
  },
  {
    id: 'pet-is',
    pattern: u(`(?:[Mm]y|[Oo]ur) ${ANIMAL},? (?<name>${NAME}),? is an? ${BREED}${AGED}`),
    read: (groups, at) =>
      /\b(?:old|young|good|big|great|bit|very|little|nuisance|joy|friend)\b/i.test(groups.breed ?? '') ? null : pet(groups, at),
  },
  {
    id: 'pet-years',
    pattern: u(`(?:[Mm]y|[Oo]ur) ${ANIMAL}(?:,? (?<name>${NAME}),?)? is (?<age>${COUNT}) years old`),
    read: pet,
  },
  {
    id: 'no-pets',
    pattern: i(
      '(?:(?:i|we) (?:have no|do not (?:have|own|keep)(?: any)?|keep no|own no|have not got any)|no)(?: household)? (?:pets?|animals?|pets or animals|animals or pets)(?: (?:at home|in (?:the|my|our) (?:house|home|household|flat)|at all|of my own|here))?',
    ),
    read: () => record('pet', {}, { polarity: false }),
  },
];

export const PEOPLE_EN: readonly Row[] = [...CONTACTS, ...PARTNERS, ...FAMILY_COUNTS, ...SAID, ...HOUSEHOLD, ...PETS];

// ---- what goes on from the clause before ----

interface Named {
  readonly draft: Draft;
  readonly who: Somebody;
}

const CONTACT_RECORDS: ReadonlySet<string> = new Set(['emergency-contact', 'second-emergency-contact', 'next-of-kin']);

/** The one somebody that the clause before told of. */
function namedIn(before: readonly Draft[]): Named | null {
  const found = before.flatMap((draft): Named[] => {
    const parts = draft.value.type === 'record' ? draft.value.parts : {};
    const name = draft.person?.name ?? (draft.attribute === 'child' || CONTACT_RECORDS.has(draft.attribute) ? parts.name : undefined);
    if (draft.attribute === 'relative') return [{ draft, who: { relation: parts.relation, ...(parts.name ? { name: parts.name } : {}) } }];
    return name ? [{ draft, who: { name, relation: parts.relation ?? draft.person?.relation ?? '' } }] : [];
  });
  const [one] = found;
  return one && found.every(({ who }) => who.name === one.who.name) ? one : null;
}

/** What a clause says of somebody whom the one before named: "she is a dentist", "her number is 050 ...", "my brother, on 050 ...". */
export interface GoesOn {
  readonly drafts: readonly Draft[];
  /** The record of the clause before is told whole here. */
  readonly instead?: string;
}

export function peopleGoOn(words: string, before: readonly Draft[], at: Saying): GoesOn | null {
  const named = namedIn(before);
  if (!named) return null;
  const { draft, who } = named;
  const isContact = CONTACT_RECORDS.has(draft.attribute);
  const parts = draft.value.type === 'record' ? draft.value.parts : {};
  const number = new RegExp(
    `^(?:(?:his|her|their|the) (?:(?:phone|mobile|cell|telephone|contact) )*(?:number|phone|mobile|cell) is|(?:you can )?(?:reach|call|ring|phone|text) (?:him|her|them) (?:on|at)|(?:he|she|they) (?:is|are|can be reached|has the number)(?: reachable)?(?: (?:on|at))?) (?<tel>${TEL})$`,
    'iu',
  ).exec(words)?.groups?.tel;
  if (number && isContact) return { drafts: record(draft.attribute, { ...parts, tel: number }), instead: draft.attribute };
  if (number) return wrap(of(who, [{ what: 'tel', value: number }], at));
  const aside = isContact && /^(?:my|our) /i.test(words) ? somebodyIn(words) : null;
  if (aside && !aside.name && !parts.relation) return { drafts: record(draft.attribute, { ...parts, ...aside }), instead: draft.attribute };
  if (aside?.name && draft.attribute === 'emergency-contact') return wrap(contact('second-emergency-contact', aside, at));
  const pronoun = /^(?:he|she|they|who) (?<said>.+)$/iu.exec(words)?.groups?.said;
  const said = pronoun ? saidIn(pronoun, at) : null;
  if (said) return wrap(draftsFor(who, said, at));
  const mine = new RegExp(`^(?:my|our) (?<relation>${KIN})(?:'s|') (?:is|are|name is) (?<name>${NAME})$`, 'u').exec(words)?.groups;
  return mine && (draft.attribute === 'name' || draft.attribute === 'partner') ? wrap(of(mine, [], at)) : null;
}

const wrap = (drafts: readonly Draft[] | null): GoesOn | null => (drafts && drafts.length > 0 ? { drafts } : null);

function draftsFor(who: Somebody, said: readonly Said[], at: Saying): Draft[] | null {
  const entity = entityOf(who, at);
  return entity ? draftsOf(entity, said, at) : null;
}
