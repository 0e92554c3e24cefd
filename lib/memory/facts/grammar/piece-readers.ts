import { kinOf } from '../../../core/kin.ts';
import { normalise } from '../../../core/text.ts';
import { parseAddress } from '../address.ts';
import { countryCode, countryOfPeople } from '../countries.ts';
import { personAmong } from '../from-contact.ts';
import { lookup } from '../lookup.ts';
import { parseAmount, parseHeight, parseNumber, parseWeight } from '../quantities.ts';
import { home } from './life-en.ts';
import type { PieceReader, Told } from './pieces.ts';
import { READERS as r } from './readers.ts';
import { type Draft, date, flag, listed, record, text, valued } from './row.ts';
import { LANGUAGE_WORDS, LEVEL_WORDS, MARITAL_WORDS } from './words.ts';

/** What a piece of a breath says once its parts are read: shared by the languages that are read in pieces. */
const NAME =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:van|von|vom|zu|zum|zur|de|der|den|del|la|las|los|le|du|da|dos|al|el|y|i|\p{Lu}[\p{L}.'’-]*)){0,5}$/u;
const isPerson = (name: string | undefined): name is string => name !== undefined && NAME.test(name) && !countryOfPeople(name);
const isNamed = (name: string | undefined): name is string =>
  name !== undefined && /^[\p{Lu}\d]/u.test(name) && name.split(' ').length <= 8;
const capital = (words: string | undefined) => (words ? words.charAt(0).toUpperCase() + words.slice(1) : undefined);
const digits = (words: string | undefined) => (words?.match(/\d/g) ?? []).length;
const ARTICLE = /^(?:(?:eine?[nmr]?|der|die|das|dem|den|un|una|el|la|los|las) )+/iu;
const bare = (words: string | undefined) => words?.replace(ARTICLE, '').trim();
/** "der Stadt Köln", "el Hotel Cimavilla": the article is no part of the name, unless it is written large. */
const firm = (words: string | undefined) =>
  words
    ?.replace(/^(?:der|die|das|dem|den|el|la|los|las|una?|eine[rmn]?) (?=\p{L})/u, '')
    .replace(/^(?:firma|empresa|compañía|bar|restaurante|tienda|Firma) (?=\p{Lu})/u, '')
    .trim();
const when = (words: string | undefined, at: Told) => date(words?.replace(/^(?:el|le|dem|den|der) /i, ''), at.reader);
const since = (words: string | undefined, at: Told) => {
  const from = when(words, at);
  return from ? { validFrom: from } : {};
};
const number = (attribute: string, value: number | null, unit?: string): Draft[] =>
  value === null ? [] : [{ attribute, value: { type: 'number', number: value, ...(unit ? { unit } : {}) } }];
const last = (topics: readonly string[], among: ReadonlySet<string>) => topics.findLast((topic) => among.has(topic));

/** Papers that run out. */
const PAPERS: ReadonlySet<string> = new Set([
  'passport',
  'identity-card',
  'driving-licence',
  'residence-permit',
  'visa',
  'certificate',
  'supply',
]);
/** Those whose number to call may follow their name. */
const REACHED: ReadonlySet<string> = new Set(['emergency-contact', 'doctor', 'dentist', 'landlord', 'referee']);
/** What has a number of its own. */
const NUMBERED: ReadonlySet<string> = new Set([
  'insurance',
  'supply',
  'club',
  'passport',
  'identity-card',
  'driving-licence',
  'visa',
  'residence-permit',
]);

/** Whoever is called is somebody of the person's, and their record of them. */
const contact =
  (attribute: 'emergency-contact' | 'doctor' | 'dentist' | 'landlord' | 'referee'): PieceReader =>
  ({ name, kin, tel, practice, town }, { reader }) => {
    const who = bare(name?.replace(/^(?:frau|herrn?|señora?|don|doña|sra?\.) /iu, ''));
    const relation = kin ? kin.replace(/^(?:meine[nmr]?|mi) /iu, '') : undefined;
    if (who !== undefined && !isPerson(who.replace(/^(?:Dra?|Prof)\. /u, ''))) return null;
    const known = kin ? kinOf(kin) : undefined;
    const person =
      who && attribute === 'emergency-contact'
        ? { name: personAmong(reader.people, who, known?.kin ?? 'emergency contact').name, relation: known?.kin ?? 'emergency contact' }
        : who
          ? { name: who, relation: attribute }
          : undefined;
    const parts =
      attribute === 'emergency-contact'
        ? { name: who, relation: capital(relation), tel }
        : { name: who, practice: firm(practice), town, tel };
    return record(attribute, parts, person ? { person } : {});
  };

const MAKE = /^(?:(?:Alfa|Land|Aston|Rolls|Great|Lynk) )?[\p{Lu}\d][\p{L}\d-]*/u;
/** Of whatever one has, these are cars and motorbikes. */
const KNOWN_MAKE =
  /^(?:VW|Volkswagen|Audi|BMW|Mercedes|Skoda|Škoda|Seat|SEAT|Cupra|Opel|Ford|Renault|Peugeot|Citro[eë]n|Fiat|Alfa|Lancia|Toyota|Honda|Hyundai|Kia|Mazda|Nissan|Suzuki|Mitsubishi|Subaru|Lexus|Volvo|Saab|Tesla|Polestar|Dacia|Mini|MINI|Smart|Porsche|Jeep|Land|Jaguar|MG|BYD|Chevrolet|Chrysler|Dodge|Yamaha|Vespa|Piaggio|KTM|Ducati|Kawasaki|Harley|Iveco|Daihatsu|Isuzu|Genesis|DS)\b/u;
const NO_MAKE =
  /^(?:Auto|Wagen|Bus|Zug|Fahrrad|Rad|Rollstuhl|Roller|Taxi|U-Bahn|Straßenbahn|Tram|Coche|Autobús|Bici|Bicicleta|Metro|Tren|Moto)$/i;
/** Colours, how old and how good, before the make. */
const LIKE =
  /^(?:(?:\p{Ll}+e[nrs]?|neue[nrs]?|alte[nrs]?|gebrauchte[nrs]?|nuevo|nueva|viejo|vieja|(?:coche|auto|carro|furgoneta|camioneta|moto)) )+/u;

function carOf(words: string | undefined): { make: string; model: string } | null {
  const said = bare(words)?.replace(LIKE, '') ?? '';
  const make = MAKE.exec(said)?.[0] ?? '';
  const model = said
    .slice(make.length)
    .replace(/ (?:rojo|roja|azul|negro|negra|blanco|blanca|gris|verde|plateado)$/u, '')
    .trim();
  return make === '' || NO_MAKE.test(make) || said.split(' ').length > 4 ? null : { make, model };
}

/** Adjectives by which one says where one is from: "deutsche", "deutschen" and "deutsch" are one. */
export function people(who: string | undefined): string | null {
  const word = who?.trim() ?? '';
  return [word, word.replace(/e?[nrsm]$/, ''), word.replace(/e[nrsm]?$/, '')].find((one) => countryOfPeople(one)) ?? null;
}

const nationals = (who: string | undefined): Draft[] | null => {
  const all = listed(who).map(people);
  return all.length > 0 && all.every(Boolean) ? all.flatMap((one) => text('nationality', capital(one ?? undefined))) : null;
};

/** A language by its name, or by whatever name stands beside a level. */
function tongue(name: string | undefined): string | undefined {
  return lookup(LANGUAGE_WORDS, normalise(name ?? '')) || /^\p{L}{4,}$/u.test(name ?? '') ? capital(name) : undefined;
}
const levelOf = (words: string | undefined) => LEVEL_WORDS.find(([level]) => level.test(normalise(words ?? '')))?.[1];

const NO_TITLE =
  /^(?:kund(?:e|in)|mitglied|patient(?:in)?|gast|fan|versicherte?r?|mieter(?:in)?|daheim|zu ?hause|besuch|cliente|socio|socia|miembro|paciente|parte|feliz)$/i;
/** A firm's name ends where these begin. */
const GOES_ON = /\s(?:als|como|seit|desde|mit|con|de [\p{Ll}]+ en|desde hace)\s/u;
const job = (groups: Parameters<PieceReader>[0], at: Told): readonly Draft[] | null => {
  const title = bare(groups.title);
  const employer = firm(groups.employer);
  if ((title && (NO_TITLE.test(title) || title.split(' ').length > 7)) || !isNamed(employer) || GOES_ON.test(employer)) return null;
  const start = when(groups.since, at);
  return record('job', { employer, title: capital(title), location: groups.place, start });
};

/** Spanish does not write what one has large. */
const ILLNESS =
  /^(?:asma|diabetes|hipertensión|tensión(?: alta)?|presión(?: alta)?|epilepsia|migrañas?|tiroides|hipotiroidismo|colesterol|artritis|ansiedad|depresión)$/i;
/** Where one sits, whatever it is called. */
const AISLE = /gang|pasillo/i;

/** Readers that need no more than what was said. */
const PLAIN = {
  job,
  /** Two words are a first and a last name; of more nobody knows which is which. */
  fullName: ({ name }, at) => {
    const words = name?.split(' ') ?? [];
    const drafts = r.name({ name });
    const isTwo =
      words.length === 2 || (words.length > 2 && words.slice(1, -1).every((one) => /^(?:von|van|zu|de|der|vom|del|la)$/.test(one)));
    if (!drafts || !isTwo || at.text.includes('sondern')) return drafts;
    return [...drafts, ...text('given-name', words[0]), ...text('family-name', words.slice(1).join(' '))];
  },
  birthName: ({ name }) => (isPerson(name) ? text('birth-name', name) : null),
  additionalName: ({ name }) => (isPerson(name) ? text('additional-name', name) : null),
  newName: ({ name }) => (isPerson(name) && !name.includes(' ') ? text('family-name', name) : null),
  born: ({ date: on, place, country }, at) => {
    if (country && !countryCode(country)) return null;
    const [iso, town] = [when(on, at), place?.replace(/ \(.*$/, '').trim()];
    const code = country ? countryCode(country) : null;
    if (!iso && !town) return null;
    const drafts = town ? r.born({ place: town }, at) : [];
    if (!drafts || (on && !iso)) return null;
    return [
      ...(iso ? [{ attribute: 'bday', value: { type: 'date' as const, iso } }] : []),
      ...drafts,
      ...text('birth-country', code ?? undefined),
    ];
  },
  hometown: ({ place }) => (isNamed(place) && !countryCode(place) && place.split(' ').length <= 4 ? text('hometown', place) : null),
  nationality: ({ who }) => nationals(who),
  endNationality: ({ who }) => nationals(who)?.map((draft) => ({ ...draft, ends: ['nationality'] })) ?? null,
  notButNational: ({ old, who }) => {
    const [before, now] = [nationals(old), nationals(who)];
    return before && now ? [...before.map((draft) => ({ ...draft, ends: ['nationality'] })), ...now] : null;
  },
  /** A number to call that stands alone belongs to whoever was named before it. */
  bareTel: ({ tel }, { topics }) => {
    const whose = last(topics.slice(-1), REACHED);
    return whose && digits(tel) >= 6 ? record(whose, { tel }) : null;
  },
  home: ({ place, since: from }, at) => {
    // What goes on after the town is no line of an address.
    if (/^\p{Ll}/u.test((place ?? '').split(', ').at(-1) ?? '')) return null;
    const parts = parseAddress(place ?? '');
    const drafts = parts ? record('address', parts) : home(place, undefined);
    return drafts?.map((draft) => ({ ...draft, ...since(from, at) })) ?? null;
  },
  endHome: ({ place }) => (isNamed(place) ? record('address', { 'address-level2': place }, { ends: ['address'] }) : null),
  marital: ({ status, since: from }, at) => text('marital-status', lookup(MARITAL_WORDS, normalise(status ?? '')), since(from, at)),
  maritalWith: ({ status, name, since: from }, at) => {
    const held = lookup(MARITAL_WORDS, normalise(status ?? 'verheiratet'));
    return held && isPerson(name)
      ? [...text('marital-status', held, since(from, at)), ...record('partner', { name }, { person: { name, relation: 'partner' } })]
      : null;
  },
  relative: ({ kin: word, name }, { reader }) => {
    const kin = kinOf(word ?? '');
    if (!kin || !isPerson(name)) return null;
    const relation = kin.group === 'partner' ? 'partner' : kin.kin;
    const { id: subject, name: whole } = personAmong(reader.people, name, relation);
    const person = { name: whole, relation: kin.kin === 'mother' || kin.kin === 'father' ? kin.kin : relation };
    return [
      ...(kin.group === 'partner' ? record('partner', { name: whole }, { person }) : text('name', whole, { subject, person })),
      ...(kin.group === 'child' ? record('child', { name: whole }) : []),
    ];
  },
  endEmergency: ({ name }) => (isPerson(name) ? record('emergency-contact', { name }, { ends: ['emergency-contact'] }) : null),
  /** Who is named where the person who was to be called is another now. */
  insteadOf: (groups, at) => (at.topics.includes('emergency-contact') ? contact('emergency-contact')(groups, at) : null),
  title: ({ title, since: from }, at) =>
    title && !NO_TITLE.test(title) && !/\s(?:en|bei|beim|para)\s/u.test(title)
      ? text('organization-title', capital(bare(title)), since(from, at))
      : null,
  endTitle: ({ title }) => text('organization-title', capital(bare(title)), { ends: ['organization-title'] }),
  endJob: ({ employer }) => {
    const name = firm(employer);
    return isNamed(name) ? record('job', { employer: name }, { ends: ['job'] }) : null;
  },
  /** Where one worked until now and where from now on. */
  changedJob: (groups, at) => {
    const [old, fresh] = [firm(groups.old), job(groups, at)];
    return fresh && isNamed(old) ? [...record('job', { employer: old }, { ends: ['job'] }), ...fresh] : null;
  },
  licence: ({ type }) => record('driving-licence', { type: (type ?? '').toUpperCase().replace(/ (?:UND|Y) /g, ', ') }),
  expires: ({ date: on }, at) => {
    const [end, paper] = [when(on, at), last(at.topics, PAPERS)];
    return end && paper ? record(paper, { end }) : null;
  },
  issued: ({ date: on, place }, at) => {
    const [start, paper] = [when(on, at), last(at.topics, PAPERS)];
    return paper && (start || place) ? record(paper, { start, ...(paper === 'passport' ? { place } : {}) }) : null;
  },
  ownNumber: ({ code }, { topics }) => {
    const thing = last(topics, NUMBERED);
    return thing && digits(code) >= 2 ? record(thing, { number: code?.trim() }) : null;
  },
  car: ({ car, plate, year, colour }) => {
    const known = carOf(car);
    return known ? record('vehicle', { ...known, plate: plate?.trim(), year, colour }) : null;
  },
  /** Only where the make is one. */
  ownCar: ({ car, plate, year }) => {
    const known = carOf(car);
    return known && KNOWN_MAKE.test(known.make) ? record('vehicle', { ...known, plate: plate?.trim(), year }) : null;
  },
  plate: ({ plate }) => (digits(plate) > 0 ? record('vehicle', { plate: plate?.trim() }) : null),
  carYear: ({ year }, { topics }) => (topics.includes('vehicle') ? record('vehicle', { year }) : null),
  endCar: ({ car }) => {
    const known = carOf(car);
    return known ? record('vehicle', { make: known.make }, { ends: ['vehicle'] }) : null;
  },
  anyCarEnds: () => [{ attribute: 'vehicle', value: { type: 'record', parts: {} }, ends: ['vehicle'] }],
  insurance: ({ kind, company, code }, { news }) => {
    const name = firm(company);
    if (!isNamed(name) || (code && digits(code) < 2)) return null;
    const held = capital(kind);
    return [
      ...(news ? record('insurance', { kind: held }, { ends: ['insurance'] }) : []),
      ...record('insurance', { kind: held, company: name, number: code?.trim() }),
    ];
  },
  /** What was given notice to may be an insurance, a contract or a bank. */
  cancelled: ({ company }) => {
    const name = firm(company);
    return isNamed(name) ? record('insurance', { company: name }, { ends: ['insurance', 'supply', 'club'] }) : null;
  },
  power: ({ power }, { topics }) => (topics.includes('supply') ? record('supply', { power }) : null),
  medication: ({ what, dose }) => {
    const name = bare(what)?.replace(/ (?:ein|zu mir)$/i, '');
    return name && /\p{L}{3}/u.test(name) && name.split(' ').length <= 4
      ? text('medication', [name, dose].filter(Boolean).join(' '))
      : null;
  },
  medicationFor: ({ what, dose, ill }) => {
    const name = bare(what);
    if (!name || !/\p{L}{3}/u.test(name) || name.split(' ').length > 4) return null;
    const isIllness = /^\p{Lu}\p{L}+(?: \p{L}+| \d)?$/u.test(ill ?? '') || ILLNESS.test(ill ?? '');
    return [...text('medication', [name, dose].filter(Boolean).join(' ')), ...(isIllness ? text('condition', capital(bare(ill))) : [])];
  },
  endMedication: ({ what }) => (what && what.split(' ').length <= 3 ? text('medication', bare(what), { ends: ['medication'] }) : null),
  condition: ({ what }) => text('condition', capital(bare(what))),
  allergy: ({ what }) => r.allergy({ what: bare(what) }),
  tolerates: ({ what }) => text('allergy', capital(bare(what)), { polarity: false }),
  noAllergy: () => text('allergy', 'none known', { polarity: false }),
  avoids: ({ what }) => {
    const all = listed(what);
    return all.length > 0 && all.every((one) => one.split(' ').length <= 3)
      ? all.flatMap((one) => text('food-dislike', capital(bare(one))))
      : null;
  },
  height: ({ height }) => number('height', parseHeight((height ?? '').replace(/ ?(?:metros?|meter|m)\b.*$/i, ' m').trim()), 'cm'),
  /** "1 Meter 74", "1,74". */
  tall: ({ m, cm }) => (m && cm?.length === 2 ? number('height', Number(m) * 100 + Number(cm), 'cm') : null),
  weight: ({ weight }) => number('weight', parseWeight(`${(weight ?? '').trim()} kg`), 'kg'),
  seat: ({ seat }) => text('seat', AISLE.test(seat ?? '') ? 'aisle' : 'window', { kind: 'preference' }),
  tongue: ({ language, level }) => {
    const [name, held] = [tongue(language), levelOf(level)];
    return name && held ? record('language', { language: name, level: held }) : null;
  },

  /** A certificate of the language that was spoken of just before. */
  tongueProof: ({ language, name, date: on }, at) => {
    const start = when(on, at);
    const titled = name ?? language ?? (at.topics.at(-1) === 'language' ? 'Sprachzertifikat' : undefined);
    return start && titled ? record('certificate', { name: titled, start }) : null;
  },
  education: ({ degree, area, school, date: on, until, since: from, grade }, at) => {
    const institution = firm(school);
    if ((institution !== undefined && !isNamed(institution)) || / (?:y|e|und) \p{Ll}/u.test(institution ?? '')) return null;
    return record('education', {
      institution,
      degree: capital(bare(degree)),
      area: capital(bare(area)),
      start: when(from, at),
      end: when(until ?? on, at),
      grade,
    });
  },
  /** "2015 abgeschlossen", "me titulé en 2011": the studies told of before. */
  finished: ({ degree, date: on, grade }, at) =>
    at.topics.includes('education') ? record('education', { degree: capital(bare(degree)), end: when(on, at), grade }) : null,
  club: ({ club, sport, code, role, since: from, jersey }, at) => {
    const name = firm(club);
    if (name !== undefined && !isNamed(name)) return null;
    const parts = { name, sport: capital(bare(sport)), number: code?.trim(), role: capital(bare(role)), start: when(from, at), jersey };
    return name || at.topics.includes('club') ? record('club', parts) : null;
  },
  endClub: ({ club, sport }) => {
    const name = firm(club);
    return isNamed(name) || sport ? record('club', { name, sport: capital(bare(sport)) }, { ends: ['club'] }) : null;
  },
} satisfies Readonly<Record<string, PieceReader>>;

/** Readers of one attribute or another. */
const FOR = {
  motherTongue:
    (level: string): PieceReader =>
    ({ language }) => {
      const all = listed(language).map((one) => (/^\p{L}{3,}$/u.test(one) ? capital(one) : undefined));
      return all.length > 0 && all.every(Boolean) ? all.flatMap((one) => record('language', { language: one, level })) : null;
    },
  contact,
  tel:
    (context?: string): PieceReader =>
    ({ tel }, { topics }) => {
      if (digits(tel) < 6) return null;
      const whose = context ? undefined : last(topics.slice(-1), REACHED);
      if (whose) return record(whose, { tel });
      return text('tel', tel?.trim(), context ? { context } : {});
    },
  email:
    (context?: string): PieceReader =>
    ({ email }, { topics }) => {
      const whose = context ? undefined : last(topics.slice(-1), new Set(['emergency-contact', 'landlord', 'referee']));
      return whose ? record(whose, { email }) : text('email', email, context ? { context } : {});
    },
  words:
    (attribute: string): PieceReader =>
    ({ what }) =>
      what && what.split(' ').length <= 12 ? text(attribute, what) : null,
  named:
    (attribute: string): PieceReader =>
    ({ what }) =>
      isNamed(what) ? text(attribute, firm(what)) : null,
  list:
    (attribute: string): PieceReader =>
    ({ what }) => {
      const all = listed(what);
      return all.length > 0 && all.every((one) => one.split(' ').length <= 4) ? all.flatMap((one) => text(attribute, bare(one))) : null;
    },
  said:
    (attribute: string, words: string): PieceReader =>
    () =>
      text(attribute, words),
  yes:
    (attribute: string): PieceReader =>
    () =>
      flag(attribute, true),
  no:
    (attribute: string): PieceReader =>
    () =>
      flag(attribute, false),
  count:
    (attribute: string, more = 0): PieceReader =>
    ({ n }) => {
      const count = parseNumber(n ?? '');
      return count === null || count > 40 ? null : number(attribute, count + more);
    },
  amount:
    (attribute: string, per = ''): PieceReader =>
    ({ amount }) =>
      valued(attribute, parseAmount(`${amount ?? ''}${per}`)),
  topic:
    (topic: string): PieceReader =>
    () => [{ topic }],
  paper:
    (attribute: 'passport' | 'identity-card' | 'driving-licence' | 'residence-permit'): PieceReader =>
    ({ code, date: on, since: from }, at) => {
      const end = when(on, at);
      if ((code && digits(code) < 3) || (on && !end)) return null;
      return [
        ...record(attribute, { number: code?.trim(), start: when(from, at), end }),
        ...(attribute === 'identity-card' ? text('national-id', code?.trim()) : []),
      ];
    },
  contract:
    (kind: string, supplier?: string): PieceReader =>
    ({ company, code }, { news }) => {
      const name = firm(company);
      if (name !== undefined && !isNamed(name)) return null;
      return [
        ...(supplier ? text(supplier, name) : []),
        ...(news ? record('supply', { kind }, { ends: ['supply'] }) : []),
        ...record('supply', { kind, company: name, number: code?.trim() }),
      ];
    },
  coeliac:
    (words: string): PieceReader =>
    () =>
      text('condition', words),
  day:
    (attribute: string): PieceReader =>
    ({ date: on }, at) => {
      const iso = when(on, at);
      return iso ? [{ attribute, value: { type: 'date', iso } }] : null;
    },
  size:
    (attribute: string): PieceReader =>
    ({ size }) =>
      text(attribute, size?.trim().toUpperCase()),
};

export const PIECE_READERS = { ...PLAIN, ...FOR };
