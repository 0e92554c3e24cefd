import { countryCode, countryOfPeople } from '../countries.ts';
import { DATE_TEXT } from '../dates.ts';
import { COUNT_TEXT, parseAmount, parseDuration, parseNumber } from '../quantities.ts';
import { home } from './life-en.ts';
import { allergies } from './readers.ts';
import { date, flag, listed, type Row, record, text, valued } from './row.ts';

/** German sentences, the common shapes. Anchored like the English ones. */
const g = (source: string) => new RegExp(source, 'iu');
const NAME = "\\p{Lu}[\\p{L}.'’-]*(?: (?:von|van|zu|\\p{Lu}[\\p{L}.'’-]*))*";
const D = `(?<since>${DATE_TEXT})`;
const PETS: Readonly<Record<string, string>> = {
  katze: 'cat',
  kater: 'cat',
  hund: 'dog',
  hündin: 'dog',
  kaninchen: 'rabbit',
  hamster: 'hamster',
  pferd: 'horse',
  vogel: 'bird',
  wellensittich: 'budgie',
};
const STATUS: Readonly<Record<string, string>> = {
  verheiratet: 'Married',
  ledig: 'Single',
  geschieden: 'Divorced',
  verwitwet: 'Widowed',
  verlobt: 'Engaged',
  getrennt: 'Separated',
};
const DIET: Readonly<Record<string, string>> = {
  vegetarier: 'vegetarian',
  vegetarierin: 'vegetarian',
  vegetarisch: 'vegetarian',
  veganer: 'vegan',
  veganerin: 'vegan',
  vegan: 'vegan',
  pescetarier: 'pescatarian',
  pescetarierin: 'pescatarian',
};

export const GERMAN: readonly Row[] = [
  {
    id: 'de-name',
    pattern: new RegExp(`^(?:[Ii]ch hei(?:ß|ss)e|[Mm]ein Name ist) (?<name>${NAME})$`, 'u'),
    read: ({ name }) => (name?.includes(' ') ? text('name', name) : text('given-name', name)),
  },
  {
    id: 'de-born',
    pattern: g(`^ich (?:bin|wurde) (?:am (?<date>${DATE_TEXT}) )?(?:in (?<place>[^,\\d]+?) )?(?:am (?<date2>${DATE_TEXT}) )?geboren$`),
    read: ({ date: on, date2, place }, { reader }) => {
      const iso = date(on ?? date2, reader);
      return [...(iso ? [{ attribute: 'bday', value: { type: 'date' as const, iso } }] : []), ...text('birth-place', place)];
    },
  },
  {
    id: 'de-diet',
    pattern: g(`^ich (?:bin|esse|lebe|ernähre mich) (?<diet>${Object.keys(DIET).join('|')})$`),
    read: ({ diet }) => text('diet', DIET[diet?.toLowerCase() ?? '']),
  },
  {
    id: 'de-eats',
    pattern: /^(?:jetzt |inzwischen )?(?:ich esse|esse ich) (?:jetzt |wieder |inzwischen )?(?<food>fisch|fleisch)(?: wieder)?$/i,
    read: ({ food }) =>
      text('diet', /fleisch/i.test(food ?? '') ? 'eats meat' : 'eats fish', {
        contests: /fleisch/i.test(food ?? '') ? ['vegetarian', 'vegan', 'pescatarian'] : ['vegetarian', 'vegan'],
      }),
  },
  {
    id: 'de-people',
    pattern: g('^ich bin (?<who>\\p{L}+)(?: staatsbürger(?:in)?)?$'),
    read: ({ who }) => (countryOfPeople(who ?? '') ? text('nationality', who) : null),
  },
  {
    id: 'de-status',
    pattern: g(`^ich bin (?<status>${Object.keys(STATUS).join('|')})$`),
    read: ({ status }) => text('marital-status', STATUS[status?.toLowerCase() ?? '']),
  },
  {
    id: 'de-work-status',
    pattern: /^ich bin (?<status>student|studentin|rentner|rentnerin|selbstständig|selbständig|arbeitslos|freiberufler|freiberuflerin)$/i,
    read: ({ status }) =>
      text(
        'employment-status',
        /^stud/i.test(status ?? '')
          ? 'Student'
          : /^rent/i.test(status ?? '')
            ? 'Retired'
            : /^arb/i.test(status ?? '')
              ? 'Unemployed'
              : 'Self-employed',
      ),
  },
  {
    id: 'de-allergic',
    pattern: g('^ich (?:bin|reagiere) allergisch (?:gegen|auf) (?<what>[^.;:]{2,80})$'),
    read: ({ what }) => allergies(what),
  },
  {
    id: 'de-allergy',
    pattern: g('^ich habe eine (?<what>[\\p{L}-]{3,40})allergie$'),
    read: ({ what }) => text('allergy', what?.replace(/-$/, '')),
  },
  {
    id: 'de-no-smoke',
    pattern: /^ich (?:rauche nicht(?: mehr)?|bin nichtraucher(?:in)?|habe nie geraucht)$/i,
    evenHedged: true,
    read: () => flag('smoker', false),
  },
  { id: 'de-smoke', pattern: /^ich (?:rauche|bin raucher(?:in)?)$/i, read: () => flag('smoker', true) },
  {
    id: 'de-pet',
    pattern: g(
      `^(?:ich|wir) (?:habe|haben) (?<count>${COUNT_TEXT}) (?<species>${Object.keys(PETS).join('|')})(?:n|e|s)?(?:,? (?:namens|die|der|das)? ?(?:heißt )?(?<name>\\p{Lu}\\p{L}+)(?: heißt)?)?$`,
    ),
    read: ({ count, species, name }) =>
      record('pet', { species: PETS[species?.toLowerCase() ?? ''], count: String(parseNumber(count ?? '') ?? ''), name }),
  },
  { id: 'de-no-pets', pattern: /^(?:ich|wir) (?:habe|haben) keine haustiere$/i, read: () => record('pet', {}, { polarity: false }) },
  {
    id: 'de-children',
    pattern: g(`^(?:ich|wir) (?:habe|haben) (?<count>${COUNT_TEXT}|keine) (?:kind|kinder)$`),
    read: ({ count }) => {
      const number = /^keine$/i.test(count ?? '') ? 0 : parseNumber(count ?? '');
      return number === null ? null : [{ attribute: 'children', value: { type: 'number', number } }];
    },
  },
  {
    id: 'de-doctor',
    pattern: new RegExp(
      `^[Mm]eine? (?:Haus)?[Ää]rzt(?:in)? ist (?:Frau |Herr )?(?<name>(?:Dr\\.? )?${NAME})(?:,? (?:in|aus) (?<town>\\p{Lu}\\p{L}+))?$`.replace(
        '[Ää]rzt',
        '(?:[Aa]rzt|[Ää]rzt)',
      ),
      'u',
    ),
    read: ({ name, town }) => record('doctor', { name, town }, { person: { name: name ?? '', relation: 'doctor' } }),
  },
  {
    id: 'de-lives',
    pattern: g(`^(?:ich wohne|ich lebe|wir wohnen|wir leben)(?: seit ${D})? in (?:der |dem )?(?<place>.+?)$`),
    read: ({ place, since }, { reader }) => home(place, date(since, reader)),
  },
  {
    id: 'de-address',
    pattern: g('^meine (?:adresse|anschrift) (?:ist|lautet) (?<place>.+)$'),
    read: ({ place }) => home(place, undefined),
  },
  {
    id: 'de-moved',
    pattern: g(`^(?:ich bin|wir sind) (?:im |am )?${D} nach (?<place>.+?) (?:um)?gezogen$`),
    read: ({ place, since }, { reader }) => home(place, date(since, reader)),
  },
  {
    id: 'de-work',
    pattern: g(
      `^ich arbeite(?: seit ${D})? (?:als (?<title>[\\p{L} -]+?) )?bei (?<employer>(?:der |dem )?\\p{Lu}.+?)(?: als (?<title2>[\\p{L} -]+?))?(?: seit (?<since2>${DATE_TEXT}))?$`,
    ),
    read: ({ title, title2, employer, since, since2 }, { reader }) =>
      record('job', { employer: employer?.replace(/^(?:der|dem) /i, ''), title: title ?? title2, start: date(since ?? since2, reader) }),
  },
  {
    id: 'de-works-as',
    pattern: g(`^ich arbeite(?: seit ${D})? als (?<title>[\\p{L} -]+)$`),
    read: ({ title }) => text('organization-title', title),
  },
  {
    id: 'de-salary',
    pattern: /^(?:mein (?:aktuelles |jahres|brutto)*gehalt (?:ist|beträgt|liegt bei)|ich verdiene) (?<amount>.*\d.*)$/i,
    read: ({ amount }) => valued('salary', parseAmount(amount ?? '')),
  },
  {
    id: 'de-salary-wanted',
    pattern: /^(?:meine gehaltsvorstellung (?:ist|liegt bei|beträgt)|ich möchte|ich hätte gern(?:e)?) (?<amount>.*\d.*?)(?: verdienen)?$/i,
    evenHedged: true,
    read: ({ amount }) => (/€|eur|tausend|franken|chf/i.test(amount ?? '') ? valued('salary-wanted', parseAmount(amount ?? '')) : null),
  },
  {
    id: 'de-notice',
    pattern: /^(?:meine kündigungsfrist (?:ist|beträgt)|ich habe (?:eine )?kündigungsfrist von) (?<length>.+)$/i,
    read: ({ length }) => valued('notice-period', parseDuration(length ?? '')),
  },
  {
    id: 'de-bank',
    pattern: g(
      '^(?:ich bin (?:kunde|kundin) bei(?: der)?|meine bank ist(?: die)?|ich habe (?:ein|mein) konto bei(?: der)?) (?<bank>\\p{Lu}.{1,60})$',
    ),
    read: ({ bank }) => text('bank', bank),
  },
  {
    id: 'de-languages',
    pattern: g('^ich spreche (?<what>[\\p{L} ,()\\d]+)$'),
    read: ({ what }) => {
      const members = listed(what).map(
        (one) =>
          /^(?:auch |fließend )?(?<language>\p{Lu}\p{L}+)(?: ?\(?(?<level>[ABC][12]|muttersprache|fließend)\)?)?$/iu.exec(one)?.groups,
      );
      return members.every((one) => one?.language)
        ? members.flatMap((one) => record('language', { language: one?.language, level: one?.level }))
        : null;
    },
  },
  {
    id: 'de-mother-tongue',
    pattern: g('^meine muttersprache ist (?<language>\\p{L}+)$'),
    read: ({ language }) => record('language', { language, level: 'Muttersprache' }),
  },
  {
    id: 'de-may-work',
    pattern: g('^ich darf (?:ohne (?:visum|einschränkung(?:en)?|sponsoring) )?in (?:der |den )?(?<country>[\\p{L} ]+?) arbeiten$'),
    read: ({ country }) => {
      const code = countryCode(country ?? '');
      return code ? record('work-authorization', { country: code, allowed: 'yes' }) : null;
    },
  },
  {
    id: 'de-seat',
    pattern:
      /^(?:im flugzeug |beim fliegen )?(?:nehme ich|sitze ich|ich nehme|ich sitze) (?:immer |meistens )?(?:lieber )?(?:am |den |einen )?(?<seat>gang|fenster)(?:platz)?$/i,
    read: ({ seat }) => text('seat', /gang/i.test(seat ?? '') ? 'aisle' : 'window', { kind: 'preference' }),
  },
];
