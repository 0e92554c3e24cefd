import { countryOfPeople } from '../countries.ts';
import { parseAmount, parseHeight, parseWeight } from '../quantities.ts';
import { CHANGE_READERS as c } from './change-readers.ts';
import { type Groups, type Phrases, rowsOf } from './phrase.ts';
import { isMedicine, READERS as r } from './readers.ts';
import { type Draft, date, type Row, record, type Saying, text, valued } from './row.ts';

/**
 * Sentences in which people say two things in one breath, or one thing with what surrounds it: "I'm 5'11" and weigh 205 pounds", "Ines and I
 * got married on 14 February 2020 in Pune", "I take lisinopril, 10 mg a day, for blood pressure".
 */
const number = (attribute: string, value: number | null, unit: string): Draft[] =>
  value === null ? [] : [{ attribute, value: { type: 'number', number: value, unit } }];
const HEIGHT = String.raw`\d[^;]{0,14}?\d?["']?|\d[.,]\d{2} ?m(?:eters?|etres?)?|\d{3} ?cm`;
const WEIGHT = String.raw`\d{2,3}(?:[.,]\d)? ?(?:kgs?|kilos?|kilogram\w*|lbs?|pounds?)|\d{1,2} ?(?:st|stone)(?: ?\d{1,2}(?: ?lbs?)?)?`;

const body = ({ height, weight }: Groups): readonly Draft[] | null => {
  const [cm, kg] = [height ? parseHeight(height.replace(/ groß$/i, '')) : null, weight ? parseWeight(weight) : null];
  if ((height && cm === null) || (weight && kg === null)) return null;
  return [...number('height', cm, 'cm'), ...number('weight', kg, 'kg')];
};

const demonym = (words: string | undefined): string | undefined => {
  const bare = words?.replace(/^(?:a|an) /i, '').trim() ?? '';
  if (/^u\.?s\.?(?:a\.?)?$/i.test(bare)) return 'American';
  return countryOfPeople(bare) ? bare.charAt(0).toUpperCase() + bare.slice(1) : undefined;
};
const citizen = ({ who, old, since, place }: Groups, { reader }: Saying): readonly Draft[] | null => {
  const [now, before] = [demonym(who), demonym(old)];
  if (!now) return null;
  const ended: Draft[] = before ? [{ attribute: 'nationality', value: { type: 'text', text: before }, ends: ['nationality'] }] : [];
  return [...text('nationality', now, { validFrom: date(since, reader) }), ...text('birth-place', place), ...ended];
};

const medication = ({ what, dose }: Groups): readonly Draft[] | null =>
  isMedicine(what) ? text('medication', [what, dose].filter(Boolean).join(' ')) : null;

const wedded = (groups: Groups, at: Saying): readonly Draft[] | null => {
  const drafts = c.married(groups, at);
  const day = date(groups.since, at.reader);
  return drafts && day?.length === 10 ? [...drafts, { attribute: 'wedding-day', value: { type: 'date', iso: day } }] : (drafts ?? null);
};
const weddedAs = (groups: Groups, at: Saying): readonly Draft[] | null => {
  const drafts = c.weddedAs(groups, at);
  const day = date(groups.since, at.reader);
  return drafts && day?.length === 10 ? [...drafts, { attribute: 'wedding-day', value: { type: 'date', iso: day } }] : (drafts ?? null);
};
const divorcedFrom = (groups: Groups, at: Saying): readonly Draft[] | null => c.divorced(groups, at);
const doctorNow = ({ name, place }: Groups): readonly Draft[] | null =>
  name && /^(?:Dr\.?|Doctor|Prof\.?|Frau|Herr) /.test(name)
    ? record('doctor', { name, ...(/^\p{Lu}/u.test(place ?? '') ? { town: place } : {}) }, { replaces: true })
    : null;
const startsOn = ({ date: on }: Groups, { reader }: Saying): readonly Draft[] | null => {
  const iso = date(on, reader);
  return iso ? [{ attribute: 'available-from', value: { type: 'date', iso } }] : null;
};
const hourly = ({ amount }: Groups): readonly Draft[] | null => valued('hourly-rate', parseAmount(`${amount} an hour`));
const wanted = (groups: Groups, at: Saying): readonly Draft[] | null => {
  const pay = r.wanted(groups) ?? [];
  return pay.length > 0 ? [...pay, ...(startsOn(groups, at) ?? [])] : null;
};
/** A firm of one's own is where one works from then on. */
const selfEmployed = ({ since, firm }: Groups, { reader }: Saying): readonly Draft[] => {
  const start = date(since, reader);
  const named = firm && /^\p{Lu}/u.test(firm) ? record('job', { employer: firm, title: 'Owner', start }, { validFrom: start }) : [];
  return [...text('employment-status', 'Self-employed', { validFrom: start }), ...named];
};
const none = (attribute: 'pet' | 'vehicle'): readonly Draft[] => record(attribute, {}, { polarity: false });
const noChildren: readonly Draft[] = [{ attribute: 'children', value: { type: 'number', number: 0 } }];
const twoPets = ({ species, one, two }: Groups): readonly Draft[] | null =>
  [one, two].every((name) => /^\p{Lu}/u.test(name ?? ''))
    ? [one, two].flatMap((name) => record('pet', { species: species?.replace(/s$/i, '').toLowerCase(), name }))
    : null;

const REACTION =
  /\b(?:rash(?:es)?|hives|itch\w*|swell\w*|swollen|sick|nausea|vomit\w*|headaches?|migraines?|cramps?|diarrh\w+|wheez\w*|sneez\w*|breath\w*|asthma|reaction|stomach|throat|tongue|lips?|spots|welts|blisters|eczema|dizzy|shock|ausschlag|atemnot|juck\w*|quaddeln|schwell\w*|übel\w*|kopfschmerzen|durchfall|krämpfe|pickel|asthma)\b/iu;
const isReaction = (words: string | undefined): boolean => REACTION.test(words ?? '');
const phrases = (id: string, read: Phrases['read'], templates: readonly string[], evenHedged = false): Phrases => ({
  id,
  read,
  templates,
  ...(evenHedged ? { evenHedged } : {}),
});

const BODY_EN = `i am (?<height>${HEIGHT})( tall)?,? (and|&)( i)? weigh( about)? (?<weight>${WEIGHT})`;
const BODY_DE = `ich bin (?<height>${HEIGHT})( groß)? und wiege (?<weight>${WEIGHT})`;
const bodyRows: readonly Row[] = [
  [BODY_EN, 'body-en'],
  [BODY_DE, 'body-de'],
  [`i (now )?weigh( about)? (?<weight>${WEIGHT})( now)?`, 'weight-en'],
  [`i am (down|up|back) to (?<weight>${WEIGHT})( now)?`, 'weight-news'],
  [`ich wiege( jetzt)? (?<weight>${WEIGHT})`, 'weight-de'],
].map(([source = '', id = '']) => ({
  id,
  pattern: new RegExp(`^${source.replace(/(?<!\\)\((?!\?)/g, '(?:')}$`, 'iu'),
  read: body,
}));

export const EVERYDAY: readonly Row[] = [
  ...bodyRows,
  ...rowsOf([
    phrases('citizen-born', citizen, [
      'i am (an? |a dual )?{who:words} citizen,? (and )?(i was )?born in {place:words}',
      'i am (an? )?{who:words} citizen',
      'i became (an? )?{who:word}( citizen)? in {since:date}( and (gave up|handed back|lost) my {old:word} (passport|citizenship|nationality)( for it)?)?',
      'ich bin seit {since:date} (?<who>deutsche(r|n)?)( staatsbürger(in)?)?',
    ]),
    phrases('married-in', wedded, [
      '{name:words} and i (got married|married|tied the knot) (on |in )?{since:date}( in {place:words})?',
      '(i|we) (got married|married|tied the knot) (on |in )?{since:date}( in {place:words})?',
      'wir haben (am |im )?{since:date}( in {place:words})? geheiratet',
    ]),
    phrases('married-as', weddedAs, [
      'seit (unserer|meiner) hochzeit (am |im )?{since:date} heiße ich {name}',
      'since (our|my) wedding (on |in )?{since:date} i am {name}',
    ]),
    phrases('divorced-from', divorcedFrom, [
      '(the|our|my) divorce( from {name:words})? (went|came|has gone|has come) through( (on |in )?{since:date})?',
      '(the|our|my) divorce( from {name:words})? (is|became|was) (final|finalised|finalized)( today| now)?',
      '(die|unsere|meine) scheidung( von {name:words})? ist( jetzt| nun| heute)? (durch|rechtskräftig)',
    ]),
    phrases('last-day', (groups, at) => r.leftJob(groups, at), ['my last day (at|with) {employer:words} (was|is) {any}']),
    phrases('takes', medication, [
      'i (take|am taking|am on) {what:words},? (?<dose>{n} ?(?:mg|µg|mcg|micrograms|g|ml|units))( ((once|twice) )?(a|per) day| daily| every (morning|evening|night|day)| at night| in the mornings?)?,?( (for|against) {any})?',
      'i (take|am taking) {what:words} (every|each) (morning|evening|night|day)( (for|against) my {any})?',
      'ich nehme( täglich| jeden morgen| morgens| abends)? {what:words},? (?<dose>{n} ?(?:mg|µg|g|ml))( (am|pro) tag| täglich| morgens| abends)?',
    ]),
    phrases('cannot-take', (groups) => (isReaction(groups.any) ? r.allergy(groups) : null), [
      'von {what:words} bekomme ich {any}',
      '{what:words}( drugs| tablets| antibiotics)? (give|gives) me {any:any}',
    ]),
    phrases('cannot-bear', r.allergy, ['ich vertrage (kein|keine|keinen) {what:words}']),
    phrases('never-smoked', r.nonSmoker, [
      'i (have )?never smoked',
      'ich habe nie geraucht',
      'nunca he fumado',
      "je n'ai jamais fumé",
      'nunca fumei',
    ]),
    phrases(
      'stopped-smoking',
      r.nonSmoker,
      ['ich habe( {word}){0,3} mit dem rauchen aufgehört( und {any})?', 'i (have )?(quit|stopped|given up|gave up) smoking( {any})?'],
      true,
    ),
    phrases('smokes', r.smoker, ['ich rauche(, {any})?']),
    phrases('doctor-now', doctorNow, [
      "{name}( (in|at|from) {place:words})? is (my|our) (new )?(gp|doctor|family doctor|dentist's)( now| these days)?",
      '{name}( in {place:words})? ist( jetzt)? (mein|meine|unser|unsere) (neuer? )?(hausarzt|hausärztin)',
    ]),
    phrases(
      'wants-paid',
      wanted,
      ['als gehalt stelle ich mir {amount} vor', 'i would (want|like) {amount}( and (i )?(can|could) start (on |from )?{date})?'],
      true,
    ),
    phrases(
      'starts-on',
      startsOn,
      [
        'frühestens anfangen kann ich (am |ab )?(dem )?{date}',
        'ich (kann|könnte) (frühestens |ab |am |zum |dem )*{date} anfangen',
        '(i )?(can|could) start (on |from )?{date}',
      ],
      true,
    ),
    phrases('charges', hourly, ['(from this year on |from now on |these days )?i (now )?charge {amount} (an|per|a) hour( now)?']),
    phrases('seat', r.seat, ['i (have )?(gone over|switched|changed|moved) to (?<seat>(aisle|window)) seats?( (on|when) {any})?']),
    phrases('own-boss', selfEmployed, [
      'i am my own boss( now)?: {firm:words} since {since:date}(,? (and )?i am the {any})?',
      '(as of {since:date},? )?i am my own boss( now)?(: {firm:words}(,? (and )?i am the {any})?)?',
      '(as of|since) {since:date} i work for myself',
    ]),
    phrases('no-children-no-pets', () => [...noChildren, ...none('pet')], [
      '(i|we) have no (children|kids) and no pets',
      '(i|we) have (neither children nor pets|no pets and no (children|kids))',
    ]),
    phrases('no-pets', () => none('pet'), [
      'haustiere (habe ich|haben wir) keine',
      '(ich habe|wir haben) keine haustiere',
      'no pets( at (home|all))?',
    ]),
    phrases(
      'no-car',
      () => none('vehicle'),
      [
        'no car( any ?more| any longer| at the moment)?',
        '(i|we) (have|own) no car( any ?more)?',
        '(ich habe|wir haben) kein auto( mehr)?',
        'kein auto( mehr)?',
      ],
      true,
    ),
    phrases('two-pets', twoPets, [
      '(i|we) have two (?<species>(cats|dogs|rabbits|horses|birds|parrots|hamsters|guinea pigs)),? (called |named )?{one:word} and {two:word}',
    ]),
    phrases('net-pay', ({ amount }) => valued('net-income', parseAmount(amount ?? '')), [
      'netto bleiben (mir|uns) {amount}',
      '(my|our) (net|take-home) (pay|salary|income) is {amount}',
      'i take home {amount}',
      'ich verdiene {amount} netto',
    ]),
  ]),
];
