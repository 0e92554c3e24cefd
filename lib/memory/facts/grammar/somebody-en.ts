import type { SubjectId } from '../../../core/ids.ts';
import { type Kin, kinOf } from '../../../core/kin.ts';
import { countryOfPeople } from '../countries.ts';
import { DATE_TEXT, MONTH_WORD } from '../dates.ts';
import { personAmong } from '../from-contact.ts';
import { COUNT_TEXT, parseNumber } from '../quantities.ts';
import { OCCUPATION, RELIGIONS } from './lexicon.ts';
import { type Draft, date, record, type Saying, text } from './row.ts';

/**
 * Somebody around the person, as English names them ("my older sister Vera", "Vera (my sister), 050 123 456"), and what is said of them:
 * their trade, their day of birth, where they are from. Somebody named has facts of their own; of somebody who is only called "my dad" what
 * is said is kept in a record of the relative, so that it never becomes the person's own.
 */
const either = (words: string) =>
  words.replace(/(^|\|)(\p{Ll})/gu, (_all, bar: string, first: string) => `${bar}[${first}${first.toUpperCase()}]`);
/** Dates and numbers where capitals count. */
export const DAY = DATE_TEXT.replaceAll(MONTH_WORD, either(MONTH_WORD));
export const COUNT = COUNT_TEXT.replace(/(?<=\|)\p{Ll}.*(?=\)$)/u, (words) => either(words));
const KIN_WORDS = [
  '(?:step|grand|god)?-?(?:mother|father|mum|mom|dad|son|daughter|child|parents?)|mam|mama|papa|daddy|mummy|mommy|gran|granny|grandma|grandpa|nan|nana',
  '(?:half|step|twin)?[- ]?(?:brother|sister)|sibling|twin|(?:mother|father|brother|sister|son|daughter)-in-law',
  'wife|husband|spouse|partner|fianc[eé]e?|girlfriend|boyfriend|kid|baby|aunt|auntie|uncle|cousin|niece|nephew|grandchild',
  'best friend|friend|neighbou?r|colleague|co-?worker|flatmate|housemate|roommate|guardian|carer|caregiver|legal guardian',
].join('|');
const AGE_WORDS = '(?:older|elder|eldest|oldest|younger|youngest|middle|big|little|only|late|own|dear|good|close|first|second|third)';
export const KIN = `(?:${AGE_WORDS} )*(?:${either(KIN_WORDS)})`;
/** Parents and grandparents are called by what they are, without "my". */
const BARE_KIN = '(?:Mum|Mom|Dad|Mother|Father|Mama|Papa|Daddy|Mummy|Granny|Grandma|Grandpa|Grandad|Granddad|Nan|Gran)';
const PARTICLE = 'van|von|de|der|den|del|la|le|du|da|dos|do|al|el|bin|bint|ibn|ben|ten|ter|af|av|zu|of';
export const NAME = `\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:${PARTICLE}) )*\\p{Lu}[\\p{L}.'’-]*){0,5}`;
export const TEL = '\\+?\\(?\\d[\\d ()/.-]{4,}\\d';
const EMAIL = '[^\\s@,;()]+@[^\\s@,;()]+\\.[\\p{L}\\d.-]*\\p{L}';

export interface Somebody {
  readonly name?: string;
  /** As the person said it. */
  readonly relation?: string;
  readonly tel?: string;
  readonly email?: string;
}

const REACHED = new RegExp(
  `[,;(–-]?\\s*(?:(?:and |who )?(?:(?:his|her|their|the) )?(?:can be |is )?(?:reached |reachable |available )?(?:on|at|under|via|tel|telephone|phone|mobile|cell|mob|ph|number|no|e-?mail|mail)\\b\\.?(?: (?:number|no)\\.?)?(?: is)?:?\\s*)*(?<how>${TEL}|${EMAIL})\\)?`,
  'iu',
);
const WHO: readonly RegExp[] = [
  new RegExp(`^(?:(?:my|our|the) )?(?<relation>${KIN}),? (?<name>${NAME})$`, 'u'),
  new RegExp(`^(?<name>${NAME})(?:,| -| –|, who is|, that is)? (?:my|our|the) (?<relation>${KIN})$`, 'u'),
  new RegExp(`^(?<name>${NAME}) \\((?:my |our |the )?(?<relation>${KIN})\\)$`, 'u'),
  new RegExp(`^(?<name>${NAME})(?:,| -| –) ?(?<relation>${KIN})$`, 'u'),
  new RegExp(`^(?<name>${NAME})$`, 'u'),
  new RegExp(`^(?:my|our) (?<relation>${KIN})$`, 'u'),
];
/** What is written large in front of a name and is none. */
const NO_NAME = /^(?:The|My|Our|His|Her|It|He|She|They|We|No|None|Nobody|Please|Same|See|Call|Ask|Not|Yes|Police|Ambulance)(?![\p{L}])/u;

/** Who is meant, and how they are reached; null where the words say more or less than that. */
export function somebodyIn(words: string): Somebody | null {
  let rest = words.trim();
  const found: { tel?: string; email?: string } = {};
  for (let match = REACHED.exec(rest); match; match = REACHED.exec(rest)) {
    const how = (match.groups?.how ?? '').trim().replace(/^\((?![^)]*\))/, '');
    const kind = how.includes('@') ? 'email' : 'tel';
    if (found[kind]) return null;
    found[kind] = how;
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`.replace(/\s+/g, ' ').trim();
  }
  rest = rest.replace(/^[\s,:–-]+|(?:[\s,:;–-]|\band\b|\bor\b)+$/g, '').trim();
  for (const pattern of WHO) {
    const groups = pattern.exec(rest)?.groups;
    if (!groups || NO_NAME.test(groups.name ?? '') || countryOfPeople(groups.name ?? '')) continue;
    if (groups.name && new RegExp(`^${KIN}$`, 'u').test(groups.name)) continue;
    return { ...groups, ...found };
  }
  return null;
}

/** Somebody who has facts: known by name, or only by what they are to the person. */
export interface Entity {
  readonly subject?: SubjectId;
  readonly name?: string;
  readonly relation: string;
  readonly kin?: Kin;
}

export function entityOf({ name, relation = '' }: Somebody, { reader }: Saying): Entity | null {
  const kin = kinOf(relation);
  const word = kin?.group === 'partner' ? 'partner' : (kin?.kin ?? relation.toLowerCase());
  if (name) {
    const person = personAmong(reader.people, name, word);
    return { subject: person.id, name: person.name, relation: kin && kin.kin !== kin.group ? word : relation.toLowerCase() || word, kin };
  }
  if (relation === '') return null;
  const known = kin
    ? reader.people.filter((one) => kinOf(one.relation) === kin || (kin.group === 'partner' && one.relation === 'partner'))
    : [];
  const [one, ...others] = known;
  return one && others.length === 0
    ? { subject: one.id, name: one.name, relation: one.relation, kin }
    : { relation: relation.toLowerCase(), kin };
}

/** That they are there, and what they are to the person. */
export function introduced(entity: Entity, born?: string): Draft[] {
  const { subject, name, relation, kin } = entity;
  if (!subject || !name) return [];
  const word = kin?.group === 'partner' ? 'partner' : (kin?.kin ?? relation);
  const person = { name, relation: word };
  return [
    ...(kin?.group === 'partner' ? record('partner', { name }, { person }) : text('name', name, { subject, person })),
    ...(kin?.group === 'child' ? record('child', { name, born }) : []),
  ];
}

/** What is said of somebody: the attribute of a person, and the part of a relative's record where nobody knows the name. */
export interface Said {
  readonly what: keyof typeof PARTS;
  readonly value: string;
}
const PARTS = {
  'organization-title': 'occupation',
  organization: 'employer',
  bday: 'born',
  'birth-place': 'birth-place',
  age: 'age',
  religion: 'religion',
  nationality: 'nationality',
  hometown: 'hometown',
  tel: 'tel',
  email: 'email',
  died: 'died',
  school: 'school',
  town: 'town',
  name: 'name',
} as const;

export function draftsOf(entity: Entity, said: readonly Said[], { at }: Saying): Draft[] {
  const aYear = { validFrom: at, validTo: `${Number(at.slice(0, 4)) + 1}${at.slice(4)}` };
  const { subject, relation, kin } = entity;
  // Of a neighbour or a colleague without a name nothing is kept but the words.
  if (!subject && kin?.group === 'known') return [];
  if (!subject) {
    const parts = Object.fromEntries(said.map(({ what, value }) => [PARTS[what], value]));
    return record('relative', { ...parts, relation }, parts.age && Object.keys(parts).length === 1 ? aYear : {});
  }
  return said.flatMap(({ what, value }): Draft[] => {
    switch (what) {
      case 'bday':
        return [{ attribute: 'bday', value: { type: 'date', iso: value }, subject }];
      case 'age':
        return [{ attribute: 'age', value: { type: 'number', number: Number(value) }, subject, ...aYear }];
      case 'school':
        return record('education', { institution: value }, { subject });
      case 'town':
        return record('address', { 'address-level2': value }, { subject });
      case 'died':
      case 'name':
        return [];
      default:
        return text(what, value, { subject });
    }
  });
}

const PLACE =
  "\\p{Lu}[\\p{L}.'’-]*(?:[ -](?:(?:on|upon|of|the|de|la|le|am|an der|sur) )?\\p{Lu}[\\p{L}.'’-]*){0,3}(?:, \\p{Lu}[\\p{L} .'’-]+)?";
const TRADE = "[\\p{L}][\\p{L} '’/-]{2,50}?";
/** Words that end like a trade and are none. */
const NO_TRADE =
  /(?:^|[ -])(?:teenager|youngster|toddler|smoker|drinker|vegetarian|pescatarian|christian|foreigner|stranger|loner|beginner|speaker|member|lover|believer|survivor|prisoner|pensioner|sister|brother|mother|father|daughter|mess|guess|woman|man|person|owner|winner|fighter|sleeper|morning person|minor|widower|carrier|sufferer|optimist|pessimist|pacifist|feminist|antagonist|descendant|infant|adolescent|giant|human|italian|german|russian|american|asian|african|indian|follower|number|order|reader|sender)$/i;
const TRADE_END =
  /(?:er|or|ist|ian|ess|man|woman|person|ant|ent|smith|wright|maid|nurse|chef|cook|vet|pilot|clerk|judge|guard|monk|nun|priest|imam|rabbi|tailor|mechanic|electrician|au pair|butler|surgeon|attorney|GP|CEO|CFO|student)$/i;

/** "train driver", also where no list knows it; never what somebody is otherwise. */
export function tradeIn(words: string | undefined): string | undefined {
  const trade = words?.trim().replace(/^(?:retired|former|trained|qualified|professional) /i, '') ?? '';
  if (trade === '' || trade.split(' ').length > 4 || NO_TRADE.test(trade) || countryOfPeople(trade)) return undefined;
  return OCCUPATION.test(trade) || TRADE_END.test(trade) ? trade : undefined;
}

type Piece = readonly [RegExp, (groups: Readonly<Record<string, string | undefined>>, at: Saying) => readonly Said[] | null];
const one = (what: Said['what'], value: string | undefined): readonly Said[] | null =>
  value?.trim() ? [{ what, value: value.trim() }] : null;
const u = (source: string) => new RegExp(`^(?:${source})$`, 'u');

const PIECES: readonly Piece[] = [
  [
    u(
      `(?:(?:is|was|has been|had been|used to be) an? |(?:works|worked|has worked|is working|was working|has been working|earns (?:a|her|his) living|makes a living) as (?:an? |the )?|a (?=\\p{Ll})|an (?=\\p{Ll}))(?<trade>${TRADE})(?: (?:in|from|near|by trade)(?: the)? ?(?<place>${PLACE})?| by (?:trade|profession))?`,
    ),
    ({ trade }) => one('organization-title', tradeIn(trade)),
  ],
  [
    u(`(?:works|worked|is working|is employed|is) (?:at|for|with) (?:the )?(?<employer>${PLACE})(?: as (?:an? |the )?(?<trade>${TRADE}))?`),
    ({ employer, trade }) => [...(one('organization', employer) ?? []), ...(one('organization-title', tradeIn(trade)) ?? [])],
  ],
  [u(`(?:(?:is|was) )?born(?: on| in)? (?:the )?(?<date>${DAY})(?:,? (?:in|near) (?<place>${PLACE}))?`), (groups, at) => born(groups, at)],
  [
    u(`(?:(?:is|was) )?born (?:and raised )?(?:in|near) (?<place>${PLACE})(?:,? (?:on|in) (?:the )?(?<date>${DAY}))?`),
    (groups, at) => born(groups, at),
  ],
  [
    u(`(?:(?:who )?is |aged? |now |just turned |turned |has turned |\\()?(?<age>\\d{1,3}|[a-z]+)(?: years? (?:old|of age)| ?y\\/?o)?\\)?`),
    ({ age }) => {
      const number = parseNumber(age ?? '');
      return number !== null && number > 0 && number < 120 ? one('age', String(number)) : null;
    },
  ],
  [u(`(?:comes|came|is|was|originally|is originally)(?: originally)? from (?<place>${PLACE})`), ({ place }) => one('hometown', place)],
  [u(`(?:lives|is living|is based|resides) (?:in|near) (?<place>${PLACE})(?: now)?`), ({ place }) => one('town', place)],
  [
    u(`(?:is|was|are|were)(?: an?| both| all)?(?: (?:practising|practicing|devout|strict))? (?<faith>\\p{L}+)s?`),
    ({ faith }) => (new RegExp(`^(?:${RELIGIONS})s?$`, 'i').test(faith ?? '') ? one('religion', capital(faith?.replace(/s$/, ''))) : null),
  ],
  [
    u('(?:is|was|are|were)(?: an?| both| all)? (?<people>\\p{Lu}[\\p{L}-]+)(?: citizens?| nationals?| by birth)?'),
    ({ people }) => (countryOfPeople(people ?? '') ? one('nationality', people) : null),
  ],
  [
    u(`(?:(?:can be |is )(?:reached|reachable|available) )?(?:on|at|tel\\.?|phone:?|mobile:?|has the number) (?<tel>${TEL})`),
    ({ tel }) => one('tel', tel),
  ],
  [u(`(?:(?:can be |is )(?:reached|reachable) )?(?:on|at|by e-?mail at|e-?mail:?) (?<email>${EMAIL})`), ({ email }) => one('email', email)],
  [
    u(`(?:goes to|attends|is (?:a pupil |a student )?at|studies at|is in (?:year|class|grade|form) \\w+ at) (?:the )?(?<school>${PLACE})`),
    ({ school }) =>
      /\b(?:School|Primary|Academy|College|University|Kindergarten|Nursery|High|Grammar|Gymnasium|Elementary|Montessori|Institute|Lycée|Preschool)\b/.test(
        school ?? '',
      )
        ? one('school', school)
        : null,
  ],
  [
    u(`(?:who )?(?:died|passed away|has died|has passed away)(?: (?:on|in|back in) (?:the )?(?<date>${DAY}))?`),
    ({ date: day }, at) => one('died', date(day, at.reader)) ?? [],
  ],
  [u('is (?:now )?retired'), () => []],
];

const capital = (words: string | undefined) => (words ? words.charAt(0).toUpperCase() + words.slice(1) : undefined);

function born({ date: day, place }: Readonly<Record<string, string | undefined>>, { reader }: Saying): readonly Said[] | null {
  const iso = date(day, reader);
  return [...(one('bday', iso) ?? []), ...(one('birth-place', place?.split(', ')[0]) ?? [])];
}

/** "was a train driver, born in Kraków in 1949": every piece must be understood, or nothing is. */
export function saidIn(words: string, at: Saying): readonly Said[] | null {
  const rest = words
    .trim()
    .replace(/^(?:who|and) /, '')
    .replace(/[\s,]+$/, '');
  for (const [pattern, read] of PIECES) {
    const match = pattern.exec(rest);
    const said = match && read(match.groups ?? {}, at);
    if (said) return said;
  }
  for (const cut of rest.matchAll(/,? and (?:now )?(?=\S)|[,;] /g)) {
    const [head, tail] = [rest.slice(0, cut.index), rest.slice(cut.index + cut[0].length)];
    const first = saidIn(head, at);
    const second =
      first && saidIn(/^(?:an?|\d|born|who|is|was|works|worked|lives|aged|comes|died|goes)\b/.test(tail) ? tail : `is ${tail}`, at);
    if (first && second) return [...first, ...second];
  }
  return null;
}

/** In front of what is said: "my older sister Vera ...", "Dad ...". */
export const SUBJECT = `(?:(?:[Mm]y|[Oo]ur|[Bb]oth my|[Bb]oth of my) (?<relation>${KIN})|(?<bare>${BARE_KIN}))(?:(?:,| called| named|, called|, named)? (?<name>${NAME}),?)?`;
