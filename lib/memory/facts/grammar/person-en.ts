import { countryCode, countryOfPeople } from '../countries.ts';
import { DATE_TEXT } from '../dates.ts';
import { COUNT_TEXT, parseNumber } from '../quantities.ts';
import { ADJECTIVE_OF, CONDITIONS, DIETS, LANGUAGES, LEVELS, MARITAL, PARTNERS, PETS, RELIGIONS } from './lexicon.ts';
import { allergies, isMedicine } from './readers.ts';
import { type Draft, date, flag, listed, type Row, record, text } from './row.ts';

/** English sentences about who somebody is and how they live. Anchored at both ends: what is only partly understood stays a note. */
const NAME = "\\p{Lu}[\\p{L}.'’-]*(?: (?:van|von|de|der|den|la|le|du|al|bin|ibn|\\p{Lu}[\\p{L}.'’-]*))*";
const i = (source: string) => new RegExp(source, 'iu');
/** Names need their capitals. */
const c = (source: string) => new RegExp(source, 'u');

function pets(count: string | undefined, species: string | undefined, name: string | undefined): Draft[] {
  const number = parseNumber(count ?? '');
  const one = (species ?? '')
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/([^s])s$/, '$1');
  return number === null
    ? []
    : number === 0
      ? record('pet', { species: one }, { polarity: false })
      : record('pet', { species: one, count: String(number), name });
}

function nationalities(words: string | undefined): Draft[] | null {
  const people = listed(words?.replace(/\b(?:a|an|both)\b/gi, ' '));
  return people.length > 0 && people.every((one) => countryOfPeople(one))
    ? people.flatMap((one) => text('nationality', one.charAt(0).toUpperCase() + one.slice(1)))
    : null;
}

const LANGUAGE = `(?:${LANGUAGES})`;
const LEVEL = `(?:${LEVELS})`;
function languages(words: string | undefined, level?: string): Draft[] | null {
  const members = listed(
    words?.replace(/\b(?:also|both|fluent|fluently|native|a little|a bit of|some|basic)\b(?= \p{Lu})/giu, (word) => `${word}~`),
  ).map(
    (one) =>
      i(`^(?:(?<before>${LEVEL})~ )?(?<language>${LANGUAGE})(?: ?\\(?(?:at )?(?:level )?(?<after>${LEVEL})(?: level)?\\)?)?$`).exec(
        one.replace(/^also~ |^both~ /i, ''),
      )?.groups,
  );
  if (members.length === 0 || members.some((one) => !one)) return null;
  return members.flatMap((one) => record('language', { language: proper(one?.language), level: one?.after ?? one?.before ?? level }));
}
const proper = (word: string | undefined) => (word ? word.charAt(0).toUpperCase() + word.slice(1) : undefined);

export const PERSON_EN: readonly Row[] = [
  {
    id: 'name',
    pattern: c(`^[Mm]y (?:full |real |legal )?name is (?<name>${NAME})$`),
    read: ({ name }) => (name?.includes(' ') ? text('name', name) : text('given-name', name)),
  },
  {
    id: 'called',
    pattern: c(
      `^(?:[Pp]lease |[Jj]ust )?(?:[Cc]all me|(?:[Ee]verybody|[Ee]veryone|[Pp]eople|[Mm]y friends|[Ff]riends) calls? me|I go by) (?<name>${NAME})$`,
    ),
    read: ({ name }) => text('nickname', name),
  },
  {
    id: 'born',
    pattern: i(
      `^i was born (?:on (?:the )?(?<date>${DATE_TEXT})(?: in (?<place>[^,]+(?:, [^,]+)?))?|in (?<place2>[^,\\d]+?(?:, [^,\\d]+)?)(?:,? (?:on|in) (?:the )?(?<date2>${DATE_TEXT}))?)$`,
    ),
    read: ({ date: on, date2, place, place2 }, { reader }) => {
      const iso = date(on ?? date2, reader);
      const where = place ?? place2;
      const country = where ? countryCode(where.split(', ').at(-1) ?? '') : null;
      const town = country && !where?.includes(', ') ? undefined : where?.split(', ')[0];
      return [
        ...(iso ? [{ attribute: 'bday', value: { type: 'date' as const, iso } }] : []),
        ...text('birth-place', town),
        ...text('birth-country', country ?? undefined),
      ];
    },
  },
  {
    id: 'age',
    pattern: /^i am (?<years>\d{1,3})(?: years old| years of age)?$/i,
    // True for a year at most, and within it the birthday comes: it is asked about after a month.
    read: ({ years }, { at }) =>
      Number(years) < 130
        ? [
            {
              attribute: 'age',
              value: { type: 'number', number: Number(years) },
              validFrom: at,
              validTo: `${Number(at.slice(0, 4)) + 1}${at.slice(4)}`,
            },
          ]
        : null,
  },
  {
    id: 'height',
    pattern:
      /^i am (?:(?<cm>\d{3}) ?cm|(?<m>[12][.,]\d{2}) ?m(?:etres?|eters?)?|(?<feet>[4-7]) ?(?:ft|feet|foot|') ?(?<inch>\d{1,2})?(?: ?(?:in|inches|"))?)(?: tall)?$/i,
    read: ({ cm, m, feet, inch }) => [
      {
        attribute: 'height',
        value: {
          type: 'number',
          number: Math.round(cm ? Number(cm) : m ? Number(m.replace(',', '.')) * 100 : (Number(feet) * 12 + Number(inch ?? 0)) * 2.54),
          unit: 'cm',
        },
      },
    ],
  },
  {
    id: 'citizen',
    pattern: i('^i am (?<people>[\\p{L}]+(?: and [\\p{L}]+)?|(?:a |an |a dual )(?<people2>[\\p{L} -]+?) (?:citizen|national))$'),
    read: ({ people, people2 }) => nationalities(people2 ?? people),
  },
  {
    id: 'citizenship',
    pattern: i('^i (?:have|hold) (?:(?:a|an|both|dual) )?(?<people>[\\p{L}]+(?: and [\\p{L}]+)?) (?:citizenship|nationality|passports?)$'),
    read: ({ people }) => nationalities(people),
  },
  {
    id: 'marital',
    pattern: i(`^i (?:am|have been) (?<status>${MARITAL})(?: to (?<name>[^,]+?))?(?: since (?<since>${DATE_TEXT}))?$`),
    read: ({ status, name, since }, { reader }) => [
      ...text('marital-status', proper(status), { validFrom: date(since, reader) }),
      ...(name && /^\p{Lu}/u.test(name) && /^married$/i.test(status ?? '')
        ? record('partner', { name }, { person: { name, relation: 'partner' } })
        : []),
    ],
  },
  {
    id: 'partner',
    pattern: new RegExp(`^[Mm]y (?:${PARTNERS})(?:'s name is| is called| is named| is) (?<name>${NAME})$`, 'u'),
    read: ({ name }) => record('partner', { name }, { person: { name: name ?? '', relation: 'partner' } }),
  },
  {
    id: 'children',
    pattern: i(`^i have (?<count>${COUNT_TEXT}) (?:(?:small|young|adult|grown-up) )?(?:children|child|kids?)$`),
    read: ({ count }) => {
      const number = parseNumber(count ?? '');
      return number === null ? null : [{ attribute: 'children', value: { type: 'number', number } }];
    },
  },
  {
    id: 'no-children',
    pattern: /^i (?:do not have|have not got) (?:any )?(?:children|kids)$/i,
    read: () => [{ attribute: 'children', value: { type: 'number', number: 0 } }],
  },
  {
    id: 'pet',
    pattern: i(
      `^(?:i|we) (?:have|have got|own|keep) (?<count>${COUNT_TEXT}) (?:\\p{L}+ )?(?<species>${PETS})(?:s|es)?(?:,? (?:called|named) (?<name>[\\p{L} -]+)|, (?<name2>\\p{Lu}[\\p{L}-]+))?$`,
    ),
    read: ({ count, species, name, name2 }) => pets(count, species, name ?? name2),
  },
  {
    id: 'no-pets',
    pattern: /^i (?:have no|do not have|do not own|do not keep|keep no)(?: any)? (?:pets?|animals)$/i,
    read: () => record('pet', {}, { polarity: false }),
  },
  {
    id: 'my-pet',
    pattern: new RegExp(`^[Mm]y (?<species>${PETS})(?:'s name is| is called| is named) (?<name>${NAME})$`, 'u'),
    read: ({ species, name }) => record('pet', { species, name }),
  },
  {
    id: 'diet',
    pattern: i(
      `^i (?:am|have been|eat|follow|keep)(?: (?:a|an|strictly|strict|mostly|only))*? (?<diet>${DIETS})(?: diet| food| meals?)?(?: since (?<since>${DATE_TEXT}))?(?: now| these days)?$`,
    ),
    read: ({ diet, since }, { reader }) => text('diet', diet?.toLowerCase(), { validFrom: date(since, reader) }),
  },
  {
    id: 'eats',
    pattern:
      /^(?:now )?i (?:do )?(?:eat|have started eating|have started to eat|started eating)(?: some)? (?<food>fish|seafood|meat)(?: now| again| these days| sometimes| once in a while)?$/i,
    read: ({ food }) =>
      text('diet', `eats ${/meat/i.test(food ?? '') ? 'meat' : 'fish'}`, {
        contests: /meat/i.test(food ?? '') ? ['vegetarian', 'vegan', 'pescatarian', 'pescetarian'] : ['vegetarian', 'vegan'],
      }),
  },
  {
    id: 'avoids',
    pattern: i('^i (?:do not|never|cannot) (?:eat|tolerate) (?<food>[\\p{L} -]{2,40}?)(?: or (?<more>[\\p{L} -]{2,40}))?$'),
    read: ({ food, more }) =>
      /\b(much|enough|out|here|there|late|breakfast|lunch|dinner)\b/i.test(food ?? '')
        ? null
        : [...text('food-dislike', food), ...text('food-dislike', more)],
  },
  {
    id: 'allergic',
    pattern: i('^i (?:am|have been) (?:(?:severely|very|mildly|highly|slightly|also) )*allergic to (?<what>[^.;:]{2,80})$'),
    read: ({ what }) => allergies(what),
  },
  {
    id: 'allergy',
    pattern: i('^i have (?:an?|a severe|a mild) (?:allergy to (?<what>[\\p{L} -]{2,60})|(?<what2>[\\p{L}-]{3,40}) allergy)$'),
    read: ({ what, what2 }) => text('allergy', what ?? what2),
  },
  {
    id: 'no-allergies',
    pattern: /^i (?:have no|do not have any)(?: known)?(?: food| drug)? allergies$/i,
    read: () => text('allergy', 'none known', { polarity: false }),
  },
  {
    id: 'non-smoker',
    pattern:
      /^i (?:do not smoke|never smoke|have never smoked|no longer smoke|do not smoke any ?more|am a non-?smoker|am not a smoker|am a former smoker|(?:quit|stopped|gave up|have stopped|have quit) smoking)(?: .{0,30}\d{4})?(?: at all)?$/i,
    evenHedged: true,
    read: () => flag('smoker', false),
  },
  {
    id: 'smoker',
    pattern: /^i (?:smoke|am a (?:heavy |light |occasional )?smoker)(?: (?:occasionally|sometimes|daily|a pack a day))?$/i,
    read: () => flag('smoker', true),
  },
  {
    id: 'no-alcohol',
    pattern: /^i (?:do not|never|no longer) drink(?: any)?(?: alcohol)?$/i,
    evenHedged: true,
    read: () => text('alcohol', 'none'),
  },
  {
    id: 'condition',
    pattern: i(`^i (?:have|suffer from|live with)(?: (?:mild|severe|chronic))? (?<what>${CONDITIONS})$`),
    read: ({ what }) => text('condition', what),
  },
  {
    id: 'condition-adjective',
    pattern: i(`^i am (?<what>${Object.keys(ADJECTIVE_OF).join('|')})$`),
    read: ({ what }) => text('condition', ADJECTIVE_OF[what?.toLowerCase() ?? '']),
  },
  {
    id: 'medication',
    pattern: i(
      '^i take (?<what>[\\p{L}\\d -]{3,60}?) (?:daily|every (?:day|morning|evening|night)|once a day|twice a day|for my [\\p{L} ]+)$',
    ),
    read: ({ what }) => (isMedicine(what) ? text('medication', what) : null),
  },
  { id: 'religion', pattern: i(`^i am (?:a |an )?(?<what>${RELIGIONS})$`), read: ({ what }) => text('religion', proper(what)) },
  {
    id: 'doctor',
    pattern: c(
      `^[Mm]y (?:family )?(?:doctor|GP|gp|general practitioner|physician) is (?<name>(?:Dr\\.? |Prof\\.? )*${NAME})(?:(?:,? (?:at|from|of)|,) (?:the )?(?<practice>\\p{Lu}[^,]*?))?(?:(?:,| in) (?<town>\\p{Lu}[\\p{L} '’-]+))?$`,
    ),
    read: ({ name, practice, town }) => record('doctor', { name, practice, town }, { person: { name: name ?? '', relation: 'doctor' } }),
  },
  {
    id: 'speaks',
    pattern: i('^i (?:also )?(?:can )?speak (?<what>[\\p{L}\\d, ()-]{3,120}?)(?: (?<level>fluently|natively|well))?$'),
    read: ({ what, level }) => languages(what, level && level !== 'well' ? level : undefined),
  },
  {
    id: 'fluent',
    pattern: i(`^i am (?<level>fluent|a native speaker|native) (?:in|of) (?<what>[\\p{L}, ]+)$`),
    read: ({ level, what }) => languages(what, /native/i.test(level ?? '') ? 'native' : 'fluent'),
  },
  {
    id: 'mother-tongue',
    pattern: i(
      `^(?:my (?:native language|mother tongue|first language) is (?<a>${LANGUAGE})|(?<b>${LANGUAGE}) is my (?:native language|mother tongue|first language))$`,
    ),
    read: ({ a, b }) => record('language', { language: proper(a ?? b), level: 'native' }),
  },
  {
    id: 'seat',
    pattern:
      /^(?:(?:on|in) (?:planes?|the plane|flights?|trains?|an? (?:plane|flight)),? |when (?:i fly|flying|i travel),? )?i (?:always |usually |generally )?(?:take|prefer|want|like|choose|book|ask for|sit (?:in|on|at|by)|travel in|go for) (?:the |an |a )?(?<seat>aisle|window|middle)(?: seats?)?(?: (?:on|in) (?:an? |the )?(?:planes?|flights?|trains?))?$/i,
    read: ({ seat }) => text('seat', seat?.toLowerCase(), { kind: 'preference' }),
  },
  {
    id: 'wears',
    pattern:
      /^i (?:take|wear|am|need|have) (?:an? )?(?:(?:size )?(?<a>x{0,3}[sml]|xl|\d{1,3}) t-?shirts?|t-?shirt size (?<b>\w{1,4})|size (?<c>\d{2}(?:[.,]5)?) shoes?|shoe size (?<d>\d{1,2}(?:[.,]5)?))$/i,
    read: ({ a, b, c: size, d }) => (a || b ? text('tshirt-size', (a ?? b)?.toUpperCase()) : text('shoe-size', size ?? d)),
  },
  {
    id: 'intolerant',
    pattern: i('^i am (?<what>lactose|gluten|fructose|histamine)[- ]intolerant$'),
    read: ({ what }) => text('condition', `${what?.toLowerCase()} intolerance`),
  },
  {
    id: 'landlord',
    pattern: c(`^(?:[Mm]y|[Oo]ur) (?:landlord|landlady)(?:'s name is| is called| is) (?<name>${NAME})$`),
    read: ({ name }) => record('landlord', { name }, { person: { name: name ?? '', relation: 'landlord' } }),
  },
  {
    id: 'their-phone',
    pattern: i(
      "^(?:my|our) (?<who>landlord|landlady|doctor|emergency contact)(?:'s|s') (?:phone|telephone|mobile)?(?: ?number)? is (?<tel>\\+?[\\d ()/-]{6,24})$",
    ),
    read: ({ who, tel }) =>
      record(/doctor/i.test(who ?? '') ? 'doctor' : /emergency/i.test(who ?? '') ? 'emergency-contact' : 'landlord', { tel }),
  },
  {
    id: 'reach-at',
    pattern: i(
      '^(?:you can |please |they can )?(?:reach|call|phone|text|ring|e-?mail) me (?:on|at|under) (?:(?<tel>\\+?[\\d ()/-]{6,24})|(?<email>[^\\s@]+@[^\\s@]+\\.[^\\s@]+))$',
    ),
    read: ({ tel, email }) => (tel ? text('tel', tel) : text('email', email)),
  },
  {
    id: 'reach',
    pattern: i(
      '^(?:i (?:prefer|like) to be (?:contacted|reached)|(?:please )?(?:contact|reach) me|i am best reached) (?:by|via|through) (?<how>e-?mail|phone|post|text(?: message)?|sms|letter|whatsapp)$',
    ),
    read: ({ how }) => text('preferred-contact', how),
  },
  {
    id: 'hobbies',
    pattern: i(
      '^(?:my hobb(?:y|ies) (?:is|are)|in my (?:free|spare) time,? i (?:like|love|enjoy)|i (?:like|love|enjoy)) (?<what>(?:[\\p{L}-]+ing\\b|playing [\\p{L} ]+|hiking|chess|football|yoga)(?:[\\p{L} ,-]{0,80}))$',
    ),
    read: ({ what }) => (/\b(being|working|having|it|that)\b/i.test(what ?? '') ? null : listed(what).flatMap((one) => text('hobby', one))),
  },
  {
    id: 'member',
    pattern: i('^i am (?:a |an )?(?:\\p{L}+ )?member of (?:the )?(?<what>[^.;]{2,80})$'),
    read: ({ what }) => (/\b(staff|team|family|public)\b/i.test(what ?? '') ? null : text('membership', what)),
  },
];
