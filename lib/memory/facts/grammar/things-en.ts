import { openAttribute } from '../../../core/attributes.ts';
import { normalise } from '../../../core/text.ts';
import { lookup } from '../lookup.ts';
import { parseAmount, parseNumber } from '../quantities.ts';
import { MAKES } from './makes.ts';
import { exact, type Groups, type Phrases, rowsOf } from './phrase.ts';
import { type Draft, date, flag, type Row, record, type Saying, text, valued } from './row.ts';

/** English sentences about what surrounds somebody: sizes, the home and who supplies it, cars, journeys, habits, clubs, parcels. */
const phrases = (id: string, read: Phrases['read'], templates: readonly string[], evenHedged = false): Phrases => ({
  id,
  read,
  templates,
  ...(evenHedged ? { evenHedged } : {}),
});
const isNamed = (words: string | undefined, most = 5): words is string =>
  words !== undefined &&
  /^(?:the )?[\p{Lu}\d]/u.test(words) &&
  !/^(?:I|My|Our|We|The (?:same|one)|It)\b(?! \p{Lu})/u.test(words) &&
  words.split(' ').length <= most;
/** "is with Zippwave" may be read as a name of three words. */
const bare = (words: string | undefined) =>
  words?.replace(/^(?:(?:now|currently|with|from|by|through|at|called|supplied|provided) )+/i, '');
const named =
  (attribute: string) =>
  ({ name }: Groups): readonly Draft[] | null => {
    const words = bare(name);
    return isNamed(words) ? text(attribute, words) : null;
  };
const counted = (attribute: string, words: string | undefined): Draft[] => {
  const number = words ? parseNumber(words) : null;
  return number === null ? [] : [{ attribute, value: { type: 'number', number } }];
};
const capital = (words: string | undefined) =>
  words?.replace(/(?<![\p{L}\p{N}'’])\p{Ll}+/gu, (word) =>
    words === words.toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word,
  );

// ---- drink and food ----

const units = ({ n, what }: Groups): readonly Draft[] | null => {
  const count = counted('alcohol-units', n);
  return count.length > 0 ? [...count, ...text('alcohol', what)] : null;
};
const drinks = ({ what }: Groups): readonly Draft[] => text('alcohol', what?.trim());
const teetotal = (): readonly Draft[] => text('alcohol', 'none');
const diet = ({ diet: said, since }: Groups, { reader }: Saying): readonly Draft[] => {
  const words = said?.toLowerCase().replace(/ free$/, '-free') ?? '';
  return text('diet', words, { validFrom: date(since, reader) });
};
const avoided = ({ food }: Groups): readonly Draft[] => text('food-dislike', food?.replace(/^any /i, ''));
const open =
  (label: string) =>
  ({ what }: Groups): readonly Draft[] => [{ attribute: openAttribute(label), value: { type: 'text', text: what ?? '' } }];
const cup = ({ drink, what }: Groups): readonly Draft[] => open(`how do you take your ${drink?.toLowerCase()}`)({ what });

// ---- sizes ----

const HALF = '(½| ?1/2| and a half)';
const SIZE = `((uk|eu|us|european) )*(size )?(?<size>((uk|eu|us) )?(\\d{1,3}([.,]\\d)?${HALF}?([- ]?[a-z]{1,2}\\b)?|x{0,3}-?[sml]|[a-z]${HALF}?|small|medium|large|extra[- ](small|large))( ?\\(?(uk|eu|us|european|cm|in|inch(es)?|regular|long|short|slim)\\)?)?)`;
const ITEMS: readonly (readonly [words: string, attribute: string])[] = [
  ['(running |walking |football |safety |work )?(shoes?|trainers|boots?|feet|foot)', 'shoe-size'],
  ['(wedding )?ring( finger)?', 'ring-size'],
  ['(cycling )?(hat|helmet|head)', 'hat-size'],
  ['gloves?', 'glove-size'],
  ['(dress|dresses|skirts?)', 'dress-size'],
  ['(t-?shirts?|tees?|tee-?shirts?|polo shirts?)', 'tshirt-size'],
  ['(shirts?|tops?|jumpers?|sweaters?|jackets?|coats?|suits?|clothes|clothing|blazers?|uniform)', 'clothing-size'],
  ['(shirt )?collar', 'collar-size'],
  ['neck', 'collar-size'],
  ['(trousers?|jeans|pants)( waist)?', 'trouser-size'],
  ['waist', 'waist-size'],
  ['(inside leg|inseam|leg)', 'inside-leg'],
  ['(chest|bust)', 'chest-size'],
];
const ITEM = `(?<item>${ITEMS.map(([words]) => words).join('|')})`;
const IS_ITEM = ITEMS.map(([words, attribute]) => ({ words: exact(words), attribute }));
/** Letters are no size of a waist. */
const NUMBERED = /^(?:waist-size|inside-leg|chest-size|collar-size)$/;
const size = ({ item, size: said }: Groups): readonly Draft[] | null => {
  const attribute = IS_ITEM.find(({ words }) => words.test(item ?? ''))?.attribute;
  const value = said?.replace(/ ?\($/, '').trim() ?? '';
  if (!attribute || value === '' || (NUMBERED.test(attribute) && !/\d/.test(value))) return null;
  if (attribute === 'ring-size' ? !/^(?:[a-z]\b|\d)/i.test(value) : /^[a-rt-wyz]$/i.test(value) && !/^[sml]$/i.test(value)) return null;
  return text(attribute, /^x*-?[sml]$/i.test(value) ? value.toUpperCase() : value);
};
const trousers = ({ waist, leg }: Groups): readonly Draft[] => [
  ...text('trouser-size', `${waist}/${leg}`),
  ...text('waist-size', waist),
  ...text('inside-leg', leg),
];
const width = ({ width: said }: Groups): readonly Draft[] =>
  text('shoe-width', said?.toLowerCase().length === 1 ? said.toUpperCase() : said?.toLowerCase());

// ---- preferences ----

const prefers =
  (attribute: string) =>
  ({ what }: Groups): readonly Draft[] =>
    text(attribute, what?.trim(), { kind: 'preference' });
const seat = ({ what }: Groups): readonly Draft[] => text('seat', what?.toLowerCase(), { kind: 'preference' });
const news = (yes: boolean) => (): readonly Draft[] => flag('newsletter', yes);
const ADS =
  '((marketing|promotional|advertising|sales) )?(newsletters?|adverts?|advertising|marketing( (material|communications?|messages))?|promotions?|promotional (material|offers)|offers|junk mail|spam)( e-?mails?| mails?| texts?| calls?| post)?|(marketing|promotional|advertising|sales) (e-?mails?|mails?|texts?|calls?|letters?|post)';
const MANY_ADS = `(?:your |any |the |more |a |weekly |monthly )*(${ADS})(( and|,| or)( any)?( other)? (${ADS}))?`;
const HOW =
  '(?<how>(by |via |on |through )?(e-?mail|(the )?phone|telephone|phone calls?|calls?|post|letter|text( messages?)?|texts|sms|whatsapp|signal|telegram|mobile|landline))';
const DAYS = '((mon|tues|wednes|thurs|fri|satur|sun)days?|weekdays?|weekends?)';
const CLOCK =
  "(\\d{1,2}([:.]\\d\\d)? ?(am|pm|a\\.m\\.|p\\.m\\.|o'clock|h)?|noon|midday|midnight|lunch( ?time)?|half past \\p{L}+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
const WHEN_PART = `((mornings?|evenings?|afternoons?|nights?|lunch ?time|daytime|working hours|office hours|any ?time|school hours)( only)?|${DAYS}|(after|before|until|till|from|around|at) ${CLOCK}|(between|from) ${CLOCK} (and|to|until|till|-) ${CLOCK}|${CLOCK} ?(-|to) ?${CLOCK})`;
const WHEN = `(?<when>((in the|on|during|at|only|early|late|most|any|every) )*${WHEN_PART}((,| and| or| on| in the| during)* ((in the|on|at|early|late) )*${WHEN_PART})*)`;
const NEVER = `(,? (and )?(but )?(never|not|just not|please not|only not|except|apart from)( (on|at|before|after|in the|during))? (?<never>(on |before |after |in the )?${WHEN_PART}((,| and| or) ${WHEN_PART})*))?`;
const reach = ({ how, when, never }: Groups): readonly Draft[] | null => {
  const way = how?.replace(/^(?:by|via|on|through) /i, '').replace(/^the /i, '');
  const drafts = [
    ...text(
      'preferred-contact',
      way && (/^(?:whatsapp|signal|telegram)$/i.test(way) ? capital(way)?.replace(/^Whatsapp$/, 'WhatsApp') : way),
    ),
    ...text('contact-hours', when?.replace(/^(?:on|only) /i, '').trim()),
    ...text('contact-never', never?.replace(/^on /i, '').trim()),
  ];
  return drafts.length > 0 ? drafts : null;
};

/** "My favourite pizza is the margherita": kept by its kind. */
const favourite = ({ kind, what }: Groups): readonly Draft[] | null => {
  const thing =
    kind
      ?.toLowerCase()
      .replace(/\bcolor\b/, 'colour')
      .trim() ?? '';
  if (thing === '' || /\b(?:part|thing|bit|way|one|time)\b/.test(thing) || /^(?:not|that|to|when|because)\b/i.test(what ?? '')) return null;
  const said =
    what
      ?.replace(/,? (?:always (?:has been|was|will be)|by far|hands down|of course|for sure|any day)$/i, '')
      .replace(/^(?:definitely|probably|easily|simply|just) /i, '') ?? '';
  return said.split(' ').length <= 8
    ? [
        {
          attribute: openAttribute(`favourite ${normalise(thing)}`),
          value: { type: 'text', text: said },
          text: `Favourite ${thing}: ${said}.`,
        },
      ]
    : null;
};
const gives = ({ name, amount, per }: Groups): readonly Draft[] | null => {
  const sum = amount ? parseAmount(`${amount} ${per?.replace(/^every/i, 'a') ?? ''}`) : null;
  return isNamed(name, 7) ? [...text('charity', name), ...valued('donation', sum)] : null;
};
const SUM = '(?<amount>[£€$]? ?\\d[\\d.,]* ?(pounds|euros?|dollars|quid|francs|gbp|eur|usd|chf|€|£|\\$)?)';
const PER = '(?<per>((a|per|every|each) (month|week|year)|monthly|yearly|weekly|annually))';

// ---- travel ----

const flight = ({ code, terminal, n, bags, time: _time }: Groups): readonly Draft[] | null => {
  const people = n ? parseNumber(n) : null;
  const luggage = bags ? parseNumber(bags) : null;
  return record('trip', {
    flight: code?.toUpperCase(),
    terminal: terminal?.toUpperCase(),
    adults: people === null ? undefined : String(people),
    bags: luggage === null ? undefined : String(luggage),
  });
};
const FLIGHT = '(?<code>(?=[a-z\\d]*[a-z])[a-z\\d]{2,3} ?\\d{2,4})';
const TERMINAL = '(,? (at|in|from|to)? ?terminal (?<terminal>[\\da-z]{1,2}))?';
const airport = ({ name }: Groups): readonly Draft[] | null =>
  isNamed(name, 4) ? text('departure-airport', name.replace(/,? airport$/i, '')) : null;
const flyer = ({ code }: Groups): readonly Draft[] => text('frequent-flyer', code);

// ---- driving ----

const NO_LICENCE = (): readonly Draft[] => record('driving-licence', {}, { polarity: false });
const points = ({ n }: Groups): readonly Draft[] => text('penalty-points', /^(?:no|zero|0|clean)$/i.test(n ?? '') ? 'none' : n);
const passed = ({ since, kind }: Groups, { reader }: Saying): readonly Draft[] =>
  record('driving-licence', { type: kind && kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase(), start: date(since, reader) });
const licensed = ({ kind }: Groups): readonly Draft[] | null =>
  record('driving-licence', { type: kind ? `${kind.charAt(0).toUpperCase()}${kind.slice(1).toLowerCase()}` : 'Full' });

const COLOUR =
  '(?<colour>((light|dark|pale|metallic|bright|navy|british racing|midnight|deep) )?(white|black|silver|gr[ae]y|red|blue|green|yellow|orange|brown|beige|gold|navy|maroon|purple|bronze|cream|turquoise|burgundy))';
const PLATE = '(?<plate>(?=[a-z\\d -]*\\d)[a-z\\d]{1,4}([ -]?[a-z\\d]{1,4}){0,2})';
const PLATED = `(,? ?\\(?(with |its )?(the )?((car )?registration|reg\\.?|number ?plate|licen[cs]e ?plate|plate)( number| no\\.?)?( is|:)? ${PLATE}\\)?)?`;
const MODEL = '(?<model>[\\p{L}\\d][\\p{L}\\d.-]*( [\\p{L}\\d][\\p{L}\\d.-]*){0,2}?)';
const CAR = `((?<year>(19|20)\\d\\d) )?(${COLOUR} )?((?<year2>(19|20)\\d\\d) )?((?<fuel>petrol|diesel|electric|hybrid) )?(?<make>${MAKES})( ${MODEL})?( (estate|hatchback|saloon))?(,? ?\\(?(from|of|registered in|built in|first registered in) (?<year3>(19|20)\\d\\d)\\)?)?${PLATED}`;
const TWO_WHEELS = /\b(?:motor ?bike|motorcycle|scooter|moped)\b/i;
const car = (groups: Groups, { text: all, at }: Saying): readonly Draft[] | null => {
  const { make, model, colour, fuel, plate, year, year2, year3 } = groups;
  const built = year ?? year2 ?? year3;
  if (built && Number(built) > Number(at.slice(0, 4)) + 1) return null;
  if (model && /^(?:and|with|which|that|but|because|from|since|for|to|when|at|in|so|who|every|on)\b/i.test(model)) return null;
  return record('vehicle', {
    make: capital(make),
    model: capital(model),
    year: built,
    plate: plate?.toUpperCase(),
    colour: colour?.toLowerCase(),
    fuel: fuel?.toLowerCase(),
    kind: TWO_WHEELS.test(all) ? 'motorbike' : undefined,
  });
};
/** One told with "now" or "new" takes the place of the one before. */
const NEW_CAR = /\b(?:now|new|just bought|bought|traded)\b/i;
const carNow = (groups: Groups, saying: Saying): readonly Draft[] | null =>
  car(groups, saying)?.map((draft) => (NEW_CAR.test(saying.text) ? { ...draft, replaces: true } : draft)) ?? null;
const vehiclePart =
  (part: string) =>
  ({ what }: Groups): readonly Draft[] =>
    record('vehicle', { [part]: part === 'plate' ? what?.toUpperCase() : what?.toLowerCase() });
const driven = ({ n }: Groups): readonly Draft[] => {
  const number = parseNumber(n ?? '');
  return number === null ? [] : [...record('vehicle', { mileage: String(number) }), ...counted('annual-mileage', n)];
};
const onTheClock = ({ n }: Groups): readonly Draft[] => {
  const number = parseNumber(n ?? '');
  return number === null ? [] : record('vehicle', { odometer: String(number) });
};
const THOUSANDS = '(?<n>\\d{1,3}([.,]\\d{3})+|\\d{3,6})';
const KINDS: Readonly<Record<string, string>> = {
  house: 'home',
  contents: 'home',
  buildings: 'home',
  flat: 'home',
  motor: 'car',
  holiday: 'travel',
  dog: 'pet',
  cat: 'pet',
};
const insurance = ({ kind = '', name: said, code }: Groups): readonly Draft[] | null => {
  const word = kind.toLowerCase();
  const name = bare(said);
  return isNamed(name) ? record('insurance', { kind: lookup(KINDS, word) ?? word, company: name, number: code }) : null;
};
const POLICY = '(,? (and )?(the |my )?policy( (no\\.?|number))?( is|:)? (?<code>[a-z\\d][a-z\\d./ -]*\\d[a-z\\d/-]*))?';

// ---- home ----

const DWELLING =
  '(?<dwelling>((small|large|big|old|new|modern|victorian|edwardian|georgian|new-build|converted|ground-floor|first-floor|top-floor|basement|listed|rented|shared) )*((semi-?detached|detached|terraced|mid-terraced?|end-of-terraced?|semi|link-detached|town)( (house|cottage|bungalow|property|home))?|flat|apartment|studio( flat| apartment)?|bungalow|maisonette|houseboat|mobile home|caravan|cottage|farmhouse|loft|penthouse|bedsit|townhouse|house|villa|granny flat|student hall|room in a shared (house|flat)))';
const BEDS = '(?<beds>\\d{1,2}|one|two|three|four|five|six|seven|eight)';
const WITH_BEDS = `(,? (with|has|having) (${BEDS} bedrooms?)?((,| and)? (?<baths>\\d|one|two|three|four) bathrooms?)?)?`;
const HOMES = '(home|house|flat|place|apartment|property|bungalow|cottage|maisonette)';
const ON_FLOOR =
  '(,? (on|in) the (?<floor>(ground|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top|\\d{1,2}(st|nd|rd|th)) floor))?';
const home = ({ how, dwelling, beds, baths, floor, beds2, since }: Groups, { reader }: Saying): readonly Draft[] | null => {
  const drafts = [
    ...text('residence-status', how && (/rent|tenan/i.test(how) ? 'Tenant' : 'Owner'), { validFrom: date(since, reader) }),
    ...text('dwelling', /^(?:house|home)$/i.test(dwelling ?? '') && !beds && !beds2 && !how ? dwelling : dwelling?.toLowerCase()),
    ...counted('bedrooms', beds ?? beds2),
    ...counted('bathrooms', baths),
    ...text('floor', floor?.toLowerCase()),
  ];
  return drafts.length > 0 ? drafts : null;
};
const bedrooms = ({ beds, baths }: Groups): readonly Draft[] => [...counted('bedrooms', beds), ...counted('bathrooms', baths)];

const SUPPLIED: readonly (readonly [RegExp, string])[] = [
  [/\bgas and electric|\belectric\w* and gas|\bdual fuel/i, 'energy-supplier gas-supplier'],
  [/\bgas\b/i, 'gas-supplier'],
  [/\bwater\b/i, 'water-supplier'],
  [/\b(?:broadband|internet|wi-?fi|fibre)\b/i, 'internet-provider'],
  [/\b(?:mobile|phone|cell)\b/i, 'mobile-network'],
  [/./, 'energy-supplier'],
];
const supplier = ({ what = '', name: said, speed, since }: Groups, { reader }: Saying): readonly Draft[] | null => {
  const name = bare(said);
  if (!isNamed(name)) return null;
  const attributes = SUPPLIED.find(([words]) => words.test(what))?.[1].split(' ') ?? [];
  return [
    ...attributes.flatMap((attribute) => text(attribute, name, { validFrom: date(since, reader) })),
    ...text('internet-speed', speed),
  ];
};
const ENERGY = '(?<what>(home )?((gas and electric(ity)?|electric(ity)? and gas|dual[- ]fuel|electric(ity)?|gas|energy|power|water)))';
const NET = '(?<what>((home )?(broadband|internet|wi-?fi|fibre)( (connection|service))?))';
const PROVIDER = '(supplier|provider|company|contract|supply|account)';
const SPEED = '(?<speed>\\d[\\d.,]* ?(mbps|mb/s|mbit/s|megabits?|mb|gbps|gb/s|gbit/s|gb|gig|megs?))';
const NAME = '(?<name>[\\p{L}\\d][^,;:]*?)';
const netEnd = ({ since }: Groups, { reader }: Saying): readonly Draft[] | null => {
  const iso = date(since, reader);
  return iso ? [{ attribute: 'internet-end', value: { type: 'date', iso } }] : null;
};
const HEATING =
  '(?<what>((gas|oil|oil-fired|gas-fired|electric|district|underfloor|wood|pellet|biomass|solid fuel|solar|lpg|air[- ]source|ground[- ]source|storage) ?)*(central heating|heating|heat pumps?|heaters?|boiler|radiators|stoves?|wood burner|log burner|furnace))';
const heating = ({ what }: Groups): readonly Draft[] => text('heating', what?.toLowerCase());
const alarm = ({ name }: Groups): readonly Draft[] => [...flag('alarm', true), ...(isNamed(name) ? text('alarm-company', name) : [])];
const noAlarm = (): readonly Draft[] => flag('alarm', false);
const ALARM = '((burglar|intruder|house|security|home) )?alarm( system)?';
const plainly =
  (attribute: string) =>
  ({ what }: Groups): readonly Draft[] =>
    text(
      attribute,
      what?.replace(/s$/i, (end) => (attribute === 'bin-day' ? '' : end)),
    );

// ---- clubs and accounts ----

const GYM_WORD = /\b(?:gym|fitness|health club|leisure cent(?:re|er)|crossfit|pilates|sports? club|studio)\b/i;
const gym = ({ name: said, code, since }: Groups, { text: all, reader }: Saying): readonly Draft[] | null => {
  const name = bare(said);
  if (!isNamed(name) || !GYM_WORD.test(all)) return null;
  const start = date(since, reader);
  return [...record('gym', { name, number: code, start }), ...text('membership', name, { validFrom: start })];
};
const NUMBERED_AS = '(,? (and )?(my |with )?(membership|member) (no\\.?|number|id)( is|:)? (?<code>[a-z\\d][a-z\\d/-]*\\d[a-z\\d/-]*))?';
const card = ({ name, code }: Groups): readonly Draft[] | null =>
  isNamed(name) ? text('loyalty-card', [name, code].filter(Boolean).join(' ')) : null;
const username = ({ code, where }: Groups): readonly Draft[] => text('username', code, where ? { context: where.toLowerCase() } : {});

// ---- orders and parcels ----

const order = ({ code, since, items, shop, shop2 }: Groups, { reader, at }: Saying): readonly Draft[] =>
  record('order', {
    number: code,
    shop: shop ?? shop2,
    start: date(since, reader) ?? at,
    items: items?.replace(/ (?:that|which|but|and it|it) .*$/i, ''),
  });
const CODE = '(?<code>(?=[a-z\\d/-]*\\d)[a-z\\d][a-z\\d/-]*)';
const PARCEL = '((my |any |the |all )?(parcels?|packages?|deliver(y|ies)|post|boxes|it|them|things))';
const WHERE =
  "(?<what>(in|with|at|behind|under|on|by|next to|inside|outside|beside|over)(?! case| time| any case) (?!([a-z]+day|\\d))[\\p{L}\\d][\\p{L}\\d' -]{2,80})";
const WHO =
  /\b[Nn]eighbou?rs?,? ?(?<who>(?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)?(?<where>,? ?(?:at|in|from) (?:no\.? |number |flat )?\S+(?: \S+){0,3})?/u;
const parcels = ({ what }: Groups): readonly Draft[] => {
  const { who, where } = WHO.exec(what ?? '')?.groups ?? {};
  const neighbour = `${who && /^(?:mr|mrs|ms|dr|\p{Lu})/u.test(who) ? who : ''}${where ?? ''}`.replace(/^,? ?(?:at|in|from) /i, '').trim();
  return [...text('delivery-note', what), ...text('parcel-neighbour', neighbour || undefined)];
};
const keeper = ({ name, where }: Groups): readonly Draft[] | null =>
  /^\p{Lu}/u.test(name ?? '')
    ? [
        ...text('parcel-neighbour', `${name}${where ? ` ${where}` : ''}`),
        ...text('delivery-note', `with the neighbour, ${name}${where ? ` ${where}` : ''}`),
      ]
    : null;

const LIKE =
  '(prefer|want|like|need|always (ask for|want|book|take|choose|like|prefer)|usually (ask for|book|take|choose|prefer)|would (like|prefer)|ask for|book|go for|choose)( to (sit|have|stay|be)( (in|on))?)?';

export const THINGS_EN: readonly Row[] = rowsOf(
  [
    // drink and food
    phrases('units', units, [
      'i (drink|have|get through)( (about|around|roughly|some|maybe|up to|at most|approximately|on average))* {n} units( of alcohol)? (a|per|each|every) week.*',
      '(alcohol|units( of alcohol)?)( intake)?( (a|per) week)?:? (about |around |roughly )?{n}( units)?( (a|per|each) week)?',
      'my alcohol (intake|consumption) is( (about|around|roughly))? {n} units (a|per|each) week',
    ]),
    phrases('drinks', drinks, [
      'i (only |just )?(drink|have) (alcohol |a drink |beer |wine )?(?<what>(only )?(occasionally|socially|rarely|sometimes|moderately|very little|at weekends|on weekends|at christmas|on special occasions|once in a while|now and then|in moderation))( only)?',
      'i (drink|have) (?<what>(an? |one |two |three |the odd |the occasional |about |\\d )+(glass(es)?|pints?|bottles?|beers?|drinks?)( (of|with|a|per|at|on|every) [\\p{L} ]+)?)',
    ]),
    phrases(
      'teetotal',
      teetotal,
      [
        'i am (a )?(teetotal(l?er)?|tee-total|non-?drinker|dry)( .*)?',
        'i (do not|never) (drink|touch|have)( any)? (alcohol|a drop)( .*)?',
        '(no alcohol|alcohol:? (none|no|never))( .*)?',
      ],
      true,
    ),
    phrases('diet', diet, [
      '(only )?(?<diet>(gluten|lactose|dairy|nut|sugar)[- ]free)( (meals?|food|options?))?( only)?( please)?',
      'i (need|require|eat|must have|have to eat|want|always ask for|order)( only)?( an?)? (?<diet>((gluten|lactose|dairy|nut|sugar)[- ]free|low[- ](salt|carb|sodium|fat|fodmap|sugar)|halal|kosher|vegan|vegetarian|diabetic))( (meals?|food|diet|options?))?( .*)?',
      'i am (fully|completely|strictly|entirely|totally|100 ?%|purely|a strict|a committed) (?<diet>(vegan|vegetarian|pescatarian|halal|kosher|gluten[- ]free))( since {since:date})?.*',
      '(my )?diet(ary requirements?)?( is|:) (?<diet>(vegan|vegetarian|pescatarian|flexitarian|omnivore|halal|kosher|gluten[- ]free|lactose[- ]free|dairy[- ]free))',
      'i follow an? (?<diet>[\\p{L}-]+( [\\p{L}-]+)?) diet',
    ]),
    phrases('avoids', avoided, [
      'no (?<food>(pork|beef|red meat|seafood|shellfish|mushrooms|onions|garlic|offal|spicy food|coriander|olives|fish|eggs|cheese))( for me)?,?( please)?',
    ]),
    phrases('cup', cup, ['i (take|drink|like|have) my (?<drink>coffee|tea) {what:words}']),
    // sizes
    phrases('size', size, [
      `(my )?${ITEM}( size)?( is|:| are|,)? (an? )?${SIZE}`,
      `(my )?${ITEM} (size|measurement|measures|takes|fits|wears)( is|:)? (an? )?${SIZE}`,
      `i (take|wear|am|need|have|buy|usually (take|wear))( usually| always| mostly)? (an? )?${SIZE} (in|for) ${ITEM}`,
      `i (take|wear|need|have|usually (take|wear)) (an? )?${SIZE}( in(ch(es)?)?)? ${ITEM}`,
      `(in|for) ${ITEM},? i (take|wear|am|need)( usually| always)? (an? )?${SIZE}`,
      `size ${SIZE} (for |in )?${ITEM}`,
      `${ITEM} size ${SIZE}`,
      `i am (an? )?${SIZE} (?<item2>waist|collar|chest)`,
      `my ${ITEM} is (an? )?${SIZE}`,
    ]),
    phrases('trousers', trousers, [
      '(my )?(trousers?|jeans|pants)( size)?( is|:| are)? (a )?w?(?<waist>\\d\\d)( waist)? ?(/|x|,|by|and|with a) ?(an? )?l?(?<leg>\\d\\d)( (inside )?leg)?',
      'i (take|wear|am|have) (an? )?(?<waist>\\d\\d)[- ](inch )?waist,? ?(and |with )?(an? )?(?<leg>\\d\\d)[- ](inch )?(inside )?leg( .*)?',
      '(?<waist>\\d\\d)([- ]inch)? waist,? (and )?(an? )?(?<leg>\\d\\d)([- ]inch)? (inside )?leg( .*)?',
      '(trousers?|jeans)?:? ?waist (?<waist>\\d\\d)( inch(es)?| in)?,? (and )?(inside )?leg (?<leg>\\d\\d)( inch(es)?| in)?',
    ]),
    phrases('waist', ({ size: said }) => text('waist-size', said), ['(trousers?|jeans)( size)?:? waist (?<size>\\d{2,3})( .*)?']),
    phrases(
      'width',
      width,
      [
        '(in )?(a )?(?<width>(extra[- ])?(wide|narrow|standard|broad|medium))[- ](fit(ting)?|width)( .*)?',
        'width(:| fitting:?)? (?<width>([a-h]|wide|narrow|standard|extra wide))',
        'i (have|need|take|wear) (an? )?(?<width>(extra[- ])?(wide|narrow))( fitting| fit)?( (feet|shoes?|fitting|fit))',
        'my feet are (quite |very |rather )?(?<width>(wide|narrow|broad))',
      ],
      true,
    ),
    // preferences
    phrases(
      'seat',
      seat,
      [
        `i ${LIKE} (on |in )?(an? |the |my )?(?<what>aisle|window)( seat)?s?(?! or )( .*|,.*)?`,
        '(an? )?(?<what>aisle|window) seat(,? please.*)?',
        '(seat( preference)?:?) (?<what>aisle|window)( seat)?',
      ],
      true,
    ),
    phrases(
      'room',
      prefers('hotel-preference'),
      [
        `(in hotels,? |when i travel,? )?i ${LIKE} (?<what>(an? |the )?((quiet|non-?smoking|smoking|double|twin|single|accessible|high-floor|low-floor|ground-floor|sea-view|family) )+rooms?( .*)?)`,
        `(in hotels,? |when i travel,? )?i ${LIKE} (?<what>(an? )?rooms? (on|with|away|near|far|facing|at|overlooking) .*)`,
        `(in hotels,? |when i travel,? )?i ${LIKE} (?<what>(an? |the )?((high|low|top|ground|lower|upper|higher|first) )+floors?)( .*)?`,
        '(room( preference)?|hotel rooms?):? (?<what>[\\p{L}-]+( [\\p{L}-]+){0,6})',
      ],
      true,
    ),
    phrases(
      'no-news',
      news(false),
      [
        `(i|we) (do not|never|definitely do not) (want|wish|need|like)( to (get|receive|be sent|see|have))?( any more)? ${MANY_ADS}( .*)?`,
        `(please )?(do not|never) (send|email|e-mail|mail) me ${MANY_ADS}( .*)?`,
        `(please,? )?(no|stop( sending me)?) ${MANY_ADS}(,? (please|thanks|thank you|for me).*)?`,
        '(please )?(unsubscribe|take) me (from|off) (your|all|any|the) .*(newsletters?|mailing lists?|marketing).*',
        `i (have )?(opt(ed)? out of|unsubscribed from|said no to|decline) ${MANY_ADS}( .*)?`,
      ],
      true,
    ),
    phrases(
      'news',
      news(true),
      [
        `(yes,? )?(i|we) (want|wish|would like|would love|am happy|agree|like)( to (get|receive|be sent|have))? ${MANY_ADS}( .*)?`,
        `(please )?(send me|sign me up (for|to)|subscribe me to|put me down for) ${MANY_ADS}( .*)?`,
        `you (may|can) send me ${MANY_ADS}( .*)?`,
      ],
      true,
    ),
    phrases(
      'reach',
      reach,
      [
        `(the )?(best|easiest|quickest|simplest|preferred) way to (reach|contact|get hold of|get in touch with|get) me is ${HOW}(,? (ideally|preferably|best|usually|mostly)?( on| in)? ?${WHEN})?( .*)?`,
        `i (prefer|like|would rather) (to be (contacted|reached|called)|contact|being contacted|you to contact me|communication) ${HOW}( .*)?`,
        `(please )?(only )?(contact|reach|message) me (only )?(preferably )?(?=by|via|on|through)${HOW}( only)?(,? ${WHEN})?`,
        `i prefer ${HOW} (to|over|rather than|instead of) .*`,
        `${HOW} (is|works) (best|the best way|easiest)( for me| to (reach|contact) me)?(,? ${WHEN})?`,
        `(preferred )?contact( method)?( preference)?:? ${HOW}`,
        `(you can |you may |please |it is best to |best to )?(only )?(ring|call|phone|reach|contact|text|get) me (only |best |any ?time )?(on |in )?${WHEN}${NEVER}( .*)?`,
        `(the )?best (time|days?) to (ring|call|phone|reach|contact|get) me (is|are|would be)( on| in)? ${WHEN}${NEVER}( .*)?`,
        `i am (best |usually |always |only |easily |free to talk |free to take calls )*(reachable|available|contactable|at home|free|free to talk)( by phone| on the phone| for calls)? ${WHEN}${NEVER}( .*)?`,
        `best time to (call|contact|reach)( me)?:? ${WHEN}${NEVER}`,
      ],
      true,
    ),
    phrases(
      'never-reach',
      reach,
      [
        `(please )?(do not|never) (ring|call|phone|contact|text|disturb) me (on |at |in the |during )?(?<never>(before |after )?${WHEN_PART}((,| and| or) ${WHEN_PART})*)( .*)?`,
        `i (cannot be reached|am never (reachable|available)|am not (reachable|available))( on| at)? (?<never>(before |after |in the )?${WHEN_PART}((,| and| or) ${WHEN_PART})*)( .*)?`,
      ],
      true,
    ),
    phrases('favourite', favourite, [
      'my (all-time |absolute )?favou?rite {kind:words} (is|are|has always been|would be) (?<what>.+)',
      '(my )?(all-time )?favou?rite {kind:words}: (?<what>.+)',
      '(?<what>.+?) (is|are) my (all-time |absolute )?favou?rite {kind:words}',
      'the {kind:words} i (like|love|enjoy) (best|most|the most) is (?<what>.+)',
      'of all {kind:words} i (like|love) (?<what>.+?) (best|most|the most)',
      '(?<what>.+?) is the {kind:words} i (like|love|enjoy) (best|most|the most)',
    ]),
    phrases('gives', gives, [
      `(the |my )?(favou?rite )?charity (that )?i (give( money)? to|support|donate to|give to every month) is ${NAME}(,? (with )?${SUM},? ${PER})?`,
      `my (favou?rite |chosen )?charity is ${NAME}(,? ${SUM} ${PER})?`,
      `i (give|donate|send) ${SUM},? (${PER} )?to ${NAME}( (?<per2>every month|a month|monthly))?`,
      `i (give|donate)( money)?( regularly| every month| monthly)? to ${NAME}( ?,? ${SUM} ${PER})?`,
      '(charity|charity (you|i) support):? {name:words}',
      "i (support|sponsor) {name:words},? (an? |the )?((local|small|children's|animal) )*charity( .*)?",
      'i support the charity {name:words}',
    ]),
    // travel
    phrases('flight', flight, [
      `(i am |we are )?(coming|arriving|flying|landing|travelling|traveling|leaving|departing)( in| back| out)? (on|with) (the )?flight ${FLIGHT}(,? (landing|arriving|departing|leaving|at) .*?)?${TERMINAL}`,
      `(my|our) flight( number)? is ${FLIGHT}(,? (landing|arriving|departing|leaving) .*?)?${TERMINAL}`,
      `flight( number| no\\.?)?:? ${FLIGHT}(,? (landing|arriving|departing|leaving) .*?)?${TERMINAL}`,
      '(landing|arriving|departing|leaving)( at)? \\d{1,2}[:.]\\d\\d( (at|in|from|on))? terminal (?<terminal>[\\da-z]{1,2})',
      '(at |from |in |we land at |i land at |we leave from )?terminal (?<terminal>[\\da-z]{1,2})',
    ]),
    phrases(
      'bags',
      flight,
      [
        '(there (are|will be)|there will be|there.ll be|we are|we will be)? ?{n} of us(,? (with|and|bringing)( about)? {bags:n} (suitcases|bags|cases|pieces of luggage|checked bags|hold bags))',
        '(i|we) (have|will have|am travelling with|are travelling with|am bringing|are bringing|travel with) {bags:n} (suitcases?|bags?|cases|pieces? of luggage|checked bags?|hold bags?|pieces of hand luggage)',
      ],
      true,
    ),
    phrases('airport', airport, [
      `(my|our|the)? ?(home|nearest|local|preferred|usual|closest|departure)? ?airport( is|:) ${NAME}`,
      `(i|we) (usually|always|normally|mostly|generally|prefer to|tend to) (fly|depart|leave) (from|out of) ${NAME}`,
      `(i|we) fly (from|out of) ${NAME} (usually|normally|mostly|most of the time)`,
    ]),
    phrases('flyer', flyer, [
      `(my )?([\\p{L} &]+ )?(frequent[- ]fly(er|ing)|air ?miles|miles) (number|no\\.?|card|membership)( (with|at) [\\p{L} ]+)?( is|:)? ${CODE}`,
    ]),
    // driving
    phrases('no-licence', NO_LICENCE, [
      "(i have|i hold|i have got) no (driving |driver's |valid )*licen[cs]e",
      "i do not (have|hold|own) a (valid )?(driving |driver's )licen[cs]e( .*)?",
      'i (do not|cannot|never learned to|never learnt to) drive',
      "(driving |driver's )licen[cs]e:? (no|none)",
    ]),
    phrases('licence-since', passed, [
      '(i )?(passed|took|did) (my )?(driving )?test (in|on) {since:date}',
      "(i have )?(held|had) (a |my )?((clean|uk|valid) )*((?<kind>full) )?((clean|uk|valid) )*(driving |driver's )?licen[cs]e since {since:date}",
      "(driving |driver's )licen[cs]e (since|held since|from):? {since:date}",
    ]),
    phrases('licensed', licensed, [
      "i (hold|have) a (?<kind>(full|provisional)) (clean )?(uk |eu )?((driving |driver's )?licen[cs]e)( .*)?",
      "i (hold|have) a (valid |clean |current )+(driving |driver's )licen[cs]e( .*)?",
    ]),
    phrases('points', points, [
      '(i have |with )?(?<n>no|zero|\\d{1,2}|three|six|nine) (penalty )?points( (on|against) (my|the) (driving )?licen[cs]e)?',
      '(i have a |my licen[cs]e is |a )?(?<n>clean)( driving)?( licen[cs]e)?',
    ]),
    phrases('car', carNow, [
      `(i|we) (drive|have|own|run|ride|use|bought|have bought|have got|now (have|drive|own)|got)( now)? (an? |my |our )?((used|new|second-?hand|old|little) )*${CAR}`,
      `(my|our) ((new|second|company|family) )?(car|vehicle|van|motor|motor ?bike|motorcycle|scooter|moped|bike)( is|'s| is now|:) (an? )?((used|new|second-?hand|old|little) )*${CAR}`,
      `(car|vehicle|van|motorbike|motorcycle):? ${CAR}`,
    ]),
    phrases('plate', vehiclePart('plate'), [
      `(my |our |the )?((car |vehicle )?registration|car reg|reg\\.?|number ?plate|licen[cs]e ?plate|car plate|plate)( number| no\\.?)?( (of|on|for) (my|our|the) (car|van|vehicle|bike))?( is|:)? ${PLATE.replace('plate', 'what')}`,
      `(my|our) (car|van|motorbike)'s (registration|reg|(number )?plate)( number)? is ${PLATE.replace('plate', 'what')}`,
    ]),
    phrases('car-colour', vehiclePart('colour'), [
      `(my|our|the) (car|van|motorbike) is ${COLOUR.replace('colour', 'what')}`,
      `(car|vehicle) colou?r( is|:)? ${COLOUR.replace('colour', 'what')}`,
    ]),
    phrases('car-fuel', vehiclePart('fuel'), [
      '(my|our|the|it) ?(car|van)? (runs on|takes|is an?) (?<what>petrol|diesel|electric|hybrid|plug-in hybrid|lpg)( car| one)?',
      '(it is )?(a )?(?<what>petrol|diesel|hybrid|electric)( engine| car)?',
    ]),
    phrases('car-year', vehiclePart('year'), [
      '(it was |my car was |our car was |the car was )?(first )?(registered|built|made|bought new) in (?<what>(19|20)\\d\\d)',
      '(my|our) car is from (?<what>(19|20)\\d\\d)',
      '(?<what>(19|20)\\d\\d)( model| plate| reg)?',
    ]),
    phrases('car-miles', onTheClock, [`(with |it has |has )?(about |around )?${THOUSANDS} (miles|km|kms)( so far)?`]),
    phrases('driven', driven, [
      `(i|we) (drive|do|cover)( (about|around|roughly|some|maybe|approximately))* ${THOUSANDS} (miles|km|kilomet(re|er)s|kms) (a|per|each|every) year`,
      `(my )?(annual|yearly) mileage( is|:)?( about| around)? ${THOUSANDS}( (miles|km))?`,
    ]),
    phrases('odometer', onTheClock, [
      `(my car |our car |the car |it )?(has|has done|has got|with|shows)?( (about|around|roughly))? ?${THOUSANDS} (miles|km|kilomet(re|er)s|kms)( on (the|its) clock| on it| so far)`,
      `(my car|our car|the car) has (done|covered|run)( (about|around|roughly))? ${THOUSANDS} (miles|km|kilomet(re|er)s|kms)`,
      `(current )?mileage( is|:)?( about| around)? ${THOUSANDS}( (miles|km))?`,
    ]),
    phrases('insurance', insurance, [
      `(my|our|the) (?<kind>(car|van|home|house|contents|buildings|travel|pet|dog|cat|life|motor|motorbike|bike))( insurance| insurer)( policy| cover)? (is|is with|is through|is by|with) ${NAME}${POLICY}`,
      `(my|our|the) (?<kind>(car|van|home|house|flat|motorbike|dog|cat)) is insured (with|by|through|at) ${NAME}${POLICY}`,
      `(?<kind>(car|home|contents|buildings|travel|pet|life|motor))[- ]insur(ance|er)( company| provider| policy)?( is with| is|:) ${NAME}${POLICY}`,
      `(i|we) have (?<kind>(car|home|contents|buildings|travel|pet|life|motor))[- ]insurance (with|from|through|at) ${NAME}${POLICY}`,
      `(i|we) (insure|insured) (my|our|the) (?<kind>(car|home|house|dog|cat)) (with|at|through) ${NAME}${POLICY}`,
    ]),
    // home
    phrases('home', home, [
      `(i|we) (?<how>own|rent|are buying|are renting|am renting|have been renting|have rented|have owned) (my|our|a|an|the|this) (own )?(${BEDS.replace('beds', 'beds2')}[- ]bed(room)?(ed)? )?${HOMES}(,| -|:) (it is )?(an? |the )?(${BEDS.replace('beds', 'beds3')}[- ]bed(room)?(ed)? )?${DWELLING}${WITH_BEDS}${ON_FLOOR}`,
      `(i|we) (?<how>own|rent|are buying|are renting|am renting|have been renting|have rented|have owned) (my|our|a|an|the|this) (own )?(${BEDS.replace('beds', 'beds2')}[- ]bed(room)?(ed)? )?${DWELLING}( outright| with a mortgage| privately)?${WITH_BEDS}${ON_FLOOR}( since {since:date})?`,
      `(i|we) (live|are living|am living|have lived) in (my |our |an? )?(own )?(${BEDS.replace('beds', 'beds2')}[- ]bed(room)?(ed)? )?${DWELLING}${WITH_BEDS}${ON_FLOOR}( (i|we|which i|which we|that i|that we) (?<how>own|rent))?`,
      `(my|our) home is an? (${BEDS.replace('beds', 'beds2')}[- ]bed(room)?(ed)? )?${DWELLING}${WITH_BEDS}${ON_FLOOR}`,
      `(my|our|the) ${HOMES} is an? (${BEDS.replace('beds', 'beds2')}[- ]bed(room)?(ed)? )?${DWELLING}${WITH_BEDS}${ON_FLOOR}`,
      `(property|dwelling|home|house|accommodation)( type)?:? (an? )?(${BEDS.replace('beds', 'beds2')}[- ]bed(room)?(ed)? )?${DWELLING}${WITH_BEDS}${ON_FLOOR}`,
      `(i|we) (am|are) (an? )?(?<how>(home ?owners?|owner-occupiers?|tenants?|council tenants?|private tenants?|renting))( .*)?`,
      `(i|we|my flat is|our flat is|my apartment is|our apartment is)( live)? ${ON_FLOOR.replace('(,? ', '(').replace(/\)\?$/, ')')}`,
    ]),
    phrases('bedrooms', bedrooms, [
      `(my|our|the|it|there|we) ?${HOMES}?( has| have| is| are)? ${BEDS} bedrooms?((,| and) (?<baths>\\d|one|two|three|four) bathrooms?)?`,
      `(with )?${BEDS} bedrooms?((,| and) (?<baths>\\d|one|two|three|four) bathrooms?)?`,
      `(number of )?bedrooms:? ${BEDS}`,
    ]),
    phrases('supplier', supplier, [
      `(my|our|the)? ?${ENERGY} ?${PROVIDER}( is| is with| is now|:) ${NAME}( since {since:date})?`,
      `(my|our|the)? ?${ENERGY}( (is|comes|is supplied|is provided))? (with|from|by|through) ${NAME}( since {since:date})?`,
      `(i|we) (get|buy|have|take) (my|our|the) ${ENERGY} (from|with|through) ${NAME}( since {since:date})?`,
      `(i|we) (am|are) with ${NAME} for (my |our |the )?${ENERGY}( since {since:date})?`,
      `${NAME} (supplies?|provides?|delivers?) (me with |us with )?(my|our|the)? ?${ENERGY}`,
      `(i|we) (have )?(switched|moved|changed|gone)( over)?( from [\\p{L}\\d ]+?)? to ${NAME} for (my |our |the )?${ENERGY}( (in|since|on) {since:date})?`,
      `(i|we) (have )?(switched|moved|changed) (my |our |the )?${ENERGY}( from [\\p{L}\\d ]+?)? to ${NAME}( (in|since|on) {since:date})?`,
    ]),
    phrases('net', supplier, [
      `(my|our|the)? ?${NET} ?${PROVIDER}?( at home)?( is| is with| is through| is from| comes from| is now|:)( with| through| from)? ${NAME}(,? (with |at )?${SPEED})?`,
      `(i|we) (have|get|use) (my |our |the )?${NET} (from|with|through) ${NAME}(,? ${SPEED})?`,
      `(i|we) have ${NAME} (?<what>broadband|internet|fibre|wi-?fi)(,? ${SPEED})?`,
      `(i|we) (am|are) with ${NAME} for (my |our |the )?${NET}`,
      `(i|we) (have )?(switched|moved|changed) (my |our |the )?${NET}( from [\\p{L}\\d ]+?)? to ${NAME}`,
      `(i|we) (have )?(switched|moved|changed)( from [\\p{L}\\d ]+?)? to ${NAME} for (my |our |the )?${NET}`,
      `(my|our) (?<what>(mobile|phone|cell)( phone)?) (provider|network|company|contract|operator)( is| is with|:) ${NAME}`,
      `(i|we) (am|are) with ${NAME} for (my|our) (?<what>mobile|phone)( phone| contract)?`,
    ]),
    phrases('speed', ({ speed }) => text('internet-speed', speed), [
      `(with |at |it is |up to |the speed is |(broadband|internet|download) speed( is|:)? )?${SPEED}`,
    ]),
    phrases('net-end', netEnd, [
      '(my |our |the )?(broadband|internet|wi-?fi) contract( is)? (up|ends?|runs out|runs until|runs to|expires?|finishes|until)( in| on| until)? {since:date}',
    ]),
    phrases('heating', heating, [
      `(my|our|the) ${HOMES} (has|is heated (by|with)|comes with|uses|runs on) ((a|an|old|new|modern) )*${HEATING}`,
      `(i|we) (have|heat with|use|heat (my|our|the) ${HOMES} with) ((a|an|old|new|modern) )*${HEATING}`,
      `(my|our|the)? ?heating( type| system| at home)?( is|:)( (by|with|an?))? (?<what>((gas|oil|oil-fired|gas-fired|electric|district|underfloor|wood|pellet|biomass|solar|heat pump|a heat pump|air[- ]source|ground[- ]source|storage heaters)( and | )?)+(central heating|heating|heat pump|boiler)?)`,
    ]),
    phrases('alarm', alarm, [
      `(there is|there's|i have|we have|the house has|our house has|my house has|the flat has|and there is)( also)? an? ${ALARM}(,? (that is |which is |was )?(fitted|installed|monitored|maintained|serviced|supplied) by ${NAME}| (from|with|by) ${NAME})?`,
      `(my|our|the) ${ALARM} (is (from|with|by)|was (fitted|installed) by|is (fitted|monitored|maintained|serviced) by) ${NAME}`,
      `(the |our |my )?${HOMES} is alarmed`,
    ]),
    phrases('no-alarm', noAlarm, [
      `(there is|there's|i have|we have|the house has) no ${ALARM}( .*)?`,
      `(i|we) do not have an? ${ALARM}( .*)?`,
      `no ${ALARM}`,
      `${ALARM}:? (no|none)`,
    ]),
    phrases('council', named('council'), [
      `(my|our|the) (local )?(council|local authority)( is|:) ${NAME}`,
      `(i|we) (come|fall|are) under (?<name>[\\p{L} ]+ (council|borough))`,
      `(i|we) pay (my |our )?council tax to ${NAME}`,
      `council:? ${NAME}`,
    ]),
    phrases('tax-band', ({ what }) => text('tax-band', what?.toUpperCase()), [
      '((my|our|the) )?((house|home|flat|property) is (in )?)?(council[- ])?tax band( is|:)? (?<what>[a-h])',
      '(i|we|the house|the flat|our house|our flat|my flat) (am|are|is) in (council[- ]tax )?band (?<what>[a-h])( for council tax)?',
      '(for )?council tax:?,? (i am |we are |it is )?(in )?band (?<what>[a-h])',
    ]),
    phrases('bin-day', plainly('bin-day'), [
      `(my|our|the)? ?((bins?|refuse|rubbish|recycling|garbage|trash)( collection)?) day( is|:)( (every|on))? (?<what>${DAYS})`,
      `(my|our|the)? ?(bins?|rubbish|refuse|recycling|garbage|trash) (is|are|gets?|get|goes|go)( (collected|emptied|picked up|out))?( (on|every|alternate|every other|each))* (?<what>${DAYS})`,
    ]),
    phrases('parking-zone', ({ what, code }) => [...text('parking-zone', what?.toUpperCase()), ...text('parking-permit', code)], [
      "(i|we) (have|hold) an? (resident'?s?'? |residential )?(parking )?permit for (parking )?zone (?<what>[a-z\\d]{1,4})(,? (and )?(the )?(permit )?(number|no\\.?)( is|:)? (?<code>[a-z\\d/-]*\\d[a-z\\d/-]*))?",
      '(my|our|the)? ?parking zone( is|:)? (?<what>[a-z\\d]{1,4})',
    ]),
    // clubs and accounts
    phrases('gym', gym, [
      `i (have been|am) (a )?member (of|at) (the )?${NAME}( since {since:date})?${NUMBERED_AS}`,
      `(my|our) (gym|fitness studio|health club)( is| is called|:) ${NAME}( since {since:date})?${NUMBERED_AS}`,
      `i (go to|train at|work out at|exercise at|use) (the )?(?<name>[\\p{L}\\d][^,;:]*?(gym|fitness|health club|leisure centre|crossfit)[^,;:]*?)( since {since:date})?${NUMBERED_AS}`,
      `i (joined|signed up (at|with)) (the )?(?<name>[\\p{L}\\d][^,;:]*?(gym|fitness|health club|leisure centre|crossfit)) (in|on) {since:date}${NUMBERED_AS}`,
      `gym(:| is| name:?) ${NAME}( since {since:date})?${NUMBERED_AS}`,
    ]),
    phrases('card', card, [
      `i (have|hold|use|collect points with) an? ${NAME} (loyalty|club|bonus|store|reward|rewards|points|customer) card(,? (number|no\\.?)?( is|:)? ?${CODE})?`,
      `my ${NAME} (loyalty|club|bonus|store|reward|rewards|points|customer) card( number| no\\.?)?( is|:)? ${CODE}`,
      `loyalty card:? ${NAME}`,
    ]),
    phrases('username', username, [
      '(my |the )?([\\p{L}\\d.]+ )?(user ?name|login name|account name|user id|screen name|handle)( (on|for|at|with) {where:words})?( is|:) (?<code>[@\\p{L}\\d._-]{3,40})',
      '(on|at) {where:words} i am (called |known as )?(?<code>[@\\p{L}\\d._-]*[\\d._-][@\\p{L}\\d._-]*)',
      'i (log in|sign in|am registered) as (?<code>[@\\p{L}\\d._-]{3,40})( (on|at) {where:words})?',
    ]),
    // orders and parcels
    phrases('order', order, [
      `(my |the )?order( number| no\\.?)?( (at|from|with) (?<shop>[\\p{L}\\d&' ]+?))?( is|:)? #?${CODE}( (at|from|with) (?<shop2>[\\p{L}\\d&' ]+?))?(,? (ordered|placed|bought|of|from|dated|made)( on)? {since:date})?(( -|:|,)? (for )?(?<items>(an? |one |two |three |the |\\d+ )[\\p{L}\\d][^,;:.]{2,60}))?`,
      `i ordered (?<items>(an? |one |two |three |the |some |\\d+ )[^,;:.]{2,60}?) (on|in) {since:date},? (the )?order (number|no\\.?)( is|:)? #?${CODE}`,
    ]),
    phrases(
      'parcels',
      parcels,
      [
        `(if (i am|we are|nobody is|no one is|no-one is) (out|not in|not home|not at home|away|in|home|at home),? )?(please |just |always |you can |you may )*(leave|put|drop|place|deposit|hand) ${PARCEL}( off)? ${WHERE}(,? (if|when) (i am|we are|nobody is|no one is) .*)?( please)?`,
        `${PARCEL} (can|may|should|must|are to|could) (always )?(be left|go|be put|be dropped( off)?|be handed in|be given) (to )?${WHERE}(,? (if|when) .*)?`,
        `(delivery|safe place|parcel)( instructions?| note| place)?(:| is) (please )?(leave |put )?(it |them |parcels )?(?<what>(in|with|at|behind|under|on|by|next to|inside|beside) .{3,80})`,
        '(?<what>(do not|never|please do not) leave (my |any |the )?(parcels?|packages?|deliveries) .{3,60})',
      ],
      true,
    ),
    phrases('keeper', keeper, [
      `(my|our) neighbou?r,? (?<name>((mr|mrs|ms|dr)\\.? )?[\\p{L}'-]+( [\\p{L}'-]+)?),? (?<where>(at|in|from) (no\\.? |number |flat |house )?\\d+[a-z]?)?,? ?(always |usually |often )?(takes|accepts|collects|receives|will take|keeps)( in)? ${PARCEL}( .*)?`,
      `(my|our)? ?(parcels?|packages?) (go|are taken in|are accepted|can go|can be left)( to| by| with)? (my|our|the) neighbou?r,? (?<name>((mr|mrs|ms|dr)\\.? )?[\\p{L}'-]+( [\\p{L}'-]+)?),? ?(?<where>(at|in|from) (no\\.? |number |flat |house )?\\d+[a-z]?)?`,
    ]),
  ],
  exact,
);
