import { normalise } from '../../../core/text.ts';
import { countryCode, countryOfPeople } from '../countries.ts';
import { lookup } from '../lookup.ts';
import { parseAmount, parseDuration, parseNumber } from '../quantities.ts';
import { OCCUPATION } from './lexicon.ts';
import { home } from './life-en.ts';
import type { Groups, Reader } from './phrase.ts';
import { type Draft, date, flag, listed, record, type Saying, text, valued } from './row.ts';
import { ANIMALS, DIET_WORDS, LANGUAGE_WORDS, LEVEL_WORDS, MARITAL_WORDS, STATUS_WORDS } from './words.ts';

/** What a template says once its parts are read: shared by all languages. Each checks what it was given and may say no. */
const isName = (words: string | undefined): words is string =>
  words !== undefined && /^(?:the |der |die |das |la |el |le |l'|o |a )?[\p{Lu}\d]/u.test(words) && words.split(' ').length <= 7;
const PERSON = /^\p{Lu}[\p{L}.'’-]*(?: (?:van|von|zu|de|der|den|del|la|le|du|da|dos|al|el|bin|ibn|\p{Lu}[\p{L}.'’-]*)){0,5}$/u;
const isPerson = (words: string | undefined): words is string => words !== undefined && PERSON.test(words);
const capital = (words: string | undefined) => (words ? words.charAt(0).toUpperCase() + words.slice(1) : undefined);
/** Articles before a role or an employer. */
const bare = (words: string | undefined) =>
  words?.replace(/^(?:(?:an?|the|eine?[nmr]?|der|die|das|un|una|el|las?|los|les?|une|uma?|os?|as?) (?=\p{L}{2})|l'(?=\p{L}))/iu, '').trim();
const when = (words: string | undefined, at: Saying) => date(words?.replace(/^(?:the|el|le|dem|den) /i, ''), at.reader);

function job({ employer, title, place, since, until }: Groups, at: Saying, extra: Partial<Draft> = {}): Draft[] | null {
  const firm = employer?.replace(/^(?:der|dem|die|la|el|les?|a|o) (?=\p{Lu})/iu, '');
  if (!isFirm(firm) || /\b(?:year|years|month|months|now|time|home)\b/i.test(firm)) return null;
  const end = when(until, at);
  return record(
    'job',
    { employer: firm, title: capital(bare(title)), location: place, start: when(since, at), end },
    { ...extra, ...(end ? { validTo: end } : {}) },
  );
}

/** "Zephyr Optics and joined ..." is more than a name. */
const isFirm = (words: string | undefined): words is string =>
  isName(words) && !/ (?:and|as|in|to|because|for) \p{Ll}| (?:is|was|are|has|had|were) /u.test(words) && !/^(?:I|My|Our|We) /.test(words);
const left = (employer: string | undefined, since?: string): Draft[] =>
  isFirm(employer) ? record('job', { employer }, { ends: ['job'], ...(since ? { validFrom: since } : {}) }) : [];

function languages(list: string | undefined, level: string | undefined): Draft[] | null {
  const members = listed(list).map((one) => {
    const match = /^(?:(?<before>[\p{L} ]+?) )?(?<language>[\p{L}]+)(?: ?\(?(?<after>[\p{L}\d ]+?)\)?)?$/u.exec(one)?.groups;
    const found = [match?.language, one.split(' ')[0], one.split(' ').at(-1)].find(
      (word) => word && lookup(LANGUAGE_WORDS, normalise(word)),
    );
    const rest = normalise(one.replace(found ?? '', ''));
    return found
      ? {
          language: lookup(LANGUAGE_WORDS, normalise(found)),
          level: LEVEL_WORDS.find(([pattern]) => pattern.test(rest))?.[1] ?? (rest === '' ? level : undefined),
          rest,
        }
      : null;
  });
  if (
    members.length === 0 ||
    members.some((one) => !one?.language || (one.rest !== '' && !one.level && !/^(?:auch|also|y|tambien|aussi|tambem)$/.test(one.rest)))
  )
    return null;
  return members.flatMap((one) => record('language', { language: one?.language, level: one?.level }));
}

function skills(list: string | undefined, since: string | undefined): Draft[] | null {
  const members = listed(list);
  const isTool = (one: string) =>
    /^[\p{Lu}\d.]/u.test(one) && one.split(' ').length <= 4 && !/^(?:My|Our|The|Mr|Mrs|Dr|I|Mi|Mein\w*|Mon|Ma)\b/.test(one);
  return members.length > 0 && members.every(isTool) ? members.flatMap((name) => record('skill', { name, start: since })) : null;
}

/** The period may stand elsewhere in the sentence: "we pay 850 euros rent a month". */
function withPeriod(amount: ReturnType<typeof parseAmount>, all: string): ReturnType<typeof parseAmount> {
  const per = parseAmount(all)?.per;
  return amount && !amount.per && per ? { ...amount, per } : amount;
}
/** "Not allergic to anything" ends no allergy. */
const NOTHING = /^(?:anything|nothing|any of (?:it|them|that)|nada|rien|nichts)$/i;

/** "Cats, but not dogs" is cats. */
const BUT_NOT =
  /,? (?:but|except|not|aber|nicht|sondern|außer|pero|no|sino|excepto|mais|pas|sauf|mas|não|exceto)(?: not| nicht| no| pas| não)? .*$/iu;
const NO_ALLERGY =
  /^(?:nothing|nichts|nada|rien|niets|niente)(?: (?:that )?i know of| at all| so far| yet|,? soweit ich weiß| que yo sepa| que je sache| que eu saiba)?$/iu;
const NOT_NAMED =
  /^(?:it|this|that|them|these|those|anything|everything|something|nothing|das|es|die|den|alles|etwas|nichts|eso|ello|todo|algo|nada|ça|cela|tout|rien|isso|tudo)(?![\p{L}])/iu;

export function allergies(what: string | undefined): Draft[] | null {
  const said = (what ?? '').trim();
  if (NO_ALLERGY.test(said)) return text('allergy', 'none known', { polarity: false });
  if (NOT_NAMED.test(said)) return null;
  return listed(bare(said.replace(BUT_NOT, '')))
    .map((one) => bare(one) ?? one)
    .flatMap((one) => text('allergy', one));
}

/** "I take the bus every morning." */
const NO_MEDICINE =
  /^(?:the|a|an|my|our|it|this|that|care|part|time|off|jobs?|work|photos?|pictures?|notes?|walks?|breaks?|bus|train|tram|classes|lessons|turns|milk|sugar|orders)\b/i;
export const isMedicine = (what: string | undefined): what is string =>
  what !== undefined && /\p{L}{3}/u.test(what) && !NO_MEDICINE.test(what);

/** Who treats somebody, where, and in which town. */
const medic =
  (attribute: 'doctor' | 'dentist') =>
  ({ name, practice, town }: Groups): readonly Draft[] | null => {
    const { who = name, how, where } = /^(?<who>.+?),? (?<how>in|at|from) (?<where>\p{Lu}.+)$/u.exec(name ?? '')?.groups ?? {};
    const parts = { name: who, practice: how && how !== 'in' ? where : practice, town: how === 'in' ? where : town };
    return isName(who) ? record(attribute, parts, { person: { name: who, relation: attribute } }) : null;
  };

export const READERS = {
  name: ({ name }) => (!isPerson(name) ? null : name.includes(' ') ? text('name', name) : text('given-name', name)),
  familyName: ({ name }) => (isPerson(name) ? text('family-name', name) : null),
  nickname: ({ name }) => (isPerson(name) && name.split(' ').length <= 3 ? text('nickname', name) : null),
  born: ({ date: on, place }, at) => {
    const iso = when(on, at);
    const country = place ? countryCode(place.split(', ').at(-1) ?? '') : null;
    const town = country && !place?.includes(', ') ? undefined : place?.split(', ')[0];
    if (place && !isName(place)) return null;
    return [
      ...(iso ? [{ attribute: 'bday', value: { type: 'date' as const, iso } }] : []),
      ...text('birth-place', town),
      ...text('birth-country', country ?? undefined),
    ];
  },
  nationality: ({ who }) => {
    const people = listed(who?.replace(/\b(?:a|an|both|de nacionalidad|de nationalité)\b/gi, ' '));
    return people.length > 0 && people.every((one) => countryOfPeople(one))
      ? people.flatMap((one) => text('nationality', capital(one)))
      : null;
  },
  lives: ({ place, since }, at) =>
    home(place?.replace(/^(?:a|an|the) .* (?:at|in) /i, '').replace(/^(?:der|dem|la|el|le) /i, ''), when(since, at)),
  moved: ({ place, since }, at) => home(place?.replace(/^(?:the|la|el|le) /i, ''), when(since, at) ?? at.at),
  lived: ({ place, since, until }, at) => {
    const end = when(until, at);
    return end ? (home(place, when(since, at)) ?? []).map((draft) => ({ ...draft, validTo: end })) : null;
  },
  job: (groups, at) => job(groups, at),
  occupation: ({ title }) =>
    title && OCCUPATION.test(title) && !/^\p{L}+ing (?:at|for|to|as|on)\b/iu.test(title)
      ? text('organization-title', capital(bare(title)))
      : null,
  worksAs: ({ title, since }, at) =>
    title && title.split(' ').length <= 5 ? text('organization-title', capital(bare(title)), { validFrom: when(since, at) }) : null,
  pastJob: (groups, at) => (when(groups.until, at) ? job(groups, at) : null),
  changedJob: (groups, at) => {
    const fresh = job(groups, at, { replaces: true });
    return fresh ? [...left(groups.old, when(groups.since, at)), ...fresh] : null;
  },
  leftJob: ({ employer, since }, at) => left(employer, when(since, at)),
  salary: ({ amount }, { text: all }) => valued('salary', withPeriod(parseAmount(amount ?? ''), all)),
  wanted: ({ amount }) =>
    /[£€$]|\b(?:gbp|eur|usd|chf|pounds?|euros?|dollars?|francs?|k|tausend|thousand|mil|mille|reais)\b|\dk\b/i.test(amount ?? '')
      ? valued('salary-wanted', parseAmount(amount ?? ''))
      : null,
  rent: ({ amount }, { text: all }) => valued('rent', withPeriod(parseAmount(amount ?? ''), all)),
  notice: ({ length }) => valued('notice-period', parseDuration(length ?? '')),
  diet: ({ diet, since }, at) => text('diet', lookup(DIET_WORDS, normalise(diet ?? '')), { validFrom: when(since, at) }),
  marital: ({ status, since }, at) =>
    text('marital-status', lookup(MARITAL_WORDS, normalise(status ?? '')), { validFrom: when(since, at) }),
  status: ({ status }) => text('employment-status', lookup(STATUS_WORDS, normalise(status ?? ''))),
  allergy: ({ what }) => allergies(what),
  smoker: () => flag('smoker', true),
  nonSmoker: () => flag('smoker', false),
  noAlcohol: () => text('alcohol', 'none'),
  pet: ({ n, species, name }) => {
    const count = parseNumber(n ?? '1');
    const kind = lookup(ANIMALS, normalise(species ?? ''));
    return count === null || !kind || (name && !isName(name)) ? null : record('pet', { species: kind, count: String(count), name });
  },
  namedPet: ({ species, name }) =>
    isName(name) && lookup(ANIMALS, normalise(species ?? ''))
      ? record('pet', { species: lookup(ANIMALS, normalise(species ?? '')), name })
      : null,
  noPets: () => record('pet', {}, { polarity: false }),
  children: ({ n }) => {
    const number = parseNumber(n ?? '');
    return number === null ? null : [{ attribute: 'children', value: { type: 'number', number } }];
  },
  noChildren: () => [{ attribute: 'children', value: { type: 'number', number: 0 } }],
  partner: ({ name }) => (isPerson(name) ? record('partner', { name }, { person: { name, relation: 'partner' } }) : null),
  doctor: medic('doctor'),
  dentist: medic('dentist'),
  landlord: ({ name }) => (isName(name) ? record('landlord', { name }, { person: { name, relation: 'landlord' } }) : null),
  emergency: ({ name }) =>
    isPerson(name) ? record('emergency-contact', { name }, { person: { name, relation: 'emergency contact' } }) : null,
  languages: ({ list, level }) => languages(list, LEVEL_WORDS.find(([pattern]) => pattern.test(normalise(level ?? '')))?.[1]),
  motherTongue: ({ language }) => record('language', { language: lookup(LANGUAGE_WORDS, normalise(language ?? '')), level: 'native' }),
  skills: ({ list, since }, at) => skills(list, when(since, at)),
  mayWork: ({ country, without }) => {
    const code = countryCode((country ?? '').replace(/^(?:the|der|den|dem|el|la|le|o|a) /i, ''));
    return code ? record('work-authorization', { country: code, allowed: 'yes', ...(without ? { sponsorship: 'no' } : {}) }) : null;
  },
  licence: ({ type, since }, at) => record('driving-licence', { type: capital(type), start: when(since, at) }),
  passport: ({ code, until, since }, at) =>
    record('passport', { number: code?.replace(/\s/g, ''), start: when(since, at), end: when(until, at) }),
  bank: ({ bank }) => (isName(bank) ? text('bank', bank) : null),
  car: ({ make, model, year }) => (isName(make) ? record('vehicle', { make, model, year }) : null),
  tel: ({ tel }) => text('tel', tel),
  email: ({ email }) => text('email', email),
  seat: ({ seat }) => text('seat', /aisle|gang|pasillo|couloir|corredor/i.test(seat ?? '') ? 'aisle' : 'window', { kind: 'preference' }),
  tshirt: ({ size }) => text('tshirt-size', size?.toUpperCase()),
  shoe: ({ size }) => text('shoe-size', size),
  studied: ({ area, school, since, until }, at) =>
    isName(school)
      ? record('education', {
          institution: school?.replace(/^(?:the|der) /i, ''),
          area: capital(area),
          start: when(since, at),
          end: when(until, at),
        })
      : null,
  degree: ({ degree, area, school, until }, at) => record('education', { institution: school, degree, area, end: when(until, at) }),
  medication: ({ what }) => (isMedicine(what) && what.split(' ').length <= 4 ? text('medication', what) : null),
  // ---- endings ----
  endJob: ({ employer, since }, at) => left(employer, when(since, at)),
  endHome: ({ place, since }, at) =>
    isName(place)
      ? record('address', { 'address-level2': place }, { ends: ['address'], ...(when(since, at) ? { validFrom: when(since, at) } : {}) })
      : null,
  endPet: ({ species }) =>
    lookup(ANIMALS, normalise(species ?? ''))
      ? record('pet', { species: lookup(ANIMALS, normalise(species ?? '')) }, { ends: ['pet'] })
      : null,
  endPets: () => [{ attribute: 'pet', value: { type: 'record', parts: {} }, ends: ['pet'] }],
  endNamed: ({ name }) => (isPerson(name) ? [{ attribute: 'pet', value: { type: 'record', parts: { name } }, ends: ['pet'] }] : null),
  endPartner: () => [{ attribute: 'partner', value: { type: 'record', parts: {} }, ends: ['partner'] }],
  endNamedPartner: ({ name }) => (isPerson(name) ? record('partner', { name }, { ends: ['partner'] }) : null),
  endSkill: ({ list }) =>
    listed(list).every((one) => /^[\p{Lu}\d]/u.test(one))
      ? listed(list).flatMap((name) => record('skill', { name }, { ends: ['skill'] }))
      : null,
  endDiet: ({ diet }) => text('diet', lookup(DIET_WORDS, normalise(diet ?? '')), { ends: ['diet'] }),
  endCar: () => [{ attribute: 'vehicle', value: { type: 'record', parts: {} }, ends: ['vehicle'] }],
  endMembership: ({ what }) => text('membership', what, { ends: ['membership'] }),
  endAllergy: ({ what }) => (NOTHING.test(what ?? '') ? null : text('allergy', what, { ends: ['allergy'] })),
  endMedication: ({ what }) => text('medication', what, { ends: ['medication'] }),
  endBank: ({ bank }) => (isName(bank) ? text('bank', bank, { ends: ['bank'] }) : null),
} satisfies Readonly<Record<string, Reader>>;
