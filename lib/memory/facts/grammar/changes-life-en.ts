import { CHANGE_READERS as c } from './change-readers.ts';
import { type Phrases, rowsOf } from './phrase.ts';
import { READERS as r } from './readers.ts';
import { choice, DIET_WORDS, LANGUAGE_WORDS } from './words.ts';

/** More English of changes: how somebody is reached, what they drive, eat, belong to, hold and know. */
const SINCE = '[,? (in|on|since) {since:date}]';
const PLATED = ',? (with )?(registration|reg|plate|number plate)( number)?:?( is)? {plate}';
const PLATE = `[${PLATED}]`;
const MODEL = '{model}';
const MAKE = '{make:word}';
const DIET = `(?<diet>${choice(DIET_WORDS, ['gluten-free', 'lactose-free'])})`;
const TONGUE = `(?<language>${choice(LANGUAGE_WORDS)})`;
const USED = '((used|new|second-? ?hand|old) )?';

const PHRASES: readonly Phrases[] = [
  {
    id: 'ch-tel',
    read: c.tel,
    templates: [
      `i (have )?(switched|changed|moved) (my number )?to {tel}${SINCE}`,
      `my ([a-z]+ )?(number|mobile|phone)( number)? (has )?(changed|switched|went over) to {tel}${SINCE}`,
      `you (can )?(reach|find|get|call|text) me (on|at|under) {tel}( since {since:date})?( instead .*)?`,
      'you will find me (on|at|under) {tel}',
      'mine is {tel}',
    ],
    evenHedged: true,
  },
  {
    id: 'ch-email',
    read: c.email,
    templates: [
      `i (have been|am) on {email}${SINCE}`,
      'drop me a (line|mail|note):? (at |on |to )?{email}',
      `i (have )?(switched|changed|moved) to {email}${SINCE}`,
      'it is {email}',
    ],
  },
  {
    id: 'ch-emergency',
    read: r.emergency,
    evenHedged: true,
    templates: [
      '(if anything happens( to me)?|in case of (an )?emergency|in an emergency),? (please )?(ring|call|contact|phone|tell|get hold of) {name}(,? (and )?not .*)?',
    ],
  },
  {
    id: 'ch-car',
    read: c.car,
    templates: [
      `(i|we) (own|have|drive|got) an? (?<year>(?:19|20)\\d\\d )?${MAKE} ${MODEL}${PLATED}`,
      `(i|we) (get about|get around|go about) in an? ${MAKE} ${MODEL}`,
      `(i|we) (have been driving|am driving|are driving|drive) an? ${MAKE} ${MODEL}( since {since:date})?`,
    ],
  },
  {
    id: 'ch-past-car',
    read: c.pastCar,
    templates: [`(i|we) (had|drove|owned) an? ${MAKE} ${MODEL},? (from )?{since:date} (to|until|till|-|–) {until:date}`],
  },
  {
    id: 'ch-new-car',
    read: c.newCar,
    templates: [
      `i (sold|scrapped|traded in|got rid of) (the|my) {old:word},? (and|so i) (bought|got) (an? )?${USED}${MAKE} ${MODEL}${PLATE}`,
      `i (traded|swapped) (in )?(the|my) {old:word}( \\S+)? for an? ${USED}${MAKE} ${MODEL}${PLATE}`,
    ],
  },
  {
    id: 'ch-end-car',
    read: c.endCar,
    evenHedged: true,
    templates: ['(i|we) (have )?(sold|scrapped|gave away|got rid of|wrote off) (the|my|our) {make:words}(,? (do not|and do not) .*)?'],
  },
  {
    id: 'ch-past-diet',
    read: c.pastDiet,
    evenHedged: true,
    templates: [`i (used to be|was) (an? )?${DIET},? (from )?{since:date} (to|until|till|-|–) {until:date}`],
  },
  { id: 'ch-eats-again', read: c.eatsAgain, evenHedged: true, templates: ['i can eat (?<food>gluten|lactose) again( .*)?'] },
  {
    id: 'ch-no-allergy',
    read: r.endAllergy,
    evenHedged: true,
    templates: [
      '(the [a-z ]{3,20} says (that )?)?i (was|am) never( really| actually)? allergic to {what:words}( after all)?',
      'i have outgrown (the|my) {what:words} allergy',
    ],
  },
  {
    id: 'ch-member',
    read: c.member,
    templates: [
      `i am a (\\p{L}+ )?member (of|at|in) (the )?{what:words},? (membership )?(number|no\\.?|nr\\.?) {id}`,
      `i am a member at (the )?{what:words}${SINCE}`,
      `i (joined|signed up at) (the )?(?<what>.{2,40} (?:gym|club|society|choir|union|library))${SINCE}`,
    ],
  },
  {
    id: 'ch-past-member',
    read: c.pastMember,
    templates: ['i was (a member of|in) (the )?{what:words},? (between|from) {since:date} (and|to|until|till) {until:date}'],
  },
  {
    id: 'ch-passport',
    read: c.passport,
    templates: [
      'my passport (expires|runs out|is valid|is good)( on| until| till| in)? {until:date},? (and )?its number is {code}',
      '(my )?passport (expires|expiring|runs out|valid until|is valid until|is good until)( on)? {until:date}',
      'the number (in|of|on) my passport (is|reads) {code}',
    ],
  },
  {
    id: 'ch-level',
    read: c.level,
    templates: [`my ${TONGUE} is (up to|at|up at)( level)? (?<level>[abc][12])( level)?(,? (i )?passed .*)?`],
  },
  { id: 'ch-get-by', read: r.languages, templates: ['(apart from \\p{L}+,? |besides \\p{L}+,? )?i (can )?get by in {list}'] },
  {
    id: 'ch-not-national',
    read: c.endNationality,
    templates: ['i am not (an? )?{old:words}( citizen| national)?', '{old:word} was wrong'],
  },
  { id: 'ch-not-but', read: c.notButNational, templates: ['i am not {old:words},? but {who:words}'] },
  { id: 'ch-not-called', read: c.notButCalled, templates: ['(my|our) [a-z ]+ is not (called|named) {name}'] },
  {
    id: 'ch-end-named',
    read: c.endNamed,
    evenHedged: true,
    templates: ['{name} (has )?(died|passed away|passed on)( .*)?', '(i|we) (had to have|had) {name} (put down|put to sleep)( .*)?'],
  },
  {
    id: 'ch-no-animals',
    read: r.endPets,
    evenHedged: true,
    templates: ['(i|we) have no (more )?(pets?|animals)( in (the|our|my) (house|home|flat))? (any ?more|any longer|left)'],
  },
  {
    id: 'ch-smoke-free',
    read: r.nonSmoker,
    evenHedged: true,
    templates: ['(i am |i have been )?smoke-? ?free( .*)?', 'i (have not|have never) (smoked|touched a cigarette)( .*)?'],
  },
  { id: 'ch-smoker', read: r.smoker, templates: ['i smoke,? (about |around |maybe )?.{1,20} a (day|week)'] },
  {
    id: 'ch-shoe',
    read: r.shoe,
    templates: ['i (wear|take|am|need) an? size {size} (in )?shoes?', 'my feet are (an? )?size {size}'],
  },
  {
    id: 'ch-tshirt',
    read: r.tshirt,
    templates: ['(it is |i take |i am |i need )?(an? )?(?<size>x{0,3}[sml]) (for|in) (t-?shirts|tees)( please)?'],
  },
  {
    id: 'ch-degree',
    read: c.degree,
    templates: [
      `i (also )?(finished|completed|earned|got|did|defended|have) my {degree:any} (at|from) (the )?{school:words}${SINCE}`,
      `i (also )?(finished|completed|earned|got|did|defended) my {degree:any} in {area:words} (at|from) (the )?{school:words}${SINCE}`,
      'i graduated( in)? {since:date} from (the )?{school:words}',
      `i graduated${SINCE}( with an? [a-z ]{1,20})? in {area:words} from (the )?{school:words}`,
    ],
  },
  {
    id: 'ch-skill-years',
    read: r.skills,
    templates: ['i have (been )?(coding|coded|programming|working) (in|with) {list} since {since:date}'],
  },
];

export const CHANGES_LIFE_EN: ReturnType<typeof rowsOf> = rowsOf(PHRASES);
