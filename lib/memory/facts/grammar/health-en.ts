import { parseHeight, parseNumber } from '../quantities.ts';

import { exact, type Groups, type Phrases, rowsOf } from './phrase.ts';
import { allergies } from './readers.ts';
import { type Draft, date, flag, listed, type Row, record, type Saying, text } from './row.ts';

/** English sentences about health: who treats somebody, what they take and cannot have, how they see and hear, their last check-ups. */
const phrases = (id: string, read: Phrases['read'], templates: readonly string[], evenHedged = false): Phrases => ({
  id,
  read,
  templates,
  ...(evenHedged ? { evenHedged } : {}),
});

/** "the smile rooms" as names are written. */
const SMALL = /^(?:of|and|on|at|in|for|by|upon)$/;
const titled = (words: string): string =>
  words === words.toLowerCase()
    ? words.replace(/(?<![\p{L}\p{N}'’])\p{Ll}+/gu, (word) => (SMALL.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    : words;

// ---- who treats somebody ----

const TITLE = /^(?:dr|doctor|mr|mrs|ms|miss|prof|professor)\.? \p{L}/iu;
const PRACTICE =
  /\b(?:surgery|practice|clinic|cent(?:re|er)|medical|health|hospital|dental|dentists?|group|house|partnership|rooms|smiles?|opticians?|optical|eye ?care|optometr\w+|vision|specs\w*)\b/i;
const STREET =
  /,? (?:on|in|down|near|opposite|by) (?:the )?[\p{L}' -]{2,40}\b(?:street|road|lane|avenue|square|high street|close|way|place|station)$/iu;
const TOWN = /,? in (?<town>\p{Lu}[\p{L}' -]+)$/u;
/** What is said of whoever treats somebody, and is no name: "my dentist is great". */
const IS_NAMED = /^(?:the )?\p{Lu}/u;

type Medic = 'doctor' | 'dentist' | 'optician';

/** "Dr Hill at Lane Surgery in Ashford": who, where, and in which town. */
function medic(attribute: Medic, words: string | undefined): readonly Draft[] | null {
  const said = (words ?? '').replace(/,? (?:been|i have been|i go|for years|since)\b.*$/iu, '').replace(STREET, '');
  const town = TOWN.exec(said)?.groups?.town;
  const [first = '', ...rest] = said
    .replace(TOWN, '')
    .split(/,? (?:at|of|from|over at) |, (?=\p{L})/iu)
    .map((one) => one.trim());
  const where = rest[0];
  const isWho = TITLE.test(first) || (!PRACTICE.test(first) && IS_NAMED.test(first) && attribute !== 'optician');
  const practice = isWho ? where : first;
  if (rest.length > 1 || !(isWho || PRACTICE.test(first) || (attribute === 'optician' && IS_NAMED.test(first)))) return null;
  if (!isWho && where !== undefined) return null;
  if (practice !== undefined && practice.split(' ').length > 6) return null;
  const name = isWho ? titled(first) : undefined;
  const person = name ? { person: { name, relation: attribute } } : {};
  return record(attribute, { name, practice: practice && titled(practice), town }, person);
}
const treats =
  (attribute: Medic) =>
  ({ who }: Groups): readonly Draft[] | null =>
    medic(attribute, who);
/** "Registered with" says nothing of a doctor by itself. */
const registered = ({ who = '' }: Groups): readonly Draft[] | null => {
  if (!TITLE.test(who) && !PRACTICE.test(who)) return null;
  return medic(
    /\b(?:dent\w+|smiles?|teeth)\b/i.test(who)
      ? 'dentist'
      : /\b(?:optic\w+|eye ?care|vision|optometr\w+)\b/i.test(who)
        ? 'optician'
        : 'doctor',
    who,
  );
};
const reached = ({ of, tel }: Groups): readonly Draft[] =>
  record(/dent/i.test(of ?? '') ? 'dentist' : /optic/i.test(of ?? '') ? 'optician' : 'doctor', { tel });

// ---- what somebody cannot have ----

const NONE: readonly Draft[] = text('allergy', 'none known', { polarity: false });
/** Words by which it is somebody else's, or no thing at all. */
const OTHERS = /\b(?:my|our|your|his|her|their|has|have|had|is|was|are|no|not|he|she|they|who|with|the|this|that)\b|'s\b/i;
/** "The doctor wrote it down as an allergy", "allergy clinic on Monday". */
const NO_ALLERGEN =
  /\b(?:doctors?|nurse|says?|said|wrote|write|thinks?|thought|down|as|is|was|has|had|been|clinic|tests?|testing|season|tablets?|medicine|form|list|with|when|where|because|his|her|their|not|without|on|at)\b/i;
const allergic = ({ what }: Groups): readonly Draft[] | null =>
  OTHERS.test(what ?? '') || NO_ALLERGEN.test(what ?? '') ? null : allergies(what?.replace(/^(?:any(?: kind of)?|all) /i, ''));
const noneOf = (attribute: 'medication' | 'condition' | 'disability'): readonly Draft[] => text(attribute, 'none', { polarity: false });

// ---- what somebody has ----

const ILL =
  /\b(?:\p{L}*(?:itis|osis|emia|aemia|pathy|algia|plegia|trophy|oma|thyroid\w*)|asthma|diabetes|epilepsy|coeliac|celiac|crohn\w*|migraines?|(?:high|low) blood pressure|hypertension|hay ?fever|eczema|adhd|add|autism|dyslexia|dyspraxia|depression|anxiety|bipolar|ptsd|ocd|sclerosis|parkinson\w*|cancer|leukaemia|angina|heart (?:condition|disease|failure|murmur|problem)|murmur|apnoea|apnea|glaucoma|cataracts?|tinnitus|copd|ibs|pcos|reflux|gout|lupus|haemophilia|stroke|arrhythmia|fibrillation|(?:bad|weak) (?:back|knee|hip|heart)|slipped disc|disease|disorder|syndrome|deficiency|intolerance)\b/iu;
const condition = ({ what, since }: Groups, { reader }: Saying): readonly Draft[] | null => {
  const said =
    what?.replace(/^(?:an? |my |mild |severe |chronic )+/i, (all) =>
      /chronic|severe|mild/i.test(all) ? all.replace(/^(?:an?|my) /i, '') : '',
    ) ?? '';
  return ILL.test(said) && !OTHERS.test(said) && said.split(' ').length <= 6
    ? text('condition', said, { validFrom: date(since, reader) })
    : null;
};
const diagnosed = ({ what, since }: Groups, { reader }: Saying): readonly Draft[] | null =>
  what && what.split(' ').length <= 5 && !/\b(?:not|nothing)\b/i.test(what)
    ? text('condition', what.replace(/^(?:an? )/i, ''), { validFrom: date(since, reader) })
    : null;

// ---- what somebody takes ----

const DOSE =
  /\d(?:[\d.,/]*) ?(?:mg|mcg|µg|micrograms?|milligrams?|grams?|g|ml|iu|units?|puffs?|tablets?|drops?)\b|\b(?:one|two|half a|1|2) (?:tablets?|puffs?|capsules?|drops?)\b/iu;
const OFTEN =
  /\b(?:once|twice|(?:two|three|four|\d) times) (?:a|per|every) (?:day|week|month)|\b(?:daily|weekly|monthly|nightly)\b|\b(?:every|each|at|in the) (?:other )?(?:day|morning|evening|night|nights|mornings|evenings|week|month|bedtime|breakfast)\b|\bas (?:needed|required)\b|\bwhen(?:ever)? (?:needed|required|i need it)\b/iu;
const WHAT_FOR = /,? (?:for|against|because of) (?:my |the |an? )?(?!\d)[\p{L} -]{3,40}$/iu;
const NAMED_MEDICINE = /^\p{L}[\p{L}\d'/-]{3,}(?: [\p{L}\d/-]+)*/u;
/** "ramipril, 5 mg": the dose goes with what stands before it. */
const doses = (list: string): string[] =>
  list
    .replace(/,\s+(?=\d|once\b|twice\b|one\b|two\b|daily\b|every\b|at night\b|in the\b)/giu, ' ')
    .split(/\s*(?:[,;+&]|\band\b|\bplus\b)\s*(?=\p{L}{4})/iu)
    .map((one) =>
      one
        .replace(WHAT_FOR, '')
        .replace(/^(?:a|an|my|also|some) /i, '')
        .trim(),
    )
    .filter(Boolean);
/** Medicines told with how much or how often; a list of which one has neither is something else. */
const medicines = ({ list }: Groups): readonly Draft[] | null => {
  const all = doses(list ?? '').map((one) => one.replace(/^(?<dose>\d\S* ?\p{L}+) of (?<what>\p{L}+)/u, '$<what> $<dose>'));
  const isOne = (one: string) => NAMED_MEDICINE.test(one) && (DOSE.test(one) || OFTEN.test(one)) && !NO_MEDICINE.test(one);
  // "I take metformin daily" says no dose: older rows read it.
  if (all.length === 1 && !DOSE.test(all[0] ?? '')) return null;
  return all.length > 0 && all.length <= 12 && all.every(isOne) ? all.flatMap((one) => text('medication', one)) : null;
};
const NO_MEDICINE =
  /\b(?:alcohol|drinking|intake|limit|order|weight|salary|rent|bus|train|walks?|trips?|classes|breaks?|photos?|care|milk|sugar|coffee|tea|holidays?|dogs?|kids|children|lessons)\b/i;
/** Under a label everything is a medicine, with its dose or without. */
const listedMedicines = ({ list }: Groups): readonly Draft[] | null => {
  if (/^(?:none|no|nothing|nil|not any|n\/a)\b/i.test(list ?? '')) return noneOf('medication');
  const all = doses(list ?? '');
  return all.length <= 12 && all.every((one) => /^\p{L}{3}/u.test(one) && one.split(' ').length <= 12)
    ? all.flatMap((one) => text('medication', one))
    : null;
};
const inhaler = ({ what }: Groups): readonly Draft[] | null => text('medication', what?.replace(/^(?:an?|my|the) /i, ''));
/** A new dose ends the old one of the same medicine. */
const dosed = ({ what, dose }: Groups): readonly Draft[] | null => {
  const name =
    what
      ?.replace(/^(?:my|the) /i, '')
      .replace(/ (?:dose|tablets?|dosage)$/i, '')
      .trim() ?? '';
  if (name === '' || NO_MEDICINE.test(name) || !/^\p{L}{4}[\p{L}\d-]*$/u.test(name) || !DOSE.test(dose ?? '')) return null;
  return [
    { attribute: 'medication', value: { type: 'text', text: name }, ends: ['medication'] },
    ...text('medication', `${name} ${dose?.replace(/,? (?:instead|now|from now on)\b.*$/i, '')}`),
  ];
};

// ---- body ----

const SHADE = '(light|dark|bright|pale|deep|ash|dirty|strawberry|golden|greyish|greenish|bluish|blue|green|grey|gray|brown|hazel)';
const EYES = `(?<colour>(${SHADE}[- /])?(blue|green|brown|hazel|grey|gray|amber|black|violet))`;
const HAIR = `(?<hair>((light|dark|medium|ash|dirty|strawberry|golden|reddish|greying|salt and pepper)[- ])?(brown|blonde?|fair|black|red|auburn|ginger|grey|gray|white|silver|chestnut|mousy)( and grey)?)`;
const LOOKS = '((short|long|curly|straight|wavy|thick|thin|shoulder-length),? )*';
const body = ({ colour, hair }: Groups): readonly Draft[] => [
  ...text('eye-colour', colour?.toLowerCase()),
  ...text('hair-colour', hair?.toLowerCase()),
];

const FEET_WORDS = '(four|five|six|seven|4|5|6|7)';
const INCH_WORDS = '(one|two|three|four|five|six|seven|eight|nine|ten|eleven|\\d{1,2})';
const IN_FEET = `(?<feet>${FEET_WORDS}) ?(foot|feet|ft)( ?(and )?(?<inch>${INCH_WORDS})( ?(inch(es)?|ins?))?)?`;
const tall = ({ feet, inch, cm }: Groups): readonly Draft[] | null => {
  const inches = inch ? parseNumber(inch) : 0;
  const whole = feet ? parseNumber(feet) : null;
  const number = cm ? parseHeight(cm) : whole !== null && inches !== null ? Math.round((whole * 12 + inches) * 2.54) : null;
  return number === null ? null : [{ attribute: 'height', value: { type: 'number', number, unit: 'cm' } }];
};

const blood = ({ type, sign }: Groups): readonly Draft[] =>
  text(
    'blood-type',
    /^[+-]$/.test(sign ?? '')
      ? `${type?.toUpperCase()}${sign}`
      : `${type?.toUpperCase()} ${/^p/i.test(sign ?? '') ? 'positive' : 'negative'}`,
  );

// ---- hearing, seeing, aids ----

const EAR = '( in (my |the |both |one )?((left|right|one) )?ears?)?';
const HEARING = [
  `((partially|partly|profoundly|completely|almost|totally|slightly|a bit|a little|quite|severely|born) )*(deaf|hard of hearing)${EAR}`,
].join('|');
const AIDS =
  '(hearing aids?|cochlear implant|wheelchair|walking stick|walking frame|zimmer frame|rollator|walker|crutch(es)?|cane|white cane|mobility scooter|guide dog|hearing dog|assistance dog|prosthe(sis|tic leg|tic arm)|stairlift|pacemaker|insulin pump|cpap( machine)?|screen reader|magnifier|catheter|stoma( bag)?|ventilator|oxygen|epi-?pen|leg brace|back brace)';
const aid = ({ aids, hearing }: Groups): readonly Draft[] => [
  ...text('hearing', hearing?.trim()),
  ...text(
    'aid',
    aids?.toLowerCase().replace(/s$/, (end) => (/crutches|prosthesis/i.test(aids ?? '') ? end : '')),
  ),
];
const disabled = ({ what }: Groups): readonly Draft[] => text('disability', what?.trim());
const wearer = (yes: boolean) => () => flag('glasses', yes);

// ---- vaccinations and check-ups ----

const JAB = '(jabs?|vaccinations?|vaccines?|boosters?( (jab|shot|dose))?|shots?|injections?|immuni[sz]ations?)';
const vaccinated = ({ what, since, place }: Groups, { reader }: Saying): readonly Draft[] | null => {
  const all = listed(
    what
      ?.replace(/^(?:my|the|an?|last|latest|most recent|annual|yearly|second|first) /gi, '')
      .replace(/^(?:last|latest|annual|yearly) /i, ''),
  );
  return all.length > 0 && all.every((one) => one.split(' ').length <= 4)
    ? all.flatMap((name) => record('vaccination', { name, start: date(since, reader), place: place && titled(place) }))
    : null;
};
const CHECKS =
  "((eye|sight|hearing|blood|smear|vision|skin|cholesterol) tests?|(dental|medical|general|annual|health|routine)( health)? (check-?ups?|checks?|exams?|examinations?)|check-?up|smear|mammogram|cervical screening|colonoscopy|physical|dentist'?s? appointment|visit to the (dentist|optician|doctor|gp))";
const KIND_OF: readonly (readonly [RegExp, string])[] = [
  [/dent/i, 'dental check-up'],
  [/optic|eye|sight|vision/i, 'eye test'],
  [/hearing/i, 'hearing test'],
  [/smear|cervical/i, 'smear test'],
  [/blood/i, 'blood test'],
];
const checked = ({ what = '', since, place }: Groups, { reader }: Saying): readonly Draft[] | null => {
  const start = date(since, reader);
  const kind = KIND_OF.find(([words]) => words.test(what))?.[1] ?? what.toLowerCase();
  return start ? record('check-up', { kind, start, place }) : null;
};

// ---- insurance ----

const COVER = '(private )?(health|medical)( insurance| cover| insurer| plan| fund| provider)?';
const insured = ({ company, code }: Groups): readonly Draft[] | null =>
  /^\p{Lu}/u.test(company ?? '') && (company ?? '').split(' ').length <= 6
    ? [...text('health-insurance', company), ...text('health-insurance-number', code)]
    : null;
const POLICY =
  '(,? (and )?(my |the )?(policy|membership|member|insurance)( (no\\.?|number|id))?( is|:)? (?<code>[A-Z\\d][A-Z\\d./ -]*\\d[A-Z\\d/-]*))?';

export const HEALTH_EN: readonly Row[] = rowsOf(
  [
    phrases('health-goes', registered, [
      '(i|we) (go to|attend|use) (?<who>(the )?.*\\b(surgery|medical (centre|practice)|health centre|dental (practice|surgery|clinic))\\b.*)',
    ]),
    phrases('health-registered', registered, ['i am (registered|a patient|signed up|on the (list|books)) (with|at|of) {who:any}']),
    phrases('health-doctor', treats('doctor'), [
      '(my|our)( family)? (gp|doctor|general practitioner|physician)( there)? (is|:) {who:any}',
      '(gp|doctor|general practitioner|family doctor)( name)?(:| is| -) {who:any}',
      'i (see|go to) (?<who>dr\\.? .+)( as my (gp|doctor))?',
      '(my|our)( family)? (gp|doctors?)( practice| surgery)? is (at|called) {who:any}',
      "(my |our |the )?(gp|doctor'?s?|medical)( gp)? (practice|surgery|clinic)( is| is called|:) {who:any}",
    ]),
    phrases('health-dentist', treats('dentist'), [
      '(my|our) dentist (is|:) {who:any}',
      "(dentist|dental practice)('s name| name)?(:| is) {who:any}",
      "(my|our) dentist's?( practice)? is (at|called) {who:any}",
      '(my|our) dental (practice|surgery|clinic) is {who:any}',
      'i go to {who:any} for my teeth',
      'for my teeth i go to {who:any}',
    ]),
    phrases('health-optician', treats('optician'), [
      "(my|our)? ?(optician|optometrist|eye doctor)'?s?( is|:| is at| is called) {who:any}",
      'i (go to|get my glasses from|buy my glasses (at|from)) {who:any} for my (eyes|glasses|lenses|eye tests?)',
      'i (get|buy|have) my (glasses|lenses|contact lenses) (from|at) {who:any}',
    ]),
    phrases('health-reached', reached, [
      "(my |the |our )?(?<of>(gp|doctor|surgery|dentist|optician|dental practice))'?s?( surgery| practice)?( (phone|telephone|tel))?( (number|no))?( is|:) {tel}",
    ]),
    phrases('health-pharmacy', ({ name }) => (/^\p{Lu}/u.test(name ?? '') ? text('pharmacy', name) : null), [
      '(my|our|the)? ?(usual |local |nominated )?(pharmacy|chemist)( is|:) {name:words}',
      'i (get|collect|pick up) my (prescriptions?|medicines?|medication|tablets) (from|at) {name:words}',
    ]),
    phrases('health-blood', blood, [
      '((my )?blood (group|type)( is|.s|:)?|i am|i have)( blood (group|type))? (?<type>(ab|a|b|o|0)) ?(?<sign>(\\+|-|pos(itive)?|neg(ative)?))( blood)?( \\(?rh.*)?',
    ]),
    phrases('health-no-allergy', () => NONE, [
      '(i have |i do not have )?(no|any) (known )?((food|drug|medicine|medication) )?allerg(y|ies)( (at all|that i know of|to anything|known|as far as i know|so far))*',
      'allerg(y|ies)(:| -| =)? (none|no|nil|nothing|n/a|not any)( known| that i know of)?',
      'i am not allergic to (anything|any (food|drugs?|medicines?))( (that i know of|at all|as far as i know))?',
      'nkda',
      'i do not (have|suffer from) any ((food|drug) )?(known )?allergies( .*)?',
    ]),
    phrases('health-allergy', allergic, [
      'i cannot (have|eat|take|touch|go near|tolerate) {what:list},? (as |because |since |for )?(i am )?((badly|severely|very|highly|seriously|mildly|quite|terribly) )?allergic( to (it|them))?',
      '(i have )?(an? )?((severe|serious|mild|bad|slight|bad|life-threatening|known) )*(?<what>[\\p{L} -]{3,40}) allergy( \\(?(and )?i? ?(carry|use) .*)?',
      'i (have|suffer from) allergies to {what:list}',
      'i am (also )?(anaphylactic|hypersensitive|sensitive) to {what:list}',
      'allerg(y|ies):? {what:list}',
      'i (come out|break out) in (a rash|hives|spots) (from|if i (eat|touch|take)|with) {what:list}',
    ]),
    phrases('health-no-condition', () => noneOf('condition'), [
      'i (have|have got) no (known )?(medical|health|pre-?existing|underlying)( medical| health)? (conditions?|problems?|issues?)( .*)?',
      'i do not have any (known )?(medical|health|pre-?existing|underlying)( medical| health)? (conditions?|problems?|issues?)( .*)?',
      '(medical|health|pre-?existing)( medical| health)? (conditions?|history|problems?):? (none|no|nil|nothing|n/a)',
      'no (known )?(medical|health|pre-?existing|underlying)( medical| health)? (conditions?|problems?|issues?)',
    ]),
    phrases('health-condition', condition, [
      'i (have|have had|suffer from|live with|have suffered from|have got) {what:words}( since {since:date})?',
      'i am being treated for {what:words}( since {since:date})?',
      '(medical|health|pre-?existing) conditions?:? {what:words}( (since|in|\\() ?{since:date}\\)?)?',
      '{what:words},? (which was )?diagnosed( (in|on))? {since:date}',
      '{what:words} since {since:date}',
    ]),
    phrases('health-diagnosed', diagnosed, [
      '(i was|i have been|i got|was)? ?diagnosed with {what:words}( (in|on|since|back in) {since:date})?',
      'in {since:date} i was diagnosed with {what:words}',
      'i got a diagnosis of {what:words}( in {since:date})?',
    ]),
    phrases('health-no-medicine', () => noneOf('medication'), [
      'i (do not|never) (take|use|need) any (regular |prescribed )?(medication|medicines?|drugs|tablets|pills)( .*)?',
      'i (take|am on) no (regular |prescribed )?(medication|medicines?|drugs|tablets|pills)( .*)?',
      'i am not (on|taking) any (regular |prescribed )?(medication|medicines?|drugs|tablets|pills)( .*)?',
      'no (regular |current )?(medication|medicines?)',
    ]),
    phrases('health-dosed', dosed, [
      '(?<what>(my |the )?\\p{L}+( dose| tablets| dosage)?) (has )?(went|gone|been (put|increased|raised|reduced|lowered|cut|changed)|was (put|increased|raised|reduced|lowered|cut|changed)|is)( now)?( (up|down|back))? (to|at) (?<dose>\\d.+)',
      '(the |my )?(dose|dosage) of (?<what>(my )?\\p{L}+) (has )?(went|gone|been (increased|raised|reduced|lowered|cut|changed)|was (increased|raised|reduced|lowered|cut|changed)|is)( now)?( (up|down))? (to )?(?<dose>\\d.+)',
      'they (have )?(put|raised|increased|lowered|reduced|cut|changed) my (?<what>\\p{L}+)( (up|down))? (from .+ )?to (?<dose>\\d.+)',
      'i (now )?take (?<dose>\\d\\S* ?(mg|mcg|g|ml|units)) of (?<what>\\p{L}+),? (instead of|not|rather than) .*',
      'i (now )?take (?<what>\\p{L}+) (?<dose>\\d\\S* ?(mg|mcg|g|ml|units)( .+)?),? instead of .*',
    ]),
    phrases('health-medicines', medicines, [
      'i (take|am on|am taking|have been prescribed|am prescribed|use|have been on|have to take)( the following| these)?:? {list:any}',
      '(i am )?(currently )?taking {list:any}',
      'my (medication|medicine|tablets?|meds|prescription) (is|are) {list:any}',
    ]),
    phrases('health-medicine-list', listedMedicines, [
      '(my |current |regular |prescribed |daily )*(meds|medications?|medicines?|tablets|prescriptions?)( list)?(:| -| =) {list:any}',
    ]),
    phrases('health-inhaler', inhaler, [
      'i (use|carry|have|need) (?<what>(an? |my )?([\\p{L}-]+ ){0,2}(inhaler|nasal spray|eye drops|hrt patches|patch|cream|insulin))( .*)?',
    ]),
    phrases('health-eyes', body, [
      `(i have )?${EYES} eyes( and ${LOOKS}${HAIR} hair)?`,
      `(i have )?${LOOKS}${HAIR} hair( and ${EYES} eyes)?`,
      `my eyes are ${EYES}( and my hair is ${HAIR})?`,
      `my hair is ${LOOKS}${HAIR}( and my eyes are ${EYES})?`,
      `(my )?eye colou?r( is|:)? ${EYES}`,
      `(my )?hair colou?r( is|:)? ${HAIR}`,
      `(colour of (my )?)?eyes:? ${EYES}`,
      `(colour of (my )?)?hair:? ${HAIR}`,
      `my natural hair colou?r is ${HAIR}`,
      `i am (a )?(natural )?(?<hair>(blonde?|brunette|redhead|ginger))( with ${EYES} eyes)?`,
    ]),
    phrases('health-tall', tall, [
      `(my )?height( is|:)? ${IN_FEET}( tall)?`,
      `i am (about )?${IN_FEET}( tall)?`,
      `i (measure|stand) (about )?${IN_FEET}( tall)?`,
      `(my )?height( is|:)? (?<cm>\\d[\\d.,]* ?(cm|m|metres?|meters?|centimet(re|er)s?))( tall)?`,
      `i (measure|stand|am) (about )?(?<cm>\\d[\\d.,]* ?(cm|m|metres?|meters?|centimet(re|er)s?))( tall)?`,
    ]),
    phrases('health-hearing', aid, [
      `i (am|was) (?<hearing>${HEARING})( (and|so) (i )?(wear|use|have) (an? |two |my )?(?<aids>hearing aids?))?(,? (so|and) (please|you) .*)?`,
      `i have (?<hearing>(partial |some |severe |mild |moderate |slight |age-related |profound )*hearing (loss|impairment|problems?|difficult(y|ies))${EAR})( (and|so) (i )?(wear|use|have) (an? |two )?(?<aids>hearing aids?))?`,
      `i have (?<hearing>(no|little|poor|reduced|limited|bad|hardly any) hearing${EAR})`,
      `(?<hearing>(my hearing is (poor|bad|impaired|limited|not good)${EAR}|i cannot hear( anything| well| much)?${EAR}))`,
    ]),
    phrases('health-aid', aid, [
      `i (use|wear|need|have|walk with|get (around|about) (with|in)|rely on|depend on|am fitted with) (an? |my |two |the )?((electric|folding|manual|portable|powered|four-wheeled) )?(?<aids>${AIDS})( (in|on|for|to|most|at|all) .*)?`,
      'i am (a |an )?((full-time|part-time) )?(?<aids>wheelchair) user',
      'i am in a (?<aids>wheelchair)',
      `(mobility )?aids?:? (?<aids>${AIDS})`,
    ]),
    phrases('health-no-disability', () => noneOf('disability'), [
      'i (have|have got) no (known )?(disabilit(y|ies)|impairments?)( .*)?',
      'i do not have (a|any) (known )?(disabilit(y|ies)|impairments?)( .*)?',
      'i am not disabled',
      'disabilit(y|ies):? (none|no|nil|n/a)',
    ]),
    phrases('health-disability', disabled, [
      'i am (?<what>(registered )?((partially|severely|legally|registered) )?(blind|sight impaired|partially sighted|visually impaired|disabled))( .*)?',
      'i have (?<what>an? ((physical|mobility|visual|learning|hidden|invisible|severe|mild) )+(disability|impairment|difficulty))( .*)?',
      'disabilit(y|ies):? (?<what>[\\p{L}][\\p{L} -]{3,60})',
      'i (have|hold) (a |the )?(?<what>blue badge)( .*)?',
      'i have (?<what>(limited|reduced|restricted) mobility)( .*)?',
    ]),
    phrases('health-lenses', wearer(true), [
      'i (wear|have|use|need) ((reading|varifocal|bifocal|prescription|daily|soft|hard) )*(glasses|spectacles|contact lenses|contacts|lenses)( .*)?',
    ]),
    phrases('health-no-lenses', wearer(false), ['i (do not|never) (wear|need|have|use) (any )?(glasses|spectacles|contact lenses)( .*)?']),
    phrases('health-jab', vaccinated, [
      '(yes,? )?i (have been|was|am|got)( fully| already)? (vaccinated|jabbed|immuni[sz]ed|inoculated) (against|for) {what:list}( (on|in) {since:date}| this \\p{L}+)?,?( (at|by|in) (the )?{place:words})?',
      `(i )?(have )?(had|got|received|have had) (my |the |an? )?((last|latest|first|second|annual) )?(?<what>[\\p{L}\\d -]+?) ${JAB}( (on|in) {since:date}| this \\p{L}+)?( at (the )?{place:words})?`,
      `my (last |latest |most recent )?(?<what>[\\p{L}\\d -]+?) ${JAB} (was|were)( (on|in))? {since:date}( at (the )?{place:words})?`,
      `(last |latest )?(?<what>[\\p{L}\\d-]+( [\\p{L}\\d-]+)?) ${JAB}(:| on| in| was| was on| was in|,)? {since:date}( at (the )?{place:words})?`,
      '(i was )?(last )?(vaccinated|jabbed|immuni[sz]ed) (against|for) {what:list} (on|in) {since:date}( at (the )?{place:words})?',
    ]),
    phrases('health-check-up', checked, [
      `(my |the )?(last|latest|most recent) (?<what>${CHECKS})( was|:)?( (on|in))? {since:date}( (at|with) (the )?{place:words})?`,
      `(i )?(last )?(had|have had) (my last|my|an?|the) (last )?(?<what>${CHECKS})( (on|in))? {since:date}( (at|with) (the )?{place:words})?`,
      `(i )?(last )?(had|got) my (?<what>(eyes|teeth|hearing)) (tested|checked)( (on|in))? {since:date}( (at|with) (the )?{place:words})?`,
      "i (was last at|last (saw|visited|went to)|last had an appointment with) (my|the) (?<what>(dentist|optician|doctor|gp))('s)?( (on|in))? {since:date}",
      `(my )?(?<what>${CHECKS}) was( last)?( done)?( (on|in))? {since:date}( at (the )?{place:words})?`,
    ]),
    phrases('health-insured', insured, [
      `(my |our )?${COVER} (is with|is through|is from|with|through|is|:) (?<company>\\p{Lu}[^,;]*?)${POLICY}`,
      `i (have|have got|pay for) (private )?(health|medical) (insurance|cover|coverage|plan) (with|from|through|at) (?<company>\\p{Lu}[^,;]*?)${POLICY}`,
      `i am (privately )?(health )?insured (for health )?(with|by|through) (?<company>\\p{Lu}[^,;]*?(?: health\\b[^,;]*| krankenkasse| mutual[^,;]*))${POLICY}`,
      `(?<company>\\p{Lu}[^,;]*?) is my (health|medical) insurer${POLICY}`,
    ]),
  ],
  exact,
);
